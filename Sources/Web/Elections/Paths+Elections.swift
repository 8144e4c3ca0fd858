// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Paths {
    static let elections = "/valg"
    static let newElection = "/valg/ny"

    static func election(_ id: ElectionID) -> String { "/valg/\(id)" }
    static func vote(_ id: ElectionID) -> String { "\(election(id))/stem" }
    static func ballotPaper(_ id: ElectionID) -> String { "\(election(id))/stemmeseddel.pdf" }
    static func ballots(_ id: ElectionID) -> String { "\(election(id))/stemmer" }
    static func standing(_ id: ElectionID) -> String { "\(election(id))/opstilling" }
    static func candidacy(_ candidacy: CandidacyID, in id: ElectionID) -> String {
        "\(election(id))/kandidater/\(candidacy)"
    }
    static func withdrawal(_ candidacy: CandidacyID, in id: ElectionID) -> String {
        "\(self.candidacy(candidacy, in: id))/tilbagetraekning"
    }
    static func voters(_ id: ElectionID) -> String { "\(election(id))/vaelgere" }
    static func codes(_ id: ElectionID) -> String { "\(election(id))/koder" }
    static func papers(_ id: ElectionID) -> String { "\(election(id))/sedler" }
    static func paperDiscard(_ id: ElectionID) -> String { "\(election(id))/sedler/kassering" }
    static func box(_ id: ElectionID) -> String { "\(election(id))/urne" }
    static func declaration(_ id: ElectionID) -> String { "\(election(id))/resultat" }
    static func cancellation(_ id: ElectionID) -> String { "\(election(id))/aflysning" }
}
