// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Html
import Testing

@testable import Web

struct DeskTests {
    @Test func `a broken promise lies on the desk of the one who gave it`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let page = try await site.get(Paths.desk, as: .sofOfficer)
            #expect(page.text.contains("Brudte løfter, der mangler svar"))
            #expect(page.text.contains(">Brobygning</a>"))
            #expect(page.text.contains("mangler svar, besked 7. juni 2021"))
        }
    }

    @Test func `an answered promise moves to its own list`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            _ = try await site.post(
                Paths.objection(.buildBridge), [("objection", "Nej.")], as: .sofOfficer)
            let page = try await site.get(Paths.desk, as: .sofOfficer)
            #expect(!page.text.contains("Brudte løfter, der mangler svar"))
            #expect(page.text.contains("Brudte løfter, der er svaret på"))
            #expect(page.text.contains("bestridt 7. juni 2021"))
        }
    }

    @Test func `what I wait for names the other department and what it costs`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let page = try await site.get(Paths.desk, as: .sofOfficer)
            #expect(page.text.contains("Det venter vi på fra andre"))
            #expect(page.text.contains("“Brobygning” venter på den."))
            #expect(page.text.contains("koster "))
        }
    }

    @Test func `the causer sees whose promises break because of them`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let causer = try await site.get(Paths.desk, as: .tmfOfficer)
            #expect(causer.text.contains("Løfter, der brydes på grund af os"))
            #expect(causer.text.contains(">Brobygning</a>"))
            let other = try await site.get(Paths.desk, as: .sofOfficer)
            #expect(!other.text.contains("Løfter, der brydes på grund af os"))
        }
    }

    @Test func `a handover is offered on the desk of the one who may take it`() async throws {
        try await withSite([
            .initiative(.offerHandover(.urbanSpace, to: .socialWork, reason: nil))
        ]) { site in
            let offered = try await site.get(Paths.desk, as: .sofOfficer)
            #expect(offered.text.contains("Indsatser, vi får tilbudt"))
            let owner = try await site.get(Paths.desk, as: .tmfOfficer)
            #expect(!owner.text.contains("Indsatser, vi får tilbudt"))
        }
    }

    @Test func `an organization that has not said whether it contributes is asked`() async throws {
        try await withSite { site in
            let page = try await site.get(Paths.desk, as: .tmfOfficer)
            #expect(page.text.contains("Bidrager I?"))
            try await site.submit(
                .initiative(
                    .stateContribution(.urbanSpace, .tmf, .contributes, part: "Anlægger")),
                .initiative(
                    .stateContribution(.bridge, .tmf, .notRelevant, part: "Ingen opgave")))
            let answered = try await site.get(Paths.desk, as: .tmfOfficer)
            #expect(!answered.text.contains("Bidrager I?"))
        }
    }

    @Test func `those who oversee see all of it, by department`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            for viewer in [Viewer.coordinator, .administrator, .auditor] {
                let page = try await site.get(Paths.desk, as: viewer)
                #expect(page.text.contains("Hele byen"))
                #expect(page.text.contains("<h3>Socialforvaltningen</h3>"))
                #expect(page.text.contains("<h3>Teknik- og Miljøforvaltningen</h3>"))
            }
        }
    }

    @Test func `a desk with much on it begins with what presses most, the rest a line a kind`()
        async throws
    {
        try await withSite(Cast.forum) { site in
            try await site.reportSlip()
            let page = try await site.get(Paths.desk, as: .coordinator).text
            let parts = page.split(
                separator: "<details id=\"svar\" class=\"desk-kind\"><summary>"
                    + "<h2>Brudte løfter, der mangler svar</h2><span class=\"number\">2</span>")
            #expect(parts.count == 2)
            let first = try #require(parts.first)
            #expect(first.contains("<h2>Det haster mest</h2>"))
            #expect(first.contains(">Brobygning</a>"))
            #expect(!first.contains("<details id="))
            #expect(page.contains("2 er sene"))
        }
    }

    @Test func `a desk with little on it shows all of it`() async throws {
        try await withSite { site in
            let page = try await site.get(Paths.desk, as: .sofOfficer).text
            #expect(page.contains("<section id=\"spurgt\"><h2>Bidrager I?</h2>"))
            #expect(!page.contains("Det haster mest"))
            #expect(!page.contains("class=\"desk-kind\""))
        }
    }

    @Test func `what presses most is what wants an answer, then what else is late`() async throws {
        try await withSite(Cast.forum) { site in
            try await site.reportSlip()
            let asked = try await site.get(Paths.desk, as: .coordinator).text
            let unanswered = ["Byrummet anlægges", "Brobygning"]
            #expect(unanswered.filter { pressing(asked).contains(">\($0)</a>") } == unanswered)
            #expect(pressing(asked).split(separator: "<li class=\"").count == 4)
            for (promise, viewer) in [
                (ActivityID.buildSpace, Viewer.tmfOfficer), (.buildBridge, .sofOfficer),
            ] {
                _ = try await site.post(
                    Paths.objection(promise), [("objection", "Nej.")], as: viewer)
            }
            let answered = try await site.get(Paths.desk, as: .coordinator).text
            #expect(!pressing(answered).contains("mangler svar"))
        }
    }

    /// The part of a desk that is read first.
    private func pressing(_ page: String) -> String {
        let rest = page.split(separator: "<h2>Det haster mest</h2>").dropFirst().first ?? ""
        return rest.split(separator: "</section>").first.map(String.init) ?? ""
    }

    @Test func `who offers an initiative sees on the desk that nobody has answered`() async throws {
        try await withSite([
            .initiative(.offerHandover(.urbanSpace, to: .socialWork, reason: nil))
        ]) { site in
            let owner = try await site.get(Paths.desk, as: .tmfOfficer)
            #expect(owner.text.contains("Overdragelser, vi venter svar på"))
            for other in [Viewer.sofOfficer, .coordinator] {
                let page = try await site.get(Paths.desk, as: other)
                #expect(!page.text.contains("Overdragelser, vi venter svar på"))
            }
        }
    }

    @Test func `an auditor is led to what can be read, never to a form`() async throws {
        let applied = CityCommand.forum(
            .apply("a1", seat: Cast.policeSeat, organization: .neighbors, reason: nil))
        try await withSite(
            Cast.forum + [applied, .initiative(.conclude(.urbanSpace, outcome: nil))]
        ) { site in
            let coordinator = try await site.get(Paths.desk, as: .coordinator).text
            #expect(coordinator.contains("href=\"/erfaringer/ny?indsats=byrum-hoerdumsgade\""))
            #expect(coordinator.contains("href=\"/fora/samarbejdsforum/ansoegninger/a1/svar\""))
            let auditor = try await site.get(Paths.desk, as: .auditor).text
            #expect(!auditor.contains("/erfaringer/ny"))
            #expect(auditor.contains("Mangler erfaring"))
            #expect(!auditor.contains("/ansoegninger/a1/svar"))
            #expect(auditor.contains("href=\"/fora/samarbejdsforum\""))
        }
    }

    @Test func `of a long list the first are in sight and the rest behind their number`() {
        let items = (1...9).map { number in
            Attention(
                status: .late, title: "Løfte \(number)", link: "/\(number)", tag: "Sent", why: "",
                who: "", weight: 0, concerns: [])
        }
        let folded = FoldedAttentionList(items: items, most: 6, language: .danish)
            .renderedText()
        let parts = folded.split(separator: "<summary>Vis 3 mere</summary>")
        #expect(parts.count == 2)
        #expect(parts.first?.contains("Løfte 6") == true)
        #expect(parts.first?.contains("Løfte 7") == false)
        #expect(parts.last?.contains("Løfte 9") == true)
        let whole = FoldedAttentionList(
            items: Array(items.prefix(7)), most: 6, language: .danish
        ).renderedText()
        #expect(!whole.contains("<details>"))
    }

    @Test func `an empty desk says what to do next`() async throws {
        try await withSite { site in
            let page = try await site.get(Paths.desk, as: .participant)
            #expect(page.status == 200)
            #expect(page.text.contains("Der ligger ikke noget på dit bord."))
            #expect(page.text.contains("href=\"\(Paths.initiatives)\""))
        }
    }

    @Test func `a stranger signs in first`() async throws {
        try await withSite { site in
            let page = try await site.get(Paths.desk)
            #expect(page.status == 303)
            #expect(page.location?.hasPrefix(Paths.signIn) == true)
        }
    }
}
