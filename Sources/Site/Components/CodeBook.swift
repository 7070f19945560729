import Content
import HTML
import QRCode

/// The QR codes of all services, each made once: the same address stands on the pages of every
/// language and municipality.
struct CodeBook {
    /// One code, ready to be drawn.
    struct Code {
        /// Modules on a side, without the quiet zone.
        let size: Int
        let path: SVGPathData
    }

    private let codes: [String: Code]

    init(_ editions: [Edition]) {
        var codes: [String: Code] = [:]
        for service in editions.flatMap(\.services) {
            guard service.provenance.isVerified, let url = service.url, codes[url] == nil else {
                continue
            }
            codes[url] = Self.make(url)
        }
        self.codes = codes
    }

    /// Returns the code of an address; nothing when it is longer than a code can hold.
    func code(_ address: String) -> Code? { codes[address] ?? Self.make(address) }

    /// Level M: a code that is still read with 15 % of it soiled.
    private static func make(_ address: String) -> Code? {
        guard let code = try? QRCode(address, level: .medium),
            let path = SVGPathData(code.svgPath())
        else { return nil }
        return Code(size: code.size, path: path)
    }
}
