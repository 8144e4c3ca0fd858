// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal
import Runtime

extension Call {
    /// What was sent, laid over what is known already: a field that is left out
    /// stays as it is, and null takes it away.
    ///
    /// Refuses all that is not as described, everything at once.
    func read<Body: Described & Codable>(
        _ body: Body.Type, over known: Body? = nil
    ) throws(ApiRefusal) -> Body {
        guard let sent = JSON(bytes: self.body), case .object = sent else { throw .notJSON }
        let whole = (known.map { JSON($0) } ?? .object([:])).merging(sent)
        let troubles = Schema.object(Body.shape).troubles(in: whole)
        guard troubles.isEmpty else { throw .fieldsWrong(troubles) }
        do {
            return try JSONDecoder().decode(Body.self, from: Data([UInt8].json(whole)))
        } catch {
            // The shape was right, so a number is larger than any that fits.
            throw .notJSON
        }
    }

    /// A free text of the body: checked at the door, with a new name for the vault.
    ///
    /// Nil when nothing was written. Refuses as `CheckedText` does.
    func note(_ text: String?, field: String) throws(Refused) -> (id: NoteID, write: VaultWrite)? {
        guard let text, !text.trimmingBlanks().isEmpty else { return nil }
        do {
            let id: NoteID = newID()
            return (id, .note(id, try CheckedText.check(text, as: .note, field: field)))
        } catch {
            throw Refused(error)
        }
    }
}
