// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Papers

struct PaperHeadTests {
    private func values(_ field: PaperField, _ text: String) -> [ReadValue] {
        PaperReader(ReadingCity.context).read(text)[field].map(\.value)
    }

    //
    @Test func `two places that share the last word of their names are both read`() {
        let text = "To nye indsatser på hhv. indre og ydre Nerrebro er sendt i høring."
        let areas = values(.area, text)
        #expect(areas.contains(.area("indre-noerrebro")))
        #expect(areas.contains(.area("ydre-noerrebro")))
    }

    //
    @Test func `whoever is no office and no organization of the city is taken for a person`() {
        let text = """
            Fra: Bo Eksempel <bo@example.dk>, Center for Sikker By
            Cc: Grundejerforeningen Nye Naboer
            Til: Teknik- og Miljøforvaltningen

            Naboen Ida Eksempelsen og beboerne i Indre Nørrebro vil have lys, skriver fru Åse \
            Prøve. Borgeren Ydre Nørrebro er et sted.

            Med venlig hilsen
            Vagn Eksempelsen
            Direktør, Socialforvaltningen
            """
        let read = PaperReader(ReadingCity.context).read(text)
        #expect(read.people == ["Bo Eksempel", "Ida Eksempelsen", "Åse Prøve"])
    }

    //
    @Test func `an e-mail says whom it is from and to, and when it was sent`() {
        let text = """
            Fra: Center for Sikker By
            Til: Teknik- og Miljøforvaltningen
            Sendt: 3. november 2014 09:12
            Emne: Lys, sag 2014-0098761

            Tunnelen er stadig mørk.
            """
        #expect(values(.sender, text) == [.organization("sikker-by")])
        #expect(values(.addressee, text) == [.organization("tmf")])
        #expect(values(.date, text) == Day("2014-11-03").map { [.day($0)] })
        #expect(values(.caseNumber, text) == [.number("2014-0098761")])
    }
}
