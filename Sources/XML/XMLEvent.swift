/// One step through a document.
package enum XMLEvent: Sendable {
    case start(XMLTag)
    case end(XMLName)
    case text(XMLText)
    case comment(String)
    case instruction(target: String, data: String)
}
