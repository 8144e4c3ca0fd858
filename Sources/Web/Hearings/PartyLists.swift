// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The fixed lists of those who are heard together.
struct PartyLists: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Faste lister over parter", en: "Fixed lists of parties")
        let lists = reading.city.hearings.lists.values.inDanishOrder(by: \.name, then: \.id)
        let mayWrite = reading.may(.hearing(.stateList(.none)))
        SitePage(title, call, trail: [Crumb(title: reading.say(.hearings), path: Paths.hearings)]) {
            PageHead(
                title, kind: reading.say(.hearings),
                lead: reading.say(
                    da: "En liste siger, hvem der bliver spurgt sammen, hvad der ikke må sendes i "
                        + "høring uden dem, og hvor lang tid de har brug for.",
                    en: "A list says who is asked together, what must not be heard without them, "
                        + "and how long they need."))
            if mayWrite {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Ny liste", en: "New list"),
                        .href(Link(Paths.partyList("ny"))), .class("button"))
                }
            }
            if lists.isEmpty {
                EmptyState(reading.say(da: "Der er ingen lister endnu.", en: "No lists yet."))
            }
            For(lists) { list in
                Section(.id(list.id.rawValue)) {
                    H2(list.name)
                    P(rules(list))
                    Ul {
                        For(list.parties) { party in Li { BodyLink(reading: reading, id: party) } }
                    }
                    SourceNote(reading: reading, source: list.source)
                    if mayWrite {
                        P {
                            A(
                                reading.say(da: "Ret listen", en: "Change the list"),
                                .href(Link(Paths.partyList(list.id))))
                        }
                    }
                }
            }
        }
    }

    private func rules(_ list: PartyList) -> String {
        let subjects = list.mustBeHeardOn.map { reading.say($0.phrase) }
        let must =
            subjects.isEmpty
            ? reading.say(da: "Skal ikke høres om noget bestemt.", en: "Need not be heard.")
            : reading.say(
                da: "Skal høres om: \(reading.list(subjects)).",
                en: "Must be heard on: \(reading.list(subjects)).")
        let time = list.leastDays.map {
            reading.say(
                da: " Har brug for mindst \(reading.days($0)).",
                en: " Need at least \(reading.days($0)).")
        }
        return must + (time ?? "")
    }
}

/// The form that states a fixed list.
struct PartyListForm: Component {
    let list: PartyList?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        try call.asking(
            .hearing(.stateList(.none)), PartyListForm(list: try named(call), call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let list = try named(call)
        let id: PartyListID = list?.id ?? call.newID()
        return try await call.saving(
            to: Paths.partyLists,
            else: { PartyListForm(list: list, call: call, errors: $0) }
        ) { form in
            [
                .hearing(
                    .stateList(
                        PartyList(
                            id: id, name: form.title("name"),
                            parties: call.form.all("parties").map { OrganizationID($0) },
                            mustBeHeardOn: call.form.all("subjects")
                                .compactMap(HearingSubject.init),
                            leastDays: form.number("leastDays"), source: list?.source)))
            ]
        }
    }

    /// The list of the address; nil for a new one.
    private static func named(_ call: Call) throws -> PartyList? {
        let id: PartyListID = call.id("liste")
        if id == "ny" { return nil }
        guard let list = call.city.hearings[id] else { throw NotFound() }
        return list
    }

    var body: some Markup {
        FormPage(
            list?.name ?? reading.say(da: "Ny liste", en: "New list"), call,
            kind: reading.say(da: "Fast liste over parter", en: "Fixed list of parties"),
            trail: [
                Crumb(title: reading.say(.hearings), path: Paths.hearings),
                Crumb(title: reading.say(da: "Lister", en: "Lists"), path: Paths.partyLists),
            ], errors: errors
        ) {
            TextField(
                name: "name", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("name", else: list?.name), reading: reading, errors: errors)
            Ticks(
                name: "subjects",
                legend: reading.say(da: "Skal høres om", en: "Must be heard on"),
                options: HearingSubject.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                ticked: call.method == .get
                    ? list?.mustBeHeardOn.map(\.rawValue) ?? [] : call.form.all("subjects"),
                reading: reading, errors: errors)
            TextField(
                name: "leastDays",
                label: reading.say(
                    da: "Hvor mange dage har de brug for?", en: "How many days do they need?"),
                value: call.typed("leastDays", else: list?.leastDays.map(String.init)),
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Kan være tom. Kortere frister giver en advarsel.",
                    en: "May be empty. Shorter deadlines give a warning."))
            Ticks(
                name: "parties", legend: reading.say(da: "Parter", en: "Parties"),
                options: reading.hearingParties,
                ticked: call.method == .get
                    ? list?.parties.map(\.rawValue) ?? [] : call.form.all("parties"),
                reading: reading, errors: errors)
        }
    }
}

extension PartyList {
    /// Nothing but the question whether one may state lists at all.
    fileprivate static let none = PartyList(id: "", name: "", parties: [])
}
