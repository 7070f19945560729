import Foundation
import Publishing

@main
struct Wegwijs {
    static func main() async {
        let words = Array(ProcessInfo.processInfo.arguments.dropFirst())
        exit(await CommandLineTool.run(words))
    }
}
