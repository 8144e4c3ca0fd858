// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct QuantityTests {
    //
    @Test(arguments: [
        ("1.234,5", "1234.5"), ("36 %", "36"), ("0,5", "0.5"), ("12,4", "12.4"),
        ("1.234", "1234"), ("−10,1", "-10.1"), ("+6,4 procentpoint", "6.4"),
        ("1 234 567", "1234567"), ("42 pct.", "42"), ("0", "0"), (" 300 ", "300"),
    ])
    func `a figure is read as people write it`(text: String, expected: String) throws {
        #expect(try Quantity(reading: text).description == expected)
    }

    //
    @Test(arguments: [
        ("12.4", QuantityRefusal.pointForComma("12.4", write: "12,4")),
        ("0.500", .pointForComma("0.500", write: "0,500")),
        ("1234.567", .pointForComma("1234.567", write: "1234,567")),
        ("=1+1", .formula("=1+1")), ("@SUM(A1)", .formula("@SUM(A1)")),
        ("12,", .unreadable("12,")), ("1,2,3", .unreadable("1,2,3")), ("", .unreadable("")),
        ("tolv", .unreadable("tolv")), ("1.23.456", .unreadable("1.23.456")),
        ("0,1234567", .tooManyDecimals("0,1234567")),
        ("1234567890123", .tooLarge("1234567890123")),
    ])
    func `what can be read in two ways is refused with what to write`(
        text: String, refusal: QuantityRefusal
    ) {
        #expect(throws: refusal) { try Quantity(reading: text) }
        #expect(refusal.sentence.danish != refusal.sentence.english)
    }

    @Test func `a number is as large however many zeros follow its comma`() {
        #expect(Quantity(36) == Quantity(3_600, decimals: 2))
        #expect(Set([Quantity(36), Quantity(360, decimals: 1)]).count == 1)
        #expect(Quantity(365, decimals: 1) > Quantity(36))
        #expect(Quantity(-1, decimals: 6) < .zero)
        #expect(Quantity(900_000_000_000) > Quantity(9_999_999, decimals: 6))
    }

    @Test func `sums and products are exact, and quotients are rounded half away from zero`() {
        #expect(Quantity(1, decimals: 1) + Quantity(2, decimals: 1) == Quantity(3, decimals: 1))
        #expect(Quantity(42) - Quantity(525, decimals: 1) == Quantity(-105, decimals: 1))
        #expect(Quantity(25, decimals: 1) * Quantity(-4) == Quantity(-10))
        #expect(Quantity(1).divided(by: Quantity(3), decimals: 2) == Quantity(33, decimals: 2))
        #expect(Quantity(-1).divided(by: Quantity(8), decimals: 2) == Quantity(-13, decimals: 2))
        #expect(Quantity(1).divided(by: .zero, decimals: 2) == nil)
        #expect(Quantity(25, decimals: 1).rounded(to: 0) == Quantity(3))
        #expect(Quantity(-25, decimals: 1).rounded(to: 0) == Quantity(-3))
        #expect(Quantity(249, decimals: 2).rounded(to: 0) == Quantity(2))
    }

    @Test func `a number is written as each language writes it`() {
        let number = Quantity(-12_345_67, decimals: 2)
        #expect(number.text() == "-12.345,67")
        #expect(number.text(in: .english) == "-12,345.67")
        #expect(number.text(decimals: 1) == "-12.345,7")
        #expect(Quantity(5, decimals: 2).text() == "0,05")
        #expect(Quantity(36).text(decimals: 1) == "36,0")
        #expect(Quantity(-12, decimals: 1).description == "-1.2")
    }

    @Test func `every written number is read back, and nothing else is`() {
        for mantissa in stride(from: Int64(-2_000_003), through: 2_000_003, by: 99_991) {
            for decimals in 0...Quantity.mostDecimals {
                let number = Quantity(mantissa, decimals: decimals)
                #expect(Quantity(number.description)?.description == number.description)
            }
        }
        for text in ["", ".", "1.", ".5", "1,5", "--1", "1.2.3", "0.1234567", "+1"] {
            #expect(Quantity(text) == nil)
        }
    }
}
