# SPDX-License-Identifier: EUPL-1.2
import arrows
import pytest


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("Sources/Domain/Kernel/Day.swift", "import Foundation"),
        ("Sources/Domain/Kernel/Day.swift", "@preconcurrency import Glibc"),
        ("Sources/Domain/Kernel/Day.swift", "import struct Foundation.Date"),
        ("Sources/Domain/Kernel/Day.swift", "import Journal"),
        ("Sources/Html/Element.swift", "import Domain"),
        ("Sources/Documents/Letter.swift", "public import Web"),
        ("Sources/Journal/Envelope.swift", "import Runtime"),
        ("Sources/Attic/Old.swift", "let a = 1"),
    ],
)
def test_an_import_against_the_arrows_is_found(project, sentences, path, line):
    found = sentences(arrows.check(project({path: f"// license\n{line}\n"})))
    assert len(found) == 1 and all(place.startswith(path) for place in found)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("Sources/Domain/Kernel/Day.swift", "import HashTreeCollections"),
        ("Sources/Domain/Kernel/Day.swift", "// import Foundation"),
        ("Sources/Web/Site.swift", "import Hummingbird\nimport Documents"),
        ("Sources/Html/Page.swift", "import Foundation"),
    ],
)
def test_an_import_along_the_arrows_passes(project, path, line):
    assert arrows.check(project({path: line})) == []


@pytest.mark.parametrize(
    "line",
    [
        "let now = Date()",
        "let id = UUID()",
        "let n = Int.random(in: 1...6)",
        "var chance = SystemRandomNumberGenerator()",
        "let order = posts.shuffled()",
        "let n = random() % 6",
        "let clock = ContinuousClock()",
        "func decide() async -> [Event]",
        'let text = "made at \\(Date())"',
    ],
)
def test_the_domain_names_no_clock_chance_or_waiting(project, line):
    assert len(arrows.check(project({"Sources/Domain/Kernel/A.swift": line}))) == 1
    assert arrows.check(project({"Sources/Runtime/A.swift": line})) == []


@pytest.mark.parametrize(
    "line",
    [
        "let day = DueDate(day)",
        "// a random note",
        'let word = "async"',
        "var random = SplitMix64(seed: seed)",
        "let n = Int.random(in: 1...6, using: &generator)",
    ],
)
def test_words_that_only_look_like_a_clock_or_chance_pass(project, line):
    assert arrows.check(project({"Sources/Domain/Kernel/A.swift": line})) == []


def test_the_journal_does_not_name_the_city(project, sentences):
    found = arrows.check(project({"Sources/JournalSQLite/A.swift": "\nfunc fold(_ city: City) {}"}))
    assert list(sentences(found)) == ["Sources/JournalSQLite/A.swift:2"]


def test_rooms_of_the_domain_in_a_circle_are_found_once(project, sentences):
    found = arrows.check(
        project(
            {
                "Sources/Domain/Areas/Area.swift": "public struct Area { var walk: Walk }",
                "Sources/Domain/Walks/Walk.swift": "struct Walk { let report: Report }",
                "Sources/Domain/Reports/Report.swift": "enum Report {\ncase on(Area)\n}",
                "Sources/Domain/City.swift": "struct City { var area: Area; var walk: Walk }",
            }
        )
    )
    assert sentences(found) == {
        "Sources/Domain/Areas/Area.swift:1":
            "rooms in a circle: Areas → Walks → Reports → Areas (here by the name Walk)"
    }


def test_rooms_that_know_each_other_one_way_pass(project):
    files = {
        "Sources/Domain/Areas/Area.swift": "public struct Area {}\n// Walk\n",
        "Sources/Domain/Walks/Walk.swift": "struct Walk { let area: Area }",
    }
    assert arrows.check(project(files)) == []


@pytest.mark.parametrize(
    "line", ["let x = city.figures.value(id, place, period)", "let all = city.figures.series[key]"]
)
def test_a_figure_that_leaves_beside_its_door_is_found(project, sentences, line):
    found = sentences(arrows.check(project({"Sources/Web/Figures/Show.swift": line})))
    assert len(found) == 1 and "City.figure" in next(iter(found.values()))
    assert arrows.check(project({"Sources/CityFiles/Figures.swift": line})) == []


def test_the_picture_of_the_house_has_every_target_in_its_place(project, sentences):
    floors = [
        ["Tvaers"], ["Web", "CityFiles"], ["Post"], ["Mail", "GeoReport", "Documents", "Print"],
        ["Papers", "Runtime"], ["Html", "Text", "JournalSQLite", "JournalPostgres"],
        ["Journal"], ["Cryptography"], ["Domain"],
    ]

    def drawn(floors):
        lines = "\n".join(" ".join(floor) + "   what it is" for floor in floors)
        return project({"CONTRIBUTING.md": f"text\n```\n{lines}\n```\n"})

    assert arrows.check(drawn(floors)) == []
    found = arrows.check(drawn(floors[:-1]))
    assert [f.sentence for f in found] == ["the picture of the house lacks Domain"]
    upside_down = arrows.check(drawn([["Tvaers"], ["Domain"], *floors[1:-1]]))
    assert "the picture shows Domain not below Web" in {f.sentence for f in upside_down}
