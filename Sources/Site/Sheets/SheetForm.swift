import Content

/// Whether a page is a sheet that people print, and where its texts stand.
enum SheetForm {
    /// A way through the site; nobody prints it.
    case none
    /// The whole page.
    case page
    /// These texts; a book has its edition on the cover, which comes before them.
    case read([SheetBlock]?)
}
