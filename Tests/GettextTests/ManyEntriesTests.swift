import Diagnostics
import Foundation
import Gettext
import TestSupport
import Testing
import Text

/// 100,000 entries with everything that PO has, before gettext and translate-toolkit.
@Suite struct ManyEntriesTests {
    @Test func agreeWithMsgcatMsgfmtMsgmergeAndTranslateToolkit() throws {
        var generator = CatalogGenerator(seed: 100)
        var files: [String: [UInt8]] = [:]
        var merged: [[UInt8]] = []
        var count = 0
        for number in 0..<400 {
            let catalog = generator.catalog(count: 250)
            count += catalog.messages.count + catalog.obsolete.count
            let bytes = POWriter.write(catalog)
            files["\(number).po"] = bytes
            var report = Report()
            let parsed = POParser.parse(SourceFile(path: "a.po", bytes: bytes), into: &report)
            #expect(report.diagnostics.isEmpty && parsed == catalog, "catalogue \(number)")
            let template = CatalogGenerator.laterTemplate(of: catalog, seed: UInt64(number))
            files["\(number).pot"] = POWriter.write(template)
            merged.append(
                POWriter.write(
                    CatalogMerge.merge(existing: catalog, template: template).catalog))
        }
        #expect(count == 100_000)
        let judged = try Judge.runForEach(
            """
            { msgcat $f -o $n.ours && msgfmt -c -o $n.mo $f && \
            msgmerge --quiet --previous $f $n.pot -o $n.out; }
            """, files: files)
        for (number, ours) in merged.enumerated() {
            let written = try #require(files["\(number).po"])
            expectSame(written, try #require(judged["\(number).ours"]), "\(number).po")
            expectSame(ours, try #require(judged["\(number).out"]), "\(number).pot")
        }
        // translate-toolkit finds in our files what it finds in those of msgcat.
        let units = judged.filter { $0.key.hasSuffix(".ours") }
            .merging(files.filter { $0.key.hasSuffix(".po") }) { $1 }
        let said = try ShellJudge.output(
            of: "\"$PYTHON\" \"$JUDGES/same_units.py\"",
            files: units)
        let compared = said.split(separator: "\n").last.flatMap { Int($0) }
        #expect((compared ?? 0) >= 100_000)
    }
}
