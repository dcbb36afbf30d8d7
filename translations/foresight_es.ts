<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Hidden: fewer than %1 students.</source>
        <translation>Oculto: menos de %1 estudiantes.</translation>
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
        <source>%1 students answered. %2.</source>
        <translation>Estudiantes que respondieron: %1. %2.</translation>
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
        <source>%1 students, from %2 to %3 of %4 points; most have %5.</source>
        <translation>Estudiantes: %1, de %2 a %3 puntos de %4; lo más frecuente: %5.</translation>
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
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>%1 unchanged at %2</source>
        <extracomment>label of a figure, its value</extracomment>
        <translation>%1 %2, sin cambios</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <extracomment>label of a figure, its value now, its value before</extracomment>
        <translation>%1 %2 en lugar de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>label of a setting, its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Now against %1: %2.</source>
        <extracomment>name of a bookmark, then what differs</extracomment>
        <translation>Ahora frente a %1: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
        <source>kept; done with another version of the lab</source>
        <translation>conservada; hecha con otra versión del laboratorio</translation>
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
        <source>Only %1 students: below %2, figures say more about who came than about the items.</source>
        <translation>Estudiantes: solo %1; por debajo de %2, las cifras dicen más sobre quién participó que sobre los ítems.</translation>
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
        <source>Hidden: fewer than %1 students.</source>
        <translation>Oculto: menos de %1 estudiantes.</translation>
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
        <translation>%1, %2</translation>
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
</context>
<context>
    <name>foresight::ui::AreaRail</name>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
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
</context>
<context>
    <name>foresight::ui::CourseDialog</name>
    <message>
        <source>New course</source>
        <translation>Curso nuevo</translation>
    </message>
    <message>
        <source>This is written to a course file beside the gradebook; platforms&apos; ids and rubrics of your own can be added there.</source>
        <translation>Esto se escribe en un archivo de curso junto al libro de notas; allí se pueden añadir identificadores de plataformas y rúbricas propias.</translation>
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
        <source>the last before the deadline</source>
        <translation>el último antes de la fecha límite</translation>
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
        <source>the best</source>
        <translation>el mejor</translation>
    </message>
    <message>
        <source>the one that I choose</source>
        <translation>el que se elija</translation>
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
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
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
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Item in the gradebook</source>
        <translation>Ítem en el libro de notas</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Después de la fecha límite</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Margen</translation>
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
        <source>Nothing after</source>
        <translation>Retraso máximo con puntos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>never</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>&amp;Grace</source>
        <translation>&amp;Margen</translation>
    </message>
    <message>
        <source>&amp;Less for each day begun</source>
        <translation>&amp;Descuento por cada día empezado</translation>
    </message>
    <message>
        <source>&amp;Nothing after</source>
        <translation>&amp;Retraso máximo con puntos</translation>
    </message>
    <message>
        <source>Course: give it a short name, such as MLSYS-101.</source>
        <translation>Curso: indique un nombre corto, por ejemplo, MLSYS-101.</translation>
    </message>
    <message>
        <source>Labs: choose at least one.</source>
        <translation>Laboratorios: elija al menos uno.</translation>
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
        <source>Reading the labs...</source>
        <translation>Leyendo los laboratorios...</translation>
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
        <source>%1: %2</source>
        <extracomment>accessible name of a figure: its label and value; then also its verdict</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
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
        <source>%1 of %2 met</source>
        <translation>%1 de %2 cumplidas</translation>
    </message>
    <message>
        <source>Missions: %1 of %2 met</source>
        <translation>Misiones: %1 de %2 cumplidas</translation>
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
    <message>
        <source>Kept the first %1 of %2 characters.</source>
        <translation>Se han guardado los primeros %1 de %2 caracteres.</translation>
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
        <source>Choose an answer first.</source>
        <translation>Elige antes una respuesta.</translation>
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
        <extracomment>answer letter, confidence</extracomment>
        <translation>¿Fijar la respuesta %1 (%2)? Después se queda como está.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
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
    <message>
        <source>Kept the first %1 of %2 characters.</source>
        <translation>Se han guardado los primeros %1 de %2 caracteres.</translation>
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
        <source>Nothing is recorded yet. It will be kept in %1</source>
        <translation>Aún no hay nada registrado. Se guardará en %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Se guarda en %1</translation>
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
        <translation>Ver la ecuación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Elige antes una respuesta.</translation>
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
        <source>The model points elsewhere. One more try, for half the points.</source>
        <translation>El modelo apunta a otra respuesta. Queda una oportunidad, por la mitad de los puntos.</translation>
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
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Act %1</source>
        <extracomment>%1 is the act&apos;s number as a Roman numeral</extracomment>
        <translation>Acto %1</translation>
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
        <extracomment>beside the mark of a prediction on a chart: the answer, the confidence</extracomment>
        <translation>tú: %1 (%2)</translation>
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
</context>
<context>
    <name>record</name>
    <message>
        <source>%1 %2</source>
        <comment>name and its value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
