// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Desk {
    /// what is owed to walks, what is due first.
    var walkDuties: [Attention] {
        reading.city.walkDuties(on: reading.day).compactMap { duty -> Attention? in
            guard let walk = reading.city.walks[duty.walk],
                reading.city.sees(walk, reading.viewer),
                own == nil ? duty.due < reading.day : holds(duty.organization)
            else { return nil }
            return item(duty, walk)
        }
    }

    private func item(_ duty: WalkDuty, _ walk: SafetyWalk) -> Attention {
        let isLate = duty.due < reading.day
        let late = reading.days(duty.due.distance(to: reading.day))
        return Attention(
            status: isLate ? .late : .waiting, title: walk.title,
            link: reading.link(Paths.walk(walk.id)),
            tag: isLate
                ? reading.say(da: "\(late) forsinket", en: "\(late) late")
                : reading.say(duty.kind.phrase),
            why: reading.say(duty.kind.phrase),
            who: "\(reading.name(of: duty.organization)) · \(reading.date(duty.due))", weight: 0,
            concerns: [duty.organization])
    }
}

extension WalkDuty.Kind {
    var phrase: Phrase {
        switch self {
        case .invite: Phrase(da: "Der skal inviteres", en: "People are to be invited")
        case .record: Phrase(da: "Skriv, hvordan den gik", en: "Write how it went")
        case .report: Phrase(da: "Rapporten skal laves", en: "The report is to be made")
        }
    }
}
