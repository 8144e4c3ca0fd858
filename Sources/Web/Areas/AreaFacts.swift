// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The top of an area's page: who answers for the whole, how it stands, what
/// is next.
struct AreaFacts: Component {
    let reading: Reading
    let area: Area
    let inside: Set<AreaID>

    var body: some Markup {
        let standing = reading.standing(of: area)
        let open = reading.initiatives(in: area.id).filter { $0.concludedOn == nil }
        responsible
        if standing.status != .gap {
            Fact(reading.say(da: "Status", en: "Status")) {
                StatusTag(standing.status, standing.text)
            }
        }
        next
        Fact(
            reading.say(da: "Indsatser i gang", en: "Initiatives under way"), "\(open.count)")
    }

    @MarkupBuilder private var responsible: some Markup {
        if let held = reading.city.areas.responsible(for: .whole, in: area.id, on: reading.day) {
            Fact(reading.say(.responsible), note: since(held)) {
                PostLine(reading: reading, post: held.post)
            }
        } else if area.kind.needsResponsible {
            Fact(
                reading.say(.responsible),
                reading.say(da: "Ingen har det samlede ansvar", en: "Nobody answers for the whole"),
                note: gapSince, isGap: true)
        } else {
            Fact(
                reading.say(.responsible), reading.say(.notStated),
                note: reading.say(
                    da: "ansvaret ligger i områderne her", en: "the areas here have their own"))
        }
    }

    private func since(_ held: Responsibility) -> String {
        let since = reading.say(
            da: "siden \(reading.date(held.from))", en: "since \(reading.date(held.from))")
        guard held.area != area.id else { return since }
        let name = reading.name(of: held.area)
        return reading.say(
            da: "\(since), for hele \(name)", en: "\(since), for all of \(name)")
    }

    /// How long nobody has answered for the area.
    private var gapSince: String {
        let last = reading.city.areas.lineage(of: area.id)
            .flatMap { reading.city.areas.responsibilities(in: $0) }
            .filter { $0.scope == .whole }
            .compactMap(\.to).filter { $0 < reading.day }.max()
        guard let last else {
            return reading.say(da: "er aldrig udpeget", en: "never named")
        }
        let first = last.advanced(by: 1)
        return reading.say(
            da: "hullet opstod \(reading.date(first)), \(reading.distance(first))",
            en: "the gap began \(reading.date(first)), \(reading.distance(first))")
    }

    @MarkupBuilder private var next: some Markup {
        let name = reading.say(da: "Næste dato", en: "Next date")
        if let due = reading.nextDate(in: inside) {
            Fact(
                name,
                note: "\(reading.distance(due.day)): \(reading.say(due.kind.phrase).lowercased())"
            ) {
                A("\(reading.say(due.period.phrase)): \(due.title)", .href(due.link))
            }
        } else {
            Fact(name, reading.say(da: "intet er lovet", en: "nothing is promised"))
        }
    }
}
