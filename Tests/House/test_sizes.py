# SPDX-License-Identifier: EUPL-1.2
import sizes
from swift_text import code_of

PATH = "Sources/Domain/Kernel/A.swift"


def long_names(text):
    return [name for name, _, _ in sizes.long_functions(code_of(text))]


def test_a_file_of_300_lines_passes_and_one_of_301_fails(project, sentences):
    assert sizes.check(project({PATH: "\n" * 300})) == []
    assert list(sentences(sizes.check(project({PATH: "\n" * 301})))) == [f"{PATH}:1"]


def test_a_function_of_40_lines_passes_and_one_of_41_is_listed():
    assert long_names("func a() {" + "\n" * 39 + "}") == []
    assert long_names("func a() {" + "\n" * 40 + "}") == ["a"]


def test_a_flat_switch_may_be_long():
    cases = "".join(f"    case {n}: {n}\n" for n in range(50))
    assert long_names(f"func a(n: Int) -> Int {{\n    switch n {{\n{cases}    }}\n}}") == []


def test_a_long_switch_with_blocks_of_its_own_is_listed():
    cases = "".join(f"    case {n}:\n        if {n} {{\n b()\n }}\n" for n in range(12))
    assert long_names(f"func a(n: Int) {{\n    switch n {{\n{cases}    }}\n}}") == ["a"]


def test_the_table_names_the_longest_function_first(project):
    text = "func a() {" + "\n" * 41 + "}\nfunc b() {" + "\n" * 50 + "}\n"
    rows = sizes.table(project({PATH: text})).splitlines()[2:]
    assert rows == [f"    51  {PATH}:43  b", f"    42  {PATH}:1  a"]
