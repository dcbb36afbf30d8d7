#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second verifier of ledgers: the chain of FORMAT.md over the tables of 0001_events.sql, sharing no code with Foresight.

verify_ledger.py FILE...    prints one line per file: "FILE sound" or "FILE not-sound REASON"
"""
import os
import pathlib
import sqlite3
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import verify_submission as hand_in  # noqa: E402

APPLICATION = 0x46534C47
SMALLEST = 512  # bytes of a database


class Damaged(Exception):
    """The file is no ledger that can be read."""


def connect(path):
    if os.path.getsize(path) < SMALLEST:
        raise Damaged("too short")
    database = sqlite3.connect(pathlib.Path(path).resolve().as_uri() + "?mode=ro", uri=True)
    database.text_factory = bytes
    return database


def one(database, sql):
    row = database.execute(sql).fetchone()
    return row[0] if row else None


def check_file(database):
    one(database, "SELECT count(*) FROM sqlite_schema")
    database.execute("PRAGMA cell_size_check = ON")
    if one(database, "PRAGMA application_id") != APPLICATION:
        raise Damaged("another application's")
    if one(database, "PRAGMA user_version") < 1:
        raise Damaged("no schema version")
    database.execute("PRAGMA ignore_check_constraints = ON")  # an edit, which the chain names
    if one(database, "PRAGMA quick_check(1)") != b"ok":
        raise Damaged("pages")


def event_fault(genesis_text, genesis, rows):
    """The number of the first event that does not follow; nothing when all do."""
    previous = hand_in.genesis_hash(genesis_text)
    for seq, row in enumerate(rows, 1):
        number, attempt, act, kind, utc_ms, mono_ms, payload, before, digest = row
        if number != seq or before != previous:
            return seq
        spelled = [str(value).encode() for value in (number, attempt, utc_ms, mono_ms)]
        wanted = hand_in.event_hash(previous, spelled[0], spelled[1], act, kind, spelled[2], spelled[3], payload)
        if digest != wanted or attempt != genesis["attempt"]:
            return seq
        try:
            hand_in.demand(hand_in.WORD.fullmatch(act) and hand_in.WORD.fullmatch(kind) and kind, "word")
            hand_in.check_payload(kind.decode(), payload)
        except hand_in.Fault:
            return seq
        previous = digest
    return None


def attempt_fault(database, identity, attempt):
    row_id, lab, number, text = attempt
    rows = database.execute("SELECT seq, attempt, act, type, utc_ms, mono_ms, payload, prev_hash, hash FROM events "
                            "WHERE attempt_id = ? ORDER BY seq", (row_id,)).fetchall()
    head = database.execute("SELECT events, hash FROM heads WHERE attempt_id = ?", (row_id,)).fetchone()
    try:
        genesis = hand_in.genesis_record(text)
    except hand_in.Fault:
        return 1
    fault = event_fault(text, genesis, rows)
    if fault is not None:
        return fault
    named = (genesis["ledger_id"].encode(), genesis["learner_id"].encode(), genesis["lab"].encode(),
             genesis["attempt"])
    if named != (identity[0], identity[1], lab, number):
        return 1
    count = len(rows)
    if head is None or head[0] > count:
        return count + 1
    if head[0] < count:
        return head[0] + 1
    last = rows[-1][8] if rows else hand_in.genesis_hash(text)
    return None if head[1] == last else max(count, 1)


def faults(path):
    """Faults as (lab, attempt, event); empty for a sound ledger. Raises Damaged."""
    try:
        database = connect(path)
        try:
            check_file(database)
            identity = database.execute("SELECT ledger_id, learner_id FROM ledger").fetchone()
            if identity is None:
                raise Damaged("names no learner")
            found, last = [], {}
            attempts = database.execute("SELECT id, lab, attempt, genesis FROM attempts ORDER BY id").fetchall()
            for attempt in attempts:
                lab, number = attempt[1], attempt[2]
                if number != last.get(lab, 0) + 1:
                    found.append((lab, last.get(lab, 0) + 1, 1))
                last[lab] = number
                fault = attempt_fault(database, identity, attempt)
                if fault is not None:
                    found.append((lab, number, fault))
            for table in ("events", "heads"):
                if one(database, "SELECT count(*) FROM %s WHERE attempt_id NOT IN (SELECT id FROM attempts)" % table):
                    found.append((b"", 0, 1))
                    break
            return found
        finally:
            database.close()
    except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:  # the last for a message that quotes damage
        raise Damaged(str(error)) from error


def main(paths):
    sound = True
    for path in paths:
        try:
            found = faults(path)
        except Damaged as error:
            found = [error]
        sound = sound and not found
        print(path, "sound" if not found else "not-sound %s" % found[0])
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
