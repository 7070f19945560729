import Site
import Text

/// What a run has to do, and what stands there already.
struct PrintPlan {
    /// A stack that has to be made anew of two finished booklets.
    struct StackWork: Sendable {
        let stack: PaperStack
        let fingerprint: String

        var file: String { PrintedFiles.printer(stack.path) }
    }

    /// The documents to print.
    let works: [PrintWork]
    /// The stacks to make, once the documents are there.
    let stacks: [StackWork]
    /// Files that earlier runs made of what is no longer there.
    let gone: [String]
    /// All files of the run, whether they changed or not.
    let files: [String]

    /// Plans a run.
    ///
    /// - Parameters:
    ///   - all: All documents that were asked for.
    ///   - stacks: The stacks that were asked for.
    ///   - record: What stands in the folder.
    ///   - folder: The folder of the PDF files.
    init(_ all: [PrintWork], _ stacks: [PaperStack], record: PrintRecord, folder: String) {
        let fingerprints = Dictionary(
            all.map { ($0.path, $0.fingerprint) }, uniquingKeysWith: { first, _ in first })
        let planned = stacks.compactMap { stack -> StackWork? in
            guard let left = fingerprints[stack.leftBound],
                let right = fingerprints[stack.rightBound]
            else { return nil }
            return StackWork(stack: stack, fingerprint: Fingerprint.of(left + right))
        }
        works = all.filter { !$0.isCurrent }
        self.stacks = planned.filter { !record.holds($0.file, of: $0.fingerprint, in: folder) }
        files = all.flatMap(\.files.all) + planned.map(\.file)
        let made = Set(files)
        let folders = Set(made.map(Self.folder))
        gone = record.entries.keys
            .filter { folders.contains(Self.folder($0)) && !made.contains($0) }.sorted()
    }

    /// The municipality, language and format of a file: a run that was asked for one format does
    /// not touch another.
    private static func folder(_ path: String) -> Substring {
        path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    }
}
