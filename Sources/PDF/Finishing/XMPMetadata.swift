/// What a document says of itself, in XML.
///
/// There are no dates, so that the same document has the same bytes.
///
/// Source: ISO 16684-1 (XMP); ISO 14289-1, section 5 (the mark of PDF/UA).
enum XMPMetadata {
    static func write(_ info: PDFDocumentInfo, producer: String) -> PDFObject {
        var properties = """
            <dc:title>\(alternatives(info.title, info.language))</dc:title>
            <dc:language><rdf:Bag><rdf:li>\(escape(info.language))</rdf:li></rdf:Bag></dc:language>

            """
        if let author = info.author {
            properties +=
                "<dc:creator><rdf:Seq><rdf:li>\(escape(author))</rdf:li></rdf:Seq></dc:creator>\n"
        }
        if let subject = info.subject {
            properties +=
                "<dc:description>\(alternatives(subject, info.language))</dc:description>\n"
        }
        let text = """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            \(properties)<pdf:Producer>\(escape(producer))</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>

            """
        return .stream(
            PDFStream(
                ["Type": .name("Metadata"), "Subtype": .name("XML")], data: Array(text.utf8)))
    }

    private static func alternatives(_ text: String, _ language: String) -> String {
        let escaped = escape(text)
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped)</rdf:li>"
            + "<rdf:li xml:lang=\"\(escape(language))\">\(escaped)</rdf:li></rdf:Alt>"
    }

    /// Escapes a text; what XML 1.0 cannot hold becomes a space.
    private static func escape(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
