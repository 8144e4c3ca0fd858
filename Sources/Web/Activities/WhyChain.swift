// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Why an activity lies where it does: one sentence for each step, the cause last.
struct WhyChain: Component {
    let reading: Reading
    let activity: ActivityID

    var body: some Markup {
        Ol(.class("why")) {
            For(reading.why(activity)) { step in
                Li(.class(step.isCause ? "cause" : "step")) {
                    "“"
                    if let link = step.link { A(step.name, .href(link)) } else { step.name }
                    "” \(step.says)"
                    Span(step.who, .class("who"))
                    if let note = step.note { Span("“\(note)”", .class("who")) }
                }
            }
        }
    }
}

/// One sentence of the answer to why.
struct WhyStep: Equatable, Sendable {
    /// The activity that the sentence begins with.
    let name: String
    /// The rest of the sentence.
    let says: String
    /// The department, or of the cause what it is and who reported it.
    let who: String
    /// The cause: itself later than it was due.
    let isCause: Bool
    /// What was written about the cause, for staff.
    let note: String?
    /// The page of the step's activity, when it is another one that is there to see.
    let link: Html.Link?

    var sentence: String { "“\(name)” \(says)" }
}

extension Reading {
    /// The steps from the activity back to what decides its day; of a broken
    /// promise back to the one whose delay it comes from.
    func why(_ id: ActivityID) -> [WhyStep] {
        let reasons = outlook.reasons(for: id)
        let root = outlook.breach(of: id)?.root
        let last = reasons.firstIndex { $0.activity == root } ?? reasons.count - 1
        return reasons.prefix(last + 1).map { reason in
            let seen = activity(reason.activity)
            let isCause = reason.activity == root
            return WhyStep(
                name: name(of: reason.activity),
                says: isCause ? causeSays(reason) : says(reason),
                who: isCause ? cause(reason.activity) : department(of: reason.activity),
                isCause: isCause,
                note: isCause ? seen.flatMap { note($0.causeNote) } : nil,
                link: seen == nil || reason.activity == id
                    ? nil : link(Paths.activity(reason.activity)))
        }
    }

    /// The cause of a delay, who reported it and when.
    private func cause(_ id: ActivityID) -> String {
        let department = department(of: id)
        guard let report = activity(id)?.report, let cause = report.cause else {
            return say(
                da: "Årsag: ikke oplyst · \(department)", en: "Cause: not stated · \(department)")
        }
        return say(
            da: "Årsag: \(say(cause.phrase)) · meldt \(date(report.day)) af \(department)",
            en: "Cause: \(say(cause.phrase)) · reported \(date(report.day)) by \(department)")
    }
}
