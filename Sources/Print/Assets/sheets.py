# SPDX-License-Identifier: EUPL-1.2
"""Reads a workbook from standard input as JSON, or writes one of JSON.

    python3 -I sheets.py read  < sheet.xlsx > sheet.json
    python3 -I sheets.py write < sheets.json > sheet.xlsx

Nothing is computed: a formula is told of as a formula and never run.
"""
import datetime
import decimal
import io
import json
import sys

try:
    import openpyxl
    from openpyxl.styles import Alignment, Font, PatternFill, Protection
    from openpyxl.utils import get_column_letter
except ImportError:
    sys.exit(127)

MOST_ROWS = 5000
MOST_COLUMNS = 200


def danish(number, is_share):
    exact = decimal.Decimal(repr(number)) * (100 if is_share else 1)
    plain = format(exact, "f")
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return plain.replace(".", ",") + (" %" if is_share else "")


def cell_of(cell):
    value = cell.value
    if value is None:
        return None
    if cell.data_type == "f":
        return {"kind": "formula", "text": str(value)}
    if isinstance(value, bool):
        return {"kind": "text", "text": "ja" if value else "nej"}
    if isinstance(value, (int, float)):
        is_share = "%" in (cell.number_format or "")
        return {"kind": "number", "text": danish(value, is_share)}
    if isinstance(value, (datetime.datetime, datetime.date)):
        return {"kind": "text", "text": value.strftime("%d.%m.%Y")}
    return {"kind": "text", "text": str(value).strip()}


def read():
    book = openpyxl.load_workbook(
        io.BytesIO(sys.stdin.buffer.read()), read_only=True, data_only=False, keep_links=False)
    sheet = book.worksheets[0]
    rows = []
    for cells in sheet.iter_rows():
        if len(rows) > MOST_ROWS:
            break
        row = [cell_of(cell) for cell in cells[: MOST_COLUMNS + 1]]
        while row and row[-1] is None:
            row.pop()
        rows.append(row)
    while rows and not rows[-1]:
        rows.pop()
    json.dump({"name": sheet.title, "rows": rows}, sys.stdout)


def put(cell, given):
    text = given["text"]
    if given["kind"] == "number" and text:
        exact = decimal.Decimal(text.replace(".", "").replace(",", "."))
        cell.value = int(exact) if exact == exact.to_integral_value() else exact
        if exact != exact.to_integral_value():
            cell.number_format = "#,##0." + "0" * -exact.as_tuple().exponent
    elif text:
        cell.value = text
        # Whatever it begins with, it is words.
        cell.data_type = "s"
        cell.quotePrefix = text[0] in "=+-@"
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if given.get("open"):
        cell.protection = Protection(locked=False)
        cell.fill = PatternFill("solid", fgColor="FFF8E1")


def write():
    book = openpyxl.Workbook()
    book.remove(book.active)
    for given in json.load(sys.stdin):
        sheet = book.create_sheet(given["name"][:31])
        widths = {}
        for number, row in enumerate(given["rows"], 1):
            for column, part in enumerate(row, 1):
                cell = sheet.cell(number, column)
                put(cell, part)
                widths[column] = min(48, max(widths.get(column, 9), len(part["text"]) + 2))
                if number == 1:
                    cell.font = Font(bold=True)
        for column, width in widths.items():
            sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.freeze_panes = "A2"
        if any(part.get("open") for row in given["rows"] for part in row):
            sheet.protection.sheet = True
    # The same content is the same file.
    never = datetime.datetime(2000, 1, 1)
    book.properties.created = book.properties.modified = never
    book.properties.creator = "Tværs"
    out = io.BytesIO()
    book.save(out)
    sys.stdout.buffer.write(out.getvalue())


if __name__ == "__main__":
    {"read": read, "write": write}[sys.argv[1]]()
