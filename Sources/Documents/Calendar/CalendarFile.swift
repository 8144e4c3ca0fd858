// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Events as a file that every calendar reads.
///
/// Times are those of Copenhagen, told by name and by rule.
/// Source: RFC 5545, sections 3.1, 3.3.11, 3.6; RFC 5546, section 3.2.
public struct CalendarFile: Sendable {
    public var method: CalendarMethod
    /// What calendars call a feed.
    public var name: String?
    public var events: [CalendarEvent]
    /// When the file was made.
    public var made: Moment

    public init(
        _ method: CalendarMethod, name: String? = nil, _ events: [CalendarEvent], made: Moment
    ) {
        self.method = method
        self.name = name
        self.events = events
        self.made = made
    }

    public var bytes: [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tværs//Tværs//DA",
            "METHOD:\(method.rawValue)",
        ]
        if let name { lines.append("X-WR-CALNAME:\(CalendarFile.escaped(name))") }
        if method == .publish { lines.append("REFRESH-INTERVAL;VALUE=DURATION:PT1H") }
        lines += CalendarFile.copenhagen + events.flatMap(self.lines) + ["END:VCALENDAR"]
        return lines.flatMap(CalendarFile.folded)
    }

    private func lines(of event: CalendarEvent) -> [String] {
        var lines = [
            "BEGIN:VEVENT", "UID:\(event.uid)", "SEQUENCE:\(event.sequence)",
            "DTSTAMP:\(CalendarFile.universal(made))",
        ]
        lines += times(of: event)
        lines.append("SUMMARY:\(CalendarFile.escaped(event.title))")
        if let place = event.place { lines.append("LOCATION:\(CalendarFile.escaped(place))") }
        if let text = event.text { lines.append("DESCRIPTION:\(CalendarFile.escaped(text))") }
        if let address = event.address { lines.append("URL:\(address)") }
        if !event.isUninviting {
            // RFC 5546, 3.2.5: no status where only some are taken off the list.
            lines.append("STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")")
        }
        if let organizer = event.organizer {
            lines.append("ORGANIZER\(name(of: organizer)):mailto:\(organizer.email)")
        }
        for attendee in event.attendees {
            lines.append(
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
                    + "\(name(of: attendee)):mailto:\(attendee.email)")
        }
        return lines + ["END:VEVENT"]
    }

    private func times(of event: CalendarEvent) -> [String] {
        guard let start = event.start else {
            return [
                "DTSTART;VALUE=DATE:\(CalendarFile.basic(event.day))",
                "DTEND;VALUE=DATE:\(CalendarFile.basic(event.day.advanced(by: 1)))",
            ]
        }
        let begins = CalendarFile.local(event.day, minute: start.minuteOfDay)
        var lines = ["DTSTART;TZID=Europe/Copenhagen:\(begins)"]
        if let minutes = event.minutes {
            let end = CalendarFile.local(event.day, minute: start.minuteOfDay + minutes)
            lines.append("DTEND;TZID=Europe/Copenhagen:\(end)")
        }
        return lines
    }

    /// A parameter may hold no quotes, whatever the person is called.
    private func name(of party: CalendarParty) -> String {
        let plain = party.name.filter { $0 != "\"" && !$0.isNewline }
        return plain.isEmpty ? "" : ";CN=\"\(plain)\""
    }
}

// MARK: - How values are written

extension CalendarFile {
    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "\\", ";", ",": escaped += "\\\(character)"
            case _ where character.isNewline: escaped += "\\n"
            default: escaped.append(character)
            }
        }
    }

    /// The line in pieces of at most 75 bytes, never within a character.
    static func folded(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var room = 75
        for character in line.unicodeScalars {
            let count = UTF8.width(character)
            if count > room {
                bytes += [0x0d, 0x0a, 0x20]
                room = 74
            }
            bytes += Array(String(character).utf8)
            room -= count
        }
        return bytes + [0x0d, 0x0a]
    }

    /// `20261121`.
    static func basic(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    /// `20261121T170000`; a meeting past midnight ends on the next day.
    static func local(_ day: Day, minute: Int) -> String {
        let time = minute % 1_440
        return "\(basic(day.advanced(by: minute / 1_440)))T\(two(time / 60))\(two(time % 60))00"
    }

    /// `20261121T160000Z`.
    static func universal(_ moment: Moment) -> String {
        let seconds = Int((Double(moment.milliseconds) / 1_000).rounded(.down))
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let rest = seconds - days * 86_400
        return "\(basic(Day(number: Int32(days))))T\(two(rest / 3_600))\(two(rest / 60 % 60))"
            + "\(two(rest % 60))Z"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The summer time that the European Union has kept since 1996.
    private static let copenhagen = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Copenhagen", "BEGIN:DAYLIGHT", "TZNAME:CEST",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "DTSTART:19960331T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD", "TZNAME:CET",
        "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
    ]
}
