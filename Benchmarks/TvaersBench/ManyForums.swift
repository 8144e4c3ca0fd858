// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Forums with a charter as that of 1 June 2022, 20 holders of its 26 seats, and
/// four meetings a year from 2016 on.
struct ManyForums {
    static let start = day(2016, 1, 1)
    static let people = (0..<20).map { PersonID("person-\($0)") }

    /// What all of them need first.
    static var founding: [CityCommand] {
        let guests = OrganizationDraft(id: "udvalg", kind: .committee, name: "Udvalget")
        return [.organization(.register(guests))]
            + people.map { .organization(.registerPerson($0)) }
    }

    let number: Int
    var forum: ForumID { ForumID("forum-\(number)") }

    /// Which seat each of the people holds.
    var seats: [Seat] {
        ManyForums.people.indices.map { index in
            let group = SeatGroupID("gruppe-\(index < 15 ? index / 3 + 1 : 6)")
            return Seat(
                forum: forum, group: group, number: (index < 15 ? index % 3 : index - 15) + 1)
        }
    }

    var founding: [CityCommand] {
        let draft = OrganizationDraft(id: forum, kind: .network, name: "Forum \(number)")
        let charter = CharterDraft(
            forum: forum, kind: .cooperationForum, charter: ManyForums.charter,
            effective: ManyForums.start)
        let holdings = zip(seats, ManyForums.people).enumerated().map { index, place in
            HoldingDraft(
                id: HoldingID("h-\(number)-\(index)"), seat: place.0, person: place.1,
                from: ManyForums.start, termEnds: ManyForums.start.advanced(by: 10_000),
                manner: .appointed)
        }
        return [.organization(.register(draft)), .forum(.adopt(charter, seen: nil))]
            + holdings.map { .forum(.take($0)) }
    }

    func meeting(_ index: Int) -> MeetingID { MeetingID("\(forum)-\(index)") }

    /// The day of the meeting of this number, counted from 0.
    func day(of index: Int) -> Day {
        ManyForums.start.advanced(by: index / 4 * 365 + index % 4 * 91 + 30 + number % 20)
    }

    /// The meeting planned, called with an agenda of so many items, and held.
    func holding(_ index: Int, items: Int = 0) -> [CityCommand] {
        let id = meeting(index)
        let day = day(of: index)
        let plan = MeetingDraft(id: id, forums: [forum], plan: MeetingPlan(day: day))
        var all: [MeetingCommand] = [.plan(plan)]
        all += (0..<items).map { item in
            .agenda(
                id,
                .add(
                    AgendaItemDraft(
                        id: AgendaItemID("\(id)-\(item)"),
                        content: ItemContent(
                            title: "Lys og tryghed på pladsen, punkt \(item)", purpose: .discuss))))
        }
        if items > 0 { all.append(.agenda(id, .publish)) }
        all.append(.call(id, sent: day.advanced(by: -14)))
        if index % 2 == 0 { all.append(.invite(id, guests: ["udvalg"], sent: day)) }
        let lines = seats.map { HeldDraft.Line($0, .present) }
        all.append(.hold(id, HeldDraft(attendance: lines), seen: nil))
        return all.map(CityCommand.meeting)
    }

    static func day(_ year: Int, _ month: Int, _ date: Int) -> Day {
        guard let day = Day(year: year, month: month, day: date) else {
            preconditionFailure("the calendar has the day")
        }
        return day
    }
}

extension ManyForums {
    /// 26 seats in 6 lines, meetings, guests.
    private static let charter = Charter(
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
}
