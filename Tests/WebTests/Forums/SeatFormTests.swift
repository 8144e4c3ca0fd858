// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Web

struct SeatFormTests {
    private static let seat = "/fora/samarbejdsforum/pladser/naboer/1"
    private static let police = "/fora/samarbejdsforum/pladser/politi/1"

    @Test func `the committee fills an elected seat with a new name`() async throws {
        try await withSite(Cast.forum) { site in
            let form = try await site.get("\(Self.seat)/besaettelse", as: .secretary)
            #expect(form.text.contains("Tom betyder kommissoriets regel: Perioden er 2 år"))
            #expect(form.text.contains("value=\"elected\" selected"))
            let answer = try await site.post(
                "\(Self.seat)/besaettelse",
                [("name", "Else Nabo"), ("from", "1. juni 2021"), ("manner", "elected")],
                as: .secretary)
            #expect(answer.location == Self.seat)
            let page = try await site.get(Self.seat)
            #expect(page.text.contains("Else Nabo"))
            #expect(page.text.contains("1. jun. 2021 – 31. maj 2023"))
        }
    }

    @Test func `a seat is not filled in a way that the charter does not know`() async throws {
        try await withSite(Cast.forum) { site in
            let answer = try await site.post(
                "\(Self.police)/besaettelse",
                [("person", "planner"), ("from", "1. juni 2021"), ("manner", "elected")],
                as: .coordinator)
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"manner-error\""))
            #expect(answer.text.contains("value=\"planner\" selected"))
            let chair = try await site.get("/fora/samarbejdsforum/pladser/lokaludvalg/1")
            #expect(chair.text.contains("Pladsen følger posten."))
            #expect(!chair.text.contains("besaettelse"))
        }
    }

    @Test func `a seat that is held is refused at its first day`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let answer = try await site.post(
                "\(Self.seat)/besaettelse",
                [("person", "renewer"), ("from", "1. juni 2021"), ("manner", "elected")],
                as: .coordinator)
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"from-error\""))
        }
    }

    @Test func `a term is extended, and ended early with a reason`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let longer = try await site.post(
                "/pladshavere/h1/forlaengelse", [("to", "31. december 2023")], as: .secretary)
            #expect(longer.location == Self.seat)
            let extended = try await site.get(Self.seat).text
            #expect(extended.contains("1. feb. 2021 – 31. dec. 2023"))
            let silent = try await site.post(
                "/pladshavere/h1/afgang", [("to", "6. juni 2021")], as: .participant)
            #expect(silent.status == 422)
            #expect(silent.text.contains("id=\"reason-error\""))
            #expect(silent.text.contains("value=\"6. juni 2021\""))
            let left = try await site.post(
                "/pladshavere/h1/afgang", [("to", "6. juni 2021"), ("reason", "Flyttet til Fyn")],
                as: .participant)
            #expect(left.status == 303)
            let page = try await site.get(Self.seat)
            #expect(page.text.contains("(før tid)"))
            #expect(!page.text.contains("Flyttet til Fyn"))
            let own = try await site.get(Self.seat, as: .coordinator)
            #expect(own.text.contains("Flyttet til Fyn"))
        }
    }

    @Test func `nobody else ends somebody's seat`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let police = try await site.get("/pladshavere/h2/afgang", as: .participant).status
            #expect(police == 403)
            let officer = try await site.get("/pladshavere/h1/afgang", as: .sofOfficer).status
            #expect(officer == 403)
            let nobody = try await site.get("/pladshavere/findes-ikke/afgang", as: .secretary)
                .status
            #expect(nobody == 404)
        }
    }

    @Test func `a substitute is named and ended`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let named = try await site.post(
                "\(Self.seat)/suppleant", [("name", "Suppleanten"), ("from", "1. juni 2021")],
                as: .coordinator)
            #expect(named.status == 303)
            let forum = try await site.get("/fora/samarbejdsforum").text
            #expect(forum.contains("Suppleanten"))
            let again = try await site.post(
                "\(Self.seat)/suppleant", [("name", "En til"), ("from", "2. juni 2021")],
                as: .coordinator)
            #expect(again.status == 422)
            let page = try await site.get(Self.seat, as: .coordinator)
            let path = try #require(page.text.firstMatch(of: #/\/suppleanter\/[^"]+/#)).output
            let ended = try await site.post(
                String(path), [("to", "6. juni 2021")], as: .coordinator)
            #expect(ended.location == Self.seat)
            let after = try await site.get("/fora/samarbejdsforum").text
            #expect(!after.contains("Suppleanten"))
        }
    }

    @Test func `a participant chooses among those whom they may know`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let form = try await site.get("\(Self.seat)/suppleant", as: .participant)
            #expect(form.status == 200)
            #expect(form.text.contains("Navn planner"))
            #expect(!form.text.contains("Navn auditor"))
        }
    }

    @Test func `a recusal and its matter are for staff alone`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let sent = try await site.post(
                "\(Self.seat)/inhabilitet",
                [("matter", "Ejer nabogrunden"), ("from", "1. juni 2021")], as: .participant)
            #expect(sent.location == Self.seat)
            let open = try await site.get(Self.seat).text
            #expect(!open.contains("Inhabilitet"))
            let own = try await site.get(Self.seat, as: .coordinator)
            #expect(own.text.contains("Ejer nabogrunden"))
            let path = try #require(own.text.firstMatch(of: #/\/inhabiliteter\/[^"]+/#)).output
            let ended = try await site.post(
                String(path), [("to", "7. juni 2021")], as: .coordinator)
            #expect(ended.status == 303)
        }
    }

    @Test func `reminders come as early as the forum says`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let path = "/fora/samarbejdsforum/paamindelse"
            let bad = try await site.post(path, [("days", "tre")], as: .coordinator)
            #expect(bad.status == 422)
            #expect(bad.text.contains("value=\"tre\""))
            let far = try await site.post(path, [("days", "731")], as: .coordinator)
            #expect(far.text.contains("id=\"days-error\""))
            let saved = try await site.post(path, [("days", "700")], as: .coordinator)
            #expect(saved.status == 303)
            let forum = try await site.get("/fora/samarbejdsforum").text
            #expect(forum.contains("Perioder, der slutter"))
        }
    }
}
