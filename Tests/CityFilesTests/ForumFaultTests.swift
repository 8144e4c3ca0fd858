// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

/// Charters that cannot be kept are refused with the clause's line, and with
/// them the whole folder.
struct ForumFaultTests {
    @Test func `a city with forums can be built`() throws {
        #expect(try ForumCity.draft().check() == [])
    }

    @Test(arguments: charters + clauses + seats)
    func `what is wrong is told with its line`(_ edit: Edit) {
        let problems = ForumCity.problems(replacing: edit.old, by: edit.new)
        #expect(problems.joined(separator: "\n") == edit.line)
    }

    @Test func `everything wrong with a charter is told at once, and nothing that follows`() {
        let problems = ForumCity.problems(
            replacing:
                "count: {at-least: 10, at-most: 15}, filled: {appointed-by: by}, votes: true}",
            by: "count: 0, filled: {appointed-by: by}}\n          "
                + "- {id: tid, sentence: Tid., term: {seats: [medlemer], ends-on: 13-30}}")
        #expect(
            problems == [
                "fora.yaml:41:13: Write at least 1 seat.",
                "fora.yaml:42:39: There is no group of seats with the id “medlemer”. "
                    + "Choose one from the list.",
                "fora.yaml:42:39: There is no day 30 in month 13. Change the date.",
            ])
    }

    static let charters = [
        Edit(
            "seats: {group: chefer, label: Borgmestre eller direktører, "
                + "count: {at-least: 1, at-most: 2}, filled: {one-of: [borgmester, direktoer]}}",
            "seats: {group: chefer, label: Partnerne, filled: {members-of: partnerskab}}",
            """
            fora.yaml:25:13: The members go in a circle: partnerskab → chefkreds → partnerskab. \
            Remove one link.
            """),
        Edit(
            "effective: 2024-01-01", "effective: 2021-02-01",
            """
            fora.yaml:64:9: charter “bestyrelse 2021-02-01” is also in fora.yaml:33:9. Remove or \
            correct one of them.
            """),
        Edit(
            "approved-by: by\n", "approved-by: byen\n",
            """
            fora.yaml:35:22: There is no organization “byen” in the city's files. Add it, or \
            correct the id.
            """),
        Edit(
            "{appointed-by: by}, votes", "{appointed-by: bye}, votes",
            """
            fora.yaml:41:116: There is no organization “bye” in the city's files. Did you mean \
            “by”?
            """),
    ]

    static let clauses = [
        Edit(
            "term: {years: 1}", "term: {years: -2}",
            "fora.yaml:50:13: There is no term of -2. Write 1 or more."),
        Edit(
            "meetings: 1, per: quarter", "meetings: 63, per: quarter",
            """
            fora.yaml:72:13: 63 meetings in 62 weekdays cannot be held. Write fewer.
            """),
        Edit(
            "share: 1/3", "share: en tredjedel",
            "fora.yaml:53:29: “en tredjedel” is not a fraction. Write it as 1/3."),
        Edit(
            "support: {purpose-test: tryghed}", "suport: true",
            "fora.yaml:60:13: A clause has exactly one of: "
                + Provision.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                + ". Write one, or split the sentence."),
        Edit(
            "filled: {elected-by: beboere}", "filled: elected",
            """
            fora.yaml:92:65: “elected” is not a choice. Did you mean “elected-by”?
            """),
        Edit(
            "- id: suppleanter", "- id: quorum",
            "fora.yaml:54:13: Another clause has the same id. Give it another."),
    ]

    static let seats = [
        Edit(
            "seat: chefkreds/chefer/1", "seat: chefkreds/chefr/1",
            """
            pladser.yaml:11:15: There is no group of seats “chefkreds/chefr” in the city's files. \
            Did you mean “chefkreds/chefer”?
            """),
        Edit(
            "seat: chefkreds/chefer/1", "seat: chefkreds/chefer",
            """
            pladser.yaml:11:21: “chefkreds/chefer” is not a seat. Write forum, group and number: \
            forum/naboer/1.
            """),
        Edit(
            "person: bo, from: 2021-02-01", "person: bo, from: 2021-01-01",
            """
            pladser.yaml:11:15: “chefkreds/chefer” exists from 2021-02-01, but is used here on \
            2021-01-01. Correct one day.
            """),
        Edit(
            "[[eva, ole], [eva, bo], [ole], [], spoiled]", "[[eva, ole], ja]",
            """
            pladser.yaml:64:56: A ballot paper is a list of candidates, [] for a blank, or \
            spoiled. Correct it.
            pladser.yaml:65:55: A ballot paper is a list of candidates, [] for a blank, or \
            spoiled. Correct it.
            """),
    ]
}
