// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// the form by which a coordinator names areas that a source counts together.
struct PlaceGroupForm: Component {
    /// Nil for a new one.
    let group: PlaceGroup?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    private static let empty = PlaceGroup(id: "", name: "", members: [], source: "")

    static func ask(_ call: Call) throws -> Answer {
        let group = try call.placeGroup
        return try call.asking(
            .figure(.nameGroup(group ?? empty)), PlaceGroupForm(group: group, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let group = try call.placeGroup
        let id: PlaceGroupID = group?.id ?? call.chosen("id") ?? ""
        return try await call.saving(
            to: Paths.places, else: { PlaceGroupForm(group: group, call: call, errors: $0) }
        ) { form in
            if group == nil { _ = form.requiredLine("id") }
            return [.figure(.nameGroup(form.placeGroup(id), seen: call.seenVersion ?? 0))]
        }
    }

    var body: some Markup {
        FormPage(
            group.map { reading.say(da: "Ret “\($0.name)”", en: "Change “\($0.name)”") }
                ?? reading.say(da: "Navngiv en gruppe af områder", en: "Name a group of areas"),
            call, kind: reading.say(.placesOfFigures),
            lead: reading.say(
                da: "Tallet for en gruppe regnes af områdernes, når ingen har indberettet det. "
                    + "Alle områder i en gruppe er af samme slags.",
                en: "A group's figure is reckoned from its areas where nobody has reported it. "
                    + "All areas of a group are of one kind."),
            trail: reading.trailToPlaces, errors: errors
        ) {
            if errors.isConflict, let group { NowInstead(lines: now(group), reading: reading) }
            SeenVersion(version: group?.mark ?? 0)
            if group == nil { AddressField(call: call, example: "de-ti-omraader", errors: errors) }
            TextField(
                name: "name", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("name", else: group?.name), reading: reading, errors: errors)
            TextArea(
                name: "members",
                label: reading.say(da: "Områder, ét på hver linje", en: "Areas, one a line"),
                value: call.typed("members", else: group.map { members($0) }), reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Navn; første dag; sidste dag. For eksempel: Tingbjerg; 1. januar 2010; "
                        + "31. december 2013. Den sidste dag kan udelades.",
                    en: "Name; first day; last day. Such as: Tingbjerg; 1 January 2010; 31 "
                        + "December 2013. The last day may be left out."))
            TextField(
                name: "source", label: reading.say(.sourceLabel),
                value: call.typed("source", else: group?.source), reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Hvem siger, at de hører sammen, og hvor står det?",
                    en: "Who says that they belong together, and where?"))
        }
    }

    private func members(_ group: PlaceGroup) -> String {
        group.members.map { member in
            ([reading.name(of: member.area), reading.date(member.from)]
                + [member.to.map { reading.date($0) }].compactMap { $0 }).joined(separator: "; ")
        }.joined(separator: "\n")
    }

    private func now(_ group: PlaceGroup) -> [String] {
        [group.name] + members(group).split(separator: "\n").map(String.init) + [group.source]
    }
}

extension FormReading {
    fileprivate mutating func placeGroup(_ id: PlaceGroupID) -> PlaceGroup {
        var members: [PlaceMember] = []
        for line in writtenLines("members") {
            let area = area(line[0], in: line, field: "members")
            let from = day(line[1], in: line, field: "members")
            if line[1] == nil { refuse(.line(line, .firstDayMissing), field: "members") }
            let to = day(line[2], in: line, field: "members")
            if let area, let from { members.append(PlaceMember(area, from: from, to: to)) }
        }
        return PlaceGroup(
            id: id, name: title("name"), members: members, source: requiredLine("source"))
    }
}

extension Call {
    /// The group of the address; nil where the address is that of a new one.
    fileprivate var placeGroup: PlaceGroup? {
        get throws {
            guard parameters["gruppe"] != nil else { return nil }
            guard let group = city.figures[id("gruppe") as PlaceGroupID] else { throw NotFound() }
            return group
        }
    }
}

extension Phrase {
    fileprivate static let firstDayMissing = Phrase(
        da: "Skriv den første dag efter områdets navn.",
        en: "Write the first day after the name of the area.")
}

/// What stands there now, for whoever typed something else meanwhile.
struct NowInstead: Component {
    let lines: [String]
    let reading: Reading

    var body: some Markup {
        Div(.class("changes"), .role("alert")) {
            H2(
                reading.say(
                    da: "Det er ændret, mens du skrev. Sådan står det nu:",
                    en: "It changed while you wrote. This is what it says now:"))
            Ul { For(lines) { Li($0) } }
        }
    }
}

/// The name of something in its address, chosen once.
struct AddressField: Component {
    let call: Call
    let example: String
    let errors: FormErrors

    var body: some Markup {
        TextField(
            name: "id",
            label: call.reading.say(da: "Navn i adressen", en: "Name in the address"),
            value: call.typed("id"), reading: call.reading, errors: errors,
            hint: call.reading.say(
                da: "Små bogstaver, cifre og bindestreger: \(example).",
                en: "Lower-case letters, digits and hyphens: \(example)."))
    }
}
