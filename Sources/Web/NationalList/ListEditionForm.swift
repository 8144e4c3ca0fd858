// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// the form by which a coordinator writes down the list of a year.
struct ListEditionForm: Component {
    /// Nil for a new one.
    let edition: ListEdition?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let edition = try call.listEdition
        return try call.asking(
            .listing(.recordEdition(edition ?? .unwritten)),
            ListEditionForm(edition: edition, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let edition = try call.listEdition
        return try await call.saving(
            fields: ["area": "members"],
            else: { ListEditionForm(edition: edition, call: call, errors: $0) },
            then: { call.saved($0, to: call.listPath(edition)) }
        ) { form in
            [.listing(.recordEdition(form.listEdition(edition), seen: call.seenVersion ?? 0))]
        }
    }

    var body: some Markup {
        FormPage(
            edition.map {
                reading.say(
                    da: "Ret listen af \(reading.date($0.day))",
                    en: "Change the list of \(reading.date($0.day))")
            }
                ?? reading.say(da: "Skriv årets liste ind", en: "Write down the year's list"),
            call, kind: reading.say(.nationalList),
            lead: reading.say(
                da: "Skriv, hvad kilden siger, og lad resten stå tomt: tomt er “ikke oplyst” og "
                    + "ikke nul. Kriterierne er dem, der gjaldt på dagen.",
                en: "Write what the source says and leave the rest empty: empty is “not stated” "
                    + "and not zero. The criteria are those in force on the day."),
            trail: [Crumb(title: reading.say(.nationalList), path: Paths.nationalList)],
            errors: errors
        ) {
            if errors.isConflict, let edition {
                NowInstead(lines: now(edition), reading: reading)
            }
            SeenVersion(version: edition?.mark ?? 0)
            if edition == nil {
                DayField(
                    name: "day",
                    label: reading.say(da: "Listens dag", en: "The day of the list"),
                    value: call.typed("day"), reading: reading, errors: errors)
            }
            numbers
            names
            source
        }
    }

    @MarkupBuilder private var numbers: some Markup {
        For(ListTier.allCases.reversed()) { tier in
            field(
                ListFormNames.count(tier), reading.say(tier.heading),
                edition?.count(tier).map { "\($0.count)" },
                Phrase(da: "I hele landet. Kan være tom.", en: "In the country. May be empty."))
        }
        field(
            "entered", reading.say(da: "Nye på listen", en: "New on the list"),
            edition?.entered.map { "\($0)" }, .mayBeEmpty)
        field(
            "left", reading.say(da: "Ude af listen", en: "Out of the list"),
            edition?.left.map { "\($0)" }, .mayBeEmpty)
        field(
            "own", reading.say(da: "Områder i kommunen", en: "Areas in the municipality"),
            edition?.ownCount.map { "\($0)" }, .mayBeEmpty)
    }

    @MarkupBuilder private var names: some Markup {
        let tiers = reading.list(ListTier.allCases.map(\.word))
        TextArea(
            name: "members",
            label: reading.say(da: "Områder på listen, ét pr. linje", en: "Areas on the list"),
            value: call.typed("members", else: edition.map { members($0) }), reading: reading,
            errors: errors,
            hint: reading.say(
                da: "Listens navn; kategori. Kategorien kan udelades. Den er en af: \(tiers).",
                en: "The list's name; category, which may be left out. It is one of: \(tiers)."))
        Div(.class("choice")) {
            Input(
                .id("namesAllOwn"), .name("namesAllOwn"), .type("checkbox"), .value("ja"),
                .checked(
                    call.method == .get
                        ? edition?.namesAllOwn == true : call.form["namesAllOwn"] != nil))
            Label(
                reading.say(
                    da: "Alle kommunens områder på listen er nævnt",
                    en: "All areas of the municipality on the list are named"),
                .for("namesAllOwn"))
        }
        TextArea(
            name: "moves",
            label: reading.say(
                da: "Nye og ude ifølge kilden, ét pr. linje", en: "New and out, one a line"),
            value: call.typed("moves", else: edition.map { moves($0) }), reading: reading,
            errors: errors,
            hint: reading.say(
                da: "ny eller ude; navn; kategori. For eksempel: ude; Tingbjerg; udsat.",
                en: "ny (new) or ude (out); name; category. Such as: ude; Tingbjerg; udsat."))
    }

    @MarkupBuilder private var source: some Markup {
        field("source", reading.say(.sourceLabel), edition?.provenance.source, nil)
        Div(.class("choice")) {
            Input(
                .id("verified"), .name("verified"), .type("checkbox"), .value("ja"),
                .checked(
                    call.method == .get
                        ? edition?.provenance.isVerified == true : call.form["verified"] != nil))
            Label(
                reading.say(
                    da: "Jeg har selv set kilden", en: "I have seen the source myself"),
                .for("verified"))
        }
        field(
            "remark", reading.say(da: "Hvad der er usikkert", en: "What is uncertain"),
            edition?.provenance.remark, .mayBeEmpty)
    }

    private func field(
        _ name: String, _ label: String, _ value: String?, _ hint: Phrase?
    ) -> TextField {
        TextField(
            name: name, label: label, value: call.typed(name, else: value), reading: reading,
            errors: errors, hint: hint.map { reading.say($0) })
    }

    private func members(_ edition: ListEdition) -> String {
        edition.members.map { member in
            [member.name, member.tier?.word].compactMap { $0 }.joined(separator: "; ")
        }.joined(separator: "\n")
    }

    private func moves(_ edition: ListEdition) -> String {
        edition.moves.map { move in
            [move.kind.phrase.danish, move.name, move.tier?.word]
                .compactMap { $0 }.joined(separator: "; ")
        }.joined(separator: "\n")
    }

    private func now(_ edition: ListEdition) -> [String] {
        ListTier.allCases.reversed().compactMap { tier in
            edition.count(tier).map { "\(reading.say(tier.heading)): \($0.count)" }
        } + (members(edition) + "\n" + moves(edition)).split(separator: "\n").map(String.init)
            + [edition.provenance.source]
    }
}
