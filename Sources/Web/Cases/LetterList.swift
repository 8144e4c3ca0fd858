// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every letter that the reader may see, the drafts first.
struct LetterList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let letters = letters
        let page = Paged(letters, call.query)
        SitePage(reading.say(.letters), call) {
            PageHead(
                reading.say(.letters), kind: reading.say(.journal),
                lead: reading.say(
                    da: "Breve fra kommunen og dens udvalg, hvert med sit sags- og "
                        + "dokumentnummer.",
                    en: "Letters of the municipality and its committees, each with its case and "
                        + "document number.")
            ) {
                Fact(
                    reading.say(da: "Kladder", en: "Drafts"),
                    "\(letters.count { $0.paper.state == .draft })")
                Fact(
                    reading.say(da: "Klar til at sende", en: "Ready to send"),
                    "\(letters.count { $0.paper.state == .final })")
                Fact(
                    reading.say(da: "Sendt", en: "Sent"),
                    "\(letters.count { $0.paper.state == .sent })")
            }
            if reading.mayOpenCases {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Skriv et brev", en: "Write a letter"),
                        .href(Link(Paths.newLetter)), .class("button"))
                }
            }
            if letters.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Her er ingen breve, som du kan se.",
                        en: "There are no letters that you can see."))
            } else {
                LetterTable(letters: page.rows, count: letters.count, reading: reading)
                PageLinks(page, call)
            }
            if reading.viewer.isStaff { Letterheads(reading: reading) }
        }
    }

    private var letters: [(found: Case, paper: CaseDocument)] {
        let kinds: [DocumentKind] = [.letter, .coveringLetter, .hearingResponse]
        return reading.cases.flatMap { found in
            reading.papers(of: found).filter { kinds.contains($0.kind) }.map { (found, $0) }
        }
        .sorted { left, right in
            let (one, two) = (left.paper, right.paper)
            return (rank(one), day(two), one.id) < (rank(two), day(one), two.id)
        }
    }

    private func rank(_ paper: CaseDocument) -> Int {
        DocumentState.allCases.firstIndex(of: paper.state) ?? 0
    }

    private func day(_ paper: CaseDocument) -> Day { paper.content.dated ?? paper.filed }
}

/// Letters as rows.
private struct LetterTable: Component {
    let letters: [(found: Case, paper: CaseDocument)]
    let count: Int
    let reading: Reading

    var body: some Markup {
        let (number, dated, from, to, stands) = (
            reading.say(.documentNumber), reading.say(da: "Dateret", en: "Dated"),
            reading.say(da: "Fra", en: "From"), reading.say(da: "Til", en: "To"),
            reading.say(da: "Status", en: "Standing")
        )
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(count) \(count == 1 ? "brev" : "breve"), kladder først",
                    en: "\(count) \(count == 1 ? "letter" : "letters"), drafts first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Brev", en: "Letter"), .scope("col"))
                    For([number, dated, from, to, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(letters) { found, paper in
                    let standing = reading.standing(of: paper)
                    Tr {
                        Th(.scope("row")) {
                            A(paper.title, .href(reading.link(Paths.paper(paper, in: found))))
                        }
                        Td("\(paper.number)", .cellLabel(number))
                        Td(
                            paper.content.dated.map { reading.date($0) } ?? reading.say(.notStated),
                            .cellLabel(dated))
                        Td(
                            paper.content.sender.map { reading.name(of: $0) }
                                ?? reading.say(.notStated), .cellLabel(from))
                        Td(
                            paper.content.addressees.isEmpty
                                ? reading.say(.notStated)
                                : reading.list(
                                    paper.content.addressees.map { reading.addressee($0) }),
                            .cellLabel(to))
                        Td(.cellLabel(stands)) { StatusTag(standing.status, standing.text) }
                    }
                }
            }
        }
    }
}

/// The side blocks of the offices.
private struct Letterheads: Component {
    let reading: Reading

    var body: some Markup {
        let units = reading.inOrder(reading.city.cases.senders.keys)
        Section(.id("brevhoveder")) {
            H2(reading.say(da: "Brevhoveder", en: "Letterheads"))
            if units.isEmpty {
                P(
                    reading.say(
                        da: "Ingen enhed har skrevet adresse og EAN-nummer endnu.",
                        en: "No unit has written its address and EAN number yet."))
            }
            Ul {
                For(units) { unit in
                    Li {
                        reading.name(of: unit)
                        if let sheet = reading.city.cases.sender(unit) {
                            Span(
                                " "
                                    + (sheet.address
                                    + [sheet.ean.map { "EAN \($0)" }]
                                    .compactMap { $0 }).joined(separator: ", "), .class("quiet"))
                        }
                        if reading.may(.casework(.stateSender(SenderSheet(unit)))) {
                            " "
                            A(
                                reading.say(da: "Ret", en: "Change"),
                                .href(Link(Paths.letterhead(unit))))
                        }
                    }
                }
            }
            if let own = reading.viewer.works.first(where: { !units.contains($0) }) {
                P {
                    A(
                        reading.say(
                            da: "Skriv brevhovedet for \(reading.name(of: own))",
                            en: "Write the letterhead of \(reading.name(of: own))"),
                        .href(Link(Paths.letterhead(own))))
                }
            }
        }
    }
}

/// The form of an office's address, contact and EAN number.
struct LetterheadForm: Component {
    let unit: Organization
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let unit = try call.unit
        return try call.asking(
            .casework(.stateSender(SenderSheet(unit.id))), LetterheadForm(unit: unit, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let unit = try call.unit
        return try await call.saving(
            to: Paths.letters, else: { LetterheadForm(unit: unit, call: call, errors: $0) }
        ) { form in
            let ean: Ean? = call.form["ean"].flatMap { text in
                form.attempt { () throws(FieldRefusal) in
                    do throws(NumberRefusal) {
                        return try Ean(parsing: text)
                    } catch {
                        throw FieldRefusal(refused: error, field: "ean")
                    }
                }
            }
            return [
                .casework(
                    .stateSender(
                        SenderSheet(
                            unit.id, ean: ean, address: form.titles("address"),
                            contact: form.titles("contact"))))
            ]
        }
    }

    var body: some Markup {
        let sheet = reading.city.cases.sender(unit.id)
        FormPage(
            reading.say(da: "Brevhoved", en: "Letterhead"), call, kind: unit.name,
            lead: reading.say(
                da: "Det står i sideblokken på enhedens breve.",
                en: "It stands in the side block of the unit's letters."),
            trail: [Crumb(title: reading.say(.letters), path: Paths.letters)], errors: errors
        ) {
            TextArea(
                name: "address", label: reading.say(da: "Adresse", en: "Address"),
                value: call.typed("address", else: sheet?.address.joined(separator: "\n")),
                reading: reading, errors: errors)
            TextField(
                name: "ean", label: reading.say(da: "EAN-nummer", en: "EAN number"),
                value: call.typed("ean", else: sheet?.ean?.description), reading: reading,
                errors: errors)
            TextArea(
                name: "contact", label: reading.say(da: "Kontakt", en: "Contact"),
                value: call.typed("contact", else: sheet?.contact.joined(separator: "\n")),
                reading: reading, errors: errors)
        }
    }
}

extension Call {
    fileprivate var unit: Organization {
        get throws { try found(city.organizations[id("enhed") as OrganizationID]) }
    }
}
