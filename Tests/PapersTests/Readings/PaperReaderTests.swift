// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Papers

//
struct PaperReaderTests {
    private func read(_ text: String) -> PaperReading {
        PaperReader(ReadingCity.context).read(text)
    }

    private func values(_ field: PaperField, _ text: String) -> [ReadValue] {
        read(text)[field].map(\.value)
    }

    @Test func `an absent date stays absent`() {
        let text = "Forvaltningen vil fra december 2010 indgå i arbejdet.\n\nMed venlig hilsen\n"
        #expect(values(.date, text).isEmpty)
        #expect(read("")[.kind].isEmpty && read("").fields.isEmpty)
    }

    @Test func `a date by itself is read in each of its three forms`() {
        for form in [
            "5. oktober 2021", "05.10.2021", "05-10-2021", "København, den 5. oktober 2021",
        ] {
            #expect(values(.date, "\(form)\n\nTil styregruppen\n") == [.day(day("2021-10-05"))])
        }
    }

    @Test func `a deadline without a year is told without one`() {
        let read = read("Udkastet sendes senest 7. marts til ministeriet.")[.deadline]
        #expect(read.map(\.value) == [.words("7. marts")])
        #expect(read.first?.doubts == [.withoutYear])
    }

    @Test func `a number of the margin is lifted out of the sentence, which is whole again`() {
        let read = read(
            "Forvaltningen har sendt programmet for 2010-857794\nto nye indsatser i høring.")
        #expect(read.asRead == "Forvaltningen har sendt programmet for to nye indsatser i høring.")
        #expect(read[.caseNumber].map(\.value) == [.number("2010-857794")])
        #expect(read[.caseNumber].first?.doubts == [.mergedIntoSentence])
    }

    @Test func `a side column is lifted out and the sentence joined`() {
        let read = read(
            """
            Vi foreslår en styregruppe med deltagelse af de direktører, der er involverede

            Sagsnummer
            2021-0262994

            forvaltninger og kommunen. Så deltager vi.
            """)
        #expect(read.asRead.contains("der er involverede forvaltninger og kommunen."))
        #expect(read.warnings.contains { if case .cutByColumn = $0 { true } else { false } })
    }

    @Test func `a period of years is no case number`() {
        #expect(
            values(.caseNumber, "En politik for perioden 2015-2018\nbliver skrevet nu.").isEmpty)
    }

    @Test func `a wrong check digit is told, not mended`() {
        let read = read("EAN-nummer\n5798009800276\n")[.ean]
        #expect(read.map(\.value) == [.words("5798009800276")])
        #expect(read.first?.doubts == [.wrongCheckDigit])
    }

    @Test func `names are found however a scanner has read them`() {
        for form in ["Nerrebro", "Norrebro", "Ngrrebro", "Nørrebro", "NØRREBRO"] {
            let areas = read("Indsatsen i \(form) er ny.")[.area]
            #expect(areas.map(\.value) == [.area("noerrebro")])
            #expect(areas.first?.doubts.contains(.severalOfTheName) == true)
        }
        #expect(
            values(.organization, "Teknik- og Miljgforvaltningens plan") == [.organization("tmf")])
    }

    @Test func `a common word is no name`() {
        #expect(values(.area, "Vi har valby i tankerne.").isEmpty)
        #expect(values(.organization, "Det er kk i dag.").isEmpty)
    }

    @Test func `whoever signed another paper for a post is known by the name`() {
        let text = "Vi svarer.\n\nMed venlig hilsen\n\nVagn Eksempelsen\n"
        let signer = read(text)[.signatory]
        #expect(
            signer.map(\.value) == [.signatory(name: "Vagn Eksempelsen", post: "tm-borgmester")])
        #expect(signer.first?.doubts == [.fromOtherPaper])
        #expect(values(.sender, text) == [.organization("tmf")])
    }

    @Test func `every reading says where it stands`() throws {
        for paper in try ReadingSet.papers() {
            let bytes = Array(paper.text.utf8)
            for field in read(paper.text).fields {
                #expect(!field.ranges.isEmpty, "\(paper.name) \(field.field)")
                for range in field.ranges {
                    #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count)
                    #expect(String(validating: bytes[range], as: UTF8.self) != nil)
                }
            }
        }
    }

    @Test func `any bytes have a reading`() {
        for text in [
            "\u{0C}\u{0C}", "**", "<sup>", "[](", "1. ", String(repeating: "- ", count: 500),
        ] {
            _ = read(text)
        }
    }
}

private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
