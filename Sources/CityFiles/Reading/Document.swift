// SPDX-License-Identifier: EUPL-1.2
import Domain
import Yams

/// The content of one file, YAML or JSON, with the place of everything.
///
/// JSON is read as YAML too, because that keeps the line of every value.
enum Document {
    /// The top of the file as a record; nil when it is empty or cannot be
    /// read, which is reported.
    static func fields(of file: SourceFile, in reading: CityReading) -> Fields? {
        let start = FilePlace(file: file.name, line: 1)
        do {
            let yaml = file.isSpreadsheet ? Spreadsheet.yaml(of: file) : file.text
            guard let root = try compose(yaml: yaml) else { return nil }
            let top = Value(root, within: start)
            let fields = Fields(top, in: reading)
            if fields == nil, !top.isBlank { reading.report(.wantsTopLevel, at: top.place) }
            return fields
        } catch let error as YamlError {
            let (line, column, sentence) = error.explained
            reading.report(sentence, at: FilePlace(file: file.name, line: line, column: column))
        } catch {
            reading.report(.unreadable("\(error)"), at: start)
        }
        return nil
    }
}

extension YamlError {
    /// Where the parser stopped, and what to do about it.
    fileprivate var explained: (line: Int, column: Int, reason: Phrase) {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark.line, mark.column, .unreadable(problem))
        case .duplicatedKeysInMapping(let keys, let context):
            (context.mark.line, context.mark.column, .writtenTwice(keys))
        case .reader(let problem, let offset, _, let yaml):
            (YamlError.line(of: offset, in: yaml), 1, .unreadable(problem))
        default: (1, 1, .unreadable("\(self)"))
        }
    }

    private static func line(of offset: Int?, in text: String) -> Int {
        text.prefix(offset ?? 0).count(where: \.isNewline) + 1
    }
}

extension Phrase {
    fileprivate static func unreadable(_ problem: String) -> Phrase {
        Phrase(
            da: "Filen kan ikke læses herfra (\(problem)). Se efter indrykning, "
                + "og sæt tekster med kolon i anførselstegn.",
            en: "The file cannot be read from here (\(problem)). Check the indentation, "
                + "and put texts with a colon in quotation marks.")
    }

    fileprivate static func writtenTwice(_ keys: [String]) -> Phrase {
        let words = keys.joined(separator: ", ")
        return Phrase(
            da: "\(words) står to gange i samme post. Saml det under én.",
            en: "\(words) is written twice in one record. Gather it under one.")
    }

    fileprivate static let wantsTopLevel = Phrase(
        da: "Filen skal bestå af lister som “areas:” og “posts:”. Skriv en sådan øverst.",
        en: "The file must hold lists such as “areas:” and “posts:”. Write one at the top.")
}
