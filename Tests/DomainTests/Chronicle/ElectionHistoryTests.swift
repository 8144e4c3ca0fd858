// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct ElectionHistoryTests {
    private func story() throws -> Story {
        var story = Story(City(Cast.setting + Cast.forum))
        let draft = ElectionDraft(
            id: "nabovalg", forum: .forum,
            seats: [1, 2, 3].map { Seat(forum: .forum, group: "naboer", number: $0) },
            arranger: .committee, days: ElectionScene.days, voters: 40)
        let standing = CandidacyDraft(id: "k1", person: .neighbor, kind: .resident)
        let refused = CandidacyDraft(id: "k2", person: .planner, kind: .resident)
        try story.on("2021-03-01", .election(.call(draft)))
        try story.on(
            "2021-03-02", .election(.stand(standing, in: "nabovalg")),
            .election(.stand(refused, in: "nabovalg")))
        try story.on(
            "2021-03-03", .election(.answer("k1", in: "nabovalg", isAccepted: true, reason: nil)),
            .election(.answer("k2", in: "nabovalg", isAccepted: false, reason: "n1")))
        try story.on(
            "2021-03-28", .election(.enterPapers("nabovalg", by: .secretary, [PaperLine(["k1"])])))
        try story.on("2021-03-29", .election(.declare("nabovalg", seed: nil)))
        return story
    }

    @Test func `the public reads of the election, not of who stood in vain or read the papers`()
        throws
    {
        let told = try story().told()
        #expect(
            told == [
                "Kgs. Enghave Lokaludvalg udskrev valg til 3 pladser i Samarbejdsforum. "
                    + "Der stemmes fra 22. marts 2021 til 28. marts 2021.",
                "En kandidat blev godkendt som kandidat til Samarbejdsforum.",
                "Valget til Samarbejdsforum blev afgjort: 1 blev valgt. "
                    + "Antal pladser, der stadig er ledige: 2.",
                "Et medlem fik pladsen “3 naboer” i Samarbejdsforum fra 1. maj 2021 "
                    + "til 30. april 2023.",
            ])
    }

    @Test func `staff read the candidates' names, and never how the papers read`() throws {
        let names: [PersonID: String] = [
            .neighbor: "Nanna", .planner: "Peter", .secretary: "Sanne",
        ]
        let told = try story().told(to: .secretary, people: names)
        #expect(told.contains("Nanna stillede op til valget til Samarbejdsforum."))
        #expect(told.contains("Peter blev ikke godkendt som kandidat til Samarbejdsforum."))
        #expect(told.contains("Sanne indtastede stemmesedlerne til Samarbejdsforum."))
    }
}
