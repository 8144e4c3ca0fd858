// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Runtime

extension Reading {
    /// The hearings that are there for this reader, the latest first.
    var hearings: [Hearing] { city.hearings.inOrder.filter { city.sees($0, viewer) } }

    var calendar: WorkCalendar { city.workdays.calendar }

    func state(of hearing: Hearing) -> HearingState { hearing.state(on: day, in: calendar) }

    func lastDay(of hearing: Hearing) -> Day { hearing.lastDay(in: calendar) }

    /// How the hearing stands: the sign and the words.
    func standing(of hearing: Hearing) -> Standing {
        let state = state(of: hearing)
        let status: ChartStatus =
            switch state {
            case .preparing, .open: .waiting
            case .closed: .late
            case .answered: .ok
            case .withdrawn: .done
            }
        return Standing(status: status, text: say(state.phrase))
    }

    /// How the response stands, as far as the reader may know it.
    func standing(of response: HearingResponse, in hearing: Hearing) -> Standing {
        if let delivery = response.delivery {
            return Standing(
                status: delivery.isLate ? .late : .ok,
                text: delivery.isLate
                    ? say(da: "Afleveret efter fristen", en: "Delivered late")
                    : say(da: "Afleveret", en: "Delivered"))
        }
        if day > lastDay(of: hearing) {
            return Standing(status: .late, text: say(da: "Svar mangler", en: "No response"))
        }
        guard city.sees(response, of: hearing, viewer) else {
            return Standing(status: .waiting, text: say(da: "Afventes", en: "Awaited"))
        }
        return Standing(
            status: .waiting,
            text: response.submitted != nil
                ? say(da: "Venter på godkendelse", en: "Awaits approval")
                : response.position != nil
                    ? say(da: "Udkast skrives", en: "Being drafted")
                    : say(da: "Ikke begyndt", en: "Not begun"))
    }

    /// The recommendations that the reader may read.
    func recommendations(of hearing: Hearing) -> [Recommendation] {
        hearing.recommendations.filter { city.sees($0, of: hearing, viewer) }
    }

    /// Whose recommendation it is, without the names of private people.
    func name(of origin: RecommendationOrigin, in hearing: Hearing) -> String {
        switch origin {
        case .party(let party): return name(of: party)
        case .voice(let id): return hearing[voice: id].map { name(of: $0) } ?? ""
        }
    }

    /// an organization's name, and of private people the number alone.
    func name(of voice: Voice) -> String {
        let number = say(da: "Svar nr. \(voice.number)", en: "Response no. \(voice.number)")
        guard voice.isOrganization, let name = words(voice.name) else { return number }
        return "\(number), \(name)"
    }

    /// What speaks against a deadline, in words.
    func words(_ warning: HearingWarning) -> String {
        switch warning {
        case .leavesOut(let organization, let list):
            let from = city.hearings[list]?.name ?? ""
            return say(
                da: "\(name(of: organization)) skal høres (listen “\(from)”) og er ikke spurgt.",
                en: "\(name(of: organization)) must be heard (list “\(from)”) and is not asked.")
        case .tooShort(let list, let needs, let has):
            let who = city.hearings[list]?.name ?? ""
            return say(
                da: "“\(who)” har brug for mindst \(days(needs)) til at mødes og svare; der er "
                    + "\(days(has)).",
                en: "“\(who)” needs at least \(days(needs)) to meet and answer; there are "
                    + "\(days(has)).")
        case .noMeeting(let forum):
            return say(
                da: "\(name(of: forum)) har intet møde, hvor det kan nå at behandle høringen.",
                en: "\(name(of: forum)) has no meeting at which it can take this up in time.")
        case .meetingImpossible(let forum, let earliest):
            return say(
                da: "\(name(of: forum)) kan efter sit kommissoriums varsel tidligst mødes "
                    + "\(date(earliest)), efter fristen.",
                en: "By its charter’s notice \(name(of: forum)) can meet on \(date(earliest)) at "
                    + "the earliest, after the deadline.")
        }
    }

    /// How the deadline came about.
    func origin(of deadline: Deadline) -> String {
        if let authority = deadline.setBy {
            return say(
                da: "Sat af \(authority); flytter sig ikke.",
                en: "Set by \(authority); it does not move.")
        }
        return deadline.written == deadline.lastDay(in: calendar)
            ? say(da: "Sat af os.", en: "Set by us.")
            : say(
                da: "Sat af os til \(date(deadline.written)), som er en lukkedag.",
                en: "Set by us to \(date(deadline.written)), which is a closed day.")
    }

    func trail(to hearing: Hearing) -> [Crumb] {
        [
            Crumb(title: say(.hearings), path: Paths.hearings),
            Crumb(title: hearing.title, path: Paths.hearing(hearing.id)),
        ]
    }

    /// Those who may be asked, for a choice.
    var hearingParties: [(value: String, title: String)] { partyOptions }

    /// The organizations that the reader may arrange hearings for.
    var arrangers: [(value: String, title: String)] {
        partyOptions.filter { option in
            may(.hearing(.prepare("", .none(of: OrganizationID(option.value)))))
        }
    }
}

extension HearingContent {
    /// Nothing but the question whether one may hold a hearing for somebody.
    static func none(of arranger: OrganizationID) -> HearingContent {
        HearingContent(
            title: "", subject: .other, arranger: arranger, parties: [], opens: Day(number: 0),
            deadline: .legal(Day(number: 0)))
    }
}

extension Call {
    /// The hearing that the address names, when it is there for the reader.
    var hearing: Hearing {
        get throws {
            let id: HearingID = id("hoering")
            guard let hearing = city.hearings[id], city.sees(hearing, viewer) else {
                throw NotFound()
            }
            return hearing
        }
    }

    /// The response that the address names, when the reader may read it.
    var response: (hearing: Hearing, response: HearingResponse) {
        get throws {
            let hearing = try hearing
            guard let response = hearing[id("part")], city.sees(response, of: hearing, viewer)
            else { throw NotFound() }
            return (hearing, response)
        }
    }
}

extension FormReading {
    /// A long text that others may read, as it was pasted; the CPR guard has the last word.
    mutating func longNote(_ field: String) -> NoteID? {
        guard let text = call.form[field] else { return nil }
        let id: NoteID = call.newID()
        let checked = attempt { () throws(TextRefusal) in
            try CheckedText.check(text, as: .longText, field: field)
        }
        if checked != nil { keep(.note(id, text)) }
        return id
    }

    /// Our own deadline, or the one that somebody else has set.
    mutating func deadline(_ field: String, setBy: String) -> Deadline {
        let day = requiredDay(field)
        guard let authority = optionalTitle(setBy) else { return .legal(day) }
        return .stated(day, by: authority)
    }
}

extension Phrase {
    static let hearings = Phrase(da: "Høringer", en: "Hearings")
    static let hearingDue = Phrase(da: "Frist", en: "Deadline")
    static let recommendations = Phrase(da: "Anbefalinger", en: "Recommendations")
}
