/// Why a file is no picture that can be shown.
package enum PictureError: Error, Equatable {
    /// The bytes are of no format that we read.
    case unknownFormat
    /// The file ends too soon.
    case cutOff
    /// Something stands where it may not, in plain words, with its offset in bytes.
    case damaged(String, at: Int)
    /// The picture moves.
    case animated
}
