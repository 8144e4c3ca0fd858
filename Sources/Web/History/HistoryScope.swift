// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Which facts belong to the history of one thing.
struct HistoryScope: Sendable {
    /// The journal's streams to read, such as `area/sydhavnen`.
    let streams: [String]
    /// Streams of which only those facts count that tell who is responsible.
    var duties: Set<String> = []
    /// The initiative that the history is of; of others, only those promises
    /// count that break because of it.
    var initiative: InitiativeID?
    /// The areas that the history is of; an initiative counts until it has left them.
    var areas: Set<AreaID> = []

    func includes(_ event: CityEvent, in city: City) -> Bool {
        switch event {
        case .area(.responsibilityAssigned), .area(.responsibilityEnded): true
        case .area: !duties.contains(event.stream)
        case .activity(.promiseBroken(let fact)):
            isOwn(fact.initiative) || isOwn(city.activities[fact.root]?.initiative)
        case .activity(let event): isOwn(event.initiative)
        case .initiative(let event): isOwn(event.initiative)
        case .finding(let event): isTold(event, in: city)
        case .organization, .forum, .meeting, .matter, .election, .figure, .listing,
            .reporting, .casework, .hearing, .statusReport, .funding, .exemption, .evaluation,
            .walk, .knowledge, .experience, .instrument, .account, .workday:
            true
        }
    }

    /// Of findings an initiative tells those ties that are its own, and how they ended.
    private func isTold(_ event: FindingEvent, in city: City) -> Bool {
        guard let initiative else { return true }
        func isHere(_ carrier: FindingCarrier) -> Bool {
            switch carrier {
            case .initiative(let id): id == initiative
            case .activity(let id): city.activities[id]?.initiative == initiative
            case .matter: false
            }
        }
        switch event {
        case .linked(let fact): return isHere(fact.to)
        case .unlinked(let fact): return isHere(fact.from)
        case .mended(let fact): return isCarried(fact.finding)
        case .left(let fact): return isCarried(fact.finding)
        default: return false
        }
        func isCarried(_ id: FindingID) -> Bool {
            city.findings[id]?.carriers.contains(where: isHere) ?? false
        }
    }

    private func isOwn(_ id: InitiativeID?) -> Bool { initiative == nil || initiative == id }
}

extension HistoryScope {
    /// The initiative, and what it does to those that wait for it.
    init(of initiative: Initiative, in reading: Reading) {
        let waiting = reading.city.activities.waiting(for: initiative.id)
            .filter { reading.initiative($0) != nil }
        self.init(
            streams: ([initiative.id] + waiting.sorted()).map { "initiative/\($0)" }
                + reading.findingStreams(of: initiative.id),
            initiative: initiative.id)
    }

    /// The area with what lies in it, its initiatives of now and then, its
    /// programmes, and who answers for what it lies in.
    init(of area: Area, in reading: Reading) {
        let areas = reading.city.areas
        let inside = areas.within(area.id)
        let initiatives = reading.city.initiatives.initiatives(everIn: inside)
            .filter { reading.city.sees($0, reading.viewer) }
        let around = areas.lineage(of: area.id).dropFirst().map { "area/\($0)" }
        self.init(
            streams: inside.sorted().map { "area/\($0)" } + around
                + initiatives.map { "initiative/\($0.id)" }
                + reading.city.initiatives.programmes(in: inside).map { "programme/\($0.id)" }
                + reading.city.instruments.streams(in: inside),
            duties: Set(around), areas: inside)
    }

    /// The matter with the actions that it led to.
    init(of matter: Matter, in reading: Reading) {
        let actions = reading.actions.filter { $0.matter == matter.id }
        self.init(
            streams: ["matter/\(matter.id)"] + actions.map(\.id).sorted().map { "action/\($0)" })
    }

    /// The organization with its units, and their life as forums with elections.
    init(of organization: Organization, in reading: Reading) {
        let organizations = reading.city.organizations
        self.init(
            streams: organizations.organizations.keys
                .filter { organizations.isWithin($0, organization.id) }
                .sorted().flatMap { id in
                    ["organization/\(id)", "forum/\(id)"]
                        + reading.city.elections.elections(of: id).map { "election/\($0.id)" }
                })
    }
}

extension Activities {
    /// The other initiatives with activities that wait, however indirectly, for the initiative.
    fileprivate func waiting(for initiative: InitiativeID) -> Set<InitiativeID> {
        var seen = Set(activities(of: initiative).map(\.id))
        var next = Array(seen)
        while let id = next.popLast() {
            for link in followers(of: id) where seen.insert(link.to).inserted {
                next.append(link.to)
            }
        }
        let found = Set(seen.compactMap { self[$0]?.initiative })
        return found.subtracting([initiative])
    }
}
