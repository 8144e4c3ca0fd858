// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The way to every kind of paper: what each is for, in a line.
struct PaperIndex: Component {
    let call: Call
    private var reading: Reading { call.reading }

    private struct Kind {
        let title: Phrase
        let path: String
        let use: Phrase
    }

    var body: some Markup {
        let title = reading.say(.papers)
        SitePage(title, call) {
            PageHead(
                title, kind: reading.say(.overview),
                lead: reading.say(
                    da: "Høringer, redegørelser, aftaler og breve: hvad der er svaret, hvad der "
                        + "mangler, og hvem det venter på.",
                    en: "Hearings, reports, agreements and letters: what was answered, what is "
                        + "missing, and whom it waits for."))
            group(Phrase(da: "Svar til hinanden", en: "Answers to each other"), PaperIndex.answers)
            group(
                Phrase(da: "Redegørelser og tal", en: "Reports and figures"), PaperIndex.reports)
            group(Phrase(da: "Penge og aftaler", en: "Money and agreements"), PaperIndex.money)
            group(Phrase(da: "Journalen", en: "The journal"), records)
        }
    }

    private func group(_ title: Phrase, _ kinds: [Kind]) -> some Markup {
        Section {
            H2(reading.say(title))
            Ul(.class("link-list")) {
                For(kinds) { kind in
                    Li {
                        A(reading.say(kind.title), .href(reading.link(kind.path)))
                        Div(reading.say(kind.use), .class("quiet"))
                    }
                }
            }
        }
    }

    private static let answers = [
        Kind(
            title: Phrase(da: "Høringer", en: "Hearings"), path: Paths.hearings,
            use: Phrase(
                da: "Hvem der er spurgt, hvad de anbefalede, og hvad der blev svaret.",
                en: "Who was asked, what they recommended, and what was answered.")),
        Kind(
            title: Phrase(da: "Udfordringsret", en: "Right to challenge"), path: Paths.exemptions,
            use: Phrase(
                da: "Regler, byen har bedt om at blive fri for, og hvad der kom ud af det.",
                en: "Rules that the city asked to be exempt from, and what came of it.")),
    ]

    private static let reports = [
        Kind(
            title: Phrase(da: "Statusredegørelser", en: "Status reports"),
            path: Paths.statusReports,
            use: Phrase(
                da: "Bidrag fra hvert udvalg, samlet uden at et ord er ændret.",
                en: "Every committee’s contribution, compiled without a word changed.")),
        Kind(
            title: .evaluations, path: Paths.evaluations,
            use: Phrase(
                da: "Målgruppen, samarbejdet og indsatsen, og hvad folk svarede.",
                en: "Target group, cooperation and effort, and what people answered.")),
        Kind(
            title: .reportingRounds, path: Paths.reporting,
            use: Phrase(
                da: "Tal, som boligorganisationer bliver bedt om.",
                en: "Figures that housing associations are asked for.")),
    ]

    private static let money = [
        Kind(
            title: Phrase(da: "Puljer", en: "Pools"), path: Paths.pools,
            use: Phrase(
                da: "Rammer og frister, og hvad der er tilbage.",
                en: "Frames and deadlines, and what remains.")),
        Kind(
            title: Phrase(da: "Initiativaftaler", en: "Initiative agreements"),
            path: Paths.agreements,
            use: Phrase(
                da: "Område for område, pulje for pulje, og hvem der mangler at godkende.",
                en: "Area by area, pool by pool, and who has yet to approve.")),
    ]

    /// The journal is for those who keep it.
    private var records: [Kind] {
        let access = Kind(
            title: Phrase(da: "Aktindsigt", en: "Access to documents"), path: Paths.access,
            use: Phrase(
                da: "Anmodninger, frister og hvad der er udleveret.",
                en: "Requests, deadlines and what was handed out."))
        let journal = Kind(
            title: Phrase(da: "Sager og dokumenter", en: "Cases and documents"),
            path: Paths.journal,
            use: Phrase(
                da: "Sagsnumre, dokumenter og versioner.",
                en: "Case numbers, documents and versions."))
        let letters = Kind(
            title: Phrase(da: "Breve", en: "Letters"), path: Paths.letters,
            use: Phrase(
                da: "Breve på vej og sendte breve.", en: "Letters under way and letters sent."))
        return reading.viewer.isStaff ? [journal, letters, access] : [journal]
    }
}

extension Paths {
    static let papers = "/papirer"

    /// Where every paper lives, so that the menu shows where one is.
    static let allPapers = [
        papers, hearings, exemptions, statusReports, evaluations, reporting, pools, agreements,
        journal, letters, access, questionnaires, "/undersoegelser", "/aftalerunder",
    ]
}

extension Phrase {
    static let papers = Phrase(da: "Papirer", en: "Papers")
}
