// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Finds an activity anywhere in the city, and says how this one waits for it.
struct PrerequisitePage: Component {
    let activity: Activity
    let call: Call
    let sought: String?
    var errors = FormErrors.none

    /// As many as one can look through; more words find fewer.
    private static let most = 40

    private var reading: Reading { call.reading }

    var body: some Markup {
        let found = candidates
        ActivityFormPage(
            reading.say(da: "Tilføj en forudsætning", en: "Add a prerequisite"), lead: lead,
            activity,
            call, errors
        ) {
            search
            if found.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen aktivitet passer. Søg på et andet ord fra aktivitetens, "
                            + "indsatsens eller forvaltningens navn.",
                        en: "No activity matches. Search for another word of the activity's, the "
                            + "initiative's or the department's name."))
            } else {
                form(found)
            }
        }
    }

    private var lead: String {
        reading.say(
            da: "“\(activity.name)” kommer til at vente på den aktivitet, du vælger.",
            en: "“\(activity.name)” will wait for the activity that you choose.")
    }

    private var search: some Markup {
        Form(
            .method("get"), .action(Link(Paths.prerequisites(activity.id))), .class("search"),
            .role("search")
        ) {
            Label(
                reading.say(da: "Søg efter en aktivitet", en: "Search for an activity"),
                .for("q"), .class("visually-hidden"))
            Input(
                .id("q"), .name("q"), .type("search"), .value(sought))
            Button(reading.say(.search), .class("secondary"))
        }
    }

    private func form(_ found: [Activity]) -> some Markup {
        Form(
            .method("post"), .action(Link(Paths.prerequisites(activity.id))), .novalidate,
            .class("form")
        ) {
            FormToken(reading: reading)
            Input(.type("hidden"), .name("q"), .value(sought))
            PrerequisiteChoice(
                reading: reading, found: Array(found.prefix(Self.most)),
                chosen: call.form["from"], heading: heading(found.count), error: errors["from"])
            PrerequisiteManner(reading: reading, typed: call.form, errors: errors)
            FormActions(
                reading: reading,
                save: reading.say(da: "Tilføj forudsætningen", en: "Add the prerequisite"),
                back: Paths.activity(activity.id))
        }
    }

    private func heading(_ count: Int) -> String {
        if count > Self.most {
            return reading.say(
                da: "De første \(Self.most) af \(count): søg med flere ord for at finde færre",
                en: "The first \(Self.most) of \(count): search with more words to find fewer")
        }
        return sought == nil
            ? reading.say(
                da: "Aktiviteter i samme indsats", en: "Activities of the same initiative")
            : reading.say(da: "Fundet", en: "Found")
    }

    /// Of the same initiative first, or those with every word that was sought.
    private var candidates: [Activity] {
        let others = reading.city.activities.activities.values
            .filter { $0.id != activity.id && reading.activity($0.id) != nil }
        guard let sought else {
            return Self.inOrder(others.filter { $0.initiative == activity.initiative })
        }
        let words = sought.lowercased().split(separator: " ")
        return Self.inOrder(
            others.filter { other in
                let text = described(other).lowercased()
                return words.allSatisfy { text.contains($0) }
            })
    }

    private func described(_ other: Activity) -> String {
        let initiative = reading.initiative(other.initiative)?.name ?? ""
        return
            "\(other.id) \(other.name) \(initiative) \(reading.departmentName(of: other.responsible))"
    }

    /// What is done already is seldom waited for, so it comes last.
    private static func inOrder(_ activities: [Activity]) -> [Activity] {
        let all = activities.inDanishOrder(by: \.name, then: \.id)
        return all.filter { $0.progress.finished == nil }
            + all.filter { $0.progress.finished != nil }
    }
}

/// The activities that were found, one to choose.
private struct PrerequisiteChoice: Component {
    let reading: Reading
    let found: [Activity]
    let chosen: String?
    let heading: String
    let error: Phrase?

    var body: some Markup {
        Fieldset(.id("from"), .class(error == nil ? "field" : "field invalid")) {
            Legend(heading)
            if let error { P(reading.say(error), .class("error")) }
            For(found) { other in
                Div(.class("choice")) {
                    Input(
                        .type("radio"), .name("from"), .id("from-\(other.id)"),
                        .value(other.id.rawValue), .checked(other.id.rawValue == chosen))
                    Label(.for("from-\(other.id)")) {
                        other.name
                        Small(" \(context(other))")
                    }
                }
            }
        }
    }

    private func context(_ other: Activity) -> String {
        let initiative = reading.initiative(other.initiative)?.name ?? ""
        let expected = reading.finish(of: other).map { reading.short($0) } ?? ""
        return "\(initiative) · \(reading.departmentName(of: other.responsible)) · \(expected)"
    }
}

/// How the one waits for the other, in plain words.
private struct PrerequisiteManner: Component {
    let reading: Reading
    let typed: Fields
    let errors: FormErrors

    var body: some Markup {
        let chosen = typed["kind"] ?? PrerequisiteKind.finishToStart.rawValue
        Fieldset {
            Legend(reading.say(da: "Denne aktivitet", en: "This activity"))
            For(PrerequisiteKind.allCases) { kind in
                Div(.class("choice")) {
                    Input(
                        .type("radio"), .name("kind"), .id("kind-\(kind.rawValue)"),
                        .value(kind.rawValue), .checked(kind.rawValue == chosen))
                    Label(reading.say(kind.phrase), .for("kind-\(kind.rawValue)"))
                }
            }
        }
        Field(
            "lag", reading.say(da: "Dage imellem", en: "Days between"), hint: hint, reading, errors
        ) {
            Input(
                .id("lag"), .name("lag"), .class("short"), .value(typed["lag"] ?? "0"),
                .invalid(errors["lag"] != nil), described("lag", hint: true, errors))
        }
        Field("unit", reading.say(da: "Dagene er", en: "The days are"), reading, errors) {
            Select(.id("unit"), .name("unit"), .class("short")) {
                Option(
                    reading.say(Lag.Unit.working.phrase), .value("working"),
                    .selected(typed["unit"] != "calendar"))
                Option(
                    reading.say(Lag.Unit.calendar.phrase), .value("calendar"),
                    .selected(typed["unit"] == "calendar"))
            }
        }
    }

    private var hint: String {
        reading.say(
            da: "5 betyder tidligst 5 dage efter, -5 betyder op til 5 dage før.",
            en: "5 means no earlier than 5 days after, -5 means up to 5 days before.")
    }
}
