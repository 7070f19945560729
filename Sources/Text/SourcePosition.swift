/// A place in a file as an editor shows it: line and column, both from 1.
package struct SourcePosition: Sendable, Equatable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
