// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Logging
import Synchronization
import Testing

@testable import Runtime

/// A calendar on the wall that the test turns.
final class WallCalendar: Sendable {
    private let shown: Mutex<Day>

    init(_ today: Day) { shown = Mutex(today) }

    var today: Day {
        get { shown.withLock { $0 } }
        set { shown.withLock { $0 = newValue } }
    }

    /// The clock stands still; only the days go on.
    var time: Timekeeper {
        Timekeeper(now: { Moment(milliseconds: 1_609_750_800_000) }, today: { self.today })
    }
}

extension CityRuntime {
    /// Whether the node comes to the position, however busy the machine is.
    func arrives(at position: Int64) async -> Bool {
        await reached(position, within: 2_400)
    }

    /// A node on the journal, on the opening day unless the calendar says otherwise.
    static func started(
        on journal: any Journal, _ calendar: WallCalendar = WallCalendar(Cast.opening),
        checkpointEvery: Int = 0
    ) async throws -> CityRuntime {
        try await CityRuntime(
            journal: journal, time: calendar.time, firstWait: .zero,
            checkpointEvery: checkpointEvery,
            logger: Logger(label: "tests", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    /// The same, in a city with the case of Hørdumsgade.
    static func living(
        on journal: any Journal, _ calendar: WallCalendar = WallCalendar(Cast.opening)
    ) async throws -> CityRuntime {
        let runtime = try await started(on: journal, calendar)
        _ = try await runtime.submit(
            Submission(Cast.setting + Cast.hoerdumsgade, by: nil, cause: "cast"))
        return runtime
    }

    @discardableResult
    func take(_ commands: CityCommand..., cause: String = "test") async throws -> Receipt {
        try await submit(Submission(commands, by: nil, cause: cause))
    }

    /// Lets the node look at journal and calendar, and waits until it has.
    func lookAround() async throws {
        follow()
        // Requests are answered in turn, so what was asked before is done.
        _ = try await submit(Submission([], by: nil, cause: "looking around"))
    }

    nonisolated var city: City { snapshot.present.city }
}

extension CityCommand {
    static func register(_ id: OrganizationID) -> CityCommand {
        .organization(
            .register(OrganizationDraft(id: id, kind: .association, name: "Foreningen \(id)")))
    }
}

extension Journal {
    /// Everything in it.
    func events() async throws -> [StoredEvent] { try await read(after: 0, limit: 1_000_000) }

    /// The names of the events after the position, in order.
    func names(after position: Int64 = 0) async throws -> [String] {
        try await read(after: position, limit: 1_000_000).map(\.event.name)
    }

    /// The notices to the two sides of a promise: day and initiative, in order.
    func notices() async throws -> [String] {
        try await events().filter { $0.name == "promise.broken" }
            .map { "\($0.day) \($0.stream)" }
    }
}

/// The rule's refusal that the work must end in.
func refusal(of work: () async throws -> Void) async -> (any Refusal)? {
    do {
        try await work()
        Issue.record("nothing was refused")
        return nil
    } catch let refused as Refused {
        return refused.refusal
    } catch {
        Issue.record("\(error) is no refusal")
        return nil
    }
}
