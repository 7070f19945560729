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
        return link(to: target.dropLast(), file: target.last ?? "")
    }

    private func link(to folder: ArraySlice<String>, file: String) -> String {
        let common = zip(parts, folder).prefix { $0 == $1 }.count
        var link = ""
        for _ in common..<parts.count { link += "../" }
        for part in folder.dropFirst(common) {
            link += part
            link += "/"
        }
        return link + file
    }

    package func link(to page: PageAddress, anchor: String? = nil) -> String {
        let fragment = anchor.map { "#" + $0 } ?? ""
        if page == self, !fragment.isEmpty { return fragment }
        return link(to: page.parts[...], file: "index.html") + fragment
    }
}
