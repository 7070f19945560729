import Content
import HTML

extension PaperFormat {
    /// Stickers with the safety line of each appliance.
    static let labels = PaperFormat(
        name: "labels",
        summary: "stickers for appliances, on A4 sheets of labels (see --labels)"
    ) { builder in
        let appliances = builder.edition.entries.compactMap { entry in
            if case .appliance(let appliance) = entry.structure { (entry, appliance) } else { nil }
        }
        return sheets(
            of: appliances, named: "appliances", .applianceLabels, at: \.appliances, builder
        ) { label, grid, context, html in
            ApplianceLabel(context: context, entry: label.0, appliance: label.1)
                .write(on: grid, to: &html)
        }
    }

    /// Stickers with the number and the code of each service.
    ///
    /// A format of its own and not a further file of ``labels``: a used sheet serves once, so
    /// that each kind must be printed with its own first label.
    static let serviceLabels = PaperFormat(
        name: "service-labels",
        summary: "stickers with phone numbers and codes of services, on A4 sheets of labels"
    ) { builder in
        let services = builder.edition.categories.flatMap { category in
            builder.edition.services.filter {
                $0.category == category.id && ServiceLabel.isUseful($0)
            }
        }
        return sheets(of: services, named: "services", .serviceLabels, at: \.services, builder) {
            service, grid, context, html in
            ServiceLabel(context: context, service: service).write(on: grid, to: &html)
        }
    }

    private static func sheets<Label>(
        of labels: [Label], named name: String, _ title: InterfaceText,
        at place: @escaping EditionPages.Place, _ builder: PaperBuilder,
        label: (Label, LabelGrid, PageContext, inout HTMLWriter) -> Void
    ) -> [PaperDocument] {
        guard !labels.isEmpty else { return [] }
        let grid = builder.options.labelGrid
        let first = builder.options.firstLabel
        return [
            builder.sheet(
                name: name, at: place, title: { $0.interface.text(title) },
                style: grid.style
            ) { context, html in
                LabelSheetView(context: context, grid: grid, first: first, title: title)
                    .write(labels, to: &html) { label($0, grid, context, &$1) }
            }
        ]
    }
}
