// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// The city in figures, with the way to everything else.
struct CityResource: Described, Encodable, Sendable {
    let name: String
    let day: Day
    let today: Day
    let position: Int64
    let areas: Int
    let areasWithoutResponsible: Int
    let organizations: Int
    let programmes: Int
    let initiatives: Int
    let activities: Int
    let brokenPromises: Int
    let collections: [String]

    init(named name: String, _ reading: Reading) {
        let city = reading.city
        self.name = name
        day = reading.day
        today = reading.today
        position = reading.view.position
        areas = city.areas.areas.count
        areasWithoutResponsible = city.areas.gaps(on: reading.day).count
        organizations = city.organizations.organizations.count
        programmes = city.initiatives.programmes.count
        let seen = city.initiatives.initiatives.values.filter { city.sees($0, reading.viewer) }
        let work = seen.flatMap { city.activities.activities(of: $0.id) }
        initiatives = seen.count
        activities = work.count
        brokenPromises = work.filter { BreachResource(of: $0, reading) != nil }.count
        collections = CityResource.collections
    }

    private static let collections =
        [
            "areas", "organizations", "posts", "programmes", "initiatives", "activities",
            "prerequisites", "waits", "attention",
        ].map { "/api/v1/\($0)" }

    static let shape = Shape(
        "City", "The city in figures, as far as the reader sees it.",
        [
            .field("name", .text, "What the municipality is called."),
            .field("day", .day, "The day that the figures are about."),
            .field("today", .day, "The last day that can be asked about."),
            .field("position", .integer, "How far the journal had come."),
            .field("areas", .integer, "Areas of every kind."),
            .field(
                "areasWithoutResponsible", .integer,
                "Areas where nobody answers for the whole effort."),
            .field("organizations", .integer, "Organizations, also former ones."),
            .field("programmes", .integer, "Programmes, also those that have ended."),
            .field("initiatives", .integer, "Initiatives, also concluded ones."),
            .field("activities", .integer, "Their activities and milestones."),
            .field("brokenPromises", .integer, "Activities whose promise the forecast passes."),
            .field("collections", .list(.text), "The addresses to go on from."),
        ])
}
