// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// whoever walks by says what they see; the state stays as whoever owes the
    /// answer has told it, and the same said twice is one.
    ///
    /// A day before it was found, or to come, is taken as the nearest that can be:
    /// phones have odd clocks.
    func seeAgain(
        _ id: FindingID, _ look: FindingLook, on day: Day
    ) throws(FindingRefusal) -> [FindingEvent] {
        let finding = try known(id)
        if let walk = look.walk, walks[walk] == nil { throw .unknownWalk(walk) }
        if let organization = look.by { try requireOrganization(organization) }
        let look = FindingLook(
            look.outcome, walk: look.walk, on: min(max(look.on, finding.foundOn), day),
            by: look.by)
        let last = finding.looks.last { $0.walk == look.walk && $0.by == look.by }
        guard last?.outcome != look.outcome || (look.walk == nil && last?.on != look.on) else {
            return []
        }
        return [.seenAgain(FindingSeenAgain(finding: id, look: look))]
    }
}
