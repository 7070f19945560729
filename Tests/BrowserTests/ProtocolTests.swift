import Foundation
import TestSupport
import Testing

@testable import Browser

@Suite struct ProtocolTests {
    @Test func messagesAreTheSameHoweverTheyAreCut() {
        var random = SplitMix64(seed: 4)
        for _ in 0..<2000 {
            var messages: [[UInt8]] = []
            for _ in 0..<random.below(6) {
                let count = random.below(random.oneIn(4) ? 3000 : 20)
                messages.append((0..<count).map { _ in UInt8(1 + random.below(255)) })
            }
            let all = messages.reduce(into: [UInt8]()) { $0 += $1 + [0] }
            var framer = MessageFramer()
            var found: [[UInt8]] = []
            var start = 0
            while start < all.count {
                let end = min(all.count, start + 1 + random.below(random.oneIn(2) ? 5 : 4000))
                framer.append(all[start..<end])
                start = end
                if random.oneIn(3) { continue }
                while let message = framer.next() { found.append(message) }
            }
            while let message = framer.next() { found.append(message) }
            #expect(found == messages)
        }
    }

    @Test func membersAreFoundWhereFoundationFindsThem() throws {
        var random = SplitMix64(seed: 5)
        for _ in 0..<3000 {
            let object: [String: Any] = [
                "result": ["data": "QUJD", "other": value(&random, depth: 3)],
                "id": random.below(1 << 40), "noise": value(&random, depth: 3),
                "sessionId": "A1", "d": "\\\"}{",
            ]
            let options: JSONSerialization.WritingOptions =
                random.oneIn(2) ? [.prettyPrinted, .fragmentsAllowed] : [.sortedKeys]
            let bytes = Array(try JSONSerialization.data(withJSONObject: object, options: options))
            let message = Message(bytes)
            #expect(message.identifier == object["id"] as? Int)
            #expect(message.session == "A1")
            #expect(message.file() == Array("ABC".utf8))
            let scanner = JSONScanner(bytes: bytes)
            let noise = try #require(scanner.value(of: "noise"))
            let again = try JSONSerialization.jsonObject(
                with: Data(bytes[noise]), options: .fragmentsAllowed)
            let wanted = try #require(object["noise"])
            #expect(try Self.canonical(again) == Self.canonical(wanted))
        }
    }

    @Test func whatIsNoMessageIsReadWithoutHarm() throws {
        var random = SplitMix64(seed: 6)
        let text = #"{"id":7,"result":{"data":"QUJD\"","x":[1,{"y":"}"}]},"sessionId":"S"}"#
        let whole = Array(text.utf8)
        for _ in 0..<20_000 {
            var bytes = Array(whole.prefix(random.below(whole.count + 1)))
            for _ in 0..<random.below(4) where !bytes.isEmpty {
                bytes[random.below(bytes.count)] = random.pick(Array("{}[]\",:\\ 7a".utf8))
            }
            let message = Message(bytes)
            _ = message.file()
            _ = message.result()
            _ = message.parameters()
        }
    }

    @Test func aCommandIsJSONWhateverIsInIt() throws {
        let text = "\"\\\u{0}\u{1F}é مرحبا 😀\u{2028}"
        let bytes = Command.evaluate(text).bytes(identifier: 3, session: "S")
        #expect(!bytes.contains(0))
        let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        #expect(object?["id"] as? Int == 3)
        #expect((object?["params"] as? [String: Any])?["expression"] as? String == text)
    }

    private static func canonical(_ value: Any) throws -> Data {
        try JSONSerialization.data(
            withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
    }

    private func value(_ random: inout SplitMix64, depth: Int) -> Any {
        switch random.below(depth == 0 ? 4 : 6) {
        case 0: random.below(1000)
        case 1: random.oneIn(2)
        case 2: NSNull()
        case 3:
            String(
                (0..<random.below(8)).map { _ in
                    random.pick(["\"", "\\", "{", "}", "[", "]", ",", ":", "a", " ", "\n", "é"])
                }.joined())
        case 4: (0..<random.below(4)).map { _ in value(&random, depth: depth - 1) }
        default:
            Dictionary(
                uniqueKeysWithValues: (0..<random.below(4)).map {
                    ("k\($0)\"", value(&random, depth: depth - 1))
                })
        }
    }
}

@Suite struct WorkQueueTests {
    private func works(_ count: Int) -> [Work] {
        (0..<count).map { Work(PrintJob(url: "file:///\($0)"), index: $0) }
    }

    @Test func aPageThatMayBeTheReasonIsTriedAloneAndLast() {
        var queue = WorkQueue(works(4), attempts: 2)
        let (first, second) = (queue.next(), queue.next())
        #expect([first, second].map { $0?.index } == [0, 1])
        queue.suspect(first ?? works(1)[0])
        queue.suspect(second ?? works(1)[0])
        let (third, fourth) = (queue.next(), queue.next())
        #expect([third, fourth].map { $0?.index } == [2, 3])
        let none = queue.next()
        #expect(none?.index == nil)
        var stands = [third, fourth].compactMap(\.self).map { queue.end($0, nil) }
        #expect(stands == [true, true])
        let alone = queue.next()
        #expect(alone?.index == 0)
        let nothing = queue.next()
        #expect(nothing?.index == nil)
        stands = [queue.end(alone ?? works(1)[0], .died)]
        #expect(stands == [false])
        let other = queue.next()
        #expect(other?.index == 1)
        stands = [queue.end(other ?? works(1)[0], nil)]
        #expect(stands == [true])
        let again = queue.next()
        #expect(again?.index == 0 && again?.failures == 1)
        stands = [queue.end(again ?? works(1)[0], .died)]
        #expect(stands == [true])
        #expect(queue.isDone)
    }

    @Test func anErrorThatWillComeAgainStands() {
        var queue = WorkQueue(works(1), attempts: 3)
        let work = queue.next() ?? works(1)[0]
        let stands = [queue.end(work, .notLoaded(url: "", reason: ""))]
        #expect(stands == [true])
        #expect(queue.isDone)
    }
}
