// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about proposals to be let off a rule.
public enum ExemptionCommand: Equatable, Sendable {
    case propose(ExemptionID, ExemptionContent)
    case change(ExemptionID, ExemptionContent, seen: Int?)
    case send(ExemptionID, on: Day, seen: Int?)
    case answer(ExemptionID, ExemptionAnswer, seen: Int?)
    case tellEffect(ExemptionID, note: NoteID)
    case withdraw(ExemptionID, reason: NoteID)
}
