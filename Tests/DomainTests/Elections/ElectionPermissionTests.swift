// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct ElectionPermissionTests {
    private let id: ElectionID = "nabovalg"
    private let everybody = [Viewer.stranger] + Viewer.cast
    private let arrangers: [Viewer] = [.secretary, .coordinator, .administrator]

    private let city: City

    init() throws {
        let draft = ElectionDraft(
            id: "nabovalg", forum: .forum, seats: [Cast.neighborSeat], arranger: .committee,
            days: ElectionScene.days)
        let standing = CandidacyDraft(id: "k1", person: .neighbor, kind: .resident)
        city = try Given(City(Cast.setting + Cast.forum), on: ElectionScene.days.candidacyOpens)
            .having(.call(draft), .stand(standing, in: "nabovalg")).city
    }

    private func allowed(_ command: ElectionCommand) -> [Viewer] {
        everybody.filter { (try? city.permit(.election(command), to: $0)) != nil }
    }

    @Test func `the arranging body and coordinators run the election`() {
        let draft = ElectionDraft(
            id: "ny", forum: .forum, seats: [], arranger: .committee, days: ElectionScene.days)
        let commands: [ElectionCommand] = [
            .call(draft), .stateVoters(id, 40), .issueCodes(id, []),
            .answer("k1", in: id, isAccepted: true, reason: nil), .discardPapers(id, reason: nil),
            .openBox(id, OpenedBox(ballots: [], used: [])), .declare(id, seed: nil),
            .cancel(id, reason: "n1"),
        ]
        for command in commands {
            #expect(allowed(command) == arrangers, "\(command)")
        }
    }

    @Test func `everybody stands and withdraws for themselves`() {
        let own = CandidacyDraft(id: "k2", person: .planner, kind: .resident)
        #expect(allowed(.stand(own, in: id)) == [.tmfOfficer] + arrangers)
        #expect(allowed(.withdraw("k1", in: id)) == [.participant] + arrangers)
        #expect(allowed(.withdraw("ukendt", in: id)) == arrangers)
    }

    //
    @Test func `papers are entered in one's own name, also by administrators`() {
        let readers: [PersonID] = [.secretary, .coordinator, .administrator, .planner]
        for (reader, viewers) in zip(readers, arrangers.map { [$0] } + [[]]) {
            #expect(allowed(.enterPapers(id, by: reader, [])) == viewers)
        }
    }
}
