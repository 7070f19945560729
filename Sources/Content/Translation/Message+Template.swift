import Gettext

extension Message {
    /// An entry for a translator to fill in.
    static func untranslated(
        _ text: String, context: String? = nil, note: String, reference: String
    ) -> Message {
        var message = Message(context: context, id: text, strings: [""])
        message.extractedComments = [note]
        message.references = [reference]
        return message
    }

    /// The same entry with one more place in which its text stands.
    func referenced(also reference: String) -> Message {
        var message = self
        if !message.references.contains(reference) { message.references.append(reference) }
        return message
    }
}
