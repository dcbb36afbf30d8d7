#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second verifier of hand-ins: core/submission/FORMAT.md in Python, sharing no code with Foresight.

verify_submission.py FILE...    prints one line per file: "FILE sound RECEIPT" or "FILE not-sound REASON"
Exit code 0 when every file is sound, 1 otherwise. Standard library only; slow, as Ed25519 is spelled out below.
"""
import hashlib
import json
import sys

# Ed25519 verification as in RFC 8032, section 5.1.7.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
BASE_Y = 4 * pow(5, P - 2, P) % P


def recover_x(y, sign):
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        raise ValueError("not a point")
    return P - x if x & 1 != sign else x


def add(p, q):
    (x1, y1), (x2, y2) = p, q
    t = D * x1 * x2 * y1 * y2
    return ((x1 * y2 + x2 * y1) * pow(1 + t, P - 2, P) % P, (y1 * y2 + x1 * x2) * pow(1 - t, P - 2, P) % P)


def multiply(scalar, point):
    result = (0, 1)
    for bit in bin(scalar)[2:]:
        result = add(result, result)
        if bit == "1":
            result = add(result, point)
    return result


def point(encoded):
    number = int.from_bytes(encoded, "little")
    y = number & (2**255 - 1)
    return (recover_x(y, number >> 255), y)


def signature_fits(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    s = int.from_bytes(signature[32:], "little")
    if s >= L:
        return False
    try:
        a, r = point(key), point(signature[:32])
    except ValueError:
        return False
    digest = hashlib.sha512(signature[:32] + key + message).digest()
    h = int.from_bytes(digest, "little") % L
    base = (recover_x(BASE_Y, 0), BASE_Y)
    return multiply(s, base) == add(r, multiply(h, a))


def blake(data):
    return hashlib.blake2b(data, digest_size=32).hexdigest().encode()


def receipt(head_line):
    digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    number = int(blake(b"foresight-receipt-1\n" + head_line), 16) >> (256 - 60)
    code = "".join(digits[number >> shift & 31] for shift in range(55, -1, -5))
    return "-".join((code[0:4], code[4:8], code[8:12]))


def check(data):
    """The receipt of a sound hand-in; otherwise raises ValueError."""

    def demand(condition, reason):
        if not condition:
            raise ValueError(reason)

    def canonical(number):
        demand(number == str(int(number)).encode(), "number")
        return number

    data.decode("utf-8")
    demand(len(data) <= 16 * 1024 * 1024 and b"\0" not in data and b"\r" not in data, "bytes")
    demand(data.endswith(b"\n"), "truncated")
    lines = data[:-1].split(b"\n")
    demand(lines[0] == b"foresight-submission 1" and len(lines) >= 3, "first line")
    demand(lines[1].startswith(b"G\t"), "genesis")
    genesis_bytes = lines[1][2:]
    genesis = json.loads(genesis_bytes)
    previous = blake(b"foresight-genesis-1\n" + genesis_bytes)
    genesis_hash = previous

    for seq, line in enumerate(lines[2:-1], 1):
        fields = line.split(b"\t", 8)
        demand(len(fields) == 9 and fields[0] == b"E", "event line %d" % seq)
        _, number, attempt, act, kind, utc_ms, mono_ms, digest, payload = fields
        demand(canonical(number) == str(seq).encode(), "gap at %d" % seq)
        demand(canonical(attempt) == str(genesis["attempt"]).encode(), "attempt at %d" % seq)
        demand(isinstance(json.loads(payload), dict), "payload at %d" % seq)
        hashed = [b"foresight-event-1", previous, number, attempt, act, kind, canonical(utc_ms), canonical(mono_ms), payload]
        demand(blake(b"\n".join(hashed)) == digest, "hash at %d" % seq)
        previous = digest

    fields = lines[-1].split(b"\t")
    demand(len(fields) == 6 and fields[0] == b"H", "head")
    _, count, head, utc_ms, key, signature = fields
    demand(canonical(count) == str(len(lines) - 3).encode() and head == previous, "head does not fit")
    demand(key == genesis["public_key"].encode(), "other key")
    demand(key == key.lower() and signature == signature.lower(), "upper case")
    message = b"\n".join([b"foresight-head-1", genesis_hash, count, head, canonical(utc_ms)])
    demand(signature_fits(bytes.fromhex(key.decode()), message, bytes.fromhex(signature.decode())), "signature")
    return receipt(lines[-1])


def main(paths):
    sound = True
    for path in paths:
        with open(path, "rb") as file:
            data = file.read()
        try:
            print(path, "sound", check(data))
        except (ValueError, KeyError) as reason:
            print(path, "not-sound", reason)
            sound = False
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
