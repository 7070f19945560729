import Glibc

/// Tells when files below some folders have changed.
///
/// The system says so at once (`inotify`), but not for every file system, not beyond a number of
/// folders, and not for a folder that is not there for a moment. So the folders are looked at now and
/// then as well: sizes and times of all files, which takes a millisecond.
package final class FolderWatcher {
    /// Can be read when the system has something to tell; -1 where it cannot.
    package private(set) var descriptor: Int32 = -1

    private let roots: [String]
    private let limits: Limits
    private var state: FolderState
    private var watched: [String: UInt64] = [:]
    private var firstEvent: ContinuousClock.Instant?
    private var lastEvent: ContinuousClock.Instant
    private var lastLook: ContinuousClock.Instant

    /// Remembers how the folders are now; each change after this is told.
    package init(_ roots: [String], limits: Limits = Limits()) {
        self.roots = roots
        self.limits = limits
        lastLook = .now
        lastEvent = lastLook
        state = FolderState(of: roots)
        watch()
    }

    deinit { close(descriptor) }

    /// When the folders are looked at next, if nothing happens before.
    package var nextLook: ContinuousClock.Instant {
        guard let firstEvent else { return lastLook + limits.look }
        return min(lastEvent + limits.quiet, firstEvent + limits.patience)
    }

    package func isDue(now: ContinuousClock.Instant) -> Bool { nextLook <= now }

    /// Takes in what the system tells.
    package func drain(now: ContinuousClock.Instant) {
        guard ChangeEvents.drain(descriptor) else { return }
        firstEvent = firstEvent ?? now
        lastEvent = now
    }

    /// Looks at the folders.
    ///
    /// - Returns: The paths that are new, gone or different, in order, possibly none when the system
    ///   told of a change; nothing when nothing happened, or is still happening.
    package func changes(now: ContinuousClock.Instant) -> [String]? {
        let isTold = firstEvent != nil
        let old = state
        state = FolderState(of: roots)
        // A folder that came up after the look but before its watch would be missed.
        var tries = 0
        while watched != state.folders, tries < 5 {
            watch()
            state = FolderState(of: roots)
            tries += 1
        }
        lastLook = now
        firstEvent = nil
        let changed = state.differences(from: old)
        return isTold || !changed.isEmpty ? changed : nil
    }

    /// Watches the folders that are there now, and no other.
    private func watch() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        watched = state.folders
        guard descriptor >= 0 else { return }
        for path in watched.keys { ChangeEvents.watch(path, descriptor) }
    }
}
