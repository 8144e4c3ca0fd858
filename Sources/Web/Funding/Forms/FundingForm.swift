// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Runtime

/// One of the forms about pools and agreements: what it asks, as data.
struct FundingForm: Component {
    enum Entry {
        case line, text, day
        case choice([(value: String, title: String)])
        case ticks([(value: String, title: String)])
        /// Begins a part of the form; it is no field.
        case heading
    }

    struct Item {
        let name: String
        let label: String
        var hint: String?
        var input = Entry.line

        var isField: Bool {
            if case .heading = input { false } else { true }
        }
    }

    let call: Call
    let title: String
    let kind: String
    var lead: String?
    let trail: [Crumb]
    let items: [Item]
    /// What stands in the fields; of ticks one value a line.
    var texts: FieldTexts
    /// What the fields opened with, and of which version; nil for what is new.
    var opening: FieldTexts?
    var version: Int?
    var errors = FormErrors.none
    var changes: [ChangedField] = []

    private var reading: Reading { call.reading }
    private var names: [String] { items.filter(\.isField).map(\.name) }

    init(
        _ call: Call, _ title: String, kind: String, lead: String? = nil, trail: [Crumb],
        items: [Item], texts: [String: String] = [:], version: Int? = nil
    ) {
        self.call = call
        self.title = title
        self.kind = kind
        self.lead = lead
        self.trail = trail
        self.items = items
        self.texts = FieldTexts(texts)
        self.version = version
        opening = version.map { _ in FieldTexts(texts) }
    }

    var body: some Markup {
        SitePage(title, call, trail: trail) {
            PageHead(title, kind: kind, lead: lead)
            ErrorSummary(reading: reading, errors: errors)
            if !changes.isEmpty {
                ChangesMeanwhile(reading: reading, changes: changes, last: errors.meanwhile)
            }
            Form(.method("post"), .action(Link(call.path)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                if let opening, let version { SeenFields(names, opening, version: version) }
                For(asked) { pair in
                    Html.Input(.type("hidden"), .name(pair.name), .value(pair.value))
                }
                For(items) { field($0) }
                Div(.class("actions")) {
                    Button(reading.say(.save), .class("primary"))
                    A(reading.say(.cancel), .href(reading.link(trail.last?.path ?? Paths.home)))
                }
            }
        }
    }

    /// What the address asked for, which the sent form carries along.
    private var asked: [(name: String, value: String)] {
        call.method == .get
            ? call.query.pairs.map { (name: "om-\($0.name)", value: $0.value) }
            : call.form.pairs.filter { $0.name.hasPrefix("om-") }
    }

    @MarkupBuilder private func field(_ item: Item) -> some Markup {
        let value = texts[item.name]
        switch item.input {
        case .heading: H2(item.label)
        case .line:
            TextField(
                name: item.name, label: item.label, value: value, reading: reading,
                errors: errors, hint: item.hint)
        case .text:
            TextArea(
                name: item.name, label: item.label, value: value, reading: reading,
                errors: errors, hint: item.hint)
        case .day:
            DayField(
                name: item.name, label: item.label, value: value, reading: reading,
                errors: errors, hint: item.hint)
        case .choice(let options):
            Choice(
                name: item.name, label: item.label, value: value, options: options,
                reading: reading, errors: errors, hint: item.hint)
        case .ticks(let options):
            Ticks(
                name: item.name, legend: item.label, options: options,
                ticked: value.split(separator: "\n").map(String.init), reading: reading,
                errors: errors, hint: item.hint)
        }
    }
}

extension FundingForm {
    /// The page, for those who may give the command, today.
    func ask(_ command: FundingCommand) throws -> Answer {
        try call.asking(.funding(command), self)
    }

    /// Saves what was typed, or shows it again with all that is wrong.
    ///
    /// `now` is the form as it would open now: on a conflict it says what others
    /// have changed, and what was typed stays in the fields.
    func save(
        to path: String, fields: [String: String] = [:], now: (City) -> FundingForm? = { _ in nil },
        _ read: (inout FormReading) throws -> [FundingCommand]
    ) async throws -> Answer {
        let typed = filled
        return try await call.saving(
            to: path, fields: fields, else: { typed.again($0, now) }
        ) { try read(&$0).map(CityCommand.funding) }
    }

    /// The version that the form showed.
    var seen: Int? { call.form["seen"].flatMap { Int($0) } }

    private var filled: FundingForm {
        var form = self
        form.texts = FieldTexts(
            Dictionary(
                names.map { ($0, call.form.all($0).joined(separator: "\n")) },
                uniquingKeysWith: { first, _ in first }))
        return form
    }

    private func again(_ errors: FormErrors, _ now: (City) -> FundingForm?) -> FundingForm {
        var page = self
        page.errors = errors
        if version != nil {
            let before = SeenFields(names, in: call.form)
            page.opening = before.texts
            page.version = before.version
        }
        guard errors.isConflict, let fresh = now(call.site.runtime.snapshot.present.city),
            let opening = fresh.opening
        else { return page }
        let before = SeenFields(names, in: call.form).texts
        page.changes = ChangedField.between(
            before, opening,
            labels: items.filter(\.isField).map { (field: $0.name, label: $0.label) })
        page.texts = texts.merged(seen: before, now: opening)
        (page.opening, page.version) = (opening, fresh.version)
        return page
    }
}

extension FormReading {
    /// An amount as people write it; nil when nothing is written, which is not zero.
    mutating func kroner(amount field: String) -> Kroner? {
        guard let text = call.form[field] else { return nil }
        do throws(KronerRefusal) {
            return try Kroner(parsing: text)
        } catch {
            refuse(error.sentence, field: field)
            return nil
        }
    }

    /// A text that others may read; one that was not touched keeps its place.
    mutating func publicNote(_ field: String, keeping id: NoteID?) -> NoteID? {
        guard let id, let text = call.form[field],
            let before = call.reading.view.personal.notes[id]
        else { return publicNote(field) }
        func plain(_ text: String) -> String { String(text.map { $0.isNewline ? "\n" : $0 }) }
        return plain(text) == plain(before) ? id : publicNote(field)
    }
}

extension Reading {
    /// The organizations that there are, for a choice.
    var organizationOptions: [(value: String, title: String)] {
        city.organizations.organizations.values.filter { $0.to == nil }
            .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }

    /// As it is typed into a field: `1.200.000,50`.
    func typed(_ amount: Kroner?) -> String {
        guard let amount else { return "" }
        return String(amount.phrase.danish.dropLast(" kr.".count))
    }

    func typed(_ day: Day?) -> String { day.map { date($0) } ?? "" }

    var amountHint: String {
        say(
            da: "I kroner, fx 1.200.000. Tomt felt betyder “ikke oplyst”, ikke nul.",
            en: "In kroner, such as 1.200.000. Empty means “not stated”, not zero.")
    }

    var oneALine: String { say(da: "Én på hver linje.", en: "One a line.") }
}
