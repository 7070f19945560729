import CICU

/// The bridge to the system's ICU that the types of this target share.
package enum ICU {
    /// The major version of the loaded library, which decides the words and orders it gives.
    package static var majorVersion: Int { Int(cicu_major_version()) }

    /// Opens an object of ICU for a locale, or throws with what was attempted.
    static func open(
        _ what: String, for locale: String,
        _ body: (cicu_text, UnsafeMutablePointer<Int32>) -> OpaquePointer?
    ) throws(ICUError) -> OpaquePointer {
        var status: Int32 = 0
        let opened = locale.withICUText { body($0, &status) }
        if let opened { return opened }
        throw ICUError(status, "open \(what) for \"\(locale)\"")
    }

    /// Reads a text that ICU writes; the closure is called again where the first room is short.
    static func text(
        _ write: (cicu_buffer, UnsafeMutablePointer<Int32>) -> Int
    ) -> (text: String, status: Int32) {
        var status: Int32 = 0
        // 256 bytes hold a date or a sentence, and stay on the stack.
        let short = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { room in
            let buffer = cicu_buffer(bytes: room.baseAddress, capacity: room.count)
            let length = write(buffer, &status)
            guard length <= room.count else { return (text: String?.none, length: length) }
            return (String(decoding: room[..<length], as: UTF8.self), length)
        }
        if let text = short.text { return (text, status) }
        let long = String(unsafeUninitializedCapacity: short.length) { room in
            let buffer = cicu_buffer(bytes: room.baseAddress, capacity: room.count)
            return min(write(buffer, &status), room.count)
        }
        return (long, status)
    }

    /// Reads a text, or throws with what was attempted.
    static func text(
        _ action: @autoclosure () -> String,
        _ write: (cicu_buffer, UnsafeMutablePointer<Int32>) -> Int
    ) throws(ICUError) -> String {
        let result = text(write)
        if result.status > 0 { throw ICUError(result.status, action()) }
        return result.text
    }
}

extension String {
    /// Lends the text to ICU for the length of a call.
    func withICUText<Result>(_ body: (cicu_text) -> Result) -> Result {
        var copy = self
        return copy.withUTF8 { body(cicu_text(bytes: $0.baseAddress, count: $0.count)) }
    }
}
