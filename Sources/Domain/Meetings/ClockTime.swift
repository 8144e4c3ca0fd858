// SPDX-License-Identifier: EUPL-1.2

/// A time of day without a date, such as when a meeting begins.
///
/// In JSON it is the text `17:30`.
public struct ClockTime: Hashable, Sendable {
    /// From 0 to 1,439.
    public let minuteOfDay: Int

    /// The time, or nil when no clock shows it.
    public init?(hour: Int, minute: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        minuteOfDay = hour * 60 + minute
    }

    /// Reads what people write: `17.30`, `17:30`, `kl. 17`, `1730`, `9`.
    public init?(written text: String) {
        let word = text.lowercased().filter { !$0.isWhitespace }
        let digits = word.hasPrefix("kl") ? word.dropFirst(2).drop { $0 == "." } : word[...]
        let parts = digits.split(separator: digits.contains(":") ? ":" : ".", maxSplits: 1)
        guard parts.allSatisfy({ $0.allSatisfy { "0"..."9" ~= $0 } }) else { return nil }
        switch parts.map(\.count) {
        case [1], [2]: self.init(hour: Int(parts[0]) ?? -1)
        case [4]:
            self.init(hour: Int(parts[0].prefix(2)) ?? -1, minute: Int(parts[0].suffix(2)) ?? -1)
        case [1, 2], [2, 2]: self.init(hour: Int(parts[0]) ?? -1, minute: Int(parts[1]) ?? -1)
        default: return nil
        }
    }

    /// `kl. 17.30` to Danish readers, `17:30` to English ones.
    public var phrase: Phrase {
        let text = description
        return Phrase(da: "kl. \(text.prefix(2)).\(text.suffix(2))", en: text)
    }
}

extension ClockTime: Comparable, WrittenValue {
    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minuteOfDay < right.minuteOfDay
    }

    /// Reads exactly `17:30`.
    public init?(_ text: String) {
        guard text.utf8.count == 5, text.dropFirst(2).first == ":" else { return nil }
        self.init(written: text)
    }

    /// `17:30`.
    public var description: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(padded(minuteOfDay / 60)):\(padded(minuteOfDay % 60))"
    }

    public static var writtenForm: String { "a time written HH:MM" }
}
