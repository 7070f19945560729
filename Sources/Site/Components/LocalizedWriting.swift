import Content
import HTML
import Localization

/// Writing words of the page itself, marked with their language where it is not the page's.
extension HTMLWriter {
    mutating func words(
        _ text: InterfaceText, _ arguments: [(name: String, value: MessageArgument)] = [],
        in context: PageContext
    ) {
        let words = context.interface.words(text, arguments)
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
