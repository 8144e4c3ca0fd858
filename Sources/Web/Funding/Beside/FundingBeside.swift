// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// On an area's page: its agreements and the pools that they draw on.
struct AgreementsOfArea: Component {
    let reading: Reading
    let area: Area

    var body: some Markup {
        let agreements = reading.city.funding.agreements(of: area.id)
            .filter { reading.city.sees($0, reading.viewer) }
        if !agreements.isEmpty {
            Section(.id("initiativaftaler")) {
                H2(reading.say(.initiativeAgreements))
                Ul {
                    For(agreements) { agreement in
                        let standing = reading.standing(of: agreement)
                        Li {
                            A(title(agreement), .href(reading.link(Paths.agreement(agreement.id))))
                            " "
                            StatusTag(standing.status, standing.text)
                            P(pools(agreement), .class("quiet"))
                        }
                    }
                }
            }
        }
    }

    private func title(_ agreement: InitiativeAgreement) -> String {
        reading.city.funding[agreement.round]?.title ?? reading.areaName(agreement)
    }

    private func pools(_ agreement: InitiativeAgreement) -> String {
        let calls = Set(agreement.shares.map(\.key.call)).compactMap { reading.city.funding[$0] }
        let names = Set(calls.map { reading.poolName(of: $0) }).sorted()
            .inDanishOrder(by: { $0 })
        guard !names.isEmpty else {
            return reading.say(da: "Trækker ikke på nogen pulje.", en: "Draws on no pool.")
        }
        return reading.say(
            da: "Trækker på \(reading.list(names)).", en: "Draws on \(reading.list(names)).")
    }
}

/// On a programme's page: the rounds of agreements that are a part of it.
struct RoundsOfProgramme: Component {
    let reading: Reading
    let programme: Programme

    var body: some Markup {
        let rounds = reading.city.funding.rounds(of: programme.id)
            .filter { reading.city.sees($0, reading.viewer) }
        if !rounds.isEmpty {
            Section(.id("initiativaftaler")) {
                H2(reading.say(.initiativeAgreements))
                Ul {
                    For(rounds) { round in
                        Li {
                            A(
                                round.title,
                                .href(
                                    reading.link(
                                        Paths.agreements, [("runde", round.id.rawValue)])))
                            ": \(counted(round))"
                        }
                    }
                }
            }
        }
    }

    private func counted(_ round: AgreementRound) -> String {
        let late = reading.city.funding.duties(of: round).filter { $0.isLate(on: reading.day) }
        let count = reading.city.funding.agreements(of: round.id).count
        return reading.say(
            da: "\(count) aftaler, \(late.count) ting over fristen",
            en: "\(count) agreements, \(late.count) things late")
    }
}

extension Desk {
    /// what is held here and is due within 30 days, late or without a day.
    var fundingDuties: [Attention] {
        reading.fundingDuties.filter { duty in
            guard holds(duty.holder) else { return false }
            guard let due = duty.due else { return own != nil }
            return reading.day.distance(to: due) <= 30
        }.map(item)
    }

    private func item(_ duty: FundingDuty) -> Attention {
        let standing = reading.standing(of: duty)
        let round = reading.city.funding[duty.round]?.title ?? ""
        return Attention(
            status: standing.status, title: reading.title(of: duty),
            link: reading.link(
                reading.may(duty) ? reading.path(of: duty) : Paths.agreementRound(duty.round)),
            tag: standing.text,
            why: [round, reading.waiting(for: duty)].compactMap { $0 }.joined(separator: ", "),
            who: reading.name(of: duty.holder), weight: 0, concerns: [duty.holder])
    }
}
