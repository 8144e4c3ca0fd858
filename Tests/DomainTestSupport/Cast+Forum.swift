// SPDX-License-Identifier: EUPL-1.2
import Domain

extension ID where Subject == Organization {
    /// A forum of neighbors and professionals, after the charter of 1 June 2022.
    public static var forum: Self { "samarbejdsforum" }
}

extension ID where Subject == Post {
    public static var forumSecretary: Self { "samarbejdsforum-sekretaer" }
}

extension Cast {
    /// The forum as an organization, with its secretary's post.
    public static let forumSetting: [CityCommand] = [
        .organization(
            .register(OrganizationDraft(id: .forum, kind: .network, name: "Samarbejdsforum"))),
        .organization(
            .establishPost(.forumSecretary, in: .forum, title: "Sekretær", from: nil)),
    ]

    /// The charter, in force from 1 February 2021.
    public static let charterDraft = CharterDraft(
        forum: .forum,
        kind: .cooperationForum,
        charter: .cast,
        effective: day("2021-02-01"),
        approvedBy: .municipality
    )

    public static let forum: [CityCommand] =
        forumSetting + [.forum(.adopt(charterDraft, seen: nil))]

    /// The first of the three neighbors' seats.
    public static let neighborSeat = Seat(forum: .forum, group: "naboer", number: 1)
    public static let policeSeat = Seat(forum: .forum, group: "politi", number: 1)
    public static let committeeSeat = Seat(forum: .forum, group: "lokaludvalg", number: 1)
}

extension Charter {
    /// Three elected neighbors, two of the police, the committee's chair by
    /// right; six seats in three lines.
    public static let cast = Charter(
        title: "Kommissorium for Samarbejdsforum",
        dated: day("2021-01-20"),
        clauses: [
            Clause("formaal-1", "At mindske generne på pladsen.", .purpose),
            Clause(
                "mandat", "Forummet er et forum til drøftelse.",
                .mandate(Mandate(power: .discuss))),
            Clause(
                "sekretaer", "Der vælges en sekretær for en 2-årig periode.",
                .officer(
                    Officer(
                        role: .secretary,
                        post: .forumSecretary,
                        choice: .elected(by: nil),
                        term: .years(2),
                        duties: [.convene, .minutes]
                    ))),
            Clause(
                "naboer", "3 naboer",
                .seats(
                    SeatGroup(
                        id: "naboer",
                        label: "3 naboer",
                        count: SeatCount(3),
                        filling: .elected(arrangedBy: .committee)
                    ))),
            Clause(
                "politi", "2 repræsentanter fra Københavns Politi",
                .seats(
                    SeatGroup(
                        id: "politi",
                        label: "2 repræsentanter fra Københavns Politi",
                        count: SeatCount(2),
                        filling: .appointed(by: .police),
                        onBehalfOf: [.police]
                    ))),
            Clause(
                "lokaludvalg", "Formanden for lokaludvalget",
                .seats(
                    SeatGroup(
                        id: "lokaludvalg",
                        label: "Formanden for lokaludvalget",
                        count: SeatCount(1),
                        filling: .exOfficio(post: .committeeChair)
                    ))),
            Clause(
                "valgperiode", "Der vælges naboer for en 2 årig periode.",
                .term(TermProvision(seats: SeatScope(only: ["naboer"]), term: .years(2)))),
            Clause(
                "nye-naboer", "Lokaludvalget skal forsøge at finde en anden.",
                .vacancy(
                    VacancyProvision(
                        seats: SeatScope(only: ["naboer"]),
                        duty: .organization(id: .committee),
                        isBestEffort: true
                    ))),
            Clause(
                "andre", "Andre står selv for udskiftning.",
                .vacancy(
                    VacancyProvision(
                        seats: SeatScope(except: ["naboer"]), duty: .ownOrganization))),
            Clause(
                "ledige", "Nye samarbejdspartnere kan anmode om en ledig plads.",
                .application(ApplicationProvision(seats: SeatScope(only: ["politi"])))),
            Clause(
                "suppleant", "Det er op til hver deltager, om der udpeges en suppleant.",
                .substitutes(SubstituteProvision())),
            Clause(
                "moeder", "Møder holdes fast fire gange årligt og et femte i juni.",
                .cadence(
                    Cadence(
                        meetings: 4, per: .year,
                        extra: [ExtraMeeting(month: 6, topic: "sommeraktiviteter")]))),
            Clause(
                "opbakning", "Hver deltager beslutter selv, om man støtter.",
                .support(SupportRule(purposeTest: "tryghed og fredelig sameksistens"))),
        ]
    )

    /// The same charter with one clause as the body leaves it.
    public func changing(_ id: ClauseID, _ body: (inout Clause) -> Void) -> Charter {
        var charter = self
        for index in charter.clauses.indices where charter.clauses[index].id == id {
            body(&charter.clauses[index])
        }
        return charter
    }
}
