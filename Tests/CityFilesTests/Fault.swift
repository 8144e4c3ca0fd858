// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Testing

/// A file that cannot be taken in, and every problem it has.
struct Fault: CustomTestStringConvertible {
    let name: String
    let text: String
    let problems: [String]

    init(_ name: String, _ text: String, _ problems: String...) {
        self.name = name
        self.text = text
        self.problems = problems
    }

    var testDescription: String { name }

    static let all = keys + values + ids + texts + log

    private static let keys = [
        Fault(
            "an unknown key is told with the one that was meant",
            "posts:\n  - {id: a, organisation: b, title: Chef, since: 2006-01-01, source: x}",
            "f.yaml:2:5: “organization” is missing here. Write it.",
            "f.yaml:2:13: “organisation” is not known here. Did you mean “organization”?"),
        Fault(
            "an unknown list names those that there are", "kalender: []",
            "f.yaml:1:1: “kalender” is not known here. Did you mean “calendar”?"),
        Fault(
            "a key that resembles nothing names what can stand there",
            "city: {name: Byen, motto: Hej}",
            """
            f.yaml:1:20: “motto” is not known here. What can stand here: language, name.
            """),
        Fault(
            "a missing source is a problem, and so is one that is blank",
            """
            people:
              - {id: p, name: Ida}
            areas:
              - {id: a, kind: place, name: A, since: 2006-01-01}
              - {id: b, kind: place, name: B, since: 2006-01-01, source: }
            """, "f.yaml:4:5: “source” is missing here. Write it.",
            "f.yaml:5:54: “source” is missing here. Write it."),
        Fault(
            "a key that stands twice", "city:\n  name: A\n  name: B",
            "f.yaml:2:3: name is written twice in one record. Gather it under one."),
        Fault(
            "a text with a colon", "city:\n  name: By: en",
            """
            f.yaml:2:11: The file cannot be read from here (mapping values are not allowed in \
            this context). Check the indentation, and put texts with a colon in quotation marks.
            """),
        Fault(
            "a file that is only words", "Hej",
            """
            f.yaml:1:1: The file must hold lists such as “areas:” and “posts:”. Write one at the \
            top.
            """),
    ]
}
