/// Why something could not be printed.
package enum BrowserError: Error, Equatable, CustomStringConvertible {
    /// No Chromium is installed.
    case missing
    /// The program that `WEGWIJS_BROWSER` names is not there.
    case notFound(String)
    /// The program is there, but it is no Chromium; with what it said of itself.
    case notBrowser(path: String, said: String)
    /// The browser did not come up; with the last lines that it wrote.
    case cannotStart(path: String, said: String)
    /// The browser, or the part of it that shows this page, ended while the page was open.
    case died
    /// A page took longer than it may, in seconds.
    case timedOut(seconds: Int)
    /// The page cannot be opened, in the browser's words.
    case notLoaded(url: String, reason: String)
    /// A script on the page failed, in the browser's words.
    case script(String)
    /// The browser refused a command, in its own words.
    case refused(command: String, reason: String)
    /// Another program that is needed is not installed.
    case missingProgram(name: String, package: String)
    /// Fonts that pages name are not installed.
    case missingFonts([String])
    /// The system refused something.
    case system(String)

    package var description: String {
        switch self {
        case .missing:
            """
            no browser found that can print: install Chromium (Debian and Ubuntu: the package \
            chromium-headless-shell, or chromium), or name its program in WEGWIJS_BROWSER
            """
        case .notFound(let name): "WEGWIJS_BROWSER names \"\(name)\", which is no program"
        case .notBrowser(let path, let said):
            "\"\(path)\" is no Chromium" + (said.isEmpty ? "" : "; it said: \(said)")
        case .cannotStart(let path, let said):
            "the browser \"\(path)\" does not start" + (said.isEmpty ? "" : "; it said: \(said)")
        case .died: "the browser ended unexpectedly"
        case .timedOut(let seconds): "the page was not done after \(seconds) seconds"
        case .notLoaded(let url, let reason): "cannot open \"\(url)\": \(reason)"
        case .script(let message): "a script failed: \(message)"
        case .refused(let command, let reason):
            "the browser refused \"\(command)\": \(reason)"
        case .missingProgram(let name, let package):
            "the program \"\(name)\" is missing: install the package \(package)"
        case .missingFonts(let families):
            """
            fonts are missing: \(families.map { "\"\($0)\"" }.joined(separator: ", ")); install \
            them (Debian and Ubuntu: the package fonts-noto-core)
            """
        case .system(let message): message
        }
    }

    /// Whether another attempt may end better.
    var isPassing: Bool {
        switch self {
        case .died, .timedOut, .refused: true
        // What Chromium says of a download, but also when a part of it ends at the wrong moment.
        case .notLoaded(_, "net::ERR_ABORTED"): true
        default: false
        }
    }
}
