// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What carries the decision out, and what was agreed to be done.
struct MatterWork: Component {
    let reading: Reading
    let matter: Matter

    var body: some Markup {
        let actions = reading.city.matters.actions(of: matter.id)
            .filter { reading.city.sees($0, reading.viewer) }
        let carriers = matter.carriedBy.compactMap { carrier in line(carrier) }
        if !carriers.isEmpty || !actions.isEmpty || mayAssign {
            Section(.id("arbejde")) {
                H2(reading.say(da: "Hvad der bliver gjort", en: "What is being done"))
                if !carriers.isEmpty {
                    Ul(.class("link-list")) {
                        For(carriers) { line in
                            Li {
                                A(line.name, .href(reading.link(line.path)))
                                " "
                                StatusTag(
                                    line.isFinished ? .done : .waiting,
                                    line.isFinished
                                        ? reading.say(da: "Færdig", en: "Finished")
                                        : reading.say(da: "I gang", en: "Under way"))
                            }
                        }
                    }
                }
                if !actions.isEmpty { ActionTable(reading: reading, actions: actions) }
                if mayAssign {
                    P(.class("actions")) {
                        A(
                            reading.say(da: "Aftal en opgave", en: "Agree on an action"),
                            .href(Link("\(Paths.newAction)?sag=\(matter.id)")),
                            .class("button secondary"))
                    }
                }
            }
        }
    }

    private var mayAssign: Bool {
        matter.isOpen && reading.canWrite && !reading.viewer.roles.isEmpty
    }

    private func line(
        _ carrier: Carrier
    ) -> (name: String, path: String, isFinished: Bool)? {
        let isFinished = reading.city.matters.isFinished(carrier, in: reading.city.matterSetting)
        switch carrier {
        case .initiative(let id):
            return reading.initiative(id).map { ($0.name, Paths.initiative(id), isFinished) }
        case .activity(let id):
            return reading.activity(id).map { ($0.name, Paths.activity(id), isFinished) }
        // Actions stand in their own table.
        case .action: return nil
        }
    }
}

/// The rest of what is known: whom it concerns, and what sort of solution it asks for.
struct MatterAbout: Component {
    let reading: Reading
    let matter: Matter

    var body: some Markup {
        Section(.id("om")) {
            H2(reading.say(da: "Om sagen", en: "About the matter"))
            Dl(.class("key-facts")) {
                Fact(reading.say(da: "Modtagere", en: "Addressees")) {
                    if matter.addressees.isEmpty {
                        reading.say(.notStated)
                    } else {
                        Ul(.class("link-list")) {
                            For(matter.addressees) { id in
                                Li { BodyLink(reading: reading, id: id) }
                            }
                        }
                    }
                }
                Fact(
                    reading.say(da: "Slags løsning", en: "Kind of solution"),
                    matter.solutions.isEmpty
                        ? reading.say(.notStated)
                        : reading.list(
                            SolutionKind.allCases.filter(matter.solutions.contains)
                                .map { reading.say($0.phrase) }))
                Fact(
                    reading.say(da: "Kompetence", en: "Who may decide"), deciders,
                    note: reading.say(matter.topic.choice))
                Fact(
                    reading.say(da: "Synlig for", en: "Seen by"),
                    matter.isPublic
                        ? reading.say(da: "alle", en: "everybody")
                        : reading.say(da: "parterne i sagen", en: "the parties of the matter"))
                contact
            }
        }
    }

    /// Those who may decide it, the nearest first from where it was treated last.
    private var deciders: String {
        let start = matter.treatments.last?.forum ?? matter.answerer ?? ""
        let forums = reading.city.forums
        let power = forums.power(
            of: start, over: matter.topic, on: reading.day, in: reading.city.organizations)
        if power.power == .decide { return reading.name(of: start) }
        let found = forums.mayDecide(
            matter.topic, after: start, on: reading.day, in: reading.city.organizations)
        return found.isEmpty
            ? reading.say(Phrase.decidersByLaw)
            : reading.list(found.prefix(3).map { reading.name(of: $0) })
    }

    @MarkupBuilder private var contact: some Markup {
        if case .neighbor(let contact) = matter.origin, reading.city.seesContact(reading.viewer) {
            Fact(
                reading.say(da: "Naboens mail", en: "The neighbor's mail"),
                contact.flatMap { reading.note($0) } ?? reading.say(.notStated),
                note: reading.say(
                    da: "kun for dem, der læser henvendelser", en: "for moderators only"))
        }
    }
}
