// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/figure_text.h"

#include "core/base/word_locale.h"
#include "core/export/report_words.h"

#include <QString>

#include <map>

namespace foresight {

namespace {

/// The reason in words; the stable name itself when it is not known.
QString whyWords(const std::string& why)
{
    static const std::map<std::string, const char*> kWords{
        {"one-student", QT_TRANSLATE_NOOP("ReportWords", "only one student")},
        {"equal-marks", QT_TRANSLATE_NOOP("ReportWords", "no variation to compare")},
        {"max-zero", QT_TRANSLATE_NOOP("ReportWords", "there are no points to get")},
        {"one-item", QT_TRANSLATE_NOOP("ReportWords", "there is only one item")},
        {"negative-covariance", QT_TRANSLATE_NOOP("ReportWords", "the covariance with the total is negative")},
        {"few-students", QT_TRANSLATE_NOOP("ReportWords", "too few students")},
        {"not-scored", QT_TRANSLATE_NOOP("ReportWords", "answers in one's own words are not scored")},
        {"no-answers", QT_TRANSLATE_NOOP("ReportWords", "there are no answers")},
        {"all-right-before", QT_TRANSLATE_NOOP("ReportWords", "all were right before")},
        {"no-room-to-change", QT_TRANSLATE_NOOP("ReportWords", "nobody could change")},
    };
    const auto known = kWords.find(why);
    return known == kWords.end() ? QString::fromStdString(why) : ReportWords::tr(known->second);
}

} // namespace

std::string notDefinedText(const std::string& why)
{
    return ReportWords::tr("not defined: %1").arg(whyWords(why)).toStdString();
}

std::string figureText(const Statistic& statistic)
{
    return statistic.value ? wordNumber(*statistic.value, 'g', 4).toStdString() : notDefinedText(statistic.why);
}

std::string perCentText(const Statistic& share)
{
    return share.value ? ReportWords::tr("%1 %").arg(wordNumber(100 * *share.value, 'g', 3)).toStdString()
                       : figureText(share);
}

} // namespace foresight
