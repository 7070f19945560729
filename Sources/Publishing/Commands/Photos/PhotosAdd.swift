import Content
import Diagnostics
import Foundation
import Pictures
import Text

/// `photos add`: makes photos small and upright, takes out what they tell beside, and puts them into
/// a municipality's folder, with a row of `photos.csv` each.
struct PhotosAdd {
    private let sources: SourceFolders
    private let paths: [String]
    private let municipality: String
    private let subject: String
    /// What stands in the row of each photo.
    private let cells: [String: String]

    init(_ words: [String]) throws(UsageError) {
        let texts = ["--maker", "--permission", "--credit", "--date"]
        let arguments = try Arguments(
            words, names: SourceFolders.options + texts + ["--municipality", "--subject"],
            switches: [], takesOperands: true)
        sources = try SourceFolders(arguments)
        paths = arguments.operands
        guard !paths.isEmpty else { throw UsageError("expected the names of photos") }
        guard let municipality = try arguments.one("--municipality") else {
            throw UsageError(
                "expected --municipality and its id, such as: --municipality zaanstad")
        }
        self.municipality = municipality
        subject = try arguments.one("--subject") ?? "town"
        var cells = ["subject": subject]
        for option in texts { cells[String(option.dropFirst(2))] = try arguments.one(option) }
        if let date = cells["date"], CalendarDate(date) == nil {
            throw UsageError("\"\(date)\" is no date, expected YYYY, YYYY-MM or YYYY-MM-DD")
        }
        self.cells = cells
    }

    private var folder: String { "\(sources.content)/municipalities/\(municipality)" }
    private var tablePath: String { "\(folder)/\(Photo.table)" }

    func run() throws -> Int32 {
        try check()
        guard var table = PhotoTable(FileManager.default.contents(atPath: tablePath)) else {
            throw UsageError("the first line of \"\(tablePath)\" names no columns")
        }
        var report = Report()
        var photos: [(path: String, bytes: [UInt8], picture: Picture)] = []
        for path in paths {
            let bytes = try PhotoFile.bytes(of: path)
            guard let picture = PhotoFile.picture(bytes, path, into: &report) else { continue }
            photos.append((path, bytes, picture))
        }
        BuildCommand.report(report.sorted, as: .text)
        guard !report.hasErrors else {
            Terminal.error("wegwijs: nothing was written")
            return 1
        }
        let scaler = PhotoScaler()
        var added = 0
        for photo in photos {
            let made: Picture
            do {
                made = try scaler.scaled(photo.picture)
            } catch let error as EnvironmentError {
                throw EnvironmentError("\(photo.path): \(error.description)")
            }
            guard let name = place(for: made.stripped, PhotoFile.plainName(photo.path)) else {
                Terminal.print("\(photo.path): is there already")
                continue
            }
            // The picture first: a row without one is an error, one without a row a warning.
            try SourceWriter.write(made.stripped, to: "\(folder)/\(Photo.folder)/\(name)")
            var row = cells
            row["file"] = name
            table.add(row)
            try SourceWriter.write(table.file, to: tablePath)
            added += 1
            Terminal.print(
                "\(folder)/\(Photo.folder)/\(name): \(made.width) x \(made.height) pixels, "
                    + "\(PhotoFile.size(made.stripped.count)) (was \(PhotoFile.size(photo.bytes.count)))"
            )
        }
        if added > 0 { tellNext() }
        return 0
    }

    /// Refuses a municipality or a subject that is not there.
    private func check() throws {
        var unused = Report()
        let library = try sources.library(into: &unused)
        guard
            let chosen = try SourceFolders.municipalities(named: [municipality], in: library).first
        else { return }
        let known = library.photoSubjects(in: chosen)
        guard !known.contains(subject) else { return }
        throw UsageError(
            "no page shows photos of \"\(subject)\"",
            hints: known.isEmpty
                ? ["a page shows them below a heading with {#photos photos=\(subject)}"]
                : Spelling.hints(for: subject, in: known))
    }

    /// Returns a name that is free, or nothing where these bytes have one.
    private func place(for bytes: [UInt8], _ name: String) -> String? {
        var number = 1
        while true {
            let file = number == 1 ? "\(name).jpg" : "\(name)-\(number).jpg"
            let old = FileManager.default.contents(atPath: "\(folder)/\(Photo.folder)/\(file)")
            guard let old else { return file }
            if Array(old) == bytes { return nil }
            number += 1
        }
    }

    private func tellNext() {
        let open = ["maker", "permission"].filter { cells[$0] == nil }.map { ", \"\($0)\"" }
        Terminal.print(
            """
            Next:
              1. Open \(tablePath) and fill in "alternative"\(open.joined()) for each new photo.
              2. Are people in a photo whom one can recognise? Ask them first.
              3. Run: wegwijs check
            """)
    }

    static let help = """
        wegwijs photos add FILE… --municipality ID [options]

        Takes photos as they come from a phone: makes them upright and \(PhotoScaler.longSide) pixels
        long, takes out where and when they were taken, and puts them into the folder "photos" of a
        municipality, with a row in its photos.csv to fill in. Needs Chromium, unless the photos are
        small and upright already.

          --subject NAME       what they show, as a page names it (town)
          --maker TEXT         who made them; pages do not show it
          --permission TEXT    who allowed that they are shown, and when; or the licence
          --credit TEXT        a name that stands below them, if the maker wants one
          --date DATE          when they were made: YYYY, YYYY-MM or YYYY-MM-DD
          --content DIR, --locales DIR   the sources

        Example:
          wegwijs photos add ~/Pictures/*.jpg --municipality zaanstad --maker "Gemeente Zaanstad"
        """
}
