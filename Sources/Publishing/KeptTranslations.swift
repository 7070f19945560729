import Content
import Diagnostics
import Gettext
import Markdown
import Text

/// Takes over old translations as valid where an author says that an edit was a small one, without
/// touching the disk.
struct KeptTranslations {
    /// A text whose translation stays valid.
    struct Kept {
        let text: InlineContent
        /// The Dutch for which the translation was made.
        let old: String
    }

    struct Result {
        /// The catalogue with the translations that were taken over.
        var catalog: Catalog
        var kept: [Kept] = []
    }

    /// All texts of the source, and those among them that the author means.
    let texts: [InlineContent]
    let wanted: Set<String>
    /// The entries that a translator would get for them, by the Dutch text.
    let template: [String: Message]

    /// Brings the old translations of a catalogue over, before or after its update.
    ///
    /// What cannot be taken over is reported, with the reason.
    func keep(in catalog: Catalog, of language: Language, into report: inout Report) -> Result {
        var result = Result(catalog: catalog)
        let found = changed(in: catalog)
        let counts = Dictionary(found.map { ($0.old.id, 1) }, uniquingKeysWith: +)
        for edit in found {
            guard let text = texts.first(where: { $0.source == edit.text }),
                let entry = template[edit.text]
            else { continue }
            let reasons =
                counts[edit.old.id] == 1
                ? reasons(against: edit) : ["several texts come from the same old one"]
            guard reasons.isEmpty else {
                for reason in reasons {
                    report.add(.notKept(reason, language: language.code, at: text.range))
                }
                continue
            }
            result.kept.append(Kept(text: text, old: edit.old.translatedID ?? edit.old.id))
            Self.replace(edit.old, with: edit.old.keeping(for: entry), in: &result.catalog)
        }
        return result
    }

    /// The texts that have an old translation only: fuzzy after an update, edited before one.
    private func changed(in catalog: Catalog) -> [EditedTexts.Edit] {
        let edited = EditedTexts.find(of: texts.map(\.source), in: catalog)
        let fuzzy = catalog.messages.filter { $0.isFuzzy && $0.isTranslated }
        let all =
            edited
            + fuzzy.filter { template[$0.id] != nil }.map { EditedTexts.Edit(text: $0.id, old: $0) }
        return all.filter { wanted.contains($0.text) }
    }

    private func reasons(against edit: EditedTexts.Edit) -> [String] {
        guard let old = edit.old.translatedID else {
            return ["a translator marked it as unsure, for another reason than an edit"]
        }
        if old != edit.text, template[old] != nil {
            return ["it was taken from another text, which still stands there"]
        }
        let string = edit.old.strings.first ?? ""
        return PlaceholderCheck.compare(source: edit.text, translation: string).map { problem in
            switch problem.kind {
            case .missing: "it lacks \"\(problem.text)\""
            case .extra: "it has \"\(problem.text)\", which the Dutch text has not"
            case .unbalanced: "a brace in it has no partner"
            }
        }
    }

    /// Puts an entry in the place of another; one from the obsolete ones comes to the end of those
    /// in use, since only an update knows its place.
    private static func replace(_ old: Message, with new: Message, in catalog: inout Catalog) {
        if let index = catalog.messages.firstIndex(where: { $0.id == old.id }) {
            catalog.messages[index] = new
        } else {
            catalog.obsolete.removeAll { $0.id == old.id }
            catalog.messages.append(new)
        }
    }
}

extension Diagnostic {
    static func notKept(
        _ reason: String, language: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "translation-not-kept",
            "the translation into \(language) cannot be kept: \(reason)", at: range,
            hints: ["run \"wegwijs translate update\" and leave it to the translator"])
    }
}
