CREATE TABLE IF NOT EXISTS health_reports (
 reporter VARCHAR(36) NOT NULL,
 number INTEGER NOT NULL,
 metric VARCHAR(12) NOT NULL,
 ago_s BIGINT NOT NULL,
 seen BIGINT NOT NULL,
 failed BIGINT NOT NULL,
 slow BIGINT NOT NULL,
 total_us BIGINT NOT NULL,
 longest_us BIGINT NOT NULL,
 login VARCHAR(80) DEFAULT '' NOT NULL,
 at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_health_reports PRIMARY KEY (reporter, number, metric)
);
CREATE INDEX IF NOT EXISTS ix_health_reports_login ON health_reports (login, at_us);
CREATE INDEX IF NOT EXISTS ix_health_reports_at ON health_reports (at_us);
CREATE TABLE IF NOT EXISTS health_sums (
 span_s INTEGER NOT NULL,
 metric VARCHAR(12) NOT NULL,
 begins_at_us BIGINT NOT NULL,
 seen BIGINT NOT NULL,
 failed BIGINT NOT NULL,
 slow BIGINT NOT NULL,
 total_us BIGINT NOT NULL,
 longest_us BIGINT NOT NULL,
 CONSTRAINT pk_health_sums PRIMARY KEY (span_s, metric, begins_at_us)
);
CREATE INDEX IF NOT EXISTS ix_health_sums_begin ON health_sums (span_s, begins_at_us);
CREATE TABLE IF NOT EXISTS health_gauges (
 gauge VARCHAR(60) NOT NULL,
 at_us BIGINT NOT NULL,
 value BIGINT NOT NULL,
 CONSTRAINT pk_health_gauges PRIMARY KEY (gauge, at_us)
);
CREATE INDEX IF NOT EXISTS ix_health_gauges_at ON health_gauges (at_us);
CREATE TABLE IF NOT EXISTS alerts (
 rule VARCHAR(40) NOT NULL,
 subject VARCHAR(120) NOT NULL,
 number INTEGER NOT NULL,
 step VARCHAR(12) NOT NULL,
 detail VARCHAR(1000) NOT NULL,
 login VARCHAR(80) DEFAULT '' NOT NULL,
 at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_alerts PRIMARY KEY (rule, subject, number, step)
);
CREATE INDEX IF NOT EXISTS ix_alerts_at ON alerts (at_us);
CREATE TABLE IF NOT EXISTS contacts (
 place VARCHAR(40) NOT NULL,
 name VARCHAR(200),
 email VARCHAR(254),
 phone VARCHAR(60),
 version INTEGER DEFAULT 1 NOT NULL,
 CONSTRAINT pk_contacts PRIMARY KEY (place)
);
CREATE TABLE IF NOT EXISTS read_only_holds (
 window_id BIGINT NOT NULL,
 ends_sessions SMALLINT DEFAULT 0 NOT NULL,
 login VARCHAR(80) DEFAULT '' NOT NULL,
 at_us BIGINT DEFAULT 0 NOT NULL,
 CONSTRAINT pk_read_only_holds PRIMARY KEY (window_id)
);
