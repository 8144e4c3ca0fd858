// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// A file of figures, read through once and nothing of it taken in.
struct FigureFileCheck: Sendable {
    struct Tally: Sendable {
        /// Those that are new, and those that change what is there.
        var count = 0
        var corrections = 0
        var places: Set<FigurePlace> = []
        var first: Period
        var last: Period
    }

    let run: FigureImport
    private(set) var tallies: [IndicatorID: Tally] = [:]
    /// The first figures, for whoever looks whether they were read as meant.
    private(set) var sample: [(indicator: IndicatorID, observation: Observation)] = []
    static let mostShown = 10

    init(_ file: StagedFigureFile, _ terms: FigureFileTerms, in reading: Reading) {
        var tallies: [IndicatorID: Tally] = [:]
        var sample: [(indicator: IndicatorID, observation: Observation)] = []
        run = Self.read(file, terms, in: reading) { part in
            let report = part.report
            for observation in report.observations {
                let period = observation.period
                var tally = tallies[report.indicator] ?? Tally(first: period, last: period)
                if part.corrects { tally.corrections += 1 } else { tally.count += 1 }
                tally.places.insert(observation.place)
                tally.first = min(tally.first, period)
                tally.last = max(tally.last, period)
                tallies[report.indicator] = tally
            }
            guard !part.corrects else { return }
            let room = Self.mostShown - sample.count
            sample += report.observations.prefix(max(0, room)).map { (report.indicator, $0) }
        }
        self.tallies = tallies
        self.sample = sample
    }

    /// How many figures are new.
    var count: Int { run.rows - run.known - run.changeCount }
    /// Whether the file holds anything that the city does not have as it is.
    var bringsAnything: Bool { run.rows > run.known }

    /// The indicators whose figures the reader may not report or approve, by name.
    func forbidden(_ terms: FigureFileTerms, _ reading: Reading) -> [String] {
        tallies.keys.filter { id in
            !reading.may(
                .figure(
                    .record(
                        FigureReport(
                            id, source: FigureSource(terms.source), reporter: terms.reporter,
                            approvedBy: terms.approvesAtOnce ? terms.reporter : nil,
                            observations: []))))
        }.map { reading.name(of: $0) }.inDanishOrder(by: { $0 })
    }

    /// What takes the figures in, corrections with their reason, after the same check once more; nil where the
    /// city has changed so that one of them no longer fits.
    static func commands(
        _ file: StagedFigureFile, _ terms: FigureFileTerms, reason: NoteID?, in reading: Reading
    ) -> [CityCommand]? {
        var commands: [CityCommand] = []
        let run = read(file, terms, in: reading) {
            commands.append(.figure($0.command(reason: reason)))
        }
        guard run.problems.isEmpty else { return nil }
        if terms.keepsMapping, let mapping = terms.mapping {
            commands.append(.figure(.keepMapping(mapping)))
        }
        return commands
    }

    private static func read(
        _ file: StagedFigureFile, _ terms: FigureFileTerms, in reading: Reading,
        _ deliver: (FigureImportReport) -> Void
    ) -> FigureImport {
        var run = FigureImport(
            terms.delivery, into: reading.city.figures, on: reading.today,
            in: reading.city.figureSetting)
        run.take(file.bytes, deliver)
        run.finish(deliver)
        return run
    }
}
