package import Text

/// A piece of running text.
package enum Inline: Sendable {
    /// Text as it is shown: escapes are resolved, nothing is escaped for HTML. Never two in a row.
    case text(String)
    /// A line end in the source that means nothing but a space.
    case softBreak
    /// A line end that the author asked for.
    case hardBreak
    case emphasis([Inline])
    case strong([Inline])
    /// A link; the destination is as written, with backslash escapes resolved. A bare `www.…`
    /// or an e-mail address has `http://` or `mailto:` put before it.
    case link(destination: String, title: String?, children: [Inline], range: SourceRange)
    case image(source: String, title: String?, alternative: [Inline], range: SourceRange)
    /// A name in braces that stands for a fact or a service.
    case fact(FactReference)
}
