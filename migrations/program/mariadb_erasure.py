"""Erasing on MariaDB and MySQL: procedures of an administrator, the only way to remove a text of the history."""

from migrations.program.encoding import ERASED_PERSON, server_trimmed
from migrations.program.server_words import COMMIT, EVERY_ROW, LOGIN, ROLLBACK, UTF8, clock, signal


def _erase_work() -> str:
    """The erasure of one upload's texts, with its history row; the caller has checked who asks."""
    texts = ("feedback", "reason", "title", "description", "files")
    nulls_of_a = ",".join(f"a.{name}=NULL" for name in texts)
    return f"""CREATE PROCEDURE em_erase_work(IN p_upload BIGINT, IN p_reason MEDIUMTEXT {UTF8})
 MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_at BIGINT DEFAULT 0; DECLARE v_zone VARCHAR(64); DECLARE v_gone INT DEFAULT NULL;
 DECLARE v_here, v_version INT DEFAULT 0;
 DECLARE v_faculty, v_student BIGINT; DECLARE v_status VARCHAR(50) {UTF8}; DECLARE v_mark CHAR(36);
 SELECT 1, faculty_id, student_id, status INTO v_here, v_faculty, v_student, v_status
  FROM student_uploads WHERE id=p_upload FOR UPDATE;
 SELECT gone, version INTO v_gone, v_version FROM upload_state WHERE upload_id=p_upload FOR UPDATE;
 IF v_gone IS NULL THEN {signal("DENIED", "reason=whose")} END IF;
 IF v_here=0 THEN
  SELECT to_status, to_faculty_id, student_id INTO v_status, v_faculty, v_student FROM history
   WHERE upload_id=p_upload AND version=v_version;
 END IF;
 {clock("v_at")}
 SET v_mark=CONCAT('erase-',CONNECTION_ID());
 INSERT INTO act_in_progress(act_uuid,upload_id) VALUES(v_mark,p_upload);
 SET @em_applying=v_mark;
 UPDATE student_uploads SET title=NULL, description=NULL, file_path='' WHERE id=p_upload;
 SET @em_applying=NULL;
 DELETE FROM act_in_progress WHERE act_uuid=v_mark;
 UPDATE archived_work SET title=NULL, description=NULL, file_path='', version=version+1 WHERE id=p_upload;
 UPDATE acts a JOIN history h ON h.act_uuid=a.act_uuid SET {nulls_of_a} WHERE h.upload_id=p_upload;
 DELETE FROM history_texts WHERE upload_id=p_upload;
 DELETE FROM drafts WHERE upload_id=p_upload;
 DELETE FROM prepared_decisions WHERE upload_id=p_upload;
 DELETE FROM handed_drafts WHERE upload_id=p_upload;
 DELETE FROM mails WHERE upload_id=p_upload;
 DELETE FROM upload_files WHERE upload_id=p_upload;
 UPDATE upload_state SET file_count=0, size_bytes=NULL WHERE upload_id=p_upload;
 CALL em_append(p_upload,NULL,'erase',{LOGIN},v_status,v_status,v_faculty,v_faculty,v_student,NULL,v_gone,v_at,
  NULL,p_reason,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
 CALL em_index_upload(p_upload);
 IF EXISTS(SELECT 1 FROM archived_work WHERE id=p_upload) THEN CALL em_index_archived(p_upload); END IF;
END"""


_ERASER = f"""DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN SET @em_applying=NULL; {ROLLBACK}; RESIGNAL; END;
 IF NOT EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login AND r.role='admin'
  WHERE p.login={LOGIN} AND p.active=1) THEN {signal("DENIED", "reason=kind")} END IF;
 IF {server_trimmed("p_reason")}='' OR CHAR_LENGTH(p_reason)>20000 THEN {signal("INVALID", "field=reason")} END IF;
 START TRANSACTION;"""


def _erase_upload() -> str:
    return f"""CREATE PROCEDURE em_erase(IN p_upload BIGINT, IN p_reason MEDIUMTEXT {UTF8})
 MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 {_ERASER}
 CALL em_erase_work(p_upload,p_reason);
 {COMMIT};
END"""


def _erase_student() -> str:
    return f"""CREATE PROCEDURE em_erase_student(IN p_student BIGINT, IN p_reason MEDIUMTEXT {UTF8})
 MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_upload BIGINT; DECLARE v_done, v_any INT DEFAULT 0;
 DECLARE v_work CURSOR FOR SELECT s.upload_id FROM upload_state s LEFT JOIN student_uploads u ON u.id=s.upload_id
  WHERE u.student_id=p_student OR (u.id IS NULL AND EXISTS(SELECT 1 FROM history h
   WHERE h.upload_id=s.upload_id AND h.version=s.version AND h.student_id=p_student)) ORDER BY s.upload_id
  {EVERY_ROW};
 DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_done=1;
 {_ERASER}
 SELECT COUNT(*) INTO v_any FROM students WHERE id=p_student FOR UPDATE;
 OPEN v_work;
 erasing: LOOP
  FETCH v_work INTO v_upload;
  IF v_done=1 THEN LEAVE erasing; END IF;
  SET v_any=1;
  CALL em_erase_work(v_upload,p_reason);
  SET v_done=0;
 END LOOP;
 CLOSE v_work;
 IF v_any=0 THEN {signal("DENIED", "reason=whose")} END IF;
 {";".join(ERASED_PERSON).format(student="p_student")};
 INSERT INTO events(event_uuid,kind,detail,subject)
  VALUES(UUID(),'erase_student',CONCAT('student ',p_student),p_student);
 {COMMIT};
END"""


def erasing_routines() -> list[tuple[str, str, str]]:
    """Return (type, name, CREATE statement) of the routines that erase; they need `em_append` and `em_index_upload`."""
    return [
        ("PROCEDURE", "em_erase_work", _erase_work()),
        ("PROCEDURE", "em_erase", _erase_upload()),
        ("PROCEDURE", "em_erase_student", _erase_student()),
    ]
