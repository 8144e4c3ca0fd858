// SPDX-License-Identifier: EUPL-1.2
import Testing
import Text

struct DanishStemTests {
    @Test(arguments: [
        ("indsats", "indsat"), ("indsatsen", "indsats"), ("indsatserne", "indsats"),
        ("område", "områd"), ("områderne", "områd"), ("klubben", "klub"), ("klub", "klub"),
        ("skolerne", "skol"), ("vigtigst", "vigt"), ("tryghedens", "tryg"), ("barnløst", "barnløs"),
        ("by", "by"), ("bør", "bør"),
    ])
    func `endings are taken off`(word: String, stem: String) {
        #expect(DanishStem.of(word) == stem)
    }
}
