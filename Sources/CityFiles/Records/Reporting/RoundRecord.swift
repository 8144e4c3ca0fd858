// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A reporting round with what was sent in to it.
struct RoundRecord: Equatable, Sendable {
    let origin: Origin
    /// The day that it was planned.
    let day: Day
    let draft: RoundDraft
    let acts: [ReportActRecord]

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let draft = RoundDraft(fields)
        acts = fields.records("log", ReportActRecord.init).enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
        guard let day, let draft else { return nil }
        (origin, self.day, self.draft) = (fields.origin, day, draft)
    }
}

extension RoundDraft {
    /// Each organization is asked for all the indicators, of its own places.
    fileprivate init?(_ fields: Fields) {
        let id: RoundID? = fields.id(of: .round)
        let title = fields.text("title")
        let period = fields.period("period", .required)
        let (opens, due, closes) = (
            fields.day("opens"), fields.day("due"), fields.day("closes")
        )
        let indicators: [IndicatorID] = fields.mentions("indicators", of: .indicator)
        let asked = fields.records(
            "asked", { AskedOrganization($0, for: indicators) }, .required)
        let isExample = fields.flag("example")
        let source = fields.source(.optional)
        guard let id, let title, let period, let opens, let due, let closes else { return nil }
        self.init(
            id: id, title: title, period: period, opens: opens, due: due, closes: closes,
            asked: asked, source: source, isExample: isExample)
    }
}

extension AskedOrganization {
    fileprivate init?(_ fields: Fields, for indicators: [IndicatorID]) {
        let organization: OrganizationID? = fields.mention("organization", of: .organization)
        let places = fields.list("places", .required).compactMap { value in
            fields.word(in: value, of: "places").flatMap {
                fields.reading.figurePlace($0, at: value.place)
            }
        }
        guard let organization else { return nil }
        self.init(
            organization,
            places.flatMap { place in indicators.map { AskedFigure($0, place) } })
    }
}

/// A dated step of a round, from its log.
struct ReportActRecord: Equatable, Sendable {
    /// One figure as somebody wrote it, without the id of its words.
    struct Cell: Equatable, Sendable {
        let figure: AskedFigure
        let reading: FigureReading
        let numerator: Quantity?
        let denominator: Quantity?
        let note: String?
    }

    enum Act: Equatable, Sendable {
        case report([Cell])
        case approve
        case accept
        case reopen(reason: String)
        case except(until: Day, reason: String)
    }

    let origin: Origin
    let day: Day
    let organization: OrganizationID
    /// Whoever of the organization wrote or approved.
    let person: PersonID?
    let act: Act

    enum Verb: String, CaseIterable { case report, approve, accept, reopen, except }

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let person: PersonID? = fields.mention("person", of: .person, .optional)
        guard let verb = fields.only(of: Verb.allCases.map(\.rawValue)).flatMap(Verb.init)
        else { return nil }
        let organization: OrganizationID? = fields.mention(verb.rawValue, of: .organization)
        let act = fields.act(verb)
        guard let day, let organization, let act else { return nil }
        (origin, self.day, self.person) = (fields.origin, day, person)
        (self.organization, self.act) = (organization, act)
    }
}

extension Fields {
    fileprivate func act(_ verb: ReportActRecord.Verb) -> ReportActRecord.Act? {
        switch verb {
        case .report: return .report(records("cells", ReportActRecord.Cell.init, .required))
        case .approve: return .approve
        case .accept: return .accept
        case .reopen: return text("reason", as: .reason).map { .reopen(reason: $0) }
        case .except:
            let (until, reason) = (day("until"), text("reason", as: .reason))
            guard let until, let reason else { return nil }
            return .except(until: until, reason: reason)
        }
    }
}

extension ReportActRecord.Cell {
    /// The value as people write it: `1.234`, `36 %`, `ikke oplyst`, `skjult`.
    fileprivate init?(_ fields: Fields) {
        let indicator: IndicatorID? = fields.mention("indicator", of: .indicator)
        let place = fields.figurePlace("place")
        let reading = fields.value("value", .required).flatMap { value in
            fields.word(in: value, of: "value").flatMap { word in
                fields.tried(at: value) { () throws(CellRefusal) in
                    try CellReading.read(word, in: .percent)
                }
            }
        }
        let numerator = fields.quantity("numerator", .optional)
        let denominator = fields.quantity("denominator", .optional)
        let note = fields.text("note", .optional, as: .note)
        guard let indicator, let place, let reading, let reading else { return nil }
        self.init(
            figure: AskedFigure(indicator, place), reading: reading, numerator: numerator,
            denominator: denominator, note: note)
    }
}
