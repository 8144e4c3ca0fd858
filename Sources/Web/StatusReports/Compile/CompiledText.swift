// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The signed text of one section, on its way into the report.
struct CompiledText: Sendable {
    let organization: OrganizationID
    let section: TemplateSection
    /// Byte for byte as it was sent.
    let text: String
    let count: Int

    /// What finds it again in the page.
    var mark: String { "\(organization)/\(section.key)" }
}

/// One body's signed statement.
struct CompiledStatement: Sendable {
    let organization: OrganizationID
    let name: String
    let issue: StatementIssue
    let texts: [CompiledText]
    /// whether whoever signed it had written in it.
    let isOwnWork: Bool
}

extension Reading {
    /// The signed versions that the compilation holds; before it is made, those signed now.
    ///
    /// Only for whoever has been found to may read them.
    func statements(of round: StatusRound, in compilation: Compilation?) -> [CompiledStatement] {
        round.statements.compactMap { statement in
            let issue =
                if let compilation {
                    compilation[statement.organization].flatMap { part in
                        statement.issues.first { $0.number == part.issue }
                    }
                } else {
                    statement.signed
                }
            guard let issue else { return nil }
            return CompiledStatement(
                organization: statement.organization, name: name(of: statement.organization),
                issue: issue,
                texts: round.form.sections.map { section in
                    CompiledText(
                        organization: statement.organization, section: section,
                        text: statementText(issue[section.key]?.note),
                        count: issue[section.key]?.count ?? 0)
                }, isOwnWork: statement.isOwnWork(issue))
        }
    }
}

/// A statement on the page: every byte of it stands there as it was sent.
struct CompiledSections: Component {
    let statement: CompiledStatement
    let reading: Reading

    var body: some Markup {
        For(statement.texts) { text in
            H3(text.section.title)
            if text.text.isEmpty {
                P(reading.say(da: "(tomt)", en: "(empty)"), .class("quiet"))
            } else {
                Div(text.text, .class("verbatim"), .data("bidrag", text.mark))
            }
        }
    }
}

/// reads the page back and looks for each text in it, byte for byte.
struct PageProof {
    private let page: [UInt8]

    init(_ page: [UInt8]) {
        self.page = page
    }

    /// Whether the page holds exactly the text's bytes where the text is marked.
    func finds(_ text: CompiledText) -> Bool {
        if text.text.isEmpty { return true }
        let opening = Array("data-bidrag=\"\(text.mark)\">".utf8)
        guard let start = page.firstRange(of: opening)?.upperBound,
            let end = page[start...].firstRange(of: Array("</div>".utf8))?.lowerBound
        else { return false }
        return Self.unescaped(page[start..<end]).elementsEqual(text.text.utf8)
    }

    /// What a browser makes of the references that a text is written with.
    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let references: [([UInt8], UInt8)] = [
            (Array("&amp;".utf8), 0x26), (Array("&lt;".utf8), 0x3C), (Array("&gt;".utf8), 0x3E),
            (Array("&quot;".utf8), 0x22), (Array("&#39;".utf8), 0x27),
        ]
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let rest = bytes[index...]
            if rest[index] == 0x26,
                let (reference, byte) = references.first(where: { rest.starts(with: $0.0) })
            {
                result.append(byte)
                index += reference.count
            } else {
                result.append(rest[index])
                index += 1
            }
        }
        return result
    }
}
