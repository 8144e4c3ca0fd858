// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

@testable import Html

struct ChartStatusTests {
    @Test func `every status has a sign of its own`() {
        #expect(Set(ChartStatus.allCases.map(\.sign)).count == ChartStatus.allCases.count)
    }

    @Test(arguments: ChartStatus.allCases)
    func `its text can be read on white and on its tint`(status: ChartStatus) {
        #expect(contrast(status.color, ChartColor.paper) >= 4.5)
        #expect(contrast(status.color, status.tint) >= 4.5)
    }

    @Test func `quiet text can be read on the bands`() {
        #expect(contrast(ChartColor.quiet, ChartColor.band) >= 4.5)
        #expect(contrast(ChartColor.accent, ChartColor.band) >= 4.5)
    }

    /// WCAG 2.1, success criterion 1.4.3.
    private func contrast(_ one: String, _ other: String) -> Double {
        let (low, high) = (
            min(luminance(one), luminance(other)), max(luminance(one), luminance(other))
        )
        return (high + 0.05) / (low + 0.05)
    }

    private func luminance(_ color: String) -> Double {
        let value = Int(color.dropFirst(), radix: 16) ?? 0
        let parts = [value >> 16, value >> 8, value].map { part in
            let share = Double(part & 255) / 255
            return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
