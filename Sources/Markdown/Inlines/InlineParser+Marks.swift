import Text

/// Emphasis by runs of marks (CommonMark 0.29, section 6.4, rules 1 to 17).
extension InlineParser {
    mutating func scanRun() {
        let sign = bytes[position]
        var length = 1
        while peek(length) == sign { length += 1 }
        let before = CharacterClass.before(position, in: bytes)
        let after = CharacterClass.after(position + length, in: bytes)
        let isLeft = after != .space && (after != .punctuation || before != .other)
        let isRight = before != .space && (before != .punctuation || after != .other)
        let isUnderscore = sign == Byte.underscore
        let canOpen = isLeft && (!isUnderscore || !isRight || before == .punctuation)
        let canClose = isRight && (!isUnderscore || !isLeft || after == .punctuation)
        guard canOpen || canClose else {
            takeText(length)
            return
        }
        pieces.append(.run(runs.count))
        if lastRun >= 0 { runs[lastRun].next = runs.count }
        runs.append(
            DelimiterRun(
                sign: sign, position: position, length: length, canOpen: canOpen,
                canClose: canClose, remaining: length, previous: lastRun))
        lastRun = runs.count - 1
        position += length
    }

    /// Pairs the runs above one run, or all for -1, and takes them off the list.
    mutating func pairMarks(above bottom: Int) {
        guard lastRun != bottom else { return }
        // Below these no opener was found for a closer of the same sign and length modulo 3;
        // this keeps the search linear.
        var openerBottoms = [Int](repeating: bottom, count: 6)
        var closer = firstRun(above: bottom)
        while closer >= 0 {
            guard runs[closer].canClose else {
                closer = runs[closer].next
                continue
            }
            let slot = runs[closer].length % 3 + (runs[closer].sign == Byte.underscore ? 3 : 0)
            if let opener = opener(for: closer, bottom, openerBottoms[slot]) {
                closer = pair(opener, closer)
                continue
            }
            openerBottoms[slot] = runs[closer].previous
            let next = runs[closer].next
            if !runs[closer].canOpen { remove(closer) }
            closer = next
        }
        while lastRun >= 0, lastRun != bottom { remove(lastRun) }
    }

    private func firstRun(above bottom: Int) -> Int {
        var run = lastRun
        while run >= 0, runs[run].previous != bottom { run = runs[run].previous }
        return run
    }

    private func opener(for closer: Int, _ bottom: Int, _ openerBottom: Int) -> Int? {
        var opener = runs[closer].previous
        while opener >= 0, opener != bottom, opener != openerBottom {
            if runs[opener].canOpen, runs[opener].sign == runs[closer].sign,
                mayPair(runs[opener], runs[closer])
            {
                return opener
            }
            opener = runs[opener].previous
        }
        return nil
    }

    /// Rules 9 and 10: a run that both opens and closes does not pair when the sum of the lengths
    /// is a multiple of three, unless both lengths are.
    private func mayPair(_ opener: DelimiterRun, _ closer: DelimiterRun) -> Bool {
        !(closer.canOpen || opener.canClose) || closer.length % 3 == 0
            || (opener.length + closer.length) % 3 != 0
    }

    /// Makes a pair of one or two signs of each run; returns the next run to look at.
    private mutating func pair(_ opener: Int, _ closer: Int) -> Int {
        let isStrong = runs[opener].remaining >= 2 && runs[closer].remaining >= 2
        let used = isStrong ? 2 : 1
        runs[opener].remaining -= used
        runs[closer].remaining -= used
        runs[opener].openings.append(isStrong)
        runs[closer].closings.append(isStrong)
        // Runs between the two can no longer pair.
        runs[opener].next = closer
        runs[closer].previous = opener
        if runs[opener].remaining == 0 { remove(opener) }
        guard runs[closer].remaining == 0 else { return closer }
        let next = runs[closer].next
        remove(closer)
        return next
    }

    private mutating func remove(_ run: Int) {
        let previous = runs[run].previous
        let next = runs[run].next
        if next >= 0 { runs[next].previous = previous } else { lastRun = previous }
        if previous >= 0 { runs[previous].next = next }
    }
}
