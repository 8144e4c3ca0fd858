// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind about a matter, and one refusal of every kind.
enum MatterExamples {
    static let events: [MatterEvent] = [
        .submitted(MatterSubmitted(matter: .noise, content: .noise, contact: "n-kontakt")),
        .raised(
            MatterRaised(
                matter: .noise, content: .noise, by: .police, person: .secretary, address: .tmf,
                isPublic: true)),
        .admitted(MatterAdmitted(matter: .noise, address: .tmf, isPublic: true)),
        .turnedAway(MatterTurnedAway(matter: .noise, reason: "n-nej")),
        .merged(MatterMerged(matter: .noise, into: "anden")),
        .described(MatterDescribed(matter: .noise, content: .noise, isPublic: false)),
        .addressed(MatterAddressed(matter: .noise, address: .tmf)),
        .answered(MatterAnswered(matter: .noise, by: .tmf, text: "n-svar")),
        .referred(
            MatterReferred(
                matter: .noise, treatment: "1", forum: .forum, from: .steering, asked: .discuss,
                answerBy: day("2021-05-01"))),
        .treated(
            MatterTreated(
                matter: .noise, treatment: "1", forum: .forum, outcome: .noPosition,
                wording: "n-ord", meeting: "moede", item: "punkt", recommendedTo: .steering)),
        .told(
            MatterTold(
                matter: .noise, party: .raiser(of: .noise), about: .treatment("1"),
                note: "n-besked")),
        .carried(MatterCarried(matter: .noise, by: .initiative(.urbanSpace))),
        .closed(MatterClosed(matter: .noise, result: "n-slut")),
        .actionAssigned(
            ActionAssigned(
                action: "a1", title: "Sæt skilte op", owner: ActionOwner(.tmf, person: .planner),
                due: day("2021-04-01"),
                source: ActionSource(
                    forum: .forum, meeting: "moede", item: "punkt", matter: .noise),
                areas: [.square], isAdopted: true)),
        .actionDone(ActionDone(action: "a1", note: "n-faerdig")),
        .actionRescheduled(
            ActionRescheduled(
                action: "a1", due: day("2021-05-01"), cause: .permit, note: "n-frist")),
        .actionDropped(ActionDropped(action: "a1", reason: "n-opgivet")),
        .actionPromoted(ActionPromoted(action: "a1", activity: .buildSpace)),
    ]

    static let notes: [NoteID] = [
        "n-text", "n-text", "n-nej", "n-text", "n-svar", "n-ord", "n-besked", "n-slut",
        "n-faerdig", "n-frist", "n-opgivet",
    ]

    private static let today = day("2021-07-05")

    static let refusals: [MatterRefusal] = [
        .text(.empty(field: "title")), .malformedID("X"), .idTaken("x"), .unknownMatter("x"),
        .unknownAction("x"), .unknownOrganization("x"), .unknownArea("x"), .unknownPerson("x"),
        .unknownCarrier(.action("x")), .noAddressee, .addresseeTwice("TMF"),
        .answererNotAddressed("TMF"), .dueInPast(today, field: "due"), .moderatedAlready,
        .notAdmitted(title: "Støj"), .turnedAway(on: today), .merged(into: "Støj"),
        .mergedIntoItself, .treatedAlready(title: "Støj"), .closed(on: today),
        .answeredAlready(on: today), .alreadyThere("TMF", since: today), .notTreatedThere("TMF"),
        .notAsked("TMF"), .noLine(from: "A", to: "B", lines: []), .beyondMandate(overreach),
        .reasonMissing, .nowhereToGo(.recommended), .toItself("TMF"), .nobodyWaits,
        .undecided(["TMF"]), .notCarriedOut(["Skilte"]), .nothingCarries,
        .untold([Phrase(da: "den, der rejste sagen", en: "whoever raised it")]), .actionEnded,
        .sameDay(today), .changedMeanwhile(seen: 1, now: 2),
    ]

    /// The refusals above that a rule makes, each with its rule.
    static let rules = """
        matter.no-addressee R-102 matter.answerer-not-addressed R-102
        matter.not-admitted R-106 matter.treated-already R-107 matter.no-line R-101
        matter.beyond-mandate R-100 matter.reason-missing R-104 matter.nobody-waits R-103
        matter.undecided R-105 matter.not-carried-out R-105 matter.nothing-carries R-105
        matter.untold R-105 matter.changed-meanwhile R-003
        """

    private static let overreach = Overreach(
        name: "Forummet", outcome: .approved, power: nil, deciders: [])
}
