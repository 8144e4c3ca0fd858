// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import DomainTestSupport
import Journal
import Logging
import Mail
import Runtime
import Synchronization
import Testing

@testable import Post

/// A forum with two neighbors and a substitute, and an outbox with a postman of the test's.
struct PostScene: Sendable {
    static let today = day("2021-06-07")
    static let meeting: MeetingID = "juni"
    static let anna: PersonID = "anna"
    static let bo: PersonID = "bo"
    static let cleo: PersonID = "cleo"
    static let boSeat = Seat(forum: .forum, group: "naboer", number: 2)

    let runtime: CityRuntime
    let cabinet: any Cabinet
    let postman = TestPostman()
    let clock = TestClock()
    let outbox: Outbox
    let links = PostLinks(secret: [UInt8](repeating: 7, count: 32))

    /// The outbox begins after the forum is there, and before the meeting is.
    init(hasServer: Bool = true, in cabinet: any Cabinet = MemoryCabinet()) async throws {
        self.cabinet = cabinet
        let clock = clock
        runtime = try await CityRuntime(
            journal: MemoryJournal(),
            time: Timekeeper(now: { clock.now }, today: { clock.today }), logger: .init(label: ""))
        let people = [PostScene.anna, PostScene.bo, PostScene.cleo].map {
            VaultWrite.person($0, PersonRecord(name: "Navn \($0)", email: "\($0)@demo.example"))
        }
        _ = try await runtime.take(
            (Cast.setting + Cast.forum + PostScene.seats).enumerated().map { number, command in
                Submission(
                    [command], by: nil, on: day("2021-02-01"), cause: "cast/\(number)",
                    vault: number == 0 ? people : [])
            })
        outbox = try PostScene.outbox(runtime, cabinet, links, hasServer ? postman : nil)
        try await outbox.attend()
    }

    /// One more node of the same city.
    func otherNode(_ cabinet: (any Cabinet)? = nil) throws -> Outbox {
        try PostScene.outbox(runtime, cabinet ?? self.cabinet, links, postman)
    }

    private static func outbox(
        _ runtime: CityRuntime, _ cabinet: any Cabinet, _ links: PostLinks,
        _ postman: (any Postman)?
    ) throws -> Outbox {
        let from = try #require(MailAddress(name: "Tværs", "tvaers@demo.example"))
        let writer = LetterWriter(from: from, site: "https://tvaers.example", links: links)
        return Outbox(runtime, cabinet, writer: writer, postman: postman)
    }

    private static let seats: [CityCommand] = [
        .organization(.registerPerson(anna)), .organization(.registerPerson(bo)),
        .organization(.registerPerson(cleo)),
        .forum(
            .take(
                HoldingDraft(
                    id: "h1", seat: Cast.neighborSeat, person: anna, from: day("2021-02-01"),
                    manner: .elected))),
        .forum(
            .take(
                HoldingDraft(
                    id: "h2", seat: boSeat, person: bo, from: day("2021-02-01"),
                    manner: .elected))),
        .forum(
            .nameSubstitute("s1", seat: boSeat, person: cleo, from: day("2021-02-01"))),
    ]

    /// Something happens in the city.
    func happen(_ commands: CityCommand..., vault: [VaultWrite] = [], on day: Day? = nil)
        async throws
    {
        for command in commands {
            _ = try await runtime.submit(
                Submission([command], by: nil, on: day, cause: "test", vault: vault))
        }
    }

    /// The city sees the next morning.
    func beginNextDay() async throws {
        clock.pass(hours: 24)
        _ = try await runtime.submit(Submission([], by: nil, cause: "day"))
    }

    func plan(_ iso: String = "2021-06-21") async throws {
        let plan = MeetingPlan(
            day: day(iso), start: ClockTime(hour: 17), minutes: 90, place: "Medborgerhuset")
        try await happen(
            .meeting(
                .plan(MeetingDraft(id: PostScene.meeting, forums: [.forum], plan: plan))))
    }

    /// The secretary calls the meeting today, and the letters go.
    func call() async throws {
        try await plan()
        try await happen(.meeting(.call(PostScene.meeting, sent: PostScene.today)))
        try await outbox.attend()
    }

    func reply(_ person: PersonID, _ seat: Seat, _ answer: ReplyAnswer, sequence: Int = 0)
        -> CityCommand
    {
        .meeting(
            .reply(
                PostScene.meeting,
                ReplyDraft(
                    seat: seat, person: person, answer: answer, source: .link, sequence: sequence)))
    }

    /// Everything that lies in the drawer of letters, as one text.
    func drawer() async throws -> String {
        try await cabinet.list(.letters, from: "", below: nil, atMost: .max)
            .map { "\($0.key) \(String(decoding: $0.content, as: UTF8.self))" }
            .joined(separator: "\n")
    }
}

/// Keeps the letters that it was given, and answers as the test says.
final class TestPostman: Postman {
    private struct State {
        var given: [MailMessage] = []
        var answer: Delivery = .sent
    }
    private let state = Mutex(State())

    func deliver(_ message: MailMessage) async -> Delivery {
        state.withLock { state in
            state.given.append(message)
            return state.answer
        }
    }

    func answers(_ answer: Delivery) { state.withLock { $0.answer = answer } }

    /// What was given since the last look.
    func taken() -> [MailMessage] {
        state.withLock { state in
            defer { state.given = [] }
            return state.given.sorted { $0.to.address < $1.to.address }
        }
    }
}

/// A clock that the test sets.
final class TestClock: Sendable {
    private let seconds = Mutex<Int64>(12 * 3_600)

    var now: Moment {
        let start = Int64(PostScene.today.number) * 86_400
        return Moment(milliseconds: (start + seconds.withLock { $0 }) * 1_000)
    }

    var today: Day { Timekeeper.day(of: now) }

    func pass(hours: Int64) { seconds.withLock { $0 += hours * 3_600 } }
    func pass(seconds more: Int64) { seconds.withLock { $0 += more } }
}

extension MailMessage {
    var calendarText: String {
        calendar.map { String(decoding: $0.content, as: UTF8.self) } ?? ""
    }
}
