// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// Boxes to tick for the areas that something is about, kind by kind.
struct AreaChoices: Component {
    let chosen: [AreaID]
    let reading: Reading
    let errors: FormErrors
    let hint: String
    var name = "areas"

    var body: some Markup {
        Fieldset(.id(name)) {
            Legend(reading.say(.areas))
            P(hint, .class("hint"))
            if let error = errors[name] { P(reading.say(error), .class("error")) }
            For(AreaKind.allCases) { kind in group(kind) }
        }
    }

    @MarkupBuilder private func group(_ kind: AreaKind) -> some Markup {
        let areas = reading.city.areas.areas.values.filter { $0.kind == kind }
            .inDanishOrder(by: \.name, then: \.id)
        if !areas.isEmpty {
            Details(.open(areas.contains { chosen.contains($0.id) })) {
                Summary("\(reading.say(kind.phrase)) (\(areas.count))")
                For(areas) { area in
                    Div(.class("choice")) {
                        Input(
                            .type("checkbox"), .name(name), .id("\(name)-\(area.id)"),
                            .value(area.id.rawValue), .checked(chosen.contains(area.id)))
                        Label(area.name, .for("\(name)-\(area.id)"))
                    }
                }
            }
        }
    }
}

/// Says why there is no form: the past is not changed, and some only read.
struct NoWriting: Component {
    let reading: Reading

    var body: some Markup {
        EmptyState(
            reading.view.isPast
                ? reading.say(
                    da: "Fortiden kan ikke ændres. Gå til i dag for at rette noget.",
                    en: "The past cannot be changed. Go to today to change something.")
                : reading.say(
                    da: "Du kan læse alt her, men ikke ændre noget. Bed en koordinator om det.",
                    en: "You can read everything here, but change nothing. Ask a coordinator."))
    }
}
