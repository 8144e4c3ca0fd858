// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Post
import Runtime

/// Letters with what they are about, and what can be done about them.
struct OutboxTable: Component {
    let title: String
    let letters: [KeptLetter]
    let call: Call
    var isActed = false
    private var reading: Reading { call.reading }

    var body: some Markup {
        if !letters.isEmpty {
            let (to, when, said) = (
                reading.say(da: "Til", en: "To"), reading.say(da: "Hvornår", en: "When"),
                reading.say(da: "Hvorfor", en: "Why")
            )
            Section {
                H2("\(title) (\(letters.count))")
                Table(.class("cards")) {
                    Thead {
                        Tr {
                            Th(reading.say(da: "Brev", en: "Letter"), .scope("col"))
                            Th(to, .scope("col"))
                            Th(when, .scope("col"))
                            Th(said, .scope("col"))
                        }
                    }
                    Tbody {
                        For(letters) { kept in
                            Tr {
                                Th(reading.subject(of: kept.letter), .scope("row"))
                                Td(reading.name(of: kept.letter.recipient), .cellLabel(to))
                                Td(reading.written(kept.moment), .cellLabel(when))
                                Td(.cellLabel(said)) {
                                    Div {
                                        P(reading.told(of: kept))
                                        if isActed, !reading.viewer.has(.auditor) { acts(kept) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func acts(_ kept: KeptLetter) -> some Markup {
        Div(.class("actions")) {
            ButtonForm(
                label: reading.say(da: "Send igen", en: "Send again"),
                path: Paths.outboxAgain, reading: reading, fields: [("letter", kept.key)])
            ButtonForm(
                label: kept.state == .unsettled
                    ? reading.say(da: "Det er nået frem", en: "It has arrived")
                    : reading.say(da: "Opgiv", en: "Give up"),
                path: Paths.outboxSettle, reading: reading, look: "plain",
                fields: [("letter", kept.key)])
        }
    }
}

extension Reading {
    func subject(of letter: Letter) -> String {
        let about =
            letter.about.forum.map { name(of: $0) }
            ?? letter.about.matter.flatMap { city.matters[$0]?.title }
        let day = letter.about.meeting.flatMap { city.meetings[$0] }.map { date($0.day) }
        return ([say(letter.kind.phrase), about, day] as [String?]).compactMap { $0 }
            .joined(separator: " · ")
    }

    /// Whoever left only an address is not named.
    func name(of recipient: Recipient) -> String {
        switch recipient {
        case .person(let id): name(of: id)
        case .organization(let id): name(of: id)
        case .contact: say(da: "en nabo", en: "a neighbor")
        case .follower: say(da: "en, der følger med", en: "somebody who follows")
        }
    }

    func told(of kept: KeptLetter) -> String {
        let last = kept.letter.tries.last?.said.map {
            $0 == Phrase.noAddress.danish ? say(.noAddress) : $0
        }
        switch kept.state {
        case .unsettled:
            return last
                ?? say(
                    da: "Systemet stoppede, mens brevet blev sendt.",
                    en: "The system stopped while the letter was being sent.")
        case .waiting, .failed, .dropped, .sent: return last ?? ""
        }
    }

    /// `5. okt. 2021 kl. 14.05` by Copenhagen’s clock.
    func written(_ moment: Moment) -> String {
        let (hour, minute) = Timekeeper.clock(of: moment)
        let time = ClockTime(hour: hour, minute: minute).map { say($0.phrase) } ?? ""
        return "\(short(Timekeeper.day(of: moment))) \(time)"
    }
}

extension LetterKind {
    var phrase: Phrase {
        switch self {
        case .invitation: Phrase(da: "Indkaldelse", en: "Notice")
        case .change: Phrase(da: "Ændret møde", en: "Changed meeting")
        case .cancellation: Phrase(da: "Aflysning", en: "Cancellation")
        case .seatLost: Phrase(da: "Ikke længere indkaldt", en: "No longer called")
        case .substitute: Phrase(da: "Til suppleant", en: "To a substitute")
        case .substituteFree: Phrase(da: "Suppleant fri", en: "Substitute set free")
        case .guest: Phrase(da: "Til gæster", en: "To guests")
        case .agenda: Phrase(da: "Dagsorden", en: "Agenda")
        case .minutes: Phrase(da: "Referat", en: "Minutes")
        case .action: Phrase(da: "Opgave", en: "Action")
        case .told: Phrase(da: "Svar til nabo", en: "Answer to a neighbor")
        case .answerDue: Phrase(da: "Svar skyldes", en: "Answer owed")
        case .reportDue: Phrase(da: "Tal skyldes", en: "Figures owed")
        case .questionAsked: Phrase(da: "Spørgsmål til en ekspert", en: "Question to an expert")
        case .hearingDue: Phrase(da: "Høringssvar skyldes", en: "Hearing response owed")
        case .walkInvitation: Phrase(da: "Tryghedsvandring", en: "Safety walk")
        case .walkChange: Phrase(da: "Ændret vandring", en: "Changed walk")
        case .walkCancellation: Phrase(da: "Aflyst vandring", en: "Cancelled walk")
        case .walkReminder: Phrase(da: "Husk vandringen", en: "Reminder of a walk")
        case .accessDue: Phrase(da: "Aktindsigt skal besvares", en: "Access to be answered")
        case .reportReopened: Phrase(da: "Tal åbnet igen", en: "Figures reopened")
        case .fundingDue: Phrase(da: "Frist i en aftale", en: "Due in an agreement")
        case .statementDue: Phrase(da: "Bidrag til en redegørelse", en: "Statement owed")
        case .receipt: Phrase(da: "Kvittering", en: "Receipt")
        case .findingReceived: Phrase(da: "Kvittering for et fund", en: "Receipt of a finding")
        case .findingTold: Phrase(da: "Nyt om et fund", en: "News of a finding")
        case .digest: Phrase(da: "Oversigt", en: "Digest")
        case .confirmFollowing: Phrase(da: "Vil du følge med?", en: "Do you want to follow?")
        case .newsAgenda: Phrase(da: "Nyt: dagsorden", en: "News: agenda")
        case .newsMinutes: Phrase(da: "Nyt: referat", en: "News: minutes")
        }
    }
}
