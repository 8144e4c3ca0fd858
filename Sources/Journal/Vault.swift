// SPDX-License-Identifier: EUPL-1.2

/// The three kinds of content that must be possible to forget.
public enum VaultShelf: String, Sendable, CaseIterable {
    /// What is known of a person, as JSON, by the person's id.
    case persons
    /// Free text that may name people, by the note's id.
    case notes
    /// Keys and other secrets of the installation, by name.
    case secrets
}

/// One change of the vault; `nil` content forgets.
///
/// The vault is no part of the hash chain: forgetting a person leaves the
/// journal valid, because events carry the person's id only.
public struct VaultWrite: Sendable, Equatable {
    public let shelf: VaultShelf
    public let id: String
    public let content: [UInt8]?

    private init(_ shelf: VaultShelf, _ id: String, _ content: [UInt8]?) {
        self.shelf = shelf
        self.id = id
        self.content = content
    }

    /// Keeps or replaces what is known of a person; `record` is JSON.
    public static func person(id: String, record: [UInt8]) -> VaultWrite {
        VaultWrite(.persons, id, record)
    }

    /// Keeps or replaces a free text.
    public static func note(id: String, text: String) -> VaultWrite {
        VaultWrite(.notes, id, Array(text.utf8))
    }

    /// Keeps or replaces a secret of the installation.
    public static func secret(name: String, bytes: [UInt8]) -> VaultWrite {
        VaultWrite(.secrets, name, bytes)
    }

    /// Removes the person for good; what was never there is forgotten already.
    public static func forgetPerson(id: String) -> VaultWrite {
        VaultWrite(.persons, id, nil)
    }

    /// Removes the text for good.
    public static func forgetNote(id: String) -> VaultWrite {
        VaultWrite(.notes, id, nil)
    }

    /// Removes the secret for good.
    public static func forgetSecret(name: String) -> VaultWrite {
        VaultWrite(.secrets, name, nil)
    }
}

extension Journal {
    /// Every person in the vault: JSON by id.
    public func persons() async throws -> [String: [UInt8]] {
        try await vault(.persons)
    }

    /// What is known of one person, or nil when never known or forgotten.
    public func person(_ id: String) async throws -> [UInt8]? {
        try await vault(.persons, id)
    }

    /// Every free text in the vault by its id.
    public func notes() async throws -> [String: String] {
        try await vault(.notes).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// One free text, or nil when never written or forgotten.
    public func note(_ id: String) async throws -> String? {
        try await vault(.notes, id).map { String(decoding: $0, as: UTF8.self) }
    }

    /// One secret, or nil when there is none of that name.
    public func secret(_ name: String) async throws -> [UInt8]? {
        try await vault(.secrets, name)
    }
}
