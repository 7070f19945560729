import Foundation

/// A message from the browser: the answer to a command, or an event.
struct Message {
    private let scanner: JSONScanner
    /// The command that is answered; nil for an event.
    let identifier: Int?
    /// The tab that the message is about; nil for the browser as a whole.
    let session: String?
    /// The name of the event; nil for an answer.
    let event: String?

    init(_ bytes: [UInt8]) {
        let scanner = JSONScanner(bytes: bytes)
        self.scanner = scanner
        func text(_ name: StaticString) -> String? {
            scanner.plainString(scanner.value(of: name))
                .map { String(decoding: bytes[$0], as: UTF8.self) }
        }
        identifier = scanner.integer(scanner.value(of: "id"))
        session = text("sessionId")
        event = identifier == nil ? text("method") : nil
    }

    /// What the command gives back, or what the browser says against it.
    func result() -> Result<[String: Any], Refusal> {
        let object = object()
        if let result = object["result"] as? [String: Any] { return .success(result) }
        let error = object["error"] as? [String: Any]
        return .failure(Refusal(reason: error?["message"] as? String ?? "no answer that is known"))
    }

    /// What an event tells.
    func parameters() -> [String: Any] { object()["params"] as? [String: Any] ?? [:] }

    /// The file in the answer to ``Command/print``; nil when the browser refused.
    func file() -> [UInt8]? {
        guard let result = scanner.value(of: "result"),
            let text = scanner.plainString(
                scanner.value(of: "data", inObjectAt: result.lowerBound)),
            let data = Data(base64Encoded: Data(scanner.bytes[text])), !data.isEmpty
        else { return nil }
        return Array(data)
    }

    /// Why the browser does not do what a command asks, in its own words.
    struct Refusal: Error {
        let reason: String
    }

    private func object() -> [String: Any] {
        let object = try? JSONSerialization.jsonObject(with: Data(scanner.bytes))
        return object as? [String: Any] ?? [:]
    }
}
