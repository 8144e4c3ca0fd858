# SPDX-License-Identifier: EUPL-1.2
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "script" / "house_lint"))

from project import Project, SourceFile  # noqa: E402


@pytest.fixture
def project():
    """A project made of path → text."""
    return lambda files: Project([SourceFile(path, text) for path, text in files.items()])


@pytest.fixture
def sentences():
    """What a check finds, as `path:line` → sentence."""
    return lambda findings: {f"{f.path}:{f.line}": f.sentence for f in findings}
