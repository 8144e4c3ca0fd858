// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct ModerationTests {
    private static let submit = MatterCommand.submit(
        "nabo", MatterContent(title: "Glasskår", areas: [.square]), contact: "n-kontakt")

    private func given() throws -> Given { try Given.noise().having(Self.submit) }

    @Test func `anybody may write in, and nobody but moderators sees it before it is let in`()
        throws
    {
        let given = try given()
        try given.city.permit(.matter(Self.submit), to: .stranger)
        let matter = try #require(given.city.matters[MatterID("nabo")])
        for viewer in [Viewer.stranger, .participant, .tmfOfficer, .secretary] {
            #expect(!given.city.sees(matter, viewer))
            #expect(!given.city.seesContact(viewer))
        }
        #expect(given.city.sees(matter, .coordinator))
        #expect(given.city.matters.duties(of: matter).map(\.kind) == [.moderate])
        given.when(.answer("nabo", text: "n")).thenRefused(.notAdmitted(title: "Glasskår"))
        given.when(
            .describe("nabo", MatterContent(title: "Glas"), isPublic: true, seen: nil)
        ).thenRefused(.notAdmitted(title: "Glasskår"))
    }

    @Test func `a matter let in is public only when the moderator says so`() throws {
        let given = try given()
        let hidden = try given.having(.admit("nabo", .tmf, isPublic: false))
        let matter = try #require(hidden.city.matters[MatterID("nabo")])
        #expect(!hidden.city.sees(matter, .stranger))
        #expect(hidden.city.sees(matter, .tmfOfficer))
        #expect(matter.answerer == .tmf)
        let open = try given.having(.admit("nabo", .tmf, isPublic: true))
        #expect(open.city.sees(try #require(open.city.matters[MatterID("nabo")]), .stranger))
        open.when(.admit("nabo", .tmf, isPublic: true)).thenRefused(.moderatedAlready)
        open.when(.turnAway("nabo", reason: "n")).thenRefused(.moderatedAlready)
    }

    @Test func `what is turned away stays away, with its reason`() throws {
        let given = try given().having(.turnAway("nabo", reason: "n-nej"))
        given.when(.answer("nabo", text: "n")).thenRefused(.turnedAway(on: day("2021-03-01")))
        #expect(!given.city.sees(try #require(given.city.matters[MatterID("nabo")]), .tmfOfficer))
    }

    @Test func `whoever raised the same waits for the answer of the matter that goes on`() throws {
        let given = try given().having(.merge("nabo", into: .noise))
        #expect(given.city.matters[.noise]?.merged == ["nabo"])
        given.when(.answer("nabo", text: "n"))
            .thenRefused(.merged(into: "Støj på pladsen om natten"))
        given.when(.merge(.noise, into: .noise)).thenRefused(.mergedIntoItself)
        let answered = try given.having(.answer(.noise, text: "n-svar"))
        #expect(
            answered.city.matters.tellings(on: given.day).map(\.party)
                == [.organization(.police), .raiser(of: "nabo")])
    }

    @Test func `a matter that forums treat is not merged away`() throws {
        let given = try given().having(.admit("nabo", .tmf, isPublic: true))
            .having(.refer(.noise, ReferralDraft(to: .forum, asked: .discuss)))
        given.when(.merge(.noise, into: "nabo"))
            .thenRefused(.treatedAlready(title: "Støj på pladsen om natten"))
    }

    @Test func `nobody can tell a neighbor who left no way to be reached`() throws {
        let given = try Given.noise().having(
            .submit("anonym", MatterContent(title: "Mørkt"), contact: nil),
            .admit("anonym", .tmf, isPublic: true), .answer("anonym", text: "n-svar"))
        let matter = try #require(given.city.matters[MatterID("anonym")])
        #expect(given.city.matters.tellings(of: matter) == [])
        given.when(.close("anonym", result: "n-slut", needsNoWork: false)).then(
            .closed(MatterClosed(matter: "anonym", result: "n-slut")))
    }

    @Test func `the way to reach a neighbor is a note of the event that no history quotes`() throws
    {
        let fact = MatterSubmitted(
            matter: "nabo", content: .noise, contact: "n-kontakt")
        let event = CityEvent.matter(.submitted(fact))
        #expect(event.notes == ["n-text", "n-kontakt"])
        #expect(event.note == "n-text")
    }
}
