// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

// R-020
struct ResponsibilityTests {
    private let given = Given()

    private func assign(
        _ id: ResponsibilityID,
        _ scope: ResponsibilityScope = .whole,
        to post: PostID,
        in area: AreaID = .square,
        from iso: String
    ) -> AreaCommand {
        .assign(id, area, scope, to: post, from: day(iso))
    }

    private func assigned(
        _ id: ResponsibilityID,
        _ scope: ResponsibilityScope = .whole,
        to post: PostID,
        from iso: String
    ) -> AreaEvent {
        .responsibilityAssigned(
            ResponsibilityAssigned(
                responsibility: id,
                area: .square,
                scope: scope,
                post: post,
                from: day(iso)
            )
        )
    }

    private func ended(_ id: ResponsibilityID, _ iso: String) -> AreaEvent {
        .responsibilityEnded(
            ResponsibilityEnded(responsibility: id, area: .square, lastDay: day(iso))
        )
    }

    @Test func `nobody answers for a place until somebody is assigned`() throws {
        #expect(given.city.areas.gaps(on: Cast.opening).map(\.id) == [.square, .sydhavnen])
        given.when(assign("r1", to: .areaCoordinator, from: "2021-02-01"))
            .then(assigned("r1", to: .areaCoordinator, from: "2021-02-01"))
        let areas = try given.having(
            assign("r1", to: .areaCoordinator, in: .sydhavnen, from: "2021-02-01")
        ).city.areas
        #expect(areas.gaps(on: day("2021-01-31")).map(\.id) == [.square, .sydhavnen])
        #expect(areas.gaps(on: day("2021-02-01")) == [])
    }

    @Test func `a new responsible ends the other's responsibility the day before`() throws {
        let assignedOnce = try given.having(assign("r1", to: .areaCoordinator, from: "2021-02-01"))
        assignedOnce.when(assign("r2", to: .urbanSpaces, from: "2021-06-01")).then(
            ended("r1", "2021-05-31"),
            assigned("r2", to: .urbanSpaces, from: "2021-06-01")
        )
        let areas = try assignedOnce.having(assign("r2", to: .urbanSpaces, from: "2021-06-01"))
            .city.areas
        func responsible(on iso: String) -> PostID? {
            areas.responsible(for: .whole, in: .square, on: day(iso))?.post
        }
        #expect(responsible(on: "2021-01-31") == nil)
        #expect(responsible(on: "2021-05-31") == .areaCoordinator)
        #expect(responsible(on: "2021-06-01") == .urbanSpaces)
    }

    @Test func `each department answers for its own part beside the whole`() throws {
        let areas = try given.having(
            assign("r1", to: .areaCoordinator, from: "2021-02-01"),
            assign("r2", .department(.tmf), to: .urbanSpaces, from: "2021-02-01")
        ).city.areas
        let today = day("2021-03-01")
        #expect(areas.responsible(for: .whole, in: .square, on: today)?.id == "r1")
        #expect(areas.responsible(for: .department(.tmf), in: .square, on: today)?.id == "r2")
        #expect(areas.responsible(for: .department(.sof), in: .square, on: today) == nil)
    }

    @Test func `a place without a responsible of its own has that of the area around it`() throws {
        let areas = try given.having(
            assign("r1", to: .areaCoordinator, in: .kgsEnghave, from: "2021-02-01"),
            assign("r2", to: .urbanSpaces, from: "2021-03-01"),
            .endResponsibility("r2", lastDay: day("2021-03-31"))
        ).city.areas
        func responsible(on iso: String) -> ResponsibilityID? {
            areas.responsible(for: .whole, in: .square, on: day(iso))?.id
        }
        #expect(responsible(on: "2021-02-01") == "r1")
        #expect(responsible(on: "2021-03-31") == "r2")
        #expect(responsible(on: "2021-04-01") == "r1")
    }

    @Test func `the same post again is no change, unless its responsibility was to end`() throws {
        let assignedOnce = try given.having(assign("r1", to: .urbanSpaces, from: "2021-02-01"))
        assignedOnce.when(assign("r2", to: .urbanSpaces, from: "2021-06-01")).thenNothing()
        try assignedOnce.having(.endResponsibility("r1", lastDay: day("2021-12-31")))
            .when(assign("r2", to: .urbanSpaces, from: "2021-06-01")).then(
                ended("r1", "2021-05-31"),
                assigned("r2", to: .urbanSpaces, from: "2021-06-01")
            )
    }

    @Test func `nobody is assigned behind a later responsible`() throws {
        let later = try given.having(assign("r1", to: .areaCoordinator, from: "2021-02-01"))
        for first in ["2021-02-01", "2021-01-15"] {
            later.when(assign("r2", to: .urbanSpaces, from: first))
                .thenRefused(.responsibleSince(day("2021-02-01")))
        }
    }

    @Test func `area, post and department are known and still there`() throws {
        given.when(assign("R", to: .urbanSpaces, from: "2021-02-01")).thenRefused(.malformedID("R"))
        given.when(assign("r1", to: .urbanSpaces, in: "ukendt", from: "2021-02-01"))
            .thenRefused(.unknownArea("ukendt"))
        given.when(assign("r1", to: "ukendt", from: "2021-02-01"))
            .thenRefused(.unknownPost("ukendt"))
        given.when(assign("r1", .department("ukendt"), to: .urbanSpaces, from: "2021-02-01"))
            .thenRefused(.unknownOrganization("ukendt"))
        try given.having(.abolishPost(.urbanSpaces, lastDay: day("2021-01-31")))
            .when(assign("r1", to: .urbanSpaces, from: "2021-02-01"))
            .thenRefused(
                .postEnded(
                    .urbanSpaces, title: City.cast.organizations.title(of: .urbanSpaces),
                    on: day("2021-01-31")))
        try given.having(assign("r1", to: .urbanSpaces, from: "2021-02-01"))
            .when(assign("r1", to: .socialWork, from: "2021-03-01")).thenRefused(.idTaken("r1"))
    }

    @Test func `a responsibility ends once, and not before it began`() throws {
        let held = try given.having(assign("r1", to: .urbanSpaces, from: "2021-02-01"))
        held.when(.endResponsibility("r1", lastDay: day("2021-03-31")))
            .then(ended("r1", "2021-03-31"))
        held.when(.endResponsibility("r1", lastDay: day("2021-01-31"))).thenRefused(
            .endsBeforeItBegins(from: day("2021-02-01"), to: day("2021-01-31"))
        )
        try held.having(.endResponsibility("r1", lastDay: day("2021-03-31")))
            .when(.endResponsibility("r1", lastDay: day("2021-04-30")))
            .thenRefused(.alreadyEnded(on: day("2021-03-31")))
        given.when(.endResponsibility("r1", lastDay: day("2021-03-31")))
            .thenRefused(.unknownResponsibility("r1"))
    }
}
