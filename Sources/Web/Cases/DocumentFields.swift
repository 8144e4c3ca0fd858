// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What stands about a paper: who, to whom, when, and who may read it.
struct DocumentFields: Component {
    let content: DocumentContent?
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        TextField(
            name: "title", label: reading.say(da: "Titel", en: "Title"),
            value: call.typed("title", else: content?.title), reading: reading, errors: errors)
        Choice(
            name: "kind", label: reading.say(da: "Slags", en: "Kind"),
            value: call.typed("kind", else: (content?.kind ?? .letter).rawValue),
            options: DocumentKind.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            reading: reading, errors: errors)
        Choice(
            name: "direction", label: reading.say(da: "Retning", en: "Direction"),
            value: call.typed("direction", else: (content?.direction ?? .outgoing).rawValue),
            options: DocumentDirection.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            reading: reading, errors: errors)
        Choice(
            name: "sender", label: reading.say(da: "Fra", en: "From"),
            value: call.typed("sender", else: content?.sender?.rawValue),
            options: reading.partyOptions, reading: reading, errors: errors)
        People(
            name: "addressees", legend: reading.say(da: "Til", en: "To"),
            typed: call.method == .get
                ? content?.addressees.compactMap(\.word) ?? [] : call.form.all("addressees"),
            reading: reading, errors: errors)
        TextArea(
            name: "outside",
            label: reading.say(da: "Til andre, navn og adresse", en: "To others, with address"),
            value: call.typed("outside", else: outside), reading: reading, errors: errors,
            hint: reading.say(
                da: "Kun for ansatte. Et dokument til en privat person kan ikke være offentligt.",
                en: "For staff only. A paper to a private person cannot be public."))
        Choice(
            name: "signatory", label: reading.say(da: "Underskrives af", en: "Signed by"),
            value: call.typed("signatory", else: content?.signatories.first?.post.rawValue),
            options: reading.postOptions, reading: reading, errors: errors)
        Choice(
            name: "behalf", label: reading.say(da: "På vegne af", en: "On behalf of"),
            value: call.typed("behalf", else: content?.signatories.first?.onBehalfOf?.rawValue),
            options: reading.partyOptions, reading: reading, errors: errors)
        MoreSignatories(signatories: content?.signatories ?? [], call: call, errors: errors)
        DayField(
            name: "dated", label: reading.say(da: "Dateret", en: "Dated"),
            value: call.typed("dated", else: content?.dated.map { reading.date($0) }),
            reading: reading, errors: errors)
        Choice(
            name: "sight", label: reading.say(da: "Hvem kan læse det?", en: "Who may read it?"),
            value: call.typed("sight", else: (content?.sight ?? .internal).word),
            options: DocumentSight.all.map { ($0.word, reading.say($0.phrase)) },
            reading: reading, errors: errors)
    }

    private var outside: String? {
        content?.addressees.lazy.compactMap { addressee -> String? in
            guard case .outside(let id) = addressee else { return nil }
            return reading.note(id)
        }.first
    }
}

/// Organizations and posts, several of which can be chosen.
private struct People: Component {
    let name: String
    let legend: String
    let typed: [String]
    let reading: Reading
    let errors: FormErrors

    var body: some Markup {
        Details(.open(!typed.isEmpty || errors[name] != nil)) {
            Summary("\(legend): \(typed.isEmpty ? reading.say(.notStated) : "\(typed.count)")")
            Ticks(
                name: name, legend: legend,
                options: reading.partyOptions.map { ("organization/\($0.value)", $0.title) }
                    + reading.postOptions.map { ("post/\($0.value)", $0.title) },
                ticked: typed, reading: reading, errors: errors)
        }
    }
}

extension Addressee {
    /// The choice in a form; nil for words in the vault.
    var word: String? {
        switch self {
        case .post(let id): "post/\(id)"
        case .organization(let id): "organization/\(id)"
        case .outside: nil
        }
    }

    init?(word: String) {
        let halves = word.split(separator: "/", maxSplits: 1).map(String.init)
        guard halves.count == 2 else { return nil }
        switch halves[0] {
        case "post": self = .post(PostID(halves[1]))
        case "organization": self = .organization(OrganizationID(halves[1]))
        default: return nil
        }
    }
}

extension Reading {
    /// Every post of the day with its organization, for a choice.
    var postOptions: [(value: String, title: String)] {
        city.organizations.posts.values
            .map { (value: $0.id.rawValue, title: label(of: $0)) }
            .inDanishOrder(by: \.title, then: \.value)
    }
}

extension FormReading {
    /// What stands about a paper; signatories that the form does not show are kept.
    mutating func documentContent(keeping before: DocumentContent? = nil) -> DocumentContent {
        let missing = Phrase(da: "Vælg fra listen.", en: "Choose from the list.")
        var addressees = call.form.all("addressees").compactMap { Addressee(word: $0) }
        if let note = note("outside") { addressees.append(.outside(note)) }
        let post: PostID? = call.chosen("signatory")
        let first = post.map { [Signatory($0, onBehalfOf: call.chosen("behalf"))] } ?? []
        let isShown = call.form.pairs.contains { $0.name == MoreSignatories.name(2) }
        let others =
            isShown
            ? MoreSignatories.numbers.compactMap { number in
                call.chosen(MoreSignatories.name(number)).map { post in
                    Signatory(post, onBehalfOf: call.chosen(MoreSignatories.behalf(number)))
                }
            } : Array(before?.signatories.dropFirst() ?? [])
        return DocumentContent(
            kind: word("kind", missing), title: title("title"),
            direction: word("direction", missing), sender: call.chosen("sender"),
            addressees: addressees,
            signatories: first + others, dated: day("dated"),
            sight: call.form["sight"].flatMap { DocumentSight(word: $0) } ?? .internal)
    }
}
