<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ChartView</name>
    <message numerus="yes">
        <source>%1: not shown, because only %n reviewer(s) judged it</source>
        <translation>
            <numerusform>%1: not shown, because only %n reviewer judged it</numerusform>
            <numerusform>%1: not shown, because only %n reviewers judged it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n reviewer(s)</source>
        <translation>
            <numerusform>%1: %2, %n reviewer</numerusform>
            <numerusform>%1: %2, %n reviewers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftDecide</name>
    <message numerus="yes">
        <source>Recorded %n decision(s).</source>
        <translation>
            <numerusform>Recorded %n decision.</numerusform>
            <numerusform>Recorded %n decisions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftScreen</name>
    <message numerus="yes">
        <source>%n finding(s) are undecided.</source>
        <translation>
            <numerusform>%n finding is undecided.</numerusform>
            <numerusform>%n findings are undecided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n benchmark(s) are made from what the items name, because none were given.</source>
        <translation>
            <numerusform>%n benchmark is made from what the items name, because none were given.</numerusform>
            <numerusform>%n benchmarks are made from what the items name, because none were given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Item %1 has no response of %n team(s); it will be shown as “no response”.</source>
        <translation>
            <numerusform>Item %1 has no response of %n team; it will be shown as “no response”.</numerusform>
            <numerusform>Item %1 has no response of %n teams; it will be shown as “no response”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further item(s) lack the response of some team.</source>
        <translation>
            <numerusform>%n further item lacks the response of some team.</numerusform>
            <numerusform>%n further items lack the response of some team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n control character(s). Reviewers will see a visible sign there.</source>
        <translation>
            <numerusform>The text holds %n control character. Reviewers will see a visible sign there.</numerusform>
            <numerusform>The text holds %n control characters. Reviewers will see a visible sign there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further problem(s) of this file are not listed.</source>
        <translation>
            <numerusform>%n further problem of this file is not listed.</numerusform>
            <numerusform>%n further problems of this file are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further note(s) on this file are not listed.</source>
        <translation>
            <numerusform>%n further note on this file is not listed.</numerusform>
            <numerusform>%n further notes on this file are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>The file was left as it is; the first %n record(s) in it are whole.</source>
        <translation>
            <numerusform>The file was left as it is; the first record in it is whole.</numerusform>
            <numerusform>The file was left as it is; the first %n records in it are whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelCharts</name>
    <message numerus="yes">
        <source>Mean points of the reviewers, with 95 % t intervals over reviewers. Means of fewer than %n reviewer(s) are hidden.</source>
        <translation>
            <numerusform>Mean points of the reviewers, with 95 % t intervals over reviewers. Means of fewer than %n reviewer are hidden.</numerusform>
            <numerusform>Mean points of the reviewers, with 95 % t intervals over reviewers. Means of fewer than %n reviewers are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelReport</name>
    <message numerus="yes">
        <source>Rounded half up to %n decimal(s): %1.</source>
        <translation>
            <numerusform>Rounded half up to %n decimal: %1.</numerusform>
            <numerusform>Rounded half up to %n decimals: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded half to even to %n decimal(s): %1.</source>
        <translation>
            <numerusform>Rounded half to even to %n decimal: %1.</numerusform>
            <numerusform>Rounded half to even to %n decimals: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut off after %n decimal(s): %1.</source>
        <translation>
            <numerusform>Cut off after %n decimal: %1.</numerusform>
            <numerusform>Cut off after %n decimals: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round was closed with %n score file(s).</source>
        <translation>
            <numerusform>The round was closed with %n score file.</numerusform>
            <numerusform>The round was closed with %n score files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mean of fewer than %n reviewer(s) is hidden, together with what would give it away.</source>
        <translation>
            <numerusform>A mean of fewer than %n reviewer is hidden, together with what would give it away.</numerusform>
            <numerusform>A mean of fewer than %n reviewers is hidden, together with what would give it away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a mark</source>
        <translation>
            <numerusform>%n cell without a mark</numerusform>
            <numerusform>%n cells without a mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) recused</source>
        <translation>
            <numerusform>%n cell recused</numerusform>
            <numerusform>%n cells recused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) advance.</source>
        <translation>
            <numerusform>%n team advances.</numerusform>
            <numerusform>%n teams advance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded half up to %n decimal(s)</source>
        <translation>
            <numerusform>Rounded half up to %n decimal</numerusform>
            <numerusform>Rounded half up to %n decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounded half to even to %n decimal(s)</source>
        <translation>
            <numerusform>Rounded half to even to %n decimal</numerusform>
            <numerusform>Rounded half to even to %n decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut off after %n decimal(s)</source>
        <translation>
            <numerusform>Cut off after %n decimal</numerusform>
            <numerusform>Cut off after %n decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n reviewer(s) recused.</source>
        <translation>
            <numerusform>%1: %n reviewer recused.</numerusform>
            <numerusform>%1: %n reviewers recused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRecovery</name>
    <message numerus="yes">
        <source>This workspace was recovered from a damaged file; %n record(s) were whole.</source>
        <translation>
            <numerusform>This workspace was recovered from a damaged file; %n record was whole.</numerusform>
            <numerusform>This workspace was recovered from a damaged file; %n records were whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) behind them were left out: look through your last entries.</source>
        <translation>
            <numerusform>%n record behind them was left out: look through your last entries.</numerusform>
            <numerusform>%n records behind them were left out: look through your last entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupObstacles</name>
    <message numerus="yes">
        <source>%n further name(s) lead nowhere.</source>
        <translation>
            <numerusform>%n further name leads nowhere.</numerusform>
            <numerusform>%n further names lead nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found in the texts are undecided. Mask, keep or drop each.</source>
        <translation>
            <numerusform>%n name found in the texts is undecided. Mask, keep or drop it.</numerusform>
            <numerusform>%n names found in the texts are undecided. Mask, keep or drop each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have pages without words, undecided. Look at them for names, then keep or drop each.</source>
        <translation>
            <numerusform>%n document has pages without words, undecided. Look at them for names, then keep or drop it.</numerusform>
            <numerusform>%n documents have pages without words, undecided. Look at them for names, then keep or drop each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatsFile</name>
    <message numerus="yes">
        <source>%n rating(s) are of items that the items file does not have.</source>
        <translation>
            <numerusform>%n rating is of items that the items file does not have.</numerusform>
            <numerusform>%n ratings are of items that the items file does not have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::session::PanelSession</name>
    <message numerus="yes">
        <source>%n file(s) before this one were dealt with and are kept.</source>
        <translation>
            <numerusform>%n file before this one was dealt with and is kept.</numerusform>
            <numerusform>%n files before this one were dealt with and are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::DeclarationPage</name>
    <message numerus="yes">
        <source>%1 %n more to go.</source>
        <translation>
            <numerusform>%1 %n more to go.</numerusform>
            <numerusform>%1 %n more to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::DeclarationsPage</name>
    <message numerus="yes">
        <source>%n form(s) written to %1.</source>
        <translation>
            <numerusform>%n form written to %1.</numerusform>
            <numerusform>%n forms written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) taken in.</source>
        <translation>
            <numerusform>%n declaration taken in.</numerusform>
            <numerusform>%n declarations taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::DifferenceBar</name>
    <message numerus="yes">
        <source>%n more in folded parts. The raw text (Ctrl+U) shows them.</source>
        <translation>
            <numerusform>%n more in folded parts. The raw text (Ctrl+U) shows them.</numerusform>
            <numerusform>%n more in folded parts. The raw text (Ctrl+U) shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ExportPage</name>
    <message numerus="yes">
        <source>%n file(s) written for: %1</source>
        <translation>
            <numerusform>%n file written for: %1</numerusform>
            <numerusform>%n files written for: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::FindBar</name>
    <message numerus="yes">
        <source>%n match(es) in all</source>
        <translation>
            <numerusform>%n match in all</numerusform>
            <numerusform>%n matches in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n response(s)</source>
        <translation>
            <numerusform>in %n response</numerusform>
            <numerusform>in %n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in folded parts or formulas. The raw text (Ctrl+U) shows them.</source>
        <translation>
            <numerusform>%n more in folded parts or formulas. The raw text (Ctrl+U) shows them.</numerusform>
            <numerusform>%n more in folded parts or formulas. The raw text (Ctrl+U) shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s), %1 undecided. A packet cannot be made while one is undecided.</source>
        <translation>
            <numerusform>%n finding, %1 undecided. A packet cannot be made while one is undecided.</numerusform>
            <numerusform>%n findings, %1 undecided. A packet cannot be made while one is undecided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::GateSign</name>
    <message numerus="yes">
        <source>%n reason(s) still missing</source>
        <translation>
            <numerusform>%n reason still missing</numerusform>
            <numerusform>%n reasons still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::MinutesPage</name>
    <message numerus="yes">
        <source>%n signed step(s). Each carries the number of the one before it, so none can be changed or left out unseen.</source>
        <translation>
            <numerusform>%n signed step. Each carries the number of the one before it, so none can be changed or left out unseen.</numerusform>
            <numerusform>%n signed steps. Each carries the number of the one before it, so none can be changed or left out unseen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::Pane</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) in response %1</source>
        <translation>
            <numerusform>%n match in response %1</numerusform>
            <numerusform>%n matches in response %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in folded parts or formulas. The raw text (Ctrl+U) shows them.</source>
        <translation>
            <numerusform>%n more in folded parts or formulas. The raw text (Ctrl+U) shows them.</numerusform>
            <numerusform>%n more in folded parts or formulas. The raw text (Ctrl+U) shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PanelSteps</name>
    <message numerus="yes">
        <source>Checking %n score file(s)</source>
        <translation>
            <numerusform>Checking %n score file</numerusform>
            <numerusform>Checking %n score files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::PracticeFeedback</name>
    <message numerus="yes">
        <source>△ %n step(s) higher</source>
        <translation>
            <numerusform>△ %n step higher</numerusform>
            <numerusform>△ %n steps higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▽ %n step(s) lower</source>
        <translation>
            <numerusform>▽ %n step lower</numerusform>
            <numerusform>▽ %n steps lower</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::QuestionsPage</name>
    <message numerus="yes">
        <source>%n question(s) not handed over yet.</source>
        <translation>
            <numerusform>%n question not handed over yet.</numerusform>
            <numerusform>%n questions not handed over yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::RatingsPage</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::ReviewBar</name>
    <message numerus="yes">
        <source>The rules of this round ask for at least %n second(s) on every item. Until then it cannot be completed; everything else can be done meanwhile.</source>
        <translation>
            <numerusform>The rules of this round ask for at least %n second on every item. Until then it cannot be completed; everything else can be done meanwhile.</numerusform>
            <numerusform>The rules of this round ask for at least %n seconds on every item. Until then it cannot be completed; everything else can be done meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time on this item. It stands still once nothing has been touched or played for %n minute(s).</source>
        <translation>
            <numerusform>Time on this item. It stands still once nothing has been touched or played for %n minute.</numerusform>
            <numerusform>Time on this item. It stands still once nothing has been touched or played for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SealPage</name>
    <message numerus="yes">
        <source>Sealed. %n packet(s), the round file and the vault are in %1. The codes are in codes.csv; read them out, never send them with the packets.</source>
        <translation>
            <numerusform>Sealed. %n packet, the round file and the vault are in %1. The codes are in codes.csv; read them out, never send them with the packets.</numerusform>
            <numerusform>Sealed. %n packets, the round file and the vault are in %1. The codes are in codes.csv; read them out, never send them with the packets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SetupDesk</name>
    <message numerus="yes">
        <source>Imported. %n note(s).</source>
        <translation>
            <numerusform>Imported. %n note.</numerusform>
            <numerusform>Imported. %n notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n error(s). The draft is unchanged.</source>
        <translation>
            <numerusform>Nothing was imported: %n error. The draft is unchanged.</numerusform>
            <numerusform>Nothing was imported: %n errors. The draft is unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SpanList</name>
    <message numerus="yes">
        <source>%n error(s) marked in response %1</source>
        <translation>
            <numerusform>%n error marked in response %1</numerusform>
            <numerusform>%n errors marked in response %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jeoul::ui::SubmitPage</name>
    <message numerus="yes">
        <source>%1 of %2 items are complete. %n item(s) still need something:</source>
        <translation>
            <numerusform>%1 of %2 items are complete. %n item still needs something:</numerusform>
            <numerusform>%1 of %2 items are complete. %n items still need something:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still need something:</source>
        <translation>
            <numerusform>%n item still need something:</numerusform>
            <numerusform>%n items still need something:</numerusform>
        </translation>
    </message>
</context>
</TS>
