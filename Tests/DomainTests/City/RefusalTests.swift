// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct RefusalTests {
    private static let text = TextRefusal.empty(field: "name")
    private static let today = day("2021-07-05")

    private static let all: [any Refusal] =
        organizations + areas + initiatives + activities + accounts + workdays + forbidden
        + MeetingExamples.refusals + MatterExamples.refusals
        + FigureExamples.refusals + ReportingExamples.refusals
        + StatusReportExamples.refusals
        + FundingExamples.refusals
        + WalkExamples.refusals
        + FindingExamples.refusals + KnowledgeExamples.refusals
        + HearingExamples.refusals + ExemptionExamples.refusals + InstrumentExamples.refusals

    private static let organizations: [OrganizationRefusal] = [
        .text(text), .malformedID("X"), .idTaken("x"), .unknownOrganization("x"),
        .unknownPost("x"), .unknownPerson("x"), .unknownMembership("x"),
        .nameTaken("X", by: .tmf, name: "TMF"),
        .postOfAnother(.socialWork, title: "Leder", organization: "TMF"),
        .postHeld(.urbanSpaces, title: "Leder", since: today),
        .stillResponsible(.urbanSpaces, for: ["Byrum"]),
        .endsBeforeItBegins(from: today, to: today),
        .alreadyEnded(on: today), .changedMeanwhile(seen: 1, now: 2),
    ]

    private static let areas: [AreaRefusal] = [
        .text(text), .malformedID("X"), .idTaken("x"), .unknownArea("x"), .unknownPost("x"),
        .unknownOrganization("x"), .unknownResponsibility("x"),
        .nameTaken("X", by: .square, name: "Pladsen"),
        .cannotLieIn(.district, .place),
        .impossibleCoordinate(Coordinate(longitude: 200, latitude: 0)), .openRing,
        .emptyBoundary, .postEnded(.urbanSpaces, title: "Leder", on: today),
        .responsibleSince(today),
        .endsBeforeItBegins(from: today, to: today), .alreadyEnded(on: today),
        .changedMeanwhile(seen: 1, now: 2),
    ]

    private static let initiatives: [InitiativeRefusal] = [
        .text(text), .malformedID("X"), .idTaken("x"), .unknownInitiative("x"),
        .unknownProgramme("x"), .unknownArea("x"), .unknownPost("x"), .unknownOrganization("x"),
        .noOwner, .postEnded(.urbanSpaces, title: "Leder", on: today),
        .alreadyOwner(.urbanSpaces, title: "Leder"),
        .handoverPending(to: .socialWork, title: "Leder"), .noHandover, .partMissing,
        .concluded(on: today),
        .endsBeforeItBegins(from: today, to: today), .alreadyEnded(on: today),
        .notContributing(.sof, name: "SOF"), .stopReasonMissing, .evaluationDelivered(on: today),
        .deliveredInFuture(today, today: today), .evaluationEmpty,
        .changedMeanwhile(seen: 1, now: 2),
    ]

    private static let activities: [ActivityRefusal] = [
        .text(text), .malformedID("X"), .idTaken("x"), .unknownActivity("x"),
        .unknownInitiative("x"), .unknownPost("x"), .unknownPrerequisite("x"),
        .initiativeConcluded(on: today), .durationOutOfRange(-1),
        .otherInitiative(.bridge, name: "Broen"),
        .startInFuture(today, today: today), .reportInFuture(today, today: today),
        .finishedBeforeStarted(started: today, finished: today),
        .finishedBeforeInitiative(today, began: today),
        .expectedInPast(today, today: today), .causeMissing, .alreadyPromised(period("2021")),
        .promiseFinished(on: today), .notBroken, .loop(["a"], names: ["A", nil, "A"]),
        .alreadyLinked("x"), .lagOutOfRange(9_999), .changedMeanwhile(seen: 1, now: 2),
    ]

    private static let accounts: [AccountRefusal] = [
        .text(text), .unknownPerson("x"), .unknownAccount("x"), .unknownOrganization("x"),
        .unknownToken("x"), .organizationMissing(.secretary), .lastAdministrator,
        .tokenTaken("x"), .tokenWithoutScope,
    ]

    private static let workdays: [WorkdayRefusal] = [
        .text(text), .alreadyExcepted(today), .notExcepted(today), .noSchoolHoliday(today),
        .endsBeforeItBegins(from: today, to: today),
        .overlaps(SchoolHoliday(name: "Ferie", from: today, to: today)),
    ]

    private static let forbidden: [Forbidden] = [
        .signIn, .auditorsWriteNothing, .needs(.coordinator), .onlyOneself,
        .takesNoPart,
        .needsOrganization(.tmf, name: "TMF"),
    ]

    @Test(arguments: all.indices)
    func `every refusal is said in whole sentences of both languages`(index: Int) {
        let refusal = Self.all[index]
        let sentence = refusal.sentence
        for text in [sentence.danish, sentence.english] {
            #expect(text.hasSuffix(".") && text.count >= 20)
        }
        #expect(sentence.danish != sentence.english)
    }

    @Test func `no refusal shows a day or a kind as the journal writes it`() {
        let raw = AreaKind.allCases.map(\.rawValue) + Role.allCases.map(\.rawValue)
        for sentence in Self.all.map(\.sentence) {
            #expect(!sentence.danish.contains("2021-"))
            #expect(!sentence.english.contains("2021-"))
            #expect(raw.filter { $0.contains("-") && sentence.danish.contains($0) } == [])
        }
        #expect(
            AreaRefusal.cannotLieIn(.cityArea, .housingArea).sentence.danish
                == "Slagsen “Udsat byområde” kan ikke ligge i “Boligområde”. "
                + "Vælg en anden slags, eller et andet område at ligge i.")
        #expect(
            AreaRefusal.postEnded("tmf-byrum", title: "Leder af byrum", on: Self.today)
                .sentence.danish
                == "Posten “Leder af byrum” blev nedlagt den 5. juli 2021. Vælg en, der findes.")
    }

    @Test func `within a slice every refusal has a key of its own`() {
        for keys in [
            Self.organizations.map(\.key), Self.areas.map(\.key), Self.initiatives.map(\.key),
            Self.activities.map(\.key), Self.accounts.map(\.key), Self.workdays.map(\.key),
        ] {
            #expect(Set(keys).count == keys.count)
            #expect(keys.first == "text.empty")
        }
    }

    @Test func `a text refused keeps the field it stands in`() {
        #expect(OrganizationRefusal.text(Self.text).field == "name")
        #expect(AreaRefusal.text(Self.text).field == "name")
        #expect(InitiativeRefusal.text(Self.text).field == "name")
        #expect(ActivityRefusal.text(Self.text).field == "name")
        #expect(AccountRefusal.text(Self.text).field == "name")
        #expect(WorkdayRefusal.text(Self.text).field == "name")
    }

    //
    //
    //
    @Test func `the refusals of a rule name it`() {
        let named = Self.all.compactMap { refusal in refusal.rule.map { [refusal.key, $0] } }
        let expected = """
            organization.post-held R-021 organization.still-responsible R-023
            organization.changed-meanwhile R-003
            area.cannot-lie-in R-022 area.responsible-since R-020 area.changed-meanwhile R-003
            initiative.no-owner R-030 initiative.already-owner R-031
            initiative.handover-pending R-031 initiative.no-handover R-031
            initiative.part-missing R-032 initiative.not-contributing R-034
            initiative.stop-reason-missing R-034 evaluation.delivered R-033
            evaluation.in-future R-033 evaluation.empty R-033
            initiative.changed-meanwhile R-003
            progress.finished-before-initiative R-423
            progress.cause-missing R-042 promise.already-made R-041 promise.not-broken R-041
            prerequisite.loop R-043 activity.changed-meanwhile R-003
            account.last-administrator R-011
            forbidden R-010 forbidden R-010 forbidden R-010 forbidden R-010 forbidden R-010
            forbidden R-010
            meeting.sent-in-future R-081 meeting.sent-after-meeting R-081
            meeting.not-yet R-082 meeting.already-held R-082 meeting.cancelled R-082
            meeting.seat-twice R-080 meeting.empty-seat R-080 meeting.no-substitute R-080
            meeting.not-invited R-080 meeting.changed-meanwhile R-003
            """
        let all = [
            expected, MeetingExamples.rules, MatterExamples.rules, FigureExamples.rules,
            ReportingExamples.rules,
            StatusReportExamples.rules,
            FundingExamples.rules,
            WalkExamples.rules,
            FindingExamples.rules, KnowledgeExamples.rules, HearingExamples.rules,
            ExemptionExamples.rules, InstrumentExamples.rules,
        ].joined(separator: " ")
        #expect(named.flatMap { $0 } == all.split { $0.isWhitespace }.map(String.init))
    }
}
