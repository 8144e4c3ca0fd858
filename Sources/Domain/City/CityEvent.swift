// SPDX-License-Identifier: EUPL-1.2

/// Any fact that the city has accepted, by the slice that owns it.
public indirect enum CityEvent: Equatable, Sendable {
    case organization(OrganizationEvent)
    case area(AreaEvent)
    case initiative(InitiativeEvent)
    case activity(ActivityEvent)
    case forum(ForumEvent)
    case meeting(MeetingEvent)
    case matter(MatterEvent)
    case reporting(ReportingEvent)
    case election(ElectionEvent)
    case figure(FigureEvent)
    case listing(ListingEvent)
    case casework(CaseEvent)
    case hearing(HearingEvent)
    case statusReport(StatusReportEvent)
    case funding(FundingEvent)
    case exemption(ExemptionEvent)
    case evaluation(EvaluationEvent)
    case walk(WalkEvent)
    case finding(FindingEvent)
    case knowledge(KnowledgeEvent)
    case experience(ExperienceEvent)
    case instrument(InstrumentEvent)
    case account(AccountEvent)
    case workday(WorkdayEvent)
}

/// The slices, each with the type of its events.
public enum Slice: CaseIterable, Sendable {
    case organization, area, initiative, activity, forum, meeting, matter, election, figure
    case reporting, listing, casework, hearing, statusReport, funding, exemption, evaluation
    case walk, finding, knowledge, experience, instrument
    case account, workday

    /// The names that the slice's events carry in the journal.
    public var eventNames: [String] {
        switch self {
        case .organization: OrganizationEvent.CodingKeys.allCases.map(\.rawValue)
        case .area: AreaEvent.CodingKeys.allCases.map(\.rawValue)
        case .initiative: InitiativeEvent.CodingKeys.allCases.map(\.rawValue)
        case .activity: ActivityEvent.CodingKeys.allCases.map(\.rawValue)
        case .forum: ForumEvent.CodingKeys.allCases.map(\.rawValue)
        case .meeting: MeetingEvent.CodingKeys.allCases.map(\.rawValue)
        case .matter: MatterEvent.CodingKeys.allCases.map(\.rawValue)
        case .reporting: ReportingEvent.CodingKeys.allCases.map(\.rawValue)
        case .election: ElectionEvent.CodingKeys.allCases.map(\.rawValue)
        case .figure: FigureEvent.CodingKeys.allCases.map(\.rawValue)
        case .listing: ListingEvent.CodingKeys.allCases.map(\.rawValue)
        case .casework: CaseEvent.CodingKeys.allCases.map(\.rawValue)
        case .hearing: HearingEvent.CodingKeys.allCases.map(\.rawValue)
        case .statusReport: StatusReportEvent.CodingKeys.allCases.map(\.rawValue)
        case .funding: FundingEvent.CodingKeys.allCases.map(\.rawValue)
        case .exemption: ExemptionEvent.CodingKeys.allCases.map(\.rawValue)
        case .evaluation: EvaluationEvent.CodingKeys.allCases.map(\.rawValue)
        case .walk: WalkEvent.CodingKeys.allCases.map(\.rawValue)
        case .finding: FindingEvent.CodingKeys.allCases.map(\.rawValue)
        case .knowledge: KnowledgeEvent.CodingKeys.allCases.map(\.rawValue)
        case .experience: ExperienceEvent.CodingKeys.allCases.map(\.rawValue)
        case .instrument: InstrumentEvent.CodingKeys.allCases.map(\.rawValue)
        case .account: AccountEvent.CodingKeys.allCases.map(\.rawValue)
        case .workday: WorkdayEvent.CodingKeys.allCases.map(\.rawValue)
        }
    }
}

extension CityEvent {
    /// The history that the event belongs to, such as `initiative/hoerdumsgade`.
    public var stream: String {
        switch self {
        case .organization(let event): event.stream
        case .area(let event): event.stream
        case .initiative(let event): event.stream
        case .activity(let event): "initiative/\(event.initiative)"
        case .forum(let event): event.stream
        case .meeting(let event): event.stream
        case .matter(let event): event.stream
        case .reporting(let event): event.stream
        case .election(let event): event.stream
        case .figure(let event): event.stream
        case .listing(let event): event.stream
        case .casework(let event): event.stream
        case .hearing(let event): event.stream
        case .statusReport(let event): event.stream
        case .funding(let event): event.stream
        case .exemption(let event): event.stream
        case .evaluation(let event): event.stream
        case .walk(let event): event.stream
        case .finding(let event): event.stream
        case .knowledge(let event): event.stream
        case .experience(let event): event.stream
        case .instrument(let event): event.stream
        case .account(let event): "account/\(event.person)"
        case .workday: "calendar"
        }
    }
}

extension OrganizationEvent {
    var stream: String {
        switch self {
        case .registered(let fact): "organization/\(fact.organization)"
        case .renamed(let fact): "organization/\(fact.organization)"
        case .aliasAdded(let fact): "organization/\(fact.organization)"
        case .contactNamed(let fact): "organization/\(fact.organization)"
        case .closed(let fact): "organization/\(fact.organization)"
        case .postEstablished(let fact): "organization/\(fact.organization)"
        case .postAbolished(let fact): "organization/\(fact.organization)"
        case .membershipBegun(let fact): "organization/\(fact.organization)"
        case .membershipEnded(let fact): "organization/\(fact.organization)"
        case .personRegistered(let fact): "person/\(fact.person)"
        case .personChanged(let fact): "person/\(fact.person)"
        case .personForgotten(let fact): "person/\(fact.person)"
        }
    }
}

extension AreaEvent {
    var stream: String {
        switch self {
        case .registered(let fact): "area/\(fact.area)"
        case .renamed(let fact): "area/\(fact.area)"
        case .aliasAdded(let fact): "area/\(fact.area)"
        case .bounded(let fact): "area/\(fact.area)"
        case .responsibilityAssigned(let fact): "area/\(fact.area)"
        case .responsibilityEnded(let fact): "area/\(fact.area)"
        }
    }
}

extension InitiativeEvent {
    var stream: String {
        switch self {
        case .created(let fact): "initiative/\(fact.initiative)"
        case .described(let fact): "initiative/\(fact.initiative)"
        case .handoverOffered(let fact): "initiative/\(fact.initiative)"
        case .handedOver(let fact): "initiative/\(fact.initiative)"
        case .handoverDeclined(let fact): "initiative/\(fact.initiative)"
        case .contributionStated(let fact): "initiative/\(fact.initiative)"
        case .contributionReported(let fact): "initiative/\(fact.initiative)"
        case .published(let fact): "initiative/\(fact.initiative)"
        case .concluded(let fact): "initiative/\(fact.initiative)"
        case .programmeStarted(let fact): "programme/\(fact.programme)"
        case .programmeLeaderNamed(let fact): "programme/\(fact.programme)"
        case .programmeEnded(let fact): "programme/\(fact.programme)"
        case .evaluationStarted(let fact): "programme/\(fact.programme)"
        case .evaluationDelivered(let fact): "programme/\(fact.programme)"
        }
    }
}

extension ActivityEvent {
    /// The initiative whose history the event belongs to.
    public var initiative: InitiativeID {
        switch self {
        case .planned(let fact): fact.initiative
        case .replanned(let fact): fact.initiative
        case .dropped(let fact): fact.initiative
        case .pinned(let fact): fact.initiative
        case .reported(let fact): fact.initiative
        case .promised(let fact): fact.initiative
        case .promiseBroken(let fact): fact.initiative
        case .promiseRestored(let fact): fact.initiative
        case .newDateAccepted(let fact): fact.initiative
        case .breachContested(let fact): fact.initiative
        case .linked(let fact): fact.initiative
        case .unlinked(let fact): fact.initiative
        }
    }
}

extension AccountEvent {
    /// Whose account it is.
    public var person: PersonID {
        switch self {
        case .opened(let fact): fact.person
        case .roleGranted(let fact), .roleWithdrawn(let fact): fact.person
        case .signedOutEverywhere(let fact): fact.person
        case .closed(let fact): fact.person
        case .tokenIssued(let fact): fact.token.person
        case .tokenRevoked(let fact): fact.person
        case .guardOverruled(let fact): fact.person
        }
    }
}

extension CityEvent {
    /// The person whose content of the vault the event tells of, if any.
    public var personTouched: PersonID? {
        guard case .organization(let event) = self else { return nil }
        return switch event {
        case .personRegistered(let fact): fact.person
        case .personChanged(let fact): fact.person
        case .personForgotten(let fact): fact.person
        default: nil
        }
    }

    /// Every note that the event refers to.
    public var notes: [NoteID] {
        switch self {
        case .meeting(let event): event.notes
        case .matter(let event): event.notes
        case .reporting(let event): event.notes
        case .casework(let event): event.notes
        case .hearing(let event): event.notes
        case .statusReport(let event): event.notes
        case .funding(let event): event.notes
        case .exemption(let event): event.notes
        case .evaluation(let event): event.notes
        case .walk(let event): event.notes
        case .finding(let event): event.notes
        case .knowledge(let event): event.notes
        case .experience(let event): event.notes
        default: [note].compactMap { $0 }
        }
    }

    /// The note that a history quotes beside the event, if any.
    public var note: NoteID? {
        switch self {
        case .initiative(let event): event.note
        case .activity(let event): event.note
        case .forum(let event): event.note
        case .meeting(let event): event.notes.first
        case .matter(let event): event.note
        case .reporting(let event): event.note
        case .election(let event): event.note
        case .figure(let event): event.note
        case .casework(let event): event.note
        case .hearing(let event): event.note
        case .statusReport(let event): event.note
        case .funding(let event): event.note
        case .exemption(let event): event.note
        case .evaluation(let event): event.note
        case .walk(let event): event.note
        case .finding(let event): event.note
        case .knowledge(let event): event.note
        case .experience(let event): event.note
        case .instrument(let event): event.note
        case .account(.guardOverruled(let fact)): fact.reason
        case .organization, .area, .listing, .account, .workday: nil
        }
    }
}

extension InitiativeEvent {
    var note: NoteID? {
        switch self {
        case .created(let fact): fact.purpose
        case .described(let fact): fact.purpose
        case .handoverOffered(let fact): fact.reason
        case .handoverDeclined(let fact): fact.reason
        case .concluded(let fact): fact.outcome
        case .contributionReported(let fact): fact.note
        case .evaluationDelivered(let fact): fact.findings
        default: nil
        }
    }
}

extension ActivityEvent {
    var note: NoteID? {
        switch self {
        case .dropped(let fact): fact.reason
        case .reported(let fact): fact.note
        case .promised(let fact): fact.reason
        case .newDateAccepted(let fact): fact.reason
        case .breachContested(let fact): fact.reason
        default: nil
        }
    }
}
