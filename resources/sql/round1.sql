-- SPDX-License-Identifier: GPL-3.0-or-later
-- A round by code names: what was sealed, what was received, and every signed step since.
CREATE TABLE round (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    manifest BLOB NOT NULL,
    signature BLOB NOT NULL,
    manifest_hash TEXT NOT NULL,
    label_seed BLOB NOT NULL CHECK (length(label_seed) = 32)
) STRICT
--;;
CREATE TABLE item (
    id TEXT PRIMARY KEY,
    kind INTEGER NOT NULL,
    benchmark TEXT NOT NULL,
    benchmark_title TEXT NOT NULL,
    benchmark_group TEXT NOT NULL,
    domain TEXT NOT NULL,
    language TEXT NOT NULL,
    modality TEXT NOT NULL,
    prompt TEXT NOT NULL,
    context TEXT NOT NULL,
    reference TEXT NOT NULL
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE item_media (
    item TEXT NOT NULL REFERENCES item (id),
    position INTEGER NOT NULL,
    media TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE response (
    item TEXT NOT NULL REFERENCES item (id),
    code TEXT NOT NULL,
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    body TEXT NOT NULL,
    PRIMARY KEY (item, code)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE recusal (
    seat TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (seat, code)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE metric (
    code TEXT NOT NULL,
    source TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (code, source)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE survey (
    position INTEGER PRIMARY KEY,
    rater TEXT NOT NULL,
    code TEXT NOT NULL,
    score TEXT NOT NULL,
    segment TEXT NOT NULL
) STRICT
--;;
-- Commitments to texts before and after masking; which text is known to the vault alone.
CREATE TABLE redaction (
    displayed BLOB PRIMARY KEY CHECK (length(displayed) = 32),
    original BLOB NOT NULL CHECK (length(original) = 32)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    body BLOB NOT NULL
) STRICT
--;;
CREATE TABLE received (
    hash TEXT PRIMARY KEY,
    packet TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    previous TEXT NOT NULL,
    reviewer BLOB NOT NULL CHECK (length(reviewer) = 32),
    received_ms INTEGER NOT NULL,
    items INTEGER NOT NULL,
    complete_items INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    phone_checked INTEGER NOT NULL CHECK (phone_checked IN (0, 1)),
    bytes BLOB NOT NULL
) STRICT
--;;
CREATE TABLE opened (
    hash TEXT PRIMARY KEY REFERENCES received (hash),
    record BLOB NOT NULL
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE document (
    name TEXT PRIMARY KEY CHECK (name IN ('result', 'unseal')),
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID
--;;
CREATE TRIGGER event_update BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
END
--;;
CREATE TRIGGER event_delete BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never taken away');
END
--;;
-- With recursive_triggers on, INSERT OR REPLACE runs into the guard above as well as this one.
CREATE TRIGGER event_insert BEFORE INSERT ON event
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event)
    OR new.prev IS NOT coalesce((SELECT hash FROM event ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN
    SELECT RAISE(ABORT, 'events follow each other');
END
--;;
-- What a file was found to be may change; the file and what was read from it may not.
CREATE TRIGGER received_update BEFORE UPDATE ON received
WHEN new.hash IS NOT old.hash OR new.packet IS NOT old.packet OR new.sequence IS NOT old.sequence
    OR new.previous IS NOT old.previous OR new.reviewer IS NOT old.reviewer
    OR new.received_ms IS NOT old.received_ms OR new.items IS NOT old.items
    OR new.complete_items IS NOT old.complete_items OR new.bytes IS NOT old.bytes
BEGIN
    SELECT RAISE(ABORT, 'a received file is never changed');
END
--;;
CREATE TRIGGER received_delete BEFORE DELETE ON received
BEGIN
    SELECT RAISE(ABORT, 'a received file is never taken away');
END
--;;
CREATE TRIGGER opened_update BEFORE UPDATE ON opened
BEGIN
    SELECT RAISE(ABORT, 'an opened record is never changed');
END
--;;
CREATE TRIGGER opened_delete BEFORE DELETE ON opened
BEGIN
    SELECT RAISE(ABORT, 'an opened record is never taken away');
END
--;;
CREATE TRIGGER document_delete BEFORE DELETE ON document
BEGIN
    SELECT RAISE(ABORT, 'a document is never taken away');
END
--;;
CREATE TRIGGER document_update BEFORE UPDATE ON document
WHEN old.name = 'unseal' OR new.name IS NOT old.name
BEGIN
    SELECT RAISE(ABORT, 'the unsealing is written once');
END
--;;
CREATE TRIGGER round_update BEFORE UPDATE ON round
BEGIN
    SELECT RAISE(ABORT, 'what was sealed is never changed');
END
--;;
CREATE TRIGGER round_delete BEFORE DELETE ON round
BEGIN
    SELECT RAISE(ABORT, 'what was sealed is never taken away');
END
--;;
-- The counted judgements as packed columns: a copy of what the opened records say, for opening quickly. It may be
-- thrown away and made anew at any time, so nothing guards it; the Aggregated event holds its hash.
CREATE TABLE columns (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    body BLOB NOT NULL
) STRICT
