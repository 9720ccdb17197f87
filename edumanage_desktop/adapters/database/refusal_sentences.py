"""What the database's rules refused, in words: one sentence for each code and what it is about."""

from edumanage_desktop.domain.errors import RefusalCode
from edumanage_desktop.domain.sentences import Sentence

_SENTENCES: dict[str, Sentence] = {
    "DENIED reason=who": Sentence("Nobody active has this login, so nothing was recorded. Ask an administrator."),
    "DENIED reason=whose": Sentence("This submission is not, or no longer, yours to act on. Nothing was recorded."),
    "DENIED reason=kind": Sentence("Your role does not include this action. Nothing was recorded."),
    "DENIED reason=late": Sentence(
        "This one-time password is no longer valid. Nothing was changed; ask for a new one."
    ),
    "DENIED reason=last_admin": Sentence(
        "This is the last administrator. Nothing was changed; make another one first."
    ),
    "DENIED reason=editor": Sentence(
        "This login may not edit what is kept here. Nothing was changed; ask an administrator."
    ),
    "DENIED reason=other": Sentence(
        "Another person's action carries the same number. Nothing was recorded; try again."
    ),
    "STATE": Sentence("The submission's status does not allow this action. Nothing was recorded."),
    "CONFLICT": Sentence(
        "Somebody changed this submission first. Nothing of yours was recorded; what you wrote is kept."
    ),
    "INVALID field=feedback": Sentence("Feedback is missing or longer than 20,000 characters. Nothing was recorded."),
    "INVALID field=reason": Sentence("A reason is missing or longer than 20,000 characters. Nothing was recorded."),
    "INVALID field=target_faculty_id": Sentence("Choose another faculty member who is active. Nothing was recorded."),
    "INVALID field=student_id": Sentence(
        "There is no such student here. Nothing was recorded; import the student first."
    ),
    "INVALID field=title": Sentence("A title is missing or longer than 255 characters. Nothing was recorded."),
    "INVALID field=description": Sentence("The description is longer than 65,535 bytes. Nothing was recorded."),
    "CONFLICT table=absences": Sentence("Somebody changed or removed this absence first. Nothing of yours was saved."),
    "CONFLICT table=collections": Sentence(
        "Somebody changed or removed this assignment first. Nothing of yours was saved."
    ),
    "CONFLICT table=faculty": Sentence("Somebody changed this faculty member first. Nothing of yours was saved."),
    "CONFLICT table=people": Sentence("Somebody changed this account first. Nothing of yours was saved."),
    "CONFLICT table=students": Sentence("Somebody changed this student first. Nothing of yours was saved."),
    "INVALID field=letters": Sentence(
        "The portal's table here cannot hold these letters. Nothing was recorded; an administrator"
        " converts the table with: edumanage-desktop db upgrade --convert-charset."
    ),
    "INVALID field=id": Sentence(
        "The number must be the portal's, above 0, and nobody else's here. Nothing was saved; look it up in the portal."
    ),
    "INVALID field=key": Sentence(
        "What tells records apart never changes. Nothing was saved; add a new record instead."
    ),
    "INVALID field=number": Sentence(
        "A registration number is nobody else's and has at most 40 characters. Nothing was saved;"
        " correct it, or find the student who has it."
    ),
    "INVALID field=full_name": Sentence(
        "A name is missing, begins or ends with a blank, or is longer than 200 characters."
        " Nothing was saved; correct it."
    ),
    "INVALID field=email": Sentence(
        "An e-mail address has an @ between two parts and no blanks. Nothing was saved; correct it, or leave it empty."
    ),
    "INVALID field=department": Sentence(
        "A department has at most 120 characters and no blanks at its ends. Nothing was saved."
    ),
    "INVALID field=capacity": Sentence(
        "How much work somebody takes is a whole number from 0 on, or empty. Nothing was saved."
    ),
    "INVALID field=active": Sentence("Whether somebody takes work is yes or no. Nothing was saved."),
    "INVALID field=course": Sentence(
        "A course has a name of at most 120 characters without blanks at its ends. Nothing was saved; correct it."
    ),
    "INVALID field=term": Sentence("A term has at most 120 characters and no blanks at its ends. Nothing was saved."),
    "INVALID field=assignment": Sentence(
        "An assignment has at most 120 characters and no blanks at its ends. Nothing was saved."
    ),
    "INVALID field=assignment|why=taken": Sentence(
        "This assignment of this course and term is there already. Nothing was saved; change that one."
    ),
    "INVALID field=assignment|why=used": Sentence(
        "Work was handed in for this assignment, so its names stay and it is not removed. Nothing was changed; close"
        " it, or add another one."
    ),
    "CONFLICT table=settings": Sentence("Somebody changed this setting first. Nothing of yours was saved."),
    "CONFLICT table=mail_settings": Sentence(
        "Somebody changed this setting of the mails first. Nothing of yours was saved."
    ),
    "CONFLICT table=archive_settings": Sentence(
        "Somebody changed the place of the archive first. Nothing of yours was saved."
    ),
    "INVALID field=closes_at_us": Sentence(
        "The time at which an assignment closes is a day and hour, or empty. Nothing was saved."
    ),
    "INVALID field=begins_at_us": Sentence("A maintenance window begins at a day and hour. Nothing was planned."),
    "INVALID field=ends_at_us": Sentence(
        "A maintenance window ends after it begins. Nothing was planned; correct the times."
    ),
    "INVALID field=words": Sentence(
        "What people are told has at most 500 characters and no blanks at its ends. Nothing was planned."
    ),
    "INVALID field=stops_portal": Sentence("The portal is stopped or it is not. Nothing was planned."),
    "INVALID field=result": Sentence(
        "What came of it is said in at most 1,000 characters. Nothing was noted; write it down."
    ),
    "INVALID field=table": Sentence("There is no such table here. Nothing was done; `maintain growth` names all."),
    "INVALID field=outcome": Sentence("What came of it is well or trouble. Nothing was noted."),
    "CONFLICT table=maintenance_windows": Sentence(
        "Somebody changed or called off this maintenance window first. Nothing of yours was saved."
    ),
    "STATE reason=undecided": Sentence(
        "Only work that is approved, rejected or withdrawn can be archived. This one was left as it is."
    ),
    "STATE reason=young": Sentence(
        "This work was decided later than the date that you chose, or nobody knows when. It was left as it is."
    ),
    "STATE reason=not_archived": Sentence("This work is not in the archive. Nothing was changed."),
    "STATE reason=newest": Sentence(
        "The newest submission keeps its row in the portal's table, which tells by it which number comes next. It is"
        " archived all the same."
    ),
    "STATE reason=archived": Sentence(
        "This number belongs to archived work whose row left the portal's table. Nothing was written; retrieve that"
        " work first."
    ),
    "INVALID field=first_day": Sentence("An absence has a first day. Nothing was saved."),
    "INVALID field=first_day|why=taken": Sentence(
        "This person already has an absence that begins on that day. Nothing was"
        " saved; change that one, or choose another day."
    ),
    "INVALID field=last_day": Sentence("The last day of an absence is not before its first. Nothing was saved."),
    "INVALID field=short_reason": Sentence(
        "A reason has at most 200 characters and no blanks at its ends. Nothing was saved."
    ),
    "INVALID field=setting": Sentence("There is no setting of this name. Nothing was changed."),
    "INVALID field=value": Sentence("This setting cannot have this value. Nothing was changed."),
    "INVALID field=seconds": Sentence("The time is a whole number of seconds, at most a day. Nothing was changed."),
    "INVALID field=kind": Sentence("Nothing of this kind is recorded here. Nothing was changed."),
    "INVALID field=login": Sentence(
        "A login has 2 to 32 small letters, digits, dots, dashes and underscores, begins with a"
        " letter or digit, and is none that the server keeps for itself. Nothing was changed; choose another."
    ),
    "INVALID field=login|why=taken": Sentence("Somebody has this login already. Nothing was changed; choose another."),
    "INVALID field=login|why=server": Sentence(
        "The server has an account of this name that is not one of ours. Nothing was changed; choose another login."
    ),
    "INVALID field=person": Sentence(
        "Nobody here has an account with this login. Nothing was changed; check how it is spelt."
    ),
    "INVALID field=account": Sentence(
        "The server has no account of this login that was made for this database. Nothing was changed; add the person"
        " again, or ask the server's administrator, who may see whose account it is."
    ),
    "INVALID field=name": Sentence(
        "A name is missing, begins or ends with a blank, or is longer than 200 characters. Nothing was changed."
    ),
    "INVALID field=sha256": Sentence(
        "What tells a file by its content is malformed. Nothing was saved; choose it anew."
    ),
    "INVALID field=fingerprint": Sentence(
        "This file holds more text than a template may. Nothing was saved; choose a shorter one."
    ),
    "INVALID field=note": Sentence(
        "A note of at most 1,000 characters says what explains the pair. Nothing was recorded; write one."
    ),
    "INVALID field=pair": Sentence("These are not two submissions. Nothing was recorded."),
    "CONFLICT table=work_templates": Sentence(
        "Somebody changed or removed this template first. Nothing of yours was saved."
    ),
    "LIMIT kind=twin_remarks": Sentence(
        "As much as can be was said about these two submissions. Nothing more was recorded."
    ),
    "INVALID field=roles": Sentence("These roles do not go together, or one is unknown. Nothing was changed."),
    "INVALID field=faculty_id": Sentence(
        "There is no such faculty member here. Nothing was changed; import them first."
    ),
    "INVALID field=password": Sentence(
        "A password has at least 10 characters and does not hold the login. Nothing was changed."
    ),
    "INVALID field=password|why=one_time": Sentence(
        "The one-time password does not stay. Nothing was changed; choose another one."
    ),
    "INVALID field=password_policy": Sentence(
        "This server demands more of a password: more kinds of letters, digits and signs,"
        " or one that was not used before. Nothing was changed; choose another."
    ),
    "INVALID field=directory": Sentence(
        "The institution's directory keeps this password, or none is asked here. Nothing was"
        " changed; passwords of the directory are changed there, and docs/guide tells how a server asks it."
    ),
    "INVALID field=people": Sentence("The list of people is malformed or too long. Nothing was changed."),
    "INVALID field=files": Sentence("The list of files is missing or wrong. Nothing was recorded."),
    "INVALID field=previous_upload_id": Sentence(
        "The earlier revision belongs to somebody else. Nothing was recorded."
    ),
    "INVALID field=act_uuid": Sentence("The action's number is malformed. Nothing was recorded."),
    "INVALID field=body": Sentence("This action was already recorded with other contents. Nothing was recorded again."),
    "INVALID": Sentence("The action was incomplete. Nothing was recorded."),
    "LIMIT kind=events": Sentence(
        "This login reported more than may be reported in a while. Nothing more was recorded."
    ),
    "LIMIT kind=submissions": Sentence(
        "You handed in as much as one person may within a day. Nothing was recorded; ask a"
        " registrar, or try again tomorrow."
    ),
    "LIMIT kind=size": Sentence(
        "A file is larger than is taken here. Nothing was handed in; make it smaller, or hand in several files."
    ),
    "LIMIT kind=deadline": Sentence(
        "The time to hand in for this assignment is over. Nothing was handed in; ask your faculty member, or let the"
        " registrar's office hand it in for you."
    ),
    "LIMIT kind=my_drafts": Sentence(
        "A draft with more than 20,000 characters, or one more than a thousand, stays on this computer alone. Nothing"
        " is lost; shorten it, or send some."
    ),
    "LIMIT kind=my_library": Sentence(
        "Your library holds at most 1,000 phrases of at most 20,000 characters each. Nothing was added; shorten the"
        " text, or delete a phrase that you no longer use."
    ),
    "LIMIT kind=my_prepared": Sentence(
        "A thousand decisions can be prepared at once, with at most 20,000 characters each. Nothing more was prepared;"
        " release or discard some first."
    ),
    "LIMIT kind=my_handed_drafts": Sentence(
        "You have handed on a thousand drafts that nobody took over yet, or this one has more than 20,000 characters."
        " It was not handed on and is still yours."
    ),
    "LIMIT": Sentence("A limit was reached. Nothing was recorded; try again later."),
    "MAINTENANCE reason=held": Sentence(
        "Everything is read-only while an incident is handled. Nothing was changed; try again when the administrators"
        " have ended it."
    ),
    "MAINTENANCE": Sentence("The service is under maintenance. Nothing was recorded; try again afterwards."),
}


def refusal_sentence(code: RefusalCode, detail: str) -> Sentence:
    """Return the sentence of a refusal; `detail` is `key=value`, several parted by `|`, '' for none."""
    about = (f"{code} {detail}", f"{code} {detail.partition('|')[0]}", code.value)
    return next((_SENTENCES[key] for key in about if key in _SENTENCES), _SENTENCES["STATE"])
