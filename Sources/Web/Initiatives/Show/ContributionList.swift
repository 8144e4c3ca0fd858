// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What each organization says about taking part; those who are silent come first.
struct ContributionList: Component {
    let initiative: Initiative
    let reading: Reading

    var body: some Markup {
        Section(.id("bidrag")) {
            H2(reading.say(da: "Hvem bidrager", en: "Who contributes"))
            if rows.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen er spurgt endnu. Når indsatsen får et område, bliver alle "
                            + "forvaltninger spurgt.",
                        en: "Nobody has been asked yet. Once the initiative has an area, every "
                            + "department is asked."))
            } else {
                table
            }
            if canState { add }
        }
    }

    /// The silent first, then those who contribute, each by name.
    private var rows: [(organization: OrganizationID, said: Contribution)] {
        reading.inOrder(initiative.contributions.keys)
            .compactMap { id in initiative.contributions[id].map { (id, $0) } }
            .sorted { rank($0.1) < rank($1.1) }
    }

    private func rank(_ said: Contribution) -> Int {
        switch said.stance {
        case .asked: 0
        case .contributes: 1
        case .notRelevant: 2
        }
    }

    private var table: some Markup {
        Table(.class("cards")) {
            Thead { Tr { For(columns) { Th($0, .scope("col")) } } }
            Tbody { For(rows) { row in line(row.organization, row.said) } }
        }
    }

    private var columns: [String] {
        [
            reading.say(da: "Organisation", en: "Organization"),
            reading.say(da: "Siger", en: "Says"), reading.say(da: "Sin del", en: "Its part"),
            reading.say(da: "Sådan går det", en: "How it goes"),
        ]
    }

    private func line(_ organization: OrganizationID, _ said: Contribution) -> some Markup {
        Tr {
            Th(.scope("row")) {
                A(
                    reading.name(of: organization),
                    .href(reading.link(Paths.organization(organization))))
            }
            Td(.cellLabel(columns[1])) {
                Div {
                    StatusTag(said.stance.status, reading.say(said.stance.phrase))
                    since(said.day)
                }
            }
            Td(.cellLabel(columns[2])) {
                Div {
                    said.part ?? reading.say(.notStated)
                    if mayState(organization) { answer(organization, said) }
                }
            }
            Td(.cellLabel(columns[3])) { work(organization, said) }
        }
    }

    private func since(_ day: Day) -> some Markup {
        Div(
            reading.say(
                da: "siden \(reading.date(day)), \(reading.distance(day))",
                en: "since \(reading.date(day)), \(reading.distance(day))"), .class("quiet"))
    }

    /// How far the organization's own part has come, since when, and why it stopped.
    private func work(_ organization: OrganizationID, _ said: Contribution) -> some Markup {
        Div {
            if let standing = reading.standing(of: said) {
                StatusTag(standing.status, standing.text)
                since(said.work?.since ?? said.day)
                if let note = reading.note(said.work?.note) { Div("“\(note)”", .class("quiet")) }
            }
            if reading.mayTell(of: organization, in: initiative) {
                Div(.class("screen-only")) {
                    A(
                        reading.say(da: "Meld, hvordan det går", en: "Tell how it goes"),
                        .href(reading.link(Paths.work(of: organization, in: initiative.id))),
                        .label(
                            reading.say(
                                da: "Meld, hvordan det går for \(reading.name(of: organization))",
                                en: "Tell how it goes for \(reading.name(of: organization))")))
                }
            }
        }
    }

    private func answer(_ organization: OrganizationID, _ said: Contribution) -> some Markup {
        Div(.class("screen-only")) {
            A(
                said.stance == .asked
                    ? reading.say(da: "Svar", en: "Answer") : reading.say(da: "Ret", en: "Change"),
                .href(
                    reading.link(
                        Paths.contribution(initiative.id),
                        [("organisation", organization.rawValue)])),
                .label(
                    reading.say(
                        da: "Svar for \(reading.name(of: organization))",
                        en: "Answer for \(reading.name(of: organization))")))
        }
    }

    private var add: some Markup {
        Div(.class("actions")) {
            A(
                reading.say(
                    da: "Sig, hvad en organisation bidrager med",
                    en: "Say what an organization contributes"),
                .class("button secondary"), .href(Link(Paths.contribution(initiative.id))))
        }
    }

    private var canState: Bool {
        reading.city.organizations.organizations.keys.contains(where: mayState)
    }

    private func mayState(_ organization: OrganizationID) -> Bool {
        initiative.concludedOn == nil
            && reading.may(
                .initiative(
                    .stateContribution(initiative.id, organization, .contributes, part: nil)))
    }
}

extension Contribution.Stance {
    var status: ChartStatus {
        switch self {
        case .asked: .waiting
        case .contributes: .ok
        case .notRelevant: .done
        }
    }
}
