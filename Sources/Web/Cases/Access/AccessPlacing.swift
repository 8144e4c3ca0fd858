// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that ties a request to its cases, or passes it on to another unit.
struct AccessPlacing: Component {
    let request: AccessRequest
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let request = try call.accessRequest
        return try call.asking(
            .casework(.access(.answer(request.id, seen: nil))),
            AccessPlacing(request: request, call: call))
    }

    /// whoever has it may pass it on, and then may see it no more.
    static func save(_ call: Call) async throws -> Answer {
        let request = try call.accessRequest
        return try await call.saving(
            else: { AccessPlacing(request: request, call: call, errors: $0) },
            then: { receipt in
                let stays = call.viewer.readsAll || call.chosen("unit") == request.unit
                return call.saved(receipt, to: stays ? Paths.access(request.id) : Paths.access)
            }
        ) { form in
            [
                .casework(
                    .access(
                        .place(
                            request.id, unit: form.answeringUnit(), cases: call.tickedCases,
                            seen: call.seenVersion)))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(.placeAccess), call, kind: reading.say(.accessToPapers),
            lead: reading.note(request.wording), trail: reading.trail(to: request), errors: errors
        ) {
            SeenVersion(version: request.version)
            Choice(
                name: "unit", label: reading.say(da: "Hvem svarer?", en: "Who answers?"),
                value: call.typed("unit", else: request.unit.rawValue), options: units,
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Fristen løber videre fra den dag, anmodningen kom.",
                    en: "The clock runs on from the day that the request came in."))
            AccessCases(known: request.cases, call: call, errors: errors)
        }
    }

    /// The departments of the day with their units, and the one that has it.
    private var units: [(value: String, title: String)] {
        reading.city.organizations.organizations.values
            .filter { unit in
                unit.id == request.unit
                    || (unit.exists(on: reading.day)
                        && (unit.kind == .department || unit.kind == .unit))
            }
            .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }
}

extension Phrase {
    static let placeAccess = Phrase(
        da: "Find sagerne, eller send videre", en: "Find the cases, or pass it on")
}
