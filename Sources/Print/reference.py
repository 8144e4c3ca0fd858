#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Writes Assets/reference-da.docx and Assets/reference-en.docx: the styles and page numbers of Word files.

Run it again when a style changes; the two files are kept beside it since they are small and rarely change.
"""
import zipfile
from pathlib import Path

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = "application/vnd.openxmlformats-officedocument.wordprocessingml"

TYPES = f"""{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{PARTS}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{PARTS}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="{PARTS}.settings+xml"/>
<Override PartName="/word/footer1.xml" ContentType="{PARTS}.footer+xml"/>
</Types>"""
ROOT = f"""{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>"""
RELATIONS = f"""{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{OFFICE}/settings" Target="settings.xml"/>
<Relationship Id="rId9" Type="{OFFICE}/footer" Target="footer1.xml"/></Relationships>"""
DOCUMENT = f"""{HEAD}<w:document {W} {R}><w:body><w:p/><w:sectPr>
<w:footerReference w:type="default" r:id="rId9"/><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1417" w:right="1304" w:bottom="1417" w:left="1304" w:header="708" w:footer="708" w:gutter="0"/>
</w:sectPr></w:body></w:document>"""
SETTINGS = f"""{HEAD}<w:settings {W}><w:autoHyphenation w:val="true"/></w:settings>"""


def field(name):
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def words(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def footer(page, of):
    return (
        f'{HEAD}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>'
        f'{words(page + " ")}{field("PAGE")}{words(f" {of} ")}{field("NUMPAGES")}</w:p></w:ftr>'
    )


def style(name, title, based="Normal", after=120, before=0, size=None, bold=False, keep=False, more=""):
    run = (f'<w:sz w:val="{size}"/>' if size else "") + ("<w:b/>" if bold else "")
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{title}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if name != based else "")
        + f"<w:pPr>{'<w:keepNext/>' if keep else ''}"
        f'<w:spacing w:before="{before}" w:after="{after}" w:line="276" w:lineRule="auto"/>{more}</w:pPr>'
        f"<w:rPr>{run}</w:rPr></w:style>"
    )


def styles(language):
    paragraphs = [
        style("Normal", "Normal", after=0).replace('w:type="paragraph"', 'w:type="paragraph" w:default="1"'),
        style("BodyText", "Body Text"),
        style("FirstParagraph", "First Paragraph", based="BodyText"),
        style("Compact", "Compact", based="BodyText", after=40),
        style("Title", "Title", size=40, bold=True, after=120, keep=True),
        style("Heading1", "heading 1", size=28, bold=True, before=360, keep=True),
        style("Heading2", "heading 2", size=24, bold=True, before=240, keep=True),
        style("Heading3", "heading 3", size=21, bold=True, before=160, keep=True),
        style("BlockText", "Block Text", based="BodyText", more='<w:ind w:left="454" w:right="454"/>'),
        style("Footer", "footer", size=18),
    ]
    return f"""{HEAD}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="22"/>
<w:lang w:val="{language}" w:eastAsia="{language}"/></w:rPr></w:rPrDefault></w:docDefaults>
{"".join(paragraphs)}
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>
<w:style w:type="table" w:styleId="Table"><w:name w:val="Table"/><w:basedOn w:val="TableNormal"/><w:tblPr>
<w:tblBorders><w:top w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>
<w:insideH w:val="single" w:sz="4"/></w:tblBorders>
<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
</w:styles>"""


def write(path, language, page, of):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {
            "[Content_Types].xml": TYPES, "_rels/.rels": ROOT, "word/document.xml": DOCUMENT,
            "word/_rels/document.xml.rels": RELATIONS, "word/styles.xml": styles(language),
            "word/settings.xml": SETTINGS, "word/footer1.xml": footer(page, of),
        }.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    assets = Path(__file__).parent / "Assets"
    write(assets / "reference-da.docx", "da-DK", "Side", "af")
    write(assets / "reference-en.docx", "en-GB", "Page", "of")
