// SPDX-License-Identifier: EUPL-1.2

extension StatementState {
    public var phrase: Phrase {
        switch self {
        case .notBegun: Phrase(da: "Ikke begyndt", en: "Not begun")
        case .begun: Phrase(da: "Skrives", en: "Being written")
        case .awaiting: Phrase(da: "Venter på godkendelse", en: "Waits for a signature")
        case .returned: Phrase(da: "Sendt tilbage", en: "Sent back")
        case .signed: Phrase(da: "Godkendt og låst", en: "Signed and locked")
        case .reopened: Phrase(da: "Åbnet igen", en: "Reopened")
        }
    }
}
