// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// On a housing area's page: what the criteria and the lists say about it, and
/// the way to why.
struct ListBeside: Component {
    let reading: Reading
    let area: Area

    var body: some Markup {
        let judgement = reading.newestJudgement(of: area.id)
        let named = reading.city.listing.history(of: area.id).last { $0.day <= reading.day }
        if area.kind == .housingArea, judgement != nil || named != nil {
            Section(.id("listen")) {
                H2(reading.say(.nationalList))
                if let judgement { verdict(judgement) }
                if let named {
                    P("\(reading.title(of: named)): \(reading.words(of: named, about: area.id))")
                }
                P {
                    A(
                        reading.say(
                            da: "\(area.name) og den nationale liste",
                            en: "\(area.name) and the national list"),
                        .href(reading.link(Paths.listArea(area.id))))
                }
            }
        }
    }

    private func verdict(_ judgement: ListJudgement) -> some Markup {
        P {
            Strong(reading.conclusion(of: judgement))
            reading.say(
                da: " efter kriterierne af \(judgement.version.id) og tallene for "
                    + "\(judgement.year).",
                en: " by the criteria of \(judgement.version.id) and the figures of "
                    + "\(judgement.year).")
            if judgement.hasExamples { " \(reading.say(.madeUpSentence))" }
        }
    }
}

extension ListJudgement {
    /// What its figures rest on.
    var figureSources: [FigureSource] {
        findings.flatMap { finding -> [FigureSource] in
            if case .value(_, let sources) = finding.reading { sources } else { [] }
        }
    }

    var hasExamples: Bool { figureSources.contains(where: \.isExample) }
}

extension Reading {
    /// What the list says of the area: `ny, på listen`, `ude`.
    func words(of edition: ListEdition, about area: AreaID) -> String {
        var parts = edition.moves.filter { $0.area == area }.map { move in
            say(move.kind.phrase)
        }
        if edition.members.contains(where: { $0.area == area }) {
            parts.append(say(da: "på listen", en: "on the list"))
        }
        return parts.joined(separator: ", ") + "."
    }
}
