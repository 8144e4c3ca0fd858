// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime

extension Call {
    /// The activity of the address, when it is there for the reader.
    func activity() throws -> Activity {
        guard let activity = reading.activity(id("aktivitet")) else { throw NotFound() }
        return activity
    }

    /// The activity of the address, for who may report on it and answer for it.
    func answerableActivity() throws -> Activity {
        let activity = try activity()
        try permit(.report(activity.id, ProgressDraft(progress: Progress()), seen: nil))
        return activity
    }

    /// The activity of the address, for who may change its plan.
    func plannableActivity() throws -> Activity {
        let activity = try activity()
        try permit(.drop(activity.id, reason: nil))
        return activity
    }

    /// All that was reported and answered up to the page's day, read from the journal.
    func past(of activity: Activity) async throws -> ActivityPast {
        let history = try await site.runtime.history(
            of: ["initiative/\(activity.initiative)"], until: reading.day)
        return ActivityPast(
            of: activity.id,
            in: history.compactMap { entry in
                entry.event.activityEvent.map { (entry.day, $0) }
            })
    }

    /// Refuses early, so that nobody fills in a form in vain.
    func permit(_ command: ActivityCommand) throws {
        if reading.view.isPast { throw PastIsClosed() }
        do {
            try city.permit(.activity(command), to: viewer)
        } catch {
            throw Refused(error)
        }
    }

    /// Goes to the activity's page, which says what was saved and who was told.
    func saved(_ receipt: Receipt, _ act: SavedAct, on activity: ActivityID) -> Answer {
        let told = receipt.events.compactMap(\.activityEvent).compactMap { event in
            if case .promiseBroken(let fact) = event {
                reading.activity(fact.activity)?.id
            } else {
                nil
            }
        }
        // An address has little room, so it names the first and counts the rest.
        let named = told.prefix(20).map { "besked=\($0.rawValue.percentEncoded)" }
        let more = told.count > 20 ? ["flere=\(told.count - 20)"] : []
        let query = (["gemt=\(act.rawValue)"] + named + more).joined(separator: "&")
        return saved(receipt, to: "\(Paths.activity(activity))?\(query)")
    }
}

/// A form asks to change a day that has passed.
struct PastIsClosed: Refusal {
    var key: String { "past-is-closed" }

    var sentence: Phrase {
        Phrase(
            da: "Du ser på en dag, der er gået, og den kan ikke ændres. Gå til i dag først.",
            en: "You are looking at a day that has passed, and it cannot be changed. Go to today "
                + "first.")
    }
}
