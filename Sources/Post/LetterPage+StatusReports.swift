// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

extension LetterPage {
    /// That a statement is owed to a status report; nil once it is signed.
    var statementWords: Words? {
        guard let round = letter.about.statusRound.flatMap({ city.statusReports[$0] }),
            case .organization(let organization) = letter.recipient,
            let duty = city.statusReports.duties(on: view.day).first(where: {
                $0.round == round.id && $0.organization == organization && $0.kind != .compile
            })
        else { return nil }
        let name = city.organizations[organization]?.name ?? organization.rawValue
        let next =
            duty.kind == .write
            ? say(da: "Bidraget skal skrives.", en: "The statement is to be written.")
            : say(da: "Bidraget skal godkendes.", en: "The statement is to be approved.")
        return Words(
            subject: say(da: "Redegørelse: ", en: "Status report: ") + round.title,
            text: say(
                da: "\(name) er bedt om et bidrag til “\(round.title)”.\n",
                en: "\(name) is asked for a statement for “\(round.title)”.\n")
                + say(
                    da: "Frist: \(say(DateText.long(duty.due))) "
                        + "(\(say(DateText.distance(to: duty.due, from: view.day))))\n",
                    en: "Due: \(say(DateText.long(duty.due))) "
                        + "(\(say(DateText.distance(to: duty.due, from: view.day))))\n")
                + "\(next)\n\n\(site)/redegoerelser/\(round.id)/\(organization)")
    }
}

extension Outbox {
    /// the day after a round opens, a week and a day before a statement is
    /// due, and each of the first four weeks that it is late.
    func dueStatements(on morning: Morning) -> [Letter] {
        let reports = runtime.snapshot.present.city.statusReports
        return reports.duties(on: morning.today).compactMap { duty in
            let isDay =
                reports[duty.round].map { morning.includes($0.opens.advanced(by: 1)) } == true
                || morning.comes(after: duty.due, [-7, -1, 1, 8, 15, 22].contains)
            guard isDay, duty.kind != .compile else { return nil }
            return Letter(
                .statementDue, to: .organization(duty.organization),
                about: .init(statusRound: duty.round, day: morning.today), position: 0, made: now)
        }
    }
}
