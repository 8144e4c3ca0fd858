// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The figures that a file corrects, each as it is and as it is to be.
struct FigureFileChanges: Component {
    let check: FigureFileCheck
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        if check.run.changeCount > 0 {
            Section(.id("rettelser")) {
                H2(
                    reading.say(
                        da: "Tal, der står her allerede og rettes",
                        en: "Figures that are here already and are corrected"))
                P(
                    reading.say(
                        da: "Et rettet tal skal godkendes igen, før alle kan se det.",
                        en: "A corrected figure is approved again before everybody sees it."))
                table
                more
                TextArea(
                    name: "reason",
                    label: reading.say(da: "Hvorfor rettes de?", en: "Why are they corrected?"),
                    value: call.form["reason"], reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Gælder alle rettelser i filen. Kun ansatte kan læse det.",
                        en: "Of all corrections of the file. Only staff can read it."))
            }
        }
    }

    private var heads: [String] {
        [
            reading.say(.placeLabel), reading.say(.periodLabel),
            reading.say(da: "Står her nu", en: "Here now"),
            reading.say(da: "Rettes til", en: "Corrected to"),
        ]
    }

    private var table: some Markup {
        let heads = heads
        return Table(.class("cards")) {
            Caption(reading.say(da: "Før og efter", en: "Before and after"))
            Thead {
                Tr {
                    Th(reading.say(.indicator), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(check.run.changes) { change in
                    Tr {
                        Th(reading.name(of: change.indicator), .scope("row"))
                        Td(reading.name(of: change.after.place), .cellLabel(heads[0]))
                        Td(reading.period(change.after.period), .cellLabel(heads[1]))
                        Td(before(change), .cellLabel(heads[2]))
                        Td(
                            reading.words(change.after, of: change.indicator),
                            .cellLabel(heads[3]))
                    }
                }
            }
        }
    }

    @MarkupBuilder private var more: some Markup {
        let rest = check.run.changeCount - check.run.changes.count
        if rest > 0 {
            P(
                reading.say(
                    da: "Og \(reading.text(rest)) til. De første står her.",
                    en: "And \(reading.text(rest)) more. The first are here."))
        }
    }

    /// The figure there as the reader may see it.
    private func before(_ change: FigureChange) -> String {
        let shown = reading.indicator(change.indicator).flatMap { indicator in
            reading.city.figure(
                change.indicator, change.before.place, change.before.period,
                face: reading.face(of: indicator))
        }
        guard let shown, shown.number == change.before.reading.number else {
            return shown.map { reading.text($0) } ?? reading.say(.notStated)
        }
        return reading.words(change.before, of: change.indicator)
    }
}

extension Reading {
    /// A figure as a file says it, with what it was counted of and its remark.
    func words(_ observation: Observation, of id: IndicatorID) -> String {
        let unit = indicator(id)?.definition(for: observation.period).unit ?? .count
        var words = say(observation.reading.phrase(in: unit))
        if let part = observation.numerator, let whole = observation.denominator {
            words += say(
                da: " (\(part.text()) af \(whole.text()))",
                en: " (\(part.text(in: .english)) of \(whole.text(in: .english)))")
        }
        return [words, observation.note].compactMap { $0 }.joined(separator: " · ")
    }
}
