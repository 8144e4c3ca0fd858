// SPDX-License-Identifier: EUPL-1.2
import Domain

extension CityDraft {
    /// Takes the records of one file about forums in.
    mutating func takeForums(_ file: Fields) {
        for record in file.records("forums", ForumRecord.init) {
            charters += record.charters
            reminders += [record.reminder].compactMap { $0 }
        }
        forumTemplates += file.records("forum-templates", ForumTemplate.init)
        holders += file.records("holders", HolderRecord.init)
        substitutes += file.records("substitutes", SubstituteRecord.init)
        recusals += file.records("recusals", RecusalRecord.init)
        applications += file.records("seat-applications", SeatApplicationRecord.init)
        proposals += file.records("forum-proposals", ForumProposalRecord.init)
        supports += file.records("support", SupportRecord.init)
        elections += file.records("elections", ElectionRecord.init)
        meetings += file.records("meetings", MeetingRecord.init)
        matters += file.records("matters", MatterRecord.init)
        actions += file.records("actions", ActionRecord.init)
    }

    /// Makes the forums that templates stand for, when all areas are read.
    mutating func fillTemplates() {
        let names = Dictionary(
            areas.map { ($0.draft.id, $0.draft.name) }, uniquingKeysWith: { first, _ in first })
        organizations += forumTemplates.flatMap { $0.organizations(named: names) }
        charters += forumTemplates.flatMap { $0.charters(named: names) }
    }

    /// Orders charters so that a forum comes after those whose members it has.
    mutating func putSourcesFirst(reporting reading: CityReading) {
        let order = SourcesFirst(charters)
        charters = order.charters
        for ring in order.rings {
            reading.report(ClauseProblem.Kind.membersInCircle(ring.forums).sentence, at: ring.place)
        }
    }
}

/// Charters in an order in which each can be adopted.
struct SourcesFirst {
    private(set) var charters: [CharterRecord] = []
    /// Forums whose members are each other's, with the clause that closes the ring.
    private(set) var rings: [(forums: [ForumID], place: FilePlace)] = []
    private let byForum: [ForumID: [CharterRecord]]
    private var placed: Set<ForumID> = []

    init(_ charters: [CharterRecord]) {
        byForum = Dictionary(grouping: charters) { $0.draft.forum }
        for charter in charters { place(charter.draft.forum, on: []) }
    }

    /// Complexity: linear in the charters; as deep as members are derived.
    private mutating func place(_ forum: ForumID, on path: [ForumID]) {
        guard placed.insert(forum).inserted else { return }
        let versions = byForum[forum] ?? []
        let path = path + [forum]
        for version in versions {
            for source in version.sources {
                if let start = path.firstIndex(of: source.forum) {
                    let place = version.clauses[source.clause]?.place(of: "seats")
                    rings.append((path[start...] + [source.forum], place ?? version.origin.place))
                }
                self.place(source.forum, on: path)
            }
        }
        charters += versions
    }
}
