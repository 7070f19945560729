@main
struct Wegwijs {
    static func main() {}
}
