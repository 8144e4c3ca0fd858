// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind about a meeting, and one refusal of every kind.
enum MeetingExamples {
    static let events: [MeetingEvent] =
        [
            .planned(
                MeetingPlanned(
                    meeting: .spring, forums: [.forum, .neighbors], plan: plan, isExtra: true)),
            .moved(MeetingMoved(forum: .forum, meeting: .spring, plan: plan)),
            .called(MeetingCalled(forum: .forum, meeting: .spring, sent: day("2021-06-01"))),
            .guestsInvited(
                GuestsInvited(
                    forum: .forum, meeting: .spring, guests: [.sof], sent: day("2021-06-01"))),
            .held(
                MeetingHeld(
                    forum: .forum,
                    meeting: .spring,
                    attendance: [
                        SeatAttendance(
                            seat: Cast.neighborSeat, presence: .substitute, person: .neighbor)
                    ],
                    guests: [.sof]
                )),
            .cancelled(MeetingCancelled(forum: .forum, meeting: .spring, reason: "n30")),
        ] + business

    static let plan = MeetingPlan(
        day: day("2021-06-15"), start: ClockTime(hour: 16, minute: 30), minutes: 120,
        place: "Medborgerhuset", topic: "Sommeraktiviteter")

    static let refusals: [MeetingRefusal] =
        [
            .text(.empty(field: "topic")), .malformedID("X"), .idTaken("x"), .unknownMeeting("x"),
            .unknownForum("x"), .unknownOrganization("x"), .unknownSeat(Cast.neighborSeat),
            .noForum,
            .forumTwice("x"), .noCharter("X", on: today), .minutesOutOfRange(1), .noGuests,
            .guestTwice("X"), .sentInFuture(today), .sentAfterMeeting(today, meeting: today),
            .notYet(today), .alreadyHeld(on: today), .cancelled(on: today), .seatTwice("X"),
            .emptySeat("X", on: today), .noSubstitute("X", on: today), .notInvited("X"),
            .changedMeanwhile(seen: 1, now: 2),
        ] + businessRefusals

    private static let today = day("2021-07-05")
}
