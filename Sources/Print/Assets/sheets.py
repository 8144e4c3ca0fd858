# SPDX-License-Identifier: EUPL-1.2
"""Reads a workbook from standard input as JSON.

    python3 -I sheets.py < sheet.xlsx > sheet.json

Nothing is computed: a formula is told of as a formula and never run.
"""
import datetime
import decimal
import io
import json
import sys

try:
    import openpyxl
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


if __name__ == "__main__":
    read()
