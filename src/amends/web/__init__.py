"""The pages: where a person comes in by browser.

One thin file per page in `pages/`, everything they look like in `templates/` and `static/`,
what every answer carries in `headers.py`, and the way out in `leave.py`. Drawings (`bowl`,
`calendar`, `direction`, `thread`) are pure functions from plain values to SVG.
How to write a page: docs/pages.md.
"""
