// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

struct CountingTests {
    private let voting = ElectionSite.days(voting: 0, for: 1)
    private let path = ElectionSite.path

    //
    @Test func `an election on paper and with codes is counted, declared, and fills the seat`()
        async throws
    {
        try await withSite(ElectionSite.called(voting)) { site in
            let codes = try await site.makeCodes(3)
            let done = try await site.vote([("mark", "kandidat-b")], code: codes[0])
            let receipt = try #require(
                done.text.firstMatch(of: /<code>([0-9a-z-]+)<\/code>/)?.output.1)
            #expect(try await site.post("\(path)/urne", as: .secretary).status == 303)
            let late = try await site.vote([("mark", "kandidat-a")], code: codes[1])
            #expect(late.status == 422)
            for reader in [Viewer.secretary, .coordinator] {
                let entered = try await site.post(
                    "\(path)/sedler", [("papers", "1\n2\nugyldig\nblank\n2")], as: reader)
                #expect(entered.status == 303)
            }
            #expect(try await site.post("\(path)/resultat", as: .secretary).status == 303)
            let page = try await site.get(path)
            #expect(page.text.contains("1 valgt til 1 pladser"))
            #expect(page.text.contains("Navn planner"))
            #expect(page.text.contains("60,0\u{A0}% af 10 vælgere"))
            let found = try await site.post("\(path)/stemmer", [("receipt", "\(receipt)")])
            #expect(found.text.contains("Talt med"))
            let holding = site.runtime.snapshot.present.city.forums[HoldingID("nabovalg-1")]
            #expect(holding?.person == .planner)
        }
    }

    //
    @Test func `the second reader sees nothing of the first, and both see where they differ`()
        async throws
    {
        try await withSite(ElectionSite.called(voting, ways: [.paper])) { site in
            _ = try await site.post("\(path)/sedler", [("papers", "1\n2\n3")], as: .secretary)
            for address in ["\(path)/sedler", path] {
                let page = try await site.get(address, as: .coordinator)
                #expect(!page.text.contains("1\n2\n3"))
                #expect(!page.text.contains("3 sedler"))
            }
            let same = try await site.post("\(path)/sedler", [("papers", "1")], as: .secretary)
            #expect(same.status == 422)
            #expect(same.text.contains("En anden skal gøre det denne gang."))
            _ = try await site.post("\(path)/sedler", [("papers", "1\n3\n3")], as: .coordinator)
            let page = try await site.get(path, as: .secretary)
            #expect(page.text.contains("Læst forskelligt"))
            let third = try await site.get("\(path)/sedler", as: .administrator)
            #expect(third.text.contains(">\n1\n?\n3</textarea>"))
            #expect(try await site.get(path).text.contains("Læst forskelligt") == false)
        }
    }

    @Test func `a paper that cannot be read is named by its line, and what was typed is kept`()
        async throws
    {
        try await withSite(ElectionSite.called(voting, ways: [.paper], voters: 3)) { site in
            let cases = [
                ("1\n7", "Linje 2: “7” er ikke en kandidat."), ("1\n\n2", "Linje 2 er tom."),
                ("1 2", "Linje 1: 2 kryds, men højst 1 er tilladt."),
                ("1\n1\n1\n1", "Der er 4 stemmer, men kun 3 vælgere."),
            ]
            for (typed, sentence) in cases {
                let page = try await site.post(
                    "\(path)/sedler", [("papers", typed)], as: .secretary)
                #expect(page.status == 422)
                #expect(page.text.contains(sentence), "\(sentence)")
                #expect(page.text.contains(">\n\(typed)</textarea>"))
            }
            #expect(site.election?.papers == [])
        }
    }

    @Test
    func `papers are read with the line breaks that browsers send, and every bad line is named`()
        async throws
    {
        try await withSite(ElectionSite.called(voting, ways: [.paper])) { site in
            let bad = try await site.post(
                "\(path)/sedler", [("papers", "1\r\n7\r\n2\r\n\r\nx\r\n1")], as: .secretary)
            #expect(bad.status == 422)
            #expect(bad.text.contains("Linje 2: “7” er ikke en kandidat."))
            #expect(bad.text.contains("Linje 4 er tom."))
            #expect(bad.text.contains("Linje 5: “x” er ikke en kandidat."))
            let read = try await site.post(
                "\(path)/sedler", [("papers", "1\r\n2\r\nblank\r\n")], as: .secretary)
            #expect(read.status == 303)
            #expect(site.election?.papers.first?.lines.count == 3)
        }
    }

    //
    @Test func `a lot names those who are tied, and two witnesses type the same figures`()
        async throws
    {
        try await withSite(ElectionSite.called(voting, ways: [.paper])) { site in
            for reader in [Viewer.secretary, .coordinator] {
                _ = try await site.post("\(path)/sedler", [("papers", "1\n2")], as: reader)
            }
            let tied = try await site.post("\(path)/resultat", as: .secretary)
            #expect(tied.status == 422)
            #expect(tied.text.contains("Disse står lige: Navn neighbor, Navn planner."))
            let unlike = try await site.post(
                "\(path)/resultat", [("seed", "461233"), ("seed-again", "461234")],
                as: .secretary)
            #expect(unlike.text.contains("De to vidner har ikke skrevet det samme."))
            let done = try await site.post(
                "\(path)/resultat", [("seed", "461 233"), ("seed-again", "461233")],
                as: .secretary)
            #expect(done.status == 303)
            let page = try await site.get(path)
            #expect(page.text.contains("Navn neighbor og Navn planner stod lige."))
            #expect(page.text.contains("461233"))
        }
    }

    //
    @Test func `every round of a transferable vote is a column`() async throws {
        let called = ElectionSite.called(
            voting, method: .scottishSTV, seats: 2, ways: [.paper])
        try await withSite(called) { site in
            for reader in [Viewer.secretary, .coordinator] {
                _ = try await site.post(
                    "\(path)/sedler", [("papers", "1 2\n1 2\n1 3\n1 2\n2\n3\n3")], as: reader)
            }
            _ = try await site.post("\(path)/resultat", as: .secretary)
            let page = try await site.get(path)
            #expect(page.text.contains("Runde 1"))
            #expect(page.text.contains("overskud fra Navn neighbor"))
            #expect(page.text.contains("Kvoten er 3."))
        }
    }
}
