// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// What the form says about a file of figures, the same on each of its pages.
struct FigureFileTerms: Sendable {
    var source = ""
    var reporter: OrganizationID?
    var isExample = false
    var approvesAtOnce = false
    /// How the columns are read; nil for our own headings.
    var mapping: FigureMapping?
    /// Whether the mapping is to be kept for next year's file.
    var keepsMapping = false

    var delivery: FigureImportDelivery {
        FigureImportDelivery(
            FigureSource(source, isExample: isExample), reporter: reporter,
            approvedBy: approvesAtOnce ? reporter : nil, mapping: mapping, corrects: true)
    }
}

extension FormReading {
    /// The terms as they were typed, read for a file with these headings.
    mutating func figureFileTerms(_ headings: [String]) -> FigureFileTerms {
        var terms = figureFileStart()
        let kept = terms.mapping
        let isMapped = headings.indices.contains { call.form[FigureFileNames.column($0)] != nil }
        let indicator: IndicatorID? = call.chosen("indicator") ?? kept?.indicator
        let names = (kept?.names ?? [:]).merging(chosenWords) { $1 }
        let name = optionalTitle("remember")
        guard isMapped || indicator != nil || !names.isEmpty || name != nil else { return terms }
        let columns = isMapped ? chosenColumns(headings) : kept?.columns ?? ours(headings)
        let isSame = name != nil && name == kept?.name
        let id: FigureMappingID = isSame ? kept?.id ?? call.newID() : call.newID()
        terms.mapping = FigureMapping(
            id: id, name: name ?? kept?.name ?? "", columns: columns, indicator: indicator,
            names: names)
        terms.keepsMapping = name != nil
        return terms
    }

    /// What the first page asks, before anybody has looked into the file.
    mutating func figureFileStart() -> FigureFileTerms {
        let id: FigureMappingID? = call.chosen("mapping")
        return FigureFileTerms(
            source: requiredLine("source"), reporter: chosen("reporter", .chooseOne),
            isExample: call.form["example"] != nil,
            approvesAtOnce: call.form["approve"] != nil,
            mapping: id.flatMap { call.city.figures[$0] })
    }

    private mutating func chosenColumns(_ headings: [String]) -> [FigureColumn: String] {
        var columns: [FigureColumn: String] = [:]
        for (index, heading) in headings.enumerated() {
            let field = FigureFileNames.column(index)
            guard let column = call.form[field].flatMap(FigureColumn.init) else { continue }
            if let other = columns[column] { refuse(.twoColumns(other, heading), field: field) }
            columns[column] = heading
        }
        return columns
    }

    private func ours(_ headings: [String]) -> [FigureColumn: String] {
        guard let peek = FigureFilePeek(headings: headings) else { return [:] }
        var columns: [FigureColumn: String] = [:]
        for (index, heading) in headings.enumerated() {
            if let column = peek.meaning(of: index, by: nil) { columns[column] = heading }
        }
        return columns
    }

    /// What words of the file stand for, as they were chosen on the page.
    private var chosenWords: [String: String] {
        var words: [String: String] = [:]
        for number in 0..<FigureFileNames.mostWords {
            guard let word = call.form[FigureFileNames.word(number)],
                let meaning = call.form[FigureFileNames.meaning(number)]
            else { continue }
            words[word] = meaning
        }
        return words
    }
}

/// The names of the form's fields that there are many of.
enum FigureFileNames {
    /// The most words that are asked about at a time, of places and of indicators.
    static let mostWords = 200

    static func column(_ index: Int) -> String { "column-\(index)" }
    static func word(_ number: Int) -> String { "word-\(number)" }
    static func meaning(_ number: Int) -> String { "meaning-\(number)" }
}

extension Phrase {
    fileprivate static func twoColumns(_ one: String, _ other: String) -> Phrase {
        Phrase(
            da: "“\(one)” og “\(other)” kan ikke betyde det samme. Vælg en af dem.",
            en: "“\(one)” and “\(other)” cannot mean the same. Choose one of them.")
    }
}
