# SPDX-License-Identifier: EUPL-1.2
"""Which target may know which, what the domain may not name, and that no two
rooms of the domain know each other in a circle."""
import re

# The picture of CONTRIBUTING.md, exactly: a target and what of ours it may import.
ARROWS = {
    "Domain": set(),
    "Html": set(),
    "Cryptography": {"CLibcrypto"},
    "Text": {"Domain"},
    "Papers": {"Domain", "Text"},
    "CityFiles": {"Domain", "Cryptography"},
    "Journal": {"Domain", "Cryptography"},
    "JournalSQLite": {"Domain", "Journal"},
    "JournalPostgres": {"Domain", "Journal", "CLibpq"},
    "Runtime": {"Domain", "Journal", "Cryptography"},
    "Documents": {"Domain", "Html"},
    "Print": {"Domain", "Cryptography"},
    "Mail": {"Domain", "CCurl"},
    "GeoReport": {"Domain", "CCurl"},
    "Post": {
        "Domain", "Cryptography", "Journal", "Runtime", "Mail", "Documents", "GeoReport",
    },
    "Web": {
        "Domain", "Cryptography", "Journal", "Runtime", "Text", "Papers", "Print", "Html",
        "Documents", "Mail", "Post", "GeoReport",
    },
    "Tvaers": {
        "Domain", "Cryptography", "Journal", "JournalSQLite", "JournalPostgres", "Runtime", "Text",
        "Html", "CityFiles", "Documents", "Mail", "Post", "Web",
    },
}
OURS = set(ARROWS) | {"CLibcrypto", "CLibpq", "CCurl"}

# The domain imports collections and nothing else, not even Foundation.
DOMAIN_MAY_IMPORT = {
    "Collections", "HashTreeCollections", "OrderedCollections",
    # For what is worked out once and kept; never for what depends on who came first.
    "Synchronization",
}
CHANCE = "chance: take a seed as a parameter"
DOMAIN_MAY_NOT_NAME = {
    r"\bDate\(": "a clock: take the Day or Moment as a parameter",
    r"\b\w*Clock\b": "a clock: take the Day or Moment as a parameter",
    r"\bUUID\(": "an id of its own making: take the id as a parameter",
    # A generator with a seed is no chance; what draws without one is.
    r"\.random\(in:[^,)\n]*\)|\.random\(\)|\bSystemRandomNumberGenerator\b": CHANCE,
    r"\.(?:shuffled?|randomElement)\(\)|(?<![.\w])(?:arc4random|drand48|random|rand)\(": CHANCE,
    r"\basync\b|\bawait\b|\bTask\b": "waiting: a rule answers at once",
    r"\bFileManager\b|\bProcessInfo\b|\bgetenv\b": "the machine: take the value as a parameter",
}
# The journal carries facts; what they add up to is not its business.
JOURNAL_MAY_NOT_NAME = {r"\bCity\b": "the city: the journal knows facts, not what they add up to"}
# Figures leave the domain by one door, which protects small numbers (ADR 0019); city
# files compare what they say with what is recorded, and show nobody anything.
FIGURES_UNPROTECTED = {
    r"\bfigures\s*\.\s*(?:value|series)\b": "figures unprotected: ask City.figure or figureTable",
    r"\b(?:RecordedFigure|SeriesKey)\b": "figures unprotected: ask City.figure or figureTable",
}
MAY_SEE_FIGURES = {"Domain", "CityFiles"}

IMPORT = re.compile(
    r"^[ \t]*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)",
    re.MULTILINE,
)
TOP_LEVEL_TYPE = re.compile(
    r"^(?:public\s+|package\s+|internal\s+|final\s+|indirect\s+)*"
    r"(?:struct|class|enum|actor|protocol|typealias)\s+(\w+)",
    re.MULTILINE,
)


def check(project):
    findings = []
    for file in project.swift("Sources/"):
        target = file.parts[1]
        findings += _imports(file, target)
        if target == "Domain":
            findings += _names(file, DOMAIN_MAY_NOT_NAME, "the domain")
        elif target.startswith("Journal"):
            findings += _names(file, JOURNAL_MAY_NOT_NAME, "the journal")
        if target not in MAY_SEE_FIGURES:
            findings += _names(file, FIGURES_UNPROTECTED, target)
    return findings + list(_circles(project)) + list(_picture(project))


def _picture(project):
    """The picture of the house shows each target below all that know it."""
    for page in project.files:
        if page.path != "CONTRIBUTING.md":
            continue
        picture = re.search(r"```\n(Tvaers .*?)```", page.text, re.DOTALL)
        floors = picture[1].splitlines() if picture else []
        floor = {
            word: number
            for number, line in enumerate(floors)
            for word in re.match(r"(?: *[A-Z]\w+\b)*", line)[0].split()
        }
        for target, known in sorted(ARROWS.items()):
            if target not in floor:
                yield page.finding(0, f"the picture of the house lacks {target}")
            for other in sorted(known & floor.keys()):
                if floor[other] <= floor.get(target, -1):
                    yield page.finding(0, f"the picture shows {other} not below {target}")


def _imports(file, target):
    if target not in ARROWS:
        yield file.finding(0, f"{target} has no arrows yet: add it to script/house_lint/arrows.py")
        return
    for found in IMPORT.finditer(file.code):
        module = found[1]
        if module in OURS and module not in ARROWS[target]:
            yield file.finding(found.start(1), f"no arrow runs from {target} to {module}")
        elif target == "Domain" and module not in DOMAIN_MAY_IMPORT | OURS:
            yield file.finding(found.start(1), f"the domain may not import {module}")


def _names(file, forbidden, who):
    for pattern, what in forbidden.items():
        for found in re.finditer(pattern, file.code):
            yield file.finding(found.start(), f"{who} may not name {what}")


def _circles(project):
    """The domain's folders that know each other in a circle, each circle once."""
    known = rooms(project)
    for room in sorted(known):
        way = _way_back(known, room)
        if way and min(way) == room:
            file, offset, name = known[room][way[1] if len(way) > 1 else room]
            circle = " → ".join([*way, room])
            yield file.finding(offset, f"rooms in a circle: {circle} (here by the name {name})")


def rooms(project):
    """Room → the rooms whose types it names → the first place where it does."""
    files = [f for f in project.swift("Sources/Domain/") if len(f.parts) > 3]
    home = {t: f.parts[2] for f in files for t in TOP_LEVEL_TYPE.findall(f.code)}
    known = {f.parts[2]: {} for f in files}
    for file in files:
        for found in re.finditer(r"(?<![.\w])[A-Z]\w*", file.code):
            room = home.get(found[0])
            if room is not None and room != file.parts[2]:
                known[file.parts[2]].setdefault(room, (file, found.start(), found[0]))
    return known


def _way_back(known, start):
    """The rooms of a shortest walk from the room back to itself, or None."""
    walks = [[start]]
    seen = set()
    for walk in walks:
        for room in sorted(known[walk[-1]]):
            if room == start:
                return walk
            if room not in seen:
                seen.add(room)
                walks.append([*walk, room])
    return None
