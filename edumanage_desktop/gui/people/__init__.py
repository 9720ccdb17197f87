"""The page on which registrars keep students, faculty, teaching and absences, and administrators accounts."""
