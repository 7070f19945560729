import CSV
import Diagnostics
import Markdown
import Text

/// Checks every link and fact of an edition, so that rendering cannot fail.
///
/// A message names the municipality only where another one may have what is missing; else it is
/// the same for all, and is shown once.
struct EditionCheck {
    let edition: Edition
    let library: Library
    let unread: Unread

    private var tree: SourceTree { library.content }

    func check(into report: inout Report) {
        for entry in edition.entries {
            let header = entry.document.header
            let own = [entry.document.title, header.summary, header.short, header.organisation]
            for text in own.compactMap({ $0 }) { check(text, into: &report) }
            BlockWalker.texts(in: entry.document.body) { text, _ in check(text, into: &report) }
        }
        for category in edition.categories { check(category.name, into: &report) }
        for service in edition.services {
            for text in [service.label, service.what, service.access].compactMap({ $0 }) {
                check(text, into: &report)
            }
        }
        // These stand on pages of every municipality, also where no text refers to them.
        for category in edition.categories { check(category.name, into: &report) }
        for fact in edition.facts.values.sorted(by: { $0.id < $1.id }) where fact.kind == .text {
            check(fact.text, into: &report)
        }
        for term in edition.glossary.terms { check(term.meaning, into: &report) }
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
            let rest = String(destination.dropFirst(scheme.count + 1))
            if !WebAddress.schemes.contains(scheme) {
                report.add(.forbiddenScheme(scheme, at: range, allowed: WebAddress.schemes))
            } else if scheme.hasPrefix("http"), !WebAddress.isPage(destination) {
                report.add(.invalidAddress(destination, at: range))
            } else if scheme == "tel", PhoneNumber(rest) == nil {
                report.add(.invalidPhone(rest, at: range))
            } else if scheme == "mailto", !EmailAddress.isValid(String(rest.prefix { $0 != "?" })) {
                report.add(.invalidEmail(rest, at: range))
            }
            return
        }
        if let target = edition.target(of: destination, from: path) {
            check(target, at: range, into: &report)
            return
        }
        let file = destination.prefix { $0 != "#" }
        let wanted = SourcePath.resolve(String(file), from: path)
        if let wanted, unread.documents.contains(wanted) { return }
        let readable = ([library.national] + library.municipalities.map(\.sources))
            .flatMap(\.documents).map(\.path)
        let isElsewhere = wanted.map { readable.contains($0) } ?? false
        report.add(
            .unknownLink(
                destination, at: range, municipality: isElsewhere ? edition.municipality : nil,
                nearest: nearest(to: wanted ?? String(file), in: edition.paths, from: path)))
    }

    /// Returns the link to the file that was probably meant: one of the same name in another folder,
    /// or of a like path.
    private func nearest(
        to wanted: String, in known: [String], from path: String
    ) -> String? {
        let name = wanted.split(separator: "/").last
        let nearest =
            known.first { $0.split(separator: "/").last == name }
            ?? Spelling.nearest(to: wanted, in: known)
        return nearest.map { SourcePath.link(to: $0, from: path) }
    }

    private func check(_ target: LinkTarget, at range: SourceRange, into report: inout Report) {
        guard let anchor = target.anchor, let entry = edition.entry(target.document),
            !entry.anchors.contains(anchor)
        else { return }
        let isElsewhere = ([library.national] + library.municipalities.map(\.sources)).contains {
            $0.documents.contains { document in
                guard document.id == target.document || document.header.of?.name == target.document
                else { return false }
                return BlockEditor(document.body).ids.contains(anchor)
            }
        }
        report.add(
            .unknownAnchor(
                anchor, document: target.document,
                municipality: isElsewhere ? edition.municipality : nil, at: range,
                known: entry.anchors.sorted()))
    }

    private func check(
        image source: String, _ alternative: [Inline], at range: SourceRange, from path: String,
        into report: inout Report
    ) {
        let target = SourcePath.resolve(source, from: path)
        if target.flatMap({ tree[$0] }) == nil || !ImageFile.isImage(source) {
            let known = tree.files.map(\.path).filter(ImageFile.isImage)
            report.add(
                .unknownImage(
                    source, at: range, nearest: nearest(to: target ?? source, in: known, from: path)
                ))
        }
        if alternative.isEmpty { report.add(.imageWithoutAlternative(at: range)) }
    }

    private func check(_ reference: FactReference, into report: inout Report) {
        let name = reference.name
        if FactLookup.find(name, in: edition) != nil { return }
        let known: [String]
        let isElsewhere: Bool
        if let service = FactLookup.service(in: name) {
            if unread.hasServices || unread.services.contains(service) { return }
            known = FactLookup.names(like: name, in: edition)
            let field = name.dropFirst("service:\(service)".count + 1)
            isElsewhere = ([library.national] + library.municipalities.map(\.sources)).contains {
                $0.services.contains {
                    $0["id"]?.text == service && (field.isEmpty || $0[String(field)] != nil)
                }
            }
        } else {
            if unread.hasFacts || unread.facts.contains(name) { return }
            known = edition.facts.keys.sorted()
            isElsewhere = ([library.national] + library.municipalities.map(\.sources)).contains {
                $0.facts.contains { $0.id == name }
            }
        }
        report.add(
            .unknownFact(
                name, municipality: isElsewhere ? edition.municipality : nil,
                at: reference.range, known: known))
    }
}
