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
    <name>AsOfPart</name>
    <message numerus="yes">
        <source>%n figure(s) of this period differ today. What changed since: {causes}.</source>
        <translation>
            <numerusform>%n figure of this period differs today. What changed since: {causes}.</numerusform>
            <numerusform>%n figures of this period differ today. What changed since: {causes}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssumptionsPage</name>
    <message numerus="yes">
        <source>%n quick assumption(s)</source>
        <translation>
            <numerusform>%n quick assumption</numerusform>
            <numerusform>%n quick assumptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketPage</name>
    <message numerus="yes">
        <source>No two products are in the same basket clearly more often than by chance (at least %n order(s) with both are needed).</source>
        <translation>
            <numerusform>No two products are in the same basket clearly more often than by chance (at least %n order with both is needed).</numerusform>
            <numerusform>No two products are in the same basket clearly more often than by chance (at least %n orders with both are needed).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pairs in at least %n order(s), clearly more often together than by chance; those that bring most baskets first. Expected: the share if the two had nothing to do with each other.</source>
        <translation>
            <numerusform>Pairs in at least %n order, clearly more often together than by chance; those that bring most baskets first. Expected: the share if the two had nothing to do with each other.</numerusform>
            <numerusform>Pairs in at least %n orders, clearly more often together than by chance; those that bring most baskets first. Expected: the share if the two had nothing to do with each other.</numerusform>
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
    <name>ChannelsAdvice</name>
    <message numerus="yes">
        <source>%n channel(s) lose money, {channel} the most: {amount}.</source>
        <translation>
            <numerusform>%n channel loses money, {channel} the most: {amount}.</numerusform>
            <numerusform>%n channels lose money, {channel} the most: {amount}.</numerusform>
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
    <name>CloseStep</name>
    <message numerus="yes">
        <source>%n decision(s) lack who, until when or the figure that will tell.</source>
        <translation>
            <numerusform>%n decision lacks who, until when or the figure that will tell.</numerusform>
            <numerusform>%n decisions lack who, until when or the figure that will tell.</numerusform>
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
    <name>IdentityPart</name>
    <message numerus="yes">
        <source>%n suggestion(s) wait for your decision</source>
        <translation>
            <numerusform>%n suggestion waits for your decision</numerusform>
            <numerusform>%n suggestions wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) joined from several keys or names</source>
        <translation>
            <numerusform>%n customer joined from several keys or names</numerusform>
            <numerusform>%n customers joined from several keys or names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of yours in force</source>
        <translation>
            <numerusform>%n decision of yours in force</numerusform>
            <numerusform>%n decisions of yours in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in their log</source>
        <translation>
            <numerusform>%n line in their log</numerusform>
            <numerusform>%n lines in their log</numerusform>
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
    <name>MergedPart</name>
    <message numerus="yes">
        <source>%n customer(s) found</source>
        <translation>
            <numerusform>%n customer found</numerusform>
            <numerusform>%n customers found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextReviewHint</name>
    <message numerus="yes">
        <source>%n decision(s) to follow up</source>
        <translation>
            <numerusform>%n decision to follow up</numerusform>
            <numerusform>%n decisions to follow up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to decide about</source>
        <translation>
            <numerusform>%n finding to decide about</numerusform>
            <numerusform>%n findings to decide about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectivesAdvice</name>
    <message numerus="yes">
        <source>%n key result(s) are off their line.</source>
        <translation>
            <numerusform>%n key result is off its line.</numerusform>
            <numerusform>%n key results are off their line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Omnichannel</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) whose buyer is not known: no bar above counts them.</source>
        <translation>
            <numerusform>%n order whose buyer is not known: no bar above counts it.</numerusform>
            <numerusform>%n orders whose buyer is not known: no bar above counts them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapMatrix</name>
    <message numerus="yes">
        <source>%n customer(s) bought through more than one channel</source>
        <translation>
            <numerusform>%n customer bought through more than one channel</numerusform>
            <numerusform>%n customers bought through more than one channel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel}: {alone} of %n customer(s) bought through this channel alone.</source>
        <translation>
            <numerusform>{channel}: {alone} of %n customer bought through this channel alone.</numerusform>
            <numerusform>{channel}: {alone} of %n customers bought through this channel alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of {channel} also bought through {other}: {share} of them.</source>
        <translation>
            <numerusform>%n customer of {channel} also bought through {other}: {share} of them.</numerusform>
            <numerusform>%n customers of {channel} also bought through {other}: {share} of them.</numerusform>
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
    <name>PlacesDialog</name>
    <message numerus="yes">
        <source>%n row(s), as they stand in the files.</source>
        <translation>
            <numerusform>%n row, as it stands in the files.</numerusform>
            <numerusform>%n rows, as they stand in the files.</numerusform>
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
    <name>PricesPart</name>
    <message numerus="yes">
        <source>Prices of %n competitor(s) are known.</source>
        <translation>
            <numerusform>Prices of %n competitor are known.</numerusform>
            <numerusform>Prices of %n competitors are known.</numerusform>
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
    <name>ReviewsAdvice</name>
    <message numerus="yes">
        <source>%n review(s) are open: their figures may still move.</source>
        <translation>
            <numerusform>%n review is open: its figures may still move.</numerusform>
            <numerusform>%n reviews are open: their figures may still move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are closed: what was known then stays as it was.</source>
        <translation>
            <numerusform>%n review is closed: what was known then stays as it was.</numerusform>
            <numerusform>%n reviews are closed: what was known then stays as it was.</numerusform>
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
    <name>SegmentBars</name>
    <message numerus="yes">
        <source>The largest margin comes from {segment}: {amount} from %n customer(s).</source>
        <translation>
            <numerusform>The largest margin comes from {segment}: {amount} from %n customer.</numerusform>
            <numerusform>The largest margin comes from {segment}: {amount} from %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{segment}: %n customer(s), {amount} of margin, {each} each.</source>
        <translation>
            <numerusform>{segment}: %n customer, {amount} of margin, {each} each.</numerusform>
            <numerusform>{segment}: %n customers, {amount} of margin, {each} each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentsPart</name>
    <message numerus="yes">
        <source>%n of them lose(s) money all the same.</source>
        <translation>
            <numerusform>%n of them loses money all the same.</numerusform>
            <numerusform>%n of them lose money all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceRowsDialog</name>
    <message numerus="yes">
        <source>%n row(s), as they stand in the files.</source>
        <translation>
            <numerusform>%n row, as it stands in the files.</numerusform>
            <numerusform>%n rows, as they stand in the files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsPart</name>
    <message numerus="yes">
        <source>%n suggestion(s) chosen</source>
        <translation>
            <numerusform>%n suggestion chosen</numerusform>
            <numerusform>%n suggestions chosen</numerusform>
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
    <name>YearLine</name>
    <message numerus="yes">
        <source>%n review(s) held in this year.</source>
        <translation>
            <numerusform>%n review held in this year.</numerusform>
            <numerusform>%n reviews held in this year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>costs</name>
    <message numerus="yes">
        <source>%n cost line(s) not answered: {names}.</source>
        <translation>
            <numerusform>%n cost line not answered: {names}.</numerusform>
            <numerusform>%n cost lines not answered: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cost line(s) not answered, {hidden} of the {all} hidden costs among them: {names}.</source>
        <translation>
            <numerusform>%n cost line not answered, {hidden} of the {all} hidden costs among them: {names}.</numerusform>
            <numerusform>%n cost lines not answered, {hidden} of the {all} hidden costs among them: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delegation</name>
    <message numerus="yes">
        <source>%n line(s) still to answer.</source>
        <translation>
            <numerusform>%n line still to answer.</numerusform>
            <numerusform>%n lines still to answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait on you, the oldest since {day}.</source>
        <translation>
            <numerusform>%n case waits on you, since {day}.</numerusform>
            <numerusform>%n cases wait on you, the oldest since {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message numerus="yes">
        <source>%n complete month(s) of sales known</source>
        <translation>
            <numerusform>%n complete month of sales known</numerusform>
            <numerusform>%n complete months of sales known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of %n more month(s): a year on year needs the same months twice.</source>
        <translation>
            <numerusform>Orders of %n more month: a year on year needs the same months twice.</numerusform>
            <numerusform>Orders of %n more months: a year on year needs the same months twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>governance</name>
    <message numerus="yes">
        <source>every week, within %n day(s)</source>
        <translation>
            <numerusform>every week, within %n day</numerusform>
            <numerusform>every week, within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every month, within %n day(s)</source>
        <translation>
            <numerusform>every month, within %n day</numerusform>
            <numerusform>every month, within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every quarter, within %n day(s)</source>
        <translation>
            <numerusform>every quarter, within %n day</numerusform>
            <numerusform>every quarter, within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{subject}” should hold {expected}: %n cell(s) could not be read as such.</source>
        <translation>
            <numerusform>“{subject}” should hold {expected}: %n cell could not be read as such.</numerusform>
            <numerusform>“{subject}” should hold {expected}: %n cells could not be read as such.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{subject}”: %n row(s) were refused for what they hold there.</source>
        <translation>
            <numerusform>“{subject}”: %n row were refused for what they hold there.</numerusform>
            <numerusform>“{subject}”: %n rows were refused for what they hold there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{rule}” does not hold on %n row(s).</source>
        <translation>
            <numerusform>“{rule}” does not hold on %n row.</numerusform>
            <numerusform>“{rule}” does not hold on %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>issues</name>
    <message numerus="yes">
        <source>{orders} order(s) of earlier files (rows: {rows}) are replaced by this one: nothing is counted twice.</source>
        <translation>
            <numerusform>{orders} order of an earlier file (rows: {rows}) is replaced by this one: nothing is counted twice.</numerusform>
            <numerusform>{orders} orders of earlier files (rows: {rows}) are replaced by this one: nothing is counted twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{orders} order(s) of this file (rows: {rows}) are known from a later file, which prevails; remove that one to use this.</source>
        <translation>
            <numerusform>{orders} order of this file (rows: {rows}) is known from a later file, which prevails; remove that one to use this.</numerusform>
            <numerusform>{orders} orders of this file (rows: {rows}) are known from a later file, which prevails; remove that one to use this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows} row(s) of earlier files are replaced by this one: nothing is counted twice.</source>
        <translation>
            <numerusform>{rows} row of an earlier file is replaced by this one: nothing is counted twice.</numerusform>
            <numerusform>{rows} rows of earlier files are replaced by this one: nothing is counted twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows} row(s) of this file are known from a later file, which prevails; remove that one to use this.</source>
        <translation>
            <numerusform>{rows} row of this file is known from a later file, which prevails; remove that one to use this.</numerusform>
            <numerusform>{rows} rows of this file are known from a later file, which prevails; remove that one to use this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows} row(s) of this file are known from a source that you said is right, which prevails: see Governance, Conflicts.</source>
        <translation>
            <numerusform>{rows} row of this file is known from a source that you said is right, which prevails: see Governance, Conflicts.</numerusform>
            <numerusform>{rows} rows of this file are known from a source that you said is right, which prevails: see Governance, Conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{orders} order(s) have fewer lines in the later file than in the earlier one: if an export was cut in two, import it in one piece.</source>
        <translation>
            <numerusform>{orders} order has fewer lines in the later file than in the earlier one: if an export was cut in two, import it in one piece.</numerusform>
            <numerusform>{orders} orders have fewer lines in the later file than in the earlier one: if an export was cut in two, import it in one piece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the {rows} row(s) of {file} can be used, because of “{column}”: check that this column is the right one.</source>
        <translation>
            <numerusform>The only row of {file} ({rows}) cannot be used, because of “{column}”: check that this column is the right one.</numerusform>
            <numerusform>None of the {rows} rows of {file} can be used, because of “{column}”: check that this column is the right one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has neither headings nor order numbers: its columns were told by what they hold, and each of its {count} row(s) counts as one purchase of its customer.</source>
        <translation>
            <numerusform>This file has neither headings nor order numbers: its columns were told by what they hold, and its only row ({count}) counts as one purchase of its customer.</numerusform>
            <numerusform>This file has neither headings nor order numbers: its columns were told by what they hold, and each of its {count} rows counts as one purchase of its customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file names neither orders nor customers: each of its {count} row(s) counts as one purchase of its day, and another file of the same days replaces them. Say which column holds the customer or the order, if one does.</source>
        <translation>
            <numerusform>This file names neither orders nor customers: its only row ({count}) counts as one purchase of its day, and another file of the same day replaces it. Say which column holds the customer or the order, if one does.</numerusform>
            <numerusform>This file names neither orders nor customers: each of its {count} rows counts as one purchase of its day, and another file of the same days replaces them. Say which column holds the customer or the order, if one does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is imported whole or not at all, as you wished: {rows} row(s) of it cannot be read. Correct them and drop the file again.</source>
        <translation>
            <numerusform>“{file}” is imported whole or not at all, as you wished: {rows} row of it cannot be read. Correct it and drop the file again.</numerusform>
            <numerusform>“{file}” is imported whole or not at all, as you wished: {rows} rows of it cannot be read. Correct them and drop the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) marked refunded without an amount: nothing is deducted until a file says how much.</source>
        <translation>
            <numerusform>{count} order marked refunded without an amount: nothing is deducted until a file says how much.</numerusform>
            <numerusform>{count} orders marked refunded without an amount: nothing is deducted until a file says how much.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No exchange rate from {currency} to {own} is known: the amounts in {currency} of {count} row(s) count as if they were in {own}. Type a rate in the settings or import a table of rates.</source>
        <translation>
            <numerusform>No exchange rate from {currency} to {own} is known: the amounts in {currency} of {count} row count as if they were in {own}. Type a rate in the settings or import a table of rates.</numerusform>
            <numerusform>No exchange rate from {currency} to {own} is known: the amounts in {currency} of {count} rows count as if they were in {own}. Type a rate in the settings or import a table of rates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amounts in {currency} of {count} row(s) are older than the first exchange rate known and were converted at that rate: add an older one to be exact.</source>
        <translation>
            <numerusform>The amounts in {currency} of {count} row are older than the first exchange rate known and were converted at that rate: add an older one to be exact.</numerusform>
            <numerusform>The amounts in {currency} of {count} rows are older than the first exchange rate known and were converted at that rate: add an older one to be exact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines of {count} order(s), such as {example}, do not add up to their total, by {gap} in all: the lines count. Check that both files are complete and of the same day.</source>
        <translation>
            <numerusform>The lines of {count} order, {example}, do not add up to its total, by {gap}: the lines count. Check that both files are complete and of the same day.</numerusform>
            <numerusform>The lines of {count} orders, such as {example}, do not add up to their total, by {gap} in all: the lines count. Check that both files are complete and of the same day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {count} row(s) of the statement the net amount is not the sum of its parts: the difference is kept among the other amounts; check whether the platform has added a column.</source>
        <translation>
            <numerusform>In {count} row of the statement the net amount is not the sum of its parts: the difference is kept among the other amounts; check whether the platform has added a column.</numerusform>
            <numerusform>In {count} rows of the statement the net amount is not the sum of its parts: the difference is kept among the other amounts; check whether the platform has added a column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {count} payment(s) the net amount is not the amount less the fee: all three are kept as the file says; check these rows.</source>
        <translation>
            <numerusform>In {count} payment the net amount is not the amount less the fee: all three are kept as the file says; check this row.</numerusform>
            <numerusform>In {count} payments the net amount is not the amount less the fee: all three are kept as the file says; check these rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are not final (pending, failed or only authorised) and were left out: they come with a later export.</source>
        <translation>
            <numerusform>{count} row is not final (pending, failed or only authorised) and was left out: it comes with a later export.</numerusform>
            <numerusform>{count} rows are not final (pending, failed or only authorised) and were left out: they come with a later export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cell(s) of “{column}” cannot be read and are left unknown.</source>
        <translation>
            <numerusform>{count} cell of “{column}” cannot be read and is left unknown.</numerusform>
            <numerusform>{count} cells of “{column}” cannot be read and are left unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} total row(s) left out, so that nothing is counted twice.</source>
        <translation>
            <numerusform>{count} total row left out, so that nothing is counted twice.</numerusform>
            <numerusform>{count} total rows left out, so that nothing is counted twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of further tables under the first one were left out: export them one by one.</source>
        <translation>
            <numerusform>{count} row of a further table under the first one was left out: export them one by one.</numerusform>
            <numerusform>{count} rows of further tables under the first one were left out: export them one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {count} order(s) the total is not the sum of its parts; the parts are used.</source>
        <translation>
            <numerusform>For {count} order the total is not the sum of its parts; the parts are used.</numerusform>
            <numerusform>For {count} orders the total is not the sum of its parts; the parts are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) of value zero (samples, replacements) are left out of orders and average order value; their costs count.</source>
        <translation>
            <numerusform>{count} order of value zero (sample, replacement) is left out of orders and average order value; its costs count.</numerusform>
            <numerusform>{count} orders of value zero (samples, replacements) are left out of orders and average order value; their costs count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) with a negative quantity or amount are refunds, at their own date.</source>
        <translation>
            <numerusform>{count} row with a negative quantity or amount is a refund, at its own date.</numerusform>
            <numerusform>{count} rows with a negative quantity or amount are refunds, at their own date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) belong to cancelled, voided or failed orders and do not count.</source>
        <translation>
            <numerusform>{count} row belongs to a cancelled, voided or failed order and does not count.</numerusform>
            <numerusform>{count} rows belong to cancelled, voided or failed orders and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) marked refunded without an amount: taken as refunded whole.</source>
        <translation>
            <numerusform>{count} order marked refunded without an amount: taken as refunded whole.</numerusform>
            <numerusform>{count} orders marked refunded without an amount: taken as refunded whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) have neither a product reference (SKU) nor a cost and were left out: give your products a SKU to know their costs.</source>
        <translation>
            <numerusform>{count} row has neither a product reference (SKU) nor a cost and was left out: give your products a SKU to know their costs.</numerusform>
            <numerusform>{count} rows have neither a product reference (SKU) nor a cost and were left out: give your products a SKU to know their costs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are dated in the future: check the order of day and month.</source>
        <translation>
            <numerusform>{count} row is dated in the future: check the order of day and month.</numerusform>
            <numerusform>{count} rows are dated in the future: check the order of day and month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {count} row(s) the cost is higher than the price: the two columns may be swapped.</source>
        <translation>
            <numerusform>For {count} row the cost is higher than the price: the two columns may be swapped.</numerusform>
            <numerusform>For {count} rows the cost is higher than the price: the two columns may be swapped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) stand on several sheets of this workbook and count once; check it if they are not the same.</source>
        <translation>
            <numerusform>{count} row stands on several sheets of this workbook and counts once; check it if it is not the same.</numerusform>
            <numerusform>{count} rows stand on several sheets of this workbook and count once; check it if they are not the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) are partly refunded and the file does not say how much: nothing is taken off; import the refunds too.</source>
        <translation>
            <numerusform>{count} order is partly refunded and the file does not say how much: nothing is taken off; import the refunds too.</numerusform>
            <numerusform>{count} orders are partly refunded and the file does not say how much: nothing is taken off; import the refunds too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order number(s) stand on rows several days apart, and each counts as one order: check which column is the order number.</source>
        <translation>
            <numerusform>{count} order number stands on rows several days apart, and counts as one order: check which column is the order number.</numerusform>
            <numerusform>{count} order numbers stand on rows several days apart, and each counts as one order: check which column is the order number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet had exchanged day and month in {count} date(s); they are put right, but an export that was never opened in Excel is safer.</source>
        <translation>
            <numerusform>A spreadsheet had exchanged day and month in {count} date; it is put right, but an export that was never opened in Excel is safer.</numerusform>
            <numerusform>A spreadsheet had exchanged day and month in {count} dates; they are put right, but an export that was never opened in Excel is safer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) bear a VAT rate that their country does not have, such as {rate} %; they are imported as they are: check the rate, or the country.</source>
        <translation>
            <numerusform>{count} row bears a VAT rate that its country does not have: {rate} %; it is imported as it is: check the rate, or the country.</numerusform>
            <numerusform>{count} rows bear a VAT rate that their country does not have, such as {rate} %; they are imported as they are: check the rate, or the country.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) sold to other countries of the European Union bear French VAT, and come to {amount} EUR without VAT in {year}: above 10,000 EUR a year the VAT of the customer’s country is due (one-stop shop). They are imported as they are: check the rate that your shop applies.</source>
        <translation>
            <numerusform>{count} row sold to another country of the European Union bears French VAT, and comes to {amount} EUR without VAT in {year}: above 10,000 EUR a year the VAT of the customer’s country is due (one-stop shop). It is imported as it is: check the rate that your shop applies.</numerusform>
            <numerusform>{count} rows sold to other countries of the European Union bear French VAT, and come to {amount} EUR without VAT in {year}: above 10,000 EUR a year the VAT of the customer’s country is due (one-stop shop). They are imported as they are: check the rate that your shop applies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amounts are taken as {basis}, and the totals of {count} order(s) say the contrary: check whether these amounts hold VAT.</source>
        <translation>
            <numerusform>The amounts are taken as {basis}, and the total of {count} order says the contrary: check whether these amounts hold VAT.</numerusform>
            <numerusform>The amounts are taken as {basis}, and the totals of {count} orders say the contrary: check whether these amounts hold VAT.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of {count} line(s) is their amount less the profit that the file states.</source>
        <translation>
            <numerusform>The cost of {count} line is its amount less the profit that the file states.</numerusform>
            <numerusform>The cost of {count} lines is their amount less the profit that the file states.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) list several products in one cell: their amounts count, and what each product earned stays unknown until you import the lines of these orders.</source>
        <translation>
            <numerusform>{count} order lists several products in one cell: its amount counts, and what each product earned stays unknown until you import the lines of this order.</numerusform>
            <numerusform>{count} orders list several products in one cell: their amounts count, and what each product earned stays unknown until you import the lines of these orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are neither a sale nor a refund of this shop and were left out.</source>
        <translation>
            <numerusform>{count} row is neither a sale nor a refund of this shop and was left out.</numerusform>
            <numerusform>{count} rows are neither a sale nor a refund of this shop and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) compare two periods and were left out, so that nothing is counted twice.</source>
        <translation>
            <numerusform>{count} row compares two periods and was left out, so that nothing is counted twice.</numerusform>
            <numerusform>{count} rows compare two periods and were left out, so that nothing is counted twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged letters were put right in {count} text(s) (“{before}” is “{after}”); an export that was never opened and saved by another program is safer.</source>
        <translation>
            <numerusform>Damaged letters were put right in {count} text (“{before}” is “{after}”); an export that was never opened and saved by another program is safer.</numerusform>
            <numerusform>Damaged letters were put right in {count} texts (“{before}” is “{after}”); an export that was never opened and saved by another program is safer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cost(s) without a date count in each month from {first} to {last}: import the list again to go on.</source>
        <translation>
            <numerusform>{count} cost without a date counts in each month from {first} to {last}: import the list again to go on.</numerusform>
            <numerusform>{count} costs without a date count in each month from {first} to {last}: import the list again to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cost(s) begin after, or end before, the months of this list and were left out.</source>
        <translation>
            <numerusform>{count} cost begins after, or ends before, the months of this list and was left out.</numerusform>
            <numerusform>{count} costs begin after, or end before, the months of this list and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{column}” and “{other}” do not agree on {count} row(s): “{column}” is what counts; check them.</source>
        <translation>
            <numerusform>“{column}” and “{other}” do not agree on {count} row: “{column}” is what counts; check it.</numerusform>
            <numerusform>“{column}” and “{other}” do not agree on {count} rows: “{column}” is what counts; check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {count} row(s) “{column}” is not what “{other}” bears at this rate: check them in the till or in the file.</source>
        <translation>
            <numerusform>On {count} row “{column}” is not what “{other}” bears at this rate: check it in the till or in the file.</numerusform>
            <numerusform>On {count} rows “{column}” is not what “{other}” bears at this rate: check them in the till or in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {count} row(s) “{column}” is not the sum of the VAT of each rate: check them.</source>
        <translation>
            <numerusform>On {count} row “{column}” is not the sum of the VAT of each rate: check it.</numerusform>
            <numerusform>On {count} rows “{column}” is not the sum of the VAT of each rate: check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {count} row(s) “{column}” is not what the amounts and the VAT of each rate add up to: check them.</source>
        <translation>
            <numerusform>On {count} row “{column}” is not what the amounts and the VAT of each rate add up to: check it.</numerusform>
            <numerusform>On {count} rows “{column}” is not what the amounts and the VAT of each rate add up to: check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of this list of costs say what came in or what is left (sales, margin, result, cash) and were left out.</source>
        <translation>
            <numerusform>{count} row of this list of costs says what came in or what is left (sales, margin, result, cash) and was left out.</numerusform>
            <numerusform>{count} rows of this list of costs say what came in or what is left (sales, margin, result, cash) and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) detail the line above (“of which”) and were left out, so that nothing is counted twice.</source>
        <translation>
            <numerusform>{count} row details the line above (“of which”) and was left out, so that nothing is counted twice.</numerusform>
            <numerusform>{count} rows detail the line above (“of which”) and were left out, so that nothing is counted twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{column}” is an amount per month: for {count} row(s) of several months it counts once in each of them.</source>
        <translation>
            <numerusform>“{column}” is an amount per month: for {count} row of several months it counts once in each of them.</numerusform>
            <numerusform>“{column}” is an amount per month: for {count} rows of several months it counts once in each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{column}” is an amount per month and nothing says until when: {count} row(s) count for the month of their date only; add a column with the last day (“Until”), then import the file again.</source>
        <translation>
            <numerusform>“{column}” is an amount per month and nothing says until when: {count} row counts for the month of its date only; add a column with the last day (“Until”), then import the file again.</numerusform>
            <numerusform>“{column}” is an amount per month and nothing says until when: {count} rows count for the month of their date only; add a column with the last day (“Until”), then import the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) leave blank what stands once above them, as merged cells do: they are taken for more of the same order or channel; check them.</source>
        <translation>
            <numerusform>{count} row leaves blank what stands once above it, as merged cells do: it is taken for more of the same order or channel; check it.</numerusform>
            <numerusform>{count} rows leave blank what stands once above them, as merged cells do: they are taken for more of the same order or channel; check them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>persons</name>
    <message numerus="yes">
        <source>%n name(s) under one address</source>
        <translation>
            <numerusform>%n name under one address</numerusform>
            <numerusform>%n names under one address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) on who is one customer wait for a decision</source>
        <translation>
            <numerusform>%n suggestion on who is one customer waits for a decision</numerusform>
            <numerusform>%n suggestions on who is one customer wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message numerus="yes">
        <source>{channel} earned a CM3 of {cm3} over %n day(s).</source>
        <translation>
            <numerusform>{channel} earned a CM3 of {cm3} over %n day.</numerusform>
            <numerusform>{channel} earned a CM3 of {cm3} over %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel} earned a CM3 of {cm3} over %n day(s), against {before} over as many days before.</source>
        <translation>
            <numerusform>{channel} earned a CM3 of {cm3} over %n day, against {before} the day before.</numerusform>
            <numerusform>{channel} earned a CM3 of {cm3} over %n days, against {before} over as many days before.</numerusform>
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
