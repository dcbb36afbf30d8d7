// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/export_words.h"

#include "core/base/csv.h"
#include "core/base/word_locale.h"
#include "core/grading/roster_text.h"
#include "ui/gradebook/grade_words.h"
#include "ui/qt_text.h"

#include <QCoreApplication>

namespace foresight::ui {

namespace {

constexpr qsizetype kRecords = 30;
constexpr std::size_t kNamed = 12;
constexpr std::size_t kBeginning = 4'000;

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

QString named(const QString& words, const std::vector<std::string>& texts, const QLocale& locale)
{
    QStringList shown;
    for (std::size_t i = 0; i < std::min(kNamed, texts.size()); ++i)
        shown.append(shownText(texts[i]));
    if (texts.size() > kNamed)
        shown.append(QStringLiteral("…"));
    return ExportWords::tr("%1 %2: %3")
        .arg(locale.toString(qsizetype(texts.size())), words, shown.join(clauseSeparator()));
}

} // namespace

QString exportSummary(const ExportedFile& made, const QLocale& locale)
{
    QStringList lines{ExportWords::tr("Students in the file: %1").arg(locale.toString(made.students))};
    if (!made.leftOut.empty())
        lines.append(named(ExportWords::tr("left out, because they lack the identifier"), made.leftOut, locale));
    if (made.merge) {
        lines.append(ExportWords::tr("Matched with the platform's file: %1")
                         .arg(locale.toString(qsizetype(made.merge->matched.size()))));
        if (!made.merge->ambiguous.empty())
            lines.append(named(ExportWords::tr("ambiguous, left as they are"), made.merge->ambiguous, locale));
        if (!made.merge->unmatched.empty())
            lines.append(
                named(ExportWords::tr("in the platform's file and not on the roster"), made.merge->unmatched, locale));
        if (!made.merge->missing.empty())
            lines.append(
                named(ExportWords::tr("with a result and not in the platform's file"), made.merge->missing, locale));
    }
    for (const std::string& note : made.notes)
        lines.append(shownText(note));
    return lines.join(QLatin1Char('\n'));
}

QList<QStringList> exportRecords(const ExportedFile& made, const ExportFormat& format)
{
    QList<QStringList> records;
    if (format.extension != "csv" && format.extension != "txt" && format.extension != "xls")
        return records;
    const auto text = rosterText(made.bytes, {});
    if (!text)
        return records;
    const auto read = readCsv(*text, {}, csvSeparator(*text, ",;\t"), [&](const CsvRow& row) -> Result<void> {
        QStringList fields;
        for (const std::string& field : row.fields)
            fields.append(shownText(field));
        records.append(fields);
        // Enough is enough; that the reading ends with an error is of no interest.
        return records.size() < kRecords ? Result<void>() : fail({ErrorCode::FormatInvalid, {}, {}, {}});
    });
    return read || records.size() == kRecords ? records : QList<QStringList>();
}

QString exportBeginning(const ExportedFile& made, const QLocale& locale)
{
    if (made.bytes.starts_with("%PDF-") || made.bytes.substr(0, kBeginning).find('\0') != std::string::npos)
        return ExportWords::tr("A file of %1, which is not text")
            .arg(locale.formattedDataSize(static_cast<qint64>(made.bytes.size())));
    const QString begin =
        QString::fromUtf8(made.bytes.data(), static_cast<qsizetype>(std::min(kBeginning, made.bytes.size())));
    return made.bytes.size() > kBeginning ? begin + QStringLiteral("\n…") : begin;
}

} // namespace foresight::ui
