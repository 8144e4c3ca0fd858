// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A city as its files tell it, with every id checked and nothing decided yet.
public struct CityDraft: Equatable, Sendable {
    /// The municipality's name, when a file says it.
    public internal(set) var name: String?
    /// The language the city's own texts are written in.
    public internal(set) var language = Language.danish
    var organizations: [OrganizationRecord] = []
    var posts: [PostRecord] = []
    var people: [PersonEntry] = []
    var memberships: [MembershipRecord] = []
    var areas: [AreaRecord] = []
    var responsibilities: [ResponsibilityRecord] = []
    var programmes: [ProgrammeRecord] = []
    var programmeActs: [ProgrammeActRecord] = []
    var initiatives: [InitiativeRecord] = []
    var contributions: [ContributionRecord] = []
    var activities: [ActivityRecord] = []
    var acts: [ActRecord] = []
    var charters: [CharterRecord] = []
    var reminders: [ReminderRecord] = []
    var forumTemplates: [ForumTemplate] = []
    var holders: [HolderRecord] = []
    var substitutes: [SubstituteRecord] = []
    var recusals: [RecusalRecord] = []
    var applications: [SeatApplicationRecord] = []
    var proposals: [ForumProposalRecord] = []
    var supports: [SupportRecord] = []
    var meetings: [MeetingRecord] = []
    var matters: [MatterRecord] = []
    var actions: [ActionRecord] = []
    var elections: [ElectionRecord] = []
    var figures = FigureRecords()
    var rounds: [RoundRecord] = []
    var hearings = HearingRecords()
    var bankPapers: [BankPaperRecord] = []
    var walks = WalkRecords()
    var findings = FindingRecords()
    var journal = CaseRecords()
    var statusReports = StatusReportRecords()
    var evaluations = EvaluationRecords()
    var experience = ExperienceRecords()
    var stances: [StanceRecord] = []
    var funding = FundingRecords()
    var listing = ListingRecords()
    var schoolHolidays: [SchoolHolidayRecord] = []
    var calendar: [CalendarRecord] = []
    var accounts: [AccountRecord] = []
}

// MARK: - Taking files in

extension CityDraft {
    /// Takes the records of one file in.
    mutating func take(_ file: Fields) {
        _ = file.record("city") { takeCity($0) }
        organizations += file.records("organizations", OrganizationRecord.init)
        posts += file.records("posts", PostRecord.init)
        people += file.records("people", PersonEntry.init)
        memberships += file.records("memberships", MembershipRecord.init)
        areas += file.records("areas", AreaRecord.init)
        responsibilities += file.records("responsibilities", ResponsibilityRecord.init)
        _ = file.records("programmes") { takeProgramme($0) }
        _ = file.records("initiatives") { takeInitiative($0) }
        takeForums(file)
        figures.take(file)
        rounds += file.records("reporting-rounds", RoundRecord.init)
        hearings.take(file)
        bankPapers += file.records("bank-papers", BankPaperRecord.init)
        walks.take(file)
        findings.take(file)
        statusReports.take(file)
        evaluations.take(file)
        experience.take(file)
        stances += file.records("stances", StanceRecord.init)
        funding.take(file)
        journal.take(file)
        listing.take(file)
        calendar += file.records("calendar", CalendarRecord.init)
        schoolHolidays += file.records("school-holidays", SchoolHolidayRecord.init)
        accounts += file.records("accounts", AccountRecord.init)
    }

    private mutating func takeCity(_ fields: Fields) {
        fields.reading.define(.city, "city", at: fields.place)
        name = fields.text("name")
        language = fields.choice("language", .optional, of: Language.self) ?? .danish
    }

    private mutating func takeProgramme(_ fields: Fields) {
        if let programme = ProgrammeRecord(fields) { programmes.append(programme) }
        guard let id = fields.word("id").map({ ProgrammeID($0) }) else {
            fields.leaveTheRest()
            return
        }
        programmeActs += fields.records("log") { ProgrammeActRecord($0, in: id) }
    }

    private mutating func takeInitiative(_ fields: Fields) {
        if let initiative = InitiativeRecord(fields) { initiatives.append(initiative) }
        guard let id = fields.word("id").map({ InitiativeID($0) }) else {
            fields.leaveTheRest()
            return
        }
        contributions += fields.records("contributions") { ContributionRecord($0, in: id) }
        activities += fields.records("activities") { ActivityRecord($0, in: id) }
        acts += fields.records("log") { ActRecord($0, in: id) }
    }

    /// Gives each area the shape that was drawn for it.
    mutating func put(_ shapes: [Shape]) {
        let drawn = Dictionary(
            shapes.map { ($0.area, $0) }, uniquingKeysWith: { first, _ in first })
        for index in areas.indices { areas[index].put(drawn[areas[index].draft.id]) }
    }

    /// Orders what lies inside something else after it, however it was written.
    mutating func putParentsFirst(reporting reading: CityReading) {
        let organizations = ParentsFirst(organizations) { ($0.draft.id, $0.draft.parent) }
        let areas = ParentsFirst(areas) { ($0.draft.id, $0.draft.parent) }
        self.organizations = organizations.records
        self.areas = areas.records
        for (record, ids) in organizations.rings {
            reading.report(.insideItself(ids.map(\.rawValue)), at: record.origin.place)
        }
        for (record, ids) in areas.rings {
            reading.report(.insideItself(ids.map(\.rawValue)), at: record.origin.place)
        }
    }
}
