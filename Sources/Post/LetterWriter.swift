// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Documents
import Domain
import HashTreeCollections
import Mail
import Runtime

/// Writes letters from the city as it is when they are sent.
///
/// R-143: every name, address and text comes from there, as the one who gets
/// the letter may see it; whoever is forgotten or lost the seat gets none.
public struct LetterWriter: Sendable {
    /// Adds a paper to a letter about a meeting, as the person may see it.
    public typealias Papers =
        @Sendable (Meeting, Viewer, CityView, Language) async -> [MailMessage.Attachment]

    let from: MailAddress
    /// Where the site is found, without a slash at the end.
    let site: String
    let links: PostLinks
    let papers: Papers

    public init(
        from: MailAddress, site: String, links: PostLinks,
        papers: @escaping Papers = { _, _, _, _ in [] }
    ) {
        self.from = from
        self.site = site
        self.links = links
        self.papers = papers
    }

    enum Written: Sendable {
        case message(MailMessage)
        /// The city has moved on.
        case notNeeded
        /// Nobody can be written to, for this reason.
        case cannot(Phrase)
    }

    func write(
        _ letter: Letter, in view: CityView, _ settings: MailSettings, _ follower: Follower?,
        at now: Moment
    ) async -> Written {
        let language = follower?.language ?? settings.language
        let page = LetterPage(
            letter: letter, view: view, follower: follower, language: language, site: site,
            links: links)
        guard let words = page.words else { return .notNeeded }
        let known = follower.flatMap { MailAddress($0.email) }
        guard let to = known ?? address(of: letter.recipient, in: view) else {
            return .cannot(.noAddress)
        }
        var message = MailMessage(
            id: messageID(of: letter), from: from, to: to, subject: words.subject,
            text: words.text + page.farewell, date: now)
        if let meeting = page.meeting, letter.kind.isCall {
            message.calendar = calendar(of: meeting, letter, page, to, at: now)
        }
        if let walk = page.walk, letter.kind != .walkReminder {
            message.calendar = calendar(of: walk, letter, page, to, at: now)
        }
        if let meeting = page.meeting, letter.kind.hasAgenda {
            message.attachments = await papers(meeting, page.viewer, view, language)
        }
        if letter.kind == .digest, let person = page.person {
            message.unsubscribe = "\(site)/afmeld/\(links.unsubscribeToken(of: person))"
        }
        if let link = page.unfollowLink { message.unsubscribe = link }
        return .message(message)
    }

    private func address(of recipient: Recipient, in view: CityView) -> MailAddress? {
        switch recipient {
        case .person(let id): return address(of: id, in: view)
        case .organization(let id):
            return view.city.contacts(of: id, on: view.day)
                .lazy.compactMap { address(of: $0, in: view) }.first
        case .contact(let id):
            return view.personal.notes[id].flatMap { MailAddress(parsing: $0) }
        case .follower: return nil
        }
    }

    private func address(of person: PersonID, in view: CityView) -> MailAddress? {
        guard let record = view.personal.people[person], let email = record.email else {
            return nil
        }
        return MailAddress(name: record.name, email)
    }

    /// The same at each try, and tells nothing of who gets it.
    private func messageID(of letter: Letter) -> String {
        let hash = SHA256(of: "\(site)/\(letter.name)".utf8)
        return "\(hash.bytes.prefix(16).hexadecimal)@\(from.domain)"
    }

    private func calendar(
        of meeting: Meeting, _ letter: Letter, _ page: LetterPage, _ to: MailAddress,
        at now: Moment
    ) -> MailMessage.CalendarPart {
        var event = meeting.calendarEvent(
            title: page.title(of: meeting), site: site, domain: from.domain)
        event.organizer = CalendarParty(name: from.name, email: from.address)
        event.attendees = [CalendarParty(name: to.name, email: to.address)]
        event.text = page.replyLink
        event.isUninviting = letter.kind.takesOut && !meeting.isCancelled
        let method: CalendarMethod = letter.kind.takesOut ? .cancel : .request
        let file = CalendarFile(method, [event], made: now)
        return .init(method: method.rawValue, content: file.bytes)
    }
}

extension LetterKind {
    /// Whether it puts a meeting into a calendar, or takes it out.
    var isCall: Bool {
        switch self {
        case .invitation, .change, .substitute, .guest: true
        default: takesOut
        }
    }

    /// Whether it takes a meeting out of a calendar.
    var takesOut: Bool {
        self == .cancellation || self == .seatLost || self == .substituteFree
    }

    /// Whether the agenda goes with it, where there is one.
    var hasAgenda: Bool { self == .agenda || isCall && !takesOut }
}

extension Meeting {
    /// The meeting as calendars know it.
    public func calendarEvent(title: String, site: String, domain: String) -> CalendarEvent {
        CalendarEvent(
            uid: "moede-\(id)@\(domain)", sequence: sequence, day: day, start: plan.start,
            minutes: plan.minutes, title: title, place: plan.place,
            address: "\(site)/moeder/\(id)", isCancelled: isCancelled)
    }

    /// The meeting that the calendar's name for it means.
    static func id(calendarUID uid: String) -> MeetingID? {
        guard uid.hasPrefix("moede-"), let end = uid.firstIndex(of: "@") else { return nil }
        return MeetingID(String(uid[..<end].dropFirst("moede-".count)))
    }
}

extension City {
    /// Those who hold the post that the organization, or the nearest above it, is reached by.
    func contacts(of id: OrganizationID, on day: Day) -> [PersonID] {
        guard let post = organizations[id]?.contact else { return [] }
        return organizations.holders(of: post, on: day).map(\.person)
    }
}

extension Phrase {
    /// Why a letter was not sent; kept in Danish with the letter.
    public static let noAddress = Phrase(
        da: "Modtageren har ingen e-mailadresse her. Skriv den ind, og send igen.",
        en: "The recipient has no e-mail address here. Write it in, and send again.")
}
