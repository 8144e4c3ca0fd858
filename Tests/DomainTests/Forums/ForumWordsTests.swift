// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct ForumWordsTests {
    private let names = ForumNames(
        organization: {
            ["politi": "Københavns Politi", "lu": "Vesterbro Lokaludvalg", "su": "Socialudvalget"][
                $0.rawValue] ?? $0.rawValue
        },
        post: { $0 == "formand" ? "formand for lokaludvalget" : $0.rawValue },
        area: { $0 == "vesterbro" ? "Vesterbro" : $0.rawValue },
        seats: { $0 == "naboer" ? "10 naboer" : $0.rawValue }
    )

    private func danish(_ provision: Provision) -> String {
        provision.words(naming: names).danish
    }

    private func english(_ provision: Provision) -> String {
        provision.words(naming: names).english
    }

    // MARK: - Seats

    @Test(arguments: [
        (
            SeatGroup(
                id: "g", label: "", count: SeatCount(2), filling: .appointed(by: "politi"),
                onBehalfOf: ["politi"]),
            "2 pladser, som Københavns Politi udpeger til.",
            "2 seats, appointed by Københavns Politi."
        ),
        (
            SeatGroup(
                id: "g", label: "", count: SeatCount(atLeast: 10, atMost: 15),
                filling: .elected(arrangedBy: "lu"), votes: true),
            "10 til 15 pladser, som besættes ved valg. Vesterbro Lokaludvalg arrangerer valget. "
                + "De har stemmeret.",
            "10 to 15 seats, filled by election. Vesterbro Lokaludvalg arranges the election. "
                + "They have a vote."
        ),
        (
            SeatGroup(
                id: "g", label: "", count: SeatCount(1), filling: .exOfficio(post: "formand"),
                onBehalfOf: ["politi", "lu"]),
            "1 plads til den, der er formand for lokaludvalget på vegne af Københavns Politi og "
                + "Vesterbro Lokaludvalg.",
            "1 seat for whoever is formand for lokaludvalget on behalf of Københavns Politi and "
                + "Vesterbro Lokaludvalg."
        ),
        (
            SeatGroup(id: "g", label: "", count: nil, filling: .notStated, role: .informing),
            "Et antal pladser, der ikke er oplyst. Kommissoriet siger ikke, hvem der besætter dem. "
                + "De er med for at fortælle, hvad kommunen gør.",
            "A number of seats that is not stated. The charter does not say who fills them. They "
                + "are there to tell what the municipality does."
        ),
        (
            SeatGroup(id: "g", label: "", count: nil, filling: .members(of: "bf")),
            "Alle, der sidder i bf, sidder også her.", "All who sit in bf sit here too."
        ),
    ])
    func `a line of seats says how many there are and how they are filled`(
        _ group: SeatGroup, _ da: String, _ en: String
    ) {
        #expect(danish(.seats(group)) == da)
        #expect(english(.seats(group)) == en)
    }

    @Test(arguments: [
        (TermRule.years(2), "Perioden er 2 år for “10 naboer”."),
        (.months(1), "Perioden er 1 måned for “10 naboer”."),
        (
            .endsOn(month: 11, day: 30, afterYears: 1),
            "Perioden er til den førstkommende 30. november for “10 naboer”."
        ),
        (
            .councilTerm,
            "Perioden er kommunalbestyrelsens: 4 år fra 1. januar efter valget for “10 naboer”."
        ),
    ])
    func `a term says how long and for whom`(_ rule: TermRule, _ sentence: String) {
        let provision = TermProvision(seats: SeatScope(only: ["naboer"]), term: rule)
        #expect(danish(.term(provision)) == sentence)
    }

    @Test func `an election says who arranges it and who may stand`() {
        let rule = ElectionProvision(
            seats: SeatScope(only: ["naboer"]), arranger: "lu",
            eligible: ["beboere", "virksomheder", "institutioner"])
        #expect(
            danish(.election(rule))
                == "Vesterbro Lokaludvalg arrangerer valget til “10 naboer”. Beboere, virksomheder "
                + "og institutioner kan stille op.")
    }

    @Test func `whoever shall try to find another may fail without a breach`() {
        let rule = VacancyProvision(
            seats: SeatScope(only: ["naboer"]), duty: .organization(id: "lu"), isBestEffort: true)
        #expect(
            danish(.vacancy(rule))
                == "Bliver en plads ledig (“10 naboer”), skal Vesterbro Lokaludvalg forsøge at finde "
                + "en anden. Lykkes det ikke, må pladsen stå tom.")
        let others = VacancyProvision(seats: SeatScope(except: ["naboer"]), duty: .ownOrganization)
        #expect(
            danish(.vacancy(others))
                == "Bliver en plads ledig (alle pladser undtagen “10 naboer”), skal den organisation, "
                + "som pladsen hører til, finde en anden.")
    }

    @Test func `an application without a method says that the charter is silent`() {
        #expect(
            danish(.application(ApplicationProvision(seats: .all)))
                == "Nye samarbejdspartnere kan søge en plads, der er ledig (alle pladser). Forummet "
                + "afgør det, men kommissoriet siger ikke hvordan.")
        let third = ApplicationProvision(seats: .all, method: .share(Share(2, of: 3)))
        #expect(
            english(.application(third))
                == "New partners may apply for a seat that is free (all seats). The forum decides it "
                + "by a majority of at least two thirds of the votes.")
    }

    @Test func `a substitute is voluntary`() {
        #expect(
            danish(.substitutes(SubstituteProvision()))
                == "Hver plads kan have én suppleant, der møder i stedet for medlemmet (alle "
                + "pladser). Det er frivilligt.")
    }

    // MARK: - Officers and meetings

    @Test func `a secretary elected by nobody named says so`() {
        let officer = Officer(
            role: .secretary, choice: .elected(by: nil), term: .years(2),
            duties: [.convene, .agenda, .minutes])
        #expect(
            danish(.officer(officer))
                == "Sekretæren vælges for 2 år, men kommissoriet siger ikke af hvem. Sekretæren "
                + "indkalder til møderne, laver dagsordenen og skriver referat.")
        #expect(
            english(.officer(officer))
                == "The secretary is elected for 2 years, but the charter does not say by whom. The "
                + "secretary calls the meetings, makes the agenda and writes the minutes.")
    }

    @Test func `a chair may go round among the seats`() {
        let officer = Officer(role: .chair, choice: .rotates(among: .all, months: 6))
        #expect(
            danish(.officer(officer))
                == "Formand går på omgang mellem alle pladser, 6 måneder ad gangen.")
    }

    @Test func `the cadence counts the meeting in June as the fifth`() {
        let cadence = Cadence(
            meetings: 4, per: .year, extra: [ExtraMeeting(month: 6, topic: "sommeraktiviteter")])
        #expect(
            danish(.cadence(cadence))
                == "Fire møder om året og et femte i juni om sommeraktiviteter, hvis der er behov.")
        #expect(
            english(.cadence(cadence))
                == "Four meetings a year and a fifth in June on sommeraktiviteter if needed.")
        #expect(danish(.cadence(Cadence(meetings: 1, per: .quarter))) == "Et møde i kvartalet.")
    }

    @Test func `guests are judged by the invitation that was sent`() {
        #expect(
            danish(.guests(GuestRule(guests: ["su"], quarters: [1, 3])))
                == "Socialudvalget inviteres til mindst ét møde i 1. og 3. kvartal (i hvert af dem). "
                + "Det tæller, at invitationen er sendt.")
    }

    @Test(arguments: [
        (MeetingDuration(minutes: 120), "Et møde varer som udgangspunkt 2 timer."),
        (MeetingDuration(minutes: 90, isDefault: false), "Et møde varer 90 minutter."),
    ])
    func `the length of a meeting is in whole hours where it can be`(
        _ rule: MeetingDuration, _ sentence: String
    ) {
        #expect(danish(.duration(rule)) == sentence)
    }

    @Test func `minutes and notice say only what the charter says`() {
        #expect(
            danish(.minutes(MinutesRule(withinDays: 14, isPublic: true)))
                == "Referatet sendes ud inden for 14 dage og er offentligt.")
        #expect(danish(.minutes(MinutesRule())) == "Der skrives referat af møderne.")
        #expect(
            danish(.notice(NoticeRule(days: 14, agendaDays: 8)))
                == "Der indkaldes senest 14 dage før mødet. Punkter skal være inde senest 8 dage før."
        )
    }

    // MARK: - Powers

    @Test(arguments: [
        (Mandate(power: .none), "Forummet har intet mandat."),
        (Mandate(power: .discuss), "Forummet kan drøfte, men ikke anbefale eller beslutte."),
        (
            Mandate(
                matter: .grants, power: .decide, legalBasis: "byfornyelsesloven",
                limit: Kroner(50_000)),
            "Om tilskud kan forummet træffe beslutning op til 50.000 kr. Det bygger på "
                + "byfornyelsesloven."
        ),
    ])
    func `a mandate says what the forum may do`(_ mandate: Mandate, _ sentence: String) {
        #expect(danish(.mandate(mandate)) == sentence)
    }

    @Test func `an area is drawn by its streets, in principle`() {
        let scope = AreaScope(
            areas: ["vesterbro"], streets: ["Halmtorvet", "Sønder Boulevard"], isSoft: true)
        #expect(
            danish(.area(scope))
                == "Forummet dækker i princippet den del af Vesterbro, der er afgrænset af "
                + "Halmtorvet og Sønder Boulevard.")
    }

    @Test(arguments: [
        (
            Quorum(share: Share(1, of: 3), atLeast: 2),
            "Forummet er beslutningsdygtigt, når mindst en tredjedel af medlemmerne, dog mindst to, "
                + "er til stede."
        ),
        (
            Quorum(share: Share(1, of: 2)),
            "Forummet er beslutningsdygtigt, når mindst halvdelen af medlemmerne er til stede."
        ),
        (
            Quorum(atLeast: 5),
            "Forummet er beslutningsdygtigt, når mindst fem medlemmer er til stede."
        ),
    ])
    func `a quorum says how many must be there`(_ quorum: Quorum, _ sentence: String) {
        #expect(danish(.quorum(quorum)) == sentence)
    }

    @Test func `a casting vote belongs to an officer`() {
        let rule = VotingRule(requirement: .simpleMajority, castingVote: .chair)
        #expect(
            danish(.voting(rule))
                == "Forummet beslutter ved almindeligt flertal: flere for end imod. Ved stemmelighed "
                + "afgør formandens stemme.")
    }

    @Test func `a change of the charter names who approves and who is told`() {
        #expect(
            danish(.amendment(AmendmentRule(approver: "su", informed: ["lu"])))
                == "En ændring af kommissoriet skal godkendes af Socialudvalget, og Vesterbro "
                + "Lokaludvalg skal orienteres.")
        #expect(
            danish(.amendment(AmendmentRule(approver: nil)))
                == "Kommissoriet siger ikke, hvem der godkender en ændring af det.")
    }

    @Test func `support binds nobody else`() {
        #expect(
            danish(.support(SupportRule(purposeTest: "tryghed og fredelig sameksistens")))
                == "Hver deltager beslutter for sig selv, om en indsats skal støttes. Intet flertal "
                + "binder de andre. Før nogen spørges, skal indsatsen have dette formål: tryghed og "
                + "fredelig sameksistens.")
    }

    @Test func `relations and duties name the others`() {
        #expect(
            danish(.relation(Relation(kind: .mutuallyObliged, to: "lu")))
                == "Forummet og Vesterbro Lokaludvalg er gensidigt forpligtede.")
        #expect(
            danish(.duty(PartyDuty(parties: ["politi", "lu"], isOpenList: true)))
                == "Det er en pligt for Københavns Politi, Vesterbro Lokaludvalg og andre.")
    }
}
