// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct ShareTests {
    private func share(
        _ id: AgreementID, applied: Int? = nil, granted: Int? = nil
    ) -> FundingCommand {
        .share(
            id, .cameras, applied: applied.map { Kroner($0) }, granted: granted.map { Kroner($0) },
            seen: nil)
    }

    @Test func `what goes over the frame is refused with by how much`() throws {
        let given = try Given.granted()
        given.when(share(.square, applied: 1_000_001)).thenRefused(
            .overFrame("Videoovervågning 2021", frame: Kroner(1_000_000), by: Kroner(1)))
        // 600,000 of the million is already granted to another.
        given.when(share(.square, granted: 450_000)).thenRefused(
            .overFrame("Videoovervågning 2021", frame: Kroner(1_000_000), by: Kroner(50_000)))
        let full = try given.having(share(.square, granted: 400_000))
        // One's own grant counts once.
        _ = try full.having(share(.sydhavnen, granted: 600_000))
    }

    @Test func `a frame that is not stated refuses nothing, and nothing is zero by silence`()
        throws
    {
        let given = try Given.agreements().having(
            .share(.sydhavnen, .moving, applied: nil, granted: nil, seen: nil))
        #expect(given.agreement?[.moving] == PoolShare(key: .moving))
        _ = try given.having(
            .share(.sydhavnen, .moving, applied: Kroner(9_000_000), granted: nil, seen: nil))
        given.when(.share(.sydhavnen, .moving, applied: nil, granted: nil, seen: nil))
            .thenNothing()
    }

    @Test func `a share is of a call of the round, for an initiative that touches the area`()
        throws
    {
        let other = CallFacts(call: "andet", pool: .moving, title: "Andet")
        let given = try Given.agreements().having(.openCall(other))
        given.when(.share(.sydhavnen, ShareKey("andet"), applied: nil, granted: nil, seen: nil))
            .thenRefused(.callNotInRound("Andet"))
        given.when(
            .share(
                .sydhavnen, ShareKey(.cameras2021, for: "x"), applied: nil, granted: nil, seen: nil)
        ).thenRefused(.unknownInitiative("x"))
        _ = try given.having(
            .share(
                .sydhavnen, ShareKey(.cameras2021, for: .urbanSpace), applied: nil, granted: nil,
                seen: nil))
    }

    @Test func `a year's budgets stay within the grant, and what is promised within the year`()
        throws
    {
        let given = try Given.accounted()
        func account(_ year: Int, _ budget: Int?, _ committed: Int?, _ paid: Int?)
            -> FundingCommand
        {
            .account(
                .sydhavnen, .cameras,
                YearAccount(
                    year, budget: budget.map { Kroner($0) },
                    committed: committed.map { Kroner($0) }, paid: paid.map { Kroner($0) }),
                seen: nil)
        }
        given.when(account(2022, 200_001, nil, nil)).thenRefused(
            .budgetOverGranted(granted: Kroner(600_000), by: Kroner(1)))
        given.when(account(2021, 400_000, 400_500, 0)).thenRefused(
            .overYear(2021, available: Kroner(400_000), by: Kroner(500)))
        given.when(account(2021, 400_000, 100, 101)).thenRefused(
            .paidOverCommitted(by: Kroner(1)))
        given.when(account(21, 1, nil, nil)).thenRefused(.oddYear(21))
        given.when(account(2021, 400_000, 250_000, 100_000)).thenNothing()
        given.when(share(.sydhavnen, granted: 300_000)).thenRefused(
            .budgetOverGranted(granted: Kroner(300_000), by: Kroner(100_000)))
        given.when(
            .account(.square, .cameras, YearAccount(2021), seen: nil)
        ).thenRefused(.unknownShare)
    }

    @Test func `what is left is the year's money less what is promised`() throws {
        let year = try #require(try Given.accounted().agreement?[.cameras]?[2021])
        #expect(year.remaining == Kroner(150_000))
        #expect(ShareYear(year: 2021).remaining == nil)
    }

    @Test func `what is left is carried into the next year by an act, once the year is over`()
        throws
    {
        let given = try Given.accounted()
        let carry = FundingCommand.carryOver(
            .sydhavnen, .cameras, from: 2021, amount: Kroner(150_000))
        given.on(day("2021-12-31")).when(carry).thenRefused(.yearNotOver(2021))
        let after = given.on(day("2022-01-01"))
        after.when(
            .carryOver(.sydhavnen, .cameras, from: 2021, amount: Kroner(150_001))
        ).thenRefused(
            .carriesTooMuch(2021, remaining: Kroner(150_000), by: Kroner(1)))
        after.when(.carryOver(.sydhavnen, .cameras, from: 2020, amount: Kroner(1)))
            .thenRefused(.nothingToCarry(2020))
        let carried = try after.having(carry)
        let share = try #require(carried.agreement?[.cameras])
        #expect(share[2021]?.remaining == .zero)
        #expect(share[2022]?.carriedIn == Kroner(150_000))
        #expect(share[2022]?.available == nil)
        carried.when(carry).thenRefused(
            .carriesTooMuch(2021, remaining: .zero, by: Kroner(150_000)))
        let next = try carried.having(
            .account(
                .sydhavnen, .cameras,
                YearAccount(2022, budget: Kroner(200_000), committed: Kroner(350_000)), seen: nil))
        #expect(next.agreement?[.cameras]?[2022]?.remaining == .zero)
        // What was carried away cannot be promised afterwards.
        next.when(
            .account(
                .sydhavnen, .cameras,
                YearAccount(2021, budget: Kroner(400_000), committed: Kroner(250_001)), seen: nil)
        ).thenRefused(.overYear(2021, available: Kroner(250_000), by: Kroner(1)))
    }

    @Test func `a share with accounts stays, and one without can be taken out with a reason`()
        throws
    {
        try Given.accounted().when(.dropShare(.sydhavnen, .cameras, reason: "n"))
            .thenRefused(.shareHasMoney)
        let dropped = try Given.granted().having(.dropShare(.sydhavnen, .cameras, reason: "n"))
        #expect(dropped.agreement?.shares == [])
    }

    @Test func `an agreement that somebody else has changed is not written over`() throws {
        try Given.granted().when(
            .share(.sydhavnen, .cameras, applied: nil, granted: nil, seen: 1)
        ).thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }
}
