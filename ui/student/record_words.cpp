// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/record_words.h"

#include "core/session/event_words.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"

#include <QCoreApplication>

namespace foresight::ui {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

QString verdictFieldText(const RecordField& field, const DesignRecord& record, bool ever)
{
    if (!ever) {
        return RecordWords::tr("not triggered");
    }
    const auto now = record.now.find(field.id);
    const bool* holds = now == record.now.end() ? nullptr : std::get_if<bool>(&now->second);
    return holds && !*holds ? RecordWords::tr("triggered earlier") : RecordWords::tr("triggered");
}

QString flagText(const RecordField& field, const DesignRecord& record, bool value)
{
    switch (field.take) {
    case RecordTake::EverVerdict:
        return verdictFieldText(field, record, value);
    case RecordTake::PredictionCorrect:
        return value ? RecordWords::tr("as the model says") : RecordWords::tr("not as the model says");
    case RecordTake::ReflectionCorrect:
        return value ? RecordWords::tr("correct") : RecordWords::tr("not correct");
    default:
        return value ? RecordWords::tr("yes") : RecordWords::tr("no");
    }
}

} // namespace

QString recordFieldText(const RecordField& field, const DesignRecord& record, const TextRenderer& text)
{
    const auto found = record.design.find(field.id);
    if (found == record.design.end()) {
        return {};
    }
    if (const auto* flag = std::get_if<bool>(&found->second)) {
        return flagText(field, record, *flag);
    }
    if (const auto* number = std::get_if<double>(&found->second)) {
        return qtText(figureWords(*number, field.name, &text, field.act));
    }
    if (const auto* id = std::get_if<std::string>(&found->second)) {
        if (field.take == RecordTake::LastInput) {
            return qtText(settingWords(field.name, *id, &text, field.act));
        }
        return qtText(contextWords(*id, &text));
    }
    return {};
}

QString recordFieldName(const RecordField& field, const TextRenderer& text)
{
    if (!field.statusLabel.empty()) {
        return qtText(text.render(field.statusLabel, field.act));
    }
    if (field.take == RecordTake::PredictionCorrect) {
        return RecordWords::tr("%1, prediction").arg(actName(text.lab().definition(), field.act));
    }
    if (field.take == RecordTake::ReflectionCorrect) {
        return RecordWords::tr("%1, reflection").arg(actName(text.lab().definition(), field.act));
    }
    QString name = qtText(field.id).replace(QLatin1Char('_'), QLatin1Char(' '));
    return name.isEmpty() ? name : name.left(1).toUpper() + name.mid(1);
}

} // namespace foresight::ui
