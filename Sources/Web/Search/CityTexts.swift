// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime
import Synchronization
import Text

/// A text of the city that is searched for by the words in it.
struct CityText: Equatable, Sendable {
    let document: SearchDocument
    /// When it was written or happened; nil where nobody has said.
    let day: Day?

    /// What the search can be narrowed by.
    enum Side: String, CaseIterable {
        case kind = "art"
        case area = "sted"
        case organization = "org"
        case year = "aar"
    }

    init(
        _ kind: FindingKind, _ title: String, _ parts: [String?], areas: [AreaID] = [],
        organizations: [OrganizationID?] = [], day: Day?
    ) {
        var facets = [CityText.facet(.kind, kind.rawValue)]
        facets += areas.map { CityText.facet(.area, $0.rawValue) }
        facets += organizations.compactMap { $0 }
            .map { CityText.facet(.organization, $0.rawValue) }
        if let day { facets.append(CityText.facet(.year, "\(day.year)")) }
        document = SearchDocument(
            title: title, body: parts.compactMap { $0 }.joined(separator: "\n"), facets: facets)
        self.day = day
    }

    private static func facet(_ side: Side, _ value: String) -> SearchDocument.Facet {
        SearchDocument.Facet(side.rawValue, value)
    }
}

extension Reading {
    /// every text that this reader may see, each only with words that
    /// everybody may read who may see it.
    var texts: [Findable: CityText] {
        var texts: [Findable: CityText] = [:]
        addWork(to: &texts)
        addMeetings(to: &texts)
        addExperience(to: &texts)
        addPlaces(to: &texts)
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

    private func addPlaces(to texts: inout [Findable: CityText]) {
        for finding in city.findings.findings.values {
            texts[.safetyFinding(finding.id)] = CityText(
                .safetyFinding, city.findings[finding.category]?.name.danish ?? "",
                viewer.isStaff ? [written(finding.note), written(finding.place.words)] : [],
                areas: finding.place.area.map { [$0] } ?? [], organizations: [finding.unit],
                day: finding.foundOn)
        }
        for paper in bankPapers {
            texts[.bankPaper(paper.id)] = CityText(
                .bankPaper, paper.title, [words(of: paper)], areas: paper.areas, day: paper.day)
        }
    }

    /// What the viewer reads of the paper; outsiders without citizens' names.
    private func words(of paper: BankPaper) -> String? {
        if viewer.isStaff { return written(paper.text) }
        return reading(of: paper).map { BankFace.text($0, hidden: "") }
    }

    private func lines(_ texts: [String]) -> String { texts.joined(separator: "\n") }

    private func written(_ id: NoteID?) -> String? { id.flatMap { view.personal.notes[$0] } }
}

extension Expert {
    var organization: OrganizationID? {
        if case .organization(let id) = who { id } else { nil }
    }
}

extension BankPaper {
    /// The areas that somebody has said it is about.
    fileprivate var areas: [AreaID] {
        links.compactMap { if case .area(let id) = $0 { id } else { nil } }
    }

    /// The date that stands in it; nil where none does.
    fileprivate var day: Day? {
        self[.date]?.values.compactMap { if case .day(let day) = $0 { day } else { nil } }.first
    }
}

/// The indexes of the city's texts, kept up to date by what has changed in them.
final class KeptTexts: Sendable {
    private struct Kept: Sendable {
        let position: Int64
        let day: Day
        let texts: IndexedTexts
    }

    private final class Shelf: Sendable {
        let kept = Mutex<Kept?>(nil)
    }

    private let present = Shelf()
    private let past = Shelf()

    /// The texts of the view, indexed; what is the same as before stays as it is.
    func texts(of reading: Reading) -> IndexedTexts {
        let view = reading.view
        let shelf = view.isPast ? past : present
        let found = shelf.kept.withLock { $0 }
        if let found, found.position == view.position, found.day == view.day { return found.texts }
        var texts = found?.texts ?? IndexedTexts()
        texts.update(to: reading)
        let kept = Kept(position: view.position, day: view.day, texts: texts)
        shelf.kept.withLock { $0 = kept }
        return texts
    }
}

/// The texts with their words: those that everybody may read by themselves, so
/// that nothing of the others can show in a count, an order, or the time it takes.
struct IndexedTexts: Sendable {
    private(set) var open = DocumentIndex<Findable>()
    private(set) var all = DocumentIndex<Findable>()
    private var opened: [Findable: CityText] = [:]
    private var known: [Findable: CityText] = [:]

    func index(for viewer: Viewer) -> DocumentIndex<Findable> { viewer.isStaff ? all : open }

    /// The text as the viewer may have it.
    func text(of thing: Findable, for viewer: Viewer) -> CityText? {
        viewer.isStaff ? known[thing] : opened[thing]
    }

    mutating func update(to reading: Reading) {
        let archivist = RoleGrant(.administrator)
        IndexedTexts.update(
            &all, &known, to: reading.asking(Viewer(person: "archivist", roles: [archivist])).texts)
        IndexedTexts.update(&open, &opened, to: reading.asking(.stranger).texts)
    }

    private static func update(
        _ index: inout DocumentIndex<Findable>, _ kept: inout [Findable: CityText],
        to texts: [Findable: CityText]
    ) {
        for thing in kept.keys where texts[thing] == nil { index.remove(thing) }
        index.add(
            texts.filter { kept[$0.key]?.document != $0.value.document }
                .map { ($0.key, $0.value.document) })
        kept = texts
    }
}

extension Reading {
    /// The same day as another viewer sees it.
    func asking(_ viewer: Viewer) -> Reading {
        Reading(
            view: view, today: today, viewer: viewer, language: language, formToken: "",
            address: address)
    }
}
