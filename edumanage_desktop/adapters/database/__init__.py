"""SQLAlchemy engines, migrations, acts and reads for SQLite and MariaDB/MySQL."""
