// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Journal
import Testing

/// A place that the server has promised to keep.
struct Acknowledged: Hashable, Sendable {
    let name: String
    let position: Int64
}

extension Browser {
    /// Adds places one after another until told otherwise or until the server
    /// is gone; answers those it acknowledged.
    func addPlaces(
        _ prefix: String, upTo limit: Int, _ heard: @Sendable (Acknowledged) -> Void = { _ in }
    ) async -> [Acknowledged] {
        var acknowledged: [Acknowledged] = []
        for number in 1...limit {
            let name = "\(prefix) \(number)"
            guard let page = try? await addPlace(name), page.status == 303,
                let position = page.position
            else { break }
            acknowledged.append(Acknowledged(name: name, position: position))
            heard(acknowledged[acknowledged.count - 1])
        }
        return acknowledged
    }

    /// Several people at work at once, each on places of their own.
    func addPlacesAtOnce(
        upTo limit: Int, _ heard: @escaping @Sendable (Acknowledged) -> Void = { _ in }
    ) async -> [Acknowledged] {
        await withTaskGroup(of: [Acknowledged].self) { group in
            for person in 1...4 {
                group.addTask { await addPlaces("Sted \(person)", upTo: limit, heard) }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }
}

extension Journal {
    func isSound() async throws -> Bool {
        if case .sound = try await verify() { true } else { false }
    }

    /// Which of the places are not there, or later than they were promised.
    func missing(_ places: [Acknowledged]) async throws -> [Acknowledged] {
        let events = try await read(after: 0, limit: 100_000)
        let positions = Dictionary(
            events.filter { $0.name == "area.registered" }.compactMap { event in
                String(decoding: event.payload, as: UTF8.self)
                    .firstMatch(of: /"name":"([^"]+)"/)
                    .map { (String($0.output.1), event.position) }
            }, uniquingKeysWith: { first, _ in first })
        return places.filter { place in positions[place.name].map { $0 > place.position } ?? true }
    }
}
