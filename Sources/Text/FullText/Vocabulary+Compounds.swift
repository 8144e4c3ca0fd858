// SPDX-License-Identifier: EUPL-1.2

extension WantedWord {
    static let shortestCompound = 3
    static let shortestStem = 4
    static let shortestDamaged = 3
    static let shortestDamagedPart = 4
    static let shortestLearned = 4
    static let partCost = 2
    /// From here on the rest of a compound need not be known.
    static let longEnough = 6
    static let shortestRest = 3
    /// What is shorter may be an ending: “træning” is not of “træ”.
    static let longRest = 5
}

extension Vocabulary {
    /// Whether the letters around the place make known words where it is cut elsewhere:
    /// “nerrebros-opgang” is no “nerrebroso-pgang”.
    func isBetterCut(_ find: WordWalk.Find) -> Bool {
        let letters = letters(of: find.word)
        let begin = letters.startIndex + find.offset
        let end = begin + find.length
        return isCut(letters, before: end) || isCut(letters, after: begin)
    }

    private func isCut(_ letters: ArraySlice<Code>, before end: Int) -> Bool {
        let rest = letters[end...]
        guard rest.count >= WantedWord.shortestRest, !beginsKnown(rest),
            !beginsKnown(rest.dropFirst())
        else { return false }
        return isKnown(letters[(end - 1)...]) || isKnown(letters[(end - 2)...])
    }

    private func isCut(_ letters: ArraySlice<Code>, after begin: Int) -> Bool {
        let head = letters[..<begin]
        guard head.count >= WantedWord.shortestRest, !endsKnown(head),
            !endsKnown(head.dropLast())
        else { return false }
        return isKnown(letters[..<(begin + 1)]) || isKnown(letters[..<(begin + 2)])
    }

    /// Whether another word follows, perhaps after an s or e that links them.
    func goesOn(
        _ letters: ArraySlice<Code>, after end: Int, _ wanted: WantedWord
    ) -> Bool {
        wanted.resumes.contains {
            letters[end...].starts(with: $0)
                && isTail(letters[(end + $0.count)...], after: wanted.root.count + $0.count)
        }
    }

    private func isTail(_ rest: ArraySlice<Code>, after wanted: Int) -> Bool {
        guard rest.count >= WantedWord.shortestRest else { return false }
        let linked =
            rest.first.map(Codes.links.contains) ?? false ? rest.dropFirst() : rest.suffix(0)
        if wanted >= WantedWord.longEnough, rest.count >= WantedWord.longRest { return true }
        return beginsKnown(rest) || linked.count >= WantedWord.shortestRest && beginsKnown(linked)
    }

    func mayPrecede(_ head: ArraySlice<Code>, _ wanted: WantedWord) -> Bool {
        if wanted.root.count >= WantedWord.longEnough { return true }
        guard head.count >= WantedWord.shortestRest else { return false }
        let linked = head.last.map(Codes.links.contains) ?? false ? head.dropLast() : head.prefix(0)
        return endsKnown(head) || linked.count >= WantedWord.shortestRest && endsKnown(linked)
    }

    private func beginsKnown(_ letters: ArraySlice<Code>) -> Bool {
        if isKnown(letters) || isKnown(DanishStem.stem(letters)) { return true }
        guard letters.count > 5 else { return false }
        return (5..<letters.count).contains { isKnown(letters.prefix($0)) }
    }

    private func endsKnown(_ letters: ArraySlice<Code>) -> Bool {
        if isKnown(letters) { return true }
        guard letters.count > 5 else { return false }
        return (5..<letters.count).contains { isKnown(letters.suffix($0)) }
    }
}

extension Codes {
    /// s and e, which link the words of a compound.
    static let links: [Code] = of(Letters.numbers("se"))
}
