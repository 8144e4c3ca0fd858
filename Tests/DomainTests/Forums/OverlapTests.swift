// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct OverlapTests {
    private let city: City

    init() {
        let network = CharterDraft(
            forum: .neighbors, kind: .network,
            charter: Charter(
                title: "Netværk",
                clauses: [
                    Clause("formaal", "Tryghed og ro på pladsen.", .purpose),
                    Clause("omraade", "Sydhavnen.", .area(AreaScope(areas: [.sydhavnen]))),
                ]), effective: day("2021-02-01"))
        city = City(Cast.setting + Cast.forum + [.forum(.adopt(network, seen: nil))])
    }

    private func overlaps(
        _ areas: [AreaID] = [], _ purpose: String = "", _ members: [OrganizationID] = []
    ) -> [ForumOverlap] {
        city.forums.overlaps(
            areas: areas, purpose: purpose, members: members, on: day("2021-03-01"),
            in: city.organizations, city.areas)
    }

    @Test func `a new forum inside the area of another overlaps it`() {
        #expect(overlaps([.square]).map(\.forum) == [.neighbors])
        #expect(overlaps([.kgsEnghave]).first?.areas == [.sydhavnen])
        #expect(overlaps([]).isEmpty)
    }

    @Test func `purposes overlap by their words, whatever the ending`() {
        let found = overlaps([], "At øge trygheden og mindske generne på pladsen")
        #expect(
            found == [
                ForumOverlap(
                    forum: .forum, areas: [], words: ["mindske", "generne", "pladsen"], members: []),
                ForumOverlap(
                    forum: .neighbors, areas: [], words: ["trygheden", "pladsen"], members: []),
            ])
        #expect(overlaps([], "Tryghed og legepladser").isEmpty)
    }

    @Test func `organizations that sit in both are named, and most in common comes first`() {
        let found = overlaps([.square], "Ro og tryghed", [.police, .tmf])
        #expect(found.map(\.forum) == [.neighbors, .forum])
        #expect(found.last?.members == [.police])
    }
}
