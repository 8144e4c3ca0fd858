// SPDX-License-Identifier: EUPL-1.2
import Testing
import Text

struct FoldingTests {
    @Test(arguments: [
        ("Hoerdumsgade", "Hørdumsgade"), ("HØRDUMSGADE", "hørdumsgade"),
        ("Aalborggade", "Ålborggade"), ("A\u{30A}lborggade", "Ålborggade"),
        ("Saebyholm", "Sæbyholm"), ("Café Muller", "cafe muller"),
        ("Teknik- og Miljø-", "teknik og miljø"), ("Kgs. Enghave", "kgs enghave"),
        ("by\u{AD}rum", "byrum"), ("Borger’s", "borgers"), ("Ärlig, Öresund", "ærlig øresund"),
    ])
    func `spellings of one name fold to the same`(one: String, other: String) {
        #expect(Folding.folded(one) == Folding.folded(other))
    }

    @Test func `two words that Danish tells apart stay two`() {
        #expect(Folding.folded("bor") != Folding.folded("bør"))
        #expect(Folding.folded("mal") != Folding.folded("mål"))
    }

    @Test func `signs and blanks only part the words`() {
        #expect(
            Folding.words("  Tingbjerg/Utterslevhuse – 2013! ") == [
                "tingbjerg", "utterslevhuse", "2013",
            ])
        #expect(Folding.words(" – ") == [])
    }
}
