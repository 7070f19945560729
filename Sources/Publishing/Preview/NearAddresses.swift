import Diagnostics

/// The addresses of a site that somebody probably meant by one that it does not have.
struct NearAddresses {
    /// All addresses of pages, without their first slash: `zaanstad/ar/`.
    let known: [String]

    /// Makes the list from the paths of a site's files.
    init(paths: [String]) {
        known = paths.filter { $0 == "index.html" || $0.hasSuffix("/index.html") }
            .map { String($0.dropLast("index.html".count)) }
    }

    /// Returns at most five addresses, the nearest first; the start of the site is always there.
    func near(_ address: String) -> [String] {
        let parts = address.split(separator: "/")
        var near: [String] = []
        if let nearest = Spelling.nearest(to: address, in: known) { near.append(nearest) }
        // Of the same page in another language or municipality.
        if let last = parts.last { near += known.filter { $0.hasSuffix("/\(last)/") }.prefix(2) }
        for count in stride(from: parts.count - 1, through: 1, by: -1) {
            let parent = parts.prefix(count).map { $0 + "/" }.joined()
            if known.contains(parent) { near.append(parent) }
        }
        var seen: Set<String> = [""]
        return near.filter { seen.insert($0).inserted }.prefix(4) + [""]
    }
}
