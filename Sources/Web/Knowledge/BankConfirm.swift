// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Papers
import Runtime

/// The form by which a person confirms what was read of one field, or puts it right.
struct BankConfirm: Component {
    let paper: BankPaper
    let field: PaperField
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (paper, field) = try subject(call)
        return try call.asking(
            .knowledge(.confirm(paper.id, field, [], seen: nil)),
            BankConfirm(paper: paper, field: field, call: call))
    }

    /// what is ticked and what is added is what the paper says; nothing
    /// ticked says that the paper does not say it.
    static func save(_ call: Call) async throws -> Answer {
        let (paper, field) = try subject(call)
        let offers = BankOffer.all(of: paper, field, call.reading)
        return try await call.saving(
            to: Paths.bankPaper(paper.id), fields: ["values": "tilfoej"],
            else: { BankConfirm(paper: paper, field: field, call: call, errors: $0) }
        ) { form in
            let ticked = Set(call.form.all("vaerdi"))
            var values = offers.filter { ticked.contains($0.key) }.map { $0.take(&form) }
            if let added = form.paperValue(field) { values.append(added) }
            return [.knowledge(.confirm(paper.id, field, values, seen: call.seenVersion))]
        }
    }

    /// The fields that nobody has confirmed and the machine is certain of.
    static func certainFields(of paper: BankPaper, _ read: PaperReading) -> [PaperField] {
        PaperField.allCases.filter { field in
            let found = read[field]
            return paper[field] == nil && !found.isEmpty
                && found.allSatisfy { $0.sureness == .certain }
                && (!field.isSingle || found.count == 1)
        }
    }

    private static func subject(_ call: Call) throws -> (BankPaper, PaperField) {
        guard let field = PaperField(rawValue: call.parameters["felt"] ?? "") else {
            throw NotFound()
        }
        return (try call.bankPaper, field)
    }

    var body: some Markup {
        let offers = BankOffer.all(of: paper, field, reading)
        let ticked = Set(call.form.all("vaerdi"))
        FormPage(
            reading.say(field.phrase), call, kind: paper.title,
            lead: reading.say(
                da: "Sæt kryds ved det, der står i papiret. Intet kryds betyder, at det ikke "
                    + "står der.",
                en: "Tick what the paper says. No tick means that it does not say it."),
            button: reading.say(da: "Bekræft", en: "Confirm"),
            trail: reading.trail(to: paper), errors: errors
        ) {
            Input(.type("hidden"), .name("seen"), .value("\(paper.version)"))
            For(offers.enumerated().map { (number: $0.offset, offer: $0.element) }) { row in
                Div(.class("choice")) {
                    Input(
                        .type("checkbox"), .id("vaerdi-\(row.number)"), .name("vaerdi"),
                        .value(row.offer.key),
                        .checked(
                            call.method == .get
                                ? row.offer.isOffered : ticked.contains(row.offer.key)))
                    Label(row.offer.title, .for("vaerdi-\(row.number)"))
                }
            }
            BankAddition(field: field, call: call, errors: errors)
        }
    }
}

/// Where a value is added that the machine has not read.
private struct BankAddition: Component {
    let field: PaperField
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    private var label: String { reading.say(da: "Tilføj", en: "Add") }

    var body: some Markup {
        if let options {
            Choice(
                name: "tilfoej", label: label, value: call.typed("tilfoej"), options: options,
                reading: reading, errors: errors)
        } else {
            TextField(
                name: "tilfoej", label: label, value: call.typed("tilfoej"), reading: reading,
                errors: errors, hint: hint)
        }
        if field == .signatory {
            Choice(
                name: "post", label: reading.say(da: "Underskriver som", en: "Signs as"),
                value: call.typed("post"), options: posts, reading: reading, errors: errors)
        }
    }

    private var hint: String? {
        switch field {
        case .date, .deadline: reading.say(.dayHint)
        case .signatory: reading.say(da: "Navnet, som det står.", en: "The name as it stands.")
        default: nil
        }
    }

    private var options: [(value: String, title: String)]? {
        switch field {
        case .kind: PaperKind.allCases.map { ($0.rawValue, reading.say($0.phrase)) }
        case .sender, .addressee, .organization: reading.partyOptions
        case .area: reading.areaOptions
        case .programme:
            reading.city.initiatives.programmes.values.inDanishOrder(by: \.name, then: \.id)
                .map { ($0.id.rawValue, $0.name) }
        default: nil
        }
    }

    private var posts: [(value: String, title: String)] {
        reading.city.organizations.posts.values.inDanishOrder(by: \.title, then: \.id)
            .map { ($0.id.rawValue, $0.title) }
    }
}

/// Something that the field may say: read by the machine or confirmed before.
struct BankOffer {
    let key: String
    let title: String
    /// Ticked before anybody has answered.
    let isOffered: Bool
    /// The value for the journal; its words go to the vault.
    let take: (inout FormReading) -> PaperValue

    static func all(of paper: BankPaper, _ field: PaperField, _ reading: Reading) -> [BankOffer] {
        let confirmed = paper[field]
        let kept = (confirmed?.values ?? []).map { value in
            BankOffer(
                key: "\(value)", title: reading.words(of: value) ?? reading.say(.hiddenName),
                isOffered: true, take: { _ in value })
        }
        var seen = Set(kept.map(\.title))
        let read = (reading.reading(of: paper)?[field] ?? []).flatMap { found in
            ([found.value] + found.others).filter { seen.insert(reading.words(of: $0)).inserted }
                .map { value in
                    let isFirst = value == found.value && confirmed == nil
                    return offer(value, of: found, isFirst: isFirst, reading)
                }
        }
        return kept + read
    }

    private static func offer(
        _ value: ReadValue, of found: ReadField, isFirst: Bool, _ reading: Reading
    ) -> BankOffer {
        BankOffer(
            key: "\(value)",
            title: "\(reading.words(of: value)) (\(reading.say(found.sureness.phrase)))",
            isOffered: isFirst && found.sureness != .doubtful,
            take: { form in form.take(value) })
    }
}

extension FormReading {
    /// What was read as a value for the journal; its words go to the vault.
    mutating func take(_ value: ReadValue) -> PaperValue {
        switch value {
        case .kind(let kind): .kind(is: kind)
        case .organization(let id): .organization(id: id)
        case .post(let id): .post(id: id)
        case .area(let id): .area(id: id)
        case .programme(let id): .programme(id: id)
        case .day(let day): .day(on: day)
        case .number(let text): .number(text: text)
        case .characters(let count): .characters(limit: count)
        case .kroner(let kroner): .kroner(amount: kroner)
        case .signatory(let name, let post): .signatory(name: kept(name), post: post)
        case .words(let text): .words(note: kept(text))
        }
    }

    private mutating func kept(_ text: String) -> NoteID {
        let id: NoteID = call.newID()
        keep(.note(id, text))
        return id
    }

    /// What is written under “add”; nil when nothing is.
    fileprivate mutating func paperValue(_ field: PaperField) -> PaperValue? {
        guard let text = call.form["tilfoej"] else { return nil }
        switch field {
        case .kind: return PaperKind(rawValue: text).map { .kind(is: $0) }
        case .sender, .addressee, .organization:
            return .organization(id: OrganizationID(text))
        case .area: return .area(id: AreaID(text))
        case .programme: return .programme(id: ProgrammeID(text))
        case .date, .deadline: return day("tilfoej").map { .day(on: $0) }
        case .caseNumber, .documentNumber, .ean, .link: return .number(text: title("tilfoej"))
        case .sectionLimit: return number("tilfoej").map { .characters(limit: $0) }
        case .amount:
            return attempt { () throws(FieldRefusal) in
                do throws(KronerRefusal) {
                    return .kroner(amount: try Kroner(parsing: text))
                } catch {
                    throw FieldRefusal(refused: error, field: "tilfoej")
                }
            }
        case .signatory:
            return publicNote("tilfoej").map {
                .signatory(name: $0, post: call.chosen("post"))
            }
        case .recommendation, .promise: return publicNote("tilfoej").map { .words(note: $0) }
        }
    }
}
