import Foundation
import Testing

@testable import QRCode

/// Symbols are drawn as pictures and read by two readers that know nothing of each other.
struct ReadingTests {
    @Test func isReadByZbarAndZxing() throws {
        var texts = SampleTexts(seed: 7)
        var samples = [
            "https://gemeente.example.nl/ar/afspraak", "HTTPS://EXAMPLE.NL/A/17", "112",
            "مرحبا بكم في زعفران", "Één afspraak: 06-12345678 · € 25", "0", "A", "a",
        ]
        while samples.count < 340 { samples.append(texts.anything()) }
        let answers = try TemporaryFolder.with { folder in
            let paths = try samples.enumerated().map { index, text in
                let level = ErrorCorrection.allCases[index % 4]
                let path = folder.appending(path: "\(index).pbm").path
                try picture(of: QRCode(text, level: level)).write(to: URL(filePath: path))
                return path
            }
            return try Judge(script: "readers.py").answers(to: paths)
        }
        for (text, answer) in zip(samples, answers) {
            let bytes = text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            #expect(answer == "\(bytes)\t\(bytes)\t\(bytes)", "\(text)")
        }
    }

    /// A bitmap of four pixels a module with a quiet zone of four modules.
    private func picture(of symbol: QRCode) -> Data {
        let side = (symbol.size + 8) * 4
        var picture = Data("P1\n\(side) \(side)\n".utf8)
        for y in 0..<side {
            for x in 0..<side {
                picture.append(symbol[x / 4 - 4, y / 4 - 4] ? 0x31 : 0x30)
            }
            picture.append(0x0A)
        }
        return picture
    }
}
