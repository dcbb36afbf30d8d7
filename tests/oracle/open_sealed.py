#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens and makes sealed hand-ins from FORMAT.md alone. The primitives are libsodium's; everything else is written anew.

usage: open_sealed.py open SECRET_HEX FILE            the hand-in to the standard output; 1 and a word when it cannot
       open_sealed.py seal COURSE TERM PUBLIC_HEX,... FILE   the sealed hand-in to the standard output
"""
import ctypes
import ctypes.util
import hashlib
import sys

LIMIT = 16 * 1024 * 1024
HEADER_LIMIT = 8 * 1024
SODIUM = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
if SODIUM.sodium_init() < 0:
    sys.exit("libsodium is not usable")


class Refused(Exception):
    pass


def blake(data):
    return hashlib.blake2b(data, digest_size=32).digest()


def fingerprint(public):
    return blake(b"foresight-course-key-1\n" + public)


def public_of(secret):
    public = ctypes.create_string_buffer(32)
    SODIUM.crypto_scalarmult_base(public, secret)
    return public.raw


def lines_of(data):
    """The clear lines and where the body begins."""
    at = 0
    lines = []
    while not lines or lines[-1][0] != b"B":
        end = data.find(b"\n", at, HEADER_LIMIT)
        if end < 0:
            raise Refused("truncated" if len(data) < HEADER_LIMIT else "malformed")
        lines.append(data[at:end].split(b"\t"))
        at = end + 1
        if len(lines) == 1 and lines[0] != [b"foresight-sealed 1"]:
            raise Refused("malformed")
    return lines, at


def hexed(text, size):
    if len(text) != 2 * size or text != text.lower():
        raise Refused("malformed")
    try:
        return bytes.fromhex(text.decode("ascii"))
    except ValueError:
        raise Refused("malformed") from None


def opened(data, secret):
    if len(data) > LIMIT:
        raise Refused("malformed")
    lines, at = lines_of(data)
    course, recipients, commitment, body = lines[1], lines[2:-2], lines[-2], lines[-1]
    if course[0] != b"C" or len(course) != 3 or not 1 <= len(recipients) <= 16:
        raise Refused("malformed")
    if commitment[0] != b"K" or len(commitment) != 2 or len(body) != 3:
        raise Refused("malformed")
    commitment = hexed(commitment[1], 32)
    nonce = hexed(body[1], 24)
    if str(int(body[2])).encode() != body[2] or len(data) - at != int(body[2]):
        raise Refused("truncated" if len(data) - at < int(body[2]) else "malformed")
    public = public_of(secret)
    found = None
    for recipient in recipients:
        if recipient[0] != b"R" or len(recipient) != 3:
            raise Refused("malformed")
        if hexed(recipient[1], 32) == fingerprint(public):
            found = hexed(recipient[2], 80)
    if found is None:
        raise Refused("sealed")
    key = ctypes.create_string_buffer(32)
    if SODIUM.crypto_box_seal_open(key, found, ctypes.c_ulonglong(80), public, secret) != 0:
        raise Refused("seal-broken")
    if blake(b"foresight-content-key-1\n" + key.raw) != commitment:
        raise Refused("seal-broken")
    plain = ctypes.create_string_buffer(max(1, len(data) - at - 16))
    length = ctypes.c_ulonglong()
    if SODIUM.crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain, ctypes.byref(length), None, data[at:], ctypes.c_ulonglong(len(data) - at), data[:at],
            ctypes.c_ulonglong(at), nonce, key) != 0:
        raise Refused("seal-broken")
    return plain.raw[:length.value]


def sealed(plain, course, term, publics):
    key = ctypes.create_string_buffer(32)
    nonce = ctypes.create_string_buffer(24)
    SODIUM.randombytes_buf(key, ctypes.c_size_t(32))
    SODIUM.randombytes_buf(nonce, ctypes.c_size_t(24))
    front = b"foresight-sealed 1\nC\t" + course + b"\t" + term + b"\n"
    for public in publics:
        box = ctypes.create_string_buffer(80)
        if SODIUM.crypto_box_seal(box, key, ctypes.c_ulonglong(32), public) != 0:
            raise Refused("no key")
        front += b"R\t" + fingerprint(public).hex().encode() + b"\t" + box.raw.hex().encode() + b"\n"
    front += b"K\t" + blake(b"foresight-content-key-1\n" + key.raw).hex().encode() + b"\n"
    front += b"B\t" + nonce.raw.hex().encode() + b"\t" + str(len(plain) + 16).encode() + b"\n"
    body = ctypes.create_string_buffer(len(plain) + 16)
    SODIUM.crypto_aead_xchacha20poly1305_ietf_encrypt(
        body, None, plain, ctypes.c_ulonglong(len(plain)), front, ctypes.c_ulonglong(len(front)), None, nonce, key)
    return front + body.raw


def main(arguments):
    try:
        if len(arguments) == 3 and arguments[0] == "open":
            with open(arguments[2], "rb") as file:
                sys.stdout.buffer.write(opened(file.read(), bytes.fromhex(arguments[1])))
        elif len(arguments) == 5 and arguments[0] == "seal":
            publics = [bytes.fromhex(each) for each in arguments[3].split(",")]
            with open(arguments[4], "rb") as file:
                sys.stdout.buffer.write(
                    sealed(file.read(), arguments[1].encode(), arguments[2].encode(), publics))
        else:
            sys.exit(__doc__)
    except Refused as why:
        print(why, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
