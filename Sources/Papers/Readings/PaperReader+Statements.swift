// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

extension PaperReader {
    private static let asking = [
        "anbefaler", "anbefale", "opfordrer", "opfordre", "foreslår", "appellere", "appellerer",
        "indstiller", "henstiller",
    ]
    private static let askingWords = DamagedLexicon(asking.map(Folding.folded))
    private static let ought = DamagedLexicon(["bør"])
    /// Those who promise something when they say that they will.
    private static let promisers: Set = [
        "vi", "forvaltningen", "kommunen", "københavn", "lokaludvalget", "udvalget", "politiet",
    ]

    private static func isPromiser(_ word: String) -> Bool {
        promisers.contains(word) || word.hasSuffix("forvaltningen") || word.hasSuffix("udvalget")
    }

    /// Sentences that ask somebody for something, or bind whoever writes.
    func statements(in page: PaperPage) -> [ReadField] {
        var seen: Set<String> = []
        return page.sentences.flatMap { words -> [ReadField] in
            let bones = String(words.line.lowercased().filter { "bcfhjkmnpqrstvwx".contains($0) })
            guard words.count >= 4, seen.insert(bones).inserted else { return [] }
            let folded = words.map { Folding.words($0.text) }
            let asked = recommendation(words, folded, page)
            let promised = asked?.sureness == .likely ? nil : promise(words, folded)
            return [asked, promised].compactMap { $0 }
        }
    }

    private func recommendation(
        _ words: [PageWord], _ folded: [[String]], _ page: PaperPage
    ) -> ReadField? {
        var found: (sureness: Sureness, doubts: [ReadingDoubt])?
        for (index, word) in folded.enumerated() {
            guard let word = word.first else { continue }
            if let asking = Self.askingWords.meanings(of: word).first,
                asking.confused == 0 || word.count >= 6
            {
                found = (.likely, [])
                break
            }
            let before = index > 0 ? folded[index - 1].last : nil
            if word == "bør" {
                found = found ?? (.likely, [.looseWords])
            } else if page.isDamaged, before != "der", before != "som",
                !Self.ought.meanings(of: word).isEmpty
            {
                // “bor” and “bar” are words of their own.
                found = found ?? (.doubtful, [.readAs("bør")])
            }
        }
        let line = folded.flatMap { $0 }.joined(separator: " ")
        if found == nil, line.contains("kan med fordel") || line.contains("vigtigt at") {
            found = (.doubtful, [.looseWords])
        }
        return found.map {
            ReadField(
                .recommendation, .words(words.line), words: words.line, at: words.places,
                $0.sureness, $0.doubts)
        }
    }

    /// “Vi vil …”, “Forvaltningen vil …”, “har tilbudt at …”, “deltager … gerne”.
    private func promise(_ words: [PageWord], _ folded: [[String]]) -> ReadField? {
        let plain = folded.flatMap { $0 }
        let isOffer = zip(plain, plain.dropFirst()).contains {
            ($0 == "har" && ($1 == "tilbudt" || $1 == "lovet"))
                || ($0 == "forpligter" && $1 == "sig")
                || $0 == "lover" && $1 == "at"
        }
        let joins =
            plain.firstIndex(of: "deltager").map { start in
                plain[start...].prefix(6).contains("gerne")
            } ?? false
        guard isOffer || joins || promises(words, plain) || partyWill(words) else { return nil }
        return ReadField(
            .promise, .words(words.line), words: words.line, at: words.places,
            isOffer || joins ? .likely : .doubtful, isOffer || joins ? [] : [.looseWords])
    }

    /// Whether an organization says that it will: “Center for Sikker By vil …”.
    private func partyWill(_ words: [PageWord]) -> Bool {
        let opening = Array(words.prefix(12))
        guard let party = context.parties.find(in: opening).first, party.words.lowerBound == 0,
            party.words.upperBound < opening.count
        else { return false }
        return opening[party.words.upperBound].bare.lowercased() == "vil"
    }

    private func promises(_ words: [PageWord], _ plain: [String]) -> Bool {
        for (index, word) in plain.enumerated() where word == "vil" {
            let beside = plain[max(0, index - 1)..<index] + plain[index...].dropFirst().prefix(1)
            if beside.contains(where: Self.isPromiser) { return true }
            let after = plain[index...].dropFirst().prefix(3)
            if after.contains("gerne"), index <= 6 { return true }
        }
        return false
    }
}
