"""Office documents that try to run something, or to load something from the disk or the network."""

import io
import subprocess
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

_SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "script": "urn:oasis:names:tc:opendocument:xmlns:script:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "of": "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
    "ooo": "http://openoffice.org/2004/office",
    "dom": "http://www.w3.org/2001/xml-events",
}
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_OFFICE_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def zipped(members: dict[str, str]) -> bytes:
    """Return an archive, its first member stored as it is."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, text) in enumerate(members.items()):
            archive.writestr(name, text, zipfile.ZIP_STORED if number == 0 else zipfile.ZIP_DEFLATED)
    return content.getvalue()


def open_document(kind: str, body: str, *, before: str = "", more: dict[str, str] | None = None) -> bytes:
    """Return an OpenDocument file of a kind ("text", "spreadsheet") around a body; `before` stands above the body."""
    media_type, spaces = _OPEN_DOCUMENT + kind, " ".join(f'xmlns:{name}="{uri}"' for name, uri in _SPACES.items())
    more = more or {}
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in ("content.xml", *more)
    )
    return zipped(
        {
            "mimetype": media_type,
            "content.xml": (
                f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.3">{before}'
                f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
            ),
            "META-INF/manifest.xml": (
                f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{_MANIFEST}" '
                f'manifest:version="1.3"><manifest:file-entry manifest:full-path="/" '
                f'manifest:media-type="{media_type}"/>{entries}</manifest:manifest>'
            ),
            **more,
        }
    )


def text_that_links(picture: str, text: str, page: str) -> bytes:
    """Return an OpenDocument text that shows a picture, the text of another file, and a page in a frame."""
    return open_document(
        "text",
        f'<text:p><draw:frame draw:name="p" text:anchor-type="as-char" svg:width="4cm" svg:height="4cm">'
        f'<draw:image xlink:href={quoteattr(picture)} xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>'
        f"</draw:frame></text:p>"
        f'<text:p><draw:frame draw:name="f" text:anchor-type="as-char" svg:width="9cm" svg:height="4cm">'
        f'<draw:floating-frame xlink:href={quoteattr(page)} xlink:type="simple" xlink:show="embed" '
        f'xlink:actuate="onLoad"/></draw:frame></text:p>'
        f'<text:section text:name="s"><text:section-source xlink:href={quoteattr(text)} xlink:type="simple" '
        f'xlink:show="embed"/><text:p>before</text:p></text:section><text:p>The end.</text:p>',
    )


def table_that_links(text: str, page: str) -> bytes:
    """Return an OpenDocument spreadsheet that asks for a page, for a cell of another file, and for its whole table."""
    formulas = (f'of:=COM.MICROSOFT.WEBSERVICE("{page}")', f"of:='{text}'#$Sheet1.A1")
    cells = "".join(
        f"<table:table-row><table:table-cell table:formula={quoteattr(formula)}/></table:table-row>"
        for formula in formulas
    )
    return open_document(
        "spreadsheet",
        f'<table:table table:name="Own">{cells}</table:table><table:table table:name="Theirs"><table:table-source '
        f'xlink:type="simple" xlink:href={quoteattr(text)} table:filter-name="Text - txt - csv (StarCalc)" '
        f'table:filter-options="44,34,UTF8,1"/><table:table-row><table:table-cell/></table:table-row></table:table>',
    )


def workbook_that_links(text: str, page: str) -> bytes:
    """Return an Excel workbook with a cell of another workbook, and one that asks for a page."""
    sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = (("workbook", "sheet.main"), ("sheet1", "worksheet"), ("external1", "externalLink"))
    cells = "".join(
        f'<row r="{row}"><c r="A{row}" t="str"><f>{escape(formula)}</f><v>before</v></c></row>'
        for row, formula in enumerate(("[1]Sheet1!A1", f'_xlfn.WEBSERVICE("{page}")', f'HYPERLINK("{page}")'), start=1)
    )
    return zipped(
        {
            "[Content_Types].xml": (
                f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
                'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                + "".join(
                    f'<Override PartName="/xl/{part}.xml" ContentType="{kind}.{name}+xml"/>' for part, name in parts
                )
                + "</Types>"
            ),
            "_rels/.rels": _links(("rId1", "officeDocument", "xl/workbook.xml", False)),
            "xl/workbook.xml": (
                f'<workbook xmlns="{sheet}" xmlns:r="{_OFFICE_LINK}"><sheets><sheet name="Own" sheetId="1" '
                'r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId2"/></externalReferences>'
                "</workbook>"
            ),
            "xl/_rels/workbook.xml.rels": _links(
                ("rId1", "worksheet", "sheet1.xml", False), ("rId2", "externalLink", "external1.xml", False)
            ),
            "xl/sheet1.xml": f'<worksheet xmlns="{sheet}"><sheetData>{cells}</sheetData></worksheet>',
            "xl/external1.xml": (
                f'<externalLink xmlns="{sheet}" xmlns:r="{_OFFICE_LINK}"><externalBook r:id="rId1"><sheetNames>'
                '<sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>'
            ),
            "xl/_rels/external1.xml.rels": _links(("rId1", "externalLinkPath", text, True)),
        }
    )


def slides_that_link(picture: str) -> bytes:
    """Return an OpenDocument presentation that shows a picture from elsewhere."""
    return open_document(
        "presentation",
        '<draw:page draw:name="p"><draw:frame svg:width="4cm" svg:height="4cm"><draw:image '
        f'xlink:href={quoteattr(picture)} xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>'
        "<draw:frame><draw:text-box><text:p>The end.</text:p></draw:text-box></draw:frame></draw:page>",
    )


def word_that_links(picture: str, text: str, template: str) -> bytes:
    """Return a Word document that shows a picture, includes a file, and wants a template."""
    drawing = (
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        '<wp:extent cx="1440000" cy="1440000"/><wp:docPr id="1" name="p"/>'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData '
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="p"/>'
        '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="rId1"/><a:stretch><a:fillRect/></a:stretch>'
        '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="1440000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r>"
    )
    fields = "".join(
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {name} '
        f'"{escape(target)}" \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>'
        f'<w:t>before</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        for name, target in (("INCLUDETEXT", text), ("INCLUDEPICTURE", picture))
    )
    types = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override '
        'PartName="/word/settings.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/></Types>'
    )
    return zipped(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": _links(("rId1", "officeDocument", "word/document.xml", False)),
            "word/document.xml": (
                f'<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE_LINK}"><w:body><w:p>{drawing}</w:p>{fields}'
                "<w:p><w:r><w:t>The end.</w:t></w:r></w:p></w:body></w:document>"
            ),
            "word/_rels/document.xml.rels": _links(
                ("rId1", "image", picture, True), ("rId2", "settings", "settings.xml", False)
            ),
            "word/settings.xml": (
                f'<w:settings xmlns:w="{_WORD}" xmlns:r="{_OFFICE_LINK}"><w:attachedTemplate r:id="rId1"/></w:settings>'
            ),
            "word/_rels/settings.xml.rels": _links(("rId1", "attachedTemplate", template, True)),
        }
    )


def text_that_runs(marker_url: str) -> bytes:
    """Return an OpenDocument text whose macro, run when it is opened, writes a file."""
    basic = (
        f'Sub Main\nDim n As Integer\nn = FreeFile\nOpen "{marker_url}" For Output As #n\nPrint #n, "ran"\n'
        "Close #n\nEnd Sub\n"
    )
    doctype = '<!DOCTYPE {0} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{1}.dtd">'
    library = "http://openoffice.org/2000/library"
    events = (
        '<office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" '
        'script:event-name="dom:load" xlink:type="simple" '
        'xlink:href="vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document"/>'
        "</office:event-listeners></office:scripts>"
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return open_document(
        "text",
        "<text:p>The end.</text:p>",
        before=events,
        more={
            "Basic/script-lc.xml": (
                f"{head}{doctype.format('library:libraries', 'libraries')}<library:libraries "
                f'xmlns:library="{library}" xmlns:xlink="http://www.w3.org/1999/xlink">'
                '<library:library library:name="Standard" library:link="false"/></library:libraries>'
            ),
            "Basic/Standard/script-lb.xml": (
                f"{head}{doctype.format('library:library', 'library')}<library:library "
                f'xmlns:library="{library}" library:name="Standard" library:readonly="false" '
                'library:passwordprotected="false"><library:element library:name="Module1"/></library:library>'
            ),
            "Basic/Standard/Module1.xml": (
                f"{head}{doctype.format('script:module', 'module')}<script:module "
                'xmlns:script="http://openoffice.org/2000/script" script:name="Module1" '
                f'script:language="StarBasic">{escape(basic)}</script:module>'
            ),
        },
    )


def word_with_macros() -> bytes:
    """Return a Word document of the type that may carry macros, and says that it does."""
    kind = "application/vnd.ms-word.document.macroEnabled.main+xml"
    types = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" '
        'ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/word/document.xml" '
        f'ContentType="{kind}"/></Types>'
    )
    return zipped(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": _links(("rId1", "officeDocument", "word/document.xml", False)),
            "word/document.xml": (
                f'<w:document xmlns:w="{_WORD}"><w:body><w:p><w:r><w:t>The end.</w:t></w:r></w:p></w:body></w:document>'
            ),
            "word/_rels/document.xml.rels": (
                f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
                'Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
                'Target="vbaProject.bin"/></Relationships>'
            ),
            "word/vbaProject.bin": "no project at all",
        }
    )


def saved_by_office_as(extension: str, path: Path, profile: Path) -> Path:
    """Let LibreOffice, unbounded and under an ordinary profile, save a harmless document in another format."""
    for _start in range(2):  # a new profile makes it end once before it works
        subprocess.run(
            [
                *("soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", extension),
                *("--outdir", str(path.parent), str(path)),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=240,
            check=False,
        )
        if path.with_suffix(f".{extension}").exists():
            break
    return path.with_suffix(f".{extension}")


def rich_text_that_links(picture: str, template: str) -> bytes:
    """Return an RTF that shows a picture and wants a template."""
    return (
        f'{{\\rtf1\\ansi{{\\*\\template {template}}}\\pard {{\\field{{\\*\\fldinst {{INCLUDEPICTURE "{picture}" '
        f"\\\\d}}}}{{\\fldrslt {{before}}}}}}\\par The end.\\par}}"
    ).encode()


def _links(*links: tuple[str, str, str, bool]) -> str:
    rows = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE_LINK}/{kind}" Target={quoteattr(target)}'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if is_outside else ''}/>"
        for name, kind, target, is_outside in links
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'
