// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind, about the cast, with every field filled.
enum ExampleEvents {
    static let all: [CityEvent] = [
        organizations.map(CityEvent.organization),
        people.map(CityEvent.organization),
        areas.map(CityEvent.area),
        initiatives.map(CityEvent.initiative),
        programmes.map(CityEvent.initiative),
        activities.map(CityEvent.activity),
        promises.map(CityEvent.activity),
        accounts.map(CityEvent.account),
        forums.map(CityEvent.forum),
        ElectionExamples.events.map(CityEvent.election),
        MeetingExamples.events.map(CityEvent.meeting),
        MatterExamples.events.map(CityEvent.matter),
        FigureExamples.events.map(CityEvent.figure),
        ReportingExamples.events.map(CityEvent.reporting),
        CaseExamples.events.map(CityEvent.casework),
        HearingExamples.events.map(CityEvent.hearing),
        StatusReportExamples.events.map(CityEvent.statusReport),
        FundingExamples.events.map(CityEvent.funding),
        ExemptionExamples.events.map(CityEvent.exemption),
        EvaluationExamples.events.map(CityEvent.evaluation),
        WalkExamples.events.map(CityEvent.walk),
        FindingExamples.events.map(CityEvent.finding),
        KnowledgeExamples.events.map(CityEvent.knowledge),
        ExperienceExamples.events.map(CityEvent.experience),
        InstrumentExamples.events.map(CityEvent.instrument),
        ListingExamples.events.map(CityEvent.listing),
        workdays.map(CityEvent.workday),
    ].flatMap(\.self)

    private static let organizations: [OrganizationEvent] = [
        .registered(
            OrganizationRegistered(
                organization: .tmf,
                kind: .department,
                name: "Teknik- og Miljøforvaltningen",
                aliases: ["TMF"],
                parent: .municipality,
                from: day("2006-01-01")
            )
        ),
        .renamed(
            OrganizationRenamed(
                organization: .tmf,
                name: "Klimaforvaltningen",
                from: day("2024-01-01")
            )
        ),
        .aliasAdded(OrganizationAliasAdded(organization: .tmf, alias: "Teknik og Miljø")),
        .contactNamed(OrganizationContactNamed(organization: .tmf, post: .urbanSpaces)),
        .closed(
            OrganizationClosed(organization: .tmf, lastDay: day("2025-12-31"), successor: .oekf)
        ),
        .postEstablished(
            PostEstablished(
                post: .urbanSpaces,
                organization: .tmf,
                title: "Leder af byrum",
                from: day("2020-01-01")
            )
        ),
        .postAbolished(
            PostAbolished(post: .urbanSpaces, organization: .tmf, lastDay: day("2025-12-31"))
        ),
    ]

    private static let people: [OrganizationEvent] = [
        .personRegistered(PersonRegistered(person: .planner)),
        .personChanged(PersonChanged(person: .planner)),
        .personForgotten(PersonForgotten(person: .planner)),
        .membershipBegun(
            MembershipBegun(
                membership: "m1",
                person: .planner,
                post: .urbanSpaces,
                organization: .tmf,
                from: day("2020-08-01"),
                onBehalfOf: .neighbors,
                appointedBy: .tmf
            )
        ),
        .membershipEnded(
            MembershipEnded(membership: "m1", organization: .tmf, lastDay: day("2021-05-31"))
        ),
    ]

    private static let areas: [AreaEvent] = [
        .registered(
            AreaRegistered(
                area: .square,
                kind: .place,
                name: "Anker Jørgensens Plads",
                aliases: ["Pladsen"],
                parent: .sydhavnen,
                source: "Brev 5. oktober 2021"
            )
        ),
        .renamed(AreaRenamed(area: .square, name: "Torvet")),
        .aliasAdded(AreaAliasAdded(area: .square, alias: "Torvet")),
        .bounded(
            AreaBounded(
                area: .square,
                boundary: Boundary(
                    rings: [[Coordinate(longitude: 12.53, latitude: 55.65)]],
                    streets: ["Hørdumsgade"],
                    isSoft: true,
                    isEstimate: true
                )
            )
        ),
        .responsibilityAssigned(
            ResponsibilityAssigned(
                responsibility: "r1",
                area: .square,
                scope: .department(.tmf),
                post: .urbanSpaces,
                from: day("2021-02-01")
            )
        ),
        .responsibilityEnded(
            ResponsibilityEnded(
                responsibility: "r1",
                area: .square,
                lastDay: day("2021-12-31")
            )
        ),
    ]

    private static let initiatives: [InitiativeEvent] = [
        .created(
            InitiativeCreated(
                initiative: .urbanSpace,
                name: "Alternativt byrum",
                purpose: "n1",
                areas: [.square],
                programme: "hotspot",
                themes: ["tryghed"],
                goals: ["Et byrum"],
                budget: Kroner(250_000),
                owner: .urbanSpaces,
                asked: [.tmf, .sof],
                isPublic: false,
                source: "Brev 5. oktober 2021"
            )
        ),
        .described(
            InitiativeDescribed(
                initiative: .urbanSpace,
                name: "Byrum",
                purpose: "n2",
                areas: [.square],
                programme: "hotspot",
                themes: ["tryghed"],
                goals: ["Et byrum"],
                budget: Kroner(300_000)
            )
        ),
        .handoverOffered(
            HandoverOffered(
                initiative: .urbanSpace,
                from: .urbanSpaces,
                to: .socialWork,
                reason: "n3"
            )
        ),
        .handedOver(
            InitiativeHandedOver(initiative: .urbanSpace, from: .urbanSpaces, to: .socialWork)
        ),
        .handoverDeclined(
            HandoverDeclined(initiative: .urbanSpace, by: .socialWork, reason: "n4")
        ),
        .contributionStated(
            ContributionStated(
                initiative: .urbanSpace,
                organization: .sof,
                stance: .notRelevant,
                part: "Ingen gadeplan"
            )
        ),
        .contributionReported(
            ContributionReported(
                initiative: .urbanSpace,
                organization: .sof,
                status: .stopped,
                note: "n11"
            )
        ),
        .published(InitiativePublished(initiative: .urbanSpace)),
        .concluded(InitiativeConcluded(initiative: .urbanSpace, outcome: "n5")),
    ]

    private static let programmes: [InitiativeEvent] = [
        .programmeStarted(
            ProgrammeStarted(
                programme: "hotspot",
                kind: .areaRenewal,
                name: "Hotspot",
                areas: [.sydhavnen],
                leader: .areaCoordinator,
                goals: ["Tryghed"],
                start: period("2020"),
                end: period("2022-H1"),
                evaluationDue: period("2022-W10"),
                source: "Aftale 2020"
            )
        ),
        .programmeLeaderNamed(ProgrammeLeaderNamed(programme: "hotspot", leader: .urbanSpaces)),
        .programmeEnded(ProgrammeEnded(programme: "hotspot")),
        .evaluationStarted(EvaluationStarted(programme: "hotspot", by: .areaCoordinator)),
        .evaluationDelivered(
            EvaluationDelivered(
                programme: "hotspot",
                by: .areaCoordinator,
                deliveredOn: day("2022-03-01"),
                findings: "n12",
                keptAt: "Sag 2022-0012"
            )
        ),
    ]
}
