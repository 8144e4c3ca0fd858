// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The top of every page: what this is, who is responsible, what is next.
struct PageHead<Facts: Markup>: Component {
    let kind: String
    let title: String
    var lead: String?
    let facts: Facts

    init(
        _ title: String, kind: String, lead: String? = nil, @MarkupBuilder facts: () -> Facts
    ) {
        self.kind = kind
        self.title = title
        self.lead = lead
        self.facts = facts()
    }

    var body: some Markup {
        Header(.class("page-head")) {
            P(kind, .class("kind"))
            H1(title)
            if let lead { P(lead, .class("lead")) }
            if Facts.self != Nothing.self { Dl(.class("key-facts")) { facts } }
        }
    }
}

extension PageHead where Facts == Nothing {
    /// A page that has no key facts, such as a form.
    init(_ title: String, kind: String, lead: String? = nil) {
        self.init(title, kind: kind, lead: lead) {}
    }
}

/// One of the facts at the top; a gap stands out.
struct Fact<Value: Markup>: Component {
    let name: String
    let value: Value
    var note: String?
    var isGap = false

    init(
        _ name: String, note: String? = nil, isGap: Bool = false,
        @MarkupBuilder value: () -> Value
    ) {
        self.name = name
        self.value = value()
        self.note = note
        self.isGap = isGap
    }

    var body: some Markup {
        Div(.class(isGap ? "gap" : "fact")) {
            Dt(name)
            Dd {
                value
                if let note { Small(note) }
            }
        }
    }
}

extension Fact where Value == String {
    init(_ name: String, _ value: String, note: String? = nil, isGap: Bool = false) {
        self.init(name, note: note, isGap: isGap) { value }
    }
}

/// How something stands: a sign, a color and always a word.
struct StatusTag: Component {
    let status: ChartStatus
    let text: String

    init(_ status: ChartStatus, _ text: String) {
        self.status = status
        self.text = text
    }

    var body: some Markup { Span(text, .class("status \(status.rawValue)")) }
}

/// The token that shows a form is ours; in every form that changes something.
struct FormToken: Component {
    let reading: Reading

    var body: some Markup {
        Input(.type("hidden"), .name("token"), .value(reading.formToken))
    }
}

/// A page with nothing on it says what to do next.
struct EmptyState<Next: Markup>: Component {
    let text: String
    let next: Next

    init(_ text: String, @MarkupBuilder next: () -> Next) {
        self.text = text
        self.next = next()
    }

    var body: some Markup {
        Div(.class("empty")) {
            P(text)
            next
        }
    }
}

extension EmptyState where Next == Nothing {
    init(_ text: String) {
        self.init(text) {}
    }
}

/// A day that machines read too, with how far away it is.
struct DayText: Component {
    let reading: Reading
    let day: Day

    var body: some Markup {
        Time(reading.date(day), .datetime(day.description), .title(reading.distance(day)))
    }
}

/// A post with its organization and the person who holds it.
struct PostLine: Component {
    let reading: Reading
    let post: PostID

    var body: some Markup {
        A(reading.name(of: post), .href(reading.link(Paths.post(post))))
        if let holder = reading.holder(of: post) {
            Span(", \(reading.name(of: holder))", .class("quiet"))
        } else {
            Span(", \(reading.say(.vacant))", .class("quiet"))
        }
    }
}

/// Where a fact comes from.
struct SourceNote: Component {
    let reading: Reading
    let source: String?

    var body: some Markup {
        P("\(reading.say(.sourceLabel)): \(source ?? reading.say(.notStated))", .class("quiet"))
    }
}
