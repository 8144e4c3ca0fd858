// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that ends a responsibility, with what it leads to.
struct AreaRelease: Component {
    let area: Area
    let held: Responsibility
    let call: Call
    let lastDay: String
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if let answer = call.onlyToday { return answer }
        return .page(
            AreaRelease(
                area: try call.area, held: try call.responsibility, call: call,
                lastDay: call.reading.date(call.reading.today)))
    }

    static func save(_ call: Call) async throws -> Answer {
        let area = try call.area
        let held = try call.responsibility
        return try await call.saving(
            to: Paths.area(area.id),
            else: { errors in
                AreaRelease(
                    area: area, held: held, call: call, lastDay: call.form["to"] ?? "",
                    errors: errors)
            }
        ) { form in
            [
                .area(
                    .endResponsibility(held.id, lastDay: form.requiredDay("to", .lastDayMissing)))
            ]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Afslut et ansvar", en: "End a responsibility")
        SitePage(title, call, trail: AreaCrumbs.to(area, reading)) {
            PageHead(title, kind: area.name) {
                Fact(reading.name(of: held.scope)) {
                    PostLine(reading: reading, post: held.post)
                }
            }
            ErrorSummary(reading: reading, errors: errors)
            Div(.class("notice warning")) { P(consequence) }
            Form(
                .method("post"), .action(Link(Paths.areaResponsibility(area.id, held.id))),
                .class("form"), .novalidate
            ) {
                FormToken(reading: reading)
                TextField(
                    name: "to", label: reading.say(da: "Sidste dag", en: "Last day"),
                    value: lastDay, reading: reading, errors: errors)
                Div(.class("actions")) {
                    Button(reading.say(da: "Afslut ansvaret", en: "End it"), .class("danger"))
                    A(reading.say(.cancel), .href(Link(Paths.areaResponsibility(area.id))))
                }
            }
        }
    }

    private var consequence: String {
        reading.say(
            da: "Dagen efter har ingen dette ansvar her, medmindre en anden udpeges eller det "
                + "følger med det område, som \(area.name) ligger i. Skal en anden tage over, så "
                + "udpeg den i stedet; så slutter dette ansvar af sig selv.",
            en: "From the day after nobody has this responsibility here, unless another is named "
                + "or it follows from the area that \(area.name) lies in. If another takes over, "
                + "name that one instead; then this one ends by itself.")
    }
}

extension Call {
    /// The responsibility that the address names, held in the area that it names.
    fileprivate var responsibility: Responsibility {
        get throws {
            guard let held = city.areas.responsibilities[id("ansvar")],
                held.area == id("omraade")
            else { throw NotFound() }
            return held
        }
    }
}

extension Phrase {
    fileprivate static let lastDayMissing = Phrase(
        da: "Skriv den sidste dag, for eksempel 31. maj 2022.",
        en: "Write the last day, such as 31 May 2022.")
}
