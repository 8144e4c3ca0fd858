// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What a record must know of others, and the days that the files leave open.
struct DraftIndex {
    /// Accounts are of today and not of the past.
    let lastDay: Day
    /// The plan knows its calendar before its first activity.
    let firstPlanningDay: Day
    private let posts: [PostID: Day]
    private let activities: [ActivityID: Day]
    private let firstDays: [PersonID: Day]
    private let people: [PersonID: PersonRecord]
    private let charters: [ForumID: [CharterDraft]]

    init(_ draft: CityDraft) {
        lastDay = draft.days.max() ?? Day(number: 0)
        firstPlanningDay = draft.activities.map(\.since).min() ?? lastDay
        posts = Dictionary(draft.posts.map { ($0.id, $0.since) }, uniquingKeysWith: min)
        activities = Dictionary(
            draft.activities.map { ($0.draft.id, $0.since) }, uniquingKeysWith: min)
        firstDays = Dictionary(
            draft.memberships.map { ($0.draft.person, $0.draft.from) }
                + draft.holders.map { ($0.draft.person, $0.draft.from) }
                + draft.substitutes.map { ($0.person, $0.from) }
                + draft.elections.flatMap(\.candidates).map { ($0.draft.person, $0.day) }
                + draft.elections.flatMap(\.papers).map { ($0.reader, $0.day) },
            uniquingKeysWith: min)
        charters = Dictionary(grouping: draft.charters.map(\.draft)) { $0.forum }
        let emails = Dictionary(
            draft.accounts.map { ($0.person, $0.email) }, uniquingKeysWith: { first, _ in first })
        people = Dictionary(
            draft.people.map { entry in
                let email = emails[entry.id] ?? entry.email
                return (entry.id, PersonRecord(id: entry.id, name: entry.name, email: email))
            }, uniquingKeysWith: { first, _ in first })
    }

    func since(_ post: PostID) -> Day? { posts[post] }

    func since(_ activity: ActivityID) -> Day? { activities[activity] }

    /// The version of the forum's charter that this one follows, in the files.
    func charter(before record: CharterRecord) -> Charter? {
        charters[record.draft.forum]?.filter { $0.effective < record.draft.effective }
            .max { $0.effective < $1.effective }?.charter
    }

    /// People come in on their first day in a post or a seat, or with their account.
    func firstDay(of person: PersonID) -> Day { firstDays[person] ?? lastDay }

    /// The person with the address that they sign in with, where they can.
    func record(of person: PersonID) -> PersonRecord? { people[person] }
}

extension CityDraft {
    /// Every day on which something is recorded.
    fileprivate var days: [Day] {
        organizations.map(\.since) + posts.map(\.since) + memberships.map(\.draft.from)
            + areas.map(\.since) + responsibilities.map(\.from) + programmes.map(\.since)
            + initiatives.map(\.since) + contributions.map(\.day) + activities.map(\.since)
            + acts.map(\.day) + programmeActs.map(\.day) + charters.map(\.adopted)
            + holders.map(\.draft.from)
            + substitutes.map(\.from) + applications.map(\.day) + proposals.map(\.day)
            + supports.map(\.day) + meetings.map(\.planned) + elections.map(\.called)
            + matters.map(\.day) + actions.map(\.day) + figures.days + paperDays
    }

    /// Those of papers, apart so that the compiler is quick about it.
    private var paperDays: [Day] {
        rounds.map(\.day) + hearings.days + bankPapers.map(\.day) + walks.days + findings.days
            + journal.days + stances.map(\.day)
            + experience.days + evaluations.days + funding.days + listing.days + statusReports.days
    }
}
