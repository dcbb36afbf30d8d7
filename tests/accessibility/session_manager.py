# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's session manager as far as a log-off needs one: it speaks XSMP by the X libraries that Qt's plugin uses."""

import ctypes
import os
import queue
import select
import threading

P = ctypes.c_void_p
CLIENT_CALL = ctypes.CFUNCTYPE(None, P, P, P, P, P)
REGISTER = ctypes.CFUNCTYPE(ctypes.c_int, P, P, P)
ALLOWED = ctypes.CFUNCTYPE(ctypes.c_int, P)
SAVE_GLOBAL, INTERACT_NONE = 0, 0
EVERY_CALL = (1 << 10) - 1


class Call(ctypes.Structure):
    _fields_ = [("callback", P), ("data", P)]


class Calls(ctypes.Structure):
    _fields_ = [(name, Call) for name in (
        "register_client", "interact_request", "interact_done", "save_yourself_request", "save_yourself_phase2_request",
        "save_yourself_done", "close_connection", "set_properties", "delete_properties", "get_properties")]


NEW_CLIENT = ctypes.CFUNCTYPE(ctypes.c_int, P, P, ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(Calls), P)


class SessionManager:
    """One client. Raises OSError where the libraries are missing."""

    def __init__(self):
        self.sm = ctypes.CDLL("libSM.so.6")
        self.ice = ctypes.CDLL("libICE.so.6")
        for library, name in ((self.ice, "IceComposeNetworkIdList"), (self.ice, "IceAcceptConnection"),
                              (self.sm, "SmsGenerateClientID")):
            getattr(library, name).restype = P
        self.client = None
        self.registered = False
        self.saved = False
        self.connections = []
        self.kept = [NEW_CLIENT(self._new_client), ALLOWED(lambda _: 1), REGISTER(self._register),
                     CLIENT_CALL(self._save_done), CLIENT_CALL(lambda *_: None)]
        self.ice.IceSetIOErrorHandler(self.kept[4])  # the library's own ends this process
        failure = ctypes.create_string_buffer(256)
        if not self.sm.SmsInitialize(b"test", b"1", self.kept[0], None, self.kept[1], 256, failure):
            raise OSError(failure.value.decode())
        count, places = ctypes.c_int(), P()
        if not self.ice.IceListenForConnections(ctypes.byref(count), ctypes.byref(places), 256, failure):
            raise OSError(failure.value.decode())
        self.places = ctypes.cast(places, ctypes.POINTER(P * count.value)).contents
        for place in self.places:
            self.ice.IceSetHostBasedAuthProc(P(place), self.kept[1])
        self.wanted = queue.SimpleQueue()
        self.address = ctypes.string_at(self.ice.IceComposeNetworkIdList(count, places)).decode()

    def _new_client(self, client, _, mask, calls, __):
        self.client = client
        mask[0] = EVERY_CALL
        nothing = ctypes.cast(self.kept[4], P)
        for name, _type in Calls._fields_:
            getattr(calls[0], name).callback = nothing
        calls[0].register_client.callback = ctypes.cast(self.kept[2], P)
        calls[0].save_yourself_done.callback = ctypes.cast(self.kept[3], P)
        return 1

    def _register(self, client, _, previous):
        if previous:
            return 0  # unknown here: it registers as a new one
        self.sm.SmsRegisterClientReply(P(client), P(self.sm.SmsGenerateClientID(P(client))))
        self.registered = True
        # What every manager asks a new client first.
        self.sm.SmsSaveYourself(P(client), 1, 0, INTERACT_NONE, 0)
        return 1

    def _save_done(self, client, *_):
        if self.saved is None:
            self.saved = True
        else:
            self.sm.SmsSaveComplete(P(client))

    def start(self):
        """Listens from now on; a client waits for answers while it starts."""
        threading.Thread(target=self._serve, daemon=True).start()

    def log_off(self):
        """Tells the client to save everything because the session ends."""
        self.wanted.put(self._save_all)

    def die(self):
        self.wanted.put(lambda: self.sm.SmsDie(P(self.client)))

    def _save_all(self):
        self.saved = None
        self.sm.SmsSaveYourself(P(self.client), SAVE_GLOBAL, 1, INTERACT_NONE, 1)

    def _serve(self):
        while True:
            self._turn(0.02)
            while not self.wanted.empty():
                self.wanted.get()()

    def _turn(self, seconds):
        listening = {self.ice.IceGetListenConnectionNumber(P(place)): place for place in self.places}
        talking = {self.ice.IceConnectionNumber(P(each)): each for each in self.connections}
        ready, _, _ = select.select([*listening, *talking], [], [], seconds)
        for number in ready:
            if number in listening:
                status = ctypes.c_int()
                self.connections.append(self.ice.IceAcceptConnection(P(listening[number]), ctypes.byref(status)))
            elif self.ice.IceProcessMessages(P(talking[number]), None, None) != 0:
                self.connections.remove(talking[number])
                os.close(number)
