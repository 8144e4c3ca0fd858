// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One proposal to be let off a rule, from the hindrance to the effect.
struct ExemptionShow: Component {
    let proposal: ExemptionProposal
    let call: Call
    private var reading: Reading { call.reading }
    private var content: ExemptionContent { proposal.content }

    static func answer(_ call: Call) throws -> Answer {
        .page(ExemptionShow(proposal: try call.exemption, call: call))
    }

    var body: some Markup {
        SitePage(
            proposal.title, call,
            trail: [Crumb(title: reading.say(.exemptions), path: Paths.exemptions)]
        ) {
            PageHead(proposal.title, kind: reading.say(.exemptions)) { facts }
            if content.isExample {
                Div(.class("notice")) {
                    P(
                        reading.say(
                            da: "Eksempel: forslaget er opdigtet.",
                            en: "Example: the proposal is made up."))
                }
            }
            actions
            P(.class("actions")) {
                For(["pdf", "docx"]) { format in
                    A(
                        reading.say(da: "Brevet, ", en: "The letter, ")
                            + (format == "pdf" ? "PDF" : "Word"),
                        .href(reading.link(Paths.exemption(proposal.id, "brev.\(format)"))),
                        .class("button secondary"))
                }
            }
            part("regel", reading.say(da: "Reglen", en: "The rule"), content.rule)
            part(
                "hindrer", reading.say(da: "Hvad den hindrer", en: "What it hinders"),
                reading.words(content.hinders))
            part(
                "i-stedet", reading.say(da: "Hvad der gøres i stedet", en: "What is done instead"),
                reading.words(content.instead))
            answered
            effects
            SourceNote(reading: reading, source: content.source)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: proposal)
        Fact(reading.say(da: "Står", en: "Stands")) {
            StatusTag(standing.status, standing.text)
        }
        Fact(reading.say(da: "Ejer", en: "Owner")) {
            BodyLink(reading: reading, id: proposal.owner)
        }
        Fact(
            reading.say(da: "Myndighed", en: "Authority"),
            content.authority.map { reading.name(of: $0) } ?? reading.say(.notStated),
            note: proposal.sent.map {
                reading.say(
                    da: "sendt \(reading.date($0)), \(reading.distance($0))",
                    en: "sent on \(reading.date($0)), \(reading.distance($0))")
            }, isGap: content.authority == nil)
        if let trial = proposal.answer?.trial {
            Fact(
                reading.say(da: "Forsøg", en: "Trial"),
                "\(reading.date(trial.first)) – \(reading.date(trial.last))",
                note: trial.last < reading.day
                    ? reading.say(
                        da: "sluttede \(reading.distance(trial.last))",
                        en: "ended \(reading.distance(trial.last))")
                    : reading.say(
                        da: "slutter \(reading.distance(trial.last))",
                        en: "ends \(reading.distance(trial.last))"))
        }
    }

    @MarkupBuilder private var actions: some Markup {
        let steps = ExemptionStep.Kind.allCases.filter { $0.isNext(for: proposal) }
        if reading.may(.exemption(.withdraw(proposal.id, reason: ""))), !steps.isEmpty {
            P(.class("actions")) {
                if proposal.sent == nil {
                    A(
                        reading.say(da: "Ret forslaget", en: "Change the proposal"),
                        .href(Link(Paths.exemption(proposal.id, "ret"))),
                        .class("button secondary"))
                }
                For(steps) { step in
                    A(
                        reading.say(step.title),
                        .href(Link(Paths.exemption(proposal.id, step.rawValue))),
                        .class(step == steps[0] ? "button" : "button secondary"))
                }
            }
        }
    }

    private func part(_ id: String, _ title: String, _ text: String?) -> some Markup {
        Section(.id(id)) {
            H2(title)
            if let text {
                Paragraphs(text: text)
            } else {
                P(reading.say(.notStated), .class("quiet"))
            }
        }
    }

    @MarkupBuilder private var answered: some Markup {
        if let answer = proposal.answer {
            Section(.id("svar")) {
                H2(reading.say(da: "Svaret", en: "The answer"))
                P {
                    Strong(reading.say(answer.verdict.phrase))
                    ", \(reading.date(answer.on))"
                }
                if let note = reading.words(answer.note) { Paragraphs(text: note) }
            }
        }
        if let withdrawal = proposal.withdrawal {
            Div(.class("notice warning")) {
                P(
                    reading.say(
                        da: "Trukket tilbage \(reading.date(withdrawal.on)): ",
                        en: "Withdrawn on \(reading.date(withdrawal.on)): ")
                        + (reading.words(withdrawal.reason) ?? ""))
            }
        }
    }

    @MarkupBuilder private var effects: some Markup {
        if !proposal.effects.isEmpty {
            Section(.id("virkning")) {
                H2(reading.say(da: "Hvad det førte til", en: "What came of it"))
                For(proposal.effects) { effect in
                    P(reading.date(effect.on), .class("quiet"))
                    Paragraphs(text: reading.words(effect.note) ?? "")
                }
            }
        }
    }
}
