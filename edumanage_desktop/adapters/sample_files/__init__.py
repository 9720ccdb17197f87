"""Making sample files of every common kind on the spot, and a few that no program should choke on."""
