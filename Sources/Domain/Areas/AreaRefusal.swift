// SPDX-License-Identifier: EUPL-1.2

/// Why a change to an area cannot be made.
public enum AreaRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownArea(AreaID)
    case unknownPost(PostID)
    case unknownOrganization(OrganizationID)
    case unknownResponsibility(ResponsibilityID)
    case nameTaken(String, by: AreaID, name: String)
    case cannotLieIn(AreaKind, AreaKind)
    case impossibleCoordinate(Coordinate)
    case openRing
    case emptyBoundary
    case postEnded(PostID, title: String, on: Day)
    case responsibleSince(Day)
    case endsBeforeItBegins(from: Day, to: Day)
    case alreadyEnded(on: Day)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "area.malformed-id"
        case .idTaken: "area.id-taken"
        case .unknownArea: "area.unknown"
        case .unknownPost: "area.unknown-post"
        case .unknownOrganization: "area.unknown-organization"
        case .unknownResponsibility: "area.unknown-responsibility"
        case .nameTaken: "area.name-taken"
        case .cannotLieIn: "area.cannot-lie-in"
        case .impossibleCoordinate: "area.impossible-coordinate"
        case .openRing: "area.open-ring"
        case .emptyBoundary: "area.empty-boundary"
        case .postEnded: "area.post-ended"
        case .responsibleSince: "area.responsible-since"
        case .endsBeforeItBegins: "area.ends-before-it-begins"
        case .alreadyEnded: "area.already-ended"
        case .changedMeanwhile: "area.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .cannotLieIn: "R-022"
        case .responsibleSince: "R-020"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .nameTaken: "name"
        case .unknownArea, .cannotLieIn: "parent"
        case .unknownPost, .postEnded: "post"
        case .unknownOrganization: "scope"
        case .impossibleCoordinate, .openRing, .emptyBoundary: "boundary"
        case .responsibleSince: "from"
        case .endsBeforeItBegins, .alreadyEnded: "to"
        case .unknownResponsibility, .changedMeanwhile: nil
        }
    }
}

extension AreaRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .unknownPost(let id): .unknown(da: "post", en: "post", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownResponsibility(let id): .unknown(da: "ansvar", en: "responsibility", id)
        case .nameTaken(let name, _, let owner):
            Phrase(
                da: "“\(name)” er allerede navn eller alias for “\(owner)”. Vælg et andet navn.",
                en: "“\(name)” already names “\(owner)”. Choose another name."
            )
        case .cannotLieIn(let inner, let outer):
            Phrase(
                da: "Slagsen “\(inner.phrase.danish)” kan ikke ligge i “\(outer.phrase.danish)”. "
                    + "Vælg en anden slags, eller et andet område at ligge i.",
                en: "The kind “\(inner.phrase.english)” cannot lie in “\(outer.phrase.english)”. "
                    + "Choose another kind, or another area to lie in."
            )
        case .impossibleCoordinate(let point):
            Phrase(
                da: "\(point.longitude), \(point.latitude) er ikke længde og bredde i grader.",
                en: "\(point.longitude), \(point.latitude) is not longitude, latitude in degrees."
            )
        case .openRing:
            Phrase(
                da: "En grænse skal slutte, hvor den begynder: gentag det første punkt.",
                en: "A boundary must end where it begins: repeat the first point."
            )
        case .emptyBoundary:
            Phrase(
                da: "Grænsen er tom. Tegn den, eller skriv gaderne, der afgrænser området.",
                en: "The boundary is empty. Draw it, or write the streets that delimit it."
            )
        case .postEnded(_, let post, let day):
            Phrase(
                da: "Posten “\(post)” blev nedlagt den \(day.danish). Vælg en, der findes.",
                en: "The post “\(post)” was abolished on \(day.english). Choose one that exists."
            )
        case .responsibleSince(let day):
            Phrase(
                da: "En anden har ansvaret fra den \(day.danish). Vælg en senere dag.",
                en: "Somebody else is responsible from \(day.english). Choose a later day."
            )
        case .endsBeforeItBegins(let from, let to): .endsBeforeItBegins(from: from, to: to)
        case .alreadyEnded(let day):
            Phrase(
                da: "Ansvaret sluttede allerede den \(day.danish).",
                en: "It ended already on \(day.english).")
        case .changedMeanwhile: .changedMeanwhile
        }
    }
}
