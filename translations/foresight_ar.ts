<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AreaWords</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>%1: refused, changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradebook made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course file changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-in imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed points again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline for a student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-in assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rubric changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grades exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rises from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 falls from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2 from %3 to %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit (%1) is met at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line meets the limit (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1 of the limit (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the limit (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times the limit (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction (%1): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, busy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest part is %1, %2 of the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison, %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassChartWords</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right answers, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: fewer than %1 students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slightly overconfident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overconfident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slightly underconfident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underconfident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 students answered. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right predictions at each confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays best between, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 students, from %2 to %3 of %4 points; most have %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From prediction to reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students who answered both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right predictions, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right first reflections, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ✓ right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays best here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>%1 unchanged at %2</source>
        <extracomment>label of a figure, its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <extracomment>label of a figure, its value now, its value before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>label of a setting, its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now against %1: %2.</source>
        <extracomment>name of a bookmark, then what differs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogWords</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, and that the drive it is on is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner or the administrator for the permission to read it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder in which you may write, or ask the administrator for the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or share is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is still there and can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the protection, or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk or your share of it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then repeat the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move that file away or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the file you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left exactly as it is; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file and give it to your instructor or administrator; a copy made earlier can take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window, or wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be read but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for permission to write to it and to its folder, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format %1, known here: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that was made by Foresight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reported a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the program and report the cause given here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left exactly as it is; the events before that one are sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file and give it to your instructor or administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not of the expected form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the place named, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has format %1; this version knows up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lab &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;foresight-cli lab list&quot; shows the labs that are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab cannot be used: it has %1 fault(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;foresight-cli lab check&quot; lists every fault with its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was done with version %1 of the lab; installed is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the version it was done with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 called &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling; names are those of the lab&apos;s model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2: it goes from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value before is still in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value within the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a value for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number, with a unit if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 divides by zero at these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure is shown for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no finite value at these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula of %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the formula in the lab file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not possible now (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the step before it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no work of %1 at &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the student number and the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No student &quot;%1&quot; in this course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the roster that has this student, or check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These students have no %1, which this export needs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the roster, or export another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would not take this file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is named, or export another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1): it was &quot;%2&quot; when you saw it and is &quot;%3&quot; now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now was kept; what you wanted to set is in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new value, and set yours again if it should still stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course may not be purged now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the day named, or end the hold first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course file has faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the places named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --help to see how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students in the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, because they lack the identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched with the platform&apos;s file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous, left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the platform&apos;s file and not on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a result and not in the platform&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of %1, which is not text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times too low</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: nothing was handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No students yet. Take in the roster, then the hand-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a result: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-ins of unknown students, kept aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recorded figure differs from what the model gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a script, not by a person at the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event does not follow from those before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prediction lacks the reason that the course asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right at the first try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right at the second try: half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not right in two tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prediction agrees with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prediction differs from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab has no such act</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here: the same content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a lab that this course does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; done with another version of the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept aside; the student is not on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted; a newer attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted; an older attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; its ledger belongs to another student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnerRecordWords</name>
    <message>
        <source>%1, attempt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger identifier (random): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, each with its stored form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Class report: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 (UTC) from the hand-ins that count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that count, with penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 students: below %2, figures say more about who came than about the items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of each student; a dash where there is no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility (mean / maximum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation (n − 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrimination (item–rest r × 100, Moodle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminative efficiency (%, Moodle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective weight (%, Moodle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
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
        <source>Skewness (k3 / k2^1.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurtosis (excess, normal is 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error of measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: fewer than %1 students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right at the first try: %1. Seconds to the first try: median %2, quartiles %3 and %4 (linear interpolation, type 7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very sure, and the model says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty-based marking of all predictions (right 1, 2, 3; wrong 0, −2, −6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy a (share of right ones)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average mark c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus 0.1 (c − max(a, 4a − 2, 9a − 6))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy and bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty-based marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prediction and its reflection are two questions about one matter; only students who answered both count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class gain (Hake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of individual gains (its students)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised change (Marx and Cummings; its students)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain from predictions to first tries at reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower quartile, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper quartile, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal and reflect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds at each step (quartiles by linear interpolation, type 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings tried: median %1. Missions met: median %2. Finished: %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context has not been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no prediction is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reveal has not been seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reflection is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the equation has not been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the act is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no observation is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: every step of the lab is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in the simulator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read off the chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict, observe, explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attempt was handed in. Keep the code: it names exactly what was handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade report: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being right in a prediction is not the same as having points: see the lines above. Ask your instructor about anything that looks wrong, and name the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the instructor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused: this item does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result. Nothing was handed in that could be graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the item&apos;s scale of %1 points: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: %1 points off, %2 points are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late, without a penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in on %1, attempt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt, which names exactly what was handed in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings tried: %1. Missions met: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min in the simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prediction was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no prediction was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right at the first try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right at the second try: half of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not right in two tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all missions of the act were met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all missions of the act were met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prediction agrees with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab was finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab has no such act</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTextWords</name>
    <message>
        <source>the story&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>title of a lab, name of an act</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 and everything else as in the story: which value does the model give for “%2”?</source>
        <extracomment>settings that differ from the story&apos;s, label of a figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is what %2 would give. With %3 the model gives %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Foresight roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roster with columns chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: a Canvas gradebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: a Moodle export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: a Blackboard grade centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: a Brightspace export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: a Sakai gradebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: an Open edX grade file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: a OneRoster archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in one (Last, First)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the file; stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work and grades are kept, and left out of exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report and hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when a context is chosen in the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens after the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when the prediction is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when the missions in Explore are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens after the reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when the reflection is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when the equation is read and the act finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when the act before is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>images</source>
        <extracomment>a unit after a number, as in &quot;208 images/s&quot;, and one that is counted by, as in &quot;602 kB/image&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::AreaRail</name>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::AttemptCard</name>
    <message>
        <source>Another attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new attempt begins with the brief and asks for new predictions. This one stays as it is, and both can be handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an earlier attempt. It can still be handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::AttemptForm</name>
    <message>
        <source>Hand-in that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the course&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::AuditArea</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change with who made it, when and why; the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the audit trail to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::BookmarkBar</name>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings to compare with (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the bookmark&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>name of a bookmark, what its settings are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with bookmark %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the settings of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::BriefPage</name>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a context first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1 · Lab %2 · Chapter %3, %4 · %5</source>
        <extracomment>volume, lab number, chapter number, chapter title, duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Attempt %2</source>
        <extracomment>what stands under a lab&apos;s title, then the attempt after the first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth reading before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This context was chosen for both acts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::CellForm</name>
    <message>
        <source>Reason: say why, so that the change can be understood later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (kept in the audit trail)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::CellPanel</name>
    <message>
        <source>The chosen grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a student&apos;s item to see what its points are made of, and to change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed: %1, less %2 for lateness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1, handed in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed in. Missing is not 0 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, for this student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚑ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ChartCard</name>
    <message>
        <source>Data table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the chart&apos;s numbers (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data table: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::CommentForm</name>
    <message>
        <source>Comment for the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out with the grades where the platform takes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ComparisonCard</name>
    <message>
        <source>✓ the decision at these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <extracomment>%1 is a decision such as &quot;move compute&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ConfidenceChoice</name>
    <message>
        <source>How sure are you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ControlPanel</name>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::CourseDialog</name>
    <message>
        <source>New course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is written to a course file beside the gradebook; platforms&apos; ids and rubrics of your own can be added there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labs are installed, so there is nothing to grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the gradebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as MLSYS-101</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 2026-fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last before the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that I choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identifier in hand-ins and roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attempt that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item in the gradebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less for each day begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less for each day begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course: give it a short name, such as MLSYS-101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs: choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::DisclosureBox</name>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::EquationPage</name>
    <message>
        <source>Finish %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ErrorPage</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the labs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExplorePage</name>
    <message>
        <source>Back to the reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act is finished; the simulator shows your last settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reveal opens after one more mission: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reveal opens after these missions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulator could not be opened. Leave this step and come back to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the change of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset every control to the story&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExportArea</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a format. Nothing is written before you have seen what the file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students without a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave blank, or as the platform has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row for those without any result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students &amp;without a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;out students without identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal comma and semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pseudonyms in place of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform&apos;s own &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in %1; every other byte stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform takes back only its own exported file: choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the platform&apos;s own exported file only the items&apos; cells are filled in; without one the file is made from scratch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file of the pseudonyms: an old one, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonyms.key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the grades to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExtensionForm</name>
    <message>
        <source>Deadline for this student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course&apos;s deadline again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::FirstStartPage</name>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hand-ins carry this, so that they can be matched to you. Nothing else about you is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, as your course knows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Student number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on your student card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to the labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student number: it is missing. Type the number your university gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Student number: it is longer than %n characters. Type only the number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Student number: it has characters that cannot be kept. Type it instead of pasting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Name: it is longer than %n characters. Type a shorter form.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name: it has characters that cannot be kept. Type it instead of pasting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::FormulasPanel</name>
    <message>
        <source>Formulas with these numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradeTableModel</name>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on the roster; kept, and left out of exports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookSession</name>
    <message>
        <source>instructor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookWelcome</name>
    <message>
        <source>Gradebooks that were open before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gradebook is one file for one course: its roster, the hand-ins, the grades and every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a gradebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from a course &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-ins waiting: %1. Open the gradebook of their course, or make a new one, and they are imported into it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookWindow</name>
    <message>
        <source>Foresight Gradebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from a course &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand-ins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder of hand-ins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades as a &amp;workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades for C&amp;anvas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
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
        <source>Save the gradebook as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course.fgb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course files (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a gradebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Foresight Gradebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradesArea</name>
    <message>
        <source>Grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades: students and items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ImportArea</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop hand-ins, folders or zip archives anywhere on this window. Importing a file twice changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand-ins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing imported in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch a folder and import from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder and import from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-ins kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported files and their verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1; computing points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1; computing points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended during an import. What had come in is kept; go on with the rest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s); what came in is kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported; their verdicts are below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-ins and archives (*.foresight *.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of hand-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watching %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ImportModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabFooter</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabView</name>
    <message>
        <source>%1, attempt %2</source>
        <comment>title of a lab</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabWizard</name>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::LibraryPage</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished and handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, not handed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <comment>number, progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1: not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1: finished and handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1: finished, not handed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <comment>name of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the labs...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you do is saved at once; leave and come back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>minutes, progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Lab %2</source>
        <comment>button, lab number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished attempt stays, and both can be handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new attempt asks for new predictions. The finished one stays as it is, and both can be handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab that cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its files have %n faults. Your own work is not affected. Tell whoever installed the lab what is listed here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labs found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder to look in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs come with the program or from your course. Ask whoever installed Foresight, or put the lab&apos;s folder into one of these places. Nothing of your work is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1 · Lab %2 · Chapter %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::MainWindow</name>
    <message>
        <source>Foresight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Foresight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foresight %1
Courseware with locked predictions.
Licence: GPL 3.0 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings and your work are kept in one folder, the data folder, and it cannot be used now. To keep them elsewhere, start the program with --data-dir and the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Foresight</source>
        <comment>screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - %2 - Foresight</source>
        <comment>lab, step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::MessageCard</name>
    <message>
        <source>Message from %1</source>
        <extracomment>accessible name of a message; %1 is the role of the sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::MessagePage</name>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>act (&quot;Act I&quot;), its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::MetricCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a figure: its label and value; then also its verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::MissionList</name>
    <message>
        <source>Missions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>a mission and whether it is met</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missions: %1 of %2 met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::NoteField</name>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence: why the gap? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the first %1 of %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::NoticeCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::NumberControl</name>
    <message>
        <source>%1, typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Type a value from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit does not fit here. Type a value from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of range: from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers only, from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 stays in force.</source>
        <extracomment>what is amiss with a typed value; then the value that still counts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a setting; what is amiss with what was typed there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ObservationCard</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a figure, with its unit if you like: this one cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1. The chart shows something else. %2 Read it once more; it is not graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1. The chart showed %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::OptionList</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::OverrideForm</name>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed points again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points: give a number, such as 7.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ParkedPanel</name>
    <message>
        <source>Hand-ins kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a hand-in and say whose it is. It counts as soon as it has a student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student: name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-in: choose one in the table above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student: nobody on the roster is called so; choose from the list, or give the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: say how you know whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictPage</name>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer and say how sure you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it or change it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how sure you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit to an answer before you see the simulator. It cannot be changed afterwards; a surprise costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the prediction; it cannot be changed afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1, %2? After this it stays as it is.</source>
        <extracomment>answer letter, confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionCard</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your locked answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, %1, at %2</source>
        <extracomment>confidence, time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked prediction: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the learner&apos;s own words in quotes</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionForm</name>
    <message>
        <source>How sure are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the first %1 of %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::RecordPage</name>
    <message>
        <source>My record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is recorded about you. It stays on this computer until you hand it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, student number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. It will be kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-ins and their receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>name of a lab; then its hand-in with number, file, time and receipt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What later labs may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my record as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-record.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions and how sure you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First attempts only, and only where you have seen the reveal. Nobody else sees this page, and it counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: right %2 of %3</source>
        <extracomment>a confidence, then right predictions and all predictions of that confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong at first and right in the reflection: %1 of %2</source>
        <extracomment>predictions that the reflection put right, wrong predictions</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReflectPage</name>
    <message>
        <source>See the equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model points elsewhere. One more try, for half the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the model shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is marked above. Here is why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReportExportCard</name>
    <message>
        <source>Keep the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as a web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page is the more accessible of the two: charts come with tables and descriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReportPage</name>
    <message>
        <source>Hand in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is not finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing in again makes a new file; the earlier one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you predicted, what you observed, and how you explained it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report and hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this code. It belongs to the file %1, which goes to your instructor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no reason for the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no observation recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional parts left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foresight hand-ins (*.foresight)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::RevealPage</name>
    <message>
        <source>Reflect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prediction beside the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reveal could not be recorded. Leave this step and come back to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the settings you left the simulator at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReviewCard</name>
    <message>
        <source>Review questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review, with new numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For practice: nothing here is recorded or graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>number of a question, how many there are, what it is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right. %1</source>
        <extracomment>whether a review question was answered rightly, and why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::RosterArea</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roster file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosters (*.csv *.txt *.tsv *.xls *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No students yet. Choose a roster file; you see what it changes before it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::RosterPreviewPanel</name>
    <message>
        <source>Mark those &amp;not in the file as having left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark those not in the file as having left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the roster changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the roster in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 with changes, %3 coming back, %4 not in the file, %5 as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be taken in while lines have faults: %1. Correct the file, or choose other columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Say which column holds what: the student number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster: %1 added, %2 changed, %3 left, %4 as before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::SettingsCommand</name>
    <message>
        <source>change of settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change applies at once and is kept for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
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
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades; changes show at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, student number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::StatusStrip</name>
    <message>
        <source>Where the lab stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No context chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>act, answer, confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::StepRail</name>
    <message>
        <source>Steps of the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>act number and title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step name and state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, then step and state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentMenus</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save my record as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change name or number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Foresight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::pages</name>
    <message>
        <source>%1 (your answer and the model&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (your answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the model&apos;s answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act %1</source>
        <extracomment>%1 is the act&apos;s number as a Roman numeral</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt known where it was begun only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-in %1: %2, %3, %4</source>
        <extracomment>number of a hand-in, file name, time, receipt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a duration in minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <extracomment>a range of minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you: %1 (%2)</source>
        <extracomment>beside the mark of a prediction on a chart: the answer, the confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foresight::ui::report</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the simulator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Collect hand-ins, grade them and export grades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the class report (pdf) without a window, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that --export writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradebook to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-ins, or folders of them, to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings and work in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs with locked predictions and live simulators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lab with this id or folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>%1 %2</source>
        <comment>name and its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
