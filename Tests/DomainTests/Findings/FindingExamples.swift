// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind, with every field filled.
enum FindingExamples {
    static let notes: [NoteID] = [
        "n-skjul", "n-videre", "n-ikke", "n-igen", "n-svar",
    ]

    static let events: [FindingEvent] = told + steps + money + peers

    private static let content = FindingContent(
        category: "belysning", severity: .acute, ground: .housing(organization: .neighbors),
        place: FindingPlace(
            point: Coordinate(longitude: 12.5, latitude: 55.5), area: .square, words: "n-sted"),
        note: "n-fund")
    private static let photo = FindingPhoto(
        file: "aa11", kind: .found, isPublic: true, width: 800, height: 600)

    private static let told: [FindingEvent] = [
        .categoryStated(
            FindingCategoryStated(
                category: FindingCategory(
                    id: "belysning", name: Phrase(da: "Belysning", en: "Lighting"),
                    goals: ServiceGoals(low: 60, medium: 30, acute: 5), isRetired: false,
                    source: "Dokument 004", isExample: true))),
        .routingStated(
            RoutingStated(
                rule: RoutingRule(
                    id: "lys", category: "belysning", area: .square,
                    ground: .housing(organization: .neighbors), unit: .renewal, isRetired: false,
                    source: "Eksempel"))),
        .reported(
            FindingReported(
                finding: "f-1", content: content, photos: [photo], recording: "bb22",
                foundOn: day("2021-07-01"), foundAt: Moment(milliseconds: 1_625_000_000_000),
                by: .program(person: .planner, contact: "n-kontakt"), walk: "walk-1",
                doubts: [.place, .clock], digest: "d1", isPublic: true, source: "Eksempel",
                isExample: true)),
        .routed(FindingRouted(finding: "f-1", unit: .renewal, rule: "lys")),
        .shown(FindingShown(finding: "f-1", photos: ["aa11"])),
        .hidden(FindingHidden(finding: "f-1", reason: "n-skjul")),
        .corrected(
            FindingCorrected(
                finding: "f-1",
                content: FindingContent(
                    category: "belysning", severity: .low, ground: .railway,
                    place: FindingPlace(words: "n-sted-2"), note: "n-rettet"))),
    ]

    private static let steps: [FindingEvent] = [
        .assessed(FindingAssessed(finding: "f-1")),
        .passedOn(
            FindingPassedOn(finding: "f-1", from: .renewal, to: .tmf, reason: "n-videre")),
        .planned(FindingPlanned(finding: "f-1", on: day("2021-07-10"))),
        .begun(FindingBegun(finding: "f-1")),
        .mended(
            FindingMended(
                finding: "f-1", on: day("2021-07-04"),
                proof: FindingPhoto(
                    file: "cc33", kind: .proof, isPublic: false, width: 80, height: 60))),
        .left(FindingLeft(finding: "f-1", reason: "n-ikke")),
        .merged(FindingMerged(finding: "f-1", into: "f-2")),
        .reopened(FindingReopened(finding: "f-1", reason: "n-igen")),
    ]

    private static let money: [FindingEvent] = [
        .estimated(FindingEstimated(finding: "f-1", cost: Kroner(24_500), payer: .tmf)),
        .funded(FindingFunded(finding: "f-1", by: .tmf)),
        .unfunded(FindingUnfunded(finding: "f-1")),
        .photoAdded(FindingPhotoAdded(finding: "f-1", photo: photo)),
        .photoShown(FindingPhotoShown(finding: "f-1", file: "aa11", isPublic: false)),
        .photoReplaced(
            FindingPhotoReplaced(
                finding: "f-1", file: "aa11",
                photo: FindingPhoto(file: "dd44", isPublic: true, width: 800, height: 600))),
        .linked(FindingLinked(finding: "f-1", to: .activity(id: .buildSpace))),
        .linked(FindingLinked(finding: "f-1", to: .initiative(id: .urbanSpace))),
        .linked(FindingLinked(finding: "f-1", to: .matter(id: "stoej"))),
        .unlinked(FindingUnlinked(finding: "f-1", from: .activity(id: .buildSpace))),
    ]

    private static let peers: [FindingEvent] = [
        .peerStated(
            PeerStated(
                peer: Peer(
                    unit: .tmf, address: "https://eksempel.dk/open311/v2",
                    jurisdiction: "eksempel.dk", services: ["belysning": "001"], isOn: true))),
        .sentToPeer(FindingSentToPeer(finding: "f-1", unit: .tmf, request: "638344")),
        .peerFailed(PeerFailed(finding: "f-1", unit: .tmf, why: "404", isFinal: true)),
        .peerAnswered(
            PeerAnswered(
                finding: "f-1",
                word: PeerWord(
                    isClosed: true, agency: "Drift", note: "n-svar", digest: "d2"))),
        .seenAgain(
            FindingSeenAgain(
                finding: "f-1",
                look: FindingLook(
                    .worse, walk: "pladsen-juli", on: day("2021-07-04"), by: .tmf))),
    ]
}
