# SPDX-License-Identifier: EUPL-1.2
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "script" / "test-total"


def run(folder, *failed_runs):
    return subprocess.run(
        [sys.executable, SCRIPT, folder, *failed_runs], capture_output=True, text=True, check=False
    )


def total(folder, *failed_runs):
    result = run(folder, *failed_runs)
    return result.stdout.splitlines()[-1], result.returncode


def results(folder, name, *outcomes):
    cases = "".join(f"<testcase>{outcome}</testcase>" for outcome in outcomes)
    (folder / name).write_text(f"<testsuites><testsuite>{cases}</testsuite></testsuites>")


def test_results_of_several_runs_are_added(tmp_path):
    results(tmp_path, "swift.xml", "", "", "<skipped/>")
    results(tmp_path, "browser.xml", "")
    assert total(tmp_path) == ("3 passed, 0 failed, 1 skipped", 0)


def test_a_failed_test_fails_the_whole(tmp_path):
    results(tmp_path, "swift.xml", "", "<failure/>", "<error/>")
    assert total(tmp_path, "Swift tests") == ("1 passed, 2 failed", 1)


def test_a_failed_test_is_named_with_what_it_said(tmp_path):
    (tmp_path / "swift.xml").write_text(
        '<testsuites><testcase classname="LampTests" name="a lamp is mended">'
        '<failure message="Expectation failed: a == b"/></testcase>'
        '<testcase classname="LampTests" name="a lamp is found"/></testsuites>'
    )
    assert run(tmp_path).stdout.splitlines() == [
        "swift: 1 passed, 1 failed, 0 skipped",
        "✗ LampTests a lamp is mended",
        "    Expectation failed: a == b",
        "1 passed, 1 failed",
    ]


def test_a_run_that_crashed_counts_as_failed(tmp_path):
    results(tmp_path, "house.xml", "")
    assert total(tmp_path, "Swift tests") == ("1 passed, 1 failed", 1)


def test_a_torn_result_counts_as_failed(tmp_path):
    (tmp_path / "swift.xml").write_text("<testsuites><testcase/>")
    assert total(tmp_path) == ("0 passed, 1 failed", 1)


def test_no_test_at_all_is_a_failure(tmp_path):
    assert total(tmp_path) == ("0 passed, 1 failed", 1)
