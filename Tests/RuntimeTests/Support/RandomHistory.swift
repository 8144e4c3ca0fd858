// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal

@testable import Runtime

extension CityRuntime {
    /// A node in whose city much has happened, on days in no order: reports,
    /// promises, links, names, people, areas and accounts.
    static func withHistory(
        seed: Int, of length: Int = 120, on journal: any Journal, checkpointEvery: Int = 0
    ) async throws -> CityRuntime {
        let runtime = try await CityRuntime.started(
            on: journal, WallCalendar(day("2021-04-01")), checkpointEvery: checkpointEvery)
        _ = try await runtime.submit(
            Submission(
                Cast.setting + Cast.hoerdumsgade, by: nil, on: Cast.opening, cause: "cast"))
        try await runtime.goOn(seed: seed, 0..<length)
        return runtime
    }

    /// More of the same.
    func goOn(seed: Int, _ numbers: Range<Int>) async throws {
        var random = RandomRow(seed: UInt64(seed * 1_000 + numbers.lowerBound))
        for number in numbers {
            let day = Cast.opening.advanced(by: Int.random(in: 0...87, using: &random))
            let command = CityCommand.random(number, on: day, using: &random)
            // Many are refused, which is a history too.
            _ = try? await submit(Submission([command], by: nil, on: day, cause: "\(number)"))
        }
    }
}

extension CityCommand {
    fileprivate static func random(
        _ number: Int, on day: Day, using random: inout RandomRow
    ) -> CityCommand {
        switch Int.random(in: 0..<12, using: &random) {
        case 0..<6: .activity(.random(number, on: day, using: &random))
        case 6: .organization(.addAlias(.tmf, alias: "Navn \(number)"))
        case 7: .organization(.registerPerson(PersonID("person-\(number)")))
        case 8: .account(.open(PersonID("person-\(number - 1)")))
        case 9: .register(OrganizationID("forening-\(number)"))
        case 10:
            .area(
                .bound(
                    .square,
                    Boundary(
                        rings: [[Coordinate(longitude: 12.5 + Double(number) / 7, latitude: 55.6)]],
                        streets: ["Hørdumsgade"])))
        default: .area(.addAlias(.square, alias: "Pladsen “\(number)”"))
        }
    }
}

extension ActivityCommand {
    fileprivate static func random(
        _ number: Int, on day: Day, using random: inout RandomRow
    ) -> ActivityCommand {
        let activities: [ActivityID] = [.buildSpace, .strengthenSupport, .buildBridge]
        let one = activities[Int.random(in: 0..<3, using: &random)]
        let other = activities[Int.random(in: 0..<3, using: &random)]
        let later = Period(.month, containing: day.advanced(by: number))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return .promise(one, later, reason: nil)
        case 1:
            return .report(
                one, ProgressDraft(progress: Progress(expected: later), cause: .weather),
                seen: nil)
        case 2:
            return .link(Prerequisite(id: PrerequisiteID("link-\(number)"), from: one, to: other))
        case 3: return .unlink(PrerequisiteID("link-\(number / 2)"))
        default: return .pin(one, Pin(day: later.last, authority: "Ministeriet"))
        }
    }
}

/// A row of numbers that only looks random: the same seed, the same row.
struct RandomRow: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
}
