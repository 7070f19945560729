import Diagnostics
import Testing
import Text

@Suite struct ReportTests {
    private let a = SourceFile(path: "a.md", text: "één\ntwee\n")
    private let b = SourceFile(path: "b.md", text: "drie\n")

    @Test("problems are shown by path and place, errors before warnings at one place")
    func order() {
        var report = Report()
        report.warning("w", "last", at: SourceRange(b, 2, 3))
        report.warning("w", "third", at: SourceRange(a, 6, 7))
        report.error("e", "second", at: SourceRange(a, 6, 8))
        report.error("e", "fourth", at: SourceRange(b))
        report.error("e", "first", at: SourceRange(a, 0, 1))
        #expect(report.sorted.map(\.message) == ["first", "second", "third", "fourth", "last"])
        #expect(report.diagnostics.map(\.message).first == "last")
    }

    @Test("problems at one place stay in the order of finding")
    func stable() {
        var report = Report()
        for number in 0..<50 { report.error("e", "\(number)", at: SourceRange(a, 1, 2)) }
        #expect(report.sorted.map(\.message) == (0..<50).map { "\($0)" })
    }

    @Test("the same problem is shown once, another one at the same place too")
    func once() {
        var report = Report()
        let note = Diagnostic.Note("here", at: SourceRange(b))
        report.error("e", "same", at: SourceRange(a, 1, 2), hints: ["first"], notes: [note])
        report.error("e", "same", at: SourceRange(a, 1, 3), hints: ["second"])
        report.error("e", "other", at: SourceRange(a, 1, 2))
        report.error("f", "same", at: SourceRange(a, 1, 2))
        report.error("e", "same", at: SourceRange(a, 2, 3))
        report.error("e", "same", at: SourceRange(b, 1, 2))
        #expect(
            report.sorted.map { "\($0.range.file.path) \($0.identifier) \($0.message)" } == [
                "a.md e same", "a.md e other", "a.md f same", "a.md e same", "b.md e same",
            ])
        #expect(report.sorted.first?.hints == ["first"])
        #expect(report.sorted.first?.notes.map(\.message) == ["here"])
    }

    @Test("a report has errors when one of its problems is an error")
    func errors() {
        var report = Report()
        #expect(!report.hasErrors)
        report.warning("w", "x", at: SourceRange(a))
        #expect(!report.hasErrors)
        var other = Report()
        other.error("e", "y", at: SourceRange(a))
        report.add(contentsOf: other)
        #expect(report.hasErrors)
        #expect(report.diagnostics.map(\.severity) == [.warning, .error])
        #expect(Severity.warning < Severity.error)
        #expect(!(Severity.error < Severity.warning))
    }
}
