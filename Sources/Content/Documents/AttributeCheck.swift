import Diagnostics
import Markdown
import Text

/// Checks the ids and attributes of a document: unique ids, known keys, known pictograms.
struct AttributeCheck {
    static let keys = ["pictogram", "role", "due"]
    static let changeKeys = ["change", "after", "before", "base"]

    let allowsChanges: Bool
    let pictograms: Set<String>

    func check(_ document: Document, into report: inout Report) {
        var first: [String: Attributes] = [:]
        BlockWalker.attributes(in: document.body) { attributes in
            if let earlier = first[attributes.id] {
                // Two changes of one piece are reported as such.
                let areChanges = attributes["change"] != nil && earlier["change"] != nil
                if !allowsChanges || !areChanges {
                    report.add(
                        .duplicateID(
                            attributes.id, at: attributes.idRange, first: earlier.idRange))
                }
            } else {
                first[attributes.id] = attributes
            }
            for attribute in attributes.values { check(attribute, into: &report) }
        }
    }

    private func check(_ attribute: Attributes.Attribute, into report: inout Report) {
        let known = allowsChanges ? Self.keys + Self.changeKeys : Self.keys
        guard known.contains(attribute.key) else {
            if Self.changeKeys.contains(attribute.key) {
                report.add(.changeOutsideChanges(attribute.key, at: attribute.keyRange))
            } else {
                report.add(.unknownAttribute(attribute.key, at: attribute.keyRange, known: known))
            }
            return
        }
        switch attribute.key {
        case "pictogram" where !pictograms.contains(attribute.value):
            report.add(
                .unknownPictogram(attribute.value, at: attribute.valueRange, known: pictograms))
        case "due" where DueOffset(attribute.value) == nil:
            report.add(.invalidDue(attribute.value, at: attribute.valueRange))
        default: break
        }
    }
}
