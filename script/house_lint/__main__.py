# SPDX-License-Identifier: EUPL-1.2
"""The house rules that neither the compiler nor swift format can see.

Run from the root of the checkout: python3 script/house_lint
"""
import sys
from pathlib import Path

import arrows
import routes
import rules
import sizes
import words
from project import Project

CHECKS = {
    "Imports follow the arrows, the domain is pure": arrows.check,
    "Every route has an audience and a stranger test": routes.check,
    "Rules, functions and tests name each other": rules.check,
    "Files of at most 300 lines": sizes.check,
    "Words that may not stand": words.check,
}


def main(root):
    project = Project.at(root)
    failed = 0
    for name, check in CHECKS.items():
        findings = check(project)
        failed += len(findings)
        print(f"{'✗' if findings else '✓'} {name}")
        for finding in findings:
            print(f"    {finding}")
    print(sizes.table(project), end="")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path.cwd()))
