import Content
import Diagnostics
import Pictures
import Text

/// `photos strip`: takes out of pictures what they tell beside, and leaves the pixels as they are.
struct PhotosStrip {
    private let paths: [String]

    init(_ words: [String]) throws(UsageError) {
        paths = try Arguments(words, names: [], switches: [], takesOperands: true).operands
        guard !paths.isEmpty else { throw UsageError("expected the names of pictures") }
    }

    func run() throws -> Int32 {
        var report = Report()
        for path in paths {
            let bytes = try PhotoFile.bytes(of: path)
            guard let picture = PhotoFile.picture(bytes, path, into: &report) else { continue }
            let isWritten = try SourceWriter.write(picture.stripped, to: path)
            Terminal.print(
                isWritten
                    ? "\(path): \(PhotoFile.size(bytes.count - picture.stripped.count)) taken out"
                    : "\(path): there was nothing to take out")
        }
        BuildCommand.report(report.sorted, as: .text)
        return report.hasErrors ? 1 : 0
    }

    static let help = """
        wegwijs photos strip FILE…

        Takes out of pictures where and when they were taken, with which camera and by whom, and the
        small pictures in them. The pixels and their colours stay as they are. The site never shows
        any of this; but whoever gets the folder with the sources would.

        Example:
          wegwijs photos strip content/municipalities/zaanstad/photos/station.jpg
        """
}
