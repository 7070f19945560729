import Content
import Gettext

/// Whose translations a page has shown so far, filled while the page is rendered.
///
/// The words of the page itself (buttons, headings of the frame) do not count: what a reader must
/// know is whose word the advice is. A page is rendered by one task only, so nothing guards it.
final class PageOrigins {
    /// What a page says of all its translations: the least reliable maker, since when.
    struct Statement: Equatable {
        let maker: TranslationOrigin.Maker
        /// Whether other texts of the page have a better origin, or none that is known.
        let isPart: Bool
        /// The day of the oldest of these translations.
        let date: CalendarDate
    }

    /// The oldest day for each maker that was seen.
    private var human: CalendarDate?
    private var reviewed: CalendarDate?
    private var machine: CalendarDate?
    private var hasUnknown = false

    func note(_ shown: ShownText) {
        guard shown.isTranslation else { return }
        guard let origin = shown.origin else {
            hasUnknown = true
            return
        }
        switch origin.maker {
        case .human: human = Self.older(human, origin.date)
        case .reviewed: reviewed = Self.older(reviewed, origin.date)
        case .machine: machine = Self.older(machine, origin.date)
        }
    }

    /// What the page can say, if anything: beside texts of no known origin it must not promise a
    /// person's work, but it does warn of a machine's.
    var statement: Statement? {
        if let machine {
            let isPart = human != nil || reviewed != nil || hasUnknown
            return Statement(maker: .machine, isPart: isPart, date: machine)
        }
        if hasUnknown { return nil }
        if let reviewed {
            return Statement(maker: .reviewed, isPart: false, date: reviewed)
        }
        return human.map { Statement(maker: .human, isPart: false, date: $0) }
    }

    private static func older(_ known: CalendarDate?, _ date: CalendarDate) -> CalendarDate {
        known.map { min($0, date) } ?? date
    }
}
