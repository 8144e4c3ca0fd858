// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind, with every field filled.
enum HearingExamples {
    static let events: [HearingEvent] = [
        .listStated(PartyListStated(list: .departments)),
        .prepared(HearingPrepared(hearing: .hotspot, content: .full)),
        .changed(HearingChanged(hearing: .hotspot, content: .hotspot)),
        .opened(
            HearingOpened(
                hearing: .hotspot,
                warnings: [
                    .leavesOut(organization: .sof, list: "forvaltninger"),
                    .tooShort(list: "forvaltninger", needs: 21, has: 14),
                    .noMeeting(forum: .forum),
                    .meetingImpossible(forum: .forum, earliest: day("2021-03-01")),
                ], despite: "n-1")),
        .extended(
            HearingExtended(
                hearing: .hotspot, until: .stated(day("2021-02-08"), by: "Ministeriet"),
                reason: "n-2")),
        .assigned(
            ResponseAssigned(
                hearing: .hotspot, party: .committee, drafter: .tmf, due: day("2021-01-25"),
                approver: .urbanSpaces)),
        .written(
            ResponseWritten(
                hearing: .hotspot, party: .committee, position: .agreeWithRemarks, text: "n-3",
                points: ["n-4"])),
        .submitted(ResponseSubmitted(hearing: .hotspot, party: .committee)),
        .sentBack(ResponseSentBack(hearing: .hotspot, party: .committee, comment: "n-5")),
        .delivered(
            ResponseDelivered(
                hearing: .hotspot, party: .committee, by: .planner, isLate: true)),
        .spoken(
            VoiceReceived(
                hearing: .hotspot, voice: "voice-1", position: .disagree, text: "n-6",
                name: "n-7", isOrganization: true, contact: "n-8", isLate: true)),
        .admitted(VoiceAdmitted(hearing: .hotspot, voice: "voice-1")),
        .turnedAway(VoiceTurnedAway(hearing: .hotspot, voice: "voice-1", reason: "n-9")),
        .picked(
            RecommendationPicked(
                hearing: .hotspot, from: .voice(id: "voice-1"), text: "n-10")),
        .answered(
            RecommendationAnswered(
                hearing: .hotspot, number: 1, verdict: .partly, reason: "n-11")),
        .withdrawn(HearingWithdrawn(hearing: .hotspot, reason: "n-12")),
        .concluded(HearingConcluded(hearing: .hotspot, isPublished: true)),
    ]

    /// What a history quotes, in the order of the events.
    static let notes: [NoteID] = [
        "n-0", "n-1", "n-2", "n-5", "n-9", "n-10", "n-11", "n-12",
    ]
}

extension HearingContent {
    /// The same hearing with every field filled.
    static let full: HearingContent = {
        var content = hotspot
        content.question = "n-0"
        content.isPublic = true
        content.lists = ["forvaltninger"]
        content.areas = [.sydhavnen]
        content.caseNumber = try? CaseNumber(parsing: "2010-177313")
        content.source = "Demo"
        content.isExample = true
        return content
    }()
}
