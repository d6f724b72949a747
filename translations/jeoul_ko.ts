<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AssignmentPlan</name>
    <message>
        <source>An assignment needs at least one reviewer and one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items cannot be judged %2 times each by %3 reviewers with at most %4 items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the overlap or raise the number of items per reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Write the verification bundle (not in this version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle to write (.tar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not write verification bundles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanonicalJson</name>
    <message>
        <source>The record inside the file is not in the agreed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record could not be put into its signed form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Build a round as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the chair, the deputy and the custodians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer&apos;s packet and workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect, consolidate, lock and unseal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeoul: blind expert review of AI model outputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Container</name>
    <message>
        <source>reviewer packet (.jpacket)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score file (.jscores)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity vault (.jvault)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file (.jkey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written in the agreed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer version of Jeoul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a %1, not a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents are larger than the 512 MiB a file may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer or smaller pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB, which no Jeoul file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was sealed with a set of ciphers that this program does not contain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender which edition of Jeoul made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file needs a feature that this version of Jeoul does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of the file do not fill it as agreed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsTables</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recused from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 was made by a newer version of Jeoul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Jeoul on this computer; then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inner structure of %1 is not the one Jeoul made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest copy from the backups folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last change of %1 was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in a place where nothing can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back in its place, or close it and open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read and write the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while %1 was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the connection to it; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file made by Jeoul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the window that has it, or close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is too large to be kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change did not fit what %1 already holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to work with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected fault occurred in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsFile</name>
    <message>
        <source>There is no such finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is mask, keep or drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Seal, score, consolidate and export the bundled demo round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or empty folder for every file of the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts and exports: ko or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo round is complete. Its exports are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoRound</name>
    <message>
        <source>Demo round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled demo round did not import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated reviewers are scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo round in %1 is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftAdd</name>
    <message>
        <source>Import files into a draft, whole or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teams.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benchmarks.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the pictures that items and responses name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewers.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. The draft is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftAssign</name>
    <message>
        <source>Deal the items to the reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers per item; everybody when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most items for one reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hexadecimal digits, to repeat a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is not 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftDecide</name>
    <message>
        <source>Decide findings from a file: id, decision (mask, keep, drop), reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with id, decision, reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n decision(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftNew</name>
    <message>
        <source>Begin a round as a draft file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r1-2026, r2-2026, blank or a scheme.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft to make (.jdraft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the draft %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftScreen</name>
    <message>
        <source>Search everything a reviewer would read for team names and aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step of this draft cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of this draft cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a backup copy of the draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>The disk is full, so %1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link or a folder, not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not read back as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium may be faulty; use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than anything Jeoul writes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventChain</name>
    <message>
        <source>its number is not the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not follow from the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its contents were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was signed by a key that is not of this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step could not be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an intact copy of the round file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the round&apos;s steps is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 (%2) of the round cannot be trusted: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This version does not write %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the result tables for one audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is for: internal, ministry, team or public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, xlsx, json; separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ko or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(goes on in the next row)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” has more rows than a sheet can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: down to the lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: up to the upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This kind of item is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write response, dossier, practice or repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an item of the kind repeat names another item; this is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in; an empty text is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has neither a text nor attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an empty text for an empty answer, or leave the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name, or bring what it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attachment is not among the media files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file into the media folder, or remove its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item can repeat only an item of the kind response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No benchmark has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n benchmark(s) are made from what the items name, because none were given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The team already has a response to this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item and no response names this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Item %1 has no response of %n team(s); it will be shown as “no response”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further item(s) lack the response of some team.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 judged units have no response; they are kept and shown without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is longer than 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has more than %1 cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the columns that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %L1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands where none may stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole cell in quotation marks and double those inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text, or look for a quotation mark that is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in the row that begins here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quotation mark, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put cells that contain the delimiter in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte %1 of the file (hexadecimal %2) is not text in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is written in UTF-8, but line %2 is not; the file mixes encodings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole file as UTF-8 and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 or CP949</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be read as UTF-8 and as CP949, with different letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 with a byte order mark, so that it is certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet, document or archive, not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in an encoding with two or four bytes a letter and does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1 name the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1 differ only in case, blanks or Unicode form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them or give them different names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1 differ only in leading zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet may have dropped them; compare with the original list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it out without an exponent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without thousands separators, with a decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with a decimal point and without separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits with at most one decimal point, such as 3 or 72.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a line break or another control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet may have turned this name into a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the original list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n control character(s). Reviewers will see a visible sign there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row when there is no value; a missing value is not a zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number that can be read exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds a number that is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds a text that is not valid JSON: a quotation mark is missing or a character is not escaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not one complete JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one object a line, without a list around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;item_id&quot;: &quot;Q1&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is given twice in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be a text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotation marks, or write null when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as [&quot;a.png&quot;, &quot;b.png&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is missing or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 already says this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system is compared with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This verdict is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a, b, tie or both_bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a PNG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF pictures are not taken over, because they may move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawings are not taken over, because they may hold links and programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents are not taken over, because they name their authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pages as PNG pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and video are not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file from the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP or BMP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file from the folder, or save it as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot read %1 pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more than 25 million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the original file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file itself into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders inside the media folder are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the files directly into the media folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden files are not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the picture smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds more than 5,000 files or 512 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the files that items and responses name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a plain file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file alone, without folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving pictures are not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further problem(s) of this file are not listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the listed ones and read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further note(s) on this file are not listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The saved work could not be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of %2 is not what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest copy from the backups folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Jeoul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Jeoul on this computer; then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not open the saved work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved work was replaced by another copy while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered since is still in this window, but is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the former file back, or write down what is missing and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KdfLock</name>
    <message>
        <source>Opening this file would take more memory or time than any genuine file needs, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for the file again and compare by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is protected more weakly than Jeoul allows, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs %1 MiB of free memory, which the computer cannot give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyNew</name>
    <message>
        <source>Make a secret key file and the public file to hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair, deputy or custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for both files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 and its passphrase; hand out %2. Confirmation number: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The passphrase does not fit this key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard language and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret and the public half of this key do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a copy of the key file, or the deputy&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an intact public key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its holder for the public key file (.jpub) again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has %1 to %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one, for example four words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not give %1 MiB of memory, so the key file was protected with %2 MiB instead. Choose a longer passphrase, or make the key on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This public key file was made by a newer version of Jeoul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Blind expert review of AI model outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bundled demo round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ko or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft, packet, workspace or round file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>The scheme in the manifest is not the one it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an intact copy of the round file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the round was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round was sealed by a newer version of Jeoul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest could not be signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCode</name>
    <message>
        <source>Check the open code against what you were given and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open code has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open code has %1 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the digits of the open code is not right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>The packet could not be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outside of this packet does not belong to what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the secretariat for the packet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open code does not fit this packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that code and packet belong together, or ask the secretariat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketRecord</name>
    <message>
        <source>This packet was made by a newer version of Jeoul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelAccess</name>
    <message>
        <source>Secret key file of the chair or deputy; chair.jkey beside the round file when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the key&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the chair&apos;s key file with --key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the chair&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsealed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelAggregate</name>
    <message>
        <source>Open the counted score files and consolidate them by code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is aggregated by code name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelClose</name>
    <message>
        <source>Close the collection: which score files count is final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelConfirm</name>
    <message>
        <source>Record that a reviewer read this receipt on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat, for example W07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 digits that were read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of %1 is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelFiles</name>
    <message>
        <source>%1 The file was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score file of seat %1 belongs to another round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score file of seat %1 was made with other rules than this round&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score file of seat %1 contradicts itself about its packet or version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score file of seat %1 is sealed for other recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This score file belongs to another round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This score file comes from a packet that is not of this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score file of seat %1 is not the one that was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the round file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelLedger</name>
    <message>
        <source>Step %1 of this round does not fit the steps before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the round file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the lock nothing more is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts are checked while files are being collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round is closed once, after at least one score file came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a closed round that is not locked can be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregate the round first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the result first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round is sealed once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of a received file is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done while the round is in the state &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelLock</name>
    <message>
        <source>Lock the result and print its lock number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is locked. Write the lock number into the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelReceive</name>
    <message>
        <source>Take in score files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score files (.jscores)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelReceiving</name>
    <message>
        <source>The score file of seat %1 is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score file of seat %1, version %2, was taken in before. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 of seat %1 is taken in and replaces the version before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 of seat %1 is taken in and counts. A version before it never arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 of seat %1 is kept. It does not count because a newer version is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 of seat %1 is kept apart: it contradicts a file that is here, or comes from another computer. Have the reviewer read the receipt out by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 of seat %1 came after closing. It is kept and counts only if the round is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelReopen</name>
    <message>
        <source>Open a closed collection again; the reason stays visible for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection is open again. The reason is on record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelReport</name>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score file came from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was not confirmed by phone for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicting files were not counted for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version never arrived for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>averages over teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rounded half up to %n decimal(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded half to even to %n decimal(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut off after %n decimal(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: of the reviewers&apos; totals for a team the %2 highest and the %3 lowest are dropped, then the mean is taken; with fewer than %4 reviewers the plain mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mean of the reviewers&apos; totals for a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: median of the reviewers&apos; totals for a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, an earlier version is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than the version that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart until confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer&apos;s total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest, dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest, dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the best team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 of seat %1 came after closing and was kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 of seat %1 was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 of seat %1 was kept apart as a contradiction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was refused (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt %2 of seat %1 was confirmed by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair decided which file of seat %1 counts. Reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The round was closed with %n score file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The round was reopened. Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was computed. Its confirmation number begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names were joined to the locked result by the custodians %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelResult</name>
    <message>
        <source>Opening the score files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregation was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round stays closed and nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelRound</name>
    <message>
        <source>The score file of seat %1 holds an entry that does not fit this round&apos;s score sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this reviewer to submit again with the packet of this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this round file is not what was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the secretary for the round file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelSession</name>
    <message>
        <source>Files that contradict each other are kept apart until a receipt is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version before this one never arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file came after closing and does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round file was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the round file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is not open with the chair&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the key of the chair or the deputy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelStatus</name>
    <message>
        <source>Show who has submitted and in which state the round is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelUnseal</name>
    <message>
        <source>Passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the names to the locked result, with two custodians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round file (.jround)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault (.jvault)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key files of two custodians, separated by a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with their passphrases, in the same order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are joined to the locked result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelUnsealing</name>
    <message>
        <source>The names in this vault are not the ones this round committed to before scoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round stays locked and no name was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the vault that was sealed with this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different custodians of this round are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which two custodian keys were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParallelWork</name>
    <message>
        <source>The work was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official arithmetic on given numbers, with every stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r1-2026, r2-2026, blank or a scheme.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with teams, panel, metrics and survey; numbers as decimal strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a point of the scale for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer %1 has two marks for “%2” of %3 on one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team “%1” stands twice or has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, “%2” is not one of the teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, no part counts the criterion “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, %2 is not between 0 and %3 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, reviewer “%2” already has points for “%3” there, or no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, no part counts the result “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, %2 does not fit the result “%3”: it must lie between 0 and the full value, and a target above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, no part counts the user group “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, %2 is not between 0 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, the user “%2” already has a mark for the team, or no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, a decimal number in quotation marks is expected, for example &quot;31.5&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are not one JSON object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only %2 of the %3 reviewers needed to drop the highest and lowest, so the plain mean is used (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reviewer %2 has no mark for “%3”, so this reviewer has no total there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 results for “%3” where another team has %4; the mean is over the results there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 share rank %2 until the committee decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 share a rank across the cut of %2 teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: without a total the cut is not final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviewer rated this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviewer rated this team by every criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no benchmark result for this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user rated this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something this number is made of is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Primitives</name>
    <message>
        <source>The record could not be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the public keys cannot be used for sealing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its holder for the public key file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rational</name>
    <message>
        <source>“%1” is not a decimal number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Nested more than %1 levels deep: shown as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of code; open the raw view to read them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This table has %1 rows and %2 columns; %3 and %4 are shown. Open the raw view to read it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Picture not shown: %1]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>The record inside the file holds something that cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The scheme has no place for the score %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” stands in this text and was masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items and responses have errors, so there is nothing to rehearse on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling and submitting packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has errors, so there is nothing to rehearse on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This response is empty. It is shown as empty and judged like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit is rated but has no response. It is shown as missing and its ratings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal needs ratings or preferences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rehearse</name>
    <message>
        <source>Run the whole life of a round on existing judgements and compare with the direct computation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teams.csv; the systems named in the data when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset or scheme.json; follows from the data when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or empty folder for every file of the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came out of the round equals the direct computation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came out of the round differs from the direct computation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>The report could not be built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewAccess</name>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFill</name>
    <message>
        <source>Enter scores from a file: item_id, label, criterion, score, comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace (.jwork)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with item_id, label, criterion, score, comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with item_id, label_a, label_b, winner (a, b, tie, both_bad)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the open code; by default the one the packet was opened with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered. The workspace is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered %1 scores, %2 comments and %3 preferences; all are on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winner is a, b, tie or both_bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of scores or preferences was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewOpen</name>
    <message>
        <source>Open a packet with its code and make the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet (.jpacket)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the open code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to make (.jwork)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened packet %1 with %2 items.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item %1 in this packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no response %1 in this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response %1 is not assigned to you, so it is not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed in for response %1, so it is not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score sheet of this item has no criterion %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response that cannot be rated needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This score is not on the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response has either a score or a reason why it cannot be rated, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses of this item are not compared head to head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response cannot be compared with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this round one of the two has to be chosen; a tie is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this round &quot;both bad&quot; is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is to be read for at least %1 seconds: %2 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score for %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment for %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment of at least %1 characters for %2, %3: %4 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of the saved work cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest copy from the backups folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewShow</name>
    <message>
        <source>Not assigned to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is in a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace (.jwork)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item whole, by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the open code; by default the one the packet was opened with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item %1 in this packet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSubmit</name>
    <message>
        <source>Sign and seal the scores for the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace (.jwork)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score file to write (.jscores)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit although something is not rated; it travels as not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the open code; by default the one the packet was opened with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1. Read the receipt to the panel on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundRunner</name>
    <message>
        <source>Making keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving the score files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsealing the names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundStore</name>
    <message>
        <source>A part of the round file %1 cannot be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the round file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal does not cover what is to be written into the round file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round file was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemeJson</name>
    <message>
        <source>an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is missing at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, %2 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of 1 to 64 characters without blanks at its ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, “%2” stands for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of at most 4000 characters without control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, a text in Korean (ko) or English (en) is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, a decimal number in quotation marks is expected, for example &quot;10&quot; or &quot;0.5&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, a whole number from %2 to %3 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, “%2” is not one of the known words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list at %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” at %2 is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheme file may hold at most 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheme is one object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no built-in scheme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, %2 is not a point of the scale “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, a text in Korean (ko) or English (en) is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, “%2” is not a gate of this scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, the id “%2” stands for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, a number above 0 is expected, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion “%1” of the sheet “%2”, which %3 counts, has 0 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale “%1” goes below 0, so the criterion “%2” cannot count as points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria of the sheet “%1” sum to %2 points, but %3 is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the max_points of the criteria sum to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, the sheet “%2” applies neither to responses nor to dossiers, so nothing would be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, “%2” is not a sheet of this scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, with %2 reviewers nothing would be left after dropping %3 highest and %4 lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, points from 0 to %2 are expected, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources of the part “%1” sum to %2 points, but %3 is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the max of the sources sum to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a scheme without any points may have no parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” is counted by two sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each source a sheet of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion “%1” stands in two sheets that both count (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rounding stage at %1 is out of order or stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages act in this order, each once: criterion, source, part, total, average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, “%2” is not a part of this scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, no part counts the panel, so there is no criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tie rule at %1 could never decide anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State each rule once, with the committee as the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, the lowest point must be below the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, steps of %2 do not lead from %3 to %4 in 2 to %5 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, the point %2 is described a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, “%2” is not a scale of this scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, points must be 0 or more, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, %2 must be above %3 and at most %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” at %2 can never be used: sheets before it take all its items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow item_kinds or benchmarks, or change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, the same kind of item stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” at %2 asks for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion, pairwise or ranking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>Searching the texts for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for names was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Freeze a draft into a round file, a vault and one packet per reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft (.jdraft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key file of the panel chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key file of the deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key files of the three custodians, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for round.jround, vault.jvault, packets/ and codes.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hexadecimal digits drawn before witnesses; random when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the round key under this passphrase; without it the key is destroyed after sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is not 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round key was not kept, so no packet of this round can be issued again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealFolder</name>
    <message>
        <source>%1 already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sealed; the files there were left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder for the sealed round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupImport</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. The draft is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has no items yet, so the responses answer nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the items first, or together with the responses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupMaterial</name>
    <message>
        <source>The picture %1 is not in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the media folder again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupObstacles</name>
    <message>
        <source>The round has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no teams. Import teams or responses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one team. A blind review needs at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no items. Import items.jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no reviewers. Import reviewers.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is left that counts: all are practice or dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no score sheet for item %1 of benchmark %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further name(s) lead nowhere.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewer %1 is recused from every team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer %1 has no item to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found in the texts are undecided. Mask, keep or drop each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupSeal</name>
    <message>
        <source>Nothing was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault needs the keys of three different custodians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each custodian for their public key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair and the deputy have the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the deputy to make a key of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is not 32 bytes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 64 hexadecimal digits, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protecting the round key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the round file and the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Give a score and move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment; Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot rate, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous and next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the item and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All responses, two, one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Jeoul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeoul %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind expert review of AI model outputs. GPL-3.0-or-later.
Signatures and encryption use libsodium (suite 1). It is not a nationally validated cryptographic module.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The demo&apos;s simulation file is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>The score file could not be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scores are still in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This score file was made by a newer version of Jeoul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version and take the file in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signatures in this score file do not belong to this packet and reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the reviewer for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This score file is not sealed for this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key of the chair or the deputy of this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has sealed these scores again for a person the reviewer did not mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the reviewer for the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outside of this score file does not belong to what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suite</name>
    <message>
        <source>The contents of the file do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>A secret is needed and nobody sits at the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in a file: see --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferDamage</name>
    <message>
        <source>Ask for the file again, packed in a ZIP file or on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail program or text editor has changed this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of this file did not finish: its end is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again and remove the drive only after the copy is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a packed file; the Jeoul file may be inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first, then open the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Jeoul file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you chose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again, or ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was added after the end of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: it is not what was signed when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The vault needs the public keys of three different custodians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose three different public key files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two keys do not open the vault together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different custodians of this round are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outside of this vault does not belong to what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Check a verification bundle (not in this version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle (.tar or folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older bundle that this one must only add to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not verify bundles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPrompts</name>
    <message>
        <source>Files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::itemmodels::ReviewItemModel</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::itemmodels::ReviewScoreModel</name>
    <message>
        <source>cannot rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::reader::PromptView</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::reader::ResponseView</name>
    <message>
        <source>Not assigned to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response was handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::session::PanelSession</name>
    <message>
        <source>This key belongs neither to the chair nor to the deputy of this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file whose confirmation number stands in the round&apos;s minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) before this one were dealt with and are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt has 24 digits in six groups of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the number again, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in from seat %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt read out differs from the file of seat %1 in group %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for this group again. If it still differs, ask for the score file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the receipt of version %1 of seat %2, which no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the reviewer for the receipt of the newest submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not one of those kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this file is the right one; it stands in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score file counts yet, so there is nothing to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round stays open for score files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in at least one score file, or settle the conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it is reopened; it stays visible for ever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::session::ReviewSession</name>
    <message>
        <source>The saved work holds no signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest copy from the backups folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pledge needs your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is not complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 is not complete: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything entered is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete it, or submit with what is missing left as not rated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::session::SetupSession</name>
    <message>
        <source>The draft is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment names reviewer %1, who is not in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment names item %1, which is not in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment gives item %1 to reviewer %2 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment gives reviewer %1 no item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a decision. Choose mask, keep or drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finding %1 in the texts of this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the texts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be masked or dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it with a reason, or change the title, scheme or benchmark it stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep a name or drop an item, give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft cannot be sealed yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::CommentBox</name>
    <message>
        <source>Comment (C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ContentsPage</name>
    <message>
        <source>Contents of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the files you have. Each import takes effect whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::FindingsPage</name>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this masked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may this stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team name or alias stands in anything a reviewer will read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), %1 undecided. A packet cannot be made while one is undecided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ItemPanel</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::MainWindow</name>
    <message>
        <source>Jeoul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Jeoul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Jeoul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of Jeoul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the demo round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::OpenPage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 18 digits you were given by phone or message. Spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening… this takes a second or two, so that nobody can guess the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PaneDeck</name>
    <message>
        <source>Response %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PledgePage</name>
    <message>
        <source>I pledge this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I judge what I read and nothing else: the content, not its length or look.
I do not try to find out who wrote a response; if I believe I recognise one, I flag it.
I do not show, copy or pass on anything of this packet, and do not put it into any AI service.
I have declared every conflict of interest I know of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of this round, confirmation number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReasonBar</name>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the file to the secretary. When you are called, read these digits out; they prove that your file, in this version, was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct something and submit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReviewBar</name>
    <message>
        <source>Complete and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item ([)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item (])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReviewDesk</name>
    <message>
        <source>Comment on %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot rate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the flag on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag response %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may know who wrote this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot rate %1: give a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside my expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be displayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ScoreGrid</name>
    <message>
        <source>cannot rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, response %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a score here. Scores run from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SealPage</name>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is ready to be sealed. After sealing its rules and contents cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before sealing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the round file, the vault and the packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules, items and responses are frozen, and one packet per reviewer is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sealed. %n packet(s), the round file and the vault are in %1. The codes are in codes.csv; read them out, never send them with the packets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SetupDesk</name>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of %1 cannot be told from its name. Nothing was imported. Names begin with teams, benchmarks, items, responses, reviewers, metrics or survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the files of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported. %n note(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n error(s). The draft is unchanged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::StartPage</name>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeoul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind expert review of AI model outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a round from teams, items and responses, check it for names, seal it, and issue one packet per reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the responses side by side, score them by keyboard, and submit one sealed score file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive the score files, consolidate them by code name, lock the result, and unseal the names with a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five invented teams, 13 benchmarks, ten simulated reviewers: try all three desks on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files you open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: open code %1  ·  chair key %2  ·  passphrase %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SubmitPage</name>
    <message>
        <source>Submit although this is missing. It counts as not rated, never as zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you recognise a team? Say which response and why; leave empty if not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 items are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 items are complete. %n item(s) still need something:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the score file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jeoul::ui::widgets::Chip</name>
    <message>
        <source>Response %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
