// SPDX-License-Identifier: EUPL-1.2

extension SeatGroup {
    /// How many seats, and who comes to sit in them.
    public func words(naming names: ForumNames) -> Phrase {
        let filling = filling.words(of: count, naming: names)
        let isSelf = filling.danish.contains(names.list(onBehalfOf).danish)
        let behalf =
            onBehalfOf.isEmpty || isSelf
            ? .nothing
            : Phrase(
                da: " på vegne af \(names.list(onBehalfOf).danish)",
                en: " on behalf of \(names.list(onBehalfOf).english)")
        return filling + behalf + Phrase(verbatim: ".") + role.words + vote
    }

    private var vote: Phrase {
        switch votes {
        case nil: .nothing
        case true?: Phrase(da: " De har stemmeret.", en: " They have a vote.")
        case false?: Phrase(da: " De har ikke stemmeret.", en: " They have no vote.")
        }
    }
}

extension SeatCount {
    /// `2 pladser`, `10 til 15 pladser`.
    public var words: Phrase {
        if atLeast == atMost {
            return Phrase(
                da: "\(atMost) \(atMost == 1 ? "plads" : "pladser")",
                en: "\(atMost) \(atMost == 1 ? "seat" : "seats")")
        }
        if atLeast == 0 {
            return Phrase(da: "Op til \(atMost) pladser", en: "Up to \(atMost) seats")
        }
        return Phrase(
            da: "\(atLeast) til \(atMost) pladser", en: "\(atLeast) to \(atMost) seats")
    }
}

extension SeatFilling {
    /// `2 pladser, som Københavns Politi udpeger til`.
    func words(of count: SeatCount?, naming names: ForumNames) -> Phrase {
        let seats = count?.words ?? .notStatedSeats
        switch self {
        case .exOfficio(let post):
            let owner = names.post(post)
            return seats + Phrase(da: " til den, der er \(owner)", en: " for whoever is \(owner)")
        case .oneOf(let posts):
            let list = names.list(posts)
            return seats
                + Phrase(
                    da: " til en eller flere af dem, der har posterne \(list.danish)",
                    en: " for one or more of those who hold the posts \(list.english)")
        case .appointed(let by):
            let name = names.organization(by)
            return seats + Phrase(da: ", som \(name) udpeger til", en: ", appointed by \(name)")
        case .elected(let arranger):
            let name = names.organization(arranger)
            return seats
                + Phrase(
                    da: ", som besættes ved valg. \(name) arrangerer valget",
                    en: ", filled by election. \(name) arranges the election")
        case .granted:
            return seats
                + Phrase(
                    da: ", som forummet giver til dem, der søger",
                    en: ", given by the forum to those who apply")
        case .members(let forum):
            let name = names.organization(forum)
            return Phrase(
                da: "Alle, der sidder i \(name), sidder også her",
                en: "All who sit in \(name) sit here too")
        case .notStated:
            return seats
                + Phrase(
                    da: ". Kommissoriet siger ikke, hvem der besætter dem",
                    en: ". The charter does not say who fills them")
        }
    }

    /// How somebody comes to sit there, as a heading says it.
    public func words(naming names: ForumNames) -> Phrase {
        switch self {
        case .exOfficio(let post):
            Phrase(da: "født medlem: \(names.post(post))", en: "by right: \(names.post(post))")
        case .oneOf(let posts):
            Phrase(
                da: "blandt dem, der har posterne \(names.list(posts).danish)",
                en: "among those who hold the posts \(names.list(posts).english)")
        case .appointed(let by):
            Phrase(
                da: "udpeges af \(names.organization(by))",
                en: "appointed by \(names.organization(by))")
        case .elected(let arranger):
            Phrase(
                da: "vælges; \(names.organization(arranger)) arrangerer valget",
                en: "elected; \(names.organization(arranger)) arranges the election")
        case .granted:
            Phrase(da: "gives af forummet efter ansøgning", en: "given by the forum on application")
        case .members(let forum):
            Phrase(
                da: "følger med pladsen i \(names.organization(forum))",
                en: "comes with the seat in \(names.organization(forum))")
        case .notStated:
            Phrase(
                da: "kommissoriet siger ikke, hvem der besætter pladsen",
                en: "the charter does not say who fills the seat")
        }
    }
}

extension SeatRole {
    fileprivate var words: Phrase {
        switch self {
        case .ordinary: .nothing
        case .informing:
            Phrase(
                da: " De er med for at fortælle, hvad kommunen gør.",
                en: " They are there to tell what the municipality does.")
        case .observing:
            Phrase(
                da: " De sidder med uden at være medlemmer.",
                en: " They sit in without being members.")
        }
    }
}

extension SeatScope {
    /// `alle pladser undtagen “10 naboer”`.
    public func words(naming names: ForumNames) -> Phrase {
        func labels(_ groups: [SeatGroupID]) -> Phrase {
            .list(groups.map { "“\(names.seats($0))”" })
        }
        if !only.isEmpty { return labels(only) }
        if except.isEmpty { return Phrase(da: "alle pladser", en: "all seats") }
        return Phrase(
            da: "alle pladser undtagen \(labels(except).danish)",
            en: "all seats but \(labels(except).english)")
    }
}

extension SeatManner {
    /// How the holder came to the seat.
    public var phrase: Phrase {
        switch self {
        case .appointed: Phrase(da: "udpeget", en: "appointed")
        case .elected: Phrase(da: "valgt", en: "elected")
        case .found:
            Phrase(da: "fundet, da pladsen blev ledig", en: "found when the seat fell vacant")
        case .granted: Phrase(da: "optaget af forummet", en: "admitted by the forum")
        }
    }
}

extension Phrase {
    fileprivate static let notStatedSeats = Phrase(
        da: "Et antal pladser, der ikke er oplyst", en: "A number of seats that is not stated")
}
