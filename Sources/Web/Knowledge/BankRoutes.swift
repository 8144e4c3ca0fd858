// SPDX-License-Identifier: EUPL-1.2
import Domain
import Print

/// The knowledge bank: papers that came in, what they say, and what came of it.
enum BankRoutes {
    static let all: [Route] = pages + steps

    private static let pages: [Route] = [
        Route(.get, "/viden", audience: .everyone) { .page(BankList(call: $0)) },
        Route(.get, "/viden/nyt.atom", audience: .everyone, BankFeed.answer),
        Route(.get, "/viden/ny", audience: .staff, BankUpload.ask),
        Route(.post, "/viden/ny", audience: .staff, takesFiles: true, BankUpload.save),
        Route(.get, "/viden/modtages/:modtagelse", audience: .staff, ReceivingShow.answer),
        Route(.get, "/viden/:papir", audience: .everyone, BankPaperShow.answer),
        Route(.get, "/viden/:papir/original", audience: .staff, BankOriginal.send),
        Route(.get, "/viden/:papir/papir.pdf", audience: .everyone) {
            try await BankSheet.print($0, .pdf)
        },
        Route(.get, "/viden/:papir/papir.docx", audience: .everyone) {
            try await BankSheet.print($0, .docx)
        },
    ]

    private static let steps: [Route] = [
        Route(.get, "/viden/:papir/felt/:felt", audience: .staff, BankConfirm.ask),
        Route(.post, "/viden/:papir/felt/:felt", audience: .staff, BankConfirm.save),
        Route(.post, "/viden/:papir/bekraeft", audience: .staff, BankSteps.confirmCertain),
        Route(.post, "/viden/:papir/vis", audience: .coordinators, BankSteps.show),
        Route(.post, "/viden/:papir/knyt", audience: .staff, BankSteps.link),
        Route(.post, "/viden/:papir/loes", audience: .staff, BankSteps.unlink),
        Route(.get, "/viden/:papir/tekst", audience: .staff, BankRetype.ask),
        Route(.post, "/viden/:papir/tekst", audience: .staff, BankRetype.save),
        Route(.get, "/viden/:papir/tekst/:version", audience: .staff, BankTextVersion.answer),
        Route(.get, "/viden/:papir/saetning", audience: .staff, BankChoice.ask),
        Route(.get, "/viden/:papir/sag", audience: .staff, BankExtract.ask),
        Route(.post, "/viden/:papir/sag", audience: .staff, BankExtract.save),
    ]
}

extension Paths {
    static let bank = "/viden"
    /// Where a page about what the city knows lies, for the menu.
    static let allKnowledge = [bank, lessons, experts, "/spoergsmaal"]
    static let bankFeed = "/viden/nyt.atom"
    static let newBankPaper = "/viden/ny"
    static func receiving(_ attempt: String) -> String { "/viden/modtages/\(attempt)" }
    static func bankPaper(_ id: BankPaperID) -> String { "/viden/\(id)" }
    static func bankPaper(_ id: BankPaperID, _ step: String) -> String { "/viden/\(id)/\(step)" }
}

extension Phrase {
    static let bank = Phrase(da: "Vidensbank", en: "Knowledge bank")
}

extension PaperSight {
    var phrase: Phrase {
        switch self {
        case .staff: Phrase(da: "Kun ansatte", en: "Employees only")
        case .everyone: Phrase(da: "Alle", en: "Everybody")
        case .closed: Phrase(da: "Lukket: kun koordinatorer", en: "Closed: coordinators only")
        }
    }
}
