// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Who comes, as far as they have answered; for the forum's own.
struct ReplySection: Component {
    let reading: Reading
    let meeting: Meeting

    var body: some Markup {
        let isInsider =
            reading.city.isInsider(of: meeting, reading.viewer)
            || !reading.ownPlaces(at: meeting).isEmpty
        if isInsider, !meeting.isHeld, !meeting.isCancelled {
            Section(.id("svar")) {
                H2(reading.say(da: "Hvem kommer", en: "Who comes"))
                For(meeting.forums) { forum in
                    if let forecast = meeting.forecast(
                        of: forum, in: reading.city.forums, reading.city.organizations)
                    {
                        ForecastLine(reading: reading, forecast: forecast)
                    }
                }
                OwnReplies(reading: reading, meeting: meeting)
                // Folded, or a phone scrolls past every seat; an address within opens it.
                Details {
                    Summary(reading.say(da: "Plads for plads", en: "Seat by seat"))
                    SeatReplies(reading: reading, meeting: meeting)
                }
            }
        }
    }
}

/// Whether the quorum will be reached, and which sides nobody speaks for.
private struct ForecastLine: Component {
    let reading: Reading
    let forecast: QuorumForecast

    var body: some Markup {
        P {
            if let isExpected = forecast.isExpected {
                StatusTag(
                    isExpected ? .ok : forecast.isPossible ? .waiting : .late,
                    isExpected
                        ? reading.say(da: "Beslutningsdygtigt", en: "Quorum")
                        : forecast.isPossible
                            ? reading.say(da: "Endnu ikke nok", en: "Not enough yet")
                            : reading.say(da: "Kan ikke nås", en: "Out of reach"))
                " "
            }
            sentence
        }
        if !forecast.missing.isEmpty {
            P(
                reading.say(da: "Ingen taler for: ", en: "Nobody speaks for: ")
                    + forecast.missing.map(\.label).joined(separator: " · "))
        }
        if !forecast.vacant.isEmpty {
            P(
                reading.say(
                    da: "\(forecast.vacant.count) pladser er tomme.",
                    en: "\(forecast.vacant.count) seats are vacant."))
        }
    }

    private var sentence: String {
        let required =
            forecast.required.map {
                reading.say(da: " Der skal være \($0).", en: " There must be \($0).")
            }
            ?? reading.say(
                da: " Kommissoriet siger ikke, hvor mange der skal være.",
                en: " The charter does not say how many there must be.")
        return reading.say(
            da: "\(forecast.expected) af \(forecast.members) kommer, \(forecast.open) har ikke "
                + "svaret endeligt.",
            en: "\(forecast.expected) of \(forecast.members) come, \(forecast.open) have not "
                + "answered for good.") + required
    }
}

/// The reader's own reply, one click.
private struct OwnReplies: Component {
    let reading: Reading
    let meeting: Meeting

    var body: some Markup {
        if reading.canWrite, let person = reading.viewer.person {
            For(reading.ownPlaces(at: meeting)) { place in
                Div(.class("notice")) {
                    P {
                        Strong("\(place.label): ")
                        if let reply = meeting.reply(of: person, in: place.seat) {
                            reading.say(reply.answer.own)
                        } else {
                            reading.say(da: "du har ikke svaret", en: "you have not answered")
                        }
                    }
                    Div(.class("actions")) {
                        For(ReplyAnswer.allCases) { answer in
                            ButtonForm(
                                label: reading.say(answer.button), about: place.label,
                                path: Paths.replies(meeting.id), reading: reading,
                                look: answer == .accepted ? "primary" : "secondary",
                                fields: [
                                    ("seat", place.seat.description),
                                    ("person", person.rawValue), ("answer", answer.rawValue),
                                    ("sequence", "\(meeting.sequence)"),
                                ])
                        }
                    }
                }
            }
        }
    }
}

/// Seat by seat, with the secretary's way of writing replies down.
private struct SeatReplies: Component {
    let reading: Reading
    let meeting: Meeting

    var body: some Markup {
        let (who, how) = (
            reading.say(da: "Hvem", en: "Who"), reading.say(da: "Svar", en: "Reply")
        )
        Table(.class("cards")) {
            Caption(reading.say(da: "Svar pr. plads", en: "Replies by seat"))
            Thead {
                Tr {
                    Th(reading.say(da: "Plads", en: "Seat"), .scope("col"))
                    Th(who, .scope("col"))
                    Th(how, .scope("col"))
                }
            }
            Tbody {
                For(reading.places(of: meeting)) { place in
                    let expectation = meeting.expectation(of: place)
                    Tr(.id(place.seat.anchor)) {
                        Th(place.label, .scope("row"))
                        Td(.cellLabel(who)) {
                            place.holder.map { reading.name(of: $0.person) } ?? ""
                            if let substitute = place.substitute {
                                Small(
                                    reading.say(
                                        da: " (suppleant \(reading.name(of: substitute.person)))",
                                        en: " (substitute \(reading.name(of: substitute.person)))"))
                            }
                        }
                        Td(.cellLabel(how)) {
                            StatusTag(expectation.status, reading.say(expectation.phrase))
                            if reading.keeps(meeting) { writing(place) }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func writing(_ place: SeatPlace) -> some Markup {
        let people = [place.holder?.person, place.substitute?.person].compactMap(\.self)
        Details {
            Summary(reading.say(da: "Skriv svar", en: "Write a reply"))
            For(people) { person in
                P(reading.name(of: person))
                Div(.class("actions")) {
                    For(ReplyAnswer.allCases) { answer in
                        ButtonForm(
                            label: reading.say(answer.button),
                            about: reading.name(of: person), path: Paths.replies(meeting.id),
                            reading: reading,
                            fields: [
                                ("seat", place.seat.description), ("person", person.rawValue),
                                ("answer", answer.rawValue),
                                ("sequence", "\(meeting.sequence)"),
                            ])
                    }
                }
            }
        }
    }
}

/// The button that answers an invitation.
enum ReplySave {
    static func answer(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        let person = PersonID(call.form["person"] ?? "")
        guard let answer = call.form["answer"].flatMap(ReplyAnswer.init),
            let seat = call.reading.seat(call.form["seat"], at: meeting)
        else { throw NotFound() }
        let draft = ReplyDraft(
            seat: seat, person: person, answer: answer,
            source: person == call.viewer.person ? .member : .secretary,
            sequence: call.form["sequence"].flatMap { Int($0) } ?? meeting.sequence)
        return try await call.acting(
            .reply(meeting.id, draft),
            to: "\(Paths.meeting(meeting.id))#"
                + (draft.source == .member ? "svar" : seat.anchor))
    }
}

extension Seat {
    /// The seat's line among the replies.
    fileprivate var anchor: String { "svar-\(forum)-\(group)-\(number)" }
}

extension Reading {
    /// The seat of the meeting that the text names.
    func seat(_ text: String?, at meeting: Meeting) -> Seat? {
        meeting.places(in: city.forums, city.organizations).map(\.seat)
            .first { $0.description == text }
    }
}

extension ReplyAnswer {
    var button: Phrase {
        switch self {
        case .accepted: Phrase(da: "Kommer", en: "Will come")
        case .declined: Phrase(da: "Kommer ikke", en: "Cannot come")
        case .tentative: Phrase(da: "Måske", en: "Maybe")
        }
    }

    var own: Phrase {
        switch self {
        case .accepted: Phrase(da: "du kommer", en: "you come")
        case .declined: Phrase(da: "du kommer ikke", en: "you do not come")
        case .tentative: Phrase(da: "du kommer måske", en: "you may come")
        }
    }
}

extension SeatExpectation {
    var status: ChartStatus {
        switch self {
        case .member, .substitute: .ok
        case .tentative, .unanswered, .substituteAsked: .waiting
        case .nobody: .late
        case .vacant: .gap
        }
    }

    var phrase: Phrase {
        switch self {
        case .member: Phrase(da: "Kommer", en: "Comes")
        case .substitute: Phrase(da: "Suppleanten kommer", en: "The substitute comes")
        case .tentative: Phrase(da: "Måske", en: "Maybe")
        case .unanswered: Phrase(da: "Ikke svaret", en: "No answer")
        case .substituteAsked:
            Phrase(da: "Afbud, suppleanten er spurgt", en: "Apology, the substitute is asked")
        case .nobody: Phrase(da: "Afbud, ingen kommer", en: "Apology, nobody comes")
        case .vacant: Phrase(da: "Ledig", en: "Vacant")
        }
    }
}
