// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Html

struct ChartTextTests {
    @Test(arguments: [
        "Anlæg af byrum ved Hørdumsgade og den nordlige del af Anker Jørgensens Plads",
        "Boligsocialhelhedsplansstyregruppemødeforberedelsesudvalg",
        "a Boligsocialhelhedsplansstyregruppemødeforberedelsesudvalg b", "kort", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦",
    ])
    func `lines keep every letter and the width`(text: String) {
        let lines = ChartText.lines(of: text, width: 120, size: 14)
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        #expect(lines.allSatisfy { ChartText.width(of: $0, size: 14) <= 120 || $0.count == 1 })
        #expect(!lines.contains(""))
    }

    @Test func `words that fit are on one line`() {
        #expect(ChartText.lines(of: "en to", width: 100, size: 14) == ["en to"])
    }

    @Test func `an empty text is one empty line`() {
        #expect(ChartText.lines(of: "", width: 100, size: 14) == [""])
    }
}
