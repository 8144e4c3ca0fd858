// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

extension Reading {
    /// every text but the bank's that this reader may see, each only with words that
    /// everybody may read who may see it: those of staff, or those of all others.
    func texts(forStaff isStaff: Bool) -> [Findable: CityText] {
        var texts: [Findable: CityText] = [:]
        addWork(to: &texts)
        addMeetings(to: &texts)
        addExperience(to: &texts)
        addPlaces(to: &texts, forStaff: isStaff)
        addHearings(to: &texts)
        addReports(to: &texts)
        addAgreements(to: &texts)
        addAgendas(to: &texts)
        return texts.filter { sees($0.key) }
    }

    private func addWork(to texts: inout [Findable: CityText]) {
        for initiative in city.initiatives.initiatives.values {
            texts[.initiative(initiative.id)] = CityText(
                .initiative, initiative.name,
                [written(initiative.purpose), lines(initiative.goals), lines(initiative.themes)],
                areas: initiative.areas, organizations: [department(of: initiative.owner)],
                day: initiative.createdOn)
        }
        for matter in city.matters.matters.values {
            texts[.matter(matter.id)] = CityText(
                .matter, matter.title, [written(matter.text), written(matter.answer?.text)],
                areas: matter.areas, organizations: [matter.answerer], day: matter.raised)
        }
    }

    private func addMeetings(to texts: inout [Findable: CityText]) {
        for meeting in city.meetings.meetings.values {
            for item in meeting.agenda.items {
                guard let decision = item.decision else { continue }
                texts[.decision(meeting.id, item.id)] = CityText(
                    .decision, item.title, [written(decision.wording)],
                    organizations: [meeting.lead], day: decision.on)
            }
        }
    }

    private func addExperience(to texts: inout [Findable: CityText]) {
        for lesson in city.experience.lessons.values {
            let initiative = city.initiatives[lesson.content.initiative]
            texts[.lesson(lesson.id)] = CityText(
                .lesson, lesson.content.title,
                [lines(lesson.content.themes)] + lesson.content.notes.map { written($0) },
                areas: initiative?.areas ?? [],
                organizations: [department(of: lesson.content.by)], day: lesson.written)
        }
        for expert in city.experience.experts.values where expert.isAsked {
            texts[.expert(expert.id)] = CityText(
                .expert, expert.expertise.joined(separator: ", "), [], areas: expert.areas,
                organizations: [expert.organization], day: expert.consented)
        }
    }

    private func addPlaces(
        to texts: inout [Findable: CityText], forStaff isStaff: Bool
    ) {
        for finding in city.findings.findings.values.compactMap(shown) {
            texts[.safetyFinding(finding.id)] = CityText(
                .safetyFinding, city.findings[finding.category]?.name.danish ?? "",
                isStaff ? [written(finding.note), written(finding.place.words)] : [],
                areas: finding.place.area.map { [$0] } ?? [], organizations: [finding.unit],
                day: finding.foundOn)
        }
    }

    func lines(_ texts: [String]) -> String { texts.joined(separator: "\n") }

    func written(_ id: NoteID?) -> String? { id.flatMap { view.personal.notes[$0] } }
}

extension Expert {
    var organization: OrganizationID? {
        if case .organization(let id) = who { id } else { nil }
    }
}
