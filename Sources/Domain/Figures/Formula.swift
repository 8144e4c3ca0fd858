// SPDX-License-Identifier: EUPL-1.2

/// How an indicator comes about; everything but `reported` is computed, never typed.
public indirect enum Formula: Equatable, Sendable {
    /// Somebody measures it and reports it.
    case reported
    /// The one in percent of the other.
    case share(of: IndicatorID, in: IndicatorID)
    case sum([IndicatorID])
    case difference(IndicatorID, minus: IndicatorID)
    /// The mean of the latest periods, this one included.
    case mean(of: IndicatorID, periods: Int)
    /// Since the period before; of percent in percentage points.
    case change(of: IndicatorID)
    /// The one for every so many of the other: per 10,000 residents.
    case rate(of: IndicatorID, per: IndicatorID, times: Int)

    /// The indicators that it is made of, in the order they are named.
    public var inputs: [IndicatorID] {
        switch self {
        case .reported: []
        case .share(let part, let whole): [part, whole]
        case .sum(let parts): parts
        case .difference(let left, let right): [left, right]
        case .mean(let input, _), .change(let input): [input]
        case .rate(let part, let whole, _): [part, whole]
        }
    }

    public var isReported: Bool { self == .reported }
}

extension Formula: Codable {
    private struct Written: Codable {
        let kind: Kind
        var of: [IndicatorID]?
        var number: Int?
    }

    private enum Kind: String, Codable {
        case reported, share, sum, difference, mean, change, rate
    }

    public init(from decoder: any Decoder) throws {
        let written = try Written(from: decoder)
        let inputs = written.of ?? []
        switch (written.kind, inputs.count) {
        case (.reported, 0): self = .reported
        case (.share, 2): self = .share(of: inputs[0], in: inputs[1])
        case (.sum, 1...): self = .sum(inputs)
        case (.difference, 2): self = .difference(inputs[0], minus: inputs[1])
        case (.mean, 1): self = .mean(of: inputs[0], periods: written.number ?? 1)
        case (.change, 1): self = .change(of: inputs[0])
        case (.rate, 2):
            self = .rate(of: inputs[0], per: inputs[1], times: written.number ?? 1)
        default:
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: "a formula of \(inputs.count) indicators cannot be that"))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        try written.encode(to: encoder)
    }

    private var written: Written {
        switch self {
        case .reported: Written(kind: .reported)
        case .share: Written(kind: .share, of: inputs)
        case .sum: Written(kind: .sum, of: inputs)
        case .difference: Written(kind: .difference, of: inputs)
        case .mean(_, let periods): Written(kind: .mean, of: inputs, number: periods)
        case .change: Written(kind: .change, of: inputs)
        case .rate(_, _, let times): Written(kind: .rate, of: inputs, number: times)
        }
    }
}
