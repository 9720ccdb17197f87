"""Charts over time, painted by ourselves: columns and lines with axes, a legend and values under pointer and keys."""
