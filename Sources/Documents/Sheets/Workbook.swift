// SPDX-License-Identifier: EUPL-1.2
import Html

/// A spreadsheet of one sheet, as Excel and LibreOffice read it.
///
/// Numbers are numbers and texts are texts: no cell is ever a formula.
/// Source: ECMA-376 Part 1, 18.3.1 (worksheets).
public struct Workbook: Sendable {
    public enum Cell: Equatable, Sendable {
        case text(String)
        /// A decimal as machines write it: `-10.1`.
        case number(String)
        case empty
    }

    /// What the sheet is called; Excel takes at most 31 characters.
    public let name: String
    public let columns: [String]
    public let rows: [[Cell]]

    public init(name: String, columns: [String], rows: [[Cell]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    /// The file.
    public var bytes: [UInt8] {
        var zip = StoredZip()
        zip.add("[Content_Types].xml", Array(Self.types.utf8))
        zip.add("_rels/.rels", Array(Self.relations.utf8))
        zip.add("xl/workbook.xml", Array(workbook.utf8))
        zip.add("xl/_rels/workbook.xml.rels", Array(Self.workbookRelations.utf8))
        zip.add("xl/worksheets/sheet1.xml", Array(sheet.utf8))
        return zip.archive
    }

    private var workbook: String {
        Self.head + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)/relationships\">"
            + "<sheets><sheet name=\"\(Self.escaped(sheetName))\" sheetId=\"1\" r:id=\"rId1\"/>"
            + "</sheets></workbook>"
    }

    /// Without the characters that a sheet's name may not have.
    private var sheetName: String {
        let plain = String(name.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
        return plain.isEmpty ? "1" : plain
    }

    private var sheet: String {
        var text = Self.head + "<worksheet xmlns=\"\(Self.main)\"><sheetData>"
        for row in [columns.map(Cell.text)] + rows {
            text += "<row>" + row.map(Self.xml).joined() + "</row>"
        }
        return text + "</sheetData></worksheet>"
    }

    private static func xml(_ cell: Cell) -> String {
        switch cell {
        case .empty: "<c/>"
        case .number(let number): "<c><v>\(escaped(number))</v></c>"
        case .text(let text):
            "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
        }
    }

    /// Escaped as every page is, with the same care for control characters.
    private static func escaped(_ text: String) -> String { text.renderedText() }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let media = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private static let types =
        head + "<Types xmlns=\"\(package)/content-types\">"
        + "<Default Extension=\"rels\" "
        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(media).sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
        + "ContentType=\"\(media).worksheet+xml\"/></Types>"

    private static let relations =
        head + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" "
        + "Type=\"\(office)/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
        + "</Relationships>"

    private static let workbookRelations =
        head + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" "
        + "Type=\"\(office)/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        + "</Relationships>"
}
