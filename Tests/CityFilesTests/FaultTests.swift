// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

struct FaultTests {
    @Test(arguments: Fault.all)
    func `a fault is told with its line and how to mend it`(
        _ fault: Fault
    ) {
        let (draft, problems) = CityFolder.read([SourceFile(name: "f.yaml", text: fault.text)])
        #expect(problems.map { $0.text(in: .english) } == fault.problems)
        #expect(draft == nil)
    }

    @Test func `the problems of all files are told at once, and in Danish too`() {
        let (_, problems) = CityFolder.read([
            SourceFile(name: "b.yaml", text: "areas: {}"),
            SourceFile(name: "a.yaml", text: "city: {name: }"),
        ])
        #expect(
            problems.map { $0.text(in: .danish) } == [
                "a.yaml:1:8: Her mangler “name”. Skriv det.",
                "b.yaml:1:8: “areas” skal være en liste. "
                    + "Skriv [a, b] eller en linje med - for hver.",
            ])
    }

    @Test func `an id that is written twice names both files`() {
        let text = "people:\n  - {id: ida, name: Ida}"
        let (_, problems) = CityFolder.read([
            SourceFile(name: "a.yaml", text: text), SourceFile(name: "b.yaml", text: text),
        ])
        #expect(
            problems.map { $0.text(in: .english) } == [
                "b.yaml:2:6: person “ida” is also in a.yaml:2:6. Remove or correct one of them."
            ])
    }

    @Test func `a file may be empty or hold empty lists`() {
        let (draft, problems) = CityFolder.read([
            SourceFile(name: "a.yaml", text: ""),
            SourceFile(name: "b.yaml", text: "areas:\nposts: []"),
        ])
        #expect(problems == [])
        #expect(draft?.schedule() == [])
    }
}
