import Diagnostics
import Foundation
import Gettext
import TestSupport
import Testing
import Text

/// Catalogues that other projects' translators made, with all that years of tools left in them.
@Suite struct RealCatalogTests {
    /// The files with what `msgcat` makes of each, by number.
    private static func catalogs() throws -> [(name: String, bytes: [UInt8], judged: [UInt8])] {
        let files = try ShellJudge.files(
            after: """
                "$PYTHON" "$JUDGES/real_catalogues.py" >names || exit 1
                for f in *.po; do msgcat $f -o ${f%.po}.cat || exit 1; done
                """, files: [:])
        let names = String(decoding: files["names"] ?? [], as: UTF8.self).split(separator: "\n")
        return try names.indices.map { index in
            (
                String(names[index]), try #require(files["\(index).po"]),
                try #require(files["\(index).cat"])
            )
        }
    }

    private static func parse(_ bytes: [UInt8], _ name: String) -> Catalog {
        var report = Report()
        let catalog = POParser.parse(SourceFile(path: name, bytes: bytes), into: &report)
        let errors = Set(report.diagnostics.filter { $0.severity == .error }.map(\.identifier))
        // The Hebrew of Django really has a form less than its header says; msgfmt -c says so too.
        #expect(errors == (name.contains("/he/") ? ["missing-plural-form"] : []), "\(name)")
        return catalog
    }

    @Test func areWrittenAsMsgcatWritesThem() throws {
        let catalogs = try Self.catalogs()
        var counts = (entries: 0, contexts: 0, plurals: 0, obsolete: 0, previous: 0)
        for (name, bytes, judged) in catalogs {
            let catalog = Self.parse(bytes, name)
            expectSame(POWriter.write(catalog), judged, name)
            let all = catalog.messages + catalog.obsolete
            counts.entries += all.count
            counts.contexts += all.filter { $0.context != nil }.count
            counts.plurals += all.filter { $0.pluralID != nil }.count
            counts.obsolete += catalog.obsolete.count
            counts.previous += all.filter { $0.previousID != nil }.count
        }
        // Enough of everything to mean something.
        #expect(catalogs.count >= 30)
        #expect(counts.entries > 10_000 && counts.plurals > 200, "\(counts)")
        #expect(counts.contexts > 50 && counts.obsolete > 100 && counts.previous > 5, "\(counts)")
    }

    /// msgfmt takes our output, and translate-toolkit reads from it what it read before.
    @Test func meanTheSameToOtherPrograms() throws {
        var files: [String: [UInt8]] = [:]
        for (number, (name, bytes, _)) in try Self.catalogs().enumerated() {
            files["\(number).po"] = bytes
            files["\(number).ours"] = POWriter.write(Self.parse(bytes, name))
        }
        let said = try ShellJudge.output(
            of: """
                for f in *.ours; do msgfmt -o ${f%.ours}.mo $f || exit 1; done
                "$PYTHON" "$JUDGES/same_units.py"
                """, files: files)
        let count = said.split(separator: "\n").last.flatMap { Int($0) }
        #expect((count ?? 0) > 10_000)
    }

    /// Each catalogue with the template of a later version: some texts gone, some edited.
    @Test func mergeAsMsgmergeMergesThem() throws {
        var files: [String: [UInt8]] = [:]
        var merged: [(name: String, bytes: [UInt8])] = []
        var fuzzy = 0
        for (number, (name, bytes, _)) in try Self.catalogs().enumerated() {
            let catalog = Self.parse(bytes, name)
            let template = CatalogGenerator.laterTemplate(of: catalog, seed: UInt64(number))
            files["\(number).po"] = POWriter.write(catalog)
            files["\(number).pot"] = POWriter.write(template)
            let (result, counts) = CatalogMerge.merge(existing: catalog, template: template)
            merged.append((name, POWriter.write(result)))
            fuzzy += counts.fuzzy
        }
        let judged = try Judge.runForEach(
            "msgmerge --quiet --previous $f $n.pot -o $n.out", files: files)
        for (number, (name, bytes)) in merged.enumerated() {
            expectSame(bytes, try #require(judged["\(number).out"]), name)
        }
        #expect(fuzzy > 300)
    }
}
