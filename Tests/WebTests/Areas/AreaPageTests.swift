// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct AreaPageTests {
    private static func responsible(
        _ id: ResponsibilityID, in area: AreaID, _ scope: ResponsibilityScope, _ post: PostID
    ) -> CityCommand {
        .area(.assign(id, area, scope, to: post, from: day("2021-02-01")))
    }

    @Test func `areas are listed by kind, and one kind can be chosen`() async throws {
        try await withSite { site in
            let all = try await site.get("/omraader")
            #expect(all.text.contains("<h2>Steder</h2>"))
            #expect(all.text.contains("<h2>Bydele</h2>"))
            let places = try await site.get("/omraader?slags=place")
            #expect(places.text.contains("<h2>Steder</h2>"))
            #expect(!places.text.contains("<h2>Bydele</h2>"))
        }
    }

    @Test func `a district needs nobody for the whole, so it is no gap`() async throws {
        try await withSite { site in
            let page = try await site.get("/omraader/kgs-enghave")
            #expect(page.text.contains("ansvaret ligger i områderne her"))
            #expect(!page.text.contains("Ingen har det samlede ansvar"))
        }
    }

    @Test func `an area that nobody answers for says so first`() async throws {
        try await withSite { site in
            let page = try await site.get("/omraader/sydhavnen")
            let gap = try #require(page.text.firstRange(of: "Ingen har det samlede ansvar"))
            let next = try #require(page.text.firstRange(of: "Næste dato"))
            #expect(gap.lowerBound < next.lowerBound)
            #expect(page.text.contains("er aldrig udpeget"))
        }
    }

    @Test func `a gap says since when`() async throws {
        let whole = Self.responsible("r", in: .sydhavnen, .whole, .areaCoordinator)
        let end = CityCommand.area(.endResponsibility("r", lastDay: day("2021-05-31")))
        try await withSite([whole, end]) { site in
            let page = try await site.get("/omraader/sydhavnen")
            #expect(page.text.contains("hullet opstod 1. juni 2021, for 6 dage siden"))
        }
    }

    @Test func `every department is named, those without a responsible as not stated`()
        async throws
    {
        let part = Self.responsible("r", in: .square, .department(.tmf), .urbanSpaces)
        try await withSite([part]) { site in
            let text = try await site.get("/omraader/anker-joergensens-plads").text
            let table = try #require(text.firstRange(of: "Hver forvaltnings egen del"))
            let rows = text[table.upperBound...].prefix { $0 != "§" }
            let social = try #require(rows.firstRange(of: "Socialforvaltningen"))
            let technical = try #require(rows.firstRange(of: "Teknik- og Miljøforvaltningen"))
            #expect(rows[social.upperBound..<technical.lowerBound].contains("ikke oplyst"))
            #expect(rows[technical.upperBound...].contains("Leder af byrum"))
        }
    }

    @Test func `whoever answers for the area around it answers here too`() async throws {
        let whole = Self.responsible("r", in: .sydhavnen, .whole, .areaCoordinator)
        try await withSite([whole]) { site in
            let page = try await site.get("/omraader/anker-joergensens-plads")
            #expect(page.text.contains("siden 1. februar 2021, for hele Sydhavnen"))
            #expect(page.text.contains("Koordinator for udsatte byområder"))
        }
    }

    @Test func `streets delimit a place in principle when its source says so`() async throws {
        let streets = CityCommand.area(
            .bound(
                .square,
                Boundary(streets: ["Hørdumsgade", "Borgbjergsvej"], isSoft: true)))
        try await withSite([streets]) { site in
            let page = try await site.get("/omraader/anker-joergensens-plads")
            #expect(
                page.text.contains("Afgrænses i udgangspunktet af Hørdumsgade, Borgbjergsvej."))
        }
    }

    @Test func `it is seen who contributes, and who has said nothing`() async throws {
        let stance = CityCommand.initiative(
            .stateContribution(.urbanSpace, .sof, .contributes, part: "Brobygning"))
        try await withSite([stance]) { site in
            let text = try await site.get("/omraader/anker-joergensens-plads").text
            let matrix = try #require(text.firstRange(of: "Hvem bidrager"))
            #expect(text[matrix.upperBound...].contains(">bidrager<"))
            #expect(text[matrix.upperBound...].contains("intet svar"))
        }
    }

    @Test func `only a coordinator is offered to change an area, and never in the past`()
        async throws
    {
        try await withSite { site in
            let path = "/omraader/anker-joergensens-plads"
            let form = "\(path)/ansvar"
            let coordinator = try await site.get(path, as: .coordinator)
            let officer = try await site.get(path, as: .tmfOfficer)
            let past = try await site.get("\(path)?dag=2021-02-01", as: .coordinator)
            #expect(
                [coordinator, officer, past].map { $0.text.contains(form) } == [true, false, false])
        }
    }

    @Test func `an area that does not exist is not found`() async throws {
        try await withSite { site in
            let page = try await site.get("/omraader/atlantis")
            #expect(page.status == 404)
        }
    }
}
