// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation

/// A paper of the knowledge bank, whose words stand in the file.
struct BankPaperRecord: Equatable, Sendable {
    let origin: Origin
    let day: Day
    let id: BankPaperID
    let title: String
    let text: String
    let source: String?
    let isPublic: Bool
    let isExample: Bool
    let areas: [AreaID]

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: BankPaperID? = fields.id(of: .bankPaper)
        let title = fields.text("title")
        let text = fields.text("text", .required, as: .longText)
        source = fields.source(.optional)
        isPublic = fields.flag("public")
        isExample = fields.flag("example")
        areas = fields.mentions("areas", of: .area)
        guard let day, let id, let title, let text else { return nil }
        (origin, self.day, self.id) = (fields.origin, day, id)
        (self.title, self.text) = (title, text)
    }

    /// A text is its own original: its first layer has the very same bytes.
    var original: Original {
        let hash = SHA256.hash(data: Data(text.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
        return Original(
            file: FileID(hash), name: "\(id).txt", mediaType: "text/plain; charset=utf-8",
            bytes: text.utf8.count)
    }
}
