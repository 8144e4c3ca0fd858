// SPDX-License-Identifier: EUPL-1.2

/// Why a change to a case, a paper or a request to see papers cannot be made.
public enum CaseRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownCase(CaseID)
    case unknownDocument(CaseDocumentID)
    case unknownRequest(AccessRequestID)
    case unknownOrganization(OrganizationID)
    case unknownPost(PostID)
    case unknownSubject(CaseSubject)
    case schemeDigits
    case noScheme(Int)
    case numbersUsedUp(Int)
    case otherScheme(String, year: Int, [NumberScheme])
    case caseNumberTaken(CaseNumber, by: CaseID)
    case documentNumberTaken(DocumentNumber)
    case numberOfOtherCase(DocumentNumber, CaseNumber)
    case caseClosed(CaseNumber)
    case draftsLeft([DocumentNumber])
    case notADraft(DocumentNumber)
    case notFinished(DocumentNumber)
    case nothingToFinish
    case nobodyToSendTo
    case privateAddressee
    case sentAlready(DocumentNumber)
    case sameFile(DocumentNumber)
    case withdrawnAlready(DocumentNumber)
    case receivedInTheFuture
    case noCase
    case notPlaced
    case clockNotLonger(AccessTerm)
    case notOfTheRequest(DocumentNumber)
    case noFile(DocumentNumber)
    case undecided([DocumentNumber])
    case noPackage
    case answeredAlready(Day)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "case.malformed-id"
        case .idTaken: "case.id-taken"
        case .unknownCase: "case.unknown-case"
        case .unknownDocument: "case.unknown-document"
        case .unknownRequest: "case.unknown-request"
        case .unknownOrganization: "case.unknown-organization"
        case .unknownPost: "case.unknown-post"
        case .unknownSubject: "case.unknown-subject"
        case .schemeDigits: "case.scheme-digits"
        case .noScheme: "case.no-scheme"
        case .numbersUsedUp: "case.numbers-used-up"
        case .otherScheme: "case.other-scheme"
        case .caseNumberTaken, .documentNumberTaken: "case.number-taken"
        case .numberOfOtherCase: "case.number-of-other-case"
        case .caseClosed: "case.closed"
        case .draftsLeft: "case.drafts-left"
        case .notADraft: "case.not-a-draft"
        case .notFinished: "case.not-finished"
        case .nothingToFinish: "case.nothing-to-finish"
        case .nobodyToSendTo: "case.nobody-to-send-to"
        case .privateAddressee: "case.private-addressee"
        case .sentAlready: "case.sent-already"
        case .sameFile: "case.same-file"
        case .withdrawnAlready: "case.withdrawn-already"
        case .receivedInTheFuture: "case.received-in-the-future"
        case .noCase: "case.none-chosen"
        case .notPlaced: "case.not-placed"
        case .clockNotLonger: "case.clock-not-longer"
        case .notOfTheRequest: "case.not-of-the-request"
        case .noFile: "case.no-file"
        case .undecided: "case.undecided"
        case .noPackage: "case.no-package"
        case .answeredAlready: "case.answered-already"
        case .changedMeanwhile: "case.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .schemeDigits, .noScheme, .numbersUsedUp, .otherScheme, .caseNumberTaken: "R-220"
        case .numberOfOtherCase, .documentNumberTaken: "R-221"
        case .notADraft, .notFinished, .nothingToFinish, .nobodyToSendTo, .sentAlready:
            "R-223"
        case .caseClosed, .draftsLeft: "R-224"
        case .privateAddressee: "R-225"
        case .notPlaced: "R-388"
        case .clockNotLonger: "R-228"
        case .notOfTheRequest, .noFile: "R-229"
        case .undecided, .noPackage: "R-230"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .noScheme, .numbersUsedUp, .otherScheme, .caseNumberTaken, .documentNumberTaken,
            .numberOfOtherCase:
            "number"
        case .schemeDigits: "digits"
        case .unknownOrganization: "unit"
        case .unknownPost, .nobodyToSendTo: "addressees"
        case .unknownSubject: "subjects"
        case .privateAddressee: "sight"
        case .receivedInTheFuture: "received"
        case .noCase, .notPlaced, .unknownCase: "cases"
        case .clockNotLonger: "clock"
        case .sameFile, .noFile: "fil"
        default: nil
        }
    }
}
