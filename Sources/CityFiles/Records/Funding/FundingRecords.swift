// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the files say of pools, calls, rounds of agreements and their agreements.
struct FundingRecords: Equatable, Sendable {
    private(set) var all: [FundingEntry] = []

    mutating func take(_ file: Fields) {
        all += file.records("funding-pools", FundingEntry.pool).flatMap { $0 }
        all += file.records("agreement-rounds", FundingEntry.round).flatMap { $0 }
    }

    var days: [Day] { all.map(\.day) }
}

/// One dated fact of pools and agreements, as the command that tells it.
struct FundingEntry: Equatable, Sendable {
    let origin: Origin
    let day: Day
    /// The same in every import.
    let key: String
    let kind: RecordKind
    let name: String
    let command: FundingCommand
    var notes: [WrittenNote?] = []
    /// Acts come after everything that they are about.
    var isAct = false
}

extension FundingEntry {
    /// A pool with its calls.
    fileprivate static func pool(_ fields: Fields) -> [FundingEntry]? {
        let id: PoolID? = fields.id(of: .fundingPool)
        let day = fields.start("day")
        let name = fields.text("name")
        let aliases = fields.texts("aliases")
        let authority: OrganizationID? = fields.mention("authority", of: .organization, .optional)
        let rules = WrittenNote(
            fields.text("rules", .optional, as: .note), key: "pool/\(id?.rawValue ?? "")/rules")
        let themes = fields.texts("themes")
        let source = fields.source()
        let isExample = fields.flag("example")
        let calls = fields.records("calls") { call($0, of: id) }
        guard let id, let day, let name else { return nil }
        let facts = PoolFacts(
            pool: id, name: name, aliases: aliases, authority: authority, rules: rules?.id,
            themes: themes, source: source, isExample: isExample)
        return [
            FundingEntry(
                origin: fields.origin, day: day, key: "pool/\(id)/open", kind: .fundingPool,
                name: id.rawValue, command: .openPool(facts), notes: [rules])
        ] + calls
    }

    private static func call(_ fields: Fields, of pool: PoolID?) -> FundingEntry? {
        let id: FundingCallID? = fields.id(of: .fundingCall)
        let title = fields.text("title")
        let opens = fields.day("opens", .optional)
        let deadline = fields.day("deadline", .optional)
        let frame = fields.amount("frame")
        let scope = fields.choice("scope", .optional, of: CallScope.self) ?? .namedAreas
        let source = fields.source(.optional)
        guard let pool, let id, let title, let day = fields.day else { return nil }
        let facts = CallFacts(
            call: id, pool: pool, title: title, opens: opens, deadline: deadline, frame: frame,
            scope: scope, source: source)
        return FundingEntry(
            origin: fields.origin, day: day, key: "call/\(id)/open", kind: .fundingCall,
            name: id.rawValue, command: .openCall(facts))
    }

    /// A round with its agreements and what has happened in it.
    fileprivate static func round(_ fields: Fields) -> [FundingEntry]? {
        let id: AgreementRoundID? = fields.id(of: .agreementRound)
        let day = fields.start("day")
        let facts = AgreementRoundFacts(fields, id: id)
        let isPublic = fields.flag("public")
        let concluded = fields.day("concluded", .optional)
        let agreements = fields.records("agreements") { agreement($0, of: id) }.flatMap { $0 }
        let acts = fields.records("log") { AgreementAct($0, of: id)?.entry }
            .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
        guard let id, let day, let facts else { return nil }
        func entry(_ day: Day, _ verb: String, _ command: FundingCommand) -> FundingEntry {
            FundingEntry(
                origin: fields.origin, day: day, key: "agreement-round/\(id)/\(verb)",
                kind: .agreementRound, name: id.rawValue, command: command)
        }
        var entries = [entry(day, "plan", .planRound(facts))]
        if isPublic { entries.append(entry(day, "publish", .publishRound(id))) }
        entries += agreements + acts
        if let concluded {
            var end = entry(concluded, "conclude", .concludeRound(id))
            end.isAct = true
            entries.append(end)
        }
        return entries
    }

    private static func agreement(
        _ fields: Fields, of round: AgreementRoundID?
    ) -> [FundingEntry]? {
        let id: AgreementID? = fields.id(of: .agreement)
        let day = fields.start("day", .optional)
        let area: AreaID? = fields.mention("area", of: .area)
        let responsible: PostID? = fields.mention("responsible", of: .post)
        let themes = fields.texts("themes")
        func note(_ key: String) -> WrittenNote? {
            WrittenNote(
                fields.text(key, .optional, as: .note),
                key: "agreement/\(id?.rawValue ?? "")/\(key)")
        }
        let (short, long) = (note("short-term"), note("long-term"))
        let source = fields.source(.optional)
        let shares = fields.records("shares") { share($0, of: id) }
        guard let round, let id, let day, let area, let responsible else { return nil }
        let facts = AgreementFacts(
            agreement: id, round: round, area: area, responsible: responsible, themes: themes,
            shortTerm: short?.id, longTerm: long?.id, source: source)
        return [
            FundingEntry(
                origin: fields.origin, day: day, key: "agreement/\(id)/draw", kind: .agreement,
                name: id.rawValue, command: .draw(facts), notes: [short, long])
        ] + shares
    }

    private static func share(_ fields: Fields, of agreement: AgreementID?) -> FundingEntry? {
        let day = fields.start("day", .optional)
        let key = ShareKey(fields)
        let (applied, granted) = (fields.amount("applied"), fields.amount("granted"))
        guard let agreement, let key, let day else { return nil }
        let initiative = key.initiative?.rawValue ?? ""
        return FundingEntry(
            origin: fields.origin, day: day,
            key: "agreement/\(agreement)/share/\(key.call)/\(initiative)", kind: .agreement,
            name: agreement.rawValue,
            command: .share(agreement, key, applied: applied, granted: granted, seen: nil))
    }
}

extension ShareKey {
    init?(_ fields: Fields) {
        let call: FundingCallID? = fields.mention("call", of: .fundingCall)
        let initiative: InitiativeID? = fields.mention("initiative", of: .initiative, .optional)
        guard let call else { return nil }
        self.init(call, for: initiative)
    }
}

extension AgreementRoundFacts {
    fileprivate init?(_ fields: Fields, id: AgreementRoundID?) {
        let title = fields.text("title")
        let plan: ProgrammeID? = fields.mention("plan", of: .programme, .optional)
        let leader: PostID? = fields.mention("leader", of: .post)
        let cosigners: [PostID] = fields.mentions("cosigners", of: .post)
        let calls: [FundingCallID] = fields.mentions("calls", of: .fundingCall)
        let themes = fields.texts("themes")
        let areas = fields.number("areas", .optional)
        let steps = fields.records("steps", ApprovalStep.init)
        let papers = fields.records("papers", OwedPaper.init)
        let consultations = fields.records("consultations", Consultation.init)
        let source = fields.source()
        let isExample = fields.flag("example")
        guard let id, let title, let leader else { return nil }
        self.init(
            round: id, title: title, plan: plan, leader: leader,
            cosigners: cosigners.isEmpty ? nil : cosigners, calls: calls, themes: themes,
            expectedAreas: areas, steps: steps, papers: papers, consultations: consultations,
            source: source, isExample: isExample)
    }
}

extension Deadline {
    /// A day that another authority has set, where `set-by` says so.
    fileprivate init?(_ fields: Fields) {
        let due = fields.day("due", .optional)
        let authority = fields.text("set-by", .optional)
        guard let due else { return nil }
        self = authority.map { .stated(due, by: $0) } ?? .legal(due)
    }
}

extension ApprovalStep {
    fileprivate init?(_ fields: Fields) {
        let id = fields.word("id", .required)
        let kind = fields.choice("kind", of: Kind.self)
        let title = fields.text("title")
        let holder: OrganizationID? = fields.mention("holder", of: .organization)
        let due = Deadline(fields)
        guard let id, let kind, let title, let holder else { return nil }
        self.init(ApprovalStepID(id), kind, title, holder: holder, due: due)
    }
}

extension OwedPaper {
    fileprivate init?(_ fields: Fields) {
        let id = fields.word("id", .required)
        let title = fields.text("title")
        let holder: OrganizationID? = fields.mention("holder", of: .organization)
        let due = Deadline(fields)
        let isPerAgreement = fields.flag("per-agreement")
        guard let id, let title, let holder else { return nil }
        self.init(
            OwedPaperID(id), title, holder: holder, due: due, isPerAgreement: isPerAgreement)
    }
}

extension Consultation {
    fileprivate init?(_ fields: Fields) {
        let id = fields.word("id", .required)
        let with = fields.text("with")
        let holder: OrganizationID? = fields.mention("holder", of: .organization)
        let days = fields.number("needed-days", .optional)
        guard let id, let with, let holder else { return nil }
        self.init(ConsultationID(id), with: with, holder: holder, neededDays: days)
    }
}
