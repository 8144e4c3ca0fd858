// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// R-010 for elections: whoever arranges one runs it; everybody stands and
    /// withdraws for themselves.
    func permit(_ command: ElectionCommand, to viewer: Viewer) throws(Forbidden) {
        let election = elections[command.election]
        switch command {
        case .stand(let draft, _) where draft.person == viewer.person: return
        case .withdraw(let id, _):
            let person = election?.candidacies[id]?.person
            if let person, person == viewer.person { return }
        default: break
        }
        if case .call(let draft) = command {
            return try require(viewer, worksFor: [draft.arranger])
        }
        try require(viewer, worksFor: election.map { [$0.arranger] } ?? [])
    }

    /// what somebody reads off the papers is entered by that very person.
    ///
    /// An administrator is no exception, or one person could be both readers.
    func permitReader(of command: CityCommand, to viewer: Viewer) throws(Forbidden) {
        guard case .election(.enterPapers(_, let reader, _)) = command else { return }
        if reader != viewer.person { throw .onlyOneself }
    }
}
