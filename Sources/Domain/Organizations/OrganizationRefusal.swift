// SPDX-License-Identifier: EUPL-1.2

/// Why a change among organizations, posts and holders cannot be made.
public enum OrganizationRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownOrganization(OrganizationID)
    case unknownPost(PostID)
    case unknownPerson(PersonID)
    case unknownMembership(MembershipID)
    case nameTaken(String, by: OrganizationID, name: String)
    case postOfAnother(PostID, title: String, organization: String)
    case postHeld(PostID, title: String, since: Day)
    /// The post still answers for what is named.
    case stillResponsible(PostID, for: [String])
    case endsBeforeItBegins(from: Day, to: Day)
    case alreadyEnded(on: Day)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "organization.malformed-id"
        case .idTaken: "organization.id-taken"
        case .unknownOrganization: "organization.unknown"
        case .unknownPost: "organization.unknown-post"
        case .unknownPerson: "organization.unknown-person"
        case .unknownMembership: "organization.unknown-membership"
        case .nameTaken: "organization.name-taken"
        case .postOfAnother: "organization.post-of-another"
        case .postHeld: "organization.post-held"
        case .stillResponsible: "organization.still-responsible"
        case .endsBeforeItBegins: "organization.ends-before-it-begins"
        case .alreadyEnded: "organization.already-ended"
        case .changedMeanwhile: "organization.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .postHeld: "R-021"
        case .stillResponsible: "R-023"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .nameTaken: "name"
        case .unknownOrganization: "organization"
        case .unknownPost, .postOfAnother, .postHeld: "post"
        case .unknownPerson: "person"
        case .endsBeforeItBegins, .alreadyEnded, .stillResponsible: "to"
        case .unknownMembership, .changedMeanwhile: nil
        }
    }
}

extension OrganizationRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownPost(let id): .unknown(da: "post", en: "post", id)
        case .unknownPerson(let id): .unknown(da: "person", en: "person", id)
        case .unknownMembership(let id): .unknown(da: "besættelse", en: "membership", id)
        case .nameTaken(let name, _, let owner):
            Phrase(
                da: "“\(name)” er allerede navn eller alias for “\(owner)”. Vælg et andet navn.",
                en: "“\(name)” already names “\(owner)”. Choose another name."
            )
        case .postOfAnother(_, let post, let organization):
            Phrase(
                da: "Posten “\(post)” hører ikke til \(organization). Vælg en af dens egne poster.",
                en: "The post “\(post)” is not one of \(organization)'s. Choose one of its own."
            )
        case .postHeld(_, let post, let since):
            Phrase(
                da:
                    "Posten “\(post)” er besat siden \(since.danish). Afslut først den, der har den.",
                en:
                    "The post “\(post)” has been held since \(since.english). End that membership first."
            )
        case .stillResponsible(_, let names):
            Phrase(
                da: "Posten har stadig ansvaret for \(names.joined(separator: ", ")). Giv det "
                    + "videre til en anden post først.",
                en: "The post still answers for \(names.joined(separator: ", ")). Pass that on "
                    + "to another post first."
            )
        case .endsBeforeItBegins(let from, let to): .endsBeforeItBegins(from: from, to: to)
        case .alreadyEnded(let day):
            Phrase(
                da: "Den er allerede afsluttet den \(day.danish).",
                en: "It ended already on \(day.english).")
        case .changedMeanwhile: .changedMeanwhile
        }
    }
}
