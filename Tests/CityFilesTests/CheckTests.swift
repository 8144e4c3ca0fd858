// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

struct CheckTests {
    @Test func `the small city can be built`() throws {
        #expect(try SmallCity.draft().check() == [])
    }

    @Test(arguments: [
        Edit(
            "kind: place, name: Pladsen", "kind: district, name: Pladsen",
            """
            byrum.yaml:2:50: The kind “District” cannot lie in “District”. Choose another kind, or \
            another area to lie in.
            """),
        Edit(
            "name: Netværket", "name: t-m-f",
            "parter.yaml:15:5: “t-m-f” already names “Teknik og Miljø”. Choose another name."),
        Edit(
            "cause: coordination", "source: brev",
            """
            byrum.yaml:70:9: That is later than promised. Choose the cause of the delay.
            byrum.yaml:73:9: That is later than promised. Choose the cause of the delay.
            """),
        Edit(
            "2021-08-20, accept", "2021-05-20, accept",
            "byrum.yaml:71:9: The forecast keeps the promise; there is nothing to answer."),
        Edit(
            "start: marts 2021", "waits-for: [{activity: bro}]",
            """
            byrum.yaml:62:21: They would wait for each other in a ring: Anlæg → Brobygning → Anlæg.
            """),
        Edit(
            "workdays: 60", "workdays: 60000",
            "byrum.yaml:63:9: 60000 working days will not do. Write 0 (milestone) to 10,000."),
        Edit(
            "{day: 2021-10-04", "{day: 2021-09-30",
            """
            byrum.yaml:70:43: 1 October 2021 is after today (30 September 2021). Write the \
            expected time instead.
            """),
    ])
    func `what the rules refuse is told with its line`(_ edit: Edit) throws {
        let problems = try SmallCity.draft(replacing: edit.old, by: edit.new).check()
        #expect(problems.map { $0.text(in: .english) }.joined(separator: "\n") == edit.line)
    }

    @Test func `a responsibility that a post already has is told`() throws {
        let again = """
            responsibilities:
              - {id: r-3, area: vest, scope: whole, post: sof-chef, from: 2022-01-01, source: x}
            """
        let draft = try SmallCity.draft(SmallCity.files + [SourceFile(name: "r.yaml", text: again)])
        #expect(
            draft.check().map { $0.text(in: .english) } == [
                """
                r.yaml:2:5: The post has that responsibility already. Remove this, or correct \
                post or day.
                """
            ])
    }
}
