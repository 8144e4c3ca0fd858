// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What an item is about, as somebody writes it.
struct ItemFields: Component {
    let call: Call
    let meeting: Meeting
    let errors: FormErrors
    /// What the form opens with.
    var opening: ItemContent?
    private var reading: Reading { call.reading }

    var body: some Markup {
        TextField(
            name: "title", label: reading.say(da: "Titel", en: "Title"),
            value: call.typed("title", else: opening?.title), reading: reading, errors: errors)
        Choice(
            name: "purpose", label: reading.say(da: "Punktet er til", en: "The item is for"),
            value: call.typed("purpose", else: opening?.purpose.rawValue ?? "discuss"),
            options: ItemPurpose.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            reading: reading, errors: errors)
        Choice(
            name: "topic", label: reading.say(da: "Om", en: "About"),
            value: call.typed("topic", else: opening?.topic.rawValue ?? "every"),
            options: MatterKind.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Afgør, hvem der kan beslutte. “Alle sager”, hvis ingen passer.",
                en: "Decides who may decide. “All matters”, if none fits."))
        Choice(
            name: "matter", label: reading.say(da: "Sag", en: "Matter"),
            value: call.typed("matter", else: opening?.matter?.rawValue), options: matters,
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Så går beslutningen tilbage til den, der rejste sagen. Kan være tom.",
                en: "The decision then returns to whoever raised it. May be empty."))
        Choice(
            name: "presenter", label: reading.say(da: "Fremlægges af", en: "Presented by"),
            value: call.typed("presenter", else: presenter), options: reading.organizationChoices(),
            reading: reading, errors: errors)
        TextField(
            name: "minutes", label: reading.say(da: "Minutter", en: "Minutes"),
            value: call.typed("minutes", else: opening?.minutes.map(String.init)),
            reading: reading, errors: errors)
        TextField(
            name: "amount", label: reading.say(da: "Beløb i kroner", en: "Amount in kroner"),
            value: call.typed("amount", else: opening?.amount.map { reading.say($0.phrase) }),
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Hvis der skal besluttes om penge. Kan være tom.",
                en: "If money is to be decided on. May be empty."))
        For(CaseBlock.Heading.allCases) { heading in
            TextArea(
                name: heading.rawValue, label: reading.say(heading.phrase),
                value: call.typed(heading.rawValue, else: text(under: heading)),
                reading: reading, errors: errors)
        }
    }

    private var presenter: String? {
        if case .organization(let id) = opening?.presenter { id.rawValue } else { nil }
    }

    private func text(under heading: CaseBlock.Heading) -> String? {
        reading.words(opening?.blocks.first { $0.heading == heading }?.text)
    }

    /// The open matters that the reader sees.
    private var matters: [(value: String, title: String)] {
        reading.city.matters.matters.values
            .filter { $0.isOpen && reading.city.sees($0, reading.viewer) }
            .inDanishOrder(by: \.title, then: \.id).map { ($0.id.rawValue, $0.title) }
    }
}

extension FormReading {
    /// The item as it was typed; what is unchanged of the item before keeps its words.
    mutating func item(before: ItemContent? = nil) -> ItemContent {
        let reading = call.reading
        var blocks: [CaseBlock] = []
        for heading in CaseBlock.Heading.allCases {
            let old = before?.blocks.first { $0.heading == heading }
            if let old,
                reading.words(old.text)?.plainLines == call.form[heading.rawValue]?.plainLines
            {
                blocks.append(old)
            } else if let note = publicNote(heading.rawValue) {
                blocks.append(CaseBlock(heading, note))
            }
        }
        let presenter: OrganizationID? = call.chosen("presenter")
        let matter: MatterID? = call.chosen("matter")
        let topic = matter.flatMap { reading.city.matters[$0]?.topic }
        return ItemContent(
            title: title("title"), purpose: word("purpose", .purposeMissing),
            topic: topic ?? word("topic", .topicMissing), matter: matter,
            standing: before?.standing, presenter: presenter.map { .organization($0) },
            minutes: number("minutes"), amount: kroner("amount"), blocks: blocks)
    }

    private mutating func kroner(_ field: String) -> Kroner? {
        guard let text = call.form[field] else { return nil }
        do throws(KronerRefusal) {
            return try Kroner(parsing: text)
        } catch {
            errors.add(error.sentence, field: field)
            return nil
        }
    }
}

extension ItemContent {
    /// What the form shows, so that a change meanwhile can be told.
    func facts(_ reading: Reading) -> [ShownFact] {
        let plain: (Reading, String) -> String = { $1 }
        return [
            ShownFact(
                field: "title", label: Phrase(da: "Titel", en: "Title"), value: title,
                words: plain),
            ShownFact(
                field: "purpose", label: Phrase(da: "Punktet er til", en: "The item is for"),
                value: purpose.rawValue
            ) { reading, word in ItemPurpose(rawValue: word).map { reading.say($0.phrase) } ?? word
            },
            ShownFact(
                field: "minutes", label: Phrase(da: "Minutter", en: "Minutes"),
                value: minutes.map(String.init) ?? "", words: plain),
            ShownFact(
                field: "amount", label: Phrase(da: "Beløb", en: "Amount"),
                value: amount.map { reading.say($0.phrase) } ?? "", words: plain),
        ]
            + CaseBlock.Heading.allCases.map { heading in
                ShownFact(
                    field: heading.rawValue, label: heading.phrase,
                    value: (reading.words(blocks.first { $0.heading == heading }?.text) ?? "")
                        .plainLines.replacing("\n", with: " "),
                    words: plain)
            }
    }
}

extension String {
    /// With the line breaks that pages have, for comparing.
    var plainLines: String { String(map { $0.isNewline ? "\n" : $0 }) }
}

extension Phrase {
    static let topicMissing = Phrase(
        da: "Vælg, hvad punktet er om.", en: "Choose what the item is about.")
}
