// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A command from a city's files with the day it is dated, ready to be decided.
///
/// Whoever carries it out first keeps `notes`, `people` and `passwords` in the
/// vault and `files` in the cabinet, because the command holds only their ids.
public struct ScheduledCommand: Equatable, Sendable {
    public let day: Day
    public let command: CityCommand
    /// Free texts by the id that the command names them with.
    public internal(set) var notes: [NoteID: String] = [:]
    public internal(set) var people: [PersonRecord] = []
    /// The bytes of pictures by the hash that the command names them with.
    public internal(set) var files: [FileID: [UInt8]] = [:]
    public internal(set) var passwords: [PersonID: String] = [:]
    /// Where its record stands in the files.
    public var place: FilePlace { origin.place }
    /// Names what is done, the same in every import.
    ///
    /// Shape: `area/vest/register` for what is created, with the city's version
    /// `area/vest/rename@3` for what is changed, and with a fingerprint of the
    /// words `byrum/log/2021-04-12/report/anlaeg#9a0c…` for an act of a log.
    public let key: String
    /// What it does, as one line: `+ organisation tmf: Teknik- og Miljøforvaltningen`.
    public let line: Phrase
    /// Where each clause stands, of a command that adopts a charter.
    var clauses: [ClauseID: Origin] = [:]
    let rank: Rank
    let origin: Origin
    /// Whether carrying out the key once is enough, whatever happened since.
    let isOnce: Bool

    /// What must come first among commands of one day.
    enum Rank: Int, Comparable, Sendable {
        case calendar, organization, post, person, organizationChange, membership
        case area, responsibility, charter, application, election, seat, programme, initiative,
            contribution
        case activity, prerequisite, log, forumMatter, matter, meeting, action, matterAct
        case journalCase, journalPaper, accessRequest, accessAct
        case indicator, figures, target, listing, round, roundAct
        case hearing, hearingAct
        case walk, walkAct, findingRule, finding, findingAct
        case statement, statementRound, statementAct
        case conclusion, ending, account

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    init(
        _ command: CityCommand, on day: Day, _ rank: Rank, at origin: Origin, key: String,
        once: Bool = false, _ line: Phrase
    ) {
        self.day = day
        self.command = command
        self.key = key
        self.line = line
        self.rank = rank
        self.origin = origin
        self.isOnce = once
    }

    /// Lets the command name a text, which is kept beside it.
    mutating func keep(_ note: WrittenNote?) {
        guard let note else { return }
        notes[note.id] = note.text
    }
}

/// A free text with the id that its content and place give it.
struct WrittenNote: Equatable, Sendable {
    let id: NoteID
    let text: String

    /// Nil where nothing is written.
    init?(_ text: String?, key: String) {
        guard let text else { return nil }
        self.id = NoteID("note-" + Fingerprint.of("\(key)#\(Fingerprint.of(text))"))
        self.text = text
    }
}
