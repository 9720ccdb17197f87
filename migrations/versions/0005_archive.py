"""The archive: decided work that rests, the views in which it is searched, and what lets its row leave and come back.

The tables come with the others of `0001`, and here where a database came up before there were any. On the way down
every row that stands in the archive alone goes back into the portal's table first; the marks of the others stay until
the step below `0001` drops them.
"""

from alembic import context

from migrations import granting, steps
from migrations.program import archive, archive_in_file, maintenance, mariadb, sqlite
from migrations.program import views as every_view
from migrations.program.archive_words import KEPT, REMOVED, RETRIEVED, of_archive
from migrations.program.server_words import LOGIN

revision = "0005"
down_revision = "0004"

_STALE = f"""DELETE FROM {{table}} WHERE {{key}} IN(SELECT id FROM (SELECT a.id FROM archived_work a
 WHERE a.stage={KEPT} AND NOT EXISTS(SELECT 1 FROM upload_state st
 WHERE st.upload_id=a.id AND st.version=a.version AND st.gone=0)) stale)"""
"""What the portal did to archived work while the rules were away took it out."""
_REMADE = ("em_erase_work",)
_ON_UPLOADS = ("student_uploads_ad",)


def _dialect() -> every_view.Dialect:
    if steps.is_server():
        return every_view.Dialect(LOGIN, "SQL SECURITY DEFINER", shielded=True, by_joins=steps.is_mysql())
    return every_view.Dialect(login="current_login()")


def _changed_views() -> dict[str, str]:
    """Return the views that leave out what is archived, or say that work is; below, they are of the same text."""
    return {name: text for name, text in every_view.views(_dialect()).items() if "archived_work" in text}


def upgrade() -> None:
    """Make the tables where they are missing, then rules, views and grants; numbers in the archive stay taken."""
    for statement in steps.statements("0005"):
        steps.run(statement)
    for table, key in (("archived_search", "upload_id"), ("archived_work", "id")):
        steps.run(_STALE.format(table=table, key=key))
    server = steps.is_server()
    if server:
        remade = [each for each in mariadb.routines() if each[1] in _REMADE]
        steps.replace_routines([*remade, *maintenance.routines(), *archive.routines()])
        steps.replace_triggers([each for each in mariadb.triggers() if each[0] in _ON_UPLOADS])
        steps.replace_triggers(archive.server_triggers())
    else:
        steps.replace_triggers(archive_in_file.sqlite_triggers())
    steps.replace_views(_changed_views())
    steps.replace_views(archive.views(_dialect()))
    if server:
        granting.grant((), [*_regrants(), *archive.grants()])
    everything = mariadb.index_everything() if server else sqlite.index_everything()
    steps.run(of_archive(everything[0]))
    _keep_numbers()


def downgrade() -> None:
    """Put back what stands in the archive alone, and take away what moves, shows and refuses.

    A way up that broke off may have made nothing of it.
    """
    server = steps.is_server()
    if server:
        if steps.has_routine(archive.RETRIEVE_ALL):
            steps.run(f"CALL {archive.RETRIEVE_ALL}()")
        granting.revoke(archive.grants())
    elif steps.has_table("archived_work"):
        steps.run(f"UPDATE archived_work SET stage={RETRIEVED} WHERE stage={REMOVED}")
    for name in archive.views(_dialect()):
        steps.run(f"DROP VIEW IF EXISTS {name}")
    for name, _ in archive.server_triggers() if server else archive_in_file.sqlite_triggers():
        steps.drop_trigger(name)
    for kind, name, _ in archive.routines() if server else ():
        if name not in _CALLED_BELOW:
            steps.run(f"DROP {kind} IF EXISTS {name}")


_CALLED_BELOW = ("em_index_archived",)
"""An erasure calls it, whichever step the schema stands at; it goes with the rules."""


def _regrants() -> list[tuple[str, str, str]]:
    """Return the rights that a server forgets with a view or procedure that is made anew."""
    from migrations.program.grants import grants

    made = {*_changed_views(), *(f"PROCEDURE {name}" for _kind, name, _made in maintenance.routines())}
    return [each for each in (*grants(), *maintenance.grants()) if each[1] in made]


def _keep_numbers() -> None:
    """Let the portal's table give no number that stands in the archive alone; a backup brings no count of its own."""
    highest = f"(SELECT max(id) FROM archived_work WHERE stage={REMOVED})"
    if not steps.is_server():
        steps.run(
            "INSERT INTO sqlite_sequence(name,seq) SELECT 'student_uploads',0 WHERE NOT EXISTS(SELECT 1 FROM"
            " sqlite_sequence WHERE name='student_uploads')"
        )
        steps.run(f"UPDATE sqlite_sequence SET seq=max(seq,coalesce({highest},0)) WHERE name='student_uploads'")
        return
    if context.is_offline_mode():
        return
    next_id = f"(SELECT MAX(id)+1 FROM archived_work WHERE stage={REMOVED})"
    alter = f"CONCAT('ALTER TABLE student_uploads AUTO_INCREMENT=',{next_id})"
    steps.run(f"SET @em_statement=IFNULL({alter},'DO 0')")
    for step in ("PREPARE em_prepared FROM @em_statement", "EXECUTE em_prepared", "DEALLOCATE PREPARE em_prepared"):
        steps.run(step)
