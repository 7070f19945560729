import Foundation

/// A command of the Chrome DevTools Protocol, with its parameters.
///
/// Source: chromedevtools.github.io/devtools-protocol, version "tot".
struct Command: Sendable {
    /// A value of a parameter.
    enum Value: Sendable {
        case bool(Bool)
        case text(String)

        fileprivate var object: Any {
            switch self {
            case .bool(let value): value
            case .text(let value): value
            }
        }
    }

    let method: String
    var parameters: [(name: String, value: Value)] = []

    /// The command as the browser reads it, as JSON.
    func bytes(identifier: Int, session: String?) -> [UInt8] {
        var message: [String: Any] = ["id": identifier, "method": method]
        if !parameters.isEmpty {
            message["params"] = Dictionary(
                uniqueKeysWithValues: parameters.map { ($0.name, $0.value.object) })
        }
        if let session { message["sessionId"] = session }
        // All values are such as JSON has; a text that is none cannot exist in Swift.
        return (try? JSONSerialization.data(withJSONObject: message)).map(Array.init) ?? []
    }
}
