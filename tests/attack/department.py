"""The department that is attacked, the same on both engines: people, work, and secrets of each of them."""

from dataclasses import dataclass

from tests.attack.attack import SECRET


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who signs in."""

    roles: tuple[str, ...]
    faculty_id: int | None = None
    student_id: int | None = None


LOGINS = {
    "ada": Person(("admin",)),
    "rita": Person(("registrar",)),
    "fay": Person(("faculty",), faculty_id=7),
    "finn": Person(("faculty",), faculty_id=8),
    "noah": Person(("faculty",), faculty_id=7),
    "duo": Person(("faculty", "registrar"), faculty_id=7),
    "stu": Person(("student",), student_id=5),
    "sam": Person(("student",), student_id=6),
    "sid": Person(("student",), student_id=5),
    "bak": Person(("backup",)),
    "off": Person(("faculty",), faculty_id=7),
    "newt": Person(("faculty",), faculty_id=7),
}
"""Everybody by login. `off` is disabled, `newt` has not chosen a password, `noah` and `sid` lost their portal's id."""

_FILES = '[{{"key":"{1}/{2}.pdf","name":"{0}.pdf","type":"application/pdf","size":10,"sha256":"{2}{2}"}}]'
FILES, SECRET_FILES = _FILES.format("essay", "ab", "ab" * 16), _FILES.format(SECRET, "cd", "cd" * 16)
_ACT = "INSERT INTO acts(act_uuid,kind,upload_id,expected_version,feedback,reason) VALUES"
_SUBMIT = "INSERT INTO acts(act_uuid,kind,target_faculty_id,title,description,files) VALUES"
_UPLOAD = "INSERT INTO student_uploads(student_id,faculty_id,title,description,file_path,status) VALUES"

REFERENCE = (
    "INSERT INTO faculty(id,full_name,email,capacity) VALUES(7,'Żaneta Nowak',NULL,9),(8,'Finn','secret@faculty',9)",
    "INSERT INTO faculty(id,full_name,active) VALUES(9,'Left Long Ago',0)",
    "INSERT INTO students(id,number,full_name,email) VALUES(5,'22F41A0424','Zoë Müller','zoe@students')",
    "INSERT INTO students(id,number,full_name,email) VALUES(6,'secret number','secret student','secret@students')",
    "INSERT INTO students(id,number,full_name) VALUES(10,NULL,'Nobody''s Account')",
)
"""What stands there before the people; the roots of both engines write it."""
PRIVATE = (
    "UPDATE people SET faculty_id=NULL WHERE login='noah'",
    "UPDATE people SET student_id=NULL WHERE login='sid'",
    "UPDATE people SET email='secret@people' WHERE login IN('finn','sam','rita','ada')",
    "INSERT INTO settings(name,value) VALUES('require_teaching','0'),('one_time_password_hours','48')",
    # However long the proofs take, no decision of the department comes to be told while they run.
    "INSERT INTO settings(name,value) VALUES('feedback_delay_minutes','1440')",
    "INSERT INTO faculty_students(faculty_id,student_id) VALUES(7,5),(8,6)",
    "INSERT INTO absences(faculty_id,first_day,last_day,reason) VALUES(8,'2026-01-01','2026-01-31','secret illness')",
    "INSERT INTO collections(id,course,term,assignment,closes_at_us) VALUES(1,'OPT','2026','Essay',1)",
    "INSERT INTO conflicts_of_interest(faculty_id,student_id,reason) VALUES(8,5,'secret cousin')",
    "INSERT INTO drafts(login,upload_id,feedback,saved_at_us) VALUES('finn',2,'secret draft',1),('fay',1,'mine',1)",
    "INSERT INTO handed_drafts(to_faculty_id,upload_id,author,author_name,feedback,reason)"
    " VALUES(8,2,'noah','Noah','secret handover','secret aside')",
    "INSERT INTO feedback_library(login,entry_uuid,content) VALUES('finn','entry-1','secret phrase')",
    "INSERT INTO saved_views(login,name,definition) VALUES('finn','all','secret view')",
    "INSERT INTO read_marks(login,upload_id,version) VALUES('finn',2,1)",
    "INSERT INTO choices(login,name,value) VALUES('finn','mail','secret choice')",
    "INSERT INTO mail_settings(name,value) VALUES('host','secret.mail.example')",
    "INSERT INTO maintenance_windows(id,begins_at_us,ends_at_us,words) VALUES(1,1,2,'new disks')",
    "INSERT INTO maintenance_records(record_uuid,task,outcome,result) VALUES('a-record','growth','well','secret')",
    "INSERT INTO archive_settings(name,value) VALUES('place','/srv/archive')",
    "INSERT INTO alerts(rule,subject,number,step,detail) VALUES('free-storage','/srv/secret',1,'raised','secret room')",
    "INSERT INTO contacts(place,name) VALUES('support-1','Help Desk')",
    "INSERT INTO health_sums(span_s,metric,begins_at_us,seen,failed,slow,total_us,longest_us)"
    " VALUES(60,'answer',60000000,1,0,0,9,9)",
    "INSERT INTO work_claims(name,run_uuid) VALUES('work','secret-run')",
    "INSERT INTO mails(recipient,upload_id,version,mail_uuid,address)"
    " VALUES('faculty:finn',2,1,'secret-mail','secret@people')",
    "INSERT INTO prepared_decisions(login,upload_id,version,student_id,act_uuid,kind,feedback,reason)"
    " VALUES('finn',2,1,6,'secret-act','reject','secret verdict','secret remark')",
    "INSERT INTO events(event_uuid,kind,detail,login,at_us) VALUES('event-1','refused','secret event','finn',1)",
    f"UPDATE upload_files SET sha256='{'ef' * 32}',size_bytes=10 WHERE upload_id IN(3,7)",
    "INSERT INTO text_prints(upload_id,position,outcome,fingerprint) VALUES(1,1,'text','AAAA'),(2,1,'text','secret')",
    "INSERT INTO text_anchors(anchor,upload_id,position) VALUES(5,1,1),(5,2,1)",
    "INSERT INTO twin_pairs(upload_id,other_upload_id,position,other_position,share) VALUES(1,2,1,1,87),(2,1,1,1,61)",
    "INSERT INTO twin_remarks(remark_uuid,upload_id,other_upload_id,explained,note,login)"
    " VALUES('aaaaaaaa-0000-4000-8000-000000000022',1,2,1,'secret note','rita')",
    "INSERT INTO work_templates(id,name,sha256) VALUES(1,'secret sheet','12')",
    "INSERT INTO group_copies(upload_id,group_key) VALUES(4,'aaaaaaaa-0000-4000-8000-000000000020')",
)
"""What stands there after the people and their work."""
WORK = (
    ("portal", f"{_UPLOAD}(5,7,'Interference','d','uploads/1.pdf','submitted')"),
    ("portal", f"{_UPLOAD}(6,8,'secret title','secret description','uploads/secret-2.pdf','submitted')"),
    ("portal", f"{_UPLOAD}(5,7,'Diffraction','d','uploads/3.pdf','submitted')"),
    ("portal", f"{_UPLOAD}(6,NULL,'secret and unassigned','d','uploads/secret-4.pdf','submitted')"),
    ("portal", f"{_UPLOAD}(5,7,'Odd','d','uploads/5.pdf','SUBMITTED ')"),
    ("portal", f"{_UPLOAD}(5,7,'Regretted','d','uploads/6.pdf','submitted')"),
    ("portal", f"{_UPLOAD}(6,8,'secret and rejected','d','uploads/secret-7.pdf','submitted')"),
    ("fay", f"{_ACT}('$my_act','approve',3,1,'Well done.',NULL)"),
    ("stu", f"{_ACT}('aaaaaaaa-0000-4000-8000-000000000006','withdraw',6,1,NULL,NULL)"),
    ("finn", f"{_ACT}('$their_act','reject',7,1,'secret feedback',NULL)"),
    ("stu", f"{_SUBMIT}('aaaaaaaa-0000-4000-8000-000000000008','submit',7,'Own work','d','{FILES}')"),
    ("sam", f"{_SUBMIT}('aaaaaaaa-0000-4000-8000-000000000009','submit',8,'secret work','d','{SECRET_FILES}')"),
    (
        "rita",
        "INSERT INTO acts(act_uuid,kind,upload_id,expected_version,target_faculty_id,reason)"
        " VALUES('aaaaaaaa-0000-4000-8000-000000000010','reassign',9,1,7,'secret reason')",
    ),
    (
        "rita",
        "INSERT INTO acts(act_uuid,kind,upload_id,expected_version,target_faculty_id,reason)"
        " VALUES('aaaaaaaa-0000-4000-8000-000000000011','reassign',9,2,8,'secret reason')",
    ),
)
"""Who did what, in this order: the uploads have the numbers of `PLACES`."""
PLACES = {
    "mine": "1",
    "theirs": "2",
    "decided": "3",
    "unassigned": "4",
    "odd": "5",
    "withdrawn": "6",
    "rejected": "7",
    "own": "8",
    "hidden": "9",
    "nowhere": "4711",
    "my_act": "aaaaaaaa-0000-4000-8000-000000000003",
    "their_act": "aaaaaaaa-0000-4000-8000-000000000007",
    "files": FILES,
}
"""What attacks name: `mine` is fay's and stu's and waits, `theirs` is finn's and sam's; `decided` (fay's, version 2),
`odd` (status 'SUBMITTED ') and `withdrawn` are fay's and stu's, `rejected` (version 2) and `hidden` (version 3, once
fay's for a moment) finn's and sam's, `unassigned` is sam's; `own` was handed in by stu to fay with an act."""
