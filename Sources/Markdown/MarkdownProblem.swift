/// Everything that can be wrong in a Markdown source, with its wording.
enum MarkdownProblem {
    case html(String)
    case code(String)
    case indentedCode
    case definition(String)
    case footnote(String)
    case tilde(String)
    case characterReference(String)
    case bareLink(String)
    case notAFact(String)
    case openFact(String)
    case misplacedTask
    case ambiguousTask
    case extraCells(found: Int, columns: Int)
    case tooManyColumns(Int)
    case nesting
    case carriageReturn
    case unknownAlert(String, hints: [String])
    case alertWithText(String)
    case emptyAlert(String)
    case attributesNotLast
    case attributesWithoutOwner
    case attributesOpen
    case missingID
    case badID(String)
    case badKey(String)
    case missingValue(String)
    case emptyValue(String)
    case badValue(String, character: String)
    case openQuote
    case duplicateKey(String)
    case openHeader
    case headerWithoutColon(String)
    case badHeaderKey(String)
    case emptyHeaderValue(String)

    var identifier: String {
        switch self {
        case .html: "unsupported-html"
        case .code, .indentedCode: "unsupported-code"
        case .definition: "unsupported-definition"
        case .footnote: "unsupported-footnote"
        case .tilde: "unsupported-strikethrough"
        case .characterReference: "unsupported-character-reference"
        case .bareLink: "bare-link"
        case .notAFact, .openFact: "not-a-fact-name"
        case .misplacedTask, .ambiguousTask: "misplaced-task"
        case .extraCells: "extra-cells"
        case .tooManyColumns: "too-many-columns"
        case .nesting: "nesting-too-deep"
        case .carriageReturn: "control-character"
        case .unknownAlert, .alertWithText, .emptyAlert: "bad-alert"
        case .attributesNotLast, .attributesWithoutOwner: "misplaced-attributes"
        case .attributesOpen, .missingID, .badID, .badKey, .missingValue, .emptyValue, .badValue,
            .openQuote, .duplicateKey:
            "bad-attributes"
        case .openHeader, .headerWithoutColon, .badHeaderKey, .emptyHeaderValue: "bad-header"
        }
    }

    var message: String {
        switch self {
        case .html(let found): "found \"\(found)\", but HTML cannot be used here"
        case .code(let found): "found \"\(found)\", but code cannot be used here"
        case .indentedCode: "found a line indented by four or more columns, which means code"
        case .definition(let label): "found the link definition \"[\(label)]:\""
        case .footnote(let found): "found \"\(found)\", but footnotes cannot be used here"
        case .tilde(let found): "found \"\(found)\", but strike-through cannot be used here"
        case .characterReference(let found):
            "found \"\(found)\", but character references cannot be used here"
        case .bareLink(let found): "cannot tell where the link \"\(found)\" begins or ends"
        case .notAFact(let found): "\"\(found)\" is not a fact name"
        case .openFact(let found): "\"\(found)\" is not a fact name: it has no \"}\""
        case .misplacedTask: "found a task box where a task cannot stand"
        case .ambiguousTask: "found \"[x]\" in the first line of an open task"
        case .extraCells(let found, let columns):
            "the row has \(found) cells, but the table has \(columns) columns"
        case .tooManyColumns(let found):
            "the table has \(found) columns, but \(TableScanner.columnLimit) is the most"
        case .nesting: "quotes, lists or marks are nested deeper than \(Nesting.limit)"
        case .carriageReturn: "found a carriage return without a line feed"
        case .unknownAlert(let name, _): "\"\(name)\" is not a kind of alert"
        case .alertWithText(let marker): "found text behind \"\(marker)\" in its line"
        case .emptyAlert(let marker): "the alert \"\(marker)\" has no text"
        case .attributesNotLast: "attributes stand before other text"
        case .attributesWithoutOwner: "the attributes belong to nothing"
        case .attributesOpen: "the attributes have no \"}\""
        case .missingID: "the attributes have no id after \"{#\""
        case .badID(let found): "\"\(found)\" is not an id"
        case .badKey(let found): "\"\(found)\" is not a key of an attribute"
        case .missingValue(let key): "the key \"\(key)\" has no \"=\" and value"
        case .emptyValue(let key): "the key \"\(key)\" has no value after \"=\""
        case .badValue(let key, let character):
            "the value of \"\(key)\" is broken off by \(character)"
        case .openQuote: "the quoted value has no closing quote"
        case .duplicateKey(let key): "the key \"\(key)\" stands twice"
        case .openHeader: "the header has no closing \"---\""
        case .headerWithoutColon(let line): "the header line \"\(line)\" has no colon"
        case .badHeaderKey(let key): "\"\(key)\" is not a header field"
        case .emptyHeaderValue(let key): "the header field \"\(key)\" has no value"
        }
    }

    var hints: [String] {
        switch self {
        case .html: ["write \"\\<\" for the sign itself, or a link as \"<https://…>\""]
        case .code: ["write \"\\\" before the sign if it is meant as such"]
        case .indentedCode: ["indent the line less, or like the text of the list it belongs to"]
        case .definition(let label):
            [
                "write the address at the link: \"[text](address)\"",
                "write \"\\[\(label)]:\" for the text itself",
            ]
        case .footnote: ["write \"\\[\" for the sign itself"]
        case .tilde: ["write \"\\~\" for the sign itself"]
        case .characterReference: ["write the character itself, or \"\\&\" for \"&\""]
        case .bareLink: ["write it as \"<https://…>\" or \"<name@example.nl>\""]
        case .notAFact, .openFact:
            [
                "a fact name is like {municipality.phone} or {service:library}",
                "write \"\\{\" for a brace",
            ]
        case .misplacedTask:
            [
                "a task is a list item of its own, not in a quote: \"- [ ] text\"",
                "write \"\\[ ]\" for the text itself",
            ]
        case .ambiguousTask: ["begin the item with \"[x]\", or move the other to its next line"]
        case .extraCells: ["write \"\\|\" for a bar within a cell"]
        case .tooManyColumns: ["split the table"]
        case .nesting: ["use fewer levels"]
        case .carriageReturn: ["save the file with line ends of LF or CR LF"]
        case .unknownAlert(_, let hints): hints
        case .alertWithText: ["put the text on the next line, after \">\""]
        case .emptyAlert: ["put the text on the next line, after \">\""]
        case .attributesNotLast:
            ["move them to the end of the last line", "write \"\\{\" for a brace"]
        case .attributesWithoutOwner:
            ["put them at the end of a heading, a paragraph, a list item or a table row"]
        case .attributesOpen: ["attributes are like {#id key=value}, in one line"]
        case .missingID, .badID:
            ["an id has the letters a-z, digits and \"-\", and begins with a letter"]
        case .badKey: ["a key has the letters a-z, digits and \"-\", and begins with a letter"]
        case .missingValue, .emptyValue: ["write key=value or key=\"two words\""]
        case .badValue: ["put the value in quotes: key=\"…\""]
        case .openQuote: ["a value ends on its own line, with \"\"\""]
        case .duplicateKey: ["keep one of them"]
        case .openHeader: ["put a line \"---\" after the last field"]
        case .headerWithoutColon: ["a header line is like \"key: value\""]
        case .badHeaderKey: ["a header field has the letters a-z, digits and \"-\""]
        case .emptyHeaderValue: ["write a value after the colon, or delete the line"]
        }
    }
}
