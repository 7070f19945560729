// swift-tools-version: 6.2
// Coverage-guided fuzzing of the parsers by libFuzzer, apart from the product: `./run` tells how.
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A program without `main`: libFuzzer brings its own.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies + ["Text", "Diagnostics"],
        swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
    name: "fuzzing",
    targets: [
        module("Text"), module("Diagnostics", ["Text"]),
        module("Markdown", ["Text", "Diagnostics"]), module("CSV", ["Text", "Diagnostics"]),
        module("Gettext", ["Text", "Diagnostics"]),
        module("PDF"), module("Imposition", ["PDF"]),
        module("XML", ["Text", "Diagnostics"]), module("HTTP"),
        module("Exchange", ["Text", "Diagnostics", "CSV", "XML", "Gettext"]),
        fuzzer("FuzzCSV", ["CSV"]), fuzzer("FuzzPO", ["Gettext"]),
        fuzzer("FuzzMarkdown", ["Markdown"]), fuzzer("FuzzInline", ["Markdown"]),
        fuzzer("FuzzPDF", ["PDF", "Imposition"]), fuzzer("FuzzXML", ["XML"]),
        fuzzer("FuzzImport", ["Exchange", "Gettext"]), fuzzer("FuzzHTTP", ["HTTP"]),
    ])
