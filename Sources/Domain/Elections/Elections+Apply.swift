// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Elections {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: ElectionEvent, on day: Day) {
        switch event {
        case .called(let fact): call(fact, on: day)
        case .votersStated(let fact): change(fact.election) { $0.voters = fact.voters }
        case .candidacySubmitted(let fact): submit(fact, on: day)
        case .candidacyAnswered(let fact):
            change(fact.election) {
                $0.candidacies[fact.candidacy]?.answer = Candidacy.Answer(
                    isAccepted: fact.isAccepted, day: day, reason: fact.reason)
            }
        case .candidacyWithdrawn(let fact):
            change(fact.election) { $0.candidacies[fact.candidacy]?.withdrawnOn = day }
        case .codesIssued(let fact): change(fact.election) { $0.codes.formUnion(fact.codes) }
        case .papersEntered(let fact):
            change(fact.election) { $0.papers.append(PaperEntry(by: fact.by, lines: fact.lines)) }
        case .papersDiscarded(let fact): change(fact.election) { $0.papers = [] }
        case .ballotsOpened(let fact):
            change(fact.election) {
                $0.ballots += fact.ballots
                $0.used.formUnion(fact.used)
                if fact.isLast { $0.boxOpenedOn = day }
            }
        case .declared(let fact):
            change(fact.election) {
                $0.result = ElectionResult(
                    declaredOn: day,
                    elected: fact.elected,
                    vacant: fact.vacant,
                    tally: fact.tally
                )
            }
        case .notSeated(let fact):
            change(fact.election) { $0.unseated[fact.candidacy] = fact.obstacle }
        case .cancelled(let fact):
            change(fact.election) {
                $0.cancellation = ElectionCancellation(day: day, reason: fact.reason)
            }
        }
    }

    private mutating func change(_ id: ElectionID, _ body: (inout Election) -> Void) {
        guard var election = elections[id] else { return }
        // Let go of first, or adding to its ballots would copy them.
        elections[id] = nil
        body(&election)
        election.version += 1
        elections[id] = election
    }

    private mutating func call(_ fact: ElectionCalled, on day: Day) {
        elections[fact.election] = Election(
            id: fact.election,
            forum: fact.forum,
            seats: fact.seats,
            arranger: fact.arranger,
            method: fact.method,
            ways: fact.ways,
            eligible: fact.eligible,
            areas: fact.areas,
            days: fact.days,
            calledOn: day,
            source: fact.source,
            voters: fact.voters
        )
        electionsOf[fact.forum, default: []].append(fact.election)
    }

    private mutating func submit(_ fact: CandidacySubmitted, on day: Day) {
        change(fact.election) {
            $0.candidacies[fact.candidacy] = Candidacy(
                id: fact.candidacy,
                person: fact.person,
                kind: fact.kind,
                onBehalfOf: fact.onBehalfOf,
                statement: fact.statement,
                submittedOn: day
            )
        }
    }
}
