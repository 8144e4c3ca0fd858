// SPDX-License-Identifier: EUPL-1.2

/// What a meeting is about, item by item.
public struct Agenda: Equatable, Sendable, Codable {
    /// In the order they are to be treated, also those nobody has taken up.
    public internal(set) var items: [AgendaItem] = []
    /// The agenda first, then each supplementary agenda.
    public internal(set) var publications: [AgendaPublication] = []
    /// From then on nothing is brought or changed.
    public internal(set) var frozen: Day?

    public init() {}

    public subscript(id: AgendaItemID) -> AgendaItem? { items.first { $0.id == id } }

    /// Those that stand on the agenda, in their order.
    public var admitted: [AgendaItem] { items.filter(\.isAdmitted) }
    /// Those that wait for the chair's accept.
    public var proposals: [AgendaItem] { items.filter { $0.state == .proposed } }
    public var isPublished: Bool { !publications.isEmpty }
    /// 0 before it is published, raised by each publication.
    public var version: Int { publications.count }

    /// The item's place on the agenda, from 1; nil for one that is not on it.
    public func number(of id: AgendaItemID) -> Int? {
        admitted.firstIndex { $0.id == id }.map { $0 + 1 }
    }

    /// The publication that the item first stood in.
    public func publication(of id: AgendaItemID) -> AgendaPublication? {
        publications.first { $0.items.contains(id) }
    }
}

/// The agenda as it was sent out; what comes after is a supplementary agenda.
public struct AgendaPublication: Equatable, Sendable, Codable {
    /// From 1.
    public let version: Int
    /// 0 for the agenda itself, from 1 for each supplementary agenda.
    public let supplement: Int
    public let on: Day
    /// The items that it brought, in their order.
    public let items: [AgendaItemID]
}
