// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Html

/// 684 days make one unit of the drawing a day: the plot is 684 units wide.
struct PlanChartTests {
    private let words = PlanChart.Words(
        planned: "Planlagt",
        forecast: "Forventet",
        done: "Udført",
        late: "Senere end lovet",
        commitment: "Lovet dag",
        pin: "Frist",
        prerequisite: "Forudsætning"
    )

    private func chart(
        _ rows: [PlanChart.Row],
        prerequisites: [PlanChart.Prerequisite] = [],
        months: [PlanChart.Month] = [],
        today: PlanChart.Mark? = nil
    ) -> PlanChart {
        PlanChart(
            id: "plan",
            title: "Plan",
            summary: "Et sammendrag",
            axis: .init(days: 0...683, months: months),
            today: today,
            lanes: [.init(heading: "Socialforvaltningen", rows: rows)],
            prerequisites: prerequisites,
            words: words
        )
    }

    private func row(
        _ id: String,
        _ days: ClosedRange<Int32>,
        milestone: Bool = false,
        link: Link? = nil
    ) -> PlanChart.Row {
        .init(
            id: id,
            title: "Aktivitet \(id)",
            link: link,
            status: .ok,
            statusText: "Efter planen",
            description: "Om \(id)",
            forecast: days,
            isMilestone: milestone
        )
    }

    @Test func `a bar lasts through its last day`() {
        let text = chart([row("a", 100...199)]).renderedText()
        #expect(
            text.contains(#"<rect class="forecast ok" x="364" y="89" width="100" height="14""#)
        )
    }

    @Test func `the drawing has a name and a description in words`() {
        let text = chart([row("a", 0...9)]).renderedText()
        #expect(text.contains(#"role="img" aria-labelledby="plan-title plan-desc""#))
        #expect(text.contains(#"<title id="plan-title">Plan</title>"#))
        #expect(text.contains(#"<desc id="plan-desc">Et sammendrag</desc>"#))
        #expect(text.contains("<title>Om a</title>"))
    }

    @Test func `links inside can be reached`() {
        let text = chart([row("a", 0...9, link: "/a")]).renderedText()
        #expect(text.contains(#"role="group""#))
        #expect(text.contains(#"<a href="/a"><text"#))
    }

    @Test func `late is hatched and said in words`() {
        var late = row("a", 0...9)
        late.status = .late
        late.statusText = "42 dage forsinket"
        late.commitment = .init(day: 4, title: "Lovet 5. januar")
        let text = chart([late]).renderedText()
        #expect(text.contains(#"<pattern id="plan-late""#))
        #expect(text.contains(##"fill="url(#plan-late)""##))
        #expect(text.contains("▲ 42 dage forsinket"))
        #expect(text.contains("<title>Lovet 5. januar</title>"))
        #expect(text.contains(">Senere end lovet</text>"))
    }

    @Test func `only what is drawn is explained`() {
        let text = chart([row("a", 0...9)]).renderedText()
        #expect(text.contains(">Forventet</text>"))
        for word in ["Planlagt", "Udført", "Senere end lovet", "Lovet dag", "Frist"] {
            #expect(!text.contains(word))
        }
    }

    @Test func `days outside the drawing stand at its edge`() {
        let layout = PlanLayout(chart([]))
        #expect([-900, 0, 683, 684, 9_000].map { layout.x($0) } == [264, 264, 947, 948, 948])
        #expect([-900, 0, 683, 684, 9_000].map { layout.end($0) } == [264, 265, 948, 948, 948])
    }

    @Test func `the done part never passes the bar`() {
        var over = row("a", 10...19)
        over.doneThrough = 400
        #expect(
            chart([over]).renderedText()
                .contains(#"<rect class="done" x="274" y="89" width="10""#)
        )
    }

    @Test func `month names stand as far apart as they need`() {
        let months = (0..<22).map {
            PlanChart.Month(
                firstDay: Int32($0) * 30,
                number: $0 % 12 + 1,
                name: "måned\($0)",
                year: 2020 + $0 / 12
            )
        }
        let text = chart([], months: months).renderedText()
        let named = months.filter { text.contains(">\($0.name)</text>") }.map(\.number)
        #expect(named == [1, 4, 7, 10, 1, 4, 7, 10])
        #expect(text.contains(">2020</text>"))
        #expect(text.contains(">2021</text>"))
    }

    @Test(arguments: [(Int32(70), true), (20, false)])
    func `the first year is named when there is room before the next`(days: Int32, named: Bool) {
        let months = [
            PlanChart.Month(firstDay: 10, number: 12, name: "d", year: 2020),
            PlanChart.Month(firstDay: 10 + days, number: 1, name: "j", year: 2021),
        ]
        let text = chart([], months: months).renderedText()
        #expect(text.contains(">2020</text>") == named)
        #expect(text.contains(">2021</text>"))
    }

    @Test func `the name of today never covers that of a year`() throws {
        let year = PlanChart.Month(firstDay: 300, number: 1, name: "jan", year: 2027)
        let today = PlanChart.Mark(day: 290, title: "I dag 22. nov. 2026")
        let chart = chart([], months: [year], today: today)
        let plate = PlanLayout(chart).plate(of: today)
        #expect(plate.contains(568))
        let text = try #require(
            chart.renderedText().split(separator: ">2027</text>").first?
                .split(separator: "<text ").last)
        #expect(text.contains("x=\"\(Int(plate.upperBound + 4))"))
        let far = self.chart(
            [], months: [year], today: PlanChart.Mark(day: 10, title: "I dag"))
        #expect(far.renderedText().contains("<text x=\"568\" y=\"18\""))
    }

    @Test func `a month whose name would be cut by the edge has none`() {
        let months = [650, 680].map {
            PlanChart.Month(firstDay: $0, number: $0 == 650 ? 7 : 8, name: "m\($0)", year: 2027)
        }
        let text = chart([], months: months).renderedText()
        #expect(text.contains(">m650</text>"))
        #expect(!text.contains(">m680</text>"))
    }

    @Test(arguments: [
        (PlanChart.Prerequisite.Kind.finishToStart, "M364 96 H371 V140 H464"),
        (.startToStart, "M264 96 H257 V140 H464"),
        (.finishToFinish, "M364 96 H571 V140 H559"),
        (.startToFinish, "M264 96 H257 V120 H571 V140 H559"),
    ])
    func `an arrow leaves and enters by the right ends`(
        kind: PlanChart.Prerequisite.Kind,
        path: String
    ) {
        let text = chart(
            [row("a", 0...99), row("b", 200...294)],
            prerequisites: [
                .init(from: "a", to: "b", kind: kind, isBinding: true, title: "a før b")
            ]
        ).renderedText()
        #expect(text.contains(#"d="\#(path)""#))
        #expect(text.contains("<title>a før b</title>"))
    }

    @Test func `an arrow to an unknown row is left out`() {
        let text = chart(
            [row("a", 0...99)],
            prerequisites: [
                .init(from: "a", to: "x", kind: .finishToStart, isBinding: false, title: "a før x")
            ]
        ).renderedText()
        #expect(!text.contains("a før x"))
    }

    @Test func `two hundred rows are all drawn, none over another`() {
        let rows = (0..<200).map { row("\($0)", Int32($0)...Int32($0 + 60)) }
        let placed = PlanLayout(chart(rows)).rows
        #expect(placed.map(\.row.id) == rows.map(\.id))
        #expect(zip(placed, placed.dropFirst()).allSatisfy { $0.bottom <= $1.top })
    }

    @Test func `a chart without rows is a chart`() {
        let empty = PlanChart(
            id: "p",
            title: "Tom",
            summary: "",
            axis: .init(days: 0...0, months: []),
            today: nil,
            lanes: [],
            prerequisites: [],
            words: words
        )
        #expect(empty.renderedText().hasPrefix("<svg class=\"plan-chart\""))
    }
}
