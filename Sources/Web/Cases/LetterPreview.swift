// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Print

/// A letter that was written here, as it is sent.
struct LetterPreview: Component {
    let found: Case
    let paper: CaseDocument
    let call: Call
    var isDraft: Bool

    /// The letter as it is now, also before it is finished.
    static func print(_ call: Call, _ format: Press.Format) async throws -> Answer {
        let (found, paper) = try call.filedPaper
        guard paper.letter != nil, paper.state != .draft || call.viewer.isStaff else {
            throw NotFound()
        }
        return try await call.printed(
            LetterPreview(found: found, paper: paper, call: call, isDraft: paper.state == .draft),
            as: format, named: "\(paper.number)")
    }

    var body: some Markup {
        var head = call.reading.letterHead(paper.content, in: found)
        head.documentNumber = paper.number
        head.ean = paper.ean
        head.isDraft = isDraft
        return LetterSheet(head, call.reading, author: call.site.options.cityName) {
            LetterBody(text: call.reading.paperText(paper.letter) ?? "")
        }
    }
}

extension Reading {
    /// What stands around a letter with that content, filed in the case.
    func letterHead(_ content: DocumentContent, in found: Case?) -> LetterHead {
        let sender = content.sender ?? found?.unit
        let behalf = content.signatories.compactMap(\.onBehalfOf)
        let signing = content.signatories.compactMap { organization(of: $0.post) }
        // Several who sign for their own offices head the letter together.
        let together = signing.reduce(into: [OrganizationID]()) { offices, next in
            if !offices.contains(next) { offices.append(next) }
        }
        let own = signing.count > 1 ? together : [sender].compactMap { $0 }
        let senders = behalf.isEmpty ? own : behalf
        let office = sender.flatMap { letterhead(of: $0) }
        return LetterHead(
            title: content.title, senders: senders.map { name(of: $0) },
            addressees: content.addressees.map { addressee($0) }, date: content.dated,
            caseNumber: found?.number, office: office,
            officeName: sender.map { name(of: $0) },
            ean: sender.flatMap { city.cases.ean(of: $0, in: city.caseSetting) },
            signatures: content.signatories.map { signatory in
                LetterHead.Signature(
                    behalf: signatory.onBehalfOf.map { name(of: $0) },
                    name: holder(of: signatory.post).map { name(of: $0) },
                    title: name(of: signatory.post))
            })
    }

    /// The unit's own letterhead, or that of the nearest one above it.
    func letterhead(of unit: OrganizationID) -> SenderSheet? {
        var next: OrganizationID? = unit
        while let id = next {
            if let sheet = city.cases.sender(id) { return sheet }
            next = city.organizations[id]?.parent
        }
        return nil
    }
}
