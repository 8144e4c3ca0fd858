// SPDX-License-Identifier: EUPL-1.2

/// What the product keeps beside the journal, since none of it is a fact of
/// the city: letters on their way, words being typed, the bytes of files.
///
/// Each drawer holds contents by key. Faults of the world are thrown as
/// `JournalFault`.
public protocol Cabinet: Sendable {
    /// What lies under the key; nil when nothing does.
    func content(of key: String, in drawer: Drawer) async throws -> [UInt8]?

    /// What lies in the drawer, by key in byte order: keys from `first` on and
    /// below `end`, at most so many.
    func list(
        _ drawer: Drawer, from first: String, below end: String?, atMost limit: Int
    ) async throws -> [CabinetItem]

    /// Replaces what lies under the keys by what `change` makes of it, durably:
    /// all of it or nothing, one change at a time in each drawer.
    ///
    /// `change` gets what lies there; keys it answers with nil are emptied,
    /// keys it leaves out stay. What it throws is thrown on, and all is as it
    /// was. A fault whose `mayBeWritten` is true leaves open whether it was.
    func change(
        _ keys: [String], in drawer: Drawer,
        _ change: @escaping @Sendable ([String: [UInt8]]) throws -> [String: [UInt8]?]
    ) async throws

    /// Lets go of files and connections; every later call is a fault.
    func close() async throws
}

/// The drawers of the cabinet; the names are stored.
public enum Drawer: String, Sendable, CaseIterable {
    /// Letters to be sent, and what became of them.
    case letters
    /// What is being typed and is not submitted yet.
    case drafts
    /// Files by the hash of their content, never changed.
    case files
    /// What people have chosen for themselves, such as how often to get letters.
    case settings
    /// Work that goes on beside the requests, and how far it has come.
    case work
}

/// One content of a drawer.
public struct CabinetItem: Equatable, Sendable {
    public let key: String
    public let content: [UInt8]

    public init(key: String, content: [UInt8]) {
        self.key = key
        self.content = content
    }
}

/// A cabinet that is gone with the process: for tests and for trying things out.
public actor MemoryCabinet: Cabinet {
    private var drawers: [Drawer: [String: [UInt8]]] = [:]
    private var isClosed = false

    public init() {}

    public func content(of key: String, in drawer: Drawer) throws -> [UInt8]? {
        try requireOpen(.read)
        return drawers[drawer]?[key]
    }

    public func list(
        _ drawer: Drawer, from first: String, below end: String?, atMost limit: Int
    ) throws -> [CabinetItem] {
        try requireOpen(.read)
        return (drawers[drawer] ?? [:])
            .filter { !$0.key.precedes(first) && (end.map($0.key.precedes) ?? true) }
            .sorted { $0.key.precedes($1.key) }
            .prefix(limit)
            .map { CabinetItem(key: $0.key, content: $0.value) }
    }

    public func change(
        _ keys: [String], in drawer: Drawer,
        _ change: @escaping @Sendable ([String: [UInt8]]) throws -> [String: [UInt8]?]
    ) throws {
        try requireOpen(.append)
        let there = (drawers[drawer] ?? [:]).filter { keys.contains($0.key) }
        for (key, content) in try change(there) {
            precondition(keys.contains(key), "a change keeps to the keys it named")
            drawers[drawer, default: [:]][key] = content
        }
    }

    public func close() { isClosed = true }

    private func requireOpen(_ operation: JournalFault.Operation) throws {
        if isClosed { throw JournalFault.closed(operation) }
    }
}

extension String {
    /// In the order of UTF-8 bytes, which is the order of both databases.
    fileprivate func precedes(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }
}
