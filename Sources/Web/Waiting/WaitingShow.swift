// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Who waits for whom across departments, and how many days are at stake.
struct WaitingShow: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let matrix = reading.waitMatrix
        SitePage(reading.say(.waiting), call) {
            PageHead(
                reading.say(.waiting), kind: reading.say(da: "Hele byen", en: "The whole city"),
                lead: reading.say(
                    da: "Når en forvaltnings arbejde er forsinket, må en anden vente. Her står, "
                        + "hvem der venter på hvem, og hvor mange dage det koster.",
                    en: "When the work of one department is late, another has to wait. This is "
                        + "who waits for whom, and how many days it costs.")
            ) {
                facts(matrix)
            }
            if matrix.cells.isEmpty {
                nobodyWaits
            } else {
                WaitTable(reading: reading, matrix: matrix)
                WaitList(reading: reading, matrix: matrix)
            }
            explanation
        }
    }

    @MarkupBuilder private func facts(_ matrix: WaitMatrix) -> some Markup {
        let count = matrix.cells.reduce(0) { $0 + $1.waits.count }
        Fact(
            reading.say(da: "Dage på spil", en: "Days at stake"), reading.days(matrix.days),
            note: reading.say(
                da: "\(reading.activities(count)) ligger senere, fordi en anden er forsinket",
                en: "\(reading.activities(count)) later because another is late"))
        if let most = matrix.waiters.first {
            Fact(
                reading.say(da: "Venter mest", en: "Waits most"),
                reading.name(of: most.organization), note: reading.days(most.days))
        }
        if let most = matrix.awaited.first {
            Fact(
                reading.say(da: "Ventes der mest på", en: "Most waited for"),
                reading.name(of: most.organization), note: reading.days(most.days))
        }
    }

    private var nobodyWaits: some Markup {
        EmptyState(
            reading.say(
                da: "Ingen forvaltning venter på en forsinkelse hos en anden.",
                en: "No department waits for a delay of another.")
        ) {
            P {
                A(
                    reading.say(
                        da: "Se, hvad der ellers kræver opmærksomhed",
                        en: "See what else needs attention"),
                    .href(reading.link(Paths.attention)))
            }
        }
    }

    private var explanation: some Markup {
        Details {
            Summary(reading.say(da: "Sådan regnes dagene", en: "How the days are counted"))
            P(
                reading.say(
                    da: "En aktivitet venter, når noget, den bygger på, bliver færdigt senere end "
                        + "lovet eller planlagt. Dagene er de kalenderdage, som aktiviteten ville "
                        + "være færdig tidligere, hvis det andet var kommet til tiden.",
                    en: "An activity waits when something it builds on is finished later than "
                        + "promised or planned. The days are the calendar days by which it would "
                        + "be finished earlier, had the other been on time."))
            P(
                reading.say(
                    da:
                        "Tallene tæller sammen pr. forvaltning. Det, der venter inden for den samme "
                        + "forvaltning, er forvaltningens egen plan og er ikke med. Farven følger tallet: "
                        + "op til en uge, en måned, tre måneder, og mere.",
                    en: "The figures are added up by department. What waits inside one department "
                        + "is its own plan and is left out. The color follows the figure: up to a week, a "
                        + "month, three months, and more."))
        }
    }
}
