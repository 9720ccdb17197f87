"""Acts on MariaDB and MySQL: the triggers that judge one, apply it to the portal's table and record what came of it."""

from edumanage_desktop.domain.settings import BY_NAME
from migrations.program.encoding import HEXADECIMAL, KNOWN, LONGEST_FILES_BYTES, server_trimmed
from migrations.program.mariadb_files import bad_file, read_file
from migrations.program.register import (
    A_DAY_US,
    CHANGES_OF_ONE_SUBMISSION,
    is_closed,
    is_too_large,
    setting_in_force,
)
from migrations.program.server_words import LOGIN, UTF8, clock, not_made_of, signal


def acts_before() -> str:
    """Return the trigger that notes who acts and when.

    Whoever upgrades may say whose act it is that a restore lost; no role has the column `actor`.
    """
    forged = " OR ".join(f"@@{name}<>@@global.{name}" for name in ("auto_increment_increment", "auto_increment_offset"))
    return f"""CREATE TRIGGER acts_bi BEFORE INSERT ON acts FOR EACH ROW
BEGIN
 DECLARE v_zone VARCHAR(64);
 IF @@insert_id<>0 OR {forged} THEN {signal("INVALID", "field=insert_id")} END IF;
 IF NEW.actor='' OR NOT EXISTS(SELECT 1 FROM stewards s WHERE s.login={LOGIN}) THEN SET NEW.actor={LOGIN}; END IF;
 {clock("NEW.acted_at_us")}
END"""


_OF_A_DAY = f"""SELECT COUNT(*) FROM (SELECT 1 FROM student_uploads u JOIN history h ON h.upload_id=u.id AND h.version=1
   WHERE u.student_id=v_student AND h.kind='submit' AND h.at_us>NEW.acted_at_us-{A_DAY_US}
   LIMIT {BY_NAME["submissions_in_a_day"].most}) recent"""


_MIXED = "({}<0)<>({}<0)"
"""The condition that one of two people is a probe (`domain.probes`) and the other is none."""
_IS_BACK = """EXISTS(SELECT 1 FROM history b WHERE b.upload_id=NEW.upload_id AND b.version=NEW.expected_version
    AND b.kind='reassign' AND b.from_faculty_id<=>NEW.target_faculty_id)"""
"""A move can be undone whoever had the work before, nobody too; `history` is asked only then."""


def _names() -> str:
    """The names that the statements below use."""
    return f""" DECLARE v_found INT DEFAULT 0;
 DECLARE v_my_faculty, v_my_student, v_faculty, v_student, v_upload, v_new_faculty, v_probe BIGINT;
 DECLARE v_status, v_to VARCHAR(50) {UTF8};
 DECLARE v_class VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin DEFAULT '';
 DECLARE v_version INT DEFAULT NULL;
 DECLARE v_revision, v_files, v_at, v_gone, v_members INT DEFAULT 0;
 DECLARE v_feedback_required, v_reason_required, v_sees INT DEFAULT 0;
 DECLARE v_size BIGINT DEFAULT 0;
 DECLARE v_title VARCHAR(255) {UTF8}; DECLARE v_description MEDIUMTEXT {UTF8};
 DECLARE v_message VARCHAR(128) {UTF8}; DECLARE v_zone VARCHAR(64);
 DECLARE v_key, v_name, v_media_type, v_bytes, v_sha256 TEXT {UTF8};"""


def _judge_act() -> str:
    """Refuse who is nobody, and what is malformed."""
    return f""" SELECT 1, faculty_id, student_id INTO v_found, v_my_faculty, v_my_student FROM people
  WHERE login=NEW.actor AND active=1 LOCK IN SHARE MODE;
 IF v_found=0 THEN {signal("DENIED", "reason=who")} END IF;
 IF CHAR_LENGTH(NEW.act_uuid)<>36 OR BINARY NEW.act_uuid<>BINARY LOWER(NEW.act_uuid)
  OR NEW.act_uuid<>INSERT(INSERT(INSERT(INSERT(REPLACE(NEW.act_uuid,'-',''),9,0,'-'),14,0,'-'),19,0,'-'),24,0,'-')
  OR {not_made_of(HEXADECIMAL, "REPLACE(NEW.act_uuid,'-','')")} THEN {signal("INVALID", "field=act_uuid")} END IF;
 IF CHAR_LENGTH(IFNULL(NEW.feedback,''))>20000 THEN {signal("INVALID", "field=feedback")} END IF;
 IF CHAR_LENGTH(IFNULL(NEW.reason,''))>20000 THEN {signal("INVALID", "field=reason")} END IF;
 IF LENGTH(IFNULL(NEW.description,''))>65535 THEN {signal("INVALID", "field=description")} END IF;
 IF LENGTH(IFNULL(NEW.files,''))>{LONGEST_FILES_BYTES} THEN {signal("INVALID", "field=files")} END IF;
 IF NOT EXISTS(SELECT 1 FROM transitions WHERE kind=NEW.kind AND LENGTH(kind)=LENGTH(NEW.kind)) THEN
  {signal("INVALID", "field=kind")} END IF;"""


def _find_submission() -> str:
    """Find the submission of the act, lock it, and refuse what is not theirs or was changed since."""
    known = f"CASE WHEN BINARY v_status IN ({KNOWN}) THEN v_status ELSE '?' END"
    return f""" IF NEW.kind<>'submit' THEN
  IF NEW.upload_id IS NULL THEN {signal("DENIED", "reason=whose")} END IF;
  SET v_found=0;
  SELECT 1, faculty_id, student_id, status, title, description
   INTO v_found, v_faculty, v_student, v_status, v_title, v_description
   FROM student_uploads WHERE id=NEW.upload_id FOR UPDATE;
  SET v_new_faculty=v_faculty;
  SELECT COUNT(*) INTO v_sees FROM person_roles r WHERE r.login=NEW.actor AND (
   r.role IN('registrar','admin') OR (r.role='student' AND v_student=v_my_student)
   OR (r.role='faculty' AND v_faculty=v_my_faculty AND (
    NOT EXISTS(SELECT 1 FROM settings WHERE name='require_teaching' AND value='1')
    OR EXISTS(SELECT 1 FROM faculty_students t WHERE t.faculty_id=v_faculty AND t.student_id=v_student))))
   LOCK IN SHARE MODE;
  IF v_found=0 OR v_sees=0 THEN {signal("DENIED", "reason=whose")} END IF;
  SELECT version INTO v_version FROM upload_state WHERE upload_id=NEW.upload_id FOR UPDATE;
  IF v_version IS NULL OR NOT (v_version <=> NEW.expected_version)
   OR (NEW.kind<>'correct' AND NEW.student_id IS NOT NULL AND NOT (v_student <=> NEW.student_id)) THEN
   SET v_message=CONCAT('EM|CONFLICT|actual=',IFNULL(v_version,0),'|status=',IFNULL(v_status,''));
   SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT=v_message;
  END IF;
  IF v_version>={CHANGES_OF_ONE_SUBMISSION} AND NOT EXISTS(SELECT 1 FROM person_roles r WHERE r.login=NEW.actor
   AND r.role IN('registrar','admin')) THEN {signal("LIMIT", "kind=changes")} END IF;
  SET v_class={known};
 END IF;"""


def _judge_rule() -> str:
    """Find the rule that allows the act, and refuse where there is none."""
    return f""" SET v_found=0;
 SELECT 1, t.to_status, t.feedback_required, t.reason_required
  INTO v_found, v_to, v_feedback_required, v_reason_required
  FROM transitions t JOIN person_roles r ON r.role=t.role AND r.login=NEW.actor
  WHERE t.kind=NEW.kind AND t.from_status=v_class AND (t.own_only=0 OR NEW.kind='submit'
   OR (t.role='faculty' AND v_faculty=v_my_faculty) OR (t.role='student' AND v_student=v_my_student))
  ORDER BY t.own_only, t.feedback_required+t.reason_required LIMIT 1 LOCK IN SHARE MODE;
 IF v_found=0 THEN
  IF NOT EXISTS(SELECT 1 FROM transitions t JOIN person_roles r ON r.role=t.role AND r.login=NEW.actor
   WHERE t.kind=NEW.kind) THEN {signal("DENIED", "reason=kind")} END IF;
  IF EXISTS(SELECT 1 FROM transitions t JOIN person_roles r ON r.role=t.role AND r.login=NEW.actor
   WHERE t.kind=NEW.kind AND t.from_status=v_class) THEN {signal("DENIED", "reason=whose")} END IF;
  SET v_message=CONCAT('EM|STATE|kind=',NEW.kind,'|status=',IFNULL(v_status,''));
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT=v_message;
 END IF;
 IF v_feedback_required=1 AND {server_trimmed("NEW.feedback")}='' THEN {signal("INVALID", "field=feedback")} END IF;
 IF v_reason_required=1 AND {server_trimmed("NEW.reason")}='' THEN {signal("INVALID", "field=reason")} END IF;
 IF NEW.kind IN('submit','reassign') THEN
  IF NOT EXISTS(SELECT 1 FROM faculty WHERE id=NEW.target_faculty_id AND active=1)
   AND NOT (NEW.kind='reassign' AND {_IS_BACK}) THEN
   {signal("INVALID", "field=target_faculty_id")} END IF;
  SET v_new_faculty=NEW.target_faculty_id;
 END IF;
 IF NEW.kind='reassign' AND (v_new_faculty<=>v_faculty OR {_MIXED.format("v_student", "v_new_faculty")}) THEN
  {signal("INVALID", "field=target_faculty_id")} END IF;"""


def _judge_submission() -> str:
    """Refuse a submission that is not whole, or one too many."""
    return f""" IF NEW.kind='submit' THEN
  SET v_student=IF(EXISTS(SELECT 1 FROM person_roles WHERE login=NEW.actor AND role='registrar'),
   IFNULL(NEW.student_id,v_my_student),v_my_student), v_title=NEW.title, v_description=NEW.description;
  IF v_student IS NULL OR (NEW.student_id IS NOT NULL AND NEW.student_id<>v_student) THEN
   {signal("DENIED", "reason=whose")} END IF;
  IF NOT EXISTS(SELECT 1 FROM students WHERE id=v_student) THEN {signal("INVALID", "field=student_id")} END IF;
  IF {_MIXED.format("v_student", "v_new_faculty")} THEN {signal("INVALID", "field=target_faculty_id")} END IF;
  IF {server_trimmed("NEW.title")}='' THEN {signal("INVALID", "field=title")} END IF;
  IF NEW.files IS NULL OR NOT JSON_VALID(NEW.files) OR IFNULL(JSON_TYPE(NEW.files),'')<>'ARRAY' THEN
   {signal("INVALID", "field=files")} END IF;
  SET v_files=JSON_LENGTH(NEW.files);
  IF v_files<1 OR v_files>100 THEN {signal("INVALID", "field=files")} END IF;
  WHILE v_at<v_files DO
   {read_file("v_at")}
   IF {bad_file()} THEN
    {signal("INVALID", "field=files")} END IF;
   IF {is_too_large("CAST(v_bytes AS SIGNED)", "SIGNED")} THEN {signal("LIMIT", "kind=size")} END IF;
   SET v_at=v_at+1;
  END WHILE;
  IF NEW.previous_upload_id IS NOT NULL THEN
   SELECT IFNULL(MAX(s.revision),0) INTO v_revision FROM upload_state s JOIN student_uploads u ON u.id=s.upload_id
    WHERE s.upload_id=NEW.previous_upload_id AND u.student_id=v_student;
   IF v_revision=0 THEN {signal("INVALID", "field=previous_upload_id")} END IF;
  END IF;
  IF NOT EXISTS(SELECT 1 FROM person_roles WHERE login=NEW.actor AND role='registrar') THEN
   IF v_student>0 AND ({_OF_A_DAY})>={setting_in_force("submissions_in_a_day", "SIGNED")} THEN
    {signal("LIMIT", "kind=submissions")} END IF;
   IF {is_closed("<=>", "NEW.acted_at_us")} THEN {signal("LIMIT", "kind=deadline")} END IF;
  END IF;"""


def _submit() -> str:
    """Hand in."""
    return f"""  SET @em_applying=NEW.act_uuid, v_zone=@@session.time_zone;
  SET time_zone='+00:00';
  IF v_student<0 THEN SELECT LEAST(IFNULL(MIN(upload_id),0),0)-1 INTO v_probe FROM upload_state; END IF;
  INSERT INTO student_uploads(id,student_id,faculty_id,title,description,file_path,created_at,status)
   VALUES(v_probe,v_student,v_new_faculty,NEW.title,NEW.description,
    JSON_UNQUOTE(JSON_EXTRACT(NEW.files,'$[0].key')),FROM_UNIXTIME(FLOOR(NEW.acted_at_us/1000000)),v_to);
  SET v_upload=IFNULL(v_probe,LAST_INSERT_ID());
  SET time_zone=v_zone;
  SET v_version=NULL;
  SELECT version, gone INTO v_version, v_gone FROM upload_state WHERE upload_id=v_upload FOR UPDATE;
  IF v_version IS NOT NULL THEN
   IF v_gone=0 THEN
    CALL em_append(v_upload,NULL,'deleted','unseen',
     (SELECT h.to_status FROM history h WHERE h.upload_id=v_upload AND h.version=v_version),NULL,
     (SELECT h.to_faculty_id FROM history h WHERE h.upload_id=v_upload AND h.version=v_version),NULL,
     (SELECT h.student_id FROM history h WHERE h.upload_id=v_upload AND h.version=v_version),0,1,
     NEW.acted_at_us{",NULL" * 9});
   END IF;
   DELETE FROM upload_files WHERE upload_id=v_upload;
   DELETE FROM upload_search WHERE upload_id=v_upload;
  END IF;
  INSERT INTO upload_state(upload_id,version,revision,previous_upload_id,course,term,assignment,file_count)
   VALUES(v_upload,0,v_revision+1,NEW.previous_upload_id,NEW.course,NEW.term,NEW.assignment,v_files)
   ON DUPLICATE KEY UPDATE revision=v_revision+1, previous_upload_id=NEW.previous_upload_id, course=NEW.course,
    term=NEW.term, assignment=NEW.assignment, file_count=v_files, gone=0;
  SET v_at=0;
  WHILE v_at<v_files DO
   {read_file("v_at")}
   INSERT INTO upload_files(upload_id,position,store_key,name,media_type,size_bytes,sha256)
    VALUES(v_upload,v_at+1,v_key,v_name,v_media_type,CAST(v_bytes AS SIGNED),LOWER(v_sha256));
   SET v_at=v_at+1;
  END WHILE;
  UPDATE upload_state SET size_bytes=(SELECT SUM(f.size_bytes) FROM upload_files f WHERE f.upload_id=v_upload)
   WHERE upload_id=v_upload;
  CALL em_append(v_upload,NEW.act_uuid,'submit',NEW.actor,NULL,v_to,NULL,v_new_faculty,v_student,0,0,NEW.acted_at_us,
   NEW.feedback,NEW.reason,NULL,NEW.title,NULL,NEW.description,NULL,NULL,NEW.files);
  CALL em_index_upload(v_upload);
  SET @em_applying=NULL;
  LEAVE acting;
 END IF;"""


def _apply() -> str:
    """Apply any other act."""
    no_texts = ",NULL" * 6
    return f""" SET v_to=IF(v_to='=',v_status,v_to), @em_applying=NEW.act_uuid;
 IF NEW.kind='correct' THEN
  IF NEW.student_id IS NOT NULL AND (NOT EXISTS(SELECT 1 FROM students WHERE id=NEW.student_id)
   OR {_MIXED.format("v_student", "NEW.student_id")}) THEN {signal("INVALID", "field=student_id")} END IF;
  IF NEW.title IS NOT NULL AND {server_trimmed("NEW.title")}='' THEN {signal("INVALID", "field=title")} END IF;
  UPDATE student_uploads SET student_id=IFNULL(NEW.student_id,student_id), title=IFNULL(NEW.title,title),
   description=IFNULL(NEW.description,description) WHERE id=NEW.upload_id;
  UPDATE upload_state SET course=IFNULL(NEW.course,course), term=IFNULL(NEW.term,term),
   assignment=IFNULL(NEW.assignment,assignment) WHERE upload_id=NEW.upload_id;
  CALL em_append(NEW.upload_id,NEW.act_uuid,NEW.kind,NEW.actor,v_status,v_to,v_faculty,v_faculty,
   IFNULL(NEW.student_id,v_student),NULL,0,NEW.acted_at_us,NEW.feedback,NEW.reason,
   IF(NEW.title IS NULL,NULL,v_title),NEW.title,IF(NEW.description IS NULL,NULL,v_description),NEW.description,
   NULL,NULL,NULL);
  CALL em_index_upload(NEW.upload_id);
 ELSE
  IF NOT (v_to <=> v_status AND v_new_faculty <=> v_faculty) THEN
   UPDATE student_uploads SET status=v_to, faculty_id=v_new_faculty WHERE id=NEW.upload_id;
  END IF;
  IF NOT (v_new_faculty <=> v_faculty) THEN
   UPDATE upload_search SET faculty_key=IFNULL(v_new_faculty,0) WHERE upload_id=NEW.upload_id;
  END IF;
  CALL em_append(NEW.upload_id,NEW.act_uuid,NEW.kind,NEW.actor,v_status,v_to,v_faculty,v_new_faculty,v_student,
   IF(NEW.kind='set_aside',(SELECT 1-s.set_aside FROM upload_state s WHERE s.upload_id=NEW.upload_id),
    IF(v_to <=> v_status,NULL,0)),0,NEW.acted_at_us,NEW.feedback,NEW.reason{no_texts},NULL);
 END IF;
 SET @em_applying=NULL;
"""


def acts_after() -> str:
    """Return the trigger that judges an act and applies it."""
    return f"""CREATE TRIGGER acts_ai AFTER INSERT ON acts FOR EACH ROW
acting: BEGIN
{_names()}
{_judge_act()}
{_find_submission()}
{_judge_rule()}
{_judge_submission()}
{_submit()}
{_apply()}END"""
