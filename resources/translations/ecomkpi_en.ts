<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AcquisitionAdvice</name>
    <message numerus="yes">
        <source>The cost is back after %n month(s).</source>
        <translation>
            <numerusform>The cost is back after %n month.</numerusform>
            <numerusform>The cost is back after %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is too short for the horizon of the LTV: only %n month(s) of customers&apos; lives are known. The curve shows what they have brought so far.</source>
        <translation>
            <numerusform>The history is too short for the horizon of the LTV: only %n month of customers&apos; lives is known. The curve shows what they have brought so far.</numerusform>
            <numerusform>The history is too short for the horizon of the LTV: only %n months of customers&apos; lives are known. The curve shows what they have brought so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdvancedDrawer</name>
    <message numerus="yes">
        <source>Show %n other column(s) a file may have</source>
        <translation>
            <numerusform>Show %n other column a file may have</numerusform>
            <numerusform>Show %n other columns a file may have</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelButton</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelsDialog</name>
    <message numerus="yes">
        <source>%n order(s) name no source: they are on “{channel}”.</source>
        <translation>
            <numerusform>%n order names no source: it is on “{channel}”.</numerusform>
            <numerusform>%n orders name no source: they are on “{channel}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CohortMap</name>
    <message numerus="yes">
        <source>%n cohort(s).</source>
        <translation>
            <numerusform>%n cohort.</numerusform>
            <numerusform>%n cohorts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>order(s)</source>
        <translation>
            <numerusform>order</numerusform>
            <numerusform>orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) accepted</source>
        <translation>
            <numerusform>row accepted</numerusform>
            <numerusform>rows accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) rejected</source>
        <translation>
            <numerusform>row rejected</numerusform>
            <numerusform>rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) ignored (titles, totals, blanks)</source>
        <translation>
            <numerusform>row ignored (title, total, blank)</numerusform>
            <numerusform>rows ignored (titles, totals, blanks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageTimeline</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataAdvice</name>
    <message numerus="yes">
        <source>%n file(s) with {rows} rows stand behind the figures.</source>
        <translation>
            <numerusform>%n file with {rows} rows stands behind the figures.</numerusform>
            <numerusform>%n files with {rows} rows stand behind the figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message numerus="yes">
        <source>%n source(s) chosen</source>
        <translation>
            <numerusform>%n source chosen</numerusform>
            <numerusform>%n sources chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n file(s) that are no tables stay out: {names}</source>
        <translation>
            <numerusform>%n file that is no table stays out: {names}</numerusform>
            <numerusform>%n files that are no tables stay out: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being looked at</source>
        <translation>
            <numerusform>%n being looked at</numerusform>
            <numerusform>%n being looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n understood</source>
        <translation>
            <numerusform>%n understood</numerusform>
            <numerusform>%n understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a question</source>
        <translation>
            <numerusform>%n with a question</numerusform>
            <numerusform>%n with a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be used</source>
        <translation>
            <numerusform>%n that cannot be used</numerusform>
            <numerusform>%n that cannot be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n more finding</numerusform>
            <numerusform>%n more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Everything is ready: {count} row(s) will be added to your document.</source>
        <translation>
            <numerusform>Everything is ready: {count} row will be added to your document.</numerusform>
            <numerusform>Everything is ready: {count} rows will be added to your document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are held back until their rejected rows are corrected.</source>
        <translation>
            <numerusform>%n file is held back until its rejected rows are corrected.</numerusform>
            <numerusform>%n files are held back until their rejected rows are corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that cannot be used stay out.</source>
        <translation>
            <numerusform>%n file that cannot be used stays out.</numerusform>
            <numerusform>%n files that cannot be used stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRowsDialog</name>
    <message numerus="yes">
        <source>%n row(s), as they stand in the file.</source>
        <translation>
            <numerusform>%n row, as it stands in the file.</numerusform>
            <numerusform>%n rows, as they stand in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Import %n file</numerusform>
            <numerusform>&amp;Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueBox</name>
    <message numerus="yes">
        <source>{count} row(s)</source>
        <translation>
            <numerusform>{count} row</numerusform>
            <numerusform>{count} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaybackCurve</name>
    <message numerus="yes">
        <source>After %n month(s) a customer has brought back {amount}.</source>
        <translation>
            <numerusform>After %n month a customer has brought back {amount}.</numerusform>
            <numerusform>After %n months a customer has brought back {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The acquisition cost of {cac} is paid back after %n month(s).</source>
        <translation>
            <numerusform>The acquisition cost of {cac} is paid back after %n month.</numerusform>
            <numerusform>The acquisition cost of {cac} is paid back after %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the first order: {amount} per customer</source>
        <translation>
            <numerusform>%n month after the first order: {amount} per customer</numerusform>
            <numerusform>%n months after the first order: {amount} per customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) observed</source>
        <translation>
            <numerusform>%n customer observed</numerusform>
            <numerusform>%n customers observed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid back after %n month(s)</source>
        <translation>
            <numerusform>Paid back after %n month</numerusform>
            <numerusform>Paid back after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%n rejected row(s) saved. Correct them, then drop that file like any other: nothing will be doubled.</source>
        <translation>
            <numerusform>%n rejected row saved. Correct it, then drop that file like any other: nothing will be doubled.</numerusform>
            <numerusform>%n rejected rows saved. Correct them, then drop that file like any other: nothing will be doubled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n more in the document</source>
        <translation>
            <numerusform>%n more in the document</numerusform>
            <numerusform>%n more in the document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other channel(s)</source>
        <translation>
            <numerusform>%n other channel</numerusform>
            <numerusform>%n other channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message numerus="yes">
        <source>%n questions about your files</source>
        <translation>
            <numerusform>%n question about your files</numerusform>
            <numerusform>%n questions about your files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>Done: {count} row(s) are in your document, which is saved.</source>
        <translation>
            <numerusform>Done: {count} row is in your document, which is saved.</numerusform>
            <numerusform>Done: {count} rows are in your document, which is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message numerus="yes">
        <source>%n row(s), as they stand in the files.</source>
        <translation>
            <numerusform>%n row, as it stands in the files.</numerusform>
            <numerusform>%n rows, as they stand in the files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnmatchedRowsDialog</name>
    <message numerus="yes">
        <source>%n row(s), as they stand in the files.</source>
        <translation>
            <numerusform>%n row, as it stands in the file.</numerusform>
            <numerusform>%n rows, as they stand in the files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message numerus="yes">
        <source>Nothing new: its {count} file(s) are imported already.</source>
        <translation>
            <numerusform>Nothing new: its {count} file is imported already.</numerusform>
            <numerusform>Nothing new: its {count} files are imported already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new file(s)</source>
        <translation>
            <numerusform>{count} new file</numerusform>
            <numerusform>{count} new files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} imported already</source>
        <translation>
            <numerusform>{count} imported already</numerusform>
            <numerusform>{count} imported already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message numerus="yes">
        <source>Understood, %n question(s) to answer</source>
        <translation>
            <numerusform>Understood, %n question to answer</numerusform>
            <numerusform>Understood, %n questions to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) accepted</source>
        <translation>
            <numerusform>{count} row accepted</numerusform>
            <numerusform>{count} rows accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected</source>
        <translation>
            <numerusform>{count} rejected</numerusform>
            <numerusform>{count} rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <translation>
            <numerusform>{count} ignored</numerusform>
            <numerusform>{count} ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s) in the preview.</source>
        <translation>
            <numerusform>%n more point in the preview.</numerusform>
            <numerusform>%n more points in the preview.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} order(s)</source>
        <translation>
            <numerusform>{count} {platform} order</numerusform>
            <numerusform>{count} {platform} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} refund(s)</source>
        <translation>
            <numerusform>{count} {platform} refund</numerusform>
            <numerusform>{count} {platform} refunds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} product(s)</source>
        <translation>
            <numerusform>{count} {platform} product</numerusform>
            <numerusform>{count} {platform} products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {platform} spend</source>
        <translation>
            <numerusform>{count} row of {platform} spend</numerusform>
            <numerusform>{count} rows of {platform} spend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {platform} visits</source>
        <translation>
            <numerusform>{count} row of {platform} visits</numerusform>
            <numerusform>{count} rows of {platform} visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} fixed cost(s)</source>
        <translation>
            <numerusform>{count} {platform} fixed cost</numerusform>
            <numerusform>{count} {platform} fixed costs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} order line(s)</source>
        <translation>
            <numerusform>{count} ligne de commande {platform}</numerusform>
            <numerusform>{count} lignes de commande {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} customer(s)</source>
        <translation>
            <numerusform>{count} client {platform}</numerusform>
            <numerusform>{count} clients {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} payment(s)</source>
        <translation>
            <numerusform>{count} paiement {platform}</numerusform>
            <numerusform>{count} paiements {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {platform} statement</source>
        <translation>
            <numerusform>{count} ligne de relevé {platform}</numerusform>
            <numerusform>{count} lignes de relevé {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} shipping cost(s)</source>
        <translation>
            <numerusform>{count} coût d’expédition {platform}</numerusform>
            <numerusform>{count} coûts d’expédition {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} price(s)</source>
        <translation>
            <numerusform>{count} prix {platform}</numerusform>
            <numerusform>{count} prix {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} exchange rate(s)</source>
        <translation>
            <numerusform>{count} taux de change {platform}</numerusform>
            <numerusform>{count} taux de change {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} event(s)</source>
        <translation>
            <numerusform>{count} événement {platform}</numerusform>
            <numerusform>{count} événements {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refund(s)</source>
        <translation>
            <numerusform>{count} refund</numerusform>
            <numerusform>{count} refunds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} product(s)</source>
        <translation>
            <numerusform>{count} product</numerusform>
            <numerusform>{count} products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of advertising spend</source>
        <translation>
            <numerusform>{count} row of advertising spend</numerusform>
            <numerusform>{count} rows of advertising spend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of visits</source>
        <translation>
            <numerusform>{count} row of visits</numerusform>
            <numerusform>{count} rows of visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fixed cost(s)</source>
        <translation>
            <numerusform>{count} fixed cost</numerusform>
            <numerusform>{count} fixed costs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order line(s)</source>
        <translation>
            <numerusform>{count} ligne de commande</numerusform>
            <numerusform>{count} lignes de commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s)</source>
        <translation>
            <numerusform>{count} client</numerusform>
            <numerusform>{count} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payment(s)</source>
        <translation>
            <numerusform>{count} paiement</numerusform>
            <numerusform>{count} paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of statement</source>
        <translation>
            <numerusform>{count} ligne de relevé</numerusform>
            <numerusform>{count} lignes de relevé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shipping cost(s)</source>
        <translation>
            <numerusform>{count} coût d’expédition</numerusform>
            <numerusform>{count} coûts d’expédition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} competitor price(s)</source>
        <translation>
            <numerusform>{count} prix de concurrent</numerusform>
            <numerusform>{count} prix de concurrents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} exchange rate(s)</source>
        <translation>
            <numerusform>{count} taux de change</numerusform>
            <numerusform>{count} taux de change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} event(s)</source>
        <translation>
            <numerusform>{count} événement</numerusform>
            <numerusform>{count} événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} free order(s) left out</source>
        <translation>
            <numerusform>{count} free order left out</numerusform>
            <numerusform>{count} free orders left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s) in all</source>
        <translation>
            <numerusform>{count} session in all</numerusform>
            <numerusform>{count} sessions in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) rejected</source>
        <translation>
            <numerusform>{count} row rejected</numerusform>
            <numerusform>{count} rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to check</source>
        <translation>
            <numerusform>%n point to check</numerusform>
            <numerusform>%n points to check</numerusform>
        </translation>
    </message>
</context>
</TS>
