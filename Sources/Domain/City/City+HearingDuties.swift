// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// what is owed to hearings on the day, what is due first.
    public func hearingDuties(on day: Day) -> [HearingDuty] {
        hearings.hearings.values.flatMap { duties(to: $0, on: day) }.sorted {
            ($0.due ?? day, $0.hearing, $0.organization, $0.kind.rawValue)
                < ($1.due ?? day, $1.hearing, $1.organization, $1.kind.rawValue)
        }
    }

    private func duties(to hearing: Hearing, on day: Day) -> [HearingDuty] {
        func duty(
            _ kind: HearingDuty.Kind, _ owner: OrganizationID, of party: OrganizationID? = nil,
            due: Day?
        ) -> HearingDuty {
            HearingDuty(
                kind: kind, hearing: hearing.id, organization: owner, party: party, due: due)
        }
        let last = hearing.lastDay(in: workdays.calendar)
        switch hearing.state(on: day, in: workdays.calendar) {
        case .answered, .withdrawn: return []
        case .preparing:
            guard day >= hearing.content.opens else { return [] }
            return [duty(.open, hearing.arranger, due: hearing.content.opens)]
        case .open, .closed:
            let owed = hearing.responses.filter { $0.delivery == nil }.map { response in
                response.submitted == nil
                    ? duty(
                        .write, response.writer, of: response.party,
                        due: response.internalDue ?? last)
                    : duty(
                        .approve,
                        response.approver.flatMap { organization(of: $0) }
                            ?? response.party, of: response.party, due: last)
            }
            let unread = hearing.voices.contains { $0.moderation == .waiting }
            let isOver = day > last || hearing.isEverybodyHeard
            return owed + (unread ? [duty(.moderate, hearing.arranger, due: nil)] : [])
                + (isOver ? [duty(.answer, hearing.arranger, due: nil)] : [])
        }
    }
}
