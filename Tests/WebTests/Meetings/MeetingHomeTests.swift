// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

/// The secretary's way through one meeting, page by page.
struct MeetingHomeTests {
    /// A forum that may only discuss, with a neighbor in a seat, and a meeting today.
    static let city =
        Cast.forum + [
            .forum(
                .take(
                    HoldingDraft(
                        id: "h1", seat: Cast.neighborSeat, person: .neighbor,
                        from: day("2021-02-01"), manner: .elected))),
            .account(.grant(RoleGrant(.secretary, for: .forum), to: .secretary)),
            .meeting(
                .plan(
                    MeetingDraft(
                        id: "foraar", forums: [.forum],
                        plan: MeetingPlan(day: TestSite.today, start: ClockTime("16:30"))))),
        ]
    static let path = "/moeder/foraar"
    static let item = [
        ("title", "Toiletter ved pladsen"), ("purpose", "discuss"), ("topic", "every"),
        ("problem", "Der mangler toiletter."), ("minutes", "15"),
    ]

    /// The address of an item that the secretary has put on the agenda.
    static func added(
        _ site: TestSite, _ form: [(String, String)] = item
    ) async throws -> String {
        let answer = try await site.post("\(path)/punkter/nyt", form, as: .secretary)
        let id = try #require(answer.location?.split(separator: "#punkt-").last)
        return "\(path)/punkter/\(id)"
    }

    static func open(_ site: TestSite) async throws {
        let answer = try await site.post(
            "\(path)/gang/aabning",
            [("at", "16.30"), ("her-samarbejdsforum/naboer/1", "member")], as: .secretary)
        #expect(answer.status == 303)
    }

    @Test func `a draft agenda is there for the forum alone, until it is sent out`() async throws {
        try await withSite(Self.city) { site in
            _ = try await Self.added(site)
            #expect(
                try await !site.get(Self.path).text.contains("Toiletter ved pladsen"))
            for viewer in [Viewer.secretary, .participant, .auditor] {
                let page = try await site.get(Self.path, as: viewer)
                #expect(page.text.contains("1. Toiletter ved pladsen"))
                #expect(page.text.contains("Der mangler toiletter."))
            }
            let sent = try await site.post("\(Self.path)/dagsorden", as: .secretary)
            #expect(sent.status == 303)
            let page = try await site.get(Self.path)
            #expect(page.text.contains("1. Toiletter ved pladsen"))
            #expect(page.text.contains("Kompetence"))
            #expect(page.text.contains("Drøftelse"))
            #expect(!page.text.contains("/beslutning"))
        }
    }

    @Test func `a member brings an item, and the secretary takes it up`() async throws {
        try await withSite(Self.city) { site in
            let answer = try await site.post(
                "\(Self.path)/punkter/nyt", Self.item, as: .participant)
            #expect(answer.status == 303)
            let page = try await site.get(Self.path, as: .secretary)
            #expect(page.text.contains("venter på svar"))
            let id = try #require(answer.location?.split(separator: "#punkt-").last)
            let taken = try await site.post(
                "\(Self.path)/punkter/\(id)/optagelse", as: .secretary)
            #expect(taken.status == 303)
            #expect(
                try await site.get(Self.path, as: .participant).text
                    .contains("1. Toiletter ved pladsen"))
            #expect(
                try await site.post("\(Self.path)/punkter/nyt", Self.item, as: .sofOfficer).status
                    == 403)
        }
    }

    @Test(arguments: [
        ("title", ""), ("minutes", "0"), ("minutes", "længe"), ("amount", "mange"),
        ("title", "CPR 010190-1234"),
    ])
    func `what is wrong with an item stands at its field, and what was typed stays`(
        field: String, typed: String
    ) async throws {
        try await withSite(Self.city) { site in
            let form = Self.item.filter { $0.0 != field } + [(field, typed)]
            let page = try await site.post("\(Self.path)/punkter/nyt", form, as: .secretary)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"\(field)-error\""))
            #expect(page.text.contains("Der mangler toiletter."))
        }
    }

    @Test func `two who edit one item do not overwrite each other`() async throws {
        try await withSite(Self.city) { site in
            let item = try await Self.added(site)
            let first = Self.item + [("seen", "1"), ("presenter", "tmf")]
            #expect(try await site.post(item, first, as: .secretary).status == 303)
            let second = Self.item.map { $0.0 == "title" ? ("title", "Lys") : $0 } + [("seen", "1")]
            let page = try await site.post(item, second, as: .secretary)
            #expect(page.status == 409)
            #expect(page.text.contains("value=\"Lys\""))
            #expect(page.text.contains("Sidst rettet af dig selv, "))
            let other = try await site.post(item, second, as: .administrator)
            #expect(other.status == 409)
            #expect(!other.text.contains("dig selv"))
            #expect(other.text.contains("Sidst rettet af Navn secretary"))
        }
    }

    //
    @Test func `two who decide one item do not overwrite each other`() async throws {
        try await withSite(Self.city) { site in
            let item = try await Self.added(site)
            try await Self.open(site)
            let form = "\(item)/beslutning"
            let opened = try await site.get(form, as: .secretary)
            func decide(_ wording: String, _ page: TestPage, as viewer: Viewer) async throws
                -> TestPage
            {
                try await site.post(
                    form,
                    page.hiddenFields + [("outcome", "discussed"), ("wording", wording)],
                    as: viewer)
            }
            let first = try await decide("Vi venter", opened, as: .administrator)
            #expect(first.status == 303)
            let second = try await decide("Vi begynder", opened, as: .secretary)
            #expect(second.status == 409)
            #expect(second.text.contains("Drøftet. Vi venter"))
            #expect(second.text.contains("Vi begynder</textarea>"))
            #expect(second.text.contains("Sidst rettet af"))
            let third = try await decide("Vi begynder", second, as: .secretary)
            #expect(third.status == 303)
        }
    }

    @Test func `a decision beyond the charter is refused beside its field`() async throws {
        let politicians = CityCommand.organization(
            .register(
                OrganizationDraft(
                    id: "socialudvalg", kind: .committee, name: "Socialudvalget")))
        try await withSite(Self.city + [politicians]) { site in
            let item = try await Self.added(site)
            let early = try await site.post(
                "\(item)/beslutning", [("outcome", "discussed")], as: .secretary)
            #expect(early.status == 422)
            try await Self.open(site)
            let page = try await site.post(
                "\(item)/beslutning", [("outcome", "approved"), ("wording", "Vi bygger")],
                as: .secretary)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"outcome-error\""))
            #expect(page.text.contains("Efter loven må kommunalbestyrelsen"))
            #expect(page.text.contains("Vi bygger"))
            // Those who decide by law are there to be recommended to.
            #expect(page.text.contains("<option value=\"socialudvalg\""))
            let saved = try await site.post(
                "\(item)/beslutning", [("outcome", "discussed"), ("wording", "Vi drøftede det")],
                as: .secretary)
            #expect(saved.status == 303)
            #expect(
                try await site.get(Self.path, as: .participant).text.contains("Vi drøftede det"))
            #expect(try await !site.get(Self.path).text.contains("Vi drøftede det"))
        }
    }

    @Test func `a member replies, and the secretary sees who comes`() async throws {
        try await withSite(Self.city) { site in
            let reply = [
                ("seat", "samarbejdsforum/naboer/1"), ("person", PersonID.neighbor.rawValue),
                ("answer", "accepted"), ("sequence", "0"),
            ]
            let before = try await site.get(Self.path, as: .participant)
            #expect(before.text.contains("du har ikke svaret"))
            let own = try await site.post("\(Self.path)/svar", reply, as: .participant)
            #expect(own.location == "\(Self.path)#svar")
            #expect(
                try await site.get(Self.path, as: .participant).text.contains("du kommer"))
            #expect(
                try await site.get(Self.path, as: .secretary).text.contains("1 af 1 kommer"))
            // Those who write replies down come back to the seat, which opens its list.
            let written = try await site.post("\(Self.path)/svar", reply, as: .secretary)
            let line = "svar-samarbejdsforum-naboer-1"
            #expect(written.location == "\(Self.path)#\(line)")
            #expect(
                try await site.get(Self.path, as: .secretary).text.contains("id=\"\(line)\""))
            #expect(try await !site.get(Self.path).text.contains("Hvem kommer"))
            #expect(
                try await site.post("\(Self.path)/svar", reply, as: .sofOfficer).status == 403)
        }
    }

    @Test func `whoever calls a meeting sees whom no letter reaches`() async throws {
        let unreachable: [CityCommand] = [
            .organization(.registerPerson("anna")),
            .forum(
                .take(
                    HoldingDraft(
                        id: "h2", seat: Cast.policeSeat, person: "anna", from: day("2021-02-01"),
                        manner: .appointed))),
        ]
        let warning = "Har ingen e-mailadresse her og får intet brev"
        for (more, isWarned) in [([], false), (unreachable, true)] {
            try await withSite(Self.city + more) { site in
                let page = try await site.get("\(Self.path)/indkaldelse", as: .secretary)
                #expect(page.text.contains(warning) == isWarned)
                #expect(page.text.contains("indkaldelsen går uden den"))
            }
        }
    }

    @Test func `standing items are put on with one click`() async throws {
        try await withSite(Self.city) { site in
            _ = try await Self.added(site)
            try await Self.open(site)
            _ = try await site.post("\(Self.path)/gang/slut", [("at", "18.00")], as: .secretary)
            let next = try await site.post(
                "/fora/samarbejdsforum/moeder/nyt", [("day", "8. juni 2021")], as: .secretary)
            let home = try #require(next.location)
            let page = try await site.get(home, as: .secretary)
            #expect(page.text.contains("Faste punkter, der mangler"))
            let title = "Toiletter ved pladsen"
            _ = try await site.post(
                "\(home)/dagsorden/faste", [("nr", "0"), ("title", title)], as: .secretary)
            #expect(
                try await site.get(home, as: .secretary).text.contains("1. \(title)"))
        }
    }

    @Test func `every meeting of the city stands on one page`() async throws {
        try await withSite(Self.city) { site in
            let page = try await site.get("/moeder")
            #expect(page.status == 200)
            #expect(page.text.contains("mandag den 7. juni 2021 kl. 16.30"))
            #expect(page.text.contains("Samarbejdsforum"))
        }
    }
}
