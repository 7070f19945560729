import Diagnostics
import Markdown
import Text

/// Checks every link and fact of an edition, so that rendering cannot fail.
struct EditionCheck {
    let edition: Edition
    let tree: SourceTree

    func check(into report: inout Report) {
        for entry in edition.entries {
            let header = entry.document.header
            let own = [entry.document.title, header.summary, header.short, header.organisation]
            for text in own.compactMap({ $0 }) { check(text, into: &report) }
            BlockWalker.texts(in: entry.document.body) { text, _ in check(text, into: &report) }
        }
        for service in edition.services {
            for text in [service.label, service.what, service.access].compactMap({ $0 }) {
                check(text, into: &report)
            }
        }
        // These stand on pages of every municipality, also where no text refers to them.
        for category in edition.categories { check(category.name, into: &report) }
        for (_, fact) in edition.facts.sorted(by: { $0.key < $1.key }) where fact.kind == .text {
            check(fact.text, into: &report)
        }
    }

    private func check(_ text: InlineContent, into report: inout Report) {
        let path = tree.path(of: text.range.file)
        BlockWalker.inlines(in: text.inlines) { inline in
            switch inline {
            case .link(let destination, _, _, let range):
                check(link: destination, at: range, from: path, into: &report)
            case .image(let source, _, let alternative, let range):
                check(image: source, alternative, at: range, from: path, into: &report)
            case .fact(let reference): check(reference, into: &report)
            case .text, .softBreak, .hardBreak, .emphasis, .strong: break
            }
        }
    }

    private func check(
        link destination: String, at range: SourceRange, from path: String,
        into report: inout Report
    ) {
        if let scheme = WebAddress.scheme(of: destination) {
            if !WebAddress.schemes.contains(scheme) {
                report.add(.forbiddenScheme(scheme, at: range, allowed: WebAddress.schemes))
            } else if scheme.hasPrefix("http"), !WebAddress.isPage(destination) {
                report.add(.invalidAddress(destination, at: range))
            } else if scheme == "tel", PhoneNumber(String(destination.dropFirst(4))) == nil {
                report.add(.invalidPhone(String(destination.dropFirst(4)), at: range))
            }
            return
        }
        guard let target = edition.target(of: destination, from: path) else {
            let known = tree.files.map(\.path).filter { $0.hasSuffix(".md") }
            report.add(
                .unknownLink(
                    destination, at: range, from: path, municipality: edition.municipality,
                    known: known))
            return
        }
        if let anchor = target.anchor, let entry = edition.entry(target.document),
            !entry.anchors.contains(anchor)
        {
            report.add(
                .unknownAnchor(
                    anchor, document: target.document, municipality: edition.municipality,
                    at: range, known: entry.anchors.sorted()))
        }
    }

    private func check(
        image source: String, _ alternative: [Inline], at range: SourceRange, from path: String,
        into report: inout Report
    ) {
        let target = SourcePath.resolve(source, from: path)
        if target.flatMap({ tree[$0] }) == nil || !ImageFile.isImage(source) {
            let known = tree.files.map(\.path).filter(ImageFile.isImage)
            report.add(.unknownImage(source, at: range, known: known))
        }
        if alternative.isEmpty { report.add(.imageWithoutAlternative(at: range)) }
    }

    private func check(_ reference: FactReference, into report: inout Report) {
        if FactLookup.find(reference.name, in: edition) != nil { return }
        let services = edition.services.map { "service:\($0.id)" }
        report.add(
            .unknownFact(
                reference.name, municipality: edition.municipality, at: reference.range,
                known: edition.facts.keys.sorted() + services))
    }
}
