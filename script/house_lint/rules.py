# SPDX-License-Identifier: EUPL-1.2
"""docs/rules.md, the sources and the tests name the same rules."""
import re

RULES = "docs/rules.md"
ID = re.compile(r"\bR-\d{3}\b")
ROW = re.compile(r"^\|\s*(R-\d{3})\s*\|(.*)\|\s*$", re.MULTILINE)
TOKEN = re.compile(r"`([^`]+)`")


def rows_in(file):
    """(id, offset, tokens of the function column, tokens of the test column)."""
    for found in ROW.finditer(file.text):
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", found[2])]
        cells += [""] * (4 - len(cells))
        yield found[1], found.start(), TOKEN.findall(cells[2]), TOKEN.findall(cells[3])


def check(project):
    table = project.file(RULES)
    if table is None:
        return [f"{RULES}:1: the table of rules is missing"]
    sources = project.swift("Sources/")
    tests = [f for f in project.files if f.path.startswith("Tests/")]
    findings = []
    known = set()
    for rule, offset, functions, tried in rows_in(table):
        for sentence in _row(rule, functions, tried, known, sources, tests):
            findings.append(table.finding(offset, f"{rule} {sentence}"))
        known.add(rule)
    for file in sources + [f for f in tests if "House" not in f.parts]:
        for found in ID.finditer(file.text):
            if found[0] not in known:
                sentence = f"{found[0]} is not in {RULES}: add its row"
                findings.append(file.finding(found.start(), sentence))
    return findings


def _row(rule, functions, tried, known, sources, tests):
    if rule in known:
        yield "stands twice: give one of them a new number"
    if not functions:
        yield "names no function: write it in backticks in the fourth column"
    if not tried:
        yield "names no test: write its file in backticks in the fifth column"
    for function in functions:
        if not any(re.search(_declaration(function), f.code) for f in sources):
            yield f"names `{function}`, which Sources does not declare"
    for test in tried:
        if not any(_is_named(test, f) for f in tests):
            yield f"names `{test}`, which is neither a file nor a test in Tests"
    if not any(rule in f.text for f in tests):
        yield "is mentioned by no test: write its number beside the test that tries it"


def _declaration(function):
    """A pattern for the declaration of `Type.name(_:)`: its last name counts."""
    name = re.sub(r"\(.*", "", function).split(".")[-1]
    kinds = "func|struct|enum|class|actor|protocol|typealias|var|let|case"
    return rf"\b(?:{kinds})\s+`?{re.escape(name)}\b"


def _is_named(test, file):
    return file.path.endswith("/" + test) or f"`{test}`" in file.text or f"def {test}(" in file.text
