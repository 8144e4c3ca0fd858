// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

struct ForumDifferenceTests {
    @Test func `the second import of forums changes nothing`() throws {
        let draft = try ForumCity.draft()
        let keys = Set(draft.schedule().map(\.key))
        let again = draft.difference(from: try SmallCity.built(from: draft), applied: keys)
        #expect(again.text(in: .english) == "")
    }

    @Test func `without the keys nothing of the forums is repeated`() throws {
        let draft = try ForumCity.draft()
        let again = draft.difference(from: try SmallCity.built(from: draft), applied: [])
        #expect(again.text(in: .english) == "")
    }

    @Test(arguments: changes)
    func `one edit of a forum is one change, and importing it leaves nothing`(
        _ edit: Edit
    ) throws {
        let first = try ForumCity.draft()
        var city = try SmallCity.built(from: first)
        var keys = Set(first.schedule().map(\.key))
        let second = try ForumCity.draft(replacing: edit.old, by: edit.new)

        let difference = second.difference(from: city, applied: keys)
        #expect(difference.text(in: .english) == edit.line)

        try city.take(difference.commands)
        keys.formUnion(difference.commands.map(\.key))
        #expect(second.difference(from: city, applied: keys).isEmpty)
    }

    @Test(arguments: blocked)
    func `a charter that is adopted stays as it is`(_ edit: Edit) throws {
        let first = try ForumCity.draft()
        let keys = Set(first.schedule().map(\.key))
        let second = try ForumCity.draft(replacing: edit.old, by: edit.new)
        let difference = second.difference(from: try SmallCity.built(from: first), applied: keys)
        #expect(difference.commands == [])
        #expect(difference.text(in: .english) == edit.line)
    }

    @Test func `charters come in an order in which they can be adopted`() throws {
        let lines = try ForumCity.draft().schedule()
            .filter { $0.key.hasPrefix("forum/") }
            .map { "\($0.day) \($0.line.english)" }
        #expect(
            lines == [
                "2021-01-25 + charter bestyrelse: from 2021-02-01, 8 clauses",
                "2021-01-25 ~ forum with a charter bestyrelse: reminder, days before 30",
                "2021-02-01 + charter chefkreds: from 2021-02-01, 1 clauses",
                "2021-02-01 + charter partnerskab: from 2021-02-01, 2 clauses",
                "2021-02-01 + charter fornyelse: from 2021-02-01, 6 clauses",
                "2021-02-01 + charter gruppe-nord: from 2021-02-01, 2 clauses",
                "2021-02-01 + charter gruppe-syd: from 2021-02-01, 2 clauses",
                "2024-01-01 + charter bestyrelse: from 2024-01-01, 2 clauses "
                    + "(1 new, 1 changed, 7 gone)",
            ])
    }

    static let changes = [
        Edit(
            "reminder-days: 30", "reminder-days: 45",
            "~ forum with a charter bestyrelse: reminder, days before 45"),
        Edit(
            "manner: appointed, source: x}\nsubstitutes",
            "left: 2024-02-01, manner: appointed, source: x}\nsubstitutes",
            "~ holder of a seat h-2: last day 2024-02-01"),
        Edit(
            "held: {substitute: [medlemmer/1]", "held: {apology: [medlemmer/1]",
            "~ meeting moede-1: held"),
        Edit(
            "stance: conditional, reason: Med lys, day: 2023-02-02",
            "stance: supports, day: 2023-02-03",
            "+ question of support bestyrelse: have, bestyrelse/medlemmer/1 supports"),
        Edit(
            "to: 2022-10-21", "to: 2022-10-23",
            "~ school holiday 2022-10-17: Uge 42 2022-10-17–2022-10-23"),
    ]

    static let blocked = [
        Edit(
            "En tredjedel, dog mindst to,", "Halvdelen",
            """
            ! fora.yaml:51:13: “quorum” has changed, but the charter of 2021-02-01 is adopted. \
            Write what it was, or adopt a new version.
            """),
        Edit(
            "decision: Byrådet 25. januar 2021", "decision: Byrådet 26. januar 2021",
            """
            ! fora.yaml:36:9: “decision” cannot change: the city has “Byrådet 25. januar 2021”, \
            the file “Byrådet 26. januar 2021”. Write what the city has, or add a new one.
            """),
    ]
}
