/// A place on a page, in points from its lower left corner.
struct PDFPoint: Equatable {
    let x: Double
    let y: Double
}

/// A change of coordinates, as the operators `cm` and `Tm` write it.
///
/// Source: ISO 32000-1, section 8.3.3.
struct PDFMatrix: Equatable {
    static let identity = PDFMatrix(1, 0, 0, 1, 0, 0)

    let a, b, c, d, e, f: Double

    init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
        (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
    }

    /// Applies this matrix first and the other one to what it gives.
    func then(_ next: PDFMatrix) -> PDFMatrix {
        PDFMatrix(
            a * next.a + b * next.c, a * next.b + b * next.d,
            c * next.a + d * next.c, c * next.b + d * next.d,
            e * next.a + f * next.c + next.e, e * next.b + f * next.d + next.f)
    }

    func point(_ x: Double, _ y: Double) -> PDFPoint {
        PDFPoint(x: a * x + c * y + e, y: b * x + d * y + f)
    }
}
