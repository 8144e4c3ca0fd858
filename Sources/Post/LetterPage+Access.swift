// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

extension LetterPage {
    /// That somebody waits to see papers; nil once they are answered.
    ///
    /// Who asks is never in a letter.
    var accessWords: Words? {
        guard let request = letter.about.access.flatMap({ city.cases[$0] }),
            request.answered == nil
        else { return nil }
        let due = city.cases.due(of: request, in: city.workdays.calendar)
        let numbers =
            request.cases.isEmpty
            ? say(da: "(ikke fundet endnu)", en: "(not found yet)")
            : request.cases.compactMap { city.cases[$0]?.number.description }
                .joined(separator: ", ")
        let undecided = city.cases.undecided(of: request).count
        return Words(
            subject: say(da: "Aktindsigt skal besvares: ", en: "Access to be answered: ") + numbers,
            text: say(
                da: "Der er søgt aktindsigt i sag \(numbers).\n"
                    + "Frist: \(say(DateText.long(due))) "
                    + "(\(say(DateText.distance(to: due, from: view.day))))\n"
                    + "\(undecided) dokumenter mangler afgørelse.",
                en: "Access to case \(numbers) was asked for.\n"
                    + "Due: \(say(DateText.long(due))) "
                    + "(\(say(DateText.distance(to: due, from: view.day))))\n"
                    + "\(undecided) documents are to be decided.")
                + "\n\n\(site)/aktindsigt/\(request.id)")
    }
}

extension LetterMaker {
    /// whoever is to answer hears at once of what others laid there.
    mutating func take(_ event: CaseEvent, _ entry: HistoryEntry) {
        let unit: OrganizationID
        switch event {
        case .accessRequested(let fact): unit = fact.unit
        case .accessPlaced(let fact): unit = fact.unit
        default: return
        }
        let works = city.accounts.viewer(PersonID(entry.actor)).works
        guard let request = event.request,
            !works.contains(where: { city.organizations.isWithin(unit, $0) })
        else { return }
        write(
            .accessDue, .organization(unit), about: .init(access: request, day: entry.day), entry)
    }
}

extension Outbox {
    /// three days and one day before the time runs out, and each week after.
    func dueAccess(on morning: Morning) -> [Letter] {
        let city = runtime.snapshot.present.city
        return city.cases.duties(on: morning.today, in: city.workdays.calendar).compactMap { duty in
            let isDay = morning.comes(after: duty.due) { late in
                late == -3 || late == -1 || (late > 0 && late % 7 == 1)
            }
            guard isDay else { return nil }
            return Letter(
                .accessDue, to: .organization(duty.unit),
                about: .init(access: duty.request, day: morning.today), position: 0, made: now)
        }
    }
}
