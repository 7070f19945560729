/// Where a page lies below the root of the site: `zaanstad/ar/health`.
package struct PageAddress: Sendable, Hashable {
    package let parts: [String]

    package init(_ parts: [String]) {
        self.parts = parts
    }

    /// The path of the page's file below the output folder.
    package var file: String { (parts + ["index.html"]).joined(separator: "/") }

    /// The path of the page with a last slash, as an address shows it.
    package var path: String { parts.map { $0 + "/" }.joined() }

    /// Returns the relative link from this page to a file of the site.
    ///
    /// Links name `index.html`, so that a site on a disk works without a server.
    package func link(toFile file: String) -> String {
        let target = file.split(separator: "/").map(String.init)
        let common = zip(parts, target.dropLast()).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: parts.count - common)
        return (up + target.dropFirst(common)).joined(separator: "/")
    }

    package func link(to page: PageAddress, anchor: String? = nil) -> String {
        let fragment = anchor.map { "#" + $0 } ?? ""
        if page == self, !fragment.isEmpty { return fragment }
        return link(toFile: page.file) + fragment
    }
}
