// Times our encoder: every line of the file becomes a symbol at level M and an SVG path in memory.
import Foundation

@main
struct Main {
    static func main() throws {
        let path = CommandLine.arguments[1]
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let texts = lines.map { String($0) }
        var bytes = 0
        let clock = ContinuousClock()
        let time = try clock.measure {
            for text in texts { bytes += try QRCode(text).svgPath().count }
        }
        let rate = Double(texts.count) / (time / .seconds(1))
        print(Int(rate), bytes / texts.count)
    }
}
