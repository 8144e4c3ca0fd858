// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Text

/// One thing that was found, with a line that tells it from others.
struct Finding: Sendable {
    let kind: FindingKind
    let title: String
    let path: String
    /// What it is part of and who answers for it.
    var context: String
}

/// The groups of a search, in the order that they are shown.
enum FindingKind: String, CaseIterable, Sendable {
    case area, initiative, matter, decision, item, minutes, activity, programme, paper
    case response, statement, agreement
    case bankPaper = "vidensbank"
    case lesson, safetyFinding, walk, figure, expert, organization, post, person

    var title: Phrase {
        switch self {
        case .area: .areas
        case .initiative: .initiatives
        case .activity: Phrase(da: "Aktiviteter", en: "Activities")
        case .programme: .programmes
        case .organization: .organizations
        case .post: Phrase(da: "Poster", en: "Posts")
        case .person: Phrase(da: "Personer", en: "People")
        case .matter: .matters
        case .paper: .papers
        case .figure: .figures
        case .decision: .decisions
        case .bankPaper: Phrase(da: "Papirer i vidensbanken", en: "Papers of the knowledge bank")
        case .lesson: .lessons
        case .safetyFinding: Phrase(da: "Fund på steder", en: "Findings at places")
        case .walk: .safetyWalks
        case .expert: .experts
        case .item: Phrase(da: "Dagsordenspunkter", en: "Agenda items")
        case .minutes: Phrase(da: "Referater", en: "Minutes")
        case .response: Phrase(da: "Høringssvar", en: "Hearing responses")
        case .statement: Phrase(da: "Bidrag til redegørelser", en: "Status statements")
        case .agreement: Phrase(da: "Initiativaftaler", en: "Initiative agreements")
        }
    }
}

extension Reading {
    /// Whether the reader may know that it is there; people's names are for staff.
    func sees(_ thing: Findable) -> Bool {
        switch thing {
        case .area, .programme, .organization, .post: true
        case .initiative(let id): initiative(id) != nil
        case .activity(let id): activity(id) != nil
        case .person: viewer.isStaff
        case .matter(let id): city.matters[id].map { city.sees($0, viewer) } ?? false
        case .indicator: true
        case .paper(let paper): finding(paper) != nil
        case .decision(let meeting, let item): seesDecision(on: item, of: meeting)
        case .lesson(let id): city.experience[id].map { city.sees($0, viewer) } ?? false
        case .expert(let id): city.experience[id].map { city.sees($0, viewer) } ?? false
        case .safetyFinding(let id): city.findings[id].flatMap(shown) != nil
        case .walk(let id): city.walks[id].map { city.sees($0, viewer) } ?? false
        case .bankPaper(let id): bankPaper(id) != nil
        case .response(let hearing, let party): seesResponse(of: party, to: hearing)
        case .voice(let hearing, let voice): seesVoice(voice, to: hearing)
        case .statement(let round, let organization): seesStatement(of: organization, to: round)
        case .agreement(let id): city.funding[id].map { city.sees($0, viewer) } ?? false
        case .item(let meeting, let item): seesItem(item, of: meeting)
        case .minutes(let meeting, let item): seesMinutes(of: item, at: meeting)
        }
    }

    /// What was found, as the page shows it; nil when it is not there any more.
    func finding(_ hit: SearchIndex<Findable>.Hit) -> Finding? {
        guard var finding = finding(hit.subject) else { return nil }
        if hit.text != finding.title {
            let name = say(da: "også kaldt “\(hit.text)”", en: "also called “\(hit.text)”")
            finding.context = [finding.context, name].filter { !$0.isEmpty }
                .joined(separator: " · ")
        }
        return finding
    }

    /// What it is, as a page shows it; nil where it is not there.
    func finding(_ thing: Findable) -> Finding? {
        switch thing {
        case .area(let id): city.areas[id].map(finding)
        case .initiative(let id): initiative(id).map(finding)
        case .activity(let id): activity(id).map(finding)
        case .programme(let id): city.initiatives[id].map(finding)
        case .organization(let id): city.organizations[id].map(finding)
        case .post(let id): city.organizations[id].map(finding)
        case .person(let id): finding(id)
        case .matter(let id): city.matters[id].map(finding)
        case .indicator(let id): city.figures[id].map(finding)
        case .paper(let paper): finding(paper)
        case .decision(let meeting, let item): finding(item, of: meeting)
        case .lesson(let id): city.experience[id].map(finding)
        case .expert(let id): city.experience[id].map(finding)
        case .safetyFinding(let id): city.findings[id].flatMap(shown).map(finding)
        case .walk(let id): city.walks[id].map(finding)
        case .bankPaper(let id): bankPaper(id).map(finding)
        case .response(let hearing, let party): finding(response: party, to: hearing)
        case .voice(let hearing, let voice): finding(voice: voice, to: hearing)
        case .statement(let round, let organization): finding(statement: organization, to: round)
        case .agreement(let id): city.funding[id].map(finding)
        case .item(let meeting, let item): finding(.item, of: item, at: meeting)
        case .minutes(let meeting, let item): finding(.minutes, of: item, at: meeting)
        }
    }

    private func finding(_ area: Area) -> Finding {
        let around = area.parent.map { say(da: "i \(name(of: $0))", en: "in \(name(of: $0))") }
        return Finding(
            kind: .area, title: area.name, path: Paths.area(area.id),
            context: [say(area.kind.phrase), around].compactMap { $0 }.joined(separator: " "))
    }

    private func finding(_ initiative: Initiative) -> Finding {
        let areas = initiative.areas.map { name(of: $0) }
        return Finding(
            kind: .initiative, title: initiative.name, path: Paths.initiative(initiative.id),
            context: context(areas + [departmentName(of: initiative.owner)]))
    }

    private func finding(_ activity: Activity) -> Finding {
        let initiative = initiative(activity.initiative)?.name ?? ""
        return Finding(
            kind: .activity, title: activity.name, path: Paths.activity(activity.id),
            context: context([initiative, departmentName(of: activity.responsible)]))
    }

    private func finding(_ programme: Programme) -> Finding {
        let leader = programme.leader.map { departmentName(of: $0) } ?? ""
        return Finding(
            kind: .programme, title: programme.name, path: Paths.programme(programme.id),
            context: context(programme.areas.map { name(of: $0) } + [leader]))
    }

    private func finding(_ organization: Organization) -> Finding {
        let parent = organization.parent.map { name(of: $0) } ?? ""
        let closed =
            organization.exists(on: day)
            ? "" : say(da: "findes ikke på dagen", en: "not there on the day")
        return Finding(
            kind: .organization, title: organization.name,
            path: Paths.organization(organization.id),
            context: context([parent, closed]))
    }

    private func finding(_ post: Post) -> Finding {
        let holder = holder(of: post.id).map { name(of: $0) } ?? say(.vacant)
        return Finding(
            kind: .post, title: post.title, path: Paths.post(post.id),
            context: context([name(of: post.organization), holder]))
    }

    private func finding(_ person: PersonID) -> Finding {
        let posts = city.organizations.memberships(by: person).filter { $0.holds(on: day) }
            .map { "\(name(of: $0.post)), \(organization(of: $0.post).map { name(of: $0) } ?? "")" }
        return Finding(
            kind: .person, title: name(of: person), path: Paths.person(person),
            context: context(posts))
    }

    private func finding(_ matter: Matter) -> Finding {
        Finding(
            kind: .matter, title: matter.title, path: Paths.matter(matter.id),
            context: context(
                matter.areas.map { name(of: $0) }
                    + (matter.answerer.map { [name(of: $0)] } ?? [])))
    }

    private func finding(_ indicator: Indicator) -> Finding {
        Finding(
            kind: .figure, title: name(of: indicator.id), path: Paths.indicator(indicator.id),
            context: context([indicator.theme, name(of: indicator.owner)]))
    }

    func context(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
