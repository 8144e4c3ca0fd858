// SPDX-License-Identifier: EUPL-1.2
import Testing
import Text

/// short words and parts of compounds, where much looks like much.
struct DamagedPartTests {
    private static let filler = """
        den og til for af der som har vil kan skal ved fra under dette blev denne disse hvor \
        hvad hvis men eller dog kun selv mere end alle nogle ingen samt dels
        """

    private func found(_ query: String, in texts: [String]) -> [Int] {
        var index = DocumentIndex<Int>()
        index.add(texts.enumerated().map { ($0, SearchDocument(title: "", body: $1)) })
        return index.search(SearchWords(query)).hits.map(\.subject).sorted()
    }

    @Test func `a word of two letters has its forms`() {
        let texts = ["En by", "Byen sover", "Byernes byer", "Bygge og anlæg"]
        #expect(found("by", in: texts) == [0, 1, 2])
        #expect(found("byen", in: texts) == [0, 1, 2])
    }

    @Test func `a damaged word is not a form of a small one`() {
        #expect(found("mede", in: ["Sammen med andre", "Et møde i juni"]) == [1])
    }

    @Test func `a compound is cut where its parts are known`() {
        let texts = ["\(Self.filler) Ngrrebrosopgang", "En opgang på Nørrebro"]
        #expect(found("nørrebrosø", in: texts) == [])
        #expect(found("nørrebro", in: texts) == [0, 1])
    }

    @Test func `three letters in a damaged compound need the same compound undamaged`() {
        let damaged = "\(Self.filler) vejemal"
        #expect(found("mål", in: [damaged, "Et mål på en vej"]) == [1])
        #expect(found("mål", in: [damaged, "Et vejemål på en vej"]) == [0, 1])
    }
}
