// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

/// The secretary's year 2022-23 in the demo city, and what waits there today.
struct CopenhagenYearTests {
    private let city: City
    private let year: [MeetingID] = [
        "sf-2022-1", "sf-2022-2", "sf-2023-1", "sf-2023-2", "sf-2023-sommer",
    ]

    init() throws {
        city = try CopenhagenForumTests.built.get()
    }

    @Test func `four fixed meetings and one in June were held`() throws {
        let meetings = year.compactMap { city.meetings[$0] }
        #expect(meetings.map(\.isHeld) == Array(repeating: true, count: 5))
        #expect(meetings.filter(\.isExtra).map(\.day.month) == [6])
        #expect(meetings.filter { $0.agenda.frozen == nil && !$0.agenda.isPublished } == [])
    }

    @Test func `the committee was invited in the first and the third quarter`() {
        let guests = year.filter { city.meetings[$0]?.invitations.map(\.guest) == ["sud"] }
        #expect(guests == ["sf-2022-1", "sf-2023-1"])
        #expect(guests.compactMap { city.meetings[$0]?.record?.guests } == [["sud"], ["sud"]])
    }

    @Test func `substitutes sat at three of the meetings`() {
        let substitutes = year.map { id in
            city.meetings[id]?.record?.attendance.filter { $0.presence == .substitute }
                .map(\.person) ?? []
        }
        #expect(
            substitutes == [
                ["demo-vlu-2"], ["demo-vlu-2"], ["demo-stenbro-2"], [], ["demo-stenbro-2"],
            ])
    }

    @Test func `a recommendation went up to the committee and came back decided`() throws {
        let matter = try #require(city.matters["sommer-halmtorvet" as MatterID])
        #expect(matter.treatments.map(\.forum) == ["samarbejdsforum", "sud"])
        #expect(matter.treatments.compactMap(\.outcome) == [.recommended, .approved])
        #expect(matter.treatments.first?.item == "sf-2022-2-sommer")
        #expect(city.matters.tellings(of: matter).isEmpty)
        #expect(matter.told.last?.party == .organization("samarbejdsforum"))
        #expect(matter.told.last?.on == city.meetings["sf-2023-1"]?.day)
        #expect(matter.closing?.on == (try .iso("2023-09-13")))
    }

    @Test func `the actions of the year were followed up`() throws {
        let actions = city.matters.actions.values.filter {
            $0.meeting.map(year.contains) ?? false
        }
        #expect(actions.count == 5)
        #expect(actions.filter(\.isOpen) == [])
        #expect(actions.compactMap(\.cause) == [.permit])
        #expect(actions.filter(\.isAdopted).map(\.id) == ["sommer-jurister"])
    }

    @Test func `the minutes of each meeting were approved at the next`() {
        let ways = year.map { city.meetings[$0]?.minutes?.inForce?.approval?.way }
        #expect(
            ways == [
                .meeting("sf-2022-2"), .meeting("sf-2023-1"), .meeting("sf-2023-2"),
                .meeting("sf-2023-sommer"), .meeting("sf-2023-3"),
            ])
    }

    @Test func `a local committee took no position, in the words of its letter`() throws {
        let matter = try #require(city.matters["ajp-enkelte-dele" as MatterID])
        #expect(matter.treatments.compactMap(\.outcome) == [.noPosition])
        #expect(matter.closing != nil)
    }

    @Test func `today an answer is late, an action is overdue and a neighbor waits`() throws {
        let today = try Day.iso("2026-11-21")
        let late = city.matters.duties(on: today).filter { $0.isLate(on: today) }
        #expect(late.map(\.matter) == ["lys-skelbaekgade"])
        #expect(late.map(\.kind) == [.answer])
        let open = city.matters.actions.values.filter(\.isOpen)
        #expect(open.count == 3)
        #expect(open.filter { $0.isOverdue(on: today) }.map(\.id) == ["kontaktliste-2026"])
        let waiting = city.matters.matters.values.filter { $0.moderation == .submitted }
        #expect(waiting.map(\.id) == ["nabo-stoej-halmtorvet"])
    }

    @Test func `the next agenda is sent out, with a supplement and one closed item`() throws {
        let meeting = try #require(city.meetings["sf-2026-4"])
        #expect(meeting.agenda.publications.map(\.items.count) == [6, 1])
        #expect(meeting.agenda.admitted.first?.standing == .approveMinutes(of: "sf-2026-3"))
        let closed = meeting.agenda.items.compactMap(\.closure)
        #expect(closed.map(\.neutralTitle) == ["Sag om enkelte borgeres forhold"])
        #expect(meeting.agenda["sf-2026-4-gadeplan"]?.removed == ["demo-gadejurist"])
        #expect(meeting.agenda.proposals.map(\.id) == ["sf-2026-4-cykler"])
        #expect(meeting.replies.count { $0.answer == .accepted } == 4)
        #expect(meeting.askedSubstitutes.map(\.person) == ["demo-vlu-2", "demo-nabo-7"])
    }
}
