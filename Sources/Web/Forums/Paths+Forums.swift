// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Paths {
    static let forums = "/fora"
    static let forumPicture = "/fora/billede"
    static let newForum = "/fora/nyt"
    static let forumProposals = "/forumforslag"
    static let newForumProposal = "/forumforslag/nyt"

    static func forum(_ id: ForumID) -> String { "/fora/\(id)" }
    static func reminder(_ id: ForumID) -> String { "\(forum(id))/paamindelse" }
    static func charter(_ id: ForumID) -> String { "\(forum(id))/kommissorium" }
    static func newCharter(_ id: ForumID) -> String { "\(charter(id))/ny" }
    static func charterText(_ id: ForumID) -> String { "\(charter(id))/laes" }
    static func charter(_ id: ForumID, version: Int) -> String { "\(charter(id))/\(version)" }
    static func difference(_ id: ForumID, version: Int) -> String {
        "\(charter(id))/\(version)/forskel"
    }

    /// Where a clause stands on the page of its charter.
    static func clause(_ id: ForumID, _ clause: ClauseID) -> String {
        "\(charter(id))#\(clauseAnchor(clause))"
    }
    static func clauseAnchor(_ clause: ClauseID) -> String { "b-\(clause)" }

    static func seat(_ seat: Seat) -> String {
        "\(forum(seat.forum))/pladser/\(seat.group)/\(seat.number)"
    }
    static func taking(_ seat: Seat) -> String { "\(self.seat(seat))/besaettelse" }
    static func substitute(_ seat: Seat) -> String { "\(self.seat(seat))/suppleant" }
    static func recusal(_ seat: Seat) -> String { "\(self.seat(seat))/inhabilitet" }
    static func application(_ seat: Seat) -> String { "\(self.seat(seat))/ansoegning" }
    static func extending(_ id: HoldingID) -> String { "/pladshavere/\(id)/forlaengelse" }
    static func leaving(_ id: HoldingID) -> String { "/pladshavere/\(id)/afgang" }
    static func substituteEnd(_ id: SubstitutionID) -> String { "/suppleanter/\(id)/afslutning" }
    static func recusalEnd(_ id: RecusalID) -> String { "/inhabiliteter/\(id)/afslutning" }
    static func applicationAnswer(_ application: SeatApplication) -> String {
        "\(forum(application.seat.forum))/ansoegninger/\(application.id)/svar"
    }

    static func forumProposal(_ id: ForumProposalID) -> String { "/forumforslag/\(id)" }
    static func forumDecision(_ id: ForumProposalID) -> String {
        "/forumforslag/\(id)/afgoerelse"
    }

    static func askSupport(_ id: ForumID) -> String { "\(forum(id))/opbakning/ny" }
    static func support(_ id: ForumID, _ initiative: InitiativeID) -> String {
        "\(forum(id))/opbakning/\(initiative)"
    }
    static func support(_ seat: Seat, in forum: ForumID, _ initiative: InitiativeID) -> String {
        let path = "\(support(forum, initiative))/\(seat.group)/\(seat.number)"
        return seat.forum == forum ? path : "\(path)?fra=\(seat.forum)"
    }
}
