import Foundation

/// The environment of the programs that we start: what they need to find fonts and themselves.
///
/// What is left out would change pages or let the browser reach beyond them: languages, time zone,
/// proxies, the desktop's message bus, other programs' libraries.
enum SafeEnvironment {
    private static let kept = [
        "PATH", "HOME", "XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
        "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "CHROME_DEVEL_SANDBOX",
        "LD_LIBRARY_PATH",
    ]

    /// Returns the variables as `name=value`, in an order that is always the same.
    static func variables(temporary folder: String? = nil) -> [String] {
        let ours = ProcessInfo.processInfo.environment
        var variables = kept.compactMap { name in ours[name].map { "\(name)=\($0)" } }
        variables += ["LC_ALL=C.UTF-8", "TZ=UTC"]
        if let folder { variables.append("TMPDIR=\(folder)") }
        return variables
    }
}
