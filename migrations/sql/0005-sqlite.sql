-- The tables of the archive in a file. Each statement can be repeated.

CREATE TABLE IF NOT EXISTS archived_work (
 id INTEGER NOT NULL,
 student_id BIGINT DEFAULT 0 NOT NULL,
 faculty_id BIGINT,
 title VARCHAR(255),
 description TEXT,
 file_path VARCHAR(1024) DEFAULT '' NOT NULL,
 created_at TIMESTAMP,
 status VARCHAR(50),
 before_us BIGINT NOT NULL,
 decided_at_us BIGINT DEFAULT 0 NOT NULL,
 archived_at_us BIGINT DEFAULT 0 NOT NULL,
 archived_by VARCHAR(80) DEFAULT '' NOT NULL,
 version INTEGER DEFAULT 0 NOT NULL,
 stage SMALLINT DEFAULT 0 NOT NULL,
 is_settled SMALLINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_archived_work PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS ix_archived_work_created ON archived_work (created_at);
CREATE INDEX IF NOT EXISTS ix_archived_work_faculty ON archived_work (faculty_id);
CREATE INDEX IF NOT EXISTS ix_archived_work_faculty_created ON archived_work (faculty_id, created_at);
CREATE INDEX IF NOT EXISTS ix_archived_work_faculty_status_created ON archived_work (faculty_id, status, created_at);
CREATE INDEX IF NOT EXISTS ix_archived_work_settled ON archived_work (is_settled);
CREATE INDEX IF NOT EXISTS ix_archived_work_status_created ON archived_work (status, created_at);
CREATE INDEX IF NOT EXISTS ix_archived_work_student ON archived_work (student_id);
CREATE TABLE IF NOT EXISTS archived_search (
 faculty_key BIGINT NOT NULL,
 received_s BIGINT NOT NULL,
 upload_id BIGINT NOT NULL,
 student_key TEXT NOT NULL,
 title_key TEXT NOT NULL,
 folded TEXT NOT NULL,
 CONSTRAINT pk_archived_search PRIMARY KEY (faculty_key, received_s, upload_id),
 CONSTRAINT uq_archived_search_upload_id UNIQUE (upload_id)
)
 WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ix_archived_search_faculty_student ON archived_search (faculty_key, student_key, upload_id);
CREATE INDEX IF NOT EXISTS ix_archived_search_faculty_title ON archived_search (faculty_key, title_key, upload_id);
CREATE INDEX IF NOT EXISTS ix_archived_search_received ON archived_search (received_s, upload_id);
CREATE INDEX IF NOT EXISTS ix_archived_search_student ON archived_search (student_key, upload_id);
CREATE INDEX IF NOT EXISTS ix_archived_search_title ON archived_search (title_key, upload_id);
CREATE TABLE IF NOT EXISTS archive_settings (
 name VARCHAR(40) NOT NULL,
 value VARCHAR(1000),
 version INTEGER DEFAULT 1 NOT NULL,
 CONSTRAINT pk_archive_settings PRIMARY KEY (name)
);
