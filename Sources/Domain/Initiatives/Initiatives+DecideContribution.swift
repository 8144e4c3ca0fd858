// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Initiatives {
    /// an initiative that now reaches an area asks every department too.
    func asking(
        _ draft: InitiativeDraft,
        on day: Day,
        in organizations: Organizations
    ) -> [InitiativeEvent] {
        guard let initiative = initiatives[draft.id], initiative.areas.isEmpty,
            !draft.areas.isEmpty
        else { return [] }
        return organizations.departments(on: day)
            .filter { initiative.contributions[$0.id] == nil }
            .map { department in
                .contributionStated(
                    ContributionStated(
                        initiative: draft.id,
                        organization: department.id,
                        stance: .asked,
                        part: nil
                    )
                )
            }
    }

    func state(
        _ stance: Contribution.Stance,
        of organization: OrganizationID,
        part: String?,
        in id: InitiativeID,
        _ organizations: Organizations
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        let initiative = try open(id)
        guard organizations[organization] != nil else { throw .unknownOrganization(organization) }
        let part = try part.flatMap { $0.isEmpty ? nil : $0 }
            .map { text throws(InitiativeRefusal) in try title(text, field: "part") }
        guard stance == .asked || part != nil else { throw .partMissing }
        if let standing = initiative.contributions[organization], standing.stance == stance,
            standing.part == part
        {
            return []
        }
        return [
            .contributionStated(
                ContributionStated(
                    initiative: id,
                    organization: organization,
                    stance: stance,
                    part: part
                )
            )
        ]
    }

    /// a contributor says itself how its part goes, and why when it stops.
    func report(
        _ status: Contribution.Work.Status,
        of organization: OrganizationID,
        note: NoteID?,
        in id: InitiativeID,
        _ organizations: Organizations
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        guard let contribution = try open(id).contributions[organization],
            contribution.stance == .contributes
        else {
            let name = organizations[organization]?.name ?? organization.rawValue
            throw .notContributing(organization, name: name)
        }
        guard status != .stopped || note != nil else { throw .stopReasonMissing }
        if contribution.work?.status == status, note == nil { return [] }
        return [
            .contributionReported(
                ContributionReported(
                    initiative: id,
                    organization: organization,
                    status: status,
                    note: note
                )
            )
        ]
    }
}
