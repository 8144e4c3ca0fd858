// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// One line of a field in which people write a thing a line, its parts by semicolons.
struct WrittenLine {
    /// From 1, as people count.
    let number: Int
    fileprivate let parts: [String]

    /// The part at the index; nil where nothing is written.
    subscript(index: Int) -> String? {
        parts.indices.contains(index) && !parts[index].isEmpty ? parts[index] : nil
    }
}

extension FormReading {
    /// The lines of the field that say something; a table pasted from a sheet is fine.
    func writtenLines(_ field: String) -> [WrittenLine] {
        let lines = (call.form[field] ?? "").split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.enumerated().compactMap { index, line in
            let parts = line.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == "\t" }
                .map { String($0).trimmingBlanks() }
            guard parts.contains(where: { !$0.isEmpty }) else { return nil }
            return WrittenLine(number: index + 1, parts: parts)
        }
    }

    /// The area by its name or id.
    mutating func area(_ text: String?, in line: WrittenLine, field: String) -> AreaID? {
        let text = text ?? ""
        let found = call.city.areas[AreaID(text)] ?? call.city.areas.area(named: text)
        if found == nil {
            refuse(
                Phrase(
                    da: "Linje \(line.number): “\(text)” er ikke et område. Skriv områdets navn.",
                    en: "Line \(line.number): “\(text)” is no area. Write the name of the area."),
                field: field)
        }
        return found?.id
    }

    /// The day as people write it; nil where nothing is written.
    mutating func day(_ text: String?, in line: WrittenLine, field: String) -> Day? {
        guard let text else { return nil }
        do throws(DateRefusal) {
            return try DateText.day(text, year: call.reading.today.year)
        } catch {
            refuse(.line(line, error.sentence), field: field)
            return nil
        }
    }

    /// A share from 0 to 1, or in percent.
    mutating func share(_ text: String?, in line: WrittenLine, field: String) -> Quantity? {
        do throws(QuantityRefusal) {
            let written = text ?? ""
            let number = try Quantity(reading: written)
            guard written.hasSuffix("%") else { return number }
            return number.divided(by: Quantity(100), decimals: Quantity.mostDecimals)
        } catch {
            refuse(.line(line, error.sentence), field: field)
            return nil
        }
    }
}

extension Phrase {
    static func line(_ line: WrittenLine, _ sentence: Phrase) -> Phrase {
        Phrase(
            da: "Linje \(line.number): \(sentence.danish)",
            en: "Line \(line.number): \(sentence.english)")
    }
}
