import Content
import Diagnostics
import Foundation
import Pictures
import Text

/// Reading the picture files that a command line names.
enum PhotoFile {
    static func bytes(of path: String) throws(UsageError) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw UsageError("there is no file \"\(path)\"")
        }
        return Array(data)
    }

    /// Returns the picture in a file, or reports why there is none.
    static func picture(
        _ bytes: [UInt8], _ path: String, into report: inout Report
    ) -> Picture? {
        do {
            return try Picture(bytes)
        } catch {
            let place = SourceRange(SourceFile(path: path, bytes: []))
            report.add(.unreadablePicture(error, at: place))
            return nil
        }
    }

    /// Returns how many bytes there are, as people say it: `284 kB`, `4.8 MB`.
    static func size(_ bytes: Int) -> String {
        guard bytes >= 999_500 else { return "\((bytes + 500) / 1000) kB" }
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10).\(tenths % 10) MB"
    }

    /// Returns the name that a photo gets: `IMG 2034.JPG` becomes `img-2034`.
    static func plainName(_ path: String) -> String {
        let name = SourcePath.stem(path).lowercased().utf8.map { byte -> UInt8 in
            let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            return isPlain ? byte : UInt8(ascii: "-")
        }
        let parts = name.split(separator: UInt8(ascii: "-"))
            .map { String(decoding: $0, as: UTF8.self) }
        return parts.isEmpty ? "photo" : parts.joined(separator: "-")
    }
}
