-- SPDX-License-Identifier: GPL-3.0-or-later
-- What responses to practice items should score, and why; see practice.csv.
CREATE TABLE expectations (
    item TEXT NOT NULL,
    team TEXT NOT NULL,
    criterion TEXT NOT NULL,
    amount TEXT NOT NULL,
    reason TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (item, team, criterion)
) STRICT;
--;;
CREATE INDEX expectations_by_position ON expectations (position);
