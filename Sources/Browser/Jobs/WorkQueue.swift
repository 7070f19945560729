/// The works that are still to be done, and who may have brought the browser down.
///
/// When the browser ends, any of the pages that were open can be the reason. They are tried again
/// after all others, one at a time: so the others are printed soon, and it becomes clear which one
/// it is.
struct WorkQueue {
    private var pending: [Work]
    private var suspects: [Work] = []
    private var running = 0
    private var isAlone = false
    private let attempts: Int

    init(_ works: [Work], attempts: Int) {
        pending = works.reversed()
        self.attempts = attempts
    }

    /// Whether nothing is left to do.
    var isDone: Bool { pending.isEmpty && suspects.isEmpty && running == 0 }

    /// Takes the work that should be begun now, if any.
    mutating func next() -> Work? {
        guard !isAlone else { return nil }
        if let work = pending.popLast() {
            running += 1
            return work
        }
        guard running == 0, let work = suspects.popLast() else { return nil }
        running = 1
        isAlone = true
        return work
    }

    /// Marks a work as ended.
    ///
    /// - Returns: Whether its outcome stands; if not, it will be tried again.
    mutating func end(_ work: Work, _ error: BrowserError?) -> Bool {
        leave()
        guard let error, error.isPassing else { return true }
        var work = work
        work.failures += 1
        guard work.failures < attempts else { return true }
        suspects.insert(work, at: 0)
        return false
    }

    /// Puts a work back that ended with others, for a reason that may lie in them.
    mutating func suspect(_ work: Work) {
        leave()
        suspects.insert(work, at: 0)
    }

    /// Puts a work back that ended for a reason that lies in another one.
    mutating func putBack(_ work: Work) {
        leave()
        pending.append(work)
    }

    private mutating func leave() {
        running -= 1
        isAlone = false
    }
}
