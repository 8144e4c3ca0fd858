// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Where reality and the charters part, as of any day.
///
/// Nothing here is stored: it follows from the charters, the seats, the posts,
/// the meetings and the day.
public struct Conformity: Sendable {
    let forums: Forums
    let meetings: Meetings
    let organizations: Organizations
    private let supportOf: [ForumID: [SupportRound]]

    public init(forums: Forums, meetings: Meetings, organizations: Organizations) {
        self.forums = forums
        self.meetings = meetings
        self.organizations = organizations
        supportOf = Dictionary(grouping: forums.supports.values, by: \.forum)
    }

    public init(of city: City) {
        self.init(
            forums: city.forums, meetings: city.meetings, organizations: city.organizations)
    }

    /// What each clause of the charter in force comes to, in its order; nothing
    /// where no charter is in force or the forum is no more.
    ///
    /// Complexity: linear in the clauses, the seats and the forum's meetings.
    public func findings(of forum: ForumID, on day: Day) -> [ClauseFinding] {
        guard let view = ForumView(of: forum, on: day, in: self) else { return [] }
        return view.charter.clauses.enumerated().map { index, clause in
            let judgement = view.judgement(of: clause)
            return ClauseFinding(
                forum: forum,
                clause: clause,
                number: index + 1,
                verdict: judgement.verdict,
                facts: judgement.facts
            )
        }
    }

    func support(in forum: ForumID) -> [SupportRound] { supportOf[forum] ?? [] }

    func name(of organization: OrganizationID) -> String {
        organizations[organization]?.name ?? organization.rawValue
    }
}

/// One forum on one day, with what every clause is judged by.
struct ForumView {
    let conformity: Conformity
    let forum: Forum
    let version: CharterVersion
    let day: Day
    /// Those that were not cancelled, earliest first.
    let meetings: [Meeting]
    let places: [SeatPlace]

    init?(of id: ForumID, on day: Day, in conformity: Conformity) {
        guard let forum = conformity.forums[id], let version = forum.charter(on: day),
            let organization = conformity.organizations[id], organization.exists(on: day),
            let map = conformity.forums.seatMap(
                of: id, on: day, in: conformity.organizations)
        else { return nil }
        self.conformity = conformity
        self.forum = forum
        self.version = version
        self.day = day
        meetings = conformity.meetings.meetings(of: id).filter { !$0.isCancelled }
        places = map.places
    }

    var charter: Charter { version.charter }
    var organizations: Organizations { conformity.organizations }
    /// Meetings held by the day.
    var held: [Meeting] { meetings.filter { $0.isHeld && $0.day <= day } }

    func judgement(of clause: Clause) -> Judgement {
        switch clause.provision {
        case .purpose, .statement, .duty: Judgement(.cannotBeJudged(.people))
        case .area: Judgement(.cannotBeJudged(.nothingToKeep))
        case .relation: Judgement(.cannotBeJudged(.noRecord))
        case .mandate: mandate
        case .voting: voting
        case .minutes(let rule): minutes(rule)
        case .support: support
        case .seats: seats(of: clause)
        case .term(let rule): term(rule)
        case .election(let rule): election(rule)
        case .vacancy(let rule): vacancy(rule)
        case .application(let rule): application(rule)
        case .substitutes(let rule): substitutes(rule)
        case .officer(let rule): officer(rule)
        case .attendance(let rule): attendance(rule)
        case .cadence: cadence
        case .guests(let rule): guests(rule)
        case .duration(let rule): duration(rule)
        case .quorum: quorum
        case .notice(let rule): notice(rule)
        case .amendment(let rule): amendment(rule)
        }
    }

    private var support: Judgement {
        let rounds = conformity.support(in: forum.id)
        let answers = rounds.reduce(0) { $0 + $1.answers.count }
        return Judgement(
            .cannotBeJudged(.people), [.support(rounds: rounds.count, answers: answers)])
    }

    /// The days from one version's effect to the day before the next's, and
    /// no longer than the forum exists.
    func days(of version: CharterVersion) -> ClosedRange<Day> {
        let next = forum.charters.first { $0.effective > version.effective }
        let end = organizations[forum.id]?.to ?? Day(number: .max)
        let last = next.map { min($0.effective.advanced(by: -1), end) } ?? end
        return version.effective...max(version.effective, last)
    }
}
