// SPDX-License-Identifier: EUPL-1.2
import Html
import Testing

struct ElementTests {
    private struct Greeting: Component {
        let names: [String]
        let note: String?

        var body: some Markup {
            H2("Hej")
            if names.isEmpty {
                P("Ingen", .class("empty"))
            } else {
                Ul { For(names) { name in entry(name) } }
            }
            if let note { Small(note) }
        }

        private func entry(_ name: String) -> some Markup {
            Li(name)
        }
    }

    @Test func `a page begins with its doctype and language`() {
        let page = Document(language: "da") {
            Head {
                Meta(.charset("utf-8"))
                Title("Tværs")
                Stylesheet(source: "/assets/style.css")
                Script(source: "/assets/app.js")
            }
            Body { Main(.id("indhold")) { H1("Byen") } }
        }
        #expect(
            page.renderedText() == """
                <!doctype html>
                <html lang="da"><head><meta charset="utf-8"><title>Tværs</title>\
                <link rel="stylesheet" href="/assets/style.css">\
                <script src="/assets/app.js" defer></script></head>\
                <body><main id="indhold"><h1>Byen</h1></main></body></html>
                """
        )
    }

    @Test func `conditions and lists write what holds`() {
        #expect(
            Greeting(names: ["Ane", "Bo"], note: "sidst").renderedText()
                == "<h2>Hej</h2><ul><li>Ane</li><li>Bo</li></ul><small>sidst</small>"
        )
        #expect(
            Greeting(names: [], note: nil).renderedText()
                == "<h2>Hej</h2><p class=\"empty\">Ingen</p>"
        )
    }

    @Test func `a switch writes its case`() {
        func word(_ number: Int) -> some Markup {
            Group {
                switch number {
                case 1: Strong("en")
                case 2: Em("to")
                default: number
                }
            }
        }
        #expect(
            [1, 2, 3].map { word($0).renderedText() } == [
                "<strong>en</strong>", "<em>to</em>", "3",
            ]
        )
    }

    @Test func `an attribute without a value leaves no trace`() {
        let field = Input(
            .name("a"),
            .value(nil),
            .required(false),
            .checked(),
            .invalid(false),
            .currentPage(false),
            .describedBy(nil)
        )
        #expect(field.renderedText() == "<input name=\"a\" checked>")
    }

    @Test func `an element may be empty, hold a value or hold nothing`() {
        let missing: String? = nil
        #expect(Td().renderedText() == "<td></td>")
        #expect(Td(.class("self")).renderedText() == "<td class=\"self\"></td>")
        #expect(Td(12, .class("number")).renderedText() == "<td class=\"number\">12</td>")
        #expect(Td(missing).renderedText() == "<td></td>")
        #expect(Nothing().renderedText() == "")
    }

    @Test func `data attributes carry their prefix`() {
        let cell = Td("x", .cellLabel("Frist"), .data("limit", "2.000 \"tegn\""))
        #expect(
            cell.renderedText()
                == "<td data-label=\"Frist\" data-limit=\"2.000 &quot;tegn&quot;\">x</td>"
        )
    }

    @Test func `a list of attributes and single ones are the same`() {
        #expect(
            Div([.class("a"), .id("b")]) { "c" }.renderedText()
                == Div("c", .class("a"), .id("b")).renderedText()
        )
    }
}
