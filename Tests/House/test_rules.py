# SPDX-License-Identifier: EUPL-1.2
import rules

HEAD = "| id | rule | source | function | test |\n|---|---|---|---|---|\n"
GOOD = "| R-001 | One owner | Letter | `Initiative.handOver(to:)` | `OwnerTests.swift` |\n"


def check(project, table, sources="func handOver() {} // R-001", tests="// R-001"):
    files = {
        rules.RULES: HEAD + table,
        "Sources/Domain/Initiatives/Initiative.swift": sources,
        "Tests/DomainTests/Initiatives/OwnerTests.swift": tests,
    }
    return [finding.sentence for finding in rules.check(project(files))]


def test_a_rule_with_its_function_and_test_passes(project):
    assert check(project, GOOD) == []


def test_a_test_may_be_named_by_its_sentence(project):
    table = "| R-001 | a | b | `handOver` | `an owner hands over` |\n"
    tests = "func `an owner hands over`() {} // R-001"
    assert check(project, table, tests=tests) == []


def test_a_function_that_sources_does_not_declare_is_found(project):
    assert check(project, GOOD, sources="handOver()") == [
        "R-001 names `Initiative.handOver(to:)`, which Sources does not declare"
    ]


def test_a_test_that_does_not_exist_is_found(project):
    assert check(project, GOOD.replace("OwnerTests", "OtherTests")) == [
        "R-001 names `OtherTests.swift`, which is neither a file nor a test in Tests"
    ]


def test_a_rule_that_no_test_mentions_is_found(project):
    assert check(project, GOOD, tests="") == [
        "R-001 is mentioned by no test: write its number beside the test that tries it"
    ]


def test_a_rule_mentioned_but_not_in_the_table_is_found(project):
    assert check(project, GOOD, sources="func handOver() {} // R-002") == [
        "R-002 is not in docs/rules.md: add its row"
    ]


def test_a_row_without_function_and_test_is_found(project):
    assert check(project, "| R-001 | One owner | Letter | | |\n") == [
        "R-001 names no function: write it in backticks in the fourth column",
        "R-001 names no test: write its file in backticks in the fifth column",
    ]


def test_a_number_used_twice_is_found(project):
    assert check(project, GOOD + GOOD) == ["R-001 stands twice: give one of them a new number"]


def test_a_missing_table_is_found(project):
    assert [str(f) for f in rules.check(project({}))] == [
        "docs/rules.md:1: the table of rules is missing"
    ]
