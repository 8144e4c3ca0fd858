// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import HashTreeCollections
import Mail
import Runtime

extension LetterPage {
    var walk: SafetyWalk? { letter.about.walk.flatMap { city.walks[$0] } }

    /// Nil once a later letter says something newer, or the walk is over.
    var walkWords: Words? {
        guard let walk, walk.record == nil, walk.day >= view.day else { return nil }
        let isOff = letter.kind == .walkCancellation
        if !isOff {
            guard walk.cancellation == nil, letter.about.sequence ?? 0 >= walk.sequence,
                case .organization(let party) = letter.recipient,
                walk.content.participants.contains(party)
            else { return nil }
        }
        let opening = opening(of: walk)
        let parts = [
            opening.text, isOff ? nil : facts(of: walk),
            isOff || letter.kind == .walkReminder ? nil : checklist(of: walk),
            say(da: "Vandringens side: ", en: "The walk’s page: ")
                + "\(site)/vandringer/\(walk.id)",
        ]
        return Words(
            subject: "\(opening.subject): \(walk.title), \(say(DateText.date(walk.day)))",
            text: parts.compactMap { $0 }.joined(separator: "\n\n"))
    }

    private func opening(of walk: SafetyWalk) -> Words {
        let (subject, text): (Phrase, Phrase) =
            switch letter.kind {
            case .walkChange:
                (
                    Phrase(da: "Ændret vandring", en: "Changed walk"),
                    Phrase(
                        da: "Tryghedsvandringen “\(walk.title)” er ændret. Det gælder nu:",
                        en: "The safety walk “\(walk.title)” has changed. What holds now:")
                )
            case .walkCancellation:
                (
                    Phrase(da: "Aflyst vandring", en: "Cancelled walk"),
                    Phrase(
                        da: "I skal ikke med på tryghedsvandringen “\(walk.title)”"
                            + (walk.cancellation == nil ? "." : ". Den er aflyst."),
                        en: "You are not to come on the safety walk “\(walk.title)”"
                            + (walk.cancellation == nil ? "." : ". It is cancelled."))
                )
            case .walkReminder:
                (
                    Phrase(da: "Husk vandringen", en: "Remember the walk"),
                    Phrase(
                        da: "I går med på tryghedsvandringen “\(walk.title)”. Åbn siden på "
                            + "telefonen, før I går; så virker den også uden net.",
                        en: "You come along on the safety walk “\(walk.title)”. Open its page on "
                            + "the phone before you leave; then it works without a network too.")
                )
            default:
                (
                    Phrase(da: "Tryghedsvandring", en: "Safety walk"),
                    Phrase(
                        da: "I inviteres med på tryghedsvandringen “\(walk.title)”.",
                        en: "You are invited to the safety walk “\(walk.title)”.")
                )
            }
        return Words(subject: say(subject), text: say(text))
    }

    private func facts(of walk: SafetyWalk) -> String {
        let content = walk.content
        let unknown = say(da: "ikke oplyst", en: "not stated")
        let start = content.start.map { " " + say($0.phrase) } ?? ""
        let length =
            content.minutes.map { say(da: " (\($0) minutter)", en: " (\($0) minutes)") } ?? ""
        return [
            say(da: "Tid: ", en: "Time: ") + say(DateText.long(walk.day)) + start + length,
            say(da: "Lys: ", en: "Light: ")
                + (city.light(on: walk).map { say($0.sentence) } ?? unknown),
            say(da: "Mødested: ", en: "Meeting place: ") + (content.meetingPlace ?? unknown),
            say(da: "Rute: ", en: "Way: ")
                + (content.streets.isEmpty ? unknown : content.streets.joined(separator: ", ")),
            say(da: "Leder: ", en: "Leader: ")
                + (city.organizations[content.leader]?.title ?? unknown),
        ].joined(separator: "\n")
    }

    private func checklist(of walk: SafetyWalk) -> String? {
        guard !walk.content.checklist.isEmpty else { return nil }
        return ([say(da: "Huskeliste", en: "Checklist")] + walk.content.checklist.map { "– \($0)" })
            .joined(separator: "\n")
    }
}

extension LetterWriter {
    /// The walk in the calendar of whoever comes along, or out of it again.
    func calendar(
        of walk: SafetyWalk, _ letter: Letter, _ page: LetterPage, _ to: MailAddress,
        at now: Moment
    ) -> MailMessage.CalendarPart {
        let isOff = letter.kind == .walkCancellation
        let event = CalendarEvent(
            uid: "vandring-\(walk.id)@\(from.domain)", sequence: walk.sequence, day: walk.day,
            start: walk.content.start, minutes: walk.content.minutes, title: walk.title,
            place: walk.content.meetingPlace, address: "\(site)/vandringer/\(walk.id)",
            isCancelled: isOff, organizer: CalendarParty(name: from.name, email: from.address),
            attendees: [CalendarParty(name: to.name, email: to.address)])
        let method: CalendarMethod = isOff ? .cancel : .request
        let file = CalendarFile(method, [event], made: now)
        return .init(method: method.rawValue, content: file.bytes)
    }
}

extension Outbox {
    /// the day before, everybody who comes along is reminded.
    func comingWalks(on morning: Morning) -> [Letter] {
        let walks = runtime.snapshot.present.city.walks.inOrder.filter {
            $0.state == .invited && morning.today <= $0.day
                && morning.includes($0.day.advanced(by: -1))
        }
        return walks.flatMap { walk in
            walk.content.participants.map { party in
                Letter(
                    .walkReminder, to: .organization(party),
                    about: .init(
                        sequence: walk.sequence, day: morning.today, walk: walk.id),
                    position: 0, made: now)
            }
        }
    }
}
