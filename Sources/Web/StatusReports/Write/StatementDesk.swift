// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal
import Runtime

/// Takes in what somebody writes for a status report.
enum StatementDesk {
    static func ask(_ call: Call) throws -> Answer {
        let (round, statement) = try call.statement
        return .page(StatementForm(round: round, statement: statement, call: call))
    }

    /// every section that was changed is kept as it was sent.
    ///
    /// A section that somebody else changed meanwhile saves nothing and shows both.
    static func save(_ call: Call) async throws -> Answer {
        let (round, statement) = try call.statement
        let id = statement.organization
        try call.city.permit(
            .statusReport(.write(round.id, id, [], by: call.viewer.person)), to: call.viewer)
        var page = StatementForm(round: round, statement: statement, call: call)
        page.typed = SentStatement(call, round.form, statement)
        let step = call.form["trin"] ?? "gem"
        if step.hasPrefix("ind:") {
            page.insert(step.dropFirst(4))
            return .page(page)
        }
        var form = FormReading(call)
        let drafts = form.drafts(of: page.typed, in: statement)
        guard form.errors.isEmpty else {
            page.errors = form.errors
            return .page(page, status: 422)
        }
        page.conflicts = Set(
            drafts.filter { $0.seen != statement[$0.key]?.versions.count }.map(\.key))
        do {
            let receipt = try await call.submit(
                [.statusReport(.write(round.id, id, drafts, by: call.viewer.person))],
                vault: form.vault)
            guard step == "send" else {
                return call.saved(receipt, to: "\(Paths.statement(round.id, id))?gemt=ja")
            }
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            page.errors = FormErrors(refused.refusal)
            return .page(page, status: page.errors.isConflict ? 409 : 422)
        }
        return try await send(call, round, id)
    }

    /// what is too long is kept, and stays with whoever wrote it.
    private static func send(
        _ call: Call, _ round: StatusRound, _ id: OrganizationID
    ) async throws -> Answer {
        let path = Paths.statement(round.id, id)
        do {
            let receipt = try await call.submit(
                .statusReport(.askSignOff(round.id, id, by: call.viewer.person)))
            return call.saved(receipt, to: "\(path)?sendt=ja")
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            return .redirect(to: "\(path)?sendt=nej")
        }
    }

    /// signs what the page showed.
    static func sign(_ call: Call) async throws -> Answer {
        let (round, statement) = try call.statement
        do {
            let receipt = try await call.submit(
                .statusReport(
                    .sign(
                        round.id, statement.organization, by: call.viewer.person,
                        seen: call.form["version"].flatMap { Int($0) })))
            return call.saved(
                receipt, to: Paths.statement(round.id, statement.organization))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            var page = StatementForm(round: round, statement: statement, call: call)
            page.errors = FormErrors(refused.refusal)
            return .page(page, status: page.errors.isConflict ? 409 : 422)
        }
    }
}

/// What a form sent, section by section, not one byte changed.
struct SentStatement {
    struct Section {
        let key: SectionKey
        var text: String
        /// The version that the form showed.
        let seen: Int
    }

    var sections: [Section]

    init(_ call: Call, _ form: TemplateVersion, _ statement: Statement) {
        sections = form.sections.compactMap { section in
            let field = "tekst-\(section.key)"
            guard let sent = call.form.pairs.first(where: { $0.name == field }) else { return nil }
            let seen =
                call.form["set-\(section.key)"].flatMap { Int($0) }
                ?? statement[section.key]?.versions.count ?? 0
            let shown = statement[section.key]?.text(seen, in: call.reading) ?? ""
            // A browser turns every line break into its own; that alone is no change.
            let isUntouched = sent.value.withPlainBreaks == shown.withPlainBreaks
            return isUntouched ? nil : Section(key: section.key, text: sent.value, seen: seen)
        }
    }

    subscript(key: SectionKey) -> Section? { sections.first { $0.key == key } }
}

extension StatementSection {
    /// The text of the version, 0 being the empty beginning.
    func text(_ version: Int, in reading: Reading) -> String {
        guard versions.indices.contains(version - 1) else { return "" }
        return reading.statementText(versions[version - 1].note)
    }
}

extension String {
    /// With every line break written the same way.
    fileprivate var withPlainBreaks: String { String(map { $0.isNewline ? "\n" : $0 }) }
}

extension FormReading {
    /// Every changed section on its way to the vault.
    fileprivate mutating func drafts(
        of sent: SentStatement?, in statement: Statement
    ) -> [SectionDraft] {
        (sent?.sections ?? []).map { section in
            let note = statementNote(section.text, field: "tekst-\(section.key)")
            return SectionDraft(
                section.key, note: note, count: TextLimit.count(section.text), seen: section.seen)
        }
    }

    /// the text is looked through for what cannot come in, and kept as it is.
    private mutating func statementNote(_ text: String, field: String) -> NoteID? {
        let kind = TextKind(limit: TextLimit(100_000), isRequired: false, isOneLine: false)
        let checked = attempt { () throws(TextRefusal) in
            try CheckedText.check(text, as: kind, field: field)
        }
        guard let checked, !checked.isEmpty else { return nil }
        let id: NoteID = call.newID()
        keep(.note(id, text))
        return id
    }
}
