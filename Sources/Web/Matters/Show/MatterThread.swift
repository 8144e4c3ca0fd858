// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The one thread of a matter, from the day it was raised to the day it was closed.
struct MatterThread: Component {
    let reading: Reading
    let matter: Matter

    var body: some Markup {
        Section(.id("traad")) {
            H2(reading.say(da: "Forløbet", en: "What happened"))
            Ol(.class("timeline")) {
                For(steps) { step in
                    Li {
                        Time(reading.date(step.day), .datetime(step.day.description))
                        Div {
                            P(step.what)
                            if let words = step.words { Paragraphs(text: words) }
                            if let meeting = step.meeting {
                                P {
                                    A(
                                        reading.say(da: "Se mødet", en: "See the meeting"),
                                        .href(reading.link(Paths.meeting(meeting))))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private struct Step {
        let day: Day
        let what: String
        var words: String?
        var meeting: MeetingID?
    }

    private var steps: [Step] {
        let all = raised + matter.treatments.flatMap(steps(of:)) + answered + told + closed
        // What happened on one day keeps its order.
        return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    private var raised: [Step] {
        let who = reading.raiser(of: matter)
        return [
            Step(
                day: matter.raised,
                what: reading.say(da: "Rejst af \(who).", en: "Raised by \(who)."))
        ]
    }

    private func steps(of treatment: Treatment) -> [Step] {
        let forum = reading.name(of: treatment.forum)
        let asked = reading.say(treatment.asked.phrase).lowercased()
        let from = treatment.from.map { reading.name(of: $0) }
        let sent = Step(
            day: treatment.referred,
            what: reading.say(
                da: "Sendt\(from.map { " fra \($0)" } ?? "") til \(forum) (\(asked)).",
                en: "Sent\(from.map { " from \($0)" } ?? "") to \(forum) (\(asked))."))
        guard let outcome = treatment.outcome, let day = treatment.on else { return [sent] }
        guard reading.seen(treatment) != nil else {
            return [
                sent,
                Step(
                    day: day,
                    what: reading.say(
                        da: "\(forum) har behandlet sagen. Beslutningen er ikke offentlig.",
                        en: "\(forum) has treated it. The decision is not public.")),
            ]
        }
        let next = treatment.recommendedTo.map { reading.name(of: $0) }
        return [
            sent,
            Step(
                day: day,
                what: "\(forum): \(reading.say(outcome.phrase))"
                    + (next.map { reading.say(da: " til \($0)", en: " to \($0)") } ?? "") + ".",
                words: reading.words(treatment.wording), meeting: treatment.meeting),
        ]
    }

    private var answered: [Step] {
        matter.answer.map { answer in
            let who = reading.name(of: answer.by)
            return [
                Step(
                    day: answer.on,
                    what: reading.say(da: "\(who) svarede:", en: "\(who) answered:"),
                    words: reading.words(answer.text))
            ]
        } ?? []
    }

    private var told: [Step] {
        matter.told.map { told in
            let who = reading.name(of: told.party)
            return Step(
                day: told.on,
                what: reading.say(da: "Besked givet til \(who).", en: "Told \(who)."),
                words: reading.note(told.note))
        }
    }

    private var closed: [Step] {
        matter.closing.map { closing in
            [
                Step(
                    day: closing.on, what: reading.say(da: "Afsluttet.", en: "Closed."),
                    words: reading.words(closing.result))
            ]
        } ?? []
    }
}
