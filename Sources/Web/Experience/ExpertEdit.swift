// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that puts somebody into the directory.
struct ExpertEdit: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func begin(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(ExpertEdit(call: call))
    }

    static func create(_ call: Call) async throws -> Answer {
        let id: ExpertID = call.newID()
        return try await call.saving(
            to: Paths.expert(id), else: { ExpertEdit(call: call, errors: $0) }
        ) { form in
            let who = call.form["who"] ?? ""
            if who.isEmpty { form.refuse(.whoMissing, field: "who") }
            let area: AreaID? = call.chosen("area")
            return [
                .experience(
                    .enlist(
                        ExpertDraft(
                            id: id, who: identity(who, call.viewer),
                            expertise: form.titles("expertise"),
                            areas: area.map { [$0] } ?? [], consented: form.day("consented"))))
            ]
        }
    }

    private static let oneself = "me"

    private static func identity(_ who: String, _ viewer: Viewer) -> ExpertIdentity {
        if who == oneself, let person = viewer.person { return .person(person) }
        return .organization(OrganizationID(who))
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Skriv nogen på listen", en: "Add somebody to the directory"), call,
            kind: reading.say(.experts),
            lead: reading.say(
                da: "Kun den, der har sagt ja til at blive spurgt, står på listen.",
                en: "Only those who have agreed to be asked are in the directory."),
            trail: [Crumb(title: reading.say(.experts), path: Paths.experts)], errors: errors
        ) {
            Choice(
                name: "who", label: reading.say(da: "Hvem?", en: "Who?"),
                value: call.typed("who"), options: parties, reading: reading, errors: errors)
            TextArea(
                name: "expertise", label: reading.say(da: "Ved noget om", en: "Knows about"),
                value: call.typed("expertise"), reading: reading, errors: errors,
                hint: reading.say(da: "Ét emne på hver linje.", en: "One subject on each line."))
            Choice(
                name: "area", label: reading.say(da: "Sted", en: "Place"),
                value: call.typed("area"), options: reading.areaOptions, reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Lad det stå tomt for hele byen.", en: "Leave empty for the whole city."))
            DayField(
                name: "consented",
                label: reading.say(da: "Hvornår sagde de ja?", en: "When did they agree?"),
                value: call.typed("consented"), reading: reading, errors: errors)
        }
    }

    private var parties: [(value: String, title: String)] {
        [(value: ExpertEdit.oneself, title: reading.say(da: "Mig selv", en: "Myself"))]
            + reading.ownParties
    }
}

extension Reading {
    /// The organizations that the reader may speak for.
    var ownParties: [(value: String, title: String)] {
        city.organizations.organizations.values
            .filter { organization in
                organization.exists(on: day)
                    && may(
                        .experience(
                            .enlist(
                                ExpertDraft(
                                    id: "x", who: .organization(organization.id), expertise: [],
                                    consented: nil))))
            }
            .map { (value: $0.id.rawValue, title: $0.name) }
            .inDanishOrder(by: \.title, then: \.value)
    }
}

extension Phrase {
    fileprivate static let whoMissing = Phrase(
        da: "Vælg, hvem der kan spørges.", en: "Choose who may be asked.")
}
