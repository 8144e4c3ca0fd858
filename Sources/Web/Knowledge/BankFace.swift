// SPDX-License-Identifier: EUPL-1.2
import Domain
import Papers

/// what everybody reads of a paper: without the names of private people,
/// their addresses on the net and their telephones.
enum BankFace {
    /// The running text for people outside, without those names and those that the
    /// machine takes for private people’s.
    static func text(
        _ reading: PaperReading, without names: [String] = [], hidden: String
    ) -> String {
        masked(reading.asRead, names: names + self.names(in: reading), hidden: hidden)
    }

    /// Whoever signs for no office.
    static func names(in reading: PaperReading) -> [String] {
        reading[.signatory].compactMap { field in
            guard case .signatory(let name, nil) = field.value else { return nil }
            return name
        }
    }

    /// A single sentence or title, hidden in the same way.
    static func masked(_ text: String, names: [String], hidden: String) -> String {
        var text = text
        for name in names where !name.isEmpty { text = text.replacing(name, with: hidden) }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line($0, hidden) }.joined(separator: "\n")
    }

    private static func line(_ line: Substring, _ hidden: String) -> String {
        String(line).replacing(/[\w.+-]+@[\w-]+\.[\w.-]+/, with: hidden)
            .replacing(/\b[2-9]\d(?: ?\d\d){3}\b/, with: hidden)
    }
}
