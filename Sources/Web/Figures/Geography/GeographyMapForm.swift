// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// the form that says how much of each area lies in areas of another kind.
struct GeographyMapForm: Component {
    /// Nil for a new one.
    let map: GeographyMap?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    private static let empty = GeographyMap(
        id: "", from: .district, to: .cityArea, validFrom: Day(number: 0), rows: [], source: "")

    static func ask(_ call: Call) throws -> Answer {
        let map = try call.geographyMap
        return try call.asking(
            .figure(.mapGeography(map ?? empty)), GeographyMapForm(map: map, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let map = try call.geographyMap
        let id: GeographyMapID = map?.id ?? call.chosen("id") ?? ""
        return try await call.saving(
            to: Paths.places, fields: ["members": "rows", "value": "rows"],
            else: { GeographyMapForm(map: map, call: call, errors: $0) }
        ) { form in
            if map == nil { _ = form.requiredLine("id") }
            return [.figure(.mapGeography(form.geographyMap(id), seen: call.seenVersion ?? 0))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(
                da: map == nil ? "Overfør tal mellem slags steder" : "Ret overførslen",
                en: map == nil ? "Carry figures between kinds of place" : "Change the mapping"),
            call, kind: reading.say(.placesOfFigures),
            lead: reading.say(
                da: "Et tal, der er overført, siger det selv, hvor det vises, med en advarsel. "
                    + "Ingen del af et område kan gives væk mere end én gang.",
                en: "A figure that was carried over says so wherever it is shown, with a warning. "
                    + "No part of an area can be given away more than once."),
            trail: reading.trailToPlaces, errors: errors
        ) {
            if errors.isConflict, let map { NowInstead(lines: now(map), reading: reading) }
            SeenVersion(version: map?.mark ?? 0)
            if map == nil {
                AddressField(call: call, example: "distrikter-til-byomraader", errors: errors)
            }
            kind("from", Phrase(da: "Fra", en: "From"), map?.from)
            kind("to", Phrase(da: "Til", en: "To"), map?.to)
            DayField(
                name: "validFrom", label: reading.say(da: "Gælder fra", en: "Applies from"),
                value: call.typed("validFrom", else: map.map { reading.date($0.validFrom) }),
                reading: reading, errors: errors)
            DayField(
                name: "validTo", label: reading.say(da: "Sidste dag", en: "The last day"),
                value: call.typed("validTo", else: map?.validTo.map { reading.date($0) }),
                reading: reading, errors: errors,
                hint: reading.say(da: "Kan være tom.", en: "May be empty."))
            TextArea(
                name: "rows", label: reading.say(da: "Andele, én på hver linje", en: "Shares"),
                value: call.typed("rows", else: map.map { rows($0) }), reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Fra; til; andel. For eksempel: Valby; Sydhavnen; 0,3 eller 30 %.",
                    en: "From; to; share. Such as: Valby; Sydhavnen; 0,3 or 30 %."))
            TextField(
                name: "source", label: reading.say(.sourceLabel),
                value: call.typed("source", else: map?.source), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Hvordan er andelene fundet, og hvor står det?",
                    en: "How were the shares found, and where does it say so?"))
        }
    }

    private func kind(_ name: String, _ label: Phrase, _ opening: AreaKind?) -> Choice {
        Choice(
            name: name, label: reading.say(label),
            value: call.typed(name, else: opening?.rawValue),
            options: AreaKind.listed.map { ($0.rawValue, reading.say($0.plural)) },
            reading: reading, errors: errors)
    }

    private func rows(_ map: GeographyMap) -> String {
        map.rows.map { row in
            [reading.name(of: row.from), reading.name(of: row.to), row.share.text()]
                .joined(separator: "; ")
        }.joined(separator: "\n")
    }

    private func now(_ map: GeographyMap) -> [String] {
        rows(map).split(separator: "\n").map(String.init) + [map.source]
    }
}

extension FormReading {
    fileprivate mutating func geographyMap(_ id: GeographyMapID) -> GeographyMap {
        var rows: [GeographyShare] = []
        for line in writtenLines("rows") {
            let from = area(line[0], in: line, field: "rows")
            let to = area(line[1], in: line, field: "rows")
            let share = share(line[2], in: line, field: "rows")
            if let from, let to, let share {
                rows.append(GeographyShare(from: from, to: to, share: share))
            }
        }
        return GeographyMap(
            id: id, from: word("from", .chooseOne), to: word("to", .chooseOne),
            validFrom: requiredDay("validFrom"), validTo: day("validTo"), rows: rows,
            source: requiredLine("source"))
    }
}

extension Call {
    /// The map of the address; nil where the address is that of a new one.
    fileprivate var geographyMap: GeographyMap? {
        get throws {
            guard parameters["overfoersel"] != nil else { return nil }
            let wanted: GeographyMapID = id("overfoersel")
            guard let map = city.figures.maps[wanted] else { throw NotFound() }
            return map
        }
    }
}
