-- A learner's ledger. Rows of ledger, attempts and events never change or go; heads move forward by one event; drafts are
-- the only texts that may be replaced. The triggers stop accidents, the chain shows everything else.

CREATE TABLE ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    ledger_id TEXT NOT NULL CHECK (length(ledger_id) = 32),
    learner_id TEXT NOT NULL CHECK (length(learner_id) BETWEEN 1 AND 200),
    learner_name TEXT NOT NULL CHECK (length(learner_name) <= 200),
    scripted INTEGER NOT NULL CHECK (scripted IN (0, 1))
) STRICT;

CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    lab TEXT NOT NULL CHECK (length(lab) BETWEEN 1 AND 200),
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    genesis TEXT NOT NULL CHECK (length(CAST(genesis AS BLOB)) BETWEEN 2 AND 65536),
    UNIQUE (lab, attempt)
) STRICT;

CREATE TABLE events (
    attempt_id INTEGER NOT NULL REFERENCES attempts (id),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    act TEXT NOT NULL CHECK (length(act) <= 64),
    type TEXT NOT NULL CHECK (length(type) BETWEEN 1 AND 64),
    utc_ms INTEGER NOT NULL,
    mono_ms INTEGER NOT NULL,
    payload TEXT NOT NULL CHECK (length(CAST(payload AS BLOB)) BETWEEN 2 AND 65536),
    prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (attempt_id, seq)
) STRICT, WITHOUT ROWID;

-- How many events an attempt has and the hash of the last: without it, events cut off at the end would leave no trace.
CREATE TABLE heads (
    attempt_id INTEGER PRIMARY KEY REFERENCES attempts (id),
    events INTEGER NOT NULL CHECK (events >= 0),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE drafts (
    attempt_id INTEGER NOT NULL REFERENCES attempts (id),
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    text TEXT NOT NULL CHECK (length(CAST(text AS BLOB)) <= 65536),
    PRIMARY KEY (attempt_id, key)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ledger_keeps_identity BEFORE UPDATE ON ledger
WHEN NEW.id <> OLD.id OR NEW.ledger_id <> OLD.ledger_id OR NEW.learner_id <> OLD.learner_id OR NEW.scripted <> OLD.scripted
BEGIN SELECT RAISE(ABORT, 'only the learner''s name may change'); END;
CREATE TRIGGER ledger_keeps_row BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'a ledger keeps its learner'); END;
CREATE TRIGGER attempts_never_change BEFORE UPDATE ON attempts
BEGIN SELECT RAISE(ABORT, 'attempts are append-only'); END;
CREATE TRIGGER attempts_never_go BEFORE DELETE ON attempts
BEGIN SELECT RAISE(ABORT, 'attempts are append-only'); END;
CREATE TRIGGER events_never_change BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_never_go BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER heads_move_forward BEFORE UPDATE ON heads
WHEN NEW.attempt_id <> OLD.attempt_id OR NEW.events <> OLD.events + 1
BEGIN SELECT RAISE(ABORT, 'a head moves forward by one event'); END;
CREATE TRIGGER heads_never_go BEFORE DELETE ON heads
BEGIN SELECT RAISE(ABORT, 'a head stays with its attempt'); END;
