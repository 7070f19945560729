import TestSupport

/// Makes sentences such as the guide's, and the edits that authors make to them.
struct Sentences {
    var random: SplitMix64

    static let dutch = [
        "de", "het", "een", "huisarts", "afspraak", "gemeente", "vuilnisbak", "kraan", "sponsor",
        "fiets", "school", "kinderen", "bellen", "ophalen", "brengen", "je", "kunt", "moet", "niet",
        "altijd", "woning", "sleutel", "energie", "meter", "stand", "verzekering", "apotheek",
        "bibliotheek", "buren", "financiële", "reünie", "café", "’s-Hertogenbosch", "op", "bij",
        "naar", "met", "van", "voor", "{municipality.phone}", "[link](health.md)", "112", "€ 25,50",
        "8:30-17:00", "(gratis)", "**let op**", "post/pakket", "2026-12-25", "e-mail", "50%",
    ]
    static let arabic = [
        "اتصل", "بطبيب", "الأسرة", "البلدية", "في", "من", "إلى", "على", "موعد", "المفتاح",
        "المدرسة",
        "الأطفال", "يمكنك", "لا", "دائمًا", "مُهِمٌّ", "الطاقة", "والمنزل", "١١٢",
        "{municipality.phone}",
        "[رابط](health.md)", "«مجانًا»", "هل", "كيف؟", "أولًا،", "ثم؛", "السلامة",
    ]

    mutating func sentence(_ words: [String], _ count: ClosedRange<Int>) -> String {
        let length = Int.random(in: count, using: &random)
        var text = (0..<length).map { _ in random.pick(words) }.joined(separator: " ")
        if !random.oneIn(3) { text += random.pick([".", "?", "!", ":", "…", "."]) }
        return text
    }

    /// Returns one sentence or a few, seldom with line breaks.
    mutating func paragraph(_ words: [String]) -> String {
        let count = random.oneIn(3) ? Int.random(in: 2...5, using: &random) : 1
        let separator = random.oneIn(5) ? "\n" : " "
        let size = random.oneIn(4) ? 1...3 : 3...14
        return (0..<count).map { _ in sentence(words, size) }.joined(separator: separator)
    }

    /// Returns a text as an author may have changed it.
    mutating func edited(_ text: String) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let place = Int.random(in: 0..<words.count, using: &random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0:
            words[place] = random.pick(Self.dutch)
        case 1:
            words.insert(random.pick(Self.dutch), at: place)
        case 2 where words.count > 1:
            words.remove(at: place)
        case 3:
            var letters = Array(words[place].unicodeScalars)
            if letters.count > 2 {
                letters.swapAt(0, Int.random(in: 1..<letters.count, using: &random))
            }
            words[place] = letters.map(String.init).joined()
        case 4:
            words.append(sentence(Self.dutch, 3...10))
        case 5:
            words.swapAt(place, Int.random(in: 0..<words.count, using: &random))
        default:
            words = Array(words.prefix(max(1, words.count * 2 / 3)))
        }
        return words.joined(separator: " ")
    }
}
