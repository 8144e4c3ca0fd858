// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// The editor keeps the whole draft in the form, so a test does what a browser
/// does: it sends back the hidden fields of the page that it got.
struct CharterEditorTests {
    static let path = "/fora/samarbejdsforum/kommissorium/ny"

    /// The hidden fields of the page, but not the token.
    private static func hidden(in page: TestPage) -> [(String, String)] {
        page.text.matches(of: #/<input type="hidden" name="([^"]+)" value="([^"]*)">/#)
            .map { (String($0.1), plain(String($0.2))) }
            .filter { ["seen", "base", "open", "clause"].contains($0.0) }
    }

    private static func plain(_ text: String) -> String {
        text.replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&")
    }

    static func press(
        _ act: String, on page: TestPage, _ site: TestSite, _ more: [(String, String)] = [],
        as viewer: Viewer = .coordinator
    ) async throws -> TestPage {
        try await site.post(path, hidden(in: page) + more + [("act", act)], as: viewer)
    }

    private static let adoption = [
        ("title", "Kommissorium for Samarbejdsforum"), ("effective", "1. juli 2021"),
        ("decision", "Forummet 1. juni 2021"),
    ]

    @Test func `the editor opens with the present charter`() async throws {
        try await withSite(Cast.forum) { site in
            let page = try await site.get(Self.path, as: .coordinator)
            #expect(page.status == 200)
            #expect(Self.hidden(in: page).filter { $0.0 == "clause" }.count == 13)
            #expect(page.text.contains("Ingen bestemmelse er ændret."))
            #expect(page.text.contains("value=\"open:6\""))
        }
    }

    @Test func `one clause is changed and the new version is adopted`() async throws {
        try await withSite(Cast.forum) { site in
            let first = try await site.get(Self.path, as: .coordinator)
            let open = try await Self.press("open:6", on: first, site)
            #expect(open.text.contains("name=\"c-term-count\" type=\"text\" value=\"2\""))
            let changed = try await Self.press(
                "close", on: open, site,
                [
                    ("c-kind", "term"), ("c-sentence", "Der vælges naboer for 3 år."),
                    ("c-term", "years"), ("c-term-count", "3"), ("c-scope", "only"),
                    ("c-groups", "naboer"),
                ])
            #expect(changed.text.contains("Perioden er 3 år for “3 naboer”."))
            #expect(changed.text.contains("1 bestemmelse er ændret."))
            let done = try await Self.press("adopt", on: changed, site, Self.adoption)
            #expect(done.status == 303)
            #expect(done.location == "/fora/samarbejdsforum/kommissorium")
            let forum = site.runtime.snapshot.present.city.forums[.forum]
            #expect(forum?.charters.count == 2)
            let expected = Charter.cast.changing("valgperiode") {
                $0.sentence = "Der vælges naboer for 3 år."
                $0.provision = .term(
                    TermProvision(seats: SeatScope(only: ["naboer"]), term: .years(3)))
            }
            #expect(forum?.charters.last?.charter.clauses == expected.clauses)
        }
    }

    @Test func `every kind of clause keeps what it provides through its fields`() {
        for clause in Charter.cast.clauses + Self.others {
            var reading = ClauseReading(ClauseTexts(clause))
            let group: SeatGroupID =
                if case .seats(let seats) = clause.provision { seats.id } else { "ingen" }
            #expect(reading.clause(from: clause, group: group) == clause)
            #expect(reading.errors.isEmpty)
        }
    }

    private static let others: [Clause] = [
        Clause(
            "a", "Område", .area(AreaScope(areas: [.square], streets: ["A", "B"], isSoft: true))),
        Clause(
            "b", "Mandat",
            .mandate(
                Mandate(matter: .grants, power: .decide, legalBasis: "Loven", limit: Kroner(50_000))
            )),
        Clause(
            "c", "Pladser",
            .seats(
                SeatGroup(
                    id: "c", label: "Ti til femten", count: SeatCount(atLeast: 10, atMost: 15),
                    filling: .oneOf(posts: [.urbanSpaces, .socialWork]), onBehalfOf: [.tmf, .sof],
                    role: .observing, votes: false))),
        Clause(
            "d", "Afledte",
            .seats(SeatGroup(id: "d", label: "Alle", count: nil, filling: .members(of: .forum)))),
        Clause(
            "e", "Til 30. november",
            .term(
                TermProvision(
                    seats: SeatScope(except: ["d"]),
                    term: .endsOn(month: 11, day: 30, afterYears: 1)))),
        Clause(
            "f", "Valg",
            .election(ElectionProvision(seats: .all, arranger: .committee, eligible: ["beboere"]))),
        Clause(
            "g", "Ansøgning",
            .application(ApplicationProvision(seats: .all, method: .share(Share(2, of: 3))))),
        Clause(
            "h", "På omgang",
            .officer(
                Officer(
                    role: .chair, choice: .rotates(among: SeatScope(only: ["c"]), months: 6),
                    duties: [.preside]))),
        Clause("i", "Kun medlemmer", .attendance(AttendanceRule(isForMembersOnly: false))),
        Clause("j", "Gæster", .guests(GuestRule(guests: [.tmf], quarters: [1, 3]))),
        Clause("k", "To timer", .duration(MeetingDuration(minutes: 120))),
        Clause("l", "En tredjedel", .quorum(Quorum(share: Share(1, of: 3), atLeast: 2))),
        Clause(
            "m", "Flertal", .voting(VotingRule(requirement: .simpleMajority, castingVote: .chair))),
        Clause("n", "Indkaldelse", .notice(NoticeRule(days: 14, agendaDays: 8))),
        Clause(
            "o", "Referat",
            .minutes(MinutesRule(withinDays: 14, isApprovedAtNextMeeting: true, isPublic: false))),
        Clause("p", "Rapporterer", .relation(Relation(kind: .reportsTo, to: .municipality))),
        Clause(
            "q", "Ændring", .amendment(AmendmentRule(approver: .municipality, informed: [.sof]))),
        Clause("r", "Pligt", .duty(PartyDuty(parties: [.sof, .tmf], isOpenList: true))),
        Clause("s", "Andet", .statement),
        Clause(
            "t", "Ekstra møder",
            .cadence(
                Cadence(
                    meetings: 1, per: .month,
                    extra: [
                        ExtraMeeting(month: nil, isOnlyIfNeeded: false), ExtraMeeting(month: 6),
                    ]))),
    ]

    @Test func `a number that is none is an error beside its field, and nothing is lost`()
        async throws
    {
        try await withSite(Cast.forum) { site in
            let first = try await site.get(Self.path, as: .coordinator)
            let open = try await Self.press("open:6", on: first, site)
            let again = try await Self.press(
                "close", on: open, site,
                [
                    ("c-kind", "term"), ("c-sentence", "For to år."), ("c-term", "years"),
                    ("c-term-count", "to"), ("c-scope", "all"), ("title", "Mit kommissorium"),
                ])
            #expect(again.text.contains("id=\"c-term-count-error\""))
            #expect(again.text.contains("value=\"to\""))
            #expect(again.text.contains("For to år."))
            #expect(again.text.contains("value=\"Mit kommissorium\""))
            let adopted = try await Self.press(
                "adopt", on: open, site,
                Self.adoption + [("c-kind", "term"), ("c-term", "years"), ("c-term-count", "to")])
            #expect(adopted.status == 422)
        }
    }

    @Test func `another kind shows its own fields`() async throws {
        try await withSite(Cast.forum) { site in
            let first = try await site.get(Self.path, as: .coordinator)
            let added = try await Self.press("insert:12", on: first, site)
            #expect(added.text.contains("<p class=\"number-mark\">§ 14</p>"))
            let quorum = try await Self.press(
                "fields", on: added, site,
                [("c-kind", "quorum"), ("c-sentence", "En tredjedel, dog mindst to.")])
            #expect(quorum.text.contains("name=\"c-share\""))
            let closed = try await Self.press(
                "close", on: quorum, site,
                [
                    ("c-kind", "quorum"), ("c-sentence", "En tredjedel, dog mindst to."),
                    ("c-share", "1/3"), ("c-least", "2"),
                ])
            #expect(closed.text.contains("når mindst en tredjedel af medlemmerne, dog mindst to,"))
        }
    }

    @Test func `clauses are moved and removed`() async throws {
        try await withSite(Cast.forum) { site in
            let first = try await site.get(Self.path, as: .coordinator)
            let moved = try await Self.press("down:0", on: first, site)
            let lines = Self.hidden(in: moved).filter { $0.0 == "clause" }.map(\.1)
            #expect(lines[0].contains("\"mandat\""))
            #expect(lines[1].contains("\"formaal-1\""))
            let shorter = try await Self.press("remove:1", on: moved, site)
            #expect(shorter.text.contains("1 er udgået") || shorter.text.contains("er udgået."))
            #expect(Self.hidden(in: shorter).filter { $0.0 == "clause" }.count == 12)
        }
    }

    @Test func `all that is wrong stands beside its clause`() async throws {
        try await withSite(Cast.forum) { site in
            let first = try await site.get(Self.path, as: .coordinator)
            // Without the neighbors' seats, two clauses speak of seats that are not there.
            let shorter = try await Self.press("remove:3", on: first, site)
            let refused = try await Self.press("adopt", on: shorter, site, Self.adoption)
            #expect(refused.status == 422)
            #expect(refused.text.contains("<a href=\"#b-valgperiode\">§ 6:"))
            #expect(refused.text.contains("<a href=\"#b-nye-naboer\">§ 7:"))
            #expect(
                refused.text.contains(
                    "<p class=\"error\">Der findes ingen gruppe af pladser med id&#39;et “naboer”.")
            )
            #expect(refused.text.contains("value=\"1. juli 2021\""))
            #expect(site.runtime.snapshot.present.city.forums[.forum]?.charters.count == 1)
        }
    }

    @Test func `two versions cannot take effect on one day`() async throws {
        try await withSite(Cast.forum) { site in
            let first = try await site.get(Self.path, as: .coordinator)
            let shorter = try await Self.press("remove:12", on: first, site)
            let refused = try await Self.press(
                "adopt", on: shorter, site,
                [("title", "Nyt"), ("effective", "1. februar 2021")])
            #expect(refused.status == 422)
            #expect(refused.text.contains("id=\"effective-error\""))
            let dayless = try await Self.press("adopt", on: shorter, site, [("title", "Nyt")])
            #expect(dayless.text.contains("id=\"effective-error\""))
        }
    }

    @Test func `who writes while another adopts sees what changed, and keeps the draft`()
        async throws
    {
        try await withSite(Cast.forum) { site in
            let mine = try await site.get(Self.path, as: .coordinator)
            let theirs = try await Self.press("remove:12", on: mine, site)
            let adopted = try await Self.press("adopt", on: theirs, site, Self.adoption)
            #expect(adopted.status == 303)
            let shorter = try await Self.press("remove:11", on: mine, site)
            let later = Self.adoption.map {
                $0.0 == "effective" ? ("effective", "1. august 2021") : $0
            }
            let conflict = try await Self.press("adopt", on: shorter, site, later)
            #expect(conflict.status == 409)
            #expect(conflict.text.contains("Version 2 er vedtaget imens."))
            #expect(conflict.text.contains("<dd>Hver deltager beslutter selv"))
            #expect(conflict.text.contains("value=\"1. august 2021\""))
            let again = try await Self.press("adopt", on: conflict, site, later)
            #expect(again.status == 303)
        }
    }

    @Test func `an organization becomes a forum by its first charter`() async throws {
        try await withSite { site in
            let chosen = try await site.get(
                "/fora/nyt?organisation=foreningen-anker-joergensens-plads&slags=network",
                as: .coordinator)
            let path = "/fora/foreningen-anker-joergensens-plads/kommissorium/ny"
            #expect(chosen.location == "\(path)?slags=network")
            let empty = try await site.get("\(path)?slags=network", as: .coordinator)
            #expect(empty.text.contains("Der er ingen bestemmelser endnu."))
            #expect(empty.text.contains("value=\"network\" selected"))
            let none = try await site.post(
                path, Self.adoption + [("kind", "network"), ("act", "adopt")], as: .coordinator)
            #expect(none.status == 422)
            #expect(none.text.contains("Skriv mindst én."))
            let added = try await site.post(path, [("act", "insert:-1")], as: .coordinator)
            let adopted = try await site.post(
                path,
                Self.hidden(in: added) + Self.adoption
                    + [
                        ("kind", "network"), ("c-kind", "purpose"), ("c-sentence", "Tryghed."),
                        ("act", "adopt"),
                    ], as: .coordinator)
            #expect(adopted.status == 303)
            let page = try await site.get("/fora/foreningen-anker-joergensens-plads")
            #expect(page.text.contains("Netværk"))
        }
    }

    @Test func `only those who work for the forum write its charter`() async throws {
        try await withSite(Cast.forum) { site in
            let other = try await site.get(Self.path, as: .sofOfficer).status
            #expect(other == 403)
            let participant = try await site.get(Self.path, as: .participant).status
            #expect(participant == 401)
            let sent = try await site.post(Self.path, [("act", "adopt")], as: .sofOfficer)
            #expect(sent.status == 403)
        }
    }
}
