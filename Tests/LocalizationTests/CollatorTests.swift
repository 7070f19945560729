import Localization
import TestSupport
import Testing

struct CollatorTests {
    @Test func sortsArabicByLetter() throws {
        let collator = try Collator(locale: "ar-u-nu-latn")
        #expect(collator.sorted(["ت", "ب", "ا", "إ", "أ"]) == ["أ", "إ", "ا", "ب", "ت"])
        let words = ["مدرسة", "بلدية", "أسرة", "تأمين", "إقامة", "هاتف", "طبيب"]
        #expect(
            collator.sorted(words)
                == ["أسرة", "إقامة", "بلدية", "تأمين", "طبيب", "مدرسة", "هاتف"])
    }

    /// The marks for vowels do not move a word from its place.
    @Test func sortsArabicWordsBeforeTheirVowels() throws {
        let collator = try Collator(locale: "ar")
        #expect(collator.sorted(["مَدْرَسَة", "مدرسة", "مدرس"]) == ["مدرس", "مدرسة", "مَدْرَسَة"])
    }

    @Test func sortsDutch() throws {
        let collator = try Collator(locale: "nl")
        #expect(
            collator.sorted(["zebra", "ijs", "ik", "één", "eend", "een", "IJs", "izegrim", "'s"])
                == ["'s", "een", "één", "eend", "ijs", "IJs", "ik", "izegrim", "zebra"])
    }

    @Test func sortsEnglish() throws {
        let collator = try Collator(locale: "en-GB")
        #expect(
            collator.sorted(["résumé", "Resume", "resume", "rest", "co-op", "coop", "Zoo", "apple"])
                == ["apple", "co-op", "coop", "rest", "resume", "Resume", "résumé", "Zoo"])
    }

    @Test func sortsNumbersByValueWhereTheTagSaysSo() throws {
        #expect(try Collator(locale: "nl").sorted(["10", "9"]) == ["10", "9"])
        #expect(try Collator(locale: "nl-u-kn").sorted(["10", "9"]) == ["9", "10"])
    }

    @Test func comparesAsItsKeysDo() throws {
        let collator = try Collator(locale: "nl")
        var generator = SplitMix64(seed: 11)
        let letters = Array("aAbéeEijz'- ابتأإ\u{64E}\u{0}9")
        func word() -> String {
            String(
                (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
                    letters.randomElement(using: &generator)
                })
        }
        for _ in 0..<2000 {
            let (left, right) = (word(), word())
            let (leftKey, rightKey) = (collator.sortKey(left), collator.sortKey(right))
            let order =
                leftKey == rightKey ? 0 : leftKey.lexicographicallyPrecedes(rightKey) ? -1 : 1
            #expect(
                collator.compare(left, right) == order,
                "\(left.debugDescription) \(right.debugDescription)")
            #expect(collator.compare(right, left) == -order)
        }
    }

    @Test func keepsTheOrderOfEqualTexts() throws {
        let items = [("b", 1), ("a", 2), ("b", 3), ("a", 4)]
        let sorted = try Collator(locale: "nl").sorted(items) { $0.0 }
        #expect(sorted.map(\.1) == [2, 4, 1, 3])
    }

    @Test func makesKeysForEmptyAndLongTexts() throws {
        let collator = try Collator(locale: "ar")
        #expect(!collator.sortKey("").isEmpty)
        #expect(collator.compare("", "") == 0)
        let long = String(repeating: "مرحبا", count: 2000)
        #expect(collator.compare(long, long + "ا") == -1)
        #expect(collator.sortKey(long).lexicographicallyPrecedes(collator.sortKey(long + "ا")))
        // Rare signs take more bytes of key than they have of text.
        let rare = String(repeating: "㋿", count: 3000)
        #expect(collator.sortKey(rare).last == 0)
    }
}
