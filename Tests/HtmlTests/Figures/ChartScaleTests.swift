// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Html

struct ChartScaleTests {
    @Test(arguments: [
        [36.0, 42], [0.4, 0.9], [-10.1, 6.4], [3], [-5], [0], [1_234_567, 98], [99.9, 100.1], [],
    ])
    func `all values lie between round numbers, few enough to be read`(values: [Double]) {
        for fromZero in [true, false] {
            let scale = ChartScale(covering: values, fromZero: fromZero)
            let slack = scale.step / 1000
            #expect(values.allSatisfy { $0 >= scale.low - slack && $0 <= scale.high + slack })
            #expect((1...8).contains(scale.count))
            let lead = leadingDigit(scale.step)
            #expect([1, 2, 5].contains(lead), "\(scale.step)")
        }
    }

    @Test func `zero is in the drawing unless it is said to be left out`() {
        #expect(ChartScale(covering: [36, 42]).low == 0)
        #expect(ChartScale(covering: [-10.1, -3]).high == 0)
        #expect(ChartScale(covering: [95, 105], fromZero: false).low > 0)
    }

    @Test func `the round numbers are told apart by as few decimals as it takes`() {
        #expect(ChartScale(covering: [0, 42]).decimals == 0)
        #expect(ChartScale(covering: [0, 1]).decimals == 1)
        #expect(ChartScale(covering: [0.0, 0.06]).decimals == 2)
    }

    @Test func `a map has no more levels than patterns`() {
        for most in [1.0, 7, 36, 64, 99, 1_001] {
            let limits = ValueLevel.limits(covering: [0.3, most])
            #expect(limits.count <= ValueLevel.most, "\(most)")
            #expect(ValueLevel.of(most, in: limits) == .level(limits.count - 1))
            #expect(ValueLevel.of(0.3, in: limits) == .level(0))
        }
    }

    private func leadingDigit(_ number: Double) -> Int {
        var number = number
        while number < 0.999 { number *= 10 }
        while number >= 9.99 { number /= 10 }
        return Int(number.rounded())
    }
}
