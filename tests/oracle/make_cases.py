# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hand-ins and ledgers from a seed, written from FORMAT.md and 0001_events.sql, and ways to spoil them."""
import copy
import json
import pathlib
import random
import sqlite3
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import ed25519  # noqa: E402
import verify_ledger  # noqa: E402
import verify_submission as spec  # noqa: E402

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "core" / "ledger" / "migrations" / "0001_events.sql"
LABS = ("data-gravity-trap", "copy-time", "a-lab")
TEXTS = ("", "plain", "tab\tand\nline", '"quoted" \\ back', "\u0633\u0644\u0627\u0645", "\U0001f469\u200d\U0001f52c",
         "a\u2028-b\u202e-c", "G\tE\tH\t", "x" * 300, "\u0301" * 40, "null", "{}", "\x7f")
NUMBERS = (0, 1, -1, 22.576, 1e-300, -1.5e300, 2**53, 0.1, 1e21, 123456789.125)


def dumps(value, chance):
    """JSON; now and then not as Foresight spells it, which readers must not mind."""
    if chance.random() < 0.2:
        return json.dumps(value, ensure_ascii=True, separators=(", ", ": "))
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def payload(kind, chance):
    text = lambda: chance.choice(TEXTS)  # noqa: E731
    number = lambda: chance.choice(NUMBERS)  # noqa: E731
    settings = lambda: {"storage": text(), "workers": number()}  # noqa: E731
    made = {
        "lab_started": lambda: {"lab": text(), "version": text(), "lab_hash": text(), "profile": text(),
                                "program": text(), "scripted": chance.random() < 0.5},
        "context_chosen": lambda: {"context": text()},
        "prediction_locked": lambda: {"answer": text(), "reason": text(), **({"placed": 3.5} if chance.random() < 0.5
                                      else {}), "confidence": chance.choice(("guess", "fairly-sure", "very-sure"))},
        "explored": lambda: {"settings": settings(), "outputs": {"a": number()}, "verdicts": {"v": text()}},
        "mission_met": lambda: {"mission": text()},
        "bookmark_saved": lambda: {"name": text(), "settings": settings()},
        "observation_recorded": lambda: {"output": text(), "value": number()},
        "reflection_answered": lambda: {"answer": text(), "try": chance.randint(1, 3)},
        "handed_in": lambda: {"file": text(), "number": chance.randint(1, 9)},
        "note": lambda: {"about": text(), "text": text()},
        "from_the_future": lambda: {"any": [1, {"deep": None}], "more": text()},
    }.get(kind, lambda: {})()
    if made.get("scripted"):  # as of an attempt that was given values; drawn of what was drawn above
        made.update(seed=made["lab_hash"], course=made["version"], given={
            "jobs": {"value": 40, "from": "drawn"},
            "link": {"value": made["lab"], "from": made["profile"], "lab": made["program"], "attempt": 2, "why": "x"}})
    if chance.random() < 0.1:
        made["a_key_unknown"] = text()
    return dumps(made, chance).encode()


KINDS = (*spec.PAYLOADS, "act_opened", "revealed", "equation_opened", "act_finished", "lab_finished", "from_the_future")


class Attempt:
    """One attempt: genesis record, events as fields without hash, key."""

    def __init__(self, chance, key, ledger_id, learner, lab, number):
        self.key, self.chance, self.utc_ms = key, chance, chance.randint(-10**12, 4 * 10**12)
        self.genesis = {"attempt": number, "lab": lab, "lab_hash": "a" * 64, "lab_version": "1", "learner_id": learner,
                        "learner_name": chance.choice(TEXTS), "ledger_id": ledger_id, "program": "oracle",
                        "public_key": key.public.hex(), "scripted": False, "utc_ms": self.utc_ms}
        self.genesis_text = dumps(self.genesis, chance).encode()
        self.events = []
        for seq in range(1, chance.randint(0, 12) + 1):
            kind = chance.choice(KINDS)
            self.events.append([b"%d" % seq, b"%d" % number, chance.choice((b"", b"pipeline", b"gravity")),
                                kind.encode(), b"%d" % (self.utc_ms + chance.randint(-10**6, 10**9)),
                                b"%d" % (seq * 1000), payload(kind, chance)])

    def retext(self, **changes):
        self.genesis.update(changes)
        self.genesis_text = dumps(self.genesis, self.chance).encode()

    def hashes(self):
        previous, found = spec.genesis_hash(self.genesis_text), []
        for event in self.events:
            previous = spec.event_hash(previous, *event)
            found.append(previous)
        return found

    def lines(self):
        hashes = self.hashes()
        made = [b"foresight-submission 1", b"G\t" + self.genesis_text]
        made += [b"\t".join([b"E", *event[:6], digest, event[6]]) for event, digest in zip(self.events, hashes)]
        genesis = spec.genesis_hash(self.genesis_text)
        count, head, utc_ms = b"%d" % len(hashes), (hashes or [genesis])[-1], b"%d" % (self.utc_ms + 5)
        signature = self.key.sign(spec.signed_message(genesis, count, head, utc_ms))
        made.append(b"\t".join([b"H", count, head, utc_ms, self.key.public.hex().encode(), signature.hex().encode()]))
        return made

    def bytes(self):
        return joined(self.lines())


def joined(lines):
    return b"\n".join(lines) + b"\n"


def key(chance):
    return ed25519.Key(chance.randbytes(32))


def attempt(chance, number=None):
    return Attempt(chance, key(chance), chance.randbytes(16).hex(), "s%d" % chance.randint(1, 10**6),
                   chance.choice(LABS), number or chance.randint(1, 3))


def hand_in(seed):
    return attempt(random.Random(seed)).bytes()


# Ways to spoil a hand-in. Each gives bytes; some give a file that is sound after all, and both verifiers have to say so.
def flip(made, chance):
    data = bytearray(made.bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def cut(made, chance):
    data = made.bytes()
    return data[:chance.randrange(len(data))]


def on_lines(change):
    def spoiled(made, chance):
        lines = made.lines()
        change(lines, chance)
        return joined(lines)
    return spoiled


def delete(lines, chance):
    del lines[chance.randrange(len(lines))]


def reorder(lines, chance):
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]


def twice(lines, chance):
    at = chance.randrange(len(lines))
    lines.insert(at, lines[at])


def splice(lines, chance):
    other = attempt(chance).lines()
    lines[chance.randrange(len(lines))] = chance.choice(other)


def tail(lines, chance):
    lines.append(chance.choice((b"", b"H", b" ", b"E\t1", b"\xef\xbb\xbf")))


def spelling(lines, chance):
    fields = lines[chance.randrange(len(lines))].split(b"\t")
    at = chance.randrange(len(fields))
    fields[at] = chance.choice((b"+" + fields[at], b"0" + fields[at], fields[at].upper(), b" " + fields[at], b"-0",
                                b"9223372036854775808", fields[at] + b"\r", b"\xc0\x80", fields[at] + b"\0"))
    lines[chance.randrange(len(lines))] = b"\t".join(fields)


def resign_head(lines, chance):
    """Another key over the same head: fits, but is not the one that it began with."""
    fields = lines[-1].split(b"\t")
    other = key(chance)
    message = spec.signed_message(spec.genesis_hash(lines[1][2:]), fields[1], fields[2], fields[3])
    lines[-1] = b"\t".join([*fields[:4], other.public.hex().encode(), other.sign(message).hex().encode()])


def rewritten(change, signs=True):
    """A change to the record. Hashed and signed again it is a chain made anew, which nothing can tell; else it shows."""
    def spoiled(made, chance):
        before = made.lines()
        changed = copy.copy(made)
        changed.genesis, changed.events = dict(made.genesis), [list(event) for event in made.events]
        change(changed, chance)
        after = changed.lines()
        if signs or chance.random() < 0.3:
            return joined(after)
        if chance.random() < 0.5 and len(after) == len(before):
            return joined([*after[:-1], before[-1]])  # hashed again, with the old head
        hashes = [line.split(b"\t", 8)[7] for line in before[2:-1]]
        for at, digest in enumerate(hashes):
            fields = after[at + 2].split(b"\t", 8) if at + 2 < len(after) - 1 else None
            if fields:
                after[at + 2] = b"\t".join([*fields[:7], digest, fields[8]])
        return joined([*after[:-1], before[-1]])
    return spoiled


def other_student(made, _):
    made.retext(learner_id="someone-else", learner_name="Else")


def other_lab(made, _):
    made.retext(lab="another-lab")


def clock(made, chance):
    for event in made.events[chance.randrange(len(made.events) + 1):]:
        event[4] = b"%d" % (int(event[4]) - chance.randint(1, 10**10))


def mistyped(made, chance):
    """A payload or a genesis record against the tables of FORMAT.md, hashed and signed all the same."""
    wrong = (b"[]", b"null", b"", b"{", b'{"a":1}x', b'{"value":NaN}', b'{"answer":1}', b'{"try":0,"answer":""}',
             b'{"answer":"","confidence":"sure","reason":""}', b'{"output":"o","value":1e999}',
             b'{"answer":"","confidence":"guess","reason":"","placed":-1}',
             b'{"answer":"","confidence":"guess","reason":"","placed":0}', b'{"file":"f","number":1.5}',
             b'{"text":"\x02"}', b'{"text":"\\ "}', b'{"about":"","text":"a\x1fb"}', b'{"about":"","text":"\\x"}',
             b'{"output":"","value":1.}', b'{"output":"","value":01}', b'{"output":"","value":-}', b"[" * 101 + b"]" * 101,
             b'{"output":"","value":+1}', b'\xef\xbb\xbf{}', b'{"a":' * 99 + b"1" + b"}" * 99, b'{"a":1,}',
             b'{"a":' * 101 + b"1" + b"}" * 101, b"{'a':1}", b'{"a":tru}', b'{"output":"","value":1e-999}', b'{"answer":"","try":2.0}',
             b'{"settings":{"a":null},"outputs":{},"verdicts":{}}', b'{"name":"n","settings":[]}')
    if made.events and chance.random() < 0.8:
        chance.choice(made.events)[6] = chance.choice(wrong)
    else:
        name = chance.choice(sorted(made.genesis))
        made.retext(**{name: chance.choice((None, [], {}, "", 0, -1, 1.5, True))})


HAND_IN_MUTATIONS = {
    "flip": flip, "cut": cut, "delete": on_lines(delete), "reorder": on_lines(reorder), "twice": on_lines(twice),
    "splice": on_lines(splice), "tail": on_lines(tail), "spelling": on_lines(spelling),
    "resign": on_lines(resign_head), "other_student": rewritten(other_student, False),
    "other_lab": rewritten(other_lab, False), "clock": rewritten(clock, False), "mistyped": rewritten(mistyped),
}


def spoiled_hand_in(seed, way):
    chance = random.Random(seed)
    return HAND_IN_MUTATIONS[way](attempt(chance), chance)


def write_attempt(database, row_id, made):
    database.execute("INSERT INTO attempts VALUES (?, ?, ?, ?)",
                     (row_id, made.genesis["lab"], made.genesis["attempt"], made.genesis_text.decode()))
    previous = genesis = spec.genesis_hash(made.genesis_text)
    for event, digest in zip(made.events, made.hashes()):
        database.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         (row_id, int(event[0]), int(event[1]), event[2].decode(), event[3].decode(), int(event[4]),
                          int(event[5]), event[6].decode(), previous.decode(), digest.decode()))
        previous = digest
    database.execute("INSERT INTO heads VALUES (?, ?, ?)",
                     (row_id, len(made.events), (previous if made.events else genesis).decode()))


def ledger(path, seed):
    """A sound ledger with up to four attempts."""
    chance = random.Random(seed)
    ledger_id, learner, owner = chance.randbytes(16).hex(), "s%d" % chance.randint(1, 10**6), key(chance)
    database = sqlite3.connect(path, isolation_level=None)
    database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN;" + SCHEMA.read_text() +
                           "PRAGMA application_id=%d; PRAGMA user_version=1;" % verify_ledger.APPLICATION)
    database.execute("INSERT INTO ledger VALUES (1, ?, ?, ?, 0)", (ledger_id, learner, ""))
    last = {}
    for row_id in range(1, chance.randint(1, 4) + 1):
        lab = chance.choice(LABS)
        last[lab] = last.get(lab, 0) + 1
        write_attempt(database, row_id, Attempt(chance, owner, ledger_id, learner, lab, last[lab]))
    database.execute("COMMIT")
    database.close()


def edit(*statements):
    """What someone does with the sqlite3 program: without the triggers, which only stop accidents."""
    def spoiled(path, chance):
        database = sqlite3.connect(path, isolation_level=None)
        database.execute("PRAGMA ignore_check_constraints = ON")
        for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            database.execute("DROP TRIGGER " + name)
        a, n = chance.randint(1, 4), chance.randint(1, 12)
        for statement in statements:
            try:
                database.execute(statement, {"a": a, "n": n})
            except sqlite3.IntegrityError:
                pass  # there is such a row already
        database.close()
    return spoiled


def on_file(change):
    def spoiled(path, chance):
        data = bytearray(pathlib.Path(path).read_bytes())
        pathlib.Path(path).write_bytes(change(data, chance))
    return spoiled


def flip_byte(data, chance):
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


ROW = " WHERE attempt_id = :a AND seq = :n"
LEDGER_MUTATIONS = {
    "flip": on_file(flip_byte),
    "cut": on_file(lambda data, chance: data[:chance.randrange(len(data))]),
    "zeros": on_file(lambda data, chance: data[:4096] + bytes(4096) + data[8192:]),
    "delete": edit("DELETE FROM events" + ROW),
    "delete_last": edit("DELETE FROM events WHERE attempt_id = :a AND seq = (SELECT max(seq) FROM events WHERE "
                        "attempt_id = :a)"),
    "delete_last_with_head": edit("DELETE FROM events WHERE attempt_id = :a AND seq = (SELECT events FROM heads WHERE "
                                  "attempt_id = :a)", "UPDATE heads SET events = max(events - 1, 0) WHERE attempt_id = :a"),
    "reorder": edit("UPDATE events SET seq = 1000 + :n" + ROW, "UPDATE events SET seq = seq - 1 WHERE attempt_id = :a "
                    "AND seq > :n AND seq < 1000", "UPDATE events SET seq = (SELECT max(seq) + 1 FROM events WHERE "
                    "attempt_id = :a AND seq < 1000) WHERE attempt_id = :a AND seq > 1000"),
    "answer": edit("UPDATE events SET payload = '{\"context\":\"x\"}'" + ROW),
    "clock": edit("UPDATE events SET utc_ms = utc_ms - 86400000" + ROW),
    "splice": edit("UPDATE events SET attempt_id = :a WHERE attempt_id = :a % 4 + 1 AND seq = :n"),
    "other_student": edit("UPDATE ledger SET learner_id = 'someone-else'"),
    "other_lab": edit("UPDATE attempts SET lab = 'another-lab' WHERE id = :a"),
    "genesis": edit("UPDATE attempts SET genesis = replace(genesis, 's', 't') WHERE id = :a"),
    "attempt_gone": edit("DELETE FROM attempts WHERE id = :a"),
    "attempt_gone_whole": edit("DELETE FROM attempts WHERE id = :a", "DELETE FROM events WHERE attempt_id = :a",
                               "DELETE FROM heads WHERE attempt_id = :a"),
    "no_head": edit("DELETE FROM heads WHERE attempt_id = :a"),
    "other_head": edit("UPDATE heads SET hash = upper(hash) WHERE attempt_id = :a"),
    "short_head": edit("UPDATE heads SET events = events - 1 WHERE attempt_id = :a AND events > 0"),
    "nobody": edit("DELETE FROM ledger"),
}


def spoiled_ledger(path, seed, way):
    ledger(path, seed)
    LEDGER_MUTATIONS[way](path, random.Random(seed + 1))
