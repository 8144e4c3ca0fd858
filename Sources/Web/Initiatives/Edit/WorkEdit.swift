// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// How a contributor's own part goes, told by the contributor.
struct WorkEdit: Component {
    let initiative: Initiative
    let organization: OrganizationID
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let page = try page(call)
        return try call.asking(
            .initiative(
                .reportContribution(page.initiative.id, page.organization, .underWay, note: nil)),
            page)
    }

    static func save(_ call: Call) async throws -> Answer {
        let page = try page(call)
        return try await call.saving(
            to: "\(Paths.initiative(page.initiative.id))#bidrag",
            else: { errors in
                WorkEdit(
                    initiative: page.initiative, organization: page.organization, call: call,
                    errors: errors)
            }
        ) { form in
            let status: Contribution.Work.Status = form.word("status", .workMissing)
            if status == .stopped, call.form["note"] == nil {
                form.refuse([InitiativeRefusal.stopReasonMissing])
            }
            return [
                .initiative(
                    .reportContribution(
                        page.initiative.id, page.organization, status, note: form.note("note")))
            ]
        }
    }

    private static func page(_ call: Call) throws -> WorkEdit {
        let (initiative, organization) = (
            try call.initiative, call.id("organisation") as OrganizationID
        )
        guard initiative.contributions[organization]?.stance == .contributes else {
            throw NotFound()
        }
        return WorkEdit(initiative: initiative, organization: organization, call: call)
    }

    private var said: Contribution? { initiative.contributions[organization] }

    var body: some Markup {
        FormPage(
            reading.say(da: "Hvordan går jeres del?", en: "How does your part go?"), call,
            kind: initiative.name, lead: lead, trail: .initiative(initiative, reading),
            errors: errors
        ) {
            statuses
            TextArea(
                name: "note",
                label: reading.say(da: "Bemærkning", en: "Remark"), value: call.typed("note"),
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Skal skrives, når arbejdet er stoppet. ",
                    en: "Must be written when the work has stopped. ") + reading.say(.noteHint))
        }
    }

    private var lead: String {
        let part = said?.part.map { ": \($0)" } ?? ""
        return "\(reading.name(of: organization))\(part)"
    }

    private var statuses: some Markup {
        let chosen = call.typed("status", else: said?.work?.status.rawValue)
        return Fieldset(.id("status")) {
            Legend(reading.say(da: "Vores del er", en: "Our part is"))
            if let error = errors["status"] { P(reading.say(error), .class("error")) }
            For(Contribution.Work.Status.allCases) { status in
                Div(.class("choice")) {
                    Input(
                        .type("radio"), .name("status"), .id("status-\(status.rawValue)"),
                        .value(status.rawValue), .checked(status.rawValue == chosen))
                    Label(reading.say(status.phrase), .for("status-\(status.rawValue)"))
                }
            }
        }
    }
}

extension Phrase {
    fileprivate static let workMissing = Phrase(
        da: "Vælg, hvor langt I er.", en: "Choose how far you are.")
}

extension Reading {
    /// How a contributor's part goes; one that has said nothing stands out.
    func standing(of contribution: Contribution) -> Standing? {
        guard contribution.stance == .contributes else { return nil }
        guard let work = contribution.work else {
            return Standing(
                status: .waiting,
                text: say(da: "Ikke meldt", en: "Not reported"))
        }
        let status: ChartStatus =
            switch work.status {
            case .notStarted: .waiting
            case .underWay: .ok
            case .done: .done
            case .stopped: .late
            }
        return Standing(status: status, text: say(work.status.phrase).capitalizedFirst)
    }

    /// Whether the reader may tell how the organization's part goes.
    func mayTell(of organization: OrganizationID, in initiative: Initiative) -> Bool {
        initiative.concludedOn == nil
            && initiative.contributions[organization]?.stance == .contributes
            && may(
                .initiative(
                    .reportContribution(initiative.id, organization, .underWay, note: nil)))
    }
}
