// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// A site whose forum elects its neighbors, and the steps that tests take on it.
enum ElectionSite {
    static let id: ElectionID = "nabovalg"
    static let path = "/valg/nabovalg"
    static let today = TestSite.today

    /// The election's days, counted from today.
    static func days(voting first: Int, for count: Int = 3) -> ElectionDays {
        let opens = today.advanced(by: first)
        return ElectionDays(
            candidacyOpens: Cast.opening, candidacyCloses: opens.advanced(by: -1),
            votingOpens: opens, votingCloses: opens.advanced(by: count - 1),
            termStarts: opens.advanced(by: count + 20))
    }

    /// Three seats, with as many accepted candidates as there are people given.
    static func called(
        _ days: ElectionDays, people: [PersonID] = people, method: CountMethod = .block,
        seats: Int = 1, ways: [VotingWay] = [.paper, .code], voters: Int = 10
    ) -> [CityCommand] {
        let draft = ElectionDraft(
            id: id, forum: .forum,
            seats: (1...seats).map { Seat(forum: .forum, group: "naboer", number: $0) },
            arranger: .committee, method: method, ways: ways, days: days, voters: voters)
        let candidates = zip("abcdefgh", people).flatMap { letter, person in
            let candidacy = CandidacyID("kandidat-\(letter)")
            return [
                ElectionCommand.stand(
                    CandidacyDraft(id: candidacy, person: person, kind: .resident), in: id),
                .answer(candidacy, in: id, isAccepted: true, reason: nil),
            ]
        }
        return Cast.forum + ([.call(draft)] + candidates).map(CityCommand.election)
    }

    static let people: [PersonID] = [.neighbor, .planner, .renewer]
}

extension TestSite {
    var election: Election? { runtime.snapshot.present.city.elections[ElectionSite.id] }

    /// Makes codes on the page, and reads them off the sheets.
    func makeCodes(_ count: Int) async throws -> [String] {
        let page = try await post(
            "\(ElectionSite.path)/koder", [("count", "\(count)")], as: .secretary)
        #expect(page.status == 200)
        let signs = "[0-9a-z]{4}"
        let code = try Regex("<code>(\(signs)-\(signs)-\(signs)-\(signs))</code>")
        return page.text.matches(of: code).compactMap { $0.output[1].substring.map(String.init) }
    }

    /// Fills in, looks over and casts a ballot; answers the page with the receipt.
    func vote(_ fields: [(String, String)], code: String) async throws -> TestPage {
        let filled = fields + [("code", code)]
        let review = try await post("\(ElectionSite.path)/stem", filled)
        let receipt = try Regex("name=\"receipt\" value=\"([^\"]+)\"")
        guard review.status == 200,
            let found = review.text.firstMatch(of: receipt)?.output[1].substring
        else { return review }
        return try await post(
            "\(ElectionSite.path)/stem",
            filled + [("receipt", String(found)), ("step", "cast")])
    }
}
