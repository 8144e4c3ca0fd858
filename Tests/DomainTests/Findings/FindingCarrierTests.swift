// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct FindingCarrierTests {
    private let space = FindingCarrier.initiative(id: .urbanSpace)

    @Test func `a finding is tied to an initiative on both sides, and untied again`() throws {
        let given = try Given.found(in: .hoerdumsgade).having(.link(.lamp, to: space))
        #expect(given.lamp?.carriers == [space])
        #expect(given.city.findings.findings(carriedBy: space).map(\.id) == [.lamp])
        given.when(.link(.lamp, to: space)).thenNothing()
        let untied = try given.having(.unlink(.lamp, from: space))
        #expect(untied.lamp?.carriers == [])
        #expect(untied.city.findings.findings(carriedBy: space) == [])
        #expect(untied.city.findings.everTied(to: space) == [.lamp])
        untied.when(.unlink(.lamp, from: space)).thenNothing()
        given.when(.link(.lamp, to: .activity(id: "x"))).thenRefused(.unknownCarrier("x"))
    }

    @Test func `what is covered in a photo is covered wherever the photo lies`() throws {
        let black = FindingPhoto(file: "bb", isPublic: true, width: 8, height: 6)
        let other = FindingDraft.lamp.with { $0.id = .other }
        let given = try Given.found(other).having(.replacePhoto(.lamp, "aa", by: black))
        #expect(given.lamp?.photos == [black])
        // It was nobody's to see there, and stays so.
        #expect(given.city.findings[.other]?.photos.map(\.isPublic) == [false])
        #expect(given.city.findings[.other]?.photos.map(\.file) == ["bb"])
        #expect(given.city.refers(to: "bb"))
        #expect(!given.city.refers(to: "aa"))
    }

    @Test func `a finding is held to the goal that was in force when it was found`() throws {
        let stricter = FindingCategory(
            id: "belysning", name: FindingCategory.lighting.name,
            goals: ServiceGoals(low: 60, medium: 30, acute: 2))
        let later = Cast.opening.advanced(by: 10)
        let given = try Given.found().on("\(later)").having(.stateCategory(stricter))
            .having(.report(.lamp.with { $0.id = .other }))
        let lamp = try #require(given.lamp)
        let other = try #require(given.city.findings[.other])
        #expect(given.city.findings.goal(of: lamp) == lamp.clockStart.advanced(by: 5))
        #expect(given.city.findings.goal(of: other) == later.advanced(by: 2))
    }

    @Test func `what was found before any goal is held to the first`() throws {
        let given = try Given.found(
            .lamp.with {
                $0.id = .other
                $0.foundOn = Cast.opening.advanced(by: -40)
            })
        let other = try #require(given.city.findings[.other])
        #expect(given.city.findings.goal(of: other) == other.clockStart.advanced(by: 5))
    }

    @Test func `a year that has ended waits until its findings are in the figures`() throws {
        let given = try Given.found().having(.figure(.define(FindingFigureTests.indicator)))
        let next = given.on("2022-01-03")
        #expect(given.city.findingYearToCarryOver(on: given.day) == nil)
        #expect(next.city.findingYearToCarryOver(on: next.day) == 2021)
        let told = try next.city.findingFigures(of: 2021, by: .tmf, on: next.day)
            .reduce(next) { try $0.having($1) }
        #expect(told.city.findingYearToCarryOver(on: told.day) == nil)
    }
}
