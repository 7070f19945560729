import Diagnostics
import Markdown
import Text

/// Finds where a glossary contradicts itself, so that no reader is told two things of one word.
enum GlossaryCheck {
    static func check(_ terms: [GlossaryTerm], into report: inout Report) {
        var owners: [String: (term: GlossaryTerm, name: SourcedName)] = [:]
        for term in terms {
            for name in term.names {
                let key = Self.key(name.name)
                if let owner = owners[key], owner.term === term {
                    report.add(.repeatedForm(name.name, of: term.word.name, at: name.range))
                } else if let owner = owners[key] {
                    report.add(
                        .wordOfTwoTerms(
                            name.name, term.word.name, owner.term.word.name, at: name.range,
                            first: owner.name.range))
                } else {
                    owners[key] = (term, name)
                }
            }
            if explainsItself(term) {
                report.add(.circularMeaning(term.word.name, at: term.meaning.range))
            }
        }
    }

    /// A form as it is found in texts: without regard to the case of its first letter.
    private static func key(_ name: String) -> String {
        name.prefix(1).lowercased() + name.dropFirst()
    }

    /// Whether a meaning has no word but the term itself and articles.
    private static func explainsItself(_ term: GlossaryTerm) -> Bool {
        var bytes = TermText.bytes(of: term.meaning.inlines)
        let own = TermMatcher([term.names.map(\.name)]).matches(in: bytes)
        let articles = TermMatcher([["de", "het", "een"]]).matches(in: bytes)
        for match in own + articles {
            for index in match.range { bytes[index] = UInt8(ascii: " ") }
        }
        return !bytes.contains { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0xC3 }
    }
}
