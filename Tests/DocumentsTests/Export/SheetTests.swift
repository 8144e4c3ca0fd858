// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import DomainTestSupport
import Testing

struct SheetTests {
    @Test func `a sheet is what a Danish spreadsheet opens`() throws {
        let sheet = try #require(ExportedCity.everyone.sheet("kalenderdage.csv"))
        #expect(
            sheet
                == "\u{FEFF}dag;slags;navn\r\n24-12-2021;Kontoret er lukket (flytter ingen lovfrist);Juleaftensdag\r\n"
        )
    }

    @Test func `amounts have a decimal comma, and formulas are made harmless`() throws {
        let sheet = try #require(ExportedCity.everyone.sheet("indsatser.csv"))
        let line = try #require(sheet.split(separator: "\r\n").first { $0.hasPrefix("brobygning") })
        #expect(
            line == "brobygning;\"'=Brobygning; \"\"nu\"\"\";;sof-social-indsats;04-01-2021;"
                + "24500,50;04-01-2021;;")
        let themes = try #require(ExportedCity.everyone.sheet("indsatsers-temaer.csv"))
        #expect(themes.hasSuffix("brobygning;'+tryghed\r\n"))
    }

    @Test func `a text of two lines stays in its cell`() throws {
        let sheet = try #require(ExportedCity.staff.sheet("noter.csv"))
        #expect(sheet.contains("note-1;\"Naboen Per er vred\nog træt\"\r\n"))
    }

    @Test func `periods are in words and a lag may be negative`() throws {
        let sheet = try #require(ExportedCity.everyone.sheet("aktiviteter.csv"))
        #expect(sheet.contains(";sommeren 2021;31-08-2021;"))
    }

    @Test func `what is one of a few words is said in Danish, and to programs as it is`() throws {
        let areas = try #require(ExportedCity.everyone.table("areas"))
        let standing = try #require(areas.columns.firstIndex { $0.name == "standing" })
        #expect(areas.columns[standing].kind == .code)
        let late = ExportValue.code("late", Phrase(da: "Forsinket", en: "Late"))
        #expect(areas.rows.map { $0[standing] }.contains(late))

        let sheet = try #require(ExportedCity.everyone.sheet("omraader.csv"))
        #expect(sheet.contains(";Forsinket;"))
        #expect(!sheet.contains(";late;"))
        #expect(ExportedCity.everyone.everything.contains("\"standing\":\"late\""))
    }

    @Test func `boundaries are left to the other formats`() throws {
        #expect(try #require(ExportedCity.everyone.sheet("omraader.csv")).contains("12.0") == false)
    }
}
