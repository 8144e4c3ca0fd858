// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// What the list of actions is narrowed to, as the address says it.
struct ActionFilter {
    let owner: String?
    let forum: String?
    let area: String?
    let stage: String?
    let isMine: Bool

    init(_ query: Fields) {
        owner = query["organisation"]
        forum = query["forum"]
        area = query["omraade"]
        stage = query["status"] ?? "aabne"
        isMine = query["mine"] != nil
    }

    static let stages: [(value: String, phrase: Phrase)] = [
        ("aabne", Phrase(da: "Åbne", en: "Open")),
        ("sene", Phrase(da: "Over fristen", en: "Overdue")),
        ("faerdige", Phrase(da: "Færdige og opgivne", en: "Done and dropped")),
        ("alle", Phrase(da: "Alle", en: "All of them")),
    ]

    func actions(_ reading: Reading) -> [ActionItem] {
        let areas = area.map { reading.city.areas.within(AreaID($0)) }
        return reading.actions.filter { action in
            (owner.map { isOf(OrganizationID($0), action, reading) } ?? true)
                && (forum.map { action.forum?.rawValue == $0 } ?? true)
                && (areas.map { areas in
                    !areas.isDisjoint(
                        with: reading.city.areas(of: action, on: reading.day))
                } ?? true)
                && isAt(stage, action, reading)
                && (!isMine || action.owner.person == reading.viewer.person)
        }
    }

    private func isOf(
        _ organization: OrganizationID, _ action: ActionItem, _ reading: Reading
    ) -> Bool {
        reading.city.organizations.isWithin(action.owner.organization, organization)
    }

    private func isAt(_ stage: String?, _ action: ActionItem, _ reading: Reading) -> Bool {
        switch stage {
        case "aabne": action.isOpen
        case "sene": action.isOverdue(on: reading.day)
        case "faerdige": !action.isOpen
        default: true
        }
    }
}

/// The form that narrows the list; it asks by the address, so a choice can be shared.
struct ActionFilterForm: Component {
    let reading: Reading
    let filter: ActionFilter

    var body: some Markup {
        Form(.class("filters"), .method("get"), .action(Link(Paths.actions))) {
            if reading.view.isPast {
                Input(.type("hidden"), .name("dag"), .value(reading.day.description))
            }
            FilterChoice(
                name: "organisation", label: reading.say(da: "Ansvarlig", en: "Owner"),
                value: filter.owner, options: options(\.owner.organization), reading: reading)
            FilterChoice(
                name: "forum", label: "Forum", value: filter.forum, options: options(\.forum),
                reading: reading)
            FilterChoice(
                name: "omraade", label: reading.say(da: "Område", en: "Area"), value: filter.area,
                options: reading.areaOptions, reading: reading)
            Div(.class("field")) {
                Label(reading.say(da: "Status", en: "Standing"), .for("status"))
                Select(.id("status"), .name("status")) {
                    For(ActionFilter.stages) { stage in
                        Option(
                            reading.say(stage.phrase), .value(stage.value),
                            .selected(stage.value == filter.stage))
                    }
                }
            }
            TickBox(
                name: "mine", value: "1", label: reading.say(da: "Kun mine", en: "Mine only"),
                isTicked: filter.isMine)
            Button(reading.say(.show), .class("secondary"))
        }
    }

    private func options(
        _ organization: (ActionItem) -> OrganizationID?
    ) -> [(value: String, title: String)] {
        reading.inOrder(Set(reading.actions.compactMap(organization)))
            .map { ($0.rawValue, reading.name(of: $0)) }
    }
}
