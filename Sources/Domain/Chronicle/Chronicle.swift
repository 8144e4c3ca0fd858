// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Tells the facts of a history, one after the other, as sentences for people.
///
/// It remembers what it has told, so that a sentence can say what was before:
/// that a promise moved from summer to November, and by how many days.
/// Notes are not part of the sentences; see `CityEvent.note`.
public struct Chronicle {
    /// The city on the day that the history is read, for the names of things.
    let city: City
    let viewer: Viewer
    /// A person's name, where the viewer may know it.
    let nameOf: (PersonID) -> String?
    /// The city as far as it has been told; who is who is known from the start.
    private(set) var told = City()
    /// The day of the fact that is being told.
    private(set) var day = Day(number: 0)

    /// Begins a history with nothing told yet.
    ///
    /// - Parameters:
    ///   - city: the city on the day that the history is read.
    ///   - viewer: whoever reads; what they may not see is left out.
    ///   - nameOf: a person's name, where the viewer may know it.
    public init(
        of city: City, for viewer: Viewer, naming nameOf: @escaping (PersonID) -> String?
    ) {
        self.city = city
        self.viewer = viewer
        self.nameOf = nameOf
        told.organizations = city.organizations
    }

    /// The next fact as a sentence; nil when it is not for the viewer.
    ///
    /// The facts come in the order of their days.
    public mutating func tell(_ event: CityEvent, on day: Day) -> Phrase? {
        self.day = day
        let sentence = sentence(of: event)
        if !event.isOfOrganizations { told.apply(event, on: day) }
        return isForViewer(event) ? sentence : nil
    }

    /// Whether the initiative, as far as it has been told, once touched one of
    /// the areas and touches none of them any more.
    public func hasLeft(_ initiative: InitiativeID?, _ areas: Set<AreaID>) -> Bool {
        initiative.flatMap { told.initiatives[$0] }?.hasLeft(areas) ?? false
    }

    private func sentence(of event: CityEvent) -> Phrase {
        switch event {
        case .organization(let event): sentence(of: event)
        case .area(let event): sentence(of: event)
        case .initiative(let event): sentence(of: event)
        case .activity(let event): sentence(of: event)
        case .forum(let event): sentence(of: event)
        case .meeting(let event): sentence(of: event)
        case .matter(let event): sentence(of: event)
        case .reporting(let event): sentence(of: event)
        case .election(let event): sentence(of: event)
        case .figure(let event): sentence(of: event)
        case .listing(let event): sentence(of: event)
        case .casework(let event): sentence(of: event)
        case .hearing(let event): sentence(of: event)
        case .statusReport(let event): sentence(of: event)
        case .funding(let event): sentence(of: event)
        case .exemption(let event): sentence(of: event)
        case .evaluation(let event): sentence(of: event)
        case .walk(let event): sentence(of: event)
        case .finding(let event): sentence(of: event)
        case .knowledge(let event): sentence(of: event)
        case .experience(let event): sentence(of: event)
        case .instrument(let event): sentence(of: event)
        case .account(let event): sentence(of: event)
        case .workday(let event): sentence(of: event)
        }
    }

    /// Accounts are for those who keep them; of an initiative that became
    /// public, strangers read what came after.
    private func isForViewer(_ event: CityEvent) -> Bool {
        switch event {
        case .organization, .area, .listing, .instrument, .workday: true
        case .meeting(let event): isForViewer(event)
        case .initiative(let event): event.initiative.map(sees) ?? true
        case .activity(let event): sees(event.initiative)
        case .forum(let event): isForViewer(event)
        case .matter(let event): isForViewer(event)
        case .reporting(let event): isForViewer(event)
        case .election(let event): isForViewer(event)
        case .figure(let event): isForViewer(event)
        case .casework(let event): isForViewer(event)
        case .hearing(let event): isForViewer(event)
        case .statusReport(let event): isForViewer(event)
        case .funding(let event): isForViewer(event)
        case .exemption(let event): isForViewer(event)
        case .evaluation(let event): isForViewer(event)
        case .walk(let event): isForViewer(event)
        case .finding(let event): isForViewer(event)
        case .knowledge(let event): isForViewer(event)
        case .experience(let event): isForViewer(event)
        case .account: viewer.has(.administrator) || viewer.has(.auditor)
        }
    }

    func sees(_ id: InitiativeID) -> Bool {
        if told.initiatives[id]?.isPublic == true { return true }
        guard var draft = city.initiatives[id] else { return false }
        draft.isPublic = false
        return city.sees(draft, viewer)
    }
}

extension CityEvent {
    fileprivate var isOfOrganizations: Bool {
        if case .organization = self { true } else { false }
    }
}

extension InitiativeEvent {
    /// The initiative that the event is of; nil for one of a programme.
    public var initiative: InitiativeID? {
        switch self {
        case .created(let fact): fact.initiative
        case .described(let fact): fact.initiative
        case .handoverOffered(let fact): fact.initiative
        case .handedOver(let fact): fact.initiative
        case .handoverDeclined(let fact): fact.initiative
        case .contributionStated(let fact): fact.initiative
        case .contributionReported(let fact): fact.initiative
        case .published(let fact): fact.initiative
        case .concluded(let fact): fact.initiative
        case .programmeStarted, .programmeLeaderNamed, .programmeEnded, .evaluationStarted,
            .evaluationDelivered:
            nil
        }
    }
}
