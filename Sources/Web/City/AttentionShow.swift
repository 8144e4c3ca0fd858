// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Everything that needs attention, worst first.
struct AttentionShow: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let items = reading.attention()
        let title = reading.say(da: "Kræver opmærksomhed", en: "Needs attention")
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.cityToday), path: Paths.home)]
        ) {
            PageHead(
                title, kind: reading.say(.cityToday),
                lead: reading.say(
                    da: "Områder uden ansvarlig, løfter, der brydes, evalueringer og svar, der "
                        + "mangler; det værste først.",
                    en: "Areas without anybody responsible, promises that break, evaluations "
                        + "and answers that are missing; the worst first.")
            ) {
                For(counts(items)) { name, count in Fact(name, "\(count)") }
            }
            if items.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Intet kræver opmærksomhed. Se, hvad der kommer, på forsiden.",
                        en: "Nothing needs attention. See what comes next on the front page."))
            } else {
                let page = Paged(items, call.query)
                AttentionList(items: page.rows)
                PageLinks(page, call)
            }
        }
    }

    private func counts(_ items: [Attention]) -> [(String, Int)] {
        func count(_ status: ChartStatus) -> Int { items.filter { $0.status == status }.count }
        return [
            (reading.say(da: "Uden ansvarlig", en: "Nobody responsible"), count(.gap)),
            (
                reading.say(da: "Løfter og frister, der brydes", en: "Promises and duties broken"),
                count(.late)
            ),
            (reading.say(da: "Mangler svar", en: "Answers missing"), count(.waiting)),
        ]
    }
}
