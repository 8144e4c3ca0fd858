// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Runtime

/// How a form says that what the CPR guard has stopped is no CPR number.
struct CprWord: Sendable {
    /// The box to tick and the reason, for the text in the field.
    let box: String
    let reason: String

    init(about field: String) {
        box = "\(field)-er-ikke-cpr"
        reason = "\(field)-hvorfor-ikke-cpr"
    }
}

extension FormReading {
    /// lets the text in when a named person says, with a reason, that it
    /// holds no CPR number; else asks for that.
    mutating func overrule(
        _ refusal: TextRefusal, _ text: String, in field: String, as id: NoteID
    ) {
        let word = CprWord(about: field)
        guard let person = call.viewer.person, call.form[word.box] != nil else {
            return ask(refusal, in: field)
        }
        do throws(TextRefusal) {
            let override = try CprOverride(
                by: person.rawValue, reason: call.form[word.reason] ?? "", day: call.reading.today)
            let checked = try CheckedText.check(text, as: .note, field: field, override: override)
            let reason: NoteID = call.newID()
            keep(.note(id, checked))
            keep(.note(reason, override.reason))
            record(.overruleGuard(GuardOverrule(by: person, of: id, reason: reason)))
        } catch {
            ask(refusal, in: field)
            refuse([FieldRefusal(refused: error, field: word.reason)])
        }
    }

    private mutating func ask(_ refusal: TextRefusal, in field: String) {
        errors.add(refusal)
        errors.offerOverrule(
            of: field, isTicked: call.form[CprWord(about: field).box] != nil,
            reason: call.form[CprWord(about: field).reason])
    }
}
