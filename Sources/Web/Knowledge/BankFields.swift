// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Papers

/// What was read, field by field: how sure, why not surer, and what a person said.
struct BankFields: Component {
    let paper: BankPaper
    let read: PaperReading
    let call: Call
    private var reading: Reading { call.reading }

    /// People outside see what a person has confirmed or the machine is certain of.
    private var fields: [PaperField] {
        PaperField.allCases.filter { field in
            if reading.viewer.isStaff { return true }
            return field != .recommendation && field != .promise
                && !reading.known(field, of: paper).isEmpty
        }
    }

    var body: some Markup {
        let (value, sure, words) = (
            reading.say(da: "Læst", en: "Read"), reading.say(da: "Sikkerhed", en: "Sureness"),
            reading.say(da: "Som det står", en: "As it stands")
        )
        Section {
            H2(reading.say(da: "Læsningen", en: "The reading"))
            confirmAll
            Table(.class("cards")) {
                Thead {
                    Tr {
                        Th(reading.say(da: "Felt", en: "Field"), .scope("col"))
                        For([value, sure, words]) { Th($0, .scope("col")) }
                    }
                }
                Tbody {
                    For(fields) { field in
                        Tr {
                            Th(.scope("row")) { name(of: field) }
                            Td(.cellLabel(value)) { list(values(field)) }
                            Td(.cellLabel(sure)) { sureness(of: field) }
                            Td(.cellLabel(words)) { list(quotes(field)) }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func name(of field: PaperField) -> some Markup {
        if reading.may(.knowledge(.confirm(paper.id, field, [], seen: nil))) {
            A(
                reading.say(field.phrase),
                .href(Link(Paths.bankPaper(paper.id, "felt/\(field.rawValue)"))))
        } else {
            reading.say(field.phrase)
        }
    }

    @MarkupBuilder private var confirmAll: some Markup {
        let certain = BankConfirm.certainFields(of: paper, read)
        if !certain.isEmpty,
            reading.may(.knowledge(.confirm(paper.id, .kind, [], seen: nil)))
        {
            ButtonForm(
                label: reading.say(
                    da: "Bekræft det, der er sikkert (\(certain.count))",
                    en: "Confirm what is certain (\(certain.count))"),
                path: Paths.bankPaper(paper.id, "bekraeft"), reading: reading, look: "primary")
        }
    }

    private func values(_ field: PaperField) -> [String] {
        if let confirmed = paper[field] {
            return confirmed.values.isEmpty
                ? [reading.say(da: "Står der ikke", en: "Not there")]
                : reading.confirmed(field, of: paper)
        }
        let found = read[field]
        if found.isEmpty { return [reading.say(.notStated)] }
        if field == .recommendation || field == .promise {
            return [
                reading.say(
                    da: found.count == 1 ? "1 sætning" : "\(found.count) sætninger",
                    en: "\(found.count) \(found.count == 1 ? "sentence" : "sentences")")
            ]
        }
        return found.compactMap { reading.outward(reading.words(of: $0.value), of: paper) }
    }

    private func quotes(_ field: PaperField) -> [String] {
        guard reading.viewer.isStaff else { return [] }
        return read[field].map { "“\($0.words)”" }
    }

    @MarkupBuilder private func sureness(of field: PaperField) -> some Markup {
        if let confirmed = paper[field] {
            StatusTag(
                .ok,
                reading.say(
                    da: "Bekræftet \(reading.date(confirmed.on))",
                    en: "Confirmed \(reading.date(confirmed.on))"))
        } else if let least = read[field].map(\.sureness).min() {
            StatusTag(
                least == .certain ? .ok : least == .likely ? .waiting : .gap,
                reading.say(least.phrase))
            list(doubts(field))
        }
    }

    private func doubts(_ field: PaperField) -> [String] {
        var seen: Set<String> = []
        return read[field].flatMap(\.doubts).map { reading.say($0.sentence) }
            .filter { seen.insert($0).inserted }
    }

    @MarkupBuilder private func list(_ texts: [String]) -> some Markup {
        if texts.count == 1 {
            For(texts) { Div($0) }
        } else if !texts.isEmpty {
            Ul { For(texts) { Li($0) } }
        }
    }
}
