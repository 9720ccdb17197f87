-- The tables on MariaDB and MySQL. Each statement can be repeated, so that an interrupted upgrade is simply run again.

CREATE TABLE IF NOT EXISTS absences (
 faculty_id BIGINT NOT NULL,
 first_day VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 last_day VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 reason VARCHAR(200),
 version INTEGER NOT NULL DEFAULT 1,
 CONSTRAINT pk_absences PRIMARY KEY (faculty_id, first_day)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS act_in_progress (
 act_uuid VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 upload_id BIGINT,
 CONSTRAINT pk_act_in_progress PRIMARY KEY (act_uuid)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS acts (
 act_uuid VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 upload_id BIGINT,
 expected_version BIGINT,
 target_faculty_id BIGINT,
 feedback MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 reason MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 student_id BIGINT,
 title VARCHAR(255),
 description MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 course VARCHAR(120),
 term VARCHAR(120),
 assignment VARCHAR(120),
 previous_upload_id BIGINT,
 files MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 actor VARCHAR(80) NOT NULL DEFAULT '',
 acted_at_us BIGINT NOT NULL DEFAULT 0,
 CONSTRAINT pk_acts PRIMARY KEY (act_uuid)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS choices (
 login VARCHAR(80) NOT NULL DEFAULT '',
 name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 value MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
 CONSTRAINT pk_choices PRIMARY KEY (login, name)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS collections (
 id BIGINT NOT NULL,
 course VARCHAR(120) NOT NULL,
 term VARCHAR(120),
 assignment VARCHAR(120),
 closes_at_us BIGINT,
 version INTEGER NOT NULL DEFAULT 1,
 CONSTRAINT pk_collections PRIMARY KEY (id),
 CONSTRAINT uq_collections_course_term_assignment UNIQUE (course, term, assignment)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS conflicts_of_interest (
 faculty_id BIGINT NOT NULL,
 student_id BIGINT NOT NULL,
 reason VARCHAR(200),
 CONSTRAINT pk_conflicts_of_interest PRIMARY KEY (faculty_id, student_id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS drafts (
 login VARCHAR(80) NOT NULL DEFAULT '',
 upload_id BIGINT NOT NULL,
 feedback MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
 reason MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 saved_at_us BIGINT NOT NULL DEFAULT 0,
 CONSTRAINT pk_drafts PRIMARY KEY (login, upload_id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS events (
 event_uuid VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 detail VARCHAR(2000),
 login VARCHAR(80) NOT NULL DEFAULT '',
 at_us BIGINT NOT NULL DEFAULT 0,
 subject VARCHAR(80),
 CONSTRAINT pk_events PRIMARY KEY (event_uuid)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_events_at ON events (at_us);
CREATE INDEX IF NOT EXISTS ix_events_login ON events (login, subject, at_us);
CREATE TABLE IF NOT EXISTS faculty (
 id BIGINT NOT NULL,
 full_name VARCHAR(200) NOT NULL,
 department VARCHAR(120),
 email VARCHAR(254),
 capacity INTEGER,
 active TINYINT(1) NOT NULL DEFAULT 1,
 version INTEGER NOT NULL DEFAULT 1,
 CONSTRAINT pk_faculty PRIMARY KEY (id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS faculty_students (
 faculty_id BIGINT NOT NULL,
 student_id BIGINT NOT NULL,
 CONSTRAINT pk_faculty_students PRIMARY KEY (faculty_id, student_id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_faculty_students_student ON faculty_students (student_id);
CREATE TABLE IF NOT EXISTS feedback_library (
 login VARCHAR(80) NOT NULL DEFAULT '',
 entry_uuid VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 content MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
 used INTEGER NOT NULL DEFAULT 0,
 used_at_us BIGINT NOT NULL DEFAULT 0,
 CONSTRAINT pk_feedback_library PRIMARY KEY (login, entry_uuid)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS fold_map (
 letter VARBINARY(4) NOT NULL,
 folded VARBINARY(80) NOT NULL,
 CONSTRAINT pk_fold_map PRIMARY KEY (letter)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS group_copies (
 upload_id BIGINT NOT NULL,
 group_key VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 CONSTRAINT pk_group_copies PRIMARY KEY (upload_id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS handed_drafts (
 to_faculty_id BIGINT NOT NULL DEFAULT 0,
 upload_id BIGINT NOT NULL,
 author VARCHAR(80) NOT NULL DEFAULT '',
 author_name VARCHAR(200) NOT NULL DEFAULT '',
 feedback MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
 reason MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 handed_at_us BIGINT NOT NULL DEFAULT 0,
 CONSTRAINT pk_handed_drafts PRIMARY KEY (to_faculty_id, upload_id, author)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_handed_drafts_author ON handed_drafts (author, upload_id);
CREATE TABLE IF NOT EXISTS history (
 upload_id BIGINT NOT NULL,
 version INTEGER NOT NULL,
 act_uuid VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
 kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 actor VARCHAR(200) NOT NULL,
 from_status VARCHAR(50),
 to_status VARCHAR(50),
 from_faculty_id BIGINT,
 to_faculty_id BIGINT,
 student_id BIGINT,
 set_aside TINYINT(1) NOT NULL DEFAULT 0,
 at_us BIGINT NOT NULL,
 text_digest VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
 row_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
 CONSTRAINT pk_history PRIMARY KEY (upload_id, version),
 CONSTRAINT uq_history_act_uuid UNIQUE (act_uuid)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_history_at ON history (at_us);
CREATE INDEX IF NOT EXISTS ix_history_from_faculty ON history (from_faculty_id, at_us);
CREATE INDEX IF NOT EXISTS ix_history_student ON history (student_id, at_us);
CREATE INDEX IF NOT EXISTS ix_history_to_faculty ON history (to_faculty_id, at_us);
CREATE TABLE IF NOT EXISTS history_texts (
 upload_id BIGINT NOT NULL,
 version INTEGER NOT NULL,
 salt VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 feedback MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 reason MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 title_before VARCHAR(255),
 title VARCHAR(255),
 description_before MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 description MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 file_path_before VARCHAR(1024),
 file_path VARCHAR(1024),
 files MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 CONSTRAINT pk_history_texts PRIMARY KEY (upload_id, version)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS mail_settings (
 name VARCHAR(40) NOT NULL,
 value VARCHAR(254),
 version INTEGER NOT NULL DEFAULT 1,
 CONSTRAINT pk_mail_settings PRIMARY KEY (name)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS mails (
 recipient VARCHAR(90) NOT NULL,
 upload_id BIGINT NOT NULL,
 version INTEGER NOT NULL,
 mail_uuid VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 address VARCHAR(254) NOT NULL,
 state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'claimed',
 claimed_at_us BIGINT NOT NULL DEFAULT 0,
 ended_at_us BIGINT,
 detail VARCHAR(500),
 CONSTRAINT pk_mails PRIMARY KEY (recipient, upload_id, version)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_mails_state ON mails (state, claimed_at_us);
CREATE INDEX IF NOT EXISTS ix_mails_uuid ON mails (mail_uuid);
CREATE TABLE IF NOT EXISTS people (
 login VARCHAR(80) NOT NULL,
 full_name VARCHAR(200) NOT NULL,
 faculty_id BIGINT,
 student_id BIGINT,
 email VARCHAR(254),
 active TINYINT(1) NOT NULL DEFAULT 1,
 account VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
 password_until_us BIGINT NOT NULL DEFAULT 0,
 one_time_sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
 remained INTEGER NOT NULL DEFAULT 0,
 version INTEGER NOT NULL DEFAULT 1,
 CONSTRAINT pk_people PRIMARY KEY (login)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS prepared_decisions (
 login VARCHAR(80) NOT NULL DEFAULT '',
 upload_id BIGINT NOT NULL,
 version INTEGER NOT NULL DEFAULT 0,
 student_id BIGINT NOT NULL DEFAULT 0,
 act_uuid VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 feedback MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
 reason MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
 prepared_at_us BIGINT NOT NULL DEFAULT 0,
 CONSTRAINT pk_prepared_decisions PRIMARY KEY (login, upload_id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS read_marks (
 login VARCHAR(80) NOT NULL DEFAULT '',
 upload_id BIGINT NOT NULL,
 version INTEGER NOT NULL,
 CONSTRAINT pk_read_marks PRIMARY KEY (login, upload_id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS register_changes (
 table_name VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 record_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 version INTEGER NOT NULL,
 login VARCHAR(80) NOT NULL,
 at_us BIGINT NOT NULL,
 before_values MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 after_values MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 CONSTRAINT pk_register_changes PRIMARY KEY (table_name, record_key, version)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS saved_views (
 login VARCHAR(80) NOT NULL DEFAULT '',
 name VARCHAR(80) NOT NULL,
 definition MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
 CONSTRAINT pk_saved_views PRIMARY KEY (login, name)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS settings (
 name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 value MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 version INTEGER NOT NULL DEFAULT 1,
 CONSTRAINT pk_settings PRIMARY KEY (name)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS stewards (
 login VARCHAR(80) NOT NULL,
 CONSTRAINT pk_stewards PRIMARY KEY (login)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS student_search (
 student_id BIGINT NOT NULL,
 name_key VARBINARY(120) NOT NULL,
 folded VARBINARY(1000) NOT NULL,
 CONSTRAINT pk_student_search PRIMARY KEY (student_id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_student_search_name ON student_search (name_key, student_id);
CREATE TABLE IF NOT EXISTS student_uploads (
 id BIGINT NOT NULL AUTO_INCREMENT,
 student_id BIGINT NOT NULL,
 faculty_id BIGINT,
 title VARCHAR(255),
 description TEXT,
 file_path VARCHAR(1024) NOT NULL,
 created_at TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP,
 status VARCHAR(50) DEFAULT 'submitted',
 CONSTRAINT pk_student_uploads PRIMARY KEY (id)
) ENGINE=InnoDB CHARSET=utf8mb4;
CREATE INDEX IF NOT EXISTS idx_student_uploads_faculty ON student_uploads (faculty_id);
CREATE INDEX IF NOT EXISTS ix_student_uploads_created ON student_uploads (created_at);
CREATE INDEX IF NOT EXISTS ix_student_uploads_faculty_created ON student_uploads (faculty_id, created_at, id, student_id);
CREATE INDEX IF NOT EXISTS ix_student_uploads_faculty_status_created ON student_uploads (faculty_id, status, created_at, id, student_id);
CREATE INDEX IF NOT EXISTS ix_student_uploads_status_created ON student_uploads (status, created_at);
CREATE INDEX IF NOT EXISTS ix_student_uploads_student ON student_uploads (student_id);
CREATE TABLE IF NOT EXISTS students (
 id BIGINT NOT NULL,
 number VARCHAR(40),
 full_name VARCHAR(200) NOT NULL,
 email VARCHAR(254),
 version INTEGER NOT NULL DEFAULT 1,
 CONSTRAINT pk_students PRIMARY KEY (id),
 CONSTRAINT uq_students_number UNIQUE (number)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS text_anchors (
 anchor BIGINT NOT NULL,
 upload_id BIGINT NOT NULL,
 position INTEGER NOT NULL,
 CONSTRAINT pk_text_anchors PRIMARY KEY (anchor, upload_id, position)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_text_anchors_upload_id ON text_anchors (upload_id);
CREATE TABLE IF NOT EXISTS text_prints (
 upload_id BIGINT NOT NULL,
 position INTEGER NOT NULL,
 sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
 size_bytes BIGINT,
 outcome VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 fingerprint MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin,
 templates_key VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
 read_at_us BIGINT NOT NULL DEFAULT 0,
 CONSTRAINT pk_text_prints PRIMARY KEY (upload_id, position)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_text_prints_sha256 ON text_prints (sha256);
CREATE INDEX IF NOT EXISTS ix_text_prints_templates_key ON text_prints (templates_key, upload_id);
CREATE TABLE IF NOT EXISTS transitions (
 kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 `role` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 from_status VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 to_status VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 own_only TINYINT(1) NOT NULL DEFAULT 0,
 feedback_required TINYINT(1) NOT NULL DEFAULT 0,
 reason_required TINYINT(1) NOT NULL DEFAULT 0,
 CONSTRAINT pk_transitions PRIMARY KEY (kind, `role`, from_status)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS twin_pairs (
 upload_id BIGINT NOT NULL,
 other_upload_id BIGINT NOT NULL,
 position INTEGER NOT NULL,
 other_position INTEGER NOT NULL,
 same_file TINYINT(1) NOT NULL DEFAULT 0,
 share INTEGER NOT NULL,
 shared MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin,
 found_at_us BIGINT NOT NULL DEFAULT 0,
 CONSTRAINT pk_twin_pairs PRIMARY KEY (upload_id, other_upload_id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_twin_pairs_other_upload_id ON twin_pairs (other_upload_id);
CREATE TABLE IF NOT EXISTS twin_remarks (
 remark_uuid VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 upload_id BIGINT NOT NULL,
 other_upload_id BIGINT NOT NULL,
 explained TINYINT(1) NOT NULL DEFAULT 0,
 note VARCHAR(1000),
 login VARCHAR(80) NOT NULL DEFAULT '',
 at_us BIGINT NOT NULL DEFAULT 0,
 CONSTRAINT pk_twin_remarks PRIMARY KEY (remark_uuid)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_twin_remarks_other_upload_id ON twin_remarks (other_upload_id);
CREATE INDEX IF NOT EXISTS ix_twin_remarks_upload_id ON twin_remarks (upload_id, other_upload_id);
CREATE TABLE IF NOT EXISTS twins_explained (
 upload_id BIGINT NOT NULL,
 other_upload_id BIGINT NOT NULL,
 note VARCHAR(1000),
 login VARCHAR(80) NOT NULL DEFAULT '',
 at_us BIGINT NOT NULL DEFAULT 0,
 CONSTRAINT pk_twins_explained PRIMARY KEY (upload_id, other_upload_id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_twins_explained_other_upload_id ON twins_explained (other_upload_id);
CREATE TABLE IF NOT EXISTS upload_files (
 upload_id BIGINT NOT NULL,
 position INTEGER NOT NULL,
 store_key VARCHAR(1024) NOT NULL,
 name VARCHAR(255) NOT NULL,
 media_type VARCHAR(120),
 size_bytes BIGINT,
 sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
 CONSTRAINT pk_upload_files PRIMARY KEY (upload_id, position)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_upload_files_sha256 ON upload_files (sha256);
CREATE TABLE IF NOT EXISTS upload_search (
 faculty_key BIGINT NOT NULL,
 received_s BIGINT NOT NULL,
 upload_id BIGINT NOT NULL,
 student_key VARBINARY(120) NOT NULL,
 title_key VARBINARY(120) NOT NULL,
 folded VARBINARY(8000) NOT NULL,
 CONSTRAINT pk_upload_search PRIMARY KEY (faculty_key, received_s, upload_id),
 CONSTRAINT uq_upload_search_upload_id UNIQUE (upload_id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_upload_search_faculty_student ON upload_search (faculty_key, student_key, upload_id);
CREATE INDEX IF NOT EXISTS ix_upload_search_faculty_title ON upload_search (faculty_key, title_key, upload_id);
CREATE INDEX IF NOT EXISTS ix_upload_search_received ON upload_search (received_s, upload_id);
CREATE INDEX IF NOT EXISTS ix_upload_search_student ON upload_search (student_key, upload_id);
CREATE INDEX IF NOT EXISTS ix_upload_search_title ON upload_search (title_key, upload_id);
CREATE TABLE IF NOT EXISTS upload_state (
 upload_id BIGINT NOT NULL,
 version INTEGER NOT NULL,
 chain_head VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
 revision INTEGER NOT NULL DEFAULT 1,
 previous_upload_id BIGINT,
 course VARCHAR(120),
 term VARCHAR(120),
 assignment VARCHAR(120),
 set_aside TINYINT(1) NOT NULL DEFAULT 0,
 file_count INTEGER NOT NULL DEFAULT 1,
 size_bytes BIGINT,
 gone TINYINT(1) NOT NULL DEFAULT 0,
 CONSTRAINT pk_upload_state PRIMARY KEY (upload_id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_upload_state_previous ON upload_state (previous_upload_id);
CREATE INDEX IF NOT EXISTS ix_upload_state_set_aside ON upload_state (set_aside);
CREATE TABLE IF NOT EXISTS work_claims (
 name VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 run_uuid VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 login VARCHAR(80) NOT NULL DEFAULT '',
 beat_at_us BIGINT NOT NULL DEFAULT 0,
 CONSTRAINT pk_work_claims PRIMARY KEY (name)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS person_roles (
 login VARCHAR(80) NOT NULL,
 `role` VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 CONSTRAINT pk_person_roles PRIMARY KEY (login, `role`),
 CONSTRAINT fk_person_roles_login_people FOREIGN KEY(login) REFERENCES people (login) ON DELETE CASCADE
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS work_templates (
 id BIGINT NOT NULL,
 name VARCHAR(200) NOT NULL,
 sha256 VARCHAR(64) NOT NULL,
 fingerprint MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
 version INTEGER NOT NULL DEFAULT 1,
 CONSTRAINT pk_work_templates PRIMARY KEY (id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_work_templates_sha256 ON work_templates (sha256);
