// SPDX-License-Identifier: EUPL-1.2
import Journal
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct ArrivalsContract {
    @Test(arguments: Subject.available)
    func `an append arrives at every process`(subject: Subject) async throws {
        try await inPlace(for: subject) { place in
            let journals = [try await place.open(), try await place.open()]
            let arrivals = journals.map { $0.arrivals() }

            try await journals[0].write(delays(1...3))

            for stream in arrivals {
                #expect(await stream.first { $0 >= 3 } == 3)
            }
            for journal in journals {
                try await journal.close()
            }
        }
    }

    @Test func `a late reader begins with the last known position`() async {
        let board = ArrivalBoard()
        board.announce(5)
        board.announce(3)

        let late = board.arrivals()
        board.announce(9)
        board.finish()

        #expect(await late.reduce(into: []) { $0.append($1) } == [9])
    }

    @Test func `a reader that leaves is forgotten`() async {
        let board = ArrivalBoard()
        let reader = Task {
            for await _ in board.arrivals() {}
        }
        reader.cancel()
        await reader.value
        board.announce(1)
        #expect(await board.arrivals().first { _ in true } == 1)
    }
}
