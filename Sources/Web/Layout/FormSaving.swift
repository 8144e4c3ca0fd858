// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

extension Call {
    /// Saves what the form says and goes on, or shows it again with all that is wrong.
    ///
    /// It answers 422, or 409 when somebody else has changed it meanwhile. `fields`
    /// holds the form's own name of a field that the rules call something else;
    /// empty where the form has no such field. That the reader may not do it at
    /// all is no error of the form, and passes on.
    func saving(
        to path: String, fields: [String: String] = [:],
        else page: (FormErrors) -> some Markup,
        _ read: (inout FormReading) throws -> [CityCommand]
    ) async throws -> Answer {
        try await saving(
            fields: fields, else: page, then: { saved($0, to: path) }, read)
    }

    /// The same, with an answer of its own when it is saved.
    ///
    /// `wording` says in the page's own words what the rules refuse.
    func saving(
        fields: [String: String] = [:],
        wording: (any Refusal) -> any Refusal = { $0 },
        else page: (FormErrors) -> some Markup,
        then answer: (Receipt) throws -> Answer,
        _ read: (inout FormReading) throws -> [CityCommand]
    ) async throws -> Answer {
        var form = FormReading(self)
        let commands = try read(&form)
        guard form.errors.isEmpty else {
            var errors = form.errors.renamed(fields)
            if !form.hasStandIns, let more = try refusal(of: commands) {
                errors.add(FormErrors(wording(more)).renamed(fields))
            }
            return .page(page(errors), status: 422)
        }
        do {
            return try answer(try await submit(commands + form.records, vault: form.vault))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            var errors = FormErrors(wording(refused.refusal)).renamed(fields)
            if errors.isConflict { errors.meanwhile = try await lastChange(before: commands) }
            return .page(page(errors), status: errors.isConflict ? 409 : 422)
        }
    }

    /// Why the rules would refuse the commands, asked without saving anything.
    private func refusal(of commands: [CityCommand]) throws -> (any Refusal)? {
        var next = city
        do {
            for command in commands {
                try next.permit(command, to: viewer)
                for event in try next.decide(command, on: reading.today, for: viewer) {
                    next.apply(event, on: reading.today)
                }
            }
            return nil
        } catch let refused as Refused {
            return refused.refusal
        }
    }
}
