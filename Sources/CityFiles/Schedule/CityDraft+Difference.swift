// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A record that knows what it asks of a city.
protocol CityRecord {
    /// Adds what the city lacks to say the same as the record.
    func add(to difference: inout Difference, from city: City, in index: DraftIndex)
}

extension CityDraft {
    /// Every command that builds the city from nothing.
    public func schedule() -> [ScheduledCommand] { difference(from: City(), applied: []).commands }

    /// What the city lacks to say what the files say; nothing the second time.
    ///
    /// What exists is compared, so only what differs is changed. Acts of a log
    /// cannot be compared: those with a key among `applied` are left out, and
    /// so is whatever was created by such a key and is gone again.
    public func difference(from city: City, applied keys: Set<String>) -> Difference {
        let index = DraftIndex(self)
        var difference = Difference(applied: keys)
        let records: [[any CityRecord]] = [
            calendar, schoolHolidays, organizations, posts, people, memberships, areas,
            responsibilities,
            charters, reminders, holders, substitutes, recusals,
            programmes, programmeActs,
            initiatives, contributions, activities, activities.flatMap(\.waits), told,
            applications, proposals, supports, elections, matters, meetings,
            actions, journal.all, figures.all, rounds, hearings.all, bankPapers, walks.walks,
            findings.all,
            statusReports.all, evaluations.all, funding.all, listing.all,
            experience.all, stances, accounts,
        ]
        for record in records.joined() { record.add(to: &difference, from: city, in: index) }
        difference.sort()
        return difference
    }
}
