"""How MariaDB and MySQL read and judge the files that an act hands in: JSON, entry by entry."""

from migrations.program.encoding import HEXADECIMAL, LETTERS_OF_AN_ENDING, LONGEST_ENDING
from migrations.program.server_words import not_digits, not_made_of


def read_file(position: str) -> str:
    """Statements that read one entry of `NEW.files`; what has the wrong JSON type becomes NULL (media type: '').

    `v_members` counts what the entry says, without the media type: what stands there twice is read in two ways.
    """

    def entry(name: str) -> str:
        return f"JSON_EXTRACT(NEW.files,CONCAT('$[',{position},'].{name}'))"

    def text(name: str, otherwise: str = "NULL") -> str:
        return f"IF(JSON_TYPE({entry(name)})='STRING',JSON_UNQUOTE({entry(name)}),{otherwise})"

    media_type = text("type", f"IF(IFNULL(JSON_TYPE({entry('type')}),'NULL')='NULL',NULL,'')")
    return f"""SET v_key={text("key")}, v_name={text("name")}, v_sha256={text("sha256")}, v_media_type={media_type},
    v_bytes=IF(JSON_TYPE({entry("size")})='INTEGER',{entry("size")},NULL),
    v_members=JSON_LENGTH(NEW.files,CONCAT('$[',{position},']'))
     -JSON_CONTAINS_PATH(NEW.files,'one',CONCAT('$[',{position},'].type'));"""


def bad_file() -> str:
    """Return the condition that the entry which `read_file` read is none of ours.

    The key is one that the store made: a name of 128 random bits in one of its 256 folders. Any other could be guessed,
    or lead elsewhere.
    """
    ending = f"SUBSTR(v_key,36,1)<>'.' OR CHAR_LENGTH(v_key) NOT BETWEEN 37 AND {36 + LONGEST_ENDING}"
    key = (
        f"CHAR_LENGTH(v_key)<35 OR SUBSTR(v_key,3,1)<>'/' OR LEFT(v_key,2)<>SUBSTR(v_key,4,2)"
        f" OR {not_made_of(HEXADECIMAL, 'SUBSTR(v_key,4,32)')}"
        f" OR (CHAR_LENGTH(v_key)>35 AND ({ending} OR {not_made_of(LETTERS_OF_AN_ENDING, 'SUBSTR(v_key,37)')}))"
    )
    return f"""v_key IS NULL OR v_name IS NULL OR v_media_type='' OR v_bytes IS NULL OR v_sha256 IS NULL
    OR IFNULL(v_members,0)<>4 OR {key}
    OR CHAR_LENGTH(v_name) NOT BETWEEN 1 AND 255 OR INSTR(v_name,_utf8mb4 0x00)>0
    OR CHAR_LENGTH(v_media_type)>120 OR LENGTH(v_bytes)>15 OR {not_digits("v_bytes")}
    OR CHAR_LENGTH(v_sha256)<>64 OR {not_made_of(HEXADECIMAL, "LOWER(v_sha256)")}"""
