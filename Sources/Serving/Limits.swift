/// How long and how much a server waits for its clients.
///
/// Each limit keeps one client, slow on purpose or not, from holding up the others.
package struct Limits: Sendable {
    /// The connections that are open at once; a further one takes the place of the oldest that
    /// waits for its client.
    package var connections = 256
    /// From the first byte of a request to the end of its head.
    package var head = Duration.seconds(10)
    /// From one request to the next.
    package var idle = Duration.seconds(15)
    /// While nothing of an answer can be sent.
    package var write = Duration.seconds(10)
    /// For the client to close after the last answer.
    package var linger = Duration.seconds(1)
    /// Between two signs of life in an event stream.
    package var heartbeat = Duration.seconds(15)
    /// From the last change of a file to its reading, so that a save in several steps is one change.
    package var quiet = Duration.milliseconds(25)
    /// From the first change to the reading, also where changes go on.
    package var patience = Duration.milliseconds(300)
    /// Between two looks at the folders where the system tells of no change.
    package var look = Duration.seconds(1)
    /// The bytes of messages that wait for a client of an event stream.
    package var backlog = 1 << 20

    package init() {}
}
