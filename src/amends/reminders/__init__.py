"""Telling people that something is due, and never what: in the app, and by e-mail.

The worker (`worker`) needs nobody's keys. It hands on what fell due, by the hours that each person
chose (`hours`), and sends it by each way out of the house that is set up (`channels`, one file each;
`channel` says what one is): one neutral letter (`letters`) by the house's mail server (`post`), if
there is one. docs/reminders.md goes through it. No other room imports this one: the settings name
what the terminal starts.
"""
