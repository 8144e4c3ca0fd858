// SPDX-License-Identifier: EUPL-1.2

/// R-312: what everybody reads of a paper and its title: without the names of private
/// people, their addresses on the net and their telephones.
enum BankFace {
    /// The text, a sentence of it or its title for people outside.
    static func masked(_ text: String, names: [String], hidden: String) -> String {
        var text = text
        for name in names where !name.isEmpty {
            for form in forms(of: name) { text = text.replacing(form, with: hidden) }
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line($0, hidden) }.joined(separator: "\n")
    }

    /// As it stands, in capitals, and with a capital to each word.
    private static func forms(of name: String) -> Set<String> {
        let words = name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }
        return [name, name.uppercased(), words.joined(separator: " ")]
    }

    private static func line(_ line: Substring, _ hidden: String) -> String {
        var line = String(line)
        if line.utf8.contains(UInt8(ascii: "@")) {
            line = line.replacing(/[\w.+-]+@[\w-]+\.[\w.-]+/, with: hidden)
        }
        guard line.utf8.count(where: { (48...57).contains($0) }) >= 8 else { return line }
        return line.replacing(/\b[2-9]\d(?: ?\d\d){3}\b/, with: hidden)
    }
}
