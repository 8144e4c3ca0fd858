// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Findings {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: FindingEvent, on day: Day) {
        switch event {
        case .categoryStated(let fact):
            categories[fact.category.id] = fact.category
            goals[fact.category.id, default: []].append(
                GoalTurn(goals: fact.category.goals, from: day))
        case .routingStated(let fact): rules[fact.rule.id] = fact.rule
        case .reported(let fact): take(fact, on: day)
        case .peerStated, .sentToPeer, .peerFailed, .peerAnswered: applyPeer(event, on: day)
        case .linked(let fact):
            guard findings[fact.finding] != nil else { return }
            carriedBy[fact.to, default: []].append(fact.finding)
            if everTied[fact.to]?.contains(fact.finding) != true {
                everTied[fact.to, default: []].append(fact.finding)
            }
            change(fact.finding) { $0.carriers.append(fact.to) }
        case .unlinked(let fact):
            carriedBy[fact.from]?.removeAll { $0 == fact.finding }
            change(fact.finding) { $0.carriers.removeAll { $0 == fact.from } }
        case .merged(let fact):
            guard findings[fact.into] != nil else { return }
            change(fact.finding) { $0.move(to: .duplicate(of: fact.into), on: day) }
            change(fact.into) { $0.merged.append(fact.finding) }
        case .reopened(let fact):
            // It stands for itself again.
            if case .duplicate(let other)? = findings[fact.finding]?.state {
                change(other) { $0.merged.removeAll { $0 == fact.finding } }
            }
            change(fact.finding) { $0.move(to: .received, on: day) }
        default:
            guard let id = event.finding else { return }
            change(id) { $0.apply(event, on: day) }
        }
    }

    mutating func change(_ id: FindingID, _ body: (inout SafetyFinding) -> Void) {
        guard var finding = findings[id] else { return }
        body(&finding)
        finding.version += 1
        findings[id] = finding
    }

    private mutating func take(_ fact: FindingReported, on day: Day) {
        let isNew = findings[fact.finding] == nil
        findings[fact.finding] = SafetyFinding(
            id: fact.finding, number: findings[fact.finding]?.number ?? findings.count + 1,
            content: fact.content, photos: fact.photos, recording: fact.recording,
            foundAt: fact.foundAt, foundOn: fact.foundOn, receivedOn: day, by: fact.by,
            walk: fact.walk, doubts: fact.doubts, digest: fact.digest, source: fact.source,
            isExample: fact.isExample, sight: fact.sight(on: day),
            steps: [
                FindingStep(state: .received, on: min(fact.foundOn, day), told: day)
            ])
        if let walk = fact.walk, isNew { ofWalk[walk, default: []].append(fact.finding) }
    }
}

extension FindingReported {
    fileprivate func sight(on day: Day) -> FindingSight {
        if by.needsModeration { return .awaiting }
        return isPublic ? .shown(since: day) : .inHouse
    }
}

extension SafetyFinding {
    fileprivate mutating func move(to state: FindingState, on day: Day, told: Day? = nil) {
        self.state = state
        steps.append(FindingStep(state: state, on: day, told: told ?? day))
    }

    fileprivate mutating func apply(_ event: FindingEvent, on day: Day) {
        switch event {
        case .routed(let fact):
            turns.append(FindingTurn(unit: fact.unit, from: day, reason: nil))
        case .passedOn(let fact):
            turns.append(FindingTurn(unit: fact.to, from: day, reason: fact.reason))
            move(to: .passedOn, on: day)
        case .corrected(let fact): content = fact.content
        case .assessed: move(to: .assessed, on: day)
        case .planned(let fact): move(to: .planned(on: fact.on), on: day)
        case .begun: move(to: .inWork, on: day)
        case .mended(let fact):
            if let proof = fact.proof { photos.append(proof) }
            move(to: .mended, on: fact.on, told: day)
        case .left(let fact): move(to: .notMended(reason: fact.reason), on: day)
        case .estimated(let fact): (cost, payer) = (fact.cost, fact.payer)
        case .funded(let fact): funding = .funded(by: fact.by)
        case .unfunded: funding = .unfunded(since: day)
        default: look(at: event, on: day)
        }
    }

    private mutating func look(at event: FindingEvent, on day: Day) {
        switch event {
        case .shown(let fact):
            sight = .shown(since: day)
            for index in photos.indices {
                photos[index].isPublic = fact.photos.contains(photos[index].file)
            }
        case .hidden(let fact): sight = .hidden(since: day, reason: fact.reason)
        case .photoAdded(let fact): photos.append(fact.photo)
        case .seenAgain(let fact): looks.append(fact.look)
        case .photoShown(let fact):
            for index in photos.indices where photos[index].file == fact.file {
                photos[index].isPublic = fact.isPublic
            }
        case .photoReplaced(let fact):
            for index in photos.indices where photos[index].file == fact.file {
                photos[index] = fact.photo
            }
        default: break
        }
    }
}
