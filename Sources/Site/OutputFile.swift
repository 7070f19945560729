package import Content

/// One file of the finished site.
package struct OutputFile: Sendable {
    /// The path below the output folder.
    package let path: String
    package let bytes: [UInt8]
    /// The texts that this page shows on paper; nothing for other files, and where nobody asked.
    package let sheet: Sheet?

    /// A page that people print.
    package struct Sheet: Sendable {
        /// The path of the page, such as `zaanstad/ar/health/`.
        package let address: String
        /// In the language of the page.
        package let title: String
        package let blocks: [SheetBlock]
    }

    package init(path: String, bytes: [UInt8], sheet: Sheet? = nil) {
        self.path = path
        self.bytes = bytes
        self.sheet = sheet
    }

    /// Returns the same file below a folder, where one is given.
    package func below(_ folder: String?) -> OutputFile {
        OutputFile(path: (folder.map { $0 + "/" } ?? "") + path, bytes: bytes, sheet: sheet)
    }
}
