// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The road of a matter as a picture; the thread below says the same in words.
struct MatterRoad: Component {
    let reading: Reading
    let matter: Matter

    var body: some Markup {
        if !matter.treatments.isEmpty {
            Section(.id("vej")) {
                H2(reading.say(da: "Sagens vej", en: "The road of the matter"))
                Figure {
                    Div(.class("chart-scroll")) {
                        RoadChart(
                            title: reading.say(da: "Sagens vej", en: "The road of the matter"),
                            summary: summary, stops: stops, returns: returns)
                    }
                    Figcaption(summary)
                }
            }
        }
    }

    /// The raiser first, then the forums in the order they were asked.
    private var stops: [RoadChart.Stop] {
        let first = RoadChart.Stop(
            name: reading.raiser(of: matter),
            note: reading.say(
                da: "Rejste sagen \(reading.short(matter.raised))",
                en: "Raised it on \(reading.short(matter.raised))"),
            status: .done)
        return [first]
            + matter.treatments.enumerated().map { index, treatment in
                RoadChart.Stop(
                    name: reading.name(of: treatment.forum), note: note(treatment),
                    status: status(treatment),
                    link: reading.link(
                        reading.city.forums[treatment.forum] == nil
                            ? Paths.organization(treatment.forum) : Paths.forum(treatment.forum)),
                    from: origin(of: treatment, at: index))
            }
    }

    private func origin(of treatment: Treatment, at index: Int) -> Int {
        let before = matter.treatments[..<index].lastIndex { $0.forum == treatment.from }
        return before.map { $0 + 1 } ?? 0
    }

    private func note(_ treatment: Treatment) -> String {
        guard let outcome = treatment.outcome, let day = treatment.on else {
            let asked = reading.say(treatment.asked.phrase)
            return reading.say(
                da: "\(asked), venter siden \(reading.short(treatment.referred))",
                en: "\(asked), waiting since \(reading.short(treatment.referred))")
        }
        guard reading.seen(treatment) != nil else {
            return reading.say(da: "Ikke offentligt", en: "Not public")
        }
        return "\(reading.say(outcome.phrase)) \(reading.short(day))"
    }

    private func status(_ treatment: Treatment) -> ChartStatus {
        if let due = treatment.answerBy, treatment.isOpen, due < reading.day { return .late }
        return treatment.isOpen ? .waiting : .ok
    }

    /// The way back from the latest result to everybody it came by.
    private var returns: [RoadChart.Return] {
        guard case .treatment(let id) = matter.latestResult?.result,
            let last = matter.treatments.firstIndex(where: { $0.id == id })
        else { return [] }
        let owed = reading.city.matters.tellings(of: matter).map(\.party)
        let told = matter.told.filter { $0.about == .treatment(id) }.map(\.party)
        return (told.map { ($0, true) } + owed.map { ($0, false) }).compactMap { party, isDone in
            guard let to = stop(of: party, before: last), to != last + 1 else { return nil }
            let name = reading.name(of: party)
            return RoadChart.Return(
                from: last + 1, to: to, isDone: isDone,
                title: isDone
                    ? reading.say(da: "\(name) har fået besked", en: "\(name) has been told")
                    : reading.say(da: "\(name) venter på besked", en: "\(name) waits to be told"))
        }
    }

    private func stop(of party: MatterParty, before last: Int) -> Int? {
        if party == matter.raiser { return 0 }
        guard case .organization(let id) = party else { return nil }
        return matter.treatments[..<last].lastIndex { $0.forum == id }.map { $0 + 1 }
    }

    private var summary: String {
        let forums = matter.treatments.map { "\(reading.name(of: $0.forum)) (\(note($0)))" }
        let road = ([reading.raiser(of: matter)] + forums).joined(separator: " → ")
        let back = returns.filter { !$0.isDone }.map(\.title)
        return back.isEmpty ? "\(road)." : "\(road). \(back.joined(separator: ". "))."
    }
}
