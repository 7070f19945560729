/// The rules for addresses in links: which schemes may be used, and what a complete one holds.
package enum WebAddress {
    package static let schemes = ["https", "http", "tel", "mailto", "geo"]

    /// Returns the scheme of an address, in lower case, or nothing for a relative link.
    ///
    /// RFC 3986, section 3.1: a letter, then letters, digits, `+`, `-` or `.`, then a colon.
    package static func scheme(of address: String) -> String? {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = address[..<colon].lowercased()
        guard let first = scheme.utf8.first, (0x61...0x7A).contains(first),
            scheme.utf8.allSatisfy({
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
                    || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
            })
        else { return nil }
        return scheme
    }

    /// Returns whether this is a complete `http` or `https` address with a host name.
    package static func isPage(_ address: String) -> Bool {
        guard let scheme = scheme(of: address), scheme == "https" || scheme == "http" else {
            return false
        }
        let rest = address.dropFirst(scheme.count + 1)
        guard rest.hasPrefix("//") else { return false }
        let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".")
            && address.unicodeScalars.allSatisfy {
                $0.value > 0x20 && !"\"<>\\^`{|}".unicodeScalars.contains($0)
            }
    }

    /// Returns an address as people read it aloud: without scheme, `www.` and a last slash.
    package static func short(_ address: String) -> String {
        var rest = Substring(address)
        for prefix in ["https://", "http://", "tel:", "mailto:"] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        return String(rest)
    }
}
