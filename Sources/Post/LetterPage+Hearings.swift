// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

extension LetterPage {
    /// That a response is owed or waits for approval; nil once it is delivered or
    /// the hearing is over.
    var hearingWords: Words? {
        guard let id = letter.about.hearing, let party = letter.about.party,
            let hearing = city.hearings[id], let response = hearing[party],
            response.delivery == nil, hearing.conclusion == nil, hearing.withdrawal == nil
        else { return nil }
        let last = hearing.lastDay(in: city.workdays.calendar)
        let name = city.organizations[party]?.name ?? party.rawValue
        let next =
            response.submitted == nil
            ? say(da: "Svaret skal skrives.", en: "The response is to be written.")
            : say(da: "Svaret skal godkendes.", en: "The response is to be approved.")
        return Words(
            subject: say(da: "Høring: ", en: "Hearing: ") + hearing.title,
            text: say(
                da: "\(name) er spurgt i høringen “\(hearing.title)”.\n",
                en: "\(name) is asked in the hearing “\(hearing.title)”.\n")
                + say(
                    da: "Frist: \(say(DateText.long(last))) "
                        + "(\(say(DateText.distance(to: last, from: view.day))))\n",
                    en: "Due: \(say(DateText.long(last))) "
                        + "(\(say(DateText.distance(to: last, from: view.day))))\n")
                + (response.internalDue.map {
                    say(
                        da: "Jeres egen frist: \(say(DateText.long($0)))\n",
                        en: "Your own day: \(say(DateText.long($0)))\n")
                } ?? "")
                + "\(next)\n\n\(site)/hoeringer/\(hearing.id)/part/\(party)")
    }
}

extension Outbox {
    /// when a hearing opens, a week and a day before a response is due, and
    /// each of the first four weeks that it is late.
    func dueHearings(on morning: Morning) -> [Letter] {
        let city = runtime.snapshot.present.city
        return city.hearingDuties(on: morning.today).compactMap { duty in
            guard let party = duty.party, let due = duty.due,
                let opened = city.hearings[duty.hearing]?.opened
            else { return nil }
            let isDay =
                morning.includes(opened.advanced(by: 1))
                || morning.comes(after: due, [-7, -1, 1, 8, 15, 22].contains)
            guard isDay else { return nil }
            return Letter(
                .hearingDue, to: .organization(duty.organization),
                about: .init(hearing: duty.hearing, party: party, day: morning.today), position: 0,
                made: now)
        }
    }
}
