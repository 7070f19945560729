import HTTP

/// However the bytes are cut, the same requests are read from them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    precondition(outcomes(of: bytes, inPieces: count) == outcomes(of: bytes, inPieces: 3))
    return 0
}

private func outcomes(of bytes: [UInt8], inPieces size: Int) -> [RequestParser.Outcome] {
    var parser = RequestParser()
    var buffer: [UInt8] = []
    var outcomes: [RequestParser.Outcome] = []
    var start = 0
    while start < bytes.count {
        let end = min(start + max(size, 1), bytes.count)
        buffer += bytes[start..<end]
        start = end
        while true {
            let outcome = parser.next(in: &buffer)
            if outcome == .incomplete { break }
            outcomes.append(outcome)
            if case .refused = outcome { return outcomes }
        }
    }
    return outcomes
}
