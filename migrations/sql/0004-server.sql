CREATE TABLE IF NOT EXISTS maintenance_windows (
 id BIGINT NOT NULL,
 begins_at_us BIGINT NOT NULL,
 ends_at_us BIGINT NOT NULL,
 words VARCHAR(500),
 stops_portal TINYINT(1) NOT NULL DEFAULT 0,
 version INTEGER NOT NULL DEFAULT 1,
 CONSTRAINT pk_maintenance_windows PRIMARY KEY (id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_maintenance_windows_end ON maintenance_windows (ends_at_us);
CREATE TABLE IF NOT EXISTS maintenance_records (
 record_uuid VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 task VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 outcome VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
 result VARCHAR(1000) NOT NULL,
 login VARCHAR(80) NOT NULL DEFAULT '',
 at_us BIGINT NOT NULL DEFAULT 0,
 CONSTRAINT pk_maintenance_records PRIMARY KEY (record_uuid)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX IF NOT EXISTS ix_maintenance_records_task ON maintenance_records (task, at_us);
