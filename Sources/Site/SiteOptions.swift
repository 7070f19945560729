/// What the command line says about the site as a whole.
package struct SiteOptions: Sendable {
    /// The address under which the site will be published, with a last slash, if it is known.
    package let baseURL: String?

    package init(baseURL: String?) {
        self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    }

    /// Returns the public address of a page, if the site has one.
    func url(of page: PageAddress) -> String? { baseURL.map { $0 + page.path } }
}
