-- SPDX-License-Identifier: GPL-3.0-or-later
-- The counted judgements as packed columns: a copy of what the opened records say, for opening quickly. It may be
-- thrown away and made anew at any time, so nothing guards it; the Aggregated event holds its hash.
CREATE TABLE columns (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    body BLOB NOT NULL
) STRICT
