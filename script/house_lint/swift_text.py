# SPDX-License-Identifier: EUPL-1.2
"""Just enough of Swift's grammar to tell code from comments and strings."""
import re

_COMMENT_LINE = re.compile(r"//[^\n]*")
_COMMENT_EDGE = re.compile(r"/\*|\*/")
_STRING_START = re.compile(r'(#*)("""|")')
_RAW_NAME = re.compile(r"`[^`\n]+`")
# Anything that starts neither a comment, a string, a name in backticks nor a parenthesis.
_PLAIN = re.compile(r'[^/#"`()]+')
_BLANK = re.compile(r"[^\n]")


def code_of(text):
    """The text with comments and string literals blanked, interpolated code kept.

    Every line keeps its number and every character its place.
    """
    kept = []
    _code(text, 0, kept, nested=False)
    return "".join(kept)


def _code(text, at, kept, nested):
    """Reads code from `at`; when nested, to the parenthesis that ends an interpolation."""
    depth = 0
    while at < len(text):
        string = _STRING_START.match(text, at)
        if text.startswith("//", at):
            at = _blank(text, at, _COMMENT_LINE.match(text, at).end(), kept)
        elif text.startswith("/*", at):
            at = _blank(text, at, _comment_end(text, at), kept)
        elif string:
            at = _string(text, string, kept)
        elif nested and depth == 0 and text[at] == ")":
            return at
        else:
            depth += {"(": 1, ")": -1}.get(text[at], 0)
            token = _RAW_NAME.match(text, at) or _PLAIN.match(text, at)
            end = token.end() if token else at + 1
            kept.append(text[at:end])
            at = end
    return at


def _blank(text, start, end, kept):
    kept.append(_BLANK.sub(" ", text[start:end]))
    return end


def _comment_end(text, at):
    depth = 0
    for edge in _COMMENT_EDGE.finditer(text, at):
        depth += 1 if edge.group() == "/*" else -1
        if depth == 0:
            return edge.end()
    return len(text)


def _string(text, start, kept):
    """Blanks one literal; what stands between \\( and ) is code again."""
    hashes, quotes = start.groups()
    edge = re.compile(rf"\\{hashes}(\(|.)|{quotes}{hashes}", re.DOTALL)
    at = _blank(text, start.start(), start.end(), kept)
    while True:
        found = edge.search(text, at)
        if found is None:
            return _blank(text, at, len(text), kept)
        at = _blank(text, at, found.end(), kept)
        if found.group(1) == "(":
            at = _code(text, at, kept, nested=True)
        elif found.group(1) is None:
            return at


_MODIFIER = r"(?:@\w+(?:\([^)\n]*\))?|[a-z]+(?:\([a-z]+\))?)\s+"
_FUNCTION = re.compile(
    rf"^[ \t]*(?:{_MODIFIER})*?"
    r"(?:func\s+(?P<name>`[^`\n]+`|[<>=!+*/%&|^~-]+|\w+)|(?P<init>init|subscript)\b[?]?)"
    r"\s*(?:<[^({]*>\s*)?(?=\()",
    re.MULTILINE,
)


def functions(code):
    """(name, offset of the declaration, offsets of its body's braces) of every function."""
    for found in _FUNCTION.finditer(code):
        start = _body_start(code, found.end())
        if start is not None:
            name = (found["name"] or found["init"]).strip("`")
            yield name, found.start(), start, matching_brace(code, start)


def _body_start(code, at):
    """Where the body opens; None for a requirement, which has no body."""
    depth = 0
    while at < len(code):
        character = code[at]
        if character in "([":
            depth += 1
        elif character in ")]":
            depth -= 1
        elif depth == 0 and character == "{":
            return at
        elif depth == 0 and character == "}":
            return None
        elif depth == 0 and character == "\n" and _ends_declaration(code, at):
            return None
        at += 1
    return None


def _ends_declaration(code, newline):
    """Whether what follows the line break is not the rest of the signature."""
    rest = code[newline:].lstrip()[:6]
    return not rest.startswith(("{", "->", "where", "throws", "async", "(", ")", ">", ","))


def matching_brace(code, start):
    depth = 0
    for brace in re.compile(r"[{}]").finditer(code, start):
        depth += 1 if brace.group() == "{" else -1
        if depth == 0:
            return brace.start()
    return len(code)
