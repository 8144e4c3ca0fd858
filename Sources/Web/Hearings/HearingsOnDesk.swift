// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Desk {
    /// what is owed to hearings and to trials, what is due first.
    ///
    /// On everybody's desk lies only what is late, or waits for whoever holds the hearing.
    var hearingDuties: [Attention] {
        let hearings = reading.city.hearingDuties(on: reading.day).compactMap {
            duty -> Attention? in
            guard let hearing = reading.city.hearings[duty.hearing],
                reading.city.sees(hearing, reading.viewer), isMine(duty)
            else { return nil }
            return item(duty, hearing)
        }
        let trials = reading.city.exemptions.duties(on: reading.day)
            .filter { holds($0.owner) }.compactMap(item)
        return hearings + trials
    }

    private func isMine(_ duty: HearingDuty) -> Bool {
        own == nil ? duty.isLate(on: reading.day) || duty.party == nil : holds(duty.organization)
    }

    private func item(_ duty: HearingDuty, _ hearing: Hearing) -> Attention {
        let isLate = duty.isLate(on: reading.day)
        let path =
            switch duty.kind {
            case .write, .approve:
                duty.party.map { Paths.response(hearing.id, $0) } ?? Paths.hearing(hearing.id)
            case .moderate: Paths.hearing(hearing.id, "indkomne")
            case .answer: Paths.hearing(hearing.id, "anbefalinger")
            case .open: Paths.hearing(hearing.id)
            }
        let late = reading.days(duty.due?.distance(to: reading.day) ?? 0)
        return Attention(
            status: isLate ? .late : .waiting, title: hearing.title, link: reading.link(path),
            tag: isLate
                ? reading.say(da: "\(late) forsinket", en: "\(late) late")
                : reading.say(duty.kind.phrase),
            why: reading.say(duty.kind.phrase)
                + (duty.party.map { ": \(reading.name(of: $0))" } ?? ""),
            who: reading.name(of: duty.organization)
                + (duty.due.map { " · \(reading.say(.hearingDue)) \(reading.date($0))" } ?? ""),
            weight: 0, concerns: [duty.organization])
    }

    private func item(_ duty: ExemptionDuty) -> Attention? {
        guard let proposal = reading.city.exemptions[duty.exemption] else { return nil }
        let isOver = reading.day > duty.due
        return Attention(
            status: isOver ? .late : .waiting, title: proposal.title,
            link: reading.link(Paths.exemption(proposal.id)),
            tag: isOver
                ? reading.say(da: "Forsøget er slut", en: "The trial is over")
                : reading.say(da: "Forsøget slutter", en: "The trial ends"),
            why: reading.say(
                da: "Fortæl, hvad forsøget førte til.", en: "Tell what came of the trial."),
            who: "\(reading.name(of: duty.owner)) · \(reading.date(duty.due))", weight: 0,
            concerns: [duty.owner])
    }
}

extension HearingDuty.Kind {
    var phrase: Phrase {
        switch self {
        case .write: Phrase(da: "Svaret skal skrives", en: "The response is to be written")
        case .approve: Phrase(da: "Svaret skal godkendes", en: "The response is to be approved")
        case .moderate: Phrase(da: "Svar skal læses", en: "Responses are to be read")
        case .answer:
            Phrase(da: "Anbefalinger skal have svar", en: "Recommendations are to be answered")
        case .open: Phrase(da: "Høringen skal åbnes", en: "The hearing is to be opened")
        }
    }
}
