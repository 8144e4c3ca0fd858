// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print

/// A charter as it is signed and sent round: its own sentences, numbered.
struct CharterSheet: Component {
    let forum: Forum
    let version: CharterVersion
    let call: Call
    private var reading: Reading { call.reading }
    private var charter: Charter { version.charter }

    /// The charter in force on the day, or the version that was asked for.
    static func print(_ call: Call, _ format: Press.Format) async throws -> Answer {
        let forum = try call.forum
        let number = call.query["version"].flatMap { Int($0) }
        let version =
            number.map { number in forum.charters.first { $0.number == number } }
            ?? forum.charter(on: call.reading.day) ?? forum.charters.first
        guard let version else { throw NotFound() }
        return try await call.printed(
            CharterSheet(forum: forum, version: version, call: call), as: format,
            named: "kommissorium-\(forum.id)-\(version.number)")
    }

    var body: some Markup {
        PaperSheet(
            charter.title, foot: foot, reading, author: call.site.options.cityName
        ) {
            P(reading.name(of: forum.id), .class("kind"))
            PaperFacts(facts: facts)
            For(charter.clauses.chapters) { chapter in
                Section {
                    if let title = chapter.title { H2(reading.say(title)) }
                    For(chapter.clauses) { clause in
                        P(.class("clause")) {
                            Strong("§\u{A0}\(charter.number(of: clause.id) ?? 0)")
                            "\u{2003}\(clause.sentence.typeset)"
                        }
                    }
                }
            }
            P(source, .class("quiet"))
        }
    }

    private var foot: String {
        reading.say(
            da: "\(reading.name(of: forum.id)) · kommissorium, version \(version.number)",
            en: "\(reading.name(of: forum.id)) · charter, version \(version.number)")
    }

    private var facts: [(name: String, value: String)] {
        let approver = version.approvedBy.map { reading.name(of: $0) }
        return [
            ("Version", "\(version.number)"),
            (reading.say(da: "Gælder fra", en: "In force from"), reading.date(version.effective)),
            (
                reading.say(da: "Dateret", en: "Dated"),
                charter.dated.map { reading.date($0) } ?? reading.say(.notStated)
            ),
            (
                reading.say(da: "Godkendt af", en: "Approved by"),
                [approver, version.decision].compactMap { $0 }.joined(separator: ", ")
                    .ifEmpty(reading.say(.notStated))
            ),
        ]
    }

    private var source: String {
        "\(reading.say(.sourceLabel)): \(version.source ?? reading.say(.notStated))"
    }
}

extension String {
    /// The other text where this one says nothing.
    func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}
