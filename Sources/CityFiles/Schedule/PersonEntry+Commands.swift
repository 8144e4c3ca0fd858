// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension PersonEntry: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard !city.organizations.people.contains(id) else { return }
        var registration = ScheduledCommand(
            .organization(.registerPerson(id)), on: index.firstDay(of: id), .person, at: origin,
            key: "person/\(id)/register", once: true, .added(.person, id, name))
        registration.people = [index.record(of: id)].compactMap { $0 }
        difference.add(registration)
    }
}

extension AccountRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.accounts[person]
        guard standing?.isClosed != true, !city.organizations.forgotten.contains(person) else {
            return
        }
        let day = index.lastDay
        if standing == nil { difference.add(opening(on: day, in: index)) }
        for grant in roles where standing?.roles.contains(grant) != true {
            let role = [grant.role.rawValue, grant.organization?.rawValue].compactMap { $0 }.joined(
                separator: "/")
            difference.add(
                ScheduledCommand(
                    .account(.grant(grant, to: person)), on: day, .account, at: origin,
                    key: "account/\(person)/grant/\(role)", once: true,
                    .changed(.account, person, .role, to: role)))
        }
    }

    private func opening(on day: Day, in index: DraftIndex) -> ScheduledCommand {
        var opening = ScheduledCommand(
            .account(.open(person)), on: day, .account, at: origin, key: "account/\(person)/open",
            once: true, .added(.account, person, email))
        opening.people = [index.record(of: person)].compactMap { $0 }
        if let password { opening.passwords = [person: password] }
        return opening
    }
}
