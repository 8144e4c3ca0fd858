// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct ActivityPageTests {
    @Test func `the page says what was promised, by whom and what is expected`() async throws {
        try await withSite { site in
            let page = try await site.get(Paths.activity(.buildBridge))
            #expect(page.status == 200)
            #expect(page.text.contains("Aktivitet i Brobygning på Anker Jørgensens Plads"))
            #expect(page.text.contains("efteråret 2021"))
            #expect(page.text.contains("senest 30. november 2021"))
            #expect(page.text.contains("Leder af den sociale indsats"))
            #expect(page.text.contains("Socialforvaltningen"))
        }
    }

    @Test func `the chain of why ends in the cause, with the department`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let page = try await site.get(Paths.activity(.buildBridge))
            #expect(page.text.contains("Løftet brydes med"))
            #expect(
                page.text.contains(
                    "efter det lovede, fordi den først kan begynde, når “Byrummet anlægges” er færdig."
                ))
            #expect(
                page.text.contains(
                    "ventes færdig 30. november 2021, 91 dage efter det lovede. "
                        + "Det har den ansvarlige meldt."))
            #expect(
                page.text.contains(
                    "Årsag: samarbejde og arbejdsdeling · meldt 7. juni 2021 af Teknik- og "
                        + "Miljøforvaltningen"))
        }
    }

    @Test func `both sides of a broken promise were told, and on which day`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let page = try await site.get(Paths.activity(.buildBridge))
            #expect(
                page.text.contains(
                    "Socialforvaltningen og Teknik- og Miljøforvaltningen fik besked 7. juni 2021.")
            )
            #expect(page.text.contains("Socialforvaltningen har ikke svaret."))
        }
    }

    @Test func `notes are read by staff only`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            for viewer in [Viewer.sofOfficer, .auditor] {
                let staff = try await site.get(Paths.activity(.buildSpace), as: viewer)
                #expect(staff.text.contains("Arealet er ikke lejet"))
            }
            for viewer in [Viewer.stranger, .participant] {
                let other = try await site.get(Paths.activity(.buildSpace), as: viewer)
                #expect(!other.text.contains("Arealet er ikke lejet"))
            }
        }
    }

    @Test func `what waits for it and what it waits for are told in plain words`() async throws {
        try await withSite { site in
            let bridge = try await site.get(Paths.activity(.buildBridge))
            #expect(bridge.text.contains("kan begynde, når den anden er færdig"))
            #expect(bridge.text.contains(">Byrummet anlægges</a>"))
            let space = try await site.get(Paths.activity(.buildSpace))
            #expect(space.text.contains("Det venter på den"))
            #expect(space.text.contains(">Brobygning</a>"))
        }
    }

    @Test func `only those who may act see the way to act`() async throws {
        try await withSite { site in
            let path = Paths.activity(.buildSpace)
            let report = Paths.report(.buildSpace)
            for viewer in [Viewer.tmfOfficer, .coordinator, .administrator] {
                let page = try await site.get(path, as: viewer)
                #expect(page.text.contains(report))
            }
            for viewer in [Viewer.stranger, .participant, .sofOfficer, .auditor] {
                let page = try await site.get(path, as: viewer)
                #expect(!page.text.contains(report))
            }
        }
    }

    @Test func `a past day shows what was so, and no way to act`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let past = try await site.get(
                Paths.activity(.buildBridge) + "?dag=2021-03-01", as: .coordinator)
            #expect(past.text.contains("Som lovet"))
            #expect(!past.text.contains("Løftet brydes"))
            #expect(!past.text.contains(Paths.report(.buildBridge)))
        }
    }

    @Test func `an activity of a draft is not there for a stranger`() async throws {
        try await withSite(.secretPlan) { site in
            let statuses: [(Viewer, Int)] = [
                (.stranger, 404), (.sofOfficer, 404), (.tmfOfficer, 200),
            ]
            for (viewer, status) in statuses {
                let page = try await site.get(Paths.activity("secret-step"), as: viewer)
                #expect(page.status == status)
            }
        }
    }

    @Test func `a draft that waits for a public activity is named to nobody else`() async throws {
        try await withSite(.secretPlan) { site in
            let stranger = try await site.get(Paths.activity(.buildSpace))
            #expect(!stranger.text.contains("Hemmeligt skridt"))
            let owner = try await site.get(Paths.activity(.buildSpace), as: .tmfOfficer)
            #expect(owner.text.contains("Hemmeligt skridt"))
        }
    }

    @Test func `the page is told in English too`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let page = try await site.get(
                Paths.activity(.buildBridge), headers: ["Cookie": "sprog=en"])
            #expect(
                page.text.contains("because it can begin only once “Byrummet anlægges” is finished")
            )
            #expect(page.text.contains("Cause: coordination and division of labour"))
        }
    }
}
