// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The controls of an open clause; their names begin with `ClauseTexts.prefix`.
extension ClauseFields {
    func text(_ name: String, _ label: Phrase, _ hint: Phrase? = nil) -> some Markup {
        TextField(
            name: ClauseTexts.prefix + name, label: reading.say(label), value: texts[name],
            reading: reading, errors: errors, hint: hint.map(reading.say))
    }

    func number(_ name: String, _ label: Phrase, _ hint: Phrase? = nil) -> some Markup {
        text(name, label, hint)
    }

    func lines(_ name: String, _ label: Phrase, _ hint: Phrase? = nil) -> some Markup {
        TextArea(
            name: ClauseTexts.prefix + name, label: reading.say(label), value: texts[name],
            reading: reading, errors: errors, hint: hint.map(reading.say))
    }

    func tick(_ name: String, _ label: Phrase) -> some Markup {
        let id = ClauseTexts.prefix + name
        return Div(.class("choice field")) {
            Input(
                .id(id), .name(id), .type("checkbox"), .value("ja"), .checked(texts.isTicked(name)))
            Label(reading.say(label), .for(id))
        }
    }

    func ticks(_ name: String, _ label: Phrase, _ options: [(String, Phrase)]) -> some Markup {
        let id = ClauseTexts.prefix + name
        return Fieldset(.class("field"), .id(id)) {
            Legend(reading.say(label))
            For(options) { value, title in
                Div(.class("choice")) {
                    Input(
                        .id("\(id)-\(value)"), .name(id), .type("checkbox"), .value(value),
                        .checked(texts.all(name).contains(value)))
                    Label(reading.say(title), .for("\(id)-\(value)"))
                }
            }
        }
    }

    /// A list to choose from; `isOpen` lets nothing be chosen.
    func choice(
        _ name: String, _ label: Phrase, _ options: [(String, Phrase)], isOpen: Bool = true,
        _ hint: Phrase? = nil
    ) -> some Markup {
        let id = ClauseTexts.prefix + name
        return Field(id, reading.say(label), hint: hint.map(reading.say), reading, errors) {
            Select(
                .id(id), .name(id), .invalid(errors[id] != nil),
                described(id, hint: hint != nil, errors)
            ) {
                if isOpen { Option(reading.say(.notStated), .value("")) }
                For(options) { value, title in
                    Option(
                        reading.say(title), .value(value), .selected(value == texts[name]))
                }
            }
        }
    }

    func yesNo(_ name: String, _ label: Phrase) -> some Markup {
        choice(
            name, label,
            [("ja", Phrase(da: "Ja", en: "Yes")), ("nej", Phrase(da: "Nej", en: "No"))])
    }

    func organization(_ label: Phrase, _ hint: Phrase? = nil) -> some Markup {
        Choice(
            name: "c-organization", label: reading.say(label), value: texts["organization"],
            options: reading.organizationChoices(), reading: reading, errors: errors,
            hint: hint.map(reading.say))
    }

    func organizations(_ name: String, _ label: Phrase) -> some Markup {
        OrganizationChecks(
            name: ClauseTexts.prefix + name, label: reading.say(label), reading: reading,
            chosen: texts.all(name))
    }

    func requirement(_ label: Phrase, isOpen: Bool) -> some Markup {
        Div {
            choice(
                "requirement", label,
                [
                    ("simple", VotingRequirement.simpleMajority.manner.asSentence),
                    ("members", VotingRequirement.majorityOfMembers.manner.asSentence),
                    (
                        "share",
                        Phrase(da: "Med en brøkdel af stemmerne", en: "By a share of the votes")
                    ),
                    ("consensus", VotingRequirement.consensus.manner.asSentence),
                ], isOpen: isOpen)
            text(
                "share", Phrase(da: "Brøkdelen, hvis den er valgt", en: "The share, if chosen"),
                .fraction)
        }
    }
}

/// Boxes to tick for posts, by the organization that has them.
struct PostChecks: Component {
    let fields: ClauseFields
    let label: Phrase
    let hint: Phrase
    private var reading: Reading { fields.reading }

    var body: some Markup {
        let chosen = Set(fields.texts.all("posts"))
        let error = fields.errors["c-posts"]
        Fieldset(.class(error == nil ? "field" : "field invalid"), .id("c-posts")) {
            Legend(reading.say(label))
            P(reading.say(hint), .class("hint"))
            if let error { P(reading.say(error), .class("error"), .id("c-posts-error")) }
            For(owners) { organization in
                let posts = self.posts(of: organization.id)
                Details(.open(posts.contains { chosen.contains($0.id.rawValue) })) {
                    Summary(organization.name)
                    For(posts) { post in
                        Div(.class("choice")) {
                            Input(
                                .id("c-posts-\(post.id)"), .name("c-posts"), .type("checkbox"),
                                .value(post.id.rawValue),
                                .checked(chosen.contains(post.id.rawValue)))
                            Label(post.title, .for("c-posts-\(post.id)"))
                        }
                    }
                }
            }
        }
    }

    private var owners: [Organization] {
        reading.city.organizations.organizations.values
            .filter { $0.exists(on: reading.day) && !posts(of: $0.id).isEmpty }
            .inDanishOrder { "\($0.name) \($0.id)" }
    }

    private func posts(of organization: OrganizationID) -> [Post] {
        reading.city.organizations.posts(of: organization).filter { $0.exists(on: reading.day) }
    }
}
