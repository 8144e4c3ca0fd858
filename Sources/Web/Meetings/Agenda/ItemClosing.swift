// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that closes an item to the public or keeps somebody out of it.
struct ItemClosing: Component {
    let meeting: Meeting
    let item: AgendaItem
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (meeting, item) = (try call.meeting, try call.item)
        return try call.asking(
            .meeting(.agenda(meeting.id, .close(item.id, nil))),
            ItemClosing(meeting: meeting, item: item, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (meeting, item) = (try call.meeting, try call.item)
        return try await call.saving(
            to: Paths.anchor(item.id, of: meeting.id),
            else: { ItemClosing(meeting: meeting, item: item, call: call, errors: $0) }
        ) { form in
            guard call.form["basis"] != nil else {
                return [.meeting(.agenda(meeting.id, .close(item.id, nil)))]
            }
            let closure = ItemClosure(
                basis: form.word("basis", .basisMissing), reason: form.note("reason"),
                neutralTitle: form.title("neutral-title"))
            return [.meeting(.agenda(meeting.id, .close(item.id, closure)))]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Luk punktet", en: "Close the item")
        SitePage(title, call, trail: reading.trail(of: meeting)) {
            PageHead(
                title, kind: item.title,
                lead: reading.say(
                    da: "Andre end medlemmerne læser kun den neutrale titel og loven. "
                        + "Kun dette punkt lukkes, ikke mødet.",
                    en: "Others than members read only the neutral title and the law. "
                        + "Only this item is closed, not the meeting."))
            ErrorSummary(reading: reading, errors: errors)
            Form(.method("post"), .action(Link(call.path)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                Choice(
                    name: "basis", label: reading.say(da: "Grund i loven", en: "Legal reason"),
                    value: call.typed("basis", else: item.closure?.basis.rawValue),
                    options: ClosureBasis.allCases.map { ($0.rawValue, reading.say($0.law)) },
                    reading: reading, errors: errors,
                    hint: reading.say(da: "Tom åbner punktet.", en: "Empty opens the item."))
                TextField(
                    name: "neutral-title",
                    label: reading.say(da: "Neutral titel", en: "Neutral title"),
                    value: call.typed("neutral-title", else: item.closure?.neutralTitle),
                    reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Nævner ingen, fx “En sag om en enkelt borger”.",
                        en: "Names nobody, such as “A matter about one citizen”."))
                TextArea(
                    name: "reason", label: reading.say(da: "Uddybning", en: "More of why"),
                    value: call.typed("reason", else: reading.words(item.closure?.reason)),
                    reading: reading, errors: errors)
                Div(.class("actions")) {
                    Button(reading.say(.save), .class("primary"))
                    A(
                        reading.say(.cancel),
                        .href(reading.link(Paths.anchor(item.id, of: meeting.id))))
                }
            }
            KeptOut(reading: reading, meeting: meeting, item: item)
        }
    }
}

/// Those who see nothing of the item, with a form for one more.
private struct KeptOut: Component {
    let reading: Reading
    let meeting: Meeting
    let item: AgendaItem

    var body: some Markup {
        let path = Paths.item(item.id, of: meeting.id, "udelukkede")
        Section(.id("udelukkede")) {
            H2(reading.say(da: "Holdt ude på grund af inhabilitet", en: "Kept out"))
            P(
                reading.say(
                    da:
                        "De ser intet af punktet: ikke på sider, i søgning, historie eller papirer.",
                    en: "They see nothing of the item: not on pages, in search, history or papers."
                ))
            Ul(.class("link-list")) {
                For(item.removed) { person in
                    Li {
                        reading.name(of: person)
                        " "
                        ButtonForm(
                            label: reading.say(da: "Lad se igen", en: "Let see again"),
                            about: reading.name(of: person), path: path, reading: reading,
                            fields: [("person", person.rawValue), ("igen", "1")])
                    }
                }
            }
            Form(.method("post"), .action(Link(path)), .class("form")) {
                FormToken(reading: reading)
                Choice(
                    name: "person", label: reading.say(da: "Person", en: "Person"), value: nil,
                    options: people, reading: reading, errors: .none)
                Button(reading.say(da: "Hold ude", en: "Keep out"), .class("danger"))
            }
        }
    }

    /// Those at the table, and those who keep the papers.
    private var people: [(value: String, title: String)] {
        let places = meeting.places(in: reading.city.forums, reading.city.organizations)
        let sitting = places.flatMap { [$0.holder?.person, $0.substitute?.person] }.compactMap(
            \.self)
        let staff = reading.city.accounts.accounts.values.filter { account in
            !account.isClosed && account.roles.contains { $0.role != .participant }
        }.map(\.person)
        return Set(sitting + staff).subtracting(item.removed)
            .inDanishOrder(by: { reading.name(of: $0) }, then: { $0 })
            .map { ($0.rawValue, reading.name(of: $0)) }
    }
}

extension Phrase {
    static let basisMissing = Phrase(
        da: "Vælg grunden i loven.", en: "Choose the legal reason.")
}
