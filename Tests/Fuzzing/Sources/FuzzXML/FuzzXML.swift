import Diagnostics
import Text
import XML

/// Reading ends, its tags are balanced, and every place lies in the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    var reader = XMLReader(SourceFile(path: "fuzz.xml", bytes: bytes))
    var depth = 0
    while let event = reader.next() {
        switch event {
        case .start: depth += 1
        case .end: depth -= 1
        case .text, .comment, .instruction: break
        }
        precondition(depth >= 0 && depth <= XMLReader.maximalDepth, "tags that do not match")
    }
    return 0
}
