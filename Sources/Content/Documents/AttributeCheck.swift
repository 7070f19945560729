import Diagnostics
import Markdown
import Text

/// Checks the ids and attributes of a document: unique ids, known keys, known pictograms.
struct AttributeCheck {
    static let keys =
        ["pictogram", "role", "due", "critical"] + AnswerKind.keys + [PhotoSections.key]
    static let changeKeys = ["change", "after", "before"]

    let allowsChanges: Bool
    let pictograms: Set<String>

    func check(_ document: Document, into report: inout Report) {
        var first: [String: Attributes] = [:]
        BlockWalker.pieces(in: document.body) { piece in
            guard let attributes = piece.attributes else { return }
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
            for attribute in attributes.values {
                check(attribute, into: &report)
                // What a change brings takes its form from the piece that it changes.
                if !allowsChanges || attribute.key == PhotoSections.key,
                    let places = Self.places(
                        of: attribute.key, notOn: piece, in: document.header.kind)
                {
                    report.add(
                        .attributeOfOtherPiece(attribute.key, places, at: attribute.keyRange))
                }
            }
        }
    }

    /// Returns the pieces on which an attribute means something, where this one is none of them.
    private static func places(
        of key: String, notOn piece: BlockWalker.Piece, in kind: DocumentKind
    ) -> String? {
        // An item of a checklist without a box is reported as such.
        let isTask =
            if case .item(let item) = piece { (item.task != nil && kind != .form) || kind == .checklist
            } else { false }
        let isRow = if case .row = piece { true } else { false }
        var isHeading = false
        var isSection = false
        if case .block(let block) = piece, case .heading(let level, _) = block.content {
            isHeading = true
            isSection = level == 2 && (kind == .page || kind == .changes)
        }
        switch key {
        case "role" where !isTask: return "tasks"
        case "due" where !isTask && !isHeading: return "tasks and phases"
        case PhotoSections.key where !isSection: return "headings of level 2 in pages"
        case let key where AnswerKind.keys.contains(key) && kind != .form:
            return "questions of a form"
        case "pictogram" where isRow: return "headings, list items and paragraphs"
        default: return nil
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
        case PhotoSections.key where !Identifier.isValid(attribute.value):
            report.add(
                .invalidID(attribute.value, allowingDots: false, at: attribute.valueRange))
        case CriticalTexts.key where attribute.value != CriticalTexts.value:
            report.add(.invalidCritical(attribute.value, at: attribute.valueRange))
        default: break
        }
    }
}
