import Content
import HTML
import Localization

/// Writing words of the page itself, marked with their language where it is not the page's.
extension HTMLWriter {
    mutating func words(
        _ text: InterfaceText, _ arguments: [(name: String, value: MessageArgument)] = [],
        in context: PageContext
    ) {
        guard context.sides != nil else { return one(context.interface.words(text, arguments)) }
        words(text, in: context) { _ in arguments }
    }

    /// Writes words whose arguments are words themselves, in each language its own.
    mutating func words(
        _ text: InterfaceText, in context: PageContext,
        _ arguments: (PageContext) -> [(name: String, value: MessageArgument)]
    ) {
        both(in: context) { $0.interface.words(text, arguments($0)) }
    }

    /// Writes text that is made by a language itself: dates, names of days and of languages.
    mutating func text(in context: PageContext, _ text: (PageContext) -> String) {
        both(in: context) { Interface.Words(text: text($0), language: nil) }
    }

    /// Writes words once, or in both languages of a pair beside each other, where they differ.
    private mutating func both(in context: PageContext, _ words: (PageContext) -> Interface.Words) {
        guard let sides = context.sides else { return one(words(context)) }
        let first = words(sides.first)
        let second = words(sides.second)
        if first.text == second.text { return one(first) }
        element("span", [.class("two")]) { html in
            html.element("span", first.language?.attributes ?? []) { $0.text(first.text) }
            html.raw(" ")
            html.element("span", (second.language ?? sides.second.language).attributes) {
                $0.text(second.text)
            }
        }
    }

    private mutating func one(_ words: Interface.Words) {
        guard let language = words.language else { return self.text(words.text) }
        element("span", language.attributes) { $0.text(words.text) }
    }

    /// Writes text of a fixed form (numbers, addresses) so that its surroundings cannot turn it.
    mutating func isolated(_ text: String) {
        element("bdi", [.dir(.leftToRight)]) { $0.text(text) }
    }

    /// Writes a Dutch name, isolated and marked as Dutch for screen readers.
    mutating func dutch(_ text: String, in context: PageContext) {
        if context.language.code == Language.source {
            element("bdi", []) { $0.text(text) }
        } else {
            element("bdi", [.lang(Language.source), .dir(.leftToRight)]) { $0.text(text) }
        }
    }
}

extension Language {
    /// `lang` and `dir` of an element in this language.
    var attributes: [HTMLAttribute] {
        [.lang(code), .dir(direction == .rightToLeft ? .rightToLeft : .leftToRight)]
    }
}
