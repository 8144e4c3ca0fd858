// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// Who changed a thing last, and when.
struct LastChange: Sendable {
    /// As far as the reader may know it.
    let author: String?
    let moment: Moment
    /// Whether the summary of the form's errors tells it; else the form does itself.
    var isInSummary = false

    /// `Navn, Leder af byrum, mandag den 7. juni 2021 kl. 10.42`.
    func words(_ reading: Reading) -> String {
        let who = author ?? reading.say(da: "en anden", en: "somebody else")
        let day = reading.long(Timekeeper.day(of: moment))
        let (hour, minute) = Timekeeper.clock(of: moment)
        let past = minute < 10 ? "0\(minute)" : "\(minute)"
        return reading.say(
            da: "Sidst rettet af \(who), \(day) kl. \(hour).\(past).",
            en: "Last changed by \(who), \(day) at \(hour):\(past).")
    }
}

extension Call {
    /// Who has changed what the first of the commands would change.
    func lastChange(before commands: [CityCommand]) async throws -> LastChange? {
        guard let thing = commands.lazy.compactMap({ ChangedThing($0, in: self.city) }).first else {
            return nil
        }
        let today = site.runtime.snapshot.today
        return try await site.runtime.history(of: [thing.stream], until: today)
            .filter { $0.actor != "system" && thing.isChanged(by: $0.event) }
            .max { $0.position < $1.position }
            .map {
                LastChange(
                    author: author(of: $0), moment: $0.recordedAt, isInSummary: thing.isInSummary)
            }
    }

    private func author(of entry: HistoryEntry) -> String? {
        entry.actor == viewer.person?.rawValue
            ? reading.say(da: "dig selv", en: "yourself") : reading.author(of: entry)
    }
}

/// The thing that two people are changing, and where its history stands.
private enum ChangedThing {
    case area(AreaID)
    case organization(OrganizationID)
    case initiative(InitiativeID)
    case activity(ActivityID, in: InitiativeID)
    case paper(PaperChange)
    case meeting(MeetingChange)

    init?(_ command: CityCommand, in city: City) {
        switch command {
        case .area(.rename(let id, _, _)): self = .area(id)
        case .organization(.rename(let id, _, _, _)): self = .organization(id)
        case .initiative(.describe(let draft, _)): self = .initiative(draft.id)
        case .activity(let command):
            guard let activity = command.subject.flatMap({ city.activities[$0] }) else {
                return nil
            }
            self = .activity(activity.id, in: activity.initiative)
        default:
            if let paper = PaperChange(command) {
                self = .paper(paper)
            } else if let change = MeetingChange(command, in: city) {
                self = .meeting(change)
            } else {
                return nil
            }
        }
    }

    var stream: String {
        switch self {
        case .area(let id): "area/\(id)"
        case .organization(let id): "organization/\(id)"
        case .initiative(let id), .activity(_, in: let id): "initiative/\(id)"
        case .paper(let paper): paper.stream
        case .meeting(let change): change.stream
        }
    }

    var isInSummary: Bool {
        switch self {
        case .paper(let paper): paper.isInSummary
        case .meeting: true
        default: false
        }
    }

    func isChanged(by event: CityEvent) -> Bool {
        switch (self, event) {
        case (.paper(let paper), _): paper.isMade(by: event)
        case (.meeting(let change), _): change.isMade(by: event)
        case (.area, .area(.responsibilityAssigned)), (.area, .area(.responsibilityEnded)): false
        case (.area, .area), (.organization, .organization), (.initiative, .initiative): true
        case (.activity(let id, _), .activity(let event)): event.changed == id
        default: false
        }
    }
}

extension ActivityEvent {
    /// The activity whose form somebody else may have open.
    fileprivate var changed: ActivityID? {
        switch self {
        case .planned(let fact): fact.activity
        case .replanned(let fact): fact.activity
        case .pinned(let fact): fact.activity
        case .reported(let fact): fact.activity
        case .promised(let fact): fact.activity
        case .newDateAccepted(let fact): fact.activity
        case .breachContested(let fact): fact.activity
        case .dropped, .promiseBroken, .promiseRestored, .linked, .unlinked: nil
        }
    }
}
