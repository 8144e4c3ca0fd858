// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// One page of a long list.
struct Page<Item: Described & Encodable & Sendable>: Encodable, Sendable {
    /// The day that it is about.
    let day: Day
    let items: [Item]
    /// The address of the next page; nil on the last.
    let next: String?

    static var schema: Schema {
        .object(
            Shape(
                "\(Item.shape.name)Page", "One page of a list.",
                [
                    .field("day", .day, "The day that it is about."),
                    .field("items", .list(.object(Item.shape)), "The things themselves."),
                    .optional("next", .text, "The address of the next page; not on the last."),
                ]))
    }
}

extension Call {
    /// The page that was asked for, of what the reader sees, by id.
    ///
    /// Complexity: sorts the ids that follow; makes only the items of the page.
    func page<Subject, Item: Described & Encodable & Sendable>(
        of ids: some Sequence<ID<Subject>>, _ item: (ID<Subject>) -> Item?
    ) throws -> Answer {
        let limit = try limit()
        let after = query["after"].map { ID<Subject>($0) }
        var items: [Item] = []
        var last: ID<Subject>?
        for id in ids.filter({ id in after.map { $0 < id } ?? true }).sorted() {
            guard let found = item(id) else { continue }
            if items.count == limit { return answer(items, next: last?.rawValue) }
            items.append(found)
            last = id
        }
        return answer(items, next: nil)
    }

    /// The page that was asked for, of all that the reader gets something of.
    func page<Subject, Value, Item: Described & Encodable & Sendable>(
        of all: TreeDictionary<ID<Subject>, Value>, _ item: (Value) -> Item?
    ) throws -> Answer {
        try page(of: all.keys) { id in all[id].flatMap(item) }
    }

    /// The page that was asked for, of a list in an order of its own.
    func page<Element, Item: Described & Encodable & Sendable>(
        inOrder elements: [Element], _ item: (Element) -> Item
    ) throws -> Answer {
        let limit = try limit()
        let start = try query["after"].map { text throws(ApiRefusal) in
            guard let start = Int(text), start >= 0 else { throw .afterUnreadable(text) }
            return start
        }
        let rest = elements.dropFirst(start ?? 0)
        let next = rest.count > limit ? String((start ?? 0) + limit) : nil
        return answer(rest.prefix(limit).map(item), next: next)
    }

    private func limit() throws(ApiRefusal) -> Int {
        guard let text = query["limit"] else { return 50 }
        guard let limit = Int(text), (1...500).contains(limit) else { throw .limitOutOfRange(text) }
        return limit
    }

    private func answer<Item: Described & Encodable & Sendable>(
        _ items: [Item], next: String?
    ) -> Answer {
        let address = next.map { after in
            let pairs = query.pairs.filter { $0.name != "after" } + [("after", after)]
            return path + "?"
                + pairs.map { "\($0.0)=\($0.1.percentEncoded)" }.joined(separator: "&")
        }
        let link = address.map { [("Link", "<\($0)>; rel=\"next\"")] } ?? []
        return .json(Page(day: reading.day, items: items, next: address), headers: link)
    }
}
