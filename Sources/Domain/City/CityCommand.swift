// SPDX-License-Identifier: EUPL-1.2

/// Anything that somebody may ask the city to change.
public indirect enum CityCommand: Equatable, Sendable {
    case organization(OrganizationCommand)
    case area(AreaCommand)
    case initiative(InitiativeCommand)
    case activity(ActivityCommand)
    case forum(ForumCommand)
    case meeting(MeetingCommand)
    case matter(MatterCommand)
    case reporting(ReportingCommand)
    case election(ElectionCommand)
    case figure(FigureCommand)
    case listing(ListingCommand)
    case casework(CaseCommand)
    case hearing(HearingCommand)
    case statusReport(StatusReportCommand)
    case funding(FundingCommand)
    case exemption(ExemptionCommand)
    case evaluation(EvaluationCommand)
    case walk(WalkCommand)
    case finding(FindingCommand)
    case knowledge(KnowledgeCommand)
    case experience(ExperienceCommand)
    case instrument(InstrumentCommand)
    case account(AccountCommand)
    case workday(WorkdayCommand)
}

/// The rules of some slice said no.
public struct Refused: Error, Sendable {
    public let refusal: any Refusal

    public init(_ refusal: any Refusal) {
        self.refusal = refusal
    }
}

extension City {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: CityCommand,
        on day: Day
    ) throws(Refused) -> [CityEvent] {
        do {
            return try answer(command, on: day)
        } catch let refusal as any Refusal {
            throw Refused(refusal)
        } catch {
            preconditionFailure("every slice refuses with its own enum: \(error)")
        }
    }

    private func answer(_ command: CityCommand, on day: Day) throws -> [CityEvent] {
        switch command {
        case .organization(let command): try decide(command)
        case .area(let command):
            try areas.decide(command, in: organizations).map(CityEvent.area)
        case .initiative(let command):
            try initiatives.decide(command, on: day, in: organizations, areas)
                .map(CityEvent.initiative)
        case .activity(let command):
            try activities.decide(command, on: day, in: organizations, initiatives)
                .map(CityEvent.activity)
        case .forum(let command): try decide(command, on: day)
        case .meeting(let command): try decide(command, on: day)
        case .matter(let command):
            try matters.decide(command, on: day, in: matterSetting).map(CityEvent.matter)
        case .reporting(let command): try decide(command, on: day)
        case .election(let command): try decide(command, on: day)
        case .figure(let command):
            try figures.decide(command, on: day, in: figureSetting).map(CityEvent.figure)
        case .listing(let command):
            try listing.decide(command, in: areas, figures).map(CityEvent.listing)
        case .casework(let command): try decide(command, on: day)
        case .hearing(let command): try decide(command, on: day)
        case .statusReport(let command): try decide(command, on: day)
        case .funding(let command): try decide(command, on: day)
        case .exemption(let command): try decide(command, on: day)
        case .evaluation(let command): try decide(command, on: day)
        case .walk(let command): try decide(command, on: day)
        case .finding(let command): try decide(command, on: day)
        case .knowledge(let command): try decide(command, on: day)
        case .experience(let command): try decide(command, on: day)
        case .instrument(let command): try decide(command, on: day)
        case .account(let command):
            try accounts.decide(command, in: organizations).map(CityEvent.account)
        case .workday(let command):
            try workdays.decide(command).map(CityEvent.workday)
        }
    }

    private func decide(_ command: OrganizationCommand) throws -> [CityEvent] {
        let events = try organizations.decide(command)
        try requireHandedOver(before: command)
        return try events.map(CityEvent.organization)
            + farewell(after: command).map(CityEvent.account)
    }

    /// Whoever is forgotten can no longer sign in.
    private func farewell(
        after command: OrganizationCommand
    ) throws(AccountRefusal) -> [AccountEvent] {
        guard case .forgetPerson(let person) = command, accounts[person] != nil else { return [] }
        return try accounts.decide(.close(person), in: organizations)
    }
}
