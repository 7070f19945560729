import Markdown

extension Glossary {
    /// Returns the terms that rows of services use, each once.
    package func terms(of services: [Service]) -> [GlossaryTerm] {
        let texts = services.flatMap { [$0.label, $0.what, $0.access, $0.route].compactMap { $0 } }
        var seen: Set<Int> = []
        return texts.flatMap { uses(in: $0.inlines) }.filter { seen.insert($0).inserted }
            .map { terms[$0] }
    }
}
