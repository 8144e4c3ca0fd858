// SPDX-License-Identifier: EUPL-1.2

/// Orders records so that each comes after the one it lies in.
struct ParentsFirst<Record, Key: Hashable> {
    private let names: (Record) -> (id: Key, parent: Key?)
    private let byID: [Key: Record]
    private var placed: Set<Key> = []
    /// The records, otherwise in the order they were written.
    private(set) var records: [Record] = []
    /// Those that lie in themselves, each with the ids on the way around.
    private(set) var rings: [(record: Record, ids: [Key])] = []

    /// Complexity: linear, for each record is placed once.
    init(_ records: [Record], by names: @escaping (Record) -> (id: Key, parent: Key?)) {
        self.names = names
        byID = Dictionary(
            records.map { (names($0).id, $0) }, uniquingKeysWith: { first, _ in first })
        for record in records {
            place(record)
        }
    }

    /// Places the record after everything around it that is not placed yet.
    private mutating func place(_ record: Record) {
        var chain: [Record] = []
        var next: Record? = record
        while let inner = next, placed.insert(names(inner).id).inserted {
            chain.append(inner)
            next = names(inner).parent.flatMap { byID[$0] }
        }
        if let outer = next { noteRing(at: outer, in: chain) }
        records += chain.reversed()
    }

    /// What was placed before is a ring only when it is on the way itself.
    private mutating func noteRing(at record: Record, in chain: [Record]) {
        let ring = chain.map { names($0).id }.drop { $0 != names(record).id }
        if let first = ring.first { rings.append((record, ring + [first])) }
    }
}
