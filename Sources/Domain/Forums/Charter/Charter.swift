// SPDX-License-Identifier: EUPL-1.2

/// A forum's charter (kommissorium) as data: its sentences in order, each with
/// what it provides.
///
/// Nothing is filled in. What no clause states is a gap (`gaps`), shown as
/// “not stated” until somebody decides it.
///
/// Source: charter of the Samarbejdsforum, 1 June 2022.
public struct Charter: Equatable, Sendable, Codable {
    public var title: String
    /// The day written on the paper, which need not be the day it takes effect.
    public var dated: Day?
    public var clauses: [Clause]

    public init(title: String, dated: Day? = nil, clauses: [Clause]) {
        self.title = title
        self.dated = dated
        self.clauses = clauses
    }

    public subscript(id: ClauseID) -> Clause? { clauses.first { $0.id == id } }

    /// The clause's place in the charter, from 1, as pages number it.
    public func number(of id: ClauseID) -> Int? {
        clauses.firstIndex { $0.id == id }.map { $0 + 1 }
    }
}

public typealias ClauseID = ID<Clause>

/// One sentence of a charter and what it provides; it keeps its id from one
/// version to the next, so that papers can point to it.
public struct Clause: Equatable, Sendable, Codable {
    public var id: ClauseID
    /// The sentence as the charter has it.
    public var sentence: String
    public var provision: Provision

    public init(_ id: ClauseID, _ sentence: String, _ provision: Provision) {
        self.id = id
        self.sentence = sentence
        self.provision = provision
    }
}

/// A rule together with the clause that states it.
public struct Ruled<Rule: Equatable & Sendable>: Equatable, Sendable {
    public let clause: Clause
    public let rule: Rule
}
