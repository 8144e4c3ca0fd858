// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

/// The end of a letter: the farewell, on whose behalf, names and offices.
struct Signature {
    struct Signer {
        let name: [PageWord]
        let office: [PageWord]
        let post: PostID?
        let confused: Int
        let isFromOtherPaper: Bool
    }

    /// “Med venlig hilsen”, “På vegne af …”.
    let closing: [PageWord]?
    /// The organizations that it is signed on behalf of.
    let behalf: [(id: OrganizationID, words: [PageWord])]
    let signers: [Signer]

    init(_ page: PaperPage, _ context: ReadingContext) {
        let lines = page.blocks.filter { block in
            if case .footer = block.kind { return false }
            return true
        }.flatMap(\.lines)
        guard let start = lines.lastIndex(where: Signature.isClosing) else {
            (closing, behalf) = (nil, [])
            signers = Signature.signers(in: lines.suffix(1), [], context)
                .filter { $0.post != nil }
            return
        }
        closing = lines[start].words
        let behalf = context.parties.find(in: lines[start].words).compactMap { found in
            found.subjects.first.map { ($0, Array(lines[start].words[found.words])) }
        }
        self.behalf = behalf
        let rest = Array(lines[(start + 1)...].prefix(24))
        signers = Signature.signers(in: rest, behalf.map(\.0), context)
    }

    private static func isClosing(_ line: PageLine) -> Bool {
        let words = line.words.flatMap { Folding.words($0.text) }
        guard words.count <= 12 else { return false }
        let isFarewell = words.count <= 4 && words.last == "hilsen"
        let isBehalf =
            ["på", "pa"].contains(words.first)
            && words.dropFirst().prefix(2).contains("vegne")
        return isFarewell || words == ["mvh"] || isBehalf
    }

    private static func signers(
        in lines: [PageLine], _ behalf: [OrganizationID], _ context: ReadingContext
    ) -> [Signer] {
        var signers: [Signer] = []
        var index = 0
        while index < lines.count {
            defer { index += 1 }
            let line = lines[index]
            if line.words.count > 8 { break }
            guard isName(line.words) else {
                // Some sign by their office alone.
                if let (post, confused) = post(line.words, behalf, context) {
                    signers.append(
                        Signer(
                            name: [], office: line.words, post: post, confused: confused,
                            isFromOtherPaper: false))
                }
                continue
            }
            let next = index + 1 < lines.count ? lines[index + 1].words : []
            if let (post, confused) = post(next, behalf, context) {
                signers.append(
                    Signer(
                        name: line.words, office: next, post: post, confused: confused,
                        isFromOtherPaper: false))
                index += 1
            } else {
                let known = context.signers.first {
                    Folding.folded($0.name) == Folding.folded(line.text)
                }
                signers.append(
                    Signer(
                        name: line.words, office: isOffice(next) ? next : [], post: known?.post,
                        confused: 0, isFromOtherPaper: known != nil))
                if isOffice(next) { index += 1 }
            }
        }
        return signers
    }

    /// Two to four words with capitals and without numbers, which aren't an office.
    static func isName(_ words: [PageWord]) -> Bool {
        (2...4).contains(words.count) && !isOffice(words)
            && words.allSatisfy {
                $0.startsUpper && $0.bare.allSatisfy { $0.isLetter || $0 == "-" || $0 == "." }
            }
    }

    private static let officeWords: Set = [
        "formand", "næstformand", "direktør", "borgmester", "overborgmester", "sekretær", "chef",
        "leder", "konsulent", "koordinator", "forstander", "rådmand", "fuldmægtig", "projektleder",
    ]

    private static func isOffice(_ words: [PageWord]) -> Bool {
        words.count <= 8
            && words.contains { word in
                Folding.words(word.text).contains { folded in
                    officeWords.contains { folded.hasSuffix($0) }
                }
            }
    }

    /// The post of the line; “Formand for lokaludvalget” is that of the
    /// organization on whose behalf it is signed.
    private static func post(
        _ words: [PageWord], _ behalf: [OrganizationID], _ context: ReadingContext
    ) -> (PostID, Int)? {
        guard !words.isEmpty else { return nil }
        if let found = context.offices.find(in: words).first, let post = found.subjects.first {
            return (post, found.confused)
        }
        guard isOffice(words), let first = Stems.of(words.line).first else { return nil }
        let posts = behalf.flatMap { context.organizations.posts(of: $0) }
        return posts.first { Stems.of($0.title).first == first }.map { ($0.id, 0) }
    }

    var fields: [ReadField] {
        signers.map { signer in
            let words = signer.name + signer.office
            var doubts: [ReadingDoubt] = []
            if signer.post == nil { doubts.append(.unknownName) }
            if signer.isFromOtherPaper { doubts.append(.fromOtherPaper) }
            if signer.confused > 0 { doubts.append(.readAs(signer.office.line)) }
            let sureness: Sureness =
                signer.post == nil ? .doubtful : doubts.isEmpty ? .certain : .likely
            return ReadField(
                .signatory, .signatory(name: signer.name.line, post: signer.post),
                words: words.line, at: words.places, sureness, doubts)
        }
    }
}
