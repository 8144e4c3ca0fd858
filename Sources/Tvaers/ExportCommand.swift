// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Documents
import Domain
import Foundation
import HashTreeCollections
import Runtime

/// Writes the city to files that other programs read.
struct ExportCommand: AsyncParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, csv, geojson, sqlite, popolo
    }

    enum Audience: String, CaseIterable, ExpressibleByArgument {
        case `public`, staff
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the city to JSON, spreadsheets (CSV), GeoJSON, Popolo or a SQLite file.",
        discussion: "The tables and columns are described in docs/export.md.")

    @OptionGroup var looking: Looking

    @Option(help: "json, csv (a folder with a file for each table), geojson, popolo or sqlite.")
    var format: Format

    @Option(help: "The new file, or for csv the new folder.")
    var out: String

    @Option(help: "public: no drafts, notes or people. staff: all of these.")
    var audience = Audience.public

    func run() async throws {
        guard !FileManager.default.fileExists(atPath: out) else {
            throw Stopped("\(out) is there already. Name a path that is not in use.")
        }
        try await looking.look { _, seen in
            let export = CityExport(seen.city, seen.outlook, for: audience(seen.personal))
            switch format {
            case .json: try write(export.json)
            case .geojson: try write(export.geoJson)
            case .popolo: try write(export.popolo)
            case .csv: try writeSheets(export.sheets)
            case .sqlite: try RelationalFile.write(export, to: out)
            }
            say("Wrote the city of \(export.day), \(audience.rawValue), to \(out).")
        }
    }

    private func audience(_ personal: PersonalData) -> ExportAudience {
        switch audience {
        case .public: .everyone
        case .staff:
            .staff(
                names: Dictionary(
                    uniqueKeysWithValues: personal.people.map { ($0.key, $0.value.name) }),
                notes: Dictionary(uniqueKeysWithValues: personal.notes.map { ($0.key, $0.value) }))
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: out), options: .atomic)
    }

    private func writeSheets(_ sheets: [(name: String, bytes: [UInt8])]) throws {
        let folder = URL(fileURLWithPath: out, isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for sheet in sheets {
            try Data(sheet.bytes).write(to: folder.appending(path: sheet.name), options: .atomic)
        }
    }
}
