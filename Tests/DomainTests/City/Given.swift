// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// A city on a day, about to be asked for something.
struct Given {
    var city: City
    var day: Day

    init(_ city: City = .cast, on day: Day = Cast.opening) {
        self.city = city
        self.day = day
    }

    /// The same city once the commands have been accepted.
    func having(_ commands: CityCommand...) throws -> Given {
        var next = self
        for command in commands {
            for event in try next.decide(command) {
                next.city.apply(event, on: day)
            }
        }
        return next
    }

    func having(_ commands: OrganizationCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.organization($1)) }
    }

    func having(_ commands: AreaCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.area($1)) }
    }

    func having(_ commands: InitiativeCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.initiative($1)) }
    }

    func having(_ commands: ActivityCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.activity($1)) }
    }

    func having(_ commands: AccountCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.account($1)) }
    }

    func having(_ commands: ForumCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.forum($1)) }
    }

    func having(_ commands: MeetingCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.meeting($1)) }
    }

    func having(_ commands: ElectionCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.election($1)) }
    }

    func on(_ day: Day) -> Given { Given(city, on: day) }

    private func decide(_ command: CityCommand) throws -> [CityEvent] {
        do {
            return try city.decide(command, on: day)
        } catch {
            Issue.record("\(command) was refused: \(error.refusal)")
            throw error
        }
    }
}

extension Given {
    func when(
        _ command: OrganizationCommand
    ) -> Decided<OrganizationEvent, OrganizationRefusal> {
        Decided { () throws(OrganizationRefusal) in try city.organizations.decide(command) }
    }

    func when(_ command: AreaCommand) -> Decided<AreaEvent, AreaRefusal> {
        Decided { () throws(AreaRefusal) in
            try city.areas.decide(command, in: city.organizations)
        }
    }

    func when(_ command: InitiativeCommand) -> Decided<InitiativeEvent, InitiativeRefusal> {
        Decided { () throws(InitiativeRefusal) in
            try city.initiatives.decide(command, on: day, in: city.organizations, city.areas)
        }
    }

    func when(_ command: ActivityCommand) -> Decided<ActivityEvent, ActivityRefusal> {
        Decided { () throws(ActivityRefusal) in
            try city.activities.decide(
                command,
                on: day,
                in: city.organizations,
                city.initiatives
            )
        }
    }

    func when(_ command: ForumCommand) -> Decided<ForumEvent, ForumRefusal> {
        Decided { () throws(ForumRefusal) in
            try city.forums.decide(
                command,
                on: day,
                in: city.organizations,
                city.areas,
                city.initiatives
            )
        }
    }

    func when(_ command: MeetingCommand) -> Decided<MeetingEvent, MeetingRefusal> {
        Decided { () throws(MeetingRefusal) in
            try city.meetings.decide(command, on: day, in: city.forums, city.organizations)
        }
    }

    func when(_ command: AccountCommand) -> Decided<AccountEvent, AccountRefusal> {
        Decided { () throws(AccountRefusal) in
            try city.accounts.decide(command, in: city.organizations)
        }
    }

    func when(_ command: WorkdayCommand) -> Decided<WorkdayEvent, WorkdayRefusal> {
        Decided { () throws(WorkdayRefusal) in try city.workdays.decide(command) }
    }
}

/// What a command led to.
struct Decided<Event: Equatable & Sendable, No: Refusal> {
    let result: Result<[Event], No>

    init(_ decide: () throws(No) -> [Event]) {
        result = Result(catching: decide)
    }

    func then(_ events: Event..., sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(result == .success(events), sourceLocation: sourceLocation)
    }

    func thenNothing(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(result == .success([]), sourceLocation: sourceLocation)
    }

    func thenRefused(_ refusal: No, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(result == .failure(refusal), sourceLocation: sourceLocation)
    }
}
