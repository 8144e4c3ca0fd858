// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// how a forum has worked, counted from its own history, a year at a time.
struct ForumReviewShow: Component {
    let forum: Forum
    let year: Int
    let call: Call
    private var reading: Reading { call.reading }

    static func show(_ call: Call) throws -> Answer {
        let forum = try call.forum
        let year = call.query["aar"].flatMap(Int.init) ?? call.reading.day.year
        guard (1900...call.reading.day.year).contains(year) else { throw NotFound() }
        return .page(ForumReviewShow(forum: forum, year: year, call: call))
    }

    var body: some Markup {
        let name = reading.name(of: forum.id)
        let title = reading.say(da: "Selvevaluering", en: "Self-evaluation")
        SitePage(
            "\(title): \(name)", call,
            trail: [
                Crumb(title: reading.say(.forums), path: Paths.forums),
                Crumb(title: name, path: Paths.forum(forum.id)),
            ]
        ) {
            PageHead(
                title, kind: name,
                lead: reading.say(
                    da: "Regnet ud af forummets egne møder, svar og aftaler. Ingen har skrevet "
                        + "tallene, og kun det, du må se, er talt med.",
                    en: "Computed from the forum’s own meetings, answers and actions. Nobody "
                        + "typed the figures, and only what you may see is counted."))
            ReviewTable(reading: reading, years: years)
            words
        }
    }

    /// The year asked for and the two before it, the latest first.
    private var years: [(year: Int, review: ForumReview)] {
        (0...2).compactMap { back in
            let asked = year - back
            guard let first = Day(year: asked, month: 1, day: 1),
                let last = Day(year: asked, month: 12, day: 31)
            else { return nil }
            return (
                asked,
                reading.city.review(
                    of: forum.id, over: first...last, on: reading.day, for: reading.viewer)
            )
        }
    }

    private var words: some Markup {
        Section {
            H2(reading.say(da: "Sådan er der talt", en: "How it is counted"))
            Ul {
                Li(
                    reading.say(
                        da: "Et punkt fra et møde tæller i det år, mødet blev holdt; et spørgsmål "
                            + "i det år, forummet fik det; en aftale i det år, den blev indgået.",
                        en: "What a meeting did counts in its own year; a matter in the year the "
                            + "forum was asked; an action in the year it was agreed."))
                Li(
                    reading.say(
                        da: "Fulgt op er de aftaler, der er gjort, af dem, der er gjort eller "
                            + "burde være det. Til tiden er efter den frist, der først blev aftalt.",
                        en: "Followed up are actions done, of those done or due. In time is by "
                            + "the day that was first agreed."))
                Li(
                    reading.say(
                        da: "“I midten” er medianen: halvdelen tog højst så lang tid.",
                        en: "“In the middle” is the median: half took no longer."))
            }
        }
    }
}

/// A row for each question, a column for each year.
private struct ReviewTable: Component {
    let reading: Reading
    let years: [(year: Int, review: ForumReview)]

    private typealias Row = (name: String, cells: [String])

    var body: some Markup {
        Table(.class("cards")) {
            Caption(reading.say(da: "Forummets år", en: "The forum’s years"))
            Thead {
                Tr {
                    Th(reading.say(da: "Hvad", en: "What"), .scope("col"))
                    For(years) { Th("\($0.year)", .scope("col"), .class("number")) }
                }
            }
            Tbody {
                For(rows) { row in
                    Tr {
                        Th(row.name, .scope("row"))
                        For(Array(zip(row.cells, years))) { cell, year in
                            Td(cell, .class("number"), .cellLabel("\(year.year)"))
                        }
                    }
                }
            }
        }
    }

    private var rows: [Row] {
        [
            row(da: "Møder holdt", en: "Meetings held") { "\($0.held)" },
            row(da: "Møder aflyst", en: "Meetings cancelled") { "\($0.cancelled)" },
            row(da: "Pladser mødt", en: "Seats taken") { part($0.seatsTaken) },
            row(da: "Referater godkendt", en: "Minutes approved") { part($0.minuted) },
            row(da: "Dage til referat, i midten", en: "Days to minutes, in the middle") {
                middle($0.daysToMinutes)
            },
            row(da: "Spørgsmål besvaret", en: "Matters answered") { part($0.answered) },
            row(da: "Svaret til tiden", en: "Answered in time") { part($0.answeredInTime) },
            row(da: "Dage til svar, i midten", en: "Days to answer, in the middle") {
                middle($0.daysToAnswer)
            },
            row(da: "Aftaler fulgt op", en: "Actions followed up") { part($0.followedUp) },
            row(da: "Fulgt op til tiden", en: "Followed up in time") { part($0.followedUpInTime) },
            row(da: "Aftaler i gang", en: "Actions under way") { "\($0.underway)" },
            row(da: "Aftaler opgivet med grund", en: "Actions dropped with a reason") {
                "\($0.dropped)"
            },
        ]
    }

    private func row(
        da danish: String, en english: String, _ cell: (ForumReview) -> String
    ) -> Row {
        (reading.say(da: danish, en: english), years.map { cell($0.review) })
    }

    private func part(_ part: ForumReview.Part) -> String {
        guard let percent = part.percent.map(reading.percent) else { return "–" }
        return reading.say(
            da: "\(part.count) af \(part.of) (\(percent))",
            en: "\(part.count) of \(part.of) (\(percent))")
    }

    private func middle(_ days: [Int]) -> String { days.median.map { "\($0)" } ?? "–" }
}
