// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// One line of a history, as the reader sees it.
struct HistoryLine: Sendable {
    let day: Day
    let sentence: String
    /// Whether it is about how the plan was drawn up, not about what came of it.
    let isDetail: Bool
    /// How it went, where that is worth a second look.
    let standing: Standing?
    /// What was written with it; only staff read that.
    let note: String?
    /// The initiative that it happened in, where the history has several.
    let initiative: Initiative?
    /// Who wrote it down; nil when the system or the city's files did.
    let author: String?
}

extension Call {
    /// The lines of a history up to the page's day, oldest first.
    func history(_ scope: HistoryScope) async throws -> [HistoryLine] {
        let entries = try await site.runtime.history(of: scope.streams, until: reading.day)
        var chronicle = Chronicle(of: city, for: viewer, naming: reading.nameForStaff)
        return entries.compactMap { entry in
            let hadLeft = chronicle.hasLeft(entry.event.initiative, scope.areas)
            guard let sentence = chronicle.tell(entry.event, on: entry.day),
                scope.includes(entry.event, in: city),
                !hadLeft || !chronicle.hasLeft(entry.event.initiative, scope.areas)
            else { return nil }
            let initiative = entry.event.initiative.flatMap { reading.initiative($0) }
            return HistoryLine(
                day: entry.day, sentence: reading.say(sentence), isDetail: entry.event.isDetail,
                standing: reading.standing(of: entry.event),
                note: reading.note(entry.event.note),
                initiative: initiative?.id == scope.initiative ? nil : initiative,
                author: reading.author(of: entry))
        }
    }
}

extension Reading {
    /// A person's name is for staff; others read of the post alone.
    fileprivate func nameForStaff(_ person: PersonID) -> String? {
        viewer.isStaff ? name(of: person) : nil
    }

    /// The post or organization of whoever wrote it, with the name for staff.
    func author(of entry: HistoryEntry) -> String? {
        let person = PersonID(entry.actor)
        guard city.organizations.people.contains(person) else { return nil }
        let known = [nameForStaff(person), office(of: person, in: entry)].compactMap { $0 }
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }

    /// Of several posts the one that works in the initiative; where that is not
    /// one alone, whom they all belong to.
    private func office(of person: PersonID, in entry: HistoryEntry) -> String? {
        let posts = city.organizations.memberships(by: person)
            .filter { $0.holds(on: entry.day) }.map(\.post)
        let working = posts.filter(postsAtWork(in: entry.event.initiative).contains)
        if let post = [working, posts].first(where: { $0.count == 1 })?.first {
            let organization = organization(of: post).map { name(of: $0) } ?? ""
            return "\(name(of: post)), \(organization)"
        }
        let roles = city.accounts[person]?.roles.compactMap(\.organization) ?? []
        let bodies = posts.isEmpty ? Array(roles.prefix(1)) : posts.compactMap(organization(of:))
        return bodies.isEmpty ? nil : list(inOrder(Set(bodies)).map { name(of: $0) })
    }

    private func postsAtWork(in initiative: InitiativeID?) -> Set<PostID> {
        guard let initiative, let owner = city.initiatives[initiative]?.owner else { return [] }
        return Set([owner] + city.activities.activities(of: initiative).map(\.responsible))
    }

    /// The facts that a reader looks for first: what broke, held and was done.
    fileprivate func standing(of event: CityEvent) -> Standing? {
        switch event {
        case .activity(.promiseBroken):
            Standing(status: .late, text: say(da: "Løfte brydes", en: "Promise breaks"))
        case .activity(.promiseRestored):
            Standing(status: .ok, text: say(da: "Løfte holder", en: "Promise holds"))
        case .activity(.reported(let fact)) where fact.progress.finished != nil:
            Standing(status: .done, text: say(da: "Færdig", en: "Done"))
        case .area(.responsibilityEnded):
            Standing(status: .waiting, text: say(da: "Ansvar slutter", en: "Responsibility ends"))
        case .organization, .area, .initiative, .activity, .forum, .meeting, .matter, .election,
            .figure, .listing, .reporting, .casework, .hearing, .statusReport, .funding, .exemption,
            .evaluation, .walk, .finding, .knowledge, .experience, .instrument, .account,
            .workday:
            nil
        }
    }
}

extension CityEvent {
    /// The initiative that the event belongs to, if any.
    fileprivate var initiative: InitiativeID? {
        switch self {
        case .initiative(let event): event.initiative
        case .activity(let event): event.initiative
        case .forum(.supportAsked(let fact)): fact.initiative
        case .forum(.supportStated(let fact)): fact.initiative
        case .figure(.aimed(let fact)): fact.initiative
        case .organization, .area, .forum, .meeting, .matter, .election, .figure, .listing,
            .reporting, .casework, .hearing, .statusReport, .funding, .exemption, .evaluation,
            .walk, .finding, .knowledge, .experience, .instrument, .account, .workday:
            nil
        }
    }

    /// How the plan was drawn up; what came of it is told by other facts.
    fileprivate var isDetail: Bool {
        switch self {
        case .activity(let event):
            switch event {
            case .planned, .replanned, .linked, .unlinked: true
            case .dropped, .pinned, .reported, .promised, .promiseBroken, .promiseRestored,
                .newDateAccepted, .breachContested:
                false
            }
        case .area(.bounded), .area(.aliasAdded), .organization(.aliasAdded): true
        case .forum(.reminderSet): true
        case .organization, .area, .initiative, .forum, .meeting, .matter, .election, .figure,
            .listing, .reporting, .casework, .hearing, .statusReport, .funding, .exemption,
            .evaluation, .walk, .finding, .knowledge, .experience, .instrument, .account,
            .workday:
            false
        }
    }
}
