extension Command {
    // The whole browser.

    static let version = Command(method: "Browser.getVersion")
    static let denyDownloads = Command(
        method: "Browser.setDownloadBehavior", parameters: [("behavior", .text("deny"))])
    static let createTarget = Command(
        method: "Target.createTarget", parameters: [("url", .text("about:blank"))])

    static func attach(_ target: String) -> Command {
        Command(
            method: "Target.attachToTarget",
            parameters: [("targetId", .text(target)), ("flatten", .bool(true))])
    }

    static func close(_ target: String) -> Command {
        Command(method: "Target.closeTarget", parameters: [("targetId", .text(target))])
    }

    // One tab.

    /// What every tab is told before it opens a page.
    static let preparations = [
        Command(method: "Page.enable"),
        Command(
            method: "Page.setLifecycleEventsEnabled", parameters: [("enabled", .bool(true))]),
        Command(method: "Inspector.enable"),
        runScripts(false),
    ]

    /// Lets the page's own scripts run, or not.
    ///
    /// What ``evaluate(_:)`` is given runs all the same, promises included, but timers stand still.
    static func runScripts(_ run: Bool) -> Command {
        Command(
            method: "Emulation.setScriptExecutionDisabled", parameters: [("value", .bool(!run))])
    }

    static func navigate(_ url: String) -> Command {
        Command(method: "Page.navigate", parameters: [("url", .text(url))])
    }

    /// Evaluates an expression, and waits for its promise if it is one.
    static func evaluate(_ expression: String) -> Command {
        Command(
            method: "Runtime.evaluate",
            parameters: [
                ("expression", .text(expression)), ("awaitPromise", .bool(true)),
                ("returnByValue", .bool(true)),
            ])
    }

    /// Prints on the sheet that the page's style names, tagged for screen readers.
    ///
    /// The answer carries the whole file: asked for as a stream, two megabytes took 50 ms more.
    /// The outline is left out because Chromium writes Arabic headings wrongly into it.
    static let print = Command(
        method: "Page.printToPDF",
        parameters: [
            ("preferCSSPageSize", .bool(true)), ("printBackground", .bool(true)),
            ("generateTaggedPDF", .bool(true)), ("generateDocumentOutline", .bool(false)),
            ("transferMode", .text("ReturnAsBase64")),
        ])
}
