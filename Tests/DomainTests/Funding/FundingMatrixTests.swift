// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct FundingMatrixTests {
    private func matrix(_ given: Given) throws -> FundingMatrix {
        FundingMatrix(try #require(given.springRound), in: given.city.funding)
    }

    @Test func `areas that are counted and not named are rows, and the rule holds for them`()
        throws
    {
        let matrix = try matrix(.agreements())
        #expect(matrix.columns.map(\.id) == [.cameras2021, .moving2021])
        #expect(matrix.rows.map { $0.agreement?.area } == [.sydhavnen, .square, nil])
        #expect(matrix.rows.map(\.cells) == Array(repeating: [.none, .byRule], count: 3))
        #expect(matrix.counts == [0, 3])
    }

    @Test func `sums count what is not stated beside, never as zero`() throws {
        let matrix = try matrix(
            .accounted().having(
                .share(.square, .cameras, applied: nil, granted: Kroner(50_000), seen: nil)))
        #expect(matrix.counts == [2, 3])
        let below = matrix.below[0]
        #expect(below.applied.known == Kroner(800_000))
        #expect(below.applied.unstated == 1)
        #expect(below.granted.known == Kroner(650_000))
        #expect(below.paid.known == Kroner(100_000))
        #expect(matrix.total == below)
        #expect(matrix.below[1].granted.known == nil)
        #expect(matrix.rows[0].sums.remaining.known == Kroner(150_000))
    }

    @Test func `an agreement may draw on a call for several initiatives`() throws {
        let matrix = try matrix(
            .granted().having(
                .share(
                    .sydhavnen, ShareKey(.cameras2021, for: .urbanSpace), applied: nil,
                    granted: Kroner(10), seen: nil)))
        guard case .drawn(let sums) = matrix.rows[0].cells[0] else {
            Issue.record("drawn")
            return
        }
        #expect(sums.granted.known == Kroner(600_010))
        #expect(matrix.counts[0] == 1)
    }
}
