// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Initiatives {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: InitiativeEvent, on day: Day) {
        switch event {
        case .created(let fact): create(fact, on: day)
        case .described(let fact): describe(fact)
        case .handoverOffered(let fact):
            change(fact.initiative) {
                $0.handover = HandoverOffer(to: fact.to, offeredOn: day, reason: fact.reason)
            }
        case .handedOver(let fact): handOver(fact, on: day)
        case .handoverDeclined(let fact): change(fact.initiative) { $0.handover = nil }
        case .contributionStated(let fact): state(fact, on: day)
        case .contributionReported(let fact): report(fact, on: day)
        case .published(let fact): change(fact.initiative) { $0.isPublic = true }
        case .concluded(let fact): change(fact.initiative) { $0.concludedOn = day }
        case .programmeStarted(let fact): start(fact)
        case .programmeLeaderNamed(let fact):
            changeProgramme(fact.programme) { $0.leader = fact.leader }
        case .programmeEnded(let fact): changeProgramme(fact.programme) { $0.endedOn = day }
        case .evaluationStarted(let fact):
            changeProgramme(fact.programme) {
                $0.evaluation = ProgrammeEvaluation(by: fact.by, startedOn: day)
            }
        case .evaluationDelivered(let fact):
            changeProgramme(fact.programme) { $0.evaluation = $0.evaluation(after: fact) }
        }
    }

    private mutating func change(_ id: InitiativeID, _ body: (inout Initiative) -> Void) {
        guard var initiative = initiatives[id] else { return }
        body(&initiative)
        initiative.version += 1
        initiatives[id] = initiative
    }

    private mutating func changeProgramme(_ id: ProgrammeID, _ body: (inout Programme) -> Void) {
        guard var programme = programmes[id] else { return }
        body(&programme)
        programme.version += 1
        programmes[id] = programme
    }

    private mutating func create(_ fact: InitiativeCreated, on day: Day) {
        var initiative = Initiative(
            id: fact.initiative,
            name: fact.name,
            purpose: fact.purpose,
            areas: fact.areas,
            programme: fact.programme,
            themes: fact.themes,
            goals: fact.goals,
            budget: fact.budget,
            owner: fact.owner,
            ownerSince: day,
            isPublic: fact.isPublic,
            createdOn: day,
            source: fact.source
        )
        for organization in fact.asked {
            initiative.contributions[organization] = Contribution(
                stance: .asked,
                part: nil,
                day: day
            )
        }
        initiatives[fact.initiative] = initiative
    }

    private mutating func describe(_ fact: InitiativeDescribed) {
        change(fact.initiative) { initiative in
            let left = Set(initiative.areas).subtracting(fact.areas + initiative.formerAreas)
            initiative.formerAreas += initiative.areas.filter(left.contains)
            initiative.name = fact.name
            initiative.purpose = fact.purpose
            initiative.areas = fact.areas
            initiative.programme = fact.programme
            initiative.themes = fact.themes
            initiative.goals = fact.goals
            initiative.budget = fact.budget
        }
    }

    /// What was said of its part stays for as long as it contributes.
    private mutating func state(_ fact: ContributionStated, on day: Day) {
        change(fact.initiative) {
            let before = $0.contributions[fact.organization]
            $0.contributions[fact.organization] = Contribution(
                stance: fact.stance,
                part: fact.part,
                day: day,
                work: fact.stance == .contributes ? before?.work : nil
            )
        }
    }

    private mutating func report(_ fact: ContributionReported, on day: Day) {
        change(fact.initiative) {
            guard let work = $0.contributions[fact.organization]?.work else {
                $0.contributions[fact.organization]?.work = Contribution.Work(
                    status: fact.status, since: day, note: fact.note)
                return
            }
            $0.contributions[fact.organization]?.work = Contribution.Work(
                status: fact.status,
                since: work.status == fact.status ? work.since : day,
                note: fact.note
            )
        }
    }

    private mutating func handOver(_ fact: InitiativeHandedOver, on day: Day) {
        change(fact.initiative) {
            $0.owner = fact.to
            $0.ownerSince = day
            $0.handover = nil
        }
    }

    private mutating func start(_ fact: ProgrammeStarted) {
        programmes[fact.programme] = Programme(
            id: fact.programme,
            kind: fact.kind,
            name: fact.name,
            areas: fact.areas,
            leader: fact.leader,
            goals: fact.goals,
            start: fact.start,
            end: fact.end,
            evaluationDue: fact.evaluationDue,
            source: fact.source
        )
    }
}
