// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

extension PaperReader {
    /// Whoever signs, and the unit whose address and invoice number it bears.
    func senders(of page: PaperPage, _ signature: Signature) -> [ReadField] {
        var fields = signature.behalf.map { id, words in
            ReadField(.sender, .organization(id), words: words.term, at: words.termPlaces, .certain)
        }
        for signer in signature.signers {
            guard let post = signer.post, let organization = context.organizations[post] else {
                continue
            }
            let words = signer.office.isEmpty ? signer.name : signer.office
            fields.append(
                ReadField(
                    .sender, .organization(organization.organization), words: words.line,
                    at: words.places,
                    signer.isFromOtherPaper || signer.confused > 0 ? .likely : .certain,
                    signer.isFromOtherPaper ? [.fromOtherPaper] : []))
        }
        fields += letterhead(of: page) + labelled("fra", .sender, in: page)
        if !labelled("til", .addressee, in: page).isEmpty {
            fields += headAddress(of: page, .sender)
        }
        if fields.isEmpty { fields = titleOwner(of: page) }
        if fields.isEmpty { fields = mostNamed(in: page) }
        var seen: Set<ReadValue> = []
        return fields.filter { seen.insert($0.value).inserted }
    }

    /// An organization in a column beside the text, with its address.
    private func letterhead(of page: PaperPage) -> [ReadField] {
        let beside = page.blocks[page.head.endIndex...].filter { $0.kind == .column }
        return beside.filter { $0.lines.contains(where: ColumnLine.isPostal) }.flatMap { block in
            let words = block.words
            return context.parties.find(in: words).compactMap { found in
                found.subjects.first.map { id in
                    let at = Array(words[found.words])
                    return ReadField(
                        .sender, .organization(id), words: at.term, at: at.termPlaces,
                        sureness(found.confused, page),
                        found.confused == 0 ? [] : [.readAs(found.name)])
                }
            }
        }
    }

    /// “Teknik- og Miljøudvalgets årlige redegørelse”: the owner in the title.
    private func titleOwner(of page: PaperPage) -> [ReadField] {
        guard let title = page.paragraphs.first?.words else { return [] }
        return context.parties.find(in: title).prefix(1).compactMap { found in
            let at = Array(title[found.words])
            guard let id = found.subjects.first, at.last?.bare.hasSuffix("s") == true
            else { return nil }
            return ReadField(
                .sender, .organization(id), words: at.term, at: at.termPlaces, .likely,
                found.confused == 0 ? [.fromPlace] : [.fromPlace, .readAs(found.name)])
        }
    }

    /// Who is the subject of most sentences, when nobody else comes near.
    private func mostNamed(in page: PaperPage) -> [ReadField] {
        var count: [OrganizationID: Int] = [:]
        var first: [OrganizationID: [PageWord]] = [:]
        for sentence in page.sentences {
            guard
                let found = context.parties.find(in: Array(sentence.prefix(8))).first(where: {
                    $0.words.lowerBound == 0
                }), let id = found.subjects.first
            else { continue }
            count[id, default: 0] += 1
            first[id] = first[id] ?? Array(sentence[found.words])
        }
        let order = count.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let most = order.first, most.value >= 3, let words = first[most.key],
            order.dropFirst().allSatisfy({ $0.value * 2 <= most.value })
        else { return [] }
        return [
            ReadField(
                .sender, .organization(most.key), words: words.term, at: words.termPlaces,
                .doubtful,
                [.mostNamed])
        ]
    }

    /// The one whose address stands at the head; otherwise the offices named there.
    func addressees(of page: PaperPage, _ signature: Signature) -> [ReadField] {
        let told = labelled("til", .addressee, in: page)
        if !told.isEmpty { return told }
        let address = headAddress(of: page, .addressee)
        if !address.isEmpty { return address }
        guard signature.closing != nil else { return [] }
        let signing = Set(signature.signers.compactMap(\.post))
        return headOffices(of: page).filter { _, post, _ in !signing.contains(post) }.map {
            words, post, confused in
            ReadField(
                .addressee, .post(post), words: words.term, at: words.termPlaces,
                min(sureness(confused, page), .certain))
        }
    }

    /// The organization whose address stands at the head.
    private func headAddress(of page: PaperPage, _ field: PaperField) -> [ReadField] {
        let address = page.head.first {
            $0.kind == .column && $0.lines.contains(where: ColumnLine.isPostal)
        }
        guard let words = address?.words else { return [] }
        return context.parties.find(in: words).compactMap { found in
            found.subjects.first.map { id in
                let at = Array(words[found.words])
                return ReadField(
                    field, .organization(id), words: at.term, at: at.termPlaces,
                    min(.likely, sureness(found.confused, page)), [.fromPlace])
            }
        }
    }

    private func headOffices(
        of page: PaperPage
    ) -> [(words: [PageWord], post: PostID, confused: Int)] {
        page.head.filter { $0.kind != .heading || !$0.lines.allSatisfy(\.isMarked) }.flatMap {
            block in
            let words = block.words
            return context.offices.find(in: words).compactMap { found in
                found.subjects.first.map { (Array(words[found.words]), $0, found.confused) }
            }
        }
    }
}
