CREATE TABLE IF NOT EXISTS maintenance_windows (
 id BIGINT NOT NULL,
 begins_at_us BIGINT NOT NULL,
 ends_at_us BIGINT NOT NULL,
 words VARCHAR(500),
 stops_portal SMALLINT DEFAULT 0 NOT NULL,
 version INTEGER DEFAULT 1 NOT NULL,
 CONSTRAINT pk_maintenance_windows PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS ix_maintenance_windows_end ON maintenance_windows (ends_at_us);
CREATE TABLE IF NOT EXISTS maintenance_records (
 record_uuid VARCHAR(36) NOT NULL,
 task VARCHAR(40) NOT NULL,
 outcome VARCHAR(12) NOT NULL,
 result VARCHAR(1000) NOT NULL,
 login VARCHAR(80) DEFAULT '' NOT NULL,
 at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_maintenance_records PRIMARY KEY (record_uuid)
);
CREATE INDEX IF NOT EXISTS ix_maintenance_records_task ON maintenance_records (task, at_us);
