// SPDX-License-Identifier: EUPL-1.2
import Html
import Testing

struct EscapingTests {
    @Test func `a text is never a tag`() {
        let markup = P("<script>alert('&\"')</script>")
        #expect(
            markup.renderedText()
                == "<p>&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;</p>"
        )
    }

    @Test func `an attribute cannot be left by a quotation mark`() {
        let markup = Span("a", .title("\" onclick=\"x"))
        #expect(markup.renderedText() == "<span title=\"&quot; onclick=&quot;x\">a</span>")
    }

    @Test func `Danish letters and emoji stay as they are`() {
        #expect(P("Hørdumsgade 🏡 – ærø").renderedText() == "<p>Hørdumsgade 🏡 – ærø</p>")
    }

    @Test(arguments: 0...UInt32(127))
    func `each ASCII character is shown, an entity or visibly replaced`(value: UInt32) throws {
        let letter = Character(try #require(Unicode.Scalar(value)))
        let entities: [Character: String] = [
            "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
        ]
        let isControl = value < 32 && ![9, 10, 13].contains(value)
        let expected = isControl ? "\u{FFFD}" : entities[letter] ?? String(letter)
        #expect("a\(letter)b".renderedText() == "a\(expected)b")
    }

    @Test func `a text area keeps a line break that was typed first`() {
        #expect(Textarea("\nto").renderedText() == "<textarea>\n\nto</textarea>")
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (-40, "-40"), (1_250_000, "1250000"),
        (Int.min, "-9223372036854775808"), (Int.max, "9223372036854775807"),
    ])
    func `a whole number is plain digits`(number: Int, text: String) {
        #expect(number.renderedText() == text)
    }

    @Test(arguments: [
        (0.0, "0"), (1.5, "1.5"), (-2.25, "-2.25"), (0.004, "0"), (-0.001, "0"),
        (0.05, "0.05"), (0.999, "1"), (960.0, "960"), (12.345678, "12.35"),
    ])
    func `a measure has at most two decimals`(number: Double, text: String) {
        #expect(
            Svg.Circle(.r(number)).renderedText() == "<circle r=\"\(text)\"></circle>"
        )
    }

    @Test func `a page longer than what was set aside is whole`() {
        let text = String(repeating: "æ<", count: 5_000)
        let bytes = P(text).rendered(reserving: 1)
        #expect(bytes == Array(("<p>" + String(repeating: "æ&lt;", count: 5_000) + "</p>").utf8))
    }

    @Test func `finished bytes are written as they are`() {
        let kept = Trusted(P("a & b"))
        #expect(Div(kept).renderedText() == "<div><p>a &amp; b</p></div>")
    }
}
