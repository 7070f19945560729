/// A prefix code with the shortest lengths for given frequencies, none above a limit.
///
/// Source: RFC 1951, section 3.2.2; the lengths are those of Huffman's tree, built from two queues.
struct HuffmanCode {
    /// The length of each symbol's code in bits; 0 for one that does not occur.
    private(set) var lengths: [UInt8]
    /// The codes with their bits turned around, as the data holds them.
    private(set) var codes: [UInt16]

    /// Makes a code of at least two symbols: readers refuse a code of one (RFC 1951 does not ask
    /// for it, zlib does for the code of lengths).
    init(frequencies: [UInt32], limit: Int) {
        lengths = [UInt8](repeating: 0, count: frequencies.count)
        codes = [UInt16](repeating: 0, count: frequencies.count)
        var used = frequencies.indices.filter { frequencies[$0] > 0 }
        var spare = 0
        while used.count < 2 {
            if frequencies[spare] == 0 { used.append(spare) }
            spare += 1
        }
        // Equal frequencies keep the order of their symbols, so that the code is always the same.
        used.sort { (frequencies[$0], $0) < (frequencies[$1], $1) }
        let counts = Self.lengthCounts(used.map { max(1, frequencies[$0]) }, limit: limit)
        var next = used.count
        for length in 1...limit {
            for _ in 0..<counts[length] {
                next -= 1
                lengths[used[next]] = UInt8(length)
            }
        }
        assignCodes(counts)
    }

    init(lengths: [UInt8]) {
        self.lengths = lengths
        codes = [UInt16](repeating: 0, count: lengths.count)
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths where length > 0 { counts[Int(length)] += 1 }
        assignCodes(counts)
    }

    /// How many codes of each length there are, for weights in ascending order.
    private static func lengthCounts(_ weights: [UInt32], limit: Int) -> [Int] {
        let leaves = weights.count
        var weight = weights.map(Int.init) + [Int](repeating: 0, count: leaves - 1)
        var parent = [Int](repeating: 0, count: weight.count)
        var leaf = 0
        var inner = leaves
        for node in leaves..<weight.count {
            for _ in 0..<2 {
                let takesLeaf = leaf < leaves && (inner >= node || weight[leaf] <= weight[inner])
                let child = takesLeaf ? leaf : inner
                if takesLeaf { leaf += 1 } else { inner += 1 }
                weight[node] += weight[child]
                parent[child] = node
            }
        }
        var depth = [Int](repeating: 0, count: weight.count)
        var counts = [Int](repeating: 0, count: limit + 1)
        for node in (0..<weight.count - 1).reversed() {
            depth[node] = depth[parent[node]] + 1
            if node < leaves { counts[min(depth[node], limit)] += 1 }
        }
        // Codes cut to the limit take more room than there is: others become longer instead.
        var room = 0
        for length in 1...limit { room += counts[length] << (limit - length) }
        while room > 1 << limit {
            counts[limit] -= 1
            if let length = (1..<limit).last(where: { counts[$0] > 0 }) {
                counts[length] -= 1
                counts[length + 1] += 2
            }
            room -= 1
        }
        return counts
    }

    private mutating func assignCodes(_ counts: [Int]) {
        var next = [UInt16](repeating: 0, count: counts.count + 1)
        for length in 1..<counts.count {
            next[length + 1] = (next[length] &+ UInt16(truncatingIfNeeded: counts[length])) << 1
        }
        for symbol in lengths.indices where lengths[symbol] > 0 {
            let length = Int(lengths[symbol])
            var code = next[length]
            next[length] &+= 1
            var turned: UInt16 = 0
            for _ in 0..<length {
                turned = turned << 1 | code & 1
                code >>= 1
            }
            codes[symbol] = turned
        }
    }
}
