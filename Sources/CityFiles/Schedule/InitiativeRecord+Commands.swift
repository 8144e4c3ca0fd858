// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension ProgrammeRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.initiatives[id]
        if let standing {
            compare(standing, into: &difference)
            addLeader(to: &difference, standing)
        } else {
            difference.add(
                ScheduledCommand(
                    .initiative(.startProgramme(draft)), on: since, .programme, at: origin,
                    key: "programme/\(id)/start", once: true, .added(.programme, id, draft.name)))
        }
        guard let ended, standing?.endedOn == nil else { return }
        difference.add(
            ScheduledCommand(
                .initiative(.endProgramme(id)), on: ended, .ending, at: origin,
                key: "programme/\(id)/end", once: true,
                .changed(.programme, id, .lastDay, to: ended.description)))
    }

    private var id: ProgrammeID { draft.id }

    private func compare(_ standing: Programme, into difference: inout Difference) {
        difference.fix("kind", standing.kind.rawValue, draft.kind.rawValue, at: origin)
        difference.fix("name", standing.name, draft.name, at: origin)
        if !draft.areas.isEmpty { difference.fix("areas", standing.areas, draft.areas, at: origin) }
        if !draft.goals.isEmpty { difference.fix("goals", standing.goals, draft.goals, at: origin) }
        difference.fix("start", standing.start, draft.start, at: origin)
        difference.fix("end", standing.end, draft.end, at: origin)
        difference.fix("evaluation", standing.evaluationDue, draft.evaluationDue, at: origin)
    }

    private func addLeader(to difference: inout Difference, _ standing: Programme) {
        guard let leader = draft.leader, leader != standing.leader else { return }
        difference.add(
            ScheduledCommand(
                .initiative(.nameLeader(id, leader)), on: since, .programme, at: origin,
                key: "programme/\(id)/leader@\(standing.version)",
                .changed(
                    .programme, id, .leader, from: standing.leader?.rawValue, to: leader.rawValue)))
    }
}

extension InitiativeRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard let standing = city.initiatives[id] else {
            var creation = ScheduledCommand(
                .initiative(.create(noted)), on: since, .initiative, at: origin,
                key: "initiative/\(id)/create", once: true, .added(.initiative, id, draft.name))
            creation.keep(note)
            difference.add(creation)
            return
        }
        addDescription(to: &difference, standing)
        guard draft.isPublic, !standing.isPublic else { return }
        difference.add(
            ScheduledCommand(
                .initiative(.publish(id)), on: since, .initiative, at: origin,
                key: "initiative/\(id)/publish@\(standing.version)",
                .changed(.initiative, id, .published)))
    }

    private var id: InitiativeID { draft.id }

    private var note: WrittenNote? { WrittenNote(purpose, key: "initiative/\(id)/purpose") }

    private var noted: InitiativeDraft {
        var noted = draft
        noted.purpose = note?.id
        return noted
    }

    private func addDescription(to difference: inout Difference, _ standing: Initiative) {
        let wanted = wanted(over: standing)
        let changes: [(Phrase, Bool)] = [
            (.name, standing.name != wanted.name),
            (.purpose, standing.purpose != wanted.purpose),
            (.areas, standing.areas != wanted.areas),
            (.programme, standing.programme != wanted.programme),
            (.themes, standing.themes != wanted.themes),
            (.goals, standing.goals != wanted.goals),
            (.budget, standing.budget != wanted.budget),
        ]
        let changed = changes.filter(\.1).map(\.0)
        guard !changed.isEmpty else { return }
        var description = ScheduledCommand(
            .initiative(.describe(wanted, seen: nil)), on: since, .initiative, at: origin,
            key: "initiative/\(id)/describe@\(standing.version)",
            .changed(.initiative, id, .list(changed)))
        description.keep(note)
        difference.add(description)
    }

    /// What the files leave out stays as the city has it.
    private func wanted(over standing: Initiative) -> InitiativeDraft {
        var wanted = noted
        wanted.purpose = noted.purpose ?? standing.purpose
        wanted.programme = draft.programme ?? standing.programme
        wanted.budget = draft.budget ?? standing.budget
        if draft.areas.isEmpty { wanted.areas = standing.areas }
        if draft.themes.isEmpty { wanted.themes = standing.themes }
        if draft.goals.isEmpty { wanted.goals = standing.goals }
        return wanted
    }
}

extension ContributionRecord: CityRecord {
    /// What an organization has said later, by itself, is left as it is.
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        if let standing = city.initiatives[initiative]?.contributions[organization] {
            let isSame = standing.stance == stance && standing.part == part
            let isOlder = standing.stance == .asked || standing.day <= day
            guard !isSame, isOlder else { return }
        }
        let fingerprint = Fingerprint.of("\(stance.rawValue) \(part ?? "")")
        difference.add(
            ScheduledCommand(
                .initiative(.stateContribution(initiative, organization, stance, part: part)),
                on: day, .contribution, at: origin,
                key: "initiative/\(initiative)/contribution/\(organization)#\(fingerprint)",
                .added(.contribution, initiative, "\(organization) \(stance.rawValue)")))
    }
}
