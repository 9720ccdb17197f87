"""The database roles and what each may do here; on SQLite, which has no accounts, nothing."""

from migrations import granting, steps
from migrations.program.grants import ROLES, grants

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the roles that the server lacks and grant them this database; without the right to, say who has to."""
    if steps.is_server():
        granting.grant(ROLES, grants())


def downgrade() -> None:
    """Take this database's privileges from the roles; the roles stay, other databases of the server use them."""
    if steps.is_server():
        granting.revoke(grants())
