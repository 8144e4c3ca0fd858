// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Ten years of meetings of every forum against its charter: linear in both.
enum ConformityBench {
    @Sendable static func run() throws {
        for forums in [250, 500, 1_000] {
            try measure(forums)
        }
    }

    private static func measure(_ count: Int) throws {
        let city = try city(of: count)
        let meetings = Array(city.meetings.meetings.values)
        let today = day(2031, 6, 1)
        var standings: [ForumStanding] = []
        let judging = shortest(of: 3) { standings = Conformity(of: city).standings(on: today) }
        let bare = shortest(of: 3) {
            precondition(meetings.count { $0.isHeld } > 0, "the result is used")
        }
        precondition(standings.count == count, "the result is used")
        Measurement(
            job: "conformity of every forum, worst first",
            size: "\(count) forums, 16 clauses each, \(meetings.count) meetings in 10 years",
            figure: "\(judging.short) ms, \((judging * 1_000 / Double(count)).short) µs a forum",
            reference: "looking at every meeting once: \(bare.short) ms",
            ratio: judging / bare, budget: "linear in forums and meetings"
        ).print()
        var seats = 0
        let forum = ForumID("forum-1")
        let map = shortest {
            for index in 0..<1_000 {
                let day = today.advanced(by: -index)
                let map = city.forums.seatMap(of: forum, on: day, in: city.organizations)
                seats += map?.places.count ?? 0
            }
        }
        precondition(seats > 0, "the result is used")
        Measurement(
            job: "seat map of any day", size: "26 seats", figure: "\(map.short) µs",
            reference: "–", ratio: nil, budget: "microseconds"
        ).print()
    }

    /// So many forums with a charter, 20 holders of 26 seats, and forty
    /// meetings each.
    private static func city(of count: Int) throws -> City {
        var making = CityMaking(start: day(2021, 1, 1))
        let guests = OrganizationDraft(id: "udvalg", kind: .committee, name: "Udvalget")
        try making.take(.organization(.register(guests)))
        for person in people { try making.take(.organization(.registerPerson(person))) }
        for number in 0..<count { try making.addForum(number) }
        return making.city
    }

    fileprivate static let people = (0..<20).map { PersonID("person-\($0)") }

    /// As the charter of 1 June 2022: 26 seats in 6 lines, meetings, guests.
    fileprivate static let charter = Charter(
        title: "Kommissorium",
        clauses: [
            Clause("formaal", "Tryghed.", .purpose),
            Clause("mandat", "Drøftelse.", .mandate(Mandate(power: .discuss))),
        ]
            + (1...6).map { line in
                Clause(
                    ClauseID("pladser-\(line)"), "Pladser",
                    .seats(
                        SeatGroup(
                            id: SeatGroupID("gruppe-\(line)"), label: "Gruppe \(line)",
                            count: SeatCount(line == 6 ? 11 : 3), filling: .notStated)))
            } + [
                Clause(
                    "periode", "To år.", .term(TermProvision(seats: .all, term: .years(2)))),
                Clause(
                    "ledige", "Egen organisation.",
                    .vacancy(VacancyProvision(seats: .all, duty: .ownOrganization))),
                Clause("suppleant", "Frivilligt.", .substitutes(SubstituteProvision())),
                Clause(
                    "adgang", "Kun medlemmer.",
                    .attendance(AttendanceRule(isForMembersOnly: true))),
                Clause(
                    "moeder", "Fire om året.",
                    .cadence(
                        Cadence(meetings: 4, per: .year, extra: [ExtraMeeting(month: 6)]))),
                Clause(
                    "gaester", "Udvalget to gange.",
                    .guests(GuestRule(guests: ["udvalg"], quarters: [1, 3]))),
                Clause("varsel", "To uger.", .notice(NoticeRule(days: 14))),
                Clause("flertal", "En tredjedel.", .quorum(Quorum(share: Share(1, of: 3)))),
            ])

    private static func day(_ year: Int, _ month: Int, _ date: Int) -> Day {
        guard let day = Day(year: year, month: month, day: date) else {
            preconditionFailure("the calendar has the day")
        }
        return day
    }
}

/// A city that is being filled with forums.
private struct CityMaking {
    var city = City()
    let start: Day

    mutating func take(_ command: CityCommand, on day: Day? = nil) throws {
        let day = day ?? start
        for event in try city.decide(command, on: day) { city.apply(event, on: day) }
    }

    mutating func addForum(_ number: Int) throws {
        let id = ForumID("forum-\(number)")
        let draft = OrganizationDraft(id: id, kind: .network, name: "Forum \(number)")
        try take(.organization(.register(draft)))
        let charter = CharterDraft(
            forum: id, kind: .cooperationForum, charter: ConformityBench.charter, effective: start)
        try take(.forum(.adopt(charter, seen: nil)))
        var seats: [Seat] = []
        for (index, person) in ConformityBench.people.enumerated() {
            let group = SeatGroupID("gruppe-\(index < 15 ? index / 3 + 1 : 6)")
            let seat = Seat(
                forum: id, group: group, number: (index < 15 ? index % 3 : index - 15) + 1)
            let holding = HoldingDraft(
                id: HoldingID("h-\(number)-\(index)"), seat: seat, person: person, from: start,
                termEnds: start.advanced(by: 4_000), manner: .appointed)
            try take(.forum(.take(holding)))
            seats.append(seat)
        }
        for index in 0..<40 {
            let day = start.advanced(by: index / 4 * 365 + index % 4 * 91 + 30 + number % 20)
            try addMeeting(MeetingID("\(id)-\(index)"), of: id, seats, on: day, index)
        }
    }

    private mutating func addMeeting(
        _ id: MeetingID, of forum: ForumID, _ seats: [Seat], on day: Day, _ index: Int
    ) throws {
        let plan = MeetingDraft(id: id, forums: [forum], plan: MeetingPlan(day: day))
        try take(.meeting(.plan(plan)), on: day)
        try take(.meeting(.call(id, sent: day.advanced(by: -14))), on: day)
        if index % 2 == 0 {
            try take(.meeting(.invite(id, guests: ["udvalg"], sent: day)), on: day)
        }
        let lines = seats.map { HeldDraft.Line($0, .present) }
        try take(.meeting(.hold(id, HeldDraft(attendance: lines), seen: nil)), on: day)
    }
}
