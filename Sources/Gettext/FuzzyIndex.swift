/// Finds the translated message whose source text is most like another, as `msgmerge` does.
///
/// Candidates share four characters in a row with the text; of equally similar ones that with
/// more such places wins, then the earlier one. Texts under four characters are compared with
/// all of a fitting length.
struct FuzzyIndex {
    /// A pair must be more alike than this.
    private static let threshold = 0.6
    /// What a message gains that has no context, or the same: enough to win between equals.
    private static let contextBonus = 0.00001
    private static let gramLength = 4

    private let messages: [Message]
    private let texts: [[UInt8]]
    private var occurrences: [UInt128: [Int32]] = [:]
    /// The messages by the length of their source text in bytes, as far as a text of three
    /// characters (twelve bytes) can be like them.
    private var short: [[Int]]
    /// Working memory: how many places each message shares with the text looked up.
    private var counts: [Int32]

    init(_ messages: [Message]) {
        self.messages = messages
        texts = messages.map { Array($0.id.utf8) }
        counts = Array(repeating: 0, count: messages.count)
        let longest = Int(12 * (2 / Self.threshold - 1))
        short = Array(repeating: [], count: longest + 1)
        for (index, message) in messages.enumerated() where message.isTranslated {
            if texts[index].count <= longest { short[texts[index].count].append(index) }
            for gram in Self.grams(of: message.id) {
                if occurrences[gram]?.last != Int32(index) {
                    occurrences[gram, default: []].append(Int32(index))
                }
            }
        }
    }

    /// Returns the index of the best candidate, if any is similar enough.
    mutating func search(context: String?, id: String) -> Int? {
        let text = Array(id.utf8)
        let grams = Self.grams(of: id)
        let similarity = Similarity(to: text)
        var best: Int?
        var bestWeight = Self.threshold
        func consider(_ index: Int) {
            let isNear = messages[index].context == nil || messages[index].context == context
            let bonus = isNear ? Self.contextBonus : 0
            let weight =
                similarity.measure(texts[index], atLeast: bestWeight - bonus) + bonus
            if weight > bestWeight {
                bestWeight = weight
                best = index
            }
        }
        guard !grams.isEmpty else {
            let ratio = 2 / Self.threshold - 1
            let least = Double(text.count) / ratio
            let shortest = Double(Int(least)) < least ? Int(least) + 1 : Int(least)
            let longest = min(Int(Double(text.count) * ratio), short.count - 1)
            for length in stride(from: shortest, through: longest, by: 1) {
                short[length].forEach(consider)
            }
            return best
        }
        let candidates = candidates(sharing: grams)
        for count in stride(from: grams.count, to: 0, by: -1) {
            // One edit takes away at most four of the places, so below some count nothing can
            // be better than the best found.
            let longest = Double(text.count) * (2 - bestWeight) / bestWeight
            let edits = (Double(text.count) + longest) * (1 - bestWeight + Self.contextBonus) + 1
            if Double(count) < Double(grams.count) - Double(Self.gramLength) * edits { break }
            candidates[count].forEach(consider)
        }
        return best
    }

    /// Returns the messages that share places, by the number of places, each list ascending.
    private mutating func candidates(sharing grams: [UInt128]) -> [[Int]] {
        var touched: [Int32] = []
        for gram in grams {
            for index in occurrences[gram] ?? [] {
                if counts[Int(index)] == 0 { touched.append(index) }
                counts[Int(index)] += 1
            }
        }
        touched.sort()
        var byCount = [[Int]](repeating: [], count: grams.count + 1)
        for index in touched {
            byCount[Int(counts[Int(index)])].append(Int(index))
            counts[Int(index)] = 0
        }
        return byCount
    }

    /// Returns all stretches of four code points, packed into one number each.
    private static func grams(of text: String) -> [UInt128] {
        var grams: [UInt128] = []
        var window: UInt128 = 0
        let mask: UInt128 = (1 << 84) - 1
        for (index, scalar) in text.unicodeScalars.enumerated() {
            window = ((window << 21) | UInt128(scalar.value)) & mask
            if index >= gramLength - 1 { grams.append(window) }
        }
        return grams
    }
}
