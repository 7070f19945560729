import Diagnostics
import Markdown
import Text

/// Reads the header of a document and reports every field that is missing, unknown or wrong.
struct HeaderReader {
    private static let all = [
        "kind", "checked", "source", "summary", "pictogram", "short", "organisation", "roles", "of",
        "change", "addresses",
    ]

    let file: SourceFile
    let fields: [Header.Field]
    let pictograms: Set<String>

    static func read(
        _ header: Header?, of file: SourceFile, pictograms: Set<String>, into report: inout Report
    ) -> DocumentHeader? {
        guard let header else {
            report.add(.missingHeader(at: SourceRange(file)))
            return nil
        }
        let reader = HeaderReader(file: file, fields: header.fields, pictograms: pictograms)
        return reader.header(into: &report)
    }

    private func header(into report: inout Report) -> DocumentHeader? {
        checkKeys(into: &report)
        guard let field = self["kind"] else {
            report.add(.missingField("kind", at: SourceRange(file)))
            return nil
        }
        guard let kind = DocumentKind(rawValue: field.value) else {
            report.add(
                .unknownKind(
                    field.value, at: field.valueRange, known: DocumentKind.allCases.map(\.rawValue))
            )
            return nil
        }
        for key in Self.required(kind) where self[key] == nil {
            report.add(.missingField(key, at: field.valueRange, kind: kind))
        }
        for field in fields {
            guard let kinds = Self.special[field.key], !kinds.contains(kind) else { continue }
            report.add(.fieldOfOtherKind(field.key, kind, at: field.keyRange, kinds: kinds))
        }
        return DocumentHeader(
            kind: kind, checked: checked(into: &report),
            checkedRange: self["checked"]?.valueRange,
            sources: fields.filter { $0.key == "source" }.map(\.value),
            summary: text("summary", into: &report), pictogram: pictogram(into: &report),
            short: text("short", into: &report), organisation: text("organisation", into: &report),
            roles: roles(into: &report),
            of: self["of"].map { SourcedName($0.value, at: $0.valueRange) },
            change: change(into: &report), changeRange: self["change"]?.valueRange,
            addresses: addresses(into: &report))
    }

    /// The fields that only some kinds have.
    private static let special: [String: [DocumentKind]] = [
        "short": [.role], "organisation": [.role], "roles": [.checklist], "of": [.changes],
        "addresses": [.booklet],
        "checked": DocumentKind.allCases.filter { $0 != .changes },
        "summary": DocumentKind.allCases.filter { $0 != .changes },
    ]

    private static func required(_ kind: DocumentKind) -> [String] {
        switch kind {
        case .booklet, .page, .form: ["checked"]
        case .appliance, .sign: ["checked", "pictogram"]
        case .checklist: ["checked", "roles"]
        case .role: ["checked", "pictogram", "short"]
        case .changes: ["of"]
        }
    }

    private subscript(key: String) -> Header.Field? { fields.first { $0.key == key } }

    private func checkKeys(into report: inout Report) {
        var first: [String: Header.Field] = [:]
        for field in fields {
            if !Self.all.contains(field.key) {
                report.add(.unknownField(field.key, at: field.keyRange, known: Self.all))
            } else if let earlier = first[field.key], field.key != "source" {
                report.add(
                    .duplicateField(field.key, at: field.keyRange, first: earlier.keyRange))
            }
            if first[field.key] == nil { first[field.key] = field }
        }
    }

    private func checked(into report: inout Report) -> CalendarDate? {
        guard let field = self["checked"] else { return nil }
        guard let date = CalendarDate(field.value), date.isDay else {
            report.add(.invalidDay(field.value, at: field.valueRange))
            return nil
        }
        return date
    }

    private func pictogram(into report: inout Report) -> String? {
        guard let field = self["pictogram"] else { return nil }
        if !pictograms.contains(field.value) {
            report.add(.unknownPictogram(field.value, at: field.valueRange, known: pictograms))
        }
        return field.value
    }

    private func text(_ key: String, into report: inout Report) -> InlineContent? {
        self[key].map {
            MarkdownParser.parseInline($0.value, at: $0.valueRange, into: &report)
        }
    }

    private func roles(into report: inout Report) -> [SourcedName] {
        guard let field = self["roles"] else { return [] }
        var names: [SourcedName] = []
        for name in SourcedName.list(in: field.valueRange) {
            if let first = names.first(where: { $0.name == name.name }) {
                report.add(.repeatedRole(name.name, at: name.range, first: first.range))
            } else {
                names.append(name)
            }
        }
        if names.isEmpty {
            report.add(.missingField("roles", at: field.valueRange, kind: .checklist))
        }
        return names
    }

    private func addresses(into report: inout Report) -> BookletAddresses {
        guard let field = self["addresses"] else { return .all }
        guard let addresses = BookletAddresses(rawValue: field.value) else {
            report.add(
                .unknownAddresses(
                    field.value, at: field.valueRange,
                    known: BookletAddresses.allCases.map(\.rawValue)))
            return .all
        }
        return addresses
    }

    private func change(into report: inout Report) -> DocumentChange? {
        guard let field = self["change"] else { return nil }
        let change = DocumentChange(rawValue: field.value)
        if change == nil {
            report.add(
                .unknownChange(
                    field.value, at: field.valueRange,
                    known: DocumentChange.allCases.map(\.rawValue)))
        }
        return change
    }
}
