// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The texts in the fields of a form, by name; an empty field is an empty text.
struct FieldTexts: Equatable, Sendable {
    private var texts: [String: String]

    init(_ texts: [String: String]) {
        self.texts = texts
    }

    /// What a form has sent in the fields of these names.
    init(_ names: [String], in form: Fields, prefix: String = "") {
        texts = Dictionary(
            names.map { ($0, FieldTexts.plain(form[prefix + $0] ?? "")) },
            uniquingKeysWith: { first, _ in first })
    }

    subscript(name: String) -> String {
        get { texts[name] ?? "" }
        set { texts[name] = newValue }
    }

    /// What was typed; where nothing was, what others have written meanwhile.
    func merged(seen: FieldTexts, now: FieldTexts) -> FieldTexts {
        FieldTexts(
            Dictionary(
                uniqueKeysWithValues: texts.map { name, typed in
                    (name, typed == seen[name] ? now[name] : typed)
                }))
    }

    /// Browsers send another line break than the page has.
    private static func plain(_ text: String) -> String {
        String(text.map { $0.isNewline ? "\n" : $0 })
    }
}

/// What the page showed when it was opened, sent along unseen, so that a
/// conflict can say what others have changed since.
struct SeenFields: Component {
    /// Nil when nobody looked.
    let version: Int?
    let names: [String]
    let texts: FieldTexts

    init(_ names: [String], _ texts: FieldTexts, version: Int) {
        self.version = version
        self.names = names
        self.texts = texts
    }

    /// As a form has sent it back.
    init(_ names: [String], in form: Fields) {
        version = form["seen"].flatMap { Int($0) }
        self.names = names
        texts = FieldTexts(names, in: form, prefix: "seen-")
    }

    var body: some Markup {
        Input(.type("hidden"), .name("seen"), .value(version.map(String.init)))
        For(names) { name in
            Input(.type("hidden"), .name("seen-\(name)"), .value(texts[name]))
        }
    }
}

/// One field that somebody else has changed.
struct ChangedField {
    let name: String
    let seen: String
    let now: String

    /// The fields whose text is another now; `labels` says what each is called.
    static func between(
        _ seen: FieldTexts, _ now: FieldTexts, labels: [(field: String, label: String)]
    ) -> [ChangedField] {
        labels.filter { seen[$0.field] != now[$0.field] }.map {
            ChangedField(name: $0.label, seen: seen[$0.field], now: now[$0.field])
        }
    }
}

/// What has changed while somebody else was typing.
struct ChangesMeanwhile: Component {
    let reading: Reading
    let changes: [ChangedField]
    var last: LastChange?

    var body: some Markup {
        Div(.class("changes"), .role("alert"), .id("aendret")) {
            H2(reading.say(da: "Ændret, mens du skrev", en: "Changed while you were typing"))
            if let last { P(last.words(reading)) }
            Dl {
                For(changes) { change in
                    Div {
                        Dt(change.name)
                        Dd {
                            if !change.seen.isEmpty { Del(onOneLine(change.seen)) }
                            " "
                            if !change.now.isEmpty { Ins(onOneLine(change.now)) }
                        }
                    }
                }
            }
        }
        P(
            reading.say(
                da: "Intet er gemt endnu. Det, du har skrevet, står i felterne. Se det igennem, "
                    + "og gem igen.",
                en: "Nothing is saved yet. What you typed stands in the fields. Look it over, "
                    + "then save again."))
    }

    private func onOneLine(_ text: String) -> String { text.replacing("\n", with: ", ") }
}
