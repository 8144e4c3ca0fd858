// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that makes a post responsible in an area, and who is so already.
struct AreaAssign: Component {
    let area: Area
    let call: Call
    let texts: FieldTexts
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    private static let names = ["scope", "post", "from"]
    /// How the form writes the scope of the whole effort.
    private static let whole = "samlet"

    static func ask(_ call: Call) throws -> Answer {
        if let answer = call.onlyToday { return answer }
        let texts = FieldTexts([
            "scope": call.query["hvad"] ?? whole, "from": call.reading.date(call.reading.today),
        ])
        return .page(AreaAssign(area: try call.area, call: call, texts: texts))
    }

    static func save(_ call: Call) async throws -> Answer {
        let area = try call.area
        return try await call.saving(
            to: Paths.area(area.id),
            else: { errors in
                AreaAssign(
                    area: area, call: call, texts: FieldTexts(names, in: call.form),
                    errors: errors)
            }
        ) { form in
            let scope: OrganizationID = form.chosen("scope", .scopeMissing)
            return [
                .area(
                    .assign(
                        call.newID(), area.id,
                        scope.rawValue == whole ? .whole : .department(scope),
                        to: form.chosen("post", .postMissing), from: form.requiredDay("from")))
            ]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Udpeg en ansvarlig", en: "Name somebody responsible")
        SitePage(title, call, trail: AreaCrumbs.to(area, reading)) {
            PageHead(title, kind: area.name)
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("post"), .action(Link(Paths.areaResponsibility(area.id))), .class("form"),
                .novalidate
            ) {
                FormToken(reading: reading)
                fields
                Div(.class("actions")) {
                    Button(reading.say(da: "Udpeg", en: "Name"))
                    A(reading.say(.cancel), .href(Link(Paths.area(area.id))))
                }
            }
            HeldResponsibilities(reading: reading, area: area)
        }
    }

    @MarkupBuilder private var fields: some Markup {
        Choice(
            name: "scope", label: reading.say(da: "Ansvar for", en: "Responsible for"),
            value: texts["scope"], options: scopes, reading: reading, errors: errors)
        Choice(
            name: "post", label: reading.say(da: "Post", en: "Post"), value: texts["post"],
            options: posts, reading: reading, errors: errors,
            hint: reading.say(
                da: "Ansvaret følger posten og ikke personen.",
                en: "The responsibility stays with the post and not with the person."))
        TextField(
            name: "from", label: reading.say(da: "Fra", en: "From"), value: texts["from"],
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Den, der har ansvaret nu, har det til dagen før.",
                en: "Whoever is responsible now is so until the day before."))
    }

    private var scopes: [(value: String, title: String)] {
        let departments = reading.departments
        return [(Self.whole, reading.say(da: "Den samlede indsats", en: "The whole effort"))]
            + departments.map { ($0.id.rawValue, $0.name) }
    }

    private var posts: [(value: String, title: String)] {
        reading.city.organizations.posts.values.filter { $0.exists(on: reading.day) }
            .map { post in
                (
                    value: post.id.rawValue,
                    title: "\(reading.name(of: post.organization)): \(post.title)"
                )
            }
            .inDanishOrder(by: \.title, then: \.value)
    }
}

extension Phrase {
    fileprivate static let scopeMissing = Phrase(
        da: "Vælg, hvad ansvaret gælder.", en: "Choose what the responsibility is for.")
}

/// Who answers for what in the area itself, today and later.
private struct HeldResponsibilities: Component {
    let reading: Reading
    let area: Area

    var body: some Markup {
        let held = reading.city.areas.responsibilities(in: area.id)
            .filter { $0.to.map { $0 >= reading.day } ?? true }
        if !held.isEmpty {
            Section {
                H2(reading.say(da: "Udpeget her", en: "Named here"))
                Ul(.class("link-list")) {
                    For(held) { one in
                        Li {
                            Strong("\(reading.name(of: one.scope)): ")
                            PostLine(reading: reading, post: one.post)
                            Div(span(one), .class("quiet"))
                            if one.to == nil {
                                A(
                                    reading.say(da: "Afslut ansvaret", en: "End it"),
                                    .href(Link(Paths.areaResponsibility(area.id, one.id))))
                            }
                        }
                    }
                }
            }
        }
    }

    private func span(_ held: Responsibility) -> String {
        guard let to = held.to else {
            return reading.say(
                da: "fra \(reading.date(held.from))", en: "from \(reading.date(held.from))")
        }
        return reading.say(
            da: "fra \(reading.date(held.from)) til \(reading.date(to))",
            en: "from \(reading.date(held.from)) to \(reading.date(to))")
    }
}

extension Reading {
    /// What somebody answers for.
    func name(of scope: ResponsibilityScope) -> String {
        switch scope {
        case .whole: say(da: "Den samlede indsats", en: "The whole effort")
        case .department(let id): name(of: id)
        }
    }
}
