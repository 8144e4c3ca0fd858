// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct ApplyTests {
    private let today = day("2021-07-05")

    private func city(_ events: [CityEvent], from city: City = City()) -> City {
        var city = city
        for event in events {
            city.apply(event, on: today)
        }
        return city
    }

    /// Events of every kind, some of them twice, in an order of the seed's.
    private func shuffled(_ seed: Int) -> [CityEvent] {
        var lottery = ActivityLottery(seed: UInt64(seed))
        let all = ExampleEvents.all
        return (0..<120).map { _ in all[lottery.number(0...all.count - 1)] }
    }

    @Test(arguments: 0..<100)
    func `every event applies in any order, and the same events make the same city`(seed: Int) {
        let events = shuffled(seed)
        for start in [City(), .hoerdumsgade] {
            let after = city(events, from: start)
            #expect(after == city(events, from: start))
            #expect(read(after) >= 0)
        }
    }

    @Test(arguments: 0..<100)
    func `a city's pages can be read whatever has been applied`(seed: Int) {
        let after = city(shuffled(seed), from: .hoerdumsgade)
        #expect(read(after) >= 8)
    }

    /// How much there is to read by every question that walks through a slice.
    private func read(_ city: City) -> Int {
        let organizations = city.organizations.departments(on: today).flatMap {
            city.organizations.lineage(of: $0.id)
        }
        let holders = city.organizations.holders(of: .urbanSpaces, on: today)
        let areas = city.areas.gaps(on: today).flatMap { city.areas.lineage(of: $0.id) }
        let initiatives = city.initiatives.initiatives(in: city.areas.within(.kgsEnghave))
        let activities = initiatives.flatMap { city.activities.activities(of: $0.id) }
        let links = activities.flatMap { city.activities.prerequisites(of: $0.id) }
        let seen = initiatives.filter { city.sees($0, .stranger) }
        return organizations.count + holders.count + areas.count + initiatives.count
            + activities.count + links.count + seen.count
    }

    /// Facts that begin something are the only ones that an empty city notices.
    @Test(arguments: ExampleEvents.all)
    func `an event about something unknown changes nothing`(event: CityEvent) throws {
        #expect((city([event]) == City()) == !begins(event))
    }

    private func begins(_ event: CityEvent) -> Bool {
        switch event {
        case .organization(.registered), .organization(.postEstablished),
            .organization(.personRegistered), .organization(.personForgotten),
            .organization(.membershipBegun), .area(.registered), .area(.responsibilityAssigned),
            .initiative(.created), .initiative(.programmeStarted), .activity(.planned),
            .activity(.linked), .account(.opened), .account(.tokenIssued),
            .account(.guardOverruled), .forum(.charterAdopted), .forum(.seatTaken),
            .forum(.substituteNamed), .forum(.recused), .forum(.seatSought), .forum(.proposed),
            .forum(.supportAsked), .meeting(.planned), .meeting(.pollOpened), .matter(.submitted),
            .matter(.raised), .matter(.actionAssigned), .election(.called), .workday(.excepted),
            .workday(.schoolHolidaySet), .figure(.defined), .figure(.groupNamed),
            .figure(.geographyMapped), .figure(.barometerMade), .figure(.mappingKept),
            .figure(.aimed), .listing(.averageStated), .listing(.criteriaStated),
            .listing(.editionRecorded), .listing(.measureBound), .reporting(.planned),
            .casework(.opened), .casework(.schemeStated), .casework(.senderStated),
            .casework(.accessRequested), .hearing(.listStated), .hearing(.prepared),
            .statusReport(.templateStated), .statusReport(.opened), .funding(.poolOpened),
            .funding(.callOpened), .funding(.roundPlanned), .funding(.drawn), .exemption(.proposed),
            .evaluation(.begun), .evaluation(.composed),
            .evaluation(.surveyed), .walk(.planned), .finding(.reported),
            .finding(.categoryStated), .finding(.routingStated), .finding(.peerStated),
            .knowledge(.received), .knowledge(.searched), .experience(.written),
            .experience(.enlisted), .experience(.asked), .instrument(.taken):
            true
        default: false
        }
    }

    @Test func `what has been decided, replayed, makes the same city`() throws {
        var live = City()
        var told: [CityEvent] = []
        for command in Cast.setting + Cast.hoerdumsgade {
            for event in try live.decide(command, on: Cast.opening) {
                live.apply(event, on: Cast.opening)
                told.append(event)
            }
        }
        var replayed = City()
        for event in told {
            replayed.apply(event, on: Cast.opening)
        }
        #expect(replayed == live)
        #expect(live == .hoerdumsgade)
    }
}
