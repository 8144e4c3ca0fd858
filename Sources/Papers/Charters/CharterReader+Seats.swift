// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

extension CharterReader {
    /// A line of the list of participants.
    func seats(in line: PaperLine) -> ReadProvision? {
        guard case .item = line.kind else { return nil }
        let isInList = ["deltager", "medlem", "pladser", "sammensætning", "repræsent"].contains {
            line.heading.contains($0)
        }
        let (text, aside) = withoutAside(line.text)
        let words = DanishWords.split(text)
        guard isInList || isSeatWord(words.dropFirst().first), let first = words.first else {
            return nil
        }
        var doubts: [Doubt] = aside.map { isExamples($0) ? [.examples] : [] } ?? []
        let count = DanishWords.number(first)
        let filling = filling(of: text, words, count: count, &doubts)
        if count == nil, filling.parties.count > 1 {
            doubts.append(.oneOrSeveral(parties: filling.parties.count))
        }
        let group = SeatGroup(
            id: SeatGroupID(id(of: text, line.number)),
            label: text,
            count: SeatCount(count ?? 1),
            filling: filling.way,
            onBehalfOf: filling.parties
        )
        return ReadProvision(.seats(group), doubts: doubts)
    }

    private func filling(
        of text: String,
        _ words: [String],
        count: Int?,
        _ doubts: inout [Doubt]
    ) -> (way: SeatFilling, parties: [OrganizationID]) {
        let parties = names.parties(in: text)
        if count == nil, let title = words.first, isLeader(title) {
            guard let post = names.post(titled: text) else {
                doubts.append(.unknownPost(text))
                return (.notStated, parties)
            }
            return (.exOfficio(post: post), parties)
        }
        if count == nil { doubts.append(.countFromGrammar) }
        guard let party = parties.last else {
            doubts.append(.unknownParty(text))
            return (.notStated, [])
        }
        let isChosenByOthers = words.contains("udpeget") || words.contains("udpeges")
        if words.contains("valgt") || words.contains("vælges") {
            return (.elected(arrangedBy: party), [])
        }
        return (.appointed(by: party), isChosenByOthers ? [] : [party])
    }

    private func isLeader(_ word: String) -> Bool {
        ["leder", "forstander", "formand", "direktør", "chef", "borgmester", "sekretær"].contains {
            word.hasSuffix($0) || word.hasSuffix("\($0)en")
        }
    }

    private func isSeatWord(_ word: String?) -> Bool {
        guard let word else { return false }
        return ["repræsentant", "medlem", "plads", "nabo", "deltager"].contains {
            word.hasPrefix($0)
        }
    }

    private func isExamples(_ aside: String) -> Bool {
        aside.lowercased().hasPrefix("fx") || aside.lowercased().contains("m.fl")
    }

    /// The text before the parenthesis, without a trailing comma, and what is
    /// inside it.
    private func withoutAside(_ text: String) -> (String, aside: String?) {
        guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"),
            open < close
        else { return (trimmed(text), nil) }
        let aside = text[text.index(after: open)..<close]
        return (trimmed(String(text[..<open])), String(aside))
    }

    private func trimmed(_ text: String) -> String {
        var text = text.trimmingSpaces
        while let last = text.last, ",;.".contains(last) { text.removeLast() }
        return text.trimmingSpaces
    }

    /// A short name from the line's words, apart from the words all lines have.
    private func id(of text: String, _ number: Int) -> String {
        let common: Set = ["repræsentant", "repræsentanter", "medlemmer", "fra", "for", "af", "og"]
        let words = DanishWords.split(text)
            .filter { !common.contains($0) && DanishWords.number($0) == nil }
        let letters = words.prefix(4).joined(separator: "-").map { letter in
            switch letter {
            case "æ": "ae"
            case "ø": "oe"
            case "å": "aa"
            case "a"..."z", "0"..."9", "-": String(letter)
            default: ""
            }
        }
        return "\(letters.joined().prefix(60))-\(number)"
    }
}
