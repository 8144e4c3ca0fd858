// SPDX-License-Identifier: EUPL-1.2
import Domain

extension CityDraft {
    /// Why the city cannot be built as the files say; empty when it can.
    ///
    /// Carries the schedule out on an empty city by the same rules as the real
    /// thing. What is refused only because something before it was refused is
    /// left out: mend the first problems, then check again.
    public func check() -> [FileProblem] {
        let index = DraftIndex(self)
        var replay = CityReplay(
            index.firstPlanningDay.advanced(by: -366)...index.lastDay.advanced(by: 20 * 366))
        var problems: [FileProblem] = []
        for step in schedule() {
            do {
                let events = try replay.take(step.command, on: step.day)
                if events.isEmpty, case .area(.assign) = step.command {
                    problems.append(FileProblem(at: step.place, .alreadyResponsible))
                }
            } catch {
                let refusal = error.refusal
                guard problems.isEmpty || !refusal.isConsequence else { continue }
                problems += step.problems(of: refusal)
            }
        }
        return problems.sorted { $0.place < $1.place }
    }
}

extension ScheduledCommand {
    /// What was refused, where it stands; of a charter every clause by itself.
    public func problems(of refusal: any Refusal) -> [FileProblem] {
        if case .charter(let problems)? = refusal as? ForumRefusal {
            return problems.map { problem in
                FileProblem(at: place(of: problem.clause), problem.kind.sentence)
            }
        }
        return [FileProblem(at: origin.place(of: refusal.field), refusal.sentence)]
    }

    /// The clause's provision, which is what problems are about.
    private func place(of clause: ClauseID) -> FilePlace {
        guard let origin = clauses[clause] else { return place }
        let provision = Provision.Kind.allCases.first { origin.fields[$0.rawValue] != nil }
        return origin.place(of: provision?.rawValue)
    }
}

extension Refusal {
    /// Every id of the files is checked when they are read, so an unknown one
    /// means that what it names was refused; so does a seat that nobody holds,
    /// an initiative that nobody asked about or a matter that did not go on.
    fileprivate var isConsequence: Bool {
        let consequences = [
            "forum.no-support-rule", "forum.not-asked", "forum.empty-seat", "meeting.empty-seat",
            "meeting.no-substitute", "session.minutes-not-circulated", "session.not-on-agenda",
            "session.not-open", "minutes.not-held", "minutes.nothing-written",
            "matter.not-treated-there",
            "matter.nobody-waits", "matter.undecided", "matter.untold",
        ]
        return key.contains(".unknown") || consequences.contains(key)
    }
}

extension Phrase {
    fileprivate static let alreadyResponsible = Phrase(
        da: "Posten har allerede det ansvar. Fjern linjen, eller ret posten eller dagen.",
        en: "The post has that responsibility already. Remove this, or correct post or day.")
}
