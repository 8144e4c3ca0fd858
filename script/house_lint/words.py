# SPDX-License-Identifier: EUPL-1.2
"""What may not stand in a file: unfinished work, crashes, one machine's paths."""
import re

LICENSE_LINE = "// SPDX-License-Identifier: EUPL-1.2"

IN_CODE = {
    r"\bfatalError\(": "fatalError: refuse, throw a fault, or preconditionFailure with the reason",
    r"\btry!": "try!: handle the error",
    r"\bas!": "as!: cast with as? and handle nil",
}
IN_TEXT = {r"\b(?:TODO|FIXME|XXX)\b": "unfinished work: finish it or write an issue"}
MACHINE_PATH = re.compile(r"(?<![\w./:\-\]}])/(?:home|root|Users|work|private)/\w")


def check(project):
    findings = []
    for file in project.files:
        if file.path.endswith(".swift"):
            findings += _license(file)
        if file.path.startswith("Sources/") and file.path.endswith(".swift"):
            findings += _found(file, file.code, IN_CODE)
            findings += _found(file, file.text, IN_TEXT)
        for found in MACHINE_PATH.finditer(file.text):
            sentence = "a path of one machine: make it relative to the checkout"
            findings.append(file.finding(found.start(), sentence))
    return findings


def _license(file):
    # The manifest's first line must be the version of the tools.
    lines = file.text.splitlines()[:2 if file.path == "Package.swift" else 1]
    if LICENSE_LINE not in lines:
        yield file.finding(0, f"the first line must be {LICENSE_LINE}")


def _found(file, text, forbidden):
    for pattern, sentence in forbidden.items():
        for found in re.finditer(pattern, text):
            yield file.finding(found.start(), sentence)
