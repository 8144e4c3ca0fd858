// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// From when a charter is in force, and who decided it.
struct AdoptionFields: Component {
    let call: Call
    let forum: ForumID
    let kind: ForumKind?
    let base: CharterVersion?
    let errors: FormErrors
    let isFirst: Bool
    private var reading: Reading { call.reading }

    static let names = ["title", "dated", "effective", "approved-by", "decision", "source"]

    var body: some Markup {
        Section {
            H2(reading.say(da: "Vedtag", en: "Adopt"))
            if isFirst {
                Choice(
                    name: "kind", label: reading.say(da: "Slags forum", en: "Kind of forum"),
                    value: call.typed("kind", else: kind?.rawValue), options: reading.forumKinds,
                    reading: reading, errors: errors)
            }
            TextField(
                name: "title",
                label: reading.say(da: "Kommissoriets titel", en: "The charter's title"),
                value: call.typed("title", else: title), reading: reading, errors: errors)
            DayField(
                name: "effective", label: reading.say(da: "Gælder fra", en: "In force from"),
                value: call.typed("effective"), reading: reading, errors: errors)
            DayField(
                name: "dated", label: reading.say(da: "Dato på papiret", en: "Date on the paper"),
                value: call.typed("dated"), reading: reading, errors: errors,
                hint: reading.say(.optional))
            Choice(
                name: "approved-by", label: reading.say(da: "Godkendt af", en: "Approved by"),
                value: call.typed("approved-by", else: base?.approvedBy?.rawValue),
                options: reading.organizationChoices(), reading: reading, errors: errors,
                hint: approverHint)
            TextField(
                name: "decision",
                label: reading.say(da: "Hvor blev det besluttet?", en: "Where was it decided?"),
                value: call.typed("decision"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "For eksempel Socialudvalget 16. marts 2022, punkt 7. Kan være tom.",
                    en: "Such as the Social Committee, 16 March 2022, item 7. May be empty."))
            TextField(
                name: "source", label: reading.say(.sourceLabel), value: call.typed("source"),
                reading: reading, errors: errors, hint: reading.say(.optional))
            Div(.class("actions")) {
                Button(
                    reading.say(da: "Vedtag kommissoriet", en: "Adopt the charter"), .name("act"),
                    .value("adopt"))
                A(
                    reading.say(.cancel),
                    .href(reading.link(isFirst ? Paths.forums : Paths.charter(forum))))
            }
        }
    }

    private var title: String {
        base?.charter.title
            ?? reading.say(
                da: "Kommissorium for \(reading.name(of: forum))",
                en: "Charter of \(reading.name(of: forum))")
    }

    /// The charter may say itself who approves a change of it.
    private var approverHint: String {
        guard let base, let rule = base.charter.amendment?.rule else {
            return reading.say(.optional)
        }
        return reading.say(rule.words(naming: reading.names(in: base.charter)))
    }
}
