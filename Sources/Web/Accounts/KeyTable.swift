// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One's keys, with what they may do and until when.
struct KeyTable: Component {
    let reading: Reading
    let tokens: [AccessToken]

    var body: some Markup {
        let scopes = reading.say(da: "Må", en: "May")
        let lastDay = reading.say(da: "Sidste dag", en: "Last day")
        let status = reading.say(da: "Status", en: "Status")
        if tokens.isEmpty {
            EmptyState(
                reading.say(
                    da: "Du har ingen nøgler. Udsted en, når et program skal bruge den.",
                    en: "You have no keys. Issue one when a program needs it."))
        } else {
            Table(.class("cards")) {
                Thead {
                    Tr {
                        Th(reading.say(da: "Nøgle", en: "Key"), .scope("col"))
                        Th(scopes, .scope("col"))
                        Th(lastDay, .scope("col"))
                        Th(status, .scope("col"))
                    }
                }
                Tbody {
                    For(tokens) { token in
                        Tr {
                            Th(token.name, .scope("row"))
                            Td(
                                token.scopes.map { reading.say($0.phrase) }
                                    .joined(separator: ", "), .cellLabel(scopes))
                            Td(.cellLabel(lastDay)) {
                                Div {
                                    DayText(reading: reading, day: token.lastDay)
                                    Small(" \(reading.distance(token.lastDay))")
                                }
                            }
                            Td(.cellLabel(status)) { standing(token) }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func standing(_ token: AccessToken) -> some Markup {
        if token.isRevoked {
            StatusTag(.done, reading.say(da: "Tilbagekaldt", en: "Revoked"))
        } else if token.lastDay < reading.today {
            StatusTag(.done, reading.say(da: "Udløbet", en: "Expired"))
        } else {
            ButtonForm(
                label: reading.say(da: "Tilbagekald", en: "Revoke"), about: token.name,
                path: Paths.revocation(token.id), reading: reading, look: "plain")
        }
    }
}
