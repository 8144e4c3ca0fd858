// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

let noon = Moment(milliseconds: 1_633_435_200_000)
let october5 = Day(number: 18_905)

/// A delay at Hørdumsgade, told in a few words.
func delay(
    _ number: Int = 1,
    stream: String = "initiative/hoerdumsgade",
    actor: String = "post/leader"
) -> NewEvent {
    NewEvent(
        stream: stream,
        name: "activity.delayed",
        version: 1,
        day: october5,
        payload: Array(#"{"days":\#(number)}"#.utf8),
        actor: actor,
        cause: "command-\(number)"
    )
}

func delays(_ numbers: ClosedRange<Int>) -> [NewEvent] {
    numbers.map { delay($0) }
}

extension Journal {
    /// Appends at the head, as a single writer would.
    @discardableResult
    func write(_ events: [NewEvent], vault: [VaultWrite] = []) async throws -> [StoredEvent] {
        let expected = try await head().position
        return try await append(
            Batch(expected: expected, events: events, vault: vault, recordedAt: noon)
        )
    }

    func readAll() async throws -> [StoredEvent] {
        try await read(after: 0, limit: .max)
    }
}
