#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second verifier of hand-ins: core/submission/FORMAT.md in Python, sharing no code with Foresight.

verify_submission.py FILE...    prints one line per file: "FILE sound RECEIPT" or "FILE not-sound VERDICT REASON"
Exit code 0 when every file is sound, 1 otherwise. Standard library only.
"""
import hashlib
import json
import math
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import ed25519  # noqa: E402

INTEGER = re.compile(rb"-?[1-9][0-9]*|0")
HASH = re.compile(rb"[0-9a-f]{64}")
SIGNATURE = re.compile(rb"[0-9a-f]{128}")
WORD = re.compile(rb"[\x21-\x7e]{0,64}")
LIMIT = 16_777_216
RECORD_LIMIT = 65_536
EVENT_LIMIT = 100_000
DEPTH_LIMIT = 100


class Fault(Exception):
    def __init__(self, verdict, reason):
        super().__init__(verdict + ": " + reason)
        self.verdict, self.reason = verdict, reason


def blake(data):
    return hashlib.blake2b(data, digest_size=32).hexdigest().encode()


def receipt(head_line):
    digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    number = int(blake(b"foresight-receipt-1\n" + head_line), 16) >> (256 - 60)
    code = "".join(digits[number >> shift & 31] for shift in range(55, -1, -5))
    return "-".join((code[0:4], code[4:8], code[8:12]))


def demand(condition, reason, verdict="malformed"):
    if not condition:
        raise Fault(verdict, reason)


def integer(field):
    demand(INTEGER.fullmatch(field) and -2**63 <= int(field) < 2**63, "not an integer")
    return int(field)


def no_constant(name):
    raise ValueError(name + " is no JSON")


def finite(digits):
    number = float(digits)
    if not math.isfinite(number) or (number == 0 and re.search("[1-9]", digits.lower().split("e")[0])):
        raise ValueError("does not fit a double")
    return number


def whole(digits):
    finite(digits)
    return int(digits)


def depth(value):
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(depth, inner), default=0)


def record(text, what):
    """A JSON object; a key that comes twice counts as written last."""
    demand(len(text) <= RECORD_LIMIT, what + " too long")
    try:
        value = json.loads(text.decode("utf-8"), parse_constant=no_constant, parse_float=finite, parse_int=whole)
    except (ValueError, RecursionError):
        value = None
    demand(isinstance(value, dict), what + " is no JSON object")
    demand(depth(value) <= DEPTH_LIMIT, what + " is too deep")
    return value


# Types of values, as the tables of FORMAT.md name them.
def is_text(value):
    return isinstance(value, str)


def is_truth(value):
    return isinstance(value, bool)


def is_number(value):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    try:
        return math.isfinite(float(value))
    except OverflowError:
        return False


def is_integer(value):
    return is_number(value) and float(value).is_integer()


def is_count(value):
    return is_integer(value) and value >= 1


def map_of(*kinds):
    return lambda value: isinstance(value, dict) and all(any(kind(v) for kind in kinds) for v in value.values())


GENESIS = {"attempt": is_count, "lab": is_text, "lab_version": is_text, "lab_hash": is_text, "learner_id": is_text,
           "learner_name": is_text, "ledger_id": is_text, "program": is_text, "public_key": is_text,
           "scripted": is_truth, "utc_ms": is_integer}
SETTINGS = map_of(is_number, is_text)
PAYLOADS = {
    "lab_started": {"lab": is_text, "version": is_text, "lab_hash": is_text, "profile": is_text, "program": is_text,
                    "scripted": is_truth},
    "context_chosen": {"context": is_text},
    "prediction_locked": {"answer": is_text, "confidence": lambda v: v in ("guess", "fairly-sure", "very-sure"),
                          "reason": is_text},
    "explored": {"settings": SETTINGS, "outputs": map_of(is_number), "verdicts": map_of(is_text)},
    "mission_met": {"mission": is_text},
    "bookmark_saved": {"name": is_text, "settings": SETTINGS},
    "observation_recorded": {"output": is_text, "value": is_number},
    "reflection_answered": {"answer": is_text, "try": is_count},
    "handed_in": {"file": is_text, "number": is_count},
    "note": {"about": is_text, "text": is_text},
}


def is_given(value):
    """What an attempt was given at its start: name -> value and where it comes from."""
    optional = {"lab": is_text, "attempt": is_count, "why": is_text}
    return isinstance(value, dict) and all(
        isinstance(each, dict) and is_text(each.get("from")) and
        (is_number(each.get("value")) or is_text(each.get("value"))) and
        all(key not in each or fits(each[key]) for key, fits in optional.items()) for each in value.values())


OPTIONAL = {
    "lab_started": {"given": is_given, "seed": is_text, "course": is_text},
    "prediction_locked": {"placed": lambda value: is_number(value) and value > 0},
    "handed_in": {"course": is_text,
                  "recipients": lambda value: isinstance(value, list) and all(is_text(each) for each in value)},
}


def check_keys(value, table, what):
    for key, fits in table.items():
        demand(key in value and fits(value[key]), "%s: %s missing or mistyped" % (what, key))


def check_payload(kind, payload):
    value = record(payload, "payload")
    check_keys(value, PAYLOADS.get(kind, {}), kind)
    for key, fits in OPTIONAL.get(kind, {}).items():
        demand(key not in value or fits(value[key]), "%s: %s mistyped" % (kind, key))


def genesis_record(text):
    genesis = record(text, "genesis record")
    check_keys(genesis, GENESIS, "genesis record")
    return genesis


def event_hash(previous, number, attempt, act, kind, utc_ms, mono_ms, payload):
    return blake(b"\n".join([b"foresight-event-1", previous, number, attempt, act, kind, utc_ms, mono_ms, payload]))


def genesis_hash(text):
    return blake(b"foresight-genesis-1\n" + text)


def signed_message(genesis, count, head, utc_ms):
    return b"\n".join([b"foresight-head-1", genesis, count, head, utc_ms])


def check_beginning(data):
    magic = b"foresight-submission "
    sealed = b"foresight-sealed "
    demand(not data.startswith(sealed), "in a seal, which open_sealed.py opens", "sealed")
    begun = magic.startswith(data) or sealed.startswith(data)
    demand(not data or not begun or data == magic, "ends in its first words", "truncated")
    demand(data.startswith(magic), "does not begin as one", "not-a-submission")
    version = data[len(magic):].split(b"\n", 1)[0]
    demand(b"\n" in data, "ends in its first line", "truncated")
    demand(not (re.fullmatch(rb"[1-9][0-9]*", version) and int(version) > 1), "a later version", "too-new")
    demand(version == b"1", "version")


def check_bytes(data):
    demand(len(data) <= LIMIT, "too long")
    demand(b"\0" not in data and b"\r" not in data, "NUL or carriage return")
    whole = data[:data.rfind(b"\n") + 1]  # the end may have been cut within a character
    try:
        whole.decode("utf-8")
    except UnicodeDecodeError:
        demand(False, "not UTF-8")


def read_lines(data):
    """Genesis bytes, genesis, events as fields, head as fields, head line."""
    lines = data.split(b"\n")
    complete, rest = lines[1:-1], lines[-1]
    demand(complete, "no genesis record", "truncated")
    demand(complete[0].startswith(b"G\t"), "no genesis record")
    origin = complete[0][2:]
    genesis = genesis_record(origin)
    events = []
    for at, line in enumerate(complete[1:], 1):
        if line.startswith(b"H\t"):
            head = line.split(b"\t")
            demand(len(head) == 6, "head")
            integer(head[1])
            integer(head[3])
            demand(at == len(complete) - 1 and not rest, "more after the head")
            return origin, genesis, events, head, line
        fields = line.split(b"\t", 8)
        demand(len(fields) == 9 and fields[0] == b"E", "neither an event nor a head")
        demand(len(events) < EVENT_LIMIT, "too many events")
        for number in (1, 2, 5, 6):
            integer(fields[number])
        demand(HASH.fullmatch(fields[7]), "hash")
        demand(WORD.fullmatch(fields[3]) and WORD.fullmatch(fields[4]) and fields[4], "act or type")
        check_payload(fields[4].decode(), fields[8])
        events.append(fields[1:])
    raise Fault("truncated", "ends before its head")


def check_chain(origin, genesis, events, head):
    previous = genesis_hash(origin)
    for seq, fields in enumerate(events, 1):
        number, attempt, act, kind, utc_ms, mono_ms, digest, payload = fields
        demand(int(number) == seq, "gap at %d" % seq, "chain-broken")
        wanted = event_hash(previous, number, attempt, act, kind, utc_ms, mono_ms, payload)
        demand(wanted == digest, "hash at %d" % seq, "chain-broken")
        demand(int(attempt) == genesis["attempt"], "attempt at %d" % seq, "chain-broken")
        previous = digest
    demand(int(head[1]) == len(events) and head[2] == previous, "the head does not fit", "chain-broken")


def check_signature(origin, genesis, head):
    _, count, last, utc_ms, key, signature = head
    demand(key == genesis["public_key"].encode(), "other key", "signature-invalid")
    demand(HASH.fullmatch(key) and SIGNATURE.fullmatch(signature), "spelling", "signature-invalid")
    message = signed_message(genesis_hash(origin), count, last, utc_ms)
    fits = ed25519.verify(bytes.fromhex(key.decode()), message, bytes.fromhex(signature.decode()))
    demand(fits, "the signature does not fit", "signature-invalid")


def check(data):
    """What a sound hand-in says; otherwise raises Fault."""
    check_beginning(data)
    check_bytes(data)
    origin, genesis, events, head, line = read_lines(data)
    check_chain(origin, genesis, events, head)
    check_signature(origin, genesis, head)
    return {"receipt": receipt(line), "learner": genesis["learner_id"], "lab": genesis["lab"], "events": len(events)}


def main(paths):
    sound = True
    for path in paths:
        with open(path, "rb") as file:
            data = file.read()
        try:
            print(path, "sound", check(data)["receipt"])
        except Fault as fault:
            print(path, "not-sound", fault.verdict, fault.reason)
            sound = False
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
