// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

struct WrittenNumberTests {
    @Test(arguments: [
        ("2021-0262994", "2021-0262994"), ("2010-14793", "2010-14793"), ("2010-8668", "2010-8668"),
        ("2010-857794", "2010-857794"), ("2024 - 1430", "2024-1430"),
        (" 2021‑0262994 ", "2021-0262994"),
        ("2021\u{A0}–\u{A0}0262994", "2021-0262994"),
    ])
    func `a case number is read and kept with its zeros`(text: String, number: String) throws {
        #expect(try CaseNumber(parsing: text).description == number)
    }

    @Test(arguments: [
        "", "2012-34993499", "2021-0262994-3", "20210262994", "2021/0262994", "21-0262994",
        "sag 2021-0262994", "1066-12345", "2021--0262994", "2021-123", "-2021-1234", "2021-1234-",
    ])
    func `what is no case number is refused`(text: String) {
        #expect(throws: NumberRefusal.caseNumber(text)) { try CaseNumber(parsing: text) }
    }

    @Test func `a document number begins with its case`() throws {
        let document = try DocumentNumber(parsing: "2021-0262994 - 3")
        let number = try CaseNumber(parsing: "2021-0262994")
        #expect(document == .inCase(number, 3))
        #expect(document.caseNumber == number)
        #expect(document.description == "2021-0262994-3")
    }

    @Test func `an old document number says nothing about its case`() throws {
        let document = try DocumentNumber(parsing: "2011-161281")
        #expect(document == .independent(year: 2011, serial: "161281"))
        #expect(document.caseNumber == nil)
    }

    @Test(arguments: ["2021-0262994", "2021-0262994-0", "2021-0262994-3-1", "31845/11", ""])
    func `what is no document number is refused`(text: String) {
        #expect(throws: NumberRefusal.documentNumber(text)) { try DocumentNumber(parsing: text) }
    }

    @Test(arguments: ["5798009800275", "5798 0098 00275", "57 98 00 98 00 27 5"])
    func `an EAN is read without its spaces`(text: String) throws {
        #expect(try Ean(parsing: text).digits == "5798009800275")
    }

    @Test func `every single wrong digit in an EAN is found`() throws {
        let digits = Array("5798009800275")
        for place in digits.indices {
            for digit in "0123456789" where digit != digits[place] {
                var wrong = digits
                wrong[place] = digit
                let text = String(wrong)
                #expect(throws: NumberRefusal.eanCheckDigit(text)) { try Ean(parsing: text) }
            }
        }
    }

    @Test(arguments: ["579800980027", "57980098002755", "5798-009800275", "579800980027x", ""])
    func `what is not thirteen digits is no EAN`(text: String) {
        #expect(throws: NumberRefusal.ean(text)) { try Ean(parsing: text) }
    }

    @Test(arguments: [
        ("15.20.00", "15.20.00"), ("00.22.02 P35", "00.22.02 P35"),
        ("15.20.00 + P35", "15.20.00 P35"),
        ("15.20.00+g01", "15.20.00 G01"),
    ])
    func `a KLE number is checked by its shape`(text: String, number: String) throws {
        #expect(try KleNumber(parsing: text).description == number)
    }

    @Test(arguments: [
        "", "15.20", "15.2.00", "15.20.00.00", "15.20.00 35P", "15.20.00 Å35", "a.b.c",
    ])
    func `what has another shape is no KLE number`(text: String) {
        #expect(throws: NumberRefusal.kleNumber(text)) { try KleNumber(parsing: text) }
    }

    @Test func `numbers are stored as they are written`() throws {
        let numbers = try ["2021-0262994-3", "2011-161281"].map {
            try DocumentNumber(parsing: $0)
        }
        let json = try JSONEncoder().encode(numbers)
        #expect(String(decoding: json, as: UTF8.self) == #"["2021-0262994-3","2011-161281"]"#)
        #expect(try JSONDecoder().decode([DocumentNumber].self, from: json) == numbers)
    }

    @Test func `cases are ordered by year and number`() throws {
        let texts = ["2021-0262994", "2010-14793", "2010-8668"]
        let ordered = try texts.map { try CaseNumber(parsing: $0) }.sorted().map(\.description)
        #expect(ordered == ["2010-8668", "2010-14793", "2021-0262994"])
    }
}
