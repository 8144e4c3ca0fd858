// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct PoolTests {
    @Test func `a pool is known by its other names, however they are written`() throws {
        let funding = try Given.pools().city.funding
        #expect(funding.pool(named: "tv-overvågning")?.id == .cameras)
        #expect(funding.pool(named: "VIDEOOVERVÅGNING")?.id == .cameras)
        #expect(funding.pool(named: "Jobcenterpuljen") == nil)
    }

    @Test func `a name that means another pool is refused, and the same pool keeps its own`()
        throws
    {
        let given = try Given.pools()
        given.when(.openPool(PoolFacts(pool: "ny", name: "TV-OVERVÅGNING")))
            .thenRefused(.nameTaken("TV-OVERVÅGNING", by: "Videoovervågning"))
        var facts = PoolFacts.cameras
        facts.themes = ["Tryghed"]
        given.when(.changePool(facts, seen: 1)).then(.poolChanged(facts))
        given.when(.changePool(.cameras, seen: 1)).thenNothing()
        given.when(.changePool(facts, seen: 7)).thenRefused(.changedMeanwhile(seen: 7, now: 1))
    }

    @Test func `a deadline that an authority has set does not move from a closed day`() throws {
        let call = try #require(try Given.pools().city.funding[.cameras2021])
        #expect(!call.isOver(on: day("2021-03-07")))
        #expect(call.isOver(on: day("2021-03-08")))
        let open = try #require(try Given.pools().city.funding[.moving2021])
        #expect(!open.isOver(on: day("2099-01-01")))
    }

    @Test func `a call does not close before it opens, and is not moved to another pool`() throws {
        let given = try Given.pools()
        var facts = CallFacts.cameras
        facts.deadline = day("2021-01-03")
        given.when(.changeCall(facts, seen: nil))
            .thenRefused(.closesBeforeItOpens(day("2021-01-04")))
        facts = .cameras
        facts.pool = .moving
        given.when(.changeCall(facts, seen: nil)).thenRefused(.otherPool)
        facts = .cameras
        facts.frame = Kroner(-1)
        given.when(.changeCall(facts, seen: nil)).thenRefused(.negative(.frame))
    }

    @Test func `a frame is not made smaller than what is granted of it`() throws {
        var facts = CallFacts.cameras
        facts.frame = Kroner(599_999)
        try Given.granted().when(.changeCall(facts, seen: nil))
            .thenRefused(.frameBelowGranted(granted: Kroner(600_000)))
        facts.frame = nil
        try Given.granted().when(.changeCall(facts, seen: nil)).then(.callChanged(facts))
    }
}
