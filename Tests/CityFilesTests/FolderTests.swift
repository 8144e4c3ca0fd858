// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Foundation
import Testing

struct FolderTests {
    @Test func `every file in every folder is read, others are left alone`() throws {
        try inFolder { folder in
            for (name, file) in zip(["areas.geojson", "work/i.yaml", "p.yml"], SmallCity.files) {
                try write(Data(file.text.utf8), to: name, in: folder)
            }
            try write(Data("# not YAML: [".utf8), to: "README.md", in: folder)
            let (draft, problems) = CityFolder.read(folder.path)
            #expect(problems == [])
            #expect(
                try draft?.schedule().map(\.key).sorted()
                    == SmallCity.draft().schedule().map(\.key).sorted())
            #expect(draft?.name == "Byen")
            #expect(draft?.language == .danish)
        }
    }

    @Test func `a file that is no text is told, and so are the problems of others`() throws {
        try inFolder { folder in
            try write(Data([0xff, 0xfe, 0xff]), to: "b.yaml", in: folder)
            try write(Data("city: {}".utf8), to: "a.yaml", in: folder)
            let (draft, problems) = CityFolder.read(folder.path)
            #expect(draft == nil)
            #expect(
                problems.map { $0.text(in: .english) } == [
                    "a.yaml:1:7: “name” is missing here. Write it.",
                    "b.yaml:1:1: The file cannot be read as UTF-8 text. Save it again as UTF-8.",
                ])
        }
    }

    @Test func `a folder that is not there is told`() {
        let (draft, problems) = CityFolder.read("/no/such/city")
        #expect(draft == nil)
        #expect(
            problems.map { $0.text(in: .english) } == [
                """
                /no/such/city:1:1: There are no files ending in .yaml here. Correct the path to \
                the city's folder.
                """
            ])
    }

    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "city-\(UUID().uuidString)", isDirectory: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func write(_ data: Data, to name: String, in folder: URL) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }
}
