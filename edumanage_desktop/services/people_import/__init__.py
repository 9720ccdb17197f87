"""People, students, faculty and teaching from CSV files: every row has a fate, and a file can be imported again."""
