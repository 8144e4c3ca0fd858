// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

struct KronerTests {
    @Test(arguments: [
        ("24.500 kr.", 2_450_000), ("24.500", 2_450_000), ("24500", 2_450_000),
        ("24 500 kr", 2_450_000), ("24\u{A0}500\u{A0}kr.", 2_450_000), ("24.500 kroner", 2_450_000),
        ("24.500,- kr.", 2_450_000), ("24.500,-", 2_450_000), ("DKK 24,500", 2_450_000),
        ("dkk 24,500.00", 2_450_000), ("24.500 DKK", 2_450_000), ("24.500,00", 2_450_000),
        ("12.345,50", 1_234_550), ("12345,5", 1_234_550), ("DKK 12,345.50", 1_234_550),
        ("kr. 100", 10_000), ("kr 100", 10_000), ("KR. 100", 10_000), ("0,05", 5), ("0", 0),
        ("1,4 mio. kr.", 140_000_000), ("1,4 mio", 140_000_000),
        ("1.400 mio. kr.", 140_000_000_000),
        ("DKK 1.4 million", 140_000_000), ("DKK 2 billion", 200_000_000_000),
        ("2 millioner kroner", 200_000_000),
        ("1,5 mia. kr.", 150_000_000_000), ("250 t.kr.", 25_000_000),
        ("1,23456789 mio. kr.", 123_456_789),
        ("-24.500 kr.", -2_450_000), ("−24.500 kr.", -2_450_000), ("kr. -100", -10_000),
        ("1.000.000.000.000 kr.", 100_000_000_000_000),
    ])
    func `an amount is read to the øre`(text: String, oere: Int64) throws {
        #expect(try Kroner(parsing: text) == Kroner(oere: oere))
    }

    @Test(arguments: [
        "24,500", "24.50", "1.4 mio. kr.", "24.5000", "1.234.56", "DKK 24.500", "DKK 24,50", "5,",
        "1,234,567", "1.2345,00", "0,005", "1,2 3", "12 34", "1234.567,00",
    ])
    func `an amount that can be read in two ways is refused`(text: String) {
        #expect(throws: KronerRefusal.ambiguous(text)) { try Kroner(parsing: text) }
    }

    @Test(arguments: [
        "", "kr.", "mange kr.", ",50", "100 €", "--5", "12a", "٣ kr.", "1e6", "NaN",
        "1 billion kr.",
    ])
    func `what is no amount is refused`(text: String) {
        #expect(throws: KronerRefusal.unreadable(text)) { try Kroner(parsing: text) }
    }

    @Test(arguments: ["1.000.000.000.001", "1.001 mia. kr.", "99999999999999999999999999"])
    func `an amount beyond all budgets is refused`(text: String) {
        #expect(throws: KronerRefusal.tooLarge(text)) { try Kroner(parsing: text) }
    }

    @Test(arguments: [
        (2_450_000, "24.500 kr.", "DKK 24,500"), (1_234_550, "12.345,50 kr.", "DKK 12,345.50"),
        (5, "0,05 kr.", "DKK 0.05"), (0, "0 kr.", "DKK 0"), (-10_000, "-100 kr.", "DKK -100"),
        (100_000_005, "1.000.000,05 kr.", "DKK 1,000,000.05"), (99_900, "999 kr.", "DKK 999"),
    ])
    func `an amount is printed in both languages`(oere: Int64, danish: String, english: String) {
        #expect(Kroner(oere: oere).phrase == Phrase(da: danish, en: english))
    }

    @Test func `what is printed is read back`() {
        let misread = stride(from: Int64(-3_000_000), through: 250_000_000, by: 123_457).filter {
            oere in
            Language.allCases.contains { language in
                (try? Kroner(parsing: Kroner(oere: oere).phrase.text(in: language)))?.oere != oere
            }
        }
        #expect(misread.isEmpty)
    }

    @Test func `an amount is stored as whole øre`() throws {
        let json = try JSONEncoder().encode([Kroner(24_500), .zero])
        #expect(String(decoding: json, as: UTF8.self) == "[2450000,0]")
        #expect(try JSONDecoder().decode([Kroner].self, from: json) == [Kroner(24_500), .zero])
    }

    @Test func `amounts add up and compare`() {
        #expect([Kroner(1), Kroner(oere: 50), Kroner(-3)].reduce(.zero, +) == Kroner(oere: -150))
        #expect(Kroner(-1) < .zero)
    }
}
