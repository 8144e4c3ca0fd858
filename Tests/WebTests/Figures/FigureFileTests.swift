// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Journal
import Runtime
import Testing

@testable import Web

//
struct FigureFileTests {
    private static let path = "/tal/indlaes"
    private static let terms = [("source", "Politiet 2021"), ("reporter", "sof")]

    /// The value of the hidden field, as the next page would send it.
    private static func hidden(_ name: String, in page: TestPage) throws -> String {
        let start = try #require(page.text.firstRange(of: "name=\"\(name)\" value=\""))
        return String(page.text[start.upperBound...].prefix { $0 != "\"" })
    }

    private static func upload(
        _ text: String, _ more: [(String, String)] = [], to site: TestSite
    ) async throws -> TestPage {
        try await site.upload(
            path, Array(text.utf8), named: "tal.csv", terms + more, as: .sofOfficer)
    }

    @Test func `a file is shown first, and taken in by the next page`() async throws {
        try await withSite(FigureSite.commands) { site in
            let file = """
                periode;sted;indikator;værdi
                2021;hele byen;overfoersel;32 %
                2021;Sydhavnen;overfoersel;41,4
                """
            let preview = try await Self.upload(file, to: site)
            #expect(preview.status == 200)
            #expect(preview.text.contains("Læs 2 tal ind"))
            #expect(preview.text.contains("41,4\u{A0}%"))
            let before = try await site.get("/tal/overfoersel/tal.csv", as: .sofOfficer)
            #expect(!before.text.contains("2021;41;"))
            let saved = try await site.post(
                Self.path,
                Self.terms + [("file", try Self.hidden("file", in: preview)), ("step", "save")],
                as: .sofOfficer)
            #expect(saved.location == "/tal/indlaes?taken=2")
            let after = try await site.get("/tal/overfoersel/tal.csv", as: .sofOfficer)
            #expect(after.text.contains("2021;41;"))
            #expect(!(try await site.get("/tal/overfoersel/tal.csv").text.contains("2021;41;")))
            let left = try await site.cabinet.list(
                .drafts, from: "figures/", below: nil, atMost: 9)
            #expect(left == [])
        }
    }

    //
    @Test
    func
        `figures that are there are shown as they are and as they are to be, and corrected with a reason`()
        async throws
    {
        try await withSite(FigureSite.commands) { site in
            let file = """
                periode;sted;indikator;værdi
                2019;hele byen;overfoersel;32,5
                2010;hele byen;overfoersel;36
                2021;hele byen;overfoersel;31
                """
            let preview = try await Self.upload(file, to: site)
            #expect(preview.status == 200)
            #expect(preview.text.contains("Læs 1 tal ind, og ret 1</button>"))
            #expect(preview.text.contains("data-label=\"Står her nu\">33\u{A0}%</td>"))
            #expect(preview.text.contains("data-label=\"Rettes til\">32,5\u{A0}%</td>"))
            let answers =
                Self.terms + [("file", try Self.hidden("file", in: preview)), ("step", "save")]
            let without = try await site.post(Self.path, answers, as: .sofOfficer)
            #expect(without.status == 422)
            #expect(without.text.contains("id=\"reason-error\""))
            let saved = try await site.post(
                Self.path, answers + [("reason", "Politiet talte om")], as: .sofOfficer)
            #expect(saved.location == "/tal/indlaes?taken=1&corrected=1")
            let figures = site.runtime.snapshot.present.city.figures
            let standing = figures.series[SeriesKey("overfoersel", .city)]?[FigureSite.year(2019)]
            #expect(standing?.reading == .number(Quantity(325, decimals: 1)))
            #expect(standing?.corrections == 1)
            let history = try await site.get("/tal/indlaes?taken=1&corrected=1", as: .sofOfficer)
            #expect(history.text.contains("1 tal er læst ind, og 1 er rettet."))
        }
    }

    //
    @Test func `what another organization reported is not shown, and not corrected by a file`()
        async throws
    {
        try await withSite(FigureSite.commands) { site in
            let file = "indikator;sted;periode;værdi\nunge;Sydhavnen;2019;2\n"
            let page = try await site.upload(
                Self.path, Array(file.utf8), named: "tal.csv",
                [("source", "TMF"), ("reporter", "tmf")], as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("har indberettet tallet"))
            #expect(!page.text.contains("Rettes til"))
        }
    }

    @Test func `everything wrong is said by cell at once, and nothing comes in`() async throws {
        try await withSite(FigureSite.commands) { site in
            let file = """
                indikator;sted;periode;værdi;tæller;nævner
                overfoersel;hele byen;2021;32.5;;
                overfoersel;hele byen;2021;101;;
                overfoersel;Sydhavnen;2021;50;11;10
                overfoersel;Sydhavnen;2021-Q1;50;;
                overfoersel;Sydhavnen;2021;=1+1;;
                """
            let page = try await Self.upload(file, to: site)
            #expect(page.status == 422)
            for cell in ["D2", "D3", "E4", "C5", "D6"] {
                #expect(page.text.contains(">\(cell)</th>"), "\(cell)")
            }
            #expect(page.text.contains("32,5"))
            #expect(!page.text.contains("tal ind</button>"))
        }
    }

    @Test func `a file in other letters, an empty one and none are refused`() async throws {
        try await withSite(FigureSite.commands) { site in
            let latin: [UInt8] = Array("indikator;sted;periode;v".utf8) + [0xE6, 10]
            let page = try await site.upload(
                Self.path, latin, named: "tal.csv", Self.terms, as: .sofOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("CSV UTF-8"))
            #expect(page.text.contains("id=\"fil-error\""))
            #expect(try await Self.upload("", to: site).status == 422)
            let none = try await site.post(Self.path, Self.terms, as: .sofOfficer)
            #expect(none.text.contains("Vælg en fil"))
        }
    }

    @Test func `foreign headings are asked about, and remembered for next year`() async throws {
        try await withSite(FigureSite.commands) { site in
            let file = "År,Bydel,Antal\n2021,Det gamle Sydhavn,46\n"
            let asked = try await Self.upload(file, to: site)
            #expect(asked.text.contains("<h1>Hvad betyder kolonnerne?</h1>"))
            let hash = ("file", try Self.hidden("file", in: asked))
            let columns = [
                ("column-0", "period"), ("column-1", "place"), ("column-2", "value"),
                ("indicator", "overfoersel"), ("remember", "Politiets tal"),
            ]
            let answers = Self.terms + columns + [hash]
            let unknown = try await site.post(
                Self.path, answers + [("step", "check")], as: .sofOfficer)
            #expect(unknown.status == 422)
            #expect(unknown.text.contains("“Det gamle Sydhavn”"))
            let words = [("word-0", "Det gamle Sydhavn"), ("meaning-0", "area/sydhavnen")]
            let saved = try await site.post(
                Self.path, answers + words + [("step", "save")], as: .sofOfficer)
            #expect(saved.location == "/tal/indlaes?taken=1")
            let form = try await site.get(Self.path, as: .sofOfficer).text
            #expect(form.contains("Politiets tal"))
            let kept = try #require(
                site.runtime.snapshot.present.city.figures.mappings.values.first)
            let next = try await Self.upload(
                file.replacing("2021", with: "2020").replacing("46", with: "46,0"),
                [("mapping", kept.id.rawValue)], to: site)
            #expect(next.text.contains("Det står i filen"))
        }
    }

    @Test func `two columns cannot mean the same`() async throws {
        try await withSite(FigureSite.commands) { site in
            let asked = try await Self.upload("a;b;c\n1;2;3\n", to: site)
            let page = try await site.post(
                Self.path,
                Self.terms + [
                    ("file", try Self.hidden("file", in: asked)), ("step", "check"),
                    ("column-0", "value"), ("column-1", "value"), ("column-2", "period"),
                    ("indicator", "overfoersel"),
                ], as: .sofOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"column-1-error\""))
        }
    }

    @Test func `who may not report an indicator is told so before anything is saved`()
        async throws
    {
        try await withSite(FigureSite.commands) { site in
            let file = "indikator;periode;værdi\noverfoersel;2021;32\n"
            let page = try await site.upload(
                Self.path, Array(file.utf8), named: "tal.csv",
                [("source", "TMF"), ("reporter", "sof")], as: .tmfOfficer)
            #expect(page.text.contains("Du kan ikke indberette tal for"))
            #expect(!page.text.contains("tal ind</button>"))
            let hash = try Self.hidden("file", in: page)
            let forced = try await site.post(
                Self.path,
                [("source", "TMF"), ("reporter", "sof"), ("file", hash), ("step", "save")],
                as: .tmfOfficer)
            #expect(forced.status == 403)
            #expect(try await site.get(Self.path, as: .auditor).status == 404)
        }
    }

    @Test func `a file that is no longer kept is asked for again`() async throws {
        try await withSite(FigureSite.commands) { site in
            let page = try await site.post(
                Self.path, Self.terms + [("file", "ukendt"), ("step", "save")], as: .sofOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("Vælg den igen"))
        }
    }
}
