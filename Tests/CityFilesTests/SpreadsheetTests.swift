// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

struct SpreadsheetTests {
    private let organizations = SourceFile(
        name: "parter/organizations.csv",
        text: "\u{FEFF}"
            + #"""
            id;kind;name;aliases;since;source
            tmf;department;"Teknik- og Miljøforvaltningen; ""TMF""";TMF|Teknik og Miljø;2006-01-01;brev

            sof;department;Socialforvaltningen;;2006-01-01;brev
            """#)

    @Test func `a spreadsheet says the same as the list in YAML`() throws {
        let yaml = SourceFile(
            name: "a.yaml",
            text: """
                organizations:
                  - {id: tmf, kind: department, name: 'Teknik- og Miljøforvaltningen; "TMF"',
                     aliases: [TMF, Teknik og Miljø], since: 2006-01-01, source: brev}
                  - {id: sof, kind: department, name: Socialforvaltningen, since: 2006-01-01,
                     source: brev}
                """)
        let (written, problems) = CityFolder.read([organizations])
        #expect(problems == [])
        let (expected, _) = CityFolder.read([yaml])
        #expect(
            try #require(written).schedule().map(\.command)
                == #require(expected).schedule().map(\.command))
    }

    @Test func `a problem is told with the line of the spreadsheet`() {
        let text = organizations.text.replacing("Socialforvaltningen;;2006", with: "Social;;20x6")
        let (_, problems) = CityFolder.read([SourceFile(name: "organizations.csv", text: text)])
        #expect(problems.map(\.place.line) == [4])
    }

    @Test func `a cell that spans lines moves no record to another line`() {
        let text = "id;name\np-1;\"Ida\nHolm\"\np-2;Bo;for meget\n"
        let (_, problems) = CityFolder.read([SourceFile(name: "people.csv", text: text)])
        #expect(problems.contains { $0.place.line == 4 })
    }
}
