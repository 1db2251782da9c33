"""Reports: what a run found, shown.

In: findings, a judgement and where they came from. Out: a `Report`, and one file per format that
turns it into text. A format decides nothing: every status, letter and date stands in the report.
"""

from compliance.report.comparison import Comparison
from compliance.report.labels import Labels, labels_of
from compliance.report.parts import Basis, DataInfo, PackInfo, ReviewMark, Reviews, SubjectInfo
from compliance.report.values import Explanation, Report
from compliance.report.view import View

__all__ = [
    "Basis",
    "Comparison",
    "DataInfo",
    "Explanation",
    "Labels",
    "PackInfo",
    "Report",
    "ReviewMark",
    "Reviews",
    "SubjectInfo",
    "View",
    "labels_of",
]
