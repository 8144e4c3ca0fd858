// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

extension LetterPage {
    /// What the organization holds in a round of agreements; nil once it is done.
    var fundingWords: Words? {
        guard let round = letter.about.agreements.flatMap({ city.funding[$0] }),
            case .organization(let organization) = letter.recipient
        else { return nil }
        let duties = city.funding.duties(of: round).filter {
            $0.holder == organization && $0.due != nil
        }
        guard !duties.isEmpty else { return nil }
        let name = city.organizations[organization]?.name ?? organization.rawValue
        let opening = say(
            da: "Det ligger hos \(name) i “\(round.title)”:",
            en: "\(name) holds this in “\(round.title)”:")
        return Words(
            subject: say(da: "Frist i aftalerne: ", en: "Due in the agreements: ") + round.title,
            text: ([opening] + duties.map(line)).joined(separator: "\n")
                + "\n\n" + say(da: "Aftalerunden: ", en: "The round: ")
                + "\(site)/aftalerunder/\(round.id)")
    }

    private func line(_ duty: FundingDuty) -> String {
        let title =
            switch duty.kind {
            case .step, .paper: duty.title
            case .consultation: say(da: "Inddrag: \(duty.title)", en: "Consult: \(duty.title)")
            case .promise:
                say(da: "Løfte til \(duty.title)", en: "Promise to \(duty.title)")
            }
        guard let due = duty.due else { return "- \(title)" }
        let distance = say(DateText.distance(to: due, from: view.day))
        return "- \(title): \(say(DateText.long(due))) (\(distance))"
    }
}

extension Outbox {
    /// a week and a day before something is due in a round of agreements,
    /// and each week that it is late; one letter for each holder and round.
    func dueFunding(on morning: Morning) -> [Letter] {
        let city = runtime.snapshot.present.city
        let duties = city.funding.duties().filter { duty in
            guard let due = duty.due, city.tells(of: duty) else { return false }
            return morning.reminds(of: due)
        }
        var told: Set<String> = []
        return duties.compactMap { duty in
            guard told.insert("\(duty.round)/\(duty.holder)").inserted else { return nil }
            return Letter(
                .fundingDue, to: .organization(duty.holder),
                about: .init(agreements: duty.round, day: morning.today), position: 0, made: now)
        }
    }
}

extension City {
    /// of what is not public yet, only the municipality’s own are told.
    fileprivate func tells(of duty: FundingDuty) -> Bool {
        if funding[duty.round]?.isPublic == true { return true }
        return switch organizations[duty.holder]?.kind {
        case .municipality, .council, .committee, .department, .unit: true
        default: false
        }
    }
}
