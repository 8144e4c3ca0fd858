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
        let numbers = request.cases.compactMap { city.cases[$0]?.number.description }
            .joined(separator: ", ")
        let due = city.cases.due(of: request, in: city.workdays.calendar)
        let deadline = say(DateText.long(due))
        let distance = say(DateText.distance(to: due, from: view.day))
        return Words(
            subject: say(da: "Aktindsigt skal besvares: ", en: "Access to be answered: ")
                + (numbers.isEmpty
                    ? say(da: "sagen skal findes", en: "the case is to be found") : numbers),
            text: say(
                da: "Der er søgt aktindsigt\(numbers.isEmpty ? "" : " i \(numbers)").\n"
                    + "Frist: \(deadline) (\(distance))",
                en: "Access to documents\(numbers.isEmpty ? "" : " of \(numbers)") was asked for.\n"
                    + "Due: \(deadline) (\(distance))")
                + "\n\(accessStep(request))\n\n\(site)/aktindsigt/\(request.id)")
    }

    /// What is to be done first.
    private func accessStep(_ request: AccessRequest) -> String {
        let undecided = city.cases.undecided(of: request).count
        if request.cases.isEmpty {
            return say(
                da: "Find de sager, der søges om, eller send anmodningen videre.",
                en: "Find the cases that are asked for, or pass the request on.")
        }
        return switch undecided {
        case 0:
            say(
                da: "Alle dokumenter er afgjort; pakken skal sendes.",
                en: "Every document is decided; the package is to be sent.")
        case 1: say(da: "1 dokument mangler afgørelse.", en: "1 document is to be decided.")
        default:
            say(
                da: "\(undecided) dokumenter mangler afgørelse.",
                en: "\(undecided) documents are to be decided.")
        }
    }
}

extension LetterMaker {
    /// R-387, R-388: whoever is to answer hears at once of what others laid there.
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
    /// R-231: three days and one day before the time runs out, and each week after.
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
