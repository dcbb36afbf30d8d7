-- A course's gradebook. Hand-ins are kept as they came and never change; grades are made from them and may be made again;
-- overrides stand beside grades and survive; the audit trail only grows.

CREATE TABLE course (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    file TEXT NOT NULL CHECK (length(file) <= 4096),
    content TEXT NOT NULL CHECK (length(CAST(content AS BLOB)) <= 4194304)
) STRICT;

CREATE TABLE students (
    student_id TEXT PRIMARY KEY CHECK (length(student_id) BETWEEN 1 AND 200),
    given_name TEXT NOT NULL CHECK (length(given_name) <= 200),
    family_name TEXT NOT NULL CHECK (length(family_name) <= 200),
    email TEXT NOT NULL CHECK (length(email) <= 200),
    login TEXT NOT NULL CHECK (length(login) <= 200),
    lms_id TEXT NOT NULL CHECK (length(lms_id) <= 200),
    sis_id TEXT NOT NULL CHECK (length(sis_id) <= 200),
    section TEXT NOT NULL CHECK (length(section) <= 200)
) STRICT, WITHOUT ROWID;

-- Who handed in is what the hand-in says; the roster is joined when it is read, so that a student who comes to the roster
-- later finds the work.
CREATE TABLE submissions (
    content_hash TEXT PRIMARY KEY CHECK (length(content_hash) = 64),
    file TEXT NOT NULL CHECK (length(file) <= 4096),
    bytes BLOB NOT NULL CHECK (length(bytes) <= 16777216),
    lab TEXT NOT NULL CHECK (length(lab) BETWEEN 1 AND 200),
    lab_version TEXT NOT NULL,
    lab_hash TEXT NOT NULL,
    learner_id TEXT NOT NULL CHECK (length(learner_id) BETWEEN 1 AND 200),
    learner_name TEXT NOT NULL CHECK (length(learner_name) <= 200),
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    scripted INTEGER NOT NULL CHECK (scripted IN (0, 1)),
    signed_utc_ms INTEGER NOT NULL,
    receipt TEXT NOT NULL,
    imported_utc_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE grades (
    student_id TEXT NOT NULL REFERENCES students (student_id),
    item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 200),
    submission TEXT NOT NULL REFERENCES submissions (content_hash),
    raw REAL NOT NULL CHECK (raw BETWEEN -1e9 AND 1e9),
    penalty REAL NOT NULL CHECK (penalty BETWEEN 0 AND 1e9),
    points REAL NOT NULL CHECK (points BETWEEN -1e9 AND 1e9),
    flags TEXT NOT NULL,
    PRIMARY KEY (student_id, item)
) STRICT, WITHOUT ROWID;

-- No points means excused.
CREATE TABLE overrides (
    student_id TEXT NOT NULL REFERENCES students (student_id),
    item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 200),
    points REAL CHECK (points BETWEEN -1e9 AND 1e9),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
    who TEXT NOT NULL,
    utc_ms INTEGER NOT NULL,
    PRIMARY KEY (student_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    utc_ms INTEGER NOT NULL,
    who TEXT NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    action TEXT NOT NULL CHECK (action IN ('create', 'roster', 'import', 'grade', 'override', 'export')),
    student_id TEXT NOT NULL,
    item TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TRIGGER submissions_never_change BEFORE UPDATE ON submissions
BEGIN SELECT RAISE(ABORT, 'hand-ins are kept as they came'); END;
CREATE TRIGGER submissions_never_go BEFORE DELETE ON submissions
BEGIN SELECT RAISE(ABORT, 'hand-ins are kept as they came'); END;
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER audit_never_goes BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
