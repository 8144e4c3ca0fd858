// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

extension Reading {
    /// The rounds that are there for this reader, the latest year first.
    var statusRounds: [StatusRound] {
        city.statusReports.inOrder.filter { city.sees($0, viewer) }
    }

    /// Whether the reader may read the drafts of the statement.
    func seesDraft(of statement: Statement, in round: StatusRound) -> Bool {
        city.seesDraft(of: statement, in: round, viewer)
    }

    /// The words of a section, byte for byte but for line breaks that no page holds; only
    /// for whoever has been found to may read them.
    func statementText(_ id: NoteID?) -> String {
        guard let id else { return "" }
        return (view.personal.notes[id] ?? "").onPage
    }

    /// How far the statement has come, in a word and for the eye.
    func standing(of statement: Statement, in round: StatusRound) -> Standing {
        let late = round.daysLate(statement, on: day)
        let status: ChartStatus =
            switch statement.state {
            case .signed: .ok
            case _ where late > 0: .late
            default: .waiting
            }
        return Standing(status: status, text: say(statement.state.phrase))
    }

    /// `3 dage forsinket`; nil where it is in time.
    func lateness(of statement: Statement, in round: StatusRound) -> String? {
        let late = round.daysLate(statement, on: day)
        guard late > 0 else { return nil }
        return statement.delivered == nil
            ? say(da: "\(days(late)) forsinket", en: "\(days(late)) late")
            : say(da: "afleveret \(days(late)) for sent", en: "delivered \(days(late)) late")
    }

    /// The next step of the round that has not passed.
    func nextStage(of round: StatusRound) -> ChainStage? {
        round.stages.first { $0.day >= day }
    }

    /// `2.231`.
    func thousands(_ number: Int) -> String { Quantity(number).text(in: language) }

    /// `2.231 af 2.000 tegn`.
    func count(_ count: Int, of limit: Int) -> String {
        say(
            da: "\(thousands(count)) af \(thousands(limit)) tegn",
            en: "\(thousands(count)) of \(thousands(limit)) characters")
    }

    /// `231 for mange`; nil where it fits.
    func excess(_ count: Int, over limit: Int) -> String? {
        guard count > limit else { return nil }
        return say(
            da: "\(thousands(count - limit)) for mange",
            en: "\(thousands(count - limit)) too many")
    }

    func sentence(of deviation: Deviation, in round: StatusRound) -> String {
        let who = name(of: deviation.organization)
        let count = deviation.count ?? 0
        switch deviation.kind {
        case .missing:
            return say(
                da: "\(who): bidraget mangler.", en: "\(who): the statement is missing.")
        case .late:
            return say(
                da: "\(who): afleveret \(days(count)) efter fristen.",
                en: "\(who): delivered \(days(count)) after the deadline.")
        case .signedAgain:
            return say(
                da: "\(who): åbnet igen efter godkendelsen; her er version \(count).",
                en: "\(who): reopened after it was signed; this is version \(count).")
        case .overLimit:
            let title = deviation.section.flatMap { round.form[$0]?.title } ?? ""
            let limit = deviation.limit ?? 0
            return say(
                da: "\(who), “\(title)”: \(self.count(count, of: limit)). Længden er godkendt "
                    + "som undtagelse; intet er klippet.",
                en: "\(who), “\(title)”: \(self.count(count, of: limit)). The length was let "
                    + "through as an exception; nothing is cut.")
        }
    }

    func trail(to round: StatusRound) -> [Crumb] {
        [
            Crumb(title: say(.statusReports), path: Paths.statusReports),
            Crumb(title: round.title, path: Paths.statusRound(round.id)),
        ]
    }
}

extension Call {
    /// The round that the address names, when it is there for the reader.
    var statusRound: StatusRound {
        get throws { try seen(city.statusReports[id("runde") as StatusRoundID], city.sees) }
    }

    /// The statement that the address names, when the reader may read its drafts.
    var statement: (round: StatusRound, statement: Statement) {
        get throws {
            let round = try statusRound
            guard let statement = round[id("udvalg")],
                reading.seesDraft(of: statement, in: round)
            else { throw NotFound() }
            return (round, statement)
        }
    }
}

extension ChainStage.Kind {
    var phrase: Phrase {
        switch self {
        case .drafts: Phrase(da: "Udkast til godkendelse", en: "Drafts to be signed")
        case .due: Phrase(da: "Bidrag afleveres", en: "Statements are due")
        case .compiled: Phrase(da: "Redegørelsen samles", en: "The report is compiled")
        case .sent: Phrase(da: "Sendes til rådet", en: "Sent to the council")
        case .council: Phrase(da: "Rådets møde", en: "The council’s meeting")
        }
    }
}

extension Phrase {
    static let statusReports = Phrase(da: "Statusredegørelser", en: "Status reports")
    static let section = Phrase(da: "Afsnit", en: "Section")
    static let madeUpReport = Phrase(
        da: "Eksempel: teksterne og nogle af dagene er opdigtede.",
        en: "Example: the texts and some of the days are made up.")
    static let signedByWriter = Phrase(
        da: "Den, der godkendte, har selv skrevet i bidraget.",
        en: "Whoever signed it had written in it.")
}
