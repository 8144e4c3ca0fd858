// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Papers
import Runtime

/// What is done to a paper with one button.
enum BankSteps {
    /// one person's word for every field that the machine is certain of.
    static func confirmCertain(_ call: Call) async throws -> Answer {
        let paper = try call.bankPaper
        guard let read = call.reading.reading(of: paper) else { throw NotFound() }
        return try await step(call, paper) { form in
            BankConfirm.certainFields(of: paper, read).map { field in
                let values = read[field].map { form.take($0.value) }
                return .knowledge(.confirm(paper.id, field, values, seen: nil))
            }
        }
    }

    static func show(_ call: Call) async throws -> Answer {
        let paper = try call.bankPaper
        return try await step(call, paper) { form in
            let sight: PaperSight = form.word("sight", .chooseOne)
            return [.knowledge(.show(paper.id, to: sight, seen: call.seenVersion))]
        }
    }

    static func link(_ call: Call) async throws -> Answer {
        let paper = try call.bankPaper
        return try await step(call, paper) { form in
            guard let link = PaperLink(address: call.form["link"] ?? "") else {
                form.refuse(.chooseOne, field: "link")
                return []
            }
            return [.knowledge(.link(paper.id, link))]
        }
    }

    static func unlink(_ call: Call) async throws -> Answer {
        let paper = try call.bankPaper
        guard let link = PaperLink(address: call.form["link"] ?? "") else { throw NotFound() }
        return try await step(call, paper) { _ in [.knowledge(.unlink(paper.id, link))] }
    }

    private static func step(
        _ call: Call, _ paper: BankPaper, _ read: (inout FormReading) -> [CityCommand]
    ) async throws -> Answer {
        try await call.saving(
            to: Paths.bankPaper(paper.id),
            else: { errors in BankTrouble(paper: paper, call: call, errors: errors) }, read)
    }
}

/// A step that could not be taken, with the way back.
private struct BankTrouble: Component {
    let paper: BankPaper
    let call: Call
    let errors: FormErrors

    var body: some Markup {
        let reading = call.reading
        SitePage(paper.title, call, trail: reading.trail(to: paper)) {
            PageHead(paper.title, kind: reading.say(.bank))
            ErrorSummary(reading: reading, errors: errors)
            P {
                A(
                    reading.say(da: "Tilbage til papiret", en: "Back to the paper"),
                    .href(Link(Paths.bankPaper(paper.id))))
            }
        }
    }
}

/// What the paper belongs to, what came of it, and who may read it.
struct BankTies: Component {
    let paper: BankPaper
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        Section {
            H2(reading.say(da: "Hvor papiret hører til", en: "Where the paper belongs"))
            let ties = paper.links.compactMap { link in
                reading.tie(link).map { (link: link, crumb: $0) }
            }
            if ties.isEmpty {
                P(
                    reading.say(
                        da: "Det er ikke knyttet til noget endnu.",
                        en: "It is not tied to anything yet."), .class("quiet"))
            } else {
                Ul(.class("link-list")) {
                    For(ties) { tie in
                        Li {
                            A(tie.crumb.title, .href(reading.link(tie.crumb.path)))
                            if reading.may(.knowledge(.unlink(paper.id, tie.link))) {
                                ButtonForm(
                                    label: reading.say(da: "Fjern", en: "Remove"),
                                    about: tie.crumb.title,
                                    path: Paths.bankPaper(paper.id, "loes"), reading: reading,
                                    fields: [("link", tie.link.address)])
                            }
                        }
                    }
                }
            }
            others
            extracts
            if reading.may(.knowledge(.link(paper.id, .area(id: "")))) { linkForm }
            if reading.may(.knowledge(.show(paper.id, to: .staff, seen: nil))) { sightForm }
        }
    }

    /// Papers that this one names by number, and those that name it.
    @MarkupBuilder private var others: some Markup {
        let named = (reading.reading(of: paper)?[.link] ?? []).flatMap { field in
            reading.bankPapers.filter { other in
                other.id != paper.id && reading.numbers(of: other).contains(field.words)
            }
        }
        if !named.isEmpty {
            H3(reading.say(da: "Papirer, det nævner", en: "Papers that it names"))
            Ul {
                For(named) { other in
                    Li { A(other.title, .href(reading.link(Paths.bankPaper(other.id)))) }
                }
            }
        }
    }

    @MarkupBuilder private var extracts: some Markup {
        if reading.viewer.isStaff {
            if !paper.extracts.isEmpty {
                H3(reading.say(da: "Blev til", en: "Became"))
                Ul {
                    For(paper.extracts) { extract in
                        Li {
                            let became = reading.place(of: extract.target)
                            A(became.title, .href(reading.link(became.path)))
                            Div("“\(reading.note(extract.sentence) ?? "")”", .class("quiet"))
                        }
                    }
                }
            }
            if reading.canWrite, paper.text != nil {
                P {
                    A(
                        reading.say(
                            da: "Gør en anbefaling eller et løfte til noget",
                            en: "Make something of a recommendation or a promise"),
                        .href(Link(Paths.bankPaper(paper.id, "saetning"))))
                }
            }
        }
    }

    private var linkForm: some Markup {
        Form(
            .method("post"), .action(Link(Paths.bankPaper(paper.id, "knyt"))), .class("form")
        ) {
            FormToken(reading: reading)
            Choice(
                name: "link", label: reading.say(da: "Knyt til", en: "Tie to"), value: nil,
                options: reading.tieOptions.filter { option in
                    !paper.links.contains { $0.address == option.value }
                }, reading: reading, errors: .none)
            Button(reading.say(da: "Knyt", en: "Tie"), .class("secondary"))
        }
    }

    private var sightForm: some Markup {
        Form(.method("post"), .action(Link(Paths.bankPaper(paper.id, "vis"))), .class("form")) {
            FormToken(reading: reading)
            Input(.type("hidden"), .name("seen"), .value("\(paper.version)"))
            Choice(
                name: "sight", label: reading.say(da: "Hvem må læse det?", en: "Who may read it?"),
                value: paper.sight.rawValue,
                options: PaperSight.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                reading: reading, errors: .none)
            Button(reading.say(.save), .class("secondary"))
        }
    }
}

extension PaperLink {
    /// As a form and an address write it: `area/sydhavnen`.
    var address: String {
        switch self {
        case .area(let id): "area/\(id)"
        case .forum(let id): "forum/\(id)"
        case .matter(let id): "matter/\(id)"
        case .initiative(let id): "initiative/\(id)"
        case .hearing(let id): "hearing/\(id)"
        case .statusReport(let id): "status-report/\(id)"
        }
    }

    init?(address: String) {
        let parts = address.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "area": self = .area(id: AreaID(parts[1]))
        case "forum": self = .forum(id: ForumID(parts[1]))
        case "matter": self = .matter(id: MatterID(parts[1]))
        case "initiative": self = .initiative(id: InitiativeID(parts[1]))
        case "hearing": self = .hearing(id: HearingID(parts[1]))
        case "status-report": self = .statusReport(id: StatusRoundID(parts[1]))
        default: return nil
        }
    }
}

extension Reading {
    /// What the link leads to, when it is there for the reader.
    func tie(_ link: PaperLink) -> Crumb? {
        switch link {
        case .area(let id): Crumb(title: name(of: id), path: Paths.area(id))
        case .forum(let id): Crumb(title: name(of: id), path: Paths.forum(id))
        case .matter(let id):
            city.matters[id].flatMap { city.sees($0, viewer) ? $0 : nil }
                .map { Crumb(title: $0.content.title, path: Paths.matter(id)) }
        case .initiative(let id):
            initiative(id).map { Crumb(title: $0.name, path: Paths.initiative(id)) }
        case .hearing(let id):
            city.hearings[id].flatMap { city.sees($0, viewer) ? $0 : nil }
                .map { Crumb(title: $0.title, path: Paths.hearing(id)) }
        case .statusReport(let id):
            city.statusReports[id].flatMap { city.sees($0, viewer) ? $0 : nil }
                .map { Crumb(title: $0.title, path: Paths.statusReports) }
        }
    }

    /// What a sentence became, and where it is; by its name alone where it is hidden.
    func place(of target: PaperExtract.Target) -> Crumb {
        switch target {
        case .matter(let id):
            Crumb(title: matter(id)?.title ?? say(.hiddenThing), path: Paths.matter(id))
        case .activity(let id):
            Crumb(title: activity(id)?.name ?? say(.hiddenThing), path: Paths.activity(id))
        case .target(let id):
            Crumb(
                title: city.figures[id]?.name ?? say(.hiddenThing),
                path: city.figures[id].map { Paths.indicator($0.indicator) } ?? Paths.bank)
        }
    }

    /// All that a paper may be tied to.
    var tieOptions: [(value: String, title: String)] {
        let links: [PaperLink] =
            city.areas.areas.keys.map { .area(id: $0) }
            + city.forums.forums.keys.map { .forum(id: $0) }
            + city.initiatives.initiatives.keys.map { .initiative(id: $0) }
            + city.hearings.hearings.keys.map { .hearing(id: $0) }
            + city.matters.matters.keys.map { .matter(id: $0) }
        return links.compactMap { link in
            tie(link).map { (value: link.address, title: $0.title) }
        }
        .inDanishOrder(by: \.title, then: \.value)
    }

    /// The case's and the document's number of the paper itself.
    func numbers(of paper: BankPaper) -> [String] {
        known(.caseNumber, of: paper) + known(.documentNumber, of: paper)
    }
}
