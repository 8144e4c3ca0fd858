// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Who has come how far, with the length of every section against its room.
struct StatementTable: Component {
    let round: StatusRound
    let reading: Reading

    var body: some Markup {
        let (stands, signs) = (
            reading.say(da: "Status", en: "Standing"), reading.say(da: "Godkender", en: "Signs")
        )
        Section(.id("bidrag")) {
            H2(reading.say(da: "Bidragene", en: "The statements"))
            Table(.class("cards statements")) {
                Caption(
                    reading.say(
                        da: "Tegn i hvert afsnit mod pladsen, talt som et menneske tæller",
                        en: "Characters of each section against its room, as a person counts"))
                Thead {
                    Tr {
                        Th(reading.say(da: "Hvem", en: "Who"), .scope("col"))
                        Th(stands, .scope("col"))
                        For(round.form.sections) {
                            Th($0.title, .scope("col"), .class("number"))
                        }
                        Th(signs, .scope("col"))
                    }
                }
                Tbody {
                    For(round.statements) { statement in
                        Tr {
                            Th(.scope("row")) { name(statement) }
                            Td(.cellLabel(stands)) { state(statement) }
                            For(round.form.sections) { section in
                                Td(.class("number"), .cellLabel(section.title)) {
                                    cell(statement, section)
                                }
                            }
                            Td(.cellLabel(signs)) {
                                if let post = statement.responsible {
                                    PostLine(reading: reading, post: post)
                                } else {
                                    reading.say(.notStated)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func name(_ statement: Statement) -> some Markup {
        if reading.seesDraft(of: statement, in: round) {
            A(
                reading.name(of: statement.organization),
                .href(reading.link(Paths.statement(round.id, statement.organization))))
        } else {
            reading.name(of: statement.organization)
        }
    }

    @MarkupBuilder private func state(_ statement: Statement) -> some Markup {
        let standing = reading.standing(of: statement, in: round)
        StatusTag(standing.status, standing.text)
        if let late = reading.lateness(of: statement, in: round) { Small(late) }
        if let signed = statement.signed, statement.isOwnWork(signed) {
            Small(reading.say(.signedByWriter))
        }
    }

    /// The length alone tells nothing of the text; that it is too long is in words.
    @MarkupBuilder private func cell(
        _ statement: Statement, _ section: TemplateSection
    ) -> some Markup {
        let count = statement[section.key]?.count ?? 0
        if count == 0 {
            section.isOptional
                ? reading.say(da: "tomt (valgfrit)", en: "empty (optional)")
                : reading.say(da: "tomt", en: "empty")
        } else {
            "\(reading.thousands(count))\u{A0}/\u{A0}\(reading.thousands(section.limit))"
            if let excess = reading.excess(count, over: section.limit) {
                Small(
                    count <= statement.room(of: section)
                        ? reading.say(da: "\(excess), undtaget", en: "\(excess), excepted")
                        : excess)
            }
        }
    }
}
