// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Desk {
    /// what is owed to rounds, what is due first.
    ///
    /// An organization's own figures lie on its desk; to accept them lies on
    /// that of those who own the indicators.
    var reportingDuties: [Attention] {
        reading.city.reporting.duties(on: reading.day).compactMap { duty in
            guard let round = reading.city.reporting[duty.round],
                reading.city.sees(round, reading.viewer), isMine(duty, round)
            else { return nil }
            return item(duty, round)
        }
    }

    private func isMine(_ duty: ReportingDuty, _ round: ReportingRound) -> Bool {
        guard own != nil else { return duty.kind == .accept || duty.isLate(on: reading.day) }
        if duty.kind != .accept { return holds(duty.organization) }
        return reading.city.owners(of: round).contains { holds($0) }
    }

    private func item(_ duty: ReportingDuty, _ round: ReportingRound) -> Attention {
        let isLate = duty.isLate(on: reading.day)
        let missing = round[duty.organization]?.missing.count ?? 0
        let tag =
            switch duty.kind {
            case .accept: reading.say(da: "Skal overtages", en: "To be accepted")
            case _ where isLate:
                reading.say(
                    da: "\(reading.days(duty.due?.distance(to: reading.day) ?? 0)) forsinket",
                    en: "\(reading.days(duty.due?.distance(to: reading.day) ?? 0)) late")
            case .approve: reading.say(da: "Skal godkendes", en: "To be approved")
            case .report:
                reading.say(da: "Mangler \(missing) tal", en: "\(missing) figures missing")
            }
        return Attention(
            status: isLate ? .late : .waiting, title: round.title,
            link: reading.link(
                duty.kind == .accept
                    ? Paths.round(round.id) : Paths.report(round.id, duty.organization)),
            tag: tag,
            why: reading.say(
                da: "Tal for \(round.period.phrase.danish).",
                en: "Figures of \(round.period.phrase.english)."),
            who: reading.name(of: duty.organization)
                + (duty.due.map { " · \(reading.say(.reportDue)) \(reading.date($0))" } ?? ""),
            weight: 0, concerns: [duty.organization])
    }
}
