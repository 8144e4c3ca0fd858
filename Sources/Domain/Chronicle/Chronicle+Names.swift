// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What things are called in the sentences: by the name of the day, where it is known.
extension Chronicle {
    func name(of id: OrganizationID) -> String {
        guard let organization = city.organizations[id] else { return id.rawValue }
        return organization.formerNames.first { day < $0.until }?.name ?? organization.name
    }

    /// `Leder af byrum (Teknik- og Miljøforvaltningen)`.
    func post(_ id: PostID) -> String {
        guard let post = city.organizations[id] else { return id.rawValue }
        let organization = name(of: post.organization)
        return post.title.contains(organization) ? post.title : "\(post.title) (\(organization))"
    }

    /// The department behind the post, or its organization outside the municipality.
    func department(of post: PostID) -> String {
        city.organizations[post].map {
            name(of: city.organizations.department(of: $0.organization))
        } ?? post.rawValue
    }

    /// The department that answers for the activity.
    func department(of id: ActivityID) -> String {
        activity(known: id).map { department(of: $0.responsible) } ?? ""
    }

    func name(of id: AreaID) -> String {
        told.areas[id]?.name ?? city.areas[id]?.name ?? id.rawValue
    }

    func name(of id: InitiativeID) -> String {
        told.initiatives[id]?.name ?? city.initiatives[id]?.name ?? id.rawValue
    }

    func name(of id: ProgrammeID) -> String {
        told.initiatives[id]?.name ?? city.initiatives[id]?.name ?? id.rawValue
    }

    /// The activity's name in quotes, or that there is one.
    func name(of id: ActivityID) -> Phrase {
        if let activity = activity(known: id) { return Phrase(verbatim: "“\(activity.name)”") }
        return city.activities[id] == nil
            ? Phrase(
                da: "en aktivitet, der siden er taget ud",
                en: "an activity that has since been taken out")
            : Phrase(
                da: "en aktivitet, der ikke er offentlig", en: "an activity that is not public")
    }

    /// The activity in this history, or another one that the viewer may see.
    func activity(known id: ActivityID) -> Activity? {
        if let activity = told.activities[id] { return activity }
        return city.activities[id].flatMap { city.sees($0, viewer) ? $0 : nil }
    }

    /// ` fra 1. februar 2021`; nothing when it is the day of the fact itself.
    func beginning(_ first: Day) -> Phrase {
        if first == day { return .nothing }
        let date = DateText.date(first)
        return Phrase(da: " fra \(date.danish)", en: " from \(date.english)")
    }

    func person(_ id: PersonID, otherwise: Phrase) -> Phrase {
        nameOf(id).map { Phrase(verbatim: $0) } ?? otherwise
    }
}

extension Phrase {
    /// `A, B og C`.
    static func list(_ names: [String]) -> Phrase {
        guard let last = names.last, names.count > 1 else {
            return Phrase(verbatim: names.first ?? "")
        }
        let first = names.dropLast().joined(separator: ", ")
        return Phrase(da: "\(first) og \(last)", en: "\(first) and \(last)")
    }

    /// `A, B og C`, each in its language.
    static func list(_ phrases: [Phrase]) -> Phrase {
        Phrase(
            da: list(phrases.map(\.danish)).danish, en: list(phrases.map(\.english)).english)
    }

    static func days(_ count: Int) -> Phrase {
        let isOne = count == 1
        return Phrase(
            da: "\(count) \(isOne ? "dag" : "dage")", en: "\(count) \(isOne ? "day" : "days")")
    }

    static func + (left: Phrase, right: Phrase) -> Phrase {
        Phrase(da: left.danish + right.danish, en: left.english + right.english)
    }
}
