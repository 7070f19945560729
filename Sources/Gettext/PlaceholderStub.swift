package enum PlaceholderCheck { package enum Problem: Sendable { case missing(String), extra(String) }
  package static func compare(source: String, translation: String) -> [Problem] { [] } }
