// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Why the API does not take a request, before any rule of the city is asked.
enum ApiRefusal: Refusal {
    case keyMissing
    case keyUnknown
    case scopeMissing(AccessToken.Scope)
    case notJSON
    case fieldsWrong([FieldTrouble])
    case unknownParameter(String, known: [String])
    case dayUnreadable(String)
    case limitOutOfRange(String)
    case afterUnreadable(String)
    case yearOutOfRange(String)
    case versionUnreadable(String)
    case linkUnreadable(String)
    /// Somebody was first; `isExpected` when the caller had said which version it knew.
    case changedMeanwhile(isExpected: Bool)
    case keyReused

    var status: Int {
        switch self {
        case .keyMissing, .keyUnknown: 401
        case .scopeMissing: 403
        case .notJSON, .unknownParameter, .dayUnreadable, .limitOutOfRange, .afterUnreadable,
            .yearOutOfRange, .versionUnreadable, .linkUnreadable:
            400
        case .changedMeanwhile(let isExpected): isExpected ? 412 : 409
        case .fieldsWrong, .keyReused: 422
        }
    }

    var key: String {
        switch self {
        case .keyMissing: "key-missing"
        case .keyUnknown: "key-unknown"
        case .scopeMissing: "scope-missing"
        case .notJSON: "not-json"
        case .fieldsWrong: "fields-wrong"
        case .unknownParameter: "unknown-parameter"
        case .dayUnreadable: "day-unreadable"
        case .limitOutOfRange: "limit-out-of-range"
        case .afterUnreadable: "after-unreadable"
        case .yearOutOfRange: "year-out-of-range"
        case .versionUnreadable: "version-unreadable"
        case .linkUnreadable: "link-unreadable"
        case .changedMeanwhile: "changed-meanwhile"
        case .keyReused: "idempotency-key-reused"
        }
    }

    var fields: [FieldTrouble] {
        if case .fieldsWrong(let fields) = self { fields } else { [] }
    }
}

extension ApiRefusal {
    var sentence: Phrase {
        switch self {
        case .keyMissing:
            Phrase(
                da: "Det kræver en nøgle. Lav en, og send den som “Authorization: Bearer NØGLE”.",
                en: "This needs a key. Make one and send it as “Authorization: Bearer KEY”.")
        case .keyUnknown:
            Phrase(
                da: "Nøglen er ukendt, udløbet eller lukket. Lav en ny, og send den som "
                    + "“Authorization: Bearer NØGLE”.",
                en: "The key is unknown, has run out or was revoked. Make a new one and send it "
                    + "as “Authorization: Bearer KEY”.")
        case .scopeMissing(let scope):
            Phrase(
                da: "Nøglen må ikke dette. Lav en, der må “\(scope.rawValue)”.",
                en: "The key may not do this. Make one with the scope “\(scope.rawValue)”.")
        case .notJSON:
            Phrase(
                da: "Indholdet er ikke JSON. Send et objekt: {…}.",
                en: "The body is not JSON. Send an object: {…}.")
        case .fieldsWrong:
            Phrase(
                da: "Noget i indholdet skal rettes; se “errors”.",
                en: "Something in the body needs mending; see “errors”.")
        case .changedMeanwhile:
            Phrase(
                da: "Andre har ændret det imens. Hent det igen, og send ændringen en gang til.",
                en: "Others have changed it meanwhile. Get it again, then send the change again.")
        case .keyReused:
            Phrase(
                da: "“Idempotency-Key” er brugt til noget andet. Brug en ny.",
                en: "The “Idempotency-Key” was used for something else. Use a new one.")
        default: addressSentence
        }
    }

    /// What is wrong in the address or the headers.
    private var addressSentence: Phrase {
        switch self {
        case .unknownParameter(let name, let known) where known.isEmpty:
            Phrase(
                da: "“\(name)” kendes ikke her. Fjern det.",
                en: "There is no “\(name)” here. Remove it.")
        case .unknownParameter(let name, let known):
            Phrase(
                da: "“\(name)” kendes ikke. Brug \(known.joined(separator: ", ")).",
                en: "There is no “\(name)”. Use \(known.joined(separator: ", ")).")
        case .dayUnreadable(let text):
            Phrase(
                da: "“\(text)” er ikke en dag. Skriv day=2021-10-05.",
                en: "“\(text)” is not a day. Write day=2021-10-05.")
        case .limitOutOfRange(let text):
            Phrase(
                da: "“\(text)” går ikke som limit. Skriv et tal fra 1 til 500.",
                en: "“\(text)” will not do as a limit. Write 1 to 500.")
        case .afterUnreadable(let text):
            Phrase(
                da: "“\(text)” går ikke som after. Følg linket med rel=next.",
                en: "“\(text)” will not do as after. Follow the link with rel=next.")
        case .yearOutOfRange(let text):
            Phrase(
                da: "“\(text)” går ikke som year. Skriv et år fra 1990 til 2100.",
                en: "“\(text)” will not do as a year. Write 1990 to 2100.")
        case .versionUnreadable(let text):
            Phrase(
                da: "“\(text)” er ikke en version. Send det ETag, du fik, som If-Match.",
                en: "“\(text)” is not a version. Send the ETag that you got as If-Match.")
        case .linkUnreadable(let text):
            Phrase(
                da: "“\(text)” er ikke et sted. Skriv for eksempel link=area/noerrebro.",
                en: "“\(text)” is not a place. Write link=area/noerrebro, for example.")
        default: preconditionFailure("every other refusal has its sentence above")
        }
    }
}

/// What is wrong with one field of a body.
struct FieldTrouble: Equatable, Sendable {
    /// Where it is, such as `/plan/workdays` (RFC 6901).
    let pointer: String
    let sentence: Phrase
}

extension FieldTrouble {
    /// The field that a rule's refusal points at, when it points at one.
    init?(_ refusal: any Refusal) {
        guard let field = refusal.field else { return nil }
        self.init(pointer: "/\(field)", sentence: refusal.sentence)
    }
}
