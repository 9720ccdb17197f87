"""What is taught in the sample department and what is handed in for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from edumanage_desktop.services.sample_department.files import FileKind


@dataclass(frozen=True, slots=True)
class Subject:
    """A department, its courses, the works that its students hand in and the kinds of files they use for them."""

    name: str
    courses: Sequence[str]
    works: Sequence[str]
    kinds: Sequence[tuple[FileKind, int]]
    """File kinds with their weights."""


_REPORTS = ((FileKind.PDF, 11), (FileKind.DOCX, 4), (FileKind.ODT, 1), (FileKind.JPEG, 2), (FileKind.PNG, 1))

PHYSICS = Subject(
    "Physics",
    ("PHY-204 Optics", "PHY-101 Mechanics", "PHY-310 Modern physics", "PHY-115 Laboratory"),
    (
        "Interference in thin films",
        "Measuring g with a pendulum",
        "Lab report: Franck–Hertz",
        "Error analysis, exercise 3",
        "Simulation of a double pendulum",
        "Spectral lines of sodium",
        "Photoelectric effect",
        "Heat capacity of metals",
        "Diffraction at a grating",
        "Young’s modulus of a steel wire",
        "Hall effect in germanium",
        "Coupled oscillators",
        "Michelson interferometer: wavelength of a laser",
        "Millikan's oil drop, evaluation",
        "Radioactive decay and counting statistics",
        "Speed of sound in air and CO₂",
        "RC and RL circuits",
        "Moment of inertia of irregular bodies",
        "Problem set 7: rigid bodies",
        "Problem set 8: waves",
        "Charge-to-mass ratio of the electron (e/m)",
        "Viscosity by falling sphere",
    ),
    (*_REPORTS, (FileKind.NOTEBOOK, 3), (FileKind.XLSX, 2), (FileKind.ZIP, 1), (FileKind.CSV, 1), (FileKind.PPTX, 1)),
)
MATHEMATICS = Subject(
    "Mathematics",
    ("MAT-110 Linear algebra", "MAT-220 Analysis II", "MAT-305 Probability"),
    (
        "Problem set 4: eigenvalues",
        "Proof portfolio, part 2",
        "Central limit theorem by simulation",
        "Essay: what is a derivative?",
        "Series and convergence, exercises 12–20",
        "Markov chains of the weather",
        "Take-home exam, question 3",
        "Jordan normal form, worked examples",
    ),
    ((FileKind.PDF, 9), (FileKind.JPEG, 5), (FileKind.PNG, 1), (FileKind.NOTEBOOK, 2), (FileKind.TEXT, 1)),
)
COMPUTER_SCIENCE = Subject(
    "Computer Science",
    ("CSE-201 Data structures", "CSE-330 Operating systems", "CSE-118 Programming"),
    (
        "Assignment 2: red–black trees",
        "A small shell in C",
        "Dijkstra against A*",
        "Text adventure, final version",
        "Page replacement: LRU and clock",
        "Web crawler with politeness",
        "Unit tests for the bank account",
        "Game of Life",
        "Sorting a million integers",
        "Design document: library catalogue",
    ),
    (
        (FileKind.ZIP, 5),
        (FileKind.PYTHON, 4),
        (FileKind.JAVA, 3),
        (FileKind.C, 2),
        (FileKind.NOTEBOOK, 3),
        (FileKind.MARKDOWN, 2),
        (FileKind.PDF, 3),
        (FileKind.JSON, 1),
        (FileKind.HTML, 1),
    ),
)
CHEMISTRY = Subject(
    "Chemistry",
    ("CHE-140 General chemistry", "CHE-260 Organic laboratory"),
    (
        "Titration of vinegar",
        "Synthesis of aspirin: yield and purity",
        "Chromatography of leaf pigments",
        "Rate law of the iodine clock",
        "Calorimetry of neutralisation",
        "Safety briefing, signed",
        "Structure of caffeine, poster",
    ),
    (*_REPORTS, (FileKind.XLSX, 3), (FileKind.PPTX, 2), (FileKind.SVG, 1)),
)
LITERATURE = Subject(
    "Languages and Literature",
    ("LIT-102 Reading poetry", "LNG-210 Spoken English", "LIT-330 The novel"),
    (
        "Close reading: a sonnet of your choice",
        "Oral presentation, recording",
        "Unreliable narrators",
        "Translation with commentary",
        "Essay draft: islands in fiction",
        "Reading journal, weeks 1–6",
        "Portfolio of short prose",
    ),
    (
        (FileKind.DOCX, 7),
        (FileKind.PDF, 4),
        (FileKind.ODT, 3),
        (FileKind.WAV, 2),
        (FileKind.TEXT, 1),
        (FileKind.PPTX, 2),
    ),
)
DESIGN = Subject(
    "Design and Media",
    ("DES-120 Typography", "DES-240 Information design"),
    (
        "Poster: the water cycle",
        "Type specimen",
        "A map of the campus for newcomers",
        "Portfolio page",
        "Icons for a bus stop",
        "Chart redesign: enrolment 2015–2025",
    ),
    (
        (FileKind.SVG, 4),
        (FileKind.PNG, 5),
        (FileKind.HTML, 3),
        (FileKind.PDF, 4),
        (FileKind.JPEG, 2),
        (FileKind.ZIP, 1),
    ),
)
SUBJECTS: tuple[Subject, ...] = (PHYSICS, MATHEMATICS, COMPUTER_SCIENCE, CHEMISTRY, LITERATURE, DESIGN)

TITLES_OF_THE_WORLD: tuple[str, ...] = (
    "Sprawozdanie: badanie prawa Hooke’a",
    "Dyfrakcja światła na siatce – ćwiczenie 5",
    "量子力学第三次作业",
    "光的干涉实验报告",
    "تقرير مختبر الفيزياء: البندول البسيط",
    "Báo cáo thí nghiệm: dao động điều hòa",
    "प्रयोगशाला प्रतिवेदन: प्रकाश का अपवर्तन",
    "ప్రయోగశాల నివేదిక: ఓం నియమం",
    "Informe de laboratorio: péndulo físico",
    "Лабораторная работа № 4: маятник",
    "Εργαστηριακή αναφορά: ελεύθερη πτώση",
    "דו״ח מעבדה: מטוטלת פשוטה",
    "단진자 실험 보고서",
    "単振り子による重力加速度の測定",
    "Deney raporu: ışığın kırılması",
)
"""Titles as students write them who were not asked to write English."""

TITLE_TAILS: tuple[str, ...] = (
    "",
    "",
    "",
    "",
    "",
    "",
    " (corrected)",
    ", group 4",
    " – final",
    " FINAL",
    ", late",
    " v2",
)

DESCRIPTIONS: tuple[str | None, ...] = (
    None,
    None,
    None,
    "Please find my report attached.",
    "I worked together with my laboratory partner; each of us wrote their own evaluation.",
    "The raw data are on the last page.",
    "Sorry for the late submission, I was ill and have a certificate.",
    "I was not sure about the error propagation in section 3, a hint would help.",
    "Second part follows as soon as the spectrometer is repaired.\nThe first part is complete.",
    "Run with Python 3.11, no other packages needed.",
    "Scanned with my phone, page 2 is a little dark.",
)
REVISION_DESCRIPTIONS: tuple[str, ...] = (
    "I have changed what you asked for: the axes have units now and the discussion is longer.",
    "Corrected after your feedback, thank you.",
    "The missing pages are in this version.",
    "New evaluation with the weighted mean. The rest is as before.",
)
APPROVALS: tuple[str | None, ...] = (
    None,
    None,
    None,
    None,
    "Good work. The discussion of the uncertainties is convincing.",
    "Clear and complete.",
    "Well done. Next time label both axes of figure 2.",
    "Approved. Have another look at the significant figures in table 1, two are enough.",
    "A careful piece of work, and a pleasure to read.",
    "Accepted. The comparison with the literature value is just what I had hoped for.",
)
REJECTIONS: tuple[str, ...] = (
    "The uncertainties are missing throughout. Please add them to table 1 and carry them through to the result.",
    "The second page of the scan cannot be read. Please scan it again with more light.",
    "This is the report of experiment 3, but experiment 5 was due.",
    "Your conclusion does not follow from the data: the slope in figure 1 is 0.82, not 0.98. Please check the fit.",
    "The file does not open here. Please hand it in as PDF.",
    "The references are missing. Please name the sources of the two figures on page 4.",
    "A good start, but the discussion is one sentence. Compare with the expected value and say why yours differs.",
    "The program stops with an exception for an empty list. Please add a test for it and hand it in again.",
    "Page 3 is identical with your partner's text. Please write the evaluation in your own words.",
    "The axes carry no units, so I cannot judge the result. Everything else is in order.",
)
SECOND_THOUGHTS: tuple[str, ...] = (
    "I looked at the wrong page; the calibration is there.",
    "Decided too quickly, reading it once more.",
    "The appendix arrived by mail.",
)
REASSIGNMENTS: tuple[str, ...] = (
    "On leave until the end of term.",
    "Belongs to the other laboratory group.",
    "Shared out, the queue had grown too long.",
)
CORRECTIONS: tuple[str, ...] = (
    "Title given wrongly at the desk.",
    "Handed in under the title of last week's exercise.",
)
WITHDRAWALS: tuple[str, ...] = ("Wrong file.", "Handed in twice.")
SETTING_ASIDE: tuple[str, ...] = ("Waiting for the certificate.", "Possible plagiarism, asked the board.")
LEGACY_STATUSES: tuple[str | None, ...] = (
    None,
    "SUBMITTED ",
    "graded",
    "Approved",
    "in_review",
    "",
    "zurückgestellt",
    "3",
)
"""Status values that a portal of many years leaves behind."""
