// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Desk {
    /// the statements that this desk owes, is to sign or is to compile.
    var statementDuties: [Attention] {
        reading.city.statusReports.duties(on: reading.day).compactMap { duty in
            guard let round = reading.city.statusReports[duty.round], isMine(duty, round) else {
                return nil
            }
            return item(duty, round)
        }
    }

    private func isMine(_ duty: StatementDuty, _ round: StatusRound) -> Bool {
        guard own != nil else { return duty.kind == .compile || duty.isLate(on: reading.day) }
        guard let statement = round[duty.organization] else { return holds(duty.organization) }
        return reading.city.writers(of: statement).contains { holds($0) }
    }

    private func item(_ duty: StatementDuty, _ round: StatusRound) -> Attention {
        let isLate = duty.isLate(on: reading.day)
        let tag =
            switch duty.kind {
            case _ where isLate:
                reading.say(
                    da: "\(reading.days(duty.due.distance(to: reading.day))) forsinket",
                    en: "\(reading.days(duty.due.distance(to: reading.day))) late")
            case .write: reading.say(da: "Skal skrives", en: "To be written")
            case .sign: reading.say(da: "Skal godkendes", en: "To be signed")
            case .compile: reading.say(da: "Skal samles", en: "To be compiled")
            }
        return Attention(
            status: isLate ? .late : .waiting, title: round.title,
            link: reading.link(
                duty.kind == .compile
                    ? Paths.statusRound(round.id)
                    : Paths.statement(round.id, duty.organization)),
            tag: tag,
            why: reading.say(
                da: "Bidrag til statusredegørelsen for \(round.year).",
                en: "Statement for the status report of \(round.year)."),
            who: "\(reading.name(of: duty.organization)) · "
                + "\(reading.say(.reportDue)) \(reading.date(duty.due))",
            weight: 0, concerns: [duty.organization])
    }
}
