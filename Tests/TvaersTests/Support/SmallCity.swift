// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// A city in a few lines, and a folder where one test may leave things.
struct SmallCity {
    static let email = "ida@demo.example"
    static let password = "en lang adgangskode"

    let folder: URL
    var files: String { folder.appending(path: "city").path }
    var database: String { folder.appending(path: "city.sqlite").path }

    /// A path in the folder.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// Writes a file of the city, in place of an earlier one.
    func write(_ name: String, _ text: String) throws {
        let file = URL(filePath: files).appending(path: name)
        try FileManager.default.createDirectory(
            atPath: files, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    static let parties = """
        organizations:
          - {id: tmf, kind: department, name: Teknik og Miljø, since: 2010-01-01, source: prøve}
          - {id: sof, kind: department, name: Social, since: 2010-01-01, source: prøve}
        posts:
          - {id: tmf-leder, organization: tmf, title: Leder, since: 2010-01-01, source: prøve}
          - {id: sof-leder, organization: sof, title: Leder, since: 2010-01-01, source: prøve}
        people:
          - {id: ida, name: Ida Holm}
        accounts:
          - {person: ida, email: \(email), password: \(password), roles: [{role: administrator}]}
        areas:
          - {id: pladsen, kind: place, name: Pladsen, since: 2010-01-01, source: prøve}
        """

    static let work = """
        initiatives:
          - id: byrum
            name: Byrum
            areas: [pladsen]
            owner: tmf-leder
            public: true
            since: 2021-01-04
            source: prøve
            activities:
              - {id: anlaeg, name: Anlæg, responsible: tmf-leder, start: maj 2021, workdays: 60,
                 commitment: sommeren 2021, since: 2021-01-04, source: prøve}
              - id: bro
                name: Brobygning
                responsible: sof-leder
                workdays: 20
                commitment: efteråret 2021
                since: 2021-01-04
                source: prøve
                waits-for: [{activity: anlaeg}]
            log:
              - {day: 2021-05-03, report: anlaeg, started: 2021-05-03}
              - {day: 2021-06-01, report: anlaeg, expected: december 2021, cause: coordination,
                 note: Naboen Per er vred}
          - {id: kladde, name: Hemmelig kladde, owner: tmf-leder, since: 2021-01-04, source: prøve}
        """
}

/// Runs the test with the files of the small city in a folder of its own.
@discardableResult
func inSmallCity<Answer>(_ test: (SmallCity) async throws -> Answer) async throws -> Answer {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tvaers-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let city = SmallCity(folder: folder)
    try city.write("parter.yaml", SmallCity.parties)
    try city.write("byrum.yaml", SmallCity.work)
    return try await test(city)
}

/// The same, with the city already taken in.
@discardableResult
func inImportedCity<Answer>(_ test: (SmallCity) async throws -> Answer) async throws -> Answer {
    try await inSmallCity { city in
        try await imported.value.write(to: URL(filePath: city.database))
        return try await test(city)
    }
}

/// The journal of the small city, made once for all tests.
private let imported = Task {
    try await inSmallCity { city in
        try await Tvaers.run("import", city.files, "--database", city.database)
        return try Data(contentsOf: URL(filePath: city.database))
    }
}
