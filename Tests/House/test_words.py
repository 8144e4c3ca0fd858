# SPDX-License-Identifier: EUPL-1.2
import pytest
import words

PATH = "Sources/Domain/Kernel/A.swift"
# Put together here, so that the lint does not find them in its own tests.
UNFINISHED = "TO" + "DO"
SOMEONES_FOLDER = "/ho" + "me/anna/tvaers"


def check(project, text, path=PATH):
    return [finding.line for finding in words.check(project({path: text}))]


@pytest.mark.parametrize(
    "line",
    [
        'fatalError("x")',
        "let a = try! b()",
        "let a = b as! C",
        f"// {UNFINISHED} later",
        f'let a = "{SOMEONES_FOLDER}"',
    ],
)
def test_a_word_that_may_not_stand_is_found(project, line):
    assert check(project, f"{words.LICENSE_LINE}\n{line}\n") == [2]


@pytest.mark.parametrize(
    "line",
    ['// never fatalError() here', "let a = b as? C", 'let a = "https://kk.dk/home/areas"'],
)
def test_words_that_only_look_so_pass(project, line):
    assert check(project, f"{words.LICENSE_LINE}\n{line}\n") == []


def test_a_path_of_one_machine_is_found_in_every_file(project):
    assert check(project, f"see {SOMEONES_FOLDER}", "docs/operations.md") == [1]


def test_a_swift_file_without_the_license_line_is_found(project):
    assert check(project, "let a = 1") == [1]


def test_the_manifest_has_the_license_in_its_second_line(project):
    text = f"// swift-tools-version: 6.2\n{words.LICENSE_LINE}\n"
    assert check(project, text, "Package.swift") == []
    assert check(project, text) == [1]
