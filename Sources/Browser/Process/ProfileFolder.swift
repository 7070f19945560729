import Foundation
import Glibc

/// A fresh folder for all that the browser writes, which only this user can read.
enum ProfileFolder {
    /// Makes one below the system's temporary folder, with the mode 0700.
    static func make() throws(BrowserError) -> String {
        let parent = FileManager.default.temporaryDirectory.path
        var template = Array("\(parent)/wegwijs-browser-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw .system(
                "cannot make a folder in \"\(parent)\": \(String(cString: strerror(errno)))")
        }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
