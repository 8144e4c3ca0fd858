// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

/// Tries R-004.
struct CprGuardTests {
    @Test(arguments: [
        "010190-1234", "0101901234", "010190 1234", "010190_1234", "010190 - 1234", "010190- 1234",
        "010190–1234", "010190‑1234", "010190\u{2212}1234", "010190\u{A0}1234", "010190-\n1234",
        "010190-\r\n1234", "０１０１９０-１２３４", "٠١٠١٩٠-١٢٣٤", "0101\u{200B}90-12\u{2060}34",
        "010190\u{AD}1234", "0\u{336}1\u{336}0\u{336}190-1234", "(010190-1234)", "CPR:010190-1234.",
        "cpr_010190_1234.pdf", "x010190-1234x", "1990-010190-1234", "010190 1234 2100 København",
        "010190-1234 tlf. 3366 3366", "født 010190\t1234",
    ])
    func `a number is found however it is written`(text: String) {
        #expect(CprGuard.scan(text).map(\.masked) == ["010190-****"])
    }

    @Test(arguments: [
        ("070761-4285", CprFinding.Certainty.certain), ("070761-4286", .possible),
        ("010165-0000", .certain), ("610190-1235", .possible), ("670761-4285", .possible),
        ("311299-1112", .possible),
    ])
    func `modulus 11 and the first of January raise certainty`(
        text: String,
        certainty: CprFinding.Certainty
    ) {
        #expect(CprGuard.scan(text).map(\.certainty) == [certainty])
    }

    @Test(arguments: [
        // (number, whether the calendar has the birthday in the century meant)
        ("290200-1234", false), ("290200-4234", true), ("290200-5234", true), ("290204-0234", true),
        ("290236-4234", true), ("290240-9234", true), ("290241-9234", false), ("290296-5234", true),
        ("290257-5234", false), ("310490-1234", false), ("321290-1234", false),
        ("001290-1234", false), ("151390-1234", false), ("150090-1234", false),
        ("600190-1234", false), ("910190-1234", true), ("920190-1234", false),
        ("690200-1234", true), ("890200-1234", false), ("890204-0234", true),
    ])
    func `the birthday exists in its century`(text: String, exists: Bool) {
        #expect(CprGuard.scan(text).isEmpty == !exists)
    }

    @Test func `a finding says where it stands in characters`() throws {
        let finding = try #require(CprGuard.scan("Hej 👩‍👩‍👧\r\n010190-1234 ø").first)
        #expect(finding.range == 6..<17)
    }

    @Test func `ten digits inside eleven are found at both ends`() {
        #expect(CprGuard.scan("50101901234").map(\.range) == [1..<11])
        #expect(CprGuard.scan("01019012347").map(\.range) == [0..<10])
        #expect(CprGuard.scan("01010101010").map(\.range) == [0..<10, 1..<11])
        #expect(CprGuard.scan("99010190-12349").map(\.range) == [2..<13])
    }

    @Test func `a text is masked without changing anything else`() {
        let masked = CprGuard.masked("Se 010190-1234 og 0707614285, sag 2010-857794 👍")
        #expect(masked == "Se 010190-**** og 070761****, sag 2010-857794 👍")
        #expect(CprGuard.scan(masked).isEmpty)
    }

    @Test func `all candidates are found in order`() {
        let text = "070761-4285, 311299-1112 og igen 070761-4285"
        #expect(CprGuard.scan(text).map(\.range.lowerBound) == [0, 13, 33])
    }

    @Test func `a refusal names the first number masked and never whole`() throws {
        let refusal = try #require(throws: CprRefusal.self) {
            try CprGuard.check("Moderen er 070761-4285", field: "note")
        }
        #expect(refusal.field == "note")
        for language in Language.allCases {
            let sentence = refusal.sentence.text(in: language)
            #expect(sentence.contains("070761-****") && !sentence.contains("4285"))
        }
    }
}
