import Imposition
import PDF

/// Whatever the bytes are, a booklet is made or a reason told; a booklet is read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    guard let file = try? PDFFile(bytes),
        let made = try? Booklet.impose(file, BookletOptions(binding: .right))
    else { return 0 }
    do {
        var again = try PDFFile(made.bytes)
        let pages = try again.pages()
        precondition(pages.count == 2 * made.sheets)
    } catch {
        preconditionFailure("a booklet cannot be read: \(error)")
    }
    return 0
}
