// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of ours, under the settings that every one of them shares.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "wegwijs",
    products: [.executable(name: "wegwijs", targets: ["wegwijs"])],
    targets: [
        module("Text"),
        module("Diagnostics", ["Text"]),
        module("Markdown", ["Text", "Diagnostics"]),
        module("CSV", ["Text", "Diagnostics"]),
        module("Gettext", ["Text", "Diagnostics"]),
        module("HTML"),
        module("QRCode"),
        module("Pictograms"),
        .target(
            name: "CICU",
            linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        module("Localization", ["CICU"]),
        .target(name: "CExchange"),
        module("Content", ["Text", "Diagnostics", "Markdown", "CSV", "Gettext"]),
        .target(
            name: "Site",
            dependencies: [
                "Text", "Diagnostics", "Content", "Markdown", "HTML", "QRCode", "Pictograms",
                "Localization",
            ],
            resources: [
                .embedInCode("Theme/theme.css"), .embedInCode("Theme/print.css"),
                .embedInCode("Theme/pair.css"),
            ],
            swiftSettings: strict),
        module(
            "Publishing",
            [
                "Text", "Diagnostics", "Content", "Markdown", "Gettext", "Pictograms", "Site",
                "CExchange",
            ]),
        .executableTarget(name: "wegwijs", dependencies: ["Publishing"], swiftSettings: strict),

        tests("DiagnosticsTests", ["Diagnostics", "Text"]),
        tests("MarkdownTests", ["Markdown", "Diagnostics", "Text"]),
        tests("CSVTests", ["CSV", "Diagnostics", "Text"]),
        tests("GettextTests", ["Gettext", "Diagnostics", "Text"]),
        tests("HTMLTests", ["HTML"]),
        tests("QRCodeTests", ["QRCode"], exclude: ["Judges"]),
        tests("PictogramsTests", ["Pictograms"], exclude: ["Judges"]),
        tests("LocalizationTests", ["Localization"]),
        tests("ContentTests", ["Content", "Markdown", "Gettext", "Diagnostics", "Text"]),
        tests(
            "SiteTests",
            ["Site", "Content", "Publishing", "Localization", "Diagnostics", "Text"],
            exclude: ["Snapshots"]),
        tests("PublishingTests", ["Publishing", "Diagnostics", "Text"], exclude: ["Fixtures"]),
    ],
    cxxLanguageStandard: .cxx17
)
