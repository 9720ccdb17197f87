"""What a person reads of each step on the way to a database, and what mends each fault there."""

from collections.abc import Mapping
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.connection import ConnectionCheck, ConnectionFault

TITLES: Mapping[ConnectionCheck, Sentence] = {
    ConnectionCheck.NAME: Sentence("Name of the server"),
    ConnectionCheck.PORT: Sentence("Answer at the port"),
    ConnectionCheck.IDENTITY: Sentence("Proof of who the server is"),
    ConnectionCheck.SIGN_IN: Sentence("Sign-in"),
    ConnectionCheck.HOSTS: Sentence("Other hosts of the cluster"),
    ConnectionCheck.FILE: Sentence("The database file"),
    ConnectionCheck.WRITING: Sentence("Writing"),
    ConnectionCheck.SPACE: Sentence("Free space"),
    ConnectionCheck.CONTENT: Sentence("Content of the file"),
    ConnectionCheck.SCHEMA: Sentence("Schema"),
    ConnectionCheck.PERSON: Sentence("The person"),
    ConnectionCheck.CLOCK: Sentence("Clocks"),
    ConnectionCheck.CERTIFICATE: Sentence("Certificate"),
    ConnectionCheck.ROUND_TRIP: Sentence("Way there and back"),
}
WELL = Sentence("The database is reached, lets this login in and answers as it should.")
_CERTIFICATE = Sentence(
    "An administrator of the server gives it a certificate that holds, for the very name in the connection, by the"
    " authority that the connection names."
)
_WAIT = Sentence("Wait a moment and look again; who often sees this has an administrator raise max_connections.")
REMEDIES: Mapping[StrEnum, Sentence] = {
    ConnectionFault.NAME_UNKNOWN: Sentence("Correct the server's name in the connection, or mend the network's names."),
    ConnectionFault.NOBODY_LISTENS: Sentence("An administrator starts the database server, or names the right port."),
    ConnectionFault.NO_ANSWER: Sentence(
        "Look whether the network, a VPN or a firewall stands between; an administrator looks whether the server's"
        " computer is on."
    ),
    ConnectionFault.NOT_A_DATABASE: Sentence("Correct the port in the connection."),
    ConnectionFault.HUNG_UP: Sentence(
        "An administrator looks after what stands before the server (a proxy, tunnel or firewall), and whether the"
        " server behind it runs and lets this computer in."
    ),
    ConnectionFault.COMPUTER_UNKNOWN: Sentence(
        "An administrator of the server gives the accounts a host that this computer belongs to (such as 'ann'@'%'), or"
        " names in the connection the way by which computers like this one come."
    ),
    ConnectionFault.COMPUTER_BLOCKED: Sentence(
        "An administrator of the server lets it in again (FLUSH HOSTS), and looks into what ends connections on the"
        " way; max_connect_errors says after how many it is shut out."
    ),
    ConnectionFault.CROWDED: _WAIT,
    ConnectionFault.TLS_MISSING: Sentence("An administrator of the server switches TLS on (ssl_cert and ssl_key)."),
    ConnectionFault.TLS_UNTRUSTED: Sentence(
        "Name the file of the authority that vouches for the server in the connection; an administrator has it."
    ),
    ConnectionFault.TLS_WRONG_NAME: Sentence(
        "Write the server's name as its certificate has it, or have an administrator issue one for this name."
    ),
    ConnectionFault.TLS_EXPIRED: _CERTIFICATE,
    ConnectionFault.PASSWORD_WANTED: Sentence(
        "An administrator lets the account prove its password in a way that does not tell it, or the connection says"
        " that a directory checks passwords."
    ),
    ConnectionFault.PROOF_UNKNOWN: Sentence(
        "An administrator gives the account a password of the server, or one that a directory checks."
    ),
    ConnectionFault.PASSWORD_WRONG: Sentence("Type login and password anew; an administrator can reset the password."),
    ConnectionFault.ACCOUNT_LOCKED: Sentence("An administrator enables the account: edumanage-desktop people enable."),
    ConnectionFault.ACCOUNT_CROWDED: Sentence(
        "Close other windows and programs in which the account is signed in; an administrator of the server lets an"
        " account have more (MAX_USER_CONNECTIONS), for each window needs up to two."
    ),
    ConnectionFault.PASSWORD_TO_CHOOSE: Sentence("Sign in by the window and choose a password."),
    ConnectionFault.DATABASE_UNKNOWN: Sentence(
        "Correct the database's name in the connection; where it is right, the account has lost its role there, which"
        " an administrator gives back with: edumanage-desktop people enable."
    ),
    ConnectionFault.CUT_OFF: Sentence(
        "An administrator mends the network between the nodes of the cluster; where other nodes stand, name them in"
        " the connection too."
    ),
    ConnectionFault.FILE_MISSING: Sentence(
        "Correct the path, or connect the drive that holds it; what was lost comes back with: edumanage-desktop backup"
        " restore."
    ),
    ConnectionFault.FILE_UNREADABLE: Sentence(
        "Whoever owns the file lets this account of the computer read and write it and its folder."
    ),
    ConnectionFault.NO_ROLE: Sentence(
        "An administrator of the server gives the roles back what they lost here: edumanage-desktop server prepare."
    ),
    ConnectionFault.NOT_OURS: Sentence(
        "Choose another database; an empty one is set up with: edumanage-desktop db upgrade."
    ),
    ConnectionFault.DAMAGED: Sentence(
        "Keep the file as it is, and restore the last backup beside it: edumanage-desktop backup restore."
    ),
    ConnectionFault.DISK_FULL: Sentence("Free some space on the disk of the database."),
    ConnectionFault.READ_ONLY: Sentence(
        "Let the file, its folder and its disk be written by this account of the computer; on a server, an"
        " administrator ends read_only."
    ),
    ConnectionFault.LOCKED: Sentence(
        "Close the program that holds it: another window, a copy or an unfinished import."
    ),
    ConnectionFault.SCHEMA_OLD: Sentence("An administrator upgrades it with: edumanage-desktop db upgrade."),
    ConnectionFault.SCHEMA_NEW: Sentence("Install the current program."),
    ConnectionFault.NOT_KNOWN: Sentence("An administrator adds or enables the person: edumanage-desktop people."),
    ConnectionFault.CLOCK: Sentence("Let this computer and the server set their clocks by the network (NTP)."),
    ConnectionFault.HOST_AWAY: Sentence(
        "Work goes on with the others; an administrator looks after this host of the cluster."
    ),
    ConnectionFault.CERTIFICATE_ENDS: _CERTIFICATE,
    ConnectionFault.SPACE_LOW: Sentence("Free some space on the disk of the database before it is full."),
    ConnectionFault.SLOW: Sentence(
        "Bring this computer nearer to the server: a cable instead of radio, the campus instead of a VPN, or another"
        " host of the cluster."
    ),
    ConnectionFault.UNEXPECTED: Sentence("Tell an administrator these words."),
}
"""What mends each."""
