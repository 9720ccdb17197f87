"""Texts, sheets, slides and archives, as small as their formats allow (ECMA-376, OpenDocument 1.3)."""

import io
import random
import zipfile
from xml.sax.saxutils import escape

from edumanage_desktop.adapters.sample_files.prose import readings, report, sentence
from edumanage_desktop.services.sample_department.files import FileRecipe

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/"
_RELATIONSHIPS = _MAIN + "package/2006/relationships"
_OFFICE = _MAIN + "officeDocument/2006/relationships"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument."
_A_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)


def archive(members: dict[str, bytes], *, stored: tuple[str, ...] = ()) -> bytes:
    """Return a ZIP of these members in this order, `stored` ones uncompressed, with no clock in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, _A_DAY_OF_ZIP)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            packed.writestr(entry, content)
    return out.getvalue()


def docx_report(recipe: FileRecipe) -> bytes:
    """Return a report of about `recipe.length` pages for word processors."""
    rng = random.Random(recipe.seed)
    body = [_word_paragraph(recipe.heading, 40), _word_paragraph(recipe.author, 24)]
    for heading, text in report(rng, 6 * max(1, recipe.length)):
        if heading:
            body.append(_word_paragraph(heading, 28))
        body.append(_word_paragraph(text, 22))
    document = (
        f'{_XML}<w:document xmlns:w="{_MAIN}wordprocessingml/2006/main"><w:body>{"".join(body)}'
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'
    )
    return _open_xml(
        {"word/document.xml": (document, "wordprocessingml.document.main+xml")}, main="word/document.xml", links={}
    )


def xlsx_readings(recipe: FileRecipe) -> bytes:
    """Return a sheet of readings with a formula for their mean."""
    rows = readings(random.Random(recipe.seed), 20 * max(1, recipe.length))
    lines = [_sheet_row(1, ["x", "y", "uncertainty of y", recipe.heading, recipe.author])]
    lines += [_sheet_row(number, list(row)) for number, row in enumerate(rows, start=2)]
    last = len(rows) + 1
    lines.append(
        f'<row r="{last + 1}"><c r="A{last + 1}" t="inlineStr"><is><t>mean</t></is></c>'
        f'<c r="B{last + 1}"><f>AVERAGE(B2:B{last})</f><v>{sum(y for _, y, _ in rows) / len(rows):.6f}</v></c></row>'
    )
    sheet = (
        f'{_XML}<worksheet xmlns="{_MAIN}spreadsheetml/2006/main"><sheetData>{"".join(lines)}</sheetData></worksheet>'
    )
    book = (
        f'{_XML}<workbook xmlns="{_MAIN}spreadsheetml/2006/main" xmlns:r="{_OFFICE}">'
        '<sheets><sheet name="Readings" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    return _open_xml(
        {
            "xl/workbook.xml": (book, "spreadsheetml.sheet.main+xml"),
            "xl/worksheets/sheet1.xml": (sheet, "spreadsheetml.worksheet+xml"),
        },
        main="xl/workbook.xml",
        links={"xl/workbook.xml": [("worksheet", "worksheets/sheet1.xml")]},
    )


def pptx_slides(recipe: FileRecipe) -> bytes:
    """Return a presentation of `recipe.length` + 1 slides on an empty layout."""
    rng = random.Random(recipe.seed)
    texts = [(recipe.heading, [recipe.author])]
    texts += [(f"Step {number}", [sentence(rng) for _ in range(3)]) for number in range(1, max(1, recipe.length) + 1)]
    names = [f"slides/slide{number}.xml" for number in range(1, len(texts) + 1)]
    listed = "".join(f'<p:sldId id="{255 + n}" r:id="rId{n + 1}"/>' for n in range(1, len(texts) + 1))
    space = f'xmlns:a="{_MAIN}drawingml/2006/main" xmlns:r="{_OFFICE}" xmlns:p="{_MAIN}presentationml/2006/main"'
    blank = f"<p:cSld><p:spTree>{_EMPTY_GROUP}</p:spTree></p:cSld>"
    parts = {
        "ppt/presentation.xml": (
            (
                f'{_XML}<p:presentation {space}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>'
                f'</p:sldMasterIdLst><p:sldIdLst>{listed}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/>'
                '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>'
            ),
            "presentationml.presentation.main+xml",
        ),
        "ppt/slideMasters/slideMaster1.xml": (
            (
                f"{_XML}<p:sldMaster {space}>{blank}{_COLOUR_MAP}<p:sldLayoutIdLst>"
                '<p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>'
            ),
            "presentationml.slideMaster+xml",
        ),
        "ppt/slideLayouts/slideLayout1.xml": (
            f'{_XML}<p:sldLayout {space} type="blank">{blank}</p:sldLayout>',
            "presentationml.slideLayout+xml",
        ),
        "ppt/theme/theme1.xml": (_theme(), "theme+xml"),
    }
    for name, (title, lines) in zip(names, texts, strict=True):
        shapes = _slide_text(2, title, 457200, 900000, 3600) + _slide_text(3, "\n".join(lines), 1600200, 4000000, 2000)
        parts[f"ppt/{name}"] = (
            f"{_XML}<p:sld {space}><p:cSld><p:spTree>{_EMPTY_GROUP}{shapes}</p:spTree></p:cSld></p:sld>",
            "presentationml.slide+xml",
        )
    layout = ("slideLayout", "../slideLayouts/slideLayout1.xml")
    links = {
        "ppt/presentation.xml": [
            ("slideMaster", "slideMasters/slideMaster1.xml"),
            *(("slide", name) for name in names),
        ],
        "ppt/slideMasters/slideMaster1.xml": [layout, ("theme", "../theme/theme1.xml")],
        "ppt/slideLayouts/slideLayout1.xml": [("slideMaster", "../slideMasters/slideMaster1.xml")],
    }
    links.update({f"ppt/{name}": [layout] for name in names})
    return _open_xml(parts, main="ppt/presentation.xml", links=links)


def odt_report(recipe: FileRecipe) -> bytes:
    """Return a report of about `recipe.length` pages as an OpenDocument text."""
    rng = random.Random(recipe.seed)
    body = [
        f'<text:h text:outline-level="1">{escape(recipe.heading)}</text:h>',
        f"<text:p>{escape(recipe.author)}</text:p>",
    ]
    for heading, text in report(rng, 6 * max(1, recipe.length)):
        if heading:
            body.append(f'<text:h text:outline-level="2">{escape(heading)}</text:h>')
        body.append(f"<text:p>{escape(text)}</text:p>")
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'{_XML}<office:document-content xmlns:office="{space}office:1.0" xmlns:text="{space}text:1.0" '
        f'office:version="1.3"><office:body><office:text>{"".join(body)}</office:text></office:body>'
        "</office:document-content>"
    )
    media_type = "application/vnd.oasis.opendocument.text"
    manifest = (
        f'{_XML}<manifest:manifest xmlns:manifest="{space}manifest:1.0" manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{media_type}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    members = {
        "mimetype": media_type.encode(),
        "content.xml": content.encode(),
        "META-INF/manifest.xml": manifest.encode(),
    }
    return archive(members, stored=("mimetype",))


def zip_bomb() -> bytes:
    """Return an archive of about 250 KB that unpacks to 256 MB of zeros."""
    return archive({f"data-{number}.bin": bytes(64 << 20) for number in range(4)})


_EMPTY_GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
_COLOUR_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
    'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
)


def _open_xml(parts: dict[str, tuple[str, str]], *, main: str, links: dict[str, list[tuple[str, str]]]) -> bytes:
    """Return a package of XML parts (content, content type) with numbered relationships (type, target)."""
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{_CONTENT_TYPE}{kind}"/>' for name, (_, kind) in parts.items()
    )
    members = {
        "[Content_Types].xml": (
            f'{_XML}<Types xmlns="{_MAIN}package/2006/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
        ).encode(),
        "_rels/.rels": _relationships([("officeDocument", main)]),
    }
    for name, (content, _) in parts.items():
        members[name] = content.encode()
        if name in links:
            folder, _, file_name = name.rpartition("/")
            members[f"{folder}/_rels/{file_name}.rels"] = _relationships(links[name])
    return archive(members)


def _relationships(links: list[tuple[str, str]]) -> bytes:
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(links, start=1)
    )
    return f'{_XML}<Relationships xmlns="{_RELATIONSHIPS}">{rows}</Relationships>'.encode()


def _word_paragraph(text: str, half_points: int) -> str:
    return (
        f'<w:p><w:pPr><w:spacing w:after="120"/></w:pPr><w:r><w:rPr><w:sz w:val="{half_points}"/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    )


def _sheet_row(number: int, cells: list[str] | list[float]) -> str:
    out = []
    for column, value in zip("ABCDEF", cells, strict=False):
        if isinstance(value, str):
            out.append(f'<c r="{column}{number}" t="inlineStr"><is><t>{escape(value)}</t></is></c>')
        else:
            out.append(f'<c r="{column}{number}"><v>{value}</v></c>')
    return f'<row r="{number}">{"".join(out)}</row>'


def _slide_text(number: int, text: str, top: int, height: int, size: int) -> str:
    paragraphs = "".join(
        f'<a:p><a:r><a:rPr lang="en" sz="{size}"/><a:t>{escape(line)}</a:t></a:r></a:p>' for line in text.split("\n")
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="Text {number}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>'
        f'<p:spPr><a:xfrm><a:off x="457200" y="{top}"/><a:ext cx="8229600" cy="{height}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square"/>{paragraphs}'
        "</p:txBody></p:sp>"
    )


def _theme() -> str:
    colours = {
        "dk1": "1B2230",
        "lt1": "FFFFFF",
        "dk2": "5B6577",
        "lt2": "F6F7F9",
        "hlink": "2F5FD0",
        "folHlink": "8A5A00",
    }
    colours.update(
        {f"accent{n}": c for n, c in enumerate(("2F5FD0", "1E7B45", "B3352B", "8A5A00", "5B6577", "26324F"), 1)}
    )
    order = ("dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
    scheme = "".join(f'<a:{name}><a:srgbClr val="{colours[name]}"/></a:{name}>' for name in order)
    font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
    solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{_XML}<a:theme xmlns:a="{_MAIN}drawingml/2006/main" name="Sample"><a:themeElements>'
        f'<a:clrScheme name="Sample">{scheme}</a:clrScheme><a:fontScheme name="Sample"><a:majorFont>{font}'
        "</a:majorFont>"
        f'<a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name="Sample">'
        f"<a:fillStyleLst>{solid * 3}</a:fillStyleLst><a:lnStyleLst>{f'<a:ln>{solid}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{solid * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )
