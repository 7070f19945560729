/// What is done with one page, of whichever kind the job is.
struct Work: Sendable {
    enum Action: Sendable {
        case print(PrintRevision?)
        case evaluate(String)
    }

    /// The job's place among all of its run.
    let index: Int
    let url: String
    let action: Action
    /// A JavaScript expression that changes the page before anything else is done with it.
    var prepare: String?
    /// How often it was tried in vain.
    var failures = 0

    /// Whether the address is one that leads to a file, or to an empty page.
    var isLocal: Bool { url.hasPrefix("file:///") || url == "about:blank" }
}

extension Work {
    init(_ job: PrintJob, index: Int) {
        self.init(
            index: index, url: job.url, action: .print(job.revision), prepare: job.prepare)
    }

    init(_ job: PageJob, index: Int) {
        self.init(index: index, url: job.url, action: .evaluate(job.script))
    }
}
