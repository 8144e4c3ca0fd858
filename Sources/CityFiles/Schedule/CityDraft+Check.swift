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
                guard problems.isEmpty || !refusal.isUnknown else { continue }
                let place = step.origin.place(of: refusal.field)
                problems.append(FileProblem(at: place, refusal.sentence))
            }
        }
        return problems.sorted { $0.place < $1.place }
    }
}

extension Refusal {
    /// Every id of the files is checked when they are read, so an unknown one
    /// means that what it names was refused.
    fileprivate var isUnknown: Bool { key.contains(".unknown") }
}

extension Phrase {
    fileprivate static let alreadyResponsible = Phrase(
        da: "Posten har allerede det ansvar. Fjern linjen, eller ret posten eller dagen.",
        en: "The post has that responsibility already. Remove this, or correct post or day.")
}
