// SPDX-License-Identifier: EUPL-1.2
import Testing
import Text

struct DocumentIndexTests {
    private static let filler = """
        den og til for af der som har vil kan skal ved fra under dette blev denne disse hvor \
        hvad hvis men eller dog kun selv mere end alle nogle ingen samt dels
        """

    private func index(_ texts: [String]) -> DocumentIndex<Int> {
        var index = DocumentIndex<Int>()
        index.add(texts.enumerated().map { ($0, SearchDocument(title: "", body: $1)) })
        return index
    }

    private func found(_ query: String, in texts: [String]) -> [Int] {
        index(texts).search(SearchWords(query)).hits.map(\.subject)
    }

    // R-317
    @Test func `a word is found in all its forms and in compounds, itself first`() {
        let texts = ["Tre hotspotindsatser", "Indsatserne i området", "En indsats", "Andet"]
        #expect(found("indsats", in: texts) == [2, 1, 0])
        #expect(found("indsatserne", in: texts).sorted() == [0, 1, 2])
        #expect(found("klub", in: ["Klubben", "Ungdomsklubber for unge i ungdom"]) == [0, 1])
    }

    @Test func `what only looks like a part is none`() {
        #expect(found("havn", in: ["København", "Nordhavn og nord", "Havnen"]).sorted() == [1, 2])
        #expect(found("land", in: ["Blandt andet", "Landet"]) == [1])
    }

    @Test(arguments: ["hoerdumsgade", "HØRDUMSGADE", "Hørdumsgade"])
    func `case and æ, ø and å may be written otherwise`(query: String) {
        #expect(found(query, in: ["Byrum ved Hørdumsgade på Amager"]) == [0])
    }

    @Test func `every word must be there, and small ones don't count`() {
        let texts = ["Tryghed på pladsen", "Tryghed i parken", "Pladsen"]
        #expect(found("tryghed plads", in: texts) == [0])
        #expect(found("tryghed og park", in: texts) == [1])
        #expect(found("i", in: texts) == [1])
        #expect(found("", in: texts) == [])
    }

    @Test func `a row of words in quotes stands together`() {
        let texts = ["Den gode by er grøn", "En by er god og den gode er grøn by"]
        #expect(found("\"gode by\"", in: texts) == [0])
        #expect(found("“by er”", in: texts).sorted() == [0, 1])
        #expect(found("gode by", in: texts).sorted() == [0, 1])
    }

    @Test func `a word with a star is only begun`() {
        #expect(found("tryg*", in: ["Trygge", "Tryghedsvandring", "Utryg"]).sorted() == [0, 1])
    }

    // R-318
    @Test(arguments: [
        ("nørrebro", "Nerrebro"), ("nørrebro", "Ngrrebro"), ("nørrebro", "Norrebro"),
        ("område", "omrddet"), ("område", "omréadebaserede"), ("tværgående", "tveergdende"),
        ("tværgående", "tvargaende"), ("særbehandling", "s&rbehandling"),
        ("ændringer", "zendringer"), ("løftes", "Igftes"), ("beskæftigelse", "beskeaftigelsen"),
    ])
    func `a clean query finds what a scanner has read`(query: String, scanned: String) {
        #expect(found(query, in: ["\(scanned) \(Self.filler)"]) == [0])
    }

    @Test(arguments: [
        ("Nerrebro", "Nørrebro"), ("Ngrrebro", "Nørrebro"), ("omrdde", "området"),
        ("milje", "Miljø"), ("gdrdens", "Gården"), ("tveergdende", "tværgående"),
    ])
    func `a damaged query finds what is written right`(query: String, written: String) {
        #expect(found(query, in: ["\(written) er på"]) == [0])
    }

    @Test func `a damaged query finds other damage of the same word`() {
        let texts = ["Nørrebro er på", "Ngrrebro \(Self.filler)", "Østerbro på"]
        #expect(found("Nerrebro", in: texts).sorted() == [0, 1])
    }

    @Test func `what is written right comes before what was read so`() {
        let scanned = "Ngrrebro Ngrrebro \(Self.filler)"
        let texts = [scanned, "Et langt papir om på Nørrebro \(Self.filler) \(Self.filler)"]
        let hits = index(texts).search(SearchWords("nørrebro")).hits
        #expect(hits.map(\.subject) == [1, 0])
        #expect(hits.map(\.isReadAs) == [false, true])
    }

    // R-319
    @Test func `a word of its own is not taken for another`() {
        let texts = [
            "Vi bor på Nørrebro", "De bor på Østerbro", "Han bor på Amager", "Vi bør gøre det på",
            "De bor her \(Self.filler)",
        ]
        #expect(found("bør", in: texts) == [3])
        #expect(found("bor", in: texts).sorted() == [0, 1, 2, 4])
        #expect(found("mål", in: ["Mal på væggen", "Et mål"]) == [1])
    }

    @Test func `a confusion that nobody told of is learned`() {
        let twice = ["søndervang", "bøgelund", "grønnegade", "skjoldhøjvej", "møllegården"]
        let texts = twice + twice.map { $0.replacing("ø", with: "p") } + ["Rpdovrevej", "Rudevej"]
        #expect(found("rødovrevej", in: texts) == [10])
    }

    // R-320
    @Test func `documents come and go one at a time`() {
        var index = index(["Gamle hegn", "Nye bænke"])
        index.add(0, SearchDocument(title: "Bænke ved havnen"))
        #expect(index.search(SearchWords("hegn")).total == 0)
        #expect(Set(index.search(SearchWords("bænk")).hits.map(\.subject)) == [0, 1])
        index.remove(1)
        #expect(index.search(SearchWords("bænk")).hits.map(\.subject) == [0])
        #expect(index.count == 1)
        index.add(7, SearchDocument(title: "Hegn"))
        #expect(index.search(SearchWords("hegn")).hits.map(\.subject) == [7])
    }

    @Test func `one at a time or all at once is the same`() {
        let texts = (0..<200).map { "Papir \($0) om \(["gader", "parker", "klubber"][$0 % 3])" }
        var single = DocumentIndex<Int>()
        for (number, text) in texts.enumerated() {
            single.add(number, SearchDocument(title: text))
        }
        var all = DocumentIndex<Int>()
        all.add(texts.enumerated().map { ($0, SearchDocument(title: $1)) })
        for query in ["gade", "parkerne", "klub", "papir 17"] {
            let one = single.search(SearchWords(query), page: SearchPage(size: 500))
            let other = all.search(SearchWords(query), page: SearchPage(size: 500))
            #expect(one.total == other.total)
            #expect(one.hits.map(\.subject) == other.hits.map(\.subject))
        }
    }

    // R-321
    @Test func `what is not visible leaves no trace`() {
        var index = DocumentIndex<Int>()
        let year = SearchDocument.Facet("year", "2011")
        index.add(1, SearchDocument(title: "Åben plan", facets: [year]))
        index.add(2, SearchDocument(title: "Lukket plan om hemmeligheder på", facets: [year]))
        let found = index.search(
            SearchWords("plan"), page: SearchPage(hasFacets: true), where: { $0 == 1 })
        #expect(found.total == 1)
        #expect(found.facets.map(\.count) == [1])
        #expect(index.search(SearchWords("hemmelig"), where: { $0 == 1 }).total == 0)
        #expect(index.completions(of: "hemm", where: { $0 == 1 }) == [])
        #expect(index.completions(of: "hemm") == ["hemmeligheder"])
    }

    // R-322
    @Test func `a search is narrowed and counted by its sides`() {
        var index = DocumentIndex<Int>()
        let (old, new) = (
            SearchDocument.Facet("year", "2010"), SearchDocument.Facet("year", "2011")
        )
        for number in 0..<5 {
            index.add(
                number, SearchDocument(title: "Plan \(number)", facets: [number < 2 ? old : new]))
        }
        let all = index.search(SearchWords("plan"), page: SearchPage(size: 2, hasFacets: true))
        #expect(all.total == 5)
        #expect(all.hits.count == 2)
        #expect(all.facets.map(\.facet) == [new, old])
        #expect(all.facets.map(\.count) == [3, 2])
        #expect(index.search(SearchWords("plan"), within: [old]).total == 2)
        let rest = index.search(SearchWords("plan"), page: SearchPage(first: 4, size: 2))
        #expect(rest.hits.count == 1)
    }

    // R-323
    @Test func `a snippet shows the text as it stands, and what it was read as`() throws {
        let text = "Indsatsen på   Ngrrebro, som den står."
        let index = index([text + " " + Self.filler, "Nørrebro på"])
        let snippet = try #require(index.snippet(of: text, for: SearchWords("nørrebro indsats")))
        #expect(snippet.pieces.map(\.text).joined() == text)
        #expect(
            snippet.pieces.filter { $0.mark != nil }
                == [
                    .init(text: "Indsatsen", mark: .written),
                    .init(text: "Ngrrebro", mark: .read(as: "nørrebro")),
                ])
        #expect(index.snippet(of: "Intet her", for: SearchWords("nørrebro")) == nil)
    }

    @Test func `a snippet of a long text shows the place with most of the words`() throws {
        let text = "plan \(Self.filler) \(Self.filler) en plan for tryghed \(Self.filler)"
        let snippet = try #require(
            index([text]).snippet(of: text, for: SearchWords("plan tryghed")))
        #expect(snippet.pieces.compactMap(\.mark).count == 2)
        #expect(!snippet.isBegun)
        #expect(!snippet.isEnded)
    }
}
