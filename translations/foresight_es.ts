<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>Act %1</source>
        <extracomment>%1 is the act&apos;s number as a Roman numeral</extracomment>
        <translation>Acto %1</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Partly right (%1 %)</source>
        <extracomment>the share of full marks, in per cent</extracomment>
        <translation>Correcto en parte (%1 %)</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>No es correcto</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Give everything a place.</source>
        <translation>Asigna un lugar a cada cosa.</translation>
    </message>
    <message>
        <source>Something is not answered yet.</source>
        <translation>Falta algo por responder.</translation>
    </message>
    <message>
        <source>This is not among the answers.</source>
        <translation>Esto no está entre las respuestas.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Escribe un número.</translation>
    </message>
    <message>
        <source>No part can be below zero.</source>
        <translation>Ninguna parte puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Choose from %1 to %2.</source>
        <translation>Elige entre %1 y %2.</translation>
    </message>
    <message>
        <source>The parts have to add up to %1.</source>
        <translation>Las partes deben sumar %1.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>Escribe como máximo %n carácter.</numerusform>
            <numerusform>Escribe como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left to give away</source>
        <extracomment>an amount of the budget that is not given to anything yet</extracomment>
        <translation>quedan %1 por repartir</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>sobran %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>Faltan %1</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista del curso</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Vista de la clase</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>%1: refused, changed meanwhile</source>
        <translation>%1: rechazado, había cambiado entretanto</translation>
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
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>gradebook made</source>
        <translation>libro de notas creado</translation>
    </message>
    <message>
        <source>course file changed</source>
        <translation>archivo de curso cambiado</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>lista del curso</translation>
    </message>
    <message>
        <source>left the roster</source>
        <translation>baja de la lista del curso</translation>
    </message>
    <message>
        <source>back on the roster</source>
        <translation>vuelta a la lista del curso</translation>
    </message>
    <message>
        <source>hand-in imported</source>
        <translation>entrega importada</translation>
    </message>
    <message>
        <source>points computed</source>
        <translation>puntos calculados</translation>
    </message>
    <message>
        <source>points by hand</source>
        <translation>puntos a mano</translation>
    </message>
    <message>
        <source>computed points again</source>
        <translation>vuelta a los puntos calculados</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>deadline for a student</source>
        <translation>fecha límite individual</translation>
    </message>
    <message>
        <source>attempt chosen</source>
        <translation>intento elegido</translation>
    </message>
    <message>
        <source>hand-in assigned</source>
        <translation>entrega asignada</translation>
    </message>
    <message>
        <source>rubric changed</source>
        <translation>rúbrica cambiada</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>retención</translation>
    </message>
    <message>
        <source>hold ended</source>
        <translation>fin de la retención</translation>
    </message>
    <message>
        <source>purge</source>
        <translation>purga</translation>
    </message>
    <message>
        <source>grades exported</source>
        <translation>notas exportadas</translation>
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
        <translation>%1&#xa0;sem</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1&#xa0;a</translation>
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
        <translation>%1 no tiene valores</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <translation>%1 se mantiene en %2</translation>
    </message>
    <message>
        <source>%1 rises from %2 to %3</source>
        <translation>%1 sube de %2 a %3</translation>
    </message>
    <message>
        <source>%1 falls from %2 to %3</source>
        <translation>%1 baja de %2 a %3</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>%1 está entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 over %2 from %3 to %4: %5.</source>
        <translation>%1 según %2, de %3 a %4: %5.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The limit (%1) is met at %2.</source>
        <translation>El límite (%1) se alcanza con %2.</translation>
    </message>
    <message>
        <source>No line meets the limit (%1).</source>
        <translation>Ninguna línea alcanza el límite (%1).</translation>
    </message>
    <message>
        <source>Now %1 at %2.</source>
        <translation>Ahora, %1 con %2.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>less than %1 of the limit (%2)</source>
        <translation>menos del %1 del límite (%2)</translation>
    </message>
    <message>
        <source>%1 of the limit (%2)</source>
        <translation>el %1 del límite (%2)</translation>
    </message>
    <message>
        <source>%1 times the limit (%2)</source>
        <translation>%1 veces el límite (%2)</translation>
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
        <translation>Qué</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>Porcentaje del límite</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Prediction (%1): %2.</source>
        <translation>Predicción (%1): %2.</translation>
    </message>
    <message>
        <source>For comparison, %1.</source>
        <translation>Para comparar, %1.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 in all, busy %2</source>
        <translation>%1 en total, ocupación %2</translation>
    </message>
    <message>
        <source>The longest part is %1, %2 of the total.</source>
        <translation>La parte más larga: %1, el %2 del total.</translation>
    </message>
    <message>
        <source>For comparison, %1: %2.</source>
        <translation>Para comparar, %1: %2.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>Porcentaje del total</translation>
    </message>
    <message>
        <source>Your prediction is placed at %1.</source>
        <translation>Tu predicción está colocada en %1.</translation>
    </message>
    <message>
        <source>Nothing is placed yet.</source>
        <translation>Aún no hay nada colocado.</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>title of a chart: an output, the input it is drawn over</extracomment>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>ningún valor</translation>
    </message>
    <message>
        <source>%1: no value.</source>
        <translation>%1: ningún valor.</translation>
    </message>
    <message>
        <source>%1: least %2 (%3), greatest %4 (%5).</source>
        <translation>%1: el menor, %2 (%3); el mayor, %4 (%5).</translation>
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
        <translation>En total</translation>
    </message>
    <message>
        <source>Now %1: %2.</source>
        <translation>Ahora, %1: %2.</translation>
    </message>
    <message>
        <source>p%1: %2</source>
        <extracomment>a percentile: &quot;p95: 12 ms&quot;</extracomment>
        <translation>p%1: %2</translation>
    </message>
    <message>
        <source>%1 are at most %2</source>
        <translation>el %1 no pasa de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n values from %2 to %3, mean %4.</source>
        <translation>
            <numerusform>%1, %n valor de %2 a %3, media %4.</numerusform>
            <numerusform>%1, %n valores de %2 a %3, media %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most lie between %1 and %2.</source>
        <translation>La mayoría está entre %1 y %2.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Ahora, %1.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Hasta aquí</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Share of values</source>
        <translation>Proporción de los valores</translation>
    </message>
    <message>
        <source>Share of values up to here</source>
        <translation>Proporción acumulada de los valores</translation>
    </message>
    <message>
        <source>%1 over %2 and %3 has no values.</source>
        <translation>%1 según %2 y %3: no hay valores.</translation>
    </message>
    <message>
        <source>%1 over %2 and %3: least %4 (%5), greatest %6 (%7).</source>
        <translation>%1 según %2 y %3: el menor, %4 (%5); el mayor, %6 (%7).</translation>
    </message>
    <message>
        <source>Now %1 (%2).</source>
        <translation>Ahora, %1 (%2).</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>heading of a table: what its rows are, what its columns are</extracomment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a rate at an arithmetic intensity: &quot;45 TFLOP/s at 20 FLOP/B&quot;</extracomment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 over %2: up to the ridge at %3 the bandwidth (%4) sets the limit, beyond it the compute rate (%5).</source>
        <translation>%1 según %2: hasta el codo, en %3, limita el ancho de banda (%4); más allá, el ritmo de cómputo (%5).</translation>
    </message>
    <message>
        <source>memory bound</source>
        <translation>limitado por la memoria</translation>
    </message>
    <message>
        <source>compute bound</source>
        <translation>limitado por el cómputo</translation>
    </message>
    <message>
        <source>Now %1, %2, %3 of what the roof allows there.</source>
        <translation>Ahora, %1, %2, el %3 de lo que ahí permite el techo.</translation>
    </message>
    <message>
        <source>Share of the roof</source>
        <translation>Proporción del techo</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>ridge: %1</source>
        <translation>codo: %1</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>cuanto más, mejor</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>cuanto menos, mejor</translation>
    </message>
    <message numerus="yes">
        <source>%n of the points are on the front, from %1 to %2.</source>
        <translation>
            <numerusform>%n de los puntos está en la frontera, de %1 a %2.</numerusform>
            <numerusform>%n de los puntos están en la frontera, de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the front, where neither can be better without the other being worse: %1.</source>
        <translation>En la frontera, donde nada mejora sin que lo otro empeore: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) against %3 (%4): %n points.</source>
        <translation>
            <numerusform>%1 (%2) frente a %3 (%4): %n punto.</numerusform>
            <numerusform>%1 (%2) frente a %3 (%4): %n puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: %n points.</source>
        <translation>
            <numerusform>%1 frente a %2: %n punto.</numerusform>
            <numerusform>%1 frente a %2: %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>En la frontera</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2. It is made up of %3.</source>
        <translation>%1: %2. Se compone de: %3.</translation>
    </message>
    <message>
        <source>The largest step is %1, %2 of the total.</source>
        <translation>El paso mayor: %1, el %2 del total.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Over %1 from %2 to %3: %4.</source>
        <translation>Según %1 de %2 a %3: %4.</translation>
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
        <translation>estudiantes</translation>
    </message>
    <message>
        <source>right answers, per cent</source>
        <translation>porcentaje de respuestas correctas</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Aún no hay respuestas.</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrada</translation>
    </message>
    <message>
        <source>slightly overconfident</source>
        <translation>ligero exceso de seguridad</translation>
    </message>
    <message>
        <source>overconfident</source>
        <translation>exceso de seguridad</translation>
    </message>
    <message>
        <source>slightly underconfident</source>
        <translation>ligera falta de seguridad</translation>
    </message>
    <message>
        <source>underconfident</source>
        <translation>falta de seguridad</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>sin respuestas</translation>
    </message>
    <message>
        <source>Answers by confidence</source>
        <translation>Respuestas según la seguridad</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>Primeras respuestas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (correcta)</translation>
    </message>
    <message>
        <source>Right predictions at each confidence</source>
        <translation>Predicciones correctas según la seguridad</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Right, per cent</source>
        <translation>Correctas, en porcentaje</translation>
    </message>
    <message>
        <source>Pays best between, per cent</source>
        <translation>Intervalo en que da más puntos, en porcentaje</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2, %3. </source>
        <translation>%1: %2, %3. </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>From prediction to reflection</source>
        <translation>De la predicción a la reflexión</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Students who answered both</source>
        <translation>Estudiantes que respondieron a ambas</translation>
    </message>
    <message>
        <source>Right predictions, per cent</source>
        <translation>Predicciones correctas, en porcentaje</translation>
    </message>
    <message>
        <source>Right first reflections, per cent</source>
        <translation>Primeras reflexiones correctas, en porcentaje</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>%1: %2. </translation>
    </message>
    <message>
        <source> ✓ right</source>
        <translation> ✓ correcta</translation>
    </message>
    <message>
        <source>pays best here</source>
        <translation>aquí da más puntos</translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students.</source>
        <translation>
            <numerusform>Oculto: menos de %n estudiante.</numerusform>
            <numerusform>Oculto: menos de %n estudiantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students answered. %1.</source>
        <translation>
            <numerusform>Respondió %n estudiante. %1.</numerusform>
            <numerusform>Respondieron %n estudiantes. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students at each confidence.</source>
        <translation>
            <numerusform>Oculto: menos de %n estudiante en cada grado de seguridad.</numerusform>
            <numerusform>Oculto: menos de %n estudiantes en cada grado de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students, from %1 to %2 of %3 points; most have %4.</source>
        <translation>
            <numerusform>%n estudiante, de %1 a %2 puntos de %3; lo más frecuente: %4.</numerusform>
            <numerusform>%n estudiantes, de %1 a %2 puntos de %3; lo más frecuente: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an answer, how many gave it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Average parts</source>
        <translation>Partes en promedio</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>average</source>
        <translation>promedio</translation>
    </message>
    <message numerus="yes">
        <source>%n students answered. On average: %1.</source>
        <translation>
            <numerusform>Respondió %n estudiante. En promedio: %1.</numerusform>
            <numerusform>Respondieron %n estudiantes. En promedio: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students answered in words of their own.</source>
        <translation>
            <numerusform>Respondió %n estudiante con sus propias palabras.</numerusform>
            <numerusform>Respondieron %n estudiantes con sus propias palabras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>%1 %2 instead of %3</source>
        <extracomment>label of a figure, its value now, its value before</extracomment>
        <translation>%1 %2 en lugar de %3</translation>
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
        <translation>%1 veces el número de %2</translation>
    </message>
    <message>
        <source>%1 as many %2</source>
        <extracomment>a share, of what: &quot;27 % as many images a second&quot;</extracomment>
        <translation>el %1 del número de %2</translation>
    </message>
    <message>
        <source>%1 down to %2</source>
        <extracomment>label of a figure, the share of its former value that it is now: &quot;I/O wait down to 27 %&quot;</extracomment>
        <translation>%1 baja al %2</translation>
    </message>
    <message>
        <source>%1 %2 times as long</source>
        <extracomment>label of a time, how many times: &quot;Batch time 2.5 times as long&quot;</extracomment>
        <translation>%1 %2 veces mayor</translation>
    </message>
    <message>
        <source>%1 %2 times as large</source>
        <extracomment>label of an amount of data, how many times: &quot;Break-even volume 2.5 times as large&quot;</extracomment>
        <translation>%1 %2 veces mayor</translation>
    </message>
    <message>
        <source>%1 %2 times as high</source>
        <extracomment>label of a rate or a cost, how many times: &quot;Egress cost 2.5 times as high&quot;</extracomment>
        <translation>%1 %2 veces mayor</translation>
    </message>
    <message>
        <source>%1 (%2 instead of %3)</source>
        <extracomment>how much more or less, the value now, the value before</extracomment>
        <translation>%1 (%2 en lugar de %3)</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <extracomment>a setting&apos;s value now and before: &quot;SATA SSD instead of Hard disk&quot;</extracomment>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <extracomment>figures that are the same in both, with their values</extracomment>
        <translation>sin cambios: %1</translation>
    </message>
    <message>
        <source>The same settings as %1.</source>
        <extracomment>name of a bookmark</extracomment>
        <translation>Los mismos ajustes que en %1.</translation>
    </message>
    <message>
        <source>Against %1, %2: %3.</source>
        <extracomment>name of a bookmark, the settings that differ from it, what that does</extracomment>
        <translation>Frente a %1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>no deadline</source>
        <translation>sin fecha límite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
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
        <translation>como el curso</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>rubric</source>
        <translation>rúbrica</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>late work</source>
        <translation>entregas con retraso</translation>
    </message>
    <message>
        <source>%1: what platforms call it</source>
        <translation>%1: nombre en las plataformas</translation>
    </message>
    <message>
        <source>student number</source>
        <translation>número de estudiante</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>número SIS</translation>
    </message>
    <message>
        <source>login</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>platform&apos;s number</source>
        <translation>número de la plataforma</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>el primero</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>el último</translation>
    </message>
    <message>
        <source>the last before the deadline</source>
        <translation>el último antes de la fecha límite</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>el mejor</translation>
    </message>
    <message>
        <source>the one that I choose</source>
        <translation>el que se elija</translation>
    </message>
    <message>
        <source>%1 min in time, %2 % a day, at most %3 % taken, at least %4 % left</source>
        <translation>%1 min de margen, %2 % por día, se descuenta como máximo el %3 %, queda como mínimo el %4 %</translation>
    </message>
    <message numerus="yes">
        <source>, nothing after %1 days</source>
        <translation>
            <numerusform>, nada tras %1 día</numerusform>
            <numerusform>, nada tras %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se piden</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no se piden</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>Intento que cuenta</translation>
    </message>
    <message>
        <source>Late work</source>
        <translation>Entregas con retraso</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>May be purged from</source>
        <translation>Se puede purgar desde</translation>
    </message>
    <message>
        <source>New item: %1</source>
        <translation>Ítem nuevo: %1</translation>
    </message>
    <message>
        <source>Taken out: %1. Its hand-ins are kept, its results go.</source>
        <translation>Quitado: %1. Sus entregas se conservan; sus resultados desaparecen.</translation>
    </message>
</context>
<context>
    <name>DialogWords</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Check the name, and that the drive it is on is connected.</source>
        <translation>Comprobar el nombre y que esté conectada la unidad en la que se encuentra.</translation>
    </message>
    <message>
        <source>The file or folder cannot be read.</source>
        <translation>El archivo o la carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>Ask its owner or the administrator for the permission to read it, then try again.</source>
        <translation>Pedir permiso de lectura a quien sea su titular o administre el sistema y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The file or folder cannot be written to.</source>
        <translation>No se puede escribir en el archivo o la carpeta.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>Lo guardado antes sigue ahí.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write, or ask the administrator for the permission.</source>
        <translation>Elegir una carpeta en la que se pueda escribir o pedir el permiso a quien administre el sistema.</translation>
    </message>
    <message>
        <source>The disk or share is write-protected.</source>
        <translation>El disco o recurso compartido está protegido contra escritura.</translation>
    </message>
    <message>
        <source>What was saved before is still there and can be read.</source>
        <translation>Lo guardado antes sigue ahí y se puede leer.</translation>
    </message>
    <message>
        <source>Remove the protection, or choose a folder on another disk.</source>
        <translation>Quitar la protección o elegir una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>No se ha sobrescrito.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Not saved: the disk or your share of it is full.</source>
        <translation>No se ha guardado: el disco, o el espacio asignado en él, está lleno.</translation>
    </message>
    <message>
        <source>Everything saved before is still there.</source>
        <translation>Todo lo guardado antes sigue ahí.</translation>
    </message>
    <message>
        <source>Free some space, then repeat the last step.</source>
        <translation>Liberar espacio y repetir el último paso.</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>Hay un archivo donde hace falta una carpeta.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>El archivo se ha dejado como está.</translation>
    </message>
    <message>
        <source>Move that file away or choose another folder.</source>
        <translation>Mover ese archivo a otro lugar o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elegir un archivo.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes.</source>
        <translation>El archivo supera el límite de %1 bytes.</translation>
    </message>
    <message>
        <source>Nothing of it was read.</source>
        <translation>No se ha leído nada de él.</translation>
    </message>
    <message>
        <source>Check that it is the file you meant.</source>
        <translation>Comprobar que es el archivo deseado.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>It was left exactly as it is; nothing was overwritten.</source>
        <translation>Se ha dejado exactamente como está; no se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>Keep the file and give it to your instructor or administrator; a copy made earlier can take its place.</source>
        <translation>Conservar el archivo y dárselo a quien imparta el curso o administre el sistema; una copia anterior puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>Another program is using this file.</source>
        <translation>Otro programa está usando este archivo.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it has finished, then try again.</source>
        <translation>Cerrar la otra ventana, o esperar a que termine, y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The file can be read but not changed.</source>
        <translation>El archivo se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>What it holds is safe.</source>
        <translation>Su contenido se conserva.</translation>
    </message>
    <message>
        <source>Ask for permission to write to it and to its folder, or copy it to a folder of your own.</source>
        <translation>Pedir permiso para escribir en él y en su carpeta, o copiarlo a una carpeta propia.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format %1, known here: %2).</source>
        <translation>El archivo se escribió con una versión más reciente de este programa (formato %1; aquí se conoce: %2).</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se ha cambiado.</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>Instalar la versión más reciente para continuar con él.</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>Este archivo es de otro programa.</translation>
    </message>
    <message>
        <source>Choose a file that was made by Foresight.</source>
        <translation>Elegir un archivo creado por Foresight.</translation>
    </message>
    <message>
        <source>The database reported a fault.</source>
        <translation>La base de datos ha comunicado un fallo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the program and report the cause given here.</source>
        <translation>Volver a intentarlo; si se repite, reiniciar el programa y comunicar la causa indicada aquí.</translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation>El evento %1 no se sigue del anterior.</translation>
    </message>
    <message>
        <source>The file was left exactly as it is; the events before that one are sound.</source>
        <translation>El archivo se ha dejado exactamente como está; los eventos anteriores a ese están bien.</translation>
    </message>
    <message>
        <source>Keep the file and give it to your instructor or administrator.</source>
        <translation>Conservar el archivo y dárselo a quien imparta el curso o administre el sistema.</translation>
    </message>
    <message>
        <source>The file is not of the expected form.</source>
        <translation>El archivo no tiene la forma esperada.</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>No se ha usado nada de él.</translation>
    </message>
    <message>
        <source>Correct the place named, or choose another file.</source>
        <translation>Corregir el lugar indicado o elegir otro archivo.</translation>
    </message>
    <message>
        <source>The file has format %1; this version knows up to %2.</source>
        <translation>El archivo tiene el formato %1; esta versión conoce hasta el %2.</translation>
    </message>
    <message>
        <source>Install a newer version of the program.</source>
        <translation>Instalar una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>The signature does not fit the content.</source>
        <translation>La firma no corresponde al contenido.</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been damaged on the way.</source>
        <translation>Volver a pedir el archivo; puede haberse dañado por el camino.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept.</source>
        <translation>El texto tiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Volver a escribirlo.</translation>
    </message>
    <message>
        <source>There is no lab &quot;%1&quot;.</source>
        <translation>No existe el laboratorio «%1».</translation>
    </message>
    <message>
        <source>&quot;foresight-cli lab list&quot; shows the labs that are installed.</source>
        <translation>«foresight-cli lab list» muestra los laboratorios instalados.</translation>
    </message>
    <message>
        <source>The lab cannot be used: it has %1 fault(s).</source>
        <translation>El laboratorio no se puede usar. Fallos: %1.</translation>
    </message>
    <message>
        <source>Your work is not affected.</source>
        <translation>El trabajo hecho no se ve afectado.</translation>
    </message>
    <message>
        <source>&quot;foresight-cli lab check&quot; lists every fault with its place.</source>
        <translation>«foresight-cli lab check» muestra todos los fallos y su lugar.</translation>
    </message>
    <message>
        <source>The work was done with version %1 of the lab; installed is %2.</source>
        <translation>El trabajo se hizo con la versión %1 del laboratorio; está instalada la %2.</translation>
    </message>
    <message>
        <source>The work is kept as it is.</source>
        <translation>El trabajo se conserva como está.</translation>
    </message>
    <message>
        <source>Install the version it was done with.</source>
        <translation>Instalar la versión con la que se hizo.</translation>
    </message>
    <message>
        <source>There is no %1 called &quot;%2&quot;.</source>
        <translation>No existe «%2» (%1).</translation>
    </message>
    <message>
        <source>Check the spelling; names are those of the lab&apos;s model.</source>
        <translation>Comprobar la ortografía; los nombres son los del modelo del laboratorio.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it goes from %3 to %4.</source>
        <translation>%1 no puede valer %2: va de %3 a %4.</translation>
    </message>
    <message>
        <source>The value before is still in force.</source>
        <translation>Sigue vigente el valor anterior.</translation>
    </message>
    <message>
        <source>Give a value within the range.</source>
        <translation>Indicar un valor dentro del rango.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a value for %1.</source>
        <translation>«%2» no es un valor para %1.</translation>
    </message>
    <message>
        <source>Give a number, with a unit if you like.</source>
        <translation>Indicar un número, con unidad si se desea.</translation>
    </message>
    <message>
        <source>%1 divides by zero at these settings.</source>
        <translation>%1 divide por cero con estos ajustes.</translation>
    </message>
    <message>
        <source>No figure is shown for it.</source>
        <translation>No se muestra ningún valor.</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>Cambiar un ajuste.</translation>
    </message>
    <message>
        <source>%1 has no finite value at these settings.</source>
        <translation>%1 no tiene un valor finito con estos ajustes.</translation>
    </message>
    <message>
        <source>The formula of %1 cannot be used: %2</source>
        <translation>La fórmula de %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>Correct the formula in the lab file.</source>
        <translation>Corregir la fórmula en el archivo del laboratorio.</translation>
    </message>
    <message>
        <source>This step is not possible now (%1).</source>
        <translation>Este paso no es posible ahora (%1).</translation>
    </message>
    <message>
        <source>Finish the step before it first.</source>
        <translation>Terminar antes el paso anterior.</translation>
    </message>
    <message>
        <source>There is no work of %1 at &quot;%2&quot;.</source>
        <translation>No hay trabajo de %1 en «%2».</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Check the student number and the lab.</source>
        <translation>Comprobar el número de estudiante y el laboratorio.</translation>
    </message>
    <message>
        <source>No student &quot;%1&quot; in this course.</source>
        <translation>El número de estudiante «%1» no figura en este curso.</translation>
    </message>
    <message>
        <source>Import the roster that has this student, or check the number.</source>
        <translation>Importar la lista del curso en la que figure o comprobar el número.</translation>
    </message>
    <message>
        <source>These students have no %1, which this export needs: %2</source>
        <translation>Estudiantes sin %1, que esta exportación necesita: %2</translation>
    </message>
    <message>
        <source>Add it to the roster, or export another format.</source>
        <translation>Añadirlo a la lista del curso o exportar otro formato.</translation>
    </message>
    <message>
        <source>%1 would not take this file: %2.</source>
        <translation>%1 no aceptaría este archivo: %2.</translation>
    </message>
    <message>
        <source>Correct what is named, or export another format.</source>
        <translation>Corregir lo indicado o exportar otro formato.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1): it was &quot;%2&quot; when you saw it and is &quot;%3&quot; now.</source>
        <translation>Alguien lo cambió entretanto (%1): mostraba «%2» y ahora es «%3».</translation>
    </message>
    <message>
        <source>What is there now was kept; what you wanted to set is in the audit trail.</source>
        <translation>Se conserva lo que hay ahora; lo que se quería poner está en el historial de cambios.</translation>
    </message>
    <message>
        <source>Look at the new value, and set yours again if it should still stand.</source>
        <translation>Mirar el valor nuevo y volver a poner el propio si aún procede.</translation>
    </message>
    <message>
        <source>The course may not be purged now: %1.</source>
        <translation>El curso no se puede purgar ahora: %1.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Wait for the day named, or end the hold first.</source>
        <translation>Esperar al día indicado o terminar antes la retención.</translation>
    </message>
    <message>
        <source>The course file has faults.</source>
        <translation>El archivo de curso tiene fallos.</translation>
    </message>
    <message>
        <source>Correct the places named.</source>
        <translation>Corregir los lugares indicados.</translation>
    </message>
    <message>
        <source>%1 is not possible in this program.</source>
        <translation>%1 no es posible en este programa.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Usar %1.</translation>
    </message>
    <message>
        <source>The command cannot be understood.</source>
        <translation>La orden no se entiende.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Add --help to see how it is written.</source>
        <translation>Añadir --help para ver cómo se escribe.</translation>
    </message>
    <message>
        <source>Not saved: your share of the disk (quota) is used up.</source>
        <translation>No guardado: tu parte del disco (cuota) está agotada.</translation>
    </message>
    <message>
        <source>Delete files of your own that you no longer need, then repeat the last step.</source>
        <translation>Borrar archivos propios que ya no hagan falta y repetir el último paso.</translation>
    </message>
    <message>
        <source>Your administrator has switched off pages for printing (PDF).</source>
        <translation>La administración del sistema ha desactivado las páginas para imprimir (PDF).</translation>
    </message>
    <message>
        <source>Your administrator has switched off exports.</source>
        <translation>La administración del sistema ha desactivado las exportaciones.</translation>
    </message>
    <message>
        <source>Ask them if you need it.</source>
        <translation>Consultarle si hace falta.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>La frase de contraseña no abre la clave.</translation>
    </message>
    <message>
        <source>Try again as often as you like; capital letters and spaces count.</source>
        <translation>Se puede volver a intentar cuantas veces se quiera; las mayúsculas y los espacios cuentan.</translation>
    </message>
    <message>
        <source>Take a longer one, such as five words that do not belong together.</source>
        <translation>Usar una más larga, por ejemplo cinco palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>There is no course key.</source>
        <translation>No hay clave del curso.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not here.</source>
        <translation>La clave «%1» no está aquí.</translation>
    </message>
    <message>
        <source>Take the key from its backup, or make a new one.</source>
        <translation>Tomar la clave de su copia de respaldo, o crear otra.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not finished: no backup of it was read back.</source>
        <translation>La clave «%1» no está terminada: no se ha releído ninguna copia de respaldo.</translation>
    </message>
    <message>
        <source>It was given to nobody.</source>
        <translation>No se ha dado a nadie.</translation>
    </message>
    <message>
        <source>Write a backup to another place and read it back; without one, a lost key is a lost term.</source>
        <translation>Escribir una copia de respaldo en otro lugar y releerla; sin ella, perder la clave es perder el curso.</translation>
    </message>
    <message>
        <source>The passphrase is too short; the least number of characters is %1.</source>
        <translation>La frase de contraseña es demasiado corta; el número mínimo de caracteres es %1.</translation>
    </message>
    <message>
        <source>The ledger is open on another computer: %1, user %2, process %3, since %4.</source>
        <translation>El diario está abierto en otro equipo: %1, usuario %2, proceso %3, desde %4.</translation>
    </message>
    <message>
        <source>Nothing was changed; it can be read.</source>
        <translation>No se cambió nada; se puede leer.</translation>
    </message>
    <message>
        <source>Close it there. If that computer stopped or was switched off, unlock it: &quot;foresight-cli ledger unlock&quot; and the name of the file.</source>
        <translation>Cerrarlo allí. Si ese equipo se detuvo o se apagó, desbloquearlo: «foresight-cli ledger unlock» y el nombre del archivo.</translation>
    </message>
    <message>
        <source>The table %1 says nothing about %2: it goes from %3 to %4.</source>
        <translation>La tabla %1 no dice nada sobre %2: va de %3 a %4.</translation>
    </message>
    <message>
        <source>The simulation %1 asks for %2 steps of computing; %3 are allowed.</source>
        <translation>La simulación %1 pide %2 pasos de cálculo; se permiten %3.</translation>
    </message>
    <message>
        <source>It was not started; everything else works as before.</source>
        <translation>No se inició; todo lo demás funciona como antes.</translation>
    </message>
    <message>
        <source>Choose settings that need fewer steps, or tell the author of the lab.</source>
        <translation>Elegir ajustes que necesiten menos pasos o avisar al autor del laboratorio.</translation>
    </message>
    <message>
        <source>Version %2 of the lab &quot;%1&quot; is installed, with other content.</source>
        <translation>La versión %2 del laboratorio «%1» está instalada, con otro contenido.</translation>
    </message>
    <message>
        <source>What is installed was left as it is.</source>
        <translation>Lo que está instalado se dejó como está.</translation>
    </message>
    <message>
        <source>Give the changed lab a new version number, or remove the installed one first.</source>
        <translation>Dé al laboratorio modificado un número de versión nuevo, o quite antes el instalado.</translation>
    </message>
    <message>
        <source>Nothing was changed; work that was done is kept.</source>
        <translation>No se cambió nada; el trabajo hecho se conserva.</translation>
    </message>
    <message>
        <source>The lab&apos;s files are not those that were installed.</source>
        <translation>Los archivos del laboratorio no son los que se instalaron.</translation>
    </message>
    <message>
        <source>Remove this version of the lab and install it again.</source>
        <translation>Quite esta versión del laboratorio e instálela de nuevo.</translation>
    </message>
    <message>
        <source>The lab is signed with a key that is not trusted here.</source>
        <translation>El laboratorio está firmado con una clave que aquí no es de confianza.</translation>
    </message>
    <message>
        <source>Compare the key with its owner, then install the lab with --trusted-key and that key.</source>
        <translation>Compare la clave con su propietario y luego instale el laboratorio con --trusted-key y esa clave.</translation>
    </message>
    <message>
        <source>The lab is not signed.</source>
        <translation>El laboratorio no está firmado.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a signed one.</source>
        <translation>Pida uno firmado a quien lo hizo.</translation>
    </message>
    <message>
        <source>Give one of the answers that the lab has.</source>
        <translation>Dé una de las respuestas que tiene el laboratorio.</translation>
    </message>
    <message>
        <source>Answer every part of the question.</source>
        <translation>Responda cada parte de la pregunta.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Dé un número.</translation>
    </message>
    <message>
        <source>Give a number within the bounds of the question.</source>
        <translation>Dé un número dentro de los límites de la pregunta.</translation>
    </message>
    <message>
        <source>Give parts that add up to the budget of the question.</source>
        <translation>Dé partes que sumen el presupuesto de la pregunta.</translation>
    </message>
    <message>
        <source>Make the answer shorter.</source>
        <translation>Acorte la respuesta.</translation>
    </message>
    <message>
        <source>This answer cannot be taken (%1).</source>
        <translation>No se puede aceptar esta respuesta (%1).</translation>
    </message>
</context>
<context>
    <name>ExportFormatWords</name>
    <message>
        <source>a row per student, for people and spreadsheets</source>
        <translation>una fila por estudiante, para personas y hojas de cálculo</translation>
    </message>
    <message>
        <source>a row per student, item and rubric line</source>
        <translation>una fila por estudiante, ítem y línea de la rúbrica</translation>
    </message>
    <message>
        <source>everything, for programs</source>
        <translation>todo, para programas</translation>
    </message>
    <message>
        <source>a workbook with a sheet per item and statistics</source>
        <translation>un libro de cálculo con una hoja por ítem y estadísticas</translation>
    </message>
    <message>
        <source>a class report with charts, for reading and printing</source>
        <translation>un informe de la clase con gráficos, para leer e imprimir</translation>
    </message>
    <message>
        <source>the class report on paper (written by foresight-gradebook)</source>
        <translation>el informe de la clase en papel (lo escribe foresight-gradebook)</translation>
    </message>
    <message>
        <source>Canvas gradebook</source>
        <translation>libro de notas de Canvas</translation>
    </message>
    <message>
        <source>Moodle, CSV import with columns mapped by hand</source>
        <translation>Moodle, importación CSV con columnas asignadas a mano</translation>
    </message>
    <message>
        <source>Moodle, XML import by ID numbers</source>
        <translation>Moodle, importación XML por números de ID</translation>
    </message>
    <message>
        <source>Blackboard Learn, text with tabs</source>
        <translation>Blackboard Learn, texto con tabuladores</translation>
    </message>
    <message>
        <source>D2L Brightspace</source>
        <translation>D2L Brightspace</translation>
    </message>
    <message>
        <source>Sakai gradebook</source>
        <translation>libro de notas de Sakai</translation>
    </message>
    <message>
        <source>Open edX, only into its own file</source>
        <translation>Open edX, solo en su propio archivo</translation>
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
        <translation>QTI Usage Data 3.0: estadísticas de ítems</translation>
    </message>
    <message>
        <source>xAPI statements</source>
        <translation>declaraciones xAPI</translation>
    </message>
    <message>
        <source>OneRoster 1.1 results</source>
        <translation>resultados de OneRoster 1.1</translation>
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
        <translation>Estudiantes en el archivo: %1</translation>
    </message>
    <message>
        <source>left out, because they lack the identifier</source>
        <translation>fuera del archivo, porque falta el identificador</translation>
    </message>
    <message>
        <source>Matched with the platform&apos;s file: %1</source>
        <translation>Emparejados con el archivo de la plataforma: %1</translation>
    </message>
    <message>
        <source>ambiguous, left as they are</source>
        <translation>sin correspondencia única; quedan como están</translation>
    </message>
    <message>
        <source>in the platform&apos;s file and not on the roster</source>
        <translation>en el archivo de la plataforma y no en la lista del curso</translation>
    </message>
    <message>
        <source>with a result and not in the platform&apos;s file</source>
        <translation>con resultado y no en el archivo de la plataforma</translation>
    </message>
    <message>
        <source>A file of %1, which is not text</source>
        <translation>Un archivo de %1 que no es texto</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>right on it</source>
        <translation>acertada</translation>
    </message>
    <message>
        <source>%1 times too long</source>
        <translation>%1 veces demasiado larga</translation>
    </message>
    <message>
        <source>%1 times too high</source>
        <translation>%1 veces demasiado alta</translation>
    </message>
    <message>
        <source>%1 times too short</source>
        <translation>%1 veces demasiado corta</translation>
    </message>
    <message>
        <source>%1 times too low</source>
        <translation>%1 veces demasiado baja</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>excused</source>
        <translation>eximido</translation>
    </message>
    <message>
        <source>missing: nothing was handed in</source>
        <translation>sin entrega: no se ha entregado nada</translation>
    </message>
    <message>
        <source>changed by hand: %1</source>
        <translation>cambiado a mano: %1</translation>
    </message>
    <message>
        <source>No students yet. Take in the roster, then the hand-ins.</source>
        <translation>Aún no hay estudiantes. Importe la lista del curso y, después, las entregas.</translation>
    </message>
    <message>
        <source>Students: %1</source>
        <translation>Estudiantes: %1</translation>
    </message>
    <message>
        <source>with a result: %1</source>
        <translation>con resultado: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>sin entrega: %1</translation>
    </message>
    <message>
        <source>hand-ins of unknown students, kept aside: %1</source>
        <translation>entregas de estudiantes que no constan, apartadas: %1</translation>
    </message>
    <message>
        <source>handed in late</source>
        <translation>entregado con retraso</translation>
    </message>
    <message>
        <source>a recorded figure differs from what the model gives</source>
        <translation>un valor registrado difiere del que da el modelo</translation>
    </message>
    <message>
        <source>made by a script, not by a person at the window</source>
        <translation>hecho por un script, no por una persona ante la ventana del programa</translation>
    </message>
    <message>
        <source>an event does not follow from those before it</source>
        <translation>un evento no se sigue de los anteriores</translation>
    </message>
    <message>
        <source>an event could not be read</source>
        <translation>no se pudo leer un evento</translation>
    </message>
    <message>
        <source>a prediction lacks the reason that the course asks for</source>
        <translation>a una predicción le falta el motivo que pide el curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>right at the first try</source>
        <translation>correcta a la primera</translation>
    </message>
    <message>
        <source>right at the second try: half</source>
        <translation>correcta a la segunda: la mitad</translation>
    </message>
    <message>
        <source>not right in two tries</source>
        <translation>no correcta en dos oportunidades</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>not all met</source>
        <translation>no todas cumplidas</translation>
    </message>
    <message>
        <source>the prediction agrees with the model</source>
        <translation>la predicción coincide con el modelo</translation>
    </message>
    <message>
        <source>the prediction differs from the model</source>
        <translation>la predicción difiere del modelo</translation>
    </message>
    <message>
        <source>the lab has no such act</source>
        <translation>el laboratorio no tiene ese acto</translation>
    </message>
    <message>
        <source>it has an event that only a newer Foresight knows</source>
        <translation>contiene un evento que solo conoce una versión más reciente de Foresight</translation>
    </message>
    <message>
        <source>done with another version of the lab</source>
        <translation>hecho con otra versión del laboratorio</translation>
    </message>
    <message>
        <source>the lab was not finished</source>
        <translation>el laboratorio no se terminó</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>hand-ins that wait for a version of their lab, to be installed here: %1</source>
        <translation>entregas que esperan una versión de su laboratorio, por instalar aquí: %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>already here: the same content</source>
        <translation>ya estaba: el mismo contenido</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>of a lab that this course does not have</source>
        <translation>de un laboratorio que este curso no tiene</translation>
    </message>
    <message>
        <source>kept aside; the student is not on the roster</source>
        <translation>apartada; su estudiante no está en la lista del curso</translation>
    </message>
    <message>
        <source>accepted; a newer attempt</source>
        <translation>aceptada; un intento más reciente</translation>
    </message>
    <message>
        <source>accepted; an older attempt</source>
        <translation>aceptada; un intento anterior</translation>
    </message>
    <message>
        <source>kept; its ledger belongs to another student</source>
        <translation>conservada; su diario es de otra persona</translation>
    </message>
    <message>
        <source>made by a newer version of the program</source>
        <translation>hecha con una versión más reciente del programa</translation>
    </message>
    <message>
        <source>Unlock the course key, then import again. It is for %1.</source>
        <translation>Desbloquee la clave del curso e importe de nuevo. Es para %1.</translation>
    </message>
    <message>
        <source>It is for another course: %1.</source>
        <translation>Es para otro curso: %1.</translation>
    </message>
    <message>
        <source>Its key is not here. It is for %1.</source>
        <translation>Su clave no está aquí. Es para %1.</translation>
    </message>
    <message>
        <source>sealed; not opened</source>
        <translation>sellada; no se ha abierto</translation>
    </message>
    <message>
        <source>kept, and waits for the version of the lab that it was done with</source>
        <translation>conservada; espera la versión del laboratorio con la que se hizo</translation>
    </message>
</context>
<context>
    <name>IntegrityWords</name>
    <message numerus="yes">
        <source>%n events of its own, signed %1</source>
        <translation>
            <numerusform>%n evento propio, firmada %1</numerusform>
            <numerusform>%n eventos propios, firmada %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-ins of one attempt share their beginning and then go apart: the ledger was put back to an earlier state and the work done again from there. Restoring a backup after a fault does the same.</source>
        <translation>Las entregas de un mismo intento comparten el comienzo y después se separan: el diario se devolvió a un estado anterior y el trabajo se repitió desde ahí. Restaurar una copia de seguridad tras un fallo produce lo mismo.</translation>
    </message>
    <message>
        <source>Hand-ins under several student numbers come from one ledger, which is made once for one learner. One of the numbers may be a slip of the pen.</source>
        <translation>Entregas con varios números de estudiante proceden de un mismo diario, que se crea una sola vez para una persona. Uno de los números puede ser una errata.</translation>
    </message>
    <message>
        <source>Several students worked with one installation. That is usual on shared computers and on computers set up from one image, and says nothing by itself.</source>
        <translation>Varias personas trabajaron con una misma instalación. Es habitual en ordenadores compartidos y en los que se preparan a partir de una misma imagen, y por sí solo no dice nada.</translation>
    </message>
    <message>
        <source>A long text is word for word the same for several students. They may have worked together, or copied from the same page.</source>
        <translation>Un texto largo es palabra por palabra el mismo en varias personas. Puede que trabajaran juntas o que copiaran de la misma página.</translation>
    </message>
    <message>
        <source>waits of %1 ms</source>
        <extracomment>%1: a list of times</extracomment>
        <translation>esperas de %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches like this</source>
        <translation>
            <numerusform>%n tramo así</numerusform>
            <numerusform>%n tramos así</numerusform>
        </translation>
    </message>
    <message>
        <source>Several students took the same steps with the same settings after the same waits, to the millisecond. People do not repeat that; one hand-in was probably made from another.</source>
        <translation>Varias personas dieron los mismos pasos con los mismos ajustes tras las mismas esperas, hasta el milisegundo. Nadie repite eso; probablemente una entrega se hizo a partir de otra.</translation>
    </message>
    <message>
        <source>%1, then %2, %3 s later</source>
        <translation>%1, después %2, %3 s más tarde</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went back by more than five minutes while the work went on. Somebody may have set it, the learner or not; when the hand-in arrived is what counts.</source>
        <translation>El reloj del ordenador retrocedió más de cinco minutos mientras se trabajaba. Puede que alguien lo cambiara, la persona que trabajaba u otra; lo que cuenta es cuándo llegó la entrega.</translation>
    </message>
    <message>
        <source>%1 ms from the lock to the next decision</source>
        <translation>%1 ms desde que se fijó la predicción hasta la siguiente decisión</translation>
    </message>
    <message>
        <source>Decisions follow each other faster than a person can explore, read and choose. A program may have made the hand-in.</source>
        <translation>Las decisiones se suceden más deprisa de lo que una persona puede explorar, leer y elegir. Puede que la entrega la hiciera un programa.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model says %3</source>
        <translation>%1: registrado %2, el modelo dice %3</translation>
    </message>
    <message>
        <source>1 recorded figure is not what the model produces from the recorded settings. The program or the lab that was used may have been changed.</source>
        <translation>1 cifra registrada no es la que el modelo produce con los ajustes registrados. Puede que el programa o el laboratorio que se usó estuviera modificado.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded figures are not what the model produces from the recorded settings. The program or the lab that was used may have been changed.</source>
        <translation>
            <numerusform>%n cifra registrada no es la que el modelo produce con los ajustes registrados. Puede que el programa o el laboratorio que se usó estuviera modificado.</numerusform>
            <numerusform>%n cifras registradas no son las que el modelo produce con los ajustes registrados. Puede que el programa o el laboratorio que se usó estuviera modificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was restored from an older copy: when it was opened, it lacked events that had been recorded before. Restoring a backup after a fault does the same.</source>
        <translation>El diario se restauró a partir de una copia anterior: al abrirlo, le faltaban eventos que ya se habían registrado. Restaurar una copia de seguridad tras un fallo produce lo mismo.</translation>
    </message>
</context>
<context>
    <name>LearnerRecordWords</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>Mi registro</translation>
    </message>
    <message>
        <source>Student number: %1</source>
        <translation>Número de estudiante: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>Diario: %1</translation>
    </message>
    <message>
        <source>Ledger identifier (random): %1</source>
        <translation>Identificador del diario (aleatorio): %1</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Design record</source>
        <translation>Registro de diseño</translation>
    </message>
    <message>
        <source>Events, each with its stored form</source>
        <translation>Eventos, cada uno con su forma guardada</translation>
    </message>
</context>
<context>
    <name>LeaveWords</name>
    <message>
        <source>Your work is kept in a place that may be emptied when this computer restarts. If it is not yours alone, hand in before you leave.</source>
        <translation>Tu trabajo está en un lugar que puede vaciarse cuando este equipo se reinicie. Si no es solo tuyo, entrega antes de irte.</translation>
    </message>
    <message>
        <source>This computer forgets your work when you log off or it restarts. Hand in before you leave.</source>
        <translation>Este equipo olvida tu trabajo cuando cierras la sesión o se reinicia. Entrega antes de irte.</translation>
    </message>
    <message>
        <source>This computer forgets when you log off or it restarts. Every step is also copied to another disk, and comes back from there.</source>
        <translation>Este equipo olvida cuando cierras la sesión o se reinicia. Cada paso se copia también en otro disco y vuelve desde allí.</translation>
    </message>
    <message>
        <source>Hand in before you leave</source>
        <translation>Entrega antes de irte</translation>
    </message>
    <message>
        <source>This computer forgets your work, and the latest steps of this lab are in no hand-in yet. Save one in a place that lasts. A lab that is not finished is saved as it stands.</source>
        <translation>Este equipo olvida tu trabajo, y los últimos pasos de este laboratorio aún no están en ninguna entrega. Guarda una en un lugar que perdure. Un laboratorio sin terminar se guarda tal como está.</translation>
    </message>
    <message>
        <source>Save a hand-in…</source>
        <translation>Guardar una entrega…</translation>
    </message>
    <message>
        <source>Leave without it…</source>
        <translation>Irse sin ella…</translation>
    </message>
    <message>
        <source>Without a hand-in, what you did in this lab is gone when you log off or this computer restarts. Nobody can bring it back.</source>
        <translation>Sin una entrega, lo que hiciste en este laboratorio desaparece cuando cierras la sesión o este equipo se reinicia. Nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Irse y perderlo</translation>
    </message>
    <message>
        <source>Save a hand-in</source>
        <translation>Guardar una entrega</translation>
    </message>
    <message>
        <source>Hand-ins (*.foresight)</source>
        <translation>Entregas (*.foresight)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>%1
Receipt: %2</source>
        <translation>%1
Resguardo: %2</translation>
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
        <translation>Ajustes: %1. El modelo dio: %2.</translation>
    </message>
    <message>
        <source>Lab started</source>
        <translation>Laboratorio empezado</translation>
    </message>
    <message>
        <source>Lab %1, version %2, profile %3, program %4.</source>
        <translation>Laboratorio %1, versión %2, perfil %3, programa %4.</translation>
    </message>
    <message>
        <source>Context chosen</source>
        <translation>Entorno elegido</translation>
    </message>
    <message>
        <source>Act opened</source>
        <translation>Acto abierto</translation>
    </message>
    <message>
        <source>Answer %1, %2.</source>
        <translation>Respuesta %1, %2.</translation>
    </message>
    <message>
        <source>Placed at %1.</source>
        <translation>Colocada en %1.</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Motivo: «%1»</translation>
    </message>
    <message>
        <source>Prediction locked</source>
        <translation>Predicción fijada</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Ajustes probados</translation>
    </message>
    <message>
        <source>Mission met</source>
        <translation>Misión cumplida</translation>
    </message>
    <message>
        <source>Bookmark saved</source>
        <translation>Marcador guardado</translation>
    </message>
    <message>
        <source>%1. Settings: %2.</source>
        <translation>%1. Ajustes: %2.</translation>
    </message>
    <message>
        <source>Observation recorded</source>
        <translation>Observación anotada</translation>
    </message>
    <message>
        <source>Reveal opened</source>
        <translation>Solución abierta</translation>
    </message>
    <message>
        <source>Reflection answered</source>
        <translation>Reflexión respondida</translation>
    </message>
    <message>
        <source>Answer %1, try %2.</source>
        <translation>Respuesta %1, oportunidad %2.</translation>
    </message>
    <message>
        <source>Equation opened</source>
        <translation>Ecuación abierta</translation>
    </message>
    <message>
        <source>Act finished</source>
        <translation>Acto terminado</translation>
    </message>
    <message>
        <source>Lab finished</source>
        <translation>Laboratorio terminado</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>File %1, hand-in %2.</source>
        <translation>Archivo %1, entrega %2.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Event of a newer version</source>
        <translation>Evento de una versión más reciente</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>al tanteo</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>bastante seguridad</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>mucha seguridad</translation>
    </message>
    <message>
        <source>Sealed for course %1.</source>
        <translation>Sellada para el curso %1.</translation>
    </message>
    <message>
        <source>Ledger continued from an older copy</source>
        <translation>Diario continuado a partir de una copia anterior</translation>
    </message>
    <message>
        <source>Ledger unlocked by hand</source>
        <translation>Diario desbloqueado a mano</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>sorteado</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Given: %1.</source>
        <extracomment>values that an attempt starts with, such as &quot;jobs = 40 (drawn)&quot;; joined by commas</extracomment>
        <translation>Datos de partida: %1.</translation>
    </message>
    <message>
        <source>Ledger restored from a copy</source>
        <translation>Diario restaurado a partir de una copia</translation>
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
        <translation>Fijado por la administración del sistema.</translation>
    </message>
    <message>
        <source>The policy file of this computer has a fault. Until your administrator corrects it, nothing can be exported or printed.</source>
        <translation>El archivo de directivas de este equipo tiene un error. Hasta que la administración del sistema lo corrija no se puede exportar ni imprimir nada.</translation>
    </message>
    <message>
        <source>Your administrator set in %1:</source>
        <translation>Fijado por la administración del sistema en %1:</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt of a hand-in</source>
        <translation>Resguardo de una entrega</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Número de estudiante</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nombre en el archivo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation>Hash del archivo</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>not triggered</source>
        <translation>no activada</translation>
    </message>
    <message>
        <source>triggered earlier</source>
        <translation>activada antes</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>como dice el modelo</translation>
    </message>
    <message>
        <source>not as the model says</source>
        <translation>no como dice el modelo</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>no correcta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1, prediction</source>
        <translation>%1, predicción</translation>
    </message>
    <message>
        <source>%1, reflection</source>
        <translation>%1, reflexión</translation>
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
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Message and prediction</source>
        <translation>Mensaje y predicción</translation>
    </message>
    <message>
        <source>Prediction locked</source>
        <translation>Predicción fijada</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Ecuación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Prediction locked: %1, %2</source>
        <translation>Predicción fijada: %1, %2</translation>
    </message>
    <message>
        <source>The prediction was not locked yet.</source>
        <translation>La predicción aún no se había fijado.</translation>
    </message>
    <message>
        <source>The lab was finished.</source>
        <translation>El laboratorio estaba terminado.</translation>
    </message>
    <message>
        <source>No act was open yet.</source>
        <translation>Aún no se había abierto ningún acto.</translation>
    </message>
    <message>
        <source>The simulator was not open yet.</source>
        <translation>El simulador aún no se había abierto.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>label of a figure, its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>name of a setting, its new value</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Started the lab, version %1</source>
        <translation>Empezó el laboratorio, versión %1</translation>
    </message>
    <message>
        <source>Chose the context %1</source>
        <translation>Eligió el entorno %1</translation>
    </message>
    <message>
        <source>Opened the message</source>
        <translation>Abrió el mensaje</translation>
    </message>
    <message>
        <source>Locked %1, %2</source>
        <translation>Fijó %1, %2</translation>
    </message>
    <message>
        <source>Opened the simulator</source>
        <translation>Abrió el simulador</translation>
    </message>
    <message>
        <source>Looked at the same settings again</source>
        <translation>Volvió a mirar los mismos ajustes</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Puso %1</translation>
    </message>
    <message>
        <source>Met a mission: %1</source>
        <translation>Cumplió una misión: %1</translation>
    </message>
    <message>
        <source>Saved the settings as bookmark %1</source>
        <translation>Guardó los ajustes como marcador %1</translation>
    </message>
    <message>
        <source>Read off %1: %2</source>
        <translation>Leyó %1: %2</translation>
    </message>
    <message>
        <source>Opened the reveal</source>
        <translation>Abrió la solución</translation>
    </message>
    <message>
        <source>Answered %1 in the reflection, try %2</source>
        <translation>Respondió %1 en la reflexión, oportunidad %2</translation>
    </message>
    <message>
        <source>Opened the equation</source>
        <translation>Abrió la ecuación</translation>
    </message>
    <message>
        <source>Finished the act</source>
        <translation>Terminó el acto</translation>
    </message>
    <message>
        <source>Finished the lab</source>
        <translation>Terminó el laboratorio</translation>
    </message>
    <message>
        <source>Handed in, number %1</source>
        <translation>Hizo la entrega número %1</translation>
    </message>
    <message>
        <source>Wrote “%1”</source>
        <translation>Escribió «%1»</translation>
    </message>
    <message>
        <source>Something that this version does not know: %1</source>
        <translation>Algo que esta versión no conoce: %1</translation>
    </message>
    <message>
        <source>%1 (does not follow from what came before, and changed nothing)</source>
        <extracomment>what somebody did</extracomment>
        <translation>%1 (no se sigue de lo anterior y no cambió nada)</translation>
    </message>
    <message>
        <source>Mission recorded as met: %1. By the recorded settings it was not.</source>
        <translation>Misión registrada como cumplida: %1. Según los ajustes registrados, no lo estaba.</translation>
    </message>
    <message>
        <source>%1: the recorded verdict is not the model&apos;s</source>
        <translation>%1: el dictamen registrado no es el del modelo</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model gives %3</source>
        <translation>%1: registrado, %2; el modelo da %3</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model gives nothing</source>
        <translation>%1: registrado, %2; el modelo no da ningún valor</translation>
    </message>
    <message>
        <source>Done with version %1 of the lab; the one installed here (version %2) is another. Nothing is recomputed: figures are those that were recorded.</source>
        <translation>Hecho con la versión %1 del laboratorio; la instalada aquí (versión %2) es otra. No se vuelve a calcular nada: los valores son los que se registraron.</translation>
    </message>
    <message>
        <source>The lab is not installed here. Nothing is recomputed: figures are those that were recorded.</source>
        <translation>El laboratorio no está instalado aquí. No se vuelve a calcular nada: los valores son los que se registraron.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Class report: %1, %2</source>
        <translation>Informe de la clase: %1, %2</translation>
    </message>
    <message>
        <source>Made on %1 (UTC) from the hand-ins that count.</source>
        <translation>Hecho el %1 (UTC) con las entregas que cuentan.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Points that count, with penalties</source>
        <translation>Puntos que cuentan, con descuentos</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Número de estudiante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Points of each student; a dash where there is no result</source>
        <translation>Puntos de cada estudiante; una raya donde no hay resultado</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>eximido</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1 (con retraso)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Facility (mean / maximum)</source>
        <translation>Índice de facilidad (media / máximo)</translation>
    </message>
    <message>
        <source>Standard deviation (n − 1)</source>
        <translation>Desviación típica (n − 1)</translation>
    </message>
    <message>
        <source>Discrimination (item–rest r × 100, Moodle)</source>
        <translation>Discriminación (r ítem–resto × 100, Moodle)</translation>
    </message>
    <message>
        <source>Discriminative efficiency (%, Moodle)</source>
        <translation>Eficiencia discriminativa (%, Moodle)</translation>
    </message>
    <message>
        <source>Effective weight (%, Moodle)</source>
        <translation>Peso efectivo (%, Moodle)</translation>
    </message>
    <message>
        <source>Figure of the totals</source>
        <translation>Cifra de los totales</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Skewness (k3 / k2^1.5)</source>
        <translation>Asimetría (k3 / k2^1,5)</translation>
    </message>
    <message>
        <source>Kurtosis (excess, normal is 0)</source>
        <translation>Curtosis (exceso; la normal tiene 0)</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha</source>
        <translation>Alfa de Cronbach</translation>
    </message>
    <message>
        <source>Standard error of measurement</source>
        <translation>Error estándar de medida</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Lines of the rubric</source>
        <translation>Líneas de la rúbrica</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>%1 – prediction</source>
        <translation>%1 – predicción</translation>
    </message>
    <message>
        <source>%1 – reflection</source>
        <translation>%1 – reflexión</translation>
    </message>
    <message>
        <source>Right at the first try: %1. Seconds to the first try: median %2, quartiles %3 and %4 (linear interpolation, type 7).</source>
        <translation>Correctas a la primera: %1. Segundos hasta la primera respuesta: mediana %2, cuartiles %3 y %4 (interpolación lineal, tipo 7).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Very sure, and the model says otherwise</source>
        <translation>Mucha seguridad, y el modelo dice otra cosa</translation>
    </message>
    <message>
        <source>Certainty-based marking of all predictions (right 1, 2, 3; wrong 0, −2, −6)</source>
        <translation>Calificación según la seguridad de todas las predicciones (correcta 1, 2, 3; incorrecta 0, −2, −6)</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Accuracy a (share of right ones)</source>
        <translation>Exactitud a (proporción de correctas)</translation>
    </message>
    <message>
        <source>Average mark c</source>
        <translation>Calificación media c</translation>
    </message>
    <message>
        <source>Bonus 0.1 (c − max(a, 4a − 2, 9a − 6))</source>
        <translation>Bonificación 0,1 (c − máx(a; 4a − 2; 9a − 6))</translation>
    </message>
    <message>
        <source>Accuracy and bonus</source>
        <translation>Exactitud más bonificación</translation>
    </message>
    <message>
        <source>Certainty-based marking</source>
        <translation>Calificación según la seguridad</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>A prediction and its reflection are two questions about one matter; only students who answered both count.</source>
        <translation>Una predicción y su reflexión son dos preguntas sobre un mismo asunto; solo cuentan quienes respondieron a ambas.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Class gain (Hake)</source>
        <translation>Ganancia de la clase (Hake)</translation>
    </message>
    <message>
        <source>Mean of individual gains (its students)</source>
        <translation>Media de las ganancias individuales (n.º de estudiantes)</translation>
    </message>
    <message>
        <source>Normalised change (Marx and Cummings; its students)</source>
        <translation>Cambio normalizado (Marx y Cummings; n.º de estudiantes)</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Todos los actos</translation>
    </message>
    <message>
        <source>Gain from predictions to first tries at reflections</source>
        <translation>Ganancia de las predicciones a las primeras respuestas de las reflexiones</translation>
    </message>
    <message>
        <source>Time and work</source>
        <translation>Tiempo y trabajo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Lower quartile, s</source>
        <translation>Cuartil inferior, s</translation>
    </message>
    <message>
        <source>Median, s</source>
        <translation>Mediana, s</translation>
    </message>
    <message>
        <source>Upper quartile, s</source>
        <translation>Cuartil superior, s</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>predecir</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>explorar</translation>
    </message>
    <message>
        <source>reveal and reflect</source>
        <translation>solución y reflexión</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>ecuación</translation>
    </message>
    <message>
        <source>Seconds at each step (quartiles by linear interpolation, type 7)</source>
        <translation>Segundos en cada paso (cuartiles por interpolación lineal, tipo 7)</translation>
    </message>
    <message>
        <source>Settings tried: median %1. Missions met: median %2. Finished: %3 of %4.</source>
        <translation>Ajustes probados: mediana %1. Misiones cumplidas: mediana %2. Terminado: %3 de %4.</translation>
    </message>
    <message>
        <source>Act %1: %2</source>
        <translation>Acto %1: %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>al tanteo</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>bastante seguridad</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>mucha seguridad</translation>
    </message>
    <message>
        <source>Lab version</source>
        <translation>Versión del laboratorio</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Sobre este informe</translation>
    </message>
    <message>
        <source>The context has not been chosen.</source>
        <translation>No se ha elegido el entorno.</translation>
    </message>
    <message>
        <source>no prediction is locked</source>
        <translation>no hay ninguna predicción fijada</translation>
    </message>
    <message>
        <source>the reveal has not been seen</source>
        <translation>no se ha visto la solución</translation>
    </message>
    <message>
        <source>the reflection is open</source>
        <translation>la reflexión está abierta</translation>
    </message>
    <message>
        <source>the equation has not been read</source>
        <translation>no se ha leído la ecuación</translation>
    </message>
    <message>
        <source>the act is not finished</source>
        <translation>el acto no está terminado</translation>
    </message>
    <message>
        <source>no observation is recorded</source>
        <translation>no hay ninguna observación anotada</translation>
    </message>
    <message>
        <source>Nothing is missing: every step of the lab is done.</source>
        <translation>No falta nada: todos los pasos del laboratorio están hechos.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Looks in the simulator: %1</source>
        <translation>Miradas al simulador: %1</translation>
    </message>
    <message>
        <source>Read off the chart: %1</source>
        <translation>Leído en el gráfico: %1</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation>Números del gráfico: %1</translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation>predicho: %1</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Predict, observe, explain</source>
        <translation>Predecir, observar, explicar</translation>
    </message>
    <message>
        <source>In the session</source>
        <translation>En la sesión</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>Lab report: %1</source>
        <translation>Informe de laboratorio: %1</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Resguardo</translation>
    </message>
    <message>
        <source>This attempt was handed in. Keep the code: it names exactly what was handed in.</source>
        <translation>Este intento se entregó. Conserva el código: identifica exactamente lo que se entregó.</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>no definido: %1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Grade report: %1, %2</source>
        <translation>Informe de notas: %1, %2</translation>
    </message>
    <message>
        <source>Being right in a prediction is not the same as having points: see the lines above. Ask your instructor about anything that looks wrong, and name the receipt.</source>
        <translation>Acertar una predicción no es lo mismo que tener puntos: mira las líneas anteriores. Si algo no parece correcto, pregunta a quien imparte el curso e indica el resguardo.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Set by the instructor: %1</source>
        <translation>Puesto por quien imparte el curso: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Excused: this item does not count.</source>
        <translation>Eximido: este ítem no cuenta.</translation>
    </message>
    <message>
        <source>No result. Nothing was handed in that could be graded.</source>
        <translation>Sin resultado. No se entregó nada que se pudiera calificar.</translation>
    </message>
    <message>
        <source>%1 of %2 points.</source>
        <translation>%1 de %2 puntos.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posibles</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Points and why</source>
        <translation>Puntos y por qué</translation>
    </message>
    <message>
        <source>On the item&apos;s scale of %1 points: %2.</source>
        <translation>En la escala del ítem, de %1 puntos: %2.</translation>
    </message>
    <message>
        <source>Late: %1 points off, %2 points are left.</source>
        <translation>Con retraso: %1 puntos menos, quedan %2 puntos.</translation>
    </message>
    <message>
        <source>Late, without a penalty.</source>
        <translation>Con retraso, sin descuento.</translation>
    </message>
    <message>
        <source>Handed in on %1, attempt %2.</source>
        <translation>Entregado el %1, intento %2.</translation>
    </message>
    <message>
        <source>The deadline was %1.</source>
        <translation>La fecha límite era el %1.</translation>
    </message>
    <message>
        <source>Receipt, which names exactly what was handed in:</source>
        <translation>Resguardo, que identifica exactamente lo que se entregó:</translation>
    </message>
    <message>
        <source>Settings tried: %1. Missions met: %2.</source>
        <translation>Ajustes probados: %1. Misiones cumplidas: %2.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Seguridad: %1</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motivo indicado: %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>%1 min in the simulator</source>
        <translation>%1 min en el simulador</translation>
    </message>
    <message>
        <source>the prediction was locked</source>
        <translation>la predicción se fijó</translation>
    </message>
    <message>
        <source>no prediction was locked</source>
        <translation>no se fijó ninguna predicción</translation>
    </message>
    <message>
        <source>right at the first try</source>
        <translation>correcta a la primera</translation>
    </message>
    <message>
        <source>right at the second try: half of the points</source>
        <translation>correcta a la segunda: la mitad de los puntos</translation>
    </message>
    <message>
        <source>not right in two tries</source>
        <translation>no correcta en dos oportunidades</translation>
    </message>
    <message>
        <source>all missions of the act were met</source>
        <translation>se cumplieron todas las misiones del acto</translation>
    </message>
    <message>
        <source>not all missions of the act were met</source>
        <translation>no se cumplieron todas las misiones del acto</translation>
    </message>
    <message>
        <source>the prediction agrees with the model</source>
        <translation>la predicción coincide con el modelo</translation>
    </message>
    <message>
        <source>the model says otherwise</source>
        <translation>el modelo dice otra cosa</translation>
    </message>
    <message>
        <source>the lab was finished</source>
        <translation>el laboratorio se terminó</translation>
    </message>
    <message>
        <source>the lab was not finished</source>
        <translation>el laboratorio no se terminó</translation>
    </message>
    <message>
        <source>the lab has no such act</source>
        <translation>el laboratorio no tiene ese acto</translation>
    </message>
    <message>
        <source>Least, s</source>
        <translation>Mínimo, s</translation>
    </message>
    <message>
        <source>Greatest, s</source>
        <translation>Máximo, s</translation>
    </message>
    <message>
        <source>Of each student</source>
        <translation>Por estudiante</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Cuartil inferior</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Cuartil superior</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Ajustes probados</translation>
    </message>
    <message>
        <source>Missions met</source>
        <translation>Misiones cumplidas</translation>
    </message>
    <message>
        <source>Only one student</source>
        <translation>Solo 1 estudiante</translation>
    </message>
    <message>
        <source>%1: below %2, figures say more about who came than about the items.</source>
        <extracomment>%1: &quot;Only 12 students&quot;</extracomment>
        <translation>%1: con menos de %2, las cifras dicen más de quiénes participaron que de los ítems.</translation>
    </message>
    <message>
        <source>only one student</source>
        <translation>solo hay 1 estudiante</translation>
    </message>
    <message>
        <source>there are no points to get</source>
        <translation>no hay puntos que obtener</translation>
    </message>
    <message>
        <source>there is only one item</source>
        <translation>solo hay un ítem</translation>
    </message>
    <message>
        <source>the covariance with the total is negative</source>
        <translation>la covarianza con el total es negativa</translation>
    </message>
    <message>
        <source>too few students</source>
        <translation>demasiado pocas personas</translation>
    </message>
    <message>
        <source>there are no answers</source>
        <translation>no hay respuestas</translation>
    </message>
    <message>
        <source>all were right before</source>
        <translation>antes ya eran todas correctas</translation>
    </message>
    <message>
        <source>nobody could change</source>
        <translation>nadie podía cambiar</translation>
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
        <translation>Colocada en el eje, en %1</translation>
    </message>
    <message>
        <source>no variation to compare</source>
        <translation>no hay variación que comparar</translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students.</source>
        <translation>
            <numerusform>Oculto: menos de %n estudiante.</numerusform>
            <numerusform>Oculto: menos de %n estudiantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n students</source>
        <translation>
            <numerusform>Solo %n estudiante</numerusform>
            <numerusform>Solo %n estudiantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Marks of the first tries, partly right ones included: %1.</source>
        <translation>Puntuación de los primeros intentos, incluidos los correctos en parte: %1.</translation>
    </message>
    <message>
        <source>On average: %1.</source>
        <translation>En promedio: %1.</translation>
    </message>
    <message>
        <source>answers in one&apos;s own words are not scored</source>
        <translation>las respuestas con palabras propias no se puntúan</translation>
    </message>
    <message>
        <source>partly right: a share of the points</source>
        <translation>correcto en parte: una fracción de los puntos</translation>
    </message>
    <message>
        <source>answered; nothing scores it as right or wrong</source>
        <translation>respondido; nada lo califica de correcto o incorrecto</translation>
    </message>
    <message>
        <source>an answer in one&apos;s own words is not scored</source>
        <translation>una respuesta con palabras propias no se puntúa</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>%1, attempt %2: event %3</source>
        <translation>%1, intento %2: evento %3</translation>
    </message>
    <message>
        <source>%1, attempt %2: events %3 to %4</source>
        <translation>%1, intento %2: eventos %3 a %4</translation>
    </message>
    <message>
        <source>There is a sound copy of your work, made on %1.</source>
        <translation>Hay una copia íntegra de tu trabajo, del %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) come back.</source>
        <translation>
            <numerusform>Se recupera %n evento.</numerusform>
            <numerusform>Se recuperan %n eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the damaged file itself.</source>
        <translation>
            <numerusform>%n de ellos procede del propio archivo dañado.</numerusform>
            <numerusform>%n de ellos proceden del propio archivo dañado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a copy of your work on another disk.</source>
        <translation>Hay una copia de tu trabajo en otro disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the copy on the other disk.</source>
        <translation>
            <numerusform>%n de ellos procede de la copia del otro disco.</numerusform>
            <numerusform>%n de ellos proceden de la copia del otro disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from the copy on the other disk, %n event(s).</source>
        <translation>
            <numerusform>Restaurado a partir de la copia del otro disco, %n evento.</numerusform>
            <numerusform>Restaurado a partir de la copia del otro disco, %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything recorded after that copy. The damaged file no longer says how much that was.</source>
        <translation>Todo lo registrado después de esa copia. El archivo dañado ya no dice cuánto era.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>If the file was only moved away, put it back and try again instead: it may hold more than the copy.</source>
        <translation>Si el archivo solo se movió, es mejor devolverlo a su sitio y volver a intentarlo: puede contener más que la copia.</translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. Nothing is deleted.</source>
        <translation>El archivo dañado se conserva con otro nombre. No se borra nada.</translation>
    </message>
    <message numerus="yes">
        <source>Restored as of %1, %n event(s).</source>
        <translation>
            <numerusform>Restaurado al estado del %1, %n evento.</numerusform>
            <numerusform>Restaurado al estado del %1, %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as %1.</source>
        <translation>El archivo dañado se conserva al lado como %1.</translation>
    </message>
</context>
<context>
    <name>ReviewTextWords</name>
    <message>
        <source>the story&apos;s settings</source>
        <translation>los ajustes de la situación inicial</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>title of a lab, name of an act</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>With %1 and everything else as in the story: which value does the model give for “%2”?</source>
        <extracomment>settings that differ from the story&apos;s, label of a figure</extracomment>
        <translation>Con %1 y todo lo demás como en la situación inicial: ¿qué valor da el modelo para «%2»?</translation>
    </message>
    <message>
        <source>The model gives %1.</source>
        <translation>El modelo da %1.</translation>
    </message>
    <message>
        <source>%1 is what %2 would give. With %3 the model gives %4.</source>
        <translation>%1 es lo que se obtendría con %2. Con %3, el modelo da %4.</translation>
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
        <translation>Una lista de Foresight</translation>
    </message>
    <message>
        <source>A roster with columns chosen by hand</source>
        <translation>Una lista con columnas elegidas a mano</translation>
    </message>
    <message>
        <source>Recognised: a Canvas gradebook</source>
        <translation>Reconocido: un libro de notas de Canvas</translation>
    </message>
    <message>
        <source>Recognised: a Moodle export</source>
        <translation>Reconocido: una exportación de Moodle</translation>
    </message>
    <message>
        <source>Recognised: a Blackboard grade centre</source>
        <translation>Reconocido: un centro de calificaciones de Blackboard</translation>
    </message>
    <message>
        <source>Recognised: a Brightspace export</source>
        <translation>Reconocido: una exportación de Brightspace</translation>
    </message>
    <message>
        <source>Recognised: a Sakai gradebook</source>
        <translation>Reconocido: un libro de notas de Sakai</translation>
    </message>
    <message>
        <source>Recognised: an Open edX grade file</source>
        <translation>Reconocido: un archivo de notas de Open edX</translation>
    </message>
    <message>
        <source>Recognised: a OneRoster archive</source>
        <translation>Reconocido: un archivo comprimido OneRoster</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Número de estudiante</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Platform&apos;s number</source>
        <translation>Número de la plataforma</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>Número SIS</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Name in one (Last, First)</source>
        <translation>Nombre completo (Apellidos, Nombre)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambia</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>vuelve</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>not in the file; stays</source>
        <translation>no está en el archivo; se queda</translation>
    </message>
    <message>
        <source>Work and grades are kept, and left out of exports</source>
        <translation>El trabajo y las notas se conservan, y no se exportan</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>RubricWords</name>
    <message>
        <source>Prediction locked</source>
        <translation>Predicción fijada</translation>
    </message>
    <message>
        <source>Missions met</source>
        <translation>Misiones cumplidas</translation>
    </message>
    <message>
        <source>Reflection right</source>
        <translation>Reflexión correcta</translation>
    </message>
    <message>
        <source>Prediction right</source>
        <translation>Predicción correcta</translation>
    </message>
    <message>
        <source>Prediction by certainty</source>
        <translation>Predicción según la seguridad</translation>
    </message>
    <message>
        <source>Lab finished</source>
        <translation>Laboratorio terminado</translation>
    </message>
    <message>
        <source>All points once the prediction is locked, right or wrong.</source>
        <translation>Todos los puntos en cuanto se fija la predicción, sea correcta o no.</translation>
    </message>
    <message>
        <source>All points when every mission of the act is met.</source>
        <translation>Todos los puntos cuando se cumplen todas las misiones del acto.</translation>
    </message>
    <message>
        <source>All points at the first try, half of them at the second.</source>
        <translation>Todos los puntos a la primera, la mitad a la segunda.</translation>
    </message>
    <message>
        <source>All points when the locked prediction is right. Paying for this makes students hedge.</source>
        <translation>Todos los puntos si la predicción fijada es correcta. Dar puntos por esto lleva a responder sobre seguro.</translation>
    </message>
    <message>
        <source>Right: a third, two thirds or all points by how sure the student was. Wrong: nothing, minus two thirds or minus twice the points.</source>
        <translation>Correcta: un tercio, dos tercios o todos los puntos, según la seguridad indicada. Incorrecta: nada, menos dos tercios o menos el doble de los puntos.</translation>
    </message>
    <message>
        <source>All points when the whole lab is done.</source>
        <translation>Todos los puntos cuando se ha hecho todo el laboratorio.</translation>
    </message>
    <message>
        <source>Points: more than 0 are needed, at most a million.</source>
        <translation>Puntos: hacen falta más de 0 y, como máximo, un millón.</translation>
    </message>
    <message>
        <source>Act: choose one of the lab&apos;s.</source>
        <translation>Acto: elija uno de los del laboratorio.</translation>
    </message>
    <message>
        <source>Lines that count: %1 points. The item has %2.</source>
        <translation>Líneas que cuentan: %1 puntos. El ítem tiene %2.</translation>
    </message>
    <message>
        <source>So a result is scaled: all lines together make %1.</source>
        <translation>Por eso el resultado se pone a escala: todas las líneas juntas valen %1.</translation>
    </message>
    <message>
        <source>Lines that wait until they are applied: %1.</source>
        <translation>Líneas en espera hasta que se apliquen: %1.</translation>
    </message>
    <message>
        <source>Lines with other points, award or act: %1.</source>
        <translation>Líneas con otros puntos, otro criterio u otro acto: %1.</translation>
    </message>
    <message>
        <source>Added, waiting until you apply them: %1.</source>
        <translation>Añadidas, en espera hasta que las aplique: %1.</translation>
    </message>
    <message>
        <source>Added, counting at once: %1.</source>
        <translation>Añadidas, cuentan al momento: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Quitadas: %1.</translation>
    </message>
    <message>
        <source>Reworded, which changes no grade: %1.</source>
        <translation>Con otro texto, lo que no cambia ninguna nota: %1.</translation>
    </message>
    <message>
        <source>No line changes; the order may.</source>
        <translation>No cambia ninguna línea; puede que sí el orden.</translation>
    </message>
    <message>
        <source>Grades: %1. None of them changes when grades are made again.</source>
        <translation>Notas: %1. Ninguna cambia al volver a calcularlas.</translation>
    </message>
    <message>
        <source>Grades: %1. When grades are made again, %2 rise and %3 fall.</source>
        <translation>Notas: %1. Al volver a calcularlas, suben %2 y bajan %3.</translation>
    </message>
    <message>
        <source>Set by hand, and staying as they are: %1.</source>
        <translation>Puestas a mano, y se quedan como están: %1.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Brief</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Reflexionar</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Ecuación</translation>
    </message>
    <message>
        <source>Report and hand in</source>
        <translation>Informe y entrega</translation>
    </message>
    <message>
        <source>Opens when a context is chosen in the brief.</source>
        <translation>Se abre al elegir un entorno en la introducción.</translation>
    </message>
    <message>
        <source>Opens after the message.</source>
        <translation>Se abre después del mensaje.</translation>
    </message>
    <message>
        <source>Opens when the prediction is locked.</source>
        <translation>Se abre al fijar la predicción.</translation>
    </message>
    <message>
        <source>Opens when the missions in Explore are met.</source>
        <translation>Se abre al cumplir las misiones de Explorar.</translation>
    </message>
    <message>
        <source>Opens after the reveal.</source>
        <translation>Se abre después de la solución.</translation>
    </message>
    <message>
        <source>Opens when the reflection is answered.</source>
        <translation>Se abre al responder a la reflexión.</translation>
    </message>
    <message>
        <source>Opens when the equation is read and the act finished.</source>
        <translation>Se abre al leer la ecuación y terminar el acto.</translation>
    </message>
    <message>
        <source>Opens when the act before is finished.</source>
        <translation>Se abre al terminar el acto anterior.</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>aún no abierto</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se ha guardado: %1</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>images</source>
        <extracomment>a unit after a number, as in &quot;208 images/s&quot;, and one that is counted by, as in &quot;602 kB/image&quot;</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>a piece of text that a language model works on: after a number, and as one that is counted by (&quot;kB/token&quot;)</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>what a server is asked for: after a number, and as one that is counted by (&quot;kB/request&quot;)</extracomment>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message numerus="yes">
        <source>Chain and signature hold over %1 events; signed %2 by the installation %3</source>
        <translation>
            <numerusform>La cadena y la firma concuerdan en %1 evento; firmado el %2 por la instalación %3</numerusform>
            <numerusform>La cadena y la firma concuerdan en %1 eventos; firmado el %2 por la instalación %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound: %1 at %2</source>
        <translation>No está en orden: %1 en %2</translation>
    </message>
    <message>
        <source>Lab %1, version %2, as it is installed here</source>
        <translation>Laboratorio %1, versión %2, la que está instalada aquí</translation>
    </message>
    <message>
        <source>Lab %1. %2</source>
        <translation>Laboratorio %1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, event %2: %3</source>
        <translation>%1, evento %2: %3</translation>
    </message>
    <message>
        <source>%1, events %2 to %3: %4</source>
        <translation>%1, eventos %2 a %3: %4</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Intento %1, %2</translation>
    </message>
    <message>
        <source>%1 (counts)</source>
        <extracomment>a hand-in, the one of several whose points count</extracomment>
        <translation>%1 (cuenta)</translation>
    </message>
    <message>
        <source>Nothing was handed in. Missing is not 0 points.</source>
        <translation>No se ha entregado nada. Sin entrega no significa 0 puntos.</translation>
    </message>
    <message>
        <source>None of the hand-ins counts.</source>
        <translation>Ninguna de las entregas cuenta.</translation>
    </message>
    <message>
        <source>By hand, %1: %2</source>
        <translation>A mano, %1: %2</translation>
    </message>
    <message>
        <source>Computed: %1, less %2 for lateness</source>
        <translation>Calculados: %1, menos %2 por el retraso</translation>
    </message>
    <message>
        <source>These points are not those of the hand-in shown here, but of this one: %1</source>
        <translation>Estos puntos no son los de la entrega que se muestra aquí, sino los de esta otra: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fecha límite: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentario: %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Resguardo %1</translation>
    </message>
    <message>
        <source>The file names the number %1</source>
        <translation>En el archivo figura el número %1</translation>
    </message>
    <message>
        <source>The file names %1, number %2</source>
        <translation>En el archivo figura %1, número %2</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>Hecho con %1</translation>
    </message>
    <message>
        <source>From event %1 on, events do not follow from those before them and count as not done</source>
        <translation>A partir del evento %1, los eventos no se siguen de los anteriores y cuentan como no hechos</translation>
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
        <translation>Repartir por igual</translation>
    </message>
    <message>
        <source>All of %1 is given away</source>
        <extracomment>an allocation meets its budget, such as 100 %</extracomment>
        <translation>Se ha repartido todo: %1</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>Corrige antes el valor.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswerForm</name>
    <message>
        <source>This was tried. Change the answer.</source>
        <translation>Ya se ha probado. Cambia la respuesta.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswerNumberField</name>
    <message>
        <source>%1, typed</source>
        <translation>%1, escrito</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>sin respuesta aún</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is asked; what is amiss with what was typed there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This unit does not fit here. Type a value from %1 to %2.</source>
        <translation>Esta unidad no sirve aquí. Escribe un valor de %1 a %2.</translation>
    </message>
    <message>
        <source>Out of range: from %1 to %2.</source>
        <translation>Fuera del intervalo: de %1 a %2.</translation>
    </message>
    <message>
        <source>This is not a number. Type a value from %1 to %2.</source>
        <translation>Esto no es un número. Escribe un valor de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswersView</name>
    <message>
        <source>%1 ✓ right</source>
        <translation>%1 ✓ correcta</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AreaRail</name>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AreaStack</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AttemptCard</name>
    <message>
        <source>Another attempt</source>
        <translation>Otro intento</translation>
    </message>
    <message>
        <source>A later attempt</source>
        <translation>Un intento posterior</translation>
    </message>
    <message>
        <source>A new attempt begins with the brief and asks for new predictions. This one stays as it is, and both can be handed in.</source>
        <translation>Un intento nuevo empieza por la introducción y pide predicciones nuevas. Este se queda como está, y se pueden entregar los dos.</translation>
    </message>
    <message>
        <source>This is an earlier attempt. It can still be handed in.</source>
        <translation>Este es un intento anterior. Todavía se puede entregar.</translation>
    </message>
    <message>
        <source>Start a new attempt</source>
        <translation>Empezar un intento nuevo</translation>
    </message>
    <message>
        <source>Go to attempt %1</source>
        <translation>Ir al intento %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AttemptForm</name>
    <message>
        <source>Hand-in that counts</source>
        <translation>Entrega que cuenta</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Hacer que cuente</translation>
    </message>
    <message>
        <source>By the course&apos;s rule</source>
        <translation>Según la regla del curso</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Intento %1, %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AuditArea</name>
    <message>
        <source>Audit</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Every change with who made it, when and why; the newest first.</source>
        <translation>Todos los cambios, con quién los hizo, cuándo y por qué; los más recientes primero.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Número de estudiante</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>Buscar en las filas</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los ítems</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Write the audit trail to</source>
        <translation>Guardar el historial de cambios en</translation>
    </message>
    <message>
        <source>audit.csv</source>
        <translation>historial.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BindingTable</name>
    <message>
        <source>Bindings</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Shows now</source>
        <translation>Muestra ahora</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BookmarkBar</name>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a él</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Bookmark these settings</source>
        <translation>Guardar estos ajustes como marcador</translation>
    </message>
    <message>
        <source>Keep these settings to compare with (Ctrl+B)</source>
        <translation>Guardar estos ajustes para comparar con ellos (Ctrl+B)</translation>
    </message>
    <message>
        <source>Go back to the bookmark&apos;s settings</source>
        <translation>Volver a los ajustes del marcador</translation>
    </message>
    <message>
        <source>story</source>
        <translation>situación inicial</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>name of a bookmark, what its settings are</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Compare with bookmark %1: %2</source>
        <translation>Comparar con el marcador %1: %2</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>These are the settings of %1.</source>
        <translation>Estos son los ajustes de %1.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BriefPage</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Empezar %1</translation>
    </message>
    <message>
        <source>Choose a context first.</source>
        <translation>Elige antes un entorno.</translation>
    </message>
    <message>
        <source>Volume %1 · Lab %2 · Chapter %3, %4 · %5</source>
        <extracomment>volume, lab number, chapter number, chapter title, duration</extracomment>
        <translation>Volumen %1 · Laboratorio %2 · Capítulo %3, %4 · %5</translation>
    </message>
    <message>
        <source>%1 · Attempt %2</source>
        <extracomment>what stands under a lab&apos;s title, then the attempt after the first</extracomment>
        <translation>%1 · Intento %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Worth reading before you start</source>
        <translation>Conviene leer antes de empezar</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>Elige un entorno</translation>
    </message>
    <message>
        <source>This context was chosen for both acts.</source>
        <translation>Este entorno se eligió para los dos actos.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CalibrationView</name>
    <message>
        <source>pays best here</source>
        <translation>aquí da más puntos</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CellForm</name>
    <message>
        <source>Reason: say why, so that the change can be understood later.</source>
        <translation>Motivo: indique por qué, para que el cambio se entienda más adelante.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason (kept in the audit trail)</source>
        <translation>Motivo (queda en el historial de cambios)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CellPanel</name>
    <message>
        <source>The chosen grade</source>
        <translation>La nota elegida</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Puntos a mano</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>Intento que cuenta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Choose a student&apos;s item to see what its points are made of, and to change them.</source>
        <translation>Elija una celda de la tabla para ver de qué se componen sus puntos y para cambiarlos.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>sin entrega</translation>
    </message>
    <message>
        <source>By hand, %1: %2</source>
        <translation>A mano, %1: %2</translation>
    </message>
    <message>
        <source>Computed: %1, less %2 for lateness</source>
        <translation>Calculados: %1, menos %2 por el retraso</translation>
    </message>
    <message>
        <source>Attempt %1, handed in %2</source>
        <translation>Intento %1, entregado el %2</translation>
    </message>
    <message>
        <source>Nothing was handed in. Missing is not 0 points.</source>
        <translation>No se ha entregado nada. Sin entrega no significa 0 puntos.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fecha límite: %1</translation>
    </message>
    <message>
        <source>Due %1, for this student</source>
        <translation>Fecha límite individual: %1</translation>
    </message>
    <message>
        <source>⚑ %1</source>
        <translation>⚑ %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentario: %1</translation>
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
        <translation>Tabla de datos</translation>
    </message>
    <message>
        <source>Show or hide the chart&apos;s numbers (Ctrl+T)</source>
        <translation>Mostrar u ocultar los números del gráfico (Ctrl+T)</translation>
    </message>
    <message>
        <source>Data table: %1</source>
        <translation>Tabla de datos: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what a chart shows, then which keys work on it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drag the point, or click a line to choose it</source>
        <translation>Arrastra el punto o haz clic en una línea para elegirla</translation>
    </message>
    <message>
        <source>Click a part of the chart to apply its settings</source>
        <translation>Haga clic en una parte del gráfico para aplicar sus ajustes</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ChoiceForm</name>
    <message>
        <source>Choose at least one answer.</source>
        <translation>Elige al menos una respuesta.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Elige antes una respuesta.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ClassArea</name>
    <message>
        <source>%1: before and after</source>
        <translation>%1: antes y después</translation>
    </message>
    <message>
        <source>%1: points of the class</source>
        <translation>%1: puntos de la clase</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Vista de la clase</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>&amp;Keep the right answer back</source>
        <translation>&amp;No mostrar aún la respuesta correcta</translation>
    </message>
    <message>
        <source>Keep the right answer back</source>
        <translation>No mostrar aún la respuesta correcta</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>Í&amp;tem</translation>
    </message>
    <message>
        <source>No hand-in counts for %1 yet.</source>
        <translation>Aún no cuenta ninguna entrega para %1.</translation>
    </message>
    <message>
        <source>%1 – class view</source>
        <translation>%1 – vista de la clase</translation>
    </message>
    <message numerus="yes">
        <source>No names, and no figure of fewer than %n students</source>
        <translation>
            <numerusform>Sin nombres y sin cifras de menos de %n estudiante</numerusform>
            <numerusform>Sin nombres y sin cifras de menos de %n estudiantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students. Figures of so few could tell who answered what.</source>
        <translation>
            <numerusform>Oculto: menos de %n estudiante. Con tan pocas personas, las cifras podrían revelar quién respondió qué.</numerusform>
            <numerusform>Oculto: menos de %n estudiantes. Con tan pocas personas, las cifras podrían revelar quién respondió qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::ClassSlides</name>
    <message>
        <source>&amp;Previous</source>
        <translation>Ante&amp;rior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>&amp;Mostrar la respuesta</translation>
    </message>
    <message>
        <source>&amp;Full screen (F11)</source>
        <translation>&amp;Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Leave &amp;full screen (Esc)</source>
        <translation>Salir de &amp;pantalla completa (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which page of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CommentForm</name>
    <message>
        <source>Comment for the student</source>
        <translation>Comentario que acompaña a la nota</translation>
    </message>
    <message>
        <source>Keep comment</source>
        <translation>Guardar el comentario</translation>
    </message>
    <message>
        <source>Goes out with the grades where the platform takes it</source>
        <translation>Se envía con las notas si la plataforma lo admite</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ComparisonCard</name>
    <message>
        <source>✓ the decision at these settings</source>
        <translation>✓ la decisión con estos ajustes</translation>
    </message>
    <message>
        <source>%1: the decision</source>
        <translation>%1: la decisión</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <extracomment>%1 is a decision such as &quot;move compute&quot;</extracomment>
        <translation>Decisión: %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ConfidenceChoice</name>
    <message>
        <source>How sure are you?</source>
        <translation>¿Con qué seguridad lo dices?</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ControlPanel</name>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message numerus="yes">
        <source>%n more controls come with the missions.</source>
        <translation>
            <numerusform>%n control más aparece con las misiones.</numerusform>
            <numerusform>%n controles más aparecen con las misiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::CourseCard</name>
    <message>
        <source>Who can read your hand-in</source>
        <translation>Quién puede leer tu entrega</translation>
    </message>
    <message>
        <source>You can hand in again as soon as the course file is replaced or given up.</source>
        <translation>Podrás entregar de nuevo en cuanto cambies o quites el archivo de curso.</translation>
    </message>
    <message>
        <source>Hand-ins are plain text: whoever has the file can read it. If your course has a course file, choose it, and hand-ins are sealed for your course.</source>
        <translation>Las entregas son texto sin cifrar: quien tenga el archivo puede leerlo. Si tu curso tiene un archivo de curso, elígelo y las entregas se sellarán para tu curso.</translation>
    </message>
    <message>
        <source>Hand-ins are sealed for %1.</source>
        <translation>Las entregas se sellan para %1.</translation>
    </message>
    <message>
        <source>Only these can open them. Compare the words with those that your instructor shows:</source>
        <translation>Solo estos pueden abrirlas. Compara las palabras con las que muestra quien imparte el curso:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of who can open hand-ins; the words of the key</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a course file…</source>
        <translation>Elegir un archivo de curso…</translation>
    </message>
    <message>
        <source>Hand in without it…</source>
        <translation>Entregar sin él…</translation>
    </message>
    <message>
        <source>Choose a course file</source>
        <translation>Elegir un archivo de curso</translation>
    </message>
    <message>
        <source>Course files (*.foresight-course)</source>
        <translation>Archivos de curso (*.foresight-course)</translation>
    </message>
    <message>
        <source>Hand in without the course file?</source>
        <translation>¿Entregar sin el archivo de curso?</translation>
    </message>
    <message>
        <source>Hand-ins are plain text from then on: whoever has the file can read it.</source>
        <translation>Desde entonces las entregas son texto sin cifrar: quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Hand in without it</source>
        <translation>Entregar sin él</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CourseDialog</name>
    <message>
        <source>New course</source>
        <translation>Curso nuevo</translation>
    </message>
    <message>
        <source>No labs are installed, so there is nothing to grade.</source>
        <translation>No hay laboratorios instalados, así que no hay nada que calificar.</translation>
    </message>
    <message>
        <source>Make the gradebook…</source>
        <translation>Crear el libro de notas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>Intento que cuenta</translation>
    </message>
    <message>
        <source>such as MLSYS-101</source>
        <translation>por ejemplo, MLSYS-101</translation>
    </message>
    <message>
        <source>such as 2026-fall</source>
        <translation>por ejemplo, 2026-otoño</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Curso</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>&amp;Identifier in hand-ins and roster</source>
        <translation>&amp;Identificador en las entregas y la lista</translation>
    </message>
    <message>
        <source>&amp;Attempt that counts</source>
        <translation>In&amp;tento que cuenta</translation>
    </message>
    <message>
        <source>Lab %1</source>
        <translation>Laboratorio %1</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Después de la fecha límite</translation>
    </message>
    <message>
        <source>Course: give it a short name, such as MLSYS-101.</source>
        <translation>Curso: indique un nombre corto, por ejemplo, MLSYS-101.</translation>
    </message>
    <message>
        <source>Labs: choose at least one.</source>
        <translation>Laboratorios: elija al menos uno.</translation>
    </message>
    <message>
        <source>Course settings</source>
        <translation>Configuración del curso</translation>
    </message>
    <message>
        <source>This is written to a course file beside the gradebook.</source>
        <translation>Esto se guarda en un archivo de curso junto al libro de notas.</translation>
    </message>
    <message>
        <source>The gradebook keeps these settings; the course file that it was made from is not changed. Before they are saved you see which grades change.</source>
        <translation>El libro de notas conserva esta configuración; el archivo de curso con el que se creó no cambia. Antes de guardarla verá qué notas cambian.</translation>
    </message>
    <message>
        <source>Save the settings…</source>
        <translation>Guardar la configuración…</translation>
    </message>
    <message>
        <source>Flag work without a reason for each prediction</source>
        <translation>Poner un aviso si a alguna predicción le falta el motivo</translation>
    </message>
    <message>
        <source>Work may be purged from</source>
        <translation>El trabajo se puede purgar desde</translation>
    </message>
    <message>
        <source>Has a retention day</source>
        <translation>Tiene fecha de conservación</translation>
    </message>
    <message>
        <source>Retention day</source>
        <translation>Fecha de conservación</translation>
    </message>
    <message>
        <source>Asked for and kept</source>
        <translation>Qué se pide y qué se conserva</translation>
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
        <translation>Canvas: número de la tarea</translation>
    </message>
    <message>
        <source>Moodle: ID number of the grade item</source>
        <translation>Moodle: número de ID del ítem de calificación</translation>
    </message>
    <message>
        <source>Blackboard: column ID</source>
        <translation>Blackboard: ID de la columna</translation>
    </message>
    <message>
        <source>Brightspace: name of the grade item</source>
        <translation>Brightspace: nombre del ítem de calificación</translation>
    </message>
    <message>
        <source>Sakai: title</source>
        <translation>Sakai: título</translation>
    </message>
    <message>
        <source>Open edX: block ID</source>
        <translation>Open edX: ID del bloque</translation>
    </message>
    <message>
        <source>OneRoster: line item</source>
        <translation>OneRoster: line item</translation>
    </message>
    <message>
        <source>This lab is not installed here: it cannot be graded on this computer.</source>
        <translation>Este laboratorio no está instalado aquí: no se puede calificar en este ordenador.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Item in the gradebook</source>
        <translation>Ítem en el libro de notas</translation>
    </message>
    <message>
        <source>The name stays: results and comments hang on it.</source>
        <translation>El nombre no cambia: los resultados y los comentarios dependen de él.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>The one that was set in this gradebook; see Rubric.</source>
        <translation>La que se puso en este libro de notas; véase Rúbrica.</translation>
    </message>
    <message>
        <source>%1 (written out in the course file)</source>
        <translation>%1 (escrita en el archivo de curso)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Has a deadline</source>
        <translation>Tiene fecha límite</translation>
    </message>
    <message>
        <source>Deadline, in this computer&apos;s time</source>
        <translation>Fecha límite, en la hora de este ordenador</translation>
    </message>
    <message>
        <source>Late work in this item</source>
        <translation>Entregas con retraso en este ítem</translation>
    </message>
    <message>
        <source>Rules of its own, in place of the course&apos;s</source>
        <translation>Reglas propias, en lugar de las del curso</translation>
    </message>
    <message>
        <source>Late rules of its own</source>
        <translation>Reglas propias para los retrasos</translation>
    </message>
    <message>
        <source>What platforms call this item</source>
        <translation>Cómo llaman las plataformas a este ítem</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DisclosureBox</name>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftNotice</name>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>You typed this on %1 and did not save it.</source>
        <extracomment>a day and a time</extracomment>
        <translation>Esto se escribió el %1 y no se guardó.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftPanel</name>
    <message>
        <source>Of every step</source>
        <translation>De todos los pasos</translation>
    </message>
    <message>
        <source>Checker and bindings</source>
        <translation>Comprobación y vínculos</translation>
    </message>
    <message>
        <source>Show the bindings of every step</source>
        <translation>Mostrar los vínculos de todos los pasos</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Faults: %L1</source>
        <translation>Fallos: %L1</translation>
    </message>
    <message>
        <source>The checker finds nothing wrong.</source>
        <translation>La comprobación no encuentra ningún fallo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s).</source>
        <translation>
            <numerusform>%Ln fallo.</numerusform>
            <numerusform>%Ln fallos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) typed into a text and not bound.</source>
        <translation>
            <numerusform>%Ln cifra escrita en un texto y sin vincular.</numerusform>
            <numerusform>%Ln cifras escritas en textos y sin vincular.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftsCard</name>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed earlier and not saved: %1.</source>
        <extracomment>a list of what it is about</extracomment>
        <translation>Escrito antes y sin guardar: %1.</translation>
    </message>
    <message>
        <source>the course&apos;s settings</source>
        <translation>la configuración del curso</translation>
    </message>
    <message>
        <source>the rubric of %1</source>
        <translation>la rúbrica de %1</translation>
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
        <translation>Terminar %1</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Ir al informe</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>The equation</source>
        <translation>La ecuación</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>Conviene recordar</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ErrorPage</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Para el soporte técnico</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Show the labs</source>
        <translation>Ver los laboratorios</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExplorePage</name>
    <message>
        <source>Back to the reveal</source>
        <translation>Volver a la solución</translation>
    </message>
    <message>
        <source>See the reveal</source>
        <translation>Ver la solución</translation>
    </message>
    <message>
        <source>This act is finished; the simulator shows your last settings.</source>
        <translation>Este acto está terminado; el simulador muestra tus últimos ajustes.</translation>
    </message>
    <message>
        <source>The reveal opens after one more mission: %1.</source>
        <translation>La solución se abre tras una misión más: %1.</translation>
    </message>
    <message>
        <source>The reveal opens after these missions: %1.</source>
        <translation>La solución se abre tras estas misiones: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>The simulator could not be opened. Leave this step and come back to try again.</source>
        <translation>No se ha podido abrir el simulador. Sal de este paso y vuelve para probar otra vez.</translation>
    </message>
    <message>
        <source>Explore: %1</source>
        <translation>Explorar: %1</translation>
    </message>
    <message>
        <source>What this page shows</source>
        <translation>Qué muestra esta página</translation>
    </message>
    <message>
        <source>Undo the last change of settings</source>
        <translation>Deshacer el último cambio de ajustes</translation>
    </message>
    <message>
        <source>Redo the change of settings</source>
        <translation>Rehacer el cambio de ajustes</translation>
    </message>
    <message>
        <source>Story&apos;s settings</source>
        <translation>Situación inicial</translation>
    </message>
    <message>
        <source>Reset every control to the story&apos;s settings</source>
        <translation>Restablecer todos los controles a la situación inicial</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExportArea</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choose a format. Nothing is written before you have seen what the file holds.</source>
        <translation>Elija un formato. No se escribe nada antes de que haya visto qué contiene el archivo.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Students without a result</source>
        <translation>Estudiantes sin resultado</translation>
    </message>
    <message>
        <source>leave blank, or as the platform has it</source>
        <translation>dejar en blanco, o como lo tenga la plataforma</translation>
    </message>
    <message>
        <source>no row for those without any result</source>
        <translation>sin fila para quienes no tienen ningún resultado</translation>
    </message>
    <message>
        <source>0 points</source>
        <translation>0 puntos</translation>
    </message>
    <message>
        <source>Students &amp;without a result</source>
        <translation>Estudiantes &amp;sin resultado</translation>
    </message>
    <message>
        <source>Leave &amp;out students without identifier</source>
        <translation>&amp;Dejar fuera a estudiantes sin identificador</translation>
    </message>
    <message>
        <source>&amp;Decimal comma and semicolons</source>
        <translation>Co&amp;ma decimal y punto y coma</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms in place of names</source>
        <translation>Seudónimos en &amp;lugar de nombres</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Platform&apos;s own &amp;file…</source>
        <translation>Archivo &amp;propio de la plataforma…</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Vis&amp;ta previa</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>&amp;Guardar el archivo…</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Primeras líneas del archivo</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Principio del archivo</translation>
    </message>
    <message>
        <source>Fills in %1; every other byte stays.</source>
        <translation>Rellena %1; los demás bytes no cambian.</translation>
    </message>
    <message>
        <source>This platform takes back only its own exported file: choose it.</source>
        <translation>Esta plataforma solo acepta de vuelta el archivo que ella misma exportó: elíjalo.</translation>
    </message>
    <message>
        <source>With the platform&apos;s own exported file only the items&apos; cells are filled in; without one the file is made from scratch.</source>
        <translation>Con el archivo exportado por la plataforma solo se rellenan las celdas de los ítems; sin él, el archivo se crea desde cero.</translation>
    </message>
    <message>
        <source>The platform&apos;s own file</source>
        <translation>El archivo propio de la plataforma</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Key file of the pseudonyms: an old one, or a new one</source>
        <translation>Archivo de claves de los seudónimos: uno existente o uno nuevo</translation>
    </message>
    <message>
        <source>pseudonyms.key</source>
        <translation>seudonimos.key</translation>
    </message>
    <message>
        <source>Write the grades to</source>
        <translation>Guardar las notas en</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>Archivos %1 (*.%2);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Written: %1
%2</source>
        <translation>Guardado: %1
%2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExtensionForm</name>
    <message>
        <source>Deadline for this student</source>
        <translation>Fecha límite individual</translation>
    </message>
    <message>
        <source>Set deadline</source>
        <translation>Poner la fecha límite</translation>
    </message>
    <message>
        <source>Course&apos;s deadline again</source>
        <translation>Volver a la fecha límite del curso</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FaultTable</name>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>Qué está mal y qué hacer</translation>
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
        <translation>Cifras de</translation>
    </message>
    <message>
        <source>&amp;Copy tables</source>
        <translation>Copia&amp;r las tablas</translation>
    </message>
    <message>
        <source>Item statistics</source>
        <translation>Estadísticas de ítems</translation>
    </message>
    <message>
        <source>Figures &amp;of</source>
        <translation>Cifras &amp;de</translation>
    </message>
    <message>
        <source>In the totals, what is blank adds nothing.</source>
        <translation>En los totales, lo que está en blanco no suma nada.</translation>
    </message>
    <message>
        <source>Figures of the totals</source>
        <translation>Cifras de los totales</translation>
    </message>
    <message>
        <source>All items: points that count, with penalties</source>
        <translation>Todos los ítems: puntos que cuentan, con descuentos</translation>
    </message>
    <message>
        <source>%1: lines of the rubric</source>
        <translation>%1: líneas de la rúbrica</translation>
    </message>
    <message>
        <source>%1: questions, right at the first try</source>
        <translation>%1: preguntas, correctas a la primera</translation>
    </message>
    <message>
        <source>Copied: item statistics and totals, with tabs between cells</source>
        <translation>Copiado: estadísticas de ítems y totales, con tabuladores entre las celdas</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FirstStartPage</name>
    <message>
        <source>Who works here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Your hand-ins carry this, so that they can be matched to you. Nothing else about you is asked.</source>
        <translation>Tus entregas llevan estos datos para que se sepa que son tuyas. No se te pide nada más.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Optional, as your course knows you.</source>
        <translation>Opcional; como te conocen en el curso.</translation>
    </message>
    <message>
        <source>&amp;Student number</source>
        <translation>Número de es&amp;tudiante</translation>
    </message>
    <message>
        <source>As it stands on your student card.</source>
        <translation>Como figura en tu tarjeta de estudiante.</translation>
    </message>
    <message>
        <source>Continue to the labs</source>
        <translation>Continuar a los laboratorios</translation>
    </message>
    <message>
        <source>Student number: it is missing. Type the number your university gave you.</source>
        <translation>Número de estudiante: falta. Escribe el número que te dio tu universidad.</translation>
    </message>
    <message numerus="yes">
        <source>Student number: it is longer than %n characters. Type only the number.</source>
        <translation>
            <numerusform>Número de estudiante: tiene más de %n carácter. Escribe solo el número.</numerusform>
            <numerusform>Número de estudiante: tiene más de %n caracteres. Escribe solo el número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Student number: it has characters that cannot be kept. Type it instead of pasting.</source>
        <translation>Número de estudiante: tiene caracteres que no se pueden guardar. Escríbelo en lugar de pegarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Name: it is longer than %n characters. Type a shorter form.</source>
        <translation>
            <numerusform>Nombre: tiene más de %n carácter. Escribe una forma más corta.</numerusform>
            <numerusform>Nombre: tiene más de %n caracteres. Escribe una forma más corta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: it has characters that cannot be kept. Type it instead of pasting.</source>
        <translation>Nombre: tiene caracteres que no se pueden guardar. Escríbelo en lugar de pegarlo.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FormulasPanel</name>
    <message>
        <source>Formulas with these numbers</source>
        <translation>Fórmulas con estos números</translation>
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
        <translation>Motivos indicados</translation>
    </message>
    <message>
        <source>Very sure and wrong</source>
        <translation>Mucha seguridad y respuesta incorrecta</translation>
    </message>
    <message>
        <source>Find in the reasons</source>
        <translation>Buscar en los motivos</translation>
    </message>
    <message>
        <source>Open the student</source>
        <translation>Abrir en Estudiantes</translation>
    </message>
    <message>
        <source>Nobody gave a reason.</source>
        <translation>Nadie indicó un motivo.</translation>
    </message>
    <message>
        <source>Nobody was very sure and wrong.</source>
        <translation>No hay respuestas incorrectas con mucha seguridad.</translation>
    </message>
    <message>
        <source>Students: %1</source>
        <translation>Estudiantes: %1</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo</translation>
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
        <translation>Respuestas con sus propias palabras</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Aún no hay respuestas.</translation>
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
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
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
        <translation>Laboratorio %1</translation>
    </message>
    <message>
        <source>Figures you start with</source>
        <translation>Cifras con las que empiezas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a figure, then the figure</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drawn for you: others have other figures.</source>
        <translation>Sorteado para ti: otras personas tienen otras cifras.</translation>
    </message>
    <message>
        <source>Default.</source>
        <translation>Valor predeterminado.</translation>
    </message>
    <message>
        <source>From your %1, attempt %2.</source>
        <translation>De tu %1, intento %2.</translation>
    </message>
    <message>
        <source>From your %1.</source>
        <translation>De tu %1.</translation>
    </message>
    <message>
        <source>Default, because your %1 did not get that far.</source>
        <translation>Valor predeterminado, porque tu %1 no llegó hasta ahí.</translation>
    </message>
    <message>
        <source>Default, because what your %1 recorded cannot be used here.</source>
        <translation>Valor predeterminado, porque lo que registró tu %1 no se puede usar aquí.</translation>
    </message>
    <message>
        <source>Default, because %1 is not installed here.</source>
        <translation>Valor predeterminado, porque %1 no está instalado aquí.</translation>
    </message>
    <message>
        <source>Default, because %1 was not done here.</source>
        <translation>Valor predeterminado, porque %1 no se hizo aquí.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradeTableModel</name>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (baja)</translation>
    </message>
    <message>
        <source>No longer on the roster; kept, and left out of exports</source>
        <translation>Ya no está en la lista del curso; se conserva y no se exporta</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookDesk</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>An import is running. Change the language when it has ended.</source>
        <translation>Hay una importación en curso. Cambie el idioma cuando haya terminado.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookSession</name>
    <message>
        <source>instructor</source>
        <translation>docente</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookWelcome</name>
    <message>
        <source>Gradebooks that were open before</source>
        <translation>Libros de notas abiertos anteriormente</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Libro de notas</translation>
    </message>
    <message>
        <source>A gradebook is one file for one course: its roster, the hand-ins, the grades and every change.</source>
        <translation>Un libro de notas es un archivo para un curso: su lista, las entregas, las notas y todos los cambios.</translation>
    </message>
    <message>
        <source>&amp;Open a gradebook…</source>
        <translation>&amp;Abrir un libro de notas…</translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <translation>&amp;Nuevo curso…</translation>
    </message>
    <message>
        <source>New from a course &amp;file…</source>
        <translation>Nuevo desde un a&amp;rchivo de curso…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Hand-ins waiting: %1. Open the gradebook of their course, or make a new one, and they are imported into it.</source>
        <translation>Entregas en espera: %1. Abra el libro de notas de su curso, o cree uno nuevo, y se importarán en él.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookWindow</name>
    <message>
        <source>Foresight Gradebook</source>
        <translation>Libro de notas de Foresight</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Curso</translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <translation>&amp;Nuevo curso…</translation>
    </message>
    <message>
        <source>New from a course &amp;file…</source>
        <translation>Nuevo desde un a&amp;rchivo de curso…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Roster…</source>
        <translation>&amp;Lista del curso…</translation>
    </message>
    <message>
        <source>&amp;Hand-ins…</source>
        <translation>&amp;Entregas…</translation>
    </message>
    <message>
        <source>&amp;Folder of hand-ins…</source>
        <translation>&amp;Carpeta de entregas…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Grades as &amp;CSV…</source>
        <translation>Notas en &amp;CSV…</translation>
    </message>
    <message>
        <source>Grades as a &amp;workbook…</source>
        <translation>Notas en un &amp;libro de cálculo…</translation>
    </message>
    <message>
        <source>Grades for C&amp;anvas…</source>
        <translation>Notas para C&amp;anvas…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Save the gradebook as</source>
        <translation>Guardar el libro de notas como</translation>
    </message>
    <message>
        <source>course.fgb</source>
        <translation>curso.fgb</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb)</source>
        <translation>Libros de notas (*.fgb)</translation>
    </message>
    <message>
        <source>Course file</source>
        <translation>Archivo de curso</translation>
    </message>
    <message>
        <source>Course files (*.yaml *.yml)</source>
        <translation>Archivos de curso (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a gradebook</source>
        <translation>Abrir un libro de notas</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb);;All files (*)</source>
        <translation>Libros de notas (*.fgb);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 - Foresight Gradebook</source>
        <translation>%1 - Libro de notas de Foresight</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abierto: %1</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Privacy…</source>
        <translation>&amp;Privacidad…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;About Foresight Gradebook</source>
        <translation>&amp;Acerca del Libro de notas de Foresight</translation>
    </message>
    <message>
        <source>Instructor handbook</source>
        <translation>Manual para docentes</translation>
    </message>
    <message>
        <source>About Foresight Gradebook</source>
        <translation>Acerca del Libro de notas de Foresight</translation>
    </message>
    <message>
        <source>Foresight %1
Collects hand-ins, grades them and exports grades.
Licence: GPL 3.0 or later.</source>
        <translation>Foresight %1
Reúne entregas, las califica y exporta notas.
Licencia: GPL 3.0 o posterior.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Change the course and grade again?</source>
        <translation>¿Cambiar el curso y calificar de nuevo?</translation>
    </message>
    <message>
        <source>Change and grade again</source>
        <translation>Cambiar y calificar de nuevo</translation>
    </message>
    <message>
        <source>The course&apos;s settings are as they were.</source>
        <translation>La configuración del curso sigue como estaba.</translation>
    </message>
    <message>
        <source>The course&apos;s settings are changed, and grades were made again.</source>
        <translation>La configuración del curso ha cambiado y las notas se han vuelto a calcular.</translation>
    </message>
    <message>
        <source>Course &amp;key…</source>
        <translation>C&amp;lave del curso…</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradesArea</name>
    <message>
        <source>Grades</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Buscar estudiante</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Con resultado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Sin entrega</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Eximido</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Con aviso</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Grades: students and items</source>
        <translation>Notas: estudiantes e ítems</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>In any item</source>
        <translation>En cualquier ítem</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ImportArea</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Drop hand-ins, folders or zip archives anywhere on this window. Importing a file twice changes nothing.</source>
        <translation>Suelte entregas, carpetas o archivos zip en cualquier lugar de esta ventana. Importar un archivo dos veces no cambia nada.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>&amp;Hand-ins…</source>
        <translation>E&amp;ntregas…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>Car&amp;peta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Nothing imported in this session</source>
        <translation>Nada importado en esta sesión</translation>
    </message>
    <message>
        <source>&amp;Watch a folder and import from it</source>
        <translation>Vi&amp;gilar una carpeta e importar desde ella</translation>
    </message>
    <message>
        <source>Watch a folder and import from it</source>
        <translation>Vigilar una carpeta e importar desde ella</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Hand-ins kept aside</source>
        <translation>Entregas apartadas</translation>
    </message>
    <message>
        <source>Imported files and their verdicts</source>
        <translation>Archivos importados y sus dictámenes</translation>
    </message>
    <message>
        <source>Stopped after %1; computing points</source>
        <translation>Detenido tras %1; calculando puntos</translation>
    </message>
    <message>
        <source>Imported %1; computing points</source>
        <translation>Importados: %1; calculando puntos</translation>
    </message>
    <message>
        <source>The program ended during an import. What had come in is kept; go on with the rest?</source>
        <translation>El programa se cerró durante una importación. Lo que ya había entrado se conserva; ¿continuar con el resto?</translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>Importando %1 de %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importando %1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s); what came in is kept</source>
        <translation>
            <numerusform>Detenido tras %n archivo; lo que entró se conserva</numerusform>
            <numerusform>Detenido tras %n archivos; lo que entró se conserva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported; their verdicts are below</source>
        <translation>
            <numerusform>%n archivo importado; su dictamen está debajo</numerusform>
            <numerusform>%n archivos importados; sus dictámenes están debajo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All verdicts: %1</source>
        <translation>Todos los dictámenes: %1</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Hand-ins and archives (*.foresight *.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>Entregas y archivos comprimidos (*.foresight *.zip *.tar *.tar.gz *.tgz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder of hand-ins</source>
        <translation>Carpeta de entregas</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que vigilar</translation>
    </message>
    <message>
        <source>&amp;Watching %1</source>
        <translation>Vi&amp;gilando %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ImportModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Número de estudiante</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ItemsArea</name>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>Í&amp;tem</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>Mostrar &amp;nombres</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Without names, a code stands for each student until the window is closed</source>
        <translation>Sin nombres, un código representa a cada estudiante hasta que se cierre la ventana</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Ir a Importar</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Time and work</source>
        <translation>Tiempo y trabajo</translation>
    </message>
    <message>
        <source>Quartiles by linear interpolation (type 7)</source>
        <translation>Cuartiles por interpolación lineal (tipo 7)</translation>
    </message>
    <message>
        <source>Seconds at each step</source>
        <translation>Segundos en cada paso</translation>
    </message>
    <message>
        <source>Settings tried and missions met</source>
        <translation>Ajustes probados y misiones cumplidas</translation>
    </message>
    <message>
        <source>No hand-in counts for %1. Figures come as soon as hand-ins of students on the roster are imported.</source>
        <translation>No cuenta ninguna entrega para %1. Habrá cifras en cuanto se importen entregas de estudiantes de la lista del curso.</translation>
    </message>
    <message>
        <source>The lab of this item is not installed on this computer: answers and steps are shown by their short names, and answers that nobody gave are missing.</source>
        <translation>El laboratorio de este ítem no está instalado en este ordenador: las respuestas y los pasos aparecen con su nombre corto y faltan las respuestas que nadie dio.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::KeyDialog</name>
    <message>
        <source>Course key</source>
        <translation>Clave del curso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The key lies beside the gradebook under a passphrase, which each step below asks for. Nobody can reset it: write it down and keep it apart from the computer.</source>
        <translation>La clave está junto al libro de notas bajo una frase de contraseña, que piden los pasos de abajo. Nadie puede restablecerla: anótela y guárdela aparte del equipo.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same a&amp;gain, for a new key</source>
        <translation>&amp;Otra vez, para una clave nueva</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>&amp;Crear una clave</translation>
    </message>
    <message>
        <source>&amp;Take a key from a backup…</source>
        <translation>&amp;Tomar una clave de una copia…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de respaldo</translation>
    </message>
    <message>
        <source>Put the backup in another place, such as a USB stick, and read it back from there. A lost key cannot be made again, and what was sealed for it stays closed.</source>
        <translation>Ponga la copia en otro lugar, como una memoria USB, y reléala desde allí. Una clave perdida no se puede rehacer, y lo que se selló para ella queda cerrado.</translation>
    </message>
    <message>
        <source>&amp;Write a backup…</source>
        <translation>&amp;Escribir una copia de respaldo…</translation>
    </message>
    <message>
        <source>&amp;Read the backup back…</source>
        <translation>&amp;Releer la copia de respaldo…</translation>
    </message>
    <message>
        <source>Others who can open hand-ins</source>
        <translation>Otros que pueden abrir las entregas</translation>
    </message>
    <message>
        <source>Such as the department. Compare the words with whom the key belongs to before you save the course file.</source>
        <translation>Por ejemplo, el departamento. Compare las palabras con quien tenga la clave antes de guardar el archivo de curso.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>P&amp;ublic key, 64 hexadecimal digits</source>
        <translation>Clave &amp;pública, 64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>&amp;Save the course file for students…</source>
        <translation>&amp;Guardar el archivo de curso para estudiantes…</translation>
    </message>
    <message>
        <source>&amp;Unlock sealed hand-ins</source>
        <translation>&amp;Desbloquear las entregas selladas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a key; its words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An earlier key, kept for reading.</source>
        <translation>Una clave anterior, guardada para leer.</translation>
    </message>
    <message>
        <source>The key that students get.</source>
        <translation>La clave que reciben los estudiantes.</translation>
    </message>
    <message>
        <source>Not finished: no backup of it was read back.</source>
        <translation>Sin terminar: no se ha releído ninguna copia de respaldo.</translation>
    </message>
    <message>
        <source>Another&apos;s key: can open hand-ins too.</source>
        <translation>Clave de otra parte: también puede abrir las entregas.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Aún no hay ninguna clave.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Aún no hay nada que respaldar.</translation>
    </message>
    <message>
        <source>The backup was read back; the key is finished.</source>
        <translation>La copia se ha releído; la clave está terminada.</translation>
    </message>
    <message>
        <source>The key is given to nobody before its backup was read back.</source>
        <translation>La clave no se da a nadie antes de releer su copia de respaldo.</translation>
    </message>
    <message>
        <source>Sealed hand-ins are opened until this gradebook is closed.</source>
        <translation>Las entregas selladas se abren hasta que se cierre este libro de notas.</translation>
    </message>
    <message>
        <source>Sealed hand-ins stay closed when they are imported.</source>
        <translation>Las entregas selladas quedan cerradas al importarlas.</translation>
    </message>
    <message>
        <source>&amp;Lock sealed hand-ins</source>
        <translation>&amp;Bloquear las entregas selladas</translation>
    </message>
    <message>
        <source>Passphrase: type it first.</source>
        <translation>Frase de contraseña: escríbala primero.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The two passphrases differ: type both again.</source>
        <translation>Las dos frases no coinciden: escriba ambas de nuevo.</translation>
    </message>
    <message>
        <source>The key is made. Now write a backup to another place and read it back.</source>
        <translation>La clave está creada. Ahora escriba una copia de respaldo en otro lugar y reléala.</translation>
    </message>
    <message>
        <source>Write a backup to another place</source>
        <translation>Escribir una copia de respaldo en otro lugar</translation>
    </message>
    <message>
        <source>course key backup.keys</source>
        <translation>copia de la clave del curso.keys</translation>
    </message>
    <message>
        <source>Keys (*.keys)</source>
        <translation>Claves (*.keys)</translation>
    </message>
    <message>
        <source>The backup is written. Now read it back.</source>
        <translation>La copia está escrita. Ahora reléala.</translation>
    </message>
    <message>
        <source>Read the backup back</source>
        <translation>Releer la copia de respaldo</translation>
    </message>
    <message>
        <source>The backup was read back: the key is finished.</source>
        <translation>La copia se ha releído: la clave está terminada.</translation>
    </message>
    <message>
        <source>Take a key from a backup</source>
        <translation>Tomar una clave de una copia</translation>
    </message>
    <message>
        <source>What the backup holds is here now.</source>
        <translation>Lo que contiene la copia ya está aquí.</translation>
    </message>
    <message>
        <source>Public key: 64 hexadecimal digits, as the other&apos;s gradebook shows them.</source>
        <translation>Clave pública: 64 cifras hexadecimales, como las muestra el libro de notas de la otra parte.</translation>
    </message>
    <message>
        <source>Added. It counts for course files that are saved from now on.</source>
        <translation>Añadida. Vale para los archivos de curso que se guarden desde ahora.</translation>
    </message>
    <message>
        <source>Save the course file for students</source>
        <translation>Guardar el archivo de curso para estudiantes</translation>
    </message>
    <message>
        <source>Course files (*.foresight-course)</source>
        <translation>Archivos de curso (*.foresight-course)</translation>
    </message>
    <message>
        <source>The course file is saved. Tell your students the words above: they see the same.</source>
        <translation>El archivo de curso está guardado. Diga a sus estudiantes las palabras de arriba: ven las mismas.</translation>
    </message>
    <message>
        <source>Sealed hand-ins are locked again.</source>
        <translation>Las entregas selladas vuelven a estar bloqueadas.</translation>
    </message>
    <message>
        <source>Unlocked: import the sealed hand-ins now.</source>
        <translation>Desbloqueado: importe ahora las entregas selladas.</translation>
    </message>
    <message>
        <source>Public key %1</source>
        <translation>Clave pública %1</translation>
    </message>
    <message>
        <source>Choose another place: a backup beside the key is lost with it.</source>
        <translation>Elija otro lugar: una copia junto a la clave se pierde con ella.</translation>
    </message>
    <message>
        <source>Name: say whose key it is.</source>
        <translation>Nombre: indique de quién es la clave.</translation>
    </message>
    <message>
        <source>This key is here already.</source>
        <translation>Esta clave ya está aquí.</translation>
    </message>
    <message>
        <source>Students who have your course file seal what they hand in: only the keys below open it. Without a course file, hand-ins are plain text.</source>
        <translation>Quienes tienen su archivo de curso sellan lo que entregan: solo las claves de abajo lo abren. Sin archivo de curso, las entregas son texto sin cifrar.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Otra frase de contraseña</translation>
    </message>
    <message>
        <source>Type the passphrase so far above. A new backup is written to another place and read back first. Backups made before still open with the passphrase so far: keep them apart, or destroy them.</source>
        <translation>Escribe arriba la frase actual. Primero se escribe una copia de respaldo nueva en otro lugar y se relee. Las copias anteriores se abren aún con la frase actual: guárdalas aparte o destrúyelas.</translation>
    </message>
    <message>
        <source>New passphras&amp;e</source>
        <translation>Frase nu&amp;eva</translation>
    </message>
    <message>
        <source>The new one aga&amp;in</source>
        <translation>La nueva otra ve&amp;z</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation>Cam&amp;biar la frase…</translation>
    </message>
    <message>
        <source>The passphrase is changed. The backup that was written opens with the new one.</source>
        <translation>La frase se ha cambiado. La copia escrita se abre con la nueva.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabFooter</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Volver al paso anterior</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabView</name>
    <message>
        <source>%1, attempt %2</source>
        <comment>title of a lab</comment>
        <translation>%1, intento %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabWizard</name>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LateForm</name>
    <message>
        <source>Still in time for</source>
        <translation>Margen tras la fecha límite</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Less for each day begun</source>
        <translation>Descuento por cada día empezado</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Taken at the most</source>
        <translation>Descuento máximo</translation>
    </message>
    <message>
        <source>Left at the least</source>
        <translation>Mínimo que queda</translation>
    </message>
    <message>
        <source>Nothing is left after</source>
        <translation>No queda nada después de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>never</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LibraryPage</name>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Finished and handed in</source>
        <translation>Terminado y entregado</translation>
    </message>
    <message>
        <source>Finished, not handed in yet</source>
        <translation>Terminado, aún sin entregar</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 de %2 pasos hechos</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <comment>number, progress</comment>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>Attempt %1: not finished</source>
        <translation>Intento %1: sin terminar</translation>
    </message>
    <message>
        <source>Attempt %1: finished and handed in</source>
        <translation>Intento %1: terminado y entregado</translation>
    </message>
    <message>
        <source>Attempt %1: finished, not handed in yet</source>
        <translation>Intento %1: terminado, aún sin entregar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <comment>name of a step</comment>
        <translation>Continuar: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Laboratorios</translation>
    </message>
    <message>
        <source>Everything you do is saved at once; leave and come back at any time.</source>
        <translation>Todo lo que haces se guarda al momento; puedes salir y volver cuando quieras.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>minutes, progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start a new attempt</source>
        <translation>Empezar un intento nuevo</translation>
    </message>
    <message>
        <source>%1, Lab %2</source>
        <comment>button, lab number</comment>
        <translation>%1, laboratorio %2</translation>
    </message>
    <message>
        <source>The finished attempt stays, and both can be handed in.</source>
        <translation>El intento terminado se queda, y se pueden entregar los dos.</translation>
    </message>
    <message>
        <source>A new attempt asks for new predictions. The finished one stays as it is, and both can be handed in.</source>
        <translation>Un intento nuevo pide predicciones nuevas. El terminado se queda como está, y se pueden entregar los dos.</translation>
    </message>
    <message>
        <source>Lab that cannot be opened: %1</source>
        <translation>Laboratorio que no se puede abrir: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>«%1» no se puede abrir</translation>
    </message>
    <message numerus="yes">
        <source>Its files have %n faults. Your own work is not affected. Tell whoever installed the lab what is listed here.</source>
        <translation>
            <numerusform>Sus archivos tienen %n fallo. Tu trabajo no se ve afectado. Comunica lo que aparece aquí a quien instaló el laboratorio.</numerusform>
            <numerusform>Sus archivos tienen %n fallos. Tu trabajo no se ve afectado. Comunica lo que aparece aquí a quien instaló el laboratorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Faults of %1</source>
        <translation>Fallos de %1</translation>
    </message>
    <message>
        <source>No labs found</source>
        <translation>No se han encontrado laboratorios</translation>
    </message>
    <message>
        <source>There is no folder to look in.</source>
        <translation>No hay ninguna carpeta donde buscar.</translation>
    </message>
    <message>
        <source>Looked in:
%1</source>
        <translation>Se ha buscado en:
%1</translation>
    </message>
    <message>
        <source>Labs come with the program or from your course. Ask whoever installed Foresight, or put the lab&apos;s folder into one of these places. Nothing of your work is affected.</source>
        <translation>Los laboratorios vienen con el programa o de tu curso. Pregunta a quien instaló Foresight o pon la carpeta del laboratorio en uno de estos lugares. Tu trabajo no se ve afectado.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Volume %1 · Lab %2 · Chapter %3, %4</source>
        <translation>Volumen %1 · Laboratorio %2 · Capítulo %3, %4</translation>
    </message>
    <message>
        <source>Reading the labs…</source>
        <translation>Leyendo los laboratorios…</translation>
    </message>
    <message>
        <source>Signed with a key that is not trusted here. Courses do not count work at it.</source>
        <translation>Firmado con una clave que aquí no es de confianza. Los cursos no cuentan el trabajo en él.</translation>
    </message>
    <message>
        <source>Unsigned: nobody stands behind this lab. Courses do not count work at it.</source>
        <translation>Sin firma: nadie responde por este laboratorio. Los cursos no cuentan el trabajo en él.</translation>
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
        <translation>Acerca de Foresight</translation>
    </message>
    <message>
        <source>Foresight %1
Courseware with locked predictions.
Licence: GPL 3.0 or later.</source>
        <translation>Foresight %1
Material didáctico con predicciones fijadas.
Licencia: GPL 3.0 o posterior.</translation>
    </message>
    <message>
        <source>Your settings and your work are kept in one folder, the data folder, and it cannot be used now. To keep them elsewhere, start the program with --data-dir and the name of a folder.</source>
        <translation>Tus preferencias y tu trabajo se guardan en una carpeta, la carpeta de datos, que ahora no se puede usar. Para guardarlos en otro lugar, inicia el programa con --data-dir y el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>Back to the lab</source>
        <translation>Volver al laboratorio</translation>
    </message>
    <message>
        <source>Back to the labs</source>
        <translation>Volver a los laboratorios</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1 - Foresight</source>
        <comment>screen</comment>
        <translation>%1 - Foresight</translation>
    </message>
    <message>
        <source>%1 - %2 - Foresight</source>
        <comment>lab, step</comment>
        <translation>%1 - %2 - Foresight</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>The way through the lab</source>
        <translation>El camino por el laboratorio</translation>
    </message>
    <message>
        <source>Each act asks for a prediction first, then opens the simulator, the reveal and the equation. Steps that are done can be read again at any time.</source>
        <translation>Cada acto pide primero una predicción y después abre el simulador, la solución y la ecuación. Los pasos hechos se pueden volver a leer en cualquier momento.</translation>
    </message>
    <message>
        <source>One button goes on</source>
        <translation>Un botón para seguir</translation>
    </message>
    <message>
        <source>It says what happens next. While it cannot be pressed, the words beside it say what is missing. Ctrl+Enter presses it.</source>
        <translation>Dice qué viene después. Mientras no se puede pulsar, el texto que tiene al lado dice qué falta. Ctrl+Intro lo pulsa.</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Por dónde vas</translation>
    </message>
    <message>
        <source>What you locked, and when your work was last saved. You can close the window at any time; the lab opens where you left it.</source>
        <translation>Lo que has fijado y cuándo se guardó tu trabajo por última vez. Puedes cerrar la ventana cuando quieras; el laboratorio se abre donde lo dejaste.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Esta pantalla</translation>
    </message>
    <message>
        <source>Work through it from top to bottom.</source>
        <translation>Recórrela de arriba abajo.</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Los menús</translation>
    </message>
    <message>
        <source>Text size, contrast and language are in View, Settings. Everything that is recorded about you is in Record.</source>
        <translation>El tamaño del texto, el contraste y el idioma están en Ver, Preferencias. Todo lo que se registra sobre ti está en Registro.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>F1 opens the handbook at the place that is about the screen in view.</source>
        <translation>F1 abre el manual por la parte que trata de la pantalla que estás viendo.</translation>
    </message>
    <message>
        <source>Your labs</source>
        <translation>Tus laboratorios</translation>
    </message>
    <message>
        <source>A card for each lab, with the time it takes and how far you are. This button opens it.</source>
        <translation>Una tarjeta por laboratorio, con el tiempo que lleva y hasta dónde has llegado. Este botón lo abre.</translation>
    </message>
    <message>
        <source>The folder with your work cannot be used now. What you type stays in this window: leave it open. Saving goes on when the folder is back.</source>
        <translation>La carpeta con tu trabajo no se puede usar ahora. Lo que escribas se queda en esta ventana: déjala abierta. Se volverá a guardar cuando la carpeta esté disponible.</translation>
    </message>
    <message>
        <source>The file that keeps your work is damaged or missing. What can be brought back is said below.</source>
        <translation>El archivo que guarda tu trabajo está dañado o falta. Abajo se indica qué se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MatchingForm</name>
    <message numerus="yes">
        <source>%1 of %2 items have a match.</source>
        <extracomment>%1 is how many items are matched, %2 how many there are</extracomment>
        <translation>
            <numerusform>%1 de %2 elementos tiene pareja.</numerusform>
            <numerusform>%1 de %2 elementos tienen pareja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::MessageCard</name>
    <message>
        <source>Message from %1</source>
        <extracomment>accessible name of a message; %1 is the role of the sender</extracomment>
        <translation>Mensaje de %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MessagePage</name>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
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
        <translation>Misiones</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>a mission and whether it is met</extracomment>
        <translation>%1: cumplida</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: pendiente</translation>
    </message>
    <message>
        <source>Missions: %1 of %2 met</source>
        <translation>Misiones: %1 de %2 cumplidas</translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation>Ocultar la pista</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Mostrar una pista</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <extracomment>hint for a mission</extracomment>
        <translation>Pista: %1</translation>
    </message>
    <message>
        <source>For the mission: %1</source>
        <extracomment>the mission that a hint is for</extracomment>
        <translation>Para la misión: %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::NoteField</name>
    <message>
        <source>Keep note</source>
        <translation>Guardar el apunte</translation>
    </message>
    <message>
        <source>In a sentence: why the gap? (optional)</source>
        <translation>En una frase: ¿a qué se debe la diferencia? (opcional)</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Guardar este apunte</translation>
    </message>
    <message>
        <source>Kept with your work.</source>
        <translation>Guardado con tu trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>Se han guardado los primeros %1 de %2 carácter.</numerusform>
            <numerusform>Se han guardado los primeros %1 de %2 caracteres.</numerusform>
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
        <translation>%1, valor tecleado</translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation>Restablecer %1 a %2</translation>
    </message>
    <message>
        <source>Type a value from %1 to %2.</source>
        <translation>Teclea un valor de %1 a %2.</translation>
    </message>
    <message>
        <source>This is not a number. Type a value from %1 to %2.</source>
        <translation>Esto no es un número. Teclea un valor de %1 a %2.</translation>
    </message>
    <message>
        <source>This unit does not fit here. Type a value from %1 to %2.</source>
        <translation>Esta unidad no sirve aquí. Teclea un valor de %1 a %2.</translation>
    </message>
    <message>
        <source>Out of range: from %1 to %2.</source>
        <translation>Fuera de rango: de %1 a %2.</translation>
    </message>
    <message>
        <source>Whole numbers only, from %1 to %2.</source>
        <translation>Solo números enteros, de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 %2 stays in force.</source>
        <extracomment>what is amiss with a typed value; then the value that still counts</extracomment>
        <translation>%1 Sigue vigente %2.</translation>
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
        <translation>Solo estos valores: %1.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::NumberForm</name>
    <message>
        <source>Give a value first.</source>
        <translation>Indica antes un valor.</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>Corrige antes el valor.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ObservationCard</name>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Record the observation</source>
        <translation>Anotar la observación</translation>
    </message>
    <message>
        <source>Type a figure, with its unit if you like: this one cannot be read. %1</source>
        <translation>Teclea un valor, con su unidad si quieres: este no se puede leer. %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message>
        <source>Recorded: %1. The chart shows something else. %2 Read it once more; it is not graded.</source>
        <translation>Anotado: %1. El gráfico muestra otra cosa. %2 Léelo una vez más; no se califica.</translation>
    </message>
    <message>
        <source>Recorded: %1. The chart showed %2.</source>
        <translation>Anotado: %1. El gráfico mostraba %2.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::OpeningPage</name>
    <message>
        <source>Opening your work…</source>
        <translation>Abriendo tu trabajo…</translation>
    </message>
    <message>
        <source>It is read and checked first. The more there is, the longer that takes.</source>
        <translation>Primero se lee y se comprueba. Cuanto más haya, más tarda.</translation>
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
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Change points</source>
        <translation>Cambiar los puntos</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Eximir</translation>
    </message>
    <message>
        <source>Computed points again</source>
        <translation>Volver a los puntos calculados</translation>
    </message>
    <message>
        <source>Points, of %1</source>
        <translation>Puntos, de %1</translation>
    </message>
    <message>
        <source>Points: give a number, such as 7.5.</source>
        <translation>Puntos: indique un número, por ejemplo, 7,5.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ParkedPanel</name>
    <message>
        <source>Hand-ins kept aside</source>
        <translation>Entregas apartadas</translation>
    </message>
    <message>
        <source>Choose a hand-in and say whose it is. It counts as soon as it has a student.</source>
        <translation>Elija una entrega e indique de quién es. Cuenta en cuanto se le asigna estudiante.</translation>
    </message>
    <message>
        <source>Student: name or number</source>
        <translation>Estudiante: nombre o número</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation>Número que lleva</translation>
    </message>
    <message>
        <source>Name in it</source>
        <translation>Nombre que lleva</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregada el</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hand-in: choose one in the table above.</source>
        <translation>Entrega: elija una en la tabla de arriba.</translation>
    </message>
    <message>
        <source>Student: nobody on the roster is called so; choose from the list, or give the number.</source>
        <translation>Estudiante: nadie en la lista del curso tiene ese nombre; elija una de las sugerencias o indique el número.</translation>
    </message>
    <message>
        <source>Reason: say how you know whose it is.</source>
        <translation>Motivo: indique cómo sabe de quién es.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PlacementField</name>
    <message>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Place the prediction: %1</source>
        <translation>Colocar la predicción: %1</translation>
    </message>
    <message>
        <source>Placed at, typed: %1</source>
        <translation>Colocada en, valor tecleado: %1</translation>
    </message>
    <message>
        <source>Take the prediction off the axis</source>
        <translation>Quitar la predicción del eje</translation>
    </message>
    <message>
        <source>Click or drag to place your prediction</source>
        <translation>Haz clic o arrastra para colocar tu predicción</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>sin colocar</translation>
    </message>
    <message>
        <source>Placed at</source>
        <translation>Colocada en</translation>
    </message>
    <message>
        <source>This cannot be placed. Type a value from %1 to %2, with its unit.</source>
        <translation>Esto no se puede colocar. Teclea un valor de %1 a %2, con su unidad.</translation>
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
        <translation>Las teclas Izquierda y Derecha mueven el punto; Re Pág y Av Pág lo mueven más.</translation>
    </message>
    <message>
        <source>The Left and Right keys move the point, Page Up and Page Down move it further; Up and Down choose another line.</source>
        <translation>Las teclas Izquierda y Derecha mueven el punto; Re Pág y Av Pág lo mueven más; Arriba y Abajo eligen otra línea.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictPage</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Lock prediction</source>
        <translation>Fijar la predicción</translation>
    </message>
    <message>
        <source>Choose an answer and say how sure you are.</source>
        <translation>Elige una respuesta e indica con qué seguridad lo dices.</translation>
    </message>
    <message>
        <source>Lock it or change it above.</source>
        <translation>Fíjala o cámbiala arriba.</translation>
    </message>
    <message>
        <source>Say how sure you are.</source>
        <translation>Indica con qué seguridad lo dices.</translation>
    </message>
    <message>
        <source>Commit to an answer before you see the simulator. It cannot be changed afterwards; a surprise costs nothing.</source>
        <translation>Decídete por una respuesta antes de ver el simulador. Después no se puede cambiar; una sorpresa no cuesta nada.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the prediction</source>
        <translation>Cambiar la predicción</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Fijarla</translation>
    </message>
    <message>
        <source>Lock the prediction; it cannot be changed afterwards</source>
        <translation>Fijar la predicción; después no se puede cambiar</translation>
    </message>
    <message>
        <source>Lock %1, %2? After this it stays as it is.</source>
        <extracomment>answer letter or the answer, confidence</extracomment>
        <translation>¿Fijar la respuesta %1 (%2)? Después se queda como está.</translation>
    </message>
    <message>
        <source>Lock %1, %2, placed at %3? After this it stays as it is.</source>
        <extracomment>answer letter or the answer, confidence, value on the axis</extracomment>
        <translation>¿Fijar la respuesta %1 (%2), colocada en %3? Después se queda como está.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionCard</name>
    <message>
        <source>Your locked answer</source>
        <translation>Tu respuesta fijada</translation>
    </message>
    <message>
        <source>You said, %1, at %2</source>
        <extracomment>confidence, time of day</extracomment>
        <translation>Dijiste a las %2 (%1)</translation>
    </message>
    <message>
        <source>Locked prediction: %1, %2</source>
        <translation>Predicción fijada: %1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the learner&apos;s own words in quotes</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Placed at %1</source>
        <extracomment>where a prediction stands on its axis</extracomment>
        <translation>Colocada en %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionForm</name>
    <message>
        <source>How sure are you?</source>
        <translation>¿Con qué seguridad lo dices?</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>¿Por qué? (opcional)</translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>Se han guardado los primeros %1 de %2 carácter.</numerusform>
            <numerusform>Se han guardado los primeros %1 de %2 caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place it on the axis as well (optional)</source>
        <translation>Colócala también en el eje (opcional)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the learner&apos;s own words in quotes</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PreviewWindow</name>
    <message>
        <source>%1 - Preview - Foresight</source>
        <comment>lab</comment>
        <translation>%1 - Vista previa - Foresight</translation>
    </message>
    <message>
        <source>There is no page to show yet: see what is wrong beside.</source>
        <translation>Todavía no hay ninguna página que mostrar: al lado se ve qué está mal.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The folder is read again by itself when it changes (F5)</source>
        <translation>La carpeta se vuelve a leer sola cuando cambia (F5)</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Leer la carpeta de nuevo</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>Leído a las %1.</translation>
    </message>
    <message>
        <source>It cannot be shown like this; the page is as it was before.</source>
        <translation>Así no se puede mostrar; la página es la de antes.</translation>
    </message>
    <message>
        <source>It cannot be shown like this.</source>
        <translation>Así no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenciones</translation>
    </message>
    <message>
        <source>A hold keeps a student&apos;s work, or the whole course, from being purged: for an appeal, for instance.</source>
        <translation>Una retención impide que se purgue el trabajo de una persona o el curso entero; por ejemplo, por una reclamación.</translation>
    </message>
    <message>
        <source>&amp;Student number; empty for the whole course</source>
        <translation>Número de &amp;estudiante; vacío para el curso entero</translation>
    </message>
    <message>
        <source>&amp;Reason, for a new hold or for ending one</source>
        <translation>Moti&amp;vo, para una retención nueva o para terminar una</translation>
    </message>
    <message>
        <source>&amp;Add a hold</source>
        <translation>&amp;Añadir una retención</translation>
    </message>
    <message>
        <source>&amp;End the chosen hold</source>
        <translation>Terminar la &amp;retención elegida</translation>
    </message>
    <message>
        <source>All that is held on a student</source>
        <translation>Todo lo guardado sobre una persona</translation>
    </message>
    <message>
        <source>Student &amp;number</source>
        <translation>&amp;Número de estudiante</translation>
    </message>
    <message>
        <source>E&amp;xport all that is held…</source>
        <translation>E&amp;xportar todo lo guardado…</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purgar</translation>
    </message>
    <message>
        <source>Takes away hand-ins, names, grades and texts of everybody who is not on hold. Hashes and the audit trail with codes in place of numbers stay; only the receipt can say whose a code is. There is no way back but a copy.</source>
        <translation>Elimina las entregas, los nombres, las notas y los textos de todas las personas sin retención. Quedan los hashes y el historial de cambios, con códigos en lugar de números; solo el resguardo puede decir de quién es un código. No hay vuelta atrás, salvo con una copia.</translation>
    </message>
    <message>
        <source>&amp;Before that day, all the same</source>
        <translation>Aun así, antes de ese &amp;día</translation>
    </message>
    <message>
        <source>Before the retention day</source>
        <translation>Antes de la fecha de conservación</translation>
    </message>
    <message>
        <source>Write a &amp;copy of the gradebook first</source>
        <translation>Guardar antes una &amp;copia del libro de notas</translation>
    </message>
    <message>
        <source>Write a copy of the gradebook first</source>
        <translation>Guardar antes una copia del libro de notas</translation>
    </message>
    <message>
        <source>Reason &amp;why</source>
        <translation>Motivo de la pur&amp;ga</translation>
    </message>
    <message>
        <source>&amp;Type the course&apos;s term to go on</source>
        <translation>Para con&amp;tinuar, escriba el periodo del curso</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>&amp;Purgar…</translation>
    </message>
    <message>
        <source>the course</source>
        <translation>el curso</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Qué se retiene</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The work is to be kept until %1.</source>
        <translation>El trabajo se debe conservar hasta el %1.</translation>
    </message>
    <message>
        <source>No retention day is set; see Course &gt; Settings.</source>
        <translation>No hay fecha de conservación; véase Curso &gt; Configuración.</translation>
    </message>
    <message>
        <source>Reason: say why, so that the change can be understood later.</source>
        <translation>Motivo: indique por qué, para que el cambio se entienda más adelante.</translation>
    </message>
    <message>
        <source>Write all that is held to</source>
        <translation>Guardar los datos de la persona en</translation>
    </message>
    <message>
        <source>student.json</source>
        <translation>estudiante.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Write a copy of the gradebook to</source>
        <translation>Guardar una copia del libro de notas en</translation>
    </message>
    <message>
        <source>before-purge.fgb</source>
        <translation>antes-de-la-purga.fgb</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb)</source>
        <translation>Libros de notas (*.fgb)</translation>
    </message>
    <message>
        <source>Term: type %1, as it stands in the course&apos;s settings. Nothing was removed.</source>
        <translation>Periodo: escriba %1, tal como figura en la configuración del curso. No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Write the receipt to</source>
        <translation>Guardar el resguardo en</translation>
    </message>
    <message>
        <source>purge-receipt.json</source>
        <translation>resguardo-de-purga.json</translation>
    </message>
    <message>
        <source>Purge the course?</source>
        <translation>¿Purgar el curso?</translation>
    </message>
    <message>
        <source>Everything that names a student of %1 is taken away now.</source>
        <translation>Ahora se elimina todo lo que identifica a estudiantes de %1.</translation>
    </message>
    <message>
        <source>Removed: %1 and %2. On hold: %3. The receipt is written.</source>
        <translation>Eliminado: %1 y %2. Con retención: %3. El resguardo está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>removed</comment>
        <translation>
            <numerusform>%n estudiante</numerusform>
            <numerusform>%n estudiantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <comment>removed</comment>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::QuestionPanel</name>
    <message>
        <source>Facility (share right at the first try)</source>
        <translation>Índice de facilidad (proporción de correctas a la primera)</translation>
    </message>
    <message>
        <source>Discrimination (item–rest r × 100, Moodle; first tries of this lab)</source>
        <translation>Discriminación (r ítem–resto × 100, Moodle; primeras respuestas de este laboratorio)</translation>
    </message>
    <message>
        <source>Very sure and wrong</source>
        <translation>Mucha seguridad y respuesta incorrecta</translation>
    </message>
    <message>
        <source>Median time to lock</source>
        <translation>Mediana del tiempo hasta fijar</translation>
    </message>
    <message>
        <source>Gain to reflection (class, Hake)</source>
        <translation>Ganancia hasta la reflexión (clase, Hake)</translation>
    </message>
    <message>
        <source>low is expected here</source>
        <translation>aquí se espera un valor bajo</translation>
    </message>
    <message>
        <source>%1 of those who answered</source>
        <translation>el %1 de quienes respondieron</translation>
    </message>
    <message>
        <source>Median time from reveal to first try</source>
        <translation>Mediana del tiempo desde la solución hasta la primera respuesta</translation>
    </message>
    <message>
        <source>quartiles %1 and %2</source>
        <translation>cuartiles %1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>Answered by %1 of %n students on the roster; figures from first tries.</source>
        <translation>
            <numerusform>Respondieron %1 de %n estudiante de la lista del curso; las cifras son de las primeras respuestas.</numerusform>
            <numerusform>Respondieron %1 de %n estudiantes de la lista del curso; las cifras son de las primeras respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 per cent right, %n students</source>
        <translation>
            <numerusform>del %1 al %2 por ciento de correctas, %n estudiante</numerusform>
            <numerusform>del %1 al %2 por ciento de correctas, %n estudiantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::RangeControl</name>
    <message>
        <source>From %1 to %2</source>
        <extracomment>the two ends of a range, each with its name</extracomment>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RankingForm</name>
    <message>
        <source>Keep this order</source>
        <translation>Dejar este orden</translation>
    </message>
    <message>
        <source>First on top. Drag a line, use its arrows, or press Alt+Up and Alt+Down.</source>
        <translation>El primero arriba. Arrastra una línea, usa sus flechas o pulsa Alt+Arriba y Alt+Abajo.</translation>
    </message>
    <message>
        <source>The order stays as it is.</source>
        <translation>El orden se queda como está.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3.</source>
        <extracomment>what was moved in a ranking, its place now, how many there are</extracomment>
        <translation>%1 es ahora el número %2 de %3.</translation>
    </message>
    <message>
        <source>The order is as it was.</source>
        <translation>El orden es el de antes.</translation>
    </message>
    <message>
        <source>Put the list in order, or keep the order shown.</source>
        <translation>Ordena la lista o deja el orden que se muestra.</translation>
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
        <translation>Alt+Arriba y Alt+Abajo lo mueven.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a place in a ranking, what stands there</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RecordEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RecordPage</name>
    <message>
        <source>My record</source>
        <translation>Mi registro</translation>
    </message>
    <message>
        <source>Everything that is recorded about you. It stays on this computer until you hand it in.</source>
        <translation>Todo lo que se registra sobre ti. Se queda en este ordenador hasta que lo entregues.</translation>
    </message>
    <message>
        <source>Student number %1</source>
        <translation>Número de estudiante %1</translation>
    </message>
    <message>
        <source>%1, student number %2</source>
        <translation>%1, número de estudiante %2</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Hand-ins and their receipts</source>
        <translation>Entregas y sus resguardos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>name of a lab; then its hand-in with number, file, time and receipt</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What later labs may read</source>
        <translation>Lo que pueden leer los laboratorios posteriores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Save my record as text</source>
        <translation>Guardar mi registro como texto</translation>
    </message>
    <message>
        <source>my-record.txt</source>
        <translation>mi-registro.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Predictions and how sure you were</source>
        <translation>Tus predicciones y la seguridad que indicaste</translation>
    </message>
    <message>
        <source>First attempts only, and only where you have seen the reveal. Nobody else sees this page, and it counts for nothing.</source>
        <translation>Solo los primeros intentos, y solo donde ya has visto la solución. Nadie más ve esta página, y no cuenta para nada.</translation>
    </message>
    <message>
        <source>%1: right %2 of %3</source>
        <extracomment>a confidence, then right predictions and all predictions of that confidence</extracomment>
        <translation>%1: correctas %2 de %3</translation>
    </message>
    <message>
        <source>Wrong at first and right in the reflection: %1 of %2</source>
        <extracomment>predictions that the reflection put right, wrong predictions</extracomment>
        <translation>Incorrectas al principio y correctas en la reflexión: %1 de %2</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. It will be kept in this file:</source>
        <translation>Aún no hay nada registrado. Se guardará en este archivo:</translation>
    </message>
    <message>
        <source>Kept in this file:</source>
        <translation>Se guarda en este archivo:</translation>
    </message>
    <message>
        <source>Reading your record…</source>
        <translation>Leyendo tu registro…</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReflectPage</name>
    <message>
        <source>See the equation</source>
        <translation>Ver la ecuación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Choose another answer.</source>
        <translation>Elige otra respuesta.</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>ya probada</translation>
    </message>
    <message>
        <source>Explanations of the answers</source>
        <translation>Explicaciones de las respuestas</translation>
    </message>
    <message>
        <source>This is what the model shows.</source>
        <translation>Es lo que muestra el modelo.</translation>
    </message>
    <message>
        <source>The answer is marked above. Here is why.</source>
        <translation>La respuesta está marcada arriba. Este es el porqué.</translation>
    </message>
    <message>
        <source>The model points elsewhere.</source>
        <translation>El modelo apunta a otra respuesta.</translation>
    </message>
    <message>
        <source>One more try, for half the points.</source>
        <translation>Queda una oportunidad, por la mitad de los puntos.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries.</source>
        <translation>
            <numerusform>Queda %n intento.</numerusform>
            <numerusform>Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how an answer was judged, how many tries are left; both are sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
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
        <translation>Lo que mostraba la pantalla</translation>
    </message>
    <message>
        <source>Recorded figures that the model does not give</source>
        <translation>Valores registrados que el modelo no da</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>● %1 (chosen)</source>
        <extracomment>an answer, marked as the one that was chosen</extracomment>
        <translation>● %1 (elegida)</translation>
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
        <translation>Ajustes
%1

Valores registrados
%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReplaySimulator</name>
    <message>
        <source>%1: %2 (changed)</source>
        <translation>%1: %2 (cambiado)</translation>
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
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>Ante&amp;rior</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event %1 of %2, %3 after the start: %4</source>
        <extracomment>number of an event, how many there are, time since the start, what happened</extracomment>
        <translation>Evento %1 de %2, %3 después del inicio: %4</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReportExportCard</name>
    <message>
        <source>Keep the report</source>
        <translation>Conservar el informe</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Save the report as a web page (HTML)</source>
        <translation>Guardar el informe como página web (HTML)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Guardar el informe como PDF</translation>
    </message>
    <message>
        <source>The web page is the more accessible of the two: charts come with tables and descriptions.</source>
        <translation>De los dos formatos, la página web es el más accesible: los gráficos llevan tablas y descripciones.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se ha guardado.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReportPage</name>
    <message>
        <source>Hand in again</source>
        <translation>Entregar de nuevo</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>The lab is not finished yet.</source>
        <translation>El laboratorio aún no está terminado.</translation>
    </message>
    <message>
        <source>Handing in again makes a new file; the earlier one stays.</source>
        <translation>Entregar de nuevo crea otro archivo; el anterior se conserva.</translation>
    </message>
    <message>
        <source>What you predicted, what you observed, and how you explained it.</source>
        <translation>Lo que predijiste, lo que observaste y cómo lo explicaste.</translation>
    </message>
    <message>
        <source>Report and hand in</source>
        <translation>Informe y entrega</translation>
    </message>
    <message>
        <source>Attempt %1. %2</source>
        <translation>Intento %1. %2</translation>
    </message>
    <message>
        <source>Not handed in yet.</source>
        <translation>Aún sin entregar.</translation>
    </message>
    <message>
        <source>Handed in.</source>
        <translation>Entregado.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Resguardo %1</translation>
    </message>
    <message>
        <source>Keep this code. It belongs to the file %1, which goes to your instructor.</source>
        <translation>Conserva este código. Corresponde al archivo %1, que es para quien imparte el curso.</translation>
    </message>
    <message>
        <source>%1: no reason for the prediction</source>
        <translation>%1: predicción sin motivo</translation>
    </message>
    <message>
        <source>%1: no observation recorded</source>
        <translation>%1: ninguna observación anotada</translation>
    </message>
    <message>
        <source>Optional parts left out</source>
        <translation>Partes opcionales sin hacer</translation>
    </message>
    <message>
        <source>Foresight hand-ins (*.foresight)</source>
        <translation>Entregas de Foresight (*.foresight)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RestoreCard</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Looking for a copy of your work…</source>
        <translation>Buscando una copia de tu trabajo…</translation>
    </message>
    <message>
        <source>The file itself is sound; there is nothing to restore.</source>
        <translation>El archivo en sí está íntegro; no hay nada que restaurar.</translation>
    </message>
    <message>
        <source>There is no sound copy on this computer, so nothing can be restored here. The file stays as it is and can be looked at by your instructor or administrator. Hand-ins that you have made are not affected.</source>
        <translation>En este equipo no hay ninguna copia íntegra, así que aquí no se puede restaurar nada. El archivo se queda como está; quien imparta el curso o administre el sistema puede examinarlo. Las entregas ya hechas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Here is what is lost</source>
        <translation>Esto es lo que se pierde</translation>
    </message>
    <message>
        <source>Restore my work from the copy</source>
        <translation>Restaurar mi trabajo desde la copia</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Not restored. %1</source>
        <translation>No restaurado. %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RevealPage</name>
    <message>
        <source>Reflect</source>
        <translation>Reflexionar</translation>
    </message>
    <message>
        <source>Your prediction beside the model</source>
        <translation>Tu predicción junto al modelo</translation>
    </message>
    <message>
        <source>The reveal could not be recorded. Leave this step and come back to try again.</source>
        <translation>No se ha podido registrar la solución. Sal de este paso y vuelve para probar otra vez.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The gap</source>
        <translation>La diferencia</translation>
    </message>
    <message>
        <source>Explanations of the answers</source>
        <translation>Explicaciones de las respuestas</translation>
    </message>
    <message>
        <source>At the settings you left the simulator at</source>
        <translation>Con los ajustes que dejaste en el simulador</translation>
    </message>
    <message>
        <source>Your answer beside the right one</source>
        <translation>Tu respuesta junto a la correcta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReviewCard</name>
    <message>
        <source>Review questions</source>
        <translation>Preguntas de repaso</translation>
    </message>
    <message>
        <source>Review, with new numbers</source>
        <translation>Repaso, con números nuevos</translation>
    </message>
    <message>
        <source>For practice: nothing here is recorded or graded.</source>
        <translation>Para practicar: aquí no se registra ni se califica nada.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Comprobar la respuesta</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>number of a question, how many there are, what it is about</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <extracomment>whether a review question was answered rightly, and why</extracomment>
        <translation>Correcta. %1</translation>
    </message>
    <message>
        <source>Not this. %1</source>
        <translation>Esta no. %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RosterArea</name>
    <message>
        <source>left</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>on the roster</source>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista del curso</translation>
    </message>
    <message>
        <source>&amp;Roster file…</source>
        <translation>Archivo de la &amp;lista…</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.txt *.tsv *.xls *.zip);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.tsv *.xls *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Platform&apos;s number</source>
        <translation>Número de la plataforma</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>Número SIS</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No students yet. Choose a roster file; you see what it changes before it does.</source>
        <translation>Aún no hay estudiantes. Elija un archivo de lista; verá los cambios antes de que se hagan.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n estudiante</numerusform>
            <numerusform>%n estudiantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::RosterPreviewPanel</name>
    <message>
        <source>Mark those &amp;not in the file as having left</source>
        <translation>Dar de baja a quienes &amp;no están en el archivo</translation>
    </message>
    <message>
        <source>Mark those not in the file as having left</source>
        <translation>Dar de baja a quienes no están en el archivo</translation>
    </message>
    <message>
        <source>What the roster changes</source>
        <translation>Qué cambia la lista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Primeras líneas del archivo</translation>
    </message>
    <message>
        <source>Take the roster in</source>
        <translation>Incorporar la lista</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1 new, %2 with changes, %3 coming back, %4 not in the file, %5 as before</source>
        <translation>Altas: %1; con cambios: %2; vuelven: %3; no están en el archivo: %4; como antes: %5</translation>
    </message>
    <message>
        <source>Nothing can be taken in while lines have faults: %1. Correct the file, or choose other columns.</source>
        <translation>No se puede incorporar nada mientras haya líneas con fallos: %1. Corrija el archivo o elija otras columnas.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>%1
Say which column holds what: the student number is needed.</source>
        <translation>%1
Indique qué contiene cada columna: el número de estudiante es necesario.</translation>
    </message>
    <message>
        <source>Roster: %1 added, %2 changed, %3 left, %4 as before</source>
        <translation>Lista del curso: altas, %1; cambios, %2; bajas, %3; como antes, %4</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RubricArea</name>
    <message>
        <source>Rubrics (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Rúbricas (*.yaml *.yml *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>What earns points. Other points and removed lines count when grades are made again, a new line waits until you apply it, other words never change a grade, and what you set by hand stays.</source>
        <translation>Qué da puntos. Los puntos cambiados y las líneas quitadas cuentan al volver a calcular las notas; una línea nueva espera hasta que la aplique; cambiar el texto nunca cambia una nota, y los puntos a mano se quedan.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>&amp;Take a rubric of the lab ▾</source>
        <translation>&amp;Tomar una rúbrica del laboratorio ▾</translation>
    </message>
    <message>
        <source>Load a &amp;file…</source>
        <translation>Car&amp;gar un archivo…</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>Guar&amp;dar como archivo…</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>Nombre de la rúbrica</translation>
    </message>
    <message>
        <source>&amp;Name of the rubric</source>
        <translation>&amp;Nombre de la rúbrica</translation>
    </message>
    <message>
        <source>Lines of the rubric</source>
        <translation>Líneas de la rúbrica</translation>
    </message>
    <message>
        <source>Add a &amp;line</source>
        <translation>Añadir una &amp;línea</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>&amp;Quitar la línea</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>New lines count at &amp;once</source>
        <translation>Las líneas nuevas cuentan al &amp;momento</translation>
    </message>
    <message>
        <source>New lines count at once</source>
        <translation>Las líneas nuevas cuentan al momento</translation>
    </message>
    <message>
        <source>Sho&amp;w what changes</source>
        <translation>M&amp;ostrar qué cambia</translation>
    </message>
    <message>
        <source>&amp;Save the rubric</source>
        <translation>Guarda&amp;r la rúbrica</translation>
    </message>
    <message>
        <source>&amp;Back to what is saved</source>
        <translation>Volver a lo g&amp;uardado</translation>
    </message>
    <message>
        <source>Appl&amp;y waiting lines…</source>
        <translation>A&amp;plicar las líneas en espera…</translation>
    </message>
    <message>
        <source>&amp;Grade again now</source>
        <translation>Cali&amp;ficar de nuevo ahora</translation>
    </message>
    <message>
        <source>Leave the rubric?</source>
        <translation>¿Salir de la rúbrica?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>The changes of the rubric are not saved.</source>
        <translation>Los cambios de la rúbrica no están guardados.</translation>
    </message>
    <message>
        <source>Load a rubric</source>
        <translation>Cargar una rúbrica</translation>
    </message>
    <message>
        <source>Save the rubric as a file</source>
        <translation>Guardar la rúbrica como archivo</translation>
    </message>
    <message>
        <source>rubric.yaml</source>
        <translation>rubrica.yaml</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Lines: a rubric needs at least one.</source>
        <translation>Líneas: una rúbrica necesita al menos una.</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>Línea %1. %2</translation>
    </message>
    <message>
        <source>Somebody else has saved this rubric meanwhile. Save yours as a file, go back to what is saved, and compare.</source>
        <translation>Entretanto, otra persona ha guardado esta rúbrica. Guarde la suya como archivo, vuelva a lo guardado y compare.</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Guardada como versión %1.</translation>
    </message>
    <message>
        <source>Rubric saved. Grades are as they were until they are made again.</source>
        <translation>Rúbrica guardada. Las notas siguen como estaban hasta que se vuelvan a calcular.</translation>
    </message>
    <message>
        <source>Let the waiting lines count?</source>
        <translation>¿Hacer que cuenten las líneas en espera?</translation>
    </message>
    <message>
        <source>Apply them</source>
        <translation>Aplicarlas</translation>
    </message>
    <message>
        <source>The lines count now.</source>
        <translation>Las líneas ya cuentan.</translation>
    </message>
    <message>
        <source>Grades were made again: %1 changed, %2 unchanged.</source>
        <translation>Las notas se han vuelto a calcular: %1 han cambiado, %2 siguen igual.</translation>
    </message>
    <message>
        <source>Somebody else has saved this rubric meanwhile.</source>
        <translation>Entretanto, otra persona ha guardado esta rúbrica.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RubricLinesModel</name>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>What is awarded</source>
        <translation>Qué da puntos</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>⚠ points</source>
        <translation>⚠ puntos</translation>
    </message>
    <message>
        <source>⚠ act</source>
        <translation>⚠ acto</translation>
    </message>
    <message>
        <source>new, waits</source>
        <translation>nueva, en espera</translation>
    </message>
    <message>
        <source>new, counts</source>
        <translation>nueva, cuenta</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Changes no grade until you apply the waiting lines.</source>
        <translation>No cambia ninguna nota hasta que aplique las líneas en espera.</translation>
    </message>
    <message>
        <source>Counts when grades are made again.</source>
        <translation>Cuenta al volver a calcular las notas.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SentenceForm</name>
    <message numerus="yes">
        <source>%1 of %2 blanks are filled.</source>
        <extracomment>%1 is how many blanks of a sentence are filled, %2 how many there are</extracomment>
        <translation>
            <numerusform>%1 de %2 huecos está completo.</numerusform>
            <numerusform>%1 de %2 huecos están completos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::SettingsCommand</name>
    <message>
        <source>change of settings</source>
        <translation>cambio de ajustes</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Every change applies at once and is kept for the next start.</source>
        <translation>Cada cambio se aplica al momento y se conserva para el próximo inicio.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Re&amp;ducir el movimiento</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades; changes show at once.</source>
        <translation>Nada se desliza ni se desvanece; los cambios se ven al momento.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>Change name or number</source>
        <translation>Cambiar nombre o número</translation>
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
        <translation>Tu trabajo se guarda en %1</translation>
    </message>
    <message>
        <source>Play the utilisation as a &amp;tone</source>
        <translation>Re&amp;producir la utilización como un tono</translation>
    </message>
    <message>
        <source>Play the utilisation as a tone</source>
        <translation>Reproducir la utilización como un tono</translation>
    </message>
    <message>
        <source>A short tone at each change in the simulator: the higher, the busier.</source>
        <translation>Un tono breve con cada cambio en el simulador: cuanto más agudo, más ocupación.</translation>
    </message>
    <message>
        <source>This computer has no sound player (aplay or paplay).</source>
        <translation>Este ordenador no tiene reproductor de sonido (aplay o paplay).</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SlotBox</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StatusStrip</name>
    <message>
        <source>Where the lab stands</source>
        <translation>Estado del laboratorio</translation>
    </message>
    <message>
        <source>No context chosen yet</source>
        <translation>Entorno aún sin elegir</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>act, answer, confidence</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: draft</source>
        <translation>%1: borrador</translation>
    </message>
    <message>
        <source>%1: not started</source>
        <translation>%1: sin empezar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>No backup copy now; tried again later</source>
        <translation>Ahora sin copia de seguridad; se reintentará</translation>
    </message>
    <message>
        <source>Saved here; the copy on the other disk follows later</source>
        <translation>Guardado aquí; la copia en el otro disco se hará después</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>of a prediction, in place of an answer that is too long for the strip</extracomment>
        <translation>fijada</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StepRail</name>
    <message>
        <source>Steps of the lab</source>
        <translation>Pasos del laboratorio</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Final</translation>
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
        <translation>%1, en pantalla</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentMenus</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Laboratorio</translation>
    </message>
    <message>
        <source>&amp;All labs</source>
        <translation>&amp;Todos los laboratorios</translation>
    </message>
    <message>
        <source>&amp;Back to the lab</source>
        <translation>&amp;Volver al laboratorio</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Paso &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Paso &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Do this step</source>
        <translation>&amp;Hacer este paso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>S&amp;iguiente panel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Pre&amp;ferencias</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;alto</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;My record</source>
        <translation>&amp;Mi registro</translation>
    </message>
    <message>
        <source>&amp;Save my record as text…</source>
        <translation>&amp;Guardar mi registro como texto…</translation>
    </message>
    <message>
        <source>&amp;Change name or number…</source>
        <translation>&amp;Cambiar nombre o número…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Foresight</source>
        <translation>&amp;Acerca de Foresight</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>&amp;Recorrido breve</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentPanel</name>
    <message>
        <source>&amp;Item</source>
        <translation>Í&amp;tem</translation>
    </message>
    <message>
        <source>Han&amp;d-in</source>
        <translation>E&amp;ntrega</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Hand-in</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Timeline and replay</source>
        <translation>Cronología y reproducción</translation>
    </message>
    <message>
        <source>Choose a student to see their work.</source>
        <translation>Elija estudiante para ver su trabajo.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentsArea</name>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Buscar estudiante</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SweepCard</name>
    <message>
        <source>Sweep a control</source>
        <translation>Recorrer un control</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Over the range of</source>
        <translation>En todo el rango de</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TargetPicker</name>
    <message>
        <source>The arrow keys choose another cell and so its settings.</source>
        <translation>Las teclas de flecha eligen otra celda y con ella sus ajustes.</translation>
    </message>
    <message>
        <source>The Up and Down keys choose other bars and so their settings.</source>
        <translation>Las teclas Arriba y Abajo eligen otras barras y con ellas sus ajustes.</translation>
    </message>
    <message>
        <source>The Left and Right keys choose the next point to that side, Up and Down the next one above or below; its settings are applied.</source>
        <translation>Las teclas Izquierda y Derecha eligen el punto siguiente hacia ese lado; Arriba y Abajo, el siguiente por encima o por debajo; se aplican sus ajustes.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TextForm</name>
    <message numerus="yes">
        <source>%1 of %2 characters</source>
        <extracomment>how much of a text is written; %1 is that number, %2 how many characters it may have</extracomment>
        <translation>
            <numerusform>%1 de %2 caracteres</numerusform>
            <numerusform>%1 de %2 caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>Se han guardado los primeros %1 de %2 carácter.</numerusform>
            <numerusform>Se han guardado los primeros %1 de %2 caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your answer first.</source>
        <translation>Escribe antes tu respuesta.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TimelineModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Momento</translation>
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
        <translation>Recorrido breve</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Cerrar el recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>place in the tour, how many places it has</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>foresight::ui::UnlockCard</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>If that computer was switched off or broke down, it left its lock behind, and you can go on here.</source>
        <translation>Si ese equipo se apagó o falló, dejó su bloqueo, y puedes continuar aquí.</translation>
    </message>
    <message>
        <source>Unlock here…</source>
        <translation>Desbloquear aquí…</translation>
    </message>
    <message>
        <source>Unlock only when nobody works there any more. If two computers write to the same work, steps of one of them can be lost. That a lock was broken is recorded in your work, without a name.</source>
        <translation>Desbloquea solo cuando ya nadie trabaje allí. Si dos equipos escriben en el mismo trabajo, pueden perderse pasos de uno de ellos. Que se rompió un bloqueo queda registrado en tu trabajo, sin nombre.</translation>
    </message>
    <message>
        <source>Nobody works there: unlock</source>
        <translation>Nadie trabaja allí: desbloquear</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Dejarlo bloqueado</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Not unlocked. %1</source>
        <translation>No desbloqueado. %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::UnlockDesk</name>
    <message>
        <source>Unlocked. That it was is recorded in your work.</source>
        <translation>Desbloqueado. Ha quedado registrado en tu trabajo.</translation>
    </message>
    <message>
        <source>Your work was opened on the computer %1 (%2) and not closed there. What is recorded can be read here all the same: Record, My record.</source>
        <translation>Su trabajo se abrió en el equipo %1 (%2) y no se cerró allí. Lo registrado se puede leer aquí de todos modos: Registro, Mi registro.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::WorkSummary</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>como dice el modelo</translation>
    </message>
    <message>
        <source>not as the model says</source>
        <translation>no como dice el modelo</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>The model: %1</source>
        <translation>El modelo: %1</translation>
    </message>
    <message>
        <source>nothing read off</source>
        <translation>sin lecturas</translation>
    </message>
    <message>
        <source>Read off: %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>Settings tried: %1 · missions met: %2</source>
        <translation>Ajustes probados: %1 · misiones cumplidas: %2</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>try %1: right</source>
        <translation>oportunidad %1: correcta</translation>
    </message>
    <message>
        <source>try %1: not right</source>
        <translation>oportunidad %1: no correcta</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>Summary of the work</source>
        <translation>Resumen del trabajo</translation>
    </message>
    <message>
        <source>Show in &amp;Grades</source>
        <translation>Ver en N&amp;otas</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Sobre el archivo</translation>
    </message>
    <message>
        <source>What a person should look at</source>
        <translation>Lo que una persona debería mirar</translation>
    </message>
    <message>
        <source>Flags are advice: they never change points, and each of them can have an innocent explanation.</source>
        <translation>Los avisos son orientativos: nunca cambian los puntos, y cada uno puede tener una explicación inocente.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>sin entrega</translation>
    </message>
    <message>
        <source>Comparing with the other hand-ins…</source>
        <translation>Comparando con las demás entregas…</translation>
    </message>
    <message>
        <source>Nothing was noticed.</source>
        <translation>No se ha observado nada.</translation>
    </message>
    <message>
        <source>Save the &amp;receipt…</source>
        <translation>Guardar el &amp;resguardo…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el resguardo</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::pages</name>
    <message>
        <source>%1 (your answer and the model&apos;s)</source>
        <translation>%1 (tu respuesta y la del modelo)</translation>
    </message>
    <message>
        <source>%1 (your answer)</source>
        <translation>%1 (tu respuesta)</translation>
    </message>
    <message>
        <source>%1 (the model&apos;s answer)</source>
        <translation>%1 (la respuesta del modelo)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>letter of an answer, the answer</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Al tanteo</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguridad</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Mucha seguridad</translation>
    </message>
    <message>
        <source>receipt known where it was begun only</source>
        <translation>resguardo conocido solo donde se empezó</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>resguardo %1</translation>
    </message>
    <message>
        <source>Hand-in %1: %2, %3, %4</source>
        <extracomment>number of a hand-in, file name, time, receipt</extracomment>
        <translation>Entrega %1: %2, %3, %4</translation>
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
        <translation>tú: %1 (%2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Your answer: %1</source>
        <translation>Tu respuesta: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how something was judged, how far it is off</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept as you wrote it. Nothing here is scored.</source>
        <translation>Guardado tal como lo escribiste. Aquí no se puntúa nada.</translation>
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
        <translation>%1 (correcta, la elegiste)</translation>
    </message>
    <message>
        <source>%1 (right, you did not choose it)</source>
        <translation>%1 (correcta, no la elegiste)</translation>
    </message>
    <message>
        <source>%1 (not right, you chose it)</source>
        <translation>%1 (no correcta, la elegiste)</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>%1, locked at %2</source>
        <translation>%1, fijada a las %2</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Looks at the simulator: %1</source>
        <translation>Miradas al simulador: %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <source>Placed at %1</source>
        <translation>Colocada en %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Collect hand-ins, grade them and export grades.</source>
        <translation>Reúne entregas, las califica y exporta notas.</translation>
    </message>
    <message>
        <source>Write the class report (pdf) without a window, and end.</source>
        <translation>Escribe el informe de la clase (pdf) sin ventana y termina.</translation>
    </message>
    <message>
        <source>The file that --export writes.</source>
        <translation>El archivo que escribe --export.</translation>
    </message>
    <message>
        <source>Gradebook to open.</source>
        <translation>Libro de notas que abrir.</translation>
    </message>
    <message>
        <source>Hand-ins, or folders of them, to import.</source>
        <translation>Entregas, o carpetas de entregas, que importar.</translation>
    </message>
    <message>
        <source>Keep settings and work in this folder.</source>
        <translation>Guarda las preferencias y el trabajo en esta carpeta.</translation>
    </message>
    <message>
        <source>Labs with locked predictions and live simulators.</source>
        <translation>Laboratorios con predicciones fijadas y simuladores interactivos.</translation>
    </message>
    <message>
        <source>Open the lab with this id or folder.</source>
        <translation>Abre el laboratorio con este identificador o esta carpeta.</translation>
    </message>
    <message>
        <source>Check this computer, and end.</source>
        <translation>Comprobar este equipo y terminar.</translation>
    </message>
    <message>
        <source>Say which version this is, and end.</source>
        <translation>Indicar la versión y terminar.</translation>
    </message>
    <message>
        <source>With --self-test or --version: answer as one JSON document.</source>
        <translation>Con --self-test o --version: responder con un documento JSON.</translation>
    </message>
    <message>
        <source>Keep this course file: hand-ins are sealed for its course.</source>
        <translation>Guardar este archivo de curso: las entregas se sellan para su curso.</translation>
    </message>
    <message>
        <source>Show the lab in this folder to its author, with the checker beside it.</source>
        <translation>Mostrar el laboratorio de esta carpeta a quien lo escribe, con la comprobación al lado.</translation>
    </message>
</context>
</TS>
