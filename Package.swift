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

/// Gives the released program its addresses when it is linked, not at each start, where moving
/// 80,000 of them took a millisecond.
///
/// The linker's name for this is the opposite of a position-independent executable.
let fixedAddresses: [LinkerSetting] = [
    .unsafeFlags(
        ["-Xclang-linker", "-no-pie"], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
    name: "wegwijs",
    products: [.executable(name: "wegwijs", targets: ["wegwijs"])],
    targets: [
        module("Text"),
        module("Diagnostics", ["Text"]),
        module("Markdown", ["Text", "Diagnostics"]),
        module("CSV", ["Text", "Diagnostics"]),
        module("Gettext", ["Text", "Diagnostics"]),
        module("XML", ["Text", "Diagnostics"]),
        module("Exchange", ["Text", "Diagnostics", "CSV", "XML", "Gettext"]),
        module("HTML"),
        module("HTTP"),
        module("Serving", ["HTTP"]),
        module("QRCode"),
        module("Pictograms"),
        module("ContentLines"),
        module("PDF"),
        module("Imposition", ["PDF"]),
        module("Pictures"),
        module("Browser"),
        .target(
            name: "CICU",
            linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        module("Localization", ["CICU"]),
        module("PlainLanguage", ["Localization"]),
        .target(name: "CExchange"),
        module("Content", ["Text", "Diagnostics", "Markdown", "CSV", "Gettext", "Pictures"]),
        module("Household", ["Text", "Diagnostics", "Content"]),
        .target(
            name: "Site",
            dependencies: [
                "Text", "Diagnostics", "Content", "ContentLines", "Household", "Markdown",
                "Gettext", "HTML", "QRCode", "Pictograms", "Pictures", "Localization",
            ],
            resources: [
                .embedInCode("Theme/theme.css"), .embedInCode("Theme/print.css"),
                .embedInCode("Theme/pair.css"),
                .embedInCode("Paper/paper.css"),
                .embedInCode("Theme/form.css"),
                .embedInCode("Paper/lists.css"),
                .embedInCode("Paper/checklist.css"),
                .embedInCode("Paper/Steps/steps.css"),
                .embedInCode("Paper/Services/services.css"),
                .embedInCode("Paper/Cards/cards.css"),
                .embedInCode("Paper/Labels/labels.css"),
                .embedInCode("Paper/Wallet/wallet.css"),
                .embedInCode("Paper/Signs/signs.css"),
            ],
            swiftSettings: strict),
        .target(
            name: "Publishing",
            dependencies: [
                "Browser", "Text", "Diagnostics", "Content", "Household", "Markdown", "CSV",
                "Gettext", "Exchange", "HTML", "HTTP", "Imposition", "Localization", "PDF",
                "Pictograms", "Pictures", "PlainLanguage", "Serving", "Site", "CExchange",
            ],
            resources: [
                .embedInCode("Preview/preview.css"), .embedInCode("Preview/preview.js"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "wegwijs", dependencies: ["Publishing"], swiftSettings: strict,
            linkerSettings: fixedAddresses),

        .target(
            name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        tests("DiagnosticsTests", ["Diagnostics", "Text", "TestSupport"]),
        tests("MarkdownTests", ["Markdown", "Diagnostics", "Text", "TestSupport"]),
        tests("CSVTests", ["CSV", "Diagnostics", "Text", "TestSupport"]),
        tests(
            "GettextTests", ["Gettext", "Diagnostics", "Text", "TestSupport"], exclude: ["Judges"]),
        tests("XMLTests", ["XML", "Diagnostics", "Text", "TestSupport"], exclude: ["Judges"]),
        tests(
            "ExchangeTests",
            ["Exchange", "XML", "CSV", "Gettext", "Diagnostics", "Text", "TestSupport"],
            exclude: ["Judges"]),
        tests("HTMLTests", ["HTML", "TestSupport"]),
        tests("HTTPTests", ["HTTP", "TestSupport"]),
        tests("ServingTests", ["Serving", "HTTP", "TestSupport"]),
        tests("QRCodeTests", ["QRCode", "TestSupport"], exclude: ["Judges"]),
        tests("PictogramsTests", ["Pictograms"], exclude: ["Judges"]),
        tests("ContentLinesTests", ["ContentLines", "TestSupport"], exclude: ["Judges"]),
        tests("PDFTests", ["PDF", "TestSupport"]),
        tests("ImpositionTests", ["Imposition", "PDF"]),
        tests("PicturesTests", ["Pictures", "TestSupport"], exclude: ["Judges"]),
        tests("BrowserTests", ["Browser", "TestSupport"]),
        tests("LocalizationTests", ["Localization", "TestSupport"]),
        tests("PlainLanguageTests", ["PlainLanguage", "TestSupport"]),
        tests(
            "ContentTests",
            [
                "Content", "Markdown", "CSV", "Gettext", "Pictures", "Diagnostics", "Text",
                "TestSupport",
            ]),
        tests(
            "HouseholdTests", ["Household", "Content", "Diagnostics", "Text", "TestSupport"]),
        tests(
            "SiteTests",
            [
                "Site", "Content", "Publishing", "Localization", "Markdown", "Gettext",
                "Pictograms", "Pictures", "Diagnostics", "Text", "TestSupport",
            ],
            exclude: ["Snapshots"]),
        tests(
            "PublishingTests",
            ["Publishing", "Gettext", "Localization", "Diagnostics", "Text", "TestSupport"],
            exclude: ["Fixtures", "Judges"]),
        tests(
            "LanguageLevelTests",
            [
                "Publishing", "PlainLanguage", "Content", "Markdown", "Gettext", "Diagnostics",
                "Text", "TestSupport",
            ]),
    ],
    cxxLanguageStandard: .cxx17
)
