// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// A folder with the files that a municipality writes about its city.
///
/// Shape: any number of YAML files in any folders, whose top-level keys are
/// lists of records, lists as spreadsheets in CSV, the boundaries in GeoJSON,
/// and pictures in JPEG that records name. Other files are left alone.
public enum CityFolder {
    /// Reads everything, and reports every problem at once.
    ///
    /// The draft is nil as soon as there is one problem, so that a city is
    /// never half taken in. Problems come in the order of files and lines.
    public static func read(_ path: String) -> (draft: CityDraft?, problems: [FileProblem]) {
        let root = URL(fileURLWithPath: path, isDirectory: true)
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        let wanted = names.filter(isCityFile).sorted()
        guard !wanted.isEmpty else {
            return (nil, [FileProblem(at: FilePlace(file: path, line: 1), .emptyFolder)])
        }
        var files: [SourceFile] = []
        var problems: [FileProblem] = []
        for name in wanted {
            do {
                let url = root.appendingPathComponent(name)
                files.append(
                    SourceFile(name: name, text: try String(contentsOf: url, encoding: .utf8)))
            } catch {
                problems.append(FileProblem(at: FilePlace(file: name, line: 1), .notText))
            }
        }
        let photos = names.filter { isVisible($0) && $0.hasSuffix(CityPhoto.ending) }
        let pictures = Dictionary(
            uniqueKeysWithValues: photos.compactMap { name in
                (try? Data(contentsOf: root.appendingPathComponent(name))).map { (name, Array($0)) }
            })
        let (draft, found) = read(files, photos: pictures)
        return (problems.isEmpty ? draft : nil, (problems + found).sorted { $0.place < $1.place })
    }

    /// Reads files that are already in memory.
    public static func read(
        _ files: [SourceFile], photos: [String: [UInt8]] = [:]
    ) -> (draft: CityDraft?, problems: [FileProblem]) {
        let reading = CityReading(photos: photos)
        let shapes = files.filter(\.isGeography).flatMap { Shapes.read($0, in: reading) }
        var draft = CityDraft()
        for file in files where file.holdsFigures {
            draft.figures.observations += ObservationRecord.read(file, in: reading)
        }
        for file in files where !file.isGeography && !file.holdsFigures {
            guard let fields = Document.fields(of: file, in: reading) else { continue }
            draft.take(fields)
            fields.close()
        }
        draft.put(shapes)
        draft.fillTemplates()
        draft.putParentsFirst(reporting: reading)
        draft.putSourcesFirst(reporting: reading)
        reading.checkMentions()
        let problems = reading.problems.sorted { $0.place < $1.place }
        return (problems.isEmpty ? draft : nil, problems)
    }

    private static func isCityFile(_ name: String) -> Bool {
        isVisible(name) && [".yaml", ".yml", ".csv", ".geojson"].contains(where: name.hasSuffix)
    }

    private static func isVisible(_ name: String) -> Bool {
        !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}

extension Phrase {
    fileprivate static let emptyFolder = Phrase(
        da: "Her er ingen filer, der ender på .yaml. Ret stien til byens mappe.",
        en: "There are no files ending in .yaml here. Correct the path to the city's folder.")

    fileprivate static let notText = Phrase(
        da: "Filen kan ikke læses som tekst i UTF-8. Gem den igen som UTF-8.",
        en: "The file cannot be read as UTF-8 text. Save it again as UTF-8.")
}
