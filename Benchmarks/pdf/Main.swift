// Finishes each file of the command line so many times and prints the median of one in milliseconds,
// the size before and after; the finished file goes beside the first with ".finished.pdf" behind it.
import Foundation

@main
struct Main {
    static func main() throws {
        let rounds = Int(CommandLine.arguments[1]) ?? 1
        for path in CommandLine.arguments.dropFirst(2) {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            let isArabic = path.contains("ar.pdf")
            var info = PDFDocumentInfo(
                title: isArabic ? "مرحبًا" : "Welkom", language: isArabic ? "ar" : "nl",
                isRightToLeft: isArabic)
            info.subject = "Zaanstad & omgeving"
            if let list = try? String(contentsOfFile: path + ".headings", encoding: .utf8) {
                info.headings = list.split(separator: "\n").map {
                    PDFDocumentInfo.Heading(
                        level: Int(String($0.prefix(1))) ?? 1, title: String($0.dropFirst(2)))
                }
            }
            var times: [Duration] = []
            var result: FinishedPDF?
            for _ in 0..<rounds {
                times.append(
                    try ContinuousClock().measure { result = try PDFFinisher.finish(bytes, info) })
            }
            guard let result else { continue }
            let median = times.sorted()[times.count / 2] / .milliseconds(1)
            print(
                path, (median * 100).rounded() / 100, bytes.count, result.bytes.count,
                result.localLinks.count, result.figuresWithoutAlternative)
            try Data(result.bytes).write(to: URL(fileURLWithPath: path + ".finished.pdf"))
        }
    }
}
