// SPDX-License-Identifier: EUPL-1.2

/// Why a change to an activity, promise or prerequisite cannot be made.
public enum ActivityRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownActivity(ActivityID)
    case unknownInitiative(InitiativeID)
    case unknownPost(PostID)
    case unknownPrerequisite(PrerequisiteID)
    case initiativeConcluded(on: Day)
    case durationOutOfRange(Int)
    case otherInitiative(InitiativeID, name: String)
    case startInFuture(Day, today: Day)
    case reportInFuture(Day, today: Day)
    case finishedBeforeStarted(started: Day, finished: Day)
    case finishedBeforeInitiative(Day, began: Day)
    case expectedInPast(Day, today: Day)
    case causeMissing
    case alreadyPromised(Period)
    case promiseFinished(on: Day)
    case notBroken
    /// Nil stands for one that whoever asked may not see.
    case loop([ActivityID], names: [String?])
    case alreadyLinked(PrerequisiteID)
    case lagOutOfRange(Int)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "activity.malformed-id"
        case .idTaken: "activity.id-taken"
        case .unknownActivity: "activity.unknown"
        case .unknownInitiative: "activity.unknown-initiative"
        case .unknownPost: "activity.unknown-post"
        case .unknownPrerequisite: "activity.unknown-prerequisite"
        case .initiativeConcluded: "activity.initiative-concluded"
        case .durationOutOfRange: "activity.duration-out-of-range"
        case .otherInitiative: "activity.other-initiative"
        case .startInFuture: "progress.start-in-future"
        case .reportInFuture: "progress.in-future"
        case .finishedBeforeStarted: "progress.finished-before-started"
        case .finishedBeforeInitiative: "progress.finished-before-initiative"
        case .expectedInPast: "progress.expected-in-past"
        case .causeMissing: "progress.cause-missing"
        case .alreadyPromised: "promise.already-made"
        case .promiseFinished: "promise.finished"
        case .notBroken: "promise.not-broken"
        case .loop: "prerequisite.loop"
        case .alreadyLinked: "prerequisite.already-linked"
        case .lagOutOfRange: "prerequisite.lag-out-of-range"
        case .changedMeanwhile: "activity.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .loop: "R-043"
        case .causeMissing: "R-042"
        case .alreadyPromised, .notBroken: "R-041"
        case .finishedBeforeInitiative: "R-423"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .unknownInitiative, .otherInitiative: "initiative"
        case .unknownPost: "responsible"
        case .durationOutOfRange: "workdays"
        case .startInFuture: "started"
        case .reportInFuture, .finishedBeforeStarted, .finishedBeforeInitiative: "finished"
        case .expectedInPast: "expected"
        case .causeMissing: "cause"
        case .alreadyPromised: "commitment"
        case .loop, .alreadyLinked, .unknownActivity: "from"
        case .lagOutOfRange: "lag"
        default: nil
        }
    }
}

extension ActivityRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownActivity(let id): .unknown(da: "aktivitet", en: "activity", id)
        case .unknownInitiative(let id): .unknown(da: "indsats", en: "initiative", id)
        case .unknownPost(let id): .unknown(da: "post", en: "post", id)
        case .unknownPrerequisite(let id): .unknown(da: "forudsætning", en: "prerequisite", id)
        case .initiativeConcluded(let day):
            Phrase(
                da: "Indsatsen blev afsluttet den \(day.danish) og kan ikke ændres.",
                en: "The initiative was concluded on \(day.english) and cannot be changed.")
        case .durationOutOfRange(let days):
            Phrase(
                da: "\(days) arbejdsdage går ikke. Skriv et tal fra 0 (milepæl) til 10.000.",
                en: "\(days) working days will not do. Write 0 (milestone) to 10,000.")
        case .otherInitiative(_, let name):
            Phrase(
                da: "Aktiviteten hører til “\(name)” og kan ikke flyttes.",
                en: "The activity belongs to “\(name)” and cannot be moved.")
        case .startInFuture(let day, let today), .reportInFuture(let day, let today):
            Phrase(
                da:
                    "\(day.danish) er efter i dag (\(today.danish)). Skriv det ventede tidspunkt i stedet.",
                en:
                    "\(day.english) is after today (\(today.english)). Write the expected time instead."
            )
        case .finishedBeforeStarted(let started, let finished):
            Phrase(
                da:
                    "Den kan ikke være færdig \(finished.danish), før den begyndte \(started.danish).",
                en:
                    "It cannot be finished on \(finished.english), before it started on \(started.english)."
            )
        case .finishedBeforeInitiative(let day, let began):
            Phrase(
                da:
                    "\(day.danish) er før indsatsen begyndte (\(began.danish)). Ret dagen, eller ret "
                    + "først i planen, hvornår arbejdet tidligst begyndte.",
                en:
                    "\(day.english) is before the initiative began (\(began.english)). Mend the day, or "
                    + "first mend in the plan when the work began at the earliest.")
        case .expectedInPast(let day, let today):
            Phrase(
                da:
                    "Det ventede tidspunkt \(day.danish) er før i dag (\(today.danish)). Skriv et senere.",
                en:
                    "The expected time \(day.english) is before today (\(today.english)). Write a later one."
            )
        case .causeMissing:
            Phrase(
                da: "Det bliver senere end lovet. Vælg årsagen til forsinkelsen.",
                en: "That is later than promised. Choose the cause of the delay.")
        default: promiseSentence
        }
    }

    private var promiseSentence: Phrase {
        switch self {
        case .alreadyPromised(let period):
            Phrase(
                da: "\(period.phrase.danish) er allerede lovet. Vælg et andet tidspunkt.",
                en: "\(period.phrase.english) is promised already. Choose another time.")
        case .promiseFinished(let day):
            Phrase(
                da: "Den blev færdig \(day.danish); der er ikke mere at love.",
                en: "It was finished on \(day.english); there is nothing left to promise.")
        case .notBroken:
            Phrase(
                da: "Løftet holder efter prognosen; der er ikke noget at svare på.",
                en: "The forecast keeps the promise; there is nothing to answer.")
        case .loop(_, let names):
            Phrase(
                da: "De ville vente på hinanden i ring: "
                    + names.map { $0 ?? "en aktivitet, du ikke har adgang til" }
                    .joined(separator: " → ") + ".",
                en: "They would wait for each other in a ring: "
                    + names.map { $0 ?? "an activity that you may not see" }
                    .joined(separator: " → ") + ".")
        case .alreadyLinked:
            Phrase(
                da: "Den forudsætning findes allerede.", en: "That prerequisite exists already.")
        case .lagOutOfRange(let days):
            Phrase(
                da: "\(days) dages afstand går ikke. Skriv et tal fra -3.650 til 3.650.",
                en: "A lag of \(days) days will not do. Write -3,650 to 3,650.")
        default: .changedMeanwhile
        }
    }
}
