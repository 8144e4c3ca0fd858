// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Matters {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: MatterEvent, on day: Day) {
        switch event {
        case .submitted(let fact): submit(fact, on: day)
        case .raised(let fact): raise(fact, on: day)
        case .admitted(let fact):
            change(fact.matter) {
                $0.moderation = .admitted(on: day)
                $0.isPublic = fact.isPublic
                $0.take(fact.address)
            }
        case .turnedAway(let fact):
            change(fact.matter) { $0.moderation = .turnedAway(on: day, reason: fact.reason) }
        case .merged(let fact):
            change(fact.matter) { $0.moderation = .merged(into: fact.into, on: day) }
            change(fact.into) { $0.merged.append(fact.matter) }
        case .described(let fact):
            change(fact.matter) {
                $0.take(fact.content)
                $0.isPublic = fact.isPublic
            }
        case .addressed(let fact): change(fact.matter) { $0.take(fact.address) }
        case .answered(let fact):
            change(fact.matter) {
                $0.answer = MatterAnswer(by: fact.by, on: day, text: fact.text)
            }
        case .referred(let fact): refer(fact, on: day)
        case .treated(let fact): treat(fact, on: day)
        case .told(let fact):
            change(fact.matter) {
                $0.told.append(
                    Told(party: fact.party, about: fact.about, on: day, note: fact.note))
            }
        case .carried(let fact): change(fact.matter) { $0.carriedBy.append(fact.by) }
        case .closed(let fact):
            change(fact.matter) { $0.closing = MatterClosing(on: day, result: fact.result) }
        case .actionAssigned, .actionDone, .actionRescheduled, .actionDropped, .actionPromoted:
            applyToAction(event, on: day)
        }
    }

    private mutating func change(_ id: MatterID, _ body: (inout Matter) -> Void) {
        guard var matter = matters[id] else { return }
        body(&matter)
        matter.version += 1
        matters[id] = matter
    }

    private mutating func submit(_ fact: MatterSubmitted, on day: Day) {
        matters[fact.matter] = Matter(
            fact.matter, fact.content, from: .neighbor(contact: fact.contact), on: day,
            .submitted, isPublic: false)
    }

    private mutating func raise(_ fact: MatterRaised, on day: Day) {
        var matter = Matter(
            fact.matter, fact.content, from: .organization(fact.by, fact.person), on: day,
            .admitted(on: day), isPublic: fact.isPublic)
        matter.take(fact.address)
        matters[fact.matter] = matter
    }

    private mutating func refer(_ fact: MatterReferred, on day: Day) {
        change(fact.matter) {
            $0.treatments.append(
                Treatment(
                    id: fact.treatment, forum: fact.forum, from: fact.from, asked: fact.asked,
                    referred: day, answerBy: fact.answerBy))
        }
    }

    private mutating func treat(_ fact: MatterTreated, on day: Day) {
        change(fact.matter) { matter in
            guard let index = matter.treatments.firstIndex(where: { $0.id == fact.treatment })
            else { return }
            matter.treatments[index].outcome = fact.outcome
            matter.treatments[index].wording = fact.wording
            matter.treatments[index].meeting = fact.meeting
            matter.treatments[index].item = fact.item
            matter.treatments[index].recommendedTo = fact.recommendedTo
            matter.treatments[index].on = day
        }
    }
}

// MARK: - What is to be done

extension Matters {
    private mutating func applyToAction(_ event: MatterEvent, on day: Day) {
        switch event {
        case .actionAssigned(let fact): assign(fact, on: day)
        case .actionDone(let fact):
            change(fact.action) { $0.state = .done(on: day, note: fact.note) }
        case .actionRescheduled(let fact):
            change(fact.action) {
                $0.delays.append(
                    ActionDelay(
                        on: day, from: $0.due, to: fact.due, cause: fact.cause, note: fact.note))
                $0.due = fact.due
            }
        case .actionDropped(let fact):
            change(fact.action) { $0.state = .dropped(on: day, reason: fact.reason) }
        case .actionPromoted(let fact):
            change(fact.action) { $0.became = fact.activity }
        default: break
        }
    }

    private mutating func change(_ id: ActionID, _ body: (inout ActionItem) -> Void) {
        guard var action = actions[id] else { return }
        body(&action)
        action.version += 1
        actions[id] = action
    }

    private mutating func assign(_ fact: ActionAssigned, on day: Day) {
        actions[fact.action] = ActionItem(
            id: fact.action, title: fact.title, owner: fact.owner, source: fact.source,
            areas: fact.areas, assigned: day, due: fact.due, isAdopted: fact.isAdopted)
        if let matter = fact.source.matter { actionsOf[matter, default: []].append(fact.action) }
    }
}

extension Matter {
    fileprivate init(
        _ id: MatterID,
        _ content: MatterContent,
        from origin: MatterOrigin,
        on day: Day,
        _ moderation: Moderation,
        isPublic: Bool
    ) {
        self.init(
            id: id, title: content.title, kind: content.kind, topic: content.topic,
            solutions: Set(content.solutions), areas: content.areas, origin: origin,
            text: content.text, raised: day, addressees: [], moderation: moderation,
            isPublic: isPublic, sentiment: content.sentiment)
    }

    fileprivate mutating func take(_ content: MatterContent) {
        title = content.title
        kind = content.kind
        topic = content.topic
        solutions = Set(content.solutions)
        areas = content.areas
        text = content.text
        sentiment = content.sentiment
    }

    fileprivate mutating func take(_ address: MatterAddress) {
        addressees = address.to
        answerer = address.answerer
        answerBy = address.answerBy
    }
}
