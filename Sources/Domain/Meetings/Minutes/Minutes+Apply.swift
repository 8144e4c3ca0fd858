// SPDX-License-Identifier: EUPL-1.2

extension Minutes {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: MeetingEvent, on day: Day) {
        let last = rounds.count - 1
        switch event {
        case .minutesWritten(let fact):
            for text in fact.texts {
                rounds[last].texts.removeAll { $0.item == text.item }
                rounds[last].texts.append(text)
            }
            // What was circulated is not what stands here any more.
            rounds[last].circulation = nil
        case .minutesCirculated(let fact):
            rounds[last].circulation = Circulation(on: day, fingerprint: fact.fingerprint)
        case .minutesObjected(let fact): rounds[last].objections.append(fact.objection)
        case .objectionAnswered(let fact):
            let objections = rounds[last].objections
            guard let index = objections.firstIndex(where: { $0.id == fact.objection })
            else { return }
            rounds[last].objections[index].answer = fact.answer
        case .minutesApproved(let fact): rounds[last].approval = fact.approval
        case .minutesCorrectionBegun(let fact):
            rounds.append(
                MinutesRound(
                    version: rounds.count + 1, reason: fact.reason, texts: rounds[last].texts))
        default: break
        }
    }
}
