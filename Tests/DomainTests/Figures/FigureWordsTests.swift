// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct FigureWordsTests {
    @Test func `a figure is written with its unit as each language writes it`() {
        let figure = Quantity(-365, decimals: 1)
        let written = [FigureUnit.percent, .percentagePoints, .persons, .index].map { unit in
            let phrase = unit.phrase(figure)
            return "\(phrase.danish) | \(phrase.english)"
        }
        #expect(
            written == [
                "-36,5\u{A0}% | -36.5%",
                "-36,5\u{A0}procentpoint | -36.5\u{A0}percentage points",
                "-36,5\u{A0}personer | -36.5\u{A0}people",
                "-36,5 | -36.5",
            ])
    }
}
