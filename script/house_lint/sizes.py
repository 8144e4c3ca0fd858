# SPDX-License-Identifier: EUPL-1.2
"""How long files and functions are: long files fail, long functions are listed."""
import re

from swift_text import functions, matching_brace

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
# Lines that a function may have around a flat switch and still be one.
AROUND_SWITCH = 6

SWITCH = re.compile(r"\bswitch\b[^\n{]*\{")


def check(project):
    return [
        file.finding(0, f"{_lines(file)} lines: split it by aspect into Type+Aspect.swift")
        for file in _measured(project)
        if _lines(file) > LONGEST_FILE
    ]


def table(project):
    """The functions to look at, longest first; empty when there are none."""
    rows = [
        (lines, f"{file.path}:{file.line(offset)}", name)
        for file in _measured(project)
        for name, offset, lines in long_functions(file.code)
    ]
    if not rows:
        return ""
    head = f"\nFunctions over {LONGEST_FUNCTION} lines, to be split when next touched:\n"
    rows.sort(reverse=True)
    return head + "".join(f"{lines:6}  {place}  {name}\n" for lines, place, name in rows)


def long_functions(code):
    for name, offset, start, end in functions(code):
        lines = code.count("\n", offset, end) + 1
        if lines > LONGEST_FUNCTION and not _is_flat_switch(code, start, end, lines):
            yield name, offset, lines


def _is_flat_switch(code, start, end, lines):
    """Whether a single switch, without blocks of its own, fills the function."""
    found = SWITCH.search(code, start, end)
    if found is None:
        return False
    close = matching_brace(code, found.end() - 1)
    body = code[found.end():close]
    inside = code.count("\n", found.start(), close) + 1
    return lines - inside <= AROUND_SWITCH and not re.search(r"\{[ \t]*\n", body)


def _measured(project):
    return project.swift("Sources/") + project.swift("Tests/")


def _lines(file):
    return len(file.text.splitlines())
