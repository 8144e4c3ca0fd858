// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension OrganizationRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.organizations[draft.id]
        if let standing {
            difference.fix("kind", standing.kind.rawValue, draft.kind.rawValue, at: origin)
            difference.fix("parent", standing.parent, draft.parent, at: origin)
            difference.fix("since", standing.from, since, at: origin)
            addAliases(to: &difference, standing)
        } else {
            difference.add(registration)
        }
        addNames(to: &difference, standing)
        addContact(to: &difference, standing, in: index)
        addClosure(to: &difference, standing)
    }

    private var id: OrganizationID { draft.id }

    private var registration: ScheduledCommand {
        ScheduledCommand(
            .organization(.register(draft)), on: since, .organization, at: origin,
            key: "organization/\(id)/register", once: true, .added(.organization, id, draft.name))
    }

    /// The names the files tell that the organization never carried.
    private func addNames(to difference: inout Difference, _ standing: Organization?) {
        var known = [draft.name]
        if let standing { known = standing.formerNames.map(\.name) + [standing.name] }
        let first = Rename(origin: origin, name: draft.name, from: since)
        for rename in [first] + renames where !known.contains(rename.name) {
            difference.add(
                ScheduledCommand(
                    .organization(.rename(id, to: rename.name, from: rename.from, seen: nil)),
                    on: rename.from, .organizationChange, at: rename.origin,
                    key: "organization/\(id)/rename/\(rename.from)@\(standing?.version ?? 0)",
                    .changed(
                        .organization, id, .name, from: known.last ?? draft.name, to: rename.name)))
            known.append(rename.name)
        }
    }

    private func addAliases(to difference: inout Difference, _ standing: Organization) {
        for alias in draft.aliases where !standing.aliases.contains(alias) {
            difference.add(
                ScheduledCommand(
                    .organization(.addAlias(id, alias: alias)), on: since, .organizationChange,
                    at: origin,
                    key: "organization/\(id)/alias@\(standing.version)#\(Fingerprint.of(alias))",
                    .changed(.organization, id, .alias, to: alias)))
        }
    }

    /// Named as soon as both the organization and the post are there.
    private func addContact(
        to difference: inout Difference, _ standing: Organization?, in index: DraftIndex
    ) {
        guard let contact, standing?.contact != contact else { return }
        difference.add(
            ScheduledCommand(
                .organization(.nameContact(id, post: contact)),
                on: max(since, index.since(contact) ?? since), .organizationChange, at: origin,
                key: "organization/\(id)/contact@\(standing?.version ?? 0)",
                .changed(.organization, id, .contact, to: contact.rawValue)))
    }

    private func addClosure(to difference: inout Difference, _ standing: Organization?) {
        guard let closure else { return }
        if let to = standing?.to {
            difference.fix("last-day", to, closure.lastDay, at: closure.origin)
            return
        }
        difference.add(
            ScheduledCommand(
                .organization(.close(id, lastDay: closure.lastDay, successor: closure.successor)),
                on: closure.lastDay, .ending, at: closure.origin, key: "organization/\(id)/close",
                once: true, .changed(.organization, id, .lastDay, to: closure.lastDay.description)))
    }
}
