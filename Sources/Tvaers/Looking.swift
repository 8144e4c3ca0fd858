// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Domain
import Journal
import Runtime

/// What commands that only read are told: which journal, and which day.
struct Looking: ParsableArguments {
    @OptionGroup var storage: Storage

    @Option(help: "The day to look at, such as 2021-06-01 or “1. juni 2021”; today unless told.")
    var day: String?

    /// Opens the journal and lets the work look at the day that is meant.
    func look(_ work: (CityRuntime, CityOnDay) async throws -> Void) async throws {
        let checkpointEvery = try await Settings().eventsBetweenCheckpoints()
        let journal = try await storage.openExisting()
        try await journal.closing {
            let runtime = try await CityRuntime(
                journal: journal, checkpointEvery: checkpointEvery, logger: .quiet)
            let day = try day(today: runtime.time.today)
            try await work(runtime, try await CityOnDay(day, in: runtime))
        }
    }

    private func day(today: Day) throws -> Day {
        guard let day else { return today }
        let meant = try Day(option: "--day", day, today: today)
        guard meant <= today else {
            throw Stopped("\(meant) is still to come. Name today, \(today), or an earlier day.")
        }
        return meant
    }
}

/// The city as it was at the end of one day, and what followed from it.
struct CityOnDay {
    let day: Day
    let city: City
    let outlook: Outlook
    let personal: PersonalData

    init(_ day: Day, in runtime: CityRuntime) async throws {
        let view = try await runtime.asOf(day)
        self.day = day
        city = view.city
        personal = view.personal
        // While nobody serves the city its own outlook stays on an earlier day.
        outlook =
            view.day == day
            ? view.outlook
            : Outlook(of: view.city.activities, workdays: view.outlook.workdays, today: day)
    }
}

extension Day {
    /// The day that somebody wrote on the command line, in any form that pages take.
    init(option: String, _ text: String, today: Day) throws {
        do {
            self = try DateText.day(text, year: today.year)
        } catch {
            throw Stopped("\(option) \(text): \(error.sentence.english)")
        }
    }
}
