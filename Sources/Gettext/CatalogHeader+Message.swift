extension CatalogHeader {
    /// Makes the header of the entry with the empty source text.
    init(_ message: Message) {
        self.init(text: message.strings.first ?? "")
        translatorComments = message.translatorComments
        extractedComments = message.extractedComments
        references = message.references
        flags = message.flags
        isFuzzy = message.isFuzzy
        range = message.range
        stringRange = message.stringRange
    }

    /// The entry as which the header stands in its file.
    var message: Message {
        var message = Message(id: "", strings: [text])
        message.translatorComments = translatorComments
        message.extractedComments = extractedComments
        message.references = references
        message.flags = flags
        message.isFuzzy = isFuzzy
        message.range = range
        message.stringRange = stringRange
        return message
    }
}
