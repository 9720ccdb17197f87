"""Manifests as documents, and back."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from edumanage_desktop.domain.backups import (
    BackupDamaged,
    Checkpoint,
    FileListing,
    Manifest,
    Origin,
    Packed,
    TableBackup,
)
from edumanage_desktop.services.backup.documents import altered

FORMAT = "em-backup-1"


def to_document(manifest: Manifest) -> dict[str, Any]:
    """Return a manifest as JSON values."""
    return {
        **asdict(manifest),
        "format": FORMAT,
        "began_at": manifest.began_at.isoformat(),
        "ended_at": manifest.ended_at.isoformat(),
        "tables": [{**asdict(table), "columns": list(table.columns)} for table in manifest.tables],
    }


def from_document(document: Mapping[str, Any], name: str) -> Manifest:
    """Return the manifest of a document; raises `BackupDamaged` for anything else."""
    try:
        if document["format"] != FORMAT:
            raise ValueError("format")
        files = dict(document["files"])
        return Manifest(
            snapshot=document["snapshot"],
            began_at=datetime.fromisoformat(document["began_at"]),
            ended_at=datetime.fromisoformat(document["ended_at"]),
            origin=Origin(**document["origin"]),
            tables=tuple(
                TableBackup(each["name"], tuple(each["columns"]), each["rows"], Packed(**each["text"]))
                for each in document["tables"]
            ),
            files=FileListing(**{**files, "listing": Packed(**files["listing"])}),
            checkpoint=Checkpoint(**document["checkpoint"]),
            previous=document["previous"],
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BackupDamaged(altered(name)) from error
