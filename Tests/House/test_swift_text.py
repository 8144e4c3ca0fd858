# SPDX-License-Identifier: EUPL-1.2
import pytest
from swift_text import code_of, functions


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("let a = 1 // Date()", "let a = 1          "),
        ("a /* b /* c */ d */ e", "a                   e"),
        ('say("UUID() // not a comment") + b', "say(" + " " * 25 + ") + b"),
        (r'"id \(make(UUID())) end"', r"      make(UUID())      "),
        (r'#"a "b" \(c)"# + d', "               + d"),
        ('"""\n"quoted"\n""" + a', "   \n        \n    + a"),
        ("func `a \"quoted\" name`() {}", "func `a \"quoted\" name`() {}"),
    ],
)
def test_comments_and_strings_are_blanked_and_interpolations_kept(text, code):
    assert code_of(text) == code


def test_functions_are_found_with_their_bodies():
    code = code_of(
        """
        struct A {
            init(a: Int) { self.a = a }
            public static func < (a: A, b: A) -> Bool { a.n < b.n }
            @Test func `a name`() throws {
                if x { y() }
            }
            func pick<
                T
            >(
                _ make: () -> T = { 1 }
            ) throws(Refused) -> T
            where T: Sendable {
                make()
            }
        }
        protocol P {
            func needed(a: Int) -> Int
            func other() { }
        }
        let b = A.init(a: 2)
        """
    )
    found = [(name, code[start:end + 1].split("\n")[0]) for name, _, start, end in functions(code)]
    assert found == [
        ("init", "{ self.a = a }"),
        ("<", "{ a.n < b.n }"),
        ("a name", "{"),
        ("pick", "{"),
        ("other", "{ }"),
    ]
