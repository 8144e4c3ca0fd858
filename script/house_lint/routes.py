# SPDX-License-Identifier: EUPL-1.2
"""Every route says whom it is for, and is tried by a stranger."""
import re

# Where the table becomes the server's own routes.
SERVER = "Sources/Web/WebServer.swift"
STRANGER_TESTS = "Tests/WebTests/StrangerTests.swift"

ROUTE = re.compile(
    r'\bRoute\(\s*\.(get|post|put|delete|patch),\s*"([^"]*)"(?:,\s*audience:\s*\.(\w+))?'
)
PAST_THE_TABLE = re.compile(r"\b(?:router|group|routes)\s*\.(?:get|post|put|delete|patch|on)\(")
LITERAL = re.compile(r'"([^"\n]*)"')


def routes_in(file):
    """(path, audience or None, offset) of every route declared in the file.

    The only place that knows how a route is written.
    """
    for found in ROUTE.finditer(file.text):
        if file.code[found.start()] == "R":
            yield found[2], found[3], found.start()


def check(project):
    tests = project.file(STRANGER_TESTS)
    tried = set(LITERAL.findall(tests.text)) if tests else set()
    findings = []
    declared = 0
    for file in project.swift("Sources/Web/"):
        for path, audience, offset in routes_in(file):
            declared += 1
            if audience is None:
                findings.append(file.finding(offset, f"{path} is for no one: give it an audience"))
            if path not in tried:
                sentence = f'no stranger asks for it: add "{path}" to {STRANGER_TESTS}'
                findings.append(file.finding(offset, sentence))
        if file.path == SERVER:
            continue
        for found in PAST_THE_TABLE.finditer(file.code):
            sentence = "a route outside the table: declare it as Route(…)"
            findings.append(file.finding(found.start(), sentence))
    return findings + list(_seen_at_all(project, declared))


def _seen_at_all(project, declared):
    """A server without a single route means that this check no longer sees them."""
    server = [f for f in project.swift("Sources/Web/") if "import Hummingbird" in f.code]
    if server and declared == 0:
        yield server[0].finding(0, "no route found: adapt routes_in in script/house_lint/routes.py")
