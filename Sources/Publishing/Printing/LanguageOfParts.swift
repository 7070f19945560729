/// Gets the language of words within a text into the tags of the PDF, so that a screen reader
/// pronounces Dutch names in an Arabic text as Dutch (WCAG 2.2, success criterion 3.1.2).
///
/// Chromium writes it for blocks, but passes over elements within a line that have no role (seen with
/// Chromium 156). The role of a term adds nothing that a reader of the PDF would notice.
enum LanguageOfParts {
    static let script = """
        document.body.querySelectorAll(":is(span,bdi,b,i)[lang]")\
        .forEach(part => part.setAttribute("role", "term"))
        """
}
