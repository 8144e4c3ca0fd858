// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Reading {
    /// The rounds that are there for this reader, the latest period first.
    var rounds: [ReportingRound] {
        city.reporting.inOrder.filter { city.sees($0, viewer) }
    }

    /// Those of the round that this reader may follow.
    func submissions(of round: ReportingRound) -> [RoundReport] {
        let seen = round.submissions.filter {
            viewer.isStaff || city.seesCells(of: $0.organization, in: round, viewer)
        }
        return seen.inDanishOrder(by: { name(of: $0.organization) }, then: \.organization)
    }

    /// How far the organization has come: the sign and the words.
    func standing(of submission: RoundReport, in round: ReportingRound) -> Standing {
        let state = round.state(of: submission, on: day)
        let late = round.daysLate(submission, on: day)
        let status: ChartStatus =
            switch state {
            case .accepted, .approved: .ok
            case _ where late > 0: .late
            case .notBegun, .begun, .incomplete, .complete, .reopened: .waiting
            }
        return Standing(status: status, text: say(state.phrase))
    }

    /// `3 dage for sent`; nil where it is in time.
    func lateness(of submission: RoundReport, in round: ReportingRound) -> String? {
        let late = round.daysLate(submission, on: day)
        guard late > 0 else { return nil }
        return submission.firstApproved == nil
            ? say(da: "\(days(late)) forsinket", en: "\(days(late)) late")
            : say(da: "afleveret \(days(late)) for sent", en: "delivered \(days(late)) late")
    }

    func rate(_ percent: Int?) -> String { percent.map(self.percent) ?? say(.notStated) }

    /// When the round stands: not open, open, or over.
    func standing(of round: ReportingRound) -> Standing {
        if day < round.opens {
            return Standing(
                status: .waiting,
                text: say(da: "Åbner \(date(round.opens))", en: "Opens on \(date(round.opens))"))
        }
        if day > round.ends {
            return Standing(status: .done, text: say(da: "Lukket", en: "Closed"))
        }
        let isLate = round.submissions.contains {
            $0.approval == nil && round.daysLate($0, on: day) > 0
        }
        return Standing(
            status: isLate ? .late : .ok,
            text: isLate
                ? say(da: "Nogen er forsinket", en: "Some are late")
                : say(da: "Åben", en: "Open"))
    }

    func trail(to round: ReportingRound) -> [Crumb] {
        [
            Crumb(title: say(.reportingRounds), path: Paths.reporting),
            Crumb(title: round.title, path: Paths.round(round.id)),
        ]
    }
}

extension Call {
    /// The round that the address names, when it is there for the reader.
    var round: ReportingRound {
        get throws { try seen(city.reporting[id("runde")], city.sees) }
    }

    /// The submission that the address names, of a round that is there for the reader.
    var submission: (round: ReportingRound, submission: RoundReport) {
        get throws {
            let round = try round
            guard let submission = round[id("organisation")] else { throw NotFound() }
            return (round, submission)
        }
    }
}

extension FigureReading {
    /// The reading in words, with its unit.
    func phrase(in unit: FigureUnit) -> Phrase {
        switch self {
        case .number(let number): unit.phrase(number)
        case .notReported: Phrase(da: "ikke oplyst", en: "not reported")
        case .notApplicable: Phrase(da: "ikke relevant", en: "not applicable")
        case .suppressedAtSource: Phrase(da: "skjult hos kilden", en: "hidden by the source")
        }
    }
}

extension Phrase {
    static let reportingRounds = Phrase(da: "Indberetning", en: "Reporting")
    static let reportDue = Phrase(da: "Frist", en: "Due")
}
