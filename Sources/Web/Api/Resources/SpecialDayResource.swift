// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A day that is not as its weekday says.
struct SpecialDayResource: Described, Encodable, Sendable {
    enum Kind: String, Encodable, CaseIterable {
        case holiday
        case addedHoliday = "added-holiday"
        case officeClosed = "office-closed"
        case officeOpen = "office-open"
    }

    let day: Day
    let name: String
    let kind: Kind

    init(_ special: SpecialDay, _ reading: Reading) {
        day = special.day
        name = reading.say(special.name)
        kind =
            switch special.exception {
            case nil: .holiday
            case .publicHoliday?: .addedHoliday
            case .officeClosed?: .officeClosed
            case .officeOpen?: .officeOpen
            }
    }

    static let shape = Shape(
        "SpecialDay", "A day that is not as its weekday says.",
        [
            .field("day", .day, "The day."),
            .field("name", .text, "What it is called, in the language of `Accept-Language`."),
            .field(
                "kind", .choice(of: Kind.self),
                "A holiday of the law, one that an administrator has added, or a day when the "
                    + "offices are closed or open; those move no deadline of the law."),
        ])
}
