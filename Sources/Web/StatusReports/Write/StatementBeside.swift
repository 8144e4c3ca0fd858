// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What helps whoever writes: figures, initiatives, and last year's text.
///
/// A text is made to be published, so only what everybody may see is offered.
struct StatementBeside: Component {
    let round: StatusRound
    let statement: Statement
    let section: TemplateSection
    let reading: Reading

    var body: some Markup {
        let helps = reading.insertions(for: section, of: statement)
        if !helps.isEmpty {
            Details {
                Summary(
                    reading.say(
                        da: "Tal og indsatser at sætte ind (\(helps.count))",
                        en: "Figures and initiatives to insert (\(helps.count))"))
                Ul(.class("insertions")) {
                    For(helps) { help in
                        Li {
                            Span(help.text)
                            " "
                            Button(
                                reading.say(da: "Sæt ind", en: "Insert"), .type("submit"),
                                .name("trin"), .value("ind:\(section.key)|\(help.key)"),
                                .class("secondary"))
                        }
                    }
                }
            }
        }
        if let before = reading.city.statusReports.before(round, of: statement.organization) {
            Details {
                let count = reading.thousands(before.issue[section.key]?.count ?? 0)
                Summary(
                    reading.say(
                        da: "Sidste gang (\(before.round.year)), \(count) tegn",
                        en: "Last time (\(before.round.year)), \(count) characters"))
                let text = reading.statementText(before.issue[section.key]?.note)
                Div(
                    text.isEmpty ? reading.say(da: "(tomt)", en: "(empty)") : text,
                    .class("verbatim"))
            }
        }
    }
}

/// A sentence that can be put into a text, with its source in it.
struct Insertion {
    let key: String
    let text: String
}

extension Reading {
    /// The section's figures and the body's own public initiatives, as sentences.
    func insertions(for section: TemplateSection, of statement: Statement) -> [Insertion] {
        section.figures.compactMap { indicator($0) }.flatMap { figures(of: $0) }
            + (section.showsInitiatives ? ownInitiatives(of: statement) : [])
    }

    /// As everybody sees them: the whole first, then at most eight areas.
    private func figures(of indicator: Indicator) -> [Insertion] {
        let places = inOrder(city.figures.allPlaces(of: indicator.id))
        return places.prefix(9).compactMap { place in
            let periods = city.figurePeriods(of: indicator.id, at: [place])
                .filter { $0.first <= day }
            let shown = periods.reversed().lazy.compactMap {
                self.city.figure(indicator.id, place, $0, face: .published)
            }.first { $0.number != nil }
            guard let shown else { return nil }
            let source = shown.sources.first?.text ?? say(.notStated)
            return Insertion(
                key: "tal/\(indicator.id)/\(place)",
                text: say(
                    da: "\(name(of: indicator)), \(name(of: place)): \(dated(shown)). "
                        + "Kilde: \(source).",
                    en: "\(name(of: indicator)), \(name(of: place)): \(dated(shown)). "
                        + "Source: \(source)."))
        }
    }

    private func ownInitiatives(of statement: Statement) -> [Insertion] {
        let own = Set(city.writers(of: statement).map { city.organizations.department(of: $0) })
        return city.initiatives.initiatives.values
            .filter { initiative in
                initiative.isPublic && initiative.concludedOn == nil
                    && department(of: initiative.owner).map { own.contains($0) } ?? false
            }
            .inDanishOrder(by: \.name, then: \.id).prefix(8).map { initiative in
                let areas = initiative.areas.map { name(of: $0) }.sorted()
                return Insertion(
                    key: "indsats/\(initiative.id)",
                    text: say(
                        da: "\(initiative.name) (\(areas.joined(separator: ", "))). "
                            + "Kilde: Tværs, \(Paths.initiative(initiative.id)).",
                        en: "\(initiative.name) (\(areas.joined(separator: ", "))). "
                            + "Source: Tværs, \(Paths.initiative(initiative.id))."))
            }
    }
}

extension StatementForm {
    /// Puts the sentence at the end of the section's text, unsaved.
    mutating func insert(_ what: Substring) {
        let parts = what.split(separator: "|", maxSplits: 1)
        guard parts.count == 2, let section = round.form[SectionKey(String(parts[0]))],
            let help = call.reading.insertions(for: section, of: statement)
                .first(where: { $0.key == parts[1] })
        else { return }
        let now = statement[section.key]
        let text = typed?[section.key]?.text ?? call.reading.statementText(now?.latest?.note)
        let joined = text.isEmpty ? help.text : "\(text)\n\(help.text)"
        typed?.put(joined, in: section.key, seen: now?.versions.count ?? 0)
    }
}

extension SentStatement {
    fileprivate mutating func put(_ text: String, in key: SectionKey, seen: Int) {
        if let index = sections.firstIndex(where: { $0.key == key }) {
            sections[index].text = text
        } else {
            sections.append(Section(key: key, text: text, seen: seen))
        }
    }
}
