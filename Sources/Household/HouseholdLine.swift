import Content
import Diagnostics
import Text

/// One `key: value; value` line of the file.
struct HouseholdLine {
    struct Part {
        let text: String
        /// The place in the masked copy, so that no message can show the text.
        let range: SourceRange
    }

    let key: HouseholdKey
    let keyRange: SourceRange
    /// At most as many as the key takes; empty ones at the end are left out.
    let parts: [Part]

    func part(_ index: Int) -> Part? {
        index < parts.count && !parts[index].text.isEmpty ? parts[index] : nil
    }
}
