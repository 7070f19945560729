/// A translator's comment that a term is said in another way on purpose: `# term: huisarts`.
enum RenderingException {
    private static let prefix = "term:"

    /// Returns the terms that the comments of an entry name, divided by commas.
    static func read(_ comments: [String]) -> [String] {
        var terms: [String] = []
        for comment in comments where comment.hasPrefix(prefix) {
            for part in comment.dropFirst(prefix.count).split(separator: ",") {
                let words = part.split(separator: " ")
                if !words.isEmpty { terms.append(words.joined(separator: " ")) }
            }
        }
        return terms
    }
}
