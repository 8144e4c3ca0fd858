// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// What the list of matters is narrowed to, as the address says it.
struct MatterFilter {
    let area: String?
    let forum: String?
    let stage: String?
    let solution: SolutionKind?
    let isMine: Bool

    init(_ query: Fields) {
        area = query["omraade"]
        forum = query["forum"]
        stage = query["status"]
        solution = query["loesning"].flatMap(SolutionKind.init)
        isMine = query["mine"] != nil
    }

    static let stages: [(value: String, phrase: Phrase)] = [
        ("aabne", Phrase(da: "Åbne", en: "Open")),
        ("sene", Phrase(da: "Svar forsinket", en: "Answer late")),
        ("mangler", Phrase(da: "Mangler tilbagemelding", en: "Feedback owed")),
        ("lukkede", Phrase(da: "Afsluttede", en: "Closed")),
    ]

    var isEmpty: Bool {
        area == nil && forum == nil && stage == nil && solution == nil && !isMine
    }

    func matters(_ reading: Reading) -> [Matter] {
        let areas = area.map { reading.city.areas.within(AreaID($0)) }
        return reading.matters.filter { matter in
            (areas.map { !$0.isDisjoint(with: matter.areas) } ?? true)
                && (forum.map { concerns(OrganizationID($0), matter) } ?? true)
                && (solution.map(matter.solutions.contains) ?? true)
                && (stage.map { isAt($0, matter, reading) } ?? true)
                && (!isMine || Desk(reading).isParty(to: matter))
        }
    }

    private func concerns(_ id: OrganizationID, _ matter: Matter) -> Bool {
        matter.addressees.contains(id) || matter.treatments.contains { $0.forum == id }
    }

    private func isAt(_ stage: String, _ matter: Matter, _ reading: Reading) -> Bool {
        switch stage {
        case "aabne": matter.isOpen
        case "sene":
            reading.city.matters.duties(of: matter).contains { $0.isLate(on: reading.day) }
        case "mangler": matter.isOpen && !reading.city.matters.tellings(of: matter).isEmpty
        case "lukkede": matter.closing != nil
        default: true
        }
    }
}

extension Desk {
    /// Whether an organization of this desk has raised the matter, is asked or treats it.
    func isParty(to matter: Matter) -> Bool {
        let roles = reading.viewer.roles.compactMap(\.organization)
        let raiser: [OrganizationID] =
            if case .organization(let id, _) = matter.origin { [id] } else { [] }
        return (raiser + matter.addressees + matter.treatments.map(\.forum)).contains { party in
            roles.contains { reading.city.organizations.isWithin(party, $0) }
        }
    }
}

/// The form that narrows the list; it asks by the address, so a choice can be shared.
struct MatterFilterForm: Component {
    let reading: Reading
    let filter: MatterFilter

    var body: some Markup {
        Form(.class("filters"), .method("get"), .action(Link(Paths.matters))) {
            if reading.view.isPast {
                Input(.type("hidden"), .name("dag"), .value(reading.day.description))
            }
            FilterChoice(
                name: "omraade", label: reading.say(da: "Område", en: "Area"), value: filter.area,
                options: reading.areaOptions, reading: reading)
            FilterChoice(
                name: "forum", label: reading.say(da: "Forum eller modtager", en: "Forum or party"),
                value: filter.forum, options: parties, reading: reading)
            FilterChoice(
                name: "loesning", label: reading.say(da: "Slags løsning", en: "Kind of solution"),
                value: filter.solution?.rawValue,
                options: SolutionKind.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                reading: reading)
            FilterChoice(
                name: "status", label: reading.say(da: "Status", en: "Standing"),
                value: filter.stage,
                options: MatterFilter.stages.map { ($0.value, reading.say($0.phrase)) },
                reading: reading)
            if reading.viewer.isSignedIn {
                TickBox(
                    name: "mine", value: "1", label: reading.say(da: "Kun vores", en: "Ours only"),
                    isTicked: filter.isMine)
            }
            Button(reading.say(.show), .class("secondary"))
        }
    }

    private var parties: [(value: String, title: String)] {
        let ids = Set(
            reading.matters.flatMap { $0.addressees + $0.treatments.map(\.forum) })
        return reading.inOrder(ids).map { ($0.rawValue, reading.name(of: $0)) }
    }
}

extension Reading {
    /// Every area, for a choice.
    var areaOptions: [(value: String, title: String)] {
        city.areas.areas.values.inDanishOrder(by: \.name, then: \.id)
            .map { ($0.id.rawValue, "\($0.name) (\(say($0.kind.phrase).lowercased()))") }
    }

    /// Every organization and forum of the day, for a choice.
    var partyOptions: [(value: String, title: String)] {
        city.organizations.organizations.values.filter { $0.exists(on: day) }
            .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }
}
