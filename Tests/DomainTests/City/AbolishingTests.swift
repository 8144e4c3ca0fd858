// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct AbolishingTests {
    private let given = Given(.hoerdumsgade)
    private let lastDay = day("2021-12-31")

    private func refusal(_ given: Given, _ post: PostID) -> OrganizationRefusal? {
        do {
            _ = try given.city.decide(
                .organization(.abolishPost(post, lastDay: lastDay)), on: given.day)
            return nil
        } catch {
            return error.refusal as? OrganizationRefusal
        }
    }

    @Test func `a post that owns or has promised something is not abolished, and it is named`() {
        #expect(
            refusal(given, .urbanSpaces)
                == .stillResponsible(
                    .urbanSpaces, for: ["Alternativt byrum ved Hørdumsgade", "Byrummet anlægges"]))
    }

    @Test func `a post that leads a programme or answers for an area is not abolished`() throws {
        let given = try given.having(
            .startProgramme(
                ProgrammeDraft(
                    id: "p", kind: .hotspot, name: "Hotspot", leader: .areaCoordinator))
        ).having(.assign("r1", .square, .whole, to: .areaCoordinator, from: Cast.opening))
        #expect(
            refusal(given, .areaCoordinator)
                == .stillResponsible(.areaCoordinator, for: ["Hotspot", "Anker Jørgensens Plads"]))
    }

    @Test func `what is concluded, ended, finished or handed over holds nobody back`() throws {
        #expect(refusal(given, .committeeChair) == nil)
        let free = try given.having(
            .conclude(.urbanSpace, outcome: nil), .conclude(.bridge, outcome: nil)
        ).having(
            .assign("r1", .square, .whole, to: .urbanSpaces, from: Cast.opening),
            .endResponsibility("r1", lastDay: lastDay))
        #expect(refusal(free, .urbanSpaces) == nil)
        #expect(refusal(free, .socialWork) == nil)
    }

    @Test func `a responsibility that outlasts the post holds it back`() throws {
        let held = try given.having(.conclude(.urbanSpace, outcome: nil)).having(
            .assign("r1", .square, .whole, to: .urbanSpaces, from: Cast.opening),
            .endResponsibility("r1", lastDay: lastDay.advanced(by: 1)))
        #expect(
            refusal(held, .urbanSpaces)
                == .stillResponsible(.urbanSpaces, for: ["Anker Jørgensens Plads"]))
    }
}
