-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of the files in `media`; a file without a row is a picture of one page. `media.png` holds the
-- bytes of every kind.
CREATE TABLE media_facts (
    name TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('picture', 'sound', 'video')),
    width TEXT NOT NULL,
    height TEXT NOT NULL,
    duration TEXT NOT NULL,
    gain TEXT NOT NULL,
    words TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
