// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The hearings of a city's files, with the fixed lists and the right to challenge.
struct HearingRecords: Equatable, Sendable {
    var lists: [PartyListRecord] = []
    var hearings: [HearingRecord] = []
    var exemptions: [ExemptionRecord] = []

    mutating func take(_ file: Fields) {
        lists += file.records("party-lists", PartyListRecord.init)
        hearings += file.records("hearings", HearingRecord.init)
        exemptions += file.records("exemptions", ExemptionRecord.init)
    }

    var all: [any CityRecord] { lists + hearings + exemptions }

    /// Every day on which something of them is recorded.
    var days: [Day] { lists.map(\.day) + hearings.map(\.day) + exemptions.map(\.day) }
}

/// A fixed list of those who are heard together.
struct PartyListRecord: Equatable, Sendable {
    let origin: Origin
    let day: Day
    let list: PartyList

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: PartyListID? = fields.id(of: .partyList)
        let name = fields.text("name")
        let parties: [OrganizationID] = fields.mentions("parties", of: .organization)
        let subjects = fields.selection("must-be-heard-on", else: [HearingSubject]())
        let leastDays = fields.number("least-days", .optional)
        let source = fields.source(.optional)
        guard let day, let id, let name else { return nil }
        (origin, self.day) = (fields.origin, day)
        list = PartyList(
            id: id, name: name, parties: parties, mustBeHeardOn: subjects, leastDays: leastDays,
            source: source)
    }
}

/// A hearing with what came of it.
struct HearingRecord: Equatable, Sendable {
    let origin: Origin
    /// The day that it was prepared.
    let day: Day
    let id: HearingID
    /// Without the id of its question.
    let content: HearingContent
    let question: String?
    /// The steps by day.
    let acts: [HearingActRecord]

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: HearingID? = fields.id(of: .hearing)
        let content = HearingContent(fields)
        question = fields.text("question", .optional, as: .longText)
        acts = fields.records("log", HearingActRecord.init).enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
        guard let day, let id, let content else { return nil }
        (origin, self.day, self.id, self.content) = (fields.origin, day, id, content)
    }
}

extension HearingContent {
    fileprivate init?(_ fields: Fields) {
        let title = fields.text("title")
        let subject = fields.choice("subject", of: HearingSubject.self)
        let arranger: OrganizationID? = fields.mention("arranger", of: .organization)
        let isPublic = fields.flag("public")
        let parties: [OrganizationID] = fields.mentions("parties", of: .organization)
        let lists: [PartyListID] = fields.mentions("lists", of: .partyList)
        let opens = fields.day("opens")
        let deadline = fields.deadline("deadline")
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let number = fields.caseNumber("case")
        let isExample = fields.flag("example")
        let source = fields.source(.optional)
        guard let title, let subject, let arranger, let opens, let deadline else { return nil }
        self.init(
            title: title, subject: subject, arranger: arranger, isPublic: isPublic,
            parties: parties, lists: lists, opens: opens, deadline: deadline, areas: areas,
            caseNumber: number, source: source, isExample: isExample)
    }
}

extension Fields {
    /// The city's own deadline, or with `set-by` that of somebody else.
    func deadline(_ key: String) -> Deadline? {
        let authority = text("set-by", .optional)
        return day(key).map { day in
            authority.map { .stated(day, by: $0) } ?? .legal(day)
        }
    }

    fileprivate func caseNumber(_ key: String) -> CaseNumber? {
        value(key).flatMap { value in
            word(in: value, of: key).flatMap { word in
                tried(at: value) { () throws(NumberRefusal) in try CaseNumber(parsing: word) }
            }
        }
    }
}
