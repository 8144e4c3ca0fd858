// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// What a person has chosen about letters and calendars.
public struct MailSettings: Codable, Equatable, Sendable {
    public enum Digest: String, Codable, Sendable, CaseIterable {
        case none, daily, weekly

        /// A weekly one comes on Mondays.
        func isDue(on day: Day) -> Bool {
            switch self {
            case .none: false
            case .daily: true
            case .weekly: day.weekday == .monday
            }
        }
    }

    public var digest: Digest = .none
    public var language: Language = .danish
    /// Raised when the secret addresses of calendars are made anew.
    public var generation = 1

    public init() {}

    /// What the person has chosen; the usual where nothing is.
    public static func of(_ person: PersonID, in cabinet: any Cabinet) async throws
        -> MailSettings
    {
        try await cabinet.content(of: "mail/\(person)", in: .settings)
            .flatMap { Json.read(MailSettings.self, $0) } ?? MailSettings()
    }

    static func of(_ recipient: Recipient, in cabinet: any Cabinet) async throws -> MailSettings {
        guard case .person(let person) = recipient else { return MailSettings() }
        return try await of(person, in: cabinet)
    }

    /// Changes what the person has chosen.
    public static func change(
        of person: PersonID, in cabinet: any Cabinet,
        _ body: @escaping @Sendable (inout MailSettings) -> Void
    ) async throws {
        let key = "mail/\(person)"
        try await cabinet.change([key], in: .settings) { there in
            var settings =
                there[key].flatMap { Json.read(MailSettings.self, $0) } ?? MailSettings()
            body(&settings)
            return [key: Json.bytes(settings)]
        }
    }
}
