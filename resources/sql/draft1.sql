-- SPDX-License-Identifier: GPL-3.0-or-later
-- A draft (.jdraft): everything the secretary brought, by its real names. Never shipped, never copied into a
-- round file. `position` keeps the order of import for people; nothing that is sealed depends on it. Lists are
-- JSON arrays, numbers exact decimals or fractions as text.
CREATE TABLE facts (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
--;;
CREATE TABLE teams (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    model TEXT NOT NULL,
    aliases TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX teams_by_position ON teams (position);
--;;
CREATE TABLE benchmarks (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    grouping TEXT NOT NULL,
    domain TEXT NOT NULL,
    language TEXT NOT NULL,
    modality TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX benchmarks_by_position ON benchmarks (position);
--;;
CREATE TABLE items (
    id TEXT NOT NULL PRIMARY KEY,
    benchmark TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('response', 'dossier', 'practice', 'repeat')),
    repeat_of TEXT NOT NULL,
    prompt TEXT NOT NULL,
    context TEXT NOT NULL,
    reference TEXT NOT NULL,
    language TEXT NOT NULL,
    domain TEXT NOT NULL,
    modality TEXT NOT NULL,
    attachments TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX items_by_position ON items (position);
--;;
CREATE TABLE responses (
    item TEXT NOT NULL,
    team TEXT NOT NULL,
    body TEXT NOT NULL,
    attachments TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (item, team)
) STRICT;
--;;
CREATE INDEX responses_by_position ON responses (position);
--;;
CREATE TABLE reviewers (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    panel TEXT NOT NULL,
    languages TEXT NOT NULL,
    domains TEXT NOT NULL,
    recused TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX reviewers_by_position ON reviewers (position);
--;;
CREATE TABLE metrics (
    team TEXT NOT NULL,
    source TEXT NOT NULL,
    amount TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (team, source)
) STRICT;
--;;
CREATE INDEX metrics_by_position ON metrics (position);
--;;
CREATE TABLE survey (
    rater TEXT NOT NULL,
    team TEXT NOT NULL,
    segment TEXT NOT NULL,
    score TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (rater, team, segment)
) STRICT;
--;;
CREATE INDEX survey_by_position ON survey (position);
--;;
CREATE TABLE media (
    name TEXT NOT NULL PRIMARY KEY,
    png BLOB NOT NULL,
    position INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX media_by_position ON media (position);
--;;
CREATE TABLE assignment (
    reviewer TEXT NOT NULL,
    item TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (reviewer, item)
) STRICT;
--;;
CREATE INDEX assignment_by_position ON assignment (position);
--;;
-- What was decided about names found in texts.
CREATE TABLE decisions (
    finding TEXT NOT NULL PRIMARY KEY,
    decision TEXT NOT NULL CHECK (decision IN ('mask', 'keep', 'drop')),
    reason TEXT NOT NULL
) STRICT;
--;;
-- The rows as they stood before each step, for undo: `before` is NULL where there was none.
CREATE TABLE steps (
    step INTEGER NOT NULL,
    number INTEGER NOT NULL,
    place TEXT NOT NULL,
    which BLOB NOT NULL,
    before BLOB,
    PRIMARY KEY (step, number)
) STRICT;
