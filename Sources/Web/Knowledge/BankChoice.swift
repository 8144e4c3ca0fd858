// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Papers
import Runtime

/// Where a sentence of a paper is chosen, and what it is to become; leads on to the
/// form of that thing.
struct BankChoice: Component {
    let paper: BankPaper
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    /// a matter, an activity of an initiative or a target of a figure.
    static func ask(_ call: Call) throws -> Answer {
        let paper = try call.bankPaper
        if call.reading.view.isPast { return .redirect(to: call.path) }
        guard let becomes = call.query["bliv"] else {
            return .page(BankChoice(paper: paper, call: call))
        }
        var errors = FormErrors()
        switch becomes {
        case "sag": return .redirect(to: onward(Paths.bankPaper(paper.id, "sag"), paper, call))
        case "aktivitet":
            if let id = call.query["indsats"] {
                let path = Paths.newActivity(in: InitiativeID(id))
                return .redirect(to: onward(path, paper, call))
            }
            errors.add(.chooseOne, field: "indsats")
        case "maal":
            if let id = call.query["indikator"] {
                return .redirect(to: onward(Paths.newTarget(IndicatorID(id)), paper, call))
            }
            errors.add(.chooseOne, field: "indikator")
        default: errors.add(.chooseOne, field: "bliv")
        }
        return .page(BankChoice(paper: paper, call: call, errors: errors), status: 422)
    }

    private static func onward(_ path: String, _ paper: BankPaper, _ call: Call) -> String {
        let sentence = call.query["saetning"].map { "&saetning=\($0.percentEncoded)" } ?? ""
        return "\(path)?papir=\(paper.id.rawValue.percentEncoded)\(sentence)"
    }

    var body: some Markup {
        let title = reading.say(da: "Gør en sætning til noget", en: "Make something of a sentence")
        SitePage(title, call, trail: reading.trail(to: paper)) {
            PageHead(
                title, kind: paper.title,
                lead: reading.say(
                    da: "Et løfte eller en anbefaling bliver til en sag, en aktivitet eller et "
                        + "mål. Sætningen bliver stående dér som kilden.",
                    en: "A promise or a recommendation becomes a matter, an activity or a "
                        + "target. The sentence stays there as the source."))
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("get"), .action(Link(Paths.bankPaper(paper.id, "saetning"))),
                .class("form")
            ) {
                sentences
                RadioChoice(
                    name: "bliv", label: reading.say(da: "Den bliver til", en: "It becomes"),
                    value: call.query["bliv"], options: kinds, reading: reading, errors: errors)
                Choice(
                    name: "indsats",
                    label: reading.say(da: "Aktivitetens indsats", en: "The activity’s initiative"),
                    value: call.query["indsats"], options: initiatives, reading: reading,
                    errors: errors, hint: reading.say(.onlyForThat))
                Choice(
                    name: "indikator",
                    label: reading.say(da: "Tallet, målet gælder", en: "The target’s figure"),
                    value: call.query["indikator"], options: indicators, reading: reading,
                    errors: errors, hint: reading.say(.onlyForThat))
                Div(.class("actions")) {
                    Button(reading.say(da: "Videre", en: "Continue"))
                    A(reading.say(.cancel), .href(reading.link(Paths.bankPaper(paper.id))))
                }
            }
        }
    }

    @MarkupBuilder private var sentences: some Markup {
        let read = reading.sentences(of: paper)
        if read.isEmpty {
            P(
                reading.say(
                    da: "Der er ikke læst nogen anbefaling eller noget løfte. Du skriver selv "
                        + "sætningen på næste side.",
                    en: "No recommendation or promise was read. You write the sentence on the "
                        + "next page."))
        } else {
            RadioChoice(
                name: "saetning", label: reading.say(da: "Sætningen", en: "The sentence"),
                value: call.query["saetning"],
                options: read.enumerated().map { number, field in
                    ("\(number)", "\(reading.say(field.field.phrase)): “\(field.words)”")
                }, reading: reading, errors: errors)
        }
    }

    private var kinds: [(value: String, title: String)] {
        [
            ("sag", reading.say(da: "en sag, som nogen svarer på", en: "a matter to be answered")),
            initiatives.isEmpty
                ? nil
                : (
                    "aktivitet",
                    reading.say(da: "en aktivitet i en indsats", en: "an activity of an initiative")
                ),
            indicators.isEmpty
                ? nil : ("maal", reading.say(da: "et mål for et tal", en: "a target of a figure")),
        ].compactMap { $0 }
    }

    private var initiatives: [(value: String, title: String)] {
        reading.city.initiatives.initiatives.values
            .filter { initiative in
                initiative.concludedOn == nil && reading.initiative(initiative.id) != nil
                    && reading.may(.activity(.plan(.new(in: initiative))))
            }
            .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }

    private var indicators: [(value: String, title: String)] {
        reading.indicators.filter { reading.may(.figure(.redefine($0.id, $0.latest, seen: nil))) }
            .map { ($0.id.rawValue, reading.name(of: $0)) }
    }
}

extension Phrase {
    fileprivate static let onlyForThat = Phrase(
        da: "Kun hvis den bliver til det.", en: "Only if it becomes that.")
}
