// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Sheets as one file that Excel and LibreOffice read: the only writer of such files.
///
/// Numbers are numbers and texts are texts: no cell is ever a formula.
/// The first row of a sheet is its headings; a sheet with places to be filled in is
/// locked everywhere else.
/// Source: ECMA-376 Part 1, 18.3.1 (worksheets) and 18.8 (styles).
public struct Workbook: Sendable {
    public static let mediaType =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    private let sheets: [Sheet]

    public init(_ sheets: [Sheet]) {
        self.sheets = sheets
    }

    /// The file; the same sheets make the same bytes.
    public var bytes: [UInt8] {
        var zip = StoredZip()
        zip.add("[Content_Types].xml", Array(types.utf8))
        zip.add("_rels/.rels", Array(Self.relations.utf8))
        zip.add("xl/workbook.xml", Array(workbook.utf8))
        zip.add("xl/_rels/workbook.xml.rels", Array(workbookRelations.utf8))
        zip.add("xl/styles.xml", Array(WorkbookStyle.xml.utf8))
        for (index, sheet) in sheets.enumerated() {
            zip.add("xl/worksheets/sheet\(index + 1).xml", Array(sheet.worksheet.utf8))
        }
        return zip.archive
    }

    private var numbers: Range<Int> { 1..<(sheets.count + 1) }

    private var workbook: String {
        let list = zip(numbers, sheets).map { number, sheet in
            "<sheet name=\"\(sheet.safeName.renderedText())\" sheetId=\"\(number)\" "
                + "r:id=\"rId\(number)\"/>"
        }
        return Ooxml.head
            + "<workbook xmlns=\"\(Ooxml.main)\" xmlns:r=\"\(Ooxml.office)/relationships\">"
            + "<sheets>\(list.joined())</sheets></workbook>"
    }

    private var types: String {
        let list = numbers.map { number in
            "<Override PartName=\"/xl/worksheets/sheet\(number).xml\" "
                + "ContentType=\"\(Ooxml.media).worksheet+xml\"/>"
        }
        return Ooxml.head + "<Types xmlns=\"\(Ooxml.package)/content-types\">"
            + "<Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" "
            + "ContentType=\"\(Ooxml.media).sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" "
            + "ContentType=\"\(Ooxml.media).styles+xml\"/>" + list.joined() + "</Types>"
    }

    private static let relations =
        Ooxml.head + "<Relationships xmlns=\"\(Ooxml.package)/relationships\">"
        + Ooxml.relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>"

    private var workbookRelations: String {
        let list = numbers.map { Ooxml.relation($0, "worksheet", "worksheets/sheet\($0).xml") }
        return Ooxml.head + "<Relationships xmlns=\"\(Ooxml.package)/relationships\">"
            + list.joined() + Ooxml.relation(sheets.count + 1, "styles", "styles.xml")
            + "</Relationships>"
    }
}

/// The words that every part of the file begins with.
enum Ooxml {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
    static let package = "http://schemas.openxmlformats.org/package/2006"
    static let media = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    static func relation(_ number: Int, _ kind: String, _ target: String) -> String {
        "<Relationship Id=\"rId\(number)\" Type=\"\(office)/relationships/\(kind)\" "
            + "Target=\"\(target)\"/>"
    }
}
