// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Desk {
    /// what is owed, what is due first, before its clock runs out.
    var accessDuties: [Attention] {
        reading.city.cases.duties(on: reading.day, in: reading.city.workdays.calendar)
            .compactMap { duty in
                guard let request = reading.city.cases[duty.request],
                    reading.city.sees(request, reading.viewer), holds(duty.unit)
                else { return nil }
                return item(duty, request)
            }
    }

    private func item(_ duty: AccessDuty, _ request: AccessRequest) -> Attention {
        let standing = reading.standing(of: request)
        return Attention(
            status: standing.status,
            title: reading.say(
                da: "Aktindsigt i \(reading.numbers(of: request))",
                en: "Access to \(reading.numbers(of: request))"),
            link: reading.link(Paths.access(request.id)), tag: standing.text,
            why: request.cases.isEmpty
                ? reading.say(
                    da: "Find de sager, der søges om, eller send anmodningen videre.",
                    en: "Find the cases that are asked for, or pass the request on.")
                : duty.undecided == 0
                    ? reading.say(
                        da: "Alle dokumenter er afgjort; pakken skal sendes.",
                        en: "Every document is decided; the package is to be sent.")
                    : reading.say(
                        da: "\(duty.undecided) dokumenter mangler afgørelse.",
                        en: "\(duty.undecided) documents are to be decided."),
            who: reading.name(of: duty.unit)
                + reading.say(
                    da: " · frist \(reading.date(duty.due)), \(reading.distance(duty.due))",
                    en: " · due on \(reading.date(duty.due)), \(reading.distance(duty.due))"),
            weight: 0, concerns: [duty.unit])
    }
}
