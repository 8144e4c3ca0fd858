// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Web

/// Every address is tried by somebody whom the city does not know.
struct StrangerTests {
    /// What a stranger gets: a page, an answer for machines, or the way to the sign-in.
    static let open = [
        "/app/tvaers.webmanifest", "/open311/v2/:kald", "/open311/v2/requests/:nr",
        "/open311/v2/services/:kode", "/open311/v2/tokens/:nr", "/vandringer/sw.js",
        "/", "/aabne-data", "/aabne-data.jsonld", "/afmeld/:link", "/aftalerunder/:runde",
        "/aftalerunder/:runde/matrix.csv", "/aftalerunder/:runde/matrix.xlsx", "/aktindsigt",
        "/aktiviteter/:aktivitet", "/api/openapi.json", "/api/v1/activities",
        "/api/v1/activities/:activity", "/api/v1/areas", "/api/v1/areas/:area",
        "/api/v1/areas/:area/history", "/api/v1/attention", "/api/v1/city",
        "/api/v1/national-lists", "/api/v1/targets",
        "/api/v1/hearings", "/api/v1/status-rounds", "/api/v1/agreements", "/api/v1/cases",
        "/api/v1/forums",
        "/api/v1/forums/:forum", "/api/v1/indicators", "/api/v1/indicators/:indicator",
        "/api/v1/initiatives", "/api/v1/initiatives/:initiative",
        "/api/v1/initiatives/:initiative/history", "/api/v1/observations", "/api/v1/organizations",
        "/api/v1/organizations/:organization", "/api/v1/posts", "/api/v1/posts/:post",
        "/api/v1/prerequisites", "/api/v1/prerequisites/:prerequisite", "/api/v1/programmes",
        "/api/v1/programmes/:programme", "/api/v1/waits", "/assets/:fil", "/assets/fonts/:fil",
        "/beslutninger", "/breve", "/datoer", "/evalueringer", "/evalueringer/:evaluering",
        "/foelg", "/foelg/ja/:link", "/foelg/stop/:link", "/fora", "/fora/:forum",
        "/fora/:forum/aarshjul", "/fora/:forum/kommissorium", "/fora/:forum/kommissorium.docx",
        "/fora/:forum/kommissorium.pdf", "/fora/:forum/kommissorium/:version",
        "/fora/:forum/kommissorium/:version/forskel", "/fora/:forum/moeder",
        "/fora/:forum/nyt.atom", "/fora/:forum/opbakning/:indsats",
        "/fora/:forum/pladser/:gruppe/:plads", "/fora/:forum/regler", "/fora/:forum/selvevaluering",
        "/fora/billede", "/fora/regler",
        "/fund", "/fund.csv", "/fund.geojson", "/fund/:fund", "/fund/:fund/billede/:fil",
        "/fund/foelg/:link", "/fund/meld", "/tryghed", "/tryghed/regler",
        "/forumforslag", "/forumforslag/:forslag", "/health",
        "/kort", "/kort/data.json", "/kort/fund.json", "/kort/leaflet/:fil", "/vandringer",
        "/vandringer/:walk",
        "/vandringer/:walk/fund.csv", "/vandringer/:walk/fund.geojson",
        "/vandringer/:walk/rapport.docx", "/vandringer/:walk/rapport.pdf",
        "/hoeringer", "/hoeringer/:hoering", "/hoeringer/:hoering/notat",
        "/hoeringer/:hoering/notat.docx", "/hoeringer/:hoering/notat.pdf",
        "/hoeringer/:hoering/part/:part/brev.docx", "/hoeringer/:hoering/part/:part/brev.pdf",
        "/hoeringer/:hoering/svar", "/indberetning/svar/:link", "/indsatser", "/indsatser/:indsats",
        "/indsatser/:indsats/historie", "/initiativaftaler", "/initiativaftaler/:aftale",
        "/journal", "/journal/:sag", "/journal/:sag/:dokument", "/journal/:sag/:dokument/brev.docx",
        "/journal/:sag/:dokument/brev.pdf", "/journal/:sag/:dokument/fil/:nr", "/journal/akt/:id",
        "/journal/id/:id", "/journal/numre", "/kalender", "/kalendere/:link", "/listen",
        "/listen/:liste", "/listen/kriterier", "/listen/omraader/:omraade", "/log-ind", "/meld",
        "/metrics", "/moeder", "/moeder/:moede", "/moeder/:moede/dagsorden.docx",
        "/moeder/:moede/dagsorden.pdf", "/moeder/:moede/punkter/:punkt/bilag/:fil",
        "/moeder/:moede/referat", "/moeder/:moede/referat.docx", "/moeder/:moede/referat.pdf",
        "/nyt.atom", "/omraader", "/omraader/:omraade", "/omraader/:omraade/historie",
        "/omraader/:omraade/nyt.atom", "/oparl", "/oparl/:klasse", "/oparl/:klasse/:id",
        "/opmaerksomhed", "/organisationer", "/organisationer/:organisation",
        "/organisationer/:organisation/historie", "/papirer", "/personer/:person", "/poster/:post",
        "/programmer", "/programmer/:program", "/puljer", "/puljer/:pulje", "/ready",
        "/redegoerelser", "/redegoerelser/:runde", "/redegoerelser/:runde/samlet",
        "/redegoerelser/:runde/samlet.docx", "/redegoerelser/:runde/samlet.pdf", "/robots.txt",
        "/api/v1/matters", "/api/v1/matters/:matter", "/api/v1/decisions", "/sager/:sag/historie",
        "/sager", "/sager/:sag", "/soeg", "/spoergeskemaer/:skema", "/svar/:link",
        "/svar/undersoegelse/:link", "/tal", "/tal/:indikator", "/tal/:indikator/et-tal",
        "/tal/:indikator/tal.csv", "/tal/:indikator/tal.json", "/tal/:indikator/tal.xlsx",
        "/tal/barometre/:barometer", "/tal/omraader/:omraade", "/tal/steder", "/udfordringsret",
        "/udfordringsret/:forslag", "/udfordringsret/:forslag/brev.docx",
        "/udfordringsret/:forslag/brev.pdf", "/undersoegelser/:undersoegelse", "/valg",
        "/eksperter", "/eksperter/:ekspert", "/erfaringer", "/erfaringer/:erfaring", "/soeg.atom",
        "/soeg/forslag", "/spoergsmaal/:spoergsmaal",
        "/valg/:valg", "/valg/:valg/stem", "/valg/:valg/stemmer", "/valg/:valg/stemmeseddel.pdf",
        "/venter", "/venter/:venter/:paa", "/was",
        "/api/v1/experts", "/api/v1/experts/:expert", "/api/v1/lessons", "/api/v1/lessons/:lesson",
        "/api/v1/papers", "/api/v1/papers/:paper", "/viden/nyt.atom",
        "/viden",
        "/viden/:papir",
        "/viden/:papir/papir.docx",
        "/viden/:papir/papir.pdf",
    ]
    static let closed = [
        "/tryghed/systemer", "/tryghed/systemer/:enhed", "/tryghed/systemer/igen",
        "/vandringer/:walk/fund", "/vandringer/:walk/gaa", "/vandringer/:walk/gaa/noegle",
        "/vandringer/:walk/set",
        "/aftalerunder/:runde/afslut", "/aftalerunder/:runde/foelgebrev",
        "/aftalerunder/:runde/foelgebrev.docx", "/aftalerunder/:runde/foelgebrev.pdf",
        "/aftalerunder/:runde/inddragelse/:part", "/aftalerunder/:runde/inddragelse/:part/holdt",
        "/aftalerunder/:runde/offentlig", "/aftalerunder/:runde/papir/:papir",
        "/aftalerunder/:runde/ret", "/aftalerunder/:runde/trin/:trin", "/aftalerunder/ny",
        "/aktindsigt/:anmodning", "/aktindsigt/:anmodning/akter/:akt",
        "/aktindsigt/:anmodning/frist", "/aktindsigt/:anmodning/pakke",
        "/aktindsigt/:anmodning/pakke/:nr", "/aktindsigt/:anmodning/svar", "/aktindsigt/ny",
        "/aktiviteter/:aktivitet/forudsaetninger",
        "/aktiviteter/:aktivitet/forudsaetninger/:forudsaetning/slet",
        "/aktiviteter/:aktivitet/frist", "/aktiviteter/:aktivitet/indsigelse",
        "/aktiviteter/:aktivitet/loefte", "/aktiviteter/:aktivitet/melding",
        "/aktiviteter/:aktivitet/ny-dato", "/aktiviteter/:aktivitet/ret",
        "/aktiviteter/:aktivitet/slet", "/api/v1/activities", "/api/v1/activities/:activity",
        "/api/v1/activities/:activity/breach-answers", "/api/v1/activities/:activity/conclusion",
        "/api/v1/activities/:activity/pin", "/api/v1/activities/:activity/promises",
        "/api/v1/activities/:activity/reports", "/api/v1/initiatives",
        "/api/v1/initiatives/:initiative", "/api/v1/initiatives/:initiative/conclusion",
        "/api/v1/initiatives/:initiative/contributions/:organization",
        "/api/v1/initiatives/:initiative/handover-answers",
        "/api/v1/initiatives/:initiative/handovers", "/api/v1/prerequisites",
        "/api/v1/prerequisites/:prerequisite", "/besaettelser/:besaettelse/afslutning",
        "/breve/brevhoved/:enhed", "/breve/nyt", "/brugere", "/brugere/:person",
        "/brugere/:person/adgangskode", "/brugere/:person/lukning", "/brugere/:person/mail",
        "/brugere/:person/roller", "/brugere/:person/roller/fratagelse",
        "/brugere/:person/udlogning", "/brugere/ny", "/cpr-undtagelser", "/datoer/:soegning",
        "/datoer/:soegning/valg", "/evalueringer/:evaluering/aflevering",
        "/evalueringer/:evaluering/ret", "/evalueringer/:evaluering/spor/:spor",
        "/eksperter/:ekspert/ophoer", "/eksperter/:ekspert/spoerg", "/eksperter/ny",
        "/erfaringer/:erfaring/ret", "/erfaringer/:erfaring/udgivelse", "/erfaringer/ny",
        "/spoergsmaal/:spoergsmaal",
        "/evalueringer/:evaluering/undersoegelser/ny", "/evalueringer/ny", "/fora/:forum/aarshjul",
        "/fora/:forum/ansoegninger/:ansoegning/svar", "/fora/:forum/datoer/nyt",
        "/fora/:forum/kommissorium/laes", "/fora/:forum/kommissorium/ny", "/fora/:forum/moeder/nyt",
        "/fora/:forum/opbakning/:indsats/:gruppe/:plads", "/fora/:forum/opbakning/ny",
        "/fora/:forum/paamindelse", "/fora/:forum/pladser/:gruppe/:plads/ansoegning",
        "/fora/:forum/pladser/:gruppe/:plads/besaettelse",
        "/fora/:forum/pladser/:gruppe/:plads/inhabilitet",
        "/fora/:forum/pladser/:gruppe/:plads/suppleant", "/fora/nyt",
        "/forumforslag/:forslag/afgoerelse", "/forumforslag/nyt", "/hoeringer/:hoering/aabn",
        "/fund/:fund/billede/:fil/daek-til", "/fund/:fund/knyt", "/fund/:fund/knyt/fjern",
        "/fund/laes",
        "/fund/:fund/ret", "/fund/:fund/sag", "/fund/:fund/trin", "/fund/:fund/trin/:trin",
        "/fund/:fund/vis", "/tryghed/noegletal", "/tryghed/regler/kategori/:kategori",
        "/tryghed/regler/regel/:regel",
        "/vandringer/:walk/aflys", "/vandringer/:walk/forloeb", "/vandringer/:walk/inviter",
        "/vandringer/:walk/rapport", "/vandringer/:walk/ret", "/vandringer/ny",
        "/hoeringer/:hoering/afslut", "/hoeringer/:hoering/anbefalinger",
        "/hoeringer/:hoering/anbefalinger/:nummer", "/hoeringer/:hoering/frist",
        "/hoeringer/:hoering/indkomne", "/hoeringer/:hoering/indkomne/:svar",
        "/hoeringer/:hoering/notat", "/hoeringer/:hoering/part/:part",
        "/hoeringer/:hoering/part/:part/fordel", "/hoeringer/:hoering/part/:part/godkend",
        "/hoeringer/:hoering/part/:part/journal",
        "/hoeringer/:hoering/part/:part/retur", "/hoeringer/:hoering/ret",
        "/hoeringer/:hoering/tilbage", "/hoeringer/lister", "/hoeringer/lister/:liste",
        "/hoeringer/ny", "/indberetning", "/indberetning/:runde",
        "/indberetning/:runde/:organisation", "/indberetning/:runde/:organisation/frist",
        "/indberetning/:runde/:organisation/genaabn", "/indberetning/:runde/:organisation/link",
        "/indberetning/:runde/:organisation/luk-link", "/indberetning/:runde/:organisation/overtag",
        "/indberetning/:runde/frist", "/indberetning/ny", "/indsatser",
        "/indsatser/:indsats/afslutning", "/indsatser/:indsats/aktiviteter/ny",
        "/indsatser/:indsats/bidrag", "/indsatser/:indsats/bidrag/:organisation",
        "/indsatser/:indsats/offentliggoerelse", "/indsatser/:indsats/overdragelse",
        "/indsatser/:indsats/overdragelse/svar", "/indsatser/:indsats/ret",
        "/indsatser/:indsats/tal", "/indsatser/ny", "/inhabiliteter/:inhabilitet/afslutning",
        "/initiativaftaler/:aftale/andele", "/initiativaftaler/:aftale/andele/:andel",
        "/initiativaftaler/:aftale/andele/:andel/overfoer",
        "/initiativaftaler/:aftale/andele/:andel/regnskab",
        "/initiativaftaler/:aftale/andele/:andel/slet", "/initiativaftaler/:aftale/ret",
        "/initiativaftaler/ny", "/journal/:sag/:dokument/brev", "/journal/:sag/:dokument/faerdig",
        "/journal/:sag/:dokument/ret", "/journal/:sag/:dokument/sendt",
        "/journal/:sag/:dokument/tilbage", "/journal/:sag/:dokument/version",
        "/journal/:sag/dokument", "/journal/:sag/genaabn", "/journal/:sag/luk", "/journal/:sag/ret",
        "/journal/numre", "/journal/ny", "/kalender", "/kalender/:dag/fjernelse",
        "/kalender/skoleferier", "/kalender/skoleferier/:dag/fjernelse", "/api/v1/reporting-rounds",
        "/listen/:liste/ret", "/listen/ny", "/log-ud", "/min-konto",
        "/min-konto/noegler", "/min-konto/noegler/:noegle/tilbagekaldelse", "/min-konto/post",
        "/min-konto/post/adresser", "/min-konto/udlogning", "/mit-bord", "/moeder/:moede/aflysning",
        "/moeder/:moede/afstemninger", "/moeder/:moede/afstemninger/:afstemning/lukning",
        "/moeder/:moede/afstemninger/:afstemning/stemmer", "/moeder/:moede/dagsorden",
        "/moeder/:moede/dagsorden/faste", "/moeder/:moede/dagsorden/lukning",
        "/moeder/:moede/dagsorden/raekkefoelge", "/moeder/:moede/flytning",
        "/moeder/:moede/fremmoede", "/moeder/:moede/gaester", "/moeder/:moede/gang",
        "/moeder/:moede/gang/aabning", "/moeder/:moede/gang/fremmoede",
        "/moeder/:moede/gang/inhabil", "/moeder/:moede/gang/punkt", "/moeder/:moede/gang/slut",
        "/moeder/:moede/indkaldelse", "/moeder/:moede/live", "/moeder/:moede/live/:punkt",
        "/moeder/:moede/live/stream", "/moeder/:moede/opgaver/ny",
        "/moeder/:moede/punkter/:punkt/bilag/:fil/fjernelse", "/moeder/:moede/punkter/:punkt",
        "/moeder/:moede/punkter/:punkt/beslutning", "/moeder/:moede/punkter/:punkt/bilag",
        "/moeder/:moede/punkter/:punkt/lukning", "/moeder/:moede/punkter/:punkt/optagelse",
        "/moeder/:moede/punkter/:punkt/tilbagetraekning",
        "/moeder/:moede/punkter/:punkt/udelukkede", "/moeder/:moede/punkter/nyt",
        "/moeder/:moede/referat/godkendelse", "/moeder/:moede/referat/indsigelse",
        "/moeder/:moede/referat/rettelse", "/moeder/:moede/referat/svar",
        "/moeder/:moede/referat/tekst", "/moeder/:moede/referat/udsendelse", "/moeder/:moede/stem",
        "/moeder/:moede/stem/:afstemning/optaelling", "/moeder/:moede/svar",
        "/omraader/:omraade/ansvar", "/omraader/:omraade/ansvar/:ansvar", "/omraader/:omraade/ret",
        "/omraader/ny", "/opgaver", "/opgaver/:opgave", "/opgaver/ny",
        "/organisationer/:organisation/alias", "/organisationer/:organisation/indgang",
        "/organisationer/:organisation/lukning", "/organisationer/:organisation/navn",
        "/organisationer/:organisation/poster/ny", "/organisationer/ny", "/personer/:person/glem",
        "/personer/:person/ret", "/pladshavere/:pladshaver/afgang",
        "/pladshavere/:pladshaver/forlaengelse", "/post", "/post/afslut", "/post/igen",
        "/poster/:post/besaettelse", "/poster/:post/nedlaeggelse", "/programmer",
        "/programmer/:program/afslutning", "/programmer/:program/evaluering",
        "/programmer/:program/evaluering/aflevering", "/programmer/:program/leder",
        "/programmer/ny", "/puljer/:pulje/ansoegning", "/puljer/:pulje/ansoegning/:kald",
        "/puljer/:pulje/ret", "/puljer/ny", "/redegoerelser/:runde/:udvalg",
        "/redegoerelser/:runde/:udvalg/genaabn", "/redegoerelser/:runde/:udvalg/godkend",
        "/redegoerelser/:runde/:udvalg/retur", "/redegoerelser/:runde/:udvalg/undtagelse/:afsnit",
        "/redegoerelser/:runde/:udvalg/versioner", "/redegoerelser/:runde/offentliggoer",
        "/redegoerelser/:runde/saml", "/redegoerelser/:runde/frist", "/redegoerelser/ny",
        "/redegoerelser/skabeloner/:skabelon",
        "/redegoerelser/skabeloner/:skabelon/ret", "/redegoerelser/skabeloner/ny",
        "/sager/:sag/afslutning", "/sager/:sag/behandling", "/sager/:sag/besked",
        "/sager/:sag/modtagere", "/sager/:sag/ret", "/sager/:sag/svar", "/sager/:sag/udfoeres",
        "/sager/:sag/videre", "/sager/indkomne", "/sager/indkomne/:sag", "/sager/ny",
        "/spoergeskemaer", "/spoergeskemaer/:skema/ret", "/spoergeskemaer/nyt",
        "/suppleanter/:suppleant/afslutning", "/tal/:indikator/definition",
        "/tal/:indikator/forslag", "/tal/:indikator/godkendelse", "/tal/:indikator/indberetning",
        "/tal/:indikator/maal", "/tal/:indikator/nedlaeggelse", "/tal/barometre/nyt",
        "/tal/indlaes", "/tal/ny",
        "/tal/steder/grupper/:gruppe", "/tal/steder/grupper/ny",
        "/tal/steder/overfoersler/:overfoersel", "/tal/steder/overfoersler/ny",
        "/udfordringsret/:forslag/:trin", "/udfordringsret/:forslag/ret", "/udfordringsret/ny",
        "/undersoegelser/:undersoegelse/frist", "/undersoegelser/:undersoegelse/link",
        "/valg/:valg/aflysning", "/valg/:valg/kandidater/:kandidat",
        "/valg/:valg/kandidater/:kandidat/tilbagetraekning", "/valg/:valg/koder",
        "/valg/:valg/opstilling", "/valg/:valg/resultat", "/valg/:valg/sedler",
        "/valg/:valg/sedler/kassering", "/valg/:valg/urne", "/valg/:valg/vaelgere", "/valg/ny",
        "/viden/:papir/bekraeft",
        "/viden/:papir/felt/:felt",
        "/viden/:papir/knyt",
        "/viden/:papir/loes",
        "/viden/:papir/original",
        "/journal/:sag/pakke.zip", "/viden/:papir/saetning", "/viden/:papir/tekst",
        "/viden/:papir/tekst/:version",
        "/viden/:papir/sag",
        "/viden/:papir/vis",
        "/viden/ny",
    ]

    @Test func `every address is in one of the two lists, by its audience`() {
        for route in Site.routes {
            let list = route.audience == .everyone ? Self.open : Self.closed
            #expect(list.contains(route.path), "\(route.path) is missing")
        }
    }

    @Test func `a stranger gets nowhere that is not open`() async throws {
        try await withSite { site in
            for route in Site.routes where route.audience != .everyone {
                let path = TestSite.example(of: route.path)
                let page = try await site.send(route.method.rawValue, path, body: nil)
                let isTurnedAway =
                    page.status == 401 || page.status == 403
                    || (page.status == 303 && page.location?.hasPrefix(Paths.signIn) == true)
                #expect(isTurnedAway, "\(route.method.rawValue) \(path) answered \(page.status)")
            }
        }
    }

    @Test func `every open page answers a stranger calmly`() async throws {
        try await withSite { site in
            for route in Site.routes where route.audience == .everyone && route.method == .get {
                let path = TestSite.example(of: route.path)
                let page = try await site.get(path)
                #expect([200, 303, 404].contains(page.status), "\(path) answered \(page.status)")
            }
        }
    }
}

extension TestSite {
    /// An address of the kind, with names from the cast.
    static func example(of path: String) -> String {
        let names = [
            ":omraade": "anker-joergensens-plads", ":indsats": "byrum-hoerdumsgade",
            ":aktivitet": "byrum-anlaegges", ":organisation": "tmf", ":post": "tmf-byrum",
            ":person": "planner", ":fil": "style.css", ":venter": "sof", ":paa": "tmf",
            ":forum": "samarbejdsforum", ":gruppe": "naboer", ":plads": "1", ":version": "1",
            ":klasse": "meeting",
        ]
        return path.split(separator: "/", omittingEmptySubsequences: false)
            .map { part in names[String(part)] ?? String(part.drop { $0 == ":" }) }
            .joined(separator: "/")
    }
}
