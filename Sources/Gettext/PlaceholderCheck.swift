/// Compares what a translation must take over from its source text.
///
/// That is: names in braces (`{municipality.phone}`, `{service:library}`, `{count}`), with the
/// type of an argument of ICU MessageFormat (`{count, plural, …}`) but not what stands inside it,
/// as often as in the source; and the destinations of Markdown links, each at least once.
/// A backslash takes a brace or bracket its meaning; an apostrophe does not, because sentences
/// have apostrophes before braces.
package enum PlaceholderCheck {
    /// One difference between a source text and its translation.
    package struct Problem: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            /// Something in the source is not in the translation.
            case missing
            /// Something in the translation is not in the source.
            case extra
            /// A brace in the translation has no partner.
            case unbalanced
        }

        package enum Subject: Sendable, Equatable {
            case placeholder
            case link
        }

        package let kind: Kind
        package let subject: Subject
        /// The placeholder in its braces, such as `{count, plural}`; or the link's destination.
        package let text: String
        /// Where it stands in the translation, in UTF-8 bytes; nil for what is missing.
        package let place: Range<Int>?
    }

    /// Returns what is missing, in the order of the source, and then what is extra or unbalanced,
    /// in the order of the translation.
    package static func compare(source: String, translation: String) -> [Problem] {
        var wanted = PlaceholderScanner(source)
        wanted.scan()
        var found = PlaceholderScanner(translation)
        found.scan()
        var problems: [Problem] = []
        for item in surplus(of: wanted.placeholders, over: found.placeholders) {
            problems.append(missing(item, .placeholder))
        }
        let destinations = Set(found.links.map(\.text))
        var reported: Set<String> = []
        for item in wanted.links
        where !destinations.contains(item.text) && reported.insert(item.text).inserted {
            problems.append(missing(item, .link))
        }
        var extras: [Problem] = []
        for item in surplus(of: found.placeholders, over: wanted.placeholders) {
            extras.append(extra(item, .placeholder))
        }
        let allowed = Set(wanted.links.map(\.text))
        for item in found.links where !allowed.contains(item.text) {
            extras.append(extra(item, .link))
        }
        for item in found.unbalanced {
            extras.append(
                Problem(
                    kind: .unbalanced, subject: .placeholder, text: item.text, place: item.place))
        }
        extras.sort { ($0.place?.lowerBound ?? 0) < ($1.place?.lowerBound ?? 0) }
        return problems + extras
    }

    private static func missing(
        _ item: PlaceholderScanner.Item, _ subject: Problem.Subject
    ) -> Problem {
        Problem(kind: .missing, subject: subject, text: item.text, place: nil)
    }

    private static func extra(
        _ item: PlaceholderScanner.Item, _ subject: Problem.Subject
    ) -> Problem {
        Problem(kind: .extra, subject: subject, text: item.text, place: item.place)
    }

    /// Returns the items that stand more often in one list than in the other, the last of them.
    private static func surplus(
        of items: [PlaceholderScanner.Item], over others: [PlaceholderScanner.Item]
    ) -> [PlaceholderScanner.Item] {
        var left: [String: Int] = [:]
        for item in others { left[item.text, default: 0] += 1 }
        return items.filter { item in
            left[item.text, default: 0] -= 1
            return left[item.text, default: 0] < 0
        }
    }
}
