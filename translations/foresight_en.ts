<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>Write at most %n character.</numerusform>
            <numerusform>Write at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%1, %n values from %2 to %3, mean %4.</source>
        <translation>
            <numerusform>%1, %n value from %2 to %3, mean %4.</numerusform>
            <numerusform>%1, %n values from %2 to %3, mean %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the points are on the front, from %1 to %2.</source>
        <translation>
            <numerusform>%n of the points is on the front, from %1 to %2.</numerusform>
            <numerusform>%n of the points are on the front, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) against %3 (%4): %n points.</source>
        <translation>
            <numerusform>%1 (%2) against %3 (%4): %n point.</numerusform>
            <numerusform>%1 (%2) against %3 (%4): %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: %n points.</source>
        <translation>
            <numerusform>%1 against %2: %n point.</numerusform>
            <numerusform>%1 against %2: %n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassChartWords</name>
    <message numerus="yes">
        <source>Hidden: fewer than %n students.</source>
        <translation>
            <numerusform>Hidden: fewer than %n student.</numerusform>
            <numerusform>Hidden: fewer than %n students.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students answered. %1.</source>
        <translation>
            <numerusform>%n student answered. %1.</numerusform>
            <numerusform>%n students answered. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students at each confidence.</source>
        <translation>
            <numerusform>Hidden: fewer than %n student at each confidence.</numerusform>
            <numerusform>Hidden: fewer than %n students at each confidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students, from %1 to %2 of %3 points; most have %4.</source>
        <translation>
            <numerusform>%n student, from %1 to %2 of %3 points; most have %4.</numerusform>
            <numerusform>%n students, from %1 to %2 of %3 points; most have %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students answered. On average: %1.</source>
        <translation>
            <numerusform>%n student answered. On average: %1.</numerusform>
            <numerusform>%n students answered. On average: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students answered in words of their own.</source>
        <translation>
            <numerusform>%n student answered in words of their own.</numerusform>
            <numerusform>%n students answered in words of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message numerus="yes">
        <source>, nothing after %1 days</source>
        <translation>
            <numerusform>, nothing after %1 day</numerusform>
            <numerusform>, nothing after %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegrityWords</name>
    <message numerus="yes">
        <source>%n events of its own, signed %1</source>
        <translation>
            <numerusform>%n event of its own, signed %1</numerusform>
            <numerusform>%n events of its own, signed %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches like this</source>
        <translation>
            <numerusform>%n stretch like this</numerusform>
            <numerusform>%n stretches like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded figures are not what the model produces from the recorded settings. The program or the lab that was used may have been changed.</source>
        <translation>
            <numerusform>%n recorded figure is not what the model produces from the recorded settings. The program or the lab that was used may have been changed.</numerusform>
            <numerusform>%n recorded figures are not what the model produces from the recorded settings. The program or the lab that was used may have been changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>Hidden: fewer than %n students.</source>
        <translation>
            <numerusform>Hidden: fewer than %n student.</numerusform>
            <numerusform>Hidden: fewer than %n students.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n students</source>
        <translation>
            <numerusform>Only %n student</numerusform>
            <numerusform>Only %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message numerus="yes">
        <source>%n event(s) come back.</source>
        <translation>
            <numerusform>%n event comes back.</numerusform>
            <numerusform>%n events come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the damaged file itself.</source>
        <translation>
            <numerusform>%n of them comes from the damaged file itself.</numerusform>
            <numerusform>%n of them come from the damaged file itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the copy on the other disk.</source>
        <translation>
            <numerusform>%n of them comes from the copy on the other disk.</numerusform>
            <numerusform>%n of them come from the copy on the other disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from the copy on the other disk, %n event(s).</source>
        <translation>
            <numerusform>Restored from the copy on the other disk, %n event.</numerusform>
            <numerusform>Restored from the copy on the other disk, %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored as of %1, %n event(s).</source>
        <translation>
            <numerusform>Restored as of %1, %n event.</numerusform>
            <numerusform>Restored as of %1, %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message numerus="yes">
        <source>Chain and signature hold over %1 events; signed %2 by the installation %3</source>
        <translation>
            <numerusform>Chain and signature hold over %1 event; signed %2 by the installation %3</numerusform>
            <numerusform>Chain and signature hold over %1 events; signed %2 by the installation %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::ClassArea</name>
    <message numerus="yes">
        <source>No names, and no figure of fewer than %n students</source>
        <translation>
            <numerusform>No names, and no figure of fewer than %n student</numerusform>
            <numerusform>No names, and no figure of fewer than %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students. Figures of so few could tell who answered what.</source>
        <translation>
            <numerusform>Hidden: fewer than %n student. Figures of so few could tell who answered what.</numerusform>
            <numerusform>Hidden: fewer than %n students. Figures of so few could tell who answered what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::ControlPanel</name>
    <message numerus="yes">
        <source>%n more controls come with the missions.</source>
        <translation>
            <numerusform>%n more control comes with the missions.</numerusform>
            <numerusform>%n more controls come with the missions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftPanel</name>
    <message numerus="yes">
        <source>%Ln fault(s).</source>
        <translation>
            <numerusform>%Ln fault.</numerusform>
            <numerusform>%Ln faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) typed into a text and not bound.</source>
        <translation>
            <numerusform>%Ln figure typed into a text and not bound.</numerusform>
            <numerusform>%Ln figures typed into a text and not bound.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftsCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::FirstStartPage</name>
    <message numerus="yes">
        <source>Student number: it is longer than %n characters. Type only the number.</source>
        <translation>
            <numerusform>Student number: it is longer than %n character. Type only the number.</numerusform>
            <numerusform>Student number: it is longer than %n characters. Type only the number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name: it is longer than %n characters. Type a shorter form.</source>
        <translation>
            <numerusform>Name: it is longer than %n character. Type a shorter form.</numerusform>
            <numerusform>Name: it is longer than %n characters. Type a shorter form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::ImportArea</name>
    <message numerus="yes">
        <source>Stopped after %n file(s); what came in is kept</source>
        <translation>
            <numerusform>Stopped after %n file; what came in is kept</numerusform>
            <numerusform>Stopped after %n files; what came in is kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported; their verdicts are below</source>
        <translation>
            <numerusform>%n file imported; its verdict is below</numerusform>
            <numerusform>%n files imported; their verdicts are below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::LibraryPage</name>
    <message numerus="yes">
        <source>Its files have %n faults. Your own work is not affected. Tell whoever installed the lab what is listed here.</source>
        <translation>
            <numerusform>Its files have %n fault. Your own work is not affected. Tell whoever installed the lab what is listed here.</numerusform>
            <numerusform>Its files have %n faults. Your own work is not affected. Tell whoever installed the lab what is listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::MatchingForm</name>
    <message numerus="yes">
        <source>%1 of %2 items have a match.</source>
        <extracomment>%1 is how many items are matched, %2 how many there are</extracomment>
        <translation>
            <numerusform>%1 of %2 items has a match.</numerusform>
            <numerusform>%1 of %2 items have a match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::NoteField</name>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>Kept the first %1 of %2 character.</numerusform>
            <numerusform>Kept the first %1 of %2 characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionForm</name>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>Kept the first %1 of %2 character.</numerusform>
            <numerusform>Kept the first %1 of %2 characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::PrivacyDialog</name>
    <message numerus="yes">
        <source>%n students</source>
        <comment>removed</comment>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <comment>removed</comment>
        <translation>
            <numerusform>%n hand-in</numerusform>
            <numerusform>%n hand-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::QuestionPanel</name>
    <message numerus="yes">
        <source>Answered by %1 of %n students on the roster; figures from first tries.</source>
        <translation>
            <numerusform>Answered by %1 of %n student on the roster; figures from first tries.</numerusform>
            <numerusform>Answered by %1 of %n students on the roster; figures from first tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 per cent right, %n students</source>
        <translation>
            <numerusform>%1 to %2 per cent right, %n student</numerusform>
            <numerusform>%1 to %2 per cent right, %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::RecordPage</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReflectPage</name>
    <message numerus="yes">
        <source>%n more tries.</source>
        <translation>
            <numerusform>%n more try.</numerusform>
            <numerusform>%n more tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::RosterArea</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::SentenceForm</name>
    <message numerus="yes">
        <source>%1 of %2 blanks are filled.</source>
        <extracomment>%1 is how many blanks of a sentence are filled, %2 how many there are</extracomment>
        <translation>
            <numerusform>%1 of %2 blanks is filled.</numerusform>
            <numerusform>%1 of %2 blanks are filled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::TextForm</name>
    <message numerus="yes">
        <source>%1 of %2 characters</source>
        <extracomment>how much of a text is written; %1 is that number, %2 how many characters it may have</extracomment>
        <translation>
            <numerusform>%1 of %2 characters</numerusform>
            <numerusform>%1 of %2 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>Kept the first %1 of %2 characters.</numerusform>
            <numerusform>Kept the first %1 of %2 characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
