// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What the reader may do about the finding, the likeliest first.
struct FindingActions: Component {
    let finding: SafetyFinding
    let reading: Reading

    var body: some Markup {
        let links = links
        if !links.isEmpty || !clicks.isEmpty {
            P(.class("actions")) {
                For(Array(links.enumerated())) { index, link in
                    A(
                        link.title, .href(reading.link(link.path)),
                        .class(index == 0 ? "button" : "button secondary"))
                }
            }
            if !clicks.isEmpty {
                Div(.class("actions")) {
                    For(clicks) { click in
                        ButtonForm(
                            label: click.title, path: Paths.finding(finding.id, "trin"),
                            reading: reading,
                            fields: [("trin", click.step), ("seen", "\(finding.version)")])
                    }
                }
            }
        }
    }

    private var isKeeper: Bool { reading.may(.finding(.assess(finding.id, seen: nil))) }

    /// What needs no more than a click.
    private var clicks: [(step: String, title: String)] {
        guard isKeeper, !finding.state.hasEnded else { return [] }
        var clicks: [(step: String, title: String)] = []
        switch finding.state {
        case .received, .passedOn:
            clicks.append(("vurder", reading.say(da: "Vi har set på det", en: "We have looked")))
        default: break
        }
        if finding.state != .inWork {
            clicks.append(("begynd", reading.say(da: "I gang nu", en: "Begun now")))
        }
        if !finding.funding.isUnfunded {
            clicks.append(
                ("uden-penge", reading.say(da: "Der er ingen penge", en: "There is no money")))
        }
        return clicks
    }

    private var links: [Crumb] {
        let id = finding.id
        var links: [Crumb] = []
        func add(_ da: String, _ en: String, _ step: String) {
            links.append(
                Crumb(title: reading.say(da: da, en: en), path: Paths.finding(id, step)))
        }
        if isKeeper, finding.sight == .awaiting { add("Læs og vis", "Read and show", "vis") }
        if isKeeper, !finding.state.hasEnded {
            add("Det er lavet", "It is mended", "trin/udbedret")
            add("Sæt en dag på", "Set a day", "trin/planlaeg")
            add("Ikke vores", "Not ours", "trin/videre")
            add("Laves ikke", "Will not be mended", "trin/undlad")
        }
        if isKeeper, finding.state.hasEnded { add("Genåbn", "Reopen", "trin/genaabn") }
        if reading.may(.finding(.fund(id, by: nil, seen: nil))) {
            add("Penge", "Money", "trin/penge")
        }
        if reading.may(.finding(.correct(id, finding.content, seen: nil))) {
            add("Ret", "Correct", "ret")
            add("Tilføj billede", "Add a photo", "trin/billede")
            add("Rejs som sag", "Raise as a matter", "sag")
        }
        if reading.may(.finding(.link(id, to: .initiative(id: "")))) {
            add("Knyt til indsats", "Tie to an initiative", "knyt")
        }
        if isKeeper, finding.sight != .awaiting { add("Hvem ser det", "Who sees it", "vis") }
        return links
    }
}

/// What happened to it and when, and whose turn it has been.
struct FindingStory: Component {
    let finding: SafetyFinding
    let reading: Reading

    var body: some Markup {
        Section(.id("forloeb")) {
            H2(reading.say(da: "Hvad der er sket", en: "What has happened"))
            Ol {
                For(finding.steps) { step in
                    Li("\(reading.date(step.on)): \(words(step.state))")
                }
            }
            P(reading.say(finding.state.kind.meaning), .class("quiet"))
            if finding.turns.count > 1 || reading.viewer.isStaff { turns }
        }
    }

    private func words(_ state: FindingState) -> String {
        let text = reading.say(state.kind.phrase)
        guard case .planned(let day) = state else { return text }
        return reading.say(
            da: "\(text) til \(reading.date(day))", en: "\(text) for \(reading.date(day))")
    }

    @MarkupBuilder private var turns: some Markup {
        if !finding.turns.isEmpty {
            H3(reading.say(da: "Hvem der har haft det", en: "Who has had it"))
            Ul {
                For(finding.turns) { turn in
                    Li {
                        "\(reading.name(of: turn.unit)), "
                        reading.say(
                            da: "fra \(reading.date(turn.from))",
                            en: "from \(reading.date(turn.from))")
                        if reading.viewer.isStaff, let why = reading.words(turn.reason) {
                            Span(": \(why)", .class("quiet"))
                        }
                    }
                }
            }
        }
    }
}

/// Findings that may be the same, for whoever keeps this one.
struct FindingDuplicates: Component {
    let finding: SafetyFinding
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let mayMerge = reading.may(.finding(.merge(finding.id, into: finding.id)))
        if mayMerge, !finding.state.hasEnded {
            let likely = reading.city.findings.likelyDuplicates(of: finding) {
                reading.words($0)
            }
            if !likely.isEmpty {
                Section(.id("samme")) {
                    H2(reading.say(da: "Er det det samme?", en: "Is it the same?"))
                    P(
                        reading.say(
                            da: "Samme kategori, fundet inden for "
                                + "\(Findings.duplicateDays) dage, og tæt på. Lægges de sammen, "
                                + "beholder det andet billeder og følgere fra begge.",
                            en: "The same category, found within \(Findings.duplicateDays) days, "
                                + "and close. Put together, the other keeps the photos and "
                                + "followers of both."))
                    Ul { For(likely.prefix(5).map { $0 }) { other($0) } }
                }
            }
        }
    }

    private func other(_ other: SafetyFinding) -> some Markup {
        Li {
            A(reading.name(of: other), .href(reading.link(Paths.finding(other.id))))
            ", \(reading.place(of: other)) "
            ButtonForm(
                label: reading.say(da: "Læg sammen med det", en: "Put into it"),
                about: reading.name(of: other), path: Paths.finding(finding.id, "trin"),
                reading: reading,
                fields: [("trin", "laeg-sammen"), ("med", other.id.rawValue)])
        }
    }
}

/// Whose ground it is, what it costs, what carries it on, and where its facts come from.
struct FindingAbout: Component {
    let finding: SafetyFinding
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        Section(.id("om")) {
            H2(reading.say(da: "Om fundet", en: "About the finding"))
            Ul {
                line(reading.say(da: "Grunden er", en: "The ground is"), owner)
                line(
                    reading.say(da: "Fundet", en: "Found"),
                    "\(reading.date(finding.foundOn)), "
                        + reading.say(
                            da: "af \(reading.teller(of: finding))",
                            en: "by \(reading.teller(of: finding))"))
                if let point = finding.place.point {
                    line(reading.say(da: "Punkt", en: "Point"), reading.coordinates(point))
                }
                line(
                    reading.say(da: "Skøn over prisen", en: "Estimated cost"),
                    finding.cost.map { reading.say($0.phrase) } ?? reading.say(.notStated))
                line(
                    reading.say(da: "Hvem betaler", en: "Who pays"),
                    finding.payer.map { reading.name(of: $0) } ?? reading.say(.notStated))
                line(reading.say(da: "Penge", en: "Money"), reading.funding(of: finding))
                For(carried) { carried in
                    Li {
                        reading.say(da: "Føres videre i: ", en: "Carried on by: ")
                        A(carried.crumb.title, .href(reading.link(carried.crumb.path)))
                        untie(carried.carrier, about: carried.crumb.title)
                    }
                }
                For(merged) { other in
                    Li {
                        reading.say(da: "Også meldt som: ", en: "Also reported as: ")
                        A(
                            reading.name(of: other),
                            .href(reading.link(Paths.finding(other.id))))
                    }
                }
            }
            SourceNote(reading: reading, source: finding.source)
        }
    }

    private func line(_ name: String, _ value: String) -> some Markup { Li("\(name): \(value)") }

    private var owner: String { reading.owner(of: finding.ground) }

    private var merged: [SafetyFinding] {
        reading.city.findings.together(with: finding.id).dropFirst()
            .filter { reading.city.sees($0, reading.viewer) }
    }

    private var carried: [(carrier: FindingCarrier, crumb: Crumb)] {
        finding.carriers.compactMap { carried in carrier(carried).map { (carried, $0) } }
    }

    @MarkupBuilder private func untie(
        _ carrier: FindingCarrier, about title: String
    ) -> some Markup {
        if reading.may(.finding(.unlink(finding.id, from: carrier))) {
            " "
            ButtonForm(
                label: reading.say(da: "Fjern", en: "Remove"), about: title,
                path: Paths.finding(finding.id, "knyt/fjern"), reading: reading,
                fields: [("fra", carrier.key)])
        }
    }

    private func carrier(_ carrier: FindingCarrier) -> Crumb? {
        switch carrier {
        case .activity(let id):
            reading.activity(id).map { Crumb(title: $0.name, path: Paths.activity(id)) }
        case .initiative(let id):
            reading.initiative(id).map { Crumb(title: $0.name, path: Paths.initiative(id)) }
        case .matter(let id):
            reading.city.matters[id]
                .flatMap { reading.city.sees($0, reading.viewer) ? $0 : nil }
                .map { Crumb(title: $0.title, path: Paths.matter(id)) }
        }
    }
}
