<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>Act %1</source>
        <extracomment>%1 is the act&apos;s number as a Roman numeral</extracomment>
        <translation>المشهد ⁨%1⁩</translation>
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
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>لا تُقيَّم</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Partly right (%1 %)</source>
        <extracomment>the share of full marks, in per cent</extracomment>
        <translation>صحيح جزئيًا (%1 %)</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>لم يُجب عن شيء بعد.</translation>
    </message>
    <message>
        <source>Give everything a place.</source>
        <translation>ضع كل عنصر في مكان.</translation>
    </message>
    <message>
        <source>Something is not answered yet.</source>
        <translation>ما زال هناك شيء لم يُجب عنه.</translation>
    </message>
    <message>
        <source>This is not among the answers.</source>
        <translation>هذا ليس من بين الإجابات.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>اكتب عددًا.</translation>
    </message>
    <message>
        <source>No part can be below zero.</source>
        <translation>لا يمكن أن يقل أي جزء عن الصفر.</translation>
    </message>
    <message>
        <source>Choose from %1 to %2.</source>
        <translation>اختر من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The parts have to add up to %1.</source>
        <translation>يجب أن يكون مجموع الأجزاء %1.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>لا تكتب أي حرف (%n).</numerusform>
            <numerusform>اكتب حرفًا واحدًا على الأكثر (%n).</numerusform>
            <numerusform>اكتب حرفين على الأكثر (%n).</numerusform>
            <numerusform>اكتب %n أحرف على الأكثر.</numerusform>
            <numerusform>اكتب %n حرفًا على الأكثر.</numerusform>
            <numerusform>اكتب %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left to give away</source>
        <extracomment>an amount of the budget that is not given to anything yet</extracomment>
        <translation>بقي %1 للتوزيع</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>زيادة قدرها %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>المرتبة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>أقل بمقدار ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>قائمة الطلبة</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجلّ التعديلات</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلبة</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>معايير التقييم</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>عرض الصفّ</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>%1: refused, changed meanwhile</source>
        <translation>%1: لم يُقبل، لتغيّر القيمة في هذه الأثناء</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>‏⁨%1⁩، ⁨%2⁩: %3</translation>
    </message>
    <message>
        <source>, %1 → %2</source>
        <translation>، ⁨%1⁩ ← ⁨%2⁩</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>. %1</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>لا تعديلات بعد</translation>
    </message>
    <message>
        <source>gradebook made</source>
        <translation>إنشاء دفتر الدرجات</translation>
    </message>
    <message>
        <source>course file changed</source>
        <translation>تغيير ملف المقرّر</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>قائمة الطلبة</translation>
    </message>
    <message>
        <source>left the roster</source>
        <translation>خروج من قائمة الطلبة</translation>
    </message>
    <message>
        <source>back on the roster</source>
        <translation>عودة إلى قائمة الطلبة</translation>
    </message>
    <message>
        <source>hand-in imported</source>
        <translation>استيراد تسليم</translation>
    </message>
    <message>
        <source>points computed</source>
        <translation>حساب الدرجات</translation>
    </message>
    <message>
        <source>points by hand</source>
        <translation>درجات يدوية</translation>
    </message>
    <message>
        <source>computed points again</source>
        <translation>عودة إلى الدرجات المحسوبة</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>deadline for a student</source>
        <translation>موعد نهائي لطالب</translation>
    </message>
    <message>
        <source>attempt chosen</source>
        <translation>اختيار محاولة</translation>
    </message>
    <message>
        <source>hand-in assigned</source>
        <translation>إسناد تسليم</translation>
    </message>
    <message>
        <source>rubric changed</source>
        <translation>تغيير معايير التقييم</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>تعليق المحو</translation>
    </message>
    <message>
        <source>hold ended</source>
        <translation>إنهاء تعليق المحو</translation>
    </message>
    <message>
        <source>purge</source>
        <translation>محو البيانات</translation>
    </message>
    <message>
        <source>grades exported</source>
        <translation>تصدير الدرجات</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>settings of two controls: &quot;NVMe, Workers 8&quot;</extracomment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 wk</source>
        <translation>%1 أسبوع</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a control and its value: &quot;Workers 8&quot;</extracomment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 has no values</source>
        <translation>لا قيم لخطّ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <translation>يثبت خطّ «⁨%1⁩» عند ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 rises from %2 to %3</source>
        <translation>يرتفع خطّ «⁨%1⁩» من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 falls from %2 to %3</source>
        <translation>ينخفض خطّ «⁨%1⁩» من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>يقع خطّ «⁨%1⁩» بين ⁨%2⁩ و⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 over %2 from %3 to %4: %5.</source>
        <translation>⁨%1⁩ بحسب ⁨%2⁩، من ⁨%3⁩ إلى ⁨%4⁩: %5.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>The limit (%1) is met at %2.</source>
        <translation>يُبلَغ الحدّ (%1) عند %2.</translation>
    </message>
    <message>
        <source>No line meets the limit (%1).</source>
        <translation>لا خطّ يبلغ الحدّ (%1).</translation>
    </message>
    <message>
        <source>Now %1 at %2.</source>
        <translation>القيمة الآن ⁨%1⁩ عند ⁨%2⁩.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>الحدّ</translation>
    </message>
    <message>
        <source>less than %1 of the limit (%2)</source>
        <translation>أقلّ من ⁨%1⁩ من الحدّ (%2)</translation>
    </message>
    <message>
        <source>%1 of the limit (%2)</source>
        <translation>⁨%1⁩ من الحدّ (%2)</translation>
    </message>
    <message>
        <source>%1 times the limit (%2)</source>
        <translation>⁨%1⁩ ضعف الحدّ (%2)</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩، %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>‏⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>القيمة المعروضة</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>الحصّة من الحدّ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Prediction (%1): %2.</source>
        <translation>التوقّع (⁨%1⁩): %2.</translation>
    </message>
    <message>
        <source>For comparison, %1.</source>
        <translation>للمقارنة: %1.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>⁨%1⁩ إجمالًا</translation>
    </message>
    <message>
        <source>%1 in all, busy %2</source>
        <translation>⁨%1⁩ إجمالًا، الانشغال ⁨%2⁩</translation>
    </message>
    <message>
        <source>The longest part is %1, %2 of the total.</source>
        <translation>أطول جزء: ⁨%1⁩، وهو ⁨%2⁩ من المجموع.</translation>
    </message>
    <message>
        <source>For comparison, %1: %2.</source>
        <translation>للمقارنة، ⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>الحصّة من المجموع</translation>
    </message>
    <message>
        <source>Your prediction is placed at %1.</source>
        <translation>توقّعك موضوع عند ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing is placed yet.</source>
        <translation>لم يوضع شيء بعد.</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>title of a chart: an output, the input it is drawn over</extracomment>
        <translation>⁨%1⁩ بحسب ⁨%2⁩</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>%1: no value.</source>
        <translation>⁨%1⁩: لا قيمة.</translation>
    </message>
    <message>
        <source>%1: least %2 (%3), greatest %4 (%5).</source>
        <translation>⁨%1⁩: الأصغر ⁨%2⁩ (⁨%3⁩)، والأكبر ⁨%4⁩ (⁨%5⁩).</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>⁨%1⁩. ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Now %1: %2.</source>
        <translation>الآن ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>p%1: %2</source>
        <extracomment>a percentile: &quot;p95: 12 ms&quot;</extracomment>
        <translation>المئين ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 are at most %2</source>
        <translation>⁨%1⁩ لا تتجاوز ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n values from %2 to %3, mean %4.</source>
        <translation>
            <numerusform>⁨%1⁩، لا قيم من ⁨%2⁩ إلى ⁨%3⁩، والمتوسّط ⁨%4⁩.</numerusform>
            <numerusform>⁨%1⁩، قيمة واحدة من ⁨%2⁩ إلى ⁨%3⁩، والمتوسّط ⁨%4⁩.</numerusform>
            <numerusform>⁨%1⁩، قيمتان من ⁨%2⁩ إلى ⁨%3⁩، والمتوسّط ⁨%4⁩.</numerusform>
            <numerusform>⁨%1⁩، %n قيم من ⁨%2⁩ إلى ⁨%3⁩، والمتوسّط ⁨%4⁩.</numerusform>
            <numerusform>⁨%1⁩، %n قيمة من ⁨%2⁩ إلى ⁨%3⁩، والمتوسّط ⁨%4⁩.</numerusform>
            <numerusform>⁨%1⁩، %n قيمة من ⁨%2⁩ إلى ⁨%3⁩، والمتوسّط ⁨%4⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most lie between %1 and %2.</source>
        <translation>يقع معظمها بين ⁨%1⁩ و⁨%2⁩.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>الآن ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>حتى هنا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Share of values</source>
        <translation>نسبة القيم</translation>
    </message>
    <message>
        <source>Share of values up to here</source>
        <translation>النسبة التراكمية للقيم</translation>
    </message>
    <message>
        <source>%1 over %2 and %3 has no values.</source>
        <translation>⁨%1⁩ بحسب ⁨%2⁩ و⁨%3⁩: لا قيم.</translation>
    </message>
    <message>
        <source>%1 over %2 and %3: least %4 (%5), greatest %6 (%7).</source>
        <translation>⁨%1⁩ بحسب ⁨%2⁩ و⁨%3⁩: الأصغر ⁨%4⁩ (⁨%5⁩)، والأكبر ⁨%6⁩ (⁨%7⁩).</translation>
    </message>
    <message>
        <source>Now %1 (%2).</source>
        <translation>الآن ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>heading of a table: what its rows are, what its columns are</extracomment>
        <translation>⁨%1⁩ بحسب ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a rate at an arithmetic intensity: &quot;45 TFLOP/s at 20 FLOP/B&quot;</extracomment>
        <translation>⁨%1⁩ عند ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 over %2: up to the ridge at %3 the bandwidth (%4) sets the limit, beyond it the compute rate (%5).</source>
        <translation>⁨%1⁩ بحسب ⁨%2⁩: حتى نقطة الانكسار عند ⁨%3⁩ يحدّ عرض النطاق (⁨%4⁩)، وبعدها معدّل الحساب (⁨%5⁩).</translation>
    </message>
    <message>
        <source>memory bound</source>
        <translation>مقيَّد بالذاكرة</translation>
    </message>
    <message>
        <source>compute bound</source>
        <translation>مقيَّد بالحساب</translation>
    </message>
    <message>
        <source>Now %1, %2, %3 of what the roof allows there.</source>
        <translation>الآن ⁨%1⁩، %2، أي ⁨%3⁩ مما يسمح به خط السقف هناك.</translation>
    </message>
    <message>
        <source>Share of the roof</source>
        <translation>النسبة من خط السقف</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>نقطة الانكسار</translation>
    </message>
    <message>
        <source>ridge: %1</source>
        <translation>نقطة الانكسار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>الأكثر أفضل</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>الأقلّ أفضل</translation>
    </message>
    <message numerus="yes">
        <source>%n of the points are on the front, from %1 to %2.</source>
        <translation>
            <numerusform>على الحدّ الأمثل لا نقاط، من ⁨%1⁩ إلى ⁨%2⁩.</numerusform>
            <numerusform>على الحدّ الأمثل نقطة واحدة، من ⁨%1⁩ إلى ⁨%2⁩.</numerusform>
            <numerusform>على الحدّ الأمثل نقطتان، من ⁨%1⁩ إلى ⁨%2⁩.</numerusform>
            <numerusform>على الحدّ الأمثل %n نقاط، من ⁨%1⁩ إلى ⁨%2⁩.</numerusform>
            <numerusform>على الحدّ الأمثل %n نقطة، من ⁨%1⁩ إلى ⁨%2⁩.</numerusform>
            <numerusform>على الحدّ الأمثل %n نقطة، من ⁨%1⁩ إلى ⁨%2⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the front, where neither can be better without the other being worse: %1.</source>
        <translation>على الحدّ الأمثل، حيث لا يتحسّن أحدهما إلا بتراجع الآخر: ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) against %3 (%4): %n points.</source>
        <translation>
            <numerusform>⁨%1⁩ (%2) مقابل ⁨%3⁩ (%4): لا نقاط.</numerusform>
            <numerusform>⁨%1⁩ (%2) مقابل ⁨%3⁩ (%4): نقطة واحدة.</numerusform>
            <numerusform>⁨%1⁩ (%2) مقابل ⁨%3⁩ (%4): نقطتان.</numerusform>
            <numerusform>⁨%1⁩ (%2) مقابل ⁨%3⁩ (%4): %n نقاط.</numerusform>
            <numerusform>⁨%1⁩ (%2) مقابل ⁨%3⁩ (%4): %n نقطة.</numerusform>
            <numerusform>⁨%1⁩ (%2) مقابل ⁨%3⁩ (%4): %n نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: %n points.</source>
        <translation>
            <numerusform>⁨%1⁩ مقابل ⁨%2⁩: لا نقاط.</numerusform>
            <numerusform>⁨%1⁩ مقابل ⁨%2⁩: نقطة واحدة.</numerusform>
            <numerusform>⁨%1⁩ مقابل ⁨%2⁩: نقطتان.</numerusform>
            <numerusform>⁨%1⁩ مقابل ⁨%2⁩: %n نقاط.</numerusform>
            <numerusform>⁨%1⁩ مقابل ⁨%2⁩: %n نقطة.</numerusform>
            <numerusform>⁨%1⁩ مقابل ⁨%2⁩: %n نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>على الحدّ الأمثل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: %2. It is made up of %3.</source>
        <translation>⁨%1⁩: ⁨%2⁩. ويتكوّن من: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The largest step is %1, %2 of the total.</source>
        <translation>أكبر خطوة: ⁨%1⁩، وهي ⁨%2⁩ من المجموع.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Over %1 from %2 to %3: %4.</source>
        <translation>على امتداد ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩: ⁨%4⁩.</translation>
    </message>
</context>
<context>
    <name>ClassChartWords</name>
    <message>
        <source>%1 %</source>
        <translation>⁨%1 %⁩</translation>
    </message>
    <message>
        <source>students</source>
        <translation>الطلبة</translation>
    </message>
    <message>
        <source>right answers, per cent</source>
        <translation>الأجوبة الصحيحة، بالمئة</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>لا أجوبة بعد.</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>ثقة مُعايَرة</translation>
    </message>
    <message>
        <source>slightly overconfident</source>
        <translation>ثقة زائدة قليلًا</translation>
    </message>
    <message>
        <source>overconfident</source>
        <translation>ثقة زائدة</translation>
    </message>
    <message>
        <source>slightly underconfident</source>
        <translation>ثقة ناقصة قليلًا</translation>
    </message>
    <message>
        <source>underconfident</source>
        <translation>ثقة ناقصة</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>لا أجوبة</translation>
    </message>
    <message>
        <source>Answers by confidence</source>
        <translation>الأجوبة بحسب درجة الثقة</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>الأجوبة الأولى</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلبة</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>⁨%1⁩ (صحيح)</translation>
    </message>
    <message>
        <source>Right predictions at each confidence</source>
        <translation>التوقّعات الصحيحة عند كل درجة ثقة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>التوقّعات</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيحة</translation>
    </message>
    <message>
        <source>Right, per cent</source>
        <translation>الصحيحة، بالمئة</translation>
    </message>
    <message>
        <source>Pays best between, per cent</source>
        <translation>المدى الأجدى، بالمئة</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2, %3. </source>
        <translation>%1: %2، %3. </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>From prediction to reflection</source>
        <translation>من التوقّع إلى التأمّل</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Students who answered both</source>
        <translation>الطلبة الذين أجابوا عن الاثنين</translation>
    </message>
    <message>
        <source>Right predictions, per cent</source>
        <translation>التوقّعات الصحيحة، بالمئة</translation>
    </message>
    <message>
        <source>Right first reflections, per cent</source>
        <translation>التأمّلات الأولى الصحيحة، بالمئة</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>‏⁨%1⁩: %2. </translation>
    </message>
    <message>
        <source> ✓ right</source>
        <translation> ✓ صحيح</translation>
    </message>
    <message>
        <source>pays best here</source>
        <translation>المدى الأجدى</translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students.</source>
        <translation>
            <numerusform>مخفيّ: أقلّ من صفر من الطلبة.</numerusform>
            <numerusform>مخفيّ: أقلّ من طالب واحد.</numerusform>
            <numerusform>مخفيّ: أقلّ من طالبين.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طلبة.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طالبًا.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طالب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students answered. %1.</source>
        <translation>
            <numerusform>لم يُجب أحد من الطلبة. %1.</numerusform>
            <numerusform>أجاب طالب واحد. %1.</numerusform>
            <numerusform>أجاب طالبان. %1.</numerusform>
            <numerusform>أجاب %n طلبة. %1.</numerusform>
            <numerusform>أجاب %n طالبًا. %1.</numerusform>
            <numerusform>أجاب %n طالب. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students at each confidence.</source>
        <translation>
            <numerusform>مخفيّ: أقلّ من صفر من الطلبة عند كلّ درجة ثقة.</numerusform>
            <numerusform>مخفيّ: أقلّ من طالب واحد عند كلّ درجة ثقة.</numerusform>
            <numerusform>مخفيّ: أقلّ من طالبين عند كلّ درجة ثقة.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طلبة عند كلّ درجة ثقة.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طالبًا عند كلّ درجة ثقة.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طالب عند كلّ درجة ثقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students, from %1 to %2 of %3 points; most have %4.</source>
        <translation>
            <numerusform>لا طلبة؛ الدرجات من %1 إلى %2 من أصل %3؛ والأكثر شيوعًا: %4.</numerusform>
            <numerusform>طالب واحد؛ الدرجات من %1 إلى %2 من أصل %3؛ والأكثر شيوعًا: %4.</numerusform>
            <numerusform>طالبان؛ الدرجات من %1 إلى %2 من أصل %3؛ والأكثر شيوعًا: %4.</numerusform>
            <numerusform>%n طلبة؛ الدرجات من %1 إلى %2 من أصل %3؛ والأكثر شيوعًا: %4.</numerusform>
            <numerusform>%n طالبًا؛ الدرجات من %1 إلى %2 من أصل %3؛ والأكثر شيوعًا: %4.</numerusform>
            <numerusform>%n طالب؛ الدرجات من %1 إلى %2 من أصل %3؛ والأكثر شيوعًا: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an answer, how many gave it</extracomment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Average parts</source>
        <translation>متوسط الأجزاء</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>average</source>
        <translation>المتوسط</translation>
    </message>
    <message numerus="yes">
        <source>%n students answered. On average: %1.</source>
        <translation>
            <numerusform>لم يجب أي طالب. المتوسط: %1.</numerusform>
            <numerusform>أجاب طالب واحد. المتوسط: %1.</numerusform>
            <numerusform>أجاب طالبان. المتوسط: %1.</numerusform>
            <numerusform>أجاب %n طلاب. المتوسط: %1.</numerusform>
            <numerusform>أجاب %n طالبًا. المتوسط: %1.</numerusform>
            <numerusform>أجاب %n طالب. المتوسط: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students answered in words of their own.</source>
        <translation>
            <numerusform>لم يجب أي طالب بكلماته.</numerusform>
            <numerusform>أجاب طالب واحد بكلماته.</numerusform>
            <numerusform>أجاب طالبان بكلماتهما.</numerusform>
            <numerusform>أجاب %n طلاب بكلماتهم.</numerusform>
            <numerusform>أجاب %n طالبًا بكلماتهم.</numerusform>
            <numerusform>أجاب %n طالب بكلماتهم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>%1 %2 instead of %3</source>
        <extracomment>label of a figure, its value now, its value before</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩ بدلًا من ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>label of a setting, its value
----------
label of a figure, its value</extracomment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 times as many %2</source>
        <extracomment>how many times as many, of what: &quot;3.7 times as many images a second&quot;</extracomment>
        <translation>⁨%2⁩: ⁨%1⁩ ضعف ما كان</translation>
    </message>
    <message>
        <source>%1 as many %2</source>
        <extracomment>a share, of what: &quot;27 % as many images a second&quot;</extracomment>
        <translation>⁨%2⁩: ⁨%1⁩ مما كان</translation>
    </message>
    <message>
        <source>%1 down to %2</source>
        <extracomment>label of a figure, the share of its former value that it is now: &quot;I/O wait down to 27 %&quot;</extracomment>
        <translation>⁨%1⁩: انخفاض إلى ⁨%2⁩ مما كان</translation>
    </message>
    <message>
        <source>%1 %2 times as long</source>
        <extracomment>label of a time, how many times: &quot;Batch time 2.5 times as long&quot;</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩ ضعف ما كان</translation>
    </message>
    <message>
        <source>%1 %2 times as large</source>
        <extracomment>label of an amount of data, how many times: &quot;Break-even volume 2.5 times as large&quot;</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩ ضعف ما كان</translation>
    </message>
    <message>
        <source>%1 %2 times as high</source>
        <extracomment>label of a rate or a cost, how many times: &quot;Egress cost 2.5 times as high&quot;</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩ ضعف ما كان</translation>
    </message>
    <message>
        <source>%1 (%2 instead of %3)</source>
        <extracomment>how much more or less, the value now, the value before</extracomment>
        <translation>%1 (⁨%2⁩ بدلًا من ⁨%3⁩)</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <extracomment>a setting&apos;s value now and before: &quot;SATA SSD instead of Hard disk&quot;</extracomment>
        <translation>⁨%1⁩ بدلًا من ⁨%2⁩</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <extracomment>figures that are the same in both, with their values</extracomment>
        <translation>بلا تغيير: %1</translation>
    </message>
    <message>
        <source>The same settings as %1.</source>
        <extracomment>name of a bookmark</extracomment>
        <translation>الإعدادات نفسها كما في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Against %1, %2: %3.</source>
        <extracomment>name of a bookmark, the settings that differ from it, what that does</extracomment>
        <translation>مقارنةً بـ«⁨%1⁩»، %2: %3.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>no deadline</source>
        <translation>بلا موعد نهائي</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: ⁨%2⁩ ← ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>as the course</source>
        <translation>كما في المقرّر</translation>
    </message>
    <message>
        <source>points</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>rubric</source>
        <translation>معايير التقييم</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>late work</source>
        <translation>التسليم المتأخّر</translation>
    </message>
    <message>
        <source>%1: what platforms call it</source>
        <translation>⁨%1⁩: تسميته في المنصّات</translation>
    </message>
    <message>
        <source>student number</source>
        <translation>الرقم الجامعي</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>رقم SIS</translation>
    </message>
    <message>
        <source>login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>platform&apos;s number</source>
        <translation>الرقم في المنصّة</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>the last before the deadline</source>
        <translation>الأخيرة قبل الموعد النهائي</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>the one that I choose</source>
        <translation>التي أختارها</translation>
    </message>
    <message>
        <source>%1 min in time, %2 % a day, at most %3 % taken, at least %4 % left</source>
        <translation>المهلة بالدقائق ⁨%1⁩، والخصم ⁨%2 %⁩ عن كل يوم، ولا يزيد على ⁨%3 %⁩، ويبقى ⁨%4 %⁩ على الأقلّ</translation>
    </message>
    <message numerus="yes">
        <source>, nothing after %1 days</source>
        <translation>
            <numerusform>، ولا يبقى شيء بعد %1 يوم</numerusform>
            <numerusform>، ولا يبقى شيء بعد يوم واحد (%1)</numerusform>
            <numerusform>، ولا يبقى شيء بعد يومين (%1)</numerusform>
            <numerusform>، ولا يبقى شيء بعد %1 أيام</numerusform>
            <numerusform>، ولا يبقى شيء بعد %1 يومًا</numerusform>
            <numerusform>، ولا يبقى شيء بعد %1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الفصل الدراسي</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>المحاولة المحتسَبة</translation>
    </message>
    <message>
        <source>Late work</source>
        <translation>التسليم المتأخّر</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>May be purged from</source>
        <translation>جواز المحو ابتداءً من</translation>
    </message>
    <message>
        <source>New item: %1</source>
        <translation>بند جديد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Taken out: %1. Its hand-ins are kept, its results go.</source>
        <translation>أُخرج: ⁨%1⁩. تبقى تسليماته وتُحذف نتائجه.</translation>
    </message>
</context>
<context>
    <name>DialogWords</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>لا يوجد ملف أو مجلّد كهذا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Check the name, and that the drive it is on is connected.</source>
        <translation>ينبغي التحقّق من الاسم، ومن أن القرص الذي يحمله موصول.</translation>
    </message>
    <message>
        <source>The file or folder cannot be read.</source>
        <translation>تتعذّر قراءة الملف أو المجلّد.</translation>
    </message>
    <message>
        <source>Ask its owner or the administrator for the permission to read it, then try again.</source>
        <translation>ينبغي طلب إذن القراءة من صاحب الملف أو من إدارة النظام، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The file or folder cannot be written to.</source>
        <translation>تتعذّر الكتابة في الملف أو المجلّد.</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write, or ask the administrator for the permission.</source>
        <translation>يمكنك اختيار مجلّد يُسمح لك بالكتابة فيه، أو طلب الإذن من إدارة النظام.</translation>
    </message>
    <message>
        <source>The disk or share is write-protected.</source>
        <translation>القرص أو المجلّد المشترك محميّ من الكتابة.</translation>
    </message>
    <message>
        <source>What was saved before is still there and can be read.</source>
        <translation>ما حُفظ من قبل ما زال موجودًا ويمكن قراءته.</translation>
    </message>
    <message>
        <source>Remove the protection, or choose a folder on another disk.</source>
        <translation>يمكنك إزالة الحماية، أو اختيار مجلّد على قرص آخر.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>يوجد ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>لم يُكتب فوقه.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>ينبغي اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Not saved: the disk or your share of it is full.</source>
        <translation>لم يُحفظ: القرص ممتلئ، أو امتلأت حصّتك منه.</translation>
    </message>
    <message>
        <source>Everything saved before is still there.</source>
        <translation>كل ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Free some space, then repeat the last step.</source>
        <translation>ينبغي إخلاء بعض المساحة، ثم تكرار الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>يوجد ملف حيث يلزم مجلّد.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>Move that file away or choose another folder.</source>
        <translation>يمكنك نقل ذلك الملف إلى مكان آخر، أو اختيار مجلّد آخر.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ينبغي اختيار ملف.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes.</source>
        <translation>الملف أكبر من الحدّ المسموح، وهو %1 بايت.</translation>
    </message>
    <message>
        <source>Nothing of it was read.</source>
        <translation>لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>Check that it is the file you meant.</source>
        <translation>هل هو الملف المقصود؟</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>It was left exactly as it is; nothing was overwritten.</source>
        <translation>تُرك كما هو تمامًا؛ ولم يُكتب فوق أي شيء.</translation>
    </message>
    <message>
        <source>Keep the file and give it to your instructor or administrator; a copy made earlier can take its place.</source>
        <translation>ينبغي الاحتفاظ بالملف وتقديمه إلى هيئة التدريس أو إدارة النظام؛ ويمكن أن تحلّ محلّه نسخة أُخذت من قبل.</translation>
    </message>
    <message>
        <source>Another program is using this file.</source>
        <translation>يستخدم برنامج آخر هذا الملف.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it has finished, then try again.</source>
        <translation>ينبغي إغلاق النافذة الأخرى أو انتظار انتهائها، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The file can be read but not changed.</source>
        <translation>يمكن قراءة الملف ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>What it holds is safe.</source>
        <translation>محتواه لم يتأثّر.</translation>
    </message>
    <message>
        <source>Ask for permission to write to it and to its folder, or copy it to a folder of your own.</source>
        <translation>يمكنك طلب إذن الكتابة فيه وفي مجلّده، أو نسخه إلى مجلّد خاص بك.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format %1, known here: %2).</source>
        <translation>كُتب الملف بإصدار أحدث من هذا البرنامج (التنسيق %1، والمعروف هنا: %2).</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>لم يتغيّر.</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>ينبغي تثبيت الإصدار الأحدث لمتابعة العمل به.</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>هذا الملف يخصّ برنامجًا آخر.</translation>
    </message>
    <message>
        <source>Choose a file that was made by Foresight.</source>
        <translation>ينبغي اختيار ملف أنشأه Foresight.</translation>
    </message>
    <message>
        <source>The database reported a fault.</source>
        <translation>أبلغت قاعدة البيانات عن خلل.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the program and report the cause given here.</source>
        <translation>يمكنك إعادة المحاولة؛ فإن تكرّر الأمر فينبغي إعادة تشغيل البرنامج والإبلاغ عن السبب المذكور هنا.</translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation>الحدث %1 لا يتّصل بالحدث الذي قبله.</translation>
    </message>
    <message>
        <source>The file was left exactly as it is; the events before that one are sound.</source>
        <translation>تُرك الملف كما هو تمامًا؛ والأحداث السابقة لذلك الحدث سليمة.</translation>
    </message>
    <message>
        <source>Keep the file and give it to your instructor or administrator.</source>
        <translation>ينبغي الاحتفاظ بالملف وتقديمه إلى هيئة التدريس أو إدارة النظام.</translation>
    </message>
    <message>
        <source>The file is not of the expected form.</source>
        <translation>الملف ليس على الصورة المتوقّعة.</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>لم يُستخدم منه شيء.</translation>
    </message>
    <message>
        <source>Correct the place named, or choose another file.</source>
        <translation>ينبغي تصحيح الموضع المذكور، أو اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The file has format %1; this version knows up to %2.</source>
        <translation>تنسيق الملف %1؛ وهذا الإصدار يعرف حتى %2.</translation>
    </message>
    <message>
        <source>Install a newer version of the program.</source>
        <translation>ينبغي تثبيت إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The signature does not fit the content.</source>
        <translation>التوقيع لا يطابق المحتوى.</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been damaged on the way.</source>
        <translation>ينبغي طلب الملف من جديد؛ فقد يكون أصابه تلف في الطريق.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept.</source>
        <translation>في النصّ رموز لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>ينبغي كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is no lab &quot;%1&quot;.</source>
        <translation>لا يوجد مختبر باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>&quot;foresight-cli lab list&quot; shows the labs that are installed.</source>
        <translation>يعرض الأمر «⁦foresight-cli lab list⁩» المختبرات المثبَّتة.</translation>
    </message>
    <message>
        <source>The lab cannot be used: it has %1 fault(s).</source>
        <translation>لا يمكن استخدام المختبر: عدد الأخطاء فيه %1.</translation>
    </message>
    <message>
        <source>Your work is not affected.</source>
        <translation>لم يتأثّر عملك.</translation>
    </message>
    <message>
        <source>&quot;foresight-cli lab check&quot; lists every fault with its place.</source>
        <translation>يسرد الأمر «⁦foresight-cli lab check⁩» كل خطأ مع موضعه.</translation>
    </message>
    <message>
        <source>The work was done with version %1 of the lab; installed is %2.</source>
        <translation>أُنجز العمل بالإصدار ⁨%1⁩ من المختبر؛ والمثبَّت هو ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The work is kept as it is.</source>
        <translation>يبقى العمل محفوظًا كما هو.</translation>
    </message>
    <message>
        <source>Install the version it was done with.</source>
        <translation>ينبغي تثبيت الإصدار الذي أُنجز به العمل.</translation>
    </message>
    <message>
        <source>There is no %1 called &quot;%2&quot;.</source>
        <translation>لا يوجد ⁨%1⁩ باسم «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Check the spelling; names are those of the lab&apos;s model.</source>
        <translation>ينبغي التحقّق من الإملاء؛ فالأسماء هي أسماء نموذج المختبر.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it goes from %3 to %4.</source>
        <translation>لا يمكن أن تكون قيمة ⁨%1⁩ هي ⁨%2⁩: المدى من ⁨%3⁩ إلى ⁨%4⁩.</translation>
    </message>
    <message>
        <source>The value before is still in force.</source>
        <translation>القيمة السابقة ما زالت سارية.</translation>
    </message>
    <message>
        <source>Give a value within the range.</source>
        <translation>ينبغي إعطاء قيمة ضمن المدى.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a value for %1.</source>
        <translation>«⁨%2⁩» ليست قيمة صالحة لـ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Give a number, with a unit if you like.</source>
        <translation>ينبغي إعطاء عدد، ويمكن أن تتبعه وحدة.</translation>
    </message>
    <message>
        <source>%1 divides by zero at these settings.</source>
        <translation>في ⁨%1⁩ قسمة على صفر عند هذه الإعدادات.</translation>
    </message>
    <message>
        <source>No figure is shown for it.</source>
        <translation>لا يُعرض له رقم.</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>ينبغي تغيير أحد الإعدادات.</translation>
    </message>
    <message>
        <source>%1 has no finite value at these settings.</source>
        <translation>ليس لـ⁨%1⁩ قيمة منتهية عند هذه الإعدادات.</translation>
    </message>
    <message>
        <source>The formula of %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام صيغة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Correct the formula in the lab file.</source>
        <translation>ينبغي تصحيح الصيغة في ملف المختبر.</translation>
    </message>
    <message>
        <source>This step is not possible now (%1).</source>
        <translation>هذه الخطوة غير ممكنة الآن (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Finish the step before it first.</source>
        <translation>ينبغي إنهاء الخطوة التي قبلها أولًا.</translation>
    </message>
    <message>
        <source>There is no work of %1 at &quot;%2&quot;.</source>
        <translation>لا يوجد عمل لـ⁨%1⁩ في «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Check the student number and the lab.</source>
        <translation>ينبغي التحقّق من الرقم الجامعي والمختبر.</translation>
    </message>
    <message>
        <source>No student &quot;%1&quot; in this course.</source>
        <translation>لا يوجد في هذا المقرّر طالب بالرقم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Import the roster that has this student, or check the number.</source>
        <translation>ينبغي استيراد قائمة الطلبة التي ورد فيها هذا الطالب، أو التحقّق من الرقم.</translation>
    </message>
    <message>
        <source>These students have no %1, which this export needs: %2</source>
        <translation>ليس لهؤلاء الطلبة ⁨%1⁩، وهو لازم لهذا التصدير: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Add it to the roster, or export another format.</source>
        <translation>ينبغي إضافته إلى قائمة الطلبة، أو التصدير بصيغة أخرى.</translation>
    </message>
    <message>
        <source>%1 would not take this file: %2.</source>
        <translation>لن تقبل منصّة ⁨%1⁩ هذا الملف: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Correct what is named, or export another format.</source>
        <translation>ينبغي تصحيح ما ذُكر، أو التصدير بصيغة أخرى.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1): it was &quot;%2&quot; when you saw it and is &quot;%3&quot; now.</source>
        <translation>تغيّر هذا من مكان آخر في هذه الأثناء (⁨%1⁩): كان «⁨%2⁩» عند عرضه عليك، وهو الآن «⁨%3⁩».</translation>
    </message>
    <message>
        <source>What is there now was kept; what you wanted to set is in the audit trail.</source>
        <translation>بقي ما هو موجود الآن؛ أما القيمة التي أردت تعيينها فمسجّلة في سجلّ التعديلات.</translation>
    </message>
    <message>
        <source>Look at the new value, and set yours again if it should still stand.</source>
        <translation>ينبغي النظر في القيمة الجديدة، ثم تعيين قيمتك من جديد إن كانت ما زالت مطلوبة.</translation>
    </message>
    <message>
        <source>The course may not be purged now: %1.</source>
        <translation>لا يجوز محو بيانات المقرّر الآن: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Wait for the day named, or end the hold first.</source>
        <translation>ينبغي انتظار اليوم المذكور، أو إنهاء تعليق المحو أولًا.</translation>
    </message>
    <message>
        <source>The course file has faults.</source>
        <translation>في ملف المقرّر أخطاء.</translation>
    </message>
    <message>
        <source>Correct the places named.</source>
        <translation>ينبغي تصحيح المواضع المذكورة.</translation>
    </message>
    <message>
        <source>%1 is not possible in this program.</source>
        <translation>⁨%1⁩ غير ممكن في هذا البرنامج.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>يمكنك استخدام ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The command cannot be understood.</source>
        <translation>تعذّر فهم الأمر.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Add --help to see how it is written.</source>
        <translation>تُظهر إضافة ⁦--help⁩ كيف يُكتب.</translation>
    </message>
    <message>
        <source>Not saved: your share of the disk (quota) is used up.</source>
        <translation>لم يُحفظ: استُنفدت حصّتك من القرص (quota).</translation>
    </message>
    <message>
        <source>Delete files of your own that you no longer need, then repeat the last step.</source>
        <translation>ينبغي حذف ما لم تعد بحاجة إليه من ملفّاتك، ثم إعادة الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Your administrator has switched off pages for printing (PDF).</source>
        <translation>عطّلت إدارة النظام صفحات الطباعة (PDF).</translation>
    </message>
    <message>
        <source>Your administrator has switched off exports.</source>
        <translation>عطّلت إدارة النظام التصدير.</translation>
    </message>
    <message>
        <source>Ask them if you need it.</source>
        <translation>يمكنك سؤالها إن احتجت إليه.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>عبارة المرور لا تفتح المفتاح.</translation>
    </message>
    <message>
        <source>Try again as often as you like; capital letters and spaces count.</source>
        <translation>يمكن إعادة المحاولة بلا حدّ؛ والأحرف الكبيرة والمسافات محسوبة.</translation>
    </message>
    <message>
        <source>Take a longer one, such as five words that do not belong together.</source>
        <translation>ينبغي اختيار عبارة أطول، مثل خمس كلمات لا رابط بينها.</translation>
    </message>
    <message>
        <source>There is no course key.</source>
        <translation>لا يوجد مفتاح للمقرّر.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not here.</source>
        <translation>المفتاح «⁨%1⁩» ليس هنا.</translation>
    </message>
    <message>
        <source>Take the key from its backup, or make a new one.</source>
        <translation>ينبغي أخذ المفتاح من نسخته الاحتياطية أو إنشاء مفتاح جديد.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not finished: no backup of it was read back.</source>
        <translation>المفتاح «⁨%1⁩» لم يكتمل: لم تُقرأ منه أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It was given to nobody.</source>
        <translation>لم يُعطَ لأحد.</translation>
    </message>
    <message>
        <source>Write a backup to another place and read it back; without one, a lost key is a lost term.</source>
        <translation>ينبغي كتابة نسخة احتياطية في مكان آخر ثم قراءتها؛ فبدونها يضيع الفصل بضياع المفتاح.</translation>
    </message>
    <message>
        <source>The passphrase is too short; the least number of characters is %1.</source>
        <translation>عبارة المرور قصيرة؛ وأقل عدد للمحارف هو ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The ledger is open on another computer: %1, user %2, process %3, since %4.</source>
        <translation>سجلّ العمل مفتوح على حاسوب آخر: ⁨%1⁩، المستخدم ⁨%2⁩، العملية ⁨%3⁩، منذ ⁨%4⁩.</translation>
    </message>
    <message>
        <source>Nothing was changed; it can be read.</source>
        <translation>لم يتغيّر شيء، ويمكن قراءته.</translation>
    </message>
    <message>
        <source>Close it there. If that computer stopped or was switched off, unlock it: &quot;foresight-cli ledger unlock&quot; and the name of the file.</source>
        <translation>يلزم إغلاقه هناك. وإن توقّف ذلك الحاسوب أو أُطفئ فيمكن فتح القفل: &quot;⁨foresight-cli ledger unlock⁩&quot; ثم اسم الملف.</translation>
    </message>
    <message>
        <source>The table %1 says nothing about %2: it goes from %3 to %4.</source>
        <translation>لا يقول الجدول ⁨%1⁩ شيئًا عن ⁨%2⁩: فهو يمتد من ⁨%3⁩ إلى ⁨%4⁩.</translation>
    </message>
    <message>
        <source>The simulation %1 asks for %2 steps of computing; %3 are allowed.</source>
        <translation>تطلب المحاكاة ⁨%1⁩ عددًا من خطوات الحساب قدره %2؛ والمسموح به %3.</translation>
    </message>
    <message>
        <source>It was not started; everything else works as before.</source>
        <translation>لم تبدأ، وكل ما عداها يعمل كما كان.</translation>
    </message>
    <message>
        <source>Choose settings that need fewer steps, or tell the author of the lab.</source>
        <translation>ينبغي اختيار إعدادات تحتاج إلى خطوات أقل، أو إخبار مؤلف المختبر.</translation>
    </message>
    <message>
        <source>Version %2 of the lab &quot;%1&quot; is installed, with other content.</source>
        <translation>الإصدار %2 من المختبر «%1» مثبَّت، ومحتواه مختلف.</translation>
    </message>
    <message>
        <source>What is installed was left as it is.</source>
        <translation>تُرك المثبَّت كما هو.</translation>
    </message>
    <message>
        <source>Give the changed lab a new version number, or remove the installed one first.</source>
        <translation>أعطِ المختبر المعدَّل رقم إصدار جديدًا، أو أزِل المثبَّت أولًا.</translation>
    </message>
    <message>
        <source>Nothing was changed; work that was done is kept.</source>
        <translation>لم يتغير شيء؛ والعمل المنجز محفوظ.</translation>
    </message>
    <message>
        <source>The lab&apos;s files are not those that were installed.</source>
        <translation>ملفات المختبر ليست تلك التي ثُبِّتت.</translation>
    </message>
    <message>
        <source>Remove this version of the lab and install it again.</source>
        <translation>أزِل هذا الإصدار من المختبر ثم ثبِّته من جديد.</translation>
    </message>
    <message>
        <source>The lab is signed with a key that is not trusted here.</source>
        <translation>المختبر موقَّع بمفتاح غير موثوق به هنا.</translation>
    </message>
    <message>
        <source>Compare the key with its owner, then install the lab with --trusted-key and that key.</source>
        <translation>قارِن المفتاح مع صاحبه، ثم ثبِّت المختبر مع ‎--trusted-key‎ وذلك المفتاح.</translation>
    </message>
    <message>
        <source>The lab is not signed.</source>
        <translation>المختبر غير موقَّع.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a signed one.</source>
        <translation>اطلب ممن صنعه نسخة موقَّعة.</translation>
    </message>
    <message>
        <source>Give one of the answers that the lab has.</source>
        <translation>أعطِ إحدى الإجابات الموجودة في المختبر.</translation>
    </message>
    <message>
        <source>Answer every part of the question.</source>
        <translation>أجب عن كل جزء من السؤال.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>أعطِ عددًا.</translation>
    </message>
    <message>
        <source>Give a number within the bounds of the question.</source>
        <translation>أعطِ عددًا ضمن حدود السؤال.</translation>
    </message>
    <message>
        <source>Give parts that add up to the budget of the question.</source>
        <translation>أعطِ أجزاء مجموعها ميزانية السؤال.</translation>
    </message>
    <message>
        <source>Make the answer shorter.</source>
        <translation>اجعل الإجابة أقصر.</translation>
    </message>
    <message>
        <source>This answer cannot be taken (%1).</source>
        <translation>لا يمكن قبول هذه الإجابة (%1).</translation>
    </message>
</context>
<context>
    <name>ExportFormatWords</name>
    <message>
        <source>a row per student, for people and spreadsheets</source>
        <translation>صفّ لكل طالب، للقراءة ولجداول البيانات</translation>
    </message>
    <message>
        <source>a row per student, item and rubric line</source>
        <translation>صفّ لكل طالب وبند وسطر من معايير التقييم</translation>
    </message>
    <message>
        <source>everything, for programs</source>
        <translation>كل شيء، للبرامج</translation>
    </message>
    <message>
        <source>a workbook with a sheet per item and statistics</source>
        <translation>مصنّف فيه ورقة لكل بند وإحصاءات</translation>
    </message>
    <message>
        <source>a class report with charts, for reading and printing</source>
        <translation>تقرير الصفّ برسوم، للقراءة والطباعة</translation>
    </message>
    <message>
        <source>the class report on paper (written by foresight-gradebook)</source>
        <translation>تقرير الصفّ على الورق (يكتبه ⁨foresight-gradebook⁩)</translation>
    </message>
    <message>
        <source>Canvas gradebook</source>
        <translation>دفتر درجات Canvas</translation>
    </message>
    <message>
        <source>Moodle, CSV import with columns mapped by hand</source>
        <translation>منصّة Moodle، استيراد CSV مع مطابقة الأعمدة يدويًا</translation>
    </message>
    <message>
        <source>Moodle, XML import by ID numbers</source>
        <translation>منصّة Moodle، استيراد XML بحسب أرقام ID</translation>
    </message>
    <message>
        <source>Blackboard Learn, text with tabs</source>
        <translation>منصّة Blackboard Learn، نصّ مفصول بعلامات الجدولة</translation>
    </message>
    <message>
        <source>D2L Brightspace</source>
        <translation>D2L Brightspace</translation>
    </message>
    <message>
        <source>Sakai gradebook</source>
        <translation>دفتر درجات Sakai</translation>
    </message>
    <message>
        <source>Open edX, only into its own file</source>
        <translation>منصّة Open edX، في ملفها هي فقط</translation>
    </message>
    <message>
        <source>QTI Results Reporting 2.2</source>
        <translation>⁦QTI Results Reporting 2.2⁩</translation>
    </message>
    <message>
        <source>QTI Results Reporting 3.0</source>
        <translation>⁦QTI Results Reporting 3.0⁩</translation>
    </message>
    <message>
        <source>QTI Usage Data 3.0: item statistics</source>
        <translation>⁦QTI Usage Data 3.0⁩: إحصاءات البنود</translation>
    </message>
    <message>
        <source>xAPI statements</source>
        <translation>عبارات xAPI</translation>
    </message>
    <message>
        <source>OneRoster 1.1 results</source>
        <translation>نتائج ⁦OneRoster 1.1⁩</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%2 (⁨%1⁩): %3</translation>
    </message>
    <message>
        <source>Students in the file: %1</source>
        <translation>الطلبة في الملف: %1</translation>
    </message>
    <message>
        <source>left out, because they lack the identifier</source>
        <translation>مستبعَد لعدم وجود المعرّف</translation>
    </message>
    <message>
        <source>Matched with the platform&apos;s file: %1</source>
        <translation>مطابق لما في ملف المنصّة: %1</translation>
    </message>
    <message>
        <source>ambiguous, left as they are</source>
        <translation>ملتبس، وتُرك كما هو</translation>
    </message>
    <message>
        <source>in the platform&apos;s file and not on the roster</source>
        <translation>في ملف المنصّة وليس في قائمة الطلبة</translation>
    </message>
    <message>
        <source>with a result and not in the platform&apos;s file</source>
        <translation>له نتيجة وليس في ملف المنصّة</translation>
    </message>
    <message>
        <source>A file of %1, which is not text</source>
        <translation>ملف حجمه ⁨%1⁩، وليس نصًّا</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>not comparable</source>
        <translation>غير قابل للمقارنة</translation>
    </message>
    <message>
        <source>right on it</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>%1 times too long</source>
        <translation>أطول من اللازم، بمقدار %1 ضعف</translation>
    </message>
    <message>
        <source>%1 times too high</source>
        <translation>أعلى من اللازم، بمقدار %1 ضعف</translation>
    </message>
    <message>
        <source>%1 times too short</source>
        <translation>أقصر من اللازم، بمقدار %1 ضعف</translation>
    </message>
    <message>
        <source>%1 times too low</source>
        <translation>أدنى من اللازم، بمقدار %1 ضعف</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>excused</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>missing: nothing was handed in</source>
        <translation>ناقص: لم يُسلَّم شيء</translation>
    </message>
    <message>
        <source>changed by hand: %1</source>
        <translation>تعديل يدوي: %1</translation>
    </message>
    <message>
        <source>No students yet. Take in the roster, then the hand-ins.</source>
        <translation>لا طلبة بعد. تُستورد قائمة الطلبة أولًا، ثم التسليمات.</translation>
    </message>
    <message>
        <source>Students: %1</source>
        <translation>الطلبة: %1</translation>
    </message>
    <message>
        <source>with a result: %1</source>
        <translation>له نتيجة: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ناقص: %1</translation>
    </message>
    <message>
        <source>hand-ins of unknown students, kept aside: %1</source>
        <translation>تسليمات لطلبة غير معروفين، موضوعة جانبًا: %1</translation>
    </message>
    <message>
        <source>handed in late</source>
        <translation>سُلّم متأخّرًا</translation>
    </message>
    <message>
        <source>a recorded figure differs from what the model gives</source>
        <translation>رقم مسجَّل يختلف عمّا يعطيه النموذج</translation>
    </message>
    <message>
        <source>made by a script, not by a person at the window</source>
        <translation>أُنجز ببرنامج نصّي، لا بعمل شخص أمام النافذة</translation>
    </message>
    <message>
        <source>an event does not follow from those before it</source>
        <translation>حدث لا يتّصل بما قبله</translation>
    </message>
    <message>
        <source>an event could not be read</source>
        <translation>تعذّرت قراءة حدث</translation>
    </message>
    <message>
        <source>a prediction lacks the reason that the course asks for</source>
        <translation>توقّع ينقصه السبب الذي يطلبه المقرّر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجَز</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>غير منجَز</translation>
    </message>
    <message>
        <source>right at the first try</source>
        <translation>صحيح من المحاولة الأولى</translation>
    </message>
    <message>
        <source>right at the second try: half</source>
        <translation>صحيح من المحاولة الثانية: النصف</translation>
    </message>
    <message>
        <source>not right in two tries</source>
        <translation>غير صحيح في المحاولتين</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>not all met</source>
        <translation>لم تُنجز كلها</translation>
    </message>
    <message>
        <source>the prediction agrees with the model</source>
        <translation>التوقّع يوافق النموذج</translation>
    </message>
    <message>
        <source>the prediction differs from the model</source>
        <translation>التوقّع يخالف النموذج</translation>
    </message>
    <message>
        <source>the lab has no such act</source>
        <translation>ليس في المختبر مشهد كهذا</translation>
    </message>
    <message>
        <source>it has an event that only a newer Foresight knows</source>
        <translation>فيه حدث لا يعرفه إلا إصدار أحدث من Foresight</translation>
    </message>
    <message>
        <source>done with another version of the lab</source>
        <translation>أُنجز بإصدار آخر من المختبر</translation>
    </message>
    <message>
        <source>the lab was not finished</source>
        <translation>لم يُنهَ المختبر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, a time of day</extracomment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>hand-ins that wait for a version of their lab, to be installed here: %1</source>
        <translation>تسليمات تنتظر تثبيت إصدار مختبرها هنا: %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>already here: the same content</source>
        <translation>موجود من قبل: المحتوى نفسه</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>of a lab that this course does not have</source>
        <translation>لمختبر ليس في هذا المقرّر</translation>
    </message>
    <message>
        <source>kept aside; the student is not on the roster</source>
        <translation>موضوع جانبًا؛ الطالب ليس في قائمة الطلبة</translation>
    </message>
    <message>
        <source>accepted; a newer attempt</source>
        <translation>مقبول؛ محاولة أحدث</translation>
    </message>
    <message>
        <source>accepted; an older attempt</source>
        <translation>مقبول؛ محاولة أقدم</translation>
    </message>
    <message>
        <source>kept; its ledger belongs to another student</source>
        <translation>محفوظ؛ سجلّ عمله يخصّ طالبًا آخر</translation>
    </message>
    <message>
        <source>made by a newer version of the program</source>
        <translation>أُنشئ بإصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>Unlock the course key, then import again. It is for %1.</source>
        <translation>ينبغي فتح قفل مفتاح المقرّر ثم الاستيراد من جديد. وهو لـ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is for another course: %1.</source>
        <translation>هو لمقرّر آخر: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Its key is not here. It is for %1.</source>
        <translation>مفتاحه ليس هنا. وهو لـ⁨%1⁩.</translation>
    </message>
    <message>
        <source>sealed; not opened</source>
        <translation>مختوم؛ لم يُفتح</translation>
    </message>
    <message>
        <source>kept, and waits for the version of the lab that it was done with</source>
        <translation>محفوظ، وينتظر إصدار المختبر الذي أُنجز به</translation>
    </message>
</context>
<context>
    <name>IntegrityWords</name>
    <message numerus="yes">
        <source>%n events of its own, signed %1</source>
        <translation>
            <numerusform>لا أحداث خاصة به، وُقّع في ⁨%1⁩</numerusform>
            <numerusform>حدث واحد خاصّ به، وُقّع في ⁨%1⁩</numerusform>
            <numerusform>حدثان خاصّان به، وُقّع في ⁨%1⁩</numerusform>
            <numerusform>%n أحداث خاصة به، وُقّع في ⁨%1⁩</numerusform>
            <numerusform>%n حدثًا خاصًّا به، وُقّع في ⁨%1⁩</numerusform>
            <numerusform>%n حدث خاصّ به، وُقّع في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-ins of one attempt share their beginning and then go apart: the ledger was put back to an earlier state and the work done again from there. Restoring a backup after a fault does the same.</source>
        <translation>تتشارك تسليمات محاولة واحدة بدايتها ثم تفترق: فقد أُعيد سجلّ العمل إلى حالة سابقة وأُنجز العمل من جديد من هناك. واستعادة نسخة احتياطية بعد عطل تؤدّي إلى الأمر نفسه.</translation>
    </message>
    <message>
        <source>Hand-ins under several student numbers come from one ledger, which is made once for one learner. One of the numbers may be a slip of the pen.</source>
        <translation>تسليمات بأرقام جامعية عدّة مصدرها سجلّ عمل واحد، وهو يُنشأ مرة واحدة لمتعلّم واحد. وقد يكون أحد الأرقام خطأً في الكتابة.</translation>
    </message>
    <message>
        <source>Several students worked with one installation. That is usual on shared computers and on computers set up from one image, and says nothing by itself.</source>
        <translation>عمل عدّة طلبة بتثبيت واحد. هذا معتاد على الحواسيب المشتركة وعلى الحواسيب المعدّة من صورة واحدة، ولا يدلّ وحده على شيء.</translation>
    </message>
    <message>
        <source>A long text is word for word the same for several students. They may have worked together, or copied from the same page.</source>
        <translation>نصّ طويل هو نفسه كلمةً بكلمة لدى عدّة طلبة. فقد يكونون عملوا معًا أو نقلوا من الصفحة نفسها.</translation>
    </message>
    <message>
        <source>waits of %1 ms</source>
        <extracomment>%1: a list of times</extracomment>
        <translation>فترات انتظار قدرها %1 ⁨ms⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches like this</source>
        <translation>
            <numerusform>لا مقاطع كهذا</numerusform>
            <numerusform>مقطع واحد كهذا</numerusform>
            <numerusform>مقطعان كهذا</numerusform>
            <numerusform>%n مقاطع كهذا</numerusform>
            <numerusform>%n مقطعًا كهذا</numerusform>
            <numerusform>%n مقطع كهذا</numerusform>
        </translation>
    </message>
    <message>
        <source>Several students took the same steps with the same settings after the same waits, to the millisecond. People do not repeat that; one hand-in was probably made from another.</source>
        <translation>اتّخذ عدّة طلبة الخطوات نفسها بالإعدادات نفسها بعد فترات الانتظار نفسها إلى حدّ أجزاء الألف من الثانية. والناس لا يكرّرون ذلك؛ فالأرجح أن أحد التسليمات صُنع من تسليم آخر.</translation>
    </message>
    <message>
        <source>%1, then %2, %3 s later</source>
        <translation>⁨%1⁩، ثم ⁨%2⁩، بعد ⁨%3 s⁩</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went back by more than five minutes while the work went on. Somebody may have set it, the learner or not; when the hand-in arrived is what counts.</source>
        <translation>عادت ساعة الحاسوب إلى الوراء أكثر من خمس دقائق أثناء العمل. وقد يكون أحد ضبطها، المتعلّم أو غيره؛ والعبرة بوقت وصول التسليم.</translation>
    </message>
    <message>
        <source>%1 ms from the lock to the next decision</source>
        <translation>⁨%1 ms⁩ من التثبيت إلى القرار التالي</translation>
    </message>
    <message>
        <source>Decisions follow each other faster than a person can explore, read and choose. A program may have made the hand-in.</source>
        <translation>تتوالى القرارات أسرع مما يستطيع إنسان أن يستكشف ويقرأ ويختار. فقد يكون برنامج قد صنع التسليم.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model says %3</source>
        <translation>⁨%1⁩: المسجَّل ⁨%2⁩، والنموذج يعطي ⁨%3⁩</translation>
    </message>
    <message>
        <source>1 recorded figure is not what the model produces from the recorded settings. The program or the lab that was used may have been changed.</source>
        <translation>رقم واحد مسجَّل ليس ما ينتجه النموذج من الإعدادات المسجَّلة. وقد يكون البرنامج أو المختبر المستخدم قد غُيّر.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded figures are not what the model produces from the recorded settings. The program or the lab that was used may have been changed.</source>
        <translation>
            <numerusform>لا أرقام مسجَّلة تخالف ما ينتجه النموذج من الإعدادات المسجَّلة. وقد يكون البرنامج أو المختبر المستخدم قد غُيّر.</numerusform>
            <numerusform>رقم واحد مسجَّل يخالف ما ينتجه النموذج من الإعدادات المسجَّلة. وقد يكون البرنامج أو المختبر المستخدم قد غُيّر.</numerusform>
            <numerusform>رقمان مسجَّلان يخالفان ما ينتجه النموذج من الإعدادات المسجَّلة. وقد يكون البرنامج أو المختبر المستخدم قد غُيّر.</numerusform>
            <numerusform>%n أرقام مسجَّلة تخالف ما ينتجه النموذج من الإعدادات المسجَّلة. وقد يكون البرنامج أو المختبر المستخدم قد غُيّر.</numerusform>
            <numerusform>%n رقمًا مسجَّلًا تخالف ما ينتجه النموذج من الإعدادات المسجَّلة. وقد يكون البرنامج أو المختبر المستخدم قد غُيّر.</numerusform>
            <numerusform>%n رقم مسجَّل تخالف ما ينتجه النموذج من الإعدادات المسجَّلة. وقد يكون البرنامج أو المختبر المستخدم قد غُيّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was restored from an older copy: when it was opened, it lacked events that had been recorded before. Restoring a backup after a fault does the same.</source>
        <translation>استُعيد سجلّ العمل من نسخة أقدم: فعند فتحه كانت تنقصه أحداث سُجّلت من قبل. واستعادة نسخة احتياطية بعد عطل تؤدّي إلى الأمر نفسه.</translation>
    </message>
</context>
<context>
    <name>LearnerRecordWords</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>⁨%1⁩، المحاولة %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>سجلّي</translation>
    </message>
    <message>
        <source>Student number: %1</source>
        <translation>الرقم الجامعي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>الاسم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>سجلّ العمل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ledger identifier (random): %1</source>
        <translation>معرّف سجلّ العمل (عشوائي): ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Design record</source>
        <translation>سجلّ قرارات التصميم</translation>
    </message>
    <message>
        <source>Events, each with its stored form</source>
        <translation>الأحداث، وكل منها مع صورته المخزَّنة</translation>
    </message>
</context>
<context>
    <name>LeaveWords</name>
    <message>
        <source>Your work is kept in a place that may be emptied when this computer restarts. If it is not yours alone, hand in before you leave.</source>
        <translation>عملك محفوظ في مكان قد يُفرَّغ عند إعادة تشغيل هذا الحاسوب. إن لم يكن لك وحدك فسلّم قبل أن تغادر.</translation>
    </message>
    <message>
        <source>This computer forgets your work when you log off or it restarts. Hand in before you leave.</source>
        <translation>ينسى هذا الحاسوب عملك عند تسجيل الخروج أو إعادة التشغيل. سلّم قبل أن تغادر.</translation>
    </message>
    <message>
        <source>This computer forgets when you log off or it restarts. Every step is also copied to another disk, and comes back from there.</source>
        <translation>ينسى هذا الحاسوب عند تسجيل الخروج أو إعادة التشغيل. تُنسخ كل خطوة أيضًا إلى قرص آخر وتعود منه.</translation>
    </message>
    <message>
        <source>Hand in before you leave</source>
        <translation>سلّم قبل أن تغادر</translation>
    </message>
    <message>
        <source>This computer forgets your work, and the latest steps of this lab are in no hand-in yet. Save one in a place that lasts. A lab that is not finished is saved as it stands.</source>
        <translation>ينسى هذا الحاسوب عملك، وأحدث خطوات هذا المختبر ليست في أي تسليم بعد. احفظ تسليمًا في مكان يدوم. يُحفظ المختبر الذي لم ينتهِ كما هو.</translation>
    </message>
    <message>
        <source>Save a hand-in…</source>
        <translation>حفظ تسليم…</translation>
    </message>
    <message>
        <source>Leave without it…</source>
        <translation>المغادرة بدونه…</translation>
    </message>
    <message>
        <source>Without a hand-in, what you did in this lab is gone when you log off or this computer restarts. Nobody can bring it back.</source>
        <translation>من دون تسليم يضيع ما فعلته في هذا المختبر عند تسجيل الخروج أو إعادة تشغيل هذا الحاسوب. لا يستطيع أحد استعادته.</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>المغادرة وفقده</translation>
    </message>
    <message>
        <source>Save a hand-in</source>
        <translation>حفظ تسليم</translation>
    </message>
    <message>
        <source>Hand-ins (*.foresight)</source>
        <translation>تسليمات (*.foresight)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>%1
Receipt: %2</source>
        <translation>⁨%1⁩
الإيصال: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>%1 %2</source>
        <comment>name and its value</comment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Settings: %1. The model said: %2.</source>
        <translation>الإعدادات: ⁨%1⁩. أعطى النموذج: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Lab started</source>
        <translation>بدء المختبر</translation>
    </message>
    <message>
        <source>Lab %1, version %2, profile %3, program %4.</source>
        <translation>المختبر ⁨%1⁩، الإصدار ⁨%2⁩، مجموعة القيم ⁨%3⁩، البرنامج ⁨%4⁩.</translation>
    </message>
    <message>
        <source>Context chosen</source>
        <translation>اختيار السياق</translation>
    </message>
    <message>
        <source>Act opened</source>
        <translation>فتح المشهد</translation>
    </message>
    <message>
        <source>Answer %1, %2.</source>
        <translation>الجواب ⁨%1⁩، %2.</translation>
    </message>
    <message>
        <source>Placed at %1.</source>
        <translation>موضوع عند ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>السبب: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Prediction locked</source>
        <translation>تثبيت التوقّع</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>تجربة إعدادات</translation>
    </message>
    <message>
        <source>Mission met</source>
        <translation>إنجاز مهمة</translation>
    </message>
    <message>
        <source>Bookmark saved</source>
        <translation>حفظ إشارة مرجعية</translation>
    </message>
    <message>
        <source>%1. Settings: %2.</source>
        <translation>⁨%1⁩. الإعدادات: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Observation recorded</source>
        <translation>تسجيل ملاحظة</translation>
    </message>
    <message>
        <source>Reveal opened</source>
        <translation>فتح الكشف</translation>
    </message>
    <message>
        <source>Reflection answered</source>
        <translation>إجابة في التأمّل</translation>
    </message>
    <message>
        <source>Answer %1, try %2.</source>
        <translation>الجواب ⁨%1⁩، المحاولة %2.</translation>
    </message>
    <message>
        <source>Equation opened</source>
        <translation>فتح المعادلة</translation>
    </message>
    <message>
        <source>Act finished</source>
        <translation>إنهاء المشهد</translation>
    </message>
    <message>
        <source>Lab finished</source>
        <translation>إنهاء المختبر</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>File %1, hand-in %2.</source>
        <translation>الملف ⁨%1⁩، التسليم %2.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة مكتوبة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Event of a newer version</source>
        <translation>حدث من إصدار أحدث</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ثقة متوسّطة</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <source>Sealed for course %1.</source>
        <translation>مختوم للمقرّر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Ledger continued from an older copy</source>
        <translation>استُكمل سجلّ العمل من نسخة أقدم</translation>
    </message>
    <message>
        <source>Ledger unlocked by hand</source>
        <translation>فُتح قفل سجلّ العمل يدويًّا</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضية</translation>
    </message>
    <message>
        <source>Given: %1.</source>
        <extracomment>values that an attempt starts with, such as &quot;jobs = 40 (drawn)&quot;; joined by commas</extracomment>
        <translation>القيم المعطاة: %1.</translation>
    </message>
    <message>
        <source>Ledger restored from a copy</source>
        <translation>استُعيد سجلّ العمل من نسخة</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>حدّدته إدارة النظام.</translation>
    </message>
    <message>
        <source>The policy file of this computer has a fault. Until your administrator corrects it, nothing can be exported or printed.</source>
        <translation>في ملفّ سياسة هذا الحاسوب خطأ. إلى أن تصحّحه إدارة النظام لا يمكن تصدير شيء ولا طباعته.</translation>
    </message>
    <message>
        <source>Your administrator set in %1:</source>
        <translation>ما حدّدته إدارة النظام في ⁨%1⁩:</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt of a hand-in</source>
        <translation>إيصال تسليم</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>الرقم الجامعي</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>الاسم في الملف</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وُقّع</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation>بصمة الملف</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>not triggered</source>
        <translation>لم يقع</translation>
    </message>
    <message>
        <source>triggered earlier</source>
        <translation>وقع من قبل</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>وقع</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>كما يقول النموذج</translation>
    </message>
    <message>
        <source>not as the model says</source>
        <translation>بخلاف ما يقول النموذج</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1, prediction</source>
        <translation>%1، التوقّع</translation>
    </message>
    <message>
        <source>%1, reflection</source>
        <translation>%1، التأمّل</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>name of an act, name of a screen
----------
what was done, and the figure that the simulator then showed</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>التمهيد</translation>
    </message>
    <message>
        <source>Message and prediction</source>
        <translation>الرسالة والتوقّع</translation>
    </message>
    <message>
        <source>Prediction locked</source>
        <translation>تثبيت التوقّع</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>المحاكي</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>الكشف</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>التأمّل</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Prediction locked: %1, %2</source>
        <translation>التوقّع المُثبَّت: ⁨%1⁩، %2</translation>
    </message>
    <message>
        <source>The prediction was not locked yet.</source>
        <translation>لم يكن التوقّع قد ثُبّت بعد.</translation>
    </message>
    <message>
        <source>The lab was finished.</source>
        <translation>كان المختبر قد انتهى.</translation>
    </message>
    <message>
        <source>No act was open yet.</source>
        <translation>لم يكن أي مشهد مفتوحًا بعد.</translation>
    </message>
    <message>
        <source>The simulator was not open yet.</source>
        <translation>لم يكن المحاكي مفتوحًا بعد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>label of a figure, its value</extracomment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>name of a setting, its new value</extracomment>
        <translation>⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Started the lab, version %1</source>
        <translation>بدء المختبر، الإصدار ⁨%1⁩</translation>
    </message>
    <message>
        <source>Chose the context %1</source>
        <translation>اختيار السياق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Opened the message</source>
        <translation>فتح الرسالة</translation>
    </message>
    <message>
        <source>Locked %1, %2</source>
        <translation>تثبيت ⁨%1⁩، %2</translation>
    </message>
    <message>
        <source>Opened the simulator</source>
        <translation>فتح المحاكي</translation>
    </message>
    <message>
        <source>Looked at the same settings again</source>
        <translation>النظر في الإعدادات نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>ضبط %1</translation>
    </message>
    <message>
        <source>Met a mission: %1</source>
        <translation>إنجاز مهمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Saved the settings as bookmark %1</source>
        <translation>حفظ الإعدادات كإشارة مرجعية «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Read off %1: %2</source>
        <translation>قراءة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Opened the reveal</source>
        <translation>فتح الكشف</translation>
    </message>
    <message>
        <source>Answered %1 in the reflection, try %2</source>
        <translation>الإجابة بـ⁨%1⁩ في التأمّل، المحاولة %2</translation>
    </message>
    <message>
        <source>Opened the equation</source>
        <translation>فتح المعادلة</translation>
    </message>
    <message>
        <source>Finished the act</source>
        <translation>إنهاء المشهد</translation>
    </message>
    <message>
        <source>Finished the lab</source>
        <translation>إنهاء المختبر</translation>
    </message>
    <message>
        <source>Handed in, number %1</source>
        <translation>تسليم، رقم %1</translation>
    </message>
    <message>
        <source>Wrote “%1”</source>
        <translation>كتابة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Something that this version does not know: %1</source>
        <translation>شيء لا يعرفه هذا الإصدار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 (does not follow from what came before, and changed nothing)</source>
        <extracomment>what somebody did</extracomment>
        <translation>%1 (لا يتّصل بما قبله، ولم يغيّر شيئًا)</translation>
    </message>
    <message>
        <source>Mission recorded as met: %1. By the recorded settings it was not.</source>
        <translation>مهمة مسجَّلة على أنها أُنجزت: ⁨%1⁩. وبحسب الإعدادات المسجَّلة لم تُنجَز.</translation>
    </message>
    <message>
        <source>%1: the recorded verdict is not the model&apos;s</source>
        <translation>⁨%1⁩: الحُكم المسجَّل ليس حُكم النموذج</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model gives %3</source>
        <translation>⁨%1⁩: المسجَّل ⁨%2⁩، والنموذج يعطي ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model gives nothing</source>
        <translation>⁨%1⁩: المسجَّل ⁨%2⁩، والنموذج لا يعطي شيئًا</translation>
    </message>
    <message>
        <source>Done with version %1 of the lab; the one installed here (version %2) is another. Nothing is recomputed: figures are those that were recorded.</source>
        <translation>أُنجز بالإصدار ⁨%1⁩ من المختبر؛ والمثبَّت هنا إصدار آخر (الإصدار ⁨%2⁩). لا يُعاد حساب شيء: الأرقام هي المسجَّلة حينها.</translation>
    </message>
    <message>
        <source>The lab is not installed here. Nothing is recomputed: figures are those that were recorded.</source>
        <translation>المختبر غير مثبَّت هنا. لا يُعاد حساب شيء: الأرقام هي المسجَّلة حينها.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Class report: %1, %2</source>
        <translation>تقرير الصفّ: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Made on %1 (UTC) from the hand-ins that count.</source>
        <translation>أُعدّ في ⁨%1⁩ (UTC) من التسليمات المحتسَبة.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Points that count, with penalties</source>
        <translation>الدرجات المحتسَبة، بعد الخصم</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>الرقم الجامعي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>⁨%1⁩ (من %2)</translation>
    </message>
    <message>
        <source>Points of each student; a dash where there is no result</source>
        <translation>درجات كل طالب؛ والشرطة تعني عدم وجود نتيجة</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1 (متأخّر)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلبة</translation>
    </message>
    <message>
        <source>Facility (mean / maximum)</source>
        <translation>السهولة (المتوسّط / الدرجة القصوى)</translation>
    </message>
    <message>
        <source>Standard deviation (n − 1)</source>
        <translation>الانحراف المعياري (⁦n − 1⁩)</translation>
    </message>
    <message>
        <source>Discrimination (item–rest r × 100, Moodle)</source>
        <translation>التمييز (الارتباط r بين البند وباقي البنود × 100، Moodle)</translation>
    </message>
    <message>
        <source>Discriminative efficiency (%, Moodle)</source>
        <translation>الكفاءة التمييزية (%، Moodle)</translation>
    </message>
    <message>
        <source>Effective weight (%, Moodle)</source>
        <translation>الوزن الفعلي (%، Moodle)</translation>
    </message>
    <message>
        <source>Figure of the totals</source>
        <translation>إحصاء الدرجات الكلية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسّط</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Skewness (k3 / k2^1.5)</source>
        <translation>الالتواء (⁦k3 / k2^1.5⁩)</translation>
    </message>
    <message>
        <source>Kurtosis (excess, normal is 0)</source>
        <translation>التفرطح (الزائد؛ وهو 0 للتوزيع الطبيعي)</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha</source>
        <translation>ألفا كرونباخ</translation>
    </message>
    <message>
        <source>Standard error of measurement</source>
        <translation>الخطأ المعياري للقياس</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>الدرجات الكلية</translation>
    </message>
    <message>
        <source>Lines of the rubric</source>
        <translation>أسطر معايير التقييم</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>%1 – prediction</source>
        <translation>⁨%1⁩ – التوقّع</translation>
    </message>
    <message>
        <source>%1 – reflection</source>
        <translation>⁨%1⁩ – التأمّل</translation>
    </message>
    <message>
        <source>Right at the first try: %1. Seconds to the first try: median %2, quartiles %3 and %4 (linear interpolation, type 7).</source>
        <translation>الصحيح من المحاولة الأولى: ⁨%1⁩. الثواني حتى المحاولة الأولى: الوسيط ⁨%2⁩، والربيعان ⁨%3⁩ و⁨%4⁩ (استكمال خطّي، النوع 7).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>السبب المذكور</translation>
    </message>
    <message>
        <source>Very sure, and the model says otherwise</source>
        <translation>ثقة عالية، والنموذج يقول غير ذلك</translation>
    </message>
    <message>
        <source>Certainty-based marking of all predictions (right 1, 2, 3; wrong 0, −2, −6)</source>
        <translation>التصحيح بحسب درجة الثقة لكل التوقّعات (الصحيح: ⁦1⁩، ⁦2⁩، ⁦3⁩؛ الخطأ: ⁦0⁩، ⁦−2⁩، ⁦−6⁩)</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>التوقّعات</translation>
    </message>
    <message>
        <source>Accuracy a (share of right ones)</source>
        <translation>الدقّة a (حصّة التوقّعات الصحيحة)</translation>
    </message>
    <message>
        <source>Average mark c</source>
        <translation>متوسّط العلامة c</translation>
    </message>
    <message>
        <source>Bonus 0.1 (c − max(a, 4a − 2, 9a − 6))</source>
        <translation>العلاوة ⁦0.1 (c − max(a, 4a − 2, 9a − 6))⁩</translation>
    </message>
    <message>
        <source>Accuracy and bonus</source>
        <translation>الدقّة والعلاوة</translation>
    </message>
    <message>
        <source>Certainty-based marking</source>
        <translation>التصحيح بحسب درجة الثقة</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الكسب</translation>
    </message>
    <message>
        <source>A prediction and its reflection are two questions about one matter; only students who answered both count.</source>
        <translation>التوقّع والتأمّل التابع له سؤالان عن أمر واحد؛ ولا يُحتسب إلا الطلبة الذين أجابوا عن الاثنين.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Class gain (Hake)</source>
        <translation>كسب الصفّ (Hake)</translation>
    </message>
    <message>
        <source>Mean of individual gains (its students)</source>
        <translation>متوسّط الكسب الفردي (عدد طلبته)</translation>
    </message>
    <message>
        <source>Normalised change (Marx and Cummings; its students)</source>
        <translation>التغيّر المعياري (Marx و⁦Cummings⁩؛ عدد طلبته)</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>كل المشاهد</translation>
    </message>
    <message>
        <source>Gain from predictions to first tries at reflections</source>
        <translation>الكسب من التوقّعات إلى المحاولات الأولى في التأمّل</translation>
    </message>
    <message>
        <source>Time and work</source>
        <translation>الوقت والعمل</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Lower quartile, s</source>
        <translation>الربيع الأدنى، بالثواني</translation>
    </message>
    <message>
        <source>Median, s</source>
        <translation>الوسيط، بالثواني</translation>
    </message>
    <message>
        <source>Upper quartile, s</source>
        <translation>الربيع الأعلى، بالثواني</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>الاستكشاف</translation>
    </message>
    <message>
        <source>reveal and reflect</source>
        <translation>الكشف والتأمّل</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>Seconds at each step (quartiles by linear interpolation, type 7)</source>
        <translation>الثواني في كل خطوة (الربيعات باستكمال خطّي، النوع 7)</translation>
    </message>
    <message>
        <source>Settings tried: median %1. Missions met: median %2. Finished: %3 of %4.</source>
        <translation>الإعدادات المجرَّبة: الوسيط ⁨%1⁩. المهام المنجَزة: الوسيط ⁨%2⁩. مَن أنهى المختبر: %3 من %4.</translation>
    </message>
    <message>
        <source>Act %1: %2</source>
        <translation>المشهد ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>⁨%1 UTC⁩</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ثقة متوسّطة</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <source>Lab version</source>
        <translation>إصدار المختبر</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>آخر حدث</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>عن هذا التقرير</translation>
    </message>
    <message>
        <source>The context has not been chosen.</source>
        <translation>لم يُختر السياق.</translation>
    </message>
    <message>
        <source>no prediction is locked</source>
        <translation>لا توقّع مُثبَّتًا</translation>
    </message>
    <message>
        <source>the reveal has not been seen</source>
        <translation>لم يُعرض الكشف</translation>
    </message>
    <message>
        <source>the reflection is open</source>
        <translation>التأمّل ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>the equation has not been read</source>
        <translation>لم تُقرأ المعادلة</translation>
    </message>
    <message>
        <source>the act is not finished</source>
        <translation>لم يُنهَ المشهد</translation>
    </message>
    <message>
        <source>no observation is recorded</source>
        <translation>لا ملاحظة مسجَّلة</translation>
    </message>
    <message>
        <source>Nothing is missing: every step of the lab is done.</source>
        <translation>لا ينقص شيء: أُنجزت كل خطوات المختبر.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>Looks in the simulator: %1</source>
        <translation>مرّات النظر في المحاكي: %1</translation>
    </message>
    <message>
        <source>Read off the chart: %1</source>
        <translation>القراءة من الرسم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation>أرقام الرسم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation>التوقّع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Predict, observe, explain</source>
        <translation>التوقّع والملاحظة والتفسير</translation>
    </message>
    <message>
        <source>In the session</source>
        <translation>في الجلسة</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>بحسب النموذج</translation>
    </message>
    <message>
        <source>Lab report: %1</source>
        <translation>تقرير المختبر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>This attempt was handed in. Keep the code: it names exactly what was handed in.</source>
        <translation>سُلّمت هذه المحاولة. ينبغي الاحتفاظ بالرمز: فهو يحدّد بدقّة ما سُلّم.</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>غير معرَّف: %1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁨%1 %⁩</translation>
    </message>
    <message>
        <source>Grade report: %1, %2</source>
        <translation>تقرير الدرجات: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Being right in a prediction is not the same as having points: see the lines above. Ask your instructor about anything that looks wrong, and name the receipt.</source>
        <translation>صحّة التوقّع ليست هي الحصول على الدرجات: التفصيل في الأسطر أعلاه. يمكنك سؤال هيئة التدريس عن أي شيء يبدو خطأ، مع ذكر الإيصال.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدوَّن</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Set by the instructor: %1</source>
        <translation>حدّدته هيئة التدريس: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Excused: this item does not count.</source>
        <translation>إعفاء: هذا البند لا يُحتسب.</translation>
    </message>
    <message>
        <source>No result. Nothing was handed in that could be graded.</source>
        <translation>لا نتيجة. لم يُسلَّم شيء يمكن تقييمه.</translation>
    </message>
    <message>
        <source>%1 of %2 points.</source>
        <translation>الدرجات: %1 من %2.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>الممكن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Points and why</source>
        <translation>الدرجات وأسبابها</translation>
    </message>
    <message>
        <source>On the item&apos;s scale of %1 points: %2.</source>
        <translation>على سلّم البند، ودرجته القصوى %1: %2.</translation>
    </message>
    <message>
        <source>Late: %1 points off, %2 points are left.</source>
        <translation>متأخّر: خُصم من الدرجات %1، وبقي منها %2.</translation>
    </message>
    <message>
        <source>Late, without a penalty.</source>
        <translation>متأخّر، بلا خصم.</translation>
    </message>
    <message>
        <source>Handed in on %1, attempt %2.</source>
        <translation>سُلّم في ⁨%1⁩، المحاولة %2.</translation>
    </message>
    <message>
        <source>The deadline was %1.</source>
        <translation>كان الموعد النهائي ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Receipt, which names exactly what was handed in:</source>
        <translation>الإيصال الذي يحدّد بدقّة ما سُلّم:</translation>
    </message>
    <message>
        <source>Settings tried: %1. Missions met: %2.</source>
        <translation>الإعدادات المجرَّبة: %1. المهام المنجَزة: %2.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>غير مُثبَّت</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>درجة الثقة: %1</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>السبب المذكور: ⁨%1⁩</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>%1 min in the simulator</source>
        <translation>الوقت في المحاكي بالدقائق: %1</translation>
    </message>
    <message>
        <source>the prediction was locked</source>
        <translation>ثُبّت التوقّع</translation>
    </message>
    <message>
        <source>no prediction was locked</source>
        <translation>لم يُثبَّت توقّع</translation>
    </message>
    <message>
        <source>right at the first try</source>
        <translation>صحيح من المحاولة الأولى</translation>
    </message>
    <message>
        <source>right at the second try: half of the points</source>
        <translation>صحيح من المحاولة الثانية: نصف الدرجات</translation>
    </message>
    <message>
        <source>not right in two tries</source>
        <translation>غير صحيح في المحاولتين</translation>
    </message>
    <message>
        <source>all missions of the act were met</source>
        <translation>أُنجزت كل مهام المشهد</translation>
    </message>
    <message>
        <source>not all missions of the act were met</source>
        <translation>لم تُنجز كل مهام المشهد</translation>
    </message>
    <message>
        <source>the prediction agrees with the model</source>
        <translation>التوقّع يوافق النموذج</translation>
    </message>
    <message>
        <source>the model says otherwise</source>
        <translation>النموذج يقول غير ذلك</translation>
    </message>
    <message>
        <source>the lab was finished</source>
        <translation>أُنهي المختبر</translation>
    </message>
    <message>
        <source>the lab was not finished</source>
        <translation>لم يُنهَ المختبر</translation>
    </message>
    <message>
        <source>the lab has no such act</source>
        <translation>ليس في المختبر مشهد كهذا</translation>
    </message>
    <message>
        <source>Least, s</source>
        <translation>الأدنى، بالثواني</translation>
    </message>
    <message>
        <source>Greatest, s</source>
        <translation>الأقصى، بالثواني</translation>
    </message>
    <message>
        <source>Of each student</source>
        <translation>لكل طالب</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>الربيع الأدنى</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>الربيع الأعلى</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>الإعدادات المجرَّبة</translation>
    </message>
    <message>
        <source>Missions met</source>
        <translation>المهام المنجَزة</translation>
    </message>
    <message>
        <source>Only one student</source>
        <translation>طالب واحد فقط</translation>
    </message>
    <message>
        <source>%1: below %2, figures say more about who came than about the items.</source>
        <extracomment>%1: &quot;Only 12 students&quot;</extracomment>
        <translation>%1: إذا قلّ العدد عن %2 دلّت الأرقام على مَن شارك أكثر مما تدلّ على البنود.</translation>
    </message>
    <message>
        <source>only one student</source>
        <translation>طالب واحد فقط</translation>
    </message>
    <message>
        <source>there are no points to get</source>
        <translation>لا درجات يمكن الحصول عليها</translation>
    </message>
    <message>
        <source>there is only one item</source>
        <translation>لا يوجد إلا بند واحد</translation>
    </message>
    <message>
        <source>the covariance with the total is negative</source>
        <translation>التغاير مع الدرجة الكلية سالب</translation>
    </message>
    <message>
        <source>too few students</source>
        <translation>عدد الطلبة قليل جدًا</translation>
    </message>
    <message>
        <source>there are no answers</source>
        <translation>لا أجوبة</translation>
    </message>
    <message>
        <source>all were right before</source>
        <translation>كانت كلها صحيحة من قبل</translation>
    </message>
    <message>
        <source>nobody could change</source>
        <translation>لا أحد كان يمكن أن يتغيّر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>number of an act, its title
----------
a part of a budget, what a class gave to it on average
----------
title of a chart, what it shows</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Placed on the axis at %1</source>
        <translation>موضوع على المحور عند ⁨%1⁩</translation>
    </message>
    <message>
        <source>no variation to compare</source>
        <translation>لا تباين يُقارَن</translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students.</source>
        <translation>
            <numerusform>مخفيّ: أقلّ من صفر من الطلبة.</numerusform>
            <numerusform>مخفيّ: أقلّ من طالب واحد.</numerusform>
            <numerusform>مخفيّ: أقلّ من طالبين.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طلبة.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طالبًا.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طالب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n students</source>
        <translation>
            <numerusform>لا طلبة</numerusform>
            <numerusform>طالب واحد فقط</numerusform>
            <numerusform>طالبان فقط</numerusform>
            <numerusform>%n طلبة فقط</numerusform>
            <numerusform>%n طالبًا فقط</numerusform>
            <numerusform>%n طالب فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Marks of the first tries, partly right ones included: %1.</source>
        <translation>درجات المحاولات الأولى، بما فيها الصحيحة جزئيًا: %1.</translation>
    </message>
    <message>
        <source>On average: %1.</source>
        <translation>في المتوسط: %1.</translation>
    </message>
    <message>
        <source>answers in one&apos;s own words are not scored</source>
        <translation>لا تُقيَّم الإجابات المكتوبة بعبارات المتعلّم</translation>
    </message>
    <message>
        <source>partly right: a share of the points</source>
        <translation>صحيح جزئيًا: حصة من النقاط</translation>
    </message>
    <message>
        <source>answered; nothing scores it as right or wrong</source>
        <translation>أُجيب عنه؛ ولا شيء يقيّمه صحيحًا أو خاطئًا</translation>
    </message>
    <message>
        <source>an answer in one&apos;s own words is not scored</source>
        <translation>لا تُقيَّم الإجابة المكتوبة بعبارات المتعلّم</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>%1, attempt %2: event %3</source>
        <translation>⁨%1⁩، المحاولة %2: الحدث %3</translation>
    </message>
    <message>
        <source>%1, attempt %2: events %3 to %4</source>
        <translation>⁨%1⁩، المحاولة %2: الأحداث من %3 إلى %4</translation>
    </message>
    <message>
        <source>There is a sound copy of your work, made on %1.</source>
        <translation>توجد نسخة سليمة من عملك، أُخذت في ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) come back.</source>
        <translation>
            <numerusform>لا تعود أيّ أحداث.</numerusform>
            <numerusform>يعود حدث واحد.</numerusform>
            <numerusform>يعود حدثان.</numerusform>
            <numerusform>تعود %n أحداث.</numerusform>
            <numerusform>يعود %n حدثًا.</numerusform>
            <numerusform>يعود %n حدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the damaged file itself.</source>
        <translation>
            <numerusform>لا شيء منها من الملفّ التالف نفسه.</numerusform>
            <numerusform>منها حدث واحد من الملفّ التالف نفسه.</numerusform>
            <numerusform>منها حدثان من الملفّ التالف نفسه.</numerusform>
            <numerusform>منها %n أحداث من الملفّ التالف نفسه.</numerusform>
            <numerusform>منها %n حدثًا من الملفّ التالف نفسه.</numerusform>
            <numerusform>منها %n حدث من الملفّ التالف نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a copy of your work on another disk.</source>
        <translation>توجد نسخة من عملك على قرص آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the copy on the other disk.</source>
        <translation>
            <numerusform>لا شيء منها من النسخة على القرص الآخر.</numerusform>
            <numerusform>منها حدث واحد من النسخة على القرص الآخر.</numerusform>
            <numerusform>منها حدثان من النسخة على القرص الآخر.</numerusform>
            <numerusform>منها %n أحداث من النسخة على القرص الآخر.</numerusform>
            <numerusform>منها %n حدثًا من النسخة على القرص الآخر.</numerusform>
            <numerusform>منها %n حدث من النسخة على القرص الآخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from the copy on the other disk, %n event(s).</source>
        <translation>
            <numerusform>استُعيد من النسخة على القرص الآخر، بلا أحداث.</numerusform>
            <numerusform>استُعيد من النسخة على القرص الآخر، حدث واحد.</numerusform>
            <numerusform>استُعيد من النسخة على القرص الآخر، حدثان.</numerusform>
            <numerusform>استُعيد من النسخة على القرص الآخر، %n أحداث.</numerusform>
            <numerusform>استُعيد من النسخة على القرص الآخر، %n حدثًا.</numerusform>
            <numerusform>استُعيد من النسخة على القرص الآخر، %n حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything recorded after that copy. The damaged file no longer says how much that was.</source>
        <translation>كلّ ما سُجّل بعد تلك النسخة. لم يعد الملفّ التالف يبيّن مقداره.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>If the file was only moved away, put it back and try again instead: it may hold more than the copy.</source>
        <translation>إن كان الملفّ قد نُقل فحسب، فالأولى إعادته إلى مكانه والمحاولة من جديد: فقد يحوي أكثر ممّا في النسخة.</translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. Nothing is deleted.</source>
        <translation>يُحتفظ بالملفّ التالف باسم آخر، ولا يُحذف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Restored as of %1, %n event(s).</source>
        <translation>
            <numerusform>استُعيد إلى ما كان عليه في ⁨%1⁩، بلا أحداث.</numerusform>
            <numerusform>استُعيد إلى ما كان عليه في ⁨%1⁩، حدث واحد.</numerusform>
            <numerusform>استُعيد إلى ما كان عليه في ⁨%1⁩، حدثان.</numerusform>
            <numerusform>استُعيد إلى ما كان عليه في ⁨%1⁩، %n أحداث.</numerusform>
            <numerusform>استُعيد إلى ما كان عليه في ⁨%1⁩، %n حدثًا.</numerusform>
            <numerusform>استُعيد إلى ما كان عليه في ⁨%1⁩، %n حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as %1.</source>
        <translation>حُفظ الملفّ التالف بجانبه باسم %1.</translation>
    </message>
</context>
<context>
    <name>ReviewTextWords</name>
    <message>
        <source>the story&apos;s settings</source>
        <translation>إعدادات القصة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>title of a lab, name of an act</extracomment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>With %1 and everything else as in the story: which value does the model give for “%2”?</source>
        <extracomment>settings that differ from the story&apos;s, label of a figure</extracomment>
        <translation>عند ⁨%1⁩ وبقاء ما عدا ذلك كما في القصة: ما القيمة التي يعطيها النموذج لـ«⁨%2⁩»؟</translation>
    </message>
    <message>
        <source>The model gives %1.</source>
        <translation>يعطي النموذج ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is what %2 would give. With %3 the model gives %4.</source>
        <translation>القيمة ⁨%1⁩ هي ما يُعطى عند ⁨%2⁩. أما عند ⁨%3⁩ فيعطي النموذج ⁨%4⁩.</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: ⁨%2⁩ ← ⁨%3⁩</translation>
    </message>
    <message>
        <source>A Foresight roster</source>
        <translation>قائمة طلبة من Foresight</translation>
    </message>
    <message>
        <source>A roster with columns chosen by hand</source>
        <translation>قائمة طلبة اختيرت أعمدتها يدويًا</translation>
    </message>
    <message>
        <source>Recognised: a Canvas gradebook</source>
        <translation>تم التعرّف: دفتر درجات من Canvas</translation>
    </message>
    <message>
        <source>Recognised: a Moodle export</source>
        <translation>تم التعرّف: ملف مُصدَّر من Moodle</translation>
    </message>
    <message>
        <source>Recognised: a Blackboard grade centre</source>
        <translation>تم التعرّف: مركز درجات من Blackboard</translation>
    </message>
    <message>
        <source>Recognised: a Brightspace export</source>
        <translation>تم التعرّف: ملف مُصدَّر من Brightspace</translation>
    </message>
    <message>
        <source>Recognised: a Sakai gradebook</source>
        <translation>تم التعرّف: دفتر درجات من Sakai</translation>
    </message>
    <message>
        <source>Recognised: an Open edX grade file</source>
        <translation>تم التعرّف: ملف درجات من Open edX</translation>
    </message>
    <message>
        <source>Recognised: a OneRoster archive</source>
        <translation>تم التعرّف: أرشيف OneRoster</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>الرقم الجامعي</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Platform&apos;s number</source>
        <translation>الرقم في المنصّة</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>رقم SIS</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>Name in one (Last, First)</source>
        <translation>الاسم في عمود واحد (العائلة، الأول)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>عودة</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>not in the file; stays</source>
        <translation>ليس في الملف؛ يبقى</translation>
    </message>
    <message>
        <source>Work and grades are kept, and left out of exports</source>
        <translation>يُحتفظ بالعمل والدرجات، وتُستبعد من التصدير</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>RubricWords</name>
    <message>
        <source>Prediction locked</source>
        <translation>تثبيت التوقّع</translation>
    </message>
    <message>
        <source>Missions met</source>
        <translation>إنجاز المهام</translation>
    </message>
    <message>
        <source>Reflection right</source>
        <translation>صحّة التأمّل</translation>
    </message>
    <message>
        <source>Prediction right</source>
        <translation>صحّة التوقّع</translation>
    </message>
    <message>
        <source>Prediction by certainty</source>
        <translation>التوقّع، بحسب درجة الثقة</translation>
    </message>
    <message>
        <source>Lab finished</source>
        <translation>إنهاء المختبر</translation>
    </message>
    <message>
        <source>All points once the prediction is locked, right or wrong.</source>
        <translation>كل الدرجات عند تثبيت التوقّع، صحيحًا كان أم لا.</translation>
    </message>
    <message>
        <source>All points when every mission of the act is met.</source>
        <translation>كل الدرجات عند إنجاز كل مهمة في المشهد.</translation>
    </message>
    <message>
        <source>All points at the first try, half of them at the second.</source>
        <translation>كل الدرجات في المحاولة الأولى، ونصفها في الثانية.</translation>
    </message>
    <message>
        <source>All points when the locked prediction is right. Paying for this makes students hedge.</source>
        <translation>كل الدرجات إذا صحّ التوقّع المُثبَّت. ومنح الدرجات على ذلك يدفع الطلبة إلى التحوّط.</translation>
    </message>
    <message>
        <source>Right: a third, two thirds or all points by how sure the student was. Wrong: nothing, minus two thirds or minus twice the points.</source>
        <translation>الصحيح: ثلث الدرجات أو ثلثاها أو كلها بحسب درجة ثقة الطالب. الخطأ: لا شيء، أو ناقص ثلثيها، أو ناقص ضعفها.</translation>
    </message>
    <message>
        <source>All points when the whole lab is done.</source>
        <translation>كل الدرجات عند إنجاز المختبر كله.</translation>
    </message>
    <message>
        <source>Points: more than 0 are needed, at most a million.</source>
        <translation>الدرجات: يلزم أكثر من 0، ومليون على الأكثر.</translation>
    </message>
    <message>
        <source>Act: choose one of the lab&apos;s.</source>
        <translation>المشهد: ينبغي اختيار أحد مشاهد المختبر.</translation>
    </message>
    <message>
        <source>Lines that count: %1 points. The item has %2.</source>
        <translation>درجات الأسطر المحتسَبة: %1. ودرجات البند: %2.</translation>
    </message>
    <message>
        <source>So a result is scaled: all lines together make %1.</source>
        <translation>لذلك تُحوَّل النتيجة: مجموع الأسطر كلها يساوي %1.</translation>
    </message>
    <message>
        <source>Lines that wait until they are applied: %1.</source>
        <translation>الأسطر التي تنتظر التطبيق: %1.</translation>
    </message>
    <message>
        <source>Lines with other points, award or act: %1.</source>
        <translation>أسطر تغيّرت درجاتها أو ما تُمنح عليه أو مشهدها: %1.</translation>
    </message>
    <message>
        <source>Added, waiting until you apply them: %1.</source>
        <translation>المضاف، في انتظار تطبيقه: %1.</translation>
    </message>
    <message>
        <source>Added, counting at once: %1.</source>
        <translation>المضاف، ويُحتسب فورًا: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>المحذوف: %1.</translation>
    </message>
    <message>
        <source>Reworded, which changes no grade: %1.</source>
        <translation>المعدَّلة صياغته، ولا يغيّر ذلك أي درجة: %1.</translation>
    </message>
    <message>
        <source>No line changes; the order may.</source>
        <translation>لا يتغيّر أي سطر؛ وقد يتغيّر الترتيب.</translation>
    </message>
    <message>
        <source>Grades: %1. None of them changes when grades are made again.</source>
        <translation>الدرجات: %1. لا يتغيّر شيء منها عند إعادة حسابها.</translation>
    </message>
    <message>
        <source>Grades: %1. When grades are made again, %2 rise and %3 fall.</source>
        <translation>الدرجات: %1. عند إعادة حسابها يرتفع منها %2 وينخفض %3.</translation>
    </message>
    <message>
        <source>Set by hand, and staying as they are: %1.</source>
        <translation>المحدَّد يدويًا، ويبقى كما هو: %1.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Brief</source>
        <translation>التمهيد</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>الاستكشاف</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>الكشف</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>التأمّل</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>Report and hand in</source>
        <translation>التقرير والتسليم</translation>
    </message>
    <message>
        <source>Opens when a context is chosen in the brief.</source>
        <translation>تُفتح عند اختيار سياق في التمهيد.</translation>
    </message>
    <message>
        <source>Opens after the message.</source>
        <translation>تُفتح بعد الرسالة.</translation>
    </message>
    <message>
        <source>Opens when the prediction is locked.</source>
        <translation>تُفتح عند تثبيت التوقّع.</translation>
    </message>
    <message>
        <source>Opens when the missions in Explore are met.</source>
        <translation>تُفتح عند إنجاز مهام الاستكشاف.</translation>
    </message>
    <message>
        <source>Opens after the reveal.</source>
        <translation>تُفتح بعد الكشف.</translation>
    </message>
    <message>
        <source>Opens when the reflection is answered.</source>
        <translation>تُفتح بعد الإجابة في التأمّل.</translation>
    </message>
    <message>
        <source>Opens when the equation is read and the act finished.</source>
        <translation>تُفتح بعد قراءة المعادلة وإنهاء المشهد.</translation>
    </message>
    <message>
        <source>Opens when the act before is finished.</source>
        <translation>تُفتح بعد إنهاء المشهد السابق.</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>لم تُفتح بعد</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>لم تُنجَز بعد</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الخطوة الحالية</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مُثبَّت</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجَزة</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>images</source>
        <extracomment>a unit after a number, as in &quot;208 images/s&quot;, and one that is counted by, as in &quot;602 kB/image&quot;</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>a piece of text that a language model works on: after a number, and as one that is counted by (&quot;kB/token&quot;)</extracomment>
        <translation>رمز</translation>
    </message>
    <message>
        <source>token</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>what a server is asked for: after a number, and as one that is counted by (&quot;kB/request&quot;)</extracomment>
        <translation>طلب</translation>
    </message>
    <message>
        <source>request</source>
        <translation>طلب</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message numerus="yes">
        <source>Chain and signature hold over %1 events; signed %2 by the installation %3</source>
        <translation>
            <numerusform>السلسلة والتوقيع سليمان، وعدد الأحداث %1؛ وُقّع في ⁨%2⁩ بالتثبيت ⁨%3⁩</numerusform>
            <numerusform>السلسلة والتوقيع سليمان، وعدد الأحداث %1؛ وُقّع في ⁨%2⁩ بالتثبيت ⁨%3⁩</numerusform>
            <numerusform>السلسلة والتوقيع سليمان، وعدد الأحداث %1؛ وُقّع في ⁨%2⁩ بالتثبيت ⁨%3⁩</numerusform>
            <numerusform>السلسلة والتوقيع سليمان، وعدد الأحداث %1؛ وُقّع في ⁨%2⁩ بالتثبيت ⁨%3⁩</numerusform>
            <numerusform>السلسلة والتوقيع سليمان، وعدد الأحداث %1؛ وُقّع في ⁨%2⁩ بالتثبيت ⁨%3⁩</numerusform>
            <numerusform>السلسلة والتوقيع سليمان، وعدد الأحداث %1؛ وُقّع في ⁨%2⁩ بالتثبيت ⁨%3⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound: %1 at %2</source>
        <translation>غير سليم: ⁨%1⁩ عند ⁨%2⁩</translation>
    </message>
    <message>
        <source>Lab %1, version %2, as it is installed here</source>
        <translation>المختبر ⁨%1⁩، الإصدار ⁨%2⁩، كما هو مثبَّت هنا</translation>
    </message>
    <message>
        <source>Lab %1. %2</source>
        <translation>المختبر ⁨%1⁩. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, event %2: %3</source>
        <translation>⁨%1⁩، الحدث %2: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, events %2 to %3: %4</source>
        <translation>⁨%1⁩، الأحداث من %2 إلى %3: ⁨%4⁩</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>المحاولة %1، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (counts)</source>
        <extracomment>a hand-in, the one of several whose points count</extracomment>
        <translation>%1 (محتسَب)</translation>
    </message>
    <message>
        <source>Nothing was handed in. Missing is not 0 points.</source>
        <translation>لم يُسلَّم شيء. الناقص لا يعني 0 من الدرجات.</translation>
    </message>
    <message>
        <source>None of the hand-ins counts.</source>
        <translation>لا يُحتسب أي من التسليمات.</translation>
    </message>
    <message>
        <source>By hand, %1: %2</source>
        <translation>تعديل يدوي، ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Computed: %1, less %2 for lateness</source>
        <translation>المحسوب: %1، ناقص %2 للتأخّر</translation>
    </message>
    <message>
        <source>These points are not those of the hand-in shown here, but of this one: %1</source>
        <translation>هذه الدرجات ليست للتسليم المعروض هنا، بل لهذا: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>الموعد النهائي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>التعليق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>الإيصال ⁨%1⁩</translation>
    </message>
    <message>
        <source>The file names the number %1</source>
        <translation>الرقم المذكور في الملف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The file names %1, number %2</source>
        <translation>المذكور في الملف: ⁨%1⁩، الرقم ⁨%2⁩</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>أُنجز باستخدام ⁨%1⁩</translation>
    </message>
    <message>
        <source>From event %1 on, events do not follow from those before them and count as not done</source>
        <translation>ابتداءً من الحدث %1 لا تتّصل الأحداث بما قبلها، وتُعدّ غير منجَزة</translation>
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
        <translation>توزيع بالتساوي</translation>
    </message>
    <message>
        <source>All of %1 is given away</source>
        <extracomment>an allocation meets its budget, such as 100 %</extracomment>
        <translation>وُزِّع كل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>ينبغي تصحيح القيمة أولًا.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswerForm</name>
    <message>
        <source>This was tried. Change the answer.</source>
        <translation>جُرّب هذا الجواب. ينبغي تغييره.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswerNumberField</name>
    <message>
        <source>%1, typed</source>
        <translation>‏⁨%1⁩، كتابةً</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is asked; what is amiss with what was typed there</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>This unit does not fit here. Type a value from %1 to %2.</source>
        <translation>هذه الوحدة لا تصلح هنا. تُكتب قيمة من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Out of range: from %1 to %2.</source>
        <translation>خارج النطاق: من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This is not a number. Type a value from %1 to %2.</source>
        <translation>هذا ليس رقمًا. تُكتب قيمة من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswersView</name>
    <message>
        <source>%1 ✓ right</source>
        <translation>⁨%1⁩ ✓ صحيح</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AreaRail</name>
    <message>
        <source>Areas</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AreaStack</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AttemptCard</name>
    <message>
        <source>Another attempt</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>A later attempt</source>
        <translation>محاولة لاحقة</translation>
    </message>
    <message>
        <source>A new attempt begins with the brief and asks for new predictions. This one stays as it is, and both can be handed in.</source>
        <translation>تبدأ المحاولة الجديدة من التمهيد وتطلب توقّعات جديدة. وتبقى هذه المحاولة كما هي، ويمكن تسليم الاثنتين.</translation>
    </message>
    <message>
        <source>This is an earlier attempt. It can still be handed in.</source>
        <translation>هذه محاولة سابقة. وما زال تسليمها ممكنًا.</translation>
    </message>
    <message>
        <source>Start a new attempt</source>
        <translation>بدء محاولة جديدة</translation>
    </message>
    <message>
        <source>Go to attempt %1</source>
        <translation>الانتقال إلى المحاولة %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AttemptForm</name>
    <message>
        <source>Hand-in that counts</source>
        <translation>التسليم المحتسَب</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>احتساب هذا التسليم</translation>
    </message>
    <message>
        <source>By the course&apos;s rule</source>
        <translation>بحسب قاعدة المقرّر</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>المحاولة %1، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AuditArea</name>
    <message>
        <source>Audit</source>
        <translation>سجلّ التعديلات</translation>
    </message>
    <message>
        <source>Every change with who made it, when and why; the newest first.</source>
        <translation>كل تعديل مع صاحبه ووقته وسببه؛ والأحدث أولًا.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجلّ التعديلات</translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation>كتابة بصيغة CSV…</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>الرقم الجامعي</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>بحث في الصفوف</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحب التعديل</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل البنود</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التعديلات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>المعروض: %1 من %2</translation>
    </message>
    <message>
        <source>Write the audit trail to</source>
        <translation>كتابة سجلّ التعديلات في</translation>
    </message>
    <message>
        <source>audit.csv</source>
        <translation>audit.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحب التعديل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BindingTable</name>
    <message>
        <source>Bindings</source>
        <translation>الارتباطات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Shows now</source>
        <translation>يعرض الآن</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BookmarkBar</name>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Bookmark these settings</source>
        <translation>حفظ هذه الإعدادات كإشارة مرجعية</translation>
    </message>
    <message>
        <source>Keep these settings to compare with (Ctrl+B)</source>
        <translation>حفظ هذه الإعدادات للمقارنة بها (⁦Ctrl+B⁩)</translation>
    </message>
    <message>
        <source>Go back to the bookmark&apos;s settings</source>
        <translation>العودة إلى إعدادات الإشارة المرجعية</translation>
    </message>
    <message>
        <source>story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>name of a bookmark, what its settings are</extracomment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Compare with bookmark %1: %2</source>
        <translation>مقارنة بالإشارة المرجعية ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>العودة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>These are the settings of %1.</source>
        <translation>هذه إعدادات ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BriefPage</name>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>بدء %1</translation>
    </message>
    <message>
        <source>Choose a context first.</source>
        <translation>ينبغي اختيار سياق أولًا.</translation>
    </message>
    <message>
        <source>Volume %1 · Lab %2 · Chapter %3, %4 · %5</source>
        <extracomment>volume, lab number, chapter number, chapter title, duration</extracomment>
        <translation>المجلّد ⁨%1⁩ · المختبر ⁨%2⁩ · الفصل ⁨%3⁩، ⁨%4⁩ · ⁨%5⁩</translation>
    </message>
    <message>
        <source>%1 · Attempt %2</source>
        <extracomment>what stands under a lab&apos;s title, then the attempt after the first</extracomment>
        <translation>%1 · المحاولة %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Worth reading before you start</source>
        <translation>جدير بالقراءة قبل البدء</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>اختيار السياق</translation>
    </message>
    <message>
        <source>This context was chosen for both acts.</source>
        <translation>اختير هذا السياق للمشهدين كليهما.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CalibrationView</name>
    <message>
        <source>pays best here</source>
        <translation>المدى الأجدى</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CellForm</name>
    <message>
        <source>Reason: say why, so that the change can be understood later.</source>
        <translation>السبب: ينبغي ذكر السبب ليُفهم التعديل لاحقًا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason (kept in the audit trail)</source>
        <translation>السبب (يُحفظ في سجلّ التعديلات)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CellPanel</name>
    <message>
        <source>The chosen grade</source>
        <translation>الدرجة المختارة</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>درجات يدوية</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>المحاولة المحتسَبة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التعديلات السابقة</translation>
    </message>
    <message>
        <source>Choose a student&apos;s item to see what its points are made of, and to change them.</source>
        <translation>يمكنك اختيار بند لأحد الطلبة لمعرفة ما تتكوّن منه درجاته، ولتعديلها.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>By hand, %1: %2</source>
        <translation>تعديل يدوي، ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Computed: %1, less %2 for lateness</source>
        <translation>المحسوب: %1، ناقص %2 للتأخّر</translation>
    </message>
    <message>
        <source>Attempt %1, handed in %2</source>
        <translation>المحاولة %1، سُلّمت في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nothing was handed in. Missing is not 0 points.</source>
        <translation>لم يُسلَّم شيء. الناقص لا يعني 0 من الدرجات.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>الموعد النهائي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Due %1, for this student</source>
        <translation>الموعد النهائي: ⁨%1⁩، لهذا الطالب</translation>
    </message>
    <message>
        <source>⚑ %1</source>
        <translation>⚑ %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>التعليق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ChartCard</name>
    <message>
        <source>Data table</source>
        <translation>جدول البيانات</translation>
    </message>
    <message>
        <source>Show or hide the chart&apos;s numbers (Ctrl+T)</source>
        <translation>إظهار أرقام الرسم أو إخفاؤها (⁦Ctrl+T⁩)</translation>
    </message>
    <message>
        <source>Data table: %1</source>
        <translation>جدول البيانات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what a chart shows, then which keys work on it</extracomment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Drag the point, or click a line to choose it</source>
        <translation>سحب النقطة، أو النقر على خطّ لاختياره</translation>
    </message>
    <message>
        <source>Click a part of the chart to apply its settings</source>
        <translation>انقر جزءًا من المخطّط لتطبيق إعداداته</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ChoiceForm</name>
    <message>
        <source>Choose at least one answer.</source>
        <translation>ينبغي اختيار جواب واحد على الأقل.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>ينبغي اختيار جواب أولًا.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ClassArea</name>
    <message>
        <source>%1: before and after</source>
        <translation>⁨%1⁩: قبل وبعد</translation>
    </message>
    <message>
        <source>%1: points of the class</source>
        <translation>⁨%1⁩: درجات الصفّ</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>عرض الصفّ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>&amp;Keep the right answer back</source>
        <translation>إ&amp;خفاء الجواب الصحيح مؤقتًا</translation>
    </message>
    <message>
        <source>Keep the right answer back</source>
        <translation>إخفاء الجواب الصحيح مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>ال&amp;بند</translation>
    </message>
    <message>
        <source>No hand-in counts for %1 yet.</source>
        <translation>لا تسليم محتسَبًا لـ⁨%1⁩ بعد.</translation>
    </message>
    <message>
        <source>%1 – class view</source>
        <translation>⁨%1⁩ – عرض الصفّ</translation>
    </message>
    <message numerus="yes">
        <source>No names, and no figure of fewer than %n students</source>
        <translation>
            <numerusform>بلا أسماء، وبلا أرقام تخصّ أقلّ من صفر من الطلبة</numerusform>
            <numerusform>بلا أسماء، وبلا أرقام تخصّ أقلّ من طالب واحد</numerusform>
            <numerusform>بلا أسماء، وبلا أرقام تخصّ أقلّ من طالبين</numerusform>
            <numerusform>بلا أسماء، وبلا أرقام تخصّ أقلّ من %n طلبة</numerusform>
            <numerusform>بلا أسماء، وبلا أرقام تخصّ أقلّ من %n طالبًا</numerusform>
            <numerusform>بلا أسماء، وبلا أرقام تخصّ أقلّ من %n طالب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students. Figures of so few could tell who answered what.</source>
        <translation>
            <numerusform>مخفيّ: أقلّ من صفر من الطلبة. فأرقام عدد قليل كهذا قد تكشف مَن أجاب بماذا.</numerusform>
            <numerusform>مخفيّ: أقلّ من طالب واحد. فأرقام عدد قليل كهذا قد تكشف مَن أجاب بماذا.</numerusform>
            <numerusform>مخفيّ: أقلّ من طالبين. فأرقام عدد قليل كهذا قد تكشف مَن أجاب بماذا.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طلبة. فأرقام عدد قليل كهذا قد تكشف مَن أجاب بماذا.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طالبًا. فأرقام عدد قليل كهذا قد تكشف مَن أجاب بماذا.</numerusform>
            <numerusform>مخفيّ: أقلّ من %n طالب. فأرقام عدد قليل كهذا قد تكشف مَن أجاب بماذا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::ClassSlides</name>
    <message>
        <source>&amp;Previous</source>
        <translation>الساب&amp;قة</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التا&amp;لية</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>إ&amp;ظهار الجواب</translation>
    </message>
    <message>
        <source>&amp;Full screen (F11)</source>
        <translation>ملء الش&amp;اشة (⁦F11⁩)</translation>
    </message>
    <message>
        <source>Leave &amp;full screen (Esc)</source>
        <translation>الخروج من ملء الش&amp;اشة (⁦Esc⁩)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which page of how many</extracomment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CommentForm</name>
    <message>
        <source>Comment for the student</source>
        <translation>تعليق للطالب</translation>
    </message>
    <message>
        <source>Keep comment</source>
        <translation>حفظ التعليق</translation>
    </message>
    <message>
        <source>Goes out with the grades where the platform takes it</source>
        <translation>يُرسل مع الدرجات إذا كانت المنصّة تقبله</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ComparisonCard</name>
    <message>
        <source>✓ the decision at these settings</source>
        <translation>✓ القرار عند هذه الإعدادات</translation>
    </message>
    <message>
        <source>%1: the decision</source>
        <translation>⁨%1⁩: القرار</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <extracomment>%1 is a decision such as &quot;move compute&quot;</extracomment>
        <translation>القرار: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ConfidenceChoice</name>
    <message>
        <source>How sure are you?</source>
        <translation>ما درجة ثقتك؟</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ControlPanel</name>
    <message>
        <source>Controls</source>
        <translation>عناصر التحكّم</translation>
    </message>
    <message numerus="yes">
        <source>%n more controls come with the missions.</source>
        <translation>
            <numerusform>لا عناصر تحكّم أخرى تأتي مع المهام.</numerusform>
            <numerusform>عنصر تحكّم واحد آخر يأتي مع المهام.</numerusform>
            <numerusform>عنصرا تحكّم آخران يأتيان مع المهام.</numerusform>
            <numerusform>%n عناصر تحكّم أخرى تأتي مع المهام.</numerusform>
            <numerusform>%n عنصر تحكّم آخر تأتي مع المهام.</numerusform>
            <numerusform>%n عنصر تحكّم آخر تأتي مع المهام.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::CourseCard</name>
    <message>
        <source>Who can read your hand-in</source>
        <translation>من يستطيع قراءة التسليم</translation>
    </message>
    <message>
        <source>You can hand in again as soon as the course file is replaced or given up.</source>
        <translation>يصبح التسليم ممكنًا بعد استبدال ملف المقرّر أو تركه.</translation>
    </message>
    <message>
        <source>Hand-ins are plain text: whoever has the file can read it. If your course has a course file, choose it, and hand-ins are sealed for your course.</source>
        <translation>التسليمات نصّ عادي: من لديه الملف يستطيع قراءته. وإن كان للمقرّر ملف، فعند اختياره تُختم التسليمات للمقرّر.</translation>
    </message>
    <message>
        <source>Hand-ins are sealed for %1.</source>
        <translation>تُختم التسليمات لـ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Only these can open them. Compare the words with those that your instructor shows:</source>
        <translation>لا يفتحها إلا هؤلاء. وينبغي مقارنة الكلمات بما تعرضه هيئة التدريس:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of who can open hand-ins; the words of the key</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Choose a course file…</source>
        <translation>اختيار ملف المقرّر…</translation>
    </message>
    <message>
        <source>Hand in without it…</source>
        <translation>التسليم بدونه…</translation>
    </message>
    <message>
        <source>Choose a course file</source>
        <translation>اختيار ملف المقرّر</translation>
    </message>
    <message>
        <source>Course files (*.foresight-course)</source>
        <translation>ملفات المقرّرات (*.foresight-course)</translation>
    </message>
    <message>
        <source>Hand in without the course file?</source>
        <translation>هل يُسلَّم بدون ملف المقرّر؟</translation>
    </message>
    <message>
        <source>Hand-ins are plain text from then on: whoever has the file can read it.</source>
        <translation>تصبح التسليمات بعدها نصًّا عاديًا: من لديه الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Hand in without it</source>
        <translation>التسليم بدونه</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CourseDialog</name>
    <message>
        <source>New course</source>
        <translation>مقرّر جديد</translation>
    </message>
    <message>
        <source>No labs are installed, so there is nothing to grade.</source>
        <translation>لا مختبرات مثبَّتة، فلا شيء للتقييم.</translation>
    </message>
    <message>
        <source>Make the gradebook…</source>
        <translation>إنشاء دفتر الدرجات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>المقرّر</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الفصل الدراسي</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>المحاولة المحتسَبة</translation>
    </message>
    <message>
        <source>such as MLSYS-101</source>
        <translation>مثل ⁦MLSYS-101⁩</translation>
    </message>
    <message>
        <source>such as 2026-fall</source>
        <translation>مثل ⁦2026-fall⁩</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>ال&amp;مقرّر</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>ال&amp;فصل الدراسي</translation>
    </message>
    <message>
        <source>&amp;Identifier in hand-ins and roster</source>
        <translation>الم&amp;عرّف في التسليمات وقائمة الطلبة</translation>
    </message>
    <message>
        <source>&amp;Attempt that counts</source>
        <translation>الم&amp;حاولة المحتسَبة</translation>
    </message>
    <message>
        <source>Lab %1</source>
        <translation>المختبر ⁨%1⁩</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>بعد الموعد النهائي</translation>
    </message>
    <message>
        <source>Course: give it a short name, such as MLSYS-101.</source>
        <translation>المقرّر: ينبغي إعطاؤه اسمًا قصيرًا، مثل ⁦MLSYS-101⁩.</translation>
    </message>
    <message>
        <source>Labs: choose at least one.</source>
        <translation>المختبرات: ينبغي اختيار واحد على الأقل.</translation>
    </message>
    <message>
        <source>Course settings</source>
        <translation>إعدادات المقرّر</translation>
    </message>
    <message>
        <source>This is written to a course file beside the gradebook.</source>
        <translation>يُكتب هذا في ملف مقرّر إلى جانب دفتر الدرجات.</translation>
    </message>
    <message>
        <source>The gradebook keeps these settings; the course file that it was made from is not changed. Before they are saved you see which grades change.</source>
        <translation>يحتفظ دفتر الدرجات بهذه الإعدادات؛ ولا يتغيّر ملف المقرّر الذي أُنشئ منه. وقبل حفظها يُعرض عليك ما سيتغيّر من الدرجات.</translation>
    </message>
    <message>
        <source>Save the settings…</source>
        <translation>حفظ الإعدادات…</translation>
    </message>
    <message>
        <source>Flag work without a reason for each prediction</source>
        <translation>وضع علامة تنبيه على عمل لا يذكر سببًا لكل توقّع</translation>
    </message>
    <message>
        <source>Work may be purged from</source>
        <translation>يجوز محو العمل ابتداءً من</translation>
    </message>
    <message>
        <source>Has a retention day</source>
        <translation>له يوم لانتهاء مدة الحفظ</translation>
    </message>
    <message>
        <source>Retention day</source>
        <translation>يوم انتهاء مدة الحفظ</translation>
    </message>
    <message>
        <source>Asked for and kept</source>
        <translation>المطلوب والمحفوظ</translation>
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
        <translation>منصّة Canvas: رقم الواجب</translation>
    </message>
    <message>
        <source>Moodle: ID number of the grade item</source>
        <translation>منصّة Moodle: رقم ID لبند الدرجات</translation>
    </message>
    <message>
        <source>Blackboard: column ID</source>
        <translation>منصّة Blackboard: معرّف العمود</translation>
    </message>
    <message>
        <source>Brightspace: name of the grade item</source>
        <translation>منصّة Brightspace: اسم بند الدرجات</translation>
    </message>
    <message>
        <source>Sakai: title</source>
        <translation>منصّة Sakai: العنوان</translation>
    </message>
    <message>
        <source>Open edX: block ID</source>
        <translation>منصّة Open edX: معرّف الكتلة</translation>
    </message>
    <message>
        <source>OneRoster: line item</source>
        <translation>معيار OneRoster: بند الدرجات (line item)</translation>
    </message>
    <message>
        <source>This lab is not installed here: it cannot be graded on this computer.</source>
        <translation>هذا المختبر غير مثبَّت هنا: لا يمكن تقييمه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Item in the gradebook</source>
        <translation>البند في دفتر الدرجات</translation>
    </message>
    <message>
        <source>The name stays: results and comments hang on it.</source>
        <translation>يبقى الاسم كما هو: فالنتائج والتعليقات مرتبطة به.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>معايير التقييم</translation>
    </message>
    <message>
        <source>The one that was set in this gradebook; see Rubric.</source>
        <translation>ما حُدّد في دفتر الدرجات هذا؛ انظر «معايير التقييم».</translation>
    </message>
    <message>
        <source>%1 (written out in the course file)</source>
        <translation>⁨%1⁩ (مكتوبة في ملف المقرّر)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Has a deadline</source>
        <translation>له موعد نهائي</translation>
    </message>
    <message>
        <source>Deadline, in this computer&apos;s time</source>
        <translation>الموعد النهائي، بتوقيت هذا الحاسوب</translation>
    </message>
    <message>
        <source>Late work in this item</source>
        <translation>التسليم المتأخّر في هذا البند</translation>
    </message>
    <message>
        <source>Rules of its own, in place of the course&apos;s</source>
        <translation>قواعد خاصة به بدلًا من قواعد المقرّر</translation>
    </message>
    <message>
        <source>Late rules of its own</source>
        <translation>قواعد تأخّر خاصة به</translation>
    </message>
    <message>
        <source>What platforms call this item</source>
        <translation>تسمية هذا البند في المنصّات</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DisclosureBox</name>
    <message>
        <source>Unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطويّ</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftNotice</name>
    <message>
        <source>Discard it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>You typed this on %1 and did not save it.</source>
        <extracomment>a day and a time</extracomment>
        <translation>كُتب هذا في ⁨%1⁩ ولم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftPanel</name>
    <message>
        <source>Of every step</source>
        <translation>من كل الخطوات</translation>
    </message>
    <message>
        <source>Checker and bindings</source>
        <translation>الفحص والارتباطات</translation>
    </message>
    <message>
        <source>Show the bindings of every step</source>
        <translation>عرض ارتباطات كل الخطوات</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>الارتباطات</translation>
    </message>
    <message>
        <source>Faults: %L1</source>
        <translation>الأخطاء: %L1</translation>
    </message>
    <message>
        <source>The checker finds nothing wrong.</source>
        <translation>لم يجد الفحص أي خطأ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s).</source>
        <translation>
            <numerusform>لا أخطاء.</numerusform>
            <numerusform>خطأ واحد.</numerusform>
            <numerusform>خطآن.</numerusform>
            <numerusform>%Ln أخطاء.</numerusform>
            <numerusform>%Ln خطأ.</numerusform>
            <numerusform>%Ln خطأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) typed into a text and not bound.</source>
        <translation>
            <numerusform>لا أرقام مكتوبة في نص بلا ارتباط.</numerusform>
            <numerusform>رقم واحد مكتوب في نص بلا ارتباط.</numerusform>
            <numerusform>رقمان مكتوبان في نص بلا ارتباط.</numerusform>
            <numerusform>%Ln أرقام مكتوبة في نص بلا ارتباط.</numerusform>
            <numerusform>%Ln رقمًا مكتوبًا في نص بلا ارتباط.</numerusform>
            <numerusform>%Ln رقم مكتوب في نص بلا ارتباط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftsCard</name>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n آخر</numerusform>
            <numerusform>%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed earlier and not saved: %1.</source>
        <extracomment>a list of what it is about</extracomment>
        <translation>كُتب سابقًا ولم يُحفظ: %1.</translation>
    </message>
    <message>
        <source>the course&apos;s settings</source>
        <translation>إعدادات المقرّر</translation>
    </message>
    <message>
        <source>the rubric of %1</source>
        <translation>معايير تقييم ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a student&apos;s name and the name of an item</extracomment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::EquationPage</name>
    <message>
        <source>Finish %1</source>
        <translation>إنهاء %1</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>إلى التقرير</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>The equation</source>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>جدير بالتذكّر</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ErrorPage</name>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>ما لم يتأثّر</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>للدعم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show the labs</source>
        <translation>عرض المختبرات</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExplorePage</name>
    <message>
        <source>Back to the reveal</source>
        <translation>العودة إلى الكشف</translation>
    </message>
    <message>
        <source>See the reveal</source>
        <translation>عرض الكشف</translation>
    </message>
    <message>
        <source>This act is finished; the simulator shows your last settings.</source>
        <translation>انتهى هذا المشهد؛ ويعرض المحاكي آخر إعداداتك.</translation>
    </message>
    <message>
        <source>The reveal opens after one more mission: %1.</source>
        <translation>يُفتح الكشف بعد مهمة أخرى: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The reveal opens after these missions: %1.</source>
        <translation>يُفتح الكشف بعد هذه المهام: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>الاستكشاف</translation>
    </message>
    <message>
        <source>The simulator could not be opened. Leave this step and come back to try again.</source>
        <translation>تعذّر فتح المحاكي. يمكن إعادة المحاولة بمغادرة هذه الخطوة ثم العودة إليها.</translation>
    </message>
    <message>
        <source>Explore: %1</source>
        <translation>الاستكشاف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What this page shows</source>
        <translation>ما تعرضه هذه الصفحة</translation>
    </message>
    <message>
        <source>Undo the last change of settings</source>
        <translation>التراجع عن آخر تغيير في الإعدادات</translation>
    </message>
    <message>
        <source>Redo the change of settings</source>
        <translation>إعادة تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Story&apos;s settings</source>
        <translation>إعدادات القصة</translation>
    </message>
    <message>
        <source>Reset every control to the story&apos;s settings</source>
        <translation>إعادة كل عناصر التحكّم إلى إعدادات القصة</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExportArea</name>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Choose a format. Nothing is written before you have seen what the file holds.</source>
        <translation>ينبغي اختيار صيغة. لا يُكتب شيء قبل أن يُعرض عليك محتوى الملف.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>‏⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>Students without a result</source>
        <translation>الطلبة من دون نتيجة</translation>
    </message>
    <message>
        <source>leave blank, or as the platform has it</source>
        <translation>تُترك الخانة فارغة، أو كما هي في المنصّة</translation>
    </message>
    <message>
        <source>no row for those without any result</source>
        <translation>لا صفّ لمن ليست له أي نتيجة</translation>
    </message>
    <message>
        <source>0 points</source>
        <translation>0 من الدرجات</translation>
    </message>
    <message>
        <source>Students &amp;without a result</source>
        <translation>الطلبة من &amp;دون نتيجة</translation>
    </message>
    <message>
        <source>Leave &amp;out students without identifier</source>
        <translation>&amp;استبعاد الطلبة الذين لا معرّف لهم</translation>
    </message>
    <message>
        <source>&amp;Decimal comma and semicolons</source>
        <translation>&amp;فاصلة عشرية وفواصل منقوطة</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms in place of names</source>
        <translation>أسماء مستعا&amp;رة بدل الأسماء</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Platform&apos;s own &amp;file…</source>
        <translation>ملف من الم&amp;نصّة…</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>معا&amp;ينة</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>&amp;كتابة الملف…</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>الأسطر الأولى من الملف</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <source>Fills in %1; every other byte stays.</source>
        <translation>تُملأ الخانات في ⁨%1⁩؛ ويبقى كل بايت آخر كما هو.</translation>
    </message>
    <message>
        <source>This platform takes back only its own exported file: choose it.</source>
        <translation>لا تقبل هذه المنصّة إلا الملف المُصدَّر منها: ينبغي اختياره.</translation>
    </message>
    <message>
        <source>With the platform&apos;s own exported file only the items&apos; cells are filled in; without one the file is made from scratch.</source>
        <translation>إذا اختير الملف المُصدَّر من المنصّة مُلئت فيه خانات البنود فقط؛ وإلا أُنشئ الملف من البداية.</translation>
    </message>
    <message>
        <source>The platform&apos;s own file</source>
        <translation>ملف المنصّة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Key file of the pseudonyms: an old one, or a new one</source>
        <translation>ملف مفتاح الأسماء المستعارة: ملف موجود أو جديد</translation>
    </message>
    <message>
        <source>pseudonyms.key</source>
        <translation>pseudonyms.key</translation>
    </message>
    <message>
        <source>Write the grades to</source>
        <translation>كتابة الدرجات في</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>ملفات %1 (*.%2);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Written: %1
%2</source>
        <translation>كُتب الملف: ⁨%1⁩
%2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExtensionForm</name>
    <message>
        <source>Deadline for this student</source>
        <translation>الموعد النهائي لهذا الطالب</translation>
    </message>
    <message>
        <source>Set deadline</source>
        <translation>تعيين الموعد</translation>
    </message>
    <message>
        <source>Course&apos;s deadline again</source>
        <translation>العودة إلى موعد المقرّر</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FaultTable</name>
    <message>
        <source>Faults</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>ما الخطأ وما العمل</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a figure: its label and value</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FiguresCard</name>
    <message>
        <source>Figures of</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>&amp;Copy tables</source>
        <translation>&amp;نسخ الجداول</translation>
    </message>
    <message>
        <source>Item statistics</source>
        <translation>إحصاءات البنود</translation>
    </message>
    <message>
        <source>Figures &amp;of</source>
        <translation>إ&amp;حصاءات</translation>
    </message>
    <message>
        <source>In the totals, what is blank adds nothing.</source>
        <translation>في الدرجات الكلية لا تضيف الخانة الفارغة شيئًا.</translation>
    </message>
    <message>
        <source>Figures of the totals</source>
        <translation>إحصاءات الدرجات الكلية</translation>
    </message>
    <message>
        <source>All items: points that count, with penalties</source>
        <translation>كل البنود: الدرجات المحتسَبة، بعد الخصم</translation>
    </message>
    <message>
        <source>%1: lines of the rubric</source>
        <translation>⁨%1⁩: أسطر معايير التقييم</translation>
    </message>
    <message>
        <source>%1: questions, right at the first try</source>
        <translation>⁨%1⁩: الأسئلة، الصحيح من المحاولة الأولى</translation>
    </message>
    <message>
        <source>Copied: item statistics and totals, with tabs between cells</source>
        <translation>نُسخت إحصاءات البنود والدرجات الكلية، وبين الخانات علامات جدولة</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FirstStartPage</name>
    <message>
        <source>Who works here?</source>
        <translation>مَن يعمل هنا؟</translation>
    </message>
    <message>
        <source>Your hand-ins carry this, so that they can be matched to you. Nothing else about you is asked.</source>
        <translation>تحمل تسليماتك هذه المعلومات لكي تُنسب إليك. ولا يُطلب عنك شيء آخر.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>Optional, as your course knows you.</source>
        <translation>اختياري، كما هو مسجَّل في مقرّرك.</translation>
    </message>
    <message>
        <source>&amp;Student number</source>
        <translation>ال&amp;رقم الجامعي</translation>
    </message>
    <message>
        <source>As it stands on your student card.</source>
        <translation>كما هو مكتوب على بطاقتك الجامعية.</translation>
    </message>
    <message>
        <source>Continue to the labs</source>
        <translation>المتابعة إلى المختبرات</translation>
    </message>
    <message>
        <source>Student number: it is missing. Type the number your university gave you.</source>
        <translation>الرقم الجامعي: لم يُكتب. ينبغي كتابة الرقم الذي أعطته لك الجامعة.</translation>
    </message>
    <message numerus="yes">
        <source>Student number: it is longer than %n characters. Type only the number.</source>
        <translation>
            <numerusform>الرقم الجامعي: أطول من %n رمز. ينبغي كتابة الرقم وحده.</numerusform>
            <numerusform>الرقم الجامعي: أطول من رمز واحد. ينبغي كتابة الرقم وحده.</numerusform>
            <numerusform>الرقم الجامعي: أطول من رمزين. ينبغي كتابة الرقم وحده.</numerusform>
            <numerusform>الرقم الجامعي: أطول من %n رموز. ينبغي كتابة الرقم وحده.</numerusform>
            <numerusform>الرقم الجامعي: أطول من %n رمزًا. ينبغي كتابة الرقم وحده.</numerusform>
            <numerusform>الرقم الجامعي: أطول من %n رمز. ينبغي كتابة الرقم وحده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Student number: it has characters that cannot be kept. Type it instead of pasting.</source>
        <translation>الرقم الجامعي: فيه رموز لا يمكن حفظها. ينبغي كتابته بدلًا من لصقه.</translation>
    </message>
    <message numerus="yes">
        <source>Name: it is longer than %n characters. Type a shorter form.</source>
        <translation>
            <numerusform>الاسم: أطول من %n رمز. ينبغي كتابة صورة أقصر.</numerusform>
            <numerusform>الاسم: أطول من رمز واحد. ينبغي كتابة صورة أقصر.</numerusform>
            <numerusform>الاسم: أطول من رمزين. ينبغي كتابة صورة أقصر.</numerusform>
            <numerusform>الاسم: أطول من %n رموز. ينبغي كتابة صورة أقصر.</numerusform>
            <numerusform>الاسم: أطول من %n رمزًا. ينبغي كتابة صورة أقصر.</numerusform>
            <numerusform>الاسم: أطول من %n رمز. ينبغي كتابة صورة أقصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: it has characters that cannot be kept. Type it instead of pasting.</source>
        <translation>الاسم: فيه رموز لا يمكن حفظها. ينبغي كتابته بدلًا من لصقه.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FormulasPanel</name>
    <message>
        <source>Formulas with these numbers</source>
        <translation>الصيغ بهذه الأرقام</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GainView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an act, and its right answers before and after: &quot;Act I: ...: 22 % to 67 %&quot;</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GivenAnswersCard</name>
    <message>
        <source>Reasons given</source>
        <translation>الأسباب المذكورة</translation>
    </message>
    <message>
        <source>Very sure and wrong</source>
        <translation>ثقة عالية وجواب خطأ</translation>
    </message>
    <message>
        <source>Find in the reasons</source>
        <translation>بحث في الأسباب</translation>
    </message>
    <message>
        <source>Open the student</source>
        <translation>فتح صفحة الطالب</translation>
    </message>
    <message>
        <source>Nobody gave a reason.</source>
        <translation>لم يذكر أحد سببًا.</translation>
    </message>
    <message>
        <source>Nobody was very sure and wrong.</source>
        <translation>لا أحد كانت ثقته عالية وجوابه خطأ.</translation>
    </message>
    <message>
        <source>Students: %1</source>
        <translation>الطلبة: %1</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>المعروض: %1 من %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لا سبب مذكورًا</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <extracomment>a student, the answer chosen, the reason in the student&apos;s own words</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩
%3</translation>
    </message>
    <message>
        <source>Answers in words of their own</source>
        <translation>إجابات بكلماتهم</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>لا إجابات بعد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>student, answer</comment>
        <translation>‏⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GivenAnswersModel</name>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>السبب المذكور</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>‏⁨%1⁩ ✓</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GivenCard</name>
    <message>
        <source>Lab %1</source>
        <translation>المختبر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Figures you start with</source>
        <translation>الأرقام التي تبدأ بها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a figure, then the figure</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Drawn for you: others have other figures.</source>
        <translation>سُحبت لك: لدى الآخرين أرقام أخرى.</translation>
    </message>
    <message>
        <source>Default.</source>
        <translation>قيمة افتراضية.</translation>
    </message>
    <message>
        <source>From your %1, attempt %2.</source>
        <translation>من ⁨%1⁩ الذي أنجزته، المحاولة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>From your %1.</source>
        <translation>من ⁨%1⁩ الذي أنجزته.</translation>
    </message>
    <message>
        <source>Default, because your %1 did not get that far.</source>
        <translation>قيمة افتراضية، لأنك لم تصل في ⁨%1⁩ إلى هذا الحد.</translation>
    </message>
    <message>
        <source>Default, because what your %1 recorded cannot be used here.</source>
        <translation>قيمة افتراضية، لأن ما سجّله ⁨%1⁩ الذي أنجزته لا يصلح هنا.</translation>
    </message>
    <message>
        <source>Default, because %1 is not installed here.</source>
        <translation>قيمة افتراضية، لأن ⁨%1⁩ غير مثبّت هنا.</translation>
    </message>
    <message>
        <source>Default, because %1 was not done here.</source>
        <translation>قيمة افتراضية، لأن ⁨%1⁩ لم يُنجز هنا.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradeTableModel</name>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>⁨%1⁩ (من %2)</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>⁨%1⁩ (خارج القائمة)</translation>
    </message>
    <message>
        <source>No longer on the roster; kept, and left out of exports</source>
        <translation>لم يعد في قائمة الطلبة؛ يُحتفظ به ويُستبعد من التصدير</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookDesk</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>An import is running. Change the language when it has ended.</source>
        <translation>يجري استيراد الآن. يمكن تغيير اللغة بعد انتهائه.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookSession</name>
    <message>
        <source>instructor</source>
        <translation>هيئة التدريس</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookWelcome</name>
    <message>
        <source>Gradebooks that were open before</source>
        <translation>دفاتر درجات فُتحت من قبل</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>دفتر الدرجات</translation>
    </message>
    <message>
        <source>A gradebook is one file for one course: its roster, the hand-ins, the grades and every change.</source>
        <translation>دفتر الدرجات ملف واحد لمقرّر واحد: قائمة طلبته، والتسليمات، والدرجات، وكل تعديل.</translation>
    </message>
    <message>
        <source>&amp;Open a gradebook…</source>
        <translation>&amp;فتح دفتر درجات…</translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <translation>مقرّر &amp;جديد…</translation>
    </message>
    <message>
        <source>New from a course &amp;file…</source>
        <translation>جديد من م&amp;لف مقرّر…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>‏⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>Hand-ins waiting: %1. Open the gradebook of their course, or make a new one, and they are imported into it.</source>
        <translation>تسليمات في الانتظار: %1. عند فتح دفتر درجات مقرّرها، أو إنشاء دفتر جديد، تُستورد إليه.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookWindow</name>
    <message>
        <source>Foresight Gradebook</source>
        <translation>دفتر درجات Foresight</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>ال&amp;مقرّر</translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <translation>مقرّر &amp;جديد…</translation>
    </message>
    <message>
        <source>New from a course &amp;file…</source>
        <translation>جديد من م&amp;لف مقرّر…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Roster…</source>
        <translation>&amp;قائمة الطلبة…</translation>
    </message>
    <message>
        <source>&amp;Hand-ins…</source>
        <translation>&amp;تسليمات…</translation>
    </message>
    <message>
        <source>&amp;Folder of hand-ins…</source>
        <translation>&amp;مجلّد تسليمات…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>Grades as &amp;CSV…</source>
        <translation>الدرجات &amp;بصيغة CSV…</translation>
    </message>
    <message>
        <source>Grades as a &amp;workbook…</source>
        <translation>الدرجات كم&amp;صنّف…</translation>
    </message>
    <message>
        <source>Grades for C&amp;anvas…</source>
        <translation>الدرجات لم&amp;نصّة Canvas…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>ت&amp;كبير النصّ</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>ت&amp;صغير النصّ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Save the gradebook as</source>
        <translation>حفظ دفتر الدرجات باسم</translation>
    </message>
    <message>
        <source>course.fgb</source>
        <translation>course.fgb</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb)</source>
        <translation>دفاتر الدرجات (*.fgb)</translation>
    </message>
    <message>
        <source>Course file</source>
        <translation>ملف المقرّر</translation>
    </message>
    <message>
        <source>Course files (*.yaml *.yml)</source>
        <translation>ملفات المقرّرات (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a gradebook</source>
        <translation>فتح دفتر درجات</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb);;All files (*)</source>
        <translation>دفاتر الدرجات (*.fgb);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 - Foresight Gradebook</source>
        <translation>%1 - دفتر درجات Foresight</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>المفتوح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Privacy…</source>
        <translation>الخ&amp;صوصية…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;About Foresight Gradebook</source>
        <translation>&amp;حول دفتر درجات Foresight</translation>
    </message>
    <message>
        <source>Instructor handbook</source>
        <translation>دليل هيئة التدريس</translation>
    </message>
    <message>
        <source>About Foresight Gradebook</source>
        <translation>حول دفتر درجات Foresight</translation>
    </message>
    <message>
        <source>Foresight %1
Collects hand-ins, grades them and exports grades.
Licence: GPL 3.0 or later.</source>
        <translation>⁦Foresight %1⁩
جمع التسليمات وتقييمها وتصدير الدرجات.
الرخصة: ⁦GPL 3.0⁩ أو أحدث.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>هل تُغلق النافذة؟</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Change the course and grade again?</source>
        <translation>هل يُغيَّر المقرّر ويُعاد حساب الدرجات؟</translation>
    </message>
    <message>
        <source>Change and grade again</source>
        <translation>تغيير وإعادة حساب</translation>
    </message>
    <message>
        <source>The course&apos;s settings are as they were.</source>
        <translation>بقيت إعدادات المقرّر كما كانت.</translation>
    </message>
    <message>
        <source>The course&apos;s settings are changed, and grades were made again.</source>
        <translation>تغيّرت إعدادات المقرّر، وأُعيد حساب الدرجات.</translation>
    </message>
    <message>
        <source>Course &amp;key…</source>
        <translation>مفتاح المق&amp;رّر…</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradesArea</name>
    <message>
        <source>Grades</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>بحث عن طالب</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>له نتيجة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>تعديل يدوي</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>عليه علامة تنبيه</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>Grades: students and items</source>
        <translation>الدرجات: الطلبة والبنود</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>كل الشعب</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>بلا شعبة</translation>
    </message>
    <message>
        <source>In any item</source>
        <translation>في أي بند</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>المعروض: %1 من %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ImportArea</name>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Drop hand-ins, folders or zip archives anywhere on this window. Importing a file twice changes nothing.</source>
        <translation>يمكنك إفلات التسليمات أو المجلّدات أو أرشيفات zip في أي موضع من هذه النافذة. واستيراد الملف مرتين لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الباقي</translation>
    </message>
    <message>
        <source>&amp;Hand-ins…</source>
        <translation>تس&amp;ليمات…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>م&amp;جلّد…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Nothing imported in this session</source>
        <translation>لم يُستورد شيء في هذه الجلسة</translation>
    </message>
    <message>
        <source>&amp;Watch a folder and import from it</source>
        <translation>مرا&amp;قبة مجلّد والاستيراد منه</translation>
    </message>
    <message>
        <source>Watch a folder and import from it</source>
        <translation>مراقبة مجلّد والاستيراد منه</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحُكم</translation>
    </message>
    <message>
        <source>Hand-ins kept aside</source>
        <translation>تسليمات موضوعة جانبًا</translation>
    </message>
    <message>
        <source>Imported files and their verdicts</source>
        <translation>الملفات المستوردة والحُكم على كل منها</translation>
    </message>
    <message>
        <source>Stopped after %1; computing points</source>
        <translation>توقّف الاستيراد بعد %1؛ جارٍ حساب الدرجات</translation>
    </message>
    <message>
        <source>Imported %1; computing points</source>
        <translation>المستورد: %1؛ جارٍ حساب الدرجات</translation>
    </message>
    <message>
        <source>The program ended during an import. What had come in is kept; go on with the rest?</source>
        <translation>انتهى البرنامج أثناء استيراد. ما وصل محفوظ؛ هل يُتابع استيراد الباقي؟</translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>جارٍ الاستيراد: %1 من %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>جارٍ الاستيراد: %1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s); what came in is kept</source>
        <translation>
            <numerusform>توقّف الاستيراد قبل أي ملف؛ ما وصل محفوظ</numerusform>
            <numerusform>توقّف الاستيراد بعد ملف واحد؛ ما وصل محفوظ</numerusform>
            <numerusform>توقّف الاستيراد بعد ملفين؛ ما وصل محفوظ</numerusform>
            <numerusform>توقّف الاستيراد بعد %n ملفات؛ ما وصل محفوظ</numerusform>
            <numerusform>توقّف الاستيراد بعد %n ملفًا؛ ما وصل محفوظ</numerusform>
            <numerusform>توقّف الاستيراد بعد %n ملف؛ ما وصل محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported; their verdicts are below</source>
        <translation>
            <numerusform>لم يُستورد أي ملف</numerusform>
            <numerusform>استُورد ملف واحد؛ والحُكم عليه أدناه</numerusform>
            <numerusform>استُورد ملفان؛ والحُكم على كل منهما أدناه</numerusform>
            <numerusform>استُوردت %n ملفات؛ والحُكم على كل منها أدناه</numerusform>
            <numerusform>استُورد %n ملفًا؛ والحُكم على كل منها أدناه</numerusform>
            <numerusform>استُورد %n ملف؛ والحُكم على كل منها أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All verdicts: %1</source>
        <translation>كل الأحكام: %1</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Hand-ins and archives (*.foresight *.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>التسليمات والأرشيفات (*.foresight *.zip *.tar *.tar.gz *.tgz);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Folder of hand-ins</source>
        <translation>مجلّد تسليمات</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>المجلّد المراد مراقبته</translation>
    </message>
    <message>
        <source>&amp;Watching %1</source>
        <translation>تجري مرا&amp;قبة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ImportModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحُكم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>الرقم الجامعي</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>⁨%1⁩، عند %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ItemsArea</name>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>ال&amp;بند</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>السؤا&amp;ل</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>إ&amp;ظهار الأسماء</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>إظهار الأسماء</translation>
    </message>
    <message>
        <source>Without names, a code stands for each student until the window is closed</source>
        <translation>من دون الأسماء يقوم رمز مقام كل طالب إلى أن تُغلق النافذة</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>الانتقال إلى الاستيراد</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء للعرض بعد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Time and work</source>
        <translation>الوقت والعمل</translation>
    </message>
    <message>
        <source>Quartiles by linear interpolation (type 7)</source>
        <translation>الربيعات باستكمال خطّي (النوع 7)</translation>
    </message>
    <message>
        <source>Seconds at each step</source>
        <translation>الثواني في كل خطوة</translation>
    </message>
    <message>
        <source>Settings tried and missions met</source>
        <translation>الإعدادات المجرَّبة والمهام المنجَزة</translation>
    </message>
    <message>
        <source>No hand-in counts for %1. Figures come as soon as hand-ins of students on the roster are imported.</source>
        <translation>لا تسليم محتسَبًا لـ⁨%1⁩. تظهر الأرقام حالما تُستورد تسليمات لطلبة في القائمة.</translation>
    </message>
    <message>
        <source>The lab of this item is not installed on this computer: answers and steps are shown by their short names, and answers that nobody gave are missing.</source>
        <translation>مختبر هذا البند غير مثبَّت على هذا الحاسوب: تُعرض الأجوبة والخطوات بأسمائها المختصرة، وتغيب الأجوبة التي لم يخترها أحد.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::KeyDialog</name>
    <message>
        <source>Course key</source>
        <translation>مفتاح المقرّر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The key lies beside the gradebook under a passphrase, which each step below asks for. Nobody can reset it: write it down and keep it apart from the computer.</source>
        <translation>يوجد المفتاح بجانب دفتر الدرجات تحت عبارة مرور تطلبها الخطوات أدناه. ولا أحد يستطيع استعادتها: ينبغي تدوينها وحفظها بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>The same a&amp;gain, for a new key</source>
        <translation>العبارة نفسها م&amp;رة أخرى لمفتاح جديد</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>إ&amp;نشاء مفتاح</translation>
    </message>
    <message>
        <source>&amp;Take a key from a backup…</source>
        <translation>أ&amp;خذ مفتاح من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Put the backup in another place, such as a USB stick, and read it back from there. A lost key cannot be made again, and what was sealed for it stays closed.</source>
        <translation>توضع النسخة في مكان آخر، مثل ذاكرة USB، وتُقرأ من هناك. فالمفتاح الضائع لا يُصنع من جديد، وما خُتم له يبقى مغلقًا.</translation>
    </message>
    <message>
        <source>&amp;Write a backup…</source>
        <translation>&amp;كتابة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Read the backup back…</source>
        <translation>&amp;قراءة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Others who can open hand-ins</source>
        <translation>آخرون يستطيعون فتح التسليمات</translation>
    </message>
    <message>
        <source>Such as the department. Compare the words with whom the key belongs to before you save the course file.</source>
        <translation>مثل القسم. وينبغي مقارنة الكلمات مع صاحب المفتاح قبل حفظ ملف المقرّر.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>P&amp;ublic key, 64 hexadecimal digits</source>
        <translation>المفتاح العا&amp;م، 64 رقمًا ست عشريًا</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>&amp;Save the course file for students…</source>
        <translation>&amp;حفظ ملف المقرّر للطلبة…</translation>
    </message>
    <message>
        <source>&amp;Unlock sealed hand-ins</source>
        <translation>&amp;فتح قفل التسليمات المختومة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a key; its words</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>An earlier key, kept for reading.</source>
        <translation>مفتاح سابق محفوظ للقراءة.</translation>
    </message>
    <message>
        <source>The key that students get.</source>
        <translation>المفتاح الذي يصل إلى الطلبة.</translation>
    </message>
    <message>
        <source>Not finished: no backup of it was read back.</source>
        <translation>لم يكتمل: لم تُقرأ منه أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another&apos;s key: can open hand-ins too.</source>
        <translation>مفتاح طرف آخر: يستطيع فتح التسليمات أيضًا.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>لا يوجد مفتاح بعد.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>لا شيء لنسخه بعد.</translation>
    </message>
    <message>
        <source>The backup was read back; the key is finished.</source>
        <translation>قُرئت النسخة الاحتياطية؛ واكتمل المفتاح.</translation>
    </message>
    <message>
        <source>The key is given to nobody before its backup was read back.</source>
        <translation>لا يُعطى المفتاح لأحد قبل قراءة نسخته الاحتياطية.</translation>
    </message>
    <message>
        <source>Sealed hand-ins are opened until this gradebook is closed.</source>
        <translation>تُفتح التسليمات المختومة إلى أن يُغلق دفتر الدرجات هذا.</translation>
    </message>
    <message>
        <source>Sealed hand-ins stay closed when they are imported.</source>
        <translation>تبقى التسليمات المختومة مغلقة عند استيرادها.</translation>
    </message>
    <message>
        <source>&amp;Lock sealed hand-ins</source>
        <translation>ق&amp;فل التسليمات المختومة</translation>
    </message>
    <message>
        <source>Passphrase: type it first.</source>
        <translation>عبارة المرور: ينبغي كتابتها أولًا.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>The two passphrases differ: type both again.</source>
        <translation>العبارتان مختلفتان: ينبغي كتابتهما من جديد.</translation>
    </message>
    <message>
        <source>The key is made. Now write a backup to another place and read it back.</source>
        <translation>أُنشئ المفتاح. والآن تُكتب نسخة احتياطية في مكان آخر ثم تُقرأ.</translation>
    </message>
    <message>
        <source>Write a backup to another place</source>
        <translation>كتابة نسخة احتياطية في مكان آخر</translation>
    </message>
    <message>
        <source>course key backup.keys</source>
        <translation>نسخة مفتاح المقرر.keys</translation>
    </message>
    <message>
        <source>Keys (*.keys)</source>
        <translation>المفاتيح (*.keys)</translation>
    </message>
    <message>
        <source>The backup is written. Now read it back.</source>
        <translation>كُتبت النسخة الاحتياطية. والآن ينبغي قراءتها.</translation>
    </message>
    <message>
        <source>Read the backup back</source>
        <translation>قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup was read back: the key is finished.</source>
        <translation>قُرئت النسخة الاحتياطية: اكتمل المفتاح.</translation>
    </message>
    <message>
        <source>Take a key from a backup</source>
        <translation>أخذ مفتاح من نسخة احتياطية</translation>
    </message>
    <message>
        <source>What the backup holds is here now.</source>
        <translation>ما في النسخة الاحتياطية موجود هنا الآن.</translation>
    </message>
    <message>
        <source>Public key: 64 hexadecimal digits, as the other&apos;s gradebook shows them.</source>
        <translation>المفتاح العام: 64 رقمًا ست عشريًا كما يعرضها دفتر درجات الطرف الآخر.</translation>
    </message>
    <message>
        <source>Added. It counts for course files that are saved from now on.</source>
        <translation>أُضيف. ويسري على ملفات المقرّر التي تُحفظ من الآن.</translation>
    </message>
    <message>
        <source>Save the course file for students</source>
        <translation>حفظ ملف المقرّر للطلبة</translation>
    </message>
    <message>
        <source>Course files (*.foresight-course)</source>
        <translation>ملفات المقرّرات (*.foresight-course)</translation>
    </message>
    <message>
        <source>The course file is saved. Tell your students the words above: they see the same.</source>
        <translation>حُفظ ملف المقرّر. وينبغي إخبار الطلبة بالكلمات أعلاه: فهم يرون الكلمات نفسها.</translation>
    </message>
    <message>
        <source>Sealed hand-ins are locked again.</source>
        <translation>أُقفلت التسليمات المختومة من جديد.</translation>
    </message>
    <message>
        <source>Unlocked: import the sealed hand-ins now.</source>
        <translation>فُتح القفل: تُستورد التسليمات المختومة الآن.</translation>
    </message>
    <message>
        <source>Public key %1</source>
        <translation>المفتاح العام ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose another place: a backup beside the key is lost with it.</source>
        <translation>ينبغي اختيار مكان آخر: فالنسخة بجانب المفتاح تضيع معه.</translation>
    </message>
    <message>
        <source>Name: say whose key it is.</source>
        <translation>الاسم: ينبغي ذكر صاحب المفتاح.</translation>
    </message>
    <message>
        <source>This key is here already.</source>
        <translation>هذا المفتاح موجود هنا.</translation>
    </message>
    <message>
        <source>Students who have your course file seal what they hand in: only the keys below open it. Without a course file, hand-ins are plain text.</source>
        <translation>من لديه ملف المقرّر يختم ما يسلّمه، ولا تفتحه إلا المفاتيح أدناه. وبدون ملف المقرّر تكون التسليمات نصًّا عاديًا.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>عبارة مرور أخرى</translation>
    </message>
    <message>
        <source>Type the passphrase so far above. A new backup is written to another place and read back first. Backups made before still open with the passphrase so far: keep them apart, or destroy them.</source>
        <translation>اكتب عبارة المرور الحالية أعلاه. تُكتب أولًا نسخة احتياطية جديدة في مكان آخر ثم تُقرأ. النسخ الأقدم تُفتح بالعبارة الحالية: احفظها على حدة أو أتلفها.</translation>
    </message>
    <message>
        <source>New passphras&amp;e</source>
        <translation>عبارة مرور &amp;جديدة</translation>
    </message>
    <message>
        <source>The new one aga&amp;in</source>
        <translation>العبارة الجديدة مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation>&amp;تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>The passphrase is changed. The backup that was written opens with the new one.</source>
        <translation>تغيّرت عبارة المرور. تُفتح النسخة المكتوبة بالعبارة الجديدة.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabFooter</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>الرجوع إلى الخطوة السابقة</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabView</name>
    <message>
        <source>%1, attempt %2</source>
        <comment>title of a lab</comment>
        <translation>⁨%1⁩، المحاولة %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabWizard</name>
    <message>
        <source>Lab</source>
        <translation>المختبر</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LateForm</name>
    <message>
        <source>Still in time for</source>
        <translation>مهلة السماح</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Less for each day begun</source>
        <translation>الخصم عن كل يوم يبدأ</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Taken at the most</source>
        <translation>أقصى الخصم</translation>
    </message>
    <message>
        <source>Left at the least</source>
        <translation>أدنى ما يبقى</translation>
    </message>
    <message>
        <source>Nothing is left after</source>
        <translation>لا يبقى شيء بعد</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>never</source>
        <translation>بلا حدّ</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LibraryPage</name>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>Finished and handed in</source>
        <translation>انتهى وسُلّم</translation>
    </message>
    <message>
        <source>Finished, not handed in yet</source>
        <translation>انتهى ولم يُسلَّم بعد</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>الخطوات المنجَزة: %1 من %2</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <comment>number, progress</comment>
        <translation>المحاولة %1: %2</translation>
    </message>
    <message>
        <source>Attempt %1: not finished</source>
        <translation>المحاولة %1: لم تنتهِ</translation>
    </message>
    <message>
        <source>Attempt %1: finished and handed in</source>
        <translation>المحاولة %1: انتهت وسُلّمت</translation>
    </message>
    <message>
        <source>Attempt %1: finished, not handed in yet</source>
        <translation>المحاولة %1: انتهت ولم تُسلَّم بعد</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <comment>name of a step</comment>
        <translation>متابعة: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>المختبرات</translation>
    </message>
    <message>
        <source>Everything you do is saved at once; leave and come back at any time.</source>
        <translation>كل ما يُنجز هنا يُحفظ فورًا؛ ويمكنك المغادرة والعودة في أي وقت.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>minutes, progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start a new attempt</source>
        <translation>بدء محاولة جديدة</translation>
    </message>
    <message>
        <source>%1, Lab %2</source>
        <comment>button, lab number</comment>
        <translation>%1، المختبر ⁨%2⁩</translation>
    </message>
    <message>
        <source>The finished attempt stays, and both can be handed in.</source>
        <translation>تبقى المحاولة المنتهية، ويمكن تسليم الاثنتين.</translation>
    </message>
    <message>
        <source>A new attempt asks for new predictions. The finished one stays as it is, and both can be handed in.</source>
        <translation>تطلب المحاولة الجديدة توقّعات جديدة. وتبقى المنتهية كما هي، ويمكن تسليم الاثنتين.</translation>
    </message>
    <message>
        <source>Lab that cannot be opened: %1</source>
        <translation>مختبر لا يمكن فتحه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>لا يمكن فتح «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>Its files have %n faults. Your own work is not affected. Tell whoever installed the lab what is listed here.</source>
        <translation>
            <numerusform>لا أخطاء في ملفاته. لم يتأثّر عملك. ينبغي إبلاغ مَن ثبّت المختبر بما هو مذكور هنا.</numerusform>
            <numerusform>في ملفاته خطأ واحد. لم يتأثّر عملك. ينبغي إبلاغ مَن ثبّت المختبر بما هو مذكور هنا.</numerusform>
            <numerusform>في ملفاته خطآن. لم يتأثّر عملك. ينبغي إبلاغ مَن ثبّت المختبر بما هو مذكور هنا.</numerusform>
            <numerusform>في ملفاته %n أخطاء. لم يتأثّر عملك. ينبغي إبلاغ مَن ثبّت المختبر بما هو مذكور هنا.</numerusform>
            <numerusform>في ملفاته %n خطأً. لم يتأثّر عملك. ينبغي إبلاغ مَن ثبّت المختبر بما هو مذكور هنا.</numerusform>
            <numerusform>في ملفاته %n خطأ. لم يتأثّر عملك. ينبغي إبلاغ مَن ثبّت المختبر بما هو مذكور هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Faults of %1</source>
        <translation>أخطاء ⁨%1⁩</translation>
    </message>
    <message>
        <source>No labs found</source>
        <translation>لم يُعثر على مختبرات</translation>
    </message>
    <message>
        <source>There is no folder to look in.</source>
        <translation>لا يوجد مجلّد للبحث فيه.</translation>
    </message>
    <message>
        <source>Looked in:
%1</source>
        <translation>جرى البحث في:
%1</translation>
    </message>
    <message>
        <source>Labs come with the program or from your course. Ask whoever installed Foresight, or put the lab&apos;s folder into one of these places. Nothing of your work is affected.</source>
        <translation>تأتي المختبرات مع البرنامج أو من مقرّرك. يمكنك سؤال مَن ثبّت Foresight، أو وضع مجلّد المختبر في أحد هذه المواضع. لم يتأثّر شيء من عملك.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Volume %1 · Lab %2 · Chapter %3, %4</source>
        <translation>المجلّد ⁨%1⁩ · المختبر ⁨%2⁩ · الفصل ⁨%3⁩، ⁨%4⁩</translation>
    </message>
    <message>
        <source>Reading the labs…</source>
        <translation>جارٍ قراءة المختبرات…</translation>
    </message>
    <message>
        <source>Signed with a key that is not trusted here. Courses do not count work at it.</source>
        <translation>موقَّع بمفتاح غير موثوق به هنا. لا تحتسب المقررات العمل عليه.</translation>
    </message>
    <message>
        <source>Unsigned: nobody stands behind this lab. Courses do not count work at it.</source>
        <translation>غير موقَّع: لا أحد يضمن هذا المختبر. لا تحتسب المقررات العمل عليه.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LimitLine</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>what limits at these settings: the question, its answer in a few words, a sentence with the figures</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩. %3</translation>
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
        <translation>حول Foresight</translation>
    </message>
    <message>
        <source>Foresight %1
Courseware with locked predictions.
Licence: GPL 3.0 or later.</source>
        <translation>⁦Foresight %1⁩
مواد تعليمية بتوقّعات مُثبَّتة.
الرخصة: ⁦GPL 3.0⁩ أو أحدث.</translation>
    </message>
    <message>
        <source>Your settings and your work are kept in one folder, the data folder, and it cannot be used now. To keep them elsewhere, start the program with --data-dir and the name of a folder.</source>
        <translation>تُحفظ إعداداتك وعملك في مجلّد واحد هو مجلّد البيانات، ولا يمكن استخدامه الآن. لحفظها في مكان آخر يمكن تشغيل البرنامج بالخيار ⁦--data-dir⁩ متبوعًا باسم مجلّد.</translation>
    </message>
    <message>
        <source>Back to the lab</source>
        <translation>العودة إلى المختبر</translation>
    </message>
    <message>
        <source>Back to the labs</source>
        <translation>العودة إلى المختبرات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
        <translation>الدليل</translation>
    </message>
    <message>
        <source>The way through the lab</source>
        <translation>مسار المختبر</translation>
    </message>
    <message>
        <source>Each act asks for a prediction first, then opens the simulator, the reveal and the equation. Steps that are done can be read again at any time.</source>
        <translation>يطلب كل مشهد توقّعًا أولًا، ثم يفتح المحاكي والكشف والمعادلة. والخطوات المنجَزة يمكن قراءتها من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>One button goes on</source>
        <translation>زرّ واحد للمتابعة</translation>
    </message>
    <message>
        <source>It says what happens next. While it cannot be pressed, the words beside it say what is missing. Ctrl+Enter presses it.</source>
        <translation>يذكر الخطوة التالية. وحين لا يمكن الضغط عليه تبيّن الكلمات المجاورة ما ينقص. ويضغطه ⁦Ctrl+Enter⁩.</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>موضعك</translation>
    </message>
    <message>
        <source>What you locked, and when your work was last saved. You can close the window at any time; the lab opens where you left it.</source>
        <translation>ما ثُبّت من توقّعاتك، ومتى حُفظ عملك آخر مرة. يمكنك إغلاق النافذة في أي وقت؛ ويُفتح المختبر حيث تُرك.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>هذه الشاشة</translation>
    </message>
    <message>
        <source>Work through it from top to bottom.</source>
        <translation>يجري العمل فيها من الأعلى إلى الأسفل.</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Text size, contrast and language are in View, Settings. Everything that is recorded about you is in Record.</source>
        <translation>حجم النصّ والتباين واللغة في «عرض» ثم «الإعدادات». وكل ما هو مسجَّل عنك في «السجلّ».</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>F1 opens the handbook at the place that is about the screen in view.</source>
        <translation>يفتح F1 الدليل عند الموضع الخاص بالشاشة المعروضة.</translation>
    </message>
    <message>
        <source>Your labs</source>
        <translation>مختبراتك</translation>
    </message>
    <message>
        <source>A card for each lab, with the time it takes and how far you are. This button opens it.</source>
        <translation>بطاقة لكل مختبر، فيها ما يستغرقه من وقت ومدى تقدّمك فيه. وهذا الزرّ يفتحه.</translation>
    </message>
    <message>
        <source>The folder with your work cannot be used now. What you type stays in this window: leave it open. Saving goes on when the folder is back.</source>
        <translation>لا يمكن استخدام مجلّد عملك الآن. ما تكتبه يبقى في هذه النافذة: اتركها مفتوحة. يُستأنف الحفظ حين يعود المجلّد.</translation>
    </message>
    <message>
        <source>The file that keeps your work is damaged or missing. What can be brought back is said below.</source>
        <translation>الملفّ الذي يحفظ عملك تالف أو مفقود. ما يمكن استرجاعه مذكور أدناه.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MatchingForm</name>
    <message numerus="yes">
        <source>%1 of %2 items have a match.</source>
        <extracomment>%1 is how many items are matched, %2 how many there are</extracomment>
        <translation>
            <numerusform>لم يُطابَق أي عنصر (⁨%1⁩ من ⁨%2⁩).</numerusform>
            <numerusform>طوبق عنصر واحد (⁨%1⁩ من ⁨%2⁩).</numerusform>
            <numerusform>طوبق عنصران (⁨%1⁩ من ⁨%2⁩).</numerusform>
            <numerusform>طوبقت ⁨%1⁩ عناصر من ⁨%2⁩.</numerusform>
            <numerusform>طوبق ⁨%1⁩ عنصرًا من ⁨%2⁩.</numerusform>
            <numerusform>طوبق ⁨%1⁩ عنصر من ⁨%2⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::MessageCard</name>
    <message>
        <source>Message from %1</source>
        <extracomment>accessible name of a message; %1 is the role of the sender</extracomment>
        <translation>رسالة من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MessagePage</name>
    <message>
        <source>Predict</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>act (&quot;Act I&quot;), its title</extracomment>
        <translation>%1 · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MetricCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>accessible name of a figure: its label, value and verdict</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MissionList</name>
    <message>
        <source>Missions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطويّ</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>a mission and whether it is met</extracomment>
        <translation>⁨%1⁩: أُنجزت</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>⁨%1⁩: لم تُنجَز بعد</translation>
    </message>
    <message>
        <source>Missions: %1 of %2 met</source>
        <translation>المهام: أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation>إخفاء التلميح</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>إظهار تلميح</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <extracomment>hint for a mission</extracomment>
        <translation>تلميح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>For the mission: %1</source>
        <extracomment>the mission that a hint is for</extracomment>
        <translation>للمهمة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::NoteField</name>
    <message>
        <source>Keep note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>In a sentence: why the gap? (optional)</source>
        <translation>في جملة: ما سبب الفارق؟ (اختياري)</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>حفظ هذه الملاحظة</translation>
    </message>
    <message>
        <source>Kept with your work.</source>
        <translation>حُفظت مع عملك.</translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::NoticeCard</name>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
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
        <translation>⁨%1⁩، كتابةً</translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation>إعادة ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Type a value from %1 to %2.</source>
        <translation>ينبغي كتابة قيمة من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This is not a number. Type a value from %1 to %2.</source>
        <translation>هذا ليس عددًا. ينبغي كتابة قيمة من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This unit does not fit here. Type a value from %1 to %2.</source>
        <translation>هذه الوحدة لا تناسب هنا. ينبغي كتابة قيمة من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Out of range: from %1 to %2.</source>
        <translation>خارج المدى: من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Whole numbers only, from %1 to %2.</source>
        <translation>أعداد صحيحة فقط، من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 %2 stays in force.</source>
        <extracomment>what is amiss with a typed value; then the value that still counts</extracomment>
        <translation>%1 تبقى القيمة ⁨%2⁩ سارية.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a setting; what is amiss with what was typed there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Only these values: %1.</source>
        <extracomment>%1 values, joined by commas</extracomment>
        <translation>هذه القيم فقط: %1.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::NumberForm</name>
    <message>
        <source>Give a value first.</source>
        <translation>ينبغي إعطاء قيمة أولًا.</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>ينبغي تصحيح القيمة أولًا.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ObservationCard</name>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Record the observation</source>
        <translation>تسجيل الملاحظة</translation>
    </message>
    <message>
        <source>Type a figure, with its unit if you like: this one cannot be read. %1</source>
        <translation>ينبغي كتابة رقم، ويمكن أن تتبعه وحدته: تعذّرت قراءة هذا. %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>سُجّل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Recorded: %1. The chart shows something else. %2 Read it once more; it is not graded.</source>
        <translation>سُجّل: ⁨%1⁩. والرسم يُظهر غير ذلك. %2 تُستحسن قراءته مرة أخرى؛ وهذا لا يُقيَّم.</translation>
    </message>
    <message>
        <source>Recorded: %1. The chart showed %2.</source>
        <translation>سُجّل: ⁨%1⁩. وكان الرسم يُظهر ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::OpeningPage</name>
    <message>
        <source>Opening your work…</source>
        <translation>جارٍ فتح عملك…</translation>
    </message>
    <message>
        <source>It is read and checked first. The more there is, the longer that takes.</source>
        <translation>يُقرأ ويُفحص أولًا. كلما زاد حجمه طال ذلك.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::OptionList</name>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::OverrideForm</name>
    <message>
        <source>Points</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Change points</source>
        <translation>تعديل الدرجات</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>Computed points again</source>
        <translation>العودة إلى الدرجات المحسوبة</translation>
    </message>
    <message>
        <source>Points, of %1</source>
        <translation>الدرجات، من %1</translation>
    </message>
    <message>
        <source>Points: give a number, such as 7.5.</source>
        <translation>الدرجات: ينبغي إعطاء عدد، مثل 7.5.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ParkedPanel</name>
    <message>
        <source>Hand-ins kept aside</source>
        <translation>تسليمات موضوعة جانبًا</translation>
    </message>
    <message>
        <source>Choose a hand-in and say whose it is. It counts as soon as it has a student.</source>
        <translation>ينبغي اختيار تسليم وتحديد صاحبه. ويُحتسب حالما يُسند إلى طالب.</translation>
    </message>
    <message>
        <source>Student: name or number</source>
        <translation>الطالب: الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation>الرقم الوارد فيه</translation>
    </message>
    <message>
        <source>Name in it</source>
        <translation>الاسم الوارد فيه</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>وقت التسليم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Hand-in: choose one in the table above.</source>
        <translation>التسليم: ينبغي اختيار واحد من الجدول أعلاه.</translation>
    </message>
    <message>
        <source>Student: nobody on the roster is called so; choose from the list, or give the number.</source>
        <translation>الطالب: لا أحد في قائمة الطلبة بهذا الاسم؛ ينبغي الاختيار من القائمة أو إعطاء الرقم.</translation>
    </message>
    <message>
        <source>Reason: say how you know whose it is.</source>
        <translation>السبب: ينبغي ذكر كيف عُرف صاحب التسليم.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PlacementField</name>
    <message>
        <source>Take it off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Place the prediction: %1</source>
        <translation>وضع التوقّع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Placed at, typed: %1</source>
        <translation>موضع التوقّع، كتابةً: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Take the prediction off the axis</source>
        <translation>إزالة التوقّع عن المحور</translation>
    </message>
    <message>
        <source>Click or drag to place your prediction</source>
        <translation>وضع توقّعك بالنقر أو السحب</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>لم يوضع</translation>
    </message>
    <message>
        <source>Placed at</source>
        <translation>موضوع عند</translation>
    </message>
    <message>
        <source>This cannot be placed. Type a value from %1 to %2, with its unit.</source>
        <translation>لا يمكن وضع هذا. ينبغي كتابة قيمة من ⁨%1⁩ إلى ⁨%2⁩ مع وحدتها.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what a chart shows, then which keys work on it</extracomment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PointHandle</name>
    <message>
        <source>The Left and Right keys move the point, Page Up and Page Down move it further.</source>
        <translation>يحرّك مفتاحا السهمين الأيسر والأيمن النقطة، ويحرّكها ⁦Page Up⁩ و⁦Page Down⁩ مسافة أبعد.</translation>
    </message>
    <message>
        <source>The Left and Right keys move the point, Page Up and Page Down move it further; Up and Down choose another line.</source>
        <translation>يحرّك مفتاحا السهمين الأيسر والأيمن النقطة، ويحرّكها ⁦Page Up⁩ و⁦Page Down⁩ مسافة أبعد؛ ويختار السهمان الأعلى والأسفل خطًّا آخر.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictPage</name>
    <message>
        <source>Explore</source>
        <translation>الاستكشاف</translation>
    </message>
    <message>
        <source>Lock prediction</source>
        <translation>تثبيت التوقّع</translation>
    </message>
    <message>
        <source>Choose an answer and say how sure you are.</source>
        <translation>ينبغي اختيار جواب وتحديد درجة ثقتك.</translation>
    </message>
    <message>
        <source>Lock it or change it above.</source>
        <translation>يمكنك تثبيته أو تغييره أعلاه.</translation>
    </message>
    <message>
        <source>Say how sure you are.</source>
        <translation>ينبغي تحديد درجة ثقتك.</translation>
    </message>
    <message>
        <source>Commit to an answer before you see the simulator. It cannot be changed afterwards; a surprise costs nothing.</source>
        <translation>يُثبَّت الجواب قبل رؤية المحاكي. ولا يمكن تغييره بعد ذلك؛ والمفاجأة لا تكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the prediction</source>
        <translation>تغيير التوقّع</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Lock the prediction; it cannot be changed afterwards</source>
        <translation>تثبيت التوقّع؛ ولا يمكن تغييره بعد ذلك</translation>
    </message>
    <message>
        <source>Lock %1, %2? After this it stays as it is.</source>
        <extracomment>answer letter or the answer, confidence</extracomment>
        <translation>هل يُثبَّت الجواب ⁨%1⁩، %2؟ بعد ذلك يبقى كما هو.</translation>
    </message>
    <message>
        <source>Lock %1, %2, placed at %3? After this it stays as it is.</source>
        <extracomment>answer letter or the answer, confidence, value on the axis</extracomment>
        <translation>هل يُثبَّت الجواب ⁨%1⁩، %2، موضوعًا عند ⁨%3⁩؟ بعد ذلك يبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionCard</name>
    <message>
        <source>Your locked answer</source>
        <translation>جوابك المُثبَّت</translation>
    </message>
    <message>
        <source>You said, %1, at %2</source>
        <extracomment>confidence, time of day</extracomment>
        <translation>جوابك، %1، الساعة ⁨%2⁩</translation>
    </message>
    <message>
        <source>Locked prediction: %1, %2</source>
        <translation>التوقّع المُثبَّت: ⁨%1⁩، %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the learner&apos;s own words in quotes</extracomment>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Placed at %1</source>
        <extracomment>where a prediction stands on its axis</extracomment>
        <translation>موضوع عند ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionForm</name>
    <message>
        <source>How sure are you?</source>
        <translation>ما درجة ثقتك؟</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>لماذا؟ (اختياري)</translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place it on the axis as well (optional)</source>
        <translation>وضعه على المحور أيضًا (اختياري)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the learner&apos;s own words in quotes</extracomment>
        <translation>«⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PreviewWindow</name>
    <message>
        <source>%1 - Preview - Foresight</source>
        <comment>lab</comment>
        <translation>%1 - معاينة - Foresight</translation>
    </message>
    <message>
        <source>There is no page to show yet: see what is wrong beside.</source>
        <translation>لا توجد صفحة لعرضها بعد: الخطأ مذكور بجانبها.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>The folder is read again by itself when it changes (F5)</source>
        <translation>يُقرأ المجلد من جديد تلقائيًا عند تغيّره (F5)</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>قراءة المجلد من جديد</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>قُرئ عند %1.</translation>
    </message>
    <message>
        <source>It cannot be shown like this; the page is as it was before.</source>
        <translation>لا يمكن عرضه هكذا؛ الصفحة كما كانت قبل ذلك.</translation>
    </message>
    <message>
        <source>It cannot be shown like this.</source>
        <translation>لا يمكن عرضه هكذا.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>تعليقات المحو</translation>
    </message>
    <message>
        <source>A hold keeps a student&apos;s work, or the whole course, from being purged: for an appeal, for instance.</source>
        <translation>يمنع تعليق المحو محو عمل طالب أو المقرّر كله: بسبب تظلّم مثلًا.</translation>
    </message>
    <message>
        <source>&amp;Student number; empty for the whole course</source>
        <translation>الرقم الجام&amp;عي؛ فارغ للمقرّر كله</translation>
    </message>
    <message>
        <source>&amp;Reason, for a new hold or for ending one</source>
        <translation>ال&amp;سبب، لتعليق جديد أو لإنهاء تعليق</translation>
    </message>
    <message>
        <source>&amp;Add a hold</source>
        <translation>إ&amp;ضافة تعليق محو</translation>
    </message>
    <message>
        <source>&amp;End the chosen hold</source>
        <translation>إ&amp;نهاء التعليق المختار</translation>
    </message>
    <message>
        <source>All that is held on a student</source>
        <translation>كل ما هو محفوظ عن طالب</translation>
    </message>
    <message>
        <source>Student &amp;number</source>
        <translation>ال&amp;رقم الجامعي</translation>
    </message>
    <message>
        <source>E&amp;xport all that is held…</source>
        <translation>&amp;تصدير كل ما هو محفوظ…</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>محو البيانات</translation>
    </message>
    <message>
        <source>Takes away hand-ins, names, grades and texts of everybody who is not on hold. Hashes and the audit trail with codes in place of numbers stay; only the receipt can say whose a code is. There is no way back but a copy.</source>
        <translation>يُزيل التسليمات والأسماء والدرجات والنصوص لكل مَن لا يشمله تعليق المحو. وتبقى قيم التجزئة وسجلّ التعديلات برموز بدل الأرقام؛ والإيصال وحده يبيّن صاحب كل رمز. ولا سبيل إلى الرجوع إلا بنسخة.</translation>
    </message>
    <message>
        <source>&amp;Before that day, all the same</source>
        <translation>&amp;قبل ذلك اليوم، مع ذلك</translation>
    </message>
    <message>
        <source>Before the retention day</source>
        <translation>قبل يوم انتهاء مدة الحفظ</translation>
    </message>
    <message>
        <source>Write a &amp;copy of the gradebook first</source>
        <translation>&amp;كتابة نسخة من دفتر الدرجات أولًا</translation>
    </message>
    <message>
        <source>Write a copy of the gradebook first</source>
        <translation>كتابة نسخة من دفتر الدرجات أولًا</translation>
    </message>
    <message>
        <source>Reason &amp;why</source>
        <translation>سب&amp;ب المحو</translation>
    </message>
    <message>
        <source>&amp;Type the course&apos;s term to go on</source>
        <translation>كتابة ال&amp;فصل الدراسي للمقرّر للمتابعة</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>&amp;محو…</translation>
    </message>
    <message>
        <source>the course</source>
        <translation>المقرّر</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المشمول بالتعليق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>صاحب التعليق</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>The work is to be kept until %1.</source>
        <translation>ينبغي حفظ العمل حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No retention day is set; see Course &gt; Settings.</source>
        <translation>لم يُحدَّد يوم لانتهاء مدة الحفظ؛ انظر «المقرّر» ثم «الإعدادات».</translation>
    </message>
    <message>
        <source>Reason: say why, so that the change can be understood later.</source>
        <translation>السبب: ينبغي ذكر السبب ليُفهم التعديل لاحقًا.</translation>
    </message>
    <message>
        <source>Write all that is held to</source>
        <translation>كتابة كل ما هو محفوظ في</translation>
    </message>
    <message>
        <source>student.json</source>
        <translation>student.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>Write a copy of the gradebook to</source>
        <translation>كتابة نسخة من دفتر الدرجات في</translation>
    </message>
    <message>
        <source>before-purge.fgb</source>
        <translation>before-purge.fgb</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb)</source>
        <translation>دفاتر الدرجات (*.fgb)</translation>
    </message>
    <message>
        <source>Term: type %1, as it stands in the course&apos;s settings. Nothing was removed.</source>
        <translation>الفصل الدراسي: ينبغي كتابة ⁨%1⁩ كما هو في إعدادات المقرّر. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Write the receipt to</source>
        <translation>كتابة الإيصال في</translation>
    </message>
    <message>
        <source>purge-receipt.json</source>
        <translation>purge-receipt.json</translation>
    </message>
    <message>
        <source>Purge the course?</source>
        <translation>هل تُمحى بيانات المقرّر؟</translation>
    </message>
    <message>
        <source>Everything that names a student of %1 is taken away now.</source>
        <translation>يُزال الآن كل ما يسمّي طالبًا من طلبة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Removed: %1 and %2. On hold: %3. The receipt is written.</source>
        <translation>المحذوف: %1، و%2. المشمول بتعليق المحو: %3. كُتب الإيصال.</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>removed</comment>
        <translation>
            <numerusform>لا طلبة</numerusform>
            <numerusform>طالب واحد</numerusform>
            <numerusform>طالبان</numerusform>
            <numerusform>%n طلبة</numerusform>
            <numerusform>%n طالبًا</numerusform>
            <numerusform>%n طالب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <comment>removed</comment>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%n تسليمات</numerusform>
            <numerusform>%n تسليمًا</numerusform>
            <numerusform>%n تسليم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::QuestionPanel</name>
    <message>
        <source>Facility (share right at the first try)</source>
        <translation>السهولة (حصّة الصحيح من المحاولة الأولى)</translation>
    </message>
    <message>
        <source>Discrimination (item–rest r × 100, Moodle; first tries of this lab)</source>
        <translation>التمييز (الارتباط r بين البند وباقي البنود × 100، Moodle؛ المحاولات الأولى في هذا المختبر)</translation>
    </message>
    <message>
        <source>Very sure and wrong</source>
        <translation>ثقة عالية وجواب خطأ</translation>
    </message>
    <message>
        <source>Median time to lock</source>
        <translation>وسيط الوقت حتى التثبيت</translation>
    </message>
    <message>
        <source>Gain to reflection (class, Hake)</source>
        <translation>الكسب حتى التأمّل (الصفّ، Hake)</translation>
    </message>
    <message>
        <source>low is expected here</source>
        <translation>الانخفاض متوقَّع هنا</translation>
    </message>
    <message>
        <source>%1 of those who answered</source>
        <translation>⁨%1⁩ ممّن أجاب</translation>
    </message>
    <message>
        <source>Median time from reveal to first try</source>
        <translation>وسيط الوقت من الكشف إلى المحاولة الأولى</translation>
    </message>
    <message>
        <source>quartiles %1 and %2</source>
        <translation>الربيعان ⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Answered by %1 of %n students on the roster; figures from first tries.</source>
        <translation>
            <numerusform>عدد من أجاب: %1 من %n من الطلبة في القائمة؛ والأرقام من المحاولات الأولى.</numerusform>
            <numerusform>عدد من أجاب: %1 من %n من الطلبة في القائمة؛ والأرقام من المحاولات الأولى.</numerusform>
            <numerusform>عدد من أجاب: %1 من %n من الطلبة في القائمة؛ والأرقام من المحاولات الأولى.</numerusform>
            <numerusform>عدد من أجاب: %1 من %n من الطلبة في القائمة؛ والأرقام من المحاولات الأولى.</numerusform>
            <numerusform>عدد من أجاب: %1 من %n من الطلبة في القائمة؛ والأرقام من المحاولات الأولى.</numerusform>
            <numerusform>عدد من أجاب: %1 من %n من الطلبة في القائمة؛ والأرقام من المحاولات الأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 per cent right, %n students</source>
        <translation>
            <numerusform>الصحيح بالمئة من ⁨%1⁩ إلى ⁨%2⁩، لا طلبة</numerusform>
            <numerusform>الصحيح بالمئة من ⁨%1⁩ إلى ⁨%2⁩، طالب واحد</numerusform>
            <numerusform>الصحيح بالمئة من ⁨%1⁩ إلى ⁨%2⁩، طالبان</numerusform>
            <numerusform>الصحيح بالمئة من ⁨%1⁩ إلى ⁨%2⁩، %n طلبة</numerusform>
            <numerusform>الصحيح بالمئة من ⁨%1⁩ إلى ⁨%2⁩، %n طالبًا</numerusform>
            <numerusform>الصحيح بالمئة من ⁨%1⁩ إلى ⁨%2⁩، %n طالب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::RangeControl</name>
    <message>
        <source>From %1 to %2</source>
        <extracomment>the two ends of a range, each with its name</extracomment>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RankingForm</name>
    <message>
        <source>Keep this order</source>
        <translation>الإبقاء على هذا الترتيب</translation>
    </message>
    <message>
        <source>First on top. Drag a line, use its arrows, or press Alt+Up and Alt+Down.</source>
        <translation>الأول في الأعلى. يُنقل السطر بسحبه أو بسهميه أو بالمفتاحين Alt+أعلى وAlt+أسفل.</translation>
    </message>
    <message>
        <source>The order stays as it is.</source>
        <translation>يبقى الترتيب كما هو.</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3.</source>
        <extracomment>what was moved in a ranking, its place now, how many there are</extracomment>
        <translation>‏⁨%1⁩ الآن في المرتبة ⁨%2⁩ من ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The order is as it was.</source>
        <translation>عاد الترتيب كما كان.</translation>
    </message>
    <message>
        <source>Put the list in order, or keep the order shown.</source>
        <translation>ينبغي ترتيب القائمة أو الإبقاء على الترتيب المعروض.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RankingRow</name>
    <message>
        <source>%1.</source>
        <extracomment>a place in a ranking</extracomment>
        <translation>‏⁨%1⁩.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it.</source>
        <translation>Alt+أعلى وAlt+أسفل ينقلانه.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a place in a ranking, what stands there</extracomment>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>نقل إلى أعلى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>نقل إلى أسفل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RecordEventsModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RecordPage</name>
    <message>
        <source>My record</source>
        <translation>سجلّي</translation>
    </message>
    <message>
        <source>Everything that is recorded about you. It stays on this computer until you hand it in.</source>
        <translation>كل ما هو مسجَّل عنك. يبقى على هذا الحاسوب إلى أن يُسلَّم.</translation>
    </message>
    <message>
        <source>Student number %1</source>
        <translation>الرقم الجامعي ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, student number %2</source>
        <translation>⁨%1⁩، الرقم الجامعي ⁨%2⁩</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>حفظ كنصّ</translation>
    </message>
    <message>
        <source>Hand-ins and their receipts</source>
        <translation>التسليمات وإيصالاتها</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>name of a lab; then its hand-in with number, file, time and receipt</extracomment>
        <translation>‏⁨%1⁩. %2</translation>
    </message>
    <message>
        <source>What later labs may read</source>
        <translation>ما يمكن أن تقرأه المختبرات اللاحقة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Save my record as text</source>
        <translation>حفظ سجلّي كنصّ</translation>
    </message>
    <message>
        <source>my-record.txt</source>
        <translation>my-record.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نصّ (*.txt)</translation>
    </message>
    <message>
        <source>Predictions and how sure you were</source>
        <translation>التوقّعات ودرجة ثقتك فيها</translation>
    </message>
    <message>
        <source>First attempts only, and only where you have seen the reveal. Nobody else sees this page, and it counts for nothing.</source>
        <translation>المحاولات الأولى فقط، وما عُرض عليك كشفه فقط. لا يرى هذه الصفحة أحد غيرك، ولا يُحتسب منها شيء.</translation>
    </message>
    <message>
        <source>%1: right %2 of %3</source>
        <extracomment>a confidence, then right predictions and all predictions of that confidence</extracomment>
        <translation>%1: الصحيح %2 من %3</translation>
    </message>
    <message>
        <source>Wrong at first and right in the reflection: %1 of %2</source>
        <extracomment>predictions that the reflection put right, wrong predictions</extracomment>
        <translation>خطأ في البداية وصحيح في التأمّل: %1 من %2</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. It will be kept in this file:</source>
        <translation>لم يُسجَّل شيء بعد. سيُحفظ في هذا الملفّ:</translation>
    </message>
    <message>
        <source>Kept in this file:</source>
        <translation>محفوظ في هذا الملفّ:</translation>
    </message>
    <message>
        <source>Reading your record…</source>
        <translation>جارٍ قراءة سجلّك…</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReflectPage</name>
    <message>
        <source>See the equation</source>
        <translation>عرض المعادلة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>تقديم الجواب</translation>
    </message>
    <message>
        <source>Choose another answer.</source>
        <translation>ينبغي اختيار جواب آخر.</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>جُرّب</translation>
    </message>
    <message>
        <source>Explanations of the answers</source>
        <translation>شرح الأجوبة</translation>
    </message>
    <message>
        <source>This is what the model shows.</source>
        <translation>هذا ما يبيّنه النموذج.</translation>
    </message>
    <message>
        <source>The answer is marked above. Here is why.</source>
        <translation>الجواب معلَّم أعلاه. وهذا هو السبب.</translation>
    </message>
    <message>
        <source>The model points elsewhere.</source>
        <translation>يشير النموذج إلى غير ذلك.</translation>
    </message>
    <message>
        <source>One more try, for half the points.</source>
        <translation>بقيت محاولة واحدة، بنصف الدرجات.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries.</source>
        <translation>
            <numerusform>لا محاولات أخرى.</numerusform>
            <numerusform>محاولة أخرى واحدة.</numerusform>
            <numerusform>محاولتان أخريان.</numerusform>
            <numerusform>%n محاولات أخرى.</numerusform>
            <numerusform>%n محاولة أخرى.</numerusform>
            <numerusform>%n محاولة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how an answer was judged, how many tries are left; both are sentences</extracomment>
        <translation>‏⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReplayScreenView</name>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>What the student saw</source>
        <translation>ما رآه الطالب</translation>
    </message>
    <message>
        <source>Recorded figures that the model does not give</source>
        <translation>أرقام مسجَّلة لا يعطيها النموذج</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>● %1 (chosen)</source>
        <extracomment>an answer, marked as the one that was chosen</extracomment>
        <translation>● ⁨%1⁩ (المختار)</translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation>‏○ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Settings
%1

Recorded figures
%2</source>
        <translation>الإعدادات
%1

الأرقام المسجَّلة
%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReplaySimulator</name>
    <message>
        <source>%1: %2 (changed)</source>
        <translation>⁨%1⁩: ⁨%2⁩ (تغيّر)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReplayView</name>
    <message>
        <source>Timeline</source>
        <translation>الخطّ الزمني</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>الساب&amp;ق</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>التال&amp;ي</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Event %1 of %2, %3 after the start: %4</source>
        <extracomment>number of an event, how many there are, time since the start, what happened</extracomment>
        <translation>الحدث %1 من %2، بعد البدء بمدة ⁨%3⁩: ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReportExportCard</name>
    <message>
        <source>Keep the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>حفظ كصفحة ويب</translation>
    </message>
    <message>
        <source>Save the report as a web page (HTML)</source>
        <translation>حفظ التقرير كصفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>حفظ التقرير بصيغة PDF</translation>
    </message>
    <message>
        <source>The web page is the more accessible of the two: charts come with tables and descriptions.</source>
        <translation>صفحة الويب أيسر وصولًا من الأخرى: تأتي الرسوم فيها مع جداول وأوصاف.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReportPage</name>
    <message>
        <source>Hand in again</source>
        <translation>تسليم من جديد</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>The lab is not finished yet.</source>
        <translation>لم ينتهِ المختبر بعد.</translation>
    </message>
    <message>
        <source>Handing in again makes a new file; the earlier one stays.</source>
        <translation>التسليم من جديد يُنشئ ملفًا جديدًا؛ ويبقى الملف السابق.</translation>
    </message>
    <message>
        <source>What you predicted, what you observed, and how you explained it.</source>
        <translation>توقّعاتك وملاحظاتك وتفسيرك لها.</translation>
    </message>
    <message>
        <source>Report and hand in</source>
        <translation>التقرير والتسليم</translation>
    </message>
    <message>
        <source>Attempt %1. %2</source>
        <translation>المحاولة %1. %2</translation>
    </message>
    <message>
        <source>Not handed in yet.</source>
        <translation>لم يُسلَّم بعد.</translation>
    </message>
    <message>
        <source>Handed in.</source>
        <translation>تم التسليم.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>الإيصال ⁨%1⁩</translation>
    </message>
    <message>
        <source>Keep this code. It belongs to the file %1, which goes to your instructor.</source>
        <translation>ينبغي الاحتفاظ بهذا الرمز. وهو يخصّ الملف ⁨%1⁩ الذي يُرسل إلى هيئة التدريس.</translation>
    </message>
    <message>
        <source>%1: no reason for the prediction</source>
        <translation>%1: لا سبب مذكورًا للتوقّع</translation>
    </message>
    <message>
        <source>%1: no observation recorded</source>
        <translation>%1: لا ملاحظة مسجَّلة</translation>
    </message>
    <message>
        <source>Optional parts left out</source>
        <translation>أجزاء اختيارية متروكة</translation>
    </message>
    <message>
        <source>Foresight hand-ins (*.foresight)</source>
        <translation>تسليمات Foresight (*.foresight)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RestoreCard</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Looking for a copy of your work…</source>
        <translation>يجري البحث عن نسخة من عملك…</translation>
    </message>
    <message>
        <source>The file itself is sound; there is nothing to restore.</source>
        <translation>الملفّ نفسه سليم؛ لا شيء يحتاج إلى استعادة.</translation>
    </message>
    <message>
        <source>There is no sound copy on this computer, so nothing can be restored here. The file stays as it is and can be looked at by your instructor or administrator. Hand-ins that you have made are not affected.</source>
        <translation>لا توجد نسخة سليمة على هذا الحاسوب، فلا يمكن استعادة شيء هنا. يبقى الملفّ كما هو ويمكن لمدرّسك أو لإدارة النظام فحصه. ولا تتأثّر التسليمات التي أجريتها.</translation>
    </message>
    <message>
        <source>Here is what is lost</source>
        <translation>هذا ما يُفقد</translation>
    </message>
    <message>
        <source>Restore my work from the copy</source>
        <translation>استعادة عملي من النسخة</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>تجري الاستعادة…</translation>
    </message>
    <message>
        <source>Not restored. %1</source>
        <translation>لم تتمّ الاستعادة. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RevealPage</name>
    <message>
        <source>Reflect</source>
        <translation>التأمّل</translation>
    </message>
    <message>
        <source>Your prediction beside the model</source>
        <translation>توقّعك إلى جانب النموذج</translation>
    </message>
    <message>
        <source>The reveal could not be recorded. Leave this step and come back to try again.</source>
        <translation>تعذّر تسجيل الكشف. يمكن إعادة المحاولة بمغادرة هذه الخطوة ثم العودة إليها.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The gap</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>Explanations of the answers</source>
        <translation>شرح الأجوبة</translation>
    </message>
    <message>
        <source>At the settings you left the simulator at</source>
        <translation>بالإعدادات التي تُرك عليها المحاكي</translation>
    </message>
    <message>
        <source>Your answer beside the right one</source>
        <translation>جوابك إلى جانب الجواب الصحيح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReviewCard</name>
    <message>
        <source>Review questions</source>
        <translation>أسئلة المراجعة</translation>
    </message>
    <message>
        <source>Review, with new numbers</source>
        <translation>مراجعة بأرقام جديدة</translation>
    </message>
    <message>
        <source>For practice: nothing here is recorded or graded.</source>
        <translation>للتدريب: لا يُسجَّل هنا شيء ولا يُقيَّم.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>التحقّق من الجواب</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>number of a question, how many there are, what it is about</extracomment>
        <translation>%1 من %2: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <extracomment>whether a review question was answered rightly, and why</extracomment>
        <translation>صحيح. %1</translation>
    </message>
    <message>
        <source>Not this. %1</source>
        <translation>ليس هذا. %1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RosterArea</name>
    <message>
        <source>left</source>
        <translation>خارج القائمة</translation>
    </message>
    <message>
        <source>on the roster</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>قائمة الطلبة</translation>
    </message>
    <message>
        <source>&amp;Roster file…</source>
        <translation>ملف &amp;قائمة الطلبة…</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلبة</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.txt *.tsv *.xls *.zip);;All files (*)</source>
        <translation>قوائم الطلبة (*.csv *.txt *.tsv *.xls *.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Platform&apos;s number</source>
        <translation>الرقم في المنصّة</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>رقم SIS</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No students yet. Choose a roster file; you see what it changes before it does.</source>
        <translation>لا طلبة بعد. يمكنك اختيار ملف قائمة طلبة؛ ويُعرض عليك ما سيغيّره قبل أن يغيّره.</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>لا طلبة</numerusform>
            <numerusform>طالب واحد</numerusform>
            <numerusform>طالبان</numerusform>
            <numerusform>%n طلاب</numerusform>
            <numerusform>%n طالبًا</numerusform>
            <numerusform>%n طالب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::RosterPreviewPanel</name>
    <message>
        <source>Mark those &amp;not in the file as having left</source>
        <translation>&amp;اعتبار مَن ليس في الملف خارج القائمة</translation>
    </message>
    <message>
        <source>Mark those not in the file as having left</source>
        <translation>اعتبار مَن ليس في الملف خارج القائمة</translation>
    </message>
    <message>
        <source>What the roster changes</source>
        <translation>ما تغيّره قائمة الطلبة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>الأسطر الأولى من الملف</translation>
    </message>
    <message>
        <source>Take the roster in</source>
        <translation>استيراد القائمة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك القائمة</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>%1 new, %2 with changes, %3 coming back, %4 not in the file, %5 as before</source>
        <translation>جديد: %1، بتغييرات: %2، عائد: %3، ليس في الملف: %4، كما كان: %5</translation>
    </message>
    <message>
        <source>Nothing can be taken in while lines have faults: %1. Correct the file, or choose other columns.</source>
        <translation>لا يمكن استيراد شيء ما دامت في الأسطر أخطاء، وعددها: %1. ينبغي تصحيح الملف أو اختيار أعمدة أخرى.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>%1
Say which column holds what: the student number is needed.</source>
        <translation>%1
ينبغي تحديد محتوى كل عمود: الرقم الجامعي لازم.</translation>
    </message>
    <message>
        <source>Roster: %1 added, %2 changed, %3 left, %4 as before</source>
        <translation>قائمة الطلبة: أُضيف %1، تغيّر %2، خرج %3، بقي كما كان %4</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RubricArea</name>
    <message>
        <source>Rubrics (*.yaml *.yml *.json);;All files (*)</source>
        <translation>معايير التقييم (*.yaml *.yml *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>معايير التقييم</translation>
    </message>
    <message>
        <source>What earns points. Other points and removed lines count when grades are made again, a new line waits until you apply it, other words never change a grade, and what you set by hand stays.</source>
        <translation>ما تُمنح عليه الدرجات. الدرجات المعدَّلة والأسطر المحذوفة تسري عند إعادة حساب الدرجات، والسطر الجديد ينتظر تطبيقه، وتعديل الصياغة لا يغيّر أي درجة، وما حُدّد يدويًا يبقى.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>&amp;Take a rubric of the lab ▾</source>
        <translation>أ&amp;خذ معايير من المختبر ▾</translation>
    </message>
    <message>
        <source>Load a &amp;file…</source>
        <translation>تحم&amp;يل ملف…</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>حفظ &amp;كملف…</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>اسم معايير التقييم</translation>
    </message>
    <message>
        <source>&amp;Name of the rubric</source>
        <translation>اسم معايي&amp;ر التقييم</translation>
    </message>
    <message>
        <source>Lines of the rubric</source>
        <translation>أسطر معايير التقييم</translation>
    </message>
    <message>
        <source>Add a &amp;line</source>
        <translation>إ&amp;ضافة سطر</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>ح&amp;ذف السطر</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>لأع&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>لأس&amp;فل</translation>
    </message>
    <message>
        <source>New lines count at &amp;once</source>
        <translation>احتساب الأسطر ال&amp;جديدة فورًا</translation>
    </message>
    <message>
        <source>New lines count at once</source>
        <translation>احتساب الأسطر الجديدة فورًا</translation>
    </message>
    <message>
        <source>Sho&amp;w what changes</source>
        <translation>إ&amp;ظهار ما يتغيّر</translation>
    </message>
    <message>
        <source>&amp;Save the rubric</source>
        <translation>&amp;حفظ معايير التقييم</translation>
    </message>
    <message>
        <source>&amp;Back to what is saved</source>
        <translation>الع&amp;ودة إلى المحفوظ</translation>
    </message>
    <message>
        <source>Appl&amp;y waiting lines…</source>
        <translation>ت&amp;طبيق الأسطر المنتظرة…</translation>
    </message>
    <message>
        <source>&amp;Grade again now</source>
        <translation>إعادة حساب الدرجات الآ&amp;ن</translation>
    </message>
    <message>
        <source>Leave the rubric?</source>
        <translation>هل تُترك معايير التقييم؟</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>The changes of the rubric are not saved.</source>
        <translation>تعديلات معايير التقييم غير محفوظة.</translation>
    </message>
    <message>
        <source>Load a rubric</source>
        <translation>تحميل معايير تقييم</translation>
    </message>
    <message>
        <source>Save the rubric as a file</source>
        <translation>حفظ معايير التقييم كملف</translation>
    </message>
    <message>
        <source>rubric.yaml</source>
        <translation>rubric.yaml</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Lines: a rubric needs at least one.</source>
        <translation>الأسطر: يلزم معايير التقييم سطر واحد على الأقل.</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>السطر %1. %2</translation>
    </message>
    <message>
        <source>Somebody else has saved this rubric meanwhile. Save yours as a file, go back to what is saved, and compare.</source>
        <translation>حُفظت معايير التقييم هذه من مكان آخر في هذه الأثناء. ينبغي حفظ معاييرك كملف، والعودة إلى المحفوظ، ثم المقارنة.</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>حُفظت بالإصدار %1.</translation>
    </message>
    <message>
        <source>Rubric saved. Grades are as they were until they are made again.</source>
        <translation>حُفظت معايير التقييم. وتبقى الدرجات كما كانت إلى أن يُعاد حسابها.</translation>
    </message>
    <message>
        <source>Let the waiting lines count?</source>
        <translation>هل تُحتسب الأسطر المنتظرة؟</translation>
    </message>
    <message>
        <source>Apply them</source>
        <translation>تطبيقها</translation>
    </message>
    <message>
        <source>The lines count now.</source>
        <translation>صارت الأسطر محتسَبة.</translation>
    </message>
    <message>
        <source>Grades were made again: %1 changed, %2 unchanged.</source>
        <translation>أُعيد حساب الدرجات: تغيّر منها %1، ولم يتغيّر %2.</translation>
    </message>
    <message>
        <source>Somebody else has saved this rubric meanwhile.</source>
        <translation>حُفظت معايير التقييم هذه من مكان آخر في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RubricLinesModel</name>
    <message>
        <source>counts</source>
        <translation>محتسَب</translation>
    </message>
    <message>
        <source>What is awarded</source>
        <translation>ما تُمنح عليه الدرجات</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>⚠ points</source>
        <translation>⚠ الدرجات</translation>
    </message>
    <message>
        <source>⚠ act</source>
        <translation>⚠ المشهد</translation>
    </message>
    <message>
        <source>new, waits</source>
        <translation>جديد، ينتظر</translation>
    </message>
    <message>
        <source>new, counts</source>
        <translation>جديد، محتسَب</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Changes no grade until you apply the waiting lines.</source>
        <translation>لا يغيّر أيّ درجة قبل تطبيق الأسطر المنتظرة.</translation>
    </message>
    <message>
        <source>Counts when grades are made again.</source>
        <translation>يُحتسَب عند إعادة حساب الدرجات.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SentenceForm</name>
    <message numerus="yes">
        <source>%1 of %2 blanks are filled.</source>
        <extracomment>%1 is how many blanks of a sentence are filled, %2 how many there are</extracomment>
        <translation>
            <numerusform>لم يُملأ أي فراغ (⁨%1⁩ من ⁨%2⁩).</numerusform>
            <numerusform>مُلئ فراغ واحد (⁨%1⁩ من ⁨%2⁩).</numerusform>
            <numerusform>مُلئ فراغان (⁨%1⁩ من ⁨%2⁩).</numerusform>
            <numerusform>مُلئت ⁨%1⁩ فراغات من ⁨%2⁩.</numerusform>
            <numerusform>مُلئ ⁨%1⁩ فراغًا من ⁨%2⁩.</numerusform>
            <numerusform>مُلئ ⁨%1⁩ فراغ من ⁨%2⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::SettingsCommand</name>
    <message>
        <source>change of settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Every change applies at once and is kept for the next start.</source>
        <translation>كل تغيير يسري فورًا ويُحفظ للتشغيل التالي.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النصّ</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>ح&amp;جم النصّ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>تقليل ال&amp;حركة</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Nothing slides or fades; changes show at once.</source>
        <translation>لا شيء ينزلق أو يتلاشى؛ وتظهر التغييرات فورًا.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>مَن يعمل هنا</translation>
    </message>
    <message>
        <source>Change name or number</source>
        <translation>تغيير الاسم أو الرقم</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁨%1 %⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, student number</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Your work is kept in %1</source>
        <translation>عملك محفوظ في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Play the utilisation as a &amp;tone</source>
        <translation>إسماع الاستغلال ن&amp;غمةً</translation>
    </message>
    <message>
        <source>Play the utilisation as a tone</source>
        <translation>إسماع الاستغلال نغمةً</translation>
    </message>
    <message>
        <source>A short tone at each change in the simulator: the higher, the busier.</source>
        <translation>نغمة قصيرة عند كل تغيير في المحاكي: كلما علت زاد الانشغال.</translation>
    </message>
    <message>
        <source>This computer has no sound player (aplay or paplay).</source>
        <translation>ليس على هذا الحاسوب مشغّل صوت (aplay أو paplay).</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SlotBox</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StatusStrip</name>
    <message>
        <source>Where the lab stands</source>
        <translation>موضعك في المختبر</translation>
    </message>
    <message>
        <source>No context chosen yet</source>
        <translation>لم يُختر سياق بعد</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>act, answer, confidence</comment>
        <translation>%1: ⁨%2⁩، %3</translation>
    </message>
    <message>
        <source>%1: draft</source>
        <translation>%1: مسوّدة</translation>
    </message>
    <message>
        <source>%1: not started</source>
        <translation>%1: لم يبدأ بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ الساعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>No backup copy now; tried again later</source>
        <translation>لا نسخة احتياطية الآن؛ ستُعاد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>Saved here; the copy on the other disk follows later</source>
        <translation>حُفظ هنا، وستلحق به النسخة على القرص الآخر</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>of a prediction, in place of an answer that is too long for the strip</extracomment>
        <translation>مثبَّت</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StepRail</name>
    <message>
        <source>Steps of the lab</source>
        <translation>خطوات المختبر</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>الختام</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>act number and title</comment>
        <translation>%1 · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step name and state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, then step and state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, on screen</source>
        <translation>%1، معروضة الآن</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentMenus</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>ال&amp;مختبر</translation>
    </message>
    <message>
        <source>&amp;All labs</source>
        <translation>&amp;كل المختبرات</translation>
    </message>
    <message>
        <source>&amp;Back to the lab</source>
        <translation>ال&amp;عودة إلى المختبر</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>الخطوة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>الخطوة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Do this step</source>
        <translation>ت&amp;نفيذ هذه الخطوة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>ت&amp;كبير النصّ</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>ت&amp;صغير النصّ</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>ال&amp;حجم المعتاد</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;تقليل الحركة</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>كما في &amp;سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>ال&amp;سجلّ</translation>
    </message>
    <message>
        <source>&amp;My record</source>
        <translation>س&amp;جلّي</translation>
    </message>
    <message>
        <source>&amp;Save my record as text…</source>
        <translation>&amp;حفظ سجلّي كنصّ…</translation>
    </message>
    <message>
        <source>&amp;Change name or number…</source>
        <translation>&amp;تغيير الاسم أو الرقم…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Foresight</source>
        <translation>&amp;حول Foresight</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>&amp;جولة قصيرة</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentPanel</name>
    <message>
        <source>&amp;Item</source>
        <translation>ال&amp;بند</translation>
    </message>
    <message>
        <source>Han&amp;d-in</source>
        <translation>التس&amp;ليم</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Hand-in</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Timeline and replay</source>
        <translation>الخطّ الزمني والإعادة</translation>
    </message>
    <message>
        <source>Choose a student to see their work.</source>
        <translation>يمكنك اختيار طالب لعرض عمله.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentsArea</name>
    <message>
        <source>Students</source>
        <translation>الطلبة</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>بحث عن طالب</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SweepCard</name>
    <message>
        <source>Sweep a control</source>
        <translation>مسح مدى أحد عناصر التحكّم</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Over the range of</source>
        <translation>على مدى</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TargetPicker</name>
    <message>
        <source>The arrow keys choose another cell and so its settings.</source>
        <translation>تختار مفاتيح الأسهم خلية أخرى ومعها إعداداتها.</translation>
    </message>
    <message>
        <source>The Up and Down keys choose other bars and so their settings.</source>
        <translation>يختار مفتاحا أعلى وأسفل أعمدة أخرى ومعها إعداداتها.</translation>
    </message>
    <message>
        <source>The Left and Right keys choose the next point to that side, Up and Down the next one above or below; its settings are applied.</source>
        <translation>يختار مفتاحا اليسار واليمين النقطة التالية في ذلك الاتجاه، ومفتاحا أعلى وأسفل التالية فوقها أو تحتها؛ وتُطبَّق إعداداتها.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TextForm</name>
    <message numerus="yes">
        <source>%1 of %2 characters</source>
        <extracomment>how much of a text is written; %1 is that number, %2 how many characters it may have</extracomment>
        <translation>
            <numerusform>‏⁨%1⁩ من ⁨%2⁩ حرف</numerusform>
            <numerusform>‏⁨%1⁩ من ⁨%2⁩ حرف</numerusform>
            <numerusform>‏⁨%1⁩ من ⁨%2⁩ حرف</numerusform>
            <numerusform>‏⁨%1⁩ من ⁨%2⁩ حرف</numerusform>
            <numerusform>‏⁨%1⁩ من ⁨%2⁩ حرف</numerusform>
            <numerusform>‏⁨%1⁩ من ⁨%2⁩ حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
            <numerusform>حُفظت الرموز الأولى فقط: %1 من %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your answer first.</source>
        <translation>ينبغي كتابة الجواب أولًا.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TimelineModel</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد البدء</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>‏⁨%1⁩. %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::Tour</name>
    <message>
        <source>Short tour</source>
        <translation>جولة قصيرة</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>إغلاق الجولة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>place in the tour, how many places it has</extracomment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>foresight::ui::UnlockCard</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>If that computer was switched off or broke down, it left its lock behind, and you can go on here.</source>
        <translation>إن كان ذلك الحاسوب قد أُطفئ أو تعطّل فقد ترك قفله وراءه، ويمكنك المتابعة هنا.</translation>
    </message>
    <message>
        <source>Unlock here…</source>
        <translation>فتح القفل هنا…</translation>
    </message>
    <message>
        <source>Unlock only when nobody works there any more. If two computers write to the same work, steps of one of them can be lost. That a lock was broken is recorded in your work, without a name.</source>
        <translation>لا تفتح القفل إلا إذا لم يعد أحد يعمل هناك. إن كتب حاسوبان في العمل نفسه فقد تضيع خطوات أحدهما. يُسجَّل في عملك أن قفلًا كُسر، من دون اسم.</translation>
    </message>
    <message>
        <source>Nobody works there: unlock</source>
        <translation>لا أحد يعمل هناك: فتح القفل</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>إبقاؤه مقفلًا</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Not unlocked. %1</source>
        <translation>لم يُفتح القفل. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>foresight::ui::UnlockDesk</name>
    <message>
        <source>Unlocked. That it was is recorded in your work.</source>
        <translation>فُتح القفل. سُجِّل ذلك في عملك.</translation>
    </message>
    <message>
        <source>Your work was opened on the computer %1 (%2) and not closed there. What is recorded can be read here all the same: Record, My record.</source>
        <translation>فُتح عملك على الحاسوب %1 (%2) ولم يُغلق هناك. ومع ذلك يمكن قراءة ما سُجّل هنا: السجلّ، سجلّي.</translation>
    </message>
</context>
<context>
    <name>foresight::ui::WorkSummary</name>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>كما يقول النموذج</translation>
    </message>
    <message>
        <source>not as the model says</source>
        <translation>بخلاف ما يقول النموذج</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>غير مُثبَّت</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لا سبب مذكورًا</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>The model: %1</source>
        <translation>النموذج: ⁨%1⁩</translation>
    </message>
    <message>
        <source>nothing read off</source>
        <translation>لم يُقرأ شيء</translation>
    </message>
    <message>
        <source>Read off: %1</source>
        <translation>القراءة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Settings tried: %1 · missions met: %2</source>
        <translation>الإعدادات المجرَّبة: %1 · المهام المنجَزة: %2</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>try %1: right</source>
        <translation>المحاولة %1: صحيح</translation>
    </message>
    <message>
        <source>try %1: not right</source>
        <translation>المحاولة %1: غير صحيح</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Summary of the work</source>
        <translation>ملخّص العمل</translation>
    </message>
    <message>
        <source>Show in &amp;Grades</source>
        <translation>عرض في الد&amp;رجات</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>عن الملف</translation>
    </message>
    <message>
        <source>What a person should look at</source>
        <translation>ما ينبغي أن ينظر فيه إنسان</translation>
    </message>
    <message>
        <source>Flags are advice: they never change points, and each of them can have an innocent explanation.</source>
        <translation>علامات التنبيه للاسترشاد: لا تغيّر الدرجات أبدًا، وقد يكون لكل منها تفسير بريء.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Comparing with the other hand-ins…</source>
        <translation>جارٍ المقارنة بالتسليمات الأخرى…</translation>
    </message>
    <message>
        <source>Nothing was noticed.</source>
        <translation>لم يُلاحَظ شيء.</translation>
    </message>
    <message>
        <source>Save the &amp;receipt…</source>
        <translation>حفظ الإ&amp;يصال…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::pages</name>
    <message>
        <source>%1 (your answer and the model&apos;s)</source>
        <translation>⁨%1⁩ (جوابك وجواب النموذج)</translation>
    </message>
    <message>
        <source>%1 (your answer)</source>
        <translation>⁨%1⁩ (جوابك)</translation>
    </message>
    <message>
        <source>%1 (the model&apos;s answer)</source>
        <translation>⁨%1⁩ (جواب النموذج)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>letter of an answer, the answer</extracomment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>ثقة متوسّطة</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <source>receipt known where it was begun only</source>
        <translation>الإيصال معروف على الحاسوب الذي بدأ عليه العمل فقط</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>الإيصال ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hand-in %1: %2, %3, %4</source>
        <extracomment>number of a hand-in, file name, time, receipt</extracomment>
        <translation>التسليم %1: ⁨%2⁩، ⁨%3⁩، %4</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a duration in minutes</extracomment>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <extracomment>a range of minutes</extracomment>
        <translation>من %1 إلى %2 دقيقة</translation>
    </message>
    <message>
        <source>you: %1 (%2)</source>
        <extracomment>beside the mark of a prediction on a chart: the answer or where it was placed, the confidence</extracomment>
        <translation>توقّعك: ⁨%1⁩ (%2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Your answer: %1</source>
        <translation>جوابك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>الصحيح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how something was judged, how far it is off</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Kept as you wrote it. Nothing here is scored.</source>
        <translation>حُفظ كما كتبتَه. لا شيء هنا يُقيَّم بالدرجات.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1 (right, you chose it)</source>
        <translation>‏⁨%1⁩ (صحيح، وقد اخترته)</translation>
    </message>
    <message>
        <source>%1 (right, you did not choose it)</source>
        <translation>‏⁨%1⁩ (صحيح، ولم تختره)</translation>
    </message>
    <message>
        <source>%1 (not right, you chose it)</source>
        <translation>‏⁨%1⁩ (غير صحيح، وقد اخترته)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::report</name>
    <message>
        <source>%1 · %2</source>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>%1, locked at %2</source>
        <translation>%1، ثُبّت الساعة ⁨%2⁩</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Looks at the simulator: %1</source>
        <translation>مرّات النظر في المحاكي: %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>سُجّل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Placed at %1</source>
        <translation>موضوع عند ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Collect hand-ins, grade them and export grades.</source>
        <translation>جمع التسليمات وتقييمها وتصدير الدرجات.</translation>
    </message>
    <message>
        <source>Write the class report (pdf) without a window, and end.</source>
        <translation>كتابة تقرير الصفّ (pdf) بلا نافذة، ثم الانتهاء.</translation>
    </message>
    <message>
        <source>The file that --export writes.</source>
        <translation>الملف الذي يكتبه ⁦--export⁩.</translation>
    </message>
    <message>
        <source>Gradebook to open.</source>
        <translation>دفتر الدرجات المطلوب فتحه.</translation>
    </message>
    <message>
        <source>Hand-ins, or folders of them, to import.</source>
        <translation>التسليمات، أو مجلّداتها، المطلوب استيرادها.</translation>
    </message>
    <message>
        <source>Keep settings and work in this folder.</source>
        <translation>حفظ الإعدادات والعمل في هذا المجلّد.</translation>
    </message>
    <message>
        <source>Labs with locked predictions and live simulators.</source>
        <translation>مختبرات بتوقّعات مُثبَّتة ومحاكيات حيّة.</translation>
    </message>
    <message>
        <source>Open the lab with this id or folder.</source>
        <translation>فتح المختبر بهذا المعرّف أو المجلّد.</translation>
    </message>
    <message>
        <source>Check this computer, and end.</source>
        <translation>فحص هذا الحاسوب ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Say which version this is, and end.</source>
        <translation>ذكر الإصدار ثم الإنهاء.</translation>
    </message>
    <message>
        <source>With --self-test or --version: answer as one JSON document.</source>
        <translation>مع --self-test أو --version: الإجابة بوثيقة JSON واحدة.</translation>
    </message>
    <message>
        <source>Keep this course file: hand-ins are sealed for its course.</source>
        <translation>الاحتفاظ بملف المقرّر هذا: تُختم التسليمات لمقرّره.</translation>
    </message>
    <message>
        <source>Show the lab in this folder to its author, with the checker beside it.</source>
        <translation>عرض المختبر الموجود في هذا المجلد لكاتبه مع نتيجة الفحص بجانبه.</translation>
    </message>
</context>
</TS>
