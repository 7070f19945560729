import Browser
import Foundation
import Imposition
import PDF
import Site

/// Prints the documents of a plan: one browser, several tabs, each PDF finished and folded beside.
struct PrintRun {
    /// The folder of the PDF files.
    let folder: String
    let workplace: PrintWorkplace
    let browser: PrintBrowser
    let folding: Folding

    /// What a run came to.
    struct Outcome {
        var record: PrintRecord
        /// The documents that could not be made, with the reason.
        var failures: [(path: String, reason: String)] = []
    }

    /// A file that was written.
    struct Written: Sendable {
        let path: String
        let entry: PrintRecord.Entry
    }

    /// One document after its printing.
    private struct Finished: Sendable {
        let index: Int
        let result: Result<[Written], PrintFailure>
    }

    /// Prints all documents, then makes the stacks of them.
    ///
    /// A document that cannot be made does not stop the others. Each file is written whole or not at
    /// all.
    func run(_ plan: PrintPlan, record: PrintRecord) async throws -> Outcome {
        var outcome = Outcome(record: record)
        let progress = ProgressLine(count: plan.works.count)
        defer { progress.clear() }
        var done = 0
        try await finished(plan.works) { finished in
            done += 1
            switch finished.result {
            case .success(let files): for file in files { outcome.record[file.path] = file.entry }
            case .failure(let failure):
                outcome.failures.append((plan.works[finished.index].path, failure.description))
            }
            progress.show(done)
        }
        let failed = Set(outcome.failures.map(\.path))
        for work in plan.stacks
        where !failed.contains(work.stack.leftBound) && !failed.contains(work.stack.rightBound) {
            let made = try PrintedPaper(folder: folder, folding: folding).stack(work)
            outcome.record[made.path] = made.entry
        }
        for path in plan.gone {
            try? FileManager.default.removeItem(atPath: "\(folder)/\(path)")
            outcome.record[path] = nil
        }
        outcome.failures.sort { $0.path < $1.path }
        return outcome
    }

    /// Finishes each PDF while the browser prints the next.
    private func finished(
        _ works: [PrintWork], take: (Finished) -> Void
    ) async throws {
        guard !works.isEmpty else { return }
        let deliveries = browser.print(
            works.map { work in
                PrintJob(
                    url: workplace.address(of: work.page), prepare: LanguageOfParts.script,
                    revision: work.isFlowing ? LastSheet.revision : nil)
            })
        let paper = PrintedPaper(folder: folder, folding: folding)
        try await withThrowingTaskGroup(of: Finished.self) { group in
            var running = 0
            for try await (index, printed) in deliveries {
                // More at once would only take the processor from the browser.
                if running == browser.tabs, let finished = try await group.next() {
                    take(finished)
                    running -= 1
                }
                let work = works[index]
                group.addTask {
                    let result = Result { () throws(PrintFailure) in
                        try paper.files(of: work, printed: printed)
                    }
                    return Finished(index: index, result: result)
                }
                running += 1
            }
            for try await finished in group { take(finished) }
        }
    }
}
