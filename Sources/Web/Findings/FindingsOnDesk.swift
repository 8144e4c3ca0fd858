// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

extension Desk {
    /// what is owed to findings, what is due first.
    ///
    /// On everybody's desk lies only what is late, and what waits for coordinators.
    var findingDuties: [Attention] {
        reading.city.findingDuties().compactMap { duty in
            guard let finding = reading.city.findings[duty.finding],
                reading.city.sees(finding, reading.viewer), isMine(duty)
            else { return nil }
            return item(duty, finding)
        }
    }

    /// last year's share within the goal, for whoever keeps the indicator.
    var findingFigureDuties: [Attention] {
        guard let year = reading.city.findingYearToCarryOver(on: reading.day),
            let indicator = reading.city.figures[City.findingIndicator], holds(indicator.owner)
        else { return [] }
        return [
            Attention(
                status: .waiting,
                title: reading.say(
                    da: "Fundene fra \(year) i nøgletal",
                    en: "The findings of \(year) in the figures"),
                link: reading.link(Paths.safety + "#noegletal"),
                tag: reading.say(da: "Skal føres over", en: "To be carried over"),
                why: reading.say(
                    da: "\(year) er slut: hvor stor en del der blev lavet inden for målet.",
                    en: "\(year) has ended: what share was mended within the goal."),
                who: reading.name(of: indicator.owner), weight: 0,
                concerns: [indicator.owner])
        ]
    }

    private func isMine(_ duty: FindingDuty) -> Bool {
        guard own != nil else {
            return duty.isLate(on: reading.day) || duty.organization == nil
        }
        return duty.organization.map(holds) ?? reading.viewer.has(.coordinator)
    }

    private func item(_ duty: FindingDuty, _ finding: SafetyFinding) -> Attention {
        let isLate = duty.isLate(on: reading.day)
        let late = reading.days(duty.due?.distance(to: reading.day) ?? 0)
        let unit =
            duty.organization.map { reading.name(of: $0) }
            ?? reading.say(da: "En koordinator", en: "A coordinator")
        return Attention(
            status: isLate ? .late : .waiting, title: reading.name(of: finding),
            link: reading.link(
                duty.kind == .moderate
                    ? Paths.finding(finding.id, "vis") : Paths.finding(finding.id)),
            tag: isLate
                ? reading.say(da: "\(late) over målet", en: "\(late) past the goal")
                : reading.say(duty.kind.phrase),
            why: "\(reading.say(duty.kind.phrase)): \(reading.place(of: finding))",
            who: unit
                + (duty.due.map {
                    reading.say(
                        da: " · senest \(reading.date($0))", en: " · by \(reading.date($0))")
                } ?? ""),
            weight: 0, concerns: Set([duty.organization].compactMap { $0 }))
    }
}

extension FindingDuty.Kind {
    var phrase: Phrase {
        switch self {
        case .moderate: Phrase(da: "Skal læses", en: "To be read")
        case .route: Phrase(da: "Ingen skylder svar", en: "Nobody owes the answer")
        case .assess: Phrase(da: "Skal vurderes", en: "To be assessed")
        case .mend: Phrase(da: "Skal udbedres", en: "To be mended")
        }
    }
}

extension Reading {
    /// acute findings that nobody pays for come before everything but a gap in
    /// responsibility, who has waited longest first.
    func unfundedFindings(in areas: Set<AreaID>?) -> [Attention] {
        // What has been hidden since is on no list of a past day.
        guard !view.isPast || viewer.isStaff else { return [] }
        return city.unfundedAcute.filter { finding in
            city.sees(finding, viewer)
                && (areas.map { areas in finding.place.area.map(areas.contains) ?? false }
                    ?? true)
        }.map(unfundedAttention)
    }

    func unfundedAttention(_ finding: SafetyFinding) -> Attention {
        let waited = finding.clockStart.distance(to: day)
        let cost = finding.cost.map { say($0.phrase) } ?? say(.notStated)
        return Attention(
            status: .late, title: name(of: finding), link: link(Paths.finding(finding.id)),
            tag: say(da: "Uden penge i \(days(waited))", en: "Unfunded for \(days(waited))"),
            why: say(
                da: "Akut ved \(place(of: finding)), pris \(cost), og ingen betaler.",
                en: "Acute at \(place(of: finding)), cost \(cost), and nobody pays."),
            who: [finding.unit, finding.payer].compactMap { $0 }.map { name(of: $0) }
                .uniqued().joined(separator: " · "),
            weight: 500_000 + waited,
            concerns: Set([finding.unit, finding.payer].compactMap { $0 }))
    }
}

extension [String] {
    fileprivate func uniqued() -> [String] {
        enumerated().filter { index, text in !prefix(index).contains(text) }.map(\.element)
    }
}
