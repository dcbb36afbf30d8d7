<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>foresight::ui::RosterArea</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
</TS>
