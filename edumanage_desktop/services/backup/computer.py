"""What locks ask of the computer that a job runs on; systems differ in what they know of it."""

from typing import Protocol


class Computer(Protocol):
    """The computer of this process."""

    def computer_mark(self) -> str:
        """Return what no other computer is called, nor this one after it is started anew, nor a container on it.

        '' where the system does not tell: a name is not enough, for containers may have that of their computer.
        """
        ...

    def is_process_gone(self, number: int) -> bool:
        """Return whether no process of this number runs here; False where that cannot be known."""
        ...
