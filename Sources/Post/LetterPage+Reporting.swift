// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

extension LetterPage {
    /// That figures are owed, or open again; nil once they are approved or the
    /// round is over for whoever gets the letter.
    var reportWords: Words? {
        guard let round = letter.about.round.flatMap({ city.reporting[$0] }),
            case .organization(let organization) = letter.recipient,
            let submission = round[organization], submission.approval == nil,
            round.isOpen(for: organization, on: view.day)
        else { return nil }
        let due = round.due(of: organization)
        let distance = say(DateText.distance(to: due, from: view.day))
        let name = city.organizations[organization]?.name ?? organization.rawValue
        return Words(
            subject: letter.kind == .reportReopened
                ? say(da: "Tallene er åbnet igen: ", en: "Figures reopened: ") + round.title
                : say(da: "Tal skyldes: ", en: "Figures owed: ") + round.title,
            text: opening(round, name) + "\n"
                + say(
                    da: "Frist: \(say(DateText.long(due))) (\(distance))\n\(left(submission))",
                    en: "Due: \(say(DateText.long(due))) (\(distance))\n\(left(submission))")
                + "\n\n" + reason + say(da: "Formularen: ", en: "The form: ")
                + address(round, submission))
    }

    private func opening(_ round: ReportingRound, _ name: String) -> String {
        say(
            da: "\(name) er bedt om tal for \(round.period.phrase.danish): \(round.title).",
            en: "\(name) is asked for figures of \(round.period.phrase.english): \(round.title).")
    }

    private func left(_ submission: RoundReport) -> String {
        let missing = submission.missing.count
        return missing == 0
            ? say(
                da: "Alle tal er der. I mangler at godkende dem.",
                en: "All figures are there. You have yet to approve them.")
            : say(da: "I mangler \(missing) tal.", en: "\(missing) figures are missing.")
    }

    private var reason: String {
        guard letter.kind == .reportReopened else { return "" }
        return letter.about.note.flatMap { view.personal.notes[$0] }.map { "\($0)\n\n" } ?? ""
    }

    /// the secret link where one is open, and otherwise where one signs in.
    private func address(_ round: ReportingRound, _ submission: RoundReport) -> String {
        guard submission.link.isOpen else {
            return "\(site)/indberetning/\(round.id)/\(submission.organization)"
        }
        let token = links.token(
            PostLinks.Report(
                round: round.id, organization: submission.organization,
                number: submission.link.number))
        return "\(site)/indberetning/svar/\(token)"
    }
}

extension Outbox {
    /// when a round opens, a week and a day before the figures are due,
    /// and each week that they are late.
    func dueReports(on morning: Morning) -> [Letter] {
        let reporting = runtime.snapshot.present.city.reporting
        return reporting.duties(on: morning.today).compactMap { duty in
            guard duty.kind != .accept, let due = duty.due, let round = reporting[duty.round]
            else { return nil }
            guard morning.includes(round.opens) || morning.reminds(of: due) else { return nil }
            return Letter(
                .reportDue, to: .organization(duty.organization),
                about: .init(round: duty.round, day: morning.today), position: 0, made: now)
        }
    }
}
