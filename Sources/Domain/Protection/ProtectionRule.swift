// SPDX-License-Identifier: EUPL-1.2

/// How small a number about people may be before it is withheld from the public.
///
/// The defaults are this system's choice from published practice, and stand
/// unconfirmed until the municipality's data protection officer has said so.
/// Source: OECD Glossary of Statistical Terms (three or five respondents);
/// Landsbyggefonden Beboerdata (tables from 100 residents on).
public struct ProtectionRule: Hashable, Sendable, Codable {
    /// What the rule is called where it is chosen and explained: `persons`.
    public let name: String
    /// Counts from 1 to one below this are withheld; 0 withholds nothing.
    public let minimumCount: Int
    /// Shares of fewer people than this are withheld, with their parts.
    public let minimumBase: Int
    /// Whether none and all of a group are withheld too: they tell about everyone in it.
    public let hidesNoneAndAll: Bool
    /// The number of decimals that a share is shown with at most; nil as it is defined.
    public let decimals: Int?
    /// Whether the municipality's data protection officer has confirmed the rule.
    public let isConfirmed: Bool

    public init(
        name: String,
        minimumCount: Int,
        minimumBase: Int,
        hidesNoneAndAll: Bool,
        decimals: Int? = nil,
        isConfirmed: Bool = false
    ) {
        self.name = name
        self.minimumCount = max(0, minimumCount)
        self.minimumBase = max(0, minimumBase)
        self.hidesNoneAndAll = hidesNoneAndAll
        self.decimals = decimals
        self.isConfirmed = isConfirmed
    }
}

extension ProtectionRule {
    /// Not about people, but money, places or indexes; nothing is withheld.
    public static let open = ProtectionRule(
        name: "open",
        minimumCount: 0,
        minimumBase: 0,
        hidesNoneAndAll: false
    )

    /// About people or households: at least five, in groups of a hundred.
    public static let persons = ProtectionRule(
        name: "persons",
        minimumCount: 5,
        minimumBase: 100,
        hidesNoneAndAll: false
    )

    /// Crime, health, benefits and origin: at least ten, in groups of a hundred.
    public static let sensitive = ProtectionRule(
        name: "sensitive",
        minimumCount: 10,
        minimumBase: 100,
        hidesNoneAndAll: true
    )

    /// The rules that come with the system.
    public static let defaults: [ProtectionRule] = [.open, .persons, .sensitive]

    /// Whether the rule can withhold anything at all.
    public var protects: Bool { minimumCount > 0 || minimumBase > 0 }

    /// whether a count, of a base where one is known, is too small to show.
    ///
    /// So is a count that leaves too few of the base, and one of too small a base.
    public func withholds(_ count: Int, of base: Int?) -> Bool {
        guard protects else { return false }
        if isSmall(count) { return true }
        guard let base else { return false }
        if base < minimumBase || isSmall(base - count) { return true }
        return hidesNoneAndAll && (count == 0 || count == base)
    }

    /// Whether anything is shown by this rule that the other withholds.
    public func isWeaker(than other: ProtectionRule) -> Bool {
        minimumCount < other.minimumCount || minimumBase < other.minimumBase
            || (other.hidesNoneAndAll && !hidesNoneAndAll)
    }

    private func isSmall(_ count: Int) -> Bool { count > 0 && count < minimumCount }

    /// How many values a withheld count must at least be able to have, less one.
    func leastWidth(of base: Int?) -> Int {
        guard protects else { return 0 }
        return min(max(1, minimumCount), max(0, base ?? .max))
    }
}
