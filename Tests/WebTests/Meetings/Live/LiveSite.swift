// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import HashTreeCollections
import Journal
import Runtime
import Testing

@testable import Web

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A forum whose meeting goes on today, with three items: one for everybody,
/// one closed, and one that the secretary has no part in.
enum LiveSite {
    static let meeting: MeetingID = "sommer"
    static let path = "/moeder/sommer/live"
    static let police = Viewer(person: .planner, roles: Viewer.tmfOfficer.roles)

    /// The neighbor sits in a seat, and an officer in the police's.
    static let forum: [CityCommand] =
        Cast.forum + [
            .account(.grant(RoleGrant(.secretary, for: .forum), to: .secretary)),
            .forum(.take(holding("h1", Cast.neighborSeat, .neighbor, .elected))),
            .forum(.take(holding("h2", Cast.policeSeat, .planner, .appointed))),
        ]

    private static func holding(
        _ id: HoldingID, _ seat: Seat, _ person: PersonID, _ manner: SeatManner
    ) -> HoldingDraft {
        HoldingDraft(
            id: id, seat: seat, person: person, from: day("2021-02-01"), manner: manner)
    }

    static let agenda: [MeetingCommand] = [
        .plan(
            MeetingDraft(
                id: meeting, forums: [.forum],
                plan: MeetingPlan(day: TestSite.today, start: ClockTime(hour: 9)))),
        add("lys", "Lys på pladsen"), add("borger", "Ansøgning fra en beboer"),
        add("loen", "Sekretærens timer"),
        .agenda(
            meeting,
            .close(
                "borger",
                ItemClosure(basis: .privateAffairs, neutralTitle: "Sag om en enkelt borger"))),
        .agenda(meeting, .remove("loen", .secretary)),
        .agenda(meeting, .publish),
    ]

    private static func add(_ id: AgendaItemID, _ title: String) -> MeetingCommand {
        .agenda(
            meeting,
            .add(AgendaItemDraft(id: id, content: ItemContent(title: title, purpose: .discuss))))
    }

    static let opening = MeetingCommand.session(
        meeting,
        .open(
            at: ClockTime(hour: 9) ?? .midnight,
            [Arrival(Cast.neighborSeat), Arrival(Cast.policeSeat)]))
}

extension ClockTime {
    fileprivate static var midnight: ClockTime {
        guard let time = ClockTime(hour: 0) else { preconditionFailure("a clock shows 00:00") }
        return time
    }
}

/// The site with the meeting of today, opened unless the test waits for it.
func withMeeting(
    isOpen: Bool = true, _ body: @escaping @Sendable (TestSite) async throws -> Void
) async throws {
    try await withSite(LiveSite.forum) { site in
        try await site.take(LiveSite.agenda + (isOpen ? [LiveSite.opening] : []))
        try await body(site)
    }
}

extension TestSite {
    /// Gives the commands to the city, as itself.
    func take(_ commands: [MeetingCommand]) async throws {
        _ = try await runtime.submit(
            Submission(commands.map(CityCommand.meeting), by: nil, cause: "test"))
    }

    /// Saves one item as the script does.
    func save(
        _ text: String, base: Int, to item: String = "lys", as viewer: Viewer = .secretary,
        pen: String = "fane", stroke: Int = 1
    ) async throws -> TestPage {
        let token = session(as: viewer).map { keys.formToken(for: $0) } ?? ""
        let fields = [
            ("text", text), ("base", "\(base)"), ("basis", ""), ("pen", pen),
            ("stroke", "\(stroke)"), ("token", token),
        ]
        let body = fields.map { "\($0.0)=\($0.1.percentEncoded)" }.joined(separator: "&")
        return try await send(
            "POST", "\(LiveSite.path)/\(item)", as: viewer,
            headers: [
                "Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json",
            ], body: Data(body.utf8))
    }

    /// Follows the meeting until what came fulfills the condition.
    func follow(
        as viewer: Viewer, until isThere: (String) -> Bool,
        _ meanwhile: () async throws -> Void = {}
    ) async throws -> String {
        guard let url = URL(string: "http://127.0.0.1:\(port)\(LiveSite.path)/stream") else {
            preconditionFailure("the stream has an address")
        }
        var request = URLRequest(url: url)
        if let session = session(as: viewer) {
            request.setValue("tvaers=\(keys.cookie(for: session))", forHTTPHeaderField: "Cookie")
        }
        let (pieces, sink) = AsyncStream.makeStream(of: String.self)
        let reader = URLSession(
            configuration: .patient, delegate: EventReader(sink), delegateQueue: nil)
        let task = reader.dataTask(with: request)
        task.resume()
        defer {
            task.cancel()
            reader.invalidateAndCancel()
        }
        var text = ""
        var isFirst = true
        for await piece in pieces {
            text += piece
            if isFirst { try await meanwhile() }
            isFirst = false
            if isThere(text) { break }
        }
        return text
    }

    private func session(as viewer: Viewer) -> Web.Session? {
        guard let person = viewer.person,
            let account = runtime.snapshot.present.city.accounts[person]
        else { return nil }
        return Web.Session(person: person, epoch: account.epoch, issued: opened, nonce: "nonce")
    }
}

/// Passes on what arrives, piece by piece.
private final class EventReader: NSObject, URLSessionDataDelegate, Sendable {
    private let sink: AsyncStream<String>.Continuation

    init(_ sink: AsyncStream<String>.Continuation) {
        self.sink = sink
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data
    ) {
        sink.yield(String(decoding: data, as: UTF8.self))
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
    ) {
        sink.finish()
    }
}

extension TestSite {
    /// Another page puts its own text into the minutes.
    func writeMinutes(_ text: String) async throws {
        let note: NoteID = "anden-tekst"
        _ = try await runtime.submit(
            Submission(
                [.meeting(.minutes(LiveSite.meeting, .write([ItemText(item: "lys", text: note)])))],
                by: nil, cause: "test", vault: [.note(note, text)]))
    }

    func signOut(_ person: PersonID) async throws {
        _ = try await runtime.submit(
            Submission([.account(.signOutEverywhere(person))], by: nil, cause: "test"))
    }

    /// All that is written in the journal.
    func journaled() async throws -> String {
        try await runtime.journal.read(after: 0, limit: 100_000)
            .map { String(decoding: $0.event.payload, as: UTF8.self) }.joined(separator: "\n")
    }
}

extension City {
    func meeting(_ id: MeetingID) -> Meeting? { meetings[id] }
}
