# SPDX-License-Identifier: EUPL-1.2
"""The count beside a statement is the server's, in a real browser."""
import json
from pathlib import Path

from conftest import sign_in

CASES = json.loads((Path(__file__).parents[1] / "Formats" / "counting.json").read_text())
FORM = "/redegoerelser/inklusion-2026/sud"


def counted(page, text):
    """What the page says once the text stands in the first section."""
    page.evaluate(
        """text => {
            const area = document.querySelector('textarea[data-limit]');
            area.value = text;
            area.dispatchEvent(new Event('input'));
        }""",
        text,
    )
    return page.locator("output").first.text_content()


def test_the_browser_counts_as_the_server_does(open_page):
    page = open_page("/log-ind")
    sign_in(page, "sof@demo.example")
    page.goto(FORM)
    for case in CASES:
        said = counted(page, case["text"]).split(" ")[0].replace(".", "")
        assert int(said) == case["count"], case["why"]
    assert counted(page, "å" * 2_001) == "2.001 af 2.000 tegn: 1 for mange"
