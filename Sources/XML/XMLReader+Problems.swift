import Diagnostics
import Text

/// The wording of what is wrong with a document.
extension XMLReader {
    /// Reports a mistake after which nothing more can be read.
    mutating func fail(
        _ identifier: String, _ message: String, at start: Int? = nil, length: Int,
        hints: [String] = [], notes: [Diagnostic.Note] = []
    ) {
        let lower = start ?? position
        // A document ends with ">": where none follows any more, what was being read is cut off, and
        // what is wrong with its rest is no help.
        let isOver = hasRoot && open.isEmpty
        if !isOver, bytes.contains(UInt8(ascii: "<")),
            !bytes[min(lower, bytes.count)...].contains(UInt8(ascii: ">"))
        {
            return failAtEnd(of: "its markup", from: min(lower, bytes.count))
        }
        report.error(
            identifier, message,
            at: SourceRange(file, lower, min(lower + length, bytes.count)), hints: hints,
            notes: notes)
        stop()
    }

    /// Reports that the bytes end before what is being read does.
    mutating func failAtEnd(of what: String, from start: Int) {
        report.error(
            "xml-cut-off", "the file ends inside \(what)",
            at: SourceRange(file, start, min(start + 1, bytes.count)), hints: Self.cutOffHints)
        stop()
    }

    private static let cutOffHints = ["the file is cut off; save or send it again"]

    mutating func reportCutOff(in element: Open) {
        report.error(
            "xml-cut-off", "the file ends before \"</\(text(element.rawName))>\"",
            at: SourceRange(file, bytes.count, bytes.count), hints: Self.cutOffHints,
            notes: [
                Diagnostic.Note(
                    "the element begins here",
                    at: SourceRange(file, element.range.lowerBound, element.range.upperBound))
            ])
    }

    mutating func reportMismatch(_ found: Range<Int>, at start: Int) {
        guard let last = open.last else {
            fail(
                "xml-mismatched-tag", "\"</\(text(found))>\" closes nothing", at: start,
                length: found.upperBound - start)
            return
        }
        fail(
            "xml-mismatched-tag",
            "expected \"</\(text(last.rawName))>\", found \"</\(text(found))>\"", at: start,
            length: found.upperBound - start,
            notes: [
                Diagnostic.Note(
                    "the element that is open begins here",
                    at: SourceRange(file, last.range.lowerBound, last.range.upperBound))
            ])
    }

    mutating func reportDoctype() {
        fail(
            "xml-doctype", "the file declares a DOCTYPE or entities, which may lead elsewhere",
            length: 9, hints: ["remove the declaration; nothing of it was read or fetched"])
    }

    mutating func reportEncoding(_ name: String, at range: Range<Int>) {
        fail(
            "xml-other-encoding", "the encoding is \"\(name)\", expected \"UTF-8\"",
            at: range.lowerBound, length: range.count, hints: ["save the file as UTF-8"])
    }
}
