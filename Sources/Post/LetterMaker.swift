// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// Those who have a meeting in their calendar, by our letters.
struct CalledPeople: Codable, Equatable {
    struct Line: Codable, Equatable {
        let recipient: Recipient
        let seat: Seat?
        var sequence: Int
        let on: Day
    }

    var lines: [Line] = []

    func line(of recipient: Recipient) -> Line? { lines.first { $0.recipient == recipient } }

    mutating func put(_ line: Line) {
        remove(line.recipient)
        lines.append(line)
    }

    mutating func remove(_ recipient: Recipient) {
        lines.removeAll { $0.recipient == recipient }
    }
}

/// Reads events, and tells which letters they make necessary.
///
/// the same events, read in the same order, make the same letters.
struct LetterMaker {
    let city: City
    let today: Day
    var called: [MeetingID: CalledPeople]
    private let followers: [Following]
    private(set) var letters: [Letter] = []

    /// Events this many days old are history, and nobody is written to.
    static let freshDays = 7

    /// Somebody who follows, and what.
    struct Following {
        let id: FollowerID
        let scope: Follower.Scope
    }

    init(
        _ city: City, today: Day, called: [MeetingID: CalledPeople], followers: [Following] = []
    ) {
        self.city = city
        self.followers = followers
        self.today = today
        self.called = called
    }

    /// what is written down late, or read in from files, sends nothing.
    mutating func take(_ entry: HistoryEntry) {
        guard entry.day >= today.advanced(by: -LetterMaker.freshDays) else { return }
        switch entry.event {
        case .meeting(let event): take(event, entry)
        case .matter(let event): take(event, entry)
        case .reporting(let event): take(event, entry)
        case .finding(let event): take(event, entry)
        case .walk(let event): take(event, entry)
        case .casework(let event): take(event, entry)
        case .forum, .organization:
            for meeting in city.meetings(touchedBy: entry.event, from: today) {
                followSeats(of: meeting, entry)
            }
        default: break
        }
    }

    private mutating func take(_ event: MeetingEvent, _ entry: HistoryEntry) {
        guard let fact = event.fact, let meeting = city.meetings[fact.meeting],
            meeting.day >= today || event.isOfMinutes
        else { return }
        switch event {
        case .called(let fact) where fact.sent == entry.day: callMembers(to: meeting, entry)
        case .guestsInvited(let fact) where fact.sent == entry.day:
            for guest in fact.guests {
                call(.organization(guest), nil, to: meeting, .guest, entry)
            }
        case .substituteAsked(let fact):
            callInstead(fact.asked.person, in: fact.asked.seat, to: meeting, entry)
        case .replied(let fact): followReply(in: fact.reply.seat, to: meeting, entry)
        case .moved:
            followSeats(of: meeting, entry)
            tellCalled(of: meeting, entry)
        case .cancelled: tellCalled(of: meeting, entry)
        case .agendaPublished:
            // Whoever was called on the day has the agenda in the call.
            for line in lines(of: meeting) where line.on != entry.day {
                write(.agenda, line.recipient, about: about(meeting, line.seat), entry)
            }
            tellFollowers(.newsAgenda, of: meeting, entry)
        case .minutesCirculated:
            for person in readers(of: meeting) {
                write(.minutes, .person(person), about: about(meeting, nil), entry)
            }
        case .minutesApproved: tellFollowers(.newsMinutes, of: meeting, entry)
        default: break
        }
    }

    private mutating func take(_ event: MatterEvent, _ entry: HistoryEntry) {
        switch event {
        case .submitted(let fact):
            guard let contact = fact.contact else { return }
            write(.receipt, .contact(contact), about: .init(matter: fact.matter), entry)
        case .told(let fact):
            guard case .raiser(let id) = fact.party,
                case .neighbor(let contact?)? = city.matters[id]?.origin
            else { return }
            write(
                .told, .contact(contact), about: .init(matter: fact.matter, note: fact.note), entry)
        case .actionAssigned(let fact):
            let owner = fact.owner.person.map(Recipient.person)
            write(
                .action, owner ?? .organization(fact.owner.organization),
                about: .init(forum: fact.source.forum, action: fact.action), entry)
        default: break
        }
    }
}

// MARK: - Reporting

extension LetterMaker {
    /// whoever approved figures hears that they are open again.
    private mutating func take(_ event: ReportingEvent, _ entry: HistoryEntry) {
        guard case .reopened(let fact) = event else { return }
        write(
            .reportReopened, .organization(fact.organization),
            about: .init(note: fact.reason, round: fact.round), entry)
    }
}

// MARK: - Findings

extension LetterMaker {
    /// whoever told of a finding, or of the same one, hears when it comes further.
    private mutating func take(_ event: FindingEvent, _ entry: HistoryEntry) {
        switch event {
        case .reported(let fact):
            guard case .neighbor(let contact?) = fact.by else { return }
            write(
                .findingReceived, .contact(contact), about: .init(finding: fact.finding), entry)
        case .planned, .mended, .left, .merged, .reopened:
            guard let id = event.finding else { return }
            for finding in city.findings.together(with: id) {
                guard case .neighbor(let contact?) = finding.by else { continue }
                write(
                    .findingTold, .contact(contact), about: .init(finding: finding.id), entry)
            }
        default: break
        }
    }
}

// MARK: - Walks

extension LetterMaker {
    /// those who come along hear of it, of each change, and that it is called off.
    private mutating func take(_ event: WalkEvent, _ entry: HistoryEntry) {
        guard let walk = city.walks[event.walk], walk.day >= today else { return }
        func tell(_ kind: LetterKind, _ parties: [OrganizationID]) {
            for party in parties {
                write(
                    kind, .organization(party),
                    about: .init(sequence: walk.sequence, walk: walk.id), entry)
            }
        }
        switch event {
        case .invited: tell(.walkInvitation, walk.content.participants)
        case .changed(let fact) where walk.invited != nil:
            tell(.walkChange, fact.content.participants)
            tell(.walkCancellation, fact.left)
        case .cancelled where walk.invited != nil:
            tell(.walkCancellation, walk.content.participants)
        default: break
        }
    }
}

// MARK: - Meetings

extension LetterMaker {
    mutating func callMembers(to meeting: Meeting, _ entry: HistoryEntry) {
        guard !meeting.isCancelled, !meeting.isHeld else { return }
        for place in meeting.places(in: city.forums, city.organizations) {
            guard let person = place.holder?.person else { continue }
            let known = called[meeting.id]?.line(of: .person(person))
            guard known?.sequence != meeting.sequence else { continue }
            let kind: LetterKind = known == nil ? .invitation : .change
            call(.person(person), place.seat, to: meeting, kind, entry)
        }
    }

    private mutating func tellCalled(of meeting: Meeting, _ entry: HistoryEntry) {
        let kind: LetterKind = meeting.isCancelled ? .cancellation : .change
        for line in lines(of: meeting) where line.sequence < meeting.sequence {
            call(line.recipient, line.seat, to: meeting, kind, entry)
        }
    }

    mutating func call(
        _ recipient: Recipient, _ seat: Seat?, to meeting: Meeting, _ kind: LetterKind,
        _ entry: HistoryEntry
    ) {
        called[meeting.id, default: CalledPeople()].put(
            .init(recipient: recipient, seat: seat, sequence: meeting.sequence, on: entry.day))
        write(kind, recipient, about: about(meeting, seat), entry)
    }

    private mutating func tellFollowers(
        _ kind: LetterKind, of meeting: Meeting, _ entry: HistoryEntry
    ) {
        for follower in followers where follower.scope.covers(meeting, in: city, on: today) {
            write(kind, .follower(follower.id), about: about(meeting, nil), entry)
        }
    }

    func lines(of meeting: Meeting) -> [CalledPeople.Line] {
        called[meeting.id]?.lines ?? []
    }

    func about(_ meeting: Meeting, _ seat: Seat?) -> Letter.About {
        .init(forum: meeting.lead, meeting: meeting.id, seat: seat, sequence: meeting.sequence)
    }

    /// Those who sit in the seats, and those who came instead.
    private func readers(of meeting: Meeting) -> [PersonID] {
        let members = meeting.places(in: city.forums, city.organizations)
            .compactMap { $0.holder?.person }
        let came = (meeting.record?.attendance ?? []).filter(\.presence.isThere).map(\.person)
        return Set(members + came).sorted()
    }

    mutating func write(
        _ kind: LetterKind, _ recipient: Recipient, about: Letter.About, _ entry: HistoryEntry
    ) {
        letters.append(
            Letter(
                kind, to: recipient, about: about, position: entry.position,
                made: entry.recordedAt))
    }
}

extension MeetingEvent {
    /// Minutes are sent after the meeting, all else before it.
    fileprivate var isOfMinutes: Bool {
        switch self {
        case .minutesCirculated, .minutesApproved: true
        default: false
        }
    }
}

extension CityEvent {
    /// Whether those who follow hear of it.
    var isNews: Bool {
        switch self {
        case .meeting(.agendaPublished), .meeting(.minutesApproved): true
        default: false
        }
    }
}
