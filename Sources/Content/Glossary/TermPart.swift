import Markdown
import Text

/// The texts of a section, or of the introduction, with the terms that each uses.
struct TermPart {
    struct Text {
        /// The places of the terms in the glossary, in the order of their first use.
        let terms: [Int]
        /// The term that the text explains itself: `**BSN**: jouw nummer bij de overheid`.
        var explains: Int?
        /// In a checklist, the roles of the task; nothing where all see the text.
        var roles: [String]?
    }

    /// The place of the heading; none for the introduction.
    let heading: SourceRange?
    let texts: [Text]

    /// Returns the parts of a document in the order in which a page shows them.
    static func parts(of structure: DocumentStructure, in glossary: Glossary) -> [TermPart] {
        switch structure {
        case .page(let intro, let sections): parts(intro, sections, glossary)
        case .booklet(let booklet): parts(booklet.intro, booklet.parts.map(\.section), glossary)
        case .appliance(let appliance):
            parts(
                appliance.safety + appliance.intro,
                [appliance.steps, appliance.doNot] + appliance.more + [appliance.help], glossary)
        case .sign(let sign):
            parts(sign.intro, [sign.allowed, sign.forbidden].compactMap { $0 }, glossary)
        case .role(let role):
            parts(role.intro, [role.does, role.doesNot, role.ask] + role.more, glossary)
        case .form(let form): parts(form.intro, form.parts.map(\.section), glossary)
        case .checklist(let checklist):
            [TermPart(heading: nil, texts: texts(checklist.intro, glossary))]
                + checklist.phases.map { part($0, glossary) }
        }
    }

    private static func parts(
        _ intro: [Block], _ sections: [Section], _ glossary: Glossary
    ) -> [TermPart] {
        [TermPart(heading: nil, texts: texts(intro, glossary))]
            + sections.map { section in
                TermPart(
                    heading: section.heading.range,
                    texts: [text(section.heading, glossary)] + texts(section.blocks, glossary))
            }
    }

    private static func part(_ phase: Checklist.Phase, _ glossary: Glossary) -> TermPart {
        var texts = [text(phase.section.heading, glossary)] + texts(phase.intro, glossary)
        for task in phase.tasks {
            for var text in [text(task.text, glossary)] + self.texts(task.details, glossary) {
                text.roles = task.roles
                texts.append(text)
            }
        }
        return TermPart(heading: phase.section.heading.range, texts: texts)
    }

    private static func texts(_ blocks: [Block], _ glossary: Glossary) -> [Text] {
        var texts: [Text] = []
        BlockWalker.texts(in: blocks) { content, _ in texts.append(text(content, glossary)) }
        return texts
    }

    private static func text(_ content: InlineContent, _ glossary: Glossary) -> Text {
        Text(terms: glossary.uses(in: content.inlines), explains: explained(content, glossary))
    }

    private static func explained(_ content: InlineContent, _ glossary: Glossary) -> Int? {
        guard content.inlines.count > 1, case .text(let rest) = content.inlines[1],
            rest.utf8.first == UInt8(ascii: ":")
        else { return nil }
        switch content.inlines[0] {
        case .strong(let inner), .emphasis(let inner):
            return glossary.term(named: String(decoding: TermText.bytes(of: inner), as: UTF8.self))
        default: return nil
        }
    }
}
