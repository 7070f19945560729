import Diagnostics
import Exchange
import Foundation
import Gettext
import TestSupport
import Testing
import Text

/// A catalogue whose translations all travel through a file comes out as it was, byte for byte.
@Suite struct RoundTripTests {
    private static func check(
        _ catalog: Catalog, _ format: ExchangeDocument.Format, _ name: String
    ) {
        let bytes = Trip.export(catalog, format)
        // The table carries no more of what a fuzzy translation was made for than its text.
        let empty = Trip.emptied(catalog, keepsPrevious: format == .csv)
        let (plan, said) = Trip.plan(bytes, into: empty)
        #expect(said == [], "\(name)")
        guard let plan else { return }
        let result = plan.catalogs["pages/a.po"] ?? empty
        #expect(plan.refused == 0 && plan.count(.conflict) == 0, "\(name)")
        #expect(plan.count(.new) == catalog.messages.filter(\.isTranslated).count, "\(name)")
        #expect(result.messages.count == catalog.messages.count, "\(name)")
        for (left, right) in zip(result.messages, catalog.messages) where left != right {
            Issue.record("\(name)\n\(left)\n\(right)")
            break
        }
        #expect(POWriter.write(result) == POWriter.write(catalog), "\(name)")
        // And into the catalogue itself it brings nothing.
        let again = Trip.plan(bytes, into: catalog)
        #expect(again.said == [] && again.plan?.catalogs.isEmpty == true, "\(name)")
        #expect(again.plan?.changes.isEmpty == true, "\(name)")
    }

    @Test(arguments: ExchangeDocument.Format.allCases)
    func generatedCataloguesComeBack(_ format: ExchangeDocument.Format) {
        var generator = MessageGenerator(random: SplitMix64(seed: 11))
        for number in 0..<150 {
            Self.check(generator.catalog(count: 20), format, "\(number)")
        }
    }

    private static func catalogs(_ script: String) throws -> [(name: String, catalog: Catalog)] {
        let said = try ShellJudge.output(of: script, files: [:])
        return said.split(separator: "\u{C}").map { part in
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            var report = Report()
            let file = SourceFile(path: String(lines[0]), text: String(lines[1]))
            return (file.path, POParser.parse(file, into: &report))
        }
    }

    @Test(arguments: ExchangeDocument.Format.allCases)
    func cataloguesOfOtherProjectsComeBack(_ format: ExchangeDocument.Format) throws {
        let catalogs = try Self.catalogs(
            """
            "$PYTHON" "$JUDGES/../../GettextTests/Judges/real_catalogues.py" >names || exit 1
            for f in *.po; do echo $f; cat $f; printf '\\f'; done
            """)
        #expect(catalogs.count >= 30)
        // Each third one, in another way for each format: both together see most of them.
        for (number, (name, catalog)) in catalogs.enumerated()
        where number % 3 == (format == .csv ? 0 : 1) {
            Self.check(catalog, format, name)
        }
    }

    @Test(arguments: ExchangeDocument.Format.allCases)
    func ourOwnCataloguesComeBack(_ format: ExchangeDocument.Format) throws {
        let catalogs = try Self.catalogs(
            """
            cd "$JUDGES/../../../locales"
            for f in $(find . -name '*.po' | sort); do echo $f; cat $f; printf '\\f'; done
            """)
        #expect(catalogs.count >= 60)
        for (name, catalog) in catalogs { Self.check(catalog, format, name) }
    }

    /// What translate-toolkit and the schema of OASIS say to our XLIFF.
    @Test func xliffIsValidAndReadByTranslateToolkit() throws {
        var generator = MessageGenerator(random: SplitMix64(seed: 12))
        var files: [String: [UInt8]] = [:]
        var expected = ""
        for number in 0..<60 {
            var catalog = generator.catalog(count: 20)
            // An XML parser of others cannot tell those from a line end of its own.
            if catalog.messages.isEmpty { catalog.messages = [Message(id: "a", strings: ["b"])] }
            files["\(number).xlf"] = Trip.export(catalog, .xliff)
            expected += "= \(number)\n"
            for message in catalog.messages { expected += Self.lines(of: message) }
        }
        let said = try ShellJudge.output(of: "\"$PYTHON\" \"$JUDGES/xliff.py\"", files: files)
        for (ours, theirs) in zip(expected.split(separator: "\n"), said.split(separator: "\n"))
        where ours != theirs {
            Issue.record("expected \(ours)\nfound    \(theirs)")
            break
        }
        #expect(said.split(separator: "\n").count == expected.split(separator: "\n").count)
    }

    private static func lines(of message: Message) -> String {
        let id = ExchangeUnit.identifier(context: message.context, source: message.id)
        return message.strings.enumerated().map { form, string in
            let source = form == 0 ? message.id : message.pluralID ?? ""
            let state = string.isEmpty ? "new" : message.isFuzzy ? "fuzzy" : "translated"
            let name = message.pluralID == nil ? id : "\(id).\(form)"
            return "\(name) \(state) \(quoted(source)) \(quoted(string))\n"
        }.joined()
    }

    private static func quoted(_ text: String) -> String {
        var quoted = ""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.value > 0x20 && scalar.value < 0x7F && scalar != "%"
            quoted +=
                isPlain
                ? String(scalar) : "%\(String(scalar.value, radix: 16, uppercase: true));"
        }
        return quoted.isEmpty ? "-" : quoted
    }

    /// Python's csv finds the cells, and none of them is a formula.
    @Test func tablesAreReadByPython() throws {
        var generator = MessageGenerator(random: SplitMix64(seed: 13))
        var files: [String: [UInt8]] = [:]
        var expected: [String] = []
        for number in 0..<60 {
            let catalog = generator.catalog(count: 20)
            files["\(number).csv"] = Trip.export(catalog, .csv)
            expected += catalog.messages.map {
                ExchangeUnit.identifier(context: $0.context, source: $0.id)
            }
        }
        let said = try ShellJudge.output(of: "\"$PYTHON\" \"$JUDGES/table.py\"", files: files)
        var ids: [String] = []
        for line in said.split(separator: "\n") {
            let cells = line.split(separator: " ")
            if cells.count > 1, cells[0] != "=", cells[0] != "file" { ids.append(String(cells[1])) }
        }
        #expect(ids == expected)
    }
}
