// SPDX-License-Identifier: EUPL-1.2

extension Fault {
    static let ids = [
        Fault(
            "an id that nothing has, with the one that was meant",
            """
            organizations:
              - {id: tmf, kind: unit, name: T, parent: tfm, since: 2021-01-01, source: x}
            """,
            """
            f.yaml:2:44: There is no organization “tfm” in the city's files. Did you mean “tmf”?
            """),
        Fault(
            "an id of another kind does not count",
            """
            organizations:
              - {id: chef, kind: unit, name: T, contact: chef, since: 2021-01-01, source: x}
            """,
            """
            f.yaml:2:46: There is no post “chef” in the city's files. Add it, or correct the id.
            """),
        Fault(
            "an id with other letters than a file can have",
            "people:\n  - {id: Søren, name: Søren}",
            """
            f.yaml:2:10: “Søren” cannot be an id. Write a–z, 0–9 and hyphens, at most 80 \
            characters.
            """),
        Fault(
            "an id that is written twice",
            "people:\n  - {id: ida, name: Ida}\n  - {id: ida, name: Ida Holm}",
            "f.yaml:3:6: person “ida” is also in f.yaml:2:6. Remove or correct one of them."),
        Fault(
            "an id that is used before it exists",
            """
            organizations:
              - {id: sof, kind: department, name: S, since: 2010-01-01, source: x}
            posts:
              - {id: chef, organization: sof, title: Chef, since: 2006-01-01, source: x}
            """,
            """
            f.yaml:4:30: “sof” exists from 2010-01-01, but is used here on 2006-01-01. \
            Correct one day.
            """),
        Fault(
            "units that lie inside each other",
            """
            organizations:
              - {id: a, kind: unit, name: A, parent: b, since: 2021-01-01, source: x}
              - {id: b, kind: unit, name: B, parent: a, since: 2021-01-01, source: x}
            """,
            """
            f.yaml:2:5: They lie inside each other in a ring: a → b → a. Correct the parent of \
            one.
            """),
        Fault(
            "an account that is no one's, twice the same address, and a role without its place",
            """
            people:
              - {id: ida, name: Ida}
            accounts:
              - {person: ida, email: A@b.dk, roles: [{role: case-officer}]}
              - {person: idi, email: a@b.dk}
              - {person: ida, email: ida}
            """, "f.yaml:4:42: “organization” is missing here. Write it.",
            "f.yaml:5:14: There is no person “idi” in the city's files. Did you mean “ida”?",
            "f.yaml:5:19: e-mail address “a@b.dk” is also in f.yaml:4:19. Remove or correct one of them.",
            "f.yaml:6:5: user “ida” is also in f.yaml:4:5. Remove or correct one of them.",
            "f.yaml:6:19: “ida” is not an e-mail address. Write it as name@example.org."),
    ]

    static let texts = [
        Fault(
            "a CPR number in any text", "people:\n  - {id: ida, name: Ida 010190-1234}",
            "f.yaml:2:21: Here is a CPR number: 010190-****. Remove it."),
        Fault(
            "a text that is too long", "city: {name: \(String(repeating: "a", count: 201))}",
            """
            f.yaml:1:14: The text has 201 characters and there is room for 200. Make it at least \
            1 characters shorter.
            """),
    ]

    static let log = [
        Fault(
            "a line of the log without an act, and one with two",
            Fault.initiative(
                with: """
                    log: [{day: 2021-02-01},
                      {day: 2021-02-01, handover: p, conclude: true}, {day: 2021-02-01, conclude: false}]
                    """),
            """
            f.yaml:6:38: A line of the log is one of: report, promise, accept, contest, handover, work, \
            conclude.
            """,
            """
            f.yaml:7:3: A line of the log is one of: report, promise, accept, contest, handover, work, \
            conclude.
            """,
            """
            f.yaml:7:69: A line of the log is one of: report, promise, accept, contest, handover, work, \
            conclude.
            """),
        Fault(
            "an act that is written twice",
            Fault.initiative(
                with: "log: [{day: 2021-02-01, handover: p}, {day: 2021-02-01, handover: p}]"),
            "f.yaml:6:70: The same act is also in f.yaml:6:38. Remove one of them."),
        Fault(
            "a contest without a reason, and an act on an unknown activity",
            Fault.initiative(with: "log: [{day: 2021-02-01, contest: bro}]"),
            "f.yaml:6:38: “reason” is missing here. Write it.",
            """
            f.yaml:6:65: There is no activity “bro” in the city's files. Add it, or correct the \
            id.
            """),
    ]
}
