// SPDX-License-Identifier: EUPL-1.2

/// Why a change to an initiative or programme cannot be made.
public enum InitiativeRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownInitiative(InitiativeID)
    case unknownProgramme(ProgrammeID)
    case unknownArea(AreaID)
    case unknownPost(PostID)
    case unknownOrganization(OrganizationID)
    case noOwner
    case postEnded(PostID, title: String, on: Day)
    case alreadyOwner(PostID, title: String)
    case handoverPending(to: PostID, title: String)
    case noHandover
    case partMissing
    case notContributing(OrganizationID, name: String)
    case stopReasonMissing
    case concluded(on: Day)
    case endsBeforeItBegins(from: Day, to: Day)
    case alreadyEnded(on: Day)
    case evaluationDelivered(on: Day)
    case deliveredInFuture(Day, today: Day)
    case evaluationEmpty
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "initiative.malformed-id"
        case .idTaken: "initiative.id-taken"
        case .unknownInitiative: "initiative.unknown"
        case .unknownProgramme: "initiative.unknown-programme"
        case .unknownArea: "initiative.unknown-area"
        case .unknownPost: "initiative.unknown-post"
        case .unknownOrganization: "initiative.unknown-organization"
        case .noOwner: "initiative.no-owner"
        case .postEnded: "initiative.post-ended"
        case .alreadyOwner: "initiative.already-owner"
        case .handoverPending: "initiative.handover-pending"
        case .noHandover: "initiative.no-handover"
        case .partMissing: "initiative.part-missing"
        case .notContributing: "initiative.not-contributing"
        case .stopReasonMissing: "initiative.stop-reason-missing"
        case .concluded: "initiative.concluded"
        case .endsBeforeItBegins: "programme.ends-before-it-begins"
        case .alreadyEnded: "programme.already-ended"
        case .evaluationDelivered: "evaluation.delivered"
        case .deliveredInFuture: "evaluation.in-future"
        case .evaluationEmpty: "evaluation.empty"
        case .changedMeanwhile: "initiative.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .noOwner: "R-030"
        case .handoverPending, .noHandover, .alreadyOwner: "R-031"
        case .partMissing: "R-032"
        case .evaluationDelivered, .deliveredInFuture, .evaluationEmpty: "R-033"
        case .notContributing, .stopReasonMissing: "R-034"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .unknownProgramme: "programme"
        case .unknownArea: "areas"
        case .unknownPost, .postEnded, .alreadyOwner, .noOwner: "owner"
        case .unknownOrganization, .notContributing: "organization"
        case .stopReasonMissing: "note"
        case .deliveredInFuture: "delivered"
        case .evaluationEmpty: "kept"
        case .partMissing: "part"
        case .endsBeforeItBegins, .alreadyEnded: "end"
        default: nil
        }
    }
}

extension InitiativeRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownInitiative(let id): .unknown(da: "indsats", en: "initiative", id)
        case .unknownProgramme(let id): .unknown(da: "program", en: "programme", id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .unknownPost(let id): .unknown(da: "post", en: "post", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .noOwner:
            Phrase(
                da: "En indsats skal have præcis én ansvarlig. Vælg den post, der har ansvaret.",
                en: "An initiative has exactly one accountable owner. Choose the post."
            )
        case .postEnded(_, let post, let day):
            Phrase(
                da: "Posten “\(post)” blev nedlagt den \(day.danish). Vælg en, der findes.",
                en: "The post “\(post)” was abolished on \(day.english). Choose one that exists."
            )
        case .alreadyOwner(_, let post):
            Phrase(
                da: "“\(post)” har allerede ansvaret. Vælg en anden post.",
                en: "“\(post)” is already accountable. Choose another post."
            )
        case .handoverPending(_, let post):
            Phrase(
                da: "Ansvaret er tilbudt “\(post)”, som ikke har svaret. Vent på svaret.",
                en: "It has been offered to “\(post)”, who has not answered. Wait for the answer."
            )
        case .noHandover:
            Phrase(
                da: "Der er ingen overdragelse at svare på.",
                en: "There is no handover to answer."
            )
        case .partMissing:
            Phrase(
                da: "Skriv, hvad organisationen bidrager med, eller hvorfor det ikke er relevant.",
                en: "Write what the organization contributes, or why it is not relevant."
            )
        case .concluded(let day):
            Phrase(
                da: "Indsatsen blev afsluttet den \(day.danish) og kan ikke ændres.",
                en: "The initiative was concluded on \(day.english) and cannot be changed."
            )
        case .endsBeforeItBegins(let from, let to): .endsBeforeItBegins(from: from, to: to)
        case .alreadyEnded(let day):
            Phrase(
                da: "Programmet sluttede den \(day.danish).",
                en: "The programme ended on \(day.english).")
        default: progressSentence
        }
    }

    /// Of evaluations, and of how contributors' parts go.
    private var progressSentence: Phrase {
        switch self {
        case .notContributing(_, let organization):
            Phrase(
                da: "\(organization) har ikke sagt, at den bidrager. Svar på det først.",
                en: "\(organization) has not said that it contributes. Answer that first."
            )
        case .stopReasonMissing:
            Phrase(
                da: "Skriv, hvorfor arbejdet er stoppet, så de andre ved det.",
                en: "Write why the work has stopped, so that the others know."
            )
        case .evaluationDelivered(let day):
            Phrase(
                da: "Evalueringen blev afleveret den \(day.danish) og kan ikke begyndes igen.",
                en: "The evaluation was delivered on \(day.english) and cannot be begun again."
            )
        case .deliveredInFuture(let day, let today):
            Phrase(
                da:
                    "\(day.danish) er efter i dag (\(today.danish)). Skriv den dag, den blev afleveret.",
                en:
                    "\(day.english) is after today (\(today.english)). Write the day that it was delivered."
            )
        case .evaluationEmpty:
            Phrase(
                da: "Skriv, hvad evalueringen viste, eller hvor den ligger.",
                en: "Write what the evaluation found, or where it is kept."
            )
        default: .changedMeanwhile
        }
    }
}
