import Foundation

/// What was printed into a folder: each file with the fingerprint of all that it was made of.
///
/// By it a later run knows what has not changed. The file is text, a line each, in order of paths.
struct PrintRecord: Equatable {
    static let name = ".wegwijs-print"

    struct Entry: Equatable {
        /// Of the document, its assets, the program, the browser and the fonts.
        let fingerprint: String
        /// The bytes of the PDF: one that was cut or changed is made again.
        let size: Int
    }

    private(set) var entries: [String: Entry] = [:]

    init() {}

    /// Reads the record of a folder; lines that cannot be read stand for files to make again.
    init(of folder: String) {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(Self.name)") else {
            return
        }
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
            guard parts.count == 3, let size = Int(parts[1]) else { continue }
            entries[parts[2]] = Entry(fingerprint: parts[0], size: size)
        }
    }

    subscript(path: String) -> Entry? {
        get { entries[path] }
        set { entries[path] = newValue }
    }

    /// Whether a file stands in the folder as it was made from what has this fingerprint.
    func holds(_ path: String, of fingerprint: String, in folder: String) -> Bool {
        guard let entry = entries[path], entry.fingerprint == fingerprint else { return false }
        let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
        return (attributes?[.size] as? Int) == entry.size
    }

    func write(to folder: String) throws(EnvironmentError) {
        let lines = entries.sorted { $0.key < $1.key }
            .map { "\($0.value.fingerprint) \($0.value.size) \($0.key)\n" }
        try SourceWriter.write(Array(lines.joined().utf8), to: "\(folder)/\(Self.name)")
    }
}
