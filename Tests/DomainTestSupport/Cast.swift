// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The people and places of the tests, after the letter of a local committee
/// of 5 October 2021.
public enum Cast {
    /// The Monday on which everything below is told to the city.
    public static let opening = day("2021-01-04")

    /// Organizations, posts, areas, and people who can sign in.
    public static let setting: [CityCommand] =
        organizations + posts + areas + people

    /// The urban space at Hørdumsgade, and the bridge building that waits for it.
    ///
    /// The technical department promised the space for the summer of 2021. It
    /// fills 80 workdays from May, until 24 August; then the social department
    /// takes 40, until 19 October, and has promised the autumn.
    public static let hoerdumsgade: [CityCommand] = initiatives + activities + promises

    private static let organizations: [CityCommand] =
        [
            OrganizationDraft(
                id: .municipality,
                kind: .municipality,
                name: "Københavns Kommune"
            ),
            OrganizationDraft(
                id: .tmf,
                kind: .department,
                name: "Teknik- og Miljøforvaltningen",
                aliases: ["TMF"],
                parent: .municipality
            ),
            OrganizationDraft(
                id: .sof,
                kind: .department,
                name: "Socialforvaltningen",
                aliases: ["SOF"],
                parent: .municipality
            ),
            OrganizationDraft(
                id: .oekf,
                kind: .department,
                name: "Økonomiforvaltningen",
                aliases: ["ØKF"],
                parent: .municipality
            ),
            OrganizationDraft(
                id: .renewal,
                kind: .unit,
                name: "Områdefornyelsen",
                parent: .tmf
            ),
            OrganizationDraft(
                id: .committee,
                kind: .localCommittee,
                name: "Kgs. Enghave Lokaludvalg"
            ),
            OrganizationDraft(id: .police, kind: .police, name: "Københavns Politi"),
            OrganizationDraft(
                id: .neighbors,
                kind: .association,
                name: "Foreningen Anker Jørgensens Plads"
            ),
        ].map { .organization(.register($0)) }

    private static let posts: [CityCommand] =
        [
            post(.urbanSpaces, in: .tmf, "Leder af byrum"),
            post(.renewalLead, in: .renewal, "Leder af områdefornyelsen"),
            post(.socialWork, in: .sof, "Leder af den sociale indsats"),
            post(.areaCoordinator, in: .oekf, "Koordinator for udsatte byområder"),
            post(.committeeChair, in: .committee, "Formand"),
            post(.policeContact, in: .police, "Kontaktbetjent"),
        ]

    private static func post(
        _ id: PostID,
        in organization: OrganizationID,
        _ title: String
    ) -> CityCommand {
        .organization(.establishPost(id, in: organization, title: title, from: nil))
    }

    private static let areas: [CityCommand] =
        [
            AreaDraft(id: .kgsEnghave, kind: .district, name: "Kgs. Enghave"),
            AreaDraft(
                id: .sydhavnen,
                kind: .cityArea,
                name: "Sydhavnen",
                parent: .kgsEnghave
            ),
            AreaDraft(
                id: .square,
                kind: .place,
                name: "Anker Jørgensens Plads",
                parent: .sydhavnen
            ),
        ].map { .area(.register($0)) }

    private static let people: [CityCommand] =
        Viewer.cast.flatMap { viewer -> [CityCommand] in
            guard let person = viewer.person else { return [] }
            return [.organization(.registerPerson(person)), .account(.open(person))]
                + viewer.roles.map { .account(.grant($0, to: person)) }
        }
}

// MARK: - The case

extension Cast {
    private static let initiatives: [CityCommand] = [
        .initiative(
            .create(
                InitiativeDraft(
                    id: .urbanSpace,
                    name: "Alternativt byrum ved Hørdumsgade",
                    areas: [.square],
                    owner: .urbanSpaces,
                    isPublic: true
                )
            )
        ),
        .initiative(
            .create(
                InitiativeDraft(
                    id: .bridge,
                    name: "Brobygning på Anker Jørgensens Plads",
                    areas: [.square],
                    owner: .socialWork,
                    isPublic: true
                )
            )
        ),
    ]

    private static let activities: [CityCommand] =
        [
            ActivityDraft(
                id: .buildSpace,
                initiative: .urbanSpace,
                name: "Byrummet anlægges",
                responsible: .urbanSpaces,
                plan: ActivityPlan(start: period("2021-05"), workdays: 80)
            ),
            ActivityDraft(
                id: .strengthenSupport,
                initiative: .urbanSpace,
                name: "Styrket social indsats",
                responsible: .socialWork,
                plan: ActivityPlan(start: period("2021-06"), workdays: 20)
            ),
            ActivityDraft(
                id: .buildBridge,
                initiative: .bridge,
                name: "Brobygning",
                responsible: .socialWork,
                plan: ActivityPlan(workdays: 40)
            ),
        ].map { .activity(.plan($0)) } + [
            .activity(
                .link(Prerequisite(id: .spaceFirst, from: .buildSpace, to: .buildBridge))
            ),
            .activity(
                .link(Prerequisite(id: .supportFirst, from: .strengthenSupport, to: .buildBridge))
            ),
        ]

    private static let promises: [CityCommand] = [
        .activity(.promise(.buildSpace, period("2021-summer"), reason: nil)),
        .activity(.promise(.buildBridge, period("2021-autumn"), reason: nil)),
    ]
}

extension City {
    /// The cast without any initiative.
    public static let cast = City(Cast.setting)

    /// The cast with the case of Hørdumsgade.
    public static let hoerdumsgade = City(Cast.setting + Cast.hoerdumsgade)

    /// The city that the commands lead to; every one of them must be accepted.
    public init(_ commands: [CityCommand], on day: Day = Cast.opening) {
        self.init()
        for command in commands {
            do {
                for event in try decide(command, on: day) {
                    apply(event, on: day)
                }
            } catch {
                preconditionFailure("\(command) was refused: \(error.refusal)")
            }
        }
    }
}
