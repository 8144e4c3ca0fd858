// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Somebody's calendar has answered an invitation.
///
/// Source: RFC 5546, section 3.2.3; RFC 5545, section 3.1.
public struct CalendarReply: Equatable, Sendable {
    public enum Answer: String, Sendable {
        case accepted = "ACCEPTED"
        case declined = "DECLINED"
        case tentative = "TENTATIVE"
    }

    public let uid: String
    public let sequence: Int
    /// The address of whoever answers, as the invitation wrote it.
    public let email: String
    public let answer: Answer
    public let comment: String?

    /// Reads a calendar file; refuses, in words, what is no reply to one invitation.
    public init(_ text: String) throws(CalendarReplyRefusal) {
        let lines = CalendarReply.unfolded(text).compactMap(ContentLine.init)
        guard lines.contains(where: { $0.name == "BEGIN" && $0.value == "VCALENDAR" }) else {
            throw .noCalendar
        }
        guard let method = lines.first(where: { $0.name == "METHOD" }),
            method.value.uppercased() == "REPLY"
        else { throw .noReply }
        let event = CalendarReply.event(of: lines)
        guard let uid = event.first(where: { $0.name == "UID" })?.value else { throw .noUID }
        let attendees = event.filter { $0.name == "ATTENDEE" }
        guard attendees.count == 1, let attendee = attendees.first,
            attendee.value.lowercased().hasPrefix("mailto:")
        else { throw .notOneAttendee }
        guard let state = attendee.parameters["PARTSTAT"],
            let answer = Answer(rawValue: state.uppercased())
        else { throw .noAnswer(attendee.parameters["PARTSTAT"] ?? "") }
        self.uid = uid
        self.answer = answer
        email = String(attendee.value.dropFirst("mailto:".count))
        sequence =
            event.first { $0.name == "SEQUENCE" }.flatMap { Int($0.value) } ?? 0
        comment = event.first { $0.name == "COMMENT" }.map { CalendarReply.unescaped($0.value) }
    }

    private static func event(of lines: [ContentLine]) -> [ContentLine] {
        guard let begin = lines.firstIndex(where: { $0.name == "BEGIN" && $0.value == "VEVENT" })
        else { return [] }
        let rest = lines[(begin + 1)...]
        return Array(rest.prefix { !($0.name == "END" && $0.value == "VEVENT") })
    }

    /// A line that begins with a blank goes on with the one before.
    private static func unfolded(_ text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline) {
            if let first = line.first, first == " " || first == "\t", !lines.isEmpty {
                lines[lines.count - 1] += line.dropFirst()
            } else {
                lines.append(String(line))
            }
        }
        return lines
    }

    private static func unescaped(_ text: String) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(character == "n" || character == "N" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}

/// `NAME;PARAMETER=value;OTHER="a;b":value`.
private struct ContentLine {
    let name: String
    var parameters: [String: String] = [:]
    let value: String

    init?(_ line: String) {
        var pieces = [""]
        var isQuoted = false
        var rest = line[...]
        while let character = rest.popFirst() {
            switch character {
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted: pieces.append("")
            case ":" where !isQuoted:
                name = pieces[0].uppercased()
                value = String(rest)
                for piece in pieces.dropFirst() {
                    let halves = piece.split(separator: "=", maxSplits: 1)
                    if halves.count == 2 { parameters[halves[0].uppercased()] = String(halves[1]) }
                }
                return
            default: pieces[pieces.count - 1].append(character)
            }
        }
        return nil
    }
}

/// Why a letter's calendar is no reply.
public enum CalendarReplyRefusal: Refusal, Equatable {
    case noCalendar, noReply, noUID, notOneAttendee
    case noAnswer(String)

    public var key: String {
        switch self {
        case .noCalendar: "calendar-reply.no-calendar"
        case .noReply: "calendar-reply.no-reply"
        case .noUID: "calendar-reply.no-uid"
        case .notOneAttendee: "calendar-reply.not-one-attendee"
        case .noAnswer: "calendar-reply.no-answer"
        }
    }

    public var rule: String? { "R-145" }
    public var field: String? { nil }

    public var sentence: Phrase {
        switch self {
        case .noCalendar:
            Phrase(
                da: "Brevet indeholder intet svar fra en kalender. Læs det selv.",
                en: "The letter holds no reply of a calendar. Read it yourself.")
        case .noReply:
            Phrase(
                da: "Kalenderen i brevet er ikke et svar på en indkaldelse.",
                en: "The calendar in the letter is no reply to an invitation.")
        case .noUID:
            Phrase(
                da: "Svaret siger ikke, hvilket møde det gælder.",
                en: "The reply does not say which meeting it is about.")
        case .notOneAttendee:
            Phrase(
                da: "Svaret siger ikke, hvem der svarer.", en: "The reply does not say who answers."
            )
        case .noAnswer(let state):
            Phrase(
                da: "Svaret er hverken ja, nej eller måske, men “\(state)”.",
                en: "The reply is neither yes, no nor maybe, but “\(state)”.")
        }
    }
}
