#pragma once

#include "cicu.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <unicode/utypes.h>

// What the files of this target share; Swift does not see it.
namespace cicu {

/// Takes ICU's defaults out of the hands of the environment; every `open` calls it first.
void prepare();

/// The locale of a BCP 47 tag; sets the status where the tag is empty or not well formed.
icu::Locale locale(cicu_text tag, UErrorCode &status);

/// The text in ICU's form.
icu::UnicodeString string(cicu_text text);

/// Puts the text into the buffer as UTF-8 and returns its whole length.
size_t write(const icu::UnicodeString &text, cicu_buffer buffer);

/// Whether every text is short enough for ICU, which counts in int32_t.
bool fits(cicu_text text);

}  // namespace cicu
