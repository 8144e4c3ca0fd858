// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// Something that somebody asks for: commands that are accepted all or none.
public struct Submission: Sendable {
    public var commands: [CityCommand]
    /// Who asks; nil is the system itself, which may do anything.
    public var viewer: Viewer?
    /// The day that it counts from; nil, or a day to come, is today.
    public var day: Day?
    /// A name for this very request; a second one with the name `api/KEY/CONTENT`
    /// is refused as a repeat, even when both come at the same time.
    public var cause: String
    /// Words and names that belong to the commands, for the vault.
    public var vault: [VaultWrite]

    public init(
        _ commands: [CityCommand], by viewer: Viewer?, on day: Day? = nil, cause: String,
        vault: [VaultWrite] = []
    ) {
        self.commands = commands
        self.viewer = viewer
        self.day = day
        self.cause = cause
        self.vault = vault
    }

    /// Whoever writes the notices when only time has passed.
    static let passingTime = Submission([], by: nil, cause: "passing-time")

    var actor: String { viewer?.person?.rawValue ?? "system" }
}

/// What an accepted submission has led to.
public struct Receipt: Sendable {
    /// The journal's position once it was durable.
    public let position: Int64
    /// The events in order; none when it repeats what is known already.
    public let events: [CityEvent]
}

/// The journal could not take it; the same may be tried again.
///
/// Nothing is changed, unless the fault `mayBeWritten`: then the journal has
/// been out of reach ever since, and shows the outcome when it is back.
public struct Unavailable: Error, CustomStringConvertible, Sendable {
    public let fault: JournalFault

    public var description: String { fault.description }
}
