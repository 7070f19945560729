import Diagnostics
import Text

extension XMLReader {
    private static let xml = "http://www.w3.org/XML/1998/namespace"
    private static let xmlns = "http://www.w3.org/2000/xmlns/"

    /// Takes the declarations of prefixes among the attributes of a tag.
    ///
    /// - Returns: false where one of them is not allowed (Namespaces in XML 1.0, section 3).
    mutating func bind(_ attributes: [RawAttribute]) -> Bool {
        for attribute in attributes {
            let name = text(attribute.name)
            guard name == "xmlns" || name.hasPrefix("xmlns:") else { continue }
            let prefix = String(name.dropFirst(6))
            let isOwn = prefix == "xml"
            let isRight =
                isOwn == (attribute.value == Self.xml) && prefix != "xmlns"
                && attribute.value != Self.xmlns && (prefix.isEmpty || !attribute.value.isEmpty)
                && !prefix.utf8.contains(UInt8(ascii: ":")) && name != "xmlns:"
                && prefix.unicodeScalars.first.map { XMLCharacters.startsName($0.value) } != false
            guard isRight else {
                fail(
                    "xml-syntax", "the prefix \"\(prefix)\" may not be declared so",
                    at: attribute.range.lowerBound, length: attribute.range.count)
                return false
            }
            bindings.append((prefix, attribute.value))
        }
        return true
    }

    /// Returns the attributes with their namespaces, without declarations; twins are reported.
    mutating func resolve(_ attributes: [RawAttribute]) -> [XMLTag.Attribute] {
        var resolved: [XMLTag.Attribute] = []
        resolved.reserveCapacity(attributes.count)
        var declared: [String: Range<Int>] = [:]
        for attribute in attributes {
            let raw = text(attribute.name)
            if raw == "xmlns" || raw.hasPrefix("xmlns:") {
                if let first = declared.updateValue(attribute.range, forKey: raw) {
                    reportTwin(raw, attribute.range, first)
                }
                continue
            }
            let name = resolve(attribute.name, isAttribute: true)
            if let first = resolved.first(where: { $0.name == name }) {
                reportTwin(raw, attribute.range, first.range.lower..<first.range.upper)
            }
            resolved.append(
                XMLTag.Attribute(
                    name: name, value: attribute.value,
                    range: SourceRange(file, attribute.range.lowerBound, attribute.range.upperBound)
                ))
        }
        return resolved
    }

    private mutating func reportTwin(_ name: String, _ range: Range<Int>, _ first: Range<Int>) {
        report.error(
            "xml-duplicate-attribute", "the attribute \"\(name)\" stands twice in the tag",
            at: SourceRange(file, range.lowerBound, range.upperBound),
            notes: [
                Diagnostic.Note(
                    "the first is here", at: SourceRange(file, first.lowerBound, first.upperBound))
            ])
    }

    /// Returns a name with the namespace of its prefix.
    mutating func resolve(_ range: Range<Int>, isAttribute: Bool) -> XMLName {
        let raw = bytes[range]
        guard let colon = raw.firstIndex(of: UInt8(ascii: ":")) else {
            let namespace = isAttribute ? nil : bindings.last { $0.prefix.isEmpty }?.namespace
            return XMLName(text(range), in: namespace ?? "")
        }
        let prefix = String(decoding: raw[..<colon], as: UTF8.self)
        let local = String(decoding: raw[(colon + 1)...], as: UTF8.self)
        let isQualified =
            !prefix.isEmpty && !local.utf8.contains(UInt8(ascii: ":"))
            && local.unicodeScalars.first.map { XMLCharacters.startsName($0.value) } == true
        guard isQualified, let binding = bindings.last(where: { $0.prefix == prefix }) else {
            report.error(
                "xml-unbound-prefix",
                "nothing declares the prefix of \"\(text(range))\"",
                at: SourceRange(file, range.lowerBound, range.upperBound),
                hints: isQualified ? ["declare it: xmlns:\(prefix)=\"…\""] : [])
            return XMLName(text(range))
        }
        return XMLName(local, in: binding.namespace)
    }
}
