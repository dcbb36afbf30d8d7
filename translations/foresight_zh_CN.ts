<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>Act %1</source>
        <extracomment>%1 is the act&apos;s number as a Roman numeral</extracomment>
        <translation>第 %1 幕</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of answers: from, up to and without</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>不评分</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Partly right (%1 %)</source>
        <extracomment>the share of full marks, in per cent</extracomment>
        <translation>部分正确（%1 %）</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>不正确</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>尚未作答。</translation>
    </message>
    <message>
        <source>Give everything a place.</source>
        <translation>请为每一项排定位置。</translation>
    </message>
    <message>
        <source>Something is not answered yet.</source>
        <translation>还有未作答的部分。</translation>
    </message>
    <message>
        <source>This is not among the answers.</source>
        <translation>这不在备选答案之中。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请输入一个数。</translation>
    </message>
    <message>
        <source>No part can be below zero.</source>
        <translation>任何一份都不能小于零。</translation>
    </message>
    <message>
        <source>Choose from %1 to %2.</source>
        <translation>请在 %1 到 %2 之间选择。</translation>
    </message>
    <message>
        <source>The parts have to add up to %1.</source>
        <translation>各部分之和必须为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n characters.</source>
        <translation>
            <numerusform>最多输入 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left to give away</source>
        <extracomment>an amount of the budget that is not given to anything yet</extracomment>
        <translation>还剩 %1 待分配</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>少了 %1</translation>
    </message>
</context>
<context>
    <name>AreaWords</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>学生名单</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分标准</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>班级视图</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>%1: refused, changed meanwhile</source>
        <translation>%1：未执行，期间已被更改</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>, %1 → %2</source>
        <translation>，%1 → %2</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>。%1</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>尚无修改</translation>
    </message>
    <message>
        <source>gradebook made</source>
        <translation>创建成绩册</translation>
    </message>
    <message>
        <source>course file changed</source>
        <translation>更改课程文件</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>学生名单</translation>
    </message>
    <message>
        <source>left the roster</source>
        <translation>离开学生名单</translation>
    </message>
    <message>
        <source>back on the roster</source>
        <translation>回到学生名单</translation>
    </message>
    <message>
        <source>hand-in imported</source>
        <translation>导入提交件</translation>
    </message>
    <message>
        <source>points computed</source>
        <translation>计算分数</translation>
    </message>
    <message>
        <source>points by hand</source>
        <translation>手动改分</translation>
    </message>
    <message>
        <source>computed points again</source>
        <translation>恢复计算所得的分数</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>deadline for a student</source>
        <translation>学生的截止时间</translation>
    </message>
    <message>
        <source>attempt chosen</source>
        <translation>选择尝试</translation>
    </message>
    <message>
        <source>hand-in assigned</source>
        <translation>分配提交件</translation>
    </message>
    <message>
        <source>rubric changed</source>
        <translation>更改评分标准</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>设置保留</translation>
    </message>
    <message>
        <source>hold ended</source>
        <translation>解除保留</translation>
    </message>
    <message>
        <source>purge</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>grades exported</source>
        <translation>导出成绩</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>settings of two controls: &quot;NVMe, Workers 8&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 wk</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a control and its value: &quot;Workers 8&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 has no values</source>
        <translation>%1：没有值</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <translation>%1：保持在 %2</translation>
    </message>
    <message>
        <source>%1 rises from %2 to %3</source>
        <translation>%1：从 %2 升至 %3</translation>
    </message>
    <message>
        <source>%1 falls from %2 to %3</source>
        <translation>%1：从 %2 降至 %3</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3</source>
        <translation>%1：介于 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>%1 over %2 from %3 to %4: %5.</source>
        <translation>纵轴为“%1”；横轴为“%2”，从 %3 到 %4。%5。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The limit (%1) is met at %2.</source>
        <translation>在 %2 处达到限值（%1）。</translation>
    </message>
    <message>
        <source>No line meets the limit (%1).</source>
        <translation>没有一条线达到限值（%1）。</translation>
    </message>
    <message>
        <source>Now %1 at %2.</source>
        <translation>当前为 %1，横轴在 %2 处。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>less than %1 of the limit (%2)</source>
        <translation>不到限值（%2）的 %1</translation>
    </message>
    <message>
        <source>%1 of the limit (%2)</source>
        <translation>限值（%2）的 %1</translation>
    </message>
    <message>
        <source>%1 times the limit (%2)</source>
        <translation>限值（%2）的 %1 倍</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>占限值的份额</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Prediction (%1): %2.</source>
        <translation>预测（%1）：%2。</translation>
    </message>
    <message>
        <source>For comparison, %1.</source>
        <translation>对照：%1。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 in all, busy %2</source>
        <translation>共 %1，忙碌 %2</translation>
    </message>
    <message>
        <source>The longest part is %1, %2 of the total.</source>
        <translation>最长的一段是“%1”，占全部的 %2。</translation>
    </message>
    <message>
        <source>For comparison, %1: %2.</source>
        <translation>对照 %1：%2。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>占全部的份额</translation>
    </message>
    <message>
        <source>Your prediction is placed at %1.</source>
        <translation>你的预测标在 %1 处。</translation>
    </message>
    <message>
        <source>Nothing is placed yet.</source>
        <translation>还没有标出任何位置。</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>title of a chart: an output, the input it is drawn over</extracomment>
        <translation>%1随“%2”的变化</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>%1: no value.</source>
        <translation>%1：没有值。</translation>
    </message>
    <message>
        <source>%1: least %2 (%3), greatest %4 (%5).</source>
        <translation>%1：最小 %2（%3），最大 %4（%5）。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Now %1: %2.</source>
        <translation>当前 %1：%2。</translation>
    </message>
    <message>
        <source>p%1: %2</source>
        <extracomment>a percentile: &quot;p95: 12 ms&quot;</extracomment>
        <translation>P%1：%2</translation>
    </message>
    <message>
        <source>%1 are at most %2</source>
        <translation>%1 的值不超过 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n values from %2 to %3, mean %4.</source>
        <translation>
            <numerusform>%1，%n 个值，从 %2 到 %3，平均 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most lie between %1 and %2.</source>
        <translation>多数介于 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>当前为 %1。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Share of values</source>
        <translation>数值占比</translation>
    </message>
    <message>
        <source>Share of values up to here</source>
        <translation>数值累计占比</translation>
    </message>
    <message>
        <source>%1 over %2 and %3 has no values.</source>
        <translation>%1（按 %2 和 %3）：没有值。</translation>
    </message>
    <message>
        <source>%1 over %2 and %3: least %4 (%5), greatest %6 (%7).</source>
        <translation>%1（按 %2 和 %3）：最小 %4（%5），最大 %6（%7）。</translation>
    </message>
    <message>
        <source>Now %1 (%2).</source>
        <translation>当前为 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>heading of a table: what its rows are, what its columns are</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a rate at an arithmetic intensity: &quot;45 TFLOP/s at 20 FLOP/B&quot;</extracomment>
        <translation>%2 处 %1</translation>
    </message>
    <message>
        <source>%1 over %2: up to the ridge at %3 the bandwidth (%4) sets the limit, beyond it the compute rate (%5).</source>
        <translation>%1（按 %2）：在 %3 处的拐点之前由带宽（%4）限定，之后由计算速率（%5）限定。</translation>
    </message>
    <message>
        <source>memory bound</source>
        <translation>受内存限制</translation>
    </message>
    <message>
        <source>compute bound</source>
        <translation>受计算限制</translation>
    </message>
    <message>
        <source>Now %1, %2, %3 of what the roof allows there.</source>
        <translation>当前 %1，%2，为该处屋顶线上限的 %3。</translation>
    </message>
    <message>
        <source>Share of the roof</source>
        <translation>占屋顶线的比例</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>ridge: %1</source>
        <translation>拐点：%1</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>越大越好</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>越小越好</translation>
    </message>
    <message numerus="yes">
        <source>%n of the points are on the front, from %1 to %2.</source>
        <translation>
            <numerusform>有 %n 个点在前沿上，从 %1 到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>On the front, where neither can be better without the other being worse: %1.</source>
        <translation>位于前沿上（一项变好另一项必变差）：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) against %3 (%4): %n points.</source>
        <translation>
            <numerusform>%1（%2）对 %3（%4）：%n 个点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: %n points.</source>
        <translation>
            <numerusform>%1 对 %2：%n 个点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>在前沿上</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2. It is made up of %3.</source>
        <translation>%1：%2。组成：%3。</translation>
    </message>
    <message>
        <source>The largest step is %1, %2 of the total.</source>
        <translation>最大的一步是“%1”，占全部的 %2。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Over %1 from %2 to %3: %4.</source>
        <translation>%1 从 %2 到 %3：%4。</translation>
    </message>
</context>
<context>
    <name>ClassChartWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>students</source>
        <translation>学生人数</translation>
    </message>
    <message>
        <source>right answers, per cent</source>
        <translation>正确回答的百分比</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>校准良好</translation>
    </message>
    <message>
        <source>slightly overconfident</source>
        <translation>略微过度自信</translation>
    </message>
    <message>
        <source>overconfident</source>
        <translation>过度自信</translation>
    </message>
    <message>
        <source>slightly underconfident</source>
        <translation>略微自信不足</translation>
    </message>
    <message>
        <source>underconfident</source>
        <translation>自信不足</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>Answers by confidence</source>
        <translation>按把握程度统计的回答</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>第一次的回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生人数</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1（正确）</translation>
    </message>
    <message>
        <source>Right predictions at each confidence</source>
        <translation>每种把握程度下的正确预测</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Right, per cent</source>
        <translation>正确的百分比</translation>
    </message>
    <message>
        <source>Pays best between, per cent</source>
        <translation>得分最优的百分比区间</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2 次）</translation>
    </message>
    <message>
        <source>%1: %2, %3. </source>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>From prediction to reflection</source>
        <translation>从预测到反思</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>幕</translation>
    </message>
    <message>
        <source>Students who answered both</source>
        <translation>两者都回答的学生</translation>
    </message>
    <message>
        <source>Right predictions, per cent</source>
        <translation>正确预测的百分比</translation>
    </message>
    <message>
        <source>Right first reflections, per cent</source>
        <translation>第一次反思正确的百分比</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source> ✓ right</source>
        <translation> ✓ 正确</translation>
    </message>
    <message>
        <source>pays best here</source>
        <translation>此区间得分最优</translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students.</source>
        <translation>
            <numerusform>已隐藏：学生少于 %n 名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students answered. %1.</source>
        <translation>
            <numerusform>%n 名学生作答。%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students at each confidence.</source>
        <translation>
            <numerusform>已隐藏：每种把握程度下的学生都少于 %n 名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students, from %1 to %2 of %3 points; most have %4.</source>
        <translation>
            <numerusform>%n 名学生，得分从 %1 到 %2（满分 %3 分）；人数最多的区间是 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an answer, how many gave it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Average parts</source>
        <translation>各部分平均值</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均</translation>
    </message>
    <message numerus="yes">
        <source>%n students answered. On average: %1.</source>
        <translation>
            <numerusform>%n 名学生作答。平均：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students answered in words of their own.</source>
        <translation>
            <numerusform>%n 名学生用自己的话作答。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>%1 %2 instead of %3</source>
        <extracomment>label of a figure, its value now, its value before</extracomment>
        <translation>%1为 %2，原为 %3</translation>
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
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 times as many %2</source>
        <extracomment>how many times as many, of what: &quot;3.7 times as many images a second&quot;</extracomment>
        <translation>%2是原来的 %1 倍</translation>
    </message>
    <message>
        <source>%1 as many %2</source>
        <extracomment>a share, of what: &quot;27 % as many images a second&quot;</extracomment>
        <translation>%2是原来的 %1</translation>
    </message>
    <message>
        <source>%1 down to %2</source>
        <extracomment>label of a figure, the share of its former value that it is now: &quot;I/O wait down to 27 %&quot;</extracomment>
        <translation>%1降至原来的 %2</translation>
    </message>
    <message>
        <source>%1 %2 times as long</source>
        <extracomment>label of a time, how many times: &quot;Batch time 2.5 times as long&quot;</extracomment>
        <translation>%1是原来的 %2 倍</translation>
    </message>
    <message>
        <source>%1 %2 times as large</source>
        <extracomment>label of an amount of data, how many times: &quot;Break-even volume 2.5 times as large&quot;</extracomment>
        <translation>%1是原来的 %2 倍</translation>
    </message>
    <message>
        <source>%1 %2 times as high</source>
        <extracomment>label of a rate or a cost, how many times: &quot;Egress cost 2.5 times as high&quot;</extracomment>
        <translation>%1是原来的 %2 倍</translation>
    </message>
    <message>
        <source>%1 (%2 instead of %3)</source>
        <extracomment>how much more or less, the value now, the value before</extracomment>
        <translation>%1（%2，原为 %3）</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <extracomment>a setting&apos;s value now and before: &quot;SATA SSD instead of Hard disk&quot;</extracomment>
        <translation>%1（原为 %2）</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <extracomment>figures that are the same in both, with their values</extracomment>
        <translation>不变：%1</translation>
    </message>
    <message>
        <source>The same settings as %1.</source>
        <extracomment>name of a bookmark</extracomment>
        <translation>设置与 %1 相同。</translation>
    </message>
    <message>
        <source>Against %1, %2: %3.</source>
        <extracomment>name of a bookmark, the settings that differ from it, what that does</extracomment>
        <translation>与 %1 相比，%2：%3。</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>no deadline</source>
        <translation>没有截止时间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>as the course</source>
        <translation>与课程相同</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>rubric</source>
        <translation>评分标准</translation>
    </message>
    <message>
        <source>due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>late work</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>%1: what platforms call it</source>
        <translation>%1：在各平台上的名称</translation>
    </message>
    <message>
        <source>student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>SIS 编号</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>platform&apos;s number</source>
        <translation>平台编号</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一次</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最后一次</translation>
    </message>
    <message>
        <source>the last before the deadline</source>
        <translation>截止时间前的最后一次</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最好的一次</translation>
    </message>
    <message>
        <source>the one that I choose</source>
        <translation>由我选择的一次</translation>
    </message>
    <message>
        <source>%1 min in time, %2 % a day, at most %3 % taken, at least %4 % left</source>
        <translation>宽限 %1 分钟，每天扣 %2 %，最多扣 %3 %，至少保留 %4 %</translation>
    </message>
    <message numerus="yes">
        <source>, nothing after %1 days</source>
        <translation>
            <numerusform>，%1 天后不计分</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>计分的尝试</translation>
    </message>
    <message>
        <source>Late work</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>May be purged from</source>
        <translation>可清除的起始日期</translation>
    </message>
    <message>
        <source>New item: %1</source>
        <translation>新成绩项：%1</translation>
    </message>
    <message>
        <source>Taken out: %1. Its hand-ins are kept, its results go.</source>
        <translation>移出：%1。它的提交件保留，成绩移除。</translation>
    </message>
</context>
<context>
    <name>DialogWords</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改变。</translation>
    </message>
    <message>
        <source>Check the name, and that the drive it is on is connected.</source>
        <translation>请检查名称，以及所在的驱动器是否已连接。</translation>
    </message>
    <message>
        <source>The file or folder cannot be read.</source>
        <translation>无法读取该文件或文件夹。</translation>
    </message>
    <message>
        <source>Ask its owner or the administrator for the permission to read it, then try again.</source>
        <translation>请向其所有者或管理员申请读取权限，然后重试。</translation>
    </message>
    <message>
        <source>The file or folder cannot be written to.</source>
        <translation>无法写入该文件或文件夹。</translation>
    </message>
    <message>
        <source>What was saved before is still there.</source>
        <translation>先前保存的内容仍在。</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write, or ask the administrator for the permission.</source>
        <translation>请选择一个你可以写入的文件夹，或向管理员申请权限。</translation>
    </message>
    <message>
        <source>The disk or share is write-protected.</source>
        <translation>该磁盘或共享文件夹有写保护。</translation>
    </message>
    <message>
        <source>What was saved before is still there and can be read.</source>
        <translation>先前保存的内容仍在，可以读取。</translation>
    </message>
    <message>
        <source>Remove the protection, or choose a folder on another disk.</source>
        <translation>请解除写保护，或选择另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>它没有被覆盖。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另选一个名称。</translation>
    </message>
    <message>
        <source>Not saved: the disk or your share of it is full.</source>
        <translation>未保存：磁盘已满，或你的磁盘配额已用完。</translation>
    </message>
    <message>
        <source>Everything saved before is still there.</source>
        <translation>先前保存的所有内容仍在。</translation>
    </message>
    <message>
        <source>Free some space, then repeat the last step.</source>
        <translation>请腾出一些空间，然后重做上一步。</translation>
    </message>
    <message>
        <source>A file stands where a folder is needed.</source>
        <translation>需要文件夹的地方有一个文件。</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>该文件保持原样。</translation>
    </message>
    <message>
        <source>Move that file away or choose another folder.</source>
        <translation>请移走该文件，或另选一个文件夹。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择一个文件。</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes.</source>
        <translation>文件大小超过 %1 字节的上限。</translation>
    </message>
    <message>
        <source>Nothing of it was read.</source>
        <translation>没有读取其中的任何内容。</translation>
    </message>
    <message>
        <source>Check that it is the file you meant.</source>
        <translation>请检查它是不是你要的文件。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>It was left exactly as it is; nothing was overwritten.</source>
        <translation>它完全保持原样，没有任何内容被覆盖。</translation>
    </message>
    <message>
        <source>Keep the file and give it to your instructor or administrator; a copy made earlier can take its place.</source>
        <translation>请保留该文件，并交给教师或管理员；可以用先前制作的副本代替它。</translation>
    </message>
    <message>
        <source>Another program is using this file.</source>
        <translation>另一个程序正在使用该文件。</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it has finished, then try again.</source>
        <translation>请关闭另一个窗口，或等它完成，然后重试。</translation>
    </message>
    <message>
        <source>The file can be read but not changed.</source>
        <translation>该文件可以读取，但不能更改。</translation>
    </message>
    <message>
        <source>What it holds is safe.</source>
        <translation>其中的内容不受影响。</translation>
    </message>
    <message>
        <source>Ask for permission to write to it and to its folder, or copy it to a folder of your own.</source>
        <translation>请申请该文件及其文件夹的写入权限，或把它复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format %1, known here: %2).</source>
        <translation>该文件由本程序的更新版本写成（格式 %1，此处支持到 %2）。</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>它没有被更改。</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>请安装更新的版本，然后继续使用该文件。</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>该文件属于另一个程序。</translation>
    </message>
    <message>
        <source>Choose a file that was made by Foresight.</source>
        <translation>请选择由 Foresight 生成的文件。</translation>
    </message>
    <message>
        <source>The database reported a fault.</source>
        <translation>数据库报告了一个错误。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart the program and report the cause given here.</source>
        <translation>请重试；如果再次发生，请重新启动程序，并报告这里给出的原因。</translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation>事件 %1 与它的前一个事件不衔接。</translation>
    </message>
    <message>
        <source>The file was left exactly as it is; the events before that one are sound.</source>
        <translation>文件完全保持原样；在它之前的事件完好。</translation>
    </message>
    <message>
        <source>Keep the file and give it to your instructor or administrator.</source>
        <translation>请保留该文件，并交给教师或管理员。</translation>
    </message>
    <message>
        <source>The file is not of the expected form.</source>
        <translation>文件的形式与预期不符。</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>没有使用其中的任何内容。</translation>
    </message>
    <message>
        <source>Correct the place named, or choose another file.</source>
        <translation>请更正所指出的位置，或另选一个文件。</translation>
    </message>
    <message>
        <source>The file has format %1; this version knows up to %2.</source>
        <translation>文件的格式是 %1；本版本支持到 %2。</translation>
    </message>
    <message>
        <source>Install a newer version of the program.</source>
        <translation>请安装本程序的更新版本。</translation>
    </message>
    <message>
        <source>The signature does not fit the content.</source>
        <translation>签名与内容不符。</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been damaged on the way.</source>
        <translation>请重新索取该文件；它可能在传送途中损坏了。</translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept.</source>
        <translation>文本中有无法保存的字符。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>请重新键入。</translation>
    </message>
    <message>
        <source>There is no lab &quot;%1&quot;.</source>
        <translation>没有实验“%1”。</translation>
    </message>
    <message>
        <source>&quot;foresight-cli lab list&quot; shows the labs that are installed.</source>
        <translation>“foresight-cli lab list”会列出已安装的实验。</translation>
    </message>
    <message>
        <source>The lab cannot be used: it has %1 fault(s).</source>
        <translation>该实验无法使用：它有 %1 处错误。</translation>
    </message>
    <message>
        <source>Your work is not affected.</source>
        <translation>你的学习内容不受影响。</translation>
    </message>
    <message>
        <source>&quot;foresight-cli lab check&quot; lists every fault with its place.</source>
        <translation>“foresight-cli lab check”会列出每处错误及其位置。</translation>
    </message>
    <message>
        <source>The work was done with version %1 of the lab; installed is %2.</source>
        <translation>这些内容是用该实验的版本 %1 完成的，现在安装的是 %2。</translation>
    </message>
    <message>
        <source>The work is kept as it is.</source>
        <translation>这些内容保持原样。</translation>
    </message>
    <message>
        <source>Install the version it was done with.</source>
        <translation>请安装完成它时所用的版本。</translation>
    </message>
    <message>
        <source>There is no %1 called &quot;%2&quot;.</source>
        <translation>没有名为“%2”的 %1。</translation>
    </message>
    <message>
        <source>Check the spelling; names are those of the lab&apos;s model.</source>
        <translation>请检查拼写；名称以实验的模型为准。</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it goes from %3 to %4.</source>
        <translation>%1 不能是 %2：范围是 %3 到 %4。</translation>
    </message>
    <message>
        <source>The value before is still in force.</source>
        <translation>先前的值仍然有效。</translation>
    </message>
    <message>
        <source>Give a value within the range.</source>
        <translation>请给出范围之内的值。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a value for %1.</source>
        <translation>“%2”不是 %1 的有效值。</translation>
    </message>
    <message>
        <source>Give a number, with a unit if you like.</source>
        <translation>请给出一个数值，可以带单位。</translation>
    </message>
    <message>
        <source>%1 divides by zero at these settings.</source>
        <translation>在这些设置下，%1 的除数为零。</translation>
    </message>
    <message>
        <source>No figure is shown for it.</source>
        <translation>不显示它的数值。</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>请更改一项设置。</translation>
    </message>
    <message>
        <source>%1 has no finite value at these settings.</source>
        <translation>在这些设置下，%1 没有有限的值。</translation>
    </message>
    <message>
        <source>The formula of %1 cannot be used: %2</source>
        <translation>%1 的公式无法使用：%2</translation>
    </message>
    <message>
        <source>Correct the formula in the lab file.</source>
        <translation>请在实验文件中更正该公式。</translation>
    </message>
    <message>
        <source>This step is not possible now (%1).</source>
        <translation>现在不能做这一步（%1）。</translation>
    </message>
    <message>
        <source>Finish the step before it first.</source>
        <translation>请先完成前一个步骤。</translation>
    </message>
    <message>
        <source>There is no work of %1 at &quot;%2&quot;.</source>
        <translation>“%2”处没有 %1 的学习内容。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>什么都没有写入。</translation>
    </message>
    <message>
        <source>Check the student number and the lab.</source>
        <translation>请检查学号和实验。</translation>
    </message>
    <message>
        <source>No student &quot;%1&quot; in this course.</source>
        <translation>本课程中没有学生“%1”。</translation>
    </message>
    <message>
        <source>Import the roster that has this student, or check the number.</source>
        <translation>请导入包含该学生的学生名单，或检查学号。</translation>
    </message>
    <message>
        <source>These students have no %1, which this export needs: %2</source>
        <translation>这些学生没有此次导出所需的 %1：%2</translation>
    </message>
    <message>
        <source>Add it to the roster, or export another format.</source>
        <translation>请在学生名单中补上，或改用另一种导出格式。</translation>
    </message>
    <message>
        <source>%1 would not take this file: %2.</source>
        <translation>%1 不会接受此文件：%2。</translation>
    </message>
    <message>
        <source>Correct what is named, or export another format.</source>
        <translation>请更正所指出的内容，或改用另一种导出格式。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1): it was &quot;%2&quot; when you saw it and is &quot;%3&quot; now.</source>
        <translation>期间另有人更改了它（%1）：你看到时是“%2”，现在是“%3”。</translation>
    </message>
    <message>
        <source>What is there now was kept; what you wanted to set is in the audit trail.</source>
        <translation>现有的值保留不变；你想要设置的值记在修改记录中。</translation>
    </message>
    <message>
        <source>Look at the new value, and set yours again if it should still stand.</source>
        <translation>请查看新的值；如果你的值仍然适用，请再设置一次。</translation>
    </message>
    <message>
        <source>The course may not be purged now: %1.</source>
        <translation>现在不能清除该课程：%1。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>什么都没有移除。</translation>
    </message>
    <message>
        <source>Wait for the day named, or end the hold first.</source>
        <translation>请等到所指出的日期，或先解除保留。</translation>
    </message>
    <message>
        <source>The course file has faults.</source>
        <translation>课程文件有错误。</translation>
    </message>
    <message>
        <source>Correct the places named.</source>
        <translation>请更正所指出的位置。</translation>
    </message>
    <message>
        <source>%1 is not possible in this program.</source>
        <translation>本程序不能执行 %1。</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>请使用 %1。</translation>
    </message>
    <message>
        <source>The command cannot be understood.</source>
        <translation>无法理解该命令。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>什么都没有做。</translation>
    </message>
    <message>
        <source>Add --help to see how it is written.</source>
        <translation>加上 --help 可查看命令的写法。</translation>
    </message>
    <message>
        <source>Not saved: your share of the disk (quota) is used up.</source>
        <translation>未保存：分配给你的磁盘空间（配额）已用完。</translation>
    </message>
    <message>
        <source>Delete files of your own that you no longer need, then repeat the last step.</source>
        <translation>请删除你不再需要的文件，然后重做最后一步。</translation>
    </message>
    <message>
        <source>Your administrator has switched off pages for printing (PDF).</source>
        <translation>管理员已关闭打印页面（PDF）。</translation>
    </message>
    <message>
        <source>Your administrator has switched off exports.</source>
        <translation>管理员已关闭导出。</translation>
    </message>
    <message>
        <source>Ask them if you need it.</source>
        <translation>如有需要，请与管理员联系。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>此密码短语打不开密钥。</translation>
    </message>
    <message>
        <source>Try again as often as you like; capital letters and spaces count.</source>
        <translation>可以重试任意多次；大小写和空格都要一致。</translation>
    </message>
    <message>
        <source>Take a longer one, such as five words that do not belong together.</source>
        <translation>请用更长的，例如五个互不相干的词。</translation>
    </message>
    <message>
        <source>There is no course key.</source>
        <translation>没有课程密钥。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not here.</source>
        <translation>这里没有密钥“%1”。</translation>
    </message>
    <message>
        <source>Take the key from its backup, or make a new one.</source>
        <translation>请从备份取回密钥，或新建一个。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not finished: no backup of it was read back.</source>
        <translation>密钥“%1”尚未完成：还没有读回过它的备份。</translation>
    </message>
    <message>
        <source>It was given to nobody.</source>
        <translation>它没有交给任何人。</translation>
    </message>
    <message>
        <source>Write a backup to another place and read it back; without one, a lost key is a lost term.</source>
        <translation>请把备份写到别处再读回；没有备份，丢了密钥就丢了整个学期。</translation>
    </message>
    <message>
        <source>The passphrase is too short; the least number of characters is %1.</source>
        <translation>密码短语太短；最少字符数为 %1。</translation>
    </message>
    <message>
        <source>The ledger is open on another computer: %1, user %2, process %3, since %4.</source>
        <translation>学习台账已在另一台计算机上打开：%1，用户 %2，进程 %3，自 %4 起。</translation>
    </message>
    <message>
        <source>Nothing was changed; it can be read.</source>
        <translation>没有任何更改；仍可读取。</translation>
    </message>
    <message>
        <source>Close it there. If that computer stopped or was switched off, unlock it: &quot;foresight-cli ledger unlock&quot; and the name of the file.</source>
        <translation>请在那台计算机上关闭它。如果那台计算机已停机或关机，请解除锁定：“foresight-cli ledger unlock”加文件名。</translation>
    </message>
    <message>
        <source>The table %1 says nothing about %2: it goes from %3 to %4.</source>
        <translation>表格 %1 中没有 %2 的数据：它的范围是 %3 到 %4。</translation>
    </message>
    <message>
        <source>The simulation %1 asks for %2 steps of computing; %3 are allowed.</source>
        <translation>模拟 %1 需要 %2 个计算步骤；最多允许 %3 个。</translation>
    </message>
    <message>
        <source>It was not started; everything else works as before.</source>
        <translation>模拟没有开始；其他一切照常。</translation>
    </message>
    <message>
        <source>Choose settings that need fewer steps, or tell the author of the lab.</source>
        <translation>请选择需要较少步骤的设置，或告知实验的作者。</translation>
    </message>
    <message>
        <source>Version %2 of the lab &quot;%1&quot; is installed, with other content.</source>
        <translation>实验“%1”的版本 %2 已安装，但内容不同。</translation>
    </message>
    <message>
        <source>What is installed was left as it is.</source>
        <translation>已安装的内容保持不变。</translation>
    </message>
    <message>
        <source>Give the changed lab a new version number, or remove the installed one first.</source>
        <translation>请给修改后的实验一个新的版本号，或先移除已安装的版本。</translation>
    </message>
    <message>
        <source>Nothing was changed; work that was done is kept.</source>
        <translation>没有任何更改；已完成的工作会保留。</translation>
    </message>
    <message>
        <source>The lab&apos;s files are not those that were installed.</source>
        <translation>该实验的文件不是当初安装的文件。</translation>
    </message>
    <message>
        <source>Remove this version of the lab and install it again.</source>
        <translation>请移除该实验的这个版本，然后重新安装。</translation>
    </message>
    <message>
        <source>The lab is signed with a key that is not trusted here.</source>
        <translation>该实验使用此处不受信任的密钥签名。</translation>
    </message>
    <message>
        <source>Compare the key with its owner, then install the lab with --trusted-key and that key.</source>
        <translation>请与密钥所有者核对密钥，然后用 --trusted-key 和该密钥安装实验。</translation>
    </message>
    <message>
        <source>The lab is not signed.</source>
        <translation>该实验没有签名。</translation>
    </message>
    <message>
        <source>Ask whoever made it for a signed one.</source>
        <translation>请向制作者索取已签名的版本。</translation>
    </message>
    <message>
        <source>Give one of the answers that the lab has.</source>
        <translation>请给出实验中已有的一个答案。</translation>
    </message>
    <message>
        <source>Answer every part of the question.</source>
        <translation>请回答问题的每个部分。</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>请给出一个数。</translation>
    </message>
    <message>
        <source>Give a number within the bounds of the question.</source>
        <translation>请给出问题范围内的数。</translation>
    </message>
    <message>
        <source>Give parts that add up to the budget of the question.</source>
        <translation>请给出总和等于问题预算的各部分。</translation>
    </message>
    <message>
        <source>Make the answer shorter.</source>
        <translation>请缩短回答。</translation>
    </message>
    <message>
        <source>This answer cannot be taken (%1).</source>
        <translation>无法接受此回答（%1）。</translation>
    </message>
</context>
<context>
    <name>ExportFormatWords</name>
    <message>
        <source>a row per student, for people and spreadsheets</source>
        <translation>每名学生一行，供人阅读和电子表格使用</translation>
    </message>
    <message>
        <source>a row per student, item and rubric line</source>
        <translation>每名学生、每个成绩项、每个评分项一行</translation>
    </message>
    <message>
        <source>everything, for programs</source>
        <translation>全部内容，供程序使用</translation>
    </message>
    <message>
        <source>a workbook with a sheet per item and statistics</source>
        <translation>工作簿，每个成绩项一张工作表，并附统计</translation>
    </message>
    <message>
        <source>a class report with charts, for reading and printing</source>
        <translation>带图表的班级报告，供阅读和打印</translation>
    </message>
    <message>
        <source>the class report on paper (written by foresight-gradebook)</source>
        <translation>纸面的班级报告（由 foresight-gradebook 写出）</translation>
    </message>
    <message>
        <source>Canvas gradebook</source>
        <translation>Canvas 成绩册</translation>
    </message>
    <message>
        <source>Moodle, CSV import with columns mapped by hand</source>
        <translation>Moodle，CSV 导入，手动对应各列</translation>
    </message>
    <message>
        <source>Moodle, XML import by ID numbers</source>
        <translation>Moodle，XML 导入，按 ID 编号</translation>
    </message>
    <message>
        <source>Blackboard Learn, text with tabs</source>
        <translation>Blackboard Learn，以制表符分隔的文本</translation>
    </message>
    <message>
        <source>D2L Brightspace</source>
        <translation>D2L Brightspace</translation>
    </message>
    <message>
        <source>Sakai gradebook</source>
        <translation>Sakai 成绩册</translation>
    </message>
    <message>
        <source>Open edX, only into its own file</source>
        <translation>Open edX，只写入它自己的文件</translation>
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
        <translation>QTI Usage Data 3.0：项目统计</translation>
    </message>
    <message>
        <source>xAPI statements</source>
        <translation>xAPI 语句</translation>
    </message>
    <message>
        <source>OneRoster 1.1 results</source>
        <translation>OneRoster 1.1 成绩</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%2（%1）：%3</translation>
    </message>
    <message>
        <source>Students in the file: %1</source>
        <translation>文件中的学生：%1</translation>
    </message>
    <message>
        <source>left out, because they lack the identifier</source>
        <translation>因缺少标识而略去</translation>
    </message>
    <message>
        <source>Matched with the platform&apos;s file: %1</source>
        <translation>与平台文件匹配：%1</translation>
    </message>
    <message>
        <source>ambiguous, left as they are</source>
        <translation>有歧义，保持原样</translation>
    </message>
    <message>
        <source>in the platform&apos;s file and not on the roster</source>
        <translation>在平台文件中，但不在学生名单中</translation>
    </message>
    <message>
        <source>with a result and not in the platform&apos;s file</source>
        <translation>有成绩，但不在平台文件中</translation>
    </message>
    <message>
        <source>A file of %1, which is not text</source>
        <translation>大小为 %1 的文件，不是文本</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>right on it</source>
        <translation>吻合</translation>
    </message>
    <message>
        <source>%1 times too long</source>
        <translation>偏长，为模型值的 %1 倍</translation>
    </message>
    <message>
        <source>%1 times too high</source>
        <translation>偏高，为模型值的 %1 倍</translation>
    </message>
    <message>
        <source>%1 times too short</source>
        <translation>偏短，模型值是它的 %1 倍</translation>
    </message>
    <message>
        <source>%1 times too low</source>
        <translation>偏低，模型值是它的 %1 倍</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>excused</source>
        <translation>免计</translation>
    </message>
    <message>
        <source>missing: nothing was handed in</source>
        <translation>缺交：没有提交任何内容</translation>
    </message>
    <message>
        <source>changed by hand: %1</source>
        <translation>手动更改：%1</translation>
    </message>
    <message>
        <source>No students yet. Take in the roster, then the hand-ins.</source>
        <translation>还没有学生。请先导入学生名单，再导入提交件。</translation>
    </message>
    <message>
        <source>Students: %1</source>
        <translation>学生：%1</translation>
    </message>
    <message>
        <source>with a result: %1</source>
        <translation>有成绩：%1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺交：%1</translation>
    </message>
    <message>
        <source>hand-ins of unknown students, kept aside: %1</source>
        <translation>未知学生的提交件，暂存：%1</translation>
    </message>
    <message>
        <source>handed in late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>a recorded figure differs from what the model gives</source>
        <translation>某个记录的数值与模型给出的不同</translation>
    </message>
    <message>
        <source>made by a script, not by a person at the window</source>
        <translation>由脚本生成，而不是由人在窗口中完成</translation>
    </message>
    <message>
        <source>an event does not follow from those before it</source>
        <translation>有一个事件与之前的事件不衔接</translation>
    </message>
    <message>
        <source>an event could not be read</source>
        <translation>有一个事件无法读取</translation>
    </message>
    <message>
        <source>a prediction lacks the reason that the course asks for</source>
        <translation>有一个预测缺少课程要求的理由</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>right at the first try</source>
        <translation>第一次就答对</translation>
    </message>
    <message>
        <source>right at the second try: half</source>
        <translation>第二次答对：得一半</translation>
    </message>
    <message>
        <source>not right in two tries</source>
        <translation>两次都未答对</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>not all met</source>
        <translation>未全部完成</translation>
    </message>
    <message>
        <source>the prediction agrees with the model</source>
        <translation>预测与模型一致</translation>
    </message>
    <message>
        <source>the prediction differs from the model</source>
        <translation>预测与模型不同</translation>
    </message>
    <message>
        <source>the lab has no such act</source>
        <translation>该实验没有这一幕</translation>
    </message>
    <message>
        <source>it has an event that only a newer Foresight knows</source>
        <translation>其中有只有更新版本的 Foresight 才认识的事件</translation>
    </message>
    <message>
        <source>done with another version of the lab</source>
        <translation>用该实验的另一版本完成</translation>
    </message>
    <message>
        <source>the lab was not finished</source>
        <translation>实验未完成</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, a time of day</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>hand-ins that wait for a version of their lab, to be installed here: %1</source>
        <translation>等待在此安装其实验版本的提交：%1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>already here: the same content</source>
        <translation>已存在：内容相同</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>of a lab that this course does not have</source>
        <translation>属于本课程没有的实验</translation>
    </message>
    <message>
        <source>kept aside; the student is not on the roster</source>
        <translation>暂存；该学生不在学生名单中</translation>
    </message>
    <message>
        <source>accepted; a newer attempt</source>
        <translation>已接受；较新的尝试</translation>
    </message>
    <message>
        <source>accepted; an older attempt</source>
        <translation>已接受；较早的尝试</translation>
    </message>
    <message>
        <source>kept; its ledger belongs to another student</source>
        <translation>已保留；其学习台账属于另一名学生</translation>
    </message>
    <message>
        <source>made by a newer version of the program</source>
        <translation>由本程序的更新版本生成</translation>
    </message>
    <message>
        <source>Unlock the course key, then import again. It is for %1.</source>
        <translation>请先解锁课程密钥，再重新导入。它属于：%1。</translation>
    </message>
    <message>
        <source>It is for another course: %1.</source>
        <translation>它属于另一门课程：%1。</translation>
    </message>
    <message>
        <source>Its key is not here. It is for %1.</source>
        <translation>这里没有它的密钥。它属于：%1。</translation>
    </message>
    <message>
        <source>sealed; not opened</source>
        <translation>已密封；未打开</translation>
    </message>
    <message>
        <source>kept, and waits for the version of the lab that it was done with</source>
        <translation>已保留，等待完成它时所用的实验版本</translation>
    </message>
</context>
<context>
    <name>IntegrityWords</name>
    <message numerus="yes">
        <source>%n events of its own, signed %1</source>
        <translation>
            <numerusform>自身有 %n 个事件，签署于 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-ins of one attempt share their beginning and then go apart: the ledger was put back to an earlier state and the work done again from there. Restoring a backup after a fault does the same.</source>
        <translation>同一次尝试的几份提交件开头相同，之后分开：学习台账曾被恢复到较早的状态，并从那里重新完成。故障后恢复备份也会造成同样的情况。</translation>
    </message>
    <message>
        <source>Hand-ins under several student numbers come from one ledger, which is made once for one learner. One of the numbers may be a slip of the pen.</source>
        <translation>几个学号下的提交件来自同一份学习台账，而一份台账只为一名学习者建立一次。其中一个学号可能是笔误。</translation>
    </message>
    <message>
        <source>Several students worked with one installation. That is usual on shared computers and on computers set up from one image, and says nothing by itself.</source>
        <translation>几名学生使用了同一个安装。在共用的计算机上，以及用同一映像装好的计算机上，这很常见，本身不说明任何问题。</translation>
    </message>
    <message>
        <source>A long text is word for word the same for several students. They may have worked together, or copied from the same page.</source>
        <translation>几名学生有一段较长的文字逐字相同。他们可能一起完成，也可能抄自同一网页。</translation>
    </message>
    <message>
        <source>waits of %1 ms</source>
        <extracomment>%1: a list of times</extracomment>
        <translation>等待时间为 %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches like this</source>
        <translation>
            <numerusform>这样的片段有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Several students took the same steps with the same settings after the same waits, to the millisecond. People do not repeat that; one hand-in was probably made from another.</source>
        <translation>几名学生以相同的设置、相同的等待时间做了相同的步骤，精确到毫秒。人不会这样重复；很可能有一份提交件由另一份制成。</translation>
    </message>
    <message>
        <source>%1, then %2, %3 s later</source>
        <translation>%1，然后 %2，其间过了 %3 s</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went back by more than five minutes while the work went on. Somebody may have set it, the learner or not; when the hand-in arrived is what counts.</source>
        <translation>在学习过程中，计算机的时钟倒退了五分钟以上。可能有人调过时钟，是否是学习者本人不得而知；以提交件到达的时间为准。</translation>
    </message>
    <message>
        <source>%1 ms from the lock to the next decision</source>
        <translation>从锁定到下一个决定 %1 ms</translation>
    </message>
    <message>
        <source>Decisions follow each other faster than a person can explore, read and choose. A program may have made the hand-in.</source>
        <translation>各个决定之间的间隔比人探索、阅读和选择所需的时间还短。提交件可能由程序生成。</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value</comment>
        <translation>没有值</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model says %3</source>
        <translation>%1：记录为 %2，模型给出 %3</translation>
    </message>
    <message>
        <source>1 recorded figure is not what the model produces from the recorded settings. The program or the lab that was used may have been changed.</source>
        <translation>有 1 个记录的数值与模型由所记录的设置得出的不同。所用的程序或实验可能被改动过。</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded figures are not what the model produces from the recorded settings. The program or the lab that was used may have been changed.</source>
        <translation>
            <numerusform>有 %n 个记录的数值与模型由所记录的设置得出的不同。所用的程序或实验可能被改动过。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was restored from an older copy: when it was opened, it lacked events that had been recorded before. Restoring a backup after a fault does the same.</source>
        <translation>学习台账是从较早的副本恢复的：打开时缺少之前已记录的事件。故障后恢复备份也会造成同样的情况。</translation>
    </message>
</context>
<context>
    <name>LearnerRecordWords</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1，第 %2 次尝试</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不知道</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>Student number: %1</source>
        <translation>学号：%1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>姓名：%1</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>学习台账：%1</translation>
    </message>
    <message>
        <source>Ledger identifier (random): %1</source>
        <translation>学习台账标识（随机）：%1</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>提交件</translation>
    </message>
    <message>
        <source>Design record</source>
        <translation>设计记录</translation>
    </message>
    <message>
        <source>Events, each with its stored form</source>
        <translation>事件及其存储形式</translation>
    </message>
</context>
<context>
    <name>LeaveWords</name>
    <message>
        <source>Your work is kept in a place that may be emptied when this computer restarts. If it is not yours alone, hand in before you leave.</source>
        <translation>你的工作保存在一个重新启动时可能被清空的位置。如果这台电脑不是你独用，请在离开前提交。</translation>
    </message>
    <message>
        <source>This computer forgets your work when you log off or it restarts. Hand in before you leave.</source>
        <translation>你注销或电脑重新启动后，这台电脑就不再保留你的工作。请在离开前提交。</translation>
    </message>
    <message>
        <source>This computer forgets when you log off or it restarts. Every step is also copied to another disk, and comes back from there.</source>
        <translation>你注销或电脑重新启动后，这台电脑不保留内容。每一步也会复制到另一个磁盘，并从那里取回。</translation>
    </message>
    <message>
        <source>Hand in before you leave</source>
        <translation>离开前请提交</translation>
    </message>
    <message>
        <source>This computer forgets your work, and the latest steps of this lab are in no hand-in yet. Save one in a place that lasts. A lab that is not finished is saved as it stands.</source>
        <translation>这台电脑不保留你的工作，而这个实验的最近几步还不在任何提交件中。请把提交件保存到能长期保留的位置。未完成的实验按现状保存。</translation>
    </message>
    <message>
        <source>Save a hand-in…</source>
        <translation>保存提交件…</translation>
    </message>
    <message>
        <source>Leave without it…</source>
        <translation>不保存就离开…</translation>
    </message>
    <message>
        <source>Without a hand-in, what you did in this lab is gone when you log off or this computer restarts. Nobody can bring it back.</source>
        <translation>没有提交件，你注销或电脑重新启动后，你在这个实验中所做的一切都会消失，谁也无法找回。</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>离开并放弃</translation>
    </message>
    <message>
        <source>Save a hand-in</source>
        <translation>保存提交件</translation>
    </message>
    <message>
        <source>Hand-ins (*.foresight)</source>
        <translation>提交件 (*.foresight)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1
Receipt: %2</source>
        <translation>%1
回执：%2</translation>
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
        <translation>设置：%1。模型给出：%2。</translation>
    </message>
    <message>
        <source>Lab started</source>
        <translation>开始实验</translation>
    </message>
    <message>
        <source>Lab %1, version %2, profile %3, program %4.</source>
        <translation>实验 %1，版本 %2，参数方案 %3，程序 %4。</translation>
    </message>
    <message>
        <source>Context chosen</source>
        <translation>选择情境</translation>
    </message>
    <message>
        <source>Act opened</source>
        <translation>打开一幕</translation>
    </message>
    <message>
        <source>Answer %1, %2.</source>
        <translation>回答 %1，%2。</translation>
    </message>
    <message>
        <source>Placed at %1.</source>
        <translation>标在 %1 处。</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>理由：“%1”</translation>
    </message>
    <message>
        <source>Prediction locked</source>
        <translation>锁定预测</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>尝试设置</translation>
    </message>
    <message>
        <source>Mission met</source>
        <translation>完成任务</translation>
    </message>
    <message>
        <source>Bookmark saved</source>
        <translation>保存书签</translation>
    </message>
    <message>
        <source>%1. Settings: %2.</source>
        <translation>%1。设置：%2。</translation>
    </message>
    <message>
        <source>Observation recorded</source>
        <translation>记录观察</translation>
    </message>
    <message>
        <source>Reveal opened</source>
        <translation>打开揭晓</translation>
    </message>
    <message>
        <source>Reflection answered</source>
        <translation>回答反思</translation>
    </message>
    <message>
        <source>Answer %1, try %2.</source>
        <translation>回答 %1，第 %2 次作答。</translation>
    </message>
    <message>
        <source>Equation opened</source>
        <translation>打开公式</translation>
    </message>
    <message>
        <source>Act finished</source>
        <translation>完成一幕</translation>
    </message>
    <message>
        <source>Lab finished</source>
        <translation>完成实验</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>File %1, hand-in %2.</source>
        <translation>文件 %1，提交件 %2。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Event of a newer version</source>
        <translation>更新版本的事件</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>比较有把握</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>很有把握</translation>
    </message>
    <message>
        <source>Sealed for course %1.</source>
        <translation>已为课程 %1 密封。</translation>
    </message>
    <message>
        <source>Ledger continued from an older copy</source>
        <translation>学习台账从较早的副本继续</translation>
    </message>
    <message>
        <source>Ledger unlocked by hand</source>
        <translation>学习台账已手动解锁</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Given: %1.</source>
        <extracomment>values that an attempt starts with, such as &quot;jobs = 40 (drawn)&quot;; joined by commas</extracomment>
        <translation>给定值：%1。</translation>
    </message>
    <message>
        <source>Ledger restored from a copy</source>
        <translation>学习台账已从副本恢复</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>由管理员设定。</translation>
    </message>
    <message>
        <source>The policy file of this computer has a fault. Until your administrator corrects it, nothing can be exported or printed.</source>
        <translation>这台计算机的策略文件有错误。在管理员改正之前，无法导出或打印任何内容。</translation>
    </message>
    <message>
        <source>Your administrator set in %1:</source>
        <translation>管理员在 %1 中设定：</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt of a hand-in</source>
        <translation>提交件回执</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件中的姓名</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation>文件的哈希值</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>not triggered</source>
        <translation>未触发</translation>
    </message>
    <message>
        <source>triggered earlier</source>
        <translation>先前已触发</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>与模型一致</translation>
    </message>
    <message>
        <source>not as the model says</source>
        <translation>与模型不同</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>不正确</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1, prediction</source>
        <translation>%1，预测</translation>
    </message>
    <message>
        <source>%1, reflection</source>
        <translation>%1，反思</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>name of an act, name of a screen
----------
what was done, and the figure that the simulator then showed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>导言</translation>
    </message>
    <message>
        <source>Message and prediction</source>
        <translation>来信与预测</translation>
    </message>
    <message>
        <source>Prediction locked</source>
        <translation>预测已锁定</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Prediction locked: %1, %2</source>
        <translation>已锁定的预测：%1，%2</translation>
    </message>
    <message>
        <source>The prediction was not locked yet.</source>
        <translation>当时预测尚未锁定。</translation>
    </message>
    <message>
        <source>The lab was finished.</source>
        <translation>实验已完成。</translation>
    </message>
    <message>
        <source>No act was open yet.</source>
        <translation>当时还没有打开任何一幕。</translation>
    </message>
    <message>
        <source>The simulator was not open yet.</source>
        <translation>当时模拟器尚未打开。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>label of a figure, its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>name of a setting, its new value</extracomment>
        <translation>%1为 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Started the lab, version %1</source>
        <translation>开始实验，版本 %1</translation>
    </message>
    <message>
        <source>Chose the context %1</source>
        <translation>选择情境“%1”</translation>
    </message>
    <message>
        <source>Opened the message</source>
        <translation>打开来信</translation>
    </message>
    <message>
        <source>Locked %1, %2</source>
        <translation>锁定 %1，%2</translation>
    </message>
    <message>
        <source>Opened the simulator</source>
        <translation>打开模拟器</translation>
    </message>
    <message>
        <source>Looked at the same settings again</source>
        <translation>再次查看同样的设置</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置%1</translation>
    </message>
    <message>
        <source>Met a mission: %1</source>
        <translation>完成任务：%1</translation>
    </message>
    <message>
        <source>Saved the settings as bookmark %1</source>
        <translation>把设置保存为书签 %1</translation>
    </message>
    <message>
        <source>Read off %1: %2</source>
        <translation>读到 %1：%2</translation>
    </message>
    <message>
        <source>Opened the reveal</source>
        <translation>打开揭晓</translation>
    </message>
    <message>
        <source>Answered %1 in the reflection, try %2</source>
        <translation>在反思中回答 %1，第 %2 次作答</translation>
    </message>
    <message>
        <source>Opened the equation</source>
        <translation>打开公式</translation>
    </message>
    <message>
        <source>Finished the act</source>
        <translation>完成这一幕</translation>
    </message>
    <message>
        <source>Finished the lab</source>
        <translation>完成实验</translation>
    </message>
    <message>
        <source>Handed in, number %1</source>
        <translation>提交，第 %1 次</translation>
    </message>
    <message>
        <source>Wrote “%1”</source>
        <translation>写下“%1”</translation>
    </message>
    <message>
        <source>Something that this version does not know: %1</source>
        <translation>本版本不认识的内容：%1</translation>
    </message>
    <message>
        <source>%1 (does not follow from what came before, and changed nothing)</source>
        <extracomment>what somebody did</extracomment>
        <translation>%1（与之前的内容不衔接，没有改变任何东西）</translation>
    </message>
    <message>
        <source>Mission recorded as met: %1. By the recorded settings it was not.</source>
        <translation>记录为已完成的任务：%1。按记录的设置，它并未完成。</translation>
    </message>
    <message>
        <source>%1: the recorded verdict is not the model&apos;s</source>
        <translation>%1：记录的判定不是模型的判定</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model gives %3</source>
        <translation>%1：记录为 %2，模型给出 %3</translation>
    </message>
    <message>
        <source>%1: recorded %2, the model gives nothing</source>
        <translation>%1：记录为 %2，模型没有给出值</translation>
    </message>
    <message>
        <source>Done with version %1 of the lab; the one installed here (version %2) is another. Nothing is recomputed: figures are those that were recorded.</source>
        <translation>用该实验的版本 %1 完成；这里安装的是另一版本（版本 %2）。不重新计算：数值都是当时记录的。</translation>
    </message>
    <message>
        <source>The lab is not installed here. Nothing is recomputed: figures are those that were recorded.</source>
        <translation>这里没有安装该实验。不重新计算：数值都是当时记录的。</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Class report: %1, %2</source>
        <translation>班级报告：%1，%2</translation>
    </message>
    <message>
        <source>Made on %1 (UTC) from the hand-ins that count.</source>
        <translation>于 %1（UTC）根据计分的提交件生成。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>Points that count, with penalties</source>
        <translation>计入的分数，含扣分</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>教学班</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（满分 %2）</translation>
    </message>
    <message>
        <source>Points of each student; a dash where there is no result</source>
        <translation>每名学生的分数；没有成绩处为短横线</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>免计</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1（迟交）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生人数</translation>
    </message>
    <message>
        <source>Facility (mean / maximum)</source>
        <translation>难度（平均分 / 满分）</translation>
    </message>
    <message>
        <source>Standard deviation (n − 1)</source>
        <translation>标准差（n − 1）</translation>
    </message>
    <message>
        <source>Discrimination (item–rest r × 100, Moodle)</source>
        <translation>区分度（项目与其余部分的相关 r × 100，Moodle）</translation>
    </message>
    <message>
        <source>Discriminative efficiency (%, Moodle)</source>
        <translation>区分效率（%，Moodle）</translation>
    </message>
    <message>
        <source>Effective weight (%, Moodle)</source>
        <translation>有效权重（%，Moodle）</translation>
    </message>
    <message>
        <source>Figure of the totals</source>
        <translation>总分的统计量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Skewness (k3 / k2^1.5)</source>
        <translation>偏度（k3 / k2^1.5）</translation>
    </message>
    <message>
        <source>Kurtosis (excess, normal is 0)</source>
        <translation>峰度（超值峰度，正态分布为 0）</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha</source>
        <translation>克龙巴赫 α 系数</translation>
    </message>
    <message>
        <source>Standard error of measurement</source>
        <translation>测量标准误</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Lines of the rubric</source>
        <translation>评分标准的各评分项</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>%1 – prediction</source>
        <translation>%1 – 预测</translation>
    </message>
    <message>
        <source>%1 – reflection</source>
        <translation>%1 – 反思</translation>
    </message>
    <message>
        <source>Right at the first try: %1. Seconds to the first try: median %2, quartiles %3 and %4 (linear interpolation, type 7).</source>
        <translation>第一次就答对：%1。到第一次作答的秒数：中位数 %2，四分位数 %3 和 %4（线性插值，类型 7）。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>给出的理由</translation>
    </message>
    <message>
        <source>Very sure, and the model says otherwise</source>
        <translation>很有把握，而模型给出的不同</translation>
    </message>
    <message>
        <source>Certainty-based marking of all predictions (right 1, 2, 3; wrong 0, −2, −6)</source>
        <translation>所有预测按把握程度计分（正确 1、2、3；不正确 0、−2、−6）</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Accuracy a (share of right ones)</source>
        <translation>准确率 a（正确预测的份额）</translation>
    </message>
    <message>
        <source>Average mark c</source>
        <translation>平均得分 c</translation>
    </message>
    <message>
        <source>Bonus 0.1 (c − max(a, 4a − 2, 9a − 6))</source>
        <translation>加分 0.1 (c − max(a, 4a − 2, 9a − 6))</translation>
    </message>
    <message>
        <source>Accuracy and bonus</source>
        <translation>准确率与加分之和</translation>
    </message>
    <message>
        <source>Certainty-based marking</source>
        <translation>按把握程度计分</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>A prediction and its reflection are two questions about one matter; only students who answered both count.</source>
        <translation>预测和与它对应的反思是关于同一内容的两个问题；只计入两个都回答了的学生。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Class gain (Hake)</source>
        <translation>班级增益（Hake）</translation>
    </message>
    <message>
        <source>Mean of individual gains (its students)</source>
        <translation>个体增益的平均数（所含学生数）</translation>
    </message>
    <message>
        <source>Normalised change (Marx and Cummings; its students)</source>
        <translation>归一化变化（Marx 和 Cummings；所含学生数）</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>全部各幕</translation>
    </message>
    <message>
        <source>Gain from predictions to first tries at reflections</source>
        <translation>从预测到第一次反思的增益</translation>
    </message>
    <message>
        <source>Time and work</source>
        <translation>用时与活动</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Lower quartile, s</source>
        <translation>下四分位数（秒）</translation>
    </message>
    <message>
        <source>Median, s</source>
        <translation>中位数（秒）</translation>
    </message>
    <message>
        <source>Upper quartile, s</source>
        <translation>上四分位数（秒）</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>reveal and reflect</source>
        <translation>揭晓与反思</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Seconds at each step (quartiles by linear interpolation, type 7)</source>
        <translation>每个步骤的秒数（四分位数用线性插值，类型 7）</translation>
    </message>
    <message>
        <source>Settings tried: median %1. Missions met: median %2. Finished: %3 of %4.</source>
        <translation>试过的设置：中位数 %1。完成的任务：中位数 %2。完成实验的学生：%3 名，共 %4 名。</translation>
    </message>
    <message>
        <source>Act %1: %2</source>
        <translation>第 %1 幕：%2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>比较有把握</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>很有把握</translation>
    </message>
    <message>
        <source>Lab version</source>
        <translation>实验版本</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最后的事件</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>关于本报告</translation>
    </message>
    <message>
        <source>The context has not been chosen.</source>
        <translation>尚未选择情境。</translation>
    </message>
    <message>
        <source>no prediction is locked</source>
        <translation>没有锁定预测</translation>
    </message>
    <message>
        <source>the reveal has not been seen</source>
        <translation>尚未看过揭晓</translation>
    </message>
    <message>
        <source>the reflection is open</source>
        <translation>反思尚未完成</translation>
    </message>
    <message>
        <source>the equation has not been read</source>
        <translation>尚未读过公式</translation>
    </message>
    <message>
        <source>the act is not finished</source>
        <translation>这一幕尚未完成</translation>
    </message>
    <message>
        <source>no observation is recorded</source>
        <translation>没有记录观察</translation>
    </message>
    <message>
        <source>Nothing is missing: every step of the lab is done.</source>
        <translation>没有缺项：实验的每个步骤都已完成。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Looks in the simulator: %1</source>
        <translation>在模拟器中查看的次数：%1</translation>
    </message>
    <message>
        <source>Read off the chart: %1</source>
        <translation>从图上读到：%1</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation>图中的数值：%1</translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation>预测：%1</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Predict, observe, explain</source>
        <translation>预测、观察、解释</translation>
    </message>
    <message>
        <source>In the session</source>
        <translation>在实验中</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>Lab report: %1</source>
        <translation>实验报告：%1</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的部分</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>This attempt was handed in. Keep the code: it names exactly what was handed in.</source>
        <translation>这次尝试已提交。请保留此代码：它准确指明提交了什么。</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>无定义：%1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language code of this translation</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Grade report: %1, %2</source>
        <translation>成绩报告：%1，%2</translation>
    </message>
    <message>
        <source>Being right in a prediction is not the same as having points: see the lines above. Ask your instructor about anything that looks wrong, and name the receipt.</source>
        <translation>预测正确与得到分数是两回事：见上面各行。如有看起来不对之处，请询问教师，并说明回执。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Set by the instructor: %1</source>
        <translation>由教师设定：%1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Excused: this item does not count.</source>
        <translation>免计：此成绩项不计入。</translation>
    </message>
    <message>
        <source>No result. Nothing was handed in that could be graded.</source>
        <translation>没有成绩。没有提交可以评分的内容。</translation>
    </message>
    <message>
        <source>%1 of %2 points.</source>
        <translation>%1 分，满分 %2 分。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Points and why</source>
        <translation>分数及原因</translation>
    </message>
    <message>
        <source>On the item&apos;s scale of %1 points: %2.</source>
        <translation>折算到满分为 %1 分的成绩项：%2 分。</translation>
    </message>
    <message>
        <source>Late: %1 points off, %2 points are left.</source>
        <translation>迟交：扣 %1 分，剩 %2 分。</translation>
    </message>
    <message>
        <source>Late, without a penalty.</source>
        <translation>迟交，不扣分。</translation>
    </message>
    <message>
        <source>Handed in on %1, attempt %2.</source>
        <translation>提交于 %1，第 %2 次尝试。</translation>
    </message>
    <message>
        <source>The deadline was %1.</source>
        <translation>截止时间是 %1。</translation>
    </message>
    <message>
        <source>Receipt, which names exactly what was handed in:</source>
        <translation>回执，准确指明提交了什么：</translation>
    </message>
    <message>
        <source>Settings tried: %1. Missions met: %2.</source>
        <translation>试过的设置：%1。完成的任务：%2。</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>把握程度：%1</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>给出的理由：%1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>%1 min in the simulator</source>
        <translation>在模拟器中 %1 分钟</translation>
    </message>
    <message>
        <source>the prediction was locked</source>
        <translation>已锁定预测</translation>
    </message>
    <message>
        <source>no prediction was locked</source>
        <translation>没有锁定预测</translation>
    </message>
    <message>
        <source>right at the first try</source>
        <translation>第一次就答对</translation>
    </message>
    <message>
        <source>right at the second try: half of the points</source>
        <translation>第二次答对：得一半分数</translation>
    </message>
    <message>
        <source>not right in two tries</source>
        <translation>两次都未答对</translation>
    </message>
    <message>
        <source>all missions of the act were met</source>
        <translation>这一幕的任务全部完成</translation>
    </message>
    <message>
        <source>not all missions of the act were met</source>
        <translation>这一幕的任务未全部完成</translation>
    </message>
    <message>
        <source>the prediction agrees with the model</source>
        <translation>预测与模型一致</translation>
    </message>
    <message>
        <source>the model says otherwise</source>
        <translation>模型给出的不同</translation>
    </message>
    <message>
        <source>the lab was finished</source>
        <translation>实验已完成</translation>
    </message>
    <message>
        <source>the lab was not finished</source>
        <translation>实验未完成</translation>
    </message>
    <message>
        <source>the lab has no such act</source>
        <translation>该实验没有这一幕</translation>
    </message>
    <message>
        <source>Least, s</source>
        <translation>最小值（秒）</translation>
    </message>
    <message>
        <source>Greatest, s</source>
        <translation>最大值（秒）</translation>
    </message>
    <message>
        <source>Of each student</source>
        <translation>每名学生</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>下四分位数</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>上四分位数</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>试过的设置</translation>
    </message>
    <message>
        <source>Missions met</source>
        <translation>完成的任务</translation>
    </message>
    <message>
        <source>Only one student</source>
        <translation>只有一名学生</translation>
    </message>
    <message>
        <source>%1: below %2, figures say more about who came than about the items.</source>
        <extracomment>%1: &quot;Only 12 students&quot;</extracomment>
        <translation>%1：少于 %2 名时，统计数值更多说明的是哪些人参加了，而不是各个项目。</translation>
    </message>
    <message>
        <source>only one student</source>
        <translation>只有一名学生</translation>
    </message>
    <message>
        <source>there are no points to get</source>
        <translation>没有可得的分数</translation>
    </message>
    <message>
        <source>there is only one item</source>
        <translation>只有一个项目</translation>
    </message>
    <message>
        <source>the covariance with the total is negative</source>
        <translation>与总分的协方差为负</translation>
    </message>
    <message>
        <source>too few students</source>
        <translation>学生太少</translation>
    </message>
    <message>
        <source>there are no answers</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>all were right before</source>
        <translation>之前已全部正确</translation>
    </message>
    <message>
        <source>nobody could change</source>
        <translation>没有人还能有变化</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>number of an act, its title
----------
a part of a budget, what a class gave to it on average
----------
title of a chart, what it shows</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Placed on the axis at %1</source>
        <translation>标在坐标轴上 %1 处</translation>
    </message>
    <message>
        <source>no variation to compare</source>
        <translation>没有可比较的差异</translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students.</source>
        <translation>
            <numerusform>已隐藏：学生少于 %n 名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n students</source>
        <translation>
            <numerusform>只有 %n 名学生</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Marks of the first tries, partly right ones included: %1.</source>
        <translation>首次作答的得分率（含部分正确）：%1。</translation>
    </message>
    <message>
        <source>On average: %1.</source>
        <translation>平均：%1。</translation>
    </message>
    <message>
        <source>answers in one&apos;s own words are not scored</source>
        <translation>用自己的话作答的题目不评分</translation>
    </message>
    <message>
        <source>partly right: a share of the points</source>
        <translation>部分正确：按比例得分</translation>
    </message>
    <message>
        <source>answered; nothing scores it as right or wrong</source>
        <translation>已作答；不判断对错</translation>
    </message>
    <message>
        <source>an answer in one&apos;s own words is not scored</source>
        <translation>用自己的话作答不评分</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>%1, attempt %2: event %3</source>
        <translation>%1，第 %2 次尝试：事件 %3</translation>
    </message>
    <message>
        <source>%1, attempt %2: events %3 to %4</source>
        <translation>%1，第 %2 次尝试：事件 %3 至 %4</translation>
    </message>
    <message>
        <source>There is a sound copy of your work, made on %1.</source>
        <translation>有一份完好的工作副本，制作于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) come back.</source>
        <translation>
            <numerusform>可恢复 %n 个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the damaged file itself.</source>
        <translation>
            <numerusform>其中 %n 个来自损坏的文件本身。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a copy of your work on another disk.</source>
        <translation>另一个磁盘上有你工作的副本。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the copy on the other disk.</source>
        <translation>
            <numerusform>其中 %n 个来自另一个磁盘上的副本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from the copy on the other disk, %n event(s).</source>
        <translation>
            <numerusform>已从另一个磁盘上的副本恢复，共 %n 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything recorded after that copy. The damaged file no longer says how much that was.</source>
        <translation>该副本之后记录的全部内容。损坏的文件已无法说明那是多少。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>If the file was only moved away, put it back and try again instead: it may hold more than the copy.</source>
        <translation>如果文件只是被移走，请把它放回原处再试：它可能比副本包含更多内容。</translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. Nothing is deleted.</source>
        <translation>损坏的文件会以另一名称保留，不会删除任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Restored as of %1, %n event(s).</source>
        <translation>
            <numerusform>已恢复到 %1 的状态，共 %n 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as %1.</source>
        <translation>损坏的文件以 %1 为名保留在旁边。</translation>
    </message>
</context>
<context>
    <name>ReviewTextWords</name>
    <message>
        <source>the story&apos;s settings</source>
        <translation>故事设置</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>title of a lab, name of an act</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>With %1 and everything else as in the story: which value does the model give for “%2”?</source>
        <extracomment>settings that differ from the story&apos;s, label of a figure</extracomment>
        <translation>设置为 %1，其余与故事相同时，模型给出的“%2”是多少？</translation>
    </message>
    <message>
        <source>The model gives %1.</source>
        <translation>模型给出 %1。</translation>
    </message>
    <message>
        <source>%1 is what %2 would give. With %3 the model gives %4.</source>
        <translation>%1 是设置为 %2 时的结果。设置为 %3 时，模型给出 %4。</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>A Foresight roster</source>
        <translation>Foresight 学生名单</translation>
    </message>
    <message>
        <source>A roster with columns chosen by hand</source>
        <translation>手动选择各列的学生名单</translation>
    </message>
    <message>
        <source>Recognised: a Canvas gradebook</source>
        <translation>已识别：Canvas 成绩册</translation>
    </message>
    <message>
        <source>Recognised: a Moodle export</source>
        <translation>已识别：Moodle 导出文件</translation>
    </message>
    <message>
        <source>Recognised: a Blackboard grade centre</source>
        <translation>已识别：Blackboard 成绩中心</translation>
    </message>
    <message>
        <source>Recognised: a Brightspace export</source>
        <translation>已识别：Brightspace 导出文件</translation>
    </message>
    <message>
        <source>Recognised: a Sakai gradebook</source>
        <translation>已识别：Sakai 成绩册</translation>
    </message>
    <message>
        <source>Recognised: an Open edX grade file</source>
        <translation>已识别：Open edX 成绩文件</translation>
    </message>
    <message>
        <source>Recognised: a OneRoster archive</source>
        <translation>已识别：OneRoster 归档文件</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Platform&apos;s number</source>
        <translation>平台编号</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>SIS 编号</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>教学班</translation>
    </message>
    <message>
        <source>Name in one (Last, First)</source>
        <translation>合为一列的姓名（姓, 名）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>回到名单</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>not in the file; stays</source>
        <translation>不在文件中；保留</translation>
    </message>
    <message>
        <source>Work and grades are kept, and left out of exports</source>
        <translation>学习内容和成绩会保留，但不导出</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>RubricWords</name>
    <message>
        <source>Prediction locked</source>
        <translation>锁定预测</translation>
    </message>
    <message>
        <source>Missions met</source>
        <translation>完成任务</translation>
    </message>
    <message>
        <source>Reflection right</source>
        <translation>反思正确</translation>
    </message>
    <message>
        <source>Prediction right</source>
        <translation>预测正确</translation>
    </message>
    <message>
        <source>Prediction by certainty</source>
        <translation>预测，按把握程度计分</translation>
    </message>
    <message>
        <source>Lab finished</source>
        <translation>完成实验</translation>
    </message>
    <message>
        <source>All points once the prediction is locked, right or wrong.</source>
        <translation>锁定预测即得全部分数，无论正确与否。</translation>
    </message>
    <message>
        <source>All points when every mission of the act is met.</source>
        <translation>完成这一幕的每个任务时得全部分数。</translation>
    </message>
    <message>
        <source>All points at the first try, half of them at the second.</source>
        <translation>第一次答对得全部分数，第二次得一半。</translation>
    </message>
    <message>
        <source>All points when the locked prediction is right. Paying for this makes students hedge.</source>
        <translation>锁定的预测正确时得全部分数。为此给分会使学生选择稳妥的回答。</translation>
    </message>
    <message>
        <source>Right: a third, two thirds or all points by how sure the student was. Wrong: nothing, minus two thirds or minus twice the points.</source>
        <translation>正确：按学生的把握程度得三分之一、三分之二或全部分数。不正确：得 0 分，或扣三分之二，或扣两倍的分数。</translation>
    </message>
    <message>
        <source>All points when the whole lab is done.</source>
        <translation>完成整个实验时得全部分数。</translation>
    </message>
    <message>
        <source>Points: more than 0 are needed, at most a million.</source>
        <translation>分数：须大于 0，最多一百万。</translation>
    </message>
    <message>
        <source>Act: choose one of the lab&apos;s.</source>
        <translation>幕：请选择该实验中的一幕。</translation>
    </message>
    <message>
        <source>Lines that count: %1 points. The item has %2.</source>
        <translation>计分的评分项：%1 分。成绩项为 %2 分。</translation>
    </message>
    <message>
        <source>So a result is scaled: all lines together make %1.</source>
        <translation>因此成绩会折算：全部评分项合计为 %1 分。</translation>
    </message>
    <message>
        <source>Lines that wait until they are applied: %1.</source>
        <translation>等待应用的评分项：%1。</translation>
    </message>
    <message>
        <source>Lines with other points, award or act: %1.</source>
        <translation>分数、给分依据或幕有变的评分项：%1。</translation>
    </message>
    <message>
        <source>Added, waiting until you apply them: %1.</source>
        <translation>新增，等你应用后计分：%1。</translation>
    </message>
    <message>
        <source>Added, counting at once: %1.</source>
        <translation>新增，立即计分：%1。</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>移除：%1。</translation>
    </message>
    <message>
        <source>Reworded, which changes no grade: %1.</source>
        <translation>措辞有变，不改变成绩：%1。</translation>
    </message>
    <message>
        <source>No line changes; the order may.</source>
        <translation>评分项没有变化；顺序可能有变。</translation>
    </message>
    <message>
        <source>Grades: %1. None of them changes when grades are made again.</source>
        <translation>成绩：%1。重新评分时都不会改变。</translation>
    </message>
    <message>
        <source>Grades: %1. When grades are made again, %2 rise and %3 fall.</source>
        <translation>成绩：%1。重新评分时，%2 个上升，%3 个下降。</translation>
    </message>
    <message>
        <source>Set by hand, and staying as they are: %1.</source>
        <translation>手动设定，保持不变：%1。</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Brief</source>
        <translation>导言</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Report and hand in</source>
        <translation>报告与提交</translation>
    </message>
    <message>
        <source>Opens when a context is chosen in the brief.</source>
        <translation>在导言中选择情境后开放。</translation>
    </message>
    <message>
        <source>Opens after the message.</source>
        <translation>看过来信后开放。</translation>
    </message>
    <message>
        <source>Opens when the prediction is locked.</source>
        <translation>锁定预测后开放。</translation>
    </message>
    <message>
        <source>Opens when the missions in Explore are met.</source>
        <translation>完成“探索”中的任务后开放。</translation>
    </message>
    <message>
        <source>Opens after the reveal.</source>
        <translation>看过揭晓后开放。</translation>
    </message>
    <message>
        <source>Opens when the reflection is answered.</source>
        <translation>回答反思后开放。</translation>
    </message>
    <message>
        <source>Opens when the equation is read and the act finished.</source>
        <translation>读过公式并完成这一幕后开放。</translation>
    </message>
    <message>
        <source>Opens when the act before is finished.</source>
        <translation>完成前一幕后开放。</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>尚未开放</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>images</source>
        <extracomment>a unit after a number, as in &quot;208 images/s&quot;, and one that is counted by, as in &quot;602 kB/image&quot;</extracomment>
        <translation>张</translation>
    </message>
    <message>
        <source>image</source>
        <translation>张</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>a piece of text that a language model works on: after a number, and as one that is counted by (&quot;kB/token&quot;)</extracomment>
        <translation>词元</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>requests</source>
        <extracomment>what a server is asked for: after a number, and as one that is counted by (&quot;kB/request&quot;)</extracomment>
        <translation>个请求</translation>
    </message>
    <message>
        <source>request</source>
        <translation>个请求</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message numerus="yes">
        <source>Chain and signature hold over %1 events; signed %2 by the installation %3</source>
        <translation>
            <numerusform>记录链和签名与 %1 个事件相符；由安装 %3 签署于 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound: %1 at %2</source>
        <translation>不完好：%1，位于 %2</translation>
    </message>
    <message>
        <source>Lab %1, version %2, as it is installed here</source>
        <translation>实验 %1，版本 %2，与这里安装的相同</translation>
    </message>
    <message>
        <source>Lab %1. %2</source>
        <translation>实验 %1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, event %2: %3</source>
        <translation>%1，事件 %2：%3</translation>
    </message>
    <message>
        <source>%1, events %2 to %3: %4</source>
        <translation>%1，事件 %2 至 %3：%4</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>第 %1 次尝试，%2</translation>
    </message>
    <message>
        <source>%1 (counts)</source>
        <extracomment>a hand-in, the one of several whose points count</extracomment>
        <translation>%1（计分）</translation>
    </message>
    <message>
        <source>Nothing was handed in. Missing is not 0 points.</source>
        <translation>没有提交任何内容。缺交不等于 0 分。</translation>
    </message>
    <message>
        <source>None of the hand-ins counts.</source>
        <translation>没有计分的提交件。</translation>
    </message>
    <message>
        <source>By hand, %1: %2</source>
        <translation>手动更改，%1：%2</translation>
    </message>
    <message>
        <source>Computed: %1, less %2 for lateness</source>
        <translation>计算所得：%1，因迟交扣 %2</translation>
    </message>
    <message>
        <source>These points are not those of the hand-in shown here, but of this one: %1</source>
        <translation>这些分数不是此处所示提交件的分数，而是这一个的：%1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>截止时间：%1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>评语：%1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>回执 %1</translation>
    </message>
    <message>
        <source>The file names the number %1</source>
        <translation>文件中的学号是 %1</translation>
    </message>
    <message>
        <source>The file names %1, number %2</source>
        <translation>文件中的姓名是 %1，学号是 %2</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>完成所用程序：%1</translation>
    </message>
    <message>
        <source>From event %1 on, events do not follow from those before them and count as not done</source>
        <translation>从事件 %1 起，事件与之前的事件不衔接，视为未完成</translation>
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
        <translation>平均分配</translation>
    </message>
    <message>
        <source>All of %1 is given away</source>
        <extracomment>an allocation meets its budget, such as 100 %</extracomment>
        <translation>%1 已全部分配</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>请先更正数值。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswerForm</name>
    <message>
        <source>This was tried. Change the answer.</source>
        <translation>这个已经试过。请更改回答。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswerNumberField</name>
    <message>
        <source>%1, typed</source>
        <translation>%1，键入</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚未作答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is asked; what is amiss with what was typed there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This unit does not fit here. Type a value from %1 to %2.</source>
        <translation>这个单位不适用于此处。请键入从 %1 到 %2 的值。</translation>
    </message>
    <message>
        <source>Out of range: from %1 to %2.</source>
        <translation>超出范围：从 %1 到 %2。</translation>
    </message>
    <message>
        <source>This is not a number. Type a value from %1 to %2.</source>
        <translation>这不是数字。请键入从 %1 到 %2 的值。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AnswersView</name>
    <message>
        <source>%1 ✓ right</source>
        <translation>%1 ✓ 正确</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AreaRail</name>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AreaStack</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AttemptCard</name>
    <message>
        <source>Another attempt</source>
        <translation>再做一次</translation>
    </message>
    <message>
        <source>A later attempt</source>
        <translation>较后的尝试</translation>
    </message>
    <message>
        <source>A new attempt begins with the brief and asks for new predictions. This one stays as it is, and both can be handed in.</source>
        <translation>新的尝试从导言开始，并要求作出新的预测。这一次保持原样，两次都可以提交。</translation>
    </message>
    <message>
        <source>This is an earlier attempt. It can still be handed in.</source>
        <translation>这是较早的一次尝试，仍然可以提交。</translation>
    </message>
    <message>
        <source>Start a new attempt</source>
        <translation>开始新的尝试</translation>
    </message>
    <message>
        <source>Go to attempt %1</source>
        <translation>前往第 %1 次尝试</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AttemptForm</name>
    <message>
        <source>Hand-in that counts</source>
        <translation>计分的提交件</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>以此计分</translation>
    </message>
    <message>
        <source>By the course&apos;s rule</source>
        <translation>按课程的规则</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>第 %1 次尝试，%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AuditArea</name>
    <message>
        <source>Audit</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Every change with who made it, when and why; the newest first.</source>
        <translation>每一项修改，以及由谁、何时、为何修改；最新的在最前。</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation>写成 CSV…</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>在各行中查找</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部成绩项</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>显示：%1，共 %2</translation>
    </message>
    <message>
        <source>Write the audit trail to</source>
        <translation>修改记录写入到</translation>
    </message>
    <message>
        <source>audit.csv</source>
        <translation>audit.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BindingTable</name>
    <message>
        <source>Bindings</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Shows now</source>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BookmarkBar</name>
    <message>
        <source>Bookmark</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>返回该书签</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Bookmark these settings</source>
        <translation>为这些设置添加书签</translation>
    </message>
    <message>
        <source>Keep these settings to compare with (Ctrl+B)</source>
        <translation>保留这些设置以供对照（Ctrl+B）</translation>
    </message>
    <message>
        <source>Go back to the bookmark&apos;s settings</source>
        <translation>返回该书签的设置</translation>
    </message>
    <message>
        <source>story</source>
        <translation>故事设置</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>name of a bookmark, what its settings are</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Compare with bookmark %1: %2</source>
        <translation>与书签 %1 对照：%2</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>These are the settings of %1.</source>
        <translation>当前就是 %1 的设置。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::BriefPage</name>
    <message>
        <source>Go to %1</source>
        <translation>前往%1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>开始%1</translation>
    </message>
    <message>
        <source>Choose a context first.</source>
        <translation>请先选择情境。</translation>
    </message>
    <message>
        <source>Volume %1 · Lab %2 · Chapter %3, %4 · %5</source>
        <extracomment>volume, lab number, chapter number, chapter title, duration</extracomment>
        <translation>第 %1 卷 · 实验 %2 · 第 %3 章，%4 · %5</translation>
    </message>
    <message>
        <source>%1 · Attempt %2</source>
        <extracomment>what stands under a lab&apos;s title, then the attempt after the first</extracomment>
        <translation>%1 · 第 %2 次尝试</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读材料</translation>
    </message>
    <message>
        <source>Worth reading before you start</source>
        <translation>开始之前值得一读</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>选择情境</translation>
    </message>
    <message>
        <source>This context was chosen for both acts.</source>
        <translation>两幕都使用这里选择的情境。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CalibrationView</name>
    <message>
        <source>pays best here</source>
        <translation>此区间得分最优</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CellForm</name>
    <message>
        <source>Reason: say why, so that the change can be understood later.</source>
        <translation>理由：请说明原因，以便日后能理解这项更改。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason (kept in the audit trail)</source>
        <translation>理由（存入修改记录）</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CellPanel</name>
    <message>
        <source>The chosen grade</source>
        <translation>所选的成绩</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>手动改分</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>计分的尝试</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Choose a student&apos;s item to see what its points are made of, and to change them.</source>
        <translation>选择某名学生的成绩项，可查看其分数的构成并更改分数。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺交</translation>
    </message>
    <message>
        <source>By hand, %1: %2</source>
        <translation>手动更改，%1：%2</translation>
    </message>
    <message>
        <source>Computed: %1, less %2 for lateness</source>
        <translation>计算所得：%1，因迟交扣 %2</translation>
    </message>
    <message>
        <source>Attempt %1, handed in %2</source>
        <translation>第 %1 次尝试，提交于 %2</translation>
    </message>
    <message>
        <source>Nothing was handed in. Missing is not 0 points.</source>
        <translation>没有提交任何内容。缺交不等于 0 分。</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>截止时间：%1</translation>
    </message>
    <message>
        <source>Due %1, for this student</source>
        <translation>截止时间：%1，仅对该学生</translation>
    </message>
    <message>
        <source>⚑ %1</source>
        <translation>⚑ %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>评语：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ChartCard</name>
    <message>
        <source>Data table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Show or hide the chart&apos;s numbers (Ctrl+T)</source>
        <translation>显示或隐藏图表的数值（Ctrl+T）</translation>
    </message>
    <message>
        <source>Data table: %1</source>
        <translation>数据表：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what a chart shows, then which keys work on it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drag the point, or click a line to choose it</source>
        <translation>拖动该点，或点击一条线以选择它</translation>
    </message>
    <message>
        <source>Click a part of the chart to apply its settings</source>
        <translation>点击图中的一部分以应用其设置</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ChoiceForm</name>
    <message>
        <source>Choose at least one answer.</source>
        <translation>请至少选择一个回答。</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>请先选择一个回答。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ClassArea</name>
    <message>
        <source>%1: before and after</source>
        <translation>%1：之前与之后</translation>
    </message>
    <message>
        <source>%1: points of the class</source>
        <translation>%1：班级的分数</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>班级视图</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>&amp;Keep the right answer back</source>
        <translation>暂不显示正确回答(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the right answer back</source>
        <translation>暂不显示正确回答</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>成绩项(&amp;T)</translation>
    </message>
    <message>
        <source>No hand-in counts for %1 yet.</source>
        <translation>%1 还没有计分的提交件。</translation>
    </message>
    <message>
        <source>%1 – class view</source>
        <translation>%1 – 班级视图</translation>
    </message>
    <message numerus="yes">
        <source>No names, and no figure of fewer than %n students</source>
        <translation>
            <numerusform>不含姓名，也不含少于 %n 名学生的统计数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: fewer than %n students. Figures of so few could tell who answered what.</source>
        <translation>
            <numerusform>已隐藏：学生少于 %n 名。人数这么少时，数值可能透露谁回答了什么。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::ClassSlides</name>
    <message>
        <source>&amp;Previous</source>
        <translation>上一张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一张(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Show the answer</source>
        <translation>显示正确回答(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full screen (F11)</source>
        <translation>全屏(&amp;F)（F11）</translation>
    </message>
    <message>
        <source>Leave &amp;full screen (Esc)</source>
        <translation>退出全屏(&amp;F)（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which page of how many</extracomment>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CommentForm</name>
    <message>
        <source>Comment for the student</source>
        <translation>给学生的评语</translation>
    </message>
    <message>
        <source>Keep comment</source>
        <translation>保存评语</translation>
    </message>
    <message>
        <source>Goes out with the grades where the platform takes it</source>
        <translation>平台支持时，随成绩一同导出</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ComparisonCard</name>
    <message>
        <source>✓ the decision at these settings</source>
        <translation>✓ 这些设置下的决定</translation>
    </message>
    <message>
        <source>%1: the decision</source>
        <translation>%1：当前的决定</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <extracomment>%1 is a decision such as &quot;move compute&quot;</extracomment>
        <translation>决定：%1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ConfidenceChoice</name>
    <message>
        <source>How sure are you?</source>
        <translation>你有多大把握？</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ControlPanel</name>
    <message>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message numerus="yes">
        <source>%n more controls come with the missions.</source>
        <translation>
            <numerusform>完成任务后还会出现 %n 个控件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::CourseCard</name>
    <message>
        <source>Who can read your hand-in</source>
        <translation>谁能读你的提交件</translation>
    </message>
    <message>
        <source>You can hand in again as soon as the course file is replaced or given up.</source>
        <translation>更换或弃用课程文件后，即可再次提交。</translation>
    </message>
    <message>
        <source>Hand-ins are plain text: whoever has the file can read it. If your course has a course file, choose it, and hand-ins are sealed for your course.</source>
        <translation>提交件是明文：谁有文件谁就能读。如果你的课程有课程文件，请选择它，提交件就会为课程密封。</translation>
    </message>
    <message>
        <source>Hand-ins are sealed for %1.</source>
        <translation>提交件为 %1 密封。</translation>
    </message>
    <message>
        <source>Only these can open them. Compare the words with those that your instructor shows:</source>
        <translation>只有以下各方能打开。请与教师公布的词语核对：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of who can open hand-ins; the words of the key</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a course file…</source>
        <translation>选择课程文件…</translation>
    </message>
    <message>
        <source>Hand in without it…</source>
        <translation>不用它提交…</translation>
    </message>
    <message>
        <source>Choose a course file</source>
        <translation>选择课程文件</translation>
    </message>
    <message>
        <source>Course files (*.foresight-course)</source>
        <translation>课程文件 (*.foresight-course)</translation>
    </message>
    <message>
        <source>Hand in without the course file?</source>
        <translation>不用课程文件提交吗？</translation>
    </message>
    <message>
        <source>Hand-ins are plain text from then on: whoever has the file can read it.</source>
        <translation>此后提交件是明文：谁有文件谁就能读。</translation>
    </message>
    <message>
        <source>Hand in without it</source>
        <translation>不用它提交</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CourseDialog</name>
    <message>
        <source>New course</source>
        <translation>新建课程</translation>
    </message>
    <message>
        <source>No labs are installed, so there is nothing to grade.</source>
        <translation>没有安装任何实验，因此没有可评分的内容。</translation>
    </message>
    <message>
        <source>Make the gradebook…</source>
        <translation>创建成绩册…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Attempt that counts</source>
        <translation>计分的尝试</translation>
    </message>
    <message>
        <source>such as MLSYS-101</source>
        <translation>例如 MLSYS-101</translation>
    </message>
    <message>
        <source>such as 2026-fall</source>
        <translation>例如 2026-fall</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>课程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>学期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Identifier in hand-ins and roster</source>
        <translation>提交件和学生名单中的标识(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Attempt that counts</source>
        <translation>计分的尝试(&amp;A)</translation>
    </message>
    <message>
        <source>Lab %1</source>
        <translation>实验 %1</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>截止之后</translation>
    </message>
    <message>
        <source>Course: give it a short name, such as MLSYS-101.</source>
        <translation>课程：请给出简短的名称，例如 MLSYS-101。</translation>
    </message>
    <message>
        <source>Labs: choose at least one.</source>
        <translation>实验：请至少选择一个。</translation>
    </message>
    <message>
        <source>Course settings</source>
        <translation>课程设置</translation>
    </message>
    <message>
        <source>This is written to a course file beside the gradebook.</source>
        <translation>这些内容会写入成绩册旁边的课程文件。</translation>
    </message>
    <message>
        <source>The gradebook keeps these settings; the course file that it was made from is not changed. Before they are saved you see which grades change.</source>
        <translation>成绩册保存这些设置；创建它所用的课程文件不会改变。保存之前，你会看到哪些成绩会改变。</translation>
    </message>
    <message>
        <source>Save the settings…</source>
        <translation>保存设置…</translation>
    </message>
    <message>
        <source>Flag work without a reason for each prediction</source>
        <translation>为没有给出每个预测理由的学习内容加标记</translation>
    </message>
    <message>
        <source>Work may be purged from</source>
        <translation>学习内容可清除的起始日期</translation>
    </message>
    <message>
        <source>Has a retention day</source>
        <translation>设有保存到期日</translation>
    </message>
    <message>
        <source>Retention day</source>
        <translation>保存到期日</translation>
    </message>
    <message>
        <source>Asked for and kept</source>
        <translation>要求与保存</translation>
    </message>
</context>
<context>
    <name>foresight::ui::CourseLabCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a field: its label, and the lab it belongs to</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Canvas: number of the assignment</source>
        <translation>Canvas：作业编号</translation>
    </message>
    <message>
        <source>Moodle: ID number of the grade item</source>
        <translation>Moodle：成绩项的 ID 编号</translation>
    </message>
    <message>
        <source>Blackboard: column ID</source>
        <translation>Blackboard：列 ID</translation>
    </message>
    <message>
        <source>Brightspace: name of the grade item</source>
        <translation>Brightspace：成绩项的名称</translation>
    </message>
    <message>
        <source>Sakai: title</source>
        <translation>Sakai：标题</translation>
    </message>
    <message>
        <source>Open edX: block ID</source>
        <translation>Open edX：区块 ID</translation>
    </message>
    <message>
        <source>OneRoster: line item</source>
        <translation>OneRoster：成绩条目（line item）</translation>
    </message>
    <message>
        <source>This lab is not installed here: it cannot be graded on this computer.</source>
        <translation>这里没有安装该实验：无法在这台计算机上评分。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Item in the gradebook</source>
        <translation>成绩册中的成绩项</translation>
    </message>
    <message>
        <source>The name stays: results and comments hang on it.</source>
        <translation>名称保持不变：成绩和评语与它相连。</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分标准</translation>
    </message>
    <message>
        <source>The one that was set in this gradebook; see Rubric.</source>
        <translation>在此成绩册中设定的那一个；见“评分标准”。</translation>
    </message>
    <message>
        <source>%1 (written out in the course file)</source>
        <translation>%1（写在课程文件中）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Has a deadline</source>
        <translation>设有截止时间</translation>
    </message>
    <message>
        <source>Deadline, in this computer&apos;s time</source>
        <translation>截止时间，按这台计算机的时间</translation>
    </message>
    <message>
        <source>Late work in this item</source>
        <translation>此成绩项的迟交</translation>
    </message>
    <message>
        <source>Rules of its own, in place of the course&apos;s</source>
        <translation>使用自己的规则，代替课程的规则</translation>
    </message>
    <message>
        <source>Late rules of its own</source>
        <translation>自己的迟交规则</translation>
    </message>
    <message>
        <source>What platforms call this item</source>
        <translation>各平台对此成绩项的称呼</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DisclosureBox</name>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftNotice</name>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>You typed this on %1 and did not save it.</source>
        <extracomment>a day and a time</extracomment>
        <translation>这是 %1 输入的，尚未保存。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftPanel</name>
    <message>
        <source>Of every step</source>
        <translation>所有步骤的</translation>
    </message>
    <message>
        <source>Checker and bindings</source>
        <translation>检查与绑定</translation>
    </message>
    <message>
        <source>Show the bindings of every step</source>
        <translation>显示所有步骤的绑定</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Faults: %L1</source>
        <translation>错误：%L1</translation>
    </message>
    <message>
        <source>The checker finds nothing wrong.</source>
        <translation>检查未发现任何错误。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s).</source>
        <translation>
            <numerusform>%Ln 个错误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) typed into a text and not bound.</source>
        <translation>
            <numerusform>%Ln 个数字直接写在文本中，没有绑定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::DraftsCard</name>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed earlier and not saved: %1.</source>
        <extracomment>a list of what it is about</extracomment>
        <translation>此前输入但未保存：%1。</translation>
    </message>
    <message>
        <source>the course&apos;s settings</source>
        <translation>课程设置</translation>
    </message>
    <message>
        <source>the rubric of %1</source>
        <translation>%1 的评分标准</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a student&apos;s name and the name of an item</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::EquationPage</name>
    <message>
        <source>Finish %1</source>
        <translation>完成%1</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>前往报告</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往%1</translation>
    </message>
    <message>
        <source>The equation</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>值得记住</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ErrorPage</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>哪些内容不受影响</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么做</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>供技术支持使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show the labs</source>
        <translation>显示实验</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExplorePage</name>
    <message>
        <source>Back to the reveal</source>
        <translation>返回揭晓</translation>
    </message>
    <message>
        <source>See the reveal</source>
        <translation>查看揭晓</translation>
    </message>
    <message>
        <source>This act is finished; the simulator shows your last settings.</source>
        <translation>这一幕已完成；模拟器显示你最后的设置。</translation>
    </message>
    <message>
        <source>The reveal opens after one more mission: %1.</source>
        <translation>再完成一个任务即可揭晓：%1。</translation>
    </message>
    <message>
        <source>The reveal opens after these missions: %1.</source>
        <translation>完成这些任务即可揭晓：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>The simulator could not be opened. Leave this step and come back to try again.</source>
        <translation>无法打开模拟器。请离开这个步骤，再返回重试。</translation>
    </message>
    <message>
        <source>Explore: %1</source>
        <translation>探索：%1</translation>
    </message>
    <message>
        <source>What this page shows</source>
        <translation>本页显示什么</translation>
    </message>
    <message>
        <source>Undo the last change of settings</source>
        <translation>撤销上一次设置更改</translation>
    </message>
    <message>
        <source>Redo the change of settings</source>
        <translation>重做设置更改</translation>
    </message>
    <message>
        <source>Story&apos;s settings</source>
        <translation>故事设置</translation>
    </message>
    <message>
        <source>Reset every control to the story&apos;s settings</source>
        <translation>把所有控件重置为故事设置</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExportArea</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Choose a format. Nothing is written before you have seen what the file holds.</source>
        <translation>请选择格式。在你看过文件内容之前，不会写入任何东西。</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Students without a result</source>
        <translation>没有成绩的学生</translation>
    </message>
    <message>
        <source>leave blank, or as the platform has it</source>
        <translation>留空，或保持平台中的原样</translation>
    </message>
    <message>
        <source>no row for those without any result</source>
        <translation>完全没有成绩的学生不占行</translation>
    </message>
    <message>
        <source>0 points</source>
        <translation>0 分</translation>
    </message>
    <message>
        <source>Students &amp;without a result</source>
        <translation>没有成绩的学生(&amp;S)</translation>
    </message>
    <message>
        <source>Leave &amp;out students without identifier</source>
        <translation>略去没有标识的学生(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Decimal comma and semicolons</source>
        <translation>用逗号作小数点，用分号分隔(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms in place of names</source>
        <translation>用化名代替姓名(&amp;P)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>Platform&apos;s own &amp;file…</source>
        <translation>平台自己的文件(&amp;F)…</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>从头生成</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>写入文件(&amp;W)…</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>文件的开头</translation>
    </message>
    <message>
        <source>Fills in %1; every other byte stays.</source>
        <translation>填入 %1；其余每个字节都保持不变。</translation>
    </message>
    <message>
        <source>This platform takes back only its own exported file: choose it.</source>
        <translation>该平台只接受它自己导出的文件：请选择该文件。</translation>
    </message>
    <message>
        <source>With the platform&apos;s own exported file only the items&apos; cells are filled in; without one the file is made from scratch.</source>
        <translation>选用平台自己导出的文件时，只填写各成绩项的单元格；不选用时，文件从头生成。</translation>
    </message>
    <message>
        <source>The platform&apos;s own file</source>
        <translation>平台自己的文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Key file of the pseudonyms: an old one, or a new one</source>
        <translation>化名的密钥文件：原有的或新建的</translation>
    </message>
    <message>
        <source>pseudonyms.key</source>
        <translation>pseudonyms.key</translation>
    </message>
    <message>
        <source>Write the grades to</source>
        <translation>成绩写入到</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>%1 文件 (*.%2);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Written: %1
%2</source>
        <translation>已写入：%1
%2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ExtensionForm</name>
    <message>
        <source>Deadline for this student</source>
        <translation>该学生的截止时间</translation>
    </message>
    <message>
        <source>Set deadline</source>
        <translation>设置截止时间</translation>
    </message>
    <message>
        <source>Course&apos;s deadline again</source>
        <translation>恢复课程的截止时间</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FaultTable</name>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>问题与解决办法</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a figure: its label and value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FiguresCard</name>
    <message>
        <source>Figures of</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>&amp;Copy tables</source>
        <translation>复制表格(&amp;Y)</translation>
    </message>
    <message>
        <source>Item statistics</source>
        <translation>项目统计</translation>
    </message>
    <message>
        <source>Figures &amp;of</source>
        <translation>统计对象(&amp;O)</translation>
    </message>
    <message>
        <source>In the totals, what is blank adds nothing.</source>
        <translation>总分中，空白处不增加分数。</translation>
    </message>
    <message>
        <source>Figures of the totals</source>
        <translation>总分的统计量</translation>
    </message>
    <message>
        <source>All items: points that count, with penalties</source>
        <translation>全部成绩项：计入的分数，含扣分</translation>
    </message>
    <message>
        <source>%1: lines of the rubric</source>
        <translation>%1：评分标准的各评分项</translation>
    </message>
    <message>
        <source>%1: questions, right at the first try</source>
        <translation>%1：各个问题，第一次就答对</translation>
    </message>
    <message>
        <source>Copied: item statistics and totals, with tabs between cells</source>
        <translation>已复制：项目统计和总分，单元格之间以制表符分隔</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FirstStartPage</name>
    <message>
        <source>Who works here?</source>
        <translation>谁在这里学习？</translation>
    </message>
    <message>
        <source>Your hand-ins carry this, so that they can be matched to you. Nothing else about you is asked.</source>
        <translation>你的提交件会带上这些信息，以便与你对应。除此之外不询问关于你的任何信息。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Optional, as your course knows you.</source>
        <translation>可选，用课程中所用的姓名。</translation>
    </message>
    <message>
        <source>&amp;Student number</source>
        <translation>学号(&amp;S)</translation>
    </message>
    <message>
        <source>As it stands on your student card.</source>
        <translation>与学生证上的一致。</translation>
    </message>
    <message>
        <source>Continue to the labs</source>
        <translation>继续前往实验</translation>
    </message>
    <message>
        <source>Student number: it is missing. Type the number your university gave you.</source>
        <translation>学号：尚未填写。请键入学校给你的学号。</translation>
    </message>
    <message numerus="yes">
        <source>Student number: it is longer than %n characters. Type only the number.</source>
        <translation>
            <numerusform>学号：超过 %n 个字符。请只键入学号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Student number: it has characters that cannot be kept. Type it instead of pasting.</source>
        <translation>学号：含有无法保存的字符。请直接键入，不要粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>Name: it is longer than %n characters. Type a shorter form.</source>
        <translation>
            <numerusform>姓名：超过 %n 个字符。请键入较短的形式。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: it has characters that cannot be kept. Type it instead of pasting.</source>
        <translation>姓名：含有无法保存的字符。请直接键入，不要粘贴。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::FormulasPanel</name>
    <message>
        <source>Formulas with these numbers</source>
        <translation>代入这些数值的公式</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GainView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an act, and its right answers before and after: &quot;Act I: ...: 22 % to 67 %&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GivenAnswersCard</name>
    <message>
        <source>Reasons given</source>
        <translation>给出的理由</translation>
    </message>
    <message>
        <source>Very sure and wrong</source>
        <translation>很有把握而不正确</translation>
    </message>
    <message>
        <source>Find in the reasons</source>
        <translation>在理由中查找</translation>
    </message>
    <message>
        <source>Open the student</source>
        <translation>打开该学生</translation>
    </message>
    <message>
        <source>Nobody gave a reason.</source>
        <translation>没有人给出理由。</translation>
    </message>
    <message>
        <source>Nobody was very sure and wrong.</source>
        <translation>没有人很有把握而不正确。</translation>
    </message>
    <message>
        <source>Students: %1</source>
        <translation>学生：%1</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>显示：%1，共 %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>没有给出理由</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <extracomment>a student, the answer chosen, the reason in the student&apos;s own words</extracomment>
        <translation>%1：%2
%3</translation>
    </message>
    <message>
        <source>Answers in words of their own</source>
        <translation>用自己的话写的回答</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>student, answer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GivenAnswersModel</name>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>给出的理由</translation>
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
        <translation>实验 %1</translation>
    </message>
    <message>
        <source>Figures you start with</source>
        <translation>你的起始数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a figure, then the figure</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Drawn for you: others have other figures.</source>
        <translation>为你抽取：其他人的数值不同。</translation>
    </message>
    <message>
        <source>Default.</source>
        <translation>默认值。</translation>
    </message>
    <message>
        <source>From your %1, attempt %2.</source>
        <translation>来自你的%1，第 %2 次尝试。</translation>
    </message>
    <message>
        <source>From your %1.</source>
        <translation>来自你的%1。</translation>
    </message>
    <message>
        <source>Default, because your %1 did not get that far.</source>
        <translation>默认值，因为你的%1还没有做到那一步。</translation>
    </message>
    <message>
        <source>Default, because what your %1 recorded cannot be used here.</source>
        <translation>默认值，因为你的%1记录的数值在这里无法使用。</translation>
    </message>
    <message>
        <source>Default, because %1 is not installed here.</source>
        <translation>默认值，因为这里没有安装%1。</translation>
    </message>
    <message>
        <source>Default, because %1 was not done here.</source>
        <translation>默认值，因为这里没有做过%1。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradeTableModel</name>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>教学班</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（满分 %2）</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1（已离开）</translation>
    </message>
    <message>
        <source>No longer on the roster; kept, and left out of exports</source>
        <translation>已不在学生名单中；保留，但不导出</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookDesk</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>An import is running. Change the language when it has ended.</source>
        <translation>正在导入。请在导入结束后更改语言。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookSession</name>
    <message>
        <source>instructor</source>
        <translation>教师</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookWelcome</name>
    <message>
        <source>Gradebooks that were open before</source>
        <translation>以前打开过的成绩册</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>成绩册</translation>
    </message>
    <message>
        <source>A gradebook is one file for one course: its roster, the hand-ins, the grades and every change.</source>
        <translation>一个成绩册是对应一门课程的一个文件：包含学生名单、提交件、成绩和每一项修改。</translation>
    </message>
    <message>
        <source>&amp;Open a gradebook…</source>
        <translation>打开成绩册(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <translation>新建课程(&amp;N)…</translation>
    </message>
    <message>
        <source>New from a course &amp;file…</source>
        <translation>从课程文件新建(&amp;F)…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Hand-ins waiting: %1. Open the gradebook of their course, or make a new one, and they are imported into it.</source>
        <translation>等待导入的提交件：%1。打开其课程的成绩册，或新建一个，它们就会导入其中。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradebookWindow</name>
    <message>
        <source>Foresight Gradebook</source>
        <translation>Foresight 成绩册</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>课程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New course…</source>
        <translation>新建课程(&amp;N)…</translation>
    </message>
    <message>
        <source>New from a course &amp;file…</source>
        <translation>从课程文件新建(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Roster…</source>
        <translation>学生名单(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Hand-ins…</source>
        <translation>提交件(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Folder of hand-ins…</source>
        <translation>提交件文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Grades as &amp;CSV…</source>
        <translation>成绩导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Grades as a &amp;workbook…</source>
        <translation>成绩导出为工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Grades for C&amp;anvas…</source>
        <translation>成绩导出到 Canvas(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Save the gradebook as</source>
        <translation>成绩册另存为</translation>
    </message>
    <message>
        <source>course.fgb</source>
        <translation>course.fgb</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb)</source>
        <translation>成绩册 (*.fgb)</translation>
    </message>
    <message>
        <source>Course file</source>
        <translation>课程文件</translation>
    </message>
    <message>
        <source>Course files (*.yaml *.yml)</source>
        <translation>课程文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a gradebook</source>
        <translation>打开成绩册</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb);;All files (*)</source>
        <translation>成绩册 (*.fgb);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 - Foresight Gradebook</source>
        <translation>%1 - Foresight 成绩册</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>已打开：%1</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Privacy…</source>
        <translation>隐私(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Foresight Gradebook</source>
        <translation>关于 Foresight 成绩册(&amp;A)</translation>
    </message>
    <message>
        <source>Instructor handbook</source>
        <translation>教师手册</translation>
    </message>
    <message>
        <source>About Foresight Gradebook</source>
        <translation>关于 Foresight 成绩册</translation>
    </message>
    <message>
        <source>Foresight %1
Collects hand-ins, grades them and exports grades.
Licence: GPL 3.0 or later.</source>
        <translation>Foresight %1
收集提交件，评分并导出成绩。
许可证：GPL 3.0 或更高版本。</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>关闭窗口吗？</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Change the course and grade again?</source>
        <translation>更改课程并重新评分吗？</translation>
    </message>
    <message>
        <source>Change and grade again</source>
        <translation>更改并重新评分</translation>
    </message>
    <message>
        <source>The course&apos;s settings are as they were.</source>
        <translation>课程设置保持原样。</translation>
    </message>
    <message>
        <source>The course&apos;s settings are changed, and grades were made again.</source>
        <translation>课程设置已更改，成绩已重新评定。</translation>
    </message>
    <message>
        <source>Course &amp;key…</source>
        <translation>课程密钥(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>foresight::ui::GradesArea</name>
    <message>
        <source>Grades</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>查找学生</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>教学班</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>有成绩</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺交</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>免计</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动更改</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>有标记</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>Grades: students and items</source>
        <translation>成绩：学生与成绩项</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>全部教学班</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>无教学班</translation>
    </message>
    <message>
        <source>In any item</source>
        <translation>在任一成绩项中</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>显示：%1，共 %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ImportArea</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Drop hand-ins, folders or zip archives anywhere on this window. Importing a file twice changes nothing.</source>
        <translation>把提交件、文件夹或 zip 归档拖到此窗口的任意位置。重复导入同一文件不会改变任何内容。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不继续</translation>
    </message>
    <message>
        <source>&amp;Hand-ins…</source>
        <translation>提交件(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Nothing imported in this session</source>
        <translation>本次运行中尚未导入任何内容</translation>
    </message>
    <message>
        <source>&amp;Watch a folder and import from it</source>
        <translation>监视一个文件夹并从中导入(&amp;W)</translation>
    </message>
    <message>
        <source>Watch a folder and import from it</source>
        <translation>监视一个文件夹并从中导入</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Hand-ins kept aside</source>
        <translation>暂存的提交件</translation>
    </message>
    <message>
        <source>Imported files and their verdicts</source>
        <translation>导入的文件及其判定</translation>
    </message>
    <message>
        <source>Stopped after %1; computing points</source>
        <translation>停止前已导入 %1 个；正在计算分数</translation>
    </message>
    <message>
        <source>Imported %1; computing points</source>
        <translation>已导入 %1 个；正在计算分数</translation>
    </message>
    <message>
        <source>The program ended during an import. What had come in is kept; go on with the rest?</source>
        <translation>程序在导入过程中结束了。已导入的内容保留着；要继续导入其余的吗？</translation>
    </message>
    <message>
        <source>Import %1 of %2</source>
        <translation>正在导入：%1，共 %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>正在导入：%1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s); what came in is kept</source>
        <translation>
            <numerusform>停止前已导入 %n 个文件；已导入的内容保留着</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported; their verdicts are below</source>
        <translation>
            <numerusform>已导入 %n 个文件；判定见下</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All verdicts: %1</source>
        <translation>全部判定：%1</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>提交件</translation>
    </message>
    <message>
        <source>Hand-ins and archives (*.foresight *.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>提交件和归档 (*.foresight *.zip *.tar *.tar.gz *.tgz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder of hand-ins</source>
        <translation>提交件文件夹</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>&amp;Watching %1</source>
        <translation>正在监视(&amp;W)：%1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ImportModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ItemsArea</name>
    <message>
        <source>Items</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>成绩项(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>显示姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>显示姓名</translation>
    </message>
    <message>
        <source>Without names, a code stands for each student until the window is closed</source>
        <translation>不显示姓名时，每名学生用一个代码表示，直到窗口关闭</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>前往导入</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>还没有可显示的内容</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Time and work</source>
        <translation>用时与活动</translation>
    </message>
    <message>
        <source>Quartiles by linear interpolation (type 7)</source>
        <translation>四分位数用线性插值（类型 7）</translation>
    </message>
    <message>
        <source>Seconds at each step</source>
        <translation>每个步骤的秒数</translation>
    </message>
    <message>
        <source>Settings tried and missions met</source>
        <translation>试过的设置与完成的任务</translation>
    </message>
    <message>
        <source>No hand-in counts for %1. Figures come as soon as hand-ins of students on the roster are imported.</source>
        <translation>%1 没有计分的提交件。导入名单中学生的提交件后，统计数值随即出现。</translation>
    </message>
    <message>
        <source>The lab of this item is not installed on this computer: answers and steps are shown by their short names, and answers that nobody gave are missing.</source>
        <translation>这台计算机没有安装此成绩项的实验：回答和步骤以简称显示，没有人选的回答则不显示。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::KeyDialog</name>
    <message>
        <source>Course key</source>
        <translation>课程密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The key lies beside the gradebook under a passphrase, which each step below asks for. Nobody can reset it: write it down and keep it apart from the computer.</source>
        <translation>密钥放在成绩册旁边，由密码短语保护，以下各步都需要它。没有人能重置它：请写下来，与电脑分开保管。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>The same a&amp;gain, for a new key</source>
        <translation>再输一次，用于新密钥(&amp;G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Make a key</source>
        <translation>新建密钥(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Take a key from a backup…</source>
        <translation>从备份取回密钥(&amp;T)…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Put the backup in another place, such as a USB stick, and read it back from there. A lost key cannot be made again, and what was sealed for it stays closed.</source>
        <translation>请把备份放到别处，例如 U 盘，再从那里读回。丢失的密钥无法重做，为它密封的内容将永远打不开。</translation>
    </message>
    <message>
        <source>&amp;Write a backup…</source>
        <translation>写备份(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Read the backup back…</source>
        <translation>读回备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Others who can open hand-ins</source>
        <translation>其他能打开提交件的人</translation>
    </message>
    <message>
        <source>Such as the department. Compare the words with whom the key belongs to before you save the course file.</source>
        <translation>例如院系。保存课程文件之前，请与密钥所有者核对词语。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;ublic key, 64 hexadecimal digits</source>
        <translation>公钥，64 位十六进制数字(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>&amp;Save the course file for students…</source>
        <translation>保存给学生的课程文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Unlock sealed hand-ins</source>
        <translation>解锁密封的提交件(&amp;U)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a key; its words</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>An earlier key, kept for reading.</source>
        <translation>较早的密钥，留作读取。</translation>
    </message>
    <message>
        <source>The key that students get.</source>
        <translation>发给学生的密钥。</translation>
    </message>
    <message>
        <source>Not finished: no backup of it was read back.</source>
        <translation>尚未完成：还没有读回过它的备份。</translation>
    </message>
    <message>
        <source>Another&apos;s key: can open hand-ins too.</source>
        <translation>他人的密钥：也能打开提交件。</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>还没有可备份的内容。</translation>
    </message>
    <message>
        <source>The backup was read back; the key is finished.</source>
        <translation>备份已读回；密钥已完成。</translation>
    </message>
    <message>
        <source>The key is given to nobody before its backup was read back.</source>
        <translation>读回备份之前，密钥不会交给任何人。</translation>
    </message>
    <message>
        <source>Sealed hand-ins are opened until this gradebook is closed.</source>
        <translation>在关闭此成绩册之前，密封的提交件会被打开。</translation>
    </message>
    <message>
        <source>Sealed hand-ins stay closed when they are imported.</source>
        <translation>导入时密封的提交件保持关闭。</translation>
    </message>
    <message>
        <source>&amp;Lock sealed hand-ins</source>
        <translation>锁上密封的提交件(&amp;L)</translation>
    </message>
    <message>
        <source>Passphrase: type it first.</source>
        <translation>密码短语：请先输入。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The two passphrases differ: type both again.</source>
        <translation>两次输入的密码短语不同：请都重新输入。</translation>
    </message>
    <message>
        <source>The key is made. Now write a backup to another place and read it back.</source>
        <translation>密钥已新建。现在请把备份写到别处，再读回。</translation>
    </message>
    <message>
        <source>Write a backup to another place</source>
        <translation>把备份写到别处</translation>
    </message>
    <message>
        <source>course key backup.keys</source>
        <translation>课程密钥备份.keys</translation>
    </message>
    <message>
        <source>Keys (*.keys)</source>
        <translation>密钥 (*.keys)</translation>
    </message>
    <message>
        <source>The backup is written. Now read it back.</source>
        <translation>备份已写好。现在请读回。</translation>
    </message>
    <message>
        <source>Read the backup back</source>
        <translation>读回备份</translation>
    </message>
    <message>
        <source>The backup was read back: the key is finished.</source>
        <translation>备份已读回：密钥已完成。</translation>
    </message>
    <message>
        <source>Take a key from a backup</source>
        <translation>从备份取回密钥</translation>
    </message>
    <message>
        <source>What the backup holds is here now.</source>
        <translation>备份中的密钥现在都在这里了。</translation>
    </message>
    <message>
        <source>Public key: 64 hexadecimal digits, as the other&apos;s gradebook shows them.</source>
        <translation>公钥：64 位十六进制数字，对方的成绩册会显示。</translation>
    </message>
    <message>
        <source>Added. It counts for course files that are saved from now on.</source>
        <translation>已添加。从现在起保存的课程文件才包含它。</translation>
    </message>
    <message>
        <source>Save the course file for students</source>
        <translation>保存给学生的课程文件</translation>
    </message>
    <message>
        <source>Course files (*.foresight-course)</source>
        <translation>课程文件 (*.foresight-course)</translation>
    </message>
    <message>
        <source>The course file is saved. Tell your students the words above: they see the same.</source>
        <translation>课程文件已保存。请把上面的词语告诉学生：他们看到的是相同的词语。</translation>
    </message>
    <message>
        <source>Sealed hand-ins are locked again.</source>
        <translation>密封的提交件已重新锁上。</translation>
    </message>
    <message>
        <source>Unlocked: import the sealed hand-ins now.</source>
        <translation>已解锁：现在请导入密封的提交件。</translation>
    </message>
    <message>
        <source>Public key %1</source>
        <translation>公钥 %1</translation>
    </message>
    <message>
        <source>Choose another place: a backup beside the key is lost with it.</source>
        <translation>请另选位置：放在密钥旁边的备份会与它一起丢失。</translation>
    </message>
    <message>
        <source>Name: say whose key it is.</source>
        <translation>名称：请说明密钥是谁的。</translation>
    </message>
    <message>
        <source>This key is here already.</source>
        <translation>此密钥已在这里。</translation>
    </message>
    <message>
        <source>Students who have your course file seal what they hand in: only the keys below open it. Without a course file, hand-ins are plain text.</source>
        <translation>有课程文件的学生会密封提交件：只有下面的密钥能打开。没有课程文件时，提交件是明文。</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>更换密码短语</translation>
    </message>
    <message>
        <source>Type the passphrase so far above. A new backup is written to another place and read back first. Backups made before still open with the passphrase so far: keep them apart, or destroy them.</source>
        <translation>请在上面输入现用的密码短语。程序会先把新备份写到别处并读回。以前的备份仍可用现用的密码短语打开：请另行保管或销毁。</translation>
    </message>
    <message>
        <source>New passphras&amp;e</source>
        <translation>新密码短语(&amp;E)</translation>
    </message>
    <message>
        <source>The new one aga&amp;in</source>
        <translation>再输一次新的(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation>更改密码短语(&amp;H)…</translation>
    </message>
    <message>
        <source>The passphrase is changed. The backup that was written opens with the new one.</source>
        <translation>密码短语已更改。刚写的备份用新的打开。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabFooter</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>返回前一个步骤</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabView</name>
    <message>
        <source>%1, attempt %2</source>
        <comment>title of a lab</comment>
        <translation>%1，第 %2 次尝试</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LabWizard</name>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LateForm</name>
    <message>
        <source>Still in time for</source>
        <translation>宽限时间</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Less for each day begun</source>
        <translation>每迟一天扣除（不足一天按一天计）</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Taken at the most</source>
        <translation>最多扣除</translation>
    </message>
    <message>
        <source>Left at the least</source>
        <translation>至少保留</translation>
    </message>
    <message>
        <source>Nothing is left after</source>
        <translation>不计分的时限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LibraryPage</name>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Finished and handed in</source>
        <translation>已完成并已提交</translation>
    </message>
    <message>
        <source>Finished, not handed in yet</source>
        <translation>已完成，尚未提交</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>已完成 %1 个步骤，共 %2 个</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <comment>number, progress</comment>
        <translation>第 %1 次尝试：%2</translation>
    </message>
    <message>
        <source>Attempt %1: not finished</source>
        <translation>第 %1 次尝试：未完成</translation>
    </message>
    <message>
        <source>Attempt %1: finished and handed in</source>
        <translation>第 %1 次尝试：已完成并已提交</translation>
    </message>
    <message>
        <source>Attempt %1: finished, not handed in yet</source>
        <translation>第 %1 次尝试：已完成，尚未提交</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <comment>name of a step</comment>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Everything you do is saved at once; leave and come back at any time.</source>
        <translation>你所做的一切都会立即保存；可以随时离开，随时回来。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>minutes, progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start a new attempt</source>
        <translation>开始新的尝试</translation>
    </message>
    <message>
        <source>%1, Lab %2</source>
        <comment>button, lab number</comment>
        <translation>%1，实验 %2</translation>
    </message>
    <message>
        <source>The finished attempt stays, and both can be handed in.</source>
        <translation>已完成的尝试保持原样，两次都可以提交。</translation>
    </message>
    <message>
        <source>A new attempt asks for new predictions. The finished one stays as it is, and both can be handed in.</source>
        <translation>新的尝试要求作出新的预测。已完成的那次保持原样，两次都可以提交。</translation>
    </message>
    <message>
        <source>Lab that cannot be opened: %1</source>
        <translation>无法打开的实验：%1</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>“%1”无法打开</translation>
    </message>
    <message numerus="yes">
        <source>Its files have %n faults. Your own work is not affected. Tell whoever installed the lab what is listed here.</source>
        <translation>
            <numerusform>它的文件有 %n 处错误。你自己的学习内容不受影响。请把这里列出的内容告诉安装该实验的人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Faults of %1</source>
        <translation>%1 的错误</translation>
    </message>
    <message>
        <source>No labs found</source>
        <translation>没有找到实验</translation>
    </message>
    <message>
        <source>There is no folder to look in.</source>
        <translation>没有可供查找的文件夹。</translation>
    </message>
    <message>
        <source>Looked in:
%1</source>
        <translation>查找过的位置：
%1</translation>
    </message>
    <message>
        <source>Labs come with the program or from your course. Ask whoever installed Foresight, or put the lab&apos;s folder into one of these places. Nothing of your work is affected.</source>
        <translation>实验随程序提供，或由你的课程提供。请询问安装 Foresight 的人，或把实验的文件夹放到其中一个位置。你的学习内容不受任何影响。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Volume %1 · Lab %2 · Chapter %3, %4</source>
        <translation>第 %1 卷 · 实验 %2 · 第 %3 章，%4</translation>
    </message>
    <message>
        <source>Reading the labs…</source>
        <translation>正在读取实验…</translation>
    </message>
    <message>
        <source>Signed with a key that is not trusted here. Courses do not count work at it.</source>
        <translation>使用此处不受信任的密钥签名。课程不计入在其中完成的工作。</translation>
    </message>
    <message>
        <source>Unsigned: nobody stands behind this lab. Courses do not count work at it.</source>
        <translation>未签名：没有人为该实验负责。课程不计入在其中完成的工作。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::LimitLine</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>what limits at these settings: the question, its answer in a few words, a sentence with the figures</extracomment>
        <translation>%1：%2。%3</translation>
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
        <translation>关于 Foresight</translation>
    </message>
    <message>
        <source>Foresight %1
Courseware with locked predictions.
Licence: GPL 3.0 or later.</source>
        <translation>Foresight %1
带有锁定预测的课件。
许可证：GPL 3.0 或更高版本。</translation>
    </message>
    <message>
        <source>Your settings and your work are kept in one folder, the data folder, and it cannot be used now. To keep them elsewhere, start the program with --data-dir and the name of a folder.</source>
        <translation>你的设置和学习内容保存在一个文件夹（数据文件夹）中，现在无法使用它。要保存到别处，请用 --data-dir 加文件夹名启动程序。</translation>
    </message>
    <message>
        <source>Back to the lab</source>
        <translation>返回实验</translation>
    </message>
    <message>
        <source>Back to the labs</source>
        <translation>返回全部实验</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <translation>手册</translation>
    </message>
    <message>
        <source>The way through the lab</source>
        <translation>实验的流程</translation>
    </message>
    <message>
        <source>Each act asks for a prediction first, then opens the simulator, the reveal and the equation. Steps that are done can be read again at any time.</source>
        <translation>每一幕都先要求作出预测，然后打开模拟器、揭晓和公式。已完成的步骤可以随时重读。</translation>
    </message>
    <message>
        <source>One button goes on</source>
        <translation>用一个按钮继续</translation>
    </message>
    <message>
        <source>It says what happens next. While it cannot be pressed, the words beside it say what is missing. Ctrl+Enter presses it.</source>
        <translation>它写明接下来要做什么。无法按下时，旁边的文字会说明还缺什么。按 Ctrl+Enter 与按下它相同。</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>你的进展</translation>
    </message>
    <message>
        <source>What you locked, and when your work was last saved. You can close the window at any time; the lab opens where you left it.</source>
        <translation>你锁定了什么，以及学习内容上次保存的时间。可以随时关闭窗口；实验会从你离开的地方打开。</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>这个屏幕</translation>
    </message>
    <message>
        <source>Work through it from top to bottom.</source>
        <translation>请从上到下依次完成。</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Text size, contrast and language are in View, Settings. Everything that is recorded about you is in Record.</source>
        <translation>文字大小、对比度和语言在“视图”的“设置”中。关于你的全部记录在“记录”中。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>F1 opens the handbook at the place that is about the screen in view.</source>
        <translation>按 F1 会打开手册中介绍当前屏幕的地方。</translation>
    </message>
    <message>
        <source>Your labs</source>
        <translation>你的实验</translation>
    </message>
    <message>
        <source>A card for each lab, with the time it takes and how far you are. This button opens it.</source>
        <translation>每个实验一张卡片，写明所需时间和你的进度。用这个按钮打开它。</translation>
    </message>
    <message>
        <source>The folder with your work cannot be used now. What you type stays in this window: leave it open. Saving goes on when the folder is back.</source>
        <translation>现在无法使用存放你工作的文件夹。你输入的内容会留在此窗口中：请不要关闭它。文件夹恢复后会继续保存。</translation>
    </message>
    <message>
        <source>The file that keeps your work is damaged or missing. What can be brought back is said below.</source>
        <translation>保存你工作的文件已损坏或丢失。可恢复的内容见下方。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MatchingForm</name>
    <message numerus="yes">
        <source>%1 of %2 items have a match.</source>
        <extracomment>%1 is how many items are matched, %2 how many there are</extracomment>
        <translation>
            <numerusform>%2 项中有 %1 项已配对。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::MessageCard</name>
    <message>
        <source>Message from %1</source>
        <extracomment>accessible name of a message; %1 is the role of the sender</extracomment>
        <translation>来自%1的信</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MessagePage</name>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
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
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>foresight::ui::MissionList</name>
    <message>
        <source>Missions</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>a mission and whether it is met</extracomment>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1：未完成</translation>
    </message>
    <message>
        <source>Missions: %1 of %2 met</source>
        <translation>任务：已完成 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Hide the hint</source>
        <translation>隐藏提示</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <extracomment>hint for a mission</extracomment>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>For the mission: %1</source>
        <extracomment>the mission that a hint is for</extracomment>
        <translation>针对的任务：%1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::NoteField</name>
    <message>
        <source>Keep note</source>
        <translation>保存笔记</translation>
    </message>
    <message>
        <source>In a sentence: why the gap? (optional)</source>
        <translation>用一句话说明：为什么有这个差距？（可选）</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>保存这条笔记</translation>
    </message>
    <message>
        <source>Kept with your work.</source>
        <translation>已随学习内容保存。</translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>只保留了 %2 个字符中的前 %1 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::NoticeCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>%1，键入值</translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation>把“%1”重置为 %2</translation>
    </message>
    <message>
        <source>Type a value from %1 to %2.</source>
        <translation>请键入 %1 到 %2 之间的值。</translation>
    </message>
    <message>
        <source>This is not a number. Type a value from %1 to %2.</source>
        <translation>这不是数值。请键入 %1 到 %2 之间的值。</translation>
    </message>
    <message>
        <source>This unit does not fit here. Type a value from %1 to %2.</source>
        <translation>这里不能用这个单位。请键入 %1 到 %2 之间的值。</translation>
    </message>
    <message>
        <source>Out of range: from %1 to %2.</source>
        <translation>超出范围：应为 %1 到 %2。</translation>
    </message>
    <message>
        <source>Whole numbers only, from %1 to %2.</source>
        <translation>只能是整数，范围是 %1 到 %2。</translation>
    </message>
    <message>
        <source>%1 %2 stays in force.</source>
        <extracomment>what is amiss with a typed value; then the value that still counts</extracomment>
        <translation>%1%2 仍然有效。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a setting; what is amiss with what was typed there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Only these values: %1.</source>
        <extracomment>%1 values, joined by commas</extracomment>
        <translation>只能取这些值：%1。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::NumberForm</name>
    <message>
        <source>Give a value first.</source>
        <translation>请先给出一个数值。</translation>
    </message>
    <message>
        <source>Correct the value first.</source>
        <translation>请先更正数值。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ObservationCard</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Record the observation</source>
        <translation>记录观察</translation>
    </message>
    <message>
        <source>Type a figure, with its unit if you like: this one cannot be read. %1</source>
        <translation>请键入一个数值，可以带单位：现在的内容无法读取。%1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已记录：%1</translation>
    </message>
    <message>
        <source>Recorded: %1. The chart shows something else. %2 Read it once more; it is not graded.</source>
        <translation>已记录：%1。图上显示的不是这个值。%2请再读一次；这不计分。</translation>
    </message>
    <message>
        <source>Recorded: %1. The chart showed %2.</source>
        <translation>已记录：%1。图上显示的是 %2。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::OpeningPage</name>
    <message>
        <source>Opening your work…</source>
        <translation>正在打开你的工作…</translation>
    </message>
    <message>
        <source>It is read and checked first. The more there is, the longer that takes.</source>
        <translation>首先读取并检查。内容越多，所需时间越长。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::OptionList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::OverrideForm</name>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Change points</source>
        <translation>更改分数</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>免计</translation>
    </message>
    <message>
        <source>Computed points again</source>
        <translation>恢复计算所得的分数</translation>
    </message>
    <message>
        <source>Points, of %1</source>
        <translation>分数，满分 %1</translation>
    </message>
    <message>
        <source>Points: give a number, such as 7.5.</source>
        <translation>分数：请给出一个数值，例如 7.5。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ParkedPanel</name>
    <message>
        <source>Hand-ins kept aside</source>
        <translation>暂存的提交件</translation>
    </message>
    <message>
        <source>Choose a hand-in and say whose it is. It counts as soon as it has a student.</source>
        <translation>请选择一个提交件，并指明它属于谁。一旦对应到学生，它就计分。</translation>
    </message>
    <message>
        <source>Student: name or number</source>
        <translation>学生：姓名或学号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation>其中的学号</translation>
    </message>
    <message>
        <source>Name in it</source>
        <translation>其中的姓名</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Hand-in: choose one in the table above.</source>
        <translation>提交件：请在上表中选择一个。</translation>
    </message>
    <message>
        <source>Student: nobody on the roster is called so; choose from the list, or give the number.</source>
        <translation>学生：学生名单中没有此人；请从列表中选择，或给出学号。</translation>
    </message>
    <message>
        <source>Reason: say how you know whose it is.</source>
        <translation>理由：请说明你如何知道它属于谁。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PlacementField</name>
    <message>
        <source>Take it off</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>Place the prediction: %1</source>
        <translation>标出预测：%1</translation>
    </message>
    <message>
        <source>Placed at, typed: %1</source>
        <translation>标出位置，键入值：%1</translation>
    </message>
    <message>
        <source>Take the prediction off the axis</source>
        <translation>从坐标轴上取下预测</translation>
    </message>
    <message>
        <source>Click or drag to place your prediction</source>
        <translation>点击或拖动以标出你的预测</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>未标出</translation>
    </message>
    <message>
        <source>Placed at</source>
        <translation>标在</translation>
    </message>
    <message>
        <source>This cannot be placed. Type a value from %1 to %2, with its unit.</source>
        <translation>这无法标出。请键入 %1 到 %2 之间的值，并带单位。</translation>
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
        <translation>左、右方向键移动该点，Page Up 和 Page Down 移动得更远。</translation>
    </message>
    <message>
        <source>The Left and Right keys move the point, Page Up and Page Down move it further; Up and Down choose another line.</source>
        <translation>左、右方向键移动该点，Page Up 和 Page Down 移动得更远；上、下方向键选择另一条线。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictPage</name>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Lock prediction</source>
        <translation>锁定预测</translation>
    </message>
    <message>
        <source>Choose an answer and say how sure you are.</source>
        <translation>请选择一个回答，并说明你有多大把握。</translation>
    </message>
    <message>
        <source>Lock it or change it above.</source>
        <translation>请在上面锁定或更改。</translation>
    </message>
    <message>
        <source>Say how sure you are.</source>
        <translation>请说明你有多大把握。</translation>
    </message>
    <message>
        <source>Commit to an answer before you see the simulator. It cannot be changed afterwards; a surprise costs nothing.</source>
        <translation>请在看到模拟器之前选定一个回答。之后不能再更改；结果出乎意料也没有任何损失。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the prediction</source>
        <translation>更改预测</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock the prediction; it cannot be changed afterwards</source>
        <translation>锁定预测；之后不能再更改</translation>
    </message>
    <message>
        <source>Lock %1, %2? After this it stays as it is.</source>
        <extracomment>answer letter or the answer, confidence</extracomment>
        <translation>锁定 %1（%2）吗？此后它保持不变。</translation>
    </message>
    <message>
        <source>Lock %1, %2, placed at %3? After this it stays as it is.</source>
        <extracomment>answer letter or the answer, confidence, value on the axis</extracomment>
        <translation>锁定 %1（%2），标在 %3 处吗？此后它保持不变。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionCard</name>
    <message>
        <source>Your locked answer</source>
        <translation>你锁定的回答</translation>
    </message>
    <message>
        <source>You said, %1, at %2</source>
        <extracomment>confidence, time of day</extracomment>
        <translation>你的回答，%1，%2</translation>
    </message>
    <message>
        <source>Locked prediction: %1, %2</source>
        <translation>已锁定的预测：%1，%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the learner&apos;s own words in quotes</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Placed at %1</source>
        <extracomment>where a prediction stands on its axis</extracomment>
        <translation>标在 %1 处</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PredictionForm</name>
    <message>
        <source>How sure are you?</source>
        <translation>你有多大把握？</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>为什么？（可选）</translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>只保留了 %2 个字符中的前 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Place it on the axis as well (optional)</source>
        <translation>同时在坐标轴上标出（可选）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the learner&apos;s own words in quotes</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PreviewWindow</name>
    <message>
        <source>%1 - Preview - Foresight</source>
        <comment>lab</comment>
        <translation>%1 - 预览 - Foresight</translation>
    </message>
    <message>
        <source>There is no page to show yet: see what is wrong beside.</source>
        <translation>还没有可显示的页面：旁边列出了问题所在。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>The folder is read again by itself when it changes (F5)</source>
        <translation>文件夹改变时会自动重新读取（F5）</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>重新读取文件夹</translation>
    </message>
    <message>
        <source>Read at %1.</source>
        <translation>读取时间：%1。</translation>
    </message>
    <message>
        <source>It cannot be shown like this; the page is as it was before.</source>
        <translation>这样无法显示；页面仍是之前的样子。</translation>
    </message>
    <message>
        <source>It cannot be shown like this.</source>
        <translation>这样无法显示。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>A hold keeps a student&apos;s work, or the whole course, from being purged: for an appeal, for instance.</source>
        <translation>保留使某名学生的学习内容或整个课程不被清除：例如因为申诉。</translation>
    </message>
    <message>
        <source>&amp;Student number; empty for the whole course</source>
        <translation>学号；留空表示整个课程(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reason, for a new hold or for ending one</source>
        <translation>设置或解除保留的理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add a hold</source>
        <translation>添加保留(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;End the chosen hold</source>
        <translation>解除所选的保留(&amp;E)</translation>
    </message>
    <message>
        <source>All that is held on a student</source>
        <translation>关于某名学生保存的全部内容</translation>
    </message>
    <message>
        <source>Student &amp;number</source>
        <translation>学号(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xport all that is held…</source>
        <translation>导出保存的全部内容(&amp;X)…</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Takes away hand-ins, names, grades and texts of everybody who is not on hold. Hashes and the audit trail with codes in place of numbers stay; only the receipt can say whose a code is. There is no way back but a copy.</source>
        <translation>移除所有未被保留者的提交件、姓名、成绩和文字。哈希值和以代码代替学号的修改记录会留下；只有回执能说明代码属于谁。除副本之外，没有恢复的办法。</translation>
    </message>
    <message>
        <source>&amp;Before that day, all the same</source>
        <translation>仍要在该日期之前清除(&amp;B)</translation>
    </message>
    <message>
        <source>Before the retention day</source>
        <translation>在保存到期日之前</translation>
    </message>
    <message>
        <source>Write a &amp;copy of the gradebook first</source>
        <translation>先写一份成绩册的副本(&amp;C)</translation>
    </message>
    <message>
        <source>Write a copy of the gradebook first</source>
        <translation>先写一份成绩册的副本</translation>
    </message>
    <message>
        <source>Reason &amp;why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Type the course&apos;s term to go on</source>
        <translation>键入课程的学期以继续(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>清除(&amp;P)…</translation>
    </message>
    <message>
        <source>the course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留对象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>设置者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>The work is to be kept until %1.</source>
        <translation>学习内容要保存到 %1。</translation>
    </message>
    <message>
        <source>No retention day is set; see Course &gt; Settings.</source>
        <translation>没有设置保存到期日；见“课程”&gt;“设置”。</translation>
    </message>
    <message>
        <source>Reason: say why, so that the change can be understood later.</source>
        <translation>理由：请说明原因，以便日后能理解这项更改。</translation>
    </message>
    <message>
        <source>Write all that is held to</source>
        <translation>保存的全部内容写入到</translation>
    </message>
    <message>
        <source>student.json</source>
        <translation>student.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Write a copy of the gradebook to</source>
        <translation>成绩册的副本写入到</translation>
    </message>
    <message>
        <source>before-purge.fgb</source>
        <translation>before-purge.fgb</translation>
    </message>
    <message>
        <source>Gradebooks (*.fgb)</source>
        <translation>成绩册 (*.fgb)</translation>
    </message>
    <message>
        <source>Term: type %1, as it stands in the course&apos;s settings. Nothing was removed.</source>
        <translation>学期：请键入 %1，与课程设置中的一致。什么都没有移除。</translation>
    </message>
    <message>
        <source>Write the receipt to</source>
        <translation>回执写入到</translation>
    </message>
    <message>
        <source>purge-receipt.json</source>
        <translation>purge-receipt.json</translation>
    </message>
    <message>
        <source>Purge the course?</source>
        <translation>清除该课程吗？</translation>
    </message>
    <message>
        <source>Everything that names a student of %1 is taken away now.</source>
        <translation>现在将移除 %1 中指明学生身份的一切内容。</translation>
    </message>
    <message>
        <source>Removed: %1 and %2. On hold: %3. The receipt is written.</source>
        <translation>已移除：%1和%2。保留中：%3。回执已写入。</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>removed</comment>
        <translation>
            <numerusform>%n 名学生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <comment>removed</comment>
        <translation>
            <numerusform>%n 个提交件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::QuestionPanel</name>
    <message>
        <source>Facility (share right at the first try)</source>
        <translation>难度（第一次就答对的份额）</translation>
    </message>
    <message>
        <source>Discrimination (item–rest r × 100, Moodle; first tries of this lab)</source>
        <translation>区分度（项目与其余部分的相关 r × 100，Moodle；本实验的第一次作答）</translation>
    </message>
    <message>
        <source>Very sure and wrong</source>
        <translation>很有把握而不正确</translation>
    </message>
    <message>
        <source>Median time to lock</source>
        <translation>到锁定的用时中位数</translation>
    </message>
    <message>
        <source>Gain to reflection (class, Hake)</source>
        <translation>到反思的增益（班级，Hake）</translation>
    </message>
    <message>
        <source>low is expected here</source>
        <translation>此处偏低在预料之中</translation>
    </message>
    <message>
        <source>%1 of those who answered</source>
        <translation>占作答者的 %1</translation>
    </message>
    <message>
        <source>Median time from reveal to first try</source>
        <translation>从揭晓到第一次作答的用时中位数</translation>
    </message>
    <message>
        <source>quartiles %1 and %2</source>
        <translation>四分位数 %1 和 %2</translation>
    </message>
    <message numerus="yes">
        <source>Answered by %1 of %n students on the roster; figures from first tries.</source>
        <translation>
            <numerusform>学生名单上 %n 名学生中有 %1 名作答；数值取自第一次作答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 per cent right, %n students</source>
        <translation>
            <numerusform>正确的百分比从 %1 到 %2，%n 名学生</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::RangeControl</name>
    <message>
        <source>From %1 to %2</source>
        <extracomment>the two ends of a range, each with its name</extracomment>
        <translation>从%1到%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RankingForm</name>
    <message>
        <source>Keep this order</source>
        <translation>保留此顺序</translation>
    </message>
    <message>
        <source>First on top. Drag a line, use its arrows, or press Alt+Up and Alt+Down.</source>
        <translation>第一位在最上面。可拖动一行、使用行内箭头，或按 Alt+上 和 Alt+下。</translation>
    </message>
    <message>
        <source>The order stays as it is.</source>
        <translation>顺序保持不变。</translation>
    </message>
    <message>
        <source>%1 is now number %2 of %3.</source>
        <extracomment>what was moved in a ranking, its place now, how many there are</extracomment>
        <translation>%1 现在是第 %2 位，共 %3 位。</translation>
    </message>
    <message>
        <source>The order is as it was.</source>
        <translation>顺序已恢复原样。</translation>
    </message>
    <message>
        <source>Put the list in order, or keep the order shown.</source>
        <translation>请排列列表，或保留所示顺序。</translation>
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
        <translation>Alt+上 和 Alt+下 可移动它。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a place in a ranking, what stands there</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>上移：%1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>下移：%1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RecordEventsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>幕</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RecordPage</name>
    <message>
        <source>My record</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>Everything that is recorded about you. It stays on this computer until you hand it in.</source>
        <translation>这里是关于你的全部记录。在你提交之前，它只保存在这台计算机上。</translation>
    </message>
    <message>
        <source>Student number %1</source>
        <translation>学号 %1</translation>
    </message>
    <message>
        <source>%1, student number %2</source>
        <translation>%1，学号 %2</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>另存为文本</translation>
    </message>
    <message>
        <source>Hand-ins and their receipts</source>
        <translation>提交件及其回执</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>name of a lab; then its hand-in with number, file, time and receipt</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>What later labs may read</source>
        <translation>以后的实验可以读取的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Save my record as text</source>
        <translation>我的记录另存为文本</translation>
    </message>
    <message>
        <source>my-record.txt</source>
        <translation>my-record.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Predictions and how sure you were</source>
        <translation>预测与你的把握程度</translation>
    </message>
    <message>
        <source>First attempts only, and only where you have seen the reveal. Nobody else sees this page, and it counts for nothing.</source>
        <translation>只含第一次尝试，并且只含你已看过揭晓的部分。这一页别人看不到，也不计分。</translation>
    </message>
    <message>
        <source>%1: right %2 of %3</source>
        <extracomment>a confidence, then right predictions and all predictions of that confidence</extracomment>
        <translation>%1：%3 个中有 %2 个正确</translation>
    </message>
    <message>
        <source>Wrong at first and right in the reflection: %1 of %2</source>
        <extracomment>predictions that the reflection put right, wrong predictions</extracomment>
        <translation>起初不正确而反思正确：%1，共 %2</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. It will be kept in this file:</source>
        <translation>尚无任何记录。记录将保存在此文件中：</translation>
    </message>
    <message>
        <source>Kept in this file:</source>
        <translation>保存在此文件中：</translation>
    </message>
    <message>
        <source>Reading your record…</source>
        <translation>正在读取你的记录…</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReflectPage</name>
    <message>
        <source>See the equation</source>
        <translation>查看公式</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Choose another answer.</source>
        <translation>请选择另一个回答。</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>已试过</translation>
    </message>
    <message>
        <source>Explanations of the answers</source>
        <translation>各个回答的解释</translation>
    </message>
    <message>
        <source>This is what the model shows.</source>
        <translation>这就是模型给出的结果。</translation>
    </message>
    <message>
        <source>The answer is marked above. Here is why.</source>
        <translation>回答已在上面标出。原因如下。</translation>
    </message>
    <message>
        <source>The model points elsewhere.</source>
        <translation>模型指向别处。</translation>
    </message>
    <message>
        <source>One more try, for half the points.</source>
        <translation>可以再答一次，答对得一半分数。</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries.</source>
        <translation>
            <numerusform>还可再试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how an answer was judged, how many tries are left; both are sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReplayScreenView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What the student saw</source>
        <translation>学生看到的内容</translation>
    </message>
    <message>
        <source>Recorded figures that the model does not give</source>
        <translation>记录的数值中模型没有给出的</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>● %1 (chosen)</source>
        <extracomment>an answer, marked as the one that was chosen</extracomment>
        <translation>● %1（已选）</translation>
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
        <translation>设置
%1

记录的数值
%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReplaySimulator</name>
    <message>
        <source>%1: %2 (changed)</source>
        <translation>%1：%2（有更改）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReplayView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event %1 of %2, %3 after the start: %4</source>
        <extracomment>number of an event, how many there are, time since the start, what happened</extracomment>
        <translation>事件 %1，共 %2，开始后 %3：%4</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReportExportCard</name>
    <message>
        <source>Keep the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>另存为网页</translation>
    </message>
    <message>
        <source>Save the report as a web page (HTML)</source>
        <translation>报告另存为网页（HTML）</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>报告另存为 PDF</translation>
    </message>
    <message>
        <source>The web page is the more accessible of the two: charts come with tables and descriptions.</source>
        <translation>两者之中，网页更便于无障碍阅读：图表附有数据表和文字说明。</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未保存。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReportPage</name>
    <message>
        <source>Hand in again</source>
        <translation>再次提交</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>The lab is not finished yet.</source>
        <translation>实验尚未完成。</translation>
    </message>
    <message>
        <source>Handing in again makes a new file; the earlier one stays.</source>
        <translation>再次提交会生成新的文件；先前的文件保留。</translation>
    </message>
    <message>
        <source>What you predicted, what you observed, and how you explained it.</source>
        <translation>你预测了什么，观察到什么，又如何解释。</translation>
    </message>
    <message>
        <source>Report and hand in</source>
        <translation>报告与提交</translation>
    </message>
    <message>
        <source>Attempt %1. %2</source>
        <translation>第 %1 次尝试。%2</translation>
    </message>
    <message>
        <source>Not handed in yet.</source>
        <translation>尚未提交。</translation>
    </message>
    <message>
        <source>Handed in.</source>
        <translation>已提交。</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>回执 %1</translation>
    </message>
    <message>
        <source>Keep this code. It belongs to the file %1, which goes to your instructor.</source>
        <translation>请保留此代码。它对应文件 %1，该文件要交给教师。</translation>
    </message>
    <message>
        <source>%1: no reason for the prediction</source>
        <translation>%1：预测没有写理由</translation>
    </message>
    <message>
        <source>%1: no observation recorded</source>
        <translation>%1：没有记录观察</translation>
    </message>
    <message>
        <source>Optional parts left out</source>
        <translation>略过的可选部分</translation>
    </message>
    <message>
        <source>Foresight hand-ins (*.foresight)</source>
        <translation>Foresight 提交件 (*.foresight)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RestoreCard</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Looking for a copy of your work…</source>
        <translation>正在查找你工作的副本…</translation>
    </message>
    <message>
        <source>The file itself is sound; there is nothing to restore.</source>
        <translation>文件本身完好，无需恢复。</translation>
    </message>
    <message>
        <source>There is no sound copy on this computer, so nothing can be restored here. The file stays as it is and can be looked at by your instructor or administrator. Hand-ins that you have made are not affected.</source>
        <translation>这台计算机上没有完好的副本，因此无法在此恢复。文件保持原样，可由教师或管理员查看。已提交的内容不受影响。</translation>
    </message>
    <message>
        <source>Here is what is lost</source>
        <translation>丢失的内容</translation>
    </message>
    <message>
        <source>Restore my work from the copy</source>
        <translation>从副本恢复我的工作</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Not restored. %1</source>
        <translation>未恢复。%1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RevealPage</name>
    <message>
        <source>Reflect</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Your prediction beside the model</source>
        <translation>你的预测与模型对照</translation>
    </message>
    <message>
        <source>The reveal could not be recorded. Leave this step and come back to try again.</source>
        <translation>无法记录揭晓。请离开这个步骤，再返回重试。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Explanations of the answers</source>
        <translation>各个回答的解释</translation>
    </message>
    <message>
        <source>At the settings you left the simulator at</source>
        <translation>在你离开模拟器时的设置下</translation>
    </message>
    <message>
        <source>Your answer beside the right one</source>
        <translation>你的回答与正确回答</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
</context>
<context>
    <name>foresight::ui::ReviewCard</name>
    <message>
        <source>Review questions</source>
        <translation>复习题</translation>
    </message>
    <message>
        <source>Review, with new numbers</source>
        <translation>换新数字复习</translation>
    </message>
    <message>
        <source>For practice: nothing here is recorded or graded.</source>
        <translation>供练习用：这里的内容不记录，也不评分。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>检查回答</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>number of a question, how many there are, what it is about</extracomment>
        <translation>第 %1 题，共 %2 题：%3</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <extracomment>whether a review question was answered rightly, and why</extracomment>
        <translation>正确。%1</translation>
    </message>
    <message>
        <source>Not this. %1</source>
        <translation>不是这个。%1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RosterArea</name>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>on the roster</source>
        <translation>在学生名单中</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>学生名单</translation>
    </message>
    <message>
        <source>&amp;Roster file…</source>
        <translation>学生名单文件(&amp;R)…</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.txt *.tsv *.xls *.zip);;All files (*)</source>
        <translation>学生名单 (*.csv *.txt *.tsv *.xls *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>教学班</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Platform&apos;s number</source>
        <translation>平台编号</translation>
    </message>
    <message>
        <source>SIS number</source>
        <translation>SIS 编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No students yet. Choose a roster file; you see what it changes before it does.</source>
        <translation>还没有学生。请选择学生名单文件；更改之前，你会看到它将改变什么。</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n 名学生</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::RosterPreviewPanel</name>
    <message>
        <source>Mark those &amp;not in the file as having left</source>
        <translation>把文件中没有的学生标为已离开(&amp;N)</translation>
    </message>
    <message>
        <source>Mark those not in the file as having left</source>
        <translation>把文件中没有的学生标为已离开</translation>
    </message>
    <message>
        <source>What the roster changes</source>
        <translation>学生名单将改变的内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Take the roster in</source>
        <translation>导入学生名单</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>教学班</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 new, %2 with changes, %3 coming back, %4 not in the file, %5 as before</source>
        <translation>新增 %1，有更改 %2，回到名单 %3，不在文件中 %4，不变 %5</translation>
    </message>
    <message>
        <source>Nothing can be taken in while lines have faults: %1. Correct the file, or choose other columns.</source>
        <translation>有些行有错误（%1），因此不能导入。请更正文件，或选择其他列。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误内容</translation>
    </message>
    <message>
        <source>%1
Say which column holds what: the student number is needed.</source>
        <translation>%1
请指明各列的内容：学号列是必需的。</translation>
    </message>
    <message>
        <source>Roster: %1 added, %2 changed, %3 left, %4 as before</source>
        <translation>学生名单：新增 %1，更改 %2，离开 %3，不变 %4</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RubricArea</name>
    <message>
        <source>Rubrics (*.yaml *.yml *.json);;All files (*)</source>
        <translation>评分标准 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分标准</translation>
    </message>
    <message>
        <source>What earns points. Other points and removed lines count when grades are made again, a new line waits until you apply it, other words never change a grade, and what you set by hand stays.</source>
        <translation>什么可以得分。改动的分数和移除的评分项在重新评分时生效，新的评分项要等你应用，措辞的改动从不改变成绩，你手动设定的保持不变。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>&amp;Take a rubric of the lab ▾</source>
        <translation>采用该实验的评分标准(&amp;T) ▾</translation>
    </message>
    <message>
        <source>Load a &amp;file…</source>
        <translation>载入文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>另存为文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>评分标准的名称</translation>
    </message>
    <message>
        <source>&amp;Name of the rubric</source>
        <translation>评分标准的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Lines of the rubric</source>
        <translation>评分标准的各评分项</translation>
    </message>
    <message>
        <source>Add a &amp;line</source>
        <translation>添加评分项(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>移除该评分项(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>New lines count at &amp;once</source>
        <translation>新的评分项立即计分(&amp;O)</translation>
    </message>
    <message>
        <source>New lines count at once</source>
        <translation>新的评分项立即计分</translation>
    </message>
    <message>
        <source>Sho&amp;w what changes</source>
        <translation>显示会改变什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save the rubric</source>
        <translation>保存评分标准(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to what is saved</source>
        <translation>返回已保存的内容(&amp;B)</translation>
    </message>
    <message>
        <source>Appl&amp;y waiting lines…</source>
        <translation>应用等待中的评分项(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Grade again now</source>
        <translation>立即重新评分(&amp;G)</translation>
    </message>
    <message>
        <source>Leave the rubric?</source>
        <translation>离开评分标准吗？</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>The changes of the rubric are not saved.</source>
        <translation>评分标准的更改尚未保存。</translation>
    </message>
    <message>
        <source>Load a rubric</source>
        <translation>载入评分标准</translation>
    </message>
    <message>
        <source>Save the rubric as a file</source>
        <translation>评分标准另存为文件</translation>
    </message>
    <message>
        <source>rubric.yaml</source>
        <translation>rubric.yaml</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Lines: a rubric needs at least one.</source>
        <translation>评分项：评分标准至少需要一个。</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>评分项 %1。%2</translation>
    </message>
    <message>
        <source>Somebody else has saved this rubric meanwhile. Save yours as a file, go back to what is saved, and compare.</source>
        <translation>期间另有人保存了此评分标准。请把你的另存为文件，返回已保存的内容，然后比较。</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>已保存为版本 %1。</translation>
    </message>
    <message>
        <source>Rubric saved. Grades are as they were until they are made again.</source>
        <translation>评分标准已保存。在重新评分之前，成绩保持原样。</translation>
    </message>
    <message>
        <source>Let the waiting lines count?</source>
        <translation>让等待中的评分项计分吗？</translation>
    </message>
    <message>
        <source>Apply them</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The lines count now.</source>
        <translation>这些评分项现在计分了。</translation>
    </message>
    <message>
        <source>Grades were made again: %1 changed, %2 unchanged.</source>
        <translation>已重新评分：%1 个改变，%2 个不变。</translation>
    </message>
    <message>
        <source>Somebody else has saved this rubric meanwhile.</source>
        <translation>期间另有人保存了此评分标准。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::RubricLinesModel</name>
    <message>
        <source>counts</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>What is awarded</source>
        <translation>给分依据</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>幕</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>⚠ points</source>
        <translation>⚠ 分数</translation>
    </message>
    <message>
        <source>⚠ act</source>
        <translation>⚠ 幕</translation>
    </message>
    <message>
        <source>new, waits</source>
        <translation>新增，等待应用</translation>
    </message>
    <message>
        <source>new, counts</source>
        <translation>新增，已计入</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待应用</translation>
    </message>
    <message>
        <source>Changes no grade until you apply the waiting lines.</source>
        <translation>在应用等待中的评分项之前，不会改变任何成绩。</translation>
    </message>
    <message>
        <source>Counts when grades are made again.</source>
        <translation>重新计算成绩时计入。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SentenceForm</name>
    <message numerus="yes">
        <source>%1 of %2 blanks are filled.</source>
        <extracomment>%1 is how many blanks of a sentence are filled, %2 how many there are</extracomment>
        <translation>
            <numerusform>%2 个空中已填 %1 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foresight::ui::SettingsCommand</name>
    <message>
        <source>change of settings</source>
        <translation>设置更改</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Every change applies at once and is kept for the next start.</source>
        <translation>每项更改立即生效，并保留到下次启动。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing slides or fades; changes show at once.</source>
        <translation>没有滑动或淡入淡出；变化立即显示。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>谁在这里学习</translation>
    </message>
    <message>
        <source>Change name or number</source>
        <translation>更改姓名或学号</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, student number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Your work is kept in %1</source>
        <translation>你的学习内容保存在 %1</translation>
    </message>
    <message>
        <source>Play the utilisation as a &amp;tone</source>
        <translation>用音调播放利用率(&amp;O)</translation>
    </message>
    <message>
        <source>Play the utilisation as a tone</source>
        <translation>用音调播放利用率</translation>
    </message>
    <message>
        <source>A short tone at each change in the simulator: the higher, the busier.</source>
        <translation>在模拟器中每次更改时发出一个短音：音越高，越忙碌。</translation>
    </message>
    <message>
        <source>This computer has no sound player (aplay or paplay).</source>
        <translation>这台计算机没有声音播放程序（aplay 或 paplay）。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SlotBox</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StatusStrip</name>
    <message>
        <source>Where the lab stands</source>
        <translation>实验的进展</translation>
    </message>
    <message>
        <source>No context chosen yet</source>
        <translation>尚未选择情境</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>act, answer, confidence</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: draft</source>
        <translation>%1：草稿</translation>
    </message>
    <message>
        <source>%1: not started</source>
        <translation>%1：未开始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>No backup copy now; tried again later</source>
        <translation>暂无备份副本；稍后重试</translation>
    </message>
    <message>
        <source>Saved here; the copy on the other disk follows later</source>
        <translation>已保存在此处；另一磁盘上的副本稍后补上</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>of a prediction, in place of an answer that is too long for the strip</extracomment>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StepRail</name>
    <message>
        <source>Steps of the lab</source>
        <translation>实验的步骤</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>act number and title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step name and state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, then step and state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, on screen</source>
        <translation>%1，正在显示</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentMenus</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>实验(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All labs</source>
        <translation>全部实验(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the lab</source>
        <translation>返回实验(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>上一步(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Do this step</source>
        <translation>做这一步(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>标准大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;My record</source>
        <translation>我的记录(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save my record as text…</source>
        <translation>我的记录另存为文本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Change name or number…</source>
        <translation>更改姓名或学号(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Foresight</source>
        <translation>关于 Foresight(&amp;A)</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>简短导览(&amp;T)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentPanel</name>
    <message>
        <source>&amp;Item</source>
        <translation>成绩项(&amp;T)</translation>
    </message>
    <message>
        <source>Han&amp;d-in</source>
        <translation>提交件(&amp;D)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>成绩项</translation>
    </message>
    <message>
        <source>Hand-in</source>
        <translation>提交件</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Timeline and replay</source>
        <translation>时间线与重放</translation>
    </message>
    <message>
        <source>Choose a student to see their work.</source>
        <translation>选择一名学生以查看其学习内容。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::StudentsArea</name>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>查找学生</translation>
    </message>
</context>
<context>
    <name>foresight::ui::SweepCard</name>
    <message>
        <source>Sweep a control</source>
        <translation>让一个控件扫过其范围</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Over the range of</source>
        <translation>扫过范围的控件</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TargetPicker</name>
    <message>
        <source>The arrow keys choose another cell and so its settings.</source>
        <translation>方向键选择另一个单元格及其设置。</translation>
    </message>
    <message>
        <source>The Up and Down keys choose other bars and so their settings.</source>
        <translation>上下键选择其他条形及其设置。</translation>
    </message>
    <message>
        <source>The Left and Right keys choose the next point to that side, Up and Down the next one above or below; its settings are applied.</source>
        <translation>左右键选择该方向的下一个点，上下键选择上方或下方的下一个点；随即应用其设置。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TextForm</name>
    <message numerus="yes">
        <source>%1 of %2 characters</source>
        <extracomment>how much of a text is written; %1 is that number, %2 how many characters it may have</extracomment>
        <translation>
            <numerusform>%1 / %2 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept the first %1 of %2 characters.</source>
        <translation>
            <numerusform>只保留了 %2 个字符中的前 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your answer first.</source>
        <translation>请先写下你的回答。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::TimelineModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>After</source>
        <translation>开始后</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>幕</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>foresight::ui::Tour</name>
    <message>
        <source>Short tour</source>
        <translation>简短导览</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>关闭导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>place in the tour, how many places it has</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>foresight::ui::UnlockCard</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>If that computer was switched off or broke down, it left its lock behind, and you can go on here.</source>
        <translation>如果那台电脑已关机或出了故障，它留下了锁，你可以在这里继续。</translation>
    </message>
    <message>
        <source>Unlock here…</source>
        <translation>在此解锁…</translation>
    </message>
    <message>
        <source>Unlock only when nobody works there any more. If two computers write to the same work, steps of one of them can be lost. That a lock was broken is recorded in your work, without a name.</source>
        <translation>只有在那边不再有人工作时才解锁。如果两台电脑写入同一份工作，其中一台的步骤可能丢失。解锁一事会记录在你的工作中，不含姓名。</translation>
    </message>
    <message>
        <source>Nobody works there: unlock</source>
        <translation>那边无人工作：解锁</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>保持锁定</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Not unlocked. %1</source>
        <translation>未解锁。%1</translation>
    </message>
</context>
<context>
    <name>foresight::ui::UnlockDesk</name>
    <message>
        <source>Unlocked. That it was is recorded in your work.</source>
        <translation>已解锁。此事已记录在你的工作中。</translation>
    </message>
    <message>
        <source>Your work was opened on the computer %1 (%2) and not closed there. What is recorded can be read here all the same: Record, My record.</source>
        <translation>您的工作曾在计算机 %1 上打开（%2），且没有在那里关闭。已记录的内容仍可在此阅读：“记录”，“我的记录”。</translation>
    </message>
</context>
<context>
    <name>foresight::ui::WorkSummary</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>与模型一致</translation>
    </message>
    <message>
        <source>not as the model says</source>
        <translation>与模型不同</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>没有给出理由</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>The model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>nothing read off</source>
        <translation>没有读数</translation>
    </message>
    <message>
        <source>Read off: %1</source>
        <translation>读到：%1</translation>
    </message>
    <message>
        <source>Settings tried: %1 · missions met: %2</source>
        <translation>试过的设置：%1 · 完成的任务：%2</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>try %1: right</source>
        <translation>第 %1 次作答：正确</translation>
    </message>
    <message>
        <source>try %1: not right</source>
        <translation>第 %1 次作答：不正确</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Summary of the work</source>
        <translation>学习内容概要</translation>
    </message>
    <message>
        <source>Show in &amp;Grades</source>
        <translation>在成绩中显示(&amp;G)</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>关于此文件</translation>
    </message>
    <message>
        <source>What a person should look at</source>
        <translation>需要人查看的内容</translation>
    </message>
    <message>
        <source>Flags are advice: they never change points, and each of them can have an innocent explanation.</source>
        <translation>标记只是提示：它们从不改变分数，每一个都可能有无可非议的原因。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺交</translation>
    </message>
    <message>
        <source>Comparing with the other hand-ins…</source>
        <translation>正在与其他提交件比较…</translation>
    </message>
    <message>
        <source>Nothing was noticed.</source>
        <translation>没有发现需要注意之处。</translation>
    </message>
    <message>
        <source>Save the &amp;receipt…</source>
        <translation>保存回执(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>foresight::ui::pages</name>
    <message>
        <source>%1 (your answer and the model&apos;s)</source>
        <translation>%1（你的回答，也是模型的回答）</translation>
    </message>
    <message>
        <source>%1 (your answer)</source>
        <translation>%1（你的回答）</translation>
    </message>
    <message>
        <source>%1 (the model&apos;s answer)</source>
        <translation>%1（模型的回答）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>letter of an answer, the answer</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>比较有把握</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>很有把握</translation>
    </message>
    <message>
        <source>receipt known where it was begun only</source>
        <translation>回执只在开始该实验的地方可知</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>回执 %1</translation>
    </message>
    <message>
        <source>Hand-in %1: %2, %3, %4</source>
        <extracomment>number of a hand-in, file name, time, receipt</extracomment>
        <translation>提交件 %1：%2，%3，%4</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a duration in minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <extracomment>a range of minutes</extracomment>
        <translation>%1–%2 分钟</translation>
    </message>
    <message>
        <source>you: %1 (%2)</source>
        <extracomment>beside the mark of a prediction on a chart: the answer or where it was placed, the confidence</extracomment>
        <translation>你：%1（%2）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Your answer: %1</source>
        <translation>你的回答：%1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>正确：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how something was judged, how far it is off</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Kept as you wrote it. Nothing here is scored.</source>
        <translation>已按你写的原样保存。此处不评分。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (right, you chose it)</source>
        <translation>%1（正确，你选了它）</translation>
    </message>
    <message>
        <source>%1 (right, you did not choose it)</source>
        <translation>%1（正确，你没有选它）</translation>
    </message>
    <message>
        <source>%1 (not right, you chose it)</source>
        <translation>%1（不正确，你选了它）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1, locked at %2</source>
        <translation>%1，锁定于 %2</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Looks at the simulator: %1</source>
        <translation>查看模拟器的次数：%1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已记录：%1</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Placed at %1</source>
        <translation>标在 %1 处</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Collect hand-ins, grade them and export grades.</source>
        <translation>收集提交件，评分并导出成绩。</translation>
    </message>
    <message>
        <source>Write the class report (pdf) without a window, and end.</source>
        <translation>不打开窗口，写出班级报告（pdf），然后结束。</translation>
    </message>
    <message>
        <source>The file that --export writes.</source>
        <translation>--export 写入的文件。</translation>
    </message>
    <message>
        <source>Gradebook to open.</source>
        <translation>要打开的成绩册。</translation>
    </message>
    <message>
        <source>Hand-ins, or folders of them, to import.</source>
        <translation>要导入的提交件或其文件夹。</translation>
    </message>
    <message>
        <source>Keep settings and work in this folder.</source>
        <translation>把设置和学习内容保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Labs with locked predictions and live simulators.</source>
        <translation>带有锁定预测和实时模拟器的实验。</translation>
    </message>
    <message>
        <source>Open the lab with this id or folder.</source>
        <translation>打开具有此 id 或位于此文件夹的实验。</translation>
    </message>
    <message>
        <source>Check this computer, and end.</source>
        <translation>检查这台计算机，然后结束。</translation>
    </message>
    <message>
        <source>Say which version this is, and end.</source>
        <translation>显示版本，然后结束。</translation>
    </message>
    <message>
        <source>With --self-test or --version: answer as one JSON document.</source>
        <translation>与 --self-test 或 --version 一起使用：以一个 JSON 文档作答。</translation>
    </message>
    <message>
        <source>Keep this course file: hand-ins are sealed for its course.</source>
        <translation>保留此课程文件：提交件将为该课程密封。</translation>
    </message>
    <message>
        <source>Show the lab in this folder to its author, with the checker beside it.</source>
        <translation>向作者显示此文件夹中的实验，并在旁边显示检查结果。</translation>
    </message>
</context>
</TS>
