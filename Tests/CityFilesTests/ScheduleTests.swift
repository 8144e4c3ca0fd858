// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

struct ScheduleTests {
    @Test func `commands come by day, and what is used comes before its use`() throws {
        let lines = try SmallCity.draft().schedule().map { "\($0.day) \($0.line.english)" }
        #expect(lines == SmallCity.lines)
    }

    @Test func `reading the same files again gives the same schedule`() throws {
        #expect(try SmallCity.draft().schedule() == SmallCity.draft().schedule())
    }

    @Test func `the order of the files changes no command`() throws {
        let keys = try SmallCity.draft().schedule().map(\.key)
        let reversed = try SmallCity.draft(SmallCity.files.reversed()).schedule().map(\.key)
        #expect(reversed == keys)
        #expect(Set(keys).count == keys.count)
    }

    @Test func `free text lies beside the command, which holds only its id`() throws {
        let creation = try command("initiative/byrum/create")
        guard case .initiative(.create(let draft)) = creation.command else {
            Issue.record("an initiative is created")
            return
        }
        let id = try #require(draft.purpose)
        #expect(creation.notes == [id: "Et sted at være"])
        #expect(id.rawValue.hasPrefix("note-"))
        #expect(id.rawValue.count == 21)
    }

    @Test func `a person's name and address go with the registration`() throws {
        let registration = try command("person/person-2/register")
        #expect(
            registration.people == [
                PersonRecord(id: "person-2", name: "Bo Lind", email: "bo.lind@demo.example")
            ])
        #expect(try command("account/person-2/open").passwords == ["person-2": "demo"])
    }

    @Test func `a report repeats what earlier reports have told`() throws {
        let finished = try SmallCity.draft().schedule().first {
            $0.key.hasPrefix("byrum/log/2021-10-04/report/anlaeg#")
        }
        let progress = Progress(
            started: try .iso("2021-03-08"), finished: try .iso("2021-10-01"),
            expected: .month(9, of: 2021))
        #expect(
            finished?.command
                == .activity(
                    .report(
                        "anlaeg", ProgressDraft(progress: progress, cause: .coordination), seen: nil
                    )))
    }

    @Test func `another word in an act is another key`() throws {
        let before = Set(try SmallCity.draft().schedule().map(\.key))
        let after = Set(
            try SmallCity.draft(replacing: "Venter på politiet", by: "Venter på strøm").schedule()
                .map(\.key))
        #expect(after.subtracting(before).count == 1)
    }

    @Test func `every command knows the line of its record`() throws {
        let place = try command("programme/hotspot/start").place
        #expect(place == FilePlace(file: "byrum.yaml", line: 21, column: 5))
    }

    private func command(_ key: String) throws -> ScheduledCommand {
        try #require(try SmallCity.draft().schedule().first { $0.key == key })
    }
}

extension SmallCity {
    static let lines = """
        2006-01-01 + organization sof: Socialforvaltningen
        2006-01-01 + organization tmf: Teknik og Miljø
        2006-01-01 + post sof-chef: Chef
        2006-01-01 + area vest: Vest
        2006-01-01 + area pladsen: Pladsen
        2007-01-01 + post tmf-direktoer: Direktør
        2007-01-01 + post tmf-vagt: Vagt
        2007-01-01 ~ organization tmf: entry point tmf-direktoer
        2010-01-01 + organization skoler: Skolerne
        2010-01-01 + organization netvaerket: Netværket
        2011-01-01 + programme politik: Politik
        2012-01-01 ~ organization tmf: name Teknik og Miljø → Teknik- og Miljøforvaltningen
        2018-01-01 + person person-1: Ida Holm
        2018-01-01 + membership m-1: person-1, sof-chef
        2019-01-01 + responsibility r-1: pladsen, tmf-direktoer
        2019-03-01 + programme hotspot: Hotspot Vest
        2019-12-31 ~ organization netvaerket: last day 2019-12-31
        2020-01-01 + responsibility r-2: vest, sof-chef
        2020-09-01 + calendar day 2021-12-24: Juleaftensdag
        2020-09-01 + initiative byrum: Byrum
        2020-09-01 + initiative vandring: Vandring
        2020-09-01 + initiative musik: Musik
        2020-09-01 + activity bro: Brobygning
        2020-09-01 ~ activity bro: promise summer 2021
        2020-10-01 + activity anlaeg: Anlæg
        2020-10-01 ~ activity anlaeg: pinned day 2021-12-01, Borgerrepræsentationen
        2020-10-01 ~ activity anlaeg: promise summer 2021
        2020-10-01 + prerequisite link-bf44a363a147d19b: anlaeg → bro FS -5 working
        2020-10-05 + contribution byrum: sof contributes
        2020-12-31 ~ membership m-1: last day 2020-12-31
        2020-12-31 ~ responsibility r-1: last day 2020-12-31
        2020-12-31 ~ programme politik: last day 2020-12-31
        2021-04-12 + act byrum: 2021-04-12 report anlaeg
        2021-05-03 + act vandring: 2021-05-03 conclude vandring
        2021-06-14 + act byrum: 2021-06-14 report anlaeg
        2021-08-20 + act byrum: 2021-08-20 accept bro
        2021-08-21 + act byrum: 2021-08-21 handover sof-chef
        2021-08-25 + act byrum: 2021-08-25 accepted sof-chef
        2021-10-04 + person person-2: Bo Lind
        2021-10-04 + act byrum: 2021-10-04 report anlaeg
        2021-10-04 + user person-2: bo.lind@demo.example
        2021-10-04 ~ user person-2: role administrator
        2021-10-04 ~ user person-2: role case-officer/tmf
        """.split(separator: "\n").map(String.init)
}
