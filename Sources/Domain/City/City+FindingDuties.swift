// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// what is owed to findings, what is due first; what has no day comes last.
    public func findingDuties() -> [FindingDuty] {
        findings.findings.values.flatMap(duties(to:)).sorted {
            if $0.due != $1.due {
                guard let one = $0.due else { return false }
                return $1.due.map { one < $0 } ?? true
            }
            return ($0.finding, $0.kind.rawValue) < ($1.finding, $1.kind.rawValue)
        }
    }

    private func duties(to finding: SafetyFinding) -> [FindingDuty] {
        guard !finding.state.hasEnded else { return [] }
        let goal = findings.goal(of: finding)
        func duty(_ kind: FindingDuty.Kind, due: Day?) -> FindingDuty {
            FindingDuty(kind: kind, finding: finding.id, organization: finding.unit, due: due)
        }
        let unread = finding.sight == .awaiting ? [duty(.moderate, due: nil)] : []
        guard finding.unit != nil else { return unread + [duty(.route, due: goal)] }
        return switch finding.state {
        case .received, .passedOn: unread + [duty(.assess, due: goal)]
        case .planned(let day): unread + [duty(.mend, due: day)]
        default: unread + [duty(.mend, due: goal)]
        }
    }

    /// acute, open, and the money was looked for in vain; who has waited longest
    /// first.
    public var unfundedAcute: [SafetyFinding] {
        findings.findings.values.filter(\.isUnfundedAcute)
            .sorted { ($0.clockStart, $0.number) < ($1.clockStart, $1.number) }
    }
}
