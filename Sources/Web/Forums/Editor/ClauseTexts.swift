// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The fields of one clause as texts, the way a form shows and sends them.
struct ClauseTexts: Equatable {
    /// Begins the names of the fields in the form.
    static let prefix = "c-"

    private var values: [String: [String]]

    init(_ values: [String: [String]] = [:]) {
        self.values = values
    }

    /// What the form has sent of the open clause.
    init(in form: Fields) {
        var values: [String: [String]] = [:]
        for pair in form.pairs where pair.name.hasPrefix(Self.prefix) {
            let name = String(pair.name.dropFirst(Self.prefix.count))
            let text = String(pair.value.map { $0.isNewline ? "\n" : $0 }).trimmingBlanks()
            if !text.isEmpty { values[name, default: []].append(text) }
        }
        self.values = values
    }

    subscript(name: String) -> String? {
        get { values[name]?.first }
        set { values[name] = newValue.map { [$0] } }
    }

    func all(_ name: String) -> [String] { values[name] ?? [] }

    mutating func set(_ name: String, to list: [String]) { values[name] = list }

    func isTicked(_ name: String) -> Bool { values[name] != nil }

    /// One entry a line.
    func lines(_ name: String) -> [String] {
        (self[name] ?? "").split(whereSeparator: \.isNewline)
            .map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
    }
}

extension ClauseTexts {
    /// The name of a field of one extra meeting: `month`, `month-2`, `month-3`.
    static func extra(_ name: String, _ index: Int) -> String {
        index == 0 ? name : "\(name)-\(index + 1)"
    }

    /// How many extra meetings the fields may speak of; a charter seldom has two.
    var extraMeetings: Int {
        (0..<Self.mostExtraMeetings).last { isTicked(Self.extra("extra", $0)) }.map { $0 + 1 } ?? 0
    }

    /// One a month.
    static let mostExtraMeetings = 12
}

extension ClauseTexts {
    /// What the form says of a clause that is in the charter already.
    init(_ clause: Clause) {
        self.init()
        self["kind"] = clause.provision.kind.rawValue
        self["sentence"] = clause.sentence
        fill(clause.provision)
    }

    private mutating func fill(_ provision: Provision) {
        switch provision {
        case .purpose, .statement: break
        case .seats(let group): fill(group)
        case .term(let rule):
            fill(rule.seats)
            fill(rule.term)
        case .election(let rule):
            fill(rule.seats)
            self["organization"] = rule.arranger.rawValue
            self["eligible"] = rule.eligible.joined(separator: "\n")
        case .vacancy(let rule):
            fill(rule.seats)
            if case .organization(let id) = rule.duty { self["organization"] = id.rawValue }
            if rule.isBestEffort { self["best-effort"] = "ja" }
            self["successor"] = rule.successor?.rawValue
        case .application(let rule):
            fill(rule.seats)
            if let method = rule.method { fill(method) }
        case .substitutes(let rule):
            fill(rule.seats)
            self["count"] = "\(rule.atMost)"
        case .officer(let rule): fill(rule)
        default: fillProcedure(provision)
        }
    }

    private mutating func fillProcedure(_ provision: Provision) {
        switch provision {
        case .attendance(let rule): self["members-only"] = rule.isForMembersOnly ? "ja" : "nej"
        case .cadence(let rule):
            self["count"] = "\(rule.meetings)"
            self["per"] = rule.per.rawValue
            for (index, extra) in rule.extra.enumerated() {
                self[Self.extra("extra", index)] = "ja"
                self[Self.extra("month", index)] = extra.month.map(String.init)
                self[Self.extra("topic", index)] = extra.topic
                if extra.isOnlyIfNeeded { self[Self.extra("if-needed", index)] = "ja" }
            }
        case .guests(let rule):
            set("organizations", to: rule.guests.map(\.rawValue))
            set("quarters", to: rule.quarters.map(String.init))
        case .duration(let rule):
            self["count"] = "\(rule.minutes)"
            if rule.isDefault { self["default"] = "ja" }
        case .quorum(let rule):
            self["share"] = rule.share.map { "\($0.numerator)/\($0.denominator)" }
            self["least"] = rule.atLeast.map(String.init)
        case .voting(let rule):
            fill(rule.requirement)
            self["casting"] = rule.castingVote?.rawValue
        case .notice(let rule):
            self["count"] = "\(rule.days)"
            self["agenda"] = rule.agendaDays.map(String.init)
        case .minutes(let rule):
            self["count"] = rule.withinDays.map(String.init)
            self["approved"] = rule.isApprovedAtNextMeeting.map { $0 ? "ja" : "nej" }
            self["public"] = rule.isPublic.map { $0 ? "ja" : "nej" }
            self["silence"] = rule.silenceDays.map(String.init)
        default: fillPowers(provision)
        }
    }

    private mutating func fillPowers(_ provision: Provision) {
        switch provision {
        case .area(let rule):
            set("areas", to: rule.areas.map(\.rawValue))
            self["streets"] = rule.streets.joined(separator: "\n")
            if rule.isSoft { self["soft"] = "ja" }
        case .mandate(let rule):
            self["matter"] = rule.matter.rawValue
            self["power"] = rule.power.rawValue
            self["basis"] = rule.legalBasis
            self["limit"] = rule.limit.map { $0.phrase.danish }
        case .relation(let rule):
            self["relation"] = rule.kind.rawValue
            self["organization"] = rule.to.rawValue
        case .amendment(let rule):
            self["organization"] = rule.approver?.rawValue
            set("organizations", to: rule.informed.map(\.rawValue))
        case .support(let rule): self["test"] = rule.purposeTest
        case .duty(let rule):
            set("organizations", to: rule.parties.map(\.rawValue))
            if rule.isOpenList { self["open-list"] = "ja" }
        default: break
        }
    }
}

// MARK: - Parts that several kinds share

extension ClauseTexts {
    private mutating func fill(_ group: SeatGroup) {
        self["label"] = group.label
        self["least"] = group.count.map { "\($0.atLeast)" }
        self["most"] = group.count.map { "\($0.atMost)" }
        set("behalf", to: group.onBehalfOf.map(\.rawValue))
        self["role"] = group.role.rawValue
        self["votes"] = group.votes.map { $0 ? "ja" : "nej" }
        switch group.filling {
        case .exOfficio(let post):
            self["filling"] = "by-right"
            set("posts", to: [post.rawValue])
        case .oneOf(let posts):
            self["filling"] = "one-of"
            set("posts", to: posts.map(\.rawValue))
        case .appointed(let by):
            self["filling"] = "appointed"
            self["organization"] = by.rawValue
        case .elected(let arranger):
            self["filling"] = "elected"
            self["organization"] = arranger.rawValue
        case .granted: self["filling"] = "granted"
        case .members(let forum):
            self["filling"] = "members"
            self["organization"] = forum.rawValue
        case .notStated: self["filling"] = "not-stated"
        }
    }

    private mutating func fill(_ scope: SeatScope) {
        self["scope"] = scope.only.isEmpty ? (scope.except.isEmpty ? "all" : "except") : "only"
        set("groups", to: (scope.only + scope.except).map(\.rawValue))
    }

    private mutating func fill(_ term: TermRule) {
        switch term {
        case .years(let count):
            self["term"] = "years"
            self["term-count"] = "\(count)"
        case .months(let count):
            self["term"] = "months"
            self["term-count"] = "\(count)"
        case .endsOn(let month, let day, let years):
            self["term"] = "ends-on"
            self["term-count"] = "\(years)"
            self["term-month"] = "\(month)"
            self["term-day"] = "\(day)"
        case .councilTerm: self["term"] = "council"
        }
    }

    private mutating func fill(_ requirement: VotingRequirement) {
        switch requirement {
        case .simpleMajority: self["requirement"] = "simple"
        case .majorityOfMembers: self["requirement"] = "members"
        case .share(let share):
            self["requirement"] = "share"
            self["share"] = "\(share.numerator)/\(share.denominator)"
        case .consensus: self["requirement"] = "consensus"
        }
    }

    private mutating func fill(_ officer: Officer) {
        self["officer"] = officer.role.rawValue
        set("posts", to: officer.post.map { [$0.rawValue] } ?? [])
        set("duties", to: officer.duties.map(\.rawValue))
        if let term = officer.term { fill(term) }
        switch officer.choice {
        case .elected(let by):
            self["choice"] = "elected"
            self["organization"] = by?.rawValue
        case .appointed(let by):
            self["choice"] = "appointed"
            self["organization"] = by.rawValue
        case .rotates(let among, let months):
            self["choice"] = "rotates"
            self["months"] = "\(months)"
            fill(among)
        case .notStated: self["choice"] = "not-stated"
        }
    }
}
