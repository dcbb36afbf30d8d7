#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second reader of mirrors, from core/ledger/FORMAT.md alone: the events of each attempt, put together from all segments.

verify_mirror.py FOLDER...    prints one line an attempt: "FOLDER LAB ATTEMPT EVENTS"
"""
import hashlib
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import verify_submission as hand_in  # noqa: E402

FIRST_LINE = b"foresight-mirror 1\n"


def records(segment):
    """The contents of a segment's records, up to the first line that is cut or does not follow."""
    lines = segment.read_bytes().split(b"\n")
    if lines.pop(0) + b"\n" != FIRST_LINE:
        return
    previous = b"0" * 64
    for line in lines[:-1]:  # what follows the last line feed is cut
        digest, tab, content = line.partition(b"\t")
        data = b"foresight-mirror-1\n" + previous + b"\n" + content
        if not tab or digest != hashlib.blake2b(data, digest_size=32).hexdigest().encode():
            return
        previous = digest
        yield content


def read(folder):
    """By genesis record: every event once written, in the order of writing."""
    attempts = {}
    for segment in sorted(pathlib.Path(folder).glob("*.segment")):
        named, ledger = {}, None
        for content in records(segment):
            kind, _, rest = content.partition(b"\t")
            if kind == b"S" and ledger is None:
                ledger = json.loads(rest)["ledger_id"]
            elif kind == b"A" and ledger is not None and json.loads(rest)["ledger_id"] == ledger:
                named[hand_in.genesis_hash(rest)] = rest
                attempts.setdefault(rest, [])
            elif kind == b"E" and len(fields := rest.split(b"\t", 9)) == 10 and fields[0] in named:
                seq, attempt, act, name, utc_ms, mono_ms, before, digest, payload = fields[1:]
                if hand_in.event_hash(before, seq, attempt, act, name, utc_ms, mono_ms, payload) != digest:
                    break
                attempts[named[fields[0]]].append((int(seq), before, digest, name.decode()))
            else:
                break
    return attempts


def chain(genesis, events):
    """The branch that was written last, from event 1."""
    by_digest = {event[2]: event for event in events}
    for event in reversed(events):
        way = [event]
        while way[-1][0] > 1 and by_digest.get(way[-1][1], (0,))[0] == way[-1][0] - 1:
            way.append(by_digest[way[-1][1]])
        if way[-1][0] == 1 and way[-1][1] == hand_in.genesis_hash(genesis):
            return way[::-1]
    return []


def chains(folder):
    return {genesis: chain(genesis, events) for genesis, events in read(folder).items()}


def main():
    for folder in sys.argv[1:]:
        for genesis, events in chains(folder).items():
            origin = json.loads(genesis)
            print(folder, origin["lab"], origin["attempt"], len(events))


if __name__ == "__main__":
    main()
