"""EduManage Desktop: the desktop program of EduManage Pro."""

__version__ = "0.1.0"
