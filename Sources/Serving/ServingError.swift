/// Why a server could not be started.
package enum ServingError: Error, Equatable {
    /// Another program listens on the port; the next free one is told where there is one.
    case portTaken(Int, free: Int?)
    /// Only the system's administrator may listen on the port.
    case portForbidden(Int)
    /// Another failure of the machine, with what was tried.
    case system(String)
}
