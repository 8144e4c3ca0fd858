// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct FindingTests {
    @Test func `a finding goes from received to mended, each step on its day`() throws {
        let given = try Given.found().on("2021-01-06").having(.assess(.lamp, seen: 1 + 1))
            .on("2021-01-07").having(.plan(.lamp, on: day("2021-01-09"), seen: nil))
            .on("2021-01-09").having(.begin(.lamp, seen: nil))
            .having(
                .mend(
                    .lamp, on: day("2021-01-09"),
                    proof: FindingPhoto(file: "bb", kind: .proof, width: 8, height: 6),
                    seen: nil))
        let lamp = try #require(given.lamp)
        #expect(
            lamp.steps.map(\.state.kind) == [.received, .assessed, .planned, .inWork, .mended])
        #expect(lamp.mendedOn == day("2021-01-09"))
        #expect(lamp.photos.map(\.kind) == [.found, .proof])
        #expect(lamp.state(on: day("2021-01-06")) == .assessed)
        #expect(lamp.state(on: day("2021-01-03")) == nil)
        given.when(.begin(.lamp, seen: nil))
            .thenRefused(.ended(.mended, since: day("2021-01-09")))
    }

    @Test func `the same report twice is one finding, whatever ids its texts were given`()
        throws
    {
        let sent = FindingDraft.lamp.with { $0.digest = "d1" }
        let given = try Given.sorted().having(.report(sent))
        given.when(.report(sent)).thenNothing()
        given.when(.report(sent.with { $0.content.note = "n-igen" })).thenNothing()
        given.when(.report(sent.with { $0.digest = "d2" })).thenRefused(.idTaken("f-lampe"))
        try Given.found().when(.report(.lamp)).thenNothing()
        try Given.found().when(.report(.lamp.with { $0.content.severity = .low }))
            .thenRefused(.idTaken("f-lampe"))
    }

    @Test func `a finding has a category that is used and a place that can be found`() throws {
        let given = try Given.sorted()
        func refused(_ body: (inout FindingDraft) -> Void) -> Decided<
            FindingEvent, FindingRefusal
        > { given.when(.report(.lamp.with(body))) }
        refused { $0.content.category = "x" }.thenRefused(.unknownCategory("x"))
        refused { $0.content.place = FindingPlace() }.thenRefused(.placeMissing)
        refused { $0.content.place.area = "x" }.thenRefused(.unknownArea("x"))
        refused { $0.content.place.point = Coordinate(longitude: 12, latitude: 99) }
            .thenRefused(.impossiblePoint)
        refused { $0.by = .participant(organization: "x") }
            .thenRefused(.unknownOrganization("x"))
        refused { $0.walk = "x" }.thenRefused(.unknownWalk("x"))
        refused { $0.id = "F 1" }.thenRefused(.malformedID("F 1"))
        refused { $0.photos = $0.photos + $0.photos }.thenRefused(.photoThere)
        var retired = FindingCategory.lighting
        retired.isRetired = true
        let without = try given.having(.stateCategory(retired))
        without.when(.report(.lamp)).thenRefused(.retiredCategory("Belysning"))
        given.when(.stateCategory(.lighting)).thenNothing()
        retired.goals.low = 0
        given.when(.stateCategory(retired)).thenRefused(.impossibleGoal(0))
    }

    @Test func `what is odd about the place or the clock is kept and marked`() throws {
        let given = try Given.mapped()
        func doubts(_ body: (inout FindingDraft) -> Void) throws -> [FindingDoubt]? {
            try given.having(.report(.lamp.with(body))).lamp?.doubts
        }
        #expect(try doubts { _ in } == [])
        #expect(
            try doubts {
                $0.content.place.point = Coordinate(longitude: 11, latitude: 55)
            } == [.place])
        #expect(try doubts { $0.foundOn = day("2021-01-05") } == [.clock])
        #expect(try doubts { $0.clockSkew = -86_400 } == [.clock])
        #expect(try doubts { $0.clockSkew = 86_399 } == [])
        let ahead = try given.having(.report(.lamp.with { $0.foundOn = day("2021-02-01") }))
        #expect(ahead.lamp?.clockStart == Cast.opening)
    }

    @Test func `a point tells which area it is in`() throws {
        let given = try Given.mapped().having(
            .report(
                .lamp.with {
                    $0.content.place = FindingPlace(
                        point: Coordinate(longitude: 12.5, latitude: 55.6))
                }))
        #expect(given.lamp?.place.area == .square)
    }

    @Test func `a plan is for a day to come, and nothing is mended before it was found`()
        throws
    {
        let given = try Given.found().on("2021-01-10")
        given.when(.plan(.lamp, on: day("2021-01-09"), seen: nil))
            .thenRefused(.dayPassed(day("2021-01-09")))
        given.when(.mend(.lamp, on: day("2021-01-11"), proof: nil, seen: nil))
            .thenRefused(.notHappenedYet(day("2021-01-11")))
        given.when(.mend(.lamp, on: day("2021-01-03"), proof: nil, seen: nil))
            .thenRefused(.mendedBeforeFound(day("2021-01-04")))
        given.when(.assess(.lamp, seen: 9)).thenRefused(.changedMeanwhile(seen: 9, now: 2))
        given.when(.reopen(.lamp, reason: "n-1", seen: nil)).thenRefused(.notEnded)
    }

    @Test func `what was left or mended can be opened again with a reason`() throws {
        let given = try Given.found().having(.leave(.lamp, reason: "n-1", seen: nil))
        #expect(given.lamp?.state == .notMended(reason: "n-1"))
        let again = try given.having(.reopen(.lamp, reason: "n-2", seen: nil))
        #expect(again.lamp?.state == .received)
        #expect(again.lamp?.clockStart == Cast.opening)
    }

    @Test func `five hundred findings at once are five hundred findings`() throws {
        var given = try Given.sorted()
        for number in 1...500 {
            given = try given.having(.report(.lamp.with { $0.id = ID("f-\(number)") }))
        }
        #expect(given.city.findings.inOrder.map(\.number) == (1...500).reversed())
    }
}

extension Given {
    /// The square is a small box at 12.5 east, 55.6 north.
    static func mapped() throws -> Given {
        let (west, east, south, north) = (12.49, 12.51, 55.59, 55.61)
        let ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
            .map { Coordinate(longitude: $0.0, latitude: $0.1) }
        return try sorted().having(.area(.bound(.square, Boundary(rings: [ring]))))
    }
}
