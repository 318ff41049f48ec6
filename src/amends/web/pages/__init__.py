"""One thin file per page. A page finds the seat, reads the form, makes one call, catches the
refusal and shows; `leaves.py` says which short code in an address is which page.
"""
