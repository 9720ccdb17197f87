"""The runbook's own backups are read as they are: what mysqldump writes, and nothing else."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumanage_desktop.domain.backups import BackupDamaged
from edumanage_desktop.services.backup.dump_file import DumpedUpload, read_dump

HEAD = """-- MariaDB dump 10.19  Distrib 10.11.6-MariaDB, for debian-linux-gnu (x86_64)
--
-- Host: localhost    Database: portal
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40103 SET TIME_ZONE='+00:00' */;
DROP TABLE IF EXISTS `student_uploads`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
CREATE TABLE `student_uploads` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `student_id` bigint(20) NOT NULL,
  `faculty_id` bigint(20) DEFAULT NULL,
  `title` varchar(255) DEFAULT NULL COMMENT 'what it''s; called',
  `description` text DEFAULT NULL,
  `file_path` varchar(1024) NOT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `status` varchar(50) DEFAULT 'submitted',
  PRIMARY KEY (`id`),
  KEY `idx_student_uploads_faculty` (`faculty_id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4;
LOCK TABLES `student_uploads` WRITE;
/*!40000 ALTER TABLE `student_uploads` DISABLE KEYS */;
"""
FOOT = """/*!40000 ALTER TABLE `student_uploads` ENABLE KEYS */;
UNLOCK TABLES;
-- Dump completed on 2026-11-26 23:00:01
"""


def read(text: str) -> list[DumpedUpload]:
    return list(read_dump(io.BytesIO(text.encode("utf-8", "surrogateescape"))))


def test_rows_are_read_with_what_they_hold() -> None:
    rows = read(
        HEAD + "INSERT INTO `student_uploads` VALUES (1,4711,NULL,'It\\'s; a \\\"test\\\"\\n)','a''b\\\\','u/x.pdf',"
        "'2026-01-02 03:04:05','submitted'),\n(2,-5,7,NULL,NULL,'y',NULL,NULL);\n" + FOOT
    )
    assert rows == [
        DumpedUpload(1, 4711, None, 'It\'s; a "test"\n)', "a'b\\", "u/x.pdf", "2026-01-02 03:04:05", "submitted"),
        DumpedUpload(2, -5, 7, None, None, "y", None, None),
    ]


def test_columns_may_be_named_and_stand_in_another_order() -> None:
    (row,) = read(
        "INSERT INTO `student_uploads` (`status`, `id`, `student_id`, `faculty_id`, `title`, `description`,"
        " `file_path`, `created_at`) VALUES ('approved',9,1,2,_binary 'T',0xC5BB,'f','2026-01-01 00:00:00');\n" + FOOT
    )
    assert (row.id, row.status, row.title, row.description) == (9, "approved", "T", "Ż")


def test_other_tables_are_passed_over() -> None:
    other = "INSERT INTO `users` VALUES (1,'root','secret; INSERT INTO `student_uploads` VALUES (1)');\n"
    assert read(HEAD + other + FOOT) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "SELECT 1;\n",
        HEAD + "INSERT INTO `student_uploads` VALUES (1,2,3,'cut off",
        HEAD + "INSERT INTO `student_uploads` VALUES (1,2,3);\n",
        HEAD + "INSERT INTO `student_uploads` VALUES (1,2,3,'a','b','c','d',SLEEP(9));\n",
        HEAD + "INSERT INTO `student_uploads` VALUES ('x',2,3,'a','b','c','d','e');\n",
        HEAD + "INSERT INTO `student_uploads` VALUES (1,2,3,'a','b','c','d','e') ON DUPLICATE KEY UPDATE id=1;\n",
        HEAD + "INSERT INTO `student_uploads` SELECT * FROM mysql.user;\n",
        HEAD,
        HEAD + "INSERT INTO `student_uploads` VALUES (1,2,3,'a','b','c','d','e');\n",
        HEAD + FOOT + "USE `other`;\n" + HEAD + FOOT,
        HEAD + FOOT + HEAD + FOOT,
        "INSERT INTO `student_uploads` VALUES (1,2,3,'a','b','c','d','e');\n",
    ],
)
def test_what_is_no_whole_dump_is_refused(text: str) -> None:
    with pytest.raises(BackupDamaged):
        read(text)


def test_letters_that_are_no_utf_8_are_refused() -> None:
    with pytest.raises(BackupDamaged, match="UTF-8"):
        list(read_dump(io.BytesIO(HEAD.encode() + b"INSERT INTO `student_uploads` VALUES ('\xe9');\n")))


def escaped(text: str | None) -> str:
    """Write a text as mysqldump does."""
    if text is None:
        return "NULL"
    signs = {"\\": "\\\\", "'": "\\'", '"': '\\"', "\n": "\\n", "\r": "\\r", "\0": "\\0", "\x1a": "\\Z"}
    return "'" + "".join(signs.get(each, each) for each in text) + "'"


TEXT = (
    st.none() | st.text(st.characters(codec="utf-8"), max_size=40) | st.sampled_from(["');", "\\", "'", "`", "--\n;"])
)


@given(st.lists(st.tuples(TEXT, TEXT), max_size=8))
def test_any_text_comes_back_as_it_was(texts: list[tuple[str | None, str | None]]) -> None:
    rows = [f"({number},1,NULL,{escaped(a)},{escaped(b)},'f',NULL,NULL)" for number, (a, b) in enumerate(texts)]
    dump = HEAD + (f"INSERT INTO `student_uploads` VALUES {','.join(rows)};\n" if rows else "") + FOOT
    assert [(row.title, row.description) for row in read(dump)] == texts


@given(st.binary(max_size=300))
def test_nothing_that_a_file_may_hold_breaks_the_reader(content: bytes) -> None:
    try:
        list(read_dump(io.BytesIO(HEAD.encode() + b"INSERT INTO `student_uploads` VALUES " + content)))
    except BackupDamaged:
        return
