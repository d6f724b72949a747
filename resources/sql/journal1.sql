-- SPDX-License-Identifier: GPL-3.0-or-later
-- A reviewer's workspace: the sealed packet as received, and what the reviewer did, record by record.
CREATE TABLE packet (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    bytes BLOB NOT NULL
) STRICT
--;;
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL,
    boot BLOB NOT NULL,
    mono_ms INTEGER NOT NULL,
    body BLOB NOT NULL,
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT
--;;
-- Counts repairs: a change here runs one more whole commit, which shows that the disk takes commits again.
CREATE TABLE repair (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    count INTEGER NOT NULL
) STRICT
--;;
INSERT INTO repair (id, count) VALUES (1, 0)
--;;
CREATE TRIGGER journal_update BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal records are never changed');
END
--;;
CREATE TRIGGER journal_delete BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal records are never taken away');
END
--;;
-- With recursive_triggers on, INSERT OR REPLACE runs into the guard above as well as this one.
CREATE TRIGGER journal_insert BEFORE INSERT ON journal
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
    OR new.prev IS NOT coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN
    SELECT RAISE(ABORT, 'journal records follow each other');
END
--;;
CREATE TRIGGER packet_update BEFORE UPDATE ON packet
BEGIN
    SELECT RAISE(ABORT, 'the packet is never changed');
END
--;;
CREATE TRIGGER packet_delete BEFORE DELETE ON packet
BEGIN
    SELECT RAISE(ABORT, 'the packet is never taken away');
END
