import CSV
import Content

/// The files of a new municipality: its facts, with the two that every page needs, and its services.
struct NewMunicipality {
    let skeleton: Skeleton

    /// Makes the files of a municipality whose id is none of the `known` ones.
    init(
        _ arguments: Arguments, today: CalendarDate, known: [String]
    ) throws(UsageError) {
        guard arguments.operands.count == 1, let id = arguments.operands.first else {
            throw UsageError(
                "expected one id: new municipality ID --name NAME --url URL",
                hints: ["such as: new municipality velsen --name Velsen --url https://…"])
        }
        guard Identifier.isValid(id) else {
            throw UsageError(
                "\"\(id)\" cannot be an id",
                hints: ["an id starts with a letter and holds a-z, 0-9 and \"-\""])
        }
        guard !known.contains(id) else {
            throw UsageError("there is a municipality \"\(id)\" already; nothing was written")
        }
        guard let name = try arguments.one("--name"), let url = try arguments.one("--url") else {
            throw UsageError(
                "a municipality needs --name and --url: they stand on every page, "
                    + "and no program can know them",
                hints: ["take both from its own web site"])
        }
        guard WebAddress.isPage(url) else {
            throw UsageError(
                "\"\(url)\" is not a complete web address",
                hints: ["expected an address such as https://www.zaanstad.nl"])
        }
        let source = try arguments.one("--source") ?? url
        skeleton = Skeleton(
            root: .content,
            files: [
                (
                    "municipalities/\(id)/facts.csv",
                    Self.table([
                        ["id", "type", "value", "source", "source_date", "checked"],
                        ["municipality.name", "name", name, source, "", today.iso8601],
                        ["municipality.url", "url", url, source, "", today.iso8601],
                    ])
                ),
                (
                    "municipalities/\(id)/services.csv",
                    Self.table([
                        [
                            "id", "change", "after", "category", "name", "label", "what", "access",
                            "route", "phone", "url", "email", "address", "hours", "languages",
                            "latitude", "longitude", "source", "source_date", "checked",
                        ]
                    ])
                ),
            ],
            steps: [
                "Add municipality.phone (of the type phone) to facts.csv, with the page where you "
                    + "found it and the day on which you did. What nobody has checked has an empty "
                    + "\"checked\"; pages then do not show it.",
                "Add the addresses in the town to services.csv, one a row; docs/sources.md tells "
                    + "what each column means.",
                "Where a national text is different here: "
                    + "wegwijs new document changes waste --of waste --municipality \(id)",
                "Look at it: wegwijs build --municipality \(id)",
            ])
    }

    /// A table with semicolons, as a Dutch spreadsheet saves it.
    private static func table(_ rows: [[String]]) -> String {
        String(
            decoding: CSVWriter.write(rows, delimiter: UInt8(ascii: ";"), lineEnd: .lineFeed),
            as: UTF8.self)
    }
}
