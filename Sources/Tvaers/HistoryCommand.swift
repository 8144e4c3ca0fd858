// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Domain
import Runtime

/// Tells what has happened to one thing, in the order that it counts from.
struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Tell what has happened to an area, an initiative or any other stream.")

    @OptionGroup var looking: Looking

    @Argument(help: "The stream, such as organization/tmf or calendar.")
    var stream: String?

    @Option(help: "The area with what lies in it and its initiatives, by its id.")
    var area: String?

    @Option(help: "The initiative with its activities, by its id.")
    var initiative: String?

    func validate() throws {
        guard [stream, area, initiative].compactMap(\.self).count == 1 else {
            throw ValidationError("Name one thing: a stream, --area ID or --initiative ID.")
        }
    }

    func run() async throws {
        try await looking.look { runtime, seen in
            let entries = try await runtime.history(of: streams(in: seen.city), until: seen.day)
            if entries.isEmpty {
                throw Stopped("Nothing of that name has happened until \(seen.day). Correct it.")
            }
            var chronicle = Chronicle(of: seen.city, for: .operator, naming: seen.personal.name)
            for entry in entries {
                guard let sentence = chronicle.tell(entry.event, on: entry.day) else { continue }
                say("\(entry.day)  \(sentence.english)")
            }
        }
    }

    private func streams(in city: City) -> [String] {
        if let initiative { return ["initiative/\(initiative)"] }
        guard let area = area.map({ AreaID($0) }) else { return [stream].compactMap(\.self) }
        let inside = city.areas.within(area)
        return inside.sorted().map { "area/\($0)" }
            + city.initiatives.initiatives(in: inside).map { "initiative/\($0.id)" }
            + city.initiatives.programmes(in: inside).map { "programme/\($0.id)" }
    }
}

extension Viewer {
    /// Whoever has the journal's file may read all of it.
    fileprivate static let `operator` = Viewer(person: nil, roles: [RoleGrant(.administrator)])
}
