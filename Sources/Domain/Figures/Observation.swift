// SPDX-License-Identifier: EUPL-1.2

/// What was read: a number, or why there is none, which is never zero.
///
/// Shape: in JSON `"12.5"`, `"not-reported"`, `"not-applicable"` or `"suppressed"`.
public enum FigureReading: Hashable, Sendable {
    case number(Quantity)
    /// It was asked for, and nobody has answered.
    case notReported
    /// It makes no sense there.
    case notApplicable
    /// The source itself withholds it: “-”, “..” or “x” in its table.
    case suppressedAtSource

    public var number: Quantity? {
        if case .number(let quantity) = self { quantity } else { nil }
    }
}

extension FigureReading: WrittenValue {
    public init?(_ text: String) {
        switch text {
        case "not-reported": self = .notReported
        case "not-applicable": self = .notApplicable
        case "suppressed": self = .suppressedAtSource
        default:
            guard let quantity = Quantity(text) else { return nil }
            self = .number(quantity)
        }
    }

    public var description: String {
        switch self {
        case .number(let quantity): quantity.description
        case .notReported: "not-reported"
        case .notApplicable: "not-applicable"
        case .suppressedAtSource: "suppressed"
        }
    }

    public static var writtenForm: String {
        "a number such as 12.5, or a word for why there is none"
    }
}

/// One figure of one place and period, as somebody reports it.
public struct Observation: Hashable, Sendable, Codable {
    public var place: FigurePlace
    public var period: Period
    public var reading: FigureReading
    /// Those counted, and those they were counted among, where known.
    public var numerator: Quantity?
    public var denominator: Quantity?
    /// How many were asked, of a survey.
    public var sampleSize: Int?
    /// A remark of the source that belongs to the figure: `mere end`.
    public var note: String?
    /// False where the source does not say of which period it is; nil where it does.
    public var periodIsStated: Bool?

    public init(
        _ place: FigurePlace, _ period: Period, _ reading: FigureReading,
        numerator: Quantity? = nil, denominator: Quantity? = nil, sampleSize: Int? = nil,
        note: String? = nil, periodIsStated: Bool? = nil
    ) {
        self.place = place
        self.period = period
        self.reading = reading
        self.numerator = numerator
        self.denominator = denominator
        self.sampleSize = sampleSize
        self.note = note
        self.periodIsStated = periodIsStated
    }
}

/// Where figures come from.
public struct FigureSource: Hashable, Sendable, Codable {
    public let text: String
    /// Whether they were made up to show how the system works.
    public let isExample: Bool

    public init(_ text: String, isExample: Bool = false) {
        self.text = text
        self.isExample = isExample
    }
}
