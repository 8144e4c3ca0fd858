// SPDX-License-Identifier: EUPL-1.2

/// The meetings of one forum in one year: those that have a day, and days for
/// the rest of what its charter asks for.
public struct AnnualWheel: Equatable, Sendable {
    public let forum: ForumID
    public let year: Int
    /// Held or planned, earliest first.
    public let meetings: [Meeting]
    /// In the order of their days.
    public let proposals: [ProposedMeeting]
    /// Parts of the year in which no day was free.
    public let unplaced: [ClosedRange<Day>]
}

/// A day for a meeting that nobody has planned yet, and why that day.
public struct ProposedMeeting: Equatable, Sendable {
    public let plan: MeetingPlan
    /// Beside the fixed ones, to be held if there is a need.
    public let isExtra: Bool
    /// Whom the charter asks to invite to a meeting of this quarter.
    public let guests: [OrganizationID]
    /// The part of the year that it stands for.
    public let window: ClosedRange<Day>
    public let reasons: [WheelReason]

    public var day: Day { plan.day }
}

/// Why a day was chosen, or another was not.
public enum WheelReason: Equatable, Sendable {
    /// The day nearest to the middle of its part of the year.
    case middle(of: ClosedRange<Day>)
    /// The forum met on that weekday so many times of so many.
    case habit(Weekday, times: Int, of: Int)
    case guests([String], in: Period)
    /// Extra meetings are in this month, if there is a need.
    case extra(month: Int)
    case avoided(WheelObstacle)
    /// No day was without people who also meet elsewhere.
    case clashes(WheelObstacle)
}

/// What keeps a forum from meeting on a day.
public enum WheelObstacle: Equatable, Sendable {
    case closed(Day, Phrase)
    case schoolHoliday(SchoolHoliday)
    /// Another forum meets, in which so many of the same people sit.
    case clash(Day, forum: String, people: Int)
    /// The forum itself meets shortly before or after.
    case near(Day)

    /// People can be in one place at a time, but a forum that finds no other
    /// day may still ask them.
    var isAbsolute: Bool {
        if case .clash = self { false } else { true }
    }
}

extension WheelReason {
    public var sentence: Phrase {
        switch self {
        case .middle(let days):
            return Phrase(
                da: "Tættest på midten af \(days.lowerBound.danish) – \(days.upperBound.danish), "
                    + "så møderne ligger jævnt.",
                en: "Nearest to the middle of \(days.lowerBound.english) – "
                    + "\(days.upperBound.english), so that the meetings are spread evenly.")
        case .habit(let weekday, let times, let count):
            let day = CalendarWords.weekday(weekday)
            return Phrase(
                da: "Forummet plejer at mødes en \(day.danish) (\(times) af \(count) gange).",
                en: "The forum usually meets on a \(day.english) (\(times) of \(count) times).")
        case .guests(let names, let quarter):
            let (who, when) = (Phrase.list(names), quarter.phrase)
            return Phrase(
                da: "I \(when.danish), hvor \(who.danish) skal inviteres.",
                en: "In \(when.english), when \(who.english) is to be invited.")
        case .extra(let month):
            let name = CalendarWords.month(month)
            return Phrase(
                da: "Det ekstra møde er i \(name.danish), hvis der er behov.",
                en: "The extra meeting is in \(name.english), if there is a need.")
        case .avoided(let obstacle):
            let what = obstacle.phrase
            return Phrase(da: "Undgået: \(what.danish).", en: "Avoided: \(what.english).")
        case .clashes(let obstacle):
            let what = obstacle.phrase
            return Phrase(
                da: "Ingen dag er fri for sammenfald: \(what.danish).",
                en: "No day is free of clashes: \(what.english).")
        }
    }
}

extension WheelObstacle {
    public var phrase: Phrase {
        switch self {
        case .closed(let day, let name):
            let date = DateText.long(day)
            return Phrase(
                da: "\(date.danish) (\(name.danish))", en: "\(date.english) (\(name.english))")
        case .schoolHoliday(let holiday):
            return Phrase(
                da: "\(holiday.name) \(holiday.from.danish) – \(holiday.to.danish)",
                en: "\(holiday.name) \(holiday.from.english) – \(holiday.to.english)")
        case .clash(let day, let forum, let people):
            let date = DateText.long(day)
            return Phrase(
                da: "\(date.danish), hvor \(forum) mødes (\(people) af de samme personer)",
                en: "\(date.english), when \(forum) meets (\(people) of the same people)")
        case .near(let day):
            return Phrase(
                da: "dagene omkring mødet \(day.danish)",
                en: "the days around the meeting on \(day.english)")
        }
    }
}
