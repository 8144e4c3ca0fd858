// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Documents
import Domain
import HashTreeCollections
import Journal
import Mail
import Runtime

/// A letter that came in and could not be taken as a reply.
public struct SetAside: Codable, Equatable, Sendable {
    public let at: Moment
    public let from: String
    public let subject: String
    /// Why, in Danish and English.
    public let danish: String
    public let english: String

    public var reason: Phrase { Phrase(da: danish, en: english) }
}

/// Takes in what calendars answer to our invitations.
///
/// a reply is taken only from the address that was invited, for the
/// plan that holds; all else is set aside for somebody to read, with a reason.
public struct ReplyIntake: Sendable {
    private let runtime: CityRuntime
    private let cabinet: any Cabinet

    public init(_ runtime: CityRuntime, _ cabinet: any Cabinet) {
        self.runtime = runtime
        self.cabinet = cabinet
    }

    /// The largest letter that is read; a reply has a few hundred lines.
    public static let limit = 5_000_000

    public enum Outcome: Equatable, Sendable {
        case taken(PersonID, MeetingID)
        case setAside(Phrase)
    }

    /// Faults of the world are thrown: the letter may be offered again.
    public func take(_ bytes: [UInt8]) async throws -> Outcome {
        let mail = ReceivedMail(Array(bytes.prefix(ReplyIntake.limit)))
        do {
            let (reply, drafts, meeting) = try understood(mail)
            let hash = SHA256(of: bytes).bytes.prefix(8).map { "\($0)" }
            _ = try await runtime.submit(
                Submission(
                    drafts.map { .meeting(.reply(meeting, $0)) }, by: nil,
                    cause: "mail/\(reply.uid)/\(hash.joined())"))
            return .taken(drafts[0].person, meeting)
        } catch let refusal as any Refusal {
            return try await setAside(mail, bytes, because: refusal.sentence)
        } catch let refused as Refused {
            return try await setAside(mail, bytes, because: refused.refusal.sentence)
        }
    }

    /// one calendar entry answers for every seat that its owner sits in.
    ///
    /// Shape: at least one draft, of one person.
    private func understood(
        _ mail: ReceivedMail
    ) throws -> (CalendarReply, [ReplyDraft], MeetingID) {
        let reply = try CalendarReply(mail.calendar ?? "")
        let view = runtime.snapshot.present
        guard let id = Meeting.id(calendarUID: reply.uid), let meeting = view.city.meetings[id]
        else { throw ReplyMailRefusal.unknownMeeting }
        guard let from = mail.from, let attendee = MailAddress(reply.email),
            from.isSame(as: attendee)
        else { throw ReplyMailRefusal.otherSender }
        guard let person = view.personal.person(email: attendee.address) else {
            throw ReplyMailRefusal.unknownPerson
        }
        let seats = view.city.seats(of: person, at: meeting)
        guard !seats.isEmpty else { throw ReplyMailRefusal.noSeat }
        let drafts = seats.map { seat in
            ReplyDraft(
                seat: seat, person: person, answer: reply.answer.asReply, source: .calendar,
                sequence: reply.sequence)
        }
        return (reply, drafts, id)
    }

    private func setAside(
        _ mail: ReceivedMail, _ bytes: [UInt8], because reason: Phrase
    ) async throws -> Outcome {
        let now = runtime.time.now
        let time = Digits.padded(KeptLetter.end - now.milliseconds, 13)
        let hash = SHA256(of: bytes).bytes.prefix(8).hexadecimal
        let aside = SetAside(
            at: now, from: mail.from?.address ?? "", subject: String(mail.subject.prefix(300)),
            danish: reason.danish, english: reason.english)
        let key = "in/\(time)/\(hash)"
        try await cabinet.change([key], in: .letters) { _ in [key: Json.bytes(aside)] }
        return .setAside(reason)
    }
}

extension CalendarReply.Answer {
    fileprivate var asReply: ReplyAnswer {
        switch self {
        case .accepted: .accepted
        case .declined: .declined
        case .tentative: .tentative
        }
    }
}

/// Why a calendar's reply is not taken.
enum ReplyMailRefusal: Refusal {
    case unknownMeeting, otherSender, unknownPerson, noSeat

    var key: String { "reply-mail" }
    var rule: String? { "R-145" }

    var sentence: Phrase {
        switch self {
        case .unknownMeeting:
            Phrase(
                da: "Svaret gælder et møde, som vi ikke kender.",
                en: "The reply is about a meeting that we do not know.")
        case .otherSender:
            Phrase(
                da: "Svaret er sendt fra en anden adresse end den, der var inviteret. "
                    + "Spørg personen, og skriv svaret på mødets side.",
                en: "The reply came from another address than the one invited. "
                    + "Ask the person, and write the reply on the meeting’s page.")
        case .unknownPerson:
            Phrase(
                da: "Ingen her har den adresse. Skriv svaret på mødets side.",
                en: "Nobody here has that address. Write the reply on the meeting’s page.")
        case .noSeat:
            Phrase(
                da: "Den, der svarer, har ingen plads ved mødet.",
                en: "Whoever answers has no seat at the meeting.")
        }
    }
}
