// SPDX-License-Identifier: EUPL-1.2

/// The one door that every free text comes in by.
public enum CheckedText {
    /// The text trimmed and with plain line breaks, or why it cannot come in.
    ///
    /// Refuses: a required text that is blank, more lines or characters than
    /// there is room for, signs nobody can see, and what may be a CPR number
    /// unless somebody has overruled that for this text.
    public static func check(
        _ text: String,
        as kind: TextKind,
        field: String,
        override: CprOverride? = nil
    ) throws(TextRefusal) -> String {
        let lines = String(String(text.map { $0.isNewline ? "\n" : $0 }).trimmed)
        if lines.isBlank {
            guard !kind.isRequired else { throw .empty(field: field) }
            return ""
        }
        if kind.isOneLine, lines.contains("\n") { throw .severalLines(field: field) }
        if let index = lines.firstIndex(where: \.isUnreadable) {
            let place = lines.distance(from: lines.startIndex, to: index) + 1
            throw .unreadable(field: field, character: place)
        }
        try kind.limit.check(lines, field: field)
        guard override == nil else { return lines }
        do throws(CprRefusal) {
            try CprGuard.check(lines, field: field)
        } catch {
            throw .cpr(error)
        }
        return lines
    }

    /// A required single line of at most 200 characters.
    public static func title(
        _ text: String,
        field: String = "title",
        override: CprOverride? = nil
    ) throws(TextRefusal) -> String {
        try check(text, as: .title, field: field, override: override)
    }

    /// Where a fact comes from, as everybody may read it; nil when nothing is said.
    public static func source(_ text: String?) throws(TextRefusal) -> String? {
        guard let text else { return nil }
        let checked = try check(text, as: .note, field: "source")
        return checked.isEmpty ? nil : checked
    }

    /// A text of at most 4,000 characters that may be empty.
    public static func note(
        _ text: String,
        field: String = "note",
        override: CprOverride? = nil
    ) throws(TextRefusal) -> String {
        try check(text, as: .note, field: field, override: override)
    }
}

/// What a free text is for, and so what it may look like.
public struct TextKind: Hashable, Sendable {
    /// The room for it.
    public let limit: TextLimit
    /// Whether it must say something.
    public let isRequired: Bool
    /// Whether line breaks are refused.
    public let isOneLine: Bool

    /// A kind of text with a limit of its own, as a template may set.
    public init(limit: TextLimit, isRequired: Bool, isOneLine: Bool) {
        self.limit = limit
        self.isRequired = isRequired
        self.isOneLine = isOneLine
    }

    /// Required, one line, 200 characters.
    public static let title = TextKind(limit: .title, isRequired: true, isOneLine: true)
    /// The name of an uploaded file: required, one line, 200 characters.
    public static let fileName = TextKind(limit: .title, isRequired: true, isOneLine: true)
    /// May be empty, 4,000 characters.
    public static let note = TextKind(limit: .note, isRequired: false, isOneLine: false)
    /// Why something was done: required, 4,000 characters.
    public static let reason = TextKind(limit: .note, isRequired: true, isOneLine: false)
    /// May be empty, 20,000 characters.
    public static let longText = TextKind(limit: .longText, isRequired: false, isOneLine: false)
}

extension String {
    /// Whether nothing in it can be seen.
    fileprivate var isBlank: Bool {
        unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.properties.generalCategory == .format
        }
    }
}

extension Character {
    /// A control sign, one that turns the direction of the line, or a letter
    /// under a heap of marks, which would hide a long text in one character.
    fileprivate var isUnreadable: Bool {
        unicodeScalars.count > 32
            || unicodeScalars.contains { scalar in
                switch scalar.value {
                case 0x09, 0x0A: false
                case 0x202A...0x202E, 0x2066...0x2069: true
                default: scalar.properties.generalCategory == .control
                }
            }
    }
}
