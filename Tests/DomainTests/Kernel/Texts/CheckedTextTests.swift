// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct CheckedTextTests {
    @Test func `a title comes in trimmed`() throws {
        #expect(try CheckedText.title("  Anker Jørgensens Plads ") == "Anker Jørgensens Plads")
    }

    @Test func `a note keeps its lines with plain line breaks`() throws {
        let note = try CheckedText.note("\r\nFørste\r\n\r\nAnden\rTredje\u{2028}Fjerde\tslut\n")
        #expect(note == "Første\n\nAnden\nTredje\nFjerde\tslut")
    }

    @Test(arguments: ["", "   ", "\r\n", "\u{200B}", "\u{FEFF} \u{AD}"])
    func `a required text that nobody can see is refused and a note may be empty`(text: String)
        throws
    {
        #expect(throws: TextRefusal.empty(field: "name")) {
            try CheckedText.title(text, field: "name")
        }
        #expect(try CheckedText.note(text) == "")
    }

    @Test(arguments: ["a\nb", "a\r\nb", "a\u{2029}b"])
    func `a title of two lines is refused`(text: String) {
        #expect(throws: TextRefusal.severalLines(field: "title")) { try CheckedText.title(text) }
    }

    @Test(arguments: [
        "ab\u{0}c", "ab\u{7}", "ab\u{1B}[31m", "ab\u{7F}", "ab\u{9B}", "ab\u{202E}cba",
        "ab\u{2066}c",
        "abz" + String(repeating: "\u{336}", count: 40),
    ])
    func `a sign that cannot be shown is refused with its place`(text: String) {
        #expect(throws: TextRefusal.unreadable(field: "note", character: 3)) {
            try CheckedText.note(text)
        }
    }

    @Test(arguments: ["👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "הערה", "Ærø \"ø\" <b> & 'é'", "soft\u{AD}hyphen"])
    func `all that people write is kept as it is`(text: String) throws {
        #expect(try CheckedText.note(text) == text)
    }

    @Test func `a title too long is refused, never cut`() {
        let text = String(repeating: "x", count: 201)
        #expect(throws: TextRefusal.tooLong(field: "title", count: 201, limit: 200)) {
            try CheckedText.title(text)
        }
    }

    @Test(arguments: [TextKind.title, .fileName, .note, .reason, .longText])
    func `no kind of text lets a CPR number in`(kind: TextKind) {
        let text = "Udtalelse 070761-4285.pdf"
        let refusal = TextRefusal.cpr
        #expect {
            try CheckedText.check(text, as: kind, field: "text")
        } throws: { error in
            guard case TextRefusal.cpr(let found) = error else { return false }
            return refusal(found).field == "text" && found.first.masked == "070761-****"
        }
    }

    @Test(arguments: ["2010-857794", "2011-161281", "2021-0262994-3", "5798009800275"])
    func `the numbers of the documents come in`(text: String) throws {
        #expect(try CheckedText.title(text) == text)
    }
}

struct CprOverrideTests {
    private let day = Day(number: 18_905)

    @Test func `a named person may keep a text inside`() throws {
        let override = try CprOverride(by: "person-7", reason: "Et varenummer", day: day)
        let text = "Varenummer 070761-4285"
        #expect(try CheckedText.note(text, override: override) == text)
        #expect(throws: CprRefusal.self) { try CprGuard.check(text, field: "note") }
    }

    @Test func `an override opens for nothing but the number`() throws {
        let override = try CprOverride(by: "person-7", reason: "Et varenummer", day: day)
        #expect(throws: TextRefusal.empty(field: "title")) {
            try CheckedText.title(" ", override: override)
        }
        #expect(throws: TextRefusal.severalLines(field: "title")) {
            try CheckedText.title("a\nb", override: override)
        }
    }

    @Test func `nobody overrules without a name and a reason`() {
        #expect(throws: TextRefusal.empty(field: "overrideBy")) {
            try CprOverride(by: " ", reason: "Et varenummer", day: day)
        }
        #expect(throws: TextRefusal.empty(field: "overrideReason")) {
            try CprOverride(by: "person-7", reason: " ", day: day)
        }
    }

    @Test func `the reason cannot itself hold a number`() {
        #expect(throws: TextRefusal.self) {
            try CprOverride(by: "person-7", reason: "Det er bare 070761-4285", day: day)
        }
    }
}
