// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

extension LetterPage {
    var actionWords: Words? {
        guard let action = letter.about.action.flatMap({ city.matters[$0] }), action.isOpen else {
            return nil
        }
        let due = say(DateText.long(action.due))
        return Words(
            subject: say(da: "Ny opgave: ", en: "New action: ") + action.title,
            text: say(
                da: "Du har fået en opgave: \(action.title)\nFrist: \(due)\n\n"
                    + "Se den og meld tilbage: \(site)/opgaver",
                en: "You have a new action: \(action.title)\nDue: \(due)\n\n"
                    + "See it and report: \(site)/opgaver"))
    }

    var answerWords: Words? {
        guard let matter = letter.about.matter.flatMap({ city.matters[$0] }), matter.isOpen,
            matter.answer == nil, let due = matter.answerBy
        else { return nil }
        let distance = say(DateText.distance(to: due, from: view.day))
        return Words(
            subject: say(da: "Svar skyldes: ", en: "Answer owed: ") + matter.title,
            text: say(
                da: "I skylder svaret på sagen “\(matter.title)”.\n"
                    + "Frist: \(say(DateText.long(due))) (\(distance))\n\n"
                    + "Sagen: \(site)/sager/\(matter.id)",
                en: "You owe the answer to the matter “\(matter.title)”.\n"
                    + "Due: \(say(DateText.long(due))) (\(distance))\n\n"
                    + "The matter: \(site)/sager/\(matter.id)"))
    }

    /// To a neighbor, before anybody has looked at it: nothing of the text goes back out.
    var receiptWords: Words? {
        guard letter.about.matter.flatMap({ city.matters[$0] }) != nil else { return nil }
        return Words(
            subject: say(da: "Vi har fået din henvendelse", en: "We have got your message"),
            text: say(
                da: "Tak. Vi har fået din henvendelse og læser den, før den bliver en sag. "
                    + "Du får brev, når der er et svar.\n\nHar du ikke skrevet til os, så se "
                    + "bort fra brevet: nogen har skrevet din adresse ved en fejl.",
                en: "Thank you. We have got your message and read it before it becomes a "
                    + "matter. You get a letter when there is an answer.\n\nIf you did not "
                    + "write to us, disregard this letter: somebody wrote your address by "
                    + "mistake."))
    }

    var toldWords: Words? {
        guard let matter = letter.about.matter.flatMap({ city.matters[$0] }) else { return nil }
        let note = letter.about.note.flatMap { view.personal.notes[$0] }
        let address = matter.isPublic ? "\n\n\(site)/sager/\(matter.id)" : ""
        return Words(
            subject: say(da: "Svar på din henvendelse", en: "The answer to your message"),
            text: (note
                ?? say(
                    da: "Der er kommet et svar på det, du skrev om.",
                    en: "There is an answer to what you wrote about.")) + address)
    }
}

// MARK: - What is near

extension LetterPage {
    /// One's own meetings, actions and answers; nothing when there is nothing.
    var digestWords: Words? {
        guard let person else { return nil }
        let parts = [
            list(Phrase(da: "Møder", en: "Meetings"), meetings(of: person)),
            list(Phrase(da: "Opgaver", en: "Actions"), actions(of: person)),
            list(Phrase(da: "Svar, I skylder", en: "Answers you owe"), answers(of: person)),
        ].compactMap { $0 }
        guard !parts.isEmpty else { return nil }
        let day = say(DateText.date(view.day))
        return Words(
            subject: say(da: "Det nærmeste for dig, \(day)", en: "What is near for you, \(day)"),
            text: parts.joined(separator: "\n\n") + "\n\n"
                + say(da: "Dit bord: ", en: "Your desk: ") + "\(site)/mit-bord\n"
                + say(da: "Få færre breve: ", en: "Get fewer letters: ")
                + "\(site)/afmeld/\(links.unsubscribeToken(of: person))")
    }

    private func list(_ title: Phrase, _ lines: [String]) -> String? {
        lines.isEmpty ? nil : ([say(title)] + lines.map { "– \($0)" }).joined(separator: "\n")
    }

    private func meetings(of person: PersonID) -> [String] {
        let end = view.day.advanced(by: 14)
        return city.meetings.meetings.values
            .filter { (view.day...end).contains($0.day) && !$0.isCancelled }
            .filter { !city.seats(of: person, at: $0).isEmpty }
            .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
            .map { meeting in
                let start = meeting.plan.start.map { " " + say($0.phrase) } ?? ""
                return "\(title(of: meeting)), \(say(DateText.long(meeting.day)))\(start)"
            }
    }

    private func actions(of person: PersonID) -> [String] {
        city.matters.actions.values
            .filter { $0.isOpen && $0.owner.person == person }
            .sorted { ($0.due, $0.id) < ($1.due, $1.id) }
            .map { action in
                let distance = say(DateText.distance(to: action.due, from: view.day))
                return "\(action.title), \(say(DateText.date(action.due))) (\(distance))"
            }
    }

    private func answers(of person: PersonID) -> [String] {
        city.matters.duties(on: view.day).compactMap { duty in
            guard duty.kind == .answer, let owner = duty.owner,
                city.contacts(of: owner, on: view.day).contains(person),
                let matter = city.matters[duty.matter]
            else { return nil }
            return duty.due.map { "\(matter.title), \(say(DateText.date($0)))" } ?? matter.title
        }
    }
}
