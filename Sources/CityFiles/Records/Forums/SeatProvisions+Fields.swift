// SPDX-License-Identifier: EUPL-1.2
import Domain

// What a charter says about seats, as its file writes it.

extension SeatGroup {
    init?(_ fields: Fields) {
        let id = fields.word("group", .required)
        let label = fields.text("label")
        let count = fields.seatCount("count")
        let filling = fields.filling("filled")
        let role = fields.choice("role", .optional, of: SeatRole.self)
        let votes = fields.optionalFlag("votes")
        let speaksFor: [OrganizationID] = fields.mentions("for", of: .organization)
        guard let id, let label, let filling else { return nil }
        self.init(
            id: SeatGroupID(id),
            label: label,
            count: count,
            filling: filling,
            onBehalfOf: speaksFor,
            role: role ?? .ordinary,
            votes: votes
        )
    }
}

extension Fields {
    /// `2`, or `{at-least: 10, at-most: 15}`; nothing where the charter says nothing.
    fileprivate func seatCount(_ key: String) -> SeatCount? {
        guard let value = value(key) else { return nil }
        if value.word != nil { return number(key).map { SeatCount($0) } }
        return record(key) { count in
            let least = count.number("at-least")
            let most = count.number("at-most")
            guard let least, let most else { return nil }
            return SeatCount(atLeast: least, atMost: most)
        }
    }

    /// `granted`, `not-stated`, or a record that says by whom.
    fileprivate func filling(_ key: String) -> SeatFilling? {
        guard let value = value(key, .required) else { return nil }
        switch value.word {
        case "granted": return .granted
        case "not-stated": return .notStated
        case let word?:
            report(.unknownChoice(word, among: ["granted", "not-stated"] + fillings), at: key)
            return nil
        case nil: return record(key, SeatFilling.init)
        }
    }

    /// `all`, `[naboer, politi]` or `{except: [naboer]}`.
    func seatScope(_ key: String = "seats") -> SeatScope? {
        guard let value = value(key, .required) else { return nil }
        if value.word == "all" { return .all }
        if value.entries != nil {
            return record(key) { SeatScope(except: $0.groups("except")) }
        }
        let only = groups(key)
        return only.isEmpty ? nil : SeatScope(only: only)
    }

    private func groups(_ key: String) -> [SeatGroupID] {
        list(key, .required).compactMap { word(in: $0, of: key) }.map { SeatGroupID($0) }
    }
}

private let fillings = ["ex-officio", "one-of", "appointed-by", "elected-by", "members-of"]

extension SeatFilling {
    fileprivate init?(_ fields: Fields) {
        guard let way = fields.only(of: fillings) else { return nil }
        let filling: SeatFilling? =
            switch way {
            case "ex-officio": fields.mention(way, of: .post).map { .exOfficio(post: $0) }
            case "one-of": .oneOf(posts: fields.mentions(way, of: .post))
            case "appointed-by":
                fields.mention(way, of: .organization).map { .appointed(by: $0) }
            case "elected-by":
                fields.mention(way, of: .organization).map { .elected(arrangedBy: $0) }
            default: fields.mention(way, of: .forum, .required, .anyDay).map { .members(of: $0) }
            }
        guard let filling else { return nil }
        self = filling
    }
}

extension TermProvision {
    init?(_ fields: Fields) {
        let seats = fields.seatScope()
        let term = fields.term()
        guard let seats, let term else { return nil }
        self.init(seats: seats, term: term)
    }
}

extension Fields {
    /// `years: 2`, `months: 6`, `ends-on: 11-30` with `years` or `council: true`.
    func term() -> TermRule? {
        if has("ends-on") {
            let date = parsed("ends-on", .required, else: Phrase.wantsMonthDay, YearlyDate.init)
            let years = number("years", .optional) ?? 1
            return date.map { .endsOn(month: $0.month, day: $0.day, afterYears: years) }
        }
        switch only(of: ["years", "months", "council"]) {
        case "years": return number("years").map { .years($0) }
        case "months": return number("months").map { .months($0) }
        case "council": return flag("council") ? .councilTerm : nil
        default: return nil
        }
    }
}

/// A date of every year, written `11-30`.
private struct YearlyDate {
    let month: Int
    let day: Int

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]) else {
            return nil
        }
        (self.month, self.day) = (month, day)
    }
}

extension ElectionProvision {
    init?(_ fields: Fields) {
        let seats = fields.seatScope()
        let arranger: OrganizationID? = fields.mention("arranged-by", of: .organization)
        let eligible = fields.texts("eligible")
        guard let seats, let arranger else { return nil }
        self.init(seats: seats, arranger: arranger, eligible: eligible)
    }
}

extension VacancyProvision {
    init?(_ fields: Fields) {
        let seats = fields.seatScope()
        let isBestEffort = fields.flag("best-effort")
        let successor = fields.choice("successor", .optional, of: SuccessorTerm.self)
        let duty: VacancyDuty?
        if fields.word("filled-by", .required) == "own-organization" {
            duty = .ownOrganization
        } else {
            duty = fields.mention("filled-by", of: .organization, .optional)
                .map { .organization(id: $0) }
        }
        guard let seats, let duty else { return nil }
        self.init(
            seats: seats, duty: duty, isBestEffort: isBestEffort, successor: successor)
    }
}

extension ApplicationProvision {
    init?(_ fields: Fields) {
        let method = fields.requirement("decided-by", .optional)
        guard let seats = fields.seatScope() else { return nil }
        self.init(seats: seats, method: method)
    }
}

extension SubstituteProvision {
    init?(_ fields: Fields) {
        let most = fields.number("at-most")
        guard let seats = fields.seatScope(), let most else { return nil }
        self.init(seats: seats, atMost: most)
    }
}

extension Phrase {
    fileprivate static func wantsMonthDay(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke en dag i året. Skriv måned og dag, fx 11-30.",
            en: "“\(text)” is not a day of the year. Write month and day, such as 11-30.")
    }
}
