// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

//
struct DatePollTests {
    private func opening(_ days: String..., last: String = "2021-03-01") -> MeetingCommand {
        .poll(
            .open(
                DatePollDraft(
                    id: "d1", forum: .forum,
                    options: days.map { DateOption(day: day($0)) },
                    lastDay: day(last))))
    }

    private func given() throws -> Given {
        try Given.business().having(opening("2021-04-15", "2021-04-14"))
    }

    @Test func `members say which days suit them, and may change their mind`() throws {
        let given = try given().having(
            .poll(.answer("d1", by: "anna", [.yes, .no])),
            .poll(.answer("d1", by: "anna", [.maybe, .no])))
        let poll = try #require(given.city.meetings.polls[DatePollID("d1")])
        #expect(poll.options.map(\.day) == [day("2021-04-14"), day("2021-04-15")])
        #expect(poll.answers == [DateAnswer(person: "anna", fits: [.maybe, .no])])
    }

    @Test func `strangers do not answer, nor anybody too late or in part`() throws {
        let given = try given()
        given.when(MeetingCommand.poll(.answer("d1", by: .neighbor, [.yes, .no])))
            .thenRefused(.poll(.notAMember))
        given.when(MeetingCommand.poll(.answer("d1", by: "bo", [.yes])))
            .thenRefused(.poll(.answersMissing(expected: 2)))
        given.on(day("2021-03-02"))
            .when(MeetingCommand.poll(.answer("d1", by: "bo", [.yes, .no])))
            .thenRefused(.poll(.answersOver(day("2021-03-01"))))
    }

    @Test func `a search has two days or more, all to come`() throws {
        let given = try Given.business()
        given.when(opening("2021-04-15")).thenRefused(.poll(.tooFewDays))
        given.when(opening("2021-04-15", "2021-04-15"))
            .thenRefused(.poll(.dayTwice(day("2021-04-15"))))
        given.when(opening("2021-02-01", "2021-04-15"))
            .thenRefused(.poll(.dayPassed(day("2021-02-01"))))
        given.when(opening("2021-04-14", "2021-04-15", last: "2021-04-15"))
            .thenRefused(.poll(.lastDayTooLate(day("2021-04-14"))))
    }

    @Test func `the meeting is on one of the days, and the search is over`() throws {
        func closing(_ iso: String) -> MeetingCommand {
            .poll(
                .close(
                    "d1",
                    MeetingDraft(
                        id: "nyt", forums: [.forum], plan: MeetingPlan(day: day(iso)))))
        }
        let given = try given()
        given.when(closing("2021-04-16")).thenRefused(.poll(.notProposed(day("2021-04-16"))))
        let found = try given.having(closing("2021-04-14"))
        #expect(found.city.meetings[MeetingID("nyt")]?.day == day("2021-04-14"))
        found.when(MeetingCommand.poll(.answer("d1", by: "bo", [.yes, .no])))
            .thenRefused(.poll(.closed(on: day("2021-02-10"))))
    }

    @Test func `a day is blocked for those who meet in another forum`() throws {
        let given = try given()
        let clashes = given.city.meetings.clashes(
            of: "anna", on: Given.meetingDay, besides: .committee, in: given.city.forums,
            given.city.organizations)
        #expect(clashes.map(\.id) == [MeetingID.spring])
        #expect(
            given.city.meetings.clashes(
                of: "anna", on: Given.meetingDay, besides: .forum, in: given.city.forums,
                given.city.organizations
            ).isEmpty)
    }
}
