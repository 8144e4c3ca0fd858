// SPDX-License-Identifier: EUPL-1.2

extension City {
    /// What the command leads to on the day; refusals name what the viewer sees.
    ///
    /// Nil is the system itself, which sees everything.
    public func decide(
        _ command: CityCommand,
        on day: Day,
        for viewer: Viewer?
    ) throws(Refused) -> [CityEvent] {
        do {
            return try decide(command, on: day)
        } catch {
            throw viewer.map { Refused(told(error.refusal, to: $0)) } ?? error
        }
    }

    /// of a ring of prerequisites, what the viewer may not see is not named.
    func told(_ refusal: any Refusal, to viewer: Viewer) -> any Refusal {
        guard case .loop(let ring, _) = refusal as? ActivityRefusal else { return refusal }
        let seen = ring.map { id in activities[id].flatMap { sees($0, viewer) ? $0 : nil } }
        return ActivityRefusal.loop(
            seen.compactMap { $0?.id }, names: (seen + seen.prefix(1)).map { $0?.name })
    }
}
