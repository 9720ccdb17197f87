"""What a person reads of each thing that may make everything slow, and what mends it."""

from collections.abc import Mapping
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.performance import MainQuery, PerformanceCheck, PerformanceFault

TITLES: Mapping[PerformanceCheck, Sentence] = {
    PerformanceCheck.LOCKS: Sentence("Locks"),
    PerformanceCheck.INDEXES: Sentence("Indexes"),
    PerformanceCheck.STATISTICS: Sentence("What the database knows of its tables"),
    PerformanceCheck.PROCESSOR: Sentence("Processors of this computer"),
    PerformanceCheck.MEMORY: Sentence("Memory of this computer"),
    PerformanceCheck.ROUND_TRIP: Sentence("Way there and back"),
    PerformanceCheck.STORE: Sentence("Where the files are kept"),
    PerformanceCheck.TEMPORARY: Sentence("Temporary folder"),
    PerformanceCheck.QUERIES: Sentence("What the window asks"),
}
QUERIES: Mapping[MainQuery, Sentence] = {
    MainQuery.PAGE_OF_ALL: Sentence("a page of the queue"),
    MainQuery.PAGE_OF_SUBMITTED: Sentence("a page of what is undecided"),
    MainQuery.PAGE_OF_FACULTY: Sentence("a page of one faculty member"),
    MainQuery.COUNTS: Sentence("the counts"),
    MainQuery.SEARCH: Sentence("a search"),
    MainQuery.STUDENTS: Sentence("a search for students"),
    MainQuery.STUDENT: Sentence("the work of a student"),
    MainQuery.DETAILS: Sentence("one submission"),
    MainQuery.POSITION: Sentence("its place in the queue"),
    MainQuery.CHANGES: Sentence("what changed"),
    MainQuery.OWN_PAGE: Sentence("a page of a faculty member's own queue"),
    MainQuery.OWN_COUNTS: Sentence("the counts of a faculty member's own queue"),
    MainQuery.OWN_SEARCH: Sentence("a search in a faculty member's own queue"),
}
WELL = Sentence("Nothing here is slow.")
NOT_SEEN = Sentence(
    "Only an administrator of the server sees it: name one with --administrator.",
)
MENDED_HERE = Sentence("An administrator runs: edumanage-desktop diagnose performance --mend.")
_ADD = Sentence(
    "Run: edumanage-desktop diagnose performance --mend; on a server with --administrator, for an administrator of the"
    " server makes indexes."
)
_DISK = Sentence(
    "Look what else uses the disk, the network to it or the object store, and whether its disk is failing; else move"
    " the files to a faster one."
)
REMEDIES: Mapping[StrEnum, Sentence] = {
    PerformanceFault.LOCKS_HELD: Sentence(
        "Close the program that holds them; on a server an administrator ends what people left open with:"
        " edumanage-desktop server end-locks."
    ),
    PerformanceFault.LOCKS_WAITED: Sentence(
        "Look again in a minute; where it stays, an administrator of the server looks which statement takes so long."
    ),
    PerformanceFault.INDEX_MISSING: _ADD,
    PerformanceFault.INDEX_DIFFERS: Sentence(
        "Whoever made it drops the index in a maintenance window, and an administrator makes the right one at once"
        " with: edumanage-desktop diagnose performance --mend."
    ),
    PerformanceFault.INDEX_DISABLED: Sentence(
        "An administrator of the server lets it be used again: ALTER TABLE … ALTER INDEX … NOT IGNORED, on MySQL"
        " VISIBLE."
    ),
    PerformanceFault.STATISTICS: MENDED_HERE,
    PerformanceFault.PROCESSOR: Sentence(
        "End what keeps this computer busy, or give it more processors; where the database runs elsewhere, look there"
        " too."
    ),
    PerformanceFault.MEMORY: Sentence("Close programs on this computer, or give it more memory."),
    PerformanceFault.ROUND_TRIP: Sentence(
        "Bring this computer nearer to the server: a cable instead of radio, the campus instead of a VPN, or another"
        " host of the cluster."
    ),
    PerformanceFault.STORE_FAILED: Sentence(
        "Look whether the place of the files is right, is there, has room, and may be written by this account."
    ),
    PerformanceFault.STORE: _DISK,
    PerformanceFault.TEMPORARY_FAILED: Sentence(
        "Free some space in the temporary folder, or let this account write there (TMPDIR)."
    ),
    PerformanceFault.TEMPORARY: Sentence(
        "Name a temporary folder on a faster disk (TMPDIR), or look what else uses this one."
    ),
    PerformanceFault.QUERY_FAILED: Sentence(
        "Look with: edumanage-desktop diagnose connection; where that is well, tell an administrator these words."
    ),
    PerformanceFault.QUERY: Sentence(
        "Give the database server more memory or a faster disk, or archive decided work: edumanage-desktop maintain"
        " archive."
    ),
}
"""What mends each."""
