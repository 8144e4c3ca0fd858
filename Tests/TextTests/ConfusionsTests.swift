// SPDX-License-Identifier: EUPL-1.2
import Testing
import Text

struct ConfusionsTests {
    private func found(_ query: String, in names: [String]) -> [Int] {
        SearchIndex(names.enumerated().map { SearchName($0, $1) })
            .hits(for: query).map(\.subject).sorted()
    }

    @Test(arguments: [
        "beskaftigelse", "beskeftigelse", "beskeeftigelse", "beskeaftigelse", "beskzftigelse",
        "besk&ftigelse", "besk@ftigelse", "beskaeftigelse",
    ])
    func `whatever a scanner has read for æ is found`(scanned: String) {
        #expect(found("beskæftigelse", in: [scanned]) == [0])
    }

    @Test(arguments: ["omrade", "omrdde", "omréde", "omréade", "omrdde", "omr4de"])
    func `whatever a scanner has read for å is found`(scanned: String) {
        #expect(found("område", in: [scanned]) == [0])
    }

    @Test func `a damaged part of a compound is found`() {
        #expect(found("område", in: ["Byomrddet", "Ungeomréddet", "Byrum"]) == [0, 1])
    }

    @Test func `a name with its Danish letters in place was read right`() {
        #expect(found("børn", in: ["Kluberne i Valby", "Kluberne på Nørrebro"]) == [0])
    }

    @Test func `a confusion that nobody told of is learned from words that stand there twice`() {
        let twice = ["søndervang", "bøgelund", "grønnegade", "skjoldhøjvej", "møllegården"]
        let names = twice + twice.map { $0.replacing("ø", with: "p") } + ["Rpdovrevej", "Rudevej"]
        #expect(found("rødovrevej", in: names) == [10])
        #expect(found("rødovrevej", in: Array(names.suffix(2)) + ["Rødovrevej"]) == [2])
    }

    @Test func `two forms of a word teach nothing`() {
        let forms = ["stræde", "marked", "kvarter", "værksted", "anlæg", "bibliotek"]
            .flatMap { [$0 + "en", $0 + "et"] }
        #expect(found("stendalet", in: forms + ["Stendalen", "Stendalet"]) == [13])
    }
}
