// SPDX-License-Identifier: EUPL-1.2

extension Fault {
    static let values = [
        Fault(
            "a day that the calendar does not have",
            "areas:\n  - {id: a, kind: place, name: A, since: 2021-02-30, source: x}",
            "f.yaml:2:42: “2021-02-30” is not in the calendar. Correct the day, week, month or year."
        ),
        Fault(
            "a period where a day must be",
            "areas:\n  - {id: a, kind: place, name: A, since: sommeren 2021, source: x}",
            """
            f.yaml:2:42: “summer 2021” is more than one day. Write the day, such as \
            “31 August 2021”.
            """),
        Fault(
            "a period that is no period",
            """
            programmes:
              - {id: p, kind: policy, name: P, start: snart, since: 2021-01-01, source: x}
            """,
            """
            f.yaml:2:43: “snart” cannot be read as a date. Write “5 October 2021”, “week 10 2022” \
            or “summer 2021”.
            """),
        Fault(
            "a kind that is not one",
            "areas:\n  - {id: a, kind: plase, name: A, since: 2021-01-01, source: x}",
            """
            f.yaml:2:19: “plase” is not a choice. Did you mean “place”?
            """),
        Fault(
            "a list where a text must be, and a text where a list must be",
            """
            areas:
              - {id: a, kind: place, name: [A], aliases: B, since: 2021-01-01, source: x}
            """, "f.yaml:2:32: “name” must be a text. Write it on one line after the colon.",
            "f.yaml:2:46: “aliases” must be a list. Write [a, b], or a line with - for each."),
        Fault(
            "a text where a record must be", "posts: [chef]",
            "f.yaml:1:9: “posts” must have fields. Write them as “field: value”."),
        Fault(
            "what is neither true nor false",
            """
            areas:
              - {id: a, kind: place, name: A, soft: ja, since: 2021-01-01, source: x}
            """, "f.yaml:2:41: “ja” is neither true nor false. Write one of them."),
        Fault(
            "an amount that can be read in two ways", Fault.initiative(with: "budget: '24,500'"),
            """
            f.yaml:6:40: “24,500” can be read in two ways. Write “24.500,00” as in Danish or \
            “DKK 24,500.00” as in English.
            """),
        Fault(
            "numbers in words, an estimate that falls and a lag without its unit",
            Fault.initiative(
                with: """
                    activities: [{id: b, name: B, responsible: p, since: 2021-01-01, source: x,
                      workdays: to, estimate: {low: 9, likely: 8, high: 10},
                      waits-for: [{activity: b, lag: 5}]}]
                    """),
            "f.yaml:7:13: “to” is not a whole number. Write it in digits, such as 60.",
            "f.yaml:7:27: Estimates rise from low over likely to high, 0 to 1,000,000. Correct the numbers.",
            """
            f.yaml:8:34: “5” is not a lag. Write “5 working days”, “-10 calendar days” or 0.
            """),
    ]

    /// A sound initiative at line 6, with one more field, which is wrong.
    static func initiative(with field: String) -> String {
        """
        organizations:
          - {id: o, kind: unit, name: O, since: 2021-01-01, source: x}
        posts:
          - {id: p, organization: o, title: Chef, since: 2021-01-01, source: x}
        initiatives:
          - {id: i, name: I, owner: p, \(field), since: 2021-01-01, source: x}
        """
    }
}
