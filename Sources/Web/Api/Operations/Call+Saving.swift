// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

extension Call {
    /// The activity that the address names, when it is there for the caller.
    func activityToChange() throws -> Activity {
        guard let activity = reading.activity(id("activity")) else { throw NotFound() }
        return activity
    }

    /// The initiative that the address names, when it is there for the caller.
    func initiativeToChange() throws -> Initiative {
        guard let initiative = reading.initiative(id("initiative")) else { throw NotFound() }
        return initiative
    }

    /// Saves, and answers with the activity as it is now.
    func save(
        _ command: ActivityCommand, of activity: Activity,
        note: (id: NoteID, write: VaultWrite)? = nil
    ) async throws -> Answer {
        let changed = try await change(
            [.activity(command)], in: activity.initiative, since: activity.version,
            vault: [note?.write])
        return try changed.answer(changed.reading.activityResource(activity.id))
    }

    /// Saves, and answers with the initiative as it is now.
    func save(
        _ command: InitiativeCommand, of initiative: Initiative,
        note: (id: NoteID, write: VaultWrite)? = nil
    ) async throws -> Answer {
        let changed = try await change(
            [.initiative(command)], in: initiative.id, since: initiative.version,
            vault: [note?.write])
        return try changed.answer(changed.reading.initiativeResource(initiative.id))
    }
}
