// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind, with every field filled.
enum WalkExamples {
    static let events: [WalkEvent] = [
        .planned(WalkPlanned(walk: .dusk, content: .full)),
        .changed(WalkChanged(walk: .dusk, content: .dusk, left: [.police])),
        .invited(WalkInvited(walk: .dusk)),
        .recorded(
            WalkRecorded(
                walk: .dusk,
                record: WalkRecord(
                    on: day("2021-11-18"),
                    attendance: [
                        WalkAttendance(organization: .police, people: 2),
                        WalkAttendance(organization: .sof),
                    ], residents: 7, checked: [0], remarks: "n-1"))),
        .filed(WalkFiled(walk: .dusk, isPublished: true)),
        .cancelled(WalkCancelled(walk: .dusk, reason: "n-2")),
    ]

    static let notes: [NoteID] = ["n-1", "n-2"]

    private static let today = day("2021-07-05")

    static let refusals: [any Refusal] =
        [
            .text(.empty(field: "title")), .malformedID("X"), .idTaken("x"), .unknownWalk("x"),
            .unknownArea("x"), .unknownPost("x"), .unknownOrganization("x"), .noArea, .noWay,
            .impossiblePoint, .tooManyPoints(500), .impossibleLength(5), .backwards(today),
            .invitedTwice("TMF"), .tooManyItems(50), .nobodyInvited, .invitedAlready(today),
            .inThePast(today), .notYet(today), .countedTwice("TMF"), .impossibleCount(501),
            .unknownItem(3), .notWalked, .walked(today), .reported(today), .cancelled(today),
            .changedMeanwhile(seen: 1, now: 2),
        ] as [WalkRefusal]

    /// The refusals above that a rule makes, each with its rule.
    static let rules = """
        walk.no-area R-289 walk.no-way R-289 walk.impossible-point R-289
        walk.too-many-points R-289 walk.impossible-length R-289 walk.backwards R-289
        walk.invited-twice R-289 walk.too-many-items R-289 walk.nobody-invited R-292
        walk.invited-already R-292 walk.in-the-past R-292 walk.not-yet R-293
        walk.counted-twice R-293 walk.impossible-count R-293 walk.unknown-item R-293
        walk.not-walked R-293 walk.walked R-293 walk.reported R-293 walk.cancelled R-293
        walk.changed-meanwhile R-003
        """
}
