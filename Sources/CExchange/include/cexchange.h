#pragma once

/// Makes two paths change places in one step, so that neither is ever missing.
///
/// Swift's view of glibc hides `renameat2` (Linux 3.15, glibc 2.28), which does it.
///
/// Returns 0, or the `errno` of the failure (`EINVAL` where the file system cannot do it).
int cexchange_paths(const char *_Nonnull first, const char *_Nonnull second);
