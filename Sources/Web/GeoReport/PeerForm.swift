// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Post

/// The form that states where a unit takes findings in, and what it calls them.
struct PeerForm: Component {
    let peer: Peer?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        try call.asking(
            .finding(.peer(.state(.none, seen: nil))),
            PeerForm(peer: try named(call), call: call))
    }

    /// The key goes into the cabinet and never into the journal or onto a page.
    static func save(_ call: Call) async throws -> Answer {
        let known = try named(call)
        let unit = known?.unit ?? OrganizationID(call.form["unit"] ?? "")
        let answer = try await call.saving(
            to: Paths.peers, else: { PeerForm(peer: known, call: call, errors: $0) }
        ) { _ in
            [
                .finding(
                    .peer(
                        .state(
                            Peer(
                                unit: unit, address: call.form["address"] ?? "",
                                jurisdiction: call.form["jurisdiction"],
                                services: services(call), isOn: call.form["isOn"] != nil),
                            seen: call.form["seen"].flatMap { Int($0) })))
            ]
        }
        if answer.status == 303, let key = call.form["key"] {
            try await PeerKey.keep(key, of: unit, in: call.site.cabinet)
        }
        return answer
    }

    private static func services(_ call: Call) -> [FindingCategoryID: String] {
        var services: [FindingCategoryID: String] = [:]
        for category in call.city.findings.categoriesInUse {
            services[category.id] = call.form["code-\(category.id)"]
        }
        return services
    }

    /// The system of the address; nil for a new one.
    private static func named(_ call: Call) throws -> Peer? {
        let id: OrganizationID = call.id("enhed")
        if id == "nyt" { return nil }
        guard let peer = call.city.findings.peers[id] else { throw NotFound() }
        return peer
    }

    var body: some Markup {
        FormPage(
            peer.map { reading.name(of: $0.unit) }
                ?? reading.say(da: "Nyt system", en: "New system"),
            call, kind: reading.say(da: "Andre systemer", en: "Other systems"),
            lead: reading.say(
                da: "Fund, som enheden skal svare på, sendes til systemet. Det, der står om, hvem "
                    + "der har meldt dem, sendes ikke.",
                en: "Findings that the unit must answer are sent to the system. Who reported them "
                    + "is not sent."),
            trail: [
                reading.safetyCrumb,
                Crumb(
                    title: reading.say(da: "Andre systemer", en: "Other systems"),
                    path: Paths.peers),
            ], errors: errors
        ) {
            Input(
                .type("hidden"), .name("seen"),
                .value("\(reading.city.findings.peers[peer?.unit ?? ""]?.version ?? 0)"))
            if peer == nil {
                Choice(
                    name: "unit", label: reading.say(da: "Enhed", en: "Unit"),
                    value: call.typed("unit"), options: units, reading: reading, errors: errors)
            }
            TextField(
                name: "address", label: reading.say(da: "Adresse", en: "Address"),
                value: call.typed("address", else: peer?.address), reading: reading,
                errors: errors, hint: "https://drift.example/open311/v2")
            TextField(
                name: "jurisdiction", label: "jurisdiction_id",
                value: call.typed("jurisdiction", else: peer?.jurisdiction), reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Tom, hvis systemet kun er for ét sted.",
                    en: "Empty where the system is for one place alone."))
            TextField(
                name: "key", label: reading.say(da: "Nøgle (api_key)", en: "Key (api_key)"),
                value: nil, reading: reading, errors: errors,
                hint: reading.say(
                    da: "Vises aldrig igen. Tom beholder den, der er.",
                    en: "Never shown again. Empty keeps the one there is."))
            codes
            Div(.class("choice")) {
                Input(
                    .id("isOn"), .name("isOn"), .type("checkbox"), .value("ja"),
                    .checked(call.method == .get ? peer?.isOn ?? true : call.form["isOn"] != nil))
                Label(reading.say(da: "Send fund til systemet", en: "Send findings"), .for("isOn"))
            }
        }
    }

    private var codes: some Markup {
        For(reading.city.findings.categoriesInUse) { category in
            TextField(
                name: "code-\(category.id)",
                label: reading.say(
                    da: "Systemets kode for “\(category.name.danish)”",
                    en: "The system’s code for “\(category.name.english)”"),
                value: call.typed("code-\(category.id)", else: peer?.services[category.id]),
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Tom: sendes ikke.", en: "Empty: not sent."))
        }
    }

    private var units: [(value: String, title: String)] {
        reading.city.organizations.organizations.values
            .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }
}
