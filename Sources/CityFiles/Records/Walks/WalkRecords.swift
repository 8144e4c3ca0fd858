// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The safety walks of a city's files.
struct WalkRecords: Equatable, Sendable {
    var walks: [SafetyWalkRecord] = []

    mutating func take(_ file: Fields) {
        walks += file.records("walks", SafetyWalkRecord.init)
    }

    /// Every day on which something of them is recorded.
    var days: [Day] {
        walks.flatMap { [$0.day, $0.invited, $0.outcome?.day, $0.report?.day].compactMap { $0 } }
    }
}

/// A walk with what came of it.
struct SafetyWalkRecord: Equatable, Sendable {
    let origin: Origin
    /// The day that it was planned.
    let day: Day
    let id: WalkID
    let content: WalkContent
    let invited: Day?
    let outcome: Outcome?
    let report: Report?

    /// How it went, without the id of its remarks.
    struct Outcome: Equatable, Sendable {
        let day: Day
        let record: WalkRecord
        let remarks: String?
    }

    struct Report: Equatable, Sendable {
        let day: Day
        let isPublished: Bool
    }

    init?(_ fields: Fields) {
        let day = fields.start("planned")
        let id: WalkID? = fields.id(of: .walk)
        let content = WalkContent(fields)
        invited = fields.day("invited", .optional)
        outcome = fields.record("walked", Outcome.init)
        report = fields.record("report") { report in
            let isPublished = report.flag("public")
            return report.day("day").map { Report(day: $0, isPublished: isPublished) }
        }
        guard let day, let id, let content else { return nil }
        (origin, self.day, self.id, self.content) = (fields.origin, day, id, content)
    }
}

extension SafetyWalkRecord.Outcome {
    init?(_ fields: Fields) {
        let on = fields.day("on")
        let day = fields.day("day", .optional) ?? on
        let came: [OrganizationID] = fields.mentions("came", of: .organization)
        let residents = fields.number("residents", .optional)
        let checked = fields.numbers("checked")
        remarks = fields.text("remarks", .optional, as: .longText)
        guard let on, let day else { return nil }
        self.day = day
        record = WalkRecord(
            on: on, attendance: came.map { WalkAttendance(organization: $0) },
            residents: residents, checked: checked.map { $0 - 1 })
    }
}

extension WalkContent {
    fileprivate init?(_ fields: Fields) {
        let title = fields.text("title")
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let route = fields.texts("route").compactMap { text -> Coordinate? in
            let numbers = text.split { $0 == "," || $0 == " " }.compactMap { Double($0) }
            guard numbers.count == 2 else {
                fields.report(
                    Phrase(
                        da: "“\(text)” er ikke et punkt. Skriv bredde og længde: 55.69, 12.55.",
                        en: "“\(text)” is no point. Write latitude and longitude: 55.69, 12.55."))
                return nil
            }
            return Coordinate(longitude: numbers[1], latitude: numbers[0])
        }
        let streets = fields.texts("streets")
        let day = fields.day("day")
        let until = fields.day("until", .optional)
        let start = fields.parsed(
            "start", .optional,
            else: { (text: String) in
                Phrase(
                    da: "“\(text)” er ikke et klokkeslæt. Skriv som 17.30.",
                    en: "“\(text)” is not a time. Write one like 17:30.")
            }, ClockTime.init(written:))
        let minutes = fields.number("minutes", .optional)
        let place = fields.text("place", .optional)
        let leader: PostID? = fields.mention("leader", of: .post)
        let participants: [OrganizationID] = fields.mentions("participants", of: .organization)
        let isOpen = fields.flag("open")
        let checklist = fields.texts("checklist")
        let isExample = fields.flag("example")
        let source = fields.source(.optional)
        guard let title, let day, let leader else { return nil }
        self.init(
            title: title, areas: areas, route: route, streets: streets, day: day, until: until,
            start: start, minutes: minutes, meetingPlace: place, leader: leader,
            participants: participants, isOpen: isOpen, checklist: checklist, source: source,
            isExample: isExample)
    }
}
