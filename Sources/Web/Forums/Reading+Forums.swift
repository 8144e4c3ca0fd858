// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What the pages about forums read of the city.
extension Reading {
    /// Names for the sentences of a charter.
    func names(in charter: Charter? = nil) -> ForumNames {
        ForumNames(
            organization: { self.name(of: $0) }, post: { self.name(of: $0) },
            area: { self.name(of: $0) },
            seats: { charter?.group($0)?.rule.label ?? $0.rawValue })
    }

    /// The charter in force on the page's day.
    func charter(of forum: ForumID) -> CharterVersion? { city.forums[forum]?.charter(on: day) }

    /// The forums that are there on the page's day, as a Danish reader looks for them.
    var forumsOfTheDay: [Forum] {
        city.forums.forums.values
            .filter { city.organizations[$0.id]?.exists(on: day) ?? false }
            .inDanishOrder { "\(name(of: $0.id)) \($0.id)" }
    }

    func seatMap(of forum: ForumID) -> SeatMap? {
        city.forums.seatMap(of: forum, on: day, in: city.organizations)
    }

    func duties(of forum: ForumID) -> [ForumDuty] {
        city.forums.duties(of: forum, on: day, in: city.organizations)
    }

    /// The charter's label of a seat, also of one that the charter has no more.
    func label(of seat: Seat) -> String {
        let versions = city.forums[seat.forum]?.charters ?? []
        let found = versions.last { $0.charter.group(seat.group) != nil }
        return found?.charter.group(seat.group)?.rule.label ?? seat.group.rawValue
    }

    /// The label, with a number where there are more seats of the kind.
    func title(of seat: Seat) -> String {
        let group = charter(of: seat.forum)?.charter.group(seat.group)?.rule
        let isAlone = group?.count?.atMost == 1 && seat.number == 1
        return isAlone
            ? label(of: seat)
            : say(
                da: "\(label(of: seat)), plads \(seat.number)",
                en: "\(label(of: seat)), seat \(seat.number)")
    }

    func holder(of role: OfficerRole, in charter: Charter) -> Membership? {
        charter.officer(role)?.rule.post.flatMap {
            city.organizations.holders(of: $0, on: day).first
        }
    }

    /// The area that the charter names, for lists: `Vesterbro`, or not stated.
    func areaText(of charter: Charter?) -> String {
        let scopes = charter?.areas.map(\.rule) ?? []
        let areas = scopes.flatMap(\.areas).map { name(of: $0) }
        if !areas.isEmpty { return list(areas) }
        let streets = scopes.flatMap(\.streets)
        return streets.isEmpty ? say(.notStated) : list(streets)
    }

    /// The forums whose charter names the area, what lies in it or around it.
    func forums(about area: AreaID) -> [Forum] {
        let around = Set(city.areas.lineage(of: area)).union(city.areas.within(area))
        return forumsOfTheDay.filter { forum in
            let areas = charter(of: forum.id)?.charter.areas.flatMap(\.rule.areas) ?? []
            return areas.contains { around.contains($0) }
        }
    }

    /// The way to a page about the forum.
    func trail(to forum: ForumID) -> [Crumb] {
        [
            Crumb(title: say(.forums), path: Paths.forums),
            Crumb(title: name(of: forum), path: Paths.forum(forum)),
        ]
    }
}

/// How many sit in a forum and how many are missing.
struct SeatCounts {
    let seats: Int
    let held: Int
    let vacant: Int

    init(_ map: SeatMap?) {
        seats = map?.places.count ?? 0
        held = map?.held.count ?? 0
        vacant = map?.vacancies.count ?? 0
    }

    func text(_ reading: Reading) -> String {
        seats == 0
            ? reading.say(.notStated)
            : reading.say(da: "\(held) af \(seats) besat", en: "\(held) of \(seats) filled")
    }

    func standing(_ reading: Reading) -> Standing {
        if seats == 0 { return Standing(status: .done, text: reading.say(.notStated)) }
        if vacant == 0 {
            return Standing(status: .ok, text: reading.say(da: "Ingen ledige", en: "None empty"))
        }
        return Standing(
            status: .gap,
            text: reading.say(
                da: "\(vacant) \(vacant == 1 ? "ledig" : "ledige")", en: "\(vacant) empty"))
    }
}

extension Phrase {
    static let forums = Phrase(da: "Fora", en: "Forums")
    static let charter = Phrase(da: "Kommissorium", en: "Charter")
}

extension Call {
    /// The forum that the address names.
    var forum: Forum {
        get throws { try found(city.forums[id("forum") as ForumID]) }
    }

    /// The seat that the address names, when the charter of the day has it.
    var seatPlace: SeatPlace {
        get throws {
            let forum = try forum
            let places = reading.seatMap(of: forum.id)?.places ?? []
            let seat = Seat(
                forum: forum.id, group: id("gruppe"),
                number: parameters["plads"].flatMap { Int($0) } ?? 0)
            guard let place = places.first(where: { $0.seat == seat }) else { throw NotFound() }
            return place
        }
    }
}
