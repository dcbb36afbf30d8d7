-- What an instructor does beside the grades (comments, extensions, choices, assignments, rubrics), what was read out of a
-- hand-in once and for all, a roster that students leave, and purging. The bytes of hand-ins move to a table of their own,
-- so that listing hand-ins does not read them.

-- Has its row only inside the transaction of a purge: the one time when what is kept may change or go.
CREATE TABLE purging (
    id INTEGER PRIMARY KEY CHECK (id = 1)
) STRICT;

ALTER TABLE students ADD COLUMN dropped_utc_ms INTEGER;

CREATE TABLE submissions_new (
    id INTEGER PRIMARY KEY,
    content_hash TEXT NOT NULL UNIQUE CHECK (length(content_hash) = 64),
    file TEXT NOT NULL CHECK (length(file) <= 4096),
    lab TEXT NOT NULL CHECK (length(lab) BETWEEN 1 AND 200),
    lab_version TEXT NOT NULL,
    lab_hash TEXT NOT NULL,
    learner_id TEXT NOT NULL CHECK (length(learner_id) BETWEEN 1 AND 200),
    learner_name TEXT NOT NULL CHECK (length(learner_name) <= 200),
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    scripted INTEGER NOT NULL CHECK (scripted IN (0, 1)),
    signed_utc_ms INTEGER NOT NULL,
    receipt TEXT NOT NULL,
    imported_utc_ms INTEGER NOT NULL,
    -- Where it comes from; empty for hand-ins that came in before these were kept.
    ledger_id TEXT NOT NULL,
    install_key TEXT NOT NULL,
    head_hash TEXT NOT NULL
) STRICT;

CREATE TABLE hand_in_files (
    id INTEGER PRIMARY KEY REFERENCES submissions_new (id),
    bytes BLOB NOT NULL CHECK (length(bytes) <= 16777216)
) STRICT;

INSERT INTO submissions_new (content_hash, file, lab, lab_version, lab_hash, learner_id, learner_name, attempt, scripted,
    signed_utc_ms, receipt, imported_utc_ms, ledger_id, install_key, head_hash)
SELECT content_hash, file, lab, lab_version, lab_hash, learner_id, learner_name, attempt, scripted, signed_utc_ms, receipt,
    imported_utc_ms, '', '', '' FROM submissions ORDER BY rowid;
INSERT INTO hand_in_files (id, bytes)
SELECT new.id, old.bytes FROM submissions_new AS new JOIN submissions AS old ON old.content_hash = new.content_hash;

-- The lines are the rubric's, one a line of text: item, points, possible, why, parted by tabs. The rubric's version is that
-- under which the grade last changed.
CREATE TABLE grades_new (
    student_id TEXT NOT NULL REFERENCES students (student_id),
    item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 200),
    submission TEXT NOT NULL REFERENCES submissions_new (content_hash),
    raw REAL NOT NULL CHECK (raw BETWEEN -1e9 AND 1e9),
    penalty REAL NOT NULL CHECK (penalty BETWEEN 0 AND 1e9),
    points REAL NOT NULL CHECK (points BETWEEN -1e9 AND 1e9),
    flags TEXT NOT NULL,
    lines TEXT NOT NULL,
    rubric INTEGER NOT NULL CHECK (rubric >= 0),
    PRIMARY KEY (student_id, item)
) STRICT, WITHOUT ROWID;
INSERT INTO grades_new (student_id, item, submission, raw, penalty, points, flags, lines, rubric)
SELECT student_id, item, submission, raw, penalty, points, flags, '', 0 FROM grades;

DROP TABLE grades;
DROP TABLE submissions;
ALTER TABLE submissions_new RENAME TO submissions;
ALTER TABLE grades_new RENAME TO grades;
CREATE INDEX submissions_by_ledger ON submissions (ledger_id);
CREATE INDEX submissions_by_learner ON submissions (learner_id, lab, signed_utc_ms);

-- What grading needs to know of a hand-in, read with the lab of that hash. Can be made again from the hand-in's bytes.
CREATE TABLE readings (
    id INTEGER PRIMARY KEY REFERENCES submissions (id),
    reader INTEGER NOT NULL CHECK (reader >= 1),
    lab_hash TEXT NOT NULL CHECK (length(lab_hash) = 64),
    marks TEXT NOT NULL,
    flags TEXT NOT NULL,
    work TEXT NOT NULL
) STRICT;

CREATE TABLE comments (
    student_id TEXT NOT NULL REFERENCES students (student_id),
    item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 200),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    who TEXT NOT NULL,
    utc_ms INTEGER NOT NULL,
    PRIMARY KEY (student_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE extensions (
    student_id TEXT NOT NULL REFERENCES students (student_id),
    item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 200),
    due_utc_ms INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
    who TEXT NOT NULL,
    utc_ms INTEGER NOT NULL,
    PRIMARY KEY (student_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE choices (
    student_id TEXT NOT NULL REFERENCES students (student_id),
    item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 200),
    submission TEXT NOT NULL REFERENCES submissions (content_hash),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
    who TEXT NOT NULL,
    utc_ms INTEGER NOT NULL,
    PRIMARY KEY (student_id, item)
) STRICT, WITHOUT ROWID;

-- A hand-in given to a student by hand, whatever number it names.
CREATE TABLE assignments (
    submission TEXT PRIMARY KEY REFERENCES submissions (content_hash),
    student_id TEXT NOT NULL REFERENCES students (student_id),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
    who TEXT NOT NULL,
    utc_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Rubrics set in this gradebook; the last version of an item counts, and stands before the course file's. Pending: ids of
-- lines that were added and are not applied yet, parted by commas.
CREATE TABLE rubrics (
    item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 200),
    version INTEGER NOT NULL CHECK (version >= 1),
    rubric TEXT NOT NULL CHECK (length(rubric) <= 262144),
    pending TEXT NOT NULL,
    who TEXT NOT NULL,
    utc_ms INTEGER NOT NULL,
    PRIMARY KEY (item, version)
) STRICT, WITHOUT ROWID;

-- Stops a purge: of the whole course (an empty subject) or of one student.
CREATE TABLE holds (
    subject TEXT PRIMARY KEY CHECK (length(subject) <= 200),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
    who TEXT NOT NULL,
    utc_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a purge took away, without saying whose it was.
CREATE TABLE purges (
    id INTEGER PRIMARY KEY,
    utc_ms INTEGER NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    students INTEGER NOT NULL,
    hand_ins INTEGER NOT NULL
) STRICT;
CREATE TABLE purged_hand_ins (
    content_hash TEXT PRIMARY KEY CHECK (length(content_hash) = 64),
    purge INTEGER NOT NULL REFERENCES purges (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_new (
    id INTEGER PRIMARY KEY,
    utc_ms INTEGER NOT NULL,
    who TEXT NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 40),
    student_id TEXT NOT NULL,
    item TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
INSERT INTO audit_new SELECT id, utc_ms, who, action, student_id, item, old_value, new_value, reason FROM audit;
DROP TABLE audit;
ALTER TABLE audit_new RENAME TO audit;

CREATE TRIGGER submissions_never_change BEFORE UPDATE ON submissions
BEGIN SELECT RAISE(ABORT, 'hand-ins are kept as they came'); END;
CREATE TRIGGER submissions_never_go BEFORE DELETE ON submissions WHEN NOT EXISTS (SELECT 1 FROM purging)
BEGIN SELECT RAISE(ABORT, 'hand-ins are kept as they came'); END;
CREATE TRIGGER hand_in_files_never_change BEFORE UPDATE ON hand_in_files
BEGIN SELECT RAISE(ABORT, 'hand-ins are kept as they came'); END;
CREATE TRIGGER hand_in_files_never_go BEFORE DELETE ON hand_in_files WHEN NOT EXISTS (SELECT 1 FROM purging)
BEGIN SELECT RAISE(ABORT, 'hand-ins are kept as they came'); END;
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit WHEN NOT EXISTS (SELECT 1 FROM purging)
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER audit_never_goes BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER purges_never_go BEFORE DELETE ON purges
BEGIN SELECT RAISE(ABORT, 'a purge leaves its receipt'); END;
CREATE TRIGGER purges_never_change BEFORE UPDATE ON purges
BEGIN SELECT RAISE(ABORT, 'a purge leaves its receipt'); END;
