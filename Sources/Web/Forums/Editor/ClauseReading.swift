// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Reads the fields of one clause; what cannot be read is an error beside its field.
struct ClauseReading {
    let texts: ClauseTexts
    private(set) var errors = FormErrors.none

    init(_ texts: ClauseTexts) {
        self.texts = texts
    }

    /// The clause that the fields say, with the id of the one they began from.
    mutating func clause(from base: Clause, group: SeatGroupID) -> Clause {
        Clause(
            base.id, texts["sentence"] ?? "",
            provision(texts["kind"].flatMap { Provision.Kind(rawValue: $0) } ?? .statement, group))
    }

    private mutating func provision(_ kind: Provision.Kind, _ group: SeatGroupID) -> Provision {
        switch kind {
        case .purpose: .purpose
        case .statement: .statement
        case .seats: .seats(seats(group))
        case .term: .term(TermProvision(seats: scope, term: term ?? .years(number("term-count"))))
        case .election:
            .election(
                ElectionProvision(
                    seats: scope, arranger: organization(), eligible: texts.lines("eligible")))
        case .vacancy:
            .vacancy(
                VacancyProvision(
                    seats: scope,
                    duty: texts["organization"].map { .organization(id: OrganizationID($0)) }
                        ?? .ownOrganization, isBestEffort: texts.isTicked("best-effort"),
                    successor: texts["successor"].flatMap(SuccessorTerm.init)))
        case .application: .application(ApplicationProvision(seats: scope, method: requirement()))
        case .substitutes:
            .substitutes(SubstituteProvision(seats: scope, atMost: number("count")))
        case .officer: .officer(officer())
        default: procedure(kind)
        }
    }

    private mutating func procedure(_ kind: Provision.Kind) -> Provision {
        switch kind {
        case .attendance:
            .attendance(AttendanceRule(isForMembersOnly: texts["members-only"] != "nej"))
        case .cadence: .cadence(cadence())
        case .guests:
            .guests(
                GuestRule(
                    guests: organizations("organizations"),
                    quarters: texts.all("quarters").compactMap { Int($0) }))
        case .duration:
            .duration(
                MeetingDuration(minutes: number("count"), isDefault: texts.isTicked("default")))
        case .quorum: .quorum(Quorum(share: share(), atLeast: optional("least")))
        case .voting:
            .voting(
                VotingRule(
                    requirement: requirement() ?? .simpleMajority,
                    castingVote: texts["casting"].flatMap(OfficerRole.init)))
        case .notice:
            .notice(NoticeRule(days: number("count"), agendaDays: optional("agenda")))
        case .minutes:
            .minutes(
                MinutesRule(
                    withinDays: optional("count"), isApprovedAtNextMeeting: answer("approved"),
                    isPublic: answer("public"), silenceDays: optional("silence")))
        default: powers(kind)
        }
    }

    private mutating func powers(_ kind: Provision.Kind) -> Provision {
        switch kind {
        case .area:
            .area(
                AreaScope(
                    areas: texts.all("areas").map { AreaID($0) }, streets: texts.lines("streets"),
                    isSoft: texts.isTicked("soft")))
        case .mandate: .mandate(mandate())
        case .relation:
            .relation(
                Relation(
                    kind: texts["relation"].flatMap(RelationKind.init) ?? .reportsTo,
                    to: organization()))
        case .amendment:
            .amendment(
                AmendmentRule(
                    approver: texts["organization"].map { OrganizationID($0) },
                    informed: organizations("organizations")))
        case .support: .support(SupportRule(purposeTest: texts["test"]))
        case .duty:
            .duty(
                PartyDuty(
                    parties: organizations("organizations"),
                    isOpenList: texts.isTicked("open-list")))
        default: .statement
        }
    }
}

// MARK: - Parts that several kinds share

extension ClauseReading {
    private mutating func seats(_ id: SeatGroupID) -> SeatGroup {
        let most = optional("most")
        let least = optional("least")
        let count = (most ?? least).map { SeatCount(atLeast: least ?? $0, atMost: $0) }
        return SeatGroup(
            id: id, label: texts["label"] ?? texts["sentence"] ?? "", count: count,
            filling: filling(), onBehalfOf: organizations("behalf"),
            role: texts["role"].flatMap(SeatRole.init) ?? .ordinary, votes: answer("votes"))
    }

    private mutating func filling() -> SeatFilling {
        let posts = texts.all("posts").map { PostID($0) }
        switch texts["filling"] {
        case "by-right":
            if posts.isEmpty { errors.add(.seatPostMissing, field: "c-posts") }
            return posts.first.map { .exOfficio(post: $0) } ?? .notStated
        case "one-of":
            if posts.isEmpty { errors.add(.seatPostMissing, field: "c-posts") }
            return posts.isEmpty ? .notStated : .oneOf(posts: posts)
        case "appointed": return .appointed(by: organization())
        case "elected": return .elected(arrangedBy: organization())
        case "granted": return .granted
        case "members": return .members(of: organization())
        default: return .notStated
        }
    }

    private var scope: SeatScope {
        let groups = texts.all("groups").map { SeatGroupID($0) }
        return switch texts["scope"] {
        case "only": SeatScope(only: groups)
        case "except": SeatScope(except: groups)
        default: .all
        }
    }

    private var term: TermRule? {
        mutating get {
            switch texts["term"] {
            case "years": .years(number("term-count"))
            case "months": .months(number("term-count"))
            case "ends-on":
                .endsOn(
                    month: number("term-month"), day: number("term-day"),
                    afterYears: optional("term-count") ?? 1)
            case "council": .councilTerm
            default: nil
            }
        }
    }

    private mutating func requirement() -> VotingRequirement? {
        switch texts["requirement"] {
        case "simple": .simpleMajority
        case "members": .majorityOfMembers
        case "share": .share(share() ?? Share(0, of: 0))
        case "consensus": .consensus
        default: nil
        }
    }

    private mutating func officer() -> Officer {
        let choice: OfficerChoice =
            switch texts["choice"] {
            case "elected": .elected(by: texts["organization"].map { OrganizationID($0) })
            case "appointed": .appointed(by: organization())
            case "rotates": .rotates(among: scope, months: number("months"))
            default: .notStated
            }
        return Officer(
            role: texts["officer"].flatMap(OfficerRole.init) ?? .chair,
            post: texts.all("posts").first.map { PostID($0) }, choice: choice, term: term,
            duties: texts.all("duties").compactMap(OfficerDuty.init))
    }

    private mutating func cadence() -> Cadence {
        var extra: [ExtraMeeting] = []
        for index in 0..<texts.extraMeetings
        where texts.isTicked(ClauseTexts.extra("extra", index)) {
            extra.append(
                ExtraMeeting(
                    month: optional(ClauseTexts.extra("month", index)),
                    topic: texts[ClauseTexts.extra("topic", index)],
                    isOnlyIfNeeded: texts.isTicked(ClauseTexts.extra("if-needed", index))))
        }
        return Cadence(
            meetings: number("count"), per: texts["per"].flatMap(CadenceSpan.init) ?? .year,
            extra: extra)
    }

    private mutating func mandate() -> Mandate {
        var limit: Kroner?
        if let text = texts["limit"] {
            do {
                limit = try Kroner(parsing: text)
            } catch {
                errors.add(error.sentence, field: "c-limit")
            }
        }
        if texts["power"] == nil { errors.add(.powerMissing, field: "c-power") }
        return Mandate(
            matter: texts["matter"].flatMap(MatterKind.init) ?? .every,
            power: texts["power"].flatMap(Power.init) ?? .none, legalBasis: texts["basis"],
            limit: limit)
    }
}

// MARK: - Single fields

extension ClauseReading {
    private mutating func number(_ name: String) -> Int {
        guard let number = texts[name].flatMap({ Int($0) }) else {
            errors.add(.numberMissing, field: ClauseTexts.prefix + name)
            return 0
        }
        return number
    }

    /// A number that may be left out, but not be something else.
    private mutating func optional(_ name: String) -> Int? {
        texts[name] == nil ? nil : number(name)
    }

    private func answer(_ name: String) -> Bool? { texts[name].map { $0 == "ja" } }

    private func organizations(_ name: String) -> [OrganizationID] {
        texts.all(name).map { OrganizationID($0) }
    }

    private mutating func organization() -> OrganizationID {
        if texts["organization"] == nil {
            errors.add(.bodyMissing, field: "c-organization")
        }
        return OrganizationID(texts["organization"] ?? "")
    }

    /// `1/3`; nil where nothing is written.
    private mutating func share() -> Share? {
        guard let text = texts["share"] else { return nil }
        let parts = text.split(separator: "/").map { String($0).trimmingBlanks() }
        guard parts.count == 2, let one = Int(parts[0]), let whole = Int(parts[1]) else {
            errors.add(.shareMissing, field: "c-share")
            return nil
        }
        return Share(one, of: whole)
    }
}

extension Phrase {
    static let numberMissing = Phrase(
        da: "Skriv et helt tal, for eksempel 4.", en: "Write a whole number, such as 4.")
    static let shareMissing = Phrase(
        da: "Skriv en brøk, for eksempel 1/3.", en: "Write a fraction, such as 1/3.")
    static let seatPostMissing = Phrase(
        da: "Vælg den post, der giver pladsen.", en: "Choose the post that gives the seat.")
    static let bodyMissing = Phrase(
        da: "Vælg en organisation.", en: "Choose an organization.")
    static let powerMissing = Phrase(
        da: "Vælg, hvad forummet må.", en: "Choose what the forum may do.")
}
