-- The tables on SQLite. Each statement can be repeated, so that an interrupted upgrade is simply run again.

CREATE TABLE IF NOT EXISTS absences (
 faculty_id BIGINT NOT NULL,
 first_day VARCHAR(10) NOT NULL,
 last_day VARCHAR(10) NOT NULL,
 reason VARCHAR(200),
 version INTEGER DEFAULT 1 NOT NULL,
 CONSTRAINT pk_absences PRIMARY KEY (faculty_id, first_day)
);
CREATE TABLE IF NOT EXISTS act_in_progress (
 act_uuid VARCHAR(36) NOT NULL,
 upload_id BIGINT,
 CONSTRAINT pk_act_in_progress PRIMARY KEY (act_uuid)
)
 WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS acts (
 act_uuid VARCHAR(36) NOT NULL,
 kind VARCHAR(16) NOT NULL,
 upload_id BIGINT,
 expected_version BIGINT,
 target_faculty_id BIGINT,
 feedback TEXT,
 reason TEXT,
 student_id BIGINT,
 title VARCHAR(255),
 description TEXT,
 course VARCHAR(120),
 term VARCHAR(120),
 assignment VARCHAR(120),
 previous_upload_id BIGINT,
 files TEXT,
 actor VARCHAR(80) DEFAULT '' NOT NULL,
 acted_at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_acts PRIMARY KEY (act_uuid)
)
 WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS choices (
 login VARCHAR(80) DEFAULT '' NOT NULL,
 name VARCHAR(40) NOT NULL,
 value TEXT NOT NULL,
 CONSTRAINT pk_choices PRIMARY KEY (login, name)
);
CREATE TABLE IF NOT EXISTS collections (
 id BIGINT NOT NULL,
 course VARCHAR(120) NOT NULL,
 term VARCHAR(120),
 assignment VARCHAR(120),
 closes_at_us BIGINT,
 version INTEGER DEFAULT 1 NOT NULL,
 CONSTRAINT pk_collections PRIMARY KEY (id),
 CONSTRAINT uq_collections_course_term_assignment UNIQUE (course, term, assignment)
);
CREATE TABLE IF NOT EXISTS conflicts_of_interest (
 faculty_id BIGINT NOT NULL,
 student_id BIGINT NOT NULL,
 reason VARCHAR(200),
 CONSTRAINT pk_conflicts_of_interest PRIMARY KEY (faculty_id, student_id)
);
CREATE TABLE IF NOT EXISTS drafts (
 login VARCHAR(80) DEFAULT '' NOT NULL,
 upload_id BIGINT NOT NULL,
 feedback TEXT NOT NULL,
 reason TEXT,
 saved_at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_drafts PRIMARY KEY (login, upload_id)
);
CREATE TABLE IF NOT EXISTS events (
 event_uuid VARCHAR(36) NOT NULL,
 kind VARCHAR(32) NOT NULL,
 detail VARCHAR(2000),
 login VARCHAR(80) DEFAULT '' NOT NULL,
 at_us BIGINT DEFAULT 0 NOT NULL,
 subject VARCHAR(80),
 CONSTRAINT pk_events PRIMARY KEY (event_uuid)
);
CREATE INDEX IF NOT EXISTS ix_events_at ON events (at_us);
CREATE INDEX IF NOT EXISTS ix_events_login ON events (login, subject, at_us);
CREATE TABLE IF NOT EXISTS faculty (
 id BIGINT NOT NULL,
 full_name VARCHAR(200) NOT NULL,
 department VARCHAR(120),
 email VARCHAR(254),
 capacity INTEGER,
 active SMALLINT DEFAULT 1 NOT NULL,
 version INTEGER DEFAULT 1 NOT NULL,
 CONSTRAINT pk_faculty PRIMARY KEY (id)
);
CREATE TABLE IF NOT EXISTS faculty_students (
 faculty_id BIGINT NOT NULL,
 student_id BIGINT NOT NULL,
 CONSTRAINT pk_faculty_students PRIMARY KEY (faculty_id, student_id)
);
CREATE INDEX IF NOT EXISTS ix_faculty_students_student ON faculty_students (student_id);
CREATE TABLE IF NOT EXISTS feedback_library (
 login VARCHAR(80) DEFAULT '' NOT NULL,
 entry_uuid VARCHAR(36) NOT NULL,
 content TEXT NOT NULL,
 used INTEGER DEFAULT 0 NOT NULL,
 used_at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_feedback_library PRIMARY KEY (login, entry_uuid)
);
CREATE TABLE IF NOT EXISTS fold_map (
 letter VARCHAR(1) NOT NULL,
 folded VARCHAR(40) NOT NULL,
 CONSTRAINT pk_fold_map PRIMARY KEY (letter)
)
 WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS group_copies (
 upload_id BIGINT NOT NULL,
 group_key VARCHAR(36) NOT NULL,
 CONSTRAINT pk_group_copies PRIMARY KEY (upload_id)
);
CREATE TABLE IF NOT EXISTS handed_drafts (
 to_faculty_id BIGINT DEFAULT 0 NOT NULL,
 upload_id BIGINT NOT NULL,
 author VARCHAR(80) DEFAULT '' NOT NULL,
 author_name VARCHAR(200) DEFAULT '' NOT NULL,
 feedback TEXT NOT NULL,
 reason TEXT,
 handed_at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_handed_drafts PRIMARY KEY (to_faculty_id, upload_id, author)
);
CREATE INDEX IF NOT EXISTS ix_handed_drafts_author ON handed_drafts (author, upload_id);
CREATE TABLE IF NOT EXISTS history (
 upload_id BIGINT NOT NULL,
 version INTEGER NOT NULL,
 act_uuid VARCHAR(36),
 kind VARCHAR(16) NOT NULL,
 actor VARCHAR(200) NOT NULL,
 from_status VARCHAR(50),
 to_status VARCHAR(50),
 from_faculty_id BIGINT,
 to_faculty_id BIGINT,
 student_id BIGINT,
 set_aside SMALLINT DEFAULT 0 NOT NULL,
 at_us BIGINT NOT NULL,
 text_digest VARCHAR(64),
 row_hash VARCHAR(64),
 CONSTRAINT pk_history PRIMARY KEY (upload_id, version),
 CONSTRAINT uq_history_act_uuid UNIQUE (act_uuid)
);
CREATE INDEX IF NOT EXISTS ix_history_at ON history (at_us);
CREATE INDEX IF NOT EXISTS ix_history_from_faculty ON history (from_faculty_id, at_us);
CREATE INDEX IF NOT EXISTS ix_history_student ON history (student_id, at_us);
CREATE INDEX IF NOT EXISTS ix_history_to_faculty ON history (to_faculty_id, at_us);
CREATE INDEX IF NOT EXISTS ix_history_unsealed ON history (upload_id, version) WHERE row_hash IS NULL;
CREATE TABLE IF NOT EXISTS history_texts (
 upload_id BIGINT NOT NULL,
 version INTEGER NOT NULL,
 salt VARCHAR(32) NOT NULL,
 feedback TEXT,
 reason TEXT,
 title_before VARCHAR(255),
 title VARCHAR(255),
 description_before TEXT,
 description TEXT,
 file_path_before VARCHAR(1024),
 file_path VARCHAR(1024),
 files TEXT,
 CONSTRAINT pk_history_texts PRIMARY KEY (upload_id, version)
);
CREATE TABLE IF NOT EXISTS mail_settings (
 name VARCHAR(40) NOT NULL,
 value VARCHAR(254),
 version INTEGER DEFAULT 1 NOT NULL,
 CONSTRAINT pk_mail_settings PRIMARY KEY (name)
);
CREATE TABLE IF NOT EXISTS mails (
 recipient VARCHAR(90) NOT NULL,
 upload_id BIGINT NOT NULL,
 version INTEGER NOT NULL,
 mail_uuid VARCHAR(36) NOT NULL,
 address VARCHAR(254) NOT NULL,
 state VARCHAR(12) DEFAULT 'claimed' NOT NULL,
 claimed_at_us BIGINT DEFAULT 0 NOT NULL,
 ended_at_us BIGINT,
 detail VARCHAR(500),
 CONSTRAINT pk_mails PRIMARY KEY (recipient, upload_id, version)
);
CREATE INDEX IF NOT EXISTS ix_mails_state ON mails (state, claimed_at_us);
CREATE INDEX IF NOT EXISTS ix_mails_uuid ON mails (mail_uuid);
CREATE TABLE IF NOT EXISTS people (
 login VARCHAR(80) NOT NULL,
 full_name VARCHAR(200) NOT NULL,
 faculty_id BIGINT,
 student_id BIGINT,
 email VARCHAR(254),
 active SMALLINT DEFAULT 1 NOT NULL,
 account VARCHAR(12) DEFAULT '' NOT NULL,
 password_until_us BIGINT DEFAULT 0 NOT NULL,
 one_time_sha256 VARCHAR(64),
 remained INTEGER DEFAULT 0 NOT NULL,
 version INTEGER DEFAULT 1 NOT NULL,
 CONSTRAINT pk_people PRIMARY KEY (login)
);
CREATE TABLE IF NOT EXISTS prepared_decisions (
 login VARCHAR(80) DEFAULT '' NOT NULL,
 upload_id BIGINT NOT NULL,
 version INTEGER DEFAULT 0 NOT NULL,
 student_id BIGINT DEFAULT 0 NOT NULL,
 act_uuid VARCHAR(36) NOT NULL,
 kind VARCHAR(16) NOT NULL,
 feedback TEXT NOT NULL,
 reason TEXT NOT NULL,
 prepared_at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_prepared_decisions PRIMARY KEY (login, upload_id)
);
CREATE TABLE IF NOT EXISTS read_marks (
 login VARCHAR(80) DEFAULT '' NOT NULL,
 upload_id BIGINT NOT NULL,
 version INTEGER NOT NULL,
 CONSTRAINT pk_read_marks PRIMARY KEY (login, upload_id)
);
CREATE TABLE IF NOT EXISTS register_changes (
 table_name VARCHAR(32) NOT NULL,
 record_key VARCHAR(80) NOT NULL,
 version INTEGER NOT NULL,
 login VARCHAR(80) NOT NULL,
 at_us BIGINT NOT NULL,
 before_values TEXT,
 after_values TEXT,
 CONSTRAINT pk_register_changes PRIMARY KEY (table_name, record_key, version)
)
 WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS saved_views (
 login VARCHAR(80) DEFAULT '' NOT NULL,
 name VARCHAR(80) NOT NULL,
 definition TEXT NOT NULL,
 CONSTRAINT pk_saved_views PRIMARY KEY (login, name)
);
CREATE TABLE IF NOT EXISTS settings (
 name VARCHAR(60) NOT NULL,
 value TEXT,
 version INTEGER DEFAULT 1 NOT NULL,
 CONSTRAINT pk_settings PRIMARY KEY (name)
);
CREATE TABLE IF NOT EXISTS stewards (
 login VARCHAR(80) NOT NULL,
 CONSTRAINT pk_stewards PRIMARY KEY (login)
);
CREATE TABLE IF NOT EXISTS student_search (
 student_id BIGINT NOT NULL,
 name_key TEXT NOT NULL,
 folded TEXT NOT NULL,
 CONSTRAINT pk_student_search PRIMARY KEY (student_id)
);
CREATE INDEX IF NOT EXISTS ix_student_search_name ON student_search (name_key, student_id);
CREATE TABLE IF NOT EXISTS student_uploads (
 id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
 student_id BIGINT NOT NULL,
 faculty_id BIGINT,
 title VARCHAR(255),
 description TEXT,
 file_path VARCHAR(1024) NOT NULL,
 created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
 status VARCHAR(50) DEFAULT 'submitted'
);
CREATE INDEX IF NOT EXISTS idx_student_uploads_faculty ON student_uploads (faculty_id);
CREATE INDEX IF NOT EXISTS ix_student_uploads_created ON student_uploads (created_at);
CREATE INDEX IF NOT EXISTS ix_student_uploads_faculty_created ON student_uploads (faculty_id, created_at);
CREATE INDEX IF NOT EXISTS ix_student_uploads_faculty_status_created ON student_uploads (faculty_id, status, created_at);
CREATE INDEX IF NOT EXISTS ix_student_uploads_status_created ON student_uploads (status, created_at);
CREATE INDEX IF NOT EXISTS ix_student_uploads_student ON student_uploads (student_id);
CREATE TABLE IF NOT EXISTS students (
 id BIGINT NOT NULL,
 number VARCHAR(40),
 full_name VARCHAR(200) NOT NULL,
 email VARCHAR(254),
 version INTEGER DEFAULT 1 NOT NULL,
 CONSTRAINT pk_students PRIMARY KEY (id),
 CONSTRAINT uq_students_number UNIQUE (number)
);
CREATE TABLE IF NOT EXISTS text_anchors (
 anchor BIGINT NOT NULL,
 upload_id BIGINT NOT NULL,
 position INTEGER NOT NULL,
 CONSTRAINT pk_text_anchors PRIMARY KEY (anchor, upload_id, position)
)
 WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ix_text_anchors_upload_id ON text_anchors (upload_id);
CREATE TABLE IF NOT EXISTS text_prints (
 upload_id BIGINT NOT NULL,
 position INTEGER NOT NULL,
 sha256 VARCHAR(64),
 size_bytes BIGINT,
 outcome VARCHAR(16) NOT NULL,
 fingerprint TEXT,
 templates_key VARCHAR(16) DEFAULT '' NOT NULL,
 read_at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_text_prints PRIMARY KEY (upload_id, position)
);
CREATE INDEX IF NOT EXISTS ix_text_prints_sha256 ON text_prints (sha256);
CREATE INDEX IF NOT EXISTS ix_text_prints_templates_key ON text_prints (templates_key, upload_id);
CREATE TABLE IF NOT EXISTS transitions (
 kind VARCHAR(16) NOT NULL,
 role VARCHAR(16) NOT NULL,
 from_status VARCHAR(50) NOT NULL,
 to_status VARCHAR(50) NOT NULL,
 own_only SMALLINT DEFAULT 0 NOT NULL,
 feedback_required SMALLINT DEFAULT 0 NOT NULL,
 reason_required SMALLINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_transitions PRIMARY KEY (kind, role, from_status)
);
CREATE TABLE IF NOT EXISTS twin_pairs (
 upload_id BIGINT NOT NULL,
 other_upload_id BIGINT NOT NULL,
 position INTEGER NOT NULL,
 other_position INTEGER NOT NULL,
 same_file SMALLINT DEFAULT 0 NOT NULL,
 share INTEGER NOT NULL,
 shared TEXT,
 found_at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_twin_pairs PRIMARY KEY (upload_id, other_upload_id)
);
CREATE INDEX IF NOT EXISTS ix_twin_pairs_other_upload_id ON twin_pairs (other_upload_id);
CREATE TABLE IF NOT EXISTS twin_remarks (
 remark_uuid VARCHAR(36) NOT NULL,
 upload_id BIGINT NOT NULL,
 other_upload_id BIGINT NOT NULL,
 explained SMALLINT DEFAULT 0 NOT NULL,
 note VARCHAR(1000),
 login VARCHAR(80) DEFAULT '' NOT NULL,
 at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_twin_remarks PRIMARY KEY (remark_uuid)
);
CREATE INDEX IF NOT EXISTS ix_twin_remarks_other_upload_id ON twin_remarks (other_upload_id);
CREATE INDEX IF NOT EXISTS ix_twin_remarks_upload_id ON twin_remarks (upload_id, other_upload_id);
CREATE TABLE IF NOT EXISTS twins_explained (
 upload_id BIGINT NOT NULL,
 other_upload_id BIGINT NOT NULL,
 note VARCHAR(1000),
 login VARCHAR(80) DEFAULT '' NOT NULL,
 at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_twins_explained PRIMARY KEY (upload_id, other_upload_id)
);
CREATE INDEX IF NOT EXISTS ix_twins_explained_other_upload_id ON twins_explained (other_upload_id);
CREATE TABLE IF NOT EXISTS upload_files (
 upload_id BIGINT NOT NULL,
 position INTEGER NOT NULL,
 store_key VARCHAR(1024) NOT NULL,
 name VARCHAR(255) NOT NULL,
 media_type VARCHAR(120),
 size_bytes BIGINT,
 sha256 VARCHAR(64),
 CONSTRAINT pk_upload_files PRIMARY KEY (upload_id, position)
);
CREATE INDEX IF NOT EXISTS ix_upload_files_sha256 ON upload_files (sha256);
CREATE TABLE IF NOT EXISTS upload_search (
 faculty_key BIGINT NOT NULL,
 received_s BIGINT NOT NULL,
 upload_id BIGINT NOT NULL,
 student_key TEXT NOT NULL,
 title_key TEXT NOT NULL,
 folded TEXT NOT NULL,
 CONSTRAINT pk_upload_search PRIMARY KEY (faculty_key, received_s, upload_id),
 CONSTRAINT uq_upload_search_upload_id UNIQUE (upload_id)
)
 WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ix_upload_search_faculty_student ON upload_search (faculty_key, student_key, upload_id);
CREATE INDEX IF NOT EXISTS ix_upload_search_faculty_title ON upload_search (faculty_key, title_key, upload_id);
CREATE INDEX IF NOT EXISTS ix_upload_search_received ON upload_search (received_s, upload_id);
CREATE INDEX IF NOT EXISTS ix_upload_search_student ON upload_search (student_key, upload_id);
CREATE INDEX IF NOT EXISTS ix_upload_search_title ON upload_search (title_key, upload_id);
CREATE TABLE IF NOT EXISTS upload_state (
 upload_id INTEGER NOT NULL,
 version INTEGER NOT NULL,
 chain_head VARCHAR(64),
 revision INTEGER DEFAULT 1 NOT NULL,
 previous_upload_id BIGINT,
 course VARCHAR(120),
 term VARCHAR(120),
 assignment VARCHAR(120),
 set_aside SMALLINT DEFAULT 0 NOT NULL,
 file_count INTEGER DEFAULT 1 NOT NULL,
 size_bytes BIGINT,
 gone SMALLINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_upload_state PRIMARY KEY (upload_id)
);
CREATE INDEX IF NOT EXISTS ix_upload_state_previous ON upload_state (previous_upload_id);
CREATE INDEX IF NOT EXISTS ix_upload_state_set_aside ON upload_state (set_aside);
CREATE TABLE IF NOT EXISTS work_claims (
 name VARCHAR(20) NOT NULL,
 run_uuid VARCHAR(36) NOT NULL,
 login VARCHAR(80) DEFAULT '' NOT NULL,
 beat_at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_work_claims PRIMARY KEY (name)
);
CREATE TABLE IF NOT EXISTS person_roles (
 login VARCHAR(80) NOT NULL,
 role VARCHAR(16) NOT NULL,
 CONSTRAINT pk_person_roles PRIMARY KEY (login, role),
 CONSTRAINT fk_person_roles_login_people FOREIGN KEY(login) REFERENCES people (login) ON DELETE CASCADE
);
CREATE TABLE IF NOT EXISTS local_passwords (
 login VARCHAR(80) NOT NULL,
 argon2 TEXT NOT NULL,
 one_time SMALLINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_local_passwords PRIMARY KEY (login),
 CONSTRAINT fk_local_passwords_login_people FOREIGN KEY(login) REFERENCES people (login) ON DELETE CASCADE
);
CREATE TABLE IF NOT EXISTS sign_in_failures (
 bucket INTEGER NOT NULL,
 failures INTEGER NOT NULL,
 last_at_us BIGINT NOT NULL,
 CONSTRAINT pk_sign_in_failures PRIMARY KEY (bucket)
);
CREATE TABLE IF NOT EXISTS work_templates (
 id BIGINT NOT NULL,
 name VARCHAR(200) NOT NULL,
 sha256 VARCHAR(64) NOT NULL,
 fingerprint TEXT,
 version INTEGER DEFAULT 1 NOT NULL,
 CONSTRAINT pk_work_templates PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS ix_work_templates_sha256 ON work_templates (sha256);
