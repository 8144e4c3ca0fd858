// SPDX-License-Identifier: EUPL-1.2

/// Something about a figure that makes one look twice.
///
/// a hint is in words and refuses nothing; whoever knows may leave it so.
public enum OutlierHint: Equatable, Sendable {
    /// A comma in the wrong place is likely.
    case tenfold(before: Quantity)
    case tenth(before: Quantity)
    /// It changed by more than half.
    case muchHigher(before: Quantity)
    case muchLower(before: Quantity)
    /// A share moved by more than ten percentage points.
    case farFromBefore(before: Quantity)
    case zeroFromSome(before: Quantity)
    /// There was a number last time.
    case goneSilent(before: Quantity)

    /// What is worth a second look beside what was said of the period before.
    public init?(_ reading: FigureReading, before: Quantity?, in unit: FigureUnit) {
        guard let before else { return nil }
        guard let number = reading.number else {
            guard reading == .notReported || reading == .notApplicable else { return nil }
            self = .goneSilent(before: before)
            return
        }
        if let hint = Self.scale(number, before) {
            self = hint
        } else if unit == .percent {
            guard (number - before).magnitude > Quantity(10) else { return nil }
            self = .farFromBefore(before: before)
        } else if let hint = Self.change(number, before) {
            self = hint
        } else {
            return nil
        }
    }

    private static func scale(_ number: Quantity, _ before: Quantity) -> OutlierHint? {
        guard before > .zero, number >= .zero else { return nil }
        if number == .zero { return .zeroFromSome(before: before) }
        if number >= before * Quantity(10) { return .tenfold(before: before) }
        if number * Quantity(10) <= before { return .tenth(before: before) }
        return nil
    }

    /// Among fewer than twenty, a half is soon reached.
    private static func change(_ number: Quantity, _ before: Quantity) -> OutlierHint? {
        let difference = (number - before).magnitude
        guard difference >= Quantity(10), difference * Quantity(2) > before.magnitude else {
            return nil
        }
        return number > before ? .muchHigher(before: before) : .muchLower(before: before)
    }

    public var sentence: Phrase {
        let (da, en): (String, String) =
            switch self {
            case .tenfold:
                (
                    "Det er mindst ti gange så meget som sidst. Er kommaet sat rigtigt?",
                    "That is at least ten times as much as last time. Is the comma right?"
                )
            case .tenth:
                (
                    "Det er højst en tiendedel af sidst. Er kommaet sat rigtigt?",
                    "That is at most a tenth of last time. Is the comma right?"
                )
            case .muchHigher:
                (
                    "Det er over halvanden gange sidst. Skriv gerne hvorfor.",
                    "That is over one and a half times last time. Please say why."
                )
            case .muchLower:
                (
                    "Det er under det halve af sidst. Skriv gerne hvorfor.",
                    "That is less than half of last time. Please say why."
                )
            case .farFromBefore:
                (
                    "Det er over 10 procentpoint fra sidst. Skriv gerne hvorfor.",
                    "That is over 10 percentage points from last time. Please say why."
                )
            case .zeroFromSome:
                (
                    "Nul betyder, at der ingen er. Mangler tallet, så vælg “Ikke oplyst”.",
                    "Zero means that there are none. If it is missing, choose “Not reported”."
                )
            case .goneSilent:
                (
                    "Sidst var der et tal. Findes det ikke i år?",
                    "There was a number last time. Is there none this year?"
                )
            }
        return Phrase(
            da: "\(da) Sidst: \(before.text(in: .danish)).",
            en: "\(en) Last time: \(before.text(in: .english)).")
    }

    private var before: Quantity {
        switch self {
        case .tenfold(let before), .tenth(let before), .muchHigher(let before),
            .muchLower(let before), .farFromBefore(let before), .zeroFromSome(let before),
            .goneSilent(let before):
            before
        }
    }
}
