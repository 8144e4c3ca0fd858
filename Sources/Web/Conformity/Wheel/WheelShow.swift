// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The year of one forum: a wheel, a list, and a form that accepts the days
/// proposed for what the charter still asks.
struct WheelShow: Component {
    let forum: Forum
    let call: Call
    var errors = FormErrors.none
    private let reading: Reading
    private let year: Int
    private let wheel: AnnualWheel?

    init(forum: Forum, call: Call, errors: FormErrors = .none) {
        self.forum = forum
        self.call = call
        self.errors = errors
        reading = call.reading
        year = call.wheelYear
        wheel = reading.wheel(of: forum.id, in: year)
    }

    var body: some Markup {
        let name = reading.name(of: forum.id)
        let title = reading.say(da: "Årshjul \(year) for \(name)", en: "\(name)'s year \(year)")
        SitePage(title, call, trail: reading.trail(to: forum.id)) {
            PageHead(
                title, kind: reading.say(da: "Årshjul", en: "The year"),
                lead: forum.charter(on: reading.day)?.charter.cadence?.clause.sentence
            ) { facts }
            ForumTabs(reading: reading, forum: forum.id, here: .year)
            years
            ErrorSummary(reading: reading, errors: errors)
            if let wheel {
                Figure(.class("chart-scroll")) {
                    WheelDrawing(reading: reading, wheel: wheel).chart
                }
                WheelTable(reading: reading, wheel: wheel)
                if year == reading.day.year {
                    OwedList(
                        reading: reading,
                        owed: reading.conformity.owed(of: forum.id, on: reading.day))
                }
                proposals(wheel)
            } else {
                EmptyState(
                    reading.say(
                        da: "Forummet har intet kommissorium, der gælder det år.",
                        en: "The forum has no charter in force that year."))
            }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        if let wheel {
            Fact(
                reading.say(da: "Har en dag", en: "Have a day"),
                "\(wheel.meetings.count { !$0.isCancelled })")
            Fact(
                reading.say(da: "Foreslåede dage", en: "Days proposed"),
                "\(wheel.proposals.count)")
            if !wheel.unplaced.isEmpty {
                Fact(
                    reading.say(da: "Uden en ledig dag", en: "Without a free day"),
                    "\(wheel.unplaced.count)", isGap: true)
            }
        }
    }

    private var years: some Markup {
        Nav(.class("pagination"), .label(reading.say(da: "År", en: "Years"))) {
            Ul {
                For([year - 1, year, year + 1]) { other in
                    Li {
                        A(
                            "\(other)",
                            .href(reading.link(Paths.wheel(forum.id), [("aar", "\(other)")])),
                            .currentPage(other == year))
                    }
                }
            }
        }
    }

    @MarkupBuilder private func proposals(_ wheel: AnnualWheel) -> some Markup {
        if !wheel.proposals.isEmpty {
            Section(.id("forslag")) {
                H2(reading.say(da: "Forslag til dage", en: "Days proposed"))
                WheelForm(call: call, forum: forum.id, wheel: wheel, errors: errors)
            }
        }
        if !wheel.unplaced.isEmpty {
            Div(.class("notice warning")) {
                For(wheel.unplaced) { days in
                    P(
                        reading.say(
                            da: "Ingen arbejdsdag er fri fra \(reading.date(days.lowerBound)) til "
                                + "\(reading.date(days.upperBound)). Vælg selv en dag.",
                            en: "No working day is free from \(reading.date(days.lowerBound)) to "
                                + "\(reading.date(days.upperBound)). Choose a day yourself."))
                }
            }
        }
    }
}

extension Call {
    /// The year that is asked for, from 1990 to 2100.
    var wheelYear: Int {
        let asked = (form["aar"] ?? query["aar"]).flatMap { Int($0) } ?? reading.day.year
        return min(max(asked, 1990), 2100)
    }
}

extension Reading {
    func wheel(of forum: ForumID, in year: Int) -> AnnualWheel? {
        conformity.wheel(of: forum, in: year, from: day, by: city.workdays)
    }
}

/// The year's meetings and proposals as rows, by the numbers in the wheel.
struct WheelTable: Component {
    let reading: Reading
    let wheel: AnnualWheel

    var body: some Markup {
        let (day, what, stands) = (
            reading.say(da: "Dag", en: "Day"), reading.say(da: "Hvad", en: "What"),
            reading.say(da: "Står", en: "Stands")
        )
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "Årets møder, med tallene i hjulet",
                    en: "The year's meetings, by the numbers in the wheel"))
            Thead {
                Tr {
                    Th(reading.say(da: "Nr.", en: "No."), .scope("col"))
                    Th(day, .scope("col"))
                    Th(what, .scope("col"))
                    Th(stands, .scope("col"))
                }
            }
            Tbody {
                For(WheelDay.all(of: wheel)) { entry in
                    Tr {
                        Th("\(entry.number)", .scope("row"))
                        Td(.cellLabel(day)) { self.day(of: entry) }
                        Td(self.what(of: entry), .cellLabel(what))
                        Td(.cellLabel(stands)) { tag(of: entry) }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func day(of entry: WheelDay) -> some Markup {
        switch entry.kind {
        case .meeting(let meeting):
            A(reading.when(meeting.plan), .href(reading.link(Paths.meeting(meeting.id))))
        case .proposal(let proposal): reading.when(proposal.plan)
        }
    }

    private func what(of entry: WheelDay) -> String {
        switch entry.kind {
        case .meeting(let meeting): return reading.topic(of: meeting)
        case .proposal(let proposal):
            let guests = proposal.guests.map { reading.name(of: $0) }
            let parts = [
                proposal.plan.topic,
                proposal.isExtra
                    ? reading.say(da: "ekstra, hvis der er behov", en: "extra, if needed") : nil,
                guests.isEmpty
                    ? nil
                    : reading.say(
                        da: "gæster: \(guests.joined(separator: ", "))",
                        en: "guests: \(guests.joined(separator: ", "))"),
            ].compactMap { $0 }
            return parts.isEmpty
                ? reading.say(da: "fast møde", en: "fixed meeting")
                : parts.joined(separator: " · ")
        }
    }

    @MarkupBuilder private func tag(of entry: WheelDay) -> some Markup {
        switch entry.kind {
        case .meeting(let meeting): MeetingTag(reading: reading, meeting: meeting)
        case .proposal:
            StatusTag(.waiting, reading.say(da: "Foreslået", en: "Proposed"))
        }
    }
}

/// A meeting or a proposal with its number in the wheel.
struct WheelDay {
    enum Kind {
        case meeting(Meeting)
        case proposal(ProposedMeeting)
    }

    let number: Int
    let kind: Kind

    var day: Day {
        switch kind {
        case .meeting(let meeting): meeting.day
        case .proposal(let proposal): proposal.day
        }
    }

    static func all(of wheel: AnnualWheel) -> [WheelDay] {
        let kinds =
            wheel.meetings.filter { !$0.isCancelled }.map(Kind.meeting)
            + wheel.proposals.map(Kind.proposal)
        return kinds.map { WheelDay(number: 0, kind: $0) }.sorted { $0.day < $1.day }
            .enumerated().map { WheelDay(number: $0 + 1, kind: $1.kind) }
    }
}
