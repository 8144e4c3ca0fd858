// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// The words of one letter, in its reader's language.
struct LetterPage {
    let letter: Letter
    let view: CityView
    /// Whoever only follows; nil in letters to others.
    let follower: Follower?
    let language: Language
    let site: String
    let links: PostLinks

    struct Words {
        let subject: String
        let text: String
    }

    var city: City { view.city }

    var person: PersonID? {
        if case .person(let id) = letter.recipient { id } else { nil }
    }

    /// The reader as the city knows them, also without an account.
    var viewer: Viewer {
        guard let person else { return .stranger }
        let known = city.accounts.viewer(person)
        return known.isSignedIn ? known : Viewer(person: person, roles: [])
    }

    var meeting: Meeting? { letter.about.meeting.flatMap { city.meetings[$0] } }

    func say(da danish: String, en english: String) -> String {
        language == .danish ? danish : english
    }

    func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

    /// Nil when nobody needs the letter any more.
    var words: Words? {
        switch letter.kind {
        case .invitation, .change, .substitute, .guest, .cancellation, .seatLost,
            .substituteFree, .agenda, .minutes:
            meeting.flatMap(meetingWords)
        case .action: actionWords
        case .answerDue: answerWords
        case .reportDue, .reportReopened: reportWords
        case .fundingDue: fundingWords
        case .hearingDue: hearingWords
        case .questionAsked: questionWords
        case .statementDue: statementWords
        case .walkInvitation, .walkChange, .walkCancellation, .walkReminder: walkWords
        case .accessDue: accessWords
        case .receipt: receiptWords
        case .told: toldWords
        case .findingReceived, .findingTold: findingWords
        case .digest: digestWords
        case .confirmFollowing: confirmWords
        case .newsAgenda, .newsMinutes: newsWords
        }
    }

    var farewell: String {
        let who = say(
            da: "Brevet er sendt af Tværs, byens samarbejde på tværs.",
            en: "This letter was sent by Tværs, the city’s work across.")
        return "\n\n-- \n\(who)\n\(site)\n"
    }

    func title(of meeting: Meeting) -> String {
        let forums = meeting.forums.map { city.organizations[$0]?.name ?? $0.rawValue }
        return say(
            da: "Møde i \(forums.joined(separator: " og "))",
            en: "Meeting of \(forums.joined(separator: " and "))")
    }

    /// Where one answers with one click.
    var replyLink: String? {
        guard let meeting, let seat = letter.about.seat, let person, !meeting.isCancelled,
            !letter.kind.takesOut
        else { return nil }
        let reply = PostLinks.Reply(
            meeting: meeting.id, seat: seat, person: person, sequence: meeting.sequence)
        return "\(site)/svar/\(links.token(reply))"
    }
}

// MARK: - Meetings

extension LetterPage {
    /// A letter about an older plan is overtaken by the one about the newer.
    private func isOvertaken(_ meeting: Meeting) -> Bool {
        switch letter.kind {
        case .minutes: meeting.minutes?.current.circulation == nil
        case .cancellation: !meeting.isCancelled
        case .seatLost, .substituteFree: meeting.isHeld || meeting.day < view.day
        default:
            meeting.isCancelled || meeting.isHeld || meeting.day < view.day
                || letter.about.sequence.map { $0 < meeting.sequence } ?? false
        }
    }

    /// Whether the one who is to be written to still belongs to the meeting.
    private func isConcerned(by meeting: Meeting) -> Bool {
        guard let person else { return true }
        switch letter.kind {
        case .cancellation, .guest: return true
        case .seatLost: return city.seats(of: person, at: meeting).isEmpty
        case .substituteFree: return isFree(person, at: meeting)
        case .minutes: return city.isInsider(of: meeting, viewer)
        default: return !city.seats(of: person, at: meeting).isEmpty
        }
    }

    /// Whether the member whom the substitute was asked for comes after all.
    private func isFree(_ substitute: PersonID, at meeting: Meeting) -> Bool {
        let place = meeting.places(in: city.forums, city.organizations)
            .first { $0.seat == letter.about.seat }
        return place.map { meeting.expectation(of: $0) == .member } ?? true
    }

    private func meetingWords(_ meeting: Meeting) -> Words? {
        guard !isOvertaken(meeting), isConcerned(by: meeting) else { return nil }
        let opening = opening(of: meeting)
        var parts = [opening.text, facts(of: meeting)]
        if !letter.kind.takesOut, letter.kind != .minutes {
            if let agenda = agenda(of: meeting) { parts.append(agenda) }
            if let replyLink {
                parts.append(
                    say(da: "Svar med ét klik: ", en: "Answer with one click: ") + replyLink)
            }
        }
        let page = letter.kind == .minutes ? "#referat" : ""
        parts.append(
            say(da: "Mødets side: ", en: "The meeting’s page: ")
                + "\(site)/moeder/\(meeting.id)\(page)")
        let day = say(DateText.date(meeting.day))
        let colon = opening.subject.hasSuffix("?") ? "" : ":"
        return Words(
            subject: "\(opening.subject)\(colon) \(title(of: meeting)) \(day)",
            text: parts.joined(separator: "\n\n"))
    }

    private func opening(of meeting: Meeting) -> Words {
        let title = title(of: meeting)
        let (subject, text): (Phrase, Phrase) =
            switch letter.kind {
            case .change:
                (
                    Phrase(da: "Ændret", en: "Changed"),
                    Phrase(
                        da: "\(title) er flyttet. Det gælder nu:",
                        en: "\(title) has been moved. What holds now:")
                )
            case .cancellation:
                (
                    Phrase(da: "Aflyst", en: "Cancelled"),
                    Phrase(
                        da: "\(title) er aflyst og bliver ikke holdt.",
                        en: "\(title) is cancelled and will not be held.")
                )
            case .seatLost:
                (
                    Phrase(da: "Ikke længere indkaldt", en: "No longer called"),
                    Phrase(
                        da: "Du har ikke længere en plads ved mødet og skal ikke komme: \(title).",
                        en: "You have no seat at the meeting any more and need not come: "
                            + "\(title).")
                )
            case .substituteFree:
                (
                    Phrase(da: "Du skal ikke møde i stedet", en: "You need not come instead"),
                    Phrase(
                        da: "Den, du er suppleant for, kommer selv: \(title). Tak, fordi du var "
                            + "parat.",
                        en: "Whoever you stand in for is coming: \(title). Thank you for being "
                            + "ready.")
                )
            case .substitute:
                (
                    Phrase(da: "Kan du møde i stedet?", en: "Can you come instead?"),
                    Phrase(
                        da: "Du er suppleant, og den, du er suppleant for, kan ikke komme. "
                            + "Vi beder dig møde i stedet: \(title).",
                        en: "You are a substitute, and whoever you stand in for cannot come. "
                            + "Please come instead: \(title).")
                )
            case .guest:
                (
                    Phrase(da: "Invitation som gæst", en: "Invitation as a guest"),
                    Phrase(
                        da: "I inviteres som gæster: \(title).",
                        en: "You are invited as guests: \(title).")
                )
            case .agenda:
                (
                    Phrase(da: "Dagsorden", en: "Agenda"),
                    Phrase(
                        da: "Dagsordenen er klar: \(title).", en: "The agenda is ready: \(title).")
                )
            case .minutes:
                (
                    Phrase(da: "Referat", en: "Minutes"),
                    Phrase(
                        da: "Referatet er sendt rundt: \(title). Læs det, og skriv på siden, "
                            + "hvis noget er forkert.",
                        en: "The minutes are sent round: \(title). Read them, and write on the "
                            + "page if something is wrong.")
                )
            default:
                (
                    Phrase(da: "Indkaldelse", en: "Notice"),
                    Phrase(da: "Du indkaldes: \(title).", en: "You are called: \(title).")
                )
            }
        return Words(subject: say(subject), text: say(text))
    }

    private func facts(of meeting: Meeting) -> String {
        let plan = meeting.plan
        let start = plan.start.map { " " + say($0.phrase) } ?? ""
        let length = plan.minutes.map { say(da: " (\($0) minutter)", en: " (\($0) minutes)") } ?? ""
        let unknown = say(da: "ikke oplyst", en: "not stated")
        var lines = [
            say(da: "Tid: ", en: "Time: ") + say(DateText.long(plan.day)) + start + length,
            say(da: "Sted: ", en: "Place: ") + (plan.place ?? unknown),
        ]
        if let topic = plan.topic { lines.append(say(da: "Emne: ", en: "Topic: ") + topic) }
        return lines.joined(separator: "\n")
    }

    /// Titles only, and of closed items no more than the reader may know; once it is published.
    func agenda(of meeting: Meeting) -> String? {
        guard meeting.agenda.isPublished else { return nil }
        let items = city.agenda(of: meeting, for: viewer)
        guard !items.isEmpty else { return nil }
        let lines = items.map { item in
            "\(item.number.map { "\($0). " } ?? "– ")\(item.title)"
        }
        return ([say(da: "Dagsorden", en: "Agenda")] + lines).joined(separator: "\n")
    }
}
