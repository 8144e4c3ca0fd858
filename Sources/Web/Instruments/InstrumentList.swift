// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every instrument by what it works on, with those who disagree about one first.
struct InstrumentList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let stances = reading.city.instruments.holding
        let ended = reading.city.instruments.ended
        SitePage(reading.say(.instruments), call) {
            PageHead(
                reading.say(.instruments), kind: reading.say(.initiatives),
                lead: reading.say(
                    da: "Hvad byen bruger, hvad den overvejer, og hvad den har valgt fra, hvor og "
                        + "hvorfor. Det, der er valgt fra, siges højt, så ingen spørger forgæves.",
                    en: "What the city uses, what it looks into and what it has chosen against, "
                        + "where and why. What was chosen against is said aloud, so that nobody "
                        + "asks in vain.")
            ) {
                For(InstrumentChoice.allCases.reversed()) { choice in
                    Fact(
                        reading.say(choice.phrase),
                        "\(stances.count { $0.content.choice == choice })")
                }
            }
            disagreements
            For(InstrumentKind.allCases) { kind in
                group(kind, stances.filter { $0.content.kind == kind })
            }
            if stances.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen har skrevet, hvilke redskaber de bruger eller har valgt fra.",
                        en: "Nobody has written which instruments they use or chose against."))
            }
            if !ended.isEmpty {
                Details {
                    Summary(
                        reading.say(da: "Ophørt (\(ended.count))", en: "Ended (\(ended.count))"))
                    StanceTable(
                        reading: reading, stances: ended,
                        caption: reading.say(da: "Gælder ikke mere", en: "Hold no longer"))
                }
            }
            if !reading.stanceOwners.isEmpty {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Skriv om et redskab", en: "Write about an instrument"),
                        .href(Link(Paths.newStance)), .class("button"))
                }
            }
        }
    }

    @MarkupBuilder private func group(
        _ kind: InstrumentKind, _ stances: [InstrumentStance]
    ) -> some Markup {
        if !stances.isEmpty {
            Section {
                H2(reading.say(kind.phrase))
                StanceTable(
                    reading: reading, stances: reading.inOrder(stances),
                    caption: caption(stances))
            }
        }
    }

    private func caption(_ stances: [InstrumentStance]) -> String {
        let count = reading.say(
            da: stances.count == 1 ? "1 redskab" : "\(stances.count) redskaber",
            en: stances.count == 1 ? "1 instrument" : "\(stances.count) instruments")
        return stances.contains { $0.content.choice == .rejected }
            ? reading.say(
                da: "\(count), det fravalgte først", en: "\(count), what was chosen against first")
            : count
    }

    @MarkupBuilder private var disagreements: some Markup {
        let found = reading.city.instruments.disagreements(in: reading.city.areas)
        if !found.isEmpty {
            Section(.class("attention")) {
                H2(reading.say(da: "Uenighed", en: "Disagreement"))
                Ul {
                    For(found) { one in
                        Li(sentence(one))
                    }
                }
            }
        }
    }

    private func sentence(_ one: InstrumentDisagreement) -> String {
        let owner = name(one.rejection)
        let others = reading.list(one.others.map(name))
        return reading.say(
            da: "\(one.rejection.instrument): \(owner) har valgt det fra; \(others) bruger "
                + "eller overvejer det.",
            en: "\(one.rejection.instrument): \(owner) has chosen against it; it is used or "
                + "looked into by \(others).")
    }

    /// Who says it, and where.
    private func name(_ stance: InstrumentStance) -> String {
        "\(reading.name(of: stance.owner)) (\(reading.places(of: stance)))"
    }
}
