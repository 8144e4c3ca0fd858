// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime
import Text

extension CityView {
    /// What people call papers of the bank, lessons, and those who may be asked.
    ///
    /// A paper that everybody may read is found by what everybody reads as its title;
    /// staff find the rest of it among the words.
    var knownNames: [SearchName<Findable>] {
        city.knowledge.papers.values.map { paper in
            SearchName(
                .bankPaper(paper.id),
                paper.sight == .everyone ? outsideTitle(of: paper) : paper.title)
        }
            + city.experience.lessons.values.map { SearchName(.lesson($0.id), $0.content.title) }
            + city.experience.experts.values.filter(\.isAsked).flatMap { expert in
                expert.expertise.map { SearchName(.expert(expert.id), $0) }
            }
    }
}

extension Reading {
    func seesDecision(on id: AgendaItemID, of meeting: MeetingID) -> Bool {
        guard let meeting = city.meetings[meeting], let item = meeting.agenda[id] else {
            return false
        }
        return city.seesDecision(on: item, of: meeting, viewer)
    }

    func finding(_ id: AgendaItemID, of meeting: MeetingID) -> Finding? {
        guard let meeting = city.meetings[meeting], let item = meeting.agenda[id],
            let decision = item.decision
        else { return nil }
        return Finding(
            kind: .decision, title: item.title, path: "\(Paths.meeting(meeting.id))#\(id)",
            context: context([
                say(decision.outcome.phrase), name(of: meeting.lead), date(decision.on),
            ]))
    }

    func finding(_ lesson: Lesson) -> Finding {
        let initiative = initiative(lesson.content.initiative)?.name ?? ""
        return Finding(
            kind: .lesson, title: lesson.content.title, path: Paths.lesson(lesson.id),
            context: context([initiative, lesson.content.themes.joined(separator: ", ")]))
    }

    func finding(_ expert: Expert) -> Finding {
        Finding(
            kind: .expert, title: name(of: expert), path: Paths.expert(expert.id),
            context: context([expert.expertise.joined(separator: ", ")]))
    }

    func finding(_ finding: SafetyFinding) -> Finding {
        let category = city.findings[finding.category].map { say($0.name) } ?? ""
        return Finding(
            kind: .safetyFinding, title: "\(category) (\(finding.number))",
            path: "/fund/\(finding.id)",
            context: context([
                finding.place.area.map { name(of: $0) } ?? "",
                finding.unit.map { name(of: $0) } ?? "", date(finding.foundOn),
            ]))
    }

    func finding(_ paper: BankPaper) -> Finding {
        Finding(
            kind: .bankPaper, title: title(of: paper), path: Paths.bankPaper(paper.id),
            context: say(
                da: "Modtaget \(date(paper.received))", en: "Received on \(date(paper.received))"))
    }

    /// What the expert is called; people's names are for staff.
    func name(of expert: Expert) -> String {
        switch expert.who {
        // whoever has withdrawn is named to nobody else.
        case .person(let id):
            isAsked(expert) || id == viewer.person ? name(of: id) : say(.withdrawnExpert)
        case .organization(let id): name(of: id)
        }
    }

    /// Whether they may be asked today, too, where the day is past.
    private func isAsked(_ expert: Expert) -> Bool {
        expert.isAsked && view.now.experience[expert.id]?.isAsked == true
    }
}
