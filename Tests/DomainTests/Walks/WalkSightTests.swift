// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct WalkSightTests {
    private func seers(_ given: Given) throws -> [Viewer] {
        let walk = try #require(given.dusk)
        return ([Viewer.stranger] + Viewer.cast).filter { given.city.sees(walk, $0) }
    }

    @Test func `what is planned is its leader's and theirs who read all`() throws {
        #expect(try seers(.planned()) == [.tmfOfficer, .coordinator, .administrator, .auditor])
        #expect(
            try seers(.planned(.dusk.with { $0.isOpen = true }))
                == [.tmfOfficer, .coordinator, .administrator, .auditor])
    }

    @Test func `staff and those invited see it from the invitation, everybody an open one`() throws
    {
        let inside = try seers(.invited())
        #expect(inside.contains(.sofOfficer))
        #expect(!inside.contains(.participant))
        #expect(!inside.contains(.stranger))
        let neighbors = try seers(.invited(.dusk.with { $0.participants = [.neighbors] }))
        #expect(neighbors.contains(.participant))
        #expect(try seers(.invited(.dusk.with { $0.isOpen = true })).contains(.stranger))
    }

    @Test func `everybody reads a published report, and nobody but insiders what is inside`() throws
    {
        let inside = try Given.walked().having(.file(.dusk, isPublished: false, seen: nil))
        #expect(try !seers(inside).contains(.stranger))
        let shown = try Given.walked().having(.file(.dusk, isPublished: true, seen: nil))
        #expect(try seers(shown).contains(.stranger))
        let walk = try #require(shown.dusk)
        #expect(!shown.city.seesInside(walk, .stranger))
        #expect(!shown.city.seesInside(walk, .participant))
        #expect(shown.city.seesInside(walk, .sofOfficer))
    }

    @Test func `those who are invited write down what is found, auditors write nothing`() throws {
        let given = try Given.invited(.dusk.with { $0.participants = [.neighbors] })
        let walk = try #require(given.dusk)
        #expect(given.city.walks(along: walk, .participant))
        #expect(given.city.walks(along: walk, .tmfOfficer))
        #expect(!given.city.walks(along: walk, .sofOfficer))
        #expect(!given.city.walks(along: walk, .auditor))
        #expect(!given.city.walks(along: walk, .stranger))
    }

    @Test func `only the leader's own lead it`() throws {
        let given = try Given.planned()
        let commands: [WalkCommand] = [
            .plan("ny", .dusk), .change(.dusk, .full, seen: nil), .invite(.dusk, seen: nil),
            .record(.dusk, WalkRecord(on: day("2021-11-18")), seen: nil),
            .file(.dusk, isPublished: true, seen: nil),
            .cancel(.dusk, reason: "n", seen: nil),
        ]
        for command in commands {
            try given.city.permit(command, to: .tmfOfficer)
            #expect(throws: Forbidden.self) { try given.city.permit(command, to: .sofOfficer) }
            #expect(throws: Forbidden.self) { try given.city.permit(command, to: .stranger) }
            #expect(throws: Forbidden.self) { try given.city.permit(command, to: .auditor) }
        }
        let stolen = WalkContent.dusk.with { $0.leader = .socialWork }
        #expect(throws: Forbidden.self) {
            try given.city.permit(WalkCommand.change(.dusk, stolen, seen: nil), to: .tmfOfficer)
        }
    }
}
