// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

/// Matters, agendas, decisions, minutes and actions, from file to city.
struct MatterFileTests {
    private let draft: CityDraft
    private let city: City

    init() throws {
        draft = try ForumCity.draft()
        city = try SmallCity.built(from: draft)
    }

    @Test func `a matter goes up, is decided and comes back`() throws {
        let matter = try #require(city.matters["lys" as MatterID])
        #expect(matter.treatments.map(\.forum) == ["fornyelse", "raad"])
        #expect(matter.treatments.compactMap(\.outcome) == [.recommended, .approved])
        #expect(matter.treatments.map(\.item) == ["f-1-lys", nil])
        #expect(
            matter.told.map(\.party) == [
                .organization("hus-a"), .raiser(of: "moerkt"), .organization("teknik"),
                .organization("fornyelse"),
            ])
        #expect(matter.carriedBy == [.action("lamper")])
        #expect(matter.closing?.on == (try .iso("2022-10-01")))
    }

    @Test func `a neighbor's words are merged, turned away or let in`() throws {
        let moderation = ["moerkt", "larm", "baenk"].compactMap { city.matters[MatterID($0)] }
        guard case .merged(into: "lys", on: _) = moderation.first?.moderation,
            case .turnedAway = moderation.dropFirst().first?.moderation
        else {
            Issue.record("moerkt is merged and larm is turned away")
            return
        }
        let bench = try #require(moderation.last)
        #expect(bench.isAdmitted)
        #expect(bench.isPublic)
        #expect(bench.answerer == "social")
        #expect(bench.treatments.compactMap(\.outcome) == [.noPosition])
    }

    @Test func `an agenda is sent out, with its supplement and its closed item`() throws {
        let agenda = try #require(city.meetings["f-1"]).agenda
        #expect(agenda.publications.map(\.items) == [["f-1-lys", "f-1-lukket"], ["f-1-penge"]])
        let item = try #require(agenda["f-1-lys"])
        #expect(item.proposer == .organization("hus-a"))
        #expect(item.content.presenter == .person("ida"))
        #expect(item.blocks.map(\.heading) == [.recommendation, .problem])
        let closed = try #require(agenda["f-1-lukket"])
        #expect(closed.closure?.neutralTitle == "Sag om en borger")
        #expect(closed.removed == ["ole"])
        #expect(city.meetings["f-3"]?.agenda.proposals.map(\.id) == ["f-3-fest"])
    }

    @Test func `people reply, and the meeting decides with a dissent`() throws {
        let meeting = try #require(city.meetings["f-1"])
        #expect(meeting.replies.map(\.answer) == [.accepted, .tentative])
        let decision = try #require(meeting.agenda["f-1-lys"]?.decision)
        #expect(decision.recommendedTo == "raad")
        #expect(decision.dissents.map(\.seat.number) == [2])
        #expect(meeting.agenda["f-1-penge"]?.decision?.clause == "penge")
        #expect(meeting.agenda["f-1-penge"]?.recused.map(\.number) == [2])
    }

    @Test func `minutes are circulated and approved at the next meeting`() throws {
        let minutes = try #require(city.meetings["f-1"]?.minutes)
        #expect(minutes.current.texts.map(\.item) == ["f-1-lys", "f-1-penge"])
        #expect(minutes.current.circulation?.on == (try .iso("2022-05-11")))
        #expect(minutes.inForce?.approval?.way == .meeting("f-2"))
        #expect(minutes.inForce?.approval?.fingerprint.count == 64)
    }

    @Test func `an action is moved with its cause, done, given up or still open`() throws {
        let lamps = try #require(city.matters["lamper" as ActionID])
        #expect(lamps.cause == .supplier)
        #expect(lamps.due == (try .iso("2022-09-15")))
        #expect(!lamps.isOpen)
        #expect(city.matters["maaling" as ActionID]?.isAdopted == true)
        #expect(city.matters.actions.values.filter(\.isOpen).map(\.id) == ["tegning"])
    }

    @Test func `every text is kept beside its command`() {
        let texts = draft.schedule().flatMap(\.notes.values)
        let written = [
            "Der er mørkt", "nabo@demo.example", "Rådet siger ja", "For dyrt", "Kun én have",
            "Der var bred enighed", "Lamperne kommer sent", "Måske", "Ringet",
        ]
        #expect(written.filter { !texts.contains($0) } == [])
    }

    @Test(arguments: faults)
    func `what is wrong is told with its line`(_ edit: Edit) {
        let problems = ForumCity.problems(replacing: edit.old, by: edit.new)
        #expect(problems.joined(separator: "\n") == edit.line)
    }

    @Test(arguments: changes)
    func `one edit is one change, and importing it leaves nothing`(_ edit: Edit) throws {
        var city = city
        var keys = Set(draft.schedule().map(\.key))
        let second = try ForumCity.draft(replacing: edit.old, by: edit.new)

        let difference = second.difference(from: city, applied: keys)
        #expect(difference.text(in: .english) == edit.line)

        try city.take(difference.commands)
        keys.formUnion(difference.commands.map(\.key))
        #expect(second.difference(from: city, applied: keys).isEmpty)
    }

    static let faults = [
        Edit(
            "outcome: recommended, to: raad", "outcome: recomended, to: raad",
            "sager.yaml:62:29: “recomended” is not a choice. Did you mean “recommended”?"),
        Edit(
            "outcome: recommended, to: raad, answer-by: 2022-07-01", "outcome: approved",
            """
            sager.yaml:62:20: Fornyelse may only recommend such matters, so “Approved” cannot be \
            recorded. By law the council may, and a standing committee within its field (Local \
            Government Act § 2 and § 17). Choose “Recommended”, “Forwarded” or “Postponed”.
            """),
        Edit(
            "outcome: recommended, to: raad", "outcome: recommended",
            "sager.yaml:62:19: Write whom it goes on to."),
        Edit(
            "basis: private-affairs", "basis: hemmeligt",
            "sager.yaml:76:25: “hemmeligt” is not a choice. Choose one of: "
                + ClosureBasis.allCases.map(\.rawValue).joined(separator: ", ") + "."),
        Edit(
            "treat: raad, outcome", "treat: raad, answer: Ja, outcome",
            """
            sager.yaml:21:40: Exactly one of these must stand here: admit, turn-away, merge, \
            address, refer, treat, decline, answer, tell, carry, close. Correct it.
            """),
        Edit(
            ", answer-by: 2022-07-01, outside-lines: true", "",
            """
            sager.yaml:20:9: The charter of Fornyelse takes no matters to Rådet. Ask a \
            coordinator to send it.
            """),
        Edit(
            "answerer: teknik", "answerer: hus-b",
            """
            sager.yaml:14:5: Hus B is to answer but is no addressee. Choose one of the addressees.
            """),
        Edit(
            "approves: f-1,", "approves: f-1, follow-up: true,",
            """
            sager.yaml:87:75: Exactly one of these must stand here: approves, carried-over, \
            tells, follow-up. Correct it.
            """),
        Edit(
            "published: [2022-08-24]", "published: []",
            """
            sager.yaml:87:85: “Referat” is not on the agenda. Put it there and publish it first.
            """),
        Edit(
            "cause: supplier", "cause: dovenskab",
            "sager.yaml:112:53: “dovenskab” is not a choice. Choose one of: "
                + DelayCause.allCases.map(\.rawValue).joined(separator: ", ") + "."),
        Edit(
            "dropped: {day: 2022-07-01", "done: {day: 2022-07-01}, dropped: {day: 2022-07-01",
            """
            sager.yaml:115:140: Exactly one of these must stand here: done, dropped, became. \
            Correct it.
            """),
        Edit(
            "matter: lys, tells: lys", "matter: lyset, tells: lys",
            """
            sager.yaml:88:68: There is no matter “lyset” in the city's files. Add it, or correct \
            the id.
            """),
    ]

    static let changes = [
        Edit(
            "title: En bænk", "title: En lang bænk",
            "~ matter baenk: text"),
        Edit(
            "title: Haven igen", "title: Haven en gang til",
            "~ item of an agenda f-3-have: text"),
        Edit(
            "published: [2022-11-16]",
            "published: [2022-11-16]\n    replies: "
                + "[{day: 2022-11-18, seat: beboere/1, person: eva, answer: accepted}]",
            "~ meeting f-3: reply eva accepted"),
        Edit(
            "due: 2022-12-01, day: 2022-06-20",
            "due: 2022-12-01, moved: [{on: 2022-11-01, to: 2023-01-15, cause: staffing}], "
                + "day: 2022-06-20",
            "~ action tegning: due 2023-01-15"),
    ]
}
