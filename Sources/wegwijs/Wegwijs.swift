import Publishing

@main
struct Wegwijs {
    static func main() {
        CommandLineTool.run(Array(CommandLine.arguments.dropFirst()))
    }
}
