/// A value that a message shows or chooses by.
package enum MessageArgument: Sendable, Equatable {
    case text(String)
    case number(Int)
}
