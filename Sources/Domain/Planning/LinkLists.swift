// SPDX-License-Identifier: EUPL-1.2

/// The links of every activity, as lists threaded through one array.
///
/// Each list runs from the oldest link to the newest; −1 ends it. Adding is
/// O(1) and copies nothing.
struct LinkLists: Sendable {
    private var firsts: ContiguousArray<Int32> = []
    private var lasts: ContiguousArray<Int32> = []
    private var nexts: ContiguousArray<Int32> = []

    init() {}

    /// Hangs link i on the activity `ends[i]`.
    init(activities: Int, ends: some Sequence<Int32>) {
        firsts = ContiguousArray(repeating: -1, count: activities)
        lasts = firsts
        for end in ends { append(to: end) }
    }

    mutating func addActivity() {
        firsts.append(-1)
        lasts.append(-1)
    }

    /// Hangs the next new link on the activity.
    mutating func append(to activity: Int32) {
        let link = Int32(nexts.count)
        nexts.append(-1)
        join(lasts[Int(activity)], to: link, of: activity)
        lasts[Int(activity)] = link
    }

    /// Takes the link out where it hangs.
    ///
    /// Complexity: O(links of the activity).
    mutating func remove(_ link: Int32, from activity: Int32) {
        var before: Int32 = -1
        for at in self[activity] {
            if at == link {
                join(before, to: nexts[Int(link)], of: activity)
                if lasts[Int(activity)] == link { lasts[Int(activity)] = before }
                return
            }
            before = at
        }
    }

    private mutating func join(_ link: Int32, to next: Int32, of activity: Int32) {
        if link < 0 { firsts[Int(activity)] = next } else { nexts[Int(link)] = next }
    }

    /// Walks the links of one activity without keeping hold of the lists.
    @inline(__always)
    func forEach(of activity: Int32, _ body: (Int32) -> Void) {
        var at = firsts[Int(activity)]
        while at >= 0 {
            body(at)
            at = nexts[Int(at)]
        }
    }

    subscript(activity: Int32) -> LinkList {
        LinkList(nexts: nexts, at: firsts[Int(activity)])
    }
}

/// Walks the links of one activity.
struct LinkList: Sequence, IteratorProtocol {
    private let nexts: ContiguousArray<Int32>
    private var at: Int32

    fileprivate init(nexts: ContiguousArray<Int32>, at: Int32) {
        self.nexts = nexts
        self.at = at
    }

    mutating func next() -> Int32? {
        guard at >= 0 else { return nil }
        defer { at = nexts[Int(at)] }
        return at
    }
}
