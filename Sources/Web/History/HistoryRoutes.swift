// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What has happened, as sentences in the order of time.
enum HistoryRoutes {
    static let all: [Route] = [
        Route(.get, "/omraader/:omraade/historie", audience: .everyone, area),
        Route(.get, "/indsatser/:indsats/historie", audience: .everyone, initiative),
        Route(.get, "/organisationer/:organisation/historie", audience: .everyone, organization),
        Route(.get, "/sager/:sag/historie", audience: .everyone, matter),
    ]

    private static func area(_ call: Call) async throws -> Answer {
        guard let area = call.city.areas[call.id("omraade")] else { throw NotFound() }
        let reading = call.reading
        let lines = try await call.history(HistoryScope(of: area, in: reading))
        let around = reading.city.areas.lineage(of: area.id).dropFirst().reversed()
        let trail =
            [Crumb(title: reading.say(.areas), path: Paths.areas)]
            + (around + [area.id]).map { Crumb(title: reading.name(of: $0), path: Paths.area($0)) }
        return .page(
            HistoryShow(name: area.name, trail: trail, lines: lines, call: call) {
                AreaDuty(reading: reading, area: area.id)
                NextFact(
                    reading: reading,
                    next: reading.nextDate(in: reading.city.areas.within(area.id)))
            })
    }

    private static func initiative(_ call: Call) async throws -> Answer {
        guard let initiative = call.reading.initiative(call.id("indsats")) else { throw NotFound() }
        let reading = call.reading
        let lines = try await call.history(HistoryScope(of: initiative, in: reading))
        let trail = [
            Crumb(title: reading.say(.initiatives), path: Paths.initiatives),
            Crumb(title: initiative.name, path: Paths.initiative(initiative.id)),
        ]
        return .page(
            HistoryShow(name: initiative.name, trail: trail, lines: lines, call: call) {
                Fact(reading.say(.responsible), note: reading.since(initiative.ownerSince)) {
                    PostLine(reading: reading, post: initiative.owner)
                }
                NextFact(reading: reading, next: reading.nextDate(of: initiative))
            })
    }

    private static func matter(_ call: Call) async throws -> Answer {
        let matter = try call.matter
        let reading = call.reading
        let lines = try await call.history(HistoryScope(of: matter, in: reading))
        let trail = [
            Crumb(title: reading.say(.matters), path: Paths.matters),
            Crumb(title: matter.title, path: Paths.matter(matter.id)),
        ]
        return .page(
            HistoryShow(
                name: matter.title, trail: trail, lines: lines, lead: .howTheMatterWent, call: call
            ) {
                Fact(reading.say(.owesAnswer)) {
                    if let answerer = matter.answerer {
                        BodyLink(reading: reading, id: answerer)
                    } else {
                        reading.say(.notStated)
                    }
                }
            })
    }

    private static func organization(_ call: Call) async throws -> Answer {
        let id: OrganizationID = call.id("organisation")
        guard let organization = call.city.organizations[id] else { throw NotFound() }
        let reading = call.reading
        let lines = try await call.history(HistoryScope(of: organization, in: reading))
        let trail = [
            Crumb(title: reading.say(.organizations), path: Paths.organizations),
            Crumb(title: organization.name, path: Paths.organization(organization.id)),
        ]
        return .page(
            HistoryShow(
                name: organization.name, trail: trail, lines: lines, lead: .whoCameAndWent,
                call: call
            ) {
                OneEntryPoint(reading: reading, post: organization.contact)
            })
    }
}

/// What falls due next, and when.
private struct NextFact: Component {
    let reading: Reading
    let next: DueDate?

    var body: some Markup {
        if let next {
            Fact(
                reading.say(da: "Næste dato", en: "Next date"), note: reading.distance(next.day)
            ) {
                reading.period(next.period)
                ": "
                A(next.title, .href(next.link))
            }
        }
    }
}

/// The post that others write to.
private struct OneEntryPoint: Component {
    let reading: Reading
    let post: PostID?

    var body: some Markup {
        let name = reading.say(da: "Én indgang", en: "One entry point")
        if let post {
            Fact(name) { PostLine(reading: reading, post: post) }
        } else {
            Fact(name, reading.say(.notStated))
        }
    }
}

/// Who answers for the whole effort in an area; a gap stands out.
private struct AreaDuty: Component {
    let reading: Reading
    let area: AreaID

    var body: some Markup {
        let held = reading.city.areas.responsible(for: .whole, in: area, on: reading.day)
        if let held {
            Fact(reading.say(.responsible), note: reading.since(held.from)) {
                PostLine(reading: reading, post: held.post)
            }
        } else {
            Fact(
                reading.say(.responsible),
                reading.say(da: "Ingen har det samlede ansvar", en: "Nobody answers for the whole"),
                isGap: true)
        }
    }
}

extension Reading {
    fileprivate func since(_ day: Day) -> String {
        say(da: "siden \(date(day))", en: "since \(date(day))")
    }
}
