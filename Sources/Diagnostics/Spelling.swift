/// Finds the name that an author probably meant.
package enum Spelling {
    /// Returns the known name nearest to a misspelt one, or nothing when none is near.
    ///
    /// Near means at most a third of the longer name's letters differ (at least one may);
    /// of equally near names the first in the given order wins.
    package static func nearest(to name: String, in known: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        var best: (name: String, distance: Int)?
        for candidate in known {
            let letters = Array(candidate.lowercased().unicodeScalars)
            let limit = max(1, max(wanted.count, letters.count) / 3)
            guard abs(wanted.count - letters.count) <= limit else { continue }
            let distance = distance(from: wanted, to: letters)
            if distance <= limit, distance < (best?.distance ?? .max) {
                best = (candidate, distance)
            }
        }
        return best?.name
    }

    /// Returns the hint that offers the nearest name, or the known names where none is near.
    package static func hints(for name: String, in known: [String]) -> [String] {
        if let nearest = nearest(to: name, in: known) { return ["did you mean \"\(nearest)\"?"] }
        guard !known.isEmpty else { return [] }
        let shown = known.prefix(12).joined(separator: ", ")
        let rest = known.count > 12 ? ", and \(known.count - 12) more" : ""
        return ["known: \(shown)\(rest)"]
    }

    /// Returns the number of letters to insert, delete, change or swap with their neighbour
    /// (the optimal string alignment distance).
    private static func distance(from a: [Unicode.Scalar], to b: [Unicode.Scalar]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...b.count)
        for i in a.indices {
            var current = [i + 1]
            for j in b.indices {
                var cost = min(
                    previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    cost = min(cost, beforePrevious[j - 1] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[b.count]
    }
}
