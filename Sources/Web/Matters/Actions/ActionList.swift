// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Everything that was agreed to be done, across meetings and forums.
struct ActionList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let filter = ActionFilter(call.query)
        let all = filter.actions(reading)
        let page = Paged(all, call.query)
        let open = reading.actions.filter(\.isOpen)
        let overdue = open.filter { $0.isOverdue(on: reading.day) }
        SitePage(reading.say(.actions), call) {
            PageHead(
                reading.say(.actions), kind: reading.say(.overview),
                lead: reading.say(
                    da: "Det, der er aftalt på møder og i sager: hvem gør det, og hvornår.",
                    en: "What was agreed at meetings and in matters: who does it, and when.")
            ) {
                Fact(reading.say(da: "Åbne opgaver", en: "Open actions"), "\(open.count)")
                Fact(
                    reading.say(da: "Over fristen", en: "Overdue"), "\(overdue.count)",
                    isGap: !overdue.isEmpty)
                Fact(
                    reading.say(da: "De næste 14 dage", en: "The next 14 days"),
                    "\(open.count { (0...14).contains(reading.day.distance(to: $0.due)) })")
            }
            if reading.canWrite {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Aftal en opgave", en: "Agree on an action"),
                        .href(Link(Paths.newAction)), .class("button"))
                }
            }
            ActionFilterForm(reading: reading, filter: filter)
            if all.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen opgaver passer til det, du har valgt.",
                        en: "No action fits what you have chosen."))
            } else {
                ActionTable(reading: reading, actions: page.rows)
                PageLinks(page, call)
            }
        }
    }
}

/// Actions as rows: what, who, by when, how it stands.
struct ActionTable: Component {
    let reading: Reading
    let actions: [ActionItem]

    var body: some Markup {
        let (owner, due, standing, origin) = (
            reading.say(da: "Ansvarlig", en: "Owner"), reading.say(da: "Frist", en: "Due"),
            reading.say(da: "Status", en: "Standing"), reading.say(da: "Aftalt i", en: "Agreed in")
        )
        Table(.class("cards")) {
            Caption(
                actions.count == 1
                    ? reading.say(da: "1 opgave", en: "1 action")
                    : reading.say(
                        da: "\(actions.count) opgaver, de første frister øverst",
                        en: "\(actions.count) actions, the first due on top"))
            Thead {
                Tr {
                    Th(reading.say(da: "Opgave", en: "Action"), .scope("col"))
                    Th(owner, .scope("col"))
                    Th(due, .scope("col"))
                    Th(origin, .scope("col"))
                    Th(standing, .scope("col"))
                }
            }
            Tbody {
                For(actions) { action in
                    Tr {
                        Th(.scope("row")) {
                            A(action.title, .href(reading.link(Paths.action(action.id))))
                        }
                        Td(reading.owner(of: action), .cellLabel(owner))
                        Td(.cellLabel(due)) {
                            Time(reading.short(action.due), .datetime(action.due.description))
                            Br()
                            Span(reading.distance(action.due), .class("quiet"))
                        }
                        Td(.cellLabel(origin)) { ActionOrigin(reading: reading, action: action) }
                        Td(.cellLabel(standing)) {
                            let stands = reading.standing(of: action)
                            StatusTag(stands.status, stands.text)
                        }
                    }
                }
            }
        }
    }
}

/// Where an action was agreed: the matter, the meeting, the forum.
struct ActionOrigin: Component {
    let reading: Reading
    let action: ActionItem

    var body: some Markup {
        if let matter = action.matter.flatMap({ reading.matter($0) }) {
            MatterLink(reading: reading, matter: matter)
        } else if let meeting = action.meeting, let day = reading.city.meetings[meeting]?.day {
            A(
                reading.say(
                    da: "Møde \(reading.short(day))", en: "Meeting on \(reading.short(day))"),
                .href(reading.link(Paths.meeting(meeting))))
        } else if let forum = action.forum {
            BodyLink(reading: reading, id: forum)
        } else {
            "–"
        }
    }
}

extension Reading {
    /// The organization, and for staff the person who does it.
    func owner(of action: ActionItem) -> String {
        let organization = name(of: action.owner.organization)
        guard let person = action.owner.person, viewer.isSignedIn else { return organization }
        return "\(name(of: person)), \(organization)"
    }

    func standing(of action: ActionItem) -> Standing {
        if action.became != nil {
            return Standing(
                status: .ok, text: say(da: "Blevet en aktivitet", en: "Became an activity"))
        }
        switch action.state {
        case .done: return Standing(status: .done, text: say(da: "Udført", en: "Done"))
        case .dropped: return Standing(status: .done, text: say(da: "Opgivet", en: "Dropped"))
        case .open: break
        }
        guard action.isOverdue(on: day) else {
            return Standing(status: .waiting, text: say(da: "Åben", en: "Open"))
        }
        let late = days(action.due.distance(to: day))
        let cause = action.cause.map { ": \(say($0.phrase).lowercased())" } ?? ""
        return Standing(
            status: .late, text: say(da: "\(late) over fristen\(cause)", en: "\(late) late\(cause)")
        )
    }
}
