// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Print
import Testing

@testable import Web

struct FigureDataTests {
    @Test func `R-216 no file and no program gets a number that the page withholds`() async throws {
        try await withSite(FigureSite.commands) { site in
            let csv = try await site.get("/tal/unge/tal.csv")
            #expect(csv.headers["content-type"] == "text/csv; charset=utf-8")
            #expect(csv.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            #expect(csv.text.contains("area/sydhavnen;Sydhavnen;2019;;withheld;persons;"))
            #expect(csv.text.contains(";2018;40;number;"))
            for path in [
                "/tal/unge/tal.json", "/api/v1/observations?indicator=unge&period=2019",
            ] {
                let text = try await site.get(path).text
                #expect(text.contains("\"status\":\"withheld\""), "\(path)")
                #expect(!text.contains("\"value\":\"2\""), "\(path)")
            }
            let sheet = try await site.get("/tal/unge/tal.xlsx")
            #expect(sheet.bytes.starts(with: [0x50, 0x4B]))
            let read = try await Sheets().read(sheet.bytes, named: "tal.xlsx")
            let row = try #require(read.rows.first { $0.contains(SheetCell("2019")) })
            #expect(row.map(\.text).contains("withheld"))
            #expect(!row.contains(.number("2")))
            #expect(read.rows.contains { $0.contains(.number("40")) })
            let owner = try await site.get("/tal/unge/tal.csv", as: .sofOfficer).text
            #expect(owner.contains(";2019;2;number;"))
        }
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+45", "'+45"), ("-4", "'-4"), ("@a", "'@a"), ("a;b", "\"a;b\""),
        ("a\"b", "\"a\"\"b\""), ("Plan", "Plan"),
    ])
    func `R-216 a text is never taken for a formula or for two cells`(text: String, cell: String) {
        #expect(FigureCsv.text(.text(text)) == cell)
    }

    @Test func `R-216 a negative number stays a number with its comma`() {
        #expect(FigureCsv.text(.number(Quantity(-101, decimals: 1))) == "-10,1")
        #expect(FigureCsv.text(.number(Quantity(1_234_567))) == "1234567")
        #expect(FigureCsv.text(.empty).isEmpty)
    }

    @Test func `programs read indicators with their definitions`() async throws {
        try await withSite(FigureSite.commands) { site in
            let list = try await site.get("/api/v1/indicators").text
            #expect(list.contains("\"id\":\"overfoersel\""))
            let one = try await site.get("/api/v1/indicators/andel-unge").text
            #expect(one.contains("\"inputs\":[\"unge\",\"beboere\"]"))
            let city = try await site.get("/api/v1/observations?place=city").text
            #expect(city.contains("\"value\":\"42\""))
            #expect(!city.contains("area/"))
        }
    }

    @Test func `R-219 the open data are described for catalogues of public data`() async throws {
        try await withSite(FigureSite.commands) { site in
            let page = try await site.get("/aabne-data").text
            #expect(page.contains("Borgere på overførselsindkomst"))
            let catalogue = try await site.get("/aabne-data.jsonld")
            #expect(catalogue.headers["content-type"] == "application/ld+json")
            let json = try #require(JSON(bytes: catalogue.bytes))
            #expect(json["@type"] == "dcat:Catalog")
            guard case .array(let sets)? = json["dcat:dataset"] else {
                Issue.record("there are no data sets")
                return
            }
            #expect(sets.count == 4)
            for set in sets {
                for property in [
                    "dct:title", "dct:description", "dct:publisher", "dct:temporal",
                    "dcat:distribution", "dct:accessRights",
                ] {
                    #expect(set[property] != nil, "\(property)")
                }
            }
        }
    }
}
