import Glibc

/// The command line of the browser.
enum BrowserArguments {
    /// Returns the arguments for a browser whose folder this is.
    static func list(profile: String) -> [String] {
        var arguments =
            always + ["--user-data-dir=\(profile)", "--disk-cache-dir=\(profile)/cache"]
        // Chromium refuses to run as root inside its sandbox; for everybody else the sandbox stays.
        if geteuid() == 0 { arguments.append("--no-sandbox") }
        return arguments + ["about:blank"]
    }

    private static let always = [
        "--headless", "--remote-debugging-pipe",
        // No name and no address leads anywhere, this machine's own included. These are two walls:
        // names are not resolved, and all traffic goes to a proxy that is not there. Each held
        // alone when it was tried.
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
        "--proxy-bypass-list=<-loopback>",
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
        // Nothing happens that we did not ask for.
        "--no-first-run", "--no-default-browser-check", "--no-pings", "--no-service-autorun",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-domain-reliability", "--disable-client-side-phishing-detection",
        "--disable-default-apps", "--disable-extensions", "--disable-plugins",
        "--disable-notifications", "--disable-breakpad", "--disable-crash-reporter",
        "--disable-component-extensions-with-background-pages", "--deny-permission-prompts",
        "--disable-search-engine-choice-screen", "--metrics-recording-only", "--mute-audio",
        "--use-mock-keychain", "--password-store=basic",
        "--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider",
        // Nothing is drawn by a thread of its own, which would take its time from the printing: a fifth
        // of the time of all (Chromium 156, 34 documents of 2 to 6 sheets, the same PDF files). Some
        // pages then wait for a layout that nobody asks for: see `Tab.nudge`.
        "--disable-threaded-compositing",
        // A tab that nobody sees works as fast as one that somebody looks at.
        "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows",
        "--disable-renderer-backgrounding",
        // The same pages on every machine: no graphics card, no small shared memory, no hinting of
        // letters, no scroll bars, no language of the user.
        "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none",
        "--hide-scrollbars", "--lang=en-US",
    ]
}
