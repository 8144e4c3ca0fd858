// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Who takes part in an initiative, and how each one's part goes.
extension Chronicle {
    func stated(_ fact: ContributionStated) -> Phrase {
        let who = name(of: fact.organization)
        let part = fact.part.map { ": \($0)" } ?? ""
        return switch fact.stance {
        case .asked:
            Phrase(da: "\(who) blev spurgt, om de bidrager.", en: "\(who) was asked to contribute.")
        case .contributes:
            Phrase(da: "\(who) bidrager\(part).", en: "\(who) contributes\(part).")
        case .notRelevant:
            Phrase(
                da: "\(who) svarede, at indsatsen ikke er relevant for dem\(part).",
                en: "\(who) answered that the initiative is not relevant to them\(part).")
        }
    }

    func reported(_ fact: ContributionReported) -> Phrase {
        let who = name(of: fact.organization)
        let status = fact.status.phrase
        let told = told.initiatives[fact.initiative]?.contributions[fact.organization]
        let part = told?.part.map { " (\($0))" } ?? ""
        let still = told?.work?.status == fact.status
        return Phrase(
            da: "\(who) meldte om sin del\(part): \(still ? "stadig " : "")\(status.danish).",
            en: "\(who) reported on its part\(part): \(still ? "still " : "")\(status.english).")
    }
}

extension Contribution.Work.Status {
    /// How the part goes, to stand after “deres del er”.
    public var phrase: Phrase {
        switch self {
        case .notStarted: Phrase(da: "ikke begyndt", en: "not started")
        case .underWay: Phrase(da: "i gang", en: "under way")
        case .done: Phrase(da: "færdig", en: "done")
        case .stopped: Phrase(da: "stoppet", en: "stopped")
        }
    }
}
