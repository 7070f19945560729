/// The kinds of GitHub's alerts, `> [!NOTE]` and so on, from mild to grave.
package enum AlertKind: String, Sendable, CaseIterable {
    case note = "NOTE"
    case tip = "TIP"
    case important = "IMPORTANT"
    case warning = "WARNING"
    case caution = "CAUTION"
}
