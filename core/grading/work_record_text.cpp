// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace foresight {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string textOf(const QJsonObject& object, QLatin1String key)
{
    return object[key].toString().toStdString();
}

std::int64_t timeOf(const QJsonObject& object, QLatin1String key)
{
    return object[key].toInteger();
}

QJsonValue numberOrNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject answerJson(const AnswerRecord& answer)
{
    QJsonArray answers;
    for (const std::string& each : answer.answers) {
        answers.append(qt(each));
    }
    QJsonObject object{{QStringLiteral("act"), qt(answer.act)},
                       {QStringLiteral("role"), qt(questionRoleName(answer.role))},
                       {QStringLiteral("answers"), answers},
                       {QStringLiteral("correct"), answer.correct},
                       {QStringLiteral("reason"), qt(answer.reason)},
                       {QStringLiteral("at"), qint64{answer.answeredUtcMs}},
                       {QStringLiteral("seconds"), numberOrNull(answer.secondsToFirst)}};
    if (answer.confidence) {
        object[QStringLiteral("confidence")] = qt(confidenceName(*answer.confidence));
    }
    if (answer.placed) {
        object[QStringLiteral("placed")] = *answer.placed;
    }
    return object;
}

AnswerRecord answerOf(const QJsonObject& object)
{
    AnswerRecord answer;
    answer.act = textOf(object, QLatin1String("act"));
    answer.role = textOf(object, QLatin1String("role")) == questionRoleName(QuestionRole::Reflection)
                      ? QuestionRole::Reflection
                      : QuestionRole::Prediction;
    for (const auto& each : object[QLatin1String("answers")].toArray()) {
        answer.answers.push_back(each.toString().toStdString());
    }
    answer.correct = object[QLatin1String("correct")].toBool();
    answer.confidence = confidenceFromName(textOf(object, QLatin1String("confidence")));
    answer.reason = textOf(object, QLatin1String("reason"));
    if (const QJsonValue placed = object[QLatin1String("placed")]; placed.isDouble()) {
        answer.placed = placed.toDouble();
    }
    answer.answeredUtcMs = timeOf(object, QLatin1String("at"));
    if (const QJsonValue seconds = object[QLatin1String("seconds")]; seconds.isDouble()) {
        answer.secondsToFirst = seconds.toDouble();
    }
    return answer;
}

} // namespace

std::string workText(const WorkRecord& work)
{
    QJsonArray answers;
    for (const AnswerRecord& answer : work.answers) {
        answers.append(answerJson(answer));
    }
    QJsonArray times;
    for (const StepTime& time : work.times) {
        times.append(QJsonArray{qt(time.act), qt(time.step), time.seconds});
    }
    QJsonObject object{
        {QStringLiteral("lab"), qt(work.lab)},         {QStringLiteral("attempt"), work.attempt},
        {QStringLiteral("context"), qt(work.context)}, {QStringLiteral("started"), qint64{work.startedUtcMs}},
        {QStringLiteral("answers"), answers},          {QStringLiteral("times"), times},
        {QStringLiteral("looks"), work.looks},         {QStringLiteral("missions"), work.missions}};
    if (work.finishedUtcMs) {
        object[QStringLiteral("finished")] = qint64{*work.finishedUtcMs};
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

WorkRecord parseWorkText(std::string_view text)
{
    const QByteArray bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    WorkRecord work;
    work.lab = textOf(object, QLatin1String("lab"));
    work.attempt = object[QLatin1String("attempt")].toInt(1);
    work.context = textOf(object, QLatin1String("context"));
    work.startedUtcMs = timeOf(object, QLatin1String("started"));
    if (object.contains(QLatin1String("finished"))) {
        work.finishedUtcMs = timeOf(object, QLatin1String("finished"));
    }
    for (const auto& answer : object[QLatin1String("answers")].toArray()) {
        work.answers.push_back(answerOf(answer.toObject()));
    }
    for (const auto& each : object[QLatin1String("times")].toArray()) {
        const QJsonArray time = each.toArray();
        work.times.push_back({time[0].toString().toStdString(), time[1].toString().toStdString(), time[2].toDouble()});
    }
    work.looks = object[QLatin1String("looks")].toInt();
    work.missions = object[QLatin1String("missions")].toInt();
    return work;
}

} // namespace foresight
