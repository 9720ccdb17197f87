"""The world's names, for students who were never enrolled anywhere."""

import random
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NamePool:
    """Given and family names that go together; `form` puts them in the order of their language."""

    form: str
    given: Sequence[str]
    family: Sequence[str]
    weight: int = 3


FIRST_STUDENTS: tuple[str, ...] = (
    "王小明",
    "Aisha Siddikha",
    "José Luis O’Neil",
    "Venkata Ramana Reddy Chinthapalli",
    "Kiran Deshpande",
    "Nguyễn Thị Minh",
    "Oliver Brown",
    "فاطمة الزهراء بنت محمد",
    "Anna Kowalska",
    "Liam O’Connor",
    "Sofía García",
    "Zoë Müller-Żółkiewska",
    "Michael O'Neil",
    "Suharto",
    "김민준",
    "Þórdís Björk Ásgeirsdóttir",
    "Șerban Țăndărescu",
    "Łucja Święcicka-Żądło",
    "山田 花子",
    "Ọlábísí Adébáyọ̀",
    "יעל בן־דוד",
    "Δημήτριος Παπαδόπουλος",
    "Екатерина Щербакова",
    "రామ కృష్ణ వేమూరి",
    "İbrahim Işık Çağlayan",
    "Ng Ng",
    "Null",
    "X Æ",
    "Maria do Carmo de Jesus Ferreira dos Santos e Albuquerque da Conceição",
    "Rosalind A. N. Aikenhead-Featherstonehaugh-Cholmondeley of Saint Mary Mead and the Isles of Scilly",
)
"""The students of even the smallest department: one of every difficulty that a name can have."""

POOLS: tuple[NamePool, ...] = (
    NamePool(
        "{given} {family}",
        ("Oliver", "Emma", "Charlotte", "Noah", "Grace", "Henry", "Ruth", "Samuel", "Hannah", "Theodore", "Ivy", "Max"),
        (
            "Brown",
            "Taylor",
            "Ashworth",
            "Whitfield",
            "Hughes",
            "Carter",
            "Fletcher",
            "Marsh",
            "Ó Briain",
            "Pryce-Jones",
        ),
        5,
    ),
    NamePool(
        "{given} {family}",
        ("Anna", "Łukasz", "Grażyna", "Paweł", "Małgorzata", "Stanisław", "Jędrzej", "Żaneta", "Michał", "Róża"),
        ("Kowalska", "Wiśniewska", "Dąbrowski", "Zielińska", "Żółkiewski", "Woźniak", "Śliwa", "Gąsior", "Łęcka"),
        5,
    ),
    NamePool(
        "{family} {given}",
        ("Thị Minh", "Văn Hùng", "Thị Thu Hương", "Quốc Bảo", "Ngọc Ánh", "Đức Huy", "Phương Thảo"),
        ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Vũ", "Đỗ"),
        4,
    ),
    NamePool(
        "{family}{given}",
        ("小明", "雨桐", "子轩", "欣怡", "浩然", "思远", "婷", "伟", "嘉琪", "一诺"),
        ("王", "李", "张", "刘", "陈", "欧阳", "赵", "黄", "司马"),
        4,
    ),
    NamePool(
        "{given} {family}",
        ("محمد", "فاطمة", "يوسف", "مريم", "خالد", "ليلى", "عمر", "نور"),
        ("الحسن", "السيد", "القحطاني", "بن علي", "الخطيب", "منصور", "حداد"),
        3,
    ),
    NamePool(
        "{given} {family}",
        ("Aarav", "Priya", "Sneha", "Rohan", "Lakshmi", "Vikram", "Ananya", "Sai Teja", "Meenakshi", "Naga Sai Durga"),
        ("Reddy", "Sharma", "Iyer", "Deshpande", "Chowdary", "Patel", "Venkataraghavan", "Naidu", "Rao", "Banerjee"),
        7,
    ),
    NamePool(
        "{given} {family}",
        ("आरव", "प्रिया", "रोहन", "अनन्या", "विक्रम", "काव्या"),
        ("शर्मा", "वर्मा", "मिश्रा", "गुप्ता", "चौहान"),
        2,
    ),
    NamePool(
        "{family} {given}",
        ("రమేష్", "లక్ష్మి", "సాయి కిరణ్", "అనూష", "వెంకట్"),
        ("వేమూరి", "చింతపల్లి", "కొండూరు", "గుంటూరు"),
        2,
    ),
    NamePool(
        "{given} {family}",
        ("Sofía", "José Luis", "María Ángeles", "Iñigo", "Lucía", "Andrés", "Begoña", "Martín"),
        ("García Márquez", "Núñez", "Ibáñez de la Fuente", "Peña", "Güiraldes", "López-Ortega", "Muñoz"),
        4,
    ),
    NamePool(
        "{given} {family}",
        ("Liam", "Saoirse", "Aoife", "Pádraig", "Niamh", "Cillian", "Caoimhe"),
        ("O'Neill", "O’Connor", "Ní Dhomhnaill", "Mac Giolla Phádraig", "O'Sullivan", "Byrne"),
        3,
    ),
    NamePool(
        "{given} {family}",
        ("İpek", "Çağrı", "Gülşen", "Oğuzhan", "Işıl", "Emre", "Şule"),
        ("Yılmaz", "Öztürk", "Çelik", "Güneş", "Işık", "Şahin"),
        3,
    ),
    NamePool(
        "{given} {family}",
        ("Γιώργος", "Ελένη", "Κωνσταντίνος", "Αικατερίνη", "Νίκος"),
        ("Παπαδοπούλου", "Νικολαΐδης", "Οικονόμου", "Καραγιάννης"),
        2,
    ),
    NamePool(
        "{given} {family}",
        ("Екатерина", "Дмитрий", "Анастасия", "Пётр", "Юлия", "Фёдор"),
        ("Иванова", "Щербаков", "Королёва", "Цветаев", "Ёлкина"),
        3,
    ),
    NamePool("{given} {family}", ("יעל", "נועם", "תמר", "איתי", "שירה"), ("כהן", "לוי", "מזרחי", "בן־ארי"), 2),
    NamePool("{family}{given}", ("민준", "서연", "지우", "하은", "도윤"), ("김", "이", "박", "최", "정"), 2),
    NamePool(
        "{family} {given}", ("花子", "翔太", "さくら", "健一", "美咲"), ("山田", "佐藤", "鈴木", "渡邉", "髙橋"), 2
    ),
    NamePool(
        "{given} {family}",
        ("Ọlábísí", "Adéwálé", "Ṣadé", "Fúnmiláyọ̀", "Babátúndé"),
        ("Adébáyọ̀", "Ògúnlẹ́yẹ", "Ọláwálé", "Akínwándé"),
        2,
    ),
    NamePool(
        "{given} {family}",
        ("Þórdís", "Guðrún", "Sigurður", "Ægir", "Hrafnhildur"),
        ("Ásgeirsdóttir", "Jónsdóttir", "Þorvaldsson", "Æðarsson"),
        1,
    ),
    # The same letters as above, but written with combining marks instead of one code point each.
    NamePool(
        "{given} {family}",
        ("Zoe\u0308", "Jose\u0301", "Ame\u0301lie", "Bjo\u0308rn", "Rene\u0301e"),
        ("Mu\u0308ller", "Ko\u0308nig", "Le\u0301vesque", "A\u030angstro\u0308m", "Garc\u0327on"),
        2,
    ),
    NamePool("{given}", ("Sukarno", "Madhavan", "Teller", "Nanda", "Wulandari"), ("",), 1),
)


def student_name(rng: random.Random) -> str:
    """Return a name drawn from the world's pools (`rng` is moved on)."""
    pool = rng.choices(POOLS, cum_weights=_CUMULATIVE)[0]
    return pool.form.format(given=rng.choice(pool.given), family=rng.choice(pool.family)).strip()


def student_number(sequence: int) -> str:
    """Return the registration number of the student with this place in the list (0-based), e.g. 22F41A0401."""
    block, serial = divmod(sequence, 9999)
    campus, year = divmod(block, 5)
    return f"{22 + year:02d}F{41 + campus}A{(serial + 400) % 9999 + 1:04d}"


def _cumulative_weights() -> tuple[int, ...]:
    total, sums = 0, []
    for pool in POOLS:
        total += pool.weight
        sums.append(total)
    return tuple(sums)


_CUMULATIVE = _cumulative_weights()
