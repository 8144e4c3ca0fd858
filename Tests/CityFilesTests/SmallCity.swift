// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

/// A whole city in a few lines, with every kind of record.
enum SmallCity {
    static let files = [
        SourceFile(name: "areas.geojson", text: geography),
        SourceFile(name: "byrum.yaml", text: initiatives),
        SourceFile(name: "parter.yaml", text: parties),
    ]

    static func draft(
        _ files: [SourceFile] = files, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> CityDraft {
        let (draft, problems) = CityFolder.read(files)
        #expect(problems.map { $0.text(in: .english) } == [], sourceLocation: sourceLocation)
        return try #require(draft, sourceLocation: sourceLocation)
    }

    /// The city's files with one text in them written otherwise.
    static func draft(replacing old: String, by new: String) throws -> CityDraft {
        try draft(files.map { SourceFile(name: $0.name, text: $0.text.replacing(old, with: new)) })
    }

    /// The city after all its commands, without notices.
    static func built(from draft: CityDraft) throws -> City {
        var city = City()
        try city.take(draft.schedule())
        return city
    }

    static let parties = """
        city: {name: Byen, language: da}
        organizations:
          - {id: skoler, kind: unit, name: Skolerne, parent: sof, since: 2010-01-01, source: brev}
          - id: tmf
            kind: department
            name: Teknik og Miljø
            aliases: [TMF]
            since: 2006-01-01
            contact: tmf-direktoer
            renamed: [{name: Teknik- og Miljøforvaltningen, from: 2012-01-01}]
            source: brev
          - {id: sof, kind: department, name: Socialforvaltningen, since: 2006-01-01, source: brev}
          - id: netvaerket
            kind: network
            name: Netværket
            since: 2010-01-01
            closed: {last-day: 2019-12-31, successor: sof}
            source: brev
        posts:
          - {id: tmf-direktoer, organization: tmf, title: Direktør, since: 2007-01-01, source: brev}
          - {id: tmf-vagt, organization: tmf, title: Vagt, since: 2007-01-01, source: brev}
          - {id: sof-chef, organization: sof, title: Chef, since: 2006-01-01, source: brev}
        people:
          - {id: person-1, name: Ida Holm}
          - {id: person-2, name: Bo Lind, email: bo@demo.example}
        memberships:
          - id: m-1
            person: person-1
            post: sof-chef
            from: 2018-01-01
            to: 2020-12-31
            on-behalf-of: tmf
            source: brev
        accounts:
          - person: person-2
            email: bo.lind@demo.example
            password: demo
            roles: [{role: administrator}, {role: case-officer, organization: tmf}]
        calendar:
          - {day: 2021-12-24, kind: officeClosed, name: Juleaftensdag}
        """

    static let initiatives = """
        areas:
          - {id: pladsen, kind: place, name: Pladsen, parent: vest, since: 2006-01-01, source: brev}
          - id: vest
            kind: district
            name: Vest
            aliases: [Vestbyen]
            streets: [Vestergade]
            soft: true
            since: 2006-01-01
            source: brev
        responsibilities:
          - id: r-1
            area: pladsen
            scope: {department: tmf}
            post: tmf-direktoer
            from: 2019-01-01
            to: 2020-12-31
            source: brev
          - {id: r-2, area: vest, scope: whole, post: sof-chef, from: 2020-01-01, source: brev}
        programmes:
          - id: hotspot
            kind: hotspot
            name: Hotspot Vest
            areas: [vest]
            leader: sof-chef
            goals: [Tryghed]
            start: foråret 2019
            end: '2022'
            evaluation: december 2022
            since: 2019-03-01
            source: brev
          - {id: politik, kind: policy, name: Politik, since: 2011-01-01, ended: 2020-12-31,
             source: brev}
        initiatives:
          - id: byrum
            name: Byrum
            purpose: Et sted at være
            areas: [pladsen]
            programme: hotspot
            themes: [tryghed]
            goals: [Flere bruger pladsen]
            budget: 1,4 mio. kr.
            owner: tmf-direktoer
            public: true
            since: 2020-09-01
            source: brev
            contributions:
              - {organization: sof, stance: contributes, part: Opsøgende, day: 2020-10-05}
            activities:
              - id: bro
                name: Brobygning
                responsible: sof-chef
                workdays: 20
                commitment: sommeren 2021
                since: 2020-09-01
                source: brev
                waits-for:
                  - {activity: anlaeg, lag: -5 arbejdsdage}
              - id: anlaeg
                name: Anlæg
                responsible: tmf-direktoer
                start: marts 2021
                workdays: 60
                estimate: {low: 40, likely: 60, high: 120}
                commitment: sommeren 2021
                pin: {day: 2021-12-01, authority: Borgerrepræsentationen}
                since: 2020-10-01
                source: brev
            log:
              - {day: 2021-10-04, report: anlaeg, finished: 2021-10-01}
              - {day: 2021-08-20, accept: bro, commitment: efteråret 2021, reason: Vi venter}
              - {day: 2021-04-12, report: anlaeg, started: 2021-03-08}
              - day: 2021-06-14
                report: anlaeg
                expected: september 2021
                cause: coordination
                note: Venter på politiet
              - {day: 2021-08-21, handover: sof-chef, reason: Det sociale, accepted: 2021-08-25}
          - id: vandring
            name: Vandring
            owner: sof-chef
            since: 2020-09-01
            source: brev
            log:
              - {day: 2021-05-03, conclude: true, outcome: Alle har set pladsen}
          - {id: musik, name: Musik, owner: sof-chef, since: 2020-09-01, source: brev}
        """

    static let geography = """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "id": "vest", "properties": {"estimate": true, "farve": 3},
           "geometry": {"type": "Polygon", "coordinates":
             [[[12.5, 55.6], [12.6, 55.6], [12.6, 55.7], [12.5, 55.6]]]}},
          {"type": "Feature", "properties": {"id": "pladsen"},
           "geometry": {"type": "Point", "coordinates": [12.54, 55.65]}}
        ]}
        """
}

extension City {
    /// Carries the commands out in order, with the notices each day brings.
    mutating func take(_ commands: [ScheduledCommand]) throws {
        for step in commands {
            if case .activity(.acceptNewDate(let id, _, _)) = step.command {
                breakPromise(of: id, on: step.day)
            }
            for event in try decide(step.command, on: step.day) { apply(event, on: step.day) }
        }
    }

    private mutating func breakPromise(of id: ActivityID, on day: Day) {
        let table = WorkTable(day.advanced(by: -800)...day.advanced(by: 800)) {
            workdays.calendar.isWorkday($0)
        }
        let outlook = Outlook(of: activities, workdays: table, today: day)
        for event in activities.consequences(for: [id], in: outlook, initiatives) {
            apply(.activity(event), on: day)
        }
    }
}

extension Day {
    /// A day that the test knows to exist.
    static func iso(_ text: String) throws -> Day { try #require(Day(text)) }
}
