// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Paths {
    static let journal = "/journal"
    static let newCase = "/journal/ny"
    static let numberSchemes = "/journal/numre"
    static let letters = "/breve"
    static let newLetter = "/breve/nyt"
    static let access = "/aktindsigt"
    static let newAccess = "/aktindsigt/ny"
    static let askForAccess = "/aktindsigt/anmod"

    static func journal(_ number: CaseNumber) -> String { "/journal/\(number)" }
    static func journal(_ found: Case, _ step: String) -> String {
        "/journal/\(found.number)/\(step)"
    }
    static func paper(_ document: CaseDocument, in found: Case) -> String {
        "/journal/\(found.number)/\(document.number)"
    }
    static func paper(_ document: CaseDocument, in found: Case, _ step: String) -> String {
        "\(paper(document, in: found))/\(step)"
    }
    static func letterhead(_ unit: OrganizationID) -> String { "/breve/brevhoved/\(unit)" }
    /// A new letter about something, such as a matter.
    static func newLetter(about subject: CaseSubject) -> String {
        "/breve/nyt?om=\(subject.description.percentEncoded)"
    }
    static func access(_ id: AccessRequestID) -> String { "/aktindsigt/\(id)" }
    static func access(_ id: AccessRequestID, _ step: String) -> String {
        "/aktindsigt/\(id)/\(step)"
    }
    static func followAccess(_ token: String) -> String { "/aktindsigt/foelg/\(token)" }
    static func accessPaper(_ id: AccessRequestID, _ document: CaseDocumentID) -> String {
        "/aktindsigt/\(id)/akter/\(document)"
    }
}
