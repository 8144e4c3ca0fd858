// SPDX-License-Identifier: EUPL-1.2
import Journal

extension CityRuntime {
    /// The causes that the journal's events carry, without their prefix.
    public func causes(beginningWith prefix: String) async throws -> Set<String> {
        var causes: Set<String> = []
        var position: Int64 = 0
        while true {
            let page = try await journal.read(after: position, limit: 10_000)
            guard let last = page.last else { return causes }
            for event in page where event.cause.hasPrefix(prefix) {
                causes.insert(String(event.cause.dropFirst(prefix.count)))
            }
            position = last.position
        }
    }
}
