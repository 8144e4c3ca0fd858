// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

struct AnnalsTests {
    private func annals(_ count: Int) -> Annals<Int> {
        var annals: Annals<Int> = []
        for number in 0..<count { annals.append(number) }
        return annals
    }

    @Test(arguments: [0, 1, 15, 16, 17, 32, 33, 1_000])
    func `they hold everything in the order it was added`(count: Int) {
        #expect(Array(annals(count)) == Array(0..<count))
        #expect(annals(count).count == count)
        #expect(annals(count).last == (count > 0 ? count - 1 : nil))
    }

    @Test func `an addition leaves the annals as they were`() {
        let before = annals(40)
        var after = before
        after.append(99)
        #expect(before == annals(40))
        #expect(Array(after) == Array(0..<40) + [99])
    }

    @Test func `in JSON they are a plain array`() throws {
        let json = try JSONEncoder().encode(annals(18))
        #expect(try JSONDecoder().decode([Int].self, from: json) == Array(0..<18))
        #expect(try JSONDecoder().decode(Annals<Int>.self, from: json) == annals(18))
    }
}
