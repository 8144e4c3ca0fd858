// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Who was there: how many, which guests, and seat by seat; names of members
/// are for staff.
struct MeetingRoll: Component {
    let reading: Reading
    let meeting: Meeting
    let record: MeetingRecord

    var body: some Markup {
        Section(.id("fremmoede")) {
            H2(reading.say(da: "Fremmøde", en: "Attendance"))
            if record.attendance.isEmpty {
                P(
                    reading.say(
                        da: "Ingen har skrevet, hvem der var der.",
                        en: "Nobody wrote who was there."))
            } else {
                P(reading.counted(record))
            }
            if let guests = reading.guests(of: record) { P(guests) }
            if !record.attendance.isEmpty {
                Details {
                    Summary(reading.say(da: "Plads for plads", en: "Seat by seat"))
                    seats
                }
            }
        }
    }

    private var seats: some Markup {
        let (who, how) = (
            reading.say(da: "Hvem", en: "Who"), reading.say(da: "Fremmøde", en: "Attendance")
        )
        return Table(.class("cards")) {
            Caption(reading.say(da: "Fremmøde pr. plads", en: "Attendance by seat"))
            Thead {
                Tr {
                    Th(reading.say(da: "Plads", en: "Seat"), .scope("col"))
                    if reading.viewer.isStaff { Th(who, .scope("col")) }
                    Th(how, .scope("col"))
                }
            }
            Tbody { For(record.attendance) { row($0, who, how) } }
        }
    }

    private func row(_ line: SeatAttendance, _ who: String, _ how: String) -> some Markup {
        Tr {
            Th(reading.label(of: line.seat, at: meeting), .scope("row"))
            if reading.viewer.isStaff { Td(reading.name(of: line.person), .cellLabel(who)) }
            Td(.cellLabel(how)) {
                StatusTag(
                    line.presence.isThere ? .ok : .waiting, reading.say(line.presence.phrase))
                if let times = reading.times(of: line.seat, at: meeting) { Small(" \(times)") }
            }
        }
    }
}

/// What pages and papers say of who was there.
extension Reading {
    /// The seat as the meeting's forums name it.
    func label(of seat: Seat, at meeting: Meeting) -> String {
        meeting.places(in: city.forums, city.organizations)
            .first { $0.seat == seat }?.label ?? seat.description
    }

    /// `Til stede: 11 · Afbud: 2`.
    func counted(_ record: MeetingRecord) -> String {
        Presence.allCases.compactMap { presence in
            let count = record.attendance.count { $0.presence == presence }
            return count == 0 ? nil : "\(say(presence.phrase)): \(count)"
        }.joined(separator: " · ")
    }

    /// The guests who came; nil where none did.
    func guests(of record: MeetingRecord) -> String? {
        record.guests.isEmpty
            ? nil
            : say(da: "Gæster: ", en: "Guests: ")
                + list(record.guests.map { name(of: $0) })
    }

    /// When somebody came late or left early; nil for the whole meeting.
    func times(of seat: Seat, at meeting: Meeting) -> String? {
        guard let session = meeting.session else { return nil }
        let times = session.stays.filter { $0.seat == seat }.flatMap { stay in
            [
                stay.came > session.opened
                    ? say(da: "kom \(say(stay.came.phrase))", en: "came at \(stay.came)") : nil,
                stay.left.flatMap { $0 == session.closed ? nil : $0 }.map {
                    say(da: "gik \(say($0.phrase))", en: "left at \($0)")
                },
            ].compactMap(\.self)
        }
        return times.isEmpty ? nil : list(times)
    }
}
