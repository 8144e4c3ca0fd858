// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Reading {
    /// Who may be asked, as far as the reader may know of them.
    var experts: [Expert] {
        city.experience.experts.values.filter { $0.isAsked && city.sees($0, viewer) }
            .inDanishOrder(by: { name(of: $0) }, then: \.id)
    }

    /// Whether the reader answers for the expert.
    func mayAnswer(for expert: Expert) -> Bool { may(.experience(.retire(expert.id))) }
}

/// Who may be asked about what.
struct ExpertList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let experts = reading.experts
        SitePage(reading.say(.experts), call) {
            PageHead(
                reading.say(.experts), kind: reading.say(.overview),
                lead: reading.say(
                    da: "De har sagt ja til at blive spurgt. Svarene bliver stående, så andre "
                        + "kan læse dem.",
                    en: "They have agreed to be asked. The answers stay, so that others can "
                        + "read them.")
            ) { Fact(reading.say(da: "Kan spørges", en: "May be asked"), "\(experts.count)") }
            if reading.canWrite {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Skriv nogen på listen", en: "Add somebody"),
                        .href(Link(Paths.newExpert)), .class("button"))
                }
            }
            if experts.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen står på listen endnu. Den, der ved noget, skriver sig selv på.",
                        en: "Nobody is in the directory yet. Whoever knows something signs up."))
            } else {
                rows(experts)
            }
            P { A(reading.say(.lessons), .href(reading.link(Paths.lessons))) }
        }
    }

    private func rows(_ experts: [Expert]) -> some Markup {
        let (about, place, answers) = (
            reading.say(da: "Ved noget om", en: "Knows about"),
            reading.say(da: "Sted", en: "Place"), reading.say(da: "Svar", en: "Answers")
        )
        return Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Hvem", en: "Who"), .scope("col"))
                    For([about, place, answers]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(experts) { expert in
                    let questions = reading.city.experience.questions(to: expert.id)
                        .filter { reading.city.sees($0, reading.viewer) }
                    Tr {
                        Th(.scope("row")) {
                            A(
                                reading.name(of: expert),
                                .href(reading.link(Paths.expert(expert.id))))
                        }
                        Td(expert.expertise.joined(separator: ", "), .cellLabel(about))
                        Td(
                            expert.areas.map { reading.name(of: $0) }.joined(separator: ", "),
                            .cellLabel(place))
                        Td("\(questions.count { !$0.isOpen })", .cellLabel(answers))
                    }
                }
            }
        }
    }
}

/// One who may be asked, with what they have been asked.
struct ExpertShow: Component {
    let expert: Expert
    let call: Call
    private var reading: Reading { call.reading }

    static func retire(_ call: Call) async throws -> Answer {
        let expert = try call.expert
        let receipt = try await call.submit(.experience(.retire(expert.id)))
        return call.saved(receipt, to: Paths.expert(expert.id))
    }

    var body: some Markup {
        SitePage(
            reading.name(of: expert), call,
            trail: [Crumb(title: reading.say(.experts), path: Paths.experts)]
        ) {
            PageHead(
                reading.name(of: expert), kind: reading.say(da: "Ekspert", en: "Expert")
            ) { facts }
            if expert.isExample {
                Div(.class("notice")) {
                    P(
                        reading.say(
                            da: "Eksempel: opdigtet for at vise, hvordan det virker.",
                            en: "Example: made up to show how it works."))
                }
            }
            if !expert.isAsked {
                P(
                    reading.say(
                        da: "Står ikke længere på listen. De svar, der er givet, bliver stående "
                            + "uden navn.",
                        en: "No longer in the directory. The answers that were given stay "
                            + "without a name."))
            }
            actions
            questions
            SourceNote(reading: reading, source: expert.source)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        if expert.isAsked {
            Fact(
                reading.say(da: "Ved noget om", en: "Knows about"),
                expert.expertise.joined(separator: ", "))
            Fact(
                reading.say(da: "Sted", en: "Place"),
                expert.areas.isEmpty
                    ? reading.say(da: "Hele byen", en: "The whole city")
                    : expert.areas.map { reading.name(of: $0) }.joined(separator: ", "))
        }
        Fact(reading.say(da: "Sagde ja", en: "Agreed")) {
            DayText(reading: reading, day: expert.consented)
        }
        if let retired = expert.retired {
            Fact(reading.say(da: "Trak sit ja tilbage", en: "Withdrew"), isGap: true) {
                DayText(reading: reading, day: retired)
            }
        }
    }

    @MarkupBuilder private var actions: some Markup {
        if reading.canWrite, expert.isAsked {
            Div(.class("actions")) {
                A(
                    reading.say(da: "Stil et spørgsmål", en: "Ask a question"),
                    .href(Link("\(Paths.expert(expert.id))/spoerg")), .class("button"))
                if reading.mayAnswer(for: expert) {
                    ButtonForm(
                        label: reading.say(da: "Træk ja’et tilbage", en: "Withdraw the consent"),
                        path: "\(Paths.expert(expert.id))/ophoer", reading: reading)
                }
            }
        }
    }

    @MarkupBuilder private var questions: some Markup {
        let questions = reading.city.experience.questions(to: expert.id)
            .filter { reading.city.sees($0, reading.viewer) }
        Section {
            H2(reading.say(da: "Spørgsmål og svar", en: "Questions and answers"))
            if questions.isEmpty {
                P(reading.say(da: "Ingen endnu.", en: "None yet."), .class("quiet"))
            }
            Ul(.class("link-list")) {
                For(questions) { question in
                    Li {
                        A(question.title, .href(reading.link(Paths.question(question.id))))
                        Div(
                            question.answer.map {
                                reading.say(
                                    da: "Besvaret \(reading.date($0.on))",
                                    en: "Answered on \(reading.date($0.on))")
                            }
                                ?? reading.say(
                                    da: "Venter siden \(reading.date(question.asked))",
                                    en: "Waits since \(reading.date(question.asked))"),
                            .class("quiet"))
                    }
                }
            }
        }
    }
}
