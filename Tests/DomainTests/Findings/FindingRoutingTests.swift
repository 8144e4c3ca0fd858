// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct FindingRoutingTests {
    @Test func `the rule that asks for most chooses who owes the answer`() throws {
        let given = try Given.sorted().having(
            .stateRule(RoutingRule(id: "lys", category: "belysning", unit: .sof)),
            .stateRule(
                RoutingRule(
                    id: "lys-plads", category: "belysning", area: .sydhavnen, unit: .renewal)),
            .stateRule(
                RoutingRule(id: "boliger", ground: .housing(organization: nil), unit: .oekf)))
        func unit(_ body: (inout FindingContent) -> Void) -> OrganizationID? {
            var content = FindingDraft.lamp.content
            body(&content)
            return given.city.unit(for: content)?.unit
        }
        #expect(unit { _ in } == .renewal)
        #expect(unit { $0.place.area = .kgsEnghave } == .tmf)
        #expect(unit { ($0.place.area, $0.ground) = (.kgsEnghave, .railway) } == .sof)
        #expect(unit { ($0.category, $0.ground) = ("skrald", .railway) } == nil)
        #expect(
            unit {
                ($0.category, $0.ground) = ("skrald", .housing(organization: .neighbors))
            } == .oekf)
    }

    @Test func `where no rule tells, the housing organization owes what is on its ground`()
        throws
    {
        let given = try Given.sorted()
        var content = FindingDraft.lamp.content
        content.ground = .housing(organization: .neighbors)
        #expect(given.city.unit(for: content)?.unit == .neighbors)
        content.ground = .notStated
        #expect(given.city.unit(for: content) == nil)
    }

    @Test func `two rules that ask for the same are refused`() throws {
        let given = try Given.sorted()
        let same = RoutingRule(id: "to", ground: .municipality, unit: .sof)
        given.when(.stateRule(same)).thenRefused(.ruleTaken("kommunen"))
        var retired = same
        retired.isRetired = true
        #expect(try given.having(.stateRule(retired)).city.findings[retired.id] == retired)
        given.when(.stateRule(RoutingRule(id: "x", area: "x", unit: .sof)))
            .thenRefused(.unknownArea("x"))
    }

    @Test func `passing a finding on twice keeps the clock and tells every turn`() throws {
        let given = try Given.found().on("2021-01-05")
            .having(.passOn(.lamp, to: .sof, reason: "n-1", seen: nil))
            .on("2021-01-20").having(.passOn(.lamp, to: .renewal, reason: "n-2", seen: nil))
        let lamp = try #require(given.lamp)
        #expect(lamp.turns.map(\.unit) == [.tmf, .sof, .renewal])
        #expect(lamp.turns.map(\.reason) == [nil, "n-1", "n-2"])
        #expect(lamp.state == .passedOn)
        #expect(lamp.clockStart == Cast.opening)
        #expect(given.city.findings.goal(of: lamp) == day("2021-01-09"))
        given.when(.passOn(.lamp, to: .renewal, reason: "n-3", seen: nil))
            .thenRefused(.sameUnit("Områdefornyelsen"))
    }

    @Test func `a correction chooses anew unless somebody has passed it on`() throws {
        var content = FindingDraft.lamp.content
        content.ground = .housing(organization: .neighbors)
        let given = try Given.found()
        #expect(try given.having(.correct(.lamp, content, seen: nil)).lamp?.unit == .neighbors)
        let passed = try given.having(
            .passOn(.lamp, to: .sof, reason: "n-1", seen: nil),
            .correct(.lamp, content, seen: nil))
        #expect(passed.lamp?.unit == .sof)
    }

    @Test func `the same lamp told twice is suggested, and put together keeps both`() throws {
        let near = FindingDraft.neighbor.with {
            $0.content.place = FindingPlace(
                point: Coordinate(longitude: 12.5, latitude: 55.6002), area: .square)
            $0.photos = [FindingPhoto(file: "cc", width: 8, height: 6)]
        }
        let far = near.with {
            $0.id = "f-langt"
            $0.content.place.point = Coordinate(longitude: 12.5, latitude: 55.601)
        }
        let here = FindingDraft.lamp.with {
            $0.content.place.point = Coordinate(longitude: 12.5, latitude: 55.6)
        }
        let given = try Given.sorted().having(.report(here), .report(near), .report(far))
        let lamp = try #require(given.lamp)
        let likely = given.city.findings.likelyDuplicates(of: lamp) { _ in nil }
        #expect(likely.map(\.id) == [.other])
        let merged = try given.having(.merge(.other, into: .lamp))
        #expect(merged.city.findings.together(with: .lamp).map(\.id) == [.lamp, .other])
        #expect(
            merged.city.findings.together(with: .lamp).compactMap(\.by.contact) == ["n-mail"])
        #expect(merged.city.findings.standing(for: .other)?.id == .lamp)
        merged.when(.merge(.lamp, into: .other)).thenRefused(.mergedIntoEnded(2))
        given.when(.merge(.lamp, into: .lamp)).thenRefused(.mergedWithItself)
        let again = try merged.having(.reopen(.other, reason: "n-1", seen: nil))
        #expect(again.lamp?.merged == [])
    }

    @Test func `without a point, the same area and half the same words make it likely`() throws {
        let given = try Given.found(.neighbor)
        let lamp = try #require(given.lamp)
        func likely(_ other: String) -> Bool {
            let words: [NoteID: String] = ["n-sted": other]
            return !given.city.findings.likelyDuplicates(of: lamp) { words[$0] }.isEmpty
        }
        #expect(likely("Stien ved nummer 12"))
        #expect(!likely(""))
        #expect(
            Findings.areAlike(
                Findings.wordSet("Stien ved nummer 12"), Findings.wordSet("ved stien, nr. 12")))
        #expect(
            !Findings.areAlike(
                Findings.wordSet("Stien ved nummer 12"), Findings.wordSet("Legepladsen")))
    }

    @Test func `unfunded acute findings are told with who has waited longest first`() throws {
        let late = FindingDraft.lamp.with {
            $0.id = "f-foer"
            $0.foundOn = day("2020-12-01")
        }
        let given = try Given.found(late)
            .having(
                .unfund(.lamp, seen: nil), .unfund("f-foer", seen: nil),
                .estimate(.lamp, Kroner(24_500), payer: .tmf, seen: nil))
        #expect(given.city.unfundedAcute.map(\.id) == ["f-foer", .lamp])
        let paid = try given.having(.fund("f-foer", by: .oekf, seen: nil))
        #expect(paid.city.unfundedAcute.map(\.id) == [.lamp])
        given.when(.estimate(.lamp, Kroner(-1), payer: nil, seen: nil))
            .thenRefused(.impossibleCost)
        #expect(given.lamp?.cost == Kroner(24_500))
    }
}
