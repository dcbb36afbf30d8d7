<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>Act %1</source>
        <extracomment>%1 is the act&apos;s number as a Roman numeral</extracomment>
        <translation>Akt %1</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>%1. %2</source>
        <extracomment>a place in a ranking, what stands there</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an item, what was matched to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of answers: from, up to and without</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Partly right (%1 %)</source>
        <extracomment>the share of full marks, in per cent</extracomment>
        <translation>Teilweise richtig (%1 %)</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Noch ist nichts beantwortet.</translation>
    </message>
    <message>
        <source>Give everything a place.</source>
        <translation>Gib allem einen Platz.</translation>
    </message>
    <message>
        <source>Something is not answered yet.</source>
        <translation>Etwas ist noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>This is not among the answers.</source>
        <translation>Das gehört nicht zu den Antworten.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Gib eine Zahl ein.</translation>
    </message>
    <message>
        <source>No part can be below zero.</source>
        <translation>Kein Teil kann unter null liegen.</translation>
    </message>
    <message>
        <source>Choose from %1 to %2.</source>
        <translation>Wähle von %1 bis %2.</translation>
    </message>
    <message>
        <source>The parts have to add up to %1.</source>
        <translation>Die Teile müssen zusammen %1 ergeben.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>Schreibe höchstens %n Zeichen.</numerusform>
            <numerusform>Schreibe höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left to give away</source>
        <extracomment>an amount of the budget that is not given to anything yet</extracomment>
        <translation>noch %1 zu vergeben</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>%1 zu wenig</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Teilnahmeliste</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Studierende</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Kursansicht</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>%1: refused, changed meanwhile</source>
        <translation>%1: abgelehnt, inzwischen geändert</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>, %1 → %2</source>
        <translation>, %1 → %2</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>. %1</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>gradebook made</source>
        <translation>Notenbuch angelegt</translation>
    </message>
    <message>
        <source>course file changed</source>
        <translation>Kursdatei geändert</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>Teilnahmeliste</translation>
    </message>
    <message>
        <source>left the roster</source>
        <translation>aus der Teilnahmeliste ausgeschieden</translation>
    </message>
    <message>
        <source>back on the roster</source>
        <translation>wieder auf der Teilnahmeliste</translation>
    </message>
    <message>
        <source>hand-in imported</source>
        <translation>Abgabe importiert</translation>
    </message>
    <message>
        <source>points computed</source>
        <translation>Punkte berechnet</translation>
    </message>
    <message>
        <source>points by hand</source>
        <translation>Punkte von Hand</translation>
    </message>
    <message>
        <source>computed points again</source>
        <translation>wieder berechnete Punkte</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>deadline for a student</source>
        <translation>Frist für eine Person</translation>
    </message>
    <message>
        <source>attempt chosen</source>
        <translation>Durchgang gewählt</translation>
    </message>
    <message>
        <source>hand-in assigned</source>
        <translation>Abgabe zugeordnet</translation>
    </message>
    <message>
        <source>rubric changed</source>
        <translation>Bewertungsraster geändert</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>hold ended</source>
        <translation>Löschsperre beendet</translation>
    </message>
    <message>
        <source>purge</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>grades exported</source>
        <translation>Noten exportiert</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>settings of two controls: &quot;NVMe, Workers 8&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 wk</source>
        <translation>%1&#xa0;Wo.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1&#xa0;J.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a control and its value: &quot;Workers 8&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 has no values</source>
        <translation>%1 hat keine Werte</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <translation>%1 bleibt bei %2</translation>
    </message>
    <message>
        <source>%1 rises from %2 to %3</source>
        <translation>%1 steigt von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 falls from %2 to %3</source>
        <translation>%1 fällt von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>%1 liegt zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 over %2 from %3 to %4: %5.</source>
        <translation>%1 über „%2“, von %3 bis %4: %5.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The limit (%1) is met at %2.</source>
        <translation>Die Grenze (%1) wird erreicht bei %2.</translation>
    </message>
    <message>
        <source>No line meets the limit (%1).</source>
        <translation>Keine Linie erreicht die Grenze (%1).</translation>
    </message>
    <message>
        <source>Now %1 at %2.</source>
        <translation>Jetzt %1 bei %2.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>less than %1 of the limit (%2)</source>
        <translation>weniger als %1 der Grenze (%2)</translation>
    </message>
    <message>
        <source>%1 of the limit (%2)</source>
        <translation>%1 der Grenze (%2)</translation>
    </message>
    <message>
        <source>%1 times the limit (%2)</source>
        <translation>das %1-Fache der Grenze (%2)</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>Anteil an der Grenze</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Prediction (%1): %2.</source>
        <translation>Vorhersage (%1): %2.</translation>
    </message>
    <message>
        <source>For comparison, %1.</source>
        <translation>Zum Vergleich %1.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 in all, busy %2</source>
        <translation>%1 insgesamt, davon %2 beschäftigt</translation>
    </message>
    <message>
        <source>The longest part is %1, %2 of the total.</source>
        <translation>Der längste Teil ist „%1“ mit %2 des Ganzen.</translation>
    </message>
    <message>
        <source>For comparison, %1: %2.</source>
        <translation>Zum Vergleich %1: %2.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>Anteil am Ganzen</translation>
    </message>
    <message>
        <source>Your prediction is placed at %1.</source>
        <translation>Deine Vorhersage steht bei %1.</translation>
    </message>
    <message>
        <source>Nothing is placed yet.</source>
        <translation>Noch ist nichts gesetzt.</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>title of a chart: an output, the input it is drawn over</extracomment>
        <translation>%1 über „%2“</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1: no value.</source>
        <translation>%1: kein Wert.</translation>
    </message>
    <message>
        <source>%1: least %2 (%3), greatest %4 (%5).</source>
        <translation>%1: kleinster Wert %2 (%3), größter %4 (%5).</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Now %1: %2.</source>
        <translation>Jetzt %1: %2.</translation>
    </message>
    <message>
        <source>p%1: %2</source>
        <extracomment>a percentile: &quot;p95: 12 ms&quot;</extracomment>
        <translation>P%1: %2</translation>
    </message>
    <message>
        <source>%1 are at most %2</source>
        <translation>%1 liegen bei höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n values from %2 to %3, mean %4.</source>
        <translation>
            <numerusform>%1, %n Wert von %2 bis %3, Mittel %4.</numerusform>
            <numerusform>%1, %n Werte von %2 bis %3, Mittel %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most lie between %1 and %2.</source>
        <translation>Die meisten liegen zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Jetzt %1.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Bis hierher</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Share of values</source>
        <translation>Anteil der Werte</translation>
    </message>
    <message>
        <source>Share of values up to here</source>
        <translation>Anteil der Werte bis hierher</translation>
    </message>
    <message>
        <source>%1 over %2 and %3 has no values.</source>
        <translation>%1 über %2 und %3 hat keine Werte.</translation>
    </message>
    <message>
        <source>%1 over %2 and %3: least %4 (%5), greatest %6 (%7).</source>
        <translation>%1 über %2 und %3: kleinster Wert %4 (%5), größter %6 (%7).</translation>
    </message>
    <message>
        <source>Now %1 (%2).</source>
        <translation>Jetzt %1 (%2).</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>heading of a table: what its rows are, what its columns are</extracomment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a rate at an arithmetic intensity: &quot;45 TFLOP/s at 20 FLOP/B&quot;</extracomment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 over %2: up to the ridge at %3 the bandwidth (%4) sets the limit, beyond it the compute rate (%5).</source>
        <translation>%1 über %2: Bis zum Knick bei %3 setzt die Bandbreite (%4) die Grenze, dahinter die Rechenrate (%5).</translation>
    </message>
    <message>
        <source>memory bound</source>
        <translation>speicherbegrenzt</translation>
    </message>
    <message>
        <source>compute bound</source>
        <translation>rechenbegrenzt</translation>
    </message>
    <message>
        <source>Now %1, %2, %3 of what the roof allows there.</source>
        <translation>Jetzt %1, %2, %3 dessen, was das Dach dort erlaubt.</translation>
    </message>
    <message>
        <source>Share of the roof</source>
        <translation>Anteil am Dach</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>ridge: %1</source>
        <translation>Knick: %1</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>mehr ist besser</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>weniger ist besser</translation>
    </message>
    <message numerus="yes">
        <source>%n of the points are on the front, from %1 to %2.</source>
        <translation>
            <numerusform>%n der Punkte liegt auf der Front, von %1 bis %2.</numerusform>
            <numerusform>%n der Punkte liegen auf der Front, von %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the front, where neither can be better without the other being worse: %1.</source>
        <translation>Auf der Front, wo keines besser wird, ohne dass das andere schlechter wird: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) against %3 (%4): %n points.</source>
        <translation>
            <numerusform>%1 (%2) gegen %3 (%4): %n Punkt.</numerusform>
            <numerusform>%1 (%2) gegen %3 (%4): %n Punkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: %n points.</source>
        <translation>
            <numerusform>%1 gegen %2: %n Punkt.</numerusform>
            <numerusform>%1 gegen %2: %n Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Auf der Front</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2. It is made up of %3.</source>
        <translation>%1: %2. Das setzt sich zusammen aus: %3.</translation>
    </message>
    <message>
        <source>The largest step is %1, %2 of the total.</source>
        <translation>Der größte Schritt ist „%1“ mit %2 des Ganzen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Over %1 from %2 to %3: %4.</source>
        <translation>Über %1 von %2 bis %3: %4.</translation>
    </message>
</context>
<context>
    <name>ClassChartWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>students</source>
        <translation>Studierende</translation>
    </message>
    <message>
        <source>right answers, per cent</source>
        <translation>richtige Antworten in Prozent</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Es gibt noch keine Antworten.</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>slightly overconfident</source>
        <translation>etwas zu sicher</translation>
    </message>
    <message>
        <source>overconfident</source>
        <translation>zu sicher</translation>
    </message>
    <message>
        <source>slightly underconfident</source>
        <translation>etwas zu unsicher</translation>
    </message>
    <message>
        <source>underconfident</source>
        <translation>zu unsicher</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>Answers by confidence</source>
        <translation>Antworten nach Sicherheit</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>Erste Antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Studierende</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (richtig)</translation>
    </message>
    <message>
        <source>Right predictions at each confidence</source>
        <translation>Richtige Vorhersagen je Sicherheit</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right, per cent</source>
        <translation>Richtig, in Prozent</translation>
    </message>
    <message>
        <source>Pays best between, per cent</source>
        <translation>Lohnt sich am meisten bei, in Prozent</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2, %3. </source>
        <translation>%1: %2, %3. </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>From prediction to reflection</source>
        <translation>Von der Vorhersage zur Reflexion</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Akt</translation>
    </message>
    <message>
        <source>Students who answered both</source>
        <translation>Studierende, die beides beantwortet haben</translation>
    </message>
    <message>
        <source>Right predictions, per cent</source>
        <translation>Richtige Vorhersagen, in Prozent</translation>
    </message>
    <message>
        <source>Right first reflections, per cent</source>
        <translation>Richtige erste Reflexionen, in Prozent</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>%1: %2. </translation>
    </message>
    <message>
        <source> ✓ right</source>
        <translation> ✓ richtig</translation>
    </message>
    <message>
        <source>pays best here</source>
        <translation>lohnt sich hier am meisten</translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students.</source>
        <translation>
            <numerusform>Ausgeblendet: weniger als %n Person.</numerusform>
            <numerusform>Ausgeblendet: weniger als %n Studierende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students answered. %1.</source>
        <translation>
            <numerusform>%n Person hat geantwortet. %1.</numerusform>
            <numerusform>%n Studierende haben geantwortet. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students at each confidence.</source>
        <translation>
            <numerusform>Ausgeblendet: weniger als %n Person bei jeder Sicherheit.</numerusform>
            <numerusform>Ausgeblendet: weniger als %n Studierende bei jeder Sicherheit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students, from %1 to %2 of %3 points; most have %4.</source>
        <translation>
            <numerusform>%n Person, mit %1 bis %2 von %3 Punkten; am häufigsten: %4.</numerusform>
            <numerusform>%n Studierende, mit %1 bis %2 von %3 Punkten; am häufigsten: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an answer, how many gave it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Average parts</source>
        <translation>Anteile im Mittel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittel</translation>
    </message>
    <message numerus="yes">
        <source>%n students answered. On average: %1.</source>
        <translation>
            <numerusform>%n Person hat geantwortet. Im Mittel: %1.</numerusform>
            <numerusform>%n Studierende haben geantwortet. Im Mittel: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students answered in words of their own.</source>
        <translation>
            <numerusform>%n Person hat mit eigenen Worten geantwortet.</numerusform>
            <numerusform>%n Studierende haben mit eigenen Worten geantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>%1 %2 instead of %3</source>
        <extracomment>label of a figure, its value now, its value before</extracomment>
        <translation>%1 %2 statt %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>label of a setting, its value
----------
label of a figure, its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 times as many %2</source>
        <extracomment>how many times as many, of what: &quot;3.7 times as many images a second&quot;</extracomment>
        <translation>%1-mal so viele %2</translation>
    </message>
    <message>
        <source>%1 as many %2</source>
        <extracomment>a share, of what: &quot;27 % as many images a second&quot;</extracomment>
        <translation>%1 der %2</translation>
    </message>
    <message>
        <source>%1 down to %2</source>
        <extracomment>label of a figure, the share of its former value that it is now: &quot;I/O wait down to 27 %&quot;</extracomment>
        <translation>%1 auf %2 gesunken</translation>
    </message>
    <message>
        <source>%1 %2 times as long</source>
        <extracomment>label of a time, how many times: &quot;Batch time 2.5 times as long&quot;</extracomment>
        <translation>%1 %2-mal so lang</translation>
    </message>
    <message>
        <source>%1 %2 times as large</source>
        <extracomment>label of an amount of data, how many times: &quot;Break-even volume 2.5 times as large&quot;</extracomment>
        <translation>%1 %2-mal so groß</translation>
    </message>
    <message>
        <source>%1 %2 times as high</source>
        <extracomment>label of a rate or a cost, how many times: &quot;Egress cost 2.5 times as high&quot;</extracomment>
        <translation>%1 %2-mal so hoch</translation>
    </message>
    <message>
        <source>%1 (%2 instead of %3)</source>
        <extracomment>how much more or less, the value now, the value before</extracomment>
        <translation>%1 (%2 statt %3)</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <extracomment>a setting&apos;s value now and before: &quot;SATA SSD instead of Hard disk&quot;</extracomment>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <extracomment>figures that are the same in both, with their values</extracomment>
        <translation>unverändert: %1</translation>
    </message>
    <message>
        <source>The same settings as %1.</source>
        <extracomment>name of a bookmark</extracomment>
        <translation>Dieselben Einstellungen wie bei %1.</translation>
    </message>
    <message>
        <source>Against %1, %2: %3.</source>
        <extracomment>name of a bookmark, the settings that differ from it, what that does</extracomment>
        <translation>Verglichen mit %1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>no deadline</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as the course</source>
        <translation>wie im Kurs</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>late work</source>
        <translation>verspätete Arbeit</translation>
    </message>
    <message>
        <source>%1: what platforms call it</source>
        <translation>%1: Bezeichnung auf den Plattformen</translation>
    </message>
    <message>
        <source>student number</source>
        <translation>Matrikelnummer</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>SIS-Nummer</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>platform&apos;s number</source>
        <translation>Nummer der Plattform</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>der erste</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>der letzte</translation>
    </message>
    <message>
        <source>the last before the deadline</source>
        <translation>der letzte vor der Frist</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>der beste</translation>
    </message>
    <message>
        <source>the one that I choose</source>
        <translation>der von mir gewählte</translation>
    </message>
    <message>
        <source>%1 min in time, %2 % a day, at most %3 % taken, at least %4 % left</source>
        <translation>Karenzzeit %1&#xa0;min, Abzug %2&#xa0;% pro Tag, höchstens %3&#xa0;%, mindestens %4&#xa0;% bleiben</translation>
    </message>
    <message numerus="yes">
        <source>, nothing after %1 days</source>
        <translation>
            <numerusform>, keine Punkte mehr nach %1 Tag</numerusform>
            <numerusform>, keine Punkte mehr nach %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Semester</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>Gewerteter Durchgang</translation>
    </message>
    <message>
        <source>Late work</source>
        <translation>Verspätete Arbeit</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Begründungen</translation>
    </message>
    <message>
        <source>May be purged from</source>
        <translation>Löschung erlaubt ab</translation>
    </message>
    <message>
        <source>New item: %1</source>
        <translation>Neuer Posten: %1</translation>
    </message>
    <message>
        <source>Taken out: %1. Its hand-ins are kept, its results go.</source>
        <translation>Herausgenommen: %1. Die Abgaben dazu bleiben erhalten, die Ergebnisse entfallen.</translation>
    </message>
</context>
<context>
    <name>DialogWords</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the name, and that the drive it is on is connected.</source>
        <translation>Den Namen prüfen und ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>The file or folder cannot be read.</source>
        <translation>Die Datei oder der Ordner lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Ask its owner or the administrator for the permission to read it, then try again.</source>
        <translation>Bei der zuständigen Person oder der Systemverwaltung um Leserechte bitten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file or folder cannot be written to.</source>
        <translation>In die Datei oder den Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Was vorher gespeichert wurde, ist noch da.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write, or ask the administrator for the permission.</source>
        <translation>Einen Ordner mit Schreibrechten wählen oder die Systemverwaltung darum bitten.</translation>
    </message>
    <message>
        <source>The disk or share is write-protected.</source>
        <translation>Der Datenträger oder die Freigabe ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>What was saved before is still there and can be read.</source>
        <translation>Was vorher gespeichert wurde, ist noch da und lesbar.</translation>
    </message>
    <message>
        <source>Remove the protection, or choose a folder on another disk.</source>
        <translation>Den Schreibschutz aufheben oder einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>Sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Not saved: the disk or your share of it is full.</source>
        <translation>Nicht gespeichert: Der Datenträger oder das eigene Kontingent ist voll.</translation>
    </message>
    <message>
        <source>Everything saved before is still there.</source>
        <translation>Alles vorher Gespeicherte ist noch da.</translation>
    </message>
    <message>
        <source>Free some space, then repeat the last step.</source>
        <translation>Platz schaffen, dann den letzten Schritt wiederholen.</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>Wo ein Ordner nötig ist, steht eine Datei.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Move that file away or choose another folder.</source>
        <translation>Diese Datei verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Eine Datei wählen.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes.</source>
        <translation>Die Datei ist größer als die Grenze von %1 Bytes.</translation>
    </message>
    <message>
        <source>Nothing of it was read.</source>
        <translation>Es wurde nichts daraus gelesen.</translation>
    </message>
    <message>
        <source>Check that it is the file you meant.</source>
        <translation>Prüfen, ob es die gemeinte Datei ist.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>It was left exactly as it is; nothing was overwritten.</source>
        <translation>Sie blieb genau, wie sie ist; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Keep the file and give it to your instructor or administrator; a copy made earlier can take its place.</source>
        <translation>Die Datei aufheben und der Lehrperson oder der Systemverwaltung geben; eine früher angelegte Kopie kann sie ersetzen.</translation>
    </message>
    <message>
        <source>Another program is using this file.</source>
        <translation>Ein anderes Programm verwendet diese Datei.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it has finished, then try again.</source>
        <translation>Das andere Fenster schließen oder warten, bis es fertig ist, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file can be read but not changed.</source>
        <translation>Die Datei lässt sich lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>What it holds is safe.</source>
        <translation>Ihr Inhalt ist erhalten.</translation>
    </message>
    <message>
        <source>Ask for permission to write to it and to its folder, or copy it to a folder of your own.</source>
        <translation>Um Schreibrechte für die Datei und ihren Ordner bitten oder sie in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format %1, known here: %2).</source>
        <translation>Die Datei wurde von einer neueren Version dieses Programms geschrieben (Format %1, hier bekannt: %2).</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>Die neuere Version installieren, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>Diese Datei gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>Choose a file that was made by Foresight.</source>
        <translation>Eine Datei wählen, die von Foresight stammt.</translation>
    </message>
    <message>
        <source>The database reported a fault.</source>
        <translation>Die Datenbank hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the program and report the cause given here.</source>
        <translation>Noch einmal versuchen; tritt der Fehler wieder auf, das Programm neu starten und die hier genannte Ursache melden.</translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation>Ereignis %1 folgt nicht aus dem Ereignis davor.</translation>
    </message>
    <message>
        <source>The file was left exactly as it is; the events before that one are sound.</source>
        <translation>Die Datei blieb genau, wie sie ist; die Ereignisse davor sind in Ordnung.</translation>
    </message>
    <message>
        <source>Keep the file and give it to your instructor or administrator.</source>
        <translation>Die Datei aufheben und der Lehrperson oder der Systemverwaltung geben.</translation>
    </message>
    <message>
        <source>The file is not of the expected form.</source>
        <translation>Die Datei hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>Es wurde nichts daraus verwendet.</translation>
    </message>
    <message>
        <source>Correct the place named, or choose another file.</source>
        <translation>Die genannte Stelle korrigieren oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file has format %1; this version knows up to %2.</source>
        <translation>Die Datei hat Format %1; diese Version kennt Formate bis %2.</translation>
    </message>
    <message>
        <source>Install a newer version of the program.</source>
        <translation>Eine neuere Version des Programms installieren.</translation>
    </message>
    <message>
        <source>The signature does not fit the content.</source>
        <translation>Die Signatur passt nicht zum Inhalt.</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been damaged on the way.</source>
        <translation>Die Datei noch einmal anfordern; vielleicht wurde sie unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept.</source>
        <translation>Der Text enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Den Text neu eintippen.</translation>
    </message>
    <message>
        <source>There is no lab &quot;%1&quot;.</source>
        <translation>Es gibt kein Lab „%1“.</translation>
    </message>
    <message>
        <source>&quot;foresight-cli lab list&quot; shows the labs that are installed.</source>
        <translation>„foresight-cli lab list“ zeigt die installierten Labs.</translation>
    </message>
    <message>
        <source>The lab cannot be used: it has %1 fault(s).</source>
        <translation>Das Lab lässt sich nicht verwenden (Fehler: %1).</translation>
    </message>
    <message>
        <source>Your work is not affected.</source>
        <translation>Die eigene Arbeit ist nicht betroffen.</translation>
    </message>
    <message>
        <source>&quot;foresight-cli lab check&quot; lists every fault with its place.</source>
        <translation>„foresight-cli lab check“ nennt jeden Fehler mit seiner Stelle.</translation>
    </message>
    <message>
        <source>The work was done with version %1 of the lab; installed is %2.</source>
        <translation>Die Arbeit entstand mit Version %1 des Labs; installiert ist %2.</translation>
    </message>
    <message>
        <source>The work is kept as it is.</source>
        <translation>Die Arbeit bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Install the version it was done with.</source>
        <translation>Die Version installieren, mit der sie entstanden ist.</translation>
    </message>
    <message>
        <source>There is no %1 called &quot;%2&quot;.</source>
        <translation>Den Namen „%2“ gibt es hier nicht (%1).</translation>
    </message>
    <message>
        <source>Check the spelling; names are those of the lab&apos;s model.</source>
        <translation>Die Schreibweise prüfen; es gelten die Namen aus dem Modell des Labs.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it goes from %3 to %4.</source>
        <translation>%1 kann nicht %2 sein: Der Bereich geht von %3 bis %4.</translation>
    </message>
    <message>
        <source>The value before is still in force.</source>
        <translation>Es gilt weiterhin der vorige Wert.</translation>
    </message>
    <message>
        <source>Give a value within the range.</source>
        <translation>Einen Wert innerhalb des Bereichs angeben.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a value for %1.</source>
        <translation>„%2“ ist kein Wert für %1.</translation>
    </message>
    <message>
        <source>Give a number, with a unit if you like.</source>
        <translation>Eine Zahl angeben, auf Wunsch mit Einheit.</translation>
    </message>
    <message>
        <source>%1 divides by zero at these settings.</source>
        <translation>Bei %1 wird mit diesen Einstellungen durch null geteilt.</translation>
    </message>
    <message>
        <source>No figure is shown for it.</source>
        <translation>Dafür wird keine Zahl angezeigt.</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>Eine Einstellung ändern.</translation>
    </message>
    <message>
        <source>%1 has no finite value at these settings.</source>
        <translation>%1 hat mit diesen Einstellungen keinen endlichen Wert.</translation>
    </message>
    <message>
        <source>The formula of %1 cannot be used: %2</source>
        <translation>Die Formel von %1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>Correct the formula in the lab file.</source>
        <translation>Die Formel in der Datei des Labs korrigieren.</translation>
    </message>
    <message>
        <source>This step is not possible now (%1).</source>
        <translation>Dieser Schritt ist jetzt nicht möglich (%1).</translation>
    </message>
    <message>
        <source>Finish the step before it first.</source>
        <translation>Zuerst den Schritt davor abschließen.</translation>
    </message>
    <message>
        <source>There is no work of %1 at &quot;%2&quot;.</source>
        <translation>Zu „%2“ gibt es keine Arbeit von %1.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Check the student number and the lab.</source>
        <translation>Die Matrikelnummer und das Lab prüfen.</translation>
    </message>
    <message>
        <source>No student &quot;%1&quot; in this course.</source>
        <translation>„%1“ gibt es in diesem Kurs nicht.</translation>
    </message>
    <message>
        <source>Import the roster that has this student, or check the number.</source>
        <translation>Eine Teilnahmeliste mit dieser Person importieren oder die Nummer prüfen.</translation>
    </message>
    <message>
        <source>These students have no %1, which this export needs: %2</source>
        <translation>Diesen Studierenden fehlt die Angabe „%1“, die dieser Export braucht: %2</translation>
    </message>
    <message>
        <source>Add it to the roster, or export another format.</source>
        <translation>Die Angabe in der Teilnahmeliste ergänzen oder ein anderes Format exportieren.</translation>
    </message>
    <message>
        <source>%1 would not take this file: %2.</source>
        <translation>%1 würde diese Datei nicht annehmen: %2.</translation>
    </message>
    <message>
        <source>Correct what is named, or export another format.</source>
        <translation>Das Genannte korrigieren oder ein anderes Format exportieren.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1): it was &quot;%2&quot; when you saw it and is &quot;%3&quot; now.</source>
        <translation>Dies wurde inzwischen von anderer Seite geändert (%1): Angezeigt war „%2“, jetzt gilt „%3“.</translation>
    </message>
    <message>
        <source>What is there now was kept; what you wanted to set is in the audit trail.</source>
        <translation>Der jetzige Wert ist geblieben; der gewünschte steht im Änderungsverlauf.</translation>
    </message>
    <message>
        <source>Look at the new value, and set yours again if it should still stand.</source>
        <translation>Den neuen Wert ansehen und den gewünschten noch einmal setzen, falls er weiterhin gelten soll.</translation>
    </message>
    <message>
        <source>The course may not be purged now: %1.</source>
        <translation>Die Daten des Kurses dürfen jetzt nicht gelöscht werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Wait for the day named, or end the hold first.</source>
        <translation>Den genannten Tag abwarten oder zuerst die Löschsperre beenden.</translation>
    </message>
    <message>
        <source>The course file has faults.</source>
        <translation>Die Kursdatei enthält Fehler.</translation>
    </message>
    <message>
        <source>Correct the places named.</source>
        <translation>Die genannten Stellen korrigieren.</translation>
    </message>
    <message>
        <source>%1 is not possible in this program.</source>
        <translation>%1 ist in diesem Programm nicht möglich.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Dafür gibt es %1.</translation>
    </message>
    <message>
        <source>The command cannot be understood.</source>
        <translation>Der Befehl ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Add --help to see how it is written.</source>
        <translation>Mit --help wird gezeigt, wie er geschrieben wird.</translation>
    </message>
    <message>
        <source>Not saved: your share of the disk (quota) is used up.</source>
        <translation>Nicht gespeichert: Dein Anteil an der Festplatte (Quota) ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Delete files of your own that you no longer need, then repeat the last step.</source>
        <translation>Eigene Dateien löschen, die nicht mehr gebraucht werden, dann den letzten Schritt wiederholen.</translation>
    </message>
    <message>
        <source>Your administrator has switched off pages for printing (PDF).</source>
        <translation>Die Systemverwaltung hat Druckseiten (PDF) abgeschaltet.</translation>
    </message>
    <message>
        <source>Your administrator has switched off exports.</source>
        <translation>Die Systemverwaltung hat das Exportieren abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask them if you need it.</source>
        <translation>Bei Bedarf dort nachfragen.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>Die Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Try again as often as you like; capital letters and spaces count.</source>
        <translation>Beliebig oft erneut versuchen; Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Take a longer one, such as five words that do not belong together.</source>
        <translation>Eine längere nehmen, etwa fünf Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>There is no course key.</source>
        <translation>Es gibt keinen Kursschlüssel.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not here.</source>
        <translation>Der Schlüssel „%1“ ist nicht hier.</translation>
    </message>
    <message>
        <source>Take the key from its backup, or make a new one.</source>
        <translation>Den Schlüssel aus seiner Sicherung holen oder einen neuen anlegen.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not finished: no backup of it was read back.</source>
        <translation>Der Schlüssel „%1“ ist nicht fertig: Noch keine Sicherung wurde zurückgelesen.</translation>
    </message>
    <message>
        <source>It was given to nobody.</source>
        <translation>Er wurde niemandem gegeben.</translation>
    </message>
    <message>
        <source>Write a backup to another place and read it back; without one, a lost key is a lost term.</source>
        <translation>Eine Sicherung an einen anderen Ort schreiben und zurücklesen; ohne sie ist mit dem Schlüssel das Semester verloren.</translation>
    </message>
    <message>
        <source>The passphrase is too short; the least number of characters is %1.</source>
        <translation>Die Passphrase ist zu kurz; die kleinste Zahl der Zeichen ist %1.</translation>
    </message>
    <message>
        <source>The ledger is open on another computer: %1, user %2, process %3, since %4.</source>
        <translation>Das Journal ist auf einem anderen Computer geöffnet: %1, Benutzer %2, Prozess %3, seit %4.</translation>
    </message>
    <message>
        <source>Nothing was changed; it can be read.</source>
        <translation>Es wurde nichts geändert; es kann gelesen werden.</translation>
    </message>
    <message>
        <source>Close it there. If that computer stopped or was switched off, unlock it: &quot;foresight-cli ledger unlock&quot; and the name of the file.</source>
        <translation>Dort schließen. Ist jener Computer stehen geblieben oder ausgeschaltet worden, die Sperre aufheben: „foresight-cli ledger unlock“ und der Name der Datei.</translation>
    </message>
    <message>
        <source>The table %1 says nothing about %2: it goes from %3 to %4.</source>
        <translation>Die Tabelle %1 sagt nichts über %2: Sie reicht von %3 bis %4.</translation>
    </message>
    <message>
        <source>The simulation %1 asks for %2 steps of computing; %3 are allowed.</source>
        <translation>Die Simulation %1 verlangt %2 Rechenschritte; erlaubt sind %3.</translation>
    </message>
    <message>
        <source>It was not started; everything else works as before.</source>
        <translation>Sie wurde nicht begonnen; alles andere arbeitet wie zuvor.</translation>
    </message>
    <message>
        <source>Choose settings that need fewer steps, or tell the author of the lab.</source>
        <translation>Einstellungen wählen, die weniger Schritte brauchen, oder dem Autor des Labs Bescheid geben.</translation>
    </message>
    <message>
        <source>Version %2 of the lab &quot;%1&quot; is installed, with other content.</source>
        <translation>Version %2 des Labs „%1“ ist installiert, mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>What is installed was left as it is.</source>
        <translation>Was installiert ist, blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Give the changed lab a new version number, or remove the installed one first.</source>
        <translation>Geben Sie dem geänderten Lab eine neue Versionsnummer, oder entfernen Sie zuerst das installierte.</translation>
    </message>
    <message>
        <source>Nothing was changed; work that was done is kept.</source>
        <translation>Es wurde nichts geändert; getane Arbeit bleibt erhalten.</translation>
    </message>
    <message>
        <source>The lab&apos;s files are not those that were installed.</source>
        <translation>Die Dateien des Labs sind nicht die, die installiert wurden.</translation>
    </message>
    <message>
        <source>Remove this version of the lab and install it again.</source>
        <translation>Entfernen Sie diese Version des Labs und installieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The lab is signed with a key that is not trusted here.</source>
        <translation>Das Lab ist mit einem Schlüssel signiert, dem hier nicht vertraut wird.</translation>
    </message>
    <message>
        <source>Compare the key with its owner, then install the lab with --trusted-key and that key.</source>
        <translation>Vergleichen Sie den Schlüssel mit seinem Besitzer und installieren Sie das Lab dann mit --trusted-key und diesem Schlüssel.</translation>
    </message>
    <message>
        <source>The lab is not signed.</source>
        <translation>Das Lab ist nicht signiert.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a signed one.</source>
        <translation>Bitten Sie, wer es gemacht hat, um ein signiertes.</translation>
    </message>
    <message>
        <source>Give one of the answers that the lab has.</source>
        <translation>Geben Sie eine der Antworten des Labs.</translation>
    </message>
    <message>
        <source>Answer every part of the question.</source>
        <translation>Beantworten Sie jeden Teil der Frage.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Geben Sie eine Zahl an.</translation>
    </message>
    <message>
        <source>Give a number within the bounds of the question.</source>
        <translation>Geben Sie eine Zahl innerhalb der Grenzen der Frage an.</translation>
    </message>
    <message>
        <source>Give parts that add up to the budget of the question.</source>
        <translation>Geben Sie Teile an, die zusammen das Budget der Frage ergeben.</translation>
    </message>
    <message>
        <source>Make the answer shorter.</source>
        <translation>Kürzen Sie die Antwort.</translation>
    </message>
    <message>
        <source>This answer cannot be taken (%1).</source>
        <translation>Diese Antwort kann nicht angenommen werden (%1).</translation>
    </message>
</context>
<context>
    <name>ExportFormatWords</name>
    <message>
        <source>a row per student, for people and spreadsheets</source>
        <translation>eine Zeile pro Person, zum Lesen und für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>a row per student, item and rubric line</source>
        <translation>eine Zeile pro Person, Posten und Zeile des Bewertungsrasters</translation>
    </message>
    <message>
        <source>everything, for programs</source>
        <translation>alles, für Programme</translation>
    </message>
    <message>
        <source>a workbook with a sheet per item and statistics</source>
        <translation>eine Arbeitsmappe mit einem Blatt pro Posten und Statistiken</translation>
    </message>
    <message>
        <source>a class report with charts, for reading and printing</source>
        <translation>ein Kursbericht mit Diagrammen, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>the class report on paper (written by foresight-gradebook)</source>
        <translation>der Kursbericht auf Papier (geschrieben von foresight-gradebook)</translation>
    </message>
    <message>
        <source>Canvas gradebook</source>
        <translation>Canvas-Notenbuch</translation>
    </message>
    <message>
        <source>Moodle, CSV import with columns mapped by hand</source>
        <translation>Moodle, CSV-Import mit von Hand zugeordneten Spalten</translation>
    </message>
    <message>
        <source>Moodle, XML import by ID numbers</source>
        <translation>Moodle, XML-Import nach ID-Nummern</translation>
    </message>
    <message>
        <source>Blackboard Learn, text with tabs</source>
        <translation>Blackboard Learn, Text mit Tabulatoren</translation>
    </message>
    <message>
        <source>D2L Brightspace</source>
        <translation>D2L Brightspace</translation>
    </message>
    <message>
        <source>Sakai gradebook</source>
        <translation>Sakai-Notenbuch</translation>
    </message>
    <message>
        <source>Open edX, only into its own file</source>
        <translation>Open edX, nur in die eigene Datei der Plattform</translation>
    </message>
    <message>
        <source>QTI Results Reporting 2.2</source>
        <translation>QTI Results Reporting 2.2</translation>
    </message>
    <message>
        <source>QTI Results Reporting 3.0</source>
        <translation>QTI Results Reporting 3.0</translation>
    </message>
    <message>
        <source>QTI Usage Data 3.0: item statistics</source>
        <translation>QTI Usage Data 3.0: Item-Statistik</translation>
    </message>
    <message>
        <source>xAPI statements</source>
        <translation>xAPI-Statements</translation>
    </message>
    <message>
        <source>OneRoster 1.1 results</source>
        <translation>OneRoster-1.1-Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Students in the file: %1</source>
        <translation>Studierende in der Datei: %1</translation>
    </message>
    <message>
        <source>left out, because they lack the identifier</source>
        <translation>weggelassen, weil die Kennung fehlt</translation>
    </message>
    <message>
        <source>Matched with the platform&apos;s file: %1</source>
        <translation>In der Datei der Plattform zugeordnet: %1</translation>
    </message>
    <message>
        <source>ambiguous, left as they are</source>
        <translation>mehrdeutig, unverändert gelassen</translation>
    </message>
    <message>
        <source>in the platform&apos;s file and not on the roster</source>
        <translation>in der Datei der Plattform, aber nicht auf der Teilnahmeliste</translation>
    </message>
    <message>
        <source>with a result and not in the platform&apos;s file</source>
        <translation>mit Ergebnis, aber nicht in der Datei der Plattform</translation>
    </message>
    <message>
        <source>A file of %1, which is not text</source>
        <translation>Eine Datei mit %1, kein Text</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>right on it</source>
        <translation>genau getroffen</translation>
    </message>
    <message>
        <source>%1 times too long</source>
        <translation>%1-mal zu lang</translation>
    </message>
    <message>
        <source>%1 times too high</source>
        <translation>%1-mal zu hoch</translation>
    </message>
    <message>
        <source>%1 times too short</source>
        <translation>%1-mal zu kurz</translation>
    </message>
    <message>
        <source>%1 times too low</source>
        <translation>%1-mal zu niedrig</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>excused</source>
        <translation>befreit</translation>
    </message>
    <message>
        <source>missing: nothing was handed in</source>
        <translation>fehlt: Es wurde nichts abgegeben</translation>
    </message>
    <message>
        <source>changed by hand: %1</source>
        <translation>von Hand geändert: %1</translation>
    </message>
    <message>
        <source>No students yet. Take in the roster, then the hand-ins.</source>
        <translation>Noch keine Studierenden. Übernehmen Sie die Teilnahmeliste, dann die Abgaben.</translation>
    </message>
    <message>
        <source>Students: %1</source>
        <translation>Studierende: %1</translation>
    </message>
    <message>
        <source>with a result: %1</source>
        <translation>mit Ergebnis: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlend: %1</translation>
    </message>
    <message>
        <source>hand-ins of unknown students, kept aside: %1</source>
        <translation>Abgaben unbekannter Studierender, zurückgelegt: %1</translation>
    </message>
    <message>
        <source>handed in late</source>
        <translation>verspätet abgegeben</translation>
    </message>
    <message>
        <source>a recorded figure differs from what the model gives</source>
        <translation>eine aufgezeichnete Zahl weicht von der des Modells ab</translation>
    </message>
    <message>
        <source>made by a script, not by a person at the window</source>
        <translation>von einem Skript erzeugt, nicht von einer Person im Programmfenster</translation>
    </message>
    <message>
        <source>an event does not follow from those before it</source>
        <translation>ein Ereignis folgt nicht aus den vorigen</translation>
    </message>
    <message>
        <source>an event could not be read</source>
        <translation>ein Ereignis ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>a prediction lacks the reason that the course asks for</source>
        <translation>einer Vorhersage fehlt die Begründung, die der Kurs verlangt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>right at the first try</source>
        <translation>im ersten Versuch richtig</translation>
    </message>
    <message>
        <source>right at the second try: half</source>
        <translation>im zweiten Versuch richtig: die Hälfte</translation>
    </message>
    <message>
        <source>not right in two tries</source>
        <translation>in zwei Versuchen nicht richtig</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not all met</source>
        <translation>nicht alle erfüllt</translation>
    </message>
    <message>
        <source>the prediction agrees with the model</source>
        <translation>die Vorhersage stimmt mit dem Modell überein</translation>
    </message>
    <message>
        <source>the prediction differs from the model</source>
        <translation>die Vorhersage weicht vom Modell ab</translation>
    </message>
    <message>
        <source>the lab has no such act</source>
        <translation>das Lab hat keinen solchen Akt</translation>
    </message>
    <message>
        <source>it has an event that only a newer Foresight knows</source>
        <translation>enthält ein Ereignis, das nur ein neueres Foresight kennt</translation>
    </message>
    <message>
        <source>done with another version of the lab</source>
        <translation>mit einer anderen Version des Labs bearbeitet</translation>
    </message>
    <message>
        <source>the lab was not finished</source>
        <translation>das Lab wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>hand-ins that wait for a version of their lab, to be installed here: %1</source>
        <translation>Abgaben, die auf eine Version ihres Labs warten, die hier zu installieren ist: %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>already here: the same content</source>
        <translation>schon vorhanden: derselbe Inhalt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>of a lab that this course does not have</source>
        <translation>zu einem Lab, das dieser Kurs nicht hat</translation>
    </message>
    <message>
        <source>kept aside; the student is not on the roster</source>
        <translation>zurückgelegt; die Person steht nicht auf der Teilnahmeliste</translation>
    </message>
    <message>
        <source>accepted; a newer attempt</source>
        <translation>angenommen; ein neuerer Durchgang</translation>
    </message>
    <message>
        <source>accepted; an older attempt</source>
        <translation>angenommen; ein älterer Durchgang</translation>
    </message>
    <message>
        <source>kept; its ledger belongs to another student</source>
        <translation>aufbewahrt; das Journal gehört zu einer anderen Person</translation>
    </message>
    <message>
        <source>made by a newer version of the program</source>
        <translation>von einer neueren Version des Programms erstellt</translation>
    </message>
    <message>
        <source>Unlock the course key, then import again. It is for %1.</source>
        <translation>Den Kursschlüssel entsperren, dann erneut importieren. Sie ist für %1.</translation>
    </message>
    <message>
        <source>It is for another course: %1.</source>
        <translation>Sie ist für einen anderen Kurs: %1.</translation>
    </message>
    <message>
        <source>Its key is not here. It is for %1.</source>
        <translation>Ihr Schlüssel ist nicht hier. Sie ist für %1.</translation>
    </message>
    <message>
        <source>sealed; not opened</source>
        <translation>versiegelt; nicht geöffnet</translation>
    </message>
    <message>
        <source>kept, and waits for the version of the lab that it was done with</source>
        <translation>behalten; wartet auf die Version des Labs, mit der sie gemacht wurde</translation>
    </message>
</context>
<context>
    <name>IntegrityWords</name>
    <message numerus="yes">
        <source>%n events of its own, signed %1</source>
        <translation>
            <numerusform>%n eigenes Ereignis, signiert %1</numerusform>
            <numerusform>%n eigene Ereignisse, signiert %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-ins of one attempt share their beginning and then go apart: the ledger was put back to an earlier state and the work done again from there. Restoring a backup after a fault does the same.</source>
        <translation>Abgaben eines Durchgangs haben denselben Anfang und gehen dann auseinander: Das Journal wurde auf einen früheren Stand zurückgesetzt und die Arbeit von dort aus noch einmal gemacht. Dasselbe geschieht, wenn nach einer Störung eine Sicherung eingespielt wird.</translation>
    </message>
    <message>
        <source>Hand-ins under several student numbers come from one ledger, which is made once for one learner. One of the numbers may be a slip of the pen.</source>
        <translation>Abgaben unter mehreren Matrikelnummern stammen aus einem Journal, das einmal für eine lernende Person angelegt wird. Eine der Nummern ist vielleicht ein Schreibfehler.</translation>
    </message>
    <message>
        <source>Several students worked with one installation. That is usual on shared computers and on computers set up from one image, and says nothing by itself.</source>
        <translation>Mehrere Studierende haben mit einer Installation gearbeitet. Das ist üblich auf gemeinsam genutzten Computern und auf solchen, die nach einer Vorlage eingerichtet wurden, und sagt für sich allein nichts.</translation>
    </message>
    <message>
        <source>A long text is word for word the same for several students. They may have worked together, or copied from the same page.</source>
        <translation>Ein langer Text ist bei mehreren Studierenden Wort für Wort gleich. Vielleicht haben sie zusammengearbeitet oder von derselben Seite abgeschrieben.</translation>
    </message>
    <message>
        <source>waits of %1 ms</source>
        <extracomment>%1: a list of times</extracomment>
        <translation>Wartezeiten von %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches like this</source>
        <translation>
            <numerusform>%n solcher Abschnitt</numerusform>
            <numerusform>%n solche Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Several students took the same steps with the same settings after the same waits, to the millisecond. People do not repeat that; one hand-in was probably made from another.</source>
        <translation>Mehrere Studierende haben dieselben Schritte mit denselben Einstellungen nach denselben Wartezeiten getan, auf die Millisekunde genau. Menschen wiederholen das nicht; wahrscheinlich ist eine Abgabe aus einer anderen entstanden.</translation>
    </message>
    <message>
        <source>%1, then %2, %3 s later</source>
        <translation>%1, dann %2, %3 s später</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went back by more than five minutes while the work went on. Somebody may have set it, the learner or not; when the hand-in arrived is what counts.</source>
        <translation>Die Uhr des Computers ging während der Arbeit um mehr als fünf Minuten zurück. Vielleicht hat sie jemand gestellt, die lernende Person oder nicht; es zählt, wann die Abgabe angekommen ist.</translation>
    </message>
    <message>
        <source>%1 ms from the lock to the next decision</source>
        <translation>%1 ms vom Festlegen bis zur nächsten Entscheidung</translation>
    </message>
    <message>
        <source>Decisions follow each other faster than a person can explore, read and choose. A program may have made the hand-in.</source>
        <translation>Entscheidungen folgen schneller aufeinander, als ein Mensch erkunden, lesen und wählen kann. Vielleicht hat ein Programm die Abgabe erzeugt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model says %3</source>
        <translation>%1: aufgezeichnet %2, das Modell sagt %3</translation>
    </message>
    <message>
        <source>1 recorded figure is not what the model produces from the recorded settings. The program or the lab that was used may have been changed.</source>
        <translation>1 aufgezeichnete Zahl ist nicht die, die das Modell aus den aufgezeichneten Einstellungen ergibt. Das Programm oder das Lab, das benutzt wurde, ist vielleicht verändert worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded figures are not what the model produces from the recorded settings. The program or the lab that was used may have been changed.</source>
        <translation>
            <numerusform>%n aufgezeichnete Zahl ist nicht die, die das Modell aus den aufgezeichneten Einstellungen ergibt. Das Programm oder das Lab, das benutzt wurde, ist vielleicht verändert worden.</numerusform>
            <numerusform>%n aufgezeichnete Zahlen sind nicht die, die das Modell aus den aufgezeichneten Einstellungen ergibt. Das Programm oder das Lab, das benutzt wurde, ist vielleicht verändert worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was restored from an older copy: when it was opened, it lacked events that had been recorded before. Restoring a backup after a fault does the same.</source>
        <translation>Das Journal wurde aus einer älteren Kopie wiederhergestellt: Beim Öffnen fehlten ihm Ereignisse, die vorher aufgezeichnet worden waren. Dasselbe geschieht, wenn nach einer Störung eine Sicherung eingespielt wird.</translation>
    </message>
</context>
<context>
    <name>LearnerRecordWords</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Durchgang %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>Meine Aufzeichnung</translation>
    </message>
    <message>
        <source>Student number: %1</source>
        <translation>Matrikelnummer: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>Journal: %1</translation>
    </message>
    <message>
        <source>Ledger identifier (random): %1</source>
        <translation>Kennung des Journals (zufällig): %1</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>Abgaben</translation>
    </message>
    <message>
        <source>Design record</source>
        <translation>Entwurfsaufzeichnung</translation>
    </message>
    <message>
        <source>Events, each with its stored form</source>
        <translation>Ereignisse, jeweils mit der gespeicherten Form</translation>
    </message>
</context>
<context>
    <name>LeaveWords</name>
    <message>
        <source>Your work is kept in a place that may be emptied when this computer restarts. If it is not yours alone, hand in before you leave.</source>
        <translation>Deine Arbeit liegt an einem Ort, der beim Neustart dieses Computers geleert werden kann. Gehört er nicht dir allein, gib ab, bevor du gehst.</translation>
    </message>
    <message>
        <source>This computer forgets your work when you log off or it restarts. Hand in before you leave.</source>
        <translation>Dieser Computer vergisst deine Arbeit, wenn du dich abmeldest oder er neu startet. Gib ab, bevor du gehst.</translation>
    </message>
    <message>
        <source>This computer forgets when you log off or it restarts. Every step is also copied to another disk, and comes back from there.</source>
        <translation>Dieser Computer vergisst, wenn du dich abmeldest oder er neu startet. Jeder Schritt wird auch auf einen anderen Datenträger kopiert und kommt von dort zurück.</translation>
    </message>
    <message>
        <source>Hand in before you leave</source>
        <translation>Abgeben, bevor du gehst</translation>
    </message>
    <message>
        <source>This computer forgets your work, and the latest steps of this lab are in no hand-in yet. Save one in a place that lasts. A lab that is not finished is saved as it stands.</source>
        <translation>Dieser Computer vergisst deine Arbeit, und die letzten Schritte dieses Labs sind noch in keiner Abgabe. Speichere eine an einem Ort, der bleibt. Ein nicht abgeschlossenes Lab wird so gespeichert, wie es ist.</translation>
    </message>
    <message>
        <source>Save a hand-in…</source>
        <translation>Abgabe speichern…</translation>
    </message>
    <message>
        <source>Leave without it…</source>
        <translation>Ohne Abgabe gehen…</translation>
    </message>
    <message>
        <source>Without a hand-in, what you did in this lab is gone when you log off or this computer restarts. Nobody can bring it back.</source>
        <translation>Ohne Abgabe ist weg, was du in diesem Lab getan hast, sobald du dich abmeldest oder dieser Computer neu startet. Niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Gehen und verlieren</translation>
    </message>
    <message>
        <source>Save a hand-in</source>
        <translation>Abgabe speichern</translation>
    </message>
    <message>
        <source>Hand-ins (*.foresight)</source>
        <translation>Abgaben (*.foresight)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1
Receipt: %2</source>
        <translation>%1
Quittung: %2</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>%1 %2</source>
        <comment>name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Settings: %1. The model said: %2.</source>
        <translation>Einstellungen: %1. Das Modell ergab: %2.</translation>
    </message>
    <message>
        <source>Lab started</source>
        <translation>Lab begonnen</translation>
    </message>
    <message>
        <source>Lab %1, version %2, profile %3, program %4.</source>
        <translation>Lab %1, Version %2, Profil %3, Programm %4.</translation>
    </message>
    <message>
        <source>Context chosen</source>
        <translation>Umgebung gewählt</translation>
    </message>
    <message>
        <source>Act opened</source>
        <translation>Akt geöffnet</translation>
    </message>
    <message>
        <source>Answer %1, %2.</source>
        <translation>Antwort %1, %2.</translation>
    </message>
    <message>
        <source>Placed at %1.</source>
        <translation>Gesetzt bei %1.</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Begründung: „%1“</translation>
    </message>
    <message>
        <source>Prediction locked</source>
        <translation>Vorhersage festgelegt</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Einstellungen erprobt</translation>
    </message>
    <message>
        <source>Mission met</source>
        <translation>Mission erfüllt</translation>
    </message>
    <message>
        <source>Bookmark saved</source>
        <translation>Merker gespeichert</translation>
    </message>
    <message>
        <source>%1. Settings: %2.</source>
        <translation>%1. Einstellungen: %2.</translation>
    </message>
    <message>
        <source>Observation recorded</source>
        <translation>Beobachtung festgehalten</translation>
    </message>
    <message>
        <source>Reveal opened</source>
        <translation>Auflösung geöffnet</translation>
    </message>
    <message>
        <source>Reflection answered</source>
        <translation>Reflexion beantwortet</translation>
    </message>
    <message>
        <source>Answer %1, try %2.</source>
        <translation>Antwort %1, Versuch %2.</translation>
    </message>
    <message>
        <source>Equation opened</source>
        <translation>Gleichung geöffnet</translation>
    </message>
    <message>
        <source>Act finished</source>
        <translation>Akt abgeschlossen</translation>
    </message>
    <message>
        <source>Lab finished</source>
        <translation>Lab abgeschlossen</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>File %1, hand-in %2.</source>
        <translation>Datei %1, Abgabe %2.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Event of a newer version</source>
        <translation>Ereignis einer neueren Version</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>sehr sicher</translation>
    </message>
    <message>
        <source>Sealed for course %1.</source>
        <translation>Versiegelt für den Kurs %1.</translation>
    </message>
    <message>
        <source>Ledger continued from an older copy</source>
        <translation>Journal aus einer älteren Kopie fortgesetzt</translation>
    </message>
    <message>
        <source>Ledger unlocked by hand</source>
        <translation>Sperre des Journals von Hand aufgehoben</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Given: %1.</source>
        <extracomment>values that an attempt starts with, such as &quot;jobs = 40 (drawn)&quot;; joined by commas</extracomment>
        <translation>Vorgegeben: %1.</translation>
    </message>
    <message>
        <source>Ledger restored from a copy</source>
        <translation>Journal aus einer Kopie wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von der Systemverwaltung festgelegt.</translation>
    </message>
    <message>
        <source>The policy file of this computer has a fault. Until your administrator corrects it, nothing can be exported or printed.</source>
        <translation>Die Richtliniendatei dieses Computers hat einen Fehler. Bis die Systemverwaltung ihn behebt, kann nichts exportiert oder gedruckt werden.</translation>
    </message>
    <message>
        <source>Your administrator set in %1:</source>
        <translation>Von der Systemverwaltung in %1 festgelegt:</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt of a hand-in</source>
        <translation>Quittung einer Abgabe</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Matrikelnummer</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation>Prüfsumme der Datei</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>not triggered</source>
        <translation>nicht ausgelöst</translation>
    </message>
    <message>
        <source>triggered earlier</source>
        <translation>früher ausgelöst</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>wie das Modell</translation>
    </message>
    <message>
        <source>not as the model says</source>
        <translation>anders als das Modell</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>nicht richtig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, prediction</source>
        <translation>%1, Vorhersage</translation>
    </message>
    <message>
        <source>%1, reflection</source>
        <translation>%1, Reflexion</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>name of an act, name of a screen
----------
what was done, and the figure that the simulator then showed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Message and prediction</source>
        <translation>Nachricht und Vorhersage</translation>
    </message>
    <message>
        <source>Prediction locked</source>
        <translation>Vorhersage festgelegt</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Prediction locked: %1, %2</source>
        <translation>Vorhersage festgelegt: %1, %2</translation>
    </message>
    <message>
        <source>The prediction was not locked yet.</source>
        <translation>Die Vorhersage war noch nicht festgelegt.</translation>
    </message>
    <message>
        <source>The lab was finished.</source>
        <translation>Das Lab war abgeschlossen.</translation>
    </message>
    <message>
        <source>No act was open yet.</source>
        <translation>Es war noch kein Akt geöffnet.</translation>
    </message>
    <message>
        <source>The simulator was not open yet.</source>
        <translation>Der Simulator war noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>label of a figure, its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>name of a setting, its new value</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Started the lab, version %1</source>
        <translation>Lab begonnen, Version %1</translation>
    </message>
    <message>
        <source>Chose the context %1</source>
        <translation>Umgebung gewählt: %1</translation>
    </message>
    <message>
        <source>Opened the message</source>
        <translation>Nachricht geöffnet</translation>
    </message>
    <message>
        <source>Locked %1, %2</source>
        <translation>%1 festgelegt, %2</translation>
    </message>
    <message>
        <source>Opened the simulator</source>
        <translation>Simulator geöffnet</translation>
    </message>
    <message>
        <source>Looked at the same settings again</source>
        <translation>Dieselben Einstellungen noch einmal angesehen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 eingestellt</translation>
    </message>
    <message>
        <source>Met a mission: %1</source>
        <translation>Mission erfüllt: %1</translation>
    </message>
    <message>
        <source>Saved the settings as bookmark %1</source>
        <translation>Einstellungen als Merker %1 gespeichert</translation>
    </message>
    <message>
        <source>Read off %1: %2</source>
        <translation>%1 abgelesen: %2</translation>
    </message>
    <message>
        <source>Opened the reveal</source>
        <translation>Auflösung geöffnet</translation>
    </message>
    <message>
        <source>Answered %1 in the reflection, try %2</source>
        <translation>In der Reflexion %1 geantwortet, Versuch %2</translation>
    </message>
    <message>
        <source>Opened the equation</source>
        <translation>Gleichung geöffnet</translation>
    </message>
    <message>
        <source>Finished the act</source>
        <translation>Akt abgeschlossen</translation>
    </message>
    <message>
        <source>Finished the lab</source>
        <translation>Lab abgeschlossen</translation>
    </message>
    <message>
        <source>Handed in, number %1</source>
        <translation>Abgegeben, Nummer %1</translation>
    </message>
    <message>
        <source>Wrote “%1”</source>
        <translation>Geschrieben: „%1“</translation>
    </message>
    <message>
        <source>Something that this version does not know: %1</source>
        <translation>Etwas, das diese Version nicht kennt: %1</translation>
    </message>
    <message>
        <source>%1 (does not follow from what came before, and changed nothing)</source>
        <extracomment>what somebody did</extracomment>
        <translation>%1 (folgt nicht aus dem Vorigen und hat nichts geändert)</translation>
    </message>
    <message>
        <source>Mission recorded as met: %1. By the recorded settings it was not.</source>
        <translation>Als erfüllt aufgezeichnete Mission: %1. Nach den aufgezeichneten Einstellungen war sie es nicht.</translation>
    </message>
    <message>
        <source>%1: the recorded verdict is not the model&apos;s</source>
        <translation>%1: Der aufgezeichnete Befund ist nicht der des Modells</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model gives %3</source>
        <translation>%1: aufgezeichnet %2, das Modell ergibt %3</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model gives nothing</source>
        <translation>%1: aufgezeichnet %2, das Modell ergibt nichts</translation>
    </message>
    <message>
        <source>Done with version %1 of the lab; the one installed here (version %2) is another. Nothing is recomputed: figures are those that were recorded.</source>
        <translation>Bearbeitet mit Version %1 des Labs; hier ist eine andere installiert (Version %2). Es wird nichts neu berechnet: Die Zahlen sind die aufgezeichneten.</translation>
    </message>
    <message>
        <source>The lab is not installed here. Nothing is recomputed: figures are those that were recorded.</source>
        <translation>Das Lab ist hier nicht installiert. Es wird nichts neu berechnet: Die Zahlen sind die aufgezeichneten.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Class report: %1, %2</source>
        <translation>Kursbericht: %1, %2</translation>
    </message>
    <message>
        <source>Made on %1 (UTC) from the hand-ins that count.</source>
        <translation>Erstellt am %1 (UTC) aus den gewerteten Abgaben.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Points that count, with penalties</source>
        <translation>Gewertete Punkte, mit Abzügen</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Matrikelnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>Points of each student; a dash where there is no result</source>
        <translation>Punkte der Studierenden; ein Strich, wo es kein Ergebnis gibt</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>befreit</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1 (verspätet)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Studierende</translation>
    </message>
    <message>
        <source>Facility (mean / maximum)</source>
        <translation>Lösungsquote (Mittelwert / Maximum)</translation>
    </message>
    <message>
        <source>Standard deviation (n − 1)</source>
        <translation>Standardabweichung (n − 1)</translation>
    </message>
    <message>
        <source>Discrimination (item–rest r × 100, Moodle)</source>
        <translation>Trennschärfe (Item-Rest-r × 100, Moodle)</translation>
    </message>
    <message>
        <source>Discriminative efficiency (%, Moodle)</source>
        <translation>Trenneffizienz (%, Moodle)</translation>
    </message>
    <message>
        <source>Effective weight (%, Moodle)</source>
        <translation>Effektive Gewichtung (%, Moodle)</translation>
    </message>
    <message>
        <source>Figure of the totals</source>
        <translation>Kennzahl der Gesamtpunkte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Skewness (k3 / k2^1.5)</source>
        <translation>Schiefe (k3 / k2^1,5)</translation>
    </message>
    <message>
        <source>Kurtosis (excess, normal is 0)</source>
        <translation>Exzess (bei Normalverteilung 0)</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha</source>
        <translation>Cronbachs Alpha</translation>
    </message>
    <message>
        <source>Standard error of measurement</source>
        <translation>Standardmessfehler</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Gesamtpunkte</translation>
    </message>
    <message>
        <source>Lines of the rubric</source>
        <translation>Zeilen des Bewertungsrasters</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>%1 – prediction</source>
        <translation>%1 – Vorhersage</translation>
    </message>
    <message>
        <source>%1 – reflection</source>
        <translation>%1 – Reflexion</translation>
    </message>
    <message>
        <source>Right at the first try: %1. Seconds to the first try: median %2, quartiles %3 and %4 (linear interpolation, type 7).</source>
        <translation>Im ersten Versuch richtig: %1. Sekunden bis zum ersten Versuch: Median %2, Quartile %3 und %4 (lineare Interpolation, Typ 7).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Very sure, and the model says otherwise</source>
        <translation>Sehr sicher, und das Modell zeigt etwas anderes</translation>
    </message>
    <message>
        <source>Certainty-based marking of all predictions (right 1, 2, 3; wrong 0, −2, −6)</source>
        <translation>Bewertung aller Vorhersagen nach Sicherheit (richtig 1, 2, 3; falsch 0, −2, −6)</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Accuracy a (share of right ones)</source>
        <translation>Trefferquote a (Anteil der richtigen)</translation>
    </message>
    <message>
        <source>Average mark c</source>
        <translation>Durchschnittliche Bewertung c</translation>
    </message>
    <message>
        <source>Bonus 0.1 (c − max(a, 4a − 2, 9a − 6))</source>
        <translation>Bonus 0,1 (c − max(a; 4a − 2; 9a − 6))</translation>
    </message>
    <message>
        <source>Accuracy and bonus</source>
        <translation>Trefferquote und Bonus</translation>
    </message>
    <message>
        <source>Certainty-based marking</source>
        <translation>Bewertung nach Sicherheit</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Lernzuwachs</translation>
    </message>
    <message>
        <source>A prediction and its reflection are two questions about one matter; only students who answered both count.</source>
        <translation>Eine Vorhersage und ihre Reflexion sind zwei Fragen zu derselben Sache; es zählt nur, wer beide beantwortet hat.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Class gain (Hake)</source>
        <translation>Lernzuwachs des Kurses (Hake)</translation>
    </message>
    <message>
        <source>Mean of individual gains (its students)</source>
        <translation>Mittelwert der individuellen Lernzuwächse (Zahl der Studierenden)</translation>
    </message>
    <message>
        <source>Normalised change (Marx and Cummings; its students)</source>
        <translation>Normalisierte Veränderung (Marx und Cummings; Zahl der Studierenden)</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle Akte</translation>
    </message>
    <message>
        <source>Gain from predictions to first tries at reflections</source>
        <translation>Lernzuwachs von den Vorhersagen zu den ersten Versuchen bei den Reflexionen</translation>
    </message>
    <message>
        <source>Time and work</source>
        <translation>Zeit und Arbeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Lower quartile, s</source>
        <translation>Unteres Quartil, s</translation>
    </message>
    <message>
        <source>Median, s</source>
        <translation>Median, s</translation>
    </message>
    <message>
        <source>Upper quartile, s</source>
        <translation>Oberes Quartil, s</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>reveal and reflect</source>
        <translation>Auflösung und Reflexion</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>Seconds at each step (quartiles by linear interpolation, type 7)</source>
        <translation>Sekunden je Schritt (Quartile mit linearer Interpolation, Typ 7)</translation>
    </message>
    <message>
        <source>Settings tried: median %1. Missions met: median %2. Finished: %3 of %4.</source>
        <translation>Erprobte Einstellungen: Median %1. Erfüllte Missionen: Median %2. Abgeschlossen: %3 von %4.</translation>
    </message>
    <message>
        <source>Act %1: %2</source>
        <translation>Akt %1: %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>sehr sicher</translation>
    </message>
    <message>
        <source>Lab version</source>
        <translation>Version des Labs</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>The context has not been chosen.</source>
        <translation>Die Umgebung wurde noch nicht gewählt.</translation>
    </message>
    <message>
        <source>no prediction is locked</source>
        <translation>keine Vorhersage festgelegt</translation>
    </message>
    <message>
        <source>the reveal has not been seen</source>
        <translation>die Auflösung wurde noch nicht angesehen</translation>
    </message>
    <message>
        <source>the reflection is open</source>
        <translation>die Reflexion ist offen</translation>
    </message>
    <message>
        <source>the equation has not been read</source>
        <translation>die Gleichung wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>the act is not finished</source>
        <translation>der Akt ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>no observation is recorded</source>
        <translation>keine Beobachtung festgehalten</translation>
    </message>
    <message>
        <source>Nothing is missing: every step of the lab is done.</source>
        <translation>Es fehlt nichts: Alle Schritte des Labs sind erledigt.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Looks in the simulator: %1</source>
        <translation>Blicke in den Simulator: %1</translation>
    </message>
    <message>
        <source>Read off the chart: %1</source>
        <translation>Vom Diagramm abgelesen: %1</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation>Zahlen des Diagramms: %1</translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation>vorhergesagt: %1</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Predict, observe, explain</source>
        <translation>Vorhersagen, beobachten, erklären</translation>
    </message>
    <message>
        <source>In the session</source>
        <translation>In der Sitzung</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>Laut Modell</translation>
    </message>
    <message>
        <source>Lab report: %1</source>
        <translation>Bericht zum Lab: %1</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>This attempt was handed in. Keep the code: it names exactly what was handed in.</source>
        <translation>Dieser Durchgang wurde abgegeben. Bitte den Code aufbewahren: Er bezeichnet genau, was abgegeben wurde.</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>nicht definiert: %1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Grade report: %1, %2</source>
        <translation>Notenbericht: %1, %2</translation>
    </message>
    <message>
        <source>Being right in a prediction is not the same as having points: see the lines above. Ask your instructor about anything that looks wrong, and name the receipt.</source>
        <translation>Eine richtige Vorhersage ist nicht dasselbe wie Punkte: siehe die Zeilen oben. Was falsch aussieht, lässt sich mit der Lehrperson klären; dabei bitte die Quittung angeben.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Set by the instructor: %1</source>
        <translation>Von der Lehrperson gesetzt: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Excused: this item does not count.</source>
        <translation>Befreit: Dieser Posten zählt nicht.</translation>
    </message>
    <message>
        <source>No result. Nothing was handed in that could be graded.</source>
        <translation>Kein Ergebnis. Es wurde nichts abgegeben, das sich bewerten lässt.</translation>
    </message>
    <message>
        <source>%1 of %2 points.</source>
        <translation>%1 von %2 Punkten.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Points and why</source>
        <translation>Punkte und warum</translation>
    </message>
    <message>
        <source>On the item&apos;s scale of %1 points: %2.</source>
        <translation>Auf der Skala des Postens mit %1 Punkten: %2.</translation>
    </message>
    <message>
        <source>Late: %1 points off, %2 points are left.</source>
        <translation>Verspätet: %1 Punkte Abzug, %2 Punkte bleiben.</translation>
    </message>
    <message>
        <source>Late, without a penalty.</source>
        <translation>Verspätet, ohne Abzug.</translation>
    </message>
    <message>
        <source>Handed in on %1, attempt %2.</source>
        <translation>Abgegeben am %1, Durchgang %2.</translation>
    </message>
    <message>
        <source>The deadline was %1.</source>
        <translation>Die Frist war %1.</translation>
    </message>
    <message>
        <source>Receipt, which names exactly what was handed in:</source>
        <translation>Quittung; sie bezeichnet genau, was abgegeben wurde:</translation>
    </message>
    <message>
        <source>Settings tried: %1. Missions met: %2.</source>
        <translation>Erprobte Einstellungen: %1. Erfüllte Missionen: %2.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 min in the simulator</source>
        <translation>%1&#xa0;min im Simulator</translation>
    </message>
    <message>
        <source>the prediction was locked</source>
        <translation>die Vorhersage wurde festgelegt</translation>
    </message>
    <message>
        <source>no prediction was locked</source>
        <translation>es wurde keine Vorhersage festgelegt</translation>
    </message>
    <message>
        <source>right at the first try</source>
        <translation>im ersten Versuch richtig</translation>
    </message>
    <message>
        <source>right at the second try: half of the points</source>
        <translation>im zweiten Versuch richtig: die Hälfte der Punkte</translation>
    </message>
    <message>
        <source>not right in two tries</source>
        <translation>in zwei Versuchen nicht richtig</translation>
    </message>
    <message>
        <source>all missions of the act were met</source>
        <translation>alle Missionen des Akts wurden erfüllt</translation>
    </message>
    <message>
        <source>not all missions of the act were met</source>
        <translation>nicht alle Missionen des Akts wurden erfüllt</translation>
    </message>
    <message>
        <source>the prediction agrees with the model</source>
        <translation>die Vorhersage stimmt mit dem Modell überein</translation>
    </message>
    <message>
        <source>the model says otherwise</source>
        <translation>das Modell zeigt etwas anderes</translation>
    </message>
    <message>
        <source>the lab was finished</source>
        <translation>das Lab wurde abgeschlossen</translation>
    </message>
    <message>
        <source>the lab was not finished</source>
        <translation>das Lab wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>the lab has no such act</source>
        <translation>das Lab hat keinen solchen Akt</translation>
    </message>
    <message>
        <source>Least, s</source>
        <translation>Minimum, s</translation>
    </message>
    <message>
        <source>Greatest, s</source>
        <translation>Maximum, s</translation>
    </message>
    <message>
        <source>Of each student</source>
        <translation>Pro Person</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Erprobte Einstellungen</translation>
    </message>
    <message>
        <source>Missions met</source>
        <translation>Erfüllte Missionen</translation>
    </message>
    <message>
        <source>Only one student</source>
        <translation>Nur eine Person</translation>
    </message>
    <message>
        <source>%1: below %2, figures say more about who came than about the items.</source>
        <extracomment>%1: &quot;Only 12 students&quot;</extracomment>
        <translation>%1: Unter %2 sagen die Zahlen mehr darüber aus, wer dabei war, als über die Items.</translation>
    </message>
    <message>
        <source>only one student</source>
        <translation>nur eine Person</translation>
    </message>
    <message>
        <source>there are no points to get</source>
        <translation>es sind keine Punkte erreichbar</translation>
    </message>
    <message>
        <source>there is only one item</source>
        <translation>es gibt nur ein Item</translation>
    </message>
    <message>
        <source>the covariance with the total is negative</source>
        <translation>die Kovarianz mit den Gesamtpunkten ist negativ</translation>
    </message>
    <message>
        <source>too few students</source>
        <translation>zu wenige Studierende</translation>
    </message>
    <message>
        <source>there are no answers</source>
        <translation>es gibt keine Antworten</translation>
    </message>
    <message>
        <source>all were right before</source>
        <translation>vorher waren alle richtig</translation>
    </message>
    <message>
        <source>nobody could change</source>
        <translation>niemand konnte sich verändern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>number of an act, its title
----------
a part of a budget, what a class gave to it on average
----------
title of a chart, what it shows</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Placed on the axis at %1</source>
        <translation>Auf der Achse gesetzt bei %1</translation>
    </message>
    <message>
        <source>no variation to compare</source>
        <translation>keine Unterschiede zum Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students.</source>
        <translation>
            <numerusform>Ausgeblendet: weniger als %n Person.</numerusform>
            <numerusform>Ausgeblendet: weniger als %n Studierende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n students</source>
        <translation>
            <numerusform>Nur %n Person</numerusform>
            <numerusform>Nur %n Studierende</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Marks of the first tries, partly right ones included: %1.</source>
        <translation>Bewertung der ersten Versuche, teilweise richtige eingeschlossen: %1.</translation>
    </message>
    <message>
        <source>On average: %1.</source>
        <translation>Im Mittel: %1.</translation>
    </message>
    <message>
        <source>answers in one&apos;s own words are not scored</source>
        <translation>Antworten in eigenen Worten werden nicht bewertet</translation>
    </message>
    <message>
        <source>partly right: a share of the points</source>
        <translation>teilweise richtig: ein Teil der Punkte</translation>
    </message>
    <message>
        <source>answered; nothing scores it as right or wrong</source>
        <translation>beantwortet; nichts bewertet es als richtig oder falsch</translation>
    </message>
    <message>
        <source>an answer in one&apos;s own words is not scored</source>
        <translation>eine Antwort in eigenen Worten wird nicht bewertet</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>%1, attempt %2: event %3</source>
        <translation>%1, Durchgang %2: Ereignis %3</translation>
    </message>
    <message>
        <source>%1, attempt %2: events %3 to %4</source>
        <translation>%1, Durchgang %2: Ereignisse %3 bis %4</translation>
    </message>
    <message>
        <source>There is a sound copy of your work, made on %1.</source>
        <translation>Es gibt eine heile Kopie deiner Arbeit vom %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) come back.</source>
        <translation>
            <numerusform>%n Ereignis kommt zurück.</numerusform>
            <numerusform>%n Ereignisse kommen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the damaged file itself.</source>
        <translation>
            <numerusform>%n davon stammt aus der beschädigten Datei selbst.</numerusform>
            <numerusform>%n davon stammen aus der beschädigten Datei selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a copy of your work on another disk.</source>
        <translation>Auf einem anderen Datenträger liegt eine Kopie deiner Arbeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the copy on the other disk.</source>
        <translation>
            <numerusform>%n davon stammt von der Kopie auf dem anderen Datenträger.</numerusform>
            <numerusform>%n davon stammen von der Kopie auf dem anderen Datenträger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from the copy on the other disk, %n event(s).</source>
        <translation>
            <numerusform>Aus der Kopie auf dem anderen Datenträger wiederhergestellt, %n Ereignis.</numerusform>
            <numerusform>Aus der Kopie auf dem anderen Datenträger wiederhergestellt, %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything recorded after that copy. The damaged file no longer says how much that was.</source>
        <translation>Alles, was nach dieser Kopie aufgezeichnet wurde. Wie viel das war, sagt die beschädigte Datei nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>If the file was only moved away, put it back and try again instead: it may hold more than the copy.</source>
        <translation>Wurde die Datei nur verschoben, dann stattdessen zurücklegen und noch einmal versuchen: Sie kann mehr enthalten als die Kopie.</translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. Nothing is deleted.</source>
        <translation>Die beschädigte Datei bleibt unter einem anderen Namen erhalten. Nichts wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Restored as of %1, %n event(s).</source>
        <translation>
            <numerusform>Wiederhergestellt mit Stand vom %1, %n Ereignis.</numerusform>
            <numerusform>Wiederhergestellt mit Stand vom %1, %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as %1.</source>
        <translation>Die beschädigte Datei liegt daneben als %1.</translation>
    </message>
</context>
<context>
    <name>ReviewTextWords</name>
    <message>
        <source>the story&apos;s settings</source>
        <translation>den Einstellungen der Ausgangslage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>title of a lab, name of an act</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>With %1 and everything else as in the story: which value does the model give for “%2”?</source>
        <extracomment>settings that differ from the story&apos;s, label of a figure</extracomment>
        <translation>Mit %1 und allem anderen wie in der Ausgangslage: Welchen Wert ergibt das Modell für „%2“?</translation>
    </message>
    <message>
        <source>The model gives %1.</source>
        <translation>Das Modell ergibt %1.</translation>
    </message>
    <message>
        <source>%1 is what %2 would give. With %3 the model gives %4.</source>
        <translation>%1 käme mit %2 heraus. Mit %3 ergibt das Modell %4.</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>A Foresight roster</source>
        <translation>Eine Teilnahmeliste von Foresight</translation>
    </message>
    <message>
        <source>A roster with columns chosen by hand</source>
        <translation>Eine Teilnahmeliste mit von Hand gewählten Spalten</translation>
    </message>
    <message>
        <source>Recognised: a Canvas gradebook</source>
        <translation>Erkannt: ein Canvas-Notenbuch</translation>
    </message>
    <message>
        <source>Recognised: a Moodle export</source>
        <translation>Erkannt: ein Moodle-Export</translation>
    </message>
    <message>
        <source>Recognised: a Blackboard grade centre</source>
        <translation>Erkannt: ein Notencenter aus Blackboard</translation>
    </message>
    <message>
        <source>Recognised: a Brightspace export</source>
        <translation>Erkannt: ein Brightspace-Export</translation>
    </message>
    <message>
        <source>Recognised: a Sakai gradebook</source>
        <translation>Erkannt: ein Sakai-Notenbuch</translation>
    </message>
    <message>
        <source>Recognised: an Open edX grade file</source>
        <translation>Erkannt: eine Notendatei aus Open edX</translation>
    </message>
    <message>
        <source>Recognised: a OneRoster archive</source>
        <translation>Erkannt: ein OneRoster-Archiv</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Matrikelnummer</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Platform&apos;s number</source>
        <translation>Nummer der Plattform</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>SIS-Nummer</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name in one (Last, First)</source>
        <translation>Name in einem Feld (Nachname, Vorname)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>scheidet aus</translation>
    </message>
    <message>
        <source>not in the file; stays</source>
        <translation>nicht in der Datei; bleibt</translation>
    </message>
    <message>
        <source>Work and grades are kept, and left out of exports</source>
        <translation>Arbeit und Noten bleiben erhalten, erscheinen aber in keinem Export</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>RubricWords</name>
    <message>
        <source>Prediction locked</source>
        <translation>Vorhersage festgelegt</translation>
    </message>
    <message>
        <source>Missions met</source>
        <translation>Missionen erfüllt</translation>
    </message>
    <message>
        <source>Reflection right</source>
        <translation>Reflexion richtig</translation>
    </message>
    <message>
        <source>Prediction right</source>
        <translation>Vorhersage richtig</translation>
    </message>
    <message>
        <source>Prediction by certainty</source>
        <translation>Vorhersage nach Sicherheit</translation>
    </message>
    <message>
        <source>Lab finished</source>
        <translation>Lab abgeschlossen</translation>
    </message>
    <message>
        <source>All points once the prediction is locked, right or wrong.</source>
        <translation>Alle Punkte, sobald die Vorhersage festgelegt ist, ob richtig oder falsch.</translation>
    </message>
    <message>
        <source>All points when every mission of the act is met.</source>
        <translation>Alle Punkte, wenn alle Missionen des Akts erfüllt sind.</translation>
    </message>
    <message>
        <source>All points at the first try, half of them at the second.</source>
        <translation>Alle Punkte beim ersten Versuch, die Hälfte beim zweiten.</translation>
    </message>
    <message>
        <source>All points when the locked prediction is right. Paying for this makes students hedge.</source>
        <translation>Alle Punkte, wenn die festgelegte Vorhersage richtig ist. Gibt es dafür Punkte, sichern sich Studierende eher ab.</translation>
    </message>
    <message>
        <source>Right: a third, two thirds or all points by how sure the student was. Wrong: nothing, minus two thirds or minus twice the points.</source>
        <translation>Richtig: ein Drittel, zwei Drittel oder alle Punkte, je nach Sicherheit. Falsch: nichts, minus zwei Drittel oder minus das Doppelte der Punkte.</translation>
    </message>
    <message>
        <source>All points when the whole lab is done.</source>
        <translation>Alle Punkte, wenn das ganze Lab erledigt ist.</translation>
    </message>
    <message>
        <source>Points: more than 0 are needed, at most a million.</source>
        <translation>Punkte: Nötig sind mehr als 0, höchstens eine Million.</translation>
    </message>
    <message>
        <source>Act: choose one of the lab&apos;s.</source>
        <translation>Akt: Wählen Sie einen aus dem Lab.</translation>
    </message>
    <message>
        <source>Lines that count: %1 points. The item has %2.</source>
        <translation>Zeilen, die zählen: %1 Punkte. Der Posten hat %2.</translation>
    </message>
    <message>
        <source>So a result is scaled: all lines together make %1.</source>
        <translation>Ein Ergebnis wird also umgerechnet: Alle Zeilen zusammen ergeben %1.</translation>
    </message>
    <message>
        <source>Lines that wait until they are applied: %1.</source>
        <translation>Zeilen, die warten, bis sie angewendet werden: %1.</translation>
    </message>
    <message>
        <source>Lines with other points, award or act: %1.</source>
        <translation>Zeilen mit anderen Punkten, anderem Anlass oder anderem Akt: %1.</translation>
    </message>
    <message>
        <source>Added, waiting until you apply them: %1.</source>
        <translation>Hinzugefügt, warten, bis Sie sie anwenden: %1.</translation>
    </message>
    <message>
        <source>Added, counting at once: %1.</source>
        <translation>Hinzugefügt, zählen sofort: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Reworded, which changes no grade: %1.</source>
        <translation>Anders formuliert, was keine Note ändert: %1.</translation>
    </message>
    <message>
        <source>No line changes; the order may.</source>
        <translation>Keine Zeile ändert sich; vielleicht die Reihenfolge.</translation>
    </message>
    <message>
        <source>Grades: %1. None of them changes when grades are made again.</source>
        <translation>Noten: %1. Keine davon ändert sich, wenn neu bewertet wird.</translation>
    </message>
    <message>
        <source>Grades: %1. When grades are made again, %2 rise and %3 fall.</source>
        <translation>Noten: %1. Davon steigen %2 und sinken %3, wenn neu bewertet wird.</translation>
    </message>
    <message>
        <source>Set by hand, and staying as they are: %1.</source>
        <translation>Von Hand gesetzt und unverändert: %1.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Brief</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Reflektieren</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>Report and hand in</source>
        <translation>Bericht und Abgabe</translation>
    </message>
    <message>
        <source>Opens when a context is chosen in the brief.</source>
        <translation>Öffnet sich, sobald in der Einführung eine Umgebung gewählt ist.</translation>
    </message>
    <message>
        <source>Opens after the message.</source>
        <translation>Öffnet sich nach der Nachricht.</translation>
    </message>
    <message>
        <source>Opens when the prediction is locked.</source>
        <translation>Öffnet sich, sobald die Vorhersage festgelegt ist.</translation>
    </message>
    <message>
        <source>Opens when the missions in Explore are met.</source>
        <translation>Öffnet sich, sobald die Missionen unter „Erkunden“ erfüllt sind.</translation>
    </message>
    <message>
        <source>Opens after the reveal.</source>
        <translation>Öffnet sich nach der Auflösung.</translation>
    </message>
    <message>
        <source>Opens when the reflection is answered.</source>
        <translation>Öffnet sich, sobald die Reflexion beantwortet ist.</translation>
    </message>
    <message>
        <source>Opens when the equation is read and the act finished.</source>
        <translation>Öffnet sich, sobald die Gleichung gelesen und der Akt abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Opens when the act before is finished.</source>
        <translation>Öffnet sich, sobald der Akt davor abgeschlossen ist.</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>noch nicht offen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>images</source>
        <extracomment>a unit after a number, as in &quot;208 images/s&quot;, and one that is counted by, as in &quot;602 kB/image&quot;</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>a piece of text that a language model works on: after a number, and as one that is counted by (&quot;kB/token&quot;)</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>what a server is asked for: after a number, and as one that is counted by (&quot;kB/request&quot;)</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message numerus="yes">
        <source>Chain and signature hold over %1 events; signed %2 by the installation %3</source>
        <translation>
            <numerusform>Kette und Signatur stimmen für %1 Ereignis; signiert am %2 von der Installation %3</numerusform>
            <numerusform>Kette und Signatur stimmen für %1 Ereignisse; signiert am %2 von der Installation %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound: %1 at %2</source>
        <translation>Nicht in Ordnung: %1 bei %2</translation>
    </message>
    <message>
        <source>Lab %1, version %2, as it is installed here</source>
        <translation>Lab %1, Version %2, wie hier installiert</translation>
    </message>
    <message>
        <source>Lab %1. %2</source>
        <translation>Lab %1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, event %2: %3</source>
        <translation>%1, Ereignis %2: %3</translation>
    </message>
    <message>
        <source>%1, events %2 to %3: %4</source>
        <translation>%1, Ereignisse %2 bis %3: %4</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Durchgang %1, %2</translation>
    </message>
    <message>
        <source>%1 (counts)</source>
        <extracomment>a hand-in, the one of several whose points count</extracomment>
        <translation>%1 (zählt)</translation>
    </message>
    <message>
        <source>Nothing was handed in. Missing is not 0 points.</source>
        <translation>Es wurde nichts abgegeben. Fehlend heißt nicht 0 Punkte.</translation>
    </message>
    <message>
        <source>None of the hand-ins counts.</source>
        <translation>Keine der Abgaben zählt.</translation>
    </message>
    <message>
        <source>By hand, %1: %2</source>
        <translation>Von Hand, %1: %2</translation>
    </message>
    <message>
        <source>Computed: %1, less %2 for lateness</source>
        <translation>Berechnet: %1, abzüglich %2 wegen Verspätung</translation>
    </message>
    <message>
        <source>These points are not those of the hand-in shown here, but of this one: %1</source>
        <translation>Diese Punkte gehören nicht zur hier gezeigten Abgabe, sondern zu dieser: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>The file names the number %1</source>
        <translation>Die Datei nennt die Nummer %1</translation>
    </message>
    <message>
        <source>The file names %1, number %2</source>
        <translation>Die Datei nennt %1, Nummer %2</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>Bearbeitet mit %1</translation>
    </message>
    <message>
        <source>From event %1 on, events do not follow from those before them and count as not done</source>
        <translation>Ab Ereignis %1 folgen die Ereignisse nicht aus den vorigen und gelten als nicht erledigt</translation>
    </message>
    <message>
        <source>⚑ %1</source>
        <translation>⚑ %1</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AllocationForm</name>
    <message>
        <source>Split equally</source>
        <translation>Gleich verteilen</translation>
    </message>
    <message>
        <source>All of %1 is given away</source>
        <extracomment>an allocation meets its budget, such as 100 %</extracomment>
        <translation>Alle %1 sind vergeben</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>Berichtige zuerst den Wert.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswerForm</name>
    <message>
        <source>This was tried. Change the answer.</source>
        <translation>Das wurde schon versucht. Ändere die Antwort.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswerNumberField</name>
    <message>
        <source>%1, typed</source>
        <translation>%1, eingetippt</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is asked; what is amiss with what was typed there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This unit does not fit here. Type a value from %1 to %2.</source>
        <translation>Diese Einheit passt hier nicht. Gib einen Wert von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Out of range: from %1 to %2.</source>
        <translation>Außerhalb des Bereichs: von %1 bis %2.</translation>
    </message>
    <message>
        <source>This is not a number. Type a value from %1 to %2.</source>
        <translation>Das ist keine Zahl. Gib einen Wert von %1 bis %2 ein.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswersView</name>
    <message>
        <source>%1 ✓ right</source>
        <translation>%1 ✓ richtig</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AreaRail</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AreaStack</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AttemptCard</name>
    <message>
        <source>Another attempt</source>
        <translation>Noch ein Durchgang</translation>
    </message>
    <message>
        <source>A later attempt</source>
        <translation>Ein späterer Durchgang</translation>
    </message>
    <message>
        <source>A new attempt begins with the brief and asks for new predictions. This one stays as it is, and both can be handed in.</source>
        <translation>Ein neuer Durchgang beginnt mit der Einführung und fragt nach neuen Vorhersagen. Dieser bleibt, wie er ist, und du kannst beide abgeben.</translation>
    </message>
    <message>
        <source>This is an earlier attempt. It can still be handed in.</source>
        <translation>Dies ist ein früherer Durchgang. Du kannst ihn weiterhin abgeben.</translation>
    </message>
    <message>
        <source>Start a new attempt</source>
        <translation>Neuen Durchgang beginnen</translation>
    </message>
    <message>
        <source>Go to attempt %1</source>
        <translation>Zu Durchgang %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AttemptForm</name>
    <message>
        <source>Hand-in that counts</source>
        <translation>Gewertete Abgabe</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Diese werten</translation>
    </message>
    <message>
        <source>By the course&apos;s rule</source>
        <translation>Nach der Regel des Kurses</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Durchgang %1, %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AuditArea</name>
    <message>
        <source>Audit</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Every change with who made it, when and why; the newest first.</source>
        <translation>Jede Änderung: von wem, wann und warum; die neueste zuerst.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation>Als CSV schreiben…</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Matrikelnummer</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>In den Zeilen suchen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Posten</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Angezeigt: %1 von %2</translation>
    </message>
    <message>
        <source>Write the audit trail to</source>
        <translation>Änderungsverlauf schreiben nach</translation>
    </message>
    <message>
        <source>audit.csv</source>
        <translation>aenderungsverlauf.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BindingTable</name>
    <message>
        <source>Bindings</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Shows now</source>
        <translation>Zeigt jetzt</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BookmarkBar</name>
    <message>
        <source>Bookmark</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Merker</translation>
    </message>
    <message>
        <source>Bookmark these settings</source>
        <translation>Diese Einstellungen merken</translation>
    </message>
    <message>
        <source>Keep these settings to compare with (Ctrl+B)</source>
        <translation>Diese Einstellungen zum Vergleichen merken (Strg+B)</translation>
    </message>
    <message>
        <source>Go back to the bookmark&apos;s settings</source>
        <translation>Zurück zu den Einstellungen des Merkers</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>name of a bookmark, what its settings are</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Compare with bookmark %1: %2</source>
        <translation>Mit Merker %1 vergleichen: %2</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>These are the settings of %1.</source>
        <translation>Das sind die Einstellungen von %1.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BriefPage</name>
    <message>
        <source>Go to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Choose a context first.</source>
        <translation>Wähle zuerst eine Umgebung.</translation>
    </message>
    <message>
        <source>Volume %1 · Lab %2 · Chapter %3, %4 · %5</source>
        <extracomment>volume, lab number, chapter number, chapter title, duration</extracomment>
        <translation>Band %1 · Lab %2 · Kapitel %3, %4 · %5</translation>
    </message>
    <message>
        <source>%1 · Attempt %2</source>
        <extracomment>what stands under a lab&apos;s title, then the attempt after the first</extracomment>
        <translation>%1 · Durchgang %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lektüre</translation>
    </message>
    <message>
        <source>Worth reading before you start</source>
        <translation>Lesenswert, bevor du anfängst</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>Umgebung wählen</translation>
    </message>
    <message>
        <source>This context was chosen for both acts.</source>
        <translation>Diese Umgebung wurde für beide Akte gewählt.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CalibrationView</name>
    <message>
        <source>pays best here</source>
        <translation>lohnt sich hier am meisten</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CellForm</name>
    <message>
        <source>Reason: say why, so that the change can be understood later.</source>
        <translation>Begründung: Geben Sie an, warum, damit die Änderung später nachvollziehbar ist.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reason (kept in the audit trail)</source>
        <translation>Begründung (bleibt im Änderungsverlauf)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CellPanel</name>
    <message>
        <source>The chosen grade</source>
        <translation>Die gewählte Note</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Punkte von Hand</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>Gewerteter Durchgang</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a student&apos;s item to see what its points are made of, and to change them.</source>
        <translation>Wählen Sie den Posten einer Person, um zu sehen, woraus sich die Punkte zusammensetzen, und um sie zu ändern.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>By hand, %1: %2</source>
        <translation>Von Hand, %1: %2</translation>
    </message>
    <message>
        <source>Computed: %1, less %2 for lateness</source>
        <translation>Berechnet: %1, abzüglich %2 wegen Verspätung</translation>
    </message>
    <message>
        <source>Attempt %1, handed in %2</source>
        <translation>Durchgang %1, abgegeben %2</translation>
    </message>
    <message>
        <source>Nothing was handed in. Missing is not 0 points.</source>
        <translation>Es wurde nichts abgegeben. Fehlend heißt nicht 0 Punkte.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>Due %1, for this student</source>
        <translation>Frist: %1, für diese Person</translation>
    </message>
    <message>
        <source>⚑ %1</source>
        <translation>⚑ %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ChartCard</name>
    <message>
        <source>Data table</source>
        <translation>Datentabelle</translation>
    </message>
    <message>
        <source>Show or hide the chart&apos;s numbers (Ctrl+T)</source>
        <translation>Zahlen des Diagramms ein- oder ausblenden (Strg+T)</translation>
    </message>
    <message>
        <source>Data table: %1</source>
        <translation>Datentabelle: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what a chart shows, then which keys work on it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drag the point, or click a line to choose it</source>
        <translation>Zieh den Punkt, oder klick eine Linie an, um sie zu wählen</translation>
    </message>
    <message>
        <source>Click a part of the chart to apply its settings</source>
        <translation>Ein Teil des Diagramms lässt sich anklicken, um seine Einstellungen zu übernehmen</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ChoiceForm</name>
    <message>
        <source>Choose at least one answer.</source>
        <translation>Wähle mindestens eine Antwort.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Wähle zuerst eine Antwort.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ClassArea</name>
    <message>
        <source>%1: before and after</source>
        <translation>%1: vorher und nachher</translation>
    </message>
    <message>
        <source>%1: points of the class</source>
        <translation>%1: Punkte des Kurses</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Kursansicht</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>&amp;Keep the right answer back</source>
        <translation>Richtige Antwort &amp;zurückhalten</translation>
    </message>
    <message>
        <source>Keep the right answer back</source>
        <translation>Richtige Antwort zurückhalten</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Posten</translation>
    </message>
    <message>
        <source>No hand-in counts for %1 yet.</source>
        <translation>Für %1 zählt noch keine Abgabe.</translation>
    </message>
    <message>
        <source>%1 – class view</source>
        <translation>%1 – Kursansicht</translation>
    </message>
    <message numerus="yes">
        <source>No names, and no figure of fewer than %n students</source>
        <translation>
            <numerusform>Keine Namen und keine Zahl von weniger als %n Person</numerusform>
            <numerusform>Keine Namen und keine Zahl von weniger als %n Studierenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students. Figures of so few could tell who answered what.</source>
        <translation>
            <numerusform>Ausgeblendet: weniger als %n Person. Zahlen von so wenigen könnten verraten, wer was geantwortet hat.</numerusform>
            <numerusform>Ausgeblendet: weniger als %n Studierende. Zahlen von so wenigen könnten verraten, wer was geantwortet hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::ClassSlides</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorherige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>Ant&amp;wort anzeigen</translation>
    </message>
    <message>
        <source>&amp;Full screen (F11)</source>
        <translation>Voll&amp;bild (F11)</translation>
    </message>
    <message>
        <source>Leave &amp;full screen (Esc)</source>
        <translation>Voll&amp;bild verlassen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which page of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CommentForm</name>
    <message>
        <source>Comment for the student</source>
        <translation>Kommentar für die Person</translation>
    </message>
    <message>
        <source>Keep comment</source>
        <translation>Kommentar speichern</translation>
    </message>
    <message>
        <source>Goes out with the grades where the platform takes it</source>
        <translation>Geht mit den Noten hinaus, wo die Plattform ihn annimmt</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ComparisonCard</name>
    <message>
        <source>✓ the decision at these settings</source>
        <translation>✓ die Entscheidung bei diesen Einstellungen</translation>
    </message>
    <message>
        <source>%1: the decision</source>
        <translation>%1: die Entscheidung</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <extracomment>%1 is a decision such as &quot;move compute&quot;</extracomment>
        <translation>Entscheidung: %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ConfidenceChoice</name>
    <message>
        <source>How sure are you?</source>
        <translation>Wie sicher bist du?</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ControlPanel</name>
    <message>
        <source>Controls</source>
        <translation>Regler</translation>
    </message>
    <message numerus="yes">
        <source>%n more controls come with the missions.</source>
        <translation>
            <numerusform>%n weiterer Regler kommt mit den Missionen.</numerusform>
            <numerusform>%n weitere Regler kommen mit den Missionen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::CourseCard</name>
    <message>
        <source>Who can read your hand-in</source>
        <translation>Wer deine Abgabe lesen kann</translation>
    </message>
    <message>
        <source>You can hand in again as soon as the course file is replaced or given up.</source>
        <translation>Du kannst wieder abgeben, sobald die Kursdatei ersetzt oder entfernt ist.</translation>
    </message>
    <message>
        <source>Hand-ins are plain text: whoever has the file can read it. If your course has a course file, choose it, and hand-ins are sealed for your course.</source>
        <translation>Abgaben sind reiner Text: Wer die Datei hat, kann sie lesen. Hat dein Kurs eine Kursdatei, dann wähle sie, und Abgaben werden für deinen Kurs versiegelt.</translation>
    </message>
    <message>
        <source>Hand-ins are sealed for %1.</source>
        <translation>Abgaben werden für %1 versiegelt.</translation>
    </message>
    <message>
        <source>Only these can open them. Compare the words with those that your instructor shows:</source>
        <translation>Nur diese können sie öffnen. Vergleiche die Wörter mit denen, die deine Lehrperson zeigt:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of who can open hand-ins; the words of the key</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a course file…</source>
        <translation>Kursdatei wählen…</translation>
    </message>
    <message>
        <source>Hand in without it…</source>
        <translation>Ohne sie abgeben…</translation>
    </message>
    <message>
        <source>Choose a course file</source>
        <translation>Kursdatei wählen</translation>
    </message>
    <message>
        <source>Course files (*.foresight-course)</source>
        <translation>Kursdateien (*.foresight-course)</translation>
    </message>
    <message>
        <source>Hand in without the course file?</source>
        <translation>Ohne die Kursdatei abgeben?</translation>
    </message>
    <message>
        <source>Hand-ins are plain text from then on: whoever has the file can read it.</source>
        <translation>Abgaben sind dann reiner Text: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Hand in without it</source>
        <translation>Ohne sie abgeben</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CourseDialog</name>
    <message>
        <source>New course</source>
        <translation>Neuer Kurs</translation>
    </message>
    <message>
        <source>No labs are installed, so there is nothing to grade.</source>
        <translation>Es sind keine Labs installiert, also gibt es nichts zu bewerten.</translation>
    </message>
    <message>
        <source>Make the gradebook…</source>
        <translation>Notenbuch anlegen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Semester</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>Gewerteter Durchgang</translation>
    </message>
    <message>
        <source>such as MLSYS-101</source>
        <translation>z.&#xa0;B. MLSYS-101</translation>
    </message>
    <message>
        <source>such as 2026-fall</source>
        <translation>z.&#xa0;B. 2026-WS</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Kurs</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>&amp;Semester</translation>
    </message>
    <message>
        <source>&amp;Identifier in hand-ins and roster</source>
        <translation>Ke&amp;nnung in Abgaben und Teilnahmeliste</translation>
    </message>
    <message>
        <source>&amp;Attempt that counts</source>
        <translation>&amp;Gewerteter Durchgang</translation>
    </message>
    <message>
        <source>Lab %1</source>
        <translation>Lab %1</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Nach der Frist</translation>
    </message>
    <message>
        <source>Course: give it a short name, such as MLSYS-101.</source>
        <translation>Kurs: Geben Sie einen kurzen Namen an, zum Beispiel MLSYS-101.</translation>
    </message>
    <message>
        <source>Labs: choose at least one.</source>
        <translation>Labs: Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>Course settings</source>
        <translation>Einstellungen des Kurses</translation>
    </message>
    <message>
        <source>This is written to a course file beside the gradebook.</source>
        <translation>Diese Angaben kommen in eine Kursdatei neben dem Notenbuch.</translation>
    </message>
    <message>
        <source>The gradebook keeps these settings; the course file that it was made from is not changed. Before they are saved you see which grades change.</source>
        <translation>Diese Einstellungen liegen im Notenbuch; die Kursdatei, aus der es angelegt wurde, ändert sich nicht. Vor dem Speichern sehen Sie, welche Noten sich ändern.</translation>
    </message>
    <message>
        <source>Save the settings…</source>
        <translation>Einstellungen speichern…</translation>
    </message>
    <message>
        <source>Flag work without a reason for each prediction</source>
        <translation>Arbeit ohne Begründung jeder Vorhersage markieren</translation>
    </message>
    <message>
        <source>Work may be purged from</source>
        <translation>Arbeit darf gelöscht werden ab</translation>
    </message>
    <message>
        <source>Has a retention day</source>
        <translation>Hat eine Aufbewahrungsfrist</translation>
    </message>
    <message>
        <source>Retention day</source>
        <translation>Ende der Aufbewahrungsfrist</translation>
    </message>
    <message>
        <source>Asked for and kept</source>
        <translation>Was verlangt und aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CourseLabCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a field: its label, and the lab it belongs to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Canvas: number of the assignment</source>
        <translation>Canvas: Nummer der Aufgabe</translation>
    </message>
    <message>
        <source>Moodle: ID number of the grade item</source>
        <translation>Moodle: ID-Nummer des Bewertungsaspekts</translation>
    </message>
    <message>
        <source>Blackboard: column ID</source>
        <translation>Blackboard: Spalten-ID</translation>
    </message>
    <message>
        <source>Brightspace: name of the grade item</source>
        <translation>Brightspace: Name des Bewertungselements</translation>
    </message>
    <message>
        <source>Sakai: title</source>
        <translation>Sakai: Titel</translation>
    </message>
    <message>
        <source>Open edX: block ID</source>
        <translation>Open edX: Block-ID</translation>
    </message>
    <message>
        <source>OneRoster: line item</source>
        <translation>OneRoster: Line Item</translation>
    </message>
    <message>
        <source>This lab is not installed here: it cannot be graded on this computer.</source>
        <translation>Dieses Lab ist hier nicht installiert: Auf diesem Computer lässt es sich nicht bewerten.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Item in the gradebook</source>
        <translation>Posten im Notenbuch</translation>
    </message>
    <message>
        <source>The name stays: results and comments hang on it.</source>
        <translation>Der Name bleibt: Ergebnisse und Kommentare hängen daran.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>The one that was set in this gradebook; see Rubric.</source>
        <translation>Das in diesem Notenbuch gesetzte; siehe „Bewertungsraster“.</translation>
    </message>
    <message>
        <source>%1 (written out in the course file)</source>
        <translation>%1 (steht in der Kursdatei)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Has a deadline</source>
        <translation>Hat eine Frist</translation>
    </message>
    <message>
        <source>Deadline, in this computer&apos;s time</source>
        <translation>Frist, in der Zeit dieses Computers</translation>
    </message>
    <message>
        <source>Late work in this item</source>
        <translation>Verspätete Arbeit in diesem Posten</translation>
    </message>
    <message>
        <source>Rules of its own, in place of the course&apos;s</source>
        <translation>Eigene Regeln anstelle der Regeln des Kurses</translation>
    </message>
    <message>
        <source>Late rules of its own</source>
        <translation>Eigene Regeln für Verspätung</translation>
    </message>
    <message>
        <source>What platforms call this item</source>
        <translation>Bezeichnung dieses Postens auf den Plattformen</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DisclosureBox</name>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftNotice</name>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>You typed this on %1 and did not save it.</source>
        <extracomment>a day and a time</extracomment>
        <translation>Das wurde am %1 getippt und nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftPanel</name>
    <message>
        <source>Of every step</source>
        <translation>Aus allen Schritten</translation>
    </message>
    <message>
        <source>Checker and bindings</source>
        <translation>Prüfung und Bindungen</translation>
    </message>
    <message>
        <source>Show the bindings of every step</source>
        <translation>Bindungen aus allen Schritten zeigen</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Faults: %L1</source>
        <translation>Fehler: %L1</translation>
    </message>
    <message>
        <source>The checker finds nothing wrong.</source>
        <translation>Die Prüfung findet keinen Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s).</source>
        <translation>
            <numerusform>%Ln Fehler.</numerusform>
            <numerusform>%Ln Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) typed into a text and not bound.</source>
        <translation>
            <numerusform>%Ln Zahl steht ungebunden in einem Text.</numerusform>
            <numerusform>%Ln Zahlen stehen ungebunden in Texten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftsCard</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed earlier and not saved: %1.</source>
        <extracomment>a list of what it is about</extracomment>
        <translation>Früher getippt und nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>the course&apos;s settings</source>
        <translation>die Einstellungen des Kurses</translation>
    </message>
    <message>
        <source>the rubric of %1</source>
        <translation>das Bewertungsraster von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a student&apos;s name and the name of an item</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::EquationPage</name>
    <message>
        <source>Finish %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
    <message>
        <source>The equation</source>
        <translation>Die Gleichung</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>Zum Merken</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Formelzeichen</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ErrorPage</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Was erhalten ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Für den Support</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show the labs</source>
        <translation>Labs anzeigen</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExplorePage</name>
    <message>
        <source>Back to the reveal</source>
        <translation>Zurück zur Auflösung</translation>
    </message>
    <message>
        <source>See the reveal</source>
        <translation>Zur Auflösung</translation>
    </message>
    <message>
        <source>This act is finished; the simulator shows your last settings.</source>
        <translation>Dieser Akt ist abgeschlossen; der Simulator zeigt deine letzten Einstellungen.</translation>
    </message>
    <message>
        <source>The reveal opens after one more mission: %1.</source>
        <translation>Die Auflösung öffnet sich nach einer weiteren Mission: %1.</translation>
    </message>
    <message>
        <source>The reveal opens after these missions: %1.</source>
        <translation>Die Auflösung öffnet sich nach diesen Missionen: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>The simulator could not be opened. Leave this step and come back to try again.</source>
        <translation>Der Simulator ließ sich nicht öffnen. Verlass diesen Schritt und komm zurück, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Explore: %1</source>
        <translation>Erkunden: %1</translation>
    </message>
    <message>
        <source>What this page shows</source>
        <translation>Was diese Seite zeigt</translation>
    </message>
    <message>
        <source>Undo the last change of settings</source>
        <translation>Letzte Änderung der Einstellungen rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the change of settings</source>
        <translation>Änderung der Einstellungen wiederholen</translation>
    </message>
    <message>
        <source>Story&apos;s settings</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Reset every control to the story&apos;s settings</source>
        <translation>Alle Regler auf die Ausgangslage zurücksetzen</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExportArea</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Choose a format. Nothing is written before you have seen what the file holds.</source>
        <translation>Wählen Sie ein Format. Es wird nichts geschrieben, bevor Sie gesehen haben, was die Datei enthält.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Students without a result</source>
        <translation>Studierende ohne Ergebnis</translation>
    </message>
    <message>
        <source>leave blank, or as the platform has it</source>
        <translation>leer lassen oder wie auf der Plattform</translation>
    </message>
    <message>
        <source>no row for those without any result</source>
        <translation>keine Zeile, wenn gar kein Ergebnis vorliegt</translation>
    </message>
    <message>
        <source>0 points</source>
        <translation>0 Punkte</translation>
    </message>
    <message>
        <source>Students &amp;without a result</source>
        <translation>Studierende &amp;ohne Ergebnis</translation>
    </message>
    <message>
        <source>Leave &amp;out students without identifier</source>
        <translation>Studierende ohne Kennung &amp;weglassen</translation>
    </message>
    <message>
        <source>&amp;Decimal comma and semicolons</source>
        <translation>&amp;Dezimalkomma und Semikolons</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms in place of names</source>
        <translation>&amp;Pseudonyme statt Namen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Platform&apos;s own &amp;file…</source>
        <translation>Datei der Platt&amp;form…</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>Datei &amp;schreiben…</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>Fills in %1; every other byte stays.</source>
        <translation>Füllt %1 aus; alle anderen Bytes bleiben unverändert.</translation>
    </message>
    <message>
        <source>This platform takes back only its own exported file: choose it.</source>
        <translation>Diese Plattform nimmt nur die von ihr selbst exportierte Datei zurück: Wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>With the platform&apos;s own exported file only the items&apos; cells are filled in; without one the file is made from scratch.</source>
        <translation>Mit der von der Plattform exportierten Datei werden nur die Zellen der Posten ausgefüllt; ohne sie wird die Datei neu angelegt.</translation>
    </message>
    <message>
        <source>The platform&apos;s own file</source>
        <translation>Die Datei der Plattform</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Key file of the pseudonyms: an old one, or a new one</source>
        <translation>Schlüsseldatei der Pseudonyme: eine vorhandene oder eine neue</translation>
    </message>
    <message>
        <source>pseudonyms.key</source>
        <translation>pseudonyme.key</translation>
    </message>
    <message>
        <source>Write the grades to</source>
        <translation>Noten schreiben nach</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>%1-Dateien (*.%2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Written: %1
%2</source>
        <translation>Geschrieben: %1
%2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExtensionForm</name>
    <message>
        <source>Deadline for this student</source>
        <translation>Frist für diese Person</translation>
    </message>
    <message>
        <source>Set deadline</source>
        <translation>Frist setzen</translation>
    </message>
    <message>
        <source>Course&apos;s deadline again</source>
        <translation>Wieder die Frist des Kurses</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FaultTable</name>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>Was falsch ist und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a figure: its label and value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FiguresCard</name>
    <message>
        <source>Figures of</source>
        <translation>Kennzahlen zu</translation>
    </message>
    <message>
        <source>&amp;Copy tables</source>
        <translation>&amp;Tabellen kopieren</translation>
    </message>
    <message>
        <source>Item statistics</source>
        <translation>Item-Statistik</translation>
    </message>
    <message>
        <source>Figures &amp;of</source>
        <translation>Kennzahlen &amp;zu</translation>
    </message>
    <message>
        <source>In the totals, what is blank adds nothing.</source>
        <translation>Zu den Gesamtpunkten trägt nichts bei, was leer ist.</translation>
    </message>
    <message>
        <source>Figures of the totals</source>
        <translation>Kennzahlen der Gesamtpunkte</translation>
    </message>
    <message>
        <source>All items: points that count, with penalties</source>
        <translation>Alle Posten: gewertete Punkte, mit Abzügen</translation>
    </message>
    <message>
        <source>%1: lines of the rubric</source>
        <translation>%1: Zeilen des Bewertungsrasters</translation>
    </message>
    <message>
        <source>%1: questions, right at the first try</source>
        <translation>%1: Fragen, im ersten Versuch richtig</translation>
    </message>
    <message>
        <source>Copied: item statistics and totals, with tabs between cells</source>
        <translation>Kopiert: Item-Statistik und Gesamtpunkte, mit Tabulatoren zwischen den Zellen</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FirstStartPage</name>
    <message>
        <source>Who works here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>Your hand-ins carry this, so that they can be matched to you. Nothing else about you is asked.</source>
        <translation>Diese Angaben stehen in deinen Abgaben, damit sie dir zugeordnet werden können. Nach mehr wirst du nicht gefragt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Optional, as your course knows you.</source>
        <translation>Optional; so, wie dein Kurs dich kennt.</translation>
    </message>
    <message>
        <source>&amp;Student number</source>
        <translation>&amp;Matrikelnummer</translation>
    </message>
    <message>
        <source>As it stands on your student card.</source>
        <translation>Wie sie auf deinem Studierendenausweis steht.</translation>
    </message>
    <message>
        <source>Continue to the labs</source>
        <translation>Weiter zu den Labs</translation>
    </message>
    <message>
        <source>Student number: it is missing. Type the number your university gave you.</source>
        <translation>Matrikelnummer: Sie fehlt. Gib die Nummer ein, die du von deiner Hochschule hast.</translation>
    </message>
    <message numerus="yes">
        <source>Student number: it is longer than %n characters. Type only the number.</source>
        <translation>
            <numerusform>Matrikelnummer: Sie ist länger als %n Zeichen. Gib nur die Nummer ein.</numerusform>
            <numerusform>Matrikelnummer: Sie ist länger als %n Zeichen. Gib nur die Nummer ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Student number: it has characters that cannot be kept. Type it instead of pasting.</source>
        <translation>Matrikelnummer: Sie enthält Zeichen, die sich nicht speichern lassen. Tippe sie ein, statt sie einzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>Name: it is longer than %n characters. Type a shorter form.</source>
        <translation>
            <numerusform>Name: Er ist länger als %n Zeichen. Gib eine kürzere Form ein.</numerusform>
            <numerusform>Name: Er ist länger als %n Zeichen. Gib eine kürzere Form ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: it has characters that cannot be kept. Type it instead of pasting.</source>
        <translation>Name: Er enthält Zeichen, die sich nicht speichern lassen. Tippe ihn ein, statt ihn einzufügen.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FormulasPanel</name>
    <message>
        <source>Formulas with these numbers</source>
        <translation>Formeln mit diesen Zahlen</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GainView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an act, and its right answers before and after: &quot;Act I: ...: 22 % to 67 %&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GivenAnswersCard</name>
    <message>
        <source>Reasons given</source>
        <translation>Begründungen</translation>
    </message>
    <message>
        <source>Very sure and wrong</source>
        <translation>Sehr sicher und falsch</translation>
    </message>
    <message>
        <source>Find in the reasons</source>
        <translation>In den Begründungen suchen</translation>
    </message>
    <message>
        <source>Open the student</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Nobody gave a reason.</source>
        <translation>Niemand hat eine Begründung angegeben.</translation>
    </message>
    <message>
        <source>Nobody was very sure and wrong.</source>
        <translation>Niemand war sehr sicher und lag falsch.</translation>
    </message>
    <message>
        <source>Students: %1</source>
        <translation>Studierende: %1</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Angezeigt: %1 von %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>keine Begründung</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <extracomment>a student, the answer chosen, the reason in the student&apos;s own words</extracomment>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <source>Answers in words of their own</source>
        <translation>Antworten mit eigenen Worten</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Es gibt noch keine Antworten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>student, answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GivenAnswersModel</name>
    <message>
        <source>Student</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GivenCard</name>
    <message>
        <source>Lab %1</source>
        <translation>Lab %1</translation>
    </message>
    <message>
        <source>Figures you start with</source>
        <translation>Werte, mit denen du beginnst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a figure, then the figure</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drawn for you: others have other figures.</source>
        <translation>Für dich gezogen: Andere haben andere Werte.</translation>
    </message>
    <message>
        <source>Default.</source>
        <translation>Vorgabe.</translation>
    </message>
    <message>
        <source>From your %1, attempt %2.</source>
        <translation>Aus deinem %1, Versuch %2.</translation>
    </message>
    <message>
        <source>From your %1.</source>
        <translation>Aus deinem %1.</translation>
    </message>
    <message>
        <source>Default, because your %1 did not get that far.</source>
        <translation>Vorgabe, weil dein %1 nicht so weit kam.</translation>
    </message>
    <message>
        <source>Default, because what your %1 recorded cannot be used here.</source>
        <translation>Vorgabe, weil sich hier nicht verwenden lässt, was dein %1 festgehalten hat.</translation>
    </message>
    <message>
        <source>Default, because %1 is not installed here.</source>
        <translation>Vorgabe, weil %1 hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>Default, because %1 was not done here.</source>
        <translation>Vorgabe, weil %1 hier nicht bearbeitet wurde.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradeTableModel</name>
    <message>
        <source>Student</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (ausgeschieden)</translation>
    </message>
    <message>
        <source>No longer on the roster; kept, and left out of exports</source>
        <translation>Nicht mehr auf der Teilnahmeliste; bleibt erhalten, erscheint aber in keinem Export</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookDesk</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>An import is running. Change the language when it has ended.</source>
        <translation>Ein Import läuft. Ändern Sie die Sprache, wenn er beendet ist.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookSession</name>
    <message>
        <source>instructor</source>
        <translation>Lehrperson</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookWelcome</name>
    <message>
        <source>Gradebooks that were open before</source>
        <translation>Zuletzt geöffnete Notenbücher</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Notenbuch</translation>
    </message>
    <message>
        <source>A gradebook is one file for one course: its roster, the hand-ins, the grades and every change.</source>
        <translation>Ein Notenbuch ist eine Datei für einen Kurs: Teilnahmeliste, Abgaben, Noten und jede Änderung.</translation>
    </message>
    <message>
        <source>&amp;Open a gradebook…</source>
        <translation>&amp;Notenbuch öffnen…</translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <translation>Neuer K&amp;urs…</translation>
    </message>
    <message>
        <source>New from a course &amp;file…</source>
        <translation>Neu aus einer Kurs&amp;datei…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Hand-ins waiting: %1. Open the gradebook of their course, or make a new one, and they are imported into it.</source>
        <translation>Wartende Abgaben: %1. Öffnen Sie das Notenbuch des zugehörigen Kurses oder legen Sie ein neues an; die Abgaben werden dann dorthin importiert.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookWindow</name>
    <message>
        <source>Foresight Gradebook</source>
        <translation>Foresight-Notenbuch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Kurs</translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <translation>&amp;Neuer Kurs…</translation>
    </message>
    <message>
        <source>New from a course &amp;file…</source>
        <translation>Neu aus einer Kurs&amp;datei…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Roster…</source>
        <translation>&amp;Teilnahmeliste…</translation>
    </message>
    <message>
        <source>&amp;Hand-ins…</source>
        <translation>&amp;Abgaben…</translation>
    </message>
    <message>
        <source>&amp;Folder of hand-ins…</source>
        <translation>&amp;Ordner mit Abgaben…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Grades as &amp;CSV…</source>
        <translation>Noten als &amp;CSV…</translation>
    </message>
    <message>
        <source>Grades as a &amp;workbook…</source>
        <translation>Noten als &amp;Arbeitsmappe…</translation>
    </message>
    <message>
        <source>Grades for C&amp;anvas…</source>
        <translation>Noten für Ca&amp;nvas…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Save the gradebook as</source>
        <translation>Notenbuch speichern unter</translation>
    </message>
    <message>
        <source>course.fgb</source>
        <translation>kurs.fgb</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb)</source>
        <translation>Notenbücher (*.fgb)</translation>
    </message>
    <message>
        <source>Course file</source>
        <translation>Kursdatei</translation>
    </message>
    <message>
        <source>Course files (*.yaml *.yml)</source>
        <translation>Kursdateien (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a gradebook</source>
        <translation>Notenbuch öffnen</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb);;All files (*)</source>
        <translation>Notenbücher (*.fgb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 - Foresight Gradebook</source>
        <translation>%1 – Foresight-Notenbuch</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Privacy…</source>
        <translation>Daten&amp;schutz…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;About Foresight Gradebook</source>
        <translation>&amp;Über Foresight-Notenbuch</translation>
    </message>
    <message>
        <source>Instructor handbook</source>
        <translation>Handbuch für Lehrpersonen</translation>
    </message>
    <message>
        <source>About Foresight Gradebook</source>
        <translation>Über Foresight-Notenbuch</translation>
    </message>
    <message>
        <source>Foresight %1
Collects hand-ins, grades them and exports grades.
Licence: GPL 3.0 or later.</source>
        <translation>Foresight %1
Sammelt Abgaben ein, bewertet sie und exportiert Noten.
Lizenz: GPL 3.0 oder neuer.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change the course and grade again?</source>
        <translation>Kurs ändern und neu bewerten?</translation>
    </message>
    <message>
        <source>Change and grade again</source>
        <translation>Ändern und neu bewerten</translation>
    </message>
    <message>
        <source>The course&apos;s settings are as they were.</source>
        <translation>Die Einstellungen des Kurses sind unverändert.</translation>
    </message>
    <message>
        <source>The course&apos;s settings are changed, and grades were made again.</source>
        <translation>Die Einstellungen des Kurses sind geändert, und es wurde neu bewertet.</translation>
    </message>
    <message>
        <source>Course &amp;key…</source>
        <translation>Kurs&amp;schlüssel…</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradesArea</name>
    <message>
        <source>Grades</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Mit Ergebnis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Befreit</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Grades: students and items</source>
        <translation>Noten: Studierende und Posten</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>In any item</source>
        <translation>In irgendeinem Posten</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Angezeigt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ImportArea</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Drop hand-ins, folders or zip archives anywhere on this window. Importing a file twice changes nothing.</source>
        <translation>Ziehen Sie Abgaben, Ordner oder ZIP-Archive irgendwohin auf dieses Fenster. Wird eine Datei zweimal importiert, ändert das nichts.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Hand-ins…</source>
        <translation>Abga&amp;ben…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopp angefordert</translation>
    </message>
    <message>
        <source>Nothing imported in this session</source>
        <translation>In dieser Sitzung noch nichts importiert</translation>
    </message>
    <message>
        <source>&amp;Watch a folder and import from it</source>
        <translation>Einen Ordner über&amp;wachen und daraus importieren</translation>
    </message>
    <message>
        <source>Watch a folder and import from it</source>
        <translation>Einen Ordner überwachen und daraus importieren</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Hand-ins kept aside</source>
        <translation>Zurückgelegte Abgaben</translation>
    </message>
    <message>
        <source>Imported files and their verdicts</source>
        <translation>Importierte Dateien und ihre Befunde</translation>
    </message>
    <message>
        <source>Stopped after %1; computing points</source>
        <translation>Stopp nach %1; Punkte werden berechnet</translation>
    </message>
    <message>
        <source>Imported %1; computing points</source>
        <translation>%1 importiert; Punkte werden berechnet</translation>
    </message>
    <message>
        <source>The program ended during an import. What had come in is kept; go on with the rest?</source>
        <translation>Das Programm wurde während eines Imports beendet. Was schon importiert war, ist erhalten; mit dem Rest fortfahren?</translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>Import %1 von %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s); what came in is kept</source>
        <translation>
            <numerusform>Stopp nach %n Datei; was importiert wurde, bleibt erhalten</numerusform>
            <numerusform>Stopp nach %n Dateien; was importiert wurde, bleibt erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported; their verdicts are below</source>
        <translation>
            <numerusform>%n Datei importiert; der Befund steht unten</numerusform>
            <numerusform>%n Dateien importiert; die Befunde stehen unten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All verdicts: %1</source>
        <translation>Alle Befunde: %1</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>Abgaben</translation>
    </message>
    <message>
        <source>Hand-ins and archives (*.foresight *.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>Abgaben und Archive (*.foresight *.zip *.tar *.tar.gz *.tgz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of hand-ins</source>
        <translation>Ordner mit Abgaben</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Zu überwachender Ordner</translation>
    </message>
    <message>
        <source>&amp;Watching %1</source>
        <translation>Über&amp;wacht wird %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ImportModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Matrikelnummer</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bei %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ItemsArea</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Posten</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>&amp;Namen anzeigen</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen anzeigen</translation>
    </message>
    <message>
        <source>Without names, a code stands for each student until the window is closed</source>
        <translation>Ohne Namen steht für jede Person ein Code, bis das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Zum Import</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Time and work</source>
        <translation>Zeit und Arbeit</translation>
    </message>
    <message>
        <source>Quartiles by linear interpolation (type 7)</source>
        <translation>Quartile mit linearer Interpolation (Typ 7)</translation>
    </message>
    <message>
        <source>Seconds at each step</source>
        <translation>Sekunden je Schritt</translation>
    </message>
    <message>
        <source>Settings tried and missions met</source>
        <translation>Erprobte Einstellungen und erfüllte Missionen</translation>
    </message>
    <message>
        <source>No hand-in counts for %1. Figures come as soon as hand-ins of students on the roster are imported.</source>
        <translation>Für %1 zählt noch keine Abgabe. Zahlen gibt es, sobald Abgaben von Studierenden auf der Teilnahmeliste importiert sind.</translation>
    </message>
    <message>
        <source>The lab of this item is not installed on this computer: answers and steps are shown by their short names, and answers that nobody gave are missing.</source>
        <translation>Das Lab zu diesem Posten ist auf diesem Computer nicht installiert: Antworten und Schritte erscheinen mit ihren Kurznamen, und Antworten, die niemand gegeben hat, fehlen.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::KeyDialog</name>
    <message>
        <source>Course key</source>
        <translation>Kursschlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The key lies beside the gradebook under a passphrase, which each step below asks for. Nobody can reset it: write it down and keep it apart from the computer.</source>
        <translation>Der Schlüssel liegt neben dem Notenbuch unter einer Passphrase, die jeder Schritt unten verlangt. Niemand kann sie zurücksetzen: Schreiben Sie sie auf und bewahren Sie sie getrennt vom Rechner auf.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same a&amp;gain, for a new key</source>
        <translation>&amp;Noch einmal, für einen neuen Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>Schlüssel &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Take a key from a backup…</source>
        <translation>Schlüssel aus einer Sicherung &amp;holen…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Put the backup in another place, such as a USB stick, and read it back from there. A lost key cannot be made again, and what was sealed for it stays closed.</source>
        <translation>Legen Sie die Sicherung an einen anderen Ort, etwa auf einen USB-Stick, und lesen Sie sie von dort zurück. Ein verlorener Schlüssel lässt sich nicht neu machen, und was für ihn versiegelt wurde, bleibt zu.</translation>
    </message>
    <message>
        <source>&amp;Write a backup…</source>
        <translation>Sicherung &amp;schreiben…</translation>
    </message>
    <message>
        <source>&amp;Read the backup back…</source>
        <translation>Sicherung zurück&amp;lesen…</translation>
    </message>
    <message>
        <source>Others who can open hand-ins</source>
        <translation>Andere, die Abgaben öffnen können</translation>
    </message>
    <message>
        <source>Such as the department. Compare the words with whom the key belongs to before you save the course file.</source>
        <translation>Etwa das Institut. Vergleichen Sie die Wörter mit der Stelle, der der Schlüssel gehört, bevor Sie die Kursdatei speichern.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>P&amp;ublic key, 64 hexadecimal digits</source>
        <translation>Öffentlicher Schlüssel, 64 he&amp;xadezimale Ziffern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>&amp;Save the course file for students…</source>
        <translation>Kursdatei für Studierende spei&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Unlock sealed hand-ins</source>
        <translation>Versiegelte Abgaben en&amp;tsperren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a key; its words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An earlier key, kept for reading.</source>
        <translation>Ein früherer Schlüssel, zum Lesen aufbewahrt.</translation>
    </message>
    <message>
        <source>The key that students get.</source>
        <translation>Der Schlüssel, den Studierende bekommen.</translation>
    </message>
    <message>
        <source>Not finished: no backup of it was read back.</source>
        <translation>Nicht fertig: Noch keine Sicherung wurde zurückgelesen.</translation>
    </message>
    <message>
        <source>Another&apos;s key: can open hand-ins too.</source>
        <translation>Schlüssel einer anderen Stelle: kann Abgaben auch öffnen.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Es gibt noch nichts zu sichern.</translation>
    </message>
    <message>
        <source>The backup was read back; the key is finished.</source>
        <translation>Die Sicherung wurde zurückgelesen; der Schlüssel ist fertig.</translation>
    </message>
    <message>
        <source>The key is given to nobody before its backup was read back.</source>
        <translation>Der Schlüssel wird niemandem gegeben, bevor seine Sicherung zurückgelesen wurde.</translation>
    </message>
    <message>
        <source>Sealed hand-ins are opened until this gradebook is closed.</source>
        <translation>Versiegelte Abgaben werden geöffnet, bis dieses Notenbuch geschlossen wird.</translation>
    </message>
    <message>
        <source>Sealed hand-ins stay closed when they are imported.</source>
        <translation>Versiegelte Abgaben bleiben beim Import zu.</translation>
    </message>
    <message>
        <source>&amp;Lock sealed hand-ins</source>
        <translation>Versiegelte Abgaben &amp;sperren</translation>
    </message>
    <message>
        <source>Passphrase: type it first.</source>
        <translation>Passphrase: Geben Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick…</translation>
    </message>
    <message>
        <source>The two passphrases differ: type both again.</source>
        <translation>Die beiden Passphrasen sind verschieden: Geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>The key is made. Now write a backup to another place and read it back.</source>
        <translation>Der Schlüssel ist angelegt. Schreiben Sie nun eine Sicherung an einen anderen Ort und lesen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Write a backup to another place</source>
        <translation>Sicherung an einen anderen Ort schreiben</translation>
    </message>
    <message>
        <source>course key backup.keys</source>
        <translation>Sicherung Kursschlüssel.keys</translation>
    </message>
    <message>
        <source>Keys (*.keys)</source>
        <translation>Schlüssel (*.keys)</translation>
    </message>
    <message>
        <source>The backup is written. Now read it back.</source>
        <translation>Die Sicherung ist geschrieben. Lesen Sie sie nun zurück.</translation>
    </message>
    <message>
        <source>Read the backup back</source>
        <translation>Sicherung zurücklesen</translation>
    </message>
    <message>
        <source>The backup was read back: the key is finished.</source>
        <translation>Die Sicherung wurde zurückgelesen: Der Schlüssel ist fertig.</translation>
    </message>
    <message>
        <source>Take a key from a backup</source>
        <translation>Schlüssel aus einer Sicherung holen</translation>
    </message>
    <message>
        <source>What the backup holds is here now.</source>
        <translation>Was die Sicherung enthält, ist jetzt hier.</translation>
    </message>
    <message>
        <source>Public key: 64 hexadecimal digits, as the other&apos;s gradebook shows them.</source>
        <translation>Öffentlicher Schlüssel: 64 hexadezimale Ziffern, wie das Notenbuch der anderen Stelle sie zeigt.</translation>
    </message>
    <message>
        <source>Added. It counts for course files that are saved from now on.</source>
        <translation>Hinzugefügt. Es gilt für Kursdateien, die von nun an gespeichert werden.</translation>
    </message>
    <message>
        <source>Save the course file for students</source>
        <translation>Kursdatei für Studierende speichern</translation>
    </message>
    <message>
        <source>Course files (*.foresight-course)</source>
        <translation>Kursdateien (*.foresight-course)</translation>
    </message>
    <message>
        <source>The course file is saved. Tell your students the words above: they see the same.</source>
        <translation>Die Kursdatei ist gespeichert. Nennen Sie Ihren Studierenden die Wörter oben: Sie sehen dieselben.</translation>
    </message>
    <message>
        <source>Sealed hand-ins are locked again.</source>
        <translation>Versiegelte Abgaben sind wieder gesperrt.</translation>
    </message>
    <message>
        <source>Unlocked: import the sealed hand-ins now.</source>
        <translation>Entsperrt: Importieren Sie jetzt die versiegelten Abgaben.</translation>
    </message>
    <message>
        <source>Public key %1</source>
        <translation>Öffentlicher Schlüssel %1</translation>
    </message>
    <message>
        <source>Choose another place: a backup beside the key is lost with it.</source>
        <translation>Wählen Sie einen anderen Ort: Eine Sicherung neben dem Schlüssel geht mit ihm verloren.</translation>
    </message>
    <message>
        <source>Name: say whose key it is.</source>
        <translation>Name: Geben Sie an, wem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>This key is here already.</source>
        <translation>Dieser Schlüssel ist schon hier.</translation>
    </message>
    <message>
        <source>Students who have your course file seal what they hand in: only the keys below open it. Without a course file, hand-ins are plain text.</source>
        <translation>Wer Ihre Kursdatei hat, versiegelt seine Abgaben: Nur die Schlüssel unten öffnen sie. Ohne Kursdatei sind Abgaben reiner Text.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Andere Passphrase</translation>
    </message>
    <message>
        <source>Type the passphrase so far above. A new backup is written to another place and read back first. Backups made before still open with the passphrase so far: keep them apart, or destroy them.</source>
        <translation>Gib oben die bisherige Passphrase ein. Zuerst wird eine neue Sicherung an einen anderen Ort geschrieben und zurückgelesen. Frühere Sicherungen öffnen sich weiter mit der bisherigen Passphrase: Bewahre sie getrennt auf oder vernichte sie.</translation>
    </message>
    <message>
        <source>New passphras&amp;e</source>
        <translation>N&amp;eue Passphrase</translation>
    </message>
    <message>
        <source>The new one aga&amp;in</source>
        <translation>D&amp;ie neue noch einmal</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation>Passphrase &amp;ändern…</translation>
    </message>
    <message>
        <source>The passphrase is changed. The backup that was written opens with the new one.</source>
        <translation>Die Passphrase ist geändert. Die geschriebene Sicherung öffnet sich mit der neuen.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabFooter</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Zurück zum Schritt davor</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabView</name>
    <message>
        <source>%1, attempt %2</source>
        <comment>title of a lab</comment>
        <translation>%1, Durchgang %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabWizard</name>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LateForm</name>
    <message>
        <source>Still in time for</source>
        <translation>Karenzzeit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Less for each day begun</source>
        <translation>Abzug je angefangenem Tag</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Taken at the most</source>
        <translation>Abzug höchstens</translation>
    </message>
    <message>
        <source>Left at the least</source>
        <translation>Es bleiben mindestens</translation>
    </message>
    <message>
        <source>Nothing is left after</source>
        <translation>Keine Punkte mehr nach</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>entfällt</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LibraryPage</name>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Finished and handed in</source>
        <translation>Abgeschlossen und abgegeben</translation>
    </message>
    <message>
        <source>Finished, not handed in yet</source>
        <translation>Abgeschlossen, noch nicht abgegeben</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten erledigt</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <comment>number, progress</comment>
        <translation>Durchgang %1: %2</translation>
    </message>
    <message>
        <source>Attempt %1: not finished</source>
        <translation>Durchgang %1: nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Attempt %1: finished and handed in</source>
        <translation>Durchgang %1: abgeschlossen und abgegeben</translation>
    </message>
    <message>
        <source>Attempt %1: finished, not handed in yet</source>
        <translation>Durchgang %1: abgeschlossen, noch nicht abgegeben</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <comment>name of a step</comment>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labs</translation>
    </message>
    <message>
        <source>Everything you do is saved at once; leave and come back at any time.</source>
        <translation>Alles, was du tust, wird sofort gespeichert; du kannst jederzeit unterbrechen und wiederkommen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>minutes, progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start a new attempt</source>
        <translation>Neuen Durchgang beginnen</translation>
    </message>
    <message>
        <source>%1, Lab %2</source>
        <comment>button, lab number</comment>
        <translation>%1, Lab %2</translation>
    </message>
    <message>
        <source>The finished attempt stays, and both can be handed in.</source>
        <translation>Der abgeschlossene Durchgang bleibt, und du kannst beide abgeben.</translation>
    </message>
    <message>
        <source>A new attempt asks for new predictions. The finished one stays as it is, and both can be handed in.</source>
        <translation>Ein neuer Durchgang fragt nach neuen Vorhersagen. Der abgeschlossene bleibt, wie er ist, und du kannst beide abgeben.</translation>
    </message>
    <message>
        <source>Lab that cannot be opened: %1</source>
        <translation>Lab, das sich nicht öffnen lässt: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>„%1“ lässt sich nicht öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Its files have %n faults. Your own work is not affected. Tell whoever installed the lab what is listed here.</source>
        <translation>
            <numerusform>Die Dateien dieses Labs haben %n Fehler. Deine eigene Arbeit ist nicht betroffen. Gib die Liste hier an die Person weiter, die das Lab installiert hat.</numerusform>
            <numerusform>Die Dateien dieses Labs haben %n Fehler. Deine eigene Arbeit ist nicht betroffen. Gib die Liste hier an die Person weiter, die das Lab installiert hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Faults of %1</source>
        <translation>Fehler in %1</translation>
    </message>
    <message>
        <source>No labs found</source>
        <translation>Keine Labs gefunden</translation>
    </message>
    <message>
        <source>There is no folder to look in.</source>
        <translation>Es gibt keinen Ordner, in dem gesucht werden könnte.</translation>
    </message>
    <message>
        <source>Looked in:
%1</source>
        <translation>Gesucht wurde in:
%1</translation>
    </message>
    <message>
        <source>Labs come with the program or from your course. Ask whoever installed Foresight, or put the lab&apos;s folder into one of these places. Nothing of your work is affected.</source>
        <translation>Labs kommen mit dem Programm oder aus deinem Kurs. Frag die Person, die Foresight installiert hat, oder leg den Ordner des Labs an einen dieser Orte. Deine Arbeit ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Volume %1 · Lab %2 · Chapter %3, %4</source>
        <translation>Band %1 · Lab %2 · Kapitel %3, %4</translation>
    </message>
    <message>
        <source>Reading the labs…</source>
        <translation>Labs werden gelesen…</translation>
    </message>
    <message>
        <source>Signed with a key that is not trusted here. Courses do not count work at it.</source>
        <translation>Mit einem Schlüssel signiert, dem hier nicht vertraut wird. Kurse werten Arbeit daran nicht.</translation>
    </message>
    <message>
        <source>Unsigned: nobody stands behind this lab. Courses do not count work at it.</source>
        <translation>Nicht signiert: niemand steht für dieses Lab ein. Kurse werten Arbeit daran nicht.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LimitLine</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>what limits at these settings: the question, its answer in a few words, a sentence with the figures</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MainWindow</name>
    <message>
        <source>Foresight</source>
        <translation>Foresight</translation>
    </message>
    <message>
        <source>About Foresight</source>
        <translation>Über Foresight</translation>
    </message>
    <message>
        <source>Foresight %1
Courseware with locked predictions.
Licence: GPL 3.0 or later.</source>
        <translation>Foresight %1
Lernprogramm mit festgelegten Vorhersagen.
Lizenz: GPL 3.0 oder neuer.</translation>
    </message>
    <message>
        <source>Your settings and your work are kept in one folder, the data folder, and it cannot be used now. To keep them elsewhere, start the program with --data-dir and the name of a folder.</source>
        <translation>Deine Einstellungen und deine Arbeit liegen in einem Ordner, dem Datenordner, und der ist jetzt nicht verwendbar. Um sie woanders abzulegen, starte das Programm mit --data-dir und dem Namen eines Ordners.</translation>
    </message>
    <message>
        <source>Back to the lab</source>
        <translation>Zurück zum Lab</translation>
    </message>
    <message>
        <source>Back to the labs</source>
        <translation>Zurück zu den Labs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 - Foresight</source>
        <comment>screen</comment>
        <translation>%1 – Foresight</translation>
    </message>
    <message>
        <source>%1 - %2 - Foresight</source>
        <comment>lab, step</comment>
        <translation>%1 – %2 – Foresight</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>The way through the lab</source>
        <translation>Der Weg durch das Lab</translation>
    </message>
    <message>
        <source>Each act asks for a prediction first, then opens the simulator, the reveal and the equation. Steps that are done can be read again at any time.</source>
        <translation>Jeder Akt fragt zuerst nach einer Vorhersage und öffnet dann den Simulator, die Auflösung und die Gleichung. Erledigte Schritte kannst du jederzeit noch einmal lesen.</translation>
    </message>
    <message>
        <source>One button goes on</source>
        <translation>Eine Schaltfläche führt weiter</translation>
    </message>
    <message>
        <source>It says what happens next. While it cannot be pressed, the words beside it say what is missing. Ctrl+Enter presses it.</source>
        <translation>Auf ihr steht, was als Nächstes kommt. Solange sie sich nicht drücken lässt, steht daneben, was noch fehlt. Strg+Eingabe drückt sie.</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Wo du stehst</translation>
    </message>
    <message>
        <source>What you locked, and when your work was last saved. You can close the window at any time; the lab opens where you left it.</source>
        <translation>Was du festgelegt hast und wann deine Arbeit zuletzt gespeichert wurde. Du kannst das Fenster jederzeit schließen; das Lab öffnet sich dort, wo du es verlassen hast.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Work through it from top to bottom.</source>
        <translation>Arbeite sie von oben nach unten durch.</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Die Menüs</translation>
    </message>
    <message>
        <source>Text size, contrast and language are in View, Settings. Everything that is recorded about you is in Record.</source>
        <translation>Schriftgröße, Kontrast und Sprache findest du unter „Ansicht“, „Einstellungen“. Alles, was über dich aufgezeichnet ist, findest du unter „Aufzeichnung“.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>F1 opens the handbook at the place that is about the screen in view.</source>
        <translation>F1 öffnet das Handbuch an der Stelle, die zur angezeigten Seite gehört.</translation>
    </message>
    <message>
        <source>Your labs</source>
        <translation>Deine Labs</translation>
    </message>
    <message>
        <source>A card for each lab, with the time it takes and how far you are. This button opens it.</source>
        <translation>Eine Karte für jedes Lab, mit der Zeit, die es braucht, und deinem Stand. Diese Schaltfläche öffnet es.</translation>
    </message>
    <message>
        <source>The folder with your work cannot be used now. What you type stays in this window: leave it open. Saving goes on when the folder is back.</source>
        <translation>Der Ordner mit deiner Arbeit ist gerade nicht benutzbar. Was du eingibst, bleibt in diesem Fenster: Lass es offen. Gespeichert wird wieder, sobald der Ordner zurück ist.</translation>
    </message>
    <message>
        <source>The file that keeps your work is damaged or missing. What can be brought back is said below.</source>
        <translation>Die Datei mit deiner Arbeit ist beschädigt oder fehlt. Was sich zurückholen lässt, steht unten.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MatchingForm</name>
    <message numerus="yes">
        <source>%1 of %2 items have a match.</source>
        <extracomment>%1 is how many items are matched, %2 how many there are</extracomment>
        <translation>
            <numerusform>%1 von %2 ist zugeordnet.</numerusform>
            <numerusform>%1 von %2 sind zugeordnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::MessageCard</name>
    <message>
        <source>Message from %1</source>
        <extracomment>accessible name of a message; %1 is the role of the sender</extracomment>
        <translation>Nachricht von: %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MessagePage</name>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>act (&quot;Act I&quot;), its title</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MetricCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>accessible name of a figure: its label, value and verdict</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MissionList</name>
    <message>
        <source>Missions</source>
        <translation>Missionen</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>a mission and whether it is met</extracomment>
        <translation>%1: erfüllt</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: offen</translation>
    </message>
    <message>
        <source>Missions: %1 of %2 met</source>
        <translation>Missionen: %1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation>Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Hinweis anzeigen</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <extracomment>hint for a mission</extracomment>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>For the mission: %1</source>
        <extracomment>the mission that a hint is for</extracomment>
        <translation>Zur Mission: %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::NoteField</name>
    <message>
        <source>Keep note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>In a sentence: why the gap? (optional)</source>
        <translation>In einem Satz: Woher kommt der Abstand? (optional)</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Diese Notiz speichern</translation>
    </message>
    <message>
        <source>Kept with your work.</source>
        <translation>Bei deiner Arbeit gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>Die ersten %1 von %2 Zeichen wurden übernommen.</numerusform>
            <numerusform>Die ersten %1 von %2 Zeichen wurden übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::NoticeCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::NumberControl</name>
    <message>
        <source>%1, typed</source>
        <translation>%1, als Zahl</translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation>%1 auf %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Type a value from %1 to %2.</source>
        <translation>Gib einen Wert von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>This is not a number. Type a value from %1 to %2.</source>
        <translation>Das ist keine Zahl. Gib einen Wert von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>This unit does not fit here. Type a value from %1 to %2.</source>
        <translation>Diese Einheit passt hier nicht. Gib einen Wert von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Out of range: from %1 to %2.</source>
        <translation>Außerhalb des Bereichs: von %1 bis %2.</translation>
    </message>
    <message>
        <source>Whole numbers only, from %1 to %2.</source>
        <translation>Nur ganze Zahlen, von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 %2 stays in force.</source>
        <extracomment>what is amiss with a typed value; then the value that still counts</extracomment>
        <translation>%1 Es bleibt bei %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a setting; what is amiss with what was typed there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only these values: %1.</source>
        <extracomment>%1 values, joined by commas</extracomment>
        <translation>Nur diese Werte: %1.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::NumberForm</name>
    <message>
        <source>Give a value first.</source>
        <translation>Gib zuerst einen Wert an.</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>Berichtige zuerst den Wert.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ObservationCard</name>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Record the observation</source>
        <translation>Beobachtung festhalten</translation>
    </message>
    <message>
        <source>Type a figure, with its unit if you like: this one cannot be read. %1</source>
        <translation>Gib eine Zahl ein, wenn du magst mit Einheit: Diese Eingabe lässt sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Festgehalten: %1</translation>
    </message>
    <message>
        <source>Recorded: %1. The chart shows something else. %2 Read it once more; it is not graded.</source>
        <translation>Festgehalten: %1. Das Diagramm zeigt etwas anderes. %2 Lies noch einmal ab; es wird nicht bewertet.</translation>
    </message>
    <message>
        <source>Recorded: %1. The chart showed %2.</source>
        <translation>Festgehalten: %1. Das Diagramm zeigte %2.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::OpeningPage</name>
    <message>
        <source>Opening your work…</source>
        <translation>Deine Arbeit wird geöffnet…</translation>
    </message>
    <message>
        <source>It is read and checked first. The more there is, the longer that takes.</source>
        <translation>Sie wird zuerst gelesen und geprüft. Je mehr es ist, desto länger dauert das.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::OptionList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::OverrideForm</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Change points</source>
        <translation>Punkte ändern</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Befreien</translation>
    </message>
    <message>
        <source>Computed points again</source>
        <translation>Wieder berechnete Punkte</translation>
    </message>
    <message>
        <source>Points, of %1</source>
        <translation>Punkte, von %1</translation>
    </message>
    <message>
        <source>Points: give a number, such as 7.5.</source>
        <translation>Punkte: Geben Sie eine Zahl an, zum Beispiel 7,5.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ParkedPanel</name>
    <message>
        <source>Hand-ins kept aside</source>
        <translation>Zurückgelegte Abgaben</translation>
    </message>
    <message>
        <source>Choose a hand-in and say whose it is. It counts as soon as it has a student.</source>
        <translation>Wählen Sie eine Abgabe und geben Sie an, von wem sie ist. Sie zählt, sobald sie einer Person zugeordnet ist.</translation>
    </message>
    <message>
        <source>Student: name or number</source>
        <translation>Person: Name oder Nummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation>Enthaltene Nummer</translation>
    </message>
    <message>
        <source>Name in it</source>
        <translation>Enthaltener Name</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hand-in: choose one in the table above.</source>
        <translation>Abgabe: Wählen Sie eine in der Tabelle oben.</translation>
    </message>
    <message>
        <source>Student: nobody on the roster is called so; choose from the list, or give the number.</source>
        <translation>Person: Niemand auf der Teilnahmeliste heißt so; wählen Sie aus der Liste oder geben Sie die Nummer an.</translation>
    </message>
    <message>
        <source>Reason: say how you know whose it is.</source>
        <translation>Begründung: Geben Sie an, woher Sie wissen, von wem sie ist.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PlacementField</name>
    <message>
        <source>Take it off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Place the prediction: %1</source>
        <translation>Vorhersage setzen: %1</translation>
    </message>
    <message>
        <source>Placed at, typed: %1</source>
        <translation>Gesetzt bei, als Zahl: %1</translation>
    </message>
    <message>
        <source>Take the prediction off the axis</source>
        <translation>Vorhersage von der Achse wegnehmen</translation>
    </message>
    <message>
        <source>Click or drag to place your prediction</source>
        <translation>Klick oder zieh, um deine Vorhersage zu setzen</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Placed at</source>
        <translation>Gesetzt bei</translation>
    </message>
    <message>
        <source>This cannot be placed. Type a value from %1 to %2, with its unit.</source>
        <translation>Das lässt sich nicht setzen. Gib einen Wert von %1 bis %2 mit seiner Einheit ein.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what a chart shows, then which keys work on it</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PointHandle</name>
    <message>
        <source>The Left and Right keys move the point, Page Up and Page Down move it further.</source>
        <translation>Die Tasten Links und Rechts bewegen den Punkt, Bild auf und Bild ab bewegen ihn weiter.</translation>
    </message>
    <message>
        <source>The Left and Right keys move the point, Page Up and Page Down move it further; Up and Down choose another line.</source>
        <translation>Die Tasten Links und Rechts bewegen den Punkt, Bild auf und Bild ab bewegen ihn weiter; Auf und Ab wählen eine andere Linie.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictPage</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Lock prediction</source>
        <translation>Vorhersage festlegen</translation>
    </message>
    <message>
        <source>Choose an answer and say how sure you are.</source>
        <translation>Wähle eine Antwort und gib an, wie sicher du bist.</translation>
    </message>
    <message>
        <source>Lock it or change it above.</source>
        <translation>Leg die Vorhersage oben fest oder ändere sie.</translation>
    </message>
    <message>
        <source>Say how sure you are.</source>
        <translation>Gib an, wie sicher du bist.</translation>
    </message>
    <message>
        <source>Commit to an answer before you see the simulator. It cannot be changed afterwards; a surprise costs nothing.</source>
        <translation>Leg dich auf eine Antwort fest, bevor du den Simulator siehst. Danach lässt sie sich nicht mehr ändern; eine Überraschung kostet nichts.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the prediction</source>
        <translation>Vorhersage ändern</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Lock the prediction; it cannot be changed afterwards</source>
        <translation>Vorhersage festlegen; danach lässt sie sich nicht mehr ändern</translation>
    </message>
    <message>
        <source>Lock %1, %2? After this it stays as it is.</source>
        <extracomment>answer letter or the answer, confidence</extracomment>
        <translation>%1 (%2) festlegen? Danach bleibt es dabei.</translation>
    </message>
    <message>
        <source>Lock %1, %2, placed at %3? After this it stays as it is.</source>
        <extracomment>answer letter or the answer, confidence, value on the axis</extracomment>
        <translation>%1 (%2), gesetzt bei %3, festlegen? Danach bleibt es dabei.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionCard</name>
    <message>
        <source>Your locked answer</source>
        <translation>Deine festgelegte Antwort</translation>
    </message>
    <message>
        <source>You said, %1, at %2</source>
        <extracomment>confidence, time of day</extracomment>
        <translation>Deine Antwort, %1, um %2</translation>
    </message>
    <message>
        <source>Locked prediction: %1, %2</source>
        <translation>Festgelegte Vorhersage: %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the learner&apos;s own words in quotes</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Placed at %1</source>
        <extracomment>where a prediction stands on its axis</extracomment>
        <translation>Gesetzt bei %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionForm</name>
    <message>
        <source>How sure are you?</source>
        <translation>Wie sicher bist du?</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Warum? (optional)</translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>Die ersten %1 von %2 Zeichen wurden übernommen.</numerusform>
            <numerusform>Die ersten %1 von %2 Zeichen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place it on the axis as well (optional)</source>
        <translation>Auch auf der Achse setzen (optional)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the learner&apos;s own words in quotes</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PreviewWindow</name>
    <message>
        <source>%1 - Preview - Foresight</source>
        <comment>lab</comment>
        <translation>%1 - Vorschau - Foresight</translation>
    </message>
    <message>
        <source>There is no page to show yet: see what is wrong beside.</source>
        <translation>Es gibt noch keine Seite zu zeigen: Daneben steht, was falsch ist.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The folder is read again by itself when it changes (F5)</source>
        <translation>Der Ordner wird von selbst neu gelesen, wenn er sich ändert (F5)</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Ordner neu lesen</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>Gelesen um %1.</translation>
    </message>
    <message>
        <source>It cannot be shown like this; the page is as it was before.</source>
        <translation>So lässt es sich nicht zeigen; die Seite ist die von vorher.</translation>
    </message>
    <message>
        <source>It cannot be shown like this.</source>
        <translation>So lässt es sich nicht zeigen.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Löschsperren</translation>
    </message>
    <message>
        <source>A hold keeps a student&apos;s work, or the whole course, from being purged: for an appeal, for instance.</source>
        <translation>Eine Löschsperre nimmt die Arbeit einer Person oder den ganzen Kurs von der Löschung aus, zum Beispiel wegen eines Widerspruchs.</translation>
    </message>
    <message>
        <source>&amp;Student number; empty for the whole course</source>
        <translation>&amp;Matrikelnummer; leer für den ganzen Kurs</translation>
    </message>
    <message>
        <source>&amp;Reason, for a new hold or for ending one</source>
        <translation>&amp;Begründung, für eine neue Löschsperre oder das Beenden einer Löschsperre</translation>
    </message>
    <message>
        <source>&amp;Add a hold</source>
        <translation>Löschsperre &amp;setzen</translation>
    </message>
    <message>
        <source>&amp;End the chosen hold</source>
        <translation>Gewählte Löschsperre b&amp;eenden</translation>
    </message>
    <message>
        <source>All that is held on a student</source>
        <translation>Alles, was zu einer Person gespeichert ist</translation>
    </message>
    <message>
        <source>Student &amp;number</source>
        <translation>Matrikel&amp;nummer</translation>
    </message>
    <message>
        <source>E&amp;xport all that is held…</source>
        <translation>Alles Gespeicherte e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Takes away hand-ins, names, grades and texts of everybody who is not on hold. Hashes and the audit trail with codes in place of numbers stay; only the receipt can say whose a code is. There is no way back but a copy.</source>
        <translation>Entfernt Abgaben, Namen, Noten und Texte aller Personen ohne Löschsperre. Hashes und der Änderungsverlauf mit Codes anstelle der Nummern bleiben; nur die Quittung kann sagen, zu wem ein Code gehört. Zurück führt nur eine Kopie.</translation>
    </message>
    <message>
        <source>&amp;Before that day, all the same</source>
        <translation>&amp;Trotzdem schon vor diesem Tag</translation>
    </message>
    <message>
        <source>Before the retention day</source>
        <translation>Vor dem Ende der Aufbewahrungsfrist</translation>
    </message>
    <message>
        <source>Write a &amp;copy of the gradebook first</source>
        <translation>Vorher eine &amp;Kopie des Notenbuchs schreiben</translation>
    </message>
    <message>
        <source>Write a copy of the gradebook first</source>
        <translation>Vorher eine Kopie des Notenbuchs schreiben</translation>
    </message>
    <message>
        <source>Reason &amp;why</source>
        <translation>Beg&amp;ründung</translation>
    </message>
    <message>
        <source>&amp;Type the course&apos;s term to go on</source>
        <translation>Zum &amp;Fortfahren das Semester des Kurses eintippen</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>the course</source>
        <translation>den ganzen Kurs</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>The work is to be kept until %1.</source>
        <translation>Die Arbeit ist bis %1 aufzubewahren.</translation>
    </message>
    <message>
        <source>No retention day is set; see Course &gt; Settings.</source>
        <translation>Es ist keine Aufbewahrungsfrist gesetzt; siehe „Kurs“ &gt; „Einstellungen“.</translation>
    </message>
    <message>
        <source>Reason: say why, so that the change can be understood later.</source>
        <translation>Begründung: Geben Sie an, warum, damit die Änderung später nachvollziehbar ist.</translation>
    </message>
    <message>
        <source>Write all that is held to</source>
        <translation>Alles Gespeicherte schreiben nach</translation>
    </message>
    <message>
        <source>student.json</source>
        <translation>person.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Write a copy of the gradebook to</source>
        <translation>Kopie des Notenbuchs schreiben nach</translation>
    </message>
    <message>
        <source>before-purge.fgb</source>
        <translation>vor-dem-loeschen.fgb</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb)</source>
        <translation>Notenbücher (*.fgb)</translation>
    </message>
    <message>
        <source>Term: type %1, as it stands in the course&apos;s settings. Nothing was removed.</source>
        <translation>Semester: Tippen Sie %1 ein, wie es in den Einstellungen des Kurses steht. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Write the receipt to</source>
        <translation>Quittung schreiben nach</translation>
    </message>
    <message>
        <source>purge-receipt.json</source>
        <translation>loeschquittung.json</translation>
    </message>
    <message>
        <source>Purge the course?</source>
        <translation>Daten des Kurses löschen?</translation>
    </message>
    <message>
        <source>Everything that names a student of %1 is taken away now.</source>
        <translation>Alles, was Studierende aus %1 benennt, wird jetzt entfernt.</translation>
    </message>
    <message>
        <source>Removed: %1 and %2. On hold: %3. The receipt is written.</source>
        <translation>Entfernt: %1 und %2. Mit Löschsperre: %3. Die Quittung ist geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>removed</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Studierende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <comment>removed</comment>
        <translation>
            <numerusform>%n Abgabe</numerusform>
            <numerusform>%n Abgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::QuestionPanel</name>
    <message>
        <source>Facility (share right at the first try)</source>
        <translation>Lösungsquote (Anteil richtig im ersten Versuch)</translation>
    </message>
    <message>
        <source>Discrimination (item–rest r × 100, Moodle; first tries of this lab)</source>
        <translation>Trennschärfe (Item-Rest-r × 100, Moodle; erste Versuche in diesem Lab)</translation>
    </message>
    <message>
        <source>Very sure and wrong</source>
        <translation>Sehr sicher und falsch</translation>
    </message>
    <message>
        <source>Median time to lock</source>
        <translation>Median der Zeit bis zum Festlegen</translation>
    </message>
    <message>
        <source>Gain to reflection (class, Hake)</source>
        <translation>Lernzuwachs bis zur Reflexion (Kurs, Hake)</translation>
    </message>
    <message>
        <source>low is expected here</source>
        <translation>niedrig ist hier zu erwarten</translation>
    </message>
    <message>
        <source>%1 of those who answered</source>
        <translation>%1 derer, die geantwortet haben</translation>
    </message>
    <message>
        <source>Median time from reveal to first try</source>
        <translation>Median der Zeit von der Auflösung bis zum ersten Versuch</translation>
    </message>
    <message>
        <source>quartiles %1 and %2</source>
        <translation>Quartile %1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>Answered by %1 of %n students on the roster; figures from first tries.</source>
        <translation>
            <numerusform>Beantwortet von %1 von %n Person auf der Teilnahmeliste; Zahlen aus den ersten Versuchen.</numerusform>
            <numerusform>Beantwortet von %1 der %n Studierenden auf der Teilnahmeliste; Zahlen aus den ersten Versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 per cent right, %n students</source>
        <translation>
            <numerusform>von %1 auf %2 Prozent richtig, %n Person</numerusform>
            <numerusform>von %1 auf %2 Prozent richtig, %n Studierende</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::RangeControl</name>
    <message>
        <source>From %1 to %2</source>
        <extracomment>the two ends of a range, each with its name</extracomment>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RankingForm</name>
    <message>
        <source>Keep this order</source>
        <translation>Diese Reihenfolge behalten</translation>
    </message>
    <message>
        <source>First on top. Drag a line, use its arrows, or press Alt+Up and Alt+Down.</source>
        <translation>Das Erste oben. Ziehe eine Zeile, nutze ihre Pfeile oder drücke Alt+Auf und Alt+Ab.</translation>
    </message>
    <message>
        <source>The order stays as it is.</source>
        <translation>Die Reihenfolge bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3.</source>
        <extracomment>what was moved in a ranking, its place now, how many there are</extracomment>
        <translation>%1 ist jetzt Nummer %2 von %3.</translation>
    </message>
    <message>
        <source>The order is as it was.</source>
        <translation>Die Reihenfolge ist wie zuvor.</translation>
    </message>
    <message>
        <source>Put the list in order, or keep the order shown.</source>
        <translation>Ordne die Liste oder behalte die gezeigte Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RankingRow</name>
    <message>
        <source>%1.</source>
        <extracomment>a place in a ranking</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it.</source>
        <translation>Alt+Auf und Alt+Ab verschieben es.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a place in a ranking, what stands there</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Nach oben: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Nach unten: %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RecordEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Akt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RecordPage</name>
    <message>
        <source>My record</source>
        <translation>Meine Aufzeichnung</translation>
    </message>
    <message>
        <source>Everything that is recorded about you. It stays on this computer until you hand it in.</source>
        <translation>Alles, was über dich aufgezeichnet ist. Es bleibt auf diesem Computer, bis du es abgibst.</translation>
    </message>
    <message>
        <source>Student number %1</source>
        <translation>Matrikelnummer %1</translation>
    </message>
    <message>
        <source>%1, student number %2</source>
        <translation>%1, Matrikelnummer %2</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>Hand-ins and their receipts</source>
        <translation>Abgaben und ihre Quittungen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>name of a lab; then its hand-in with number, file, time and receipt</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What later labs may read</source>
        <translation>Was spätere Labs lesen dürfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Save my record as text</source>
        <translation>Meine Aufzeichnung als Text speichern</translation>
    </message>
    <message>
        <source>my-record.txt</source>
        <translation>meine-aufzeichnung.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Predictions and how sure you were</source>
        <translation>Vorhersagen und wie sicher du warst</translation>
    </message>
    <message>
        <source>First attempts only, and only where you have seen the reveal. Nobody else sees this page, and it counts for nothing.</source>
        <translation>Nur erste Durchgänge, und nur dort, wo du die Auflösung gesehen hast. Außer dir sieht niemand diese Seite, und sie zählt für nichts.</translation>
    </message>
    <message>
        <source>%1: right %2 of %3</source>
        <extracomment>a confidence, then right predictions and all predictions of that confidence</extracomment>
        <translation>%1: %2 von %3 richtig</translation>
    </message>
    <message>
        <source>Wrong at first and right in the reflection: %1 of %2</source>
        <extracomment>predictions that the reflection put right, wrong predictions</extracomment>
        <translation>Erst falsch und in der Reflexion richtig: %1 von %2</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. It will be kept in this file:</source>
        <translation>Es ist noch nichts aufgezeichnet. Gespeichert wird in dieser Datei:</translation>
    </message>
    <message>
        <source>Kept in this file:</source>
        <translation>Gespeichert in dieser Datei:</translation>
    </message>
    <message>
        <source>Reading your record…</source>
        <translation>Deine Aufzeichnung wird gelesen…</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReflectPage</name>
    <message>
        <source>See the equation</source>
        <translation>Zur Gleichung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Choose another answer.</source>
        <translation>Wähle eine andere Antwort.</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>schon versucht</translation>
    </message>
    <message>
        <source>Explanations of the answers</source>
        <translation>Erklärungen zu den Antworten</translation>
    </message>
    <message>
        <source>This is what the model shows.</source>
        <translation>Das zeigt auch das Modell.</translation>
    </message>
    <message>
        <source>The answer is marked above. Here is why.</source>
        <translation>Die Antwort ist oben markiert. Hier steht, warum.</translation>
    </message>
    <message>
        <source>The model points elsewhere.</source>
        <translation>Das Modell weist in eine andere Richtung.</translation>
    </message>
    <message>
        <source>One more try, for half the points.</source>
        <translation>Noch ein Versuch, für die Hälfte der Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries.</source>
        <translation>
            <numerusform>Noch %n Versuch.</numerusform>
            <numerusform>Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how an answer was judged, how many tries are left; both are sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReplayScreenView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the student saw</source>
        <translation>Was die Person gesehen hat</translation>
    </message>
    <message>
        <source>Recorded figures that the model does not give</source>
        <translation>Aufgezeichnete Zahlen, die das Modell nicht ergibt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>● %1 (chosen)</source>
        <extracomment>an answer, marked as the one that was chosen</extracomment>
        <translation>● %1 (gewählt)</translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>Settings
%1

Recorded figures
%2</source>
        <translation>Einstellungen
%1

Aufgezeichnete Zahlen
%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReplaySimulator</name>
    <message>
        <source>%1: %2 (changed)</source>
        <translation>%1: %2 (geändert)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReplayView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Vorheriges</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Nächstes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event %1 of %2, %3 after the start: %4</source>
        <extracomment>number of an event, how many there are, time since the start, what happened</extracomment>
        <translation>Ereignis %1 von %2, %3 nach dem Beginn: %4</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReportExportCard</name>
    <message>
        <source>Keep the report</source>
        <translation>Bericht aufbewahren</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Als Webseite speichern</translation>
    </message>
    <message>
        <source>Save the report as a web page (HTML)</source>
        <translation>Den Bericht als Webseite (HTML) speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Den Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>The web page is the more accessible of the two: charts come with tables and descriptions.</source>
        <translation>Die Webseite ist besser zugänglich: Zu den Diagrammen gehören Tabellen und Beschreibungen.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReportPage</name>
    <message>
        <source>Hand in again</source>
        <translation>Erneut abgeben</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>The lab is not finished yet.</source>
        <translation>Das Lab ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Handing in again makes a new file; the earlier one stays.</source>
        <translation>Beim erneuten Abgeben entsteht eine neue Datei; die frühere bleibt.</translation>
    </message>
    <message>
        <source>What you predicted, what you observed, and how you explained it.</source>
        <translation>Was du vorhergesagt hast, was du beobachtet hast und wie du es erklärt hast.</translation>
    </message>
    <message>
        <source>Report and hand in</source>
        <translation>Bericht und Abgabe</translation>
    </message>
    <message>
        <source>Attempt %1. %2</source>
        <translation>Durchgang %1. %2</translation>
    </message>
    <message>
        <source>Not handed in yet.</source>
        <translation>Noch nicht abgegeben.</translation>
    </message>
    <message>
        <source>Handed in.</source>
        <translation>Abgegeben.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>Keep this code. It belongs to the file %1, which goes to your instructor.</source>
        <translation>Bewahre diesen Code auf. Er gehört zur Datei %1, die an deine Lehrperson geht.</translation>
    </message>
    <message>
        <source>%1: no reason for the prediction</source>
        <translation>%1: keine Begründung der Vorhersage</translation>
    </message>
    <message>
        <source>%1: no observation recorded</source>
        <translation>%1: keine Beobachtung festgehalten</translation>
    </message>
    <message>
        <source>Optional parts left out</source>
        <translation>Ausgelassene optionale Teile</translation>
    </message>
    <message>
        <source>Foresight hand-ins (*.foresight)</source>
        <translation>Foresight-Abgaben (*.foresight)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RestoreCard</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Looking for a copy of your work…</source>
        <translation>Eine Kopie deiner Arbeit wird gesucht …</translation>
    </message>
    <message>
        <source>The file itself is sound; there is nothing to restore.</source>
        <translation>Die Datei selbst ist heil; es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is no sound copy on this computer, so nothing can be restored here. The file stays as it is and can be looked at by your instructor or administrator. Hand-ins that you have made are not affected.</source>
        <translation>Auf diesem Computer gibt es keine heile Kopie, daher kann hier nichts wiederhergestellt werden. Die Datei bleibt, wie sie ist; Lehrperson oder Systemverwaltung können sie ansehen. Bereits gemachte Abgaben sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Here is what is lost</source>
        <translation>Das geht verloren</translation>
    </message>
    <message>
        <source>Restore my work from the copy</source>
        <translation>Meine Arbeit aus der Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Not restored. %1</source>
        <translation>Nicht wiederhergestellt. %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RevealPage</name>
    <message>
        <source>Reflect</source>
        <translation>Reflektieren</translation>
    </message>
    <message>
        <source>Your prediction beside the model</source>
        <translation>Deine Vorhersage neben dem Modell</translation>
    </message>
    <message>
        <source>The reveal could not be recorded. Leave this step and come back to try again.</source>
        <translation>Die Auflösung ließ sich nicht aufzeichnen. Verlass diesen Schritt und komm zurück, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The gap</source>
        <translation>Der Abstand</translation>
    </message>
    <message>
        <source>Explanations of the answers</source>
        <translation>Erklärungen zu den Antworten</translation>
    </message>
    <message>
        <source>At the settings you left the simulator at</source>
        <translation>Mit den Einstellungen, bei denen du den Simulator verlassen hast</translation>
    </message>
    <message>
        <source>Your answer beside the right one</source>
        <translation>Deine Antwort neben der richtigen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReviewCard</name>
    <message>
        <source>Review questions</source>
        <translation>Wiederholungsfragen</translation>
    </message>
    <message>
        <source>Review, with new numbers</source>
        <translation>Wiederholung, mit neuen Zahlen</translation>
    </message>
    <message>
        <source>For practice: nothing here is recorded or graded.</source>
        <translation>Zum Üben: Hier wird nichts aufgezeichnet oder bewertet.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Antwort prüfen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>number of a question, how many there are, what it is about</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <extracomment>whether a review question was answered rightly, and why</extracomment>
        <translation>Richtig. %1</translation>
    </message>
    <message>
        <source>Not this. %1</source>
        <translation>Diese nicht. %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RosterArea</name>
    <message>
        <source>left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>on the roster</source>
        <translation>auf der Teilnahmeliste</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Teilnahmeliste</translation>
    </message>
    <message>
        <source>&amp;Roster file…</source>
        <translation>Datei der &amp;Teilnahmeliste…</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Studierende</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.txt *.tsv *.xls *.zip);;All files (*)</source>
        <translation>Teilnahmelisten (*.csv *.txt *.tsv *.xls *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Platform&apos;s number</source>
        <translation>Nummer der Plattform</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>SIS-Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No students yet. Choose a roster file; you see what it changes before it does.</source>
        <translation>Noch keine Studierenden. Wählen Sie die Datei einer Teilnahmeliste; Sie sehen vorher, was sie ändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>Studierende: %n</numerusform>
            <numerusform>Studierende: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::RosterPreviewPanel</name>
    <message>
        <source>Mark those &amp;not in the file as having left</source>
        <translation>Wer &amp;nicht in der Datei steht, gilt als ausgeschieden</translation>
    </message>
    <message>
        <source>Mark those not in the file as having left</source>
        <translation>Wer nicht in der Datei steht, gilt als ausgeschieden</translation>
    </message>
    <message>
        <source>What the roster changes</source>
        <translation>Was die Teilnahmeliste ändert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Take the roster in</source>
        <translation>Teilnahmeliste übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1 new, %2 with changes, %3 coming back, %4 not in the file, %5 as before</source>
        <translation>%1 neu, %2 mit Änderungen, %3 wieder dabei, %4 nicht in der Datei, %5 wie bisher</translation>
    </message>
    <message>
        <source>Nothing can be taken in while lines have faults: %1. Correct the file, or choose other columns.</source>
        <translation>Es lässt sich nichts übernehmen, solange Zeilen Fehler haben: %1. Korrigieren Sie die Datei oder wählen Sie andere Spalten.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>%1
Say which column holds what: the student number is needed.</source>
        <translation>%1
Geben Sie an, welche Spalte was enthält: Die Matrikelnummer ist nötig.</translation>
    </message>
    <message>
        <source>Roster: %1 added, %2 changed, %3 left, %4 as before</source>
        <translation>Teilnahmeliste: %1 neu, %2 geändert, %3 ausgeschieden, %4 wie bisher</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RubricArea</name>
    <message>
        <source>Rubrics (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Bewertungsraster (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>What earns points. Other points and removed lines count when grades are made again, a new line waits until you apply it, other words never change a grade, and what you set by hand stays.</source>
        <translation>Wofür es Punkte gibt. Andere Punkte und entfernte Zeilen zählen, wenn neu bewertet wird; eine neue Zeile wartet, bis Sie sie anwenden; andere Worte ändern nie eine Note, und was Sie von Hand gesetzt haben, bleibt.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>&amp;Take a rubric of the lab ▾</source>
        <translation>&amp;Raster des Labs übernehmen ▾</translation>
    </message>
    <message>
        <source>Load a &amp;file…</source>
        <translation>&amp;Datei laden…</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>Als Datei s&amp;peichern…</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>Name des Bewertungsrasters</translation>
    </message>
    <message>
        <source>&amp;Name of the rubric</source>
        <translation>&amp;Name des Bewertungsrasters</translation>
    </message>
    <message>
        <source>Lines of the rubric</source>
        <translation>Zeilen des Bewertungsrasters</translation>
    </message>
    <message>
        <source>Add a &amp;line</source>
        <translation>&amp;Zeile hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>Zeile ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>New lines count at &amp;once</source>
        <translation>Neue Zeilen zählen &amp;sofort</translation>
    </message>
    <message>
        <source>New lines count at once</source>
        <translation>Neue Zeilen zählen sofort</translation>
    </message>
    <message>
        <source>Sho&amp;w what changes</source>
        <translation>Zeigen, &amp;was sich ändert</translation>
    </message>
    <message>
        <source>&amp;Save the rubric</source>
        <translation>&amp;Bewertungsraster speichern</translation>
    </message>
    <message>
        <source>&amp;Back to what is saved</source>
        <translation>Zurück zum &amp;Gespeicherten</translation>
    </message>
    <message>
        <source>Appl&amp;y waiting lines…</source>
        <translation>War&amp;tende Zeilen anwenden…</translation>
    </message>
    <message>
        <source>&amp;Grade again now</source>
        <translation>&amp;Jetzt neu bewerten</translation>
    </message>
    <message>
        <source>Leave the rubric?</source>
        <translation>Bewertungsraster verlassen?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The changes of the rubric are not saved.</source>
        <translation>Die Änderungen am Bewertungsraster sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Load a rubric</source>
        <translation>Bewertungsraster laden</translation>
    </message>
    <message>
        <source>Save the rubric as a file</source>
        <translation>Bewertungsraster als Datei speichern</translation>
    </message>
    <message>
        <source>rubric.yaml</source>
        <translation>bewertungsraster.yaml</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Lines: a rubric needs at least one.</source>
        <translation>Zeilen: Ein Bewertungsraster braucht mindestens eine.</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>Zeile %1. %2</translation>
    </message>
    <message>
        <source>Somebody else has saved this rubric meanwhile. Save yours as a file, go back to what is saved, and compare.</source>
        <translation>Dieses Bewertungsraster wurde inzwischen von anderer Seite gespeichert. Speichern Sie Ihres als Datei, gehen Sie zum Gespeicherten zurück und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Gespeichert als Version %1.</translation>
    </message>
    <message>
        <source>Rubric saved. Grades are as they were until they are made again.</source>
        <translation>Bewertungsraster gespeichert. Die Noten bleiben unverändert, bis neu bewertet wird.</translation>
    </message>
    <message>
        <source>Let the waiting lines count?</source>
        <translation>Wartende Zeilen zählen lassen?</translation>
    </message>
    <message>
        <source>Apply them</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The lines count now.</source>
        <translation>Die Zeilen zählen jetzt.</translation>
    </message>
    <message>
        <source>Grades were made again: %1 changed, %2 unchanged.</source>
        <translation>Es wurde neu bewertet: %1 geändert, %2 unverändert.</translation>
    </message>
    <message>
        <source>Somebody else has saved this rubric meanwhile.</source>
        <translation>Dieses Bewertungsraster wurde inzwischen von anderer Seite gespeichert.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RubricLinesModel</name>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>What is awarded</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Akt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>⚠ points</source>
        <translation>⚠ Punkte</translation>
    </message>
    <message>
        <source>⚠ act</source>
        <translation>⚠ Akt</translation>
    </message>
    <message>
        <source>new, waits</source>
        <translation>neu, wartet</translation>
    </message>
    <message>
        <source>new, counts</source>
        <translation>neu, zählt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Changes no grade until you apply the waiting lines.</source>
        <translation>Ändert keine Note, bis Sie die wartenden Zeilen anwenden.</translation>
    </message>
    <message>
        <source>Counts when grades are made again.</source>
        <translation>Zählt, wenn neu bewertet wird.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SentenceForm</name>
    <message numerus="yes">
        <source>%1 of %2 blanks are filled.</source>
        <extracomment>%1 is how many blanks of a sentence are filled, %2 how many there are</extracomment>
        <translation>
            <numerusform>%1 von %2 Lücken ist gefüllt.</numerusform>
            <numerusform>%1 von %2 Lücken sind gefüllt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::SettingsCommand</name>
    <message>
        <source>change of settings</source>
        <translation>(Änderung der Einstellungen)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change applies at once and is kept for the next start.</source>
        <translation>Jede Änderung gilt sofort und bleibt für den nächsten Start erhalten.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Bewegung &amp;verringern</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Nothing slides or fades; changes show at once.</source>
        <translation>Nichts gleitet oder wird überblendet; Änderungen erscheinen sofort.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Change name or number</source>
        <translation>Name oder Nummer ändern</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, student number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your work is kept in %1</source>
        <translation>Deine Arbeit liegt in %1</translation>
    </message>
    <message>
        <source>Play the utilisation as a &amp;tone</source>
        <translation>Auslastung als &amp;Ton abspielen</translation>
    </message>
    <message>
        <source>Play the utilisation as a tone</source>
        <translation>Auslastung als Ton abspielen</translation>
    </message>
    <message>
        <source>A short tone at each change in the simulator: the higher, the busier.</source>
        <translation>Ein kurzer Ton bei jeder Änderung im Simulator: je höher der Ton, desto höher die Auslastung.</translation>
    </message>
    <message>
        <source>This computer has no sound player (aplay or paplay).</source>
        <translation>Auf diesem Computer fehlt ein Programm zur Tonwiedergabe (aplay oder paplay).</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SlotBox</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StatusStrip</name>
    <message>
        <source>Where the lab stands</source>
        <translation>Stand des Labs</translation>
    </message>
    <message>
        <source>No context chosen yet</source>
        <translation>Noch keine Umgebung gewählt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>act, answer, confidence</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: draft</source>
        <translation>%1: Entwurf</translation>
    </message>
    <message>
        <source>%1: not started</source>
        <translation>%1: nicht begonnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>No backup copy now; tried again later</source>
        <translation>Gerade keine Sicherungskopie; später ein neuer Versuch</translation>
    </message>
    <message>
        <source>Saved here; the copy on the other disk follows later</source>
        <translation>Hier gespeichert; die Kopie auf dem anderen Datenträger folgt später</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>of a prediction, in place of an answer that is too long for the strip</extracomment>
        <translation>festgelegt</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StepRail</name>
    <message>
        <source>Steps of the lab</source>
        <translation>Schritte des Labs</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>act number and title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step name and state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, then step and state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, on screen</source>
        <translation>%1, wird angezeigt</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentMenus</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Lab</translation>
    </message>
    <message>
        <source>&amp;All labs</source>
        <translation>&amp;Alle Labs</translation>
    </message>
    <message>
        <source>&amp;Back to the lab</source>
        <translation>&amp;Zurück zum Lab</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Vorheriger Schritt</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Do this step</source>
        <translation>Diesen &amp;Schritt ausführen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Auf&amp;zeichnung</translation>
    </message>
    <message>
        <source>&amp;My record</source>
        <translation>&amp;Meine Aufzeichnung</translation>
    </message>
    <message>
        <source>&amp;Save my record as text…</source>
        <translation>Meine Aufzeichnung als &amp;Text speichern…</translation>
    </message>
    <message>
        <source>&amp;Change name or number…</source>
        <translation>&amp;Name oder Nummer ändern…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Foresight</source>
        <translation>&amp;Über Foresight</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>Kurzer &amp;Rundgang</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentPanel</name>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Posten</translation>
    </message>
    <message>
        <source>Han&amp;d-in</source>
        <translation>Ab&amp;gabe</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Hand-in</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Timeline and replay</source>
        <translation>Zeitleiste und Wiedergabe</translation>
    </message>
    <message>
        <source>Choose a student to see their work.</source>
        <translation>Wählen Sie eine Person, um ihre Arbeit zu sehen.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentsArea</name>
    <message>
        <source>Students</source>
        <translation>Studierende</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Person suchen</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SweepCard</name>
    <message>
        <source>Sweep a control</source>
        <translation>Regler durchfahren</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Over the range of</source>
        <translation>Über den Bereich von</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TargetPicker</name>
    <message>
        <source>The arrow keys choose another cell and so its settings.</source>
        <translation>Die Pfeiltasten wählen eine andere Zelle und damit ihre Einstellungen.</translation>
    </message>
    <message>
        <source>The Up and Down keys choose other bars and so their settings.</source>
        <translation>Die Tasten Auf und Ab wählen andere Balken und damit ihre Einstellungen.</translation>
    </message>
    <message>
        <source>The Left and Right keys choose the next point to that side, Up and Down the next one above or below; its settings are applied.</source>
        <translation>Die Tasten Links und Rechts wählen den nächsten Punkt auf der Seite, Auf und Ab den nächsten darüber oder darunter; seine Einstellungen werden übernommen.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TextForm</name>
    <message numerus="yes">
        <source>%1 of %2 characters</source>
        <extracomment>how much of a text is written; %1 is that number, %2 how many characters it may have</extracomment>
        <translation>
            <numerusform>%1 von %2 Zeichen</numerusform>
            <numerusform>%1 von %2 Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>Die ersten %1 von %2 Zeichen wurden übernommen.</numerusform>
            <numerusform>Die ersten %1 von %2 Zeichen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your answer first.</source>
        <translation>Schreibe zuerst deine Antwort.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TimelineModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Akt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::Tour</name>
    <message>
        <source>Short tour</source>
        <translation>Kurzer Rundgang</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Rundgang schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>place in the tour, how many places it has</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>foresight::ui::UnlockCard</name>
    <message>
        <source>Unlock</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>If that computer was switched off or broke down, it left its lock behind, and you can go on here.</source>
        <translation>Wurde jener Computer ausgeschaltet oder ist er ausgefallen, hat er seine Sperre zurückgelassen, und du kannst hier weitermachen.</translation>
    </message>
    <message>
        <source>Unlock here…</source>
        <translation>Hier entsperren…</translation>
    </message>
    <message>
        <source>Unlock only when nobody works there any more. If two computers write to the same work, steps of one of them can be lost. That a lock was broken is recorded in your work, without a name.</source>
        <translation>Entsperre nur, wenn dort niemand mehr arbeitet. Schreiben zwei Computer in dieselbe Arbeit, können Schritte des einen verloren gehen. Dass eine Sperre aufgehoben wurde, wird in deiner Arbeit ohne Namen festgehalten.</translation>
    </message>
    <message>
        <source>Nobody works there: unlock</source>
        <translation>Dort arbeitet niemand: entsperren</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Gesperrt lassen</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Not unlocked. %1</source>
        <translation>Nicht entsperrt. %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::UnlockDesk</name>
    <message>
        <source>Unlocked. That it was is recorded in your work.</source>
        <translation>Entsperrt. Das ist in deiner Arbeit festgehalten.</translation>
    </message>
    <message>
        <source>Your work was opened on the computer %1 (%2) and not closed there. What is recorded can be read here all the same: Record, My record.</source>
        <translation>Ihre Arbeit wurde am Computer %1 geöffnet (%2) und dort nicht geschlossen. Was aufgezeichnet ist, lässt sich trotzdem hier lesen: Aufzeichnung, Meine Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::WorkSummary</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>wie das Modell</translation>
    </message>
    <message>
        <source>not as the model says</source>
        <translation>anders als das Modell</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>keine Begründung</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>The model: %1</source>
        <translation>Das Modell: %1</translation>
    </message>
    <message>
        <source>nothing read off</source>
        <translation>nichts abgelesen</translation>
    </message>
    <message>
        <source>Read off: %1</source>
        <translation>Abgelesen: %1</translation>
    </message>
    <message>
        <source>Settings tried: %1 · missions met: %2</source>
        <translation>Erprobte Einstellungen: %1 · erfüllte Missionen: %2</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>try %1: right</source>
        <translation>Versuch %1: richtig</translation>
    </message>
    <message>
        <source>try %1: not right</source>
        <translation>Versuch %1: nicht richtig</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Summary of the work</source>
        <translation>Zusammenfassung der Arbeit</translation>
    </message>
    <message>
        <source>Show in &amp;Grades</source>
        <translation>In „N&amp;oten“ anzeigen</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Zur Datei</translation>
    </message>
    <message>
        <source>What a person should look at</source>
        <translation>Was sich ein Mensch ansehen sollte</translation>
    </message>
    <message>
        <source>Flags are advice: they never change points, and each of them can have an innocent explanation.</source>
        <translation>Markierungen sind Hinweise: Sie ändern nie Punkte, und jede kann eine harmlose Erklärung haben.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Comparing with the other hand-ins…</source>
        <translation>Vergleich mit den anderen Abgaben…</translation>
    </message>
    <message>
        <source>Nothing was noticed.</source>
        <translation>Nichts ist aufgefallen.</translation>
    </message>
    <message>
        <source>Save the &amp;receipt…</source>
        <translation>&amp;Quittung speichern…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Quittung speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::pages</name>
    <message>
        <source>%1 (your answer and the model&apos;s)</source>
        <translation>%1 (deine Antwort und die des Modells)</translation>
    </message>
    <message>
        <source>%1 (your answer)</source>
        <translation>%1 (deine Antwort)</translation>
    </message>
    <message>
        <source>%1 (the model&apos;s answer)</source>
        <translation>%1 (die Antwort des Modells)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>letter of an answer, the answer</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Sehr sicher</translation>
    </message>
    <message>
        <source>receipt known where it was begun only</source>
        <translation>Quittung nur dort bekannt, wo der Durchgang begonnen wurde</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>Hand-in %1: %2, %3, %4</source>
        <extracomment>number of a hand-in, file name, time, receipt</extracomment>
        <translation>Abgabe %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a duration in minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <extracomment>a range of minutes</extracomment>
        <translation>%1–%2&#xa0;min</translation>
    </message>
    <message>
        <source>you: %1 (%2)</source>
        <extracomment>beside the mark of a prediction on a chart: the answer or where it was placed, the confidence</extracomment>
        <translation>du: %1 (%2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Your answer: %1</source>
        <translation>Deine Antwort: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Richtig: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how something was judged, how far it is off</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept as you wrote it. Nothing here is scored.</source>
        <translation>So aufbewahrt, wie du es geschrieben hast. Hier wird nichts bewertet.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (right, you chose it)</source>
        <translation>%1 (richtig, von dir gewählt)</translation>
    </message>
    <message>
        <source>%1 (right, you did not choose it)</source>
        <translation>%1 (richtig, von dir nicht gewählt)</translation>
    </message>
    <message>
        <source>%1 (not right, you chose it)</source>
        <translation>%1 (nicht richtig, von dir gewählt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::report</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>%1, locked at %2</source>
        <translation>%1, festgelegt um %2</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Looks at the simulator: %1</source>
        <translation>Blicke in den Simulator: %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Festgehalten: %1</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Placed at %1</source>
        <translation>Gesetzt bei %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Collect hand-ins, grade them and export grades.</source>
        <translation>Abgaben einsammeln, bewerten und Noten exportieren.</translation>
    </message>
    <message>
        <source>Write the class report (pdf) without a window, and end.</source>
        <translation>Den Kursbericht (pdf) ohne Fenster schreiben und das Programm beenden.</translation>
    </message>
    <message>
        <source>The file that --export writes.</source>
        <translation>Die Datei, die --export schreibt.</translation>
    </message>
    <message>
        <source>Gradebook to open.</source>
        <translation>Notenbuch, das geöffnet wird.</translation>
    </message>
    <message>
        <source>Hand-ins, or folders of them, to import.</source>
        <translation>Abgaben oder Ordner mit Abgaben, die importiert werden.</translation>
    </message>
    <message>
        <source>Keep settings and work in this folder.</source>
        <translation>Einstellungen und Arbeit in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Labs with locked predictions and live simulators.</source>
        <translation>Labs mit festgelegten Vorhersagen und interaktiven Simulatoren.</translation>
    </message>
    <message>
        <source>Open the lab with this id or folder.</source>
        <translation>Das Lab mit dieser Kennung oder aus diesem Ordner öffnen.</translation>
    </message>
    <message>
        <source>Check this computer, and end.</source>
        <translation>Diesen Computer prüfen und das Programm beenden.</translation>
    </message>
    <message>
        <source>Say which version this is, and end.</source>
        <translation>Die Version nennen und das Programm beenden.</translation>
    </message>
    <message>
        <source>With --self-test or --version: answer as one JSON document.</source>
        <translation>Mit --self-test oder --version: als ein JSON-Dokument antworten.</translation>
    </message>
    <message>
        <source>Keep this course file: hand-ins are sealed for its course.</source>
        <translation>Diese Kursdatei behalten: Abgaben werden für ihren Kurs versiegelt.</translation>
    </message>
    <message>
        <source>Show the lab in this folder to its author, with the checker beside it.</source>
        <translation>Das Lab in diesem Ordner seiner Autorin zeigen, mit der Prüfung daneben.</translation>
    </message>
</context>
</TS>
