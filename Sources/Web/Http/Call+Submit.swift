// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Runtime

extension Call {
    /// Gives the commands to the city as the one who asks, all or none.
    ///
    /// Throws `Refused` when the rules say no.
    @discardableResult
    func submit(_ commands: CityCommand..., vault: [VaultWrite] = []) async throws -> Receipt {
        try await submit(commands, vault: vault)
    }

    /// Gives the commands to the city as the one who asks, all or none.
    ///
    /// Throws `Refused` when the rules say no.
    func submit(_ commands: [CityCommand], vault: [VaultWrite] = []) async throws -> Receipt {
        try await site.runtime.submit(
            Submission(commands, by: viewer, cause: "web/\(site.newID())", vault: vault))
    }

    /// The answer to a saved form: read it there, on any node.
    func saved(_ receipt: Receipt, to path: String) -> Answer {
        var answer = Answer.redirect(to: path)
        answer.cookies = [Cookie(name: "position", value: "\(receipt.position)", maxAge: 60)]
        return answer
    }

    /// A new name for something, short enough to read in an address.
    func newID<Subject>() -> ID<Subject> { ID(String(site.newID().prefix(16))) }

    /// A day or a longer period of the form; nil when nothing was written.
    func period(_ field: String) throws(FieldRefusal) -> Period? {
        guard let text = form[field] else { return nil }
        do {
            return try Period(parsing: text, year: reading.today.year)
        } catch {
            throw FieldRefusal(refused: error, field: field)
        }
    }

    /// A single day of the form; nil when nothing was written.
    func day(_ field: String) throws(FieldRefusal) -> Day? {
        guard let text = form[field] else { return nil }
        do {
            return try DateText.day(text, year: reading.today.year)
        } catch {
            throw FieldRefusal(refused: error, field: field)
        }
    }
}

/// A refusal of what was written, with the field that it was written in.
struct FieldRefusal: Refusal {
    let key: String
    let sentence: Phrase
    let rule: String?
    let field: String?

    init(refused: any Refusal, field: String) {
        key = refused.key
        sentence = refused.sentence
        rule = refused.rule
        self.field = field
    }
}
