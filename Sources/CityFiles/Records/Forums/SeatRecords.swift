// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Who sits in a seat, from one day to another.
struct HolderRecord: Equatable, Sendable {
    struct Extension: Equatable, Sendable {
        let origin: Origin
        let day: Day
        let termEnds: Day
        let reason: String?
    }

    let origin: Origin
    let draft: HoldingDraft
    let extensions: [Extension]
    let left: Day?
    let reason: String?

    init?(_ fields: Fields) {
        let from = fields.start("from")
        let id: HoldingID? = fields.id(of: .holding)
        let seat = fields.seat("seat")
        let person: PersonID? = fields.mention("person", of: .person)
        let manner = fields.choice("manner", of: SeatManner.self)
        let termEnds = fields.day("term-ends", .optional)
        let appointer: OrganizationID? = fields.mention(
            "appointed-by", of: .organization, .optional)
        let party: OrganizationID? = fields.mention("for", of: .organization, .optional)
        extensions = fields.records("extended", Extension.init).sorted { $0.day < $1.day }
        left = fields.day("left", .optional)
        reason = fields.text("reason", .optional, as: .note)
        _ = fields.source()
        guard let from, let id, let seat, let person, let manner else { return nil }
        origin = fields.origin
        draft = HoldingDraft(
            id: id,
            seat: seat,
            person: person,
            from: from,
            termEnds: termEnds,
            manner: manner,
            appointedBy: appointer,
            onBehalfOf: party
        )
    }
}

extension HolderRecord.Extension {
    init?(_ fields: Fields) {
        let day = fields.start("day")
        let termEnds = fields.day("to")
        let reason = fields.text("reason", .optional, as: .note)
        guard let day, let termEnds else { return nil }
        self.init(origin: fields.origin, day: day, termEnds: termEnds, reason: reason)
    }
}

/// Who may sit in a seat instead of its holder.
struct SubstituteRecord: Equatable, Sendable {
    let origin: Origin
    let id: SubstitutionID
    let seat: Seat
    let person: PersonID
    let from: Day
    let lastDay: Day?

    init?(_ fields: Fields) {
        let from = fields.start("from")
        let id: SubstitutionID? = fields.id(of: .substitution)
        let seat = fields.seat("seat")
        let person: PersonID? = fields.mention("person", of: .person)
        lastDay = fields.day("to", .optional)
        _ = fields.source()
        guard let from, let id, let seat, let person else { return nil }
        origin = fields.origin
        (self.id, self.seat, self.person, self.from) = (id, seat, person, from)
    }
}

/// A holder who stays out of a matter.
struct RecusalRecord: Equatable, Sendable {
    let origin: Origin
    let id: RecusalID
    let seat: Seat
    let matter: String
    let from: Day
    let lastDay: Day?

    init?(_ fields: Fields) {
        let from = fields.start("from")
        let id: RecusalID? = fields.id(of: .recusal)
        let seat = fields.seat("seat")
        let matter = fields.text("matter", as: .reason)
        lastDay = fields.day("to", .optional)
        _ = fields.source()
        guard let from, let id, let seat, let matter else { return nil }
        origin = fields.origin
        (self.id, self.seat, self.matter, self.from) = (id, seat, matter, from)
    }
}

extension Fields {
    /// A seat that some charter provides by then: `samarbejdsforum/politi/2`.
    func seat(_ key: String) -> Seat? {
        guard let seat = parsed(key, .required, else: Phrase.wantsSeat, Seat.init(written:)) else {
            return nil
        }
        let place = origin.place(of: key)
        reading.mention(.seatGroup, "\(seat.forum)/\(seat.group)", at: place, on: day)
        return seat
    }
}

extension Fields {
    /// Seats of a forum, written `politi/2`, or of any, `borgmesterforum/tm/1`.
    func seats(_ key: String, of forum: ForumID?) -> [Seat] {
        list(key).compactMap { seat(in: $0, of: key, forum) }
    }

    func seat(_ key: String, of forum: ForumID?) -> Seat? {
        value(key, .required).flatMap { seat(in: $0, of: key, forum) }
    }

    private func seat(in value: Value, of key: String, _ forum: ForumID?) -> Seat? {
        guard let word = word(in: value, of: key) else { return nil }
        let path = word.split(separator: "/").count == 2 ? "\(forum ?? "")/\(word)" : word
        guard let seat = Seat(written: path) else {
            reading.report(.wantsSeat(word), at: value.place)
            return nil
        }
        reading.mention(.seatGroup, "\(seat.forum)/\(seat.group)", at: value.place, on: day)
        return seat
    }
}

extension Seat {
    fileprivate init?(written: String) {
        let parts = written.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let number = Int(parts[2]) else { return nil }
        self.init(
            forum: ForumID(String(parts[0])), group: SeatGroupID(String(parts[1])), number: number)
    }
}

extension Phrase {
    fileprivate static func wantsSeat(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke en plads. Skriv forum, gruppe og nummer: forum/naboer/1.",
            en: "“\(text)” is not a seat. Write forum, group and number: forum/naboer/1.")
    }
}
