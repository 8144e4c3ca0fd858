# SPDX-License-Identifier: EUPL-1.2
"""Pages that are taken to meetings fit an A4 sheet, whole."""
import pytest

# The width of an A4 sheet between its margins, at 96 dots an inch.
SHEET = {"width": 680, "height": 960}


@pytest.mark.parametrize(
    "path", ["/omraader/anker-joergensens-plads", "/venter", "/indsatser/hoerdumsgade-2-etape"]
)
def test_nothing_stands_beyond_the_edge_of_the_sheet(open_page, path):
    page = open_page(path, viewport=SHEET)
    page.emulate_media(media="print")
    beyond = page.evaluate(
        """[...document.querySelectorAll("main td, main th, main svg")]
            .filter(part => part.getBoundingClientRect().right > innerWidth)
            .map(part => part.textContent.trim())"""
    )
    assert beyond == []


def test_what_is_folded_on_the_screen_is_open_on_paper(open_page):
    page = open_page("/indsatser/hoerdumsgade-2-etape", viewport=SHEET)
    folded = page.locator("main details table").first
    assert not folded.is_visible()
    page.emulate_media(media="print")
    assert folded.bounding_box()["height"] > 0
