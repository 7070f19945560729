import Diagnostics
import Text
import XML

/// Reads XLIFF 2.0 and 2.1 as we or other programs wrote it.
struct XLIFFReader {
    private var xml: XMLReader
    private let file: SourceFile
    private var report = Report()
    private var units: [ExchangeUnit] = []
    private var refused = 0
    private var target = ""
    private var language: String?
    private var catalog: String?

    static func read(_ file: SourceFile, into report: inout Report) -> ExchangeDocument? {
        var reader = XLIFFReader(xml: XMLReader(file), file: file)
        let isRead = reader.read()
        report.add(contentsOf: reader.xml.report)
        report.add(contentsOf: reader.report)
        // Of a file that is cut off or damaged nothing is taken: what is there may be wrong too.
        guard isRead, reader.xml.isWellFormed, let language = reader.language else { return nil }
        return ExchangeDocument(
            language: language, format: .xliff, units: reader.units, refused: reader.refused)
    }

    private init(xml: XMLReader, file: SourceFile) {
        self.xml = xml
        self.file = file
    }

    private mutating func read() -> Bool {
        var hasUnits = false
        while let event = xml.next() {
            guard case .start(let tag) = event else { continue }
            switch tag.name {
            case XMLName("unit", in: XLIFF.namespace):
                guard let element = xml.element(tag) else { return false }
                hasUnits = true
                take(element, forms: [element])
            case XMLName("group", in: XLIFF.namespace) where tag["type"] == XLIFF.plural:
                guard let element = xml.element(tag) else { return false }
                hasUnits = true
                take(element, forms: element.children(named: "unit"))
            case XMLName("group", in: XLIFF.namespace): continue
            case XMLName("file", in: XLIFF.namespace): begin(tag)
            default:
                if target.isEmpty {
                    guard readRoot(tag) else { return false }
                } else if xml.element(tag) == nil {
                    return false
                }
            }
        }
        if xml.isWellFormed, !hasUnits {
            report.error(
                "empty-exchange", "the file has no texts of a translation", at: SourceRange(file))
        }
        return hasUnits
    }

    private mutating func readRoot(_ tag: XMLTag) -> Bool {
        guard tag.name.local == "xliff" else {
            report.error(
                "not-xliff", "the file is \"<\(tag.name.local)>\", expected \"<xliff>\"",
                at: tag.range)
            return false
        }
        guard tag.name.namespace == XLIFF.namespace,
            ["2.0", "2.1"].contains(tag["version"] ?? "")
        else {
            report.error(
                "xliff-version", "the file is XLIFF \"\(tag["version"] ?? "")\", expected \"2.0\"",
                at: tag.range, hints: ["save it as XLIFF 2.0 or 2.1"])
            return false
        }
        guard let target = tag["trgLang"], !target.isEmpty else {
            report.error(
                "missing-language", "the file does not say its language", at: tag.range,
                hints: ["add trgLang=\"…\" to <xliff>"])
            return false
        }
        self.target = target
        return true
    }

    /// Begins a `<file>`, whose original is `ar/pages/health.po`.
    private mutating func begin(_ tag: XMLTag) {
        catalog = nil
        let original = tag["original"] ?? ""
        let parts = original.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[1].hasSuffix(".po") else {
            report.error(
                "missing-catalog", "\"\(original)\" is no file of translations", at: tag.range,
                hints: ["expected original=\"ar/pages/health.po\", as in the exported file"])
            return
        }
        // Programs may make "ar-SA" of "ar".
        guard target == parts[0] || target.hasPrefix(parts[0] + "-"),
            language == nil || language == parts[0]
        else {
            report.error(
                "other-language",
                "the texts are for \"\(parts[0])\", the file for \"\(language ?? target)\"",
                at: tag.range)
            return
        }
        language = parts[0]
        catalog = parts[1]
    }

    private mutating func take(_ element: XMLElement, forms: [XMLElement]) {
        guard let catalog else {
            refused += 1
            return
        }
        if let unit = UnitReader(catalog: catalog).read(element, forms: forms, into: &report) {
            units.append(unit)
        } else {
            refused += 1
        }
    }
}

extension XMLElement {
    /// Returns the elements of XLIFF with a name among the children.
    func children(named name: String) -> [XMLElement] {
        elements.filter { $0.tag.name == XMLName(name, in: XLIFF.namespace) }
    }
}
