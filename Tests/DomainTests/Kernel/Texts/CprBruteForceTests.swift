// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

/// The guard against a naive reading of the rule, over many made-up numbers.
struct CprBruteForceTests {
    @Test func `every ten digits are judged as the plain rule judges them`() {
        var made = MadeUpDigits(seed: 20_211_005)
        let numbers = (0..<40_000).map { _ in made.digits(10) }
        let misjudged = numbers.filter { digits in
            CprGuard.scan(written(digits)).map(\.certainty) != [naive(digits)].compactMap { $0 }
        }
        #expect(misjudged.isEmpty)
        #expect(numbers.contains { naive($0) == .certain })
    }

    @Test(arguments: [11, 12, 15, 25])
    func `every window of a longer number is judged`(length: Int) {
        var made = MadeUpDigits(seed: UInt64(length))
        // A first digit 9 keeps the number from being a time.
        let numbers = (0..<4_000).map { _ in [9] + made.digits(length - 1) }
        let misjudged = numbers.filter { digits in
            let windows = (0...length - 10).map { $0..<$0 + 10 }
            let expected = windows.filter { naive(Array(digits[$0])) != nil }
            return CprGuard.scan(written(digits)).map(\.range) != expected
        }
        #expect(misjudged.isEmpty)
    }

    @Test func `a hyphen is heeded after the sixth digit and nowhere else`() {
        var made = MadeUpDigits(seed: 7)
        let numbers = (0..<4_000).map { _ in made.digits(10) }
        let misjudged = numbers.filter { digits in
            (1..<10).contains { place in
                let number =
                    written(digits.prefix(place)) + "-" + written(digits.dropFirst(place))
                let isCandidate = place == 6 && naive(digits) != nil
                return CprGuard.scan(number).isEmpty == isCandidate
            }
        }
        #expect(misjudged.isEmpty)
    }

    private func written(_ digits: some Sequence<Int>) -> String {
        digits.map(String.init).joined()
    }

    /// The rule as the register describes it, written without the guard's parts.
    private func naive(_ digits: [Int]) -> CprFinding.Certainty? {
        let written = digits[0] * 10 + digits[1]
        let month = digits[2] * 10 + digits[3]
        let year = digits[4] * 10 + digits[5]
        let day = written >= 61 ? written - 60 : written
        let fullYear: Int
        if digits[6] <= 3 {
            fullYear = 1900 + year
        } else if digits[6] == 4 || digits[6] == 9 {
            fullYear = year < 37 ? 2000 + year : 1900 + year
        } else {
            fullYear = year < 58 ? 2000 + year : 1800 + year
        }
        let isLeap = fullYear % 4 == 0 && (fullYear % 100 != 0 || fullYear == 2000)
        let lengths = [0, 31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard month >= 1, month <= 12, day >= 1, day <= lengths[month] else { return nil }
        var sum = 0
        for (index, weight) in [4, 3, 2, 7, 6, 5, 4, 3, 2, 1].enumerated() {
            sum += digits[index] * weight
        }
        return sum % 11 == 0 || written == 1 && month == 1 ? .certain : .possible
    }
}

/// The same made-up digits every time, many of them dates.
private struct MadeUpDigits {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private mutating func next(below limit: UInt64) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % limit)
    }

    mutating func digits(_ count: Int) -> [Int] {
        // Tens of a month are mostly 0 or 1, so that many numbers are dates.
        (0..<count).map { place in
            next(below: place == 2 && next(below: 8) > 0 ? 2 : 10)
        }
    }
}
