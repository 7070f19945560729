import Site
import Text

/// What a run has to print, and what stands there already.
struct PrintPlan {
    /// A document that has to be printed anew.
    struct Work: Sendable {
        let document: PaperDocument
        let fingerprint: String
    }

    /// A stack that has to be made anew of two finished booklets.
    struct StackWork: Sendable {
        let stack: PaperStack
        let fingerprint: String
    }

    let works: [Work]
    let stacks: [StackWork]
    /// Files that earlier runs made of what is no longer there.
    let gone: [String]
    /// How many documents and stacks there are, whether they changed or not.
    let count: Int

    /// Plans a run.
    ///
    /// - Parameters:
    ///   - paper: All documents that were asked for.
    ///   - environment: The fingerprint of what all documents are made with.
    ///   - record: What stands in the folder.
    ///   - folder: The folder of the PDF files.
    init(_ paper: Site.Paper, environment: String, record: PrintRecord, folder: String) {
        var works: [Work] = []
        var stacks: [StackWork] = []
        var fingerprints: [String: String] = [:]
        var made: Set<String> = []
        for document in paper.documents {
            let fingerprint = Fingerprint.of(environment + Fingerprint.of(document.html))
            fingerprints[document.path] = fingerprint
            let files = PrintedFiles(of: document)
            made.formUnion(files.all)
            if !files.all.allSatisfy({ record.holds($0, of: fingerprint, in: folder) }) {
                works.append(Work(document: document, fingerprint: fingerprint))
            }
        }
        for stack in paper.stacks {
            guard let left = fingerprints[stack.leftBound],
                let right = fingerprints[stack.rightBound]
            else { continue }
            let fingerprint = Fingerprint.of(left + right)
            let file = PrintedFiles.printer(stack.path)
            made.insert(file)
            if !record.holds(file, of: fingerprint, in: folder) {
                stacks.append(StackWork(stack: stack, fingerprint: fingerprint))
            }
        }
        self.works = works
        self.stacks = stacks
        count = paper.documents.count + paper.stacks.count
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
