# SPDX-License-Identifier: EUPL-1.2
"""Runs WeasyPrint as its own command does, in a time that grows with the pages alone.

    python3 -I press.py ARGUMENTS < page.html > paper.pdf

To tag a page, WeasyPrint 57 walks through every element of the whole paper, and for each
line on it through every page: a paper ten times as long takes a hundred times as long to
tag. Here a page is told of its own elements, and the pages are listed once; what is
written is the same. Other versions are run as they are.
"""
import functools
import sys

try:
    import pydyf
    import weasyprint
    from weasyprint import pdf as writer
    from weasyprint.__main__ import main
except ImportError:
    sys.exit(127)


class PagesListedOnce(pydyf.PDF):
    @functools.cached_property
    def page_references(self):
        return pydyf.PDF.page_references.fget(self)


def own_elements(root, page_streams):
    """Tells each page in turn of the elements on it and of what they lie in."""
    parents = {child: parent for parent in root.iter() for child in parent}
    pages = iter(page_streams)

    def build(structure):
        for _, box in next(pages).marked:
            element = box.element
            while element is not None and element not in structure:
                structure[element] = {"parent": parents.get(element)}
                element = parents.get(element)

    return build


def tagging(tag):
    def tag_quickly(pdf, metadata, document, page_streams):
        pdf.__class__ = PagesListedOnce
        document.build_element_structure = own_elements(
            document._html.etree_element, page_streams)
        tag(pdf, metadata, document, page_streams)

    return tag_quickly


if weasyprint.__version__.startswith("57."):
    tag, properties = writer.VARIANTS["pdf/ua-1"]
    writer.VARIANTS["pdf/ua-1"] = (tagging(tag), properties)
main()
