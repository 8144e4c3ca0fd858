# SPDX-License-Identifier: EUPL-1.2
"""The files of the checkout, read once, and what is found in them."""
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from swift_text import code_of


@dataclass(frozen=True)
class Finding:
    """One place that breaks a house rule, and how to mend it."""

    path: str
    line: int
    sentence: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.sentence}"


class SourceFile:
    def __init__(self, path, text):
        self.path = path
        self.text = text

    @cached_property
    def code(self):
        """The text with comments and string literals blanked, line for line."""
        return code_of(self.text)

    @property
    def parts(self):
        return self.path.split("/")

    def line(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def finding(self, offset, sentence):
        return Finding(self.path, self.line(offset), sentence)


class Project:
    def __init__(self, files):
        self.files = files

    @classmethod
    def at(cls, root):
        """Every text file under the root that git knows or would add."""
        listing = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=root, capture_output=True, text=True, check=True,
        )
        paths = sorted(set(filter(None, listing.stdout.split("\0"))))
        return cls([file for path in paths if (file := _read(Path(root), path))])

    def swift(self, folder):
        return [f for f in self.files if f.path.startswith(folder) and f.path.endswith(".swift")]

    def file(self, path):
        return next((f for f in self.files if f.path == path), None)


def _read(root, path):
    try:
        return SourceFile(path, (root / path).read_text(encoding="utf-8"))
    except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
        return None
