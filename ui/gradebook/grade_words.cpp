// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/grade_words.h"

#include "core/base/text.h"
#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <array>
#include <utility>

namespace foresight::ui {

namespace {

struct GradeWords
{
    Q_DECLARE_TR_FUNCTIONS(GradeWords)
};

using Phrase = std::pair<const char*, const char*>;

/// The words for a stable name; the name itself when it is not known.
template <std::size_t N>
QString phrase(const std::array<Phrase, N>& phrases, const std::string& name)
{
    for (const auto& [known, words] : phrases) {
        if (name == known)
            return GradeWords::tr(words);
    }
    return qtText(name);
}

constexpr std::array kFlags{
    Phrase{"late", QT_TRANSLATE_NOOP("GradeWords", "handed in late")},
    Phrase{"recomputation", QT_TRANSLATE_NOOP("GradeWords", "a recorded figure differs from what the model gives")},
    Phrase{"scripted", QT_TRANSLATE_NOOP("GradeWords", "made by a script, not by a person at the window")},
    Phrase{"rules-broken", QT_TRANSLATE_NOOP("GradeWords", "an event does not follow from those before it")},
    Phrase{"unknown-event", QT_TRANSLATE_NOOP("GradeWords", "it has an event that only a newer Foresight knows")},
    Phrase{"unreadable-event", QT_TRANSLATE_NOOP("GradeWords", "an event could not be read")},
    Phrase{"lab-version-differs", QT_TRANSLATE_NOOP("GradeWords", "done with another version of the lab")},
    Phrase{"not-finished", QT_TRANSLATE_NOOP("GradeWords", "the lab was not finished")},
    Phrase{"reason-missing", QT_TRANSLATE_NOOP("GradeWords", "a prediction lacks the reason that the course asks for")},
};

constexpr std::array kWhys{
    Phrase{"locked", QT_TRANSLATE_NOOP("GradeWords", "done")},
    Phrase{"not-locked", QT_TRANSLATE_NOOP("GradeWords", "not done")},
    Phrase{"first-try", QT_TRANSLATE_NOOP("GradeWords", "right at the first try")},
    Phrase{"second-try", QT_TRANSLATE_NOOP("GradeWords", "right at the second try: half")},
    Phrase{"missed", QT_TRANSLATE_NOOP("GradeWords", "not right in two tries")},
    Phrase{"not-answered", QT_TRANSLATE_NOOP("GradeWords", "not answered")},
    Phrase{"met", QT_TRANSLATE_NOOP("GradeWords", "done")},
    Phrase{"open", QT_TRANSLATE_NOOP("GradeWords", "not all met")},
    Phrase{"right", QT_TRANSLATE_NOOP("GradeWords", "the prediction agrees with the model")},
    Phrase{"wrong", QT_TRANSLATE_NOOP("GradeWords", "the prediction differs from the model")},
    Phrase{"finished", QT_TRANSLATE_NOOP("GradeWords", "done")},
    Phrase{"not-finished", QT_TRANSLATE_NOOP("GradeWords", "not done")},
    Phrase{"no-such-act", QT_TRANSLATE_NOOP("GradeWords", "the lab has no such act")},
};

} // namespace

QString shownText(const std::string& text)
{
    return text.empty() ? QString() : qtText(shownName(text));
}

QString shownWords(const std::string& sentence)
{
    return sentence.empty() ? QString() : qtText(shownSentence(sentence));
}

QString shownParagraphs(const std::string& text)
{
    QStringList lines;
    for (const QString& line : qtText(text).split(QLatin1Char('\n')))
        lines.append(shownText(coreText(line)));
    return lines.join(QLatin1Char('\n'));
}

QString studentName(const Student& student)
{
    if (student.familyName.empty() && student.givenName.empty())
        return shownText(student.studentId);
    return shownText(student.familyName + (student.givenName.empty() ? "" : ", " + student.givenName));
}

QString pointsText(double points, const QLocale& locale)
{
    return locale.toString(points, 'f', QLocale::FloatingPointShortest);
}

QString standingWords(const GradeCell& cell, const QLocale& locale)
{
    if (cell.state == CellState::Excused)
        return GradeWords::tr("excused");
    return cell.points ? pointsText(*cell.points, locale) : QStringLiteral("–");
}

QString cellText(const GradeCell& cell, const QLocale& locale)
{
    const char* mark = cell.override ? " ✎" : cell.flags.empty() ? "" : " ⚑";
    return standingWords(cell, locale) + QString::fromUtf8(mark);
}

QString cellHint(const GradeCell& cell)
{
    QStringList lines;
    if (cell.state == CellState::Missing)
        lines.append(GradeWords::tr("missing: nothing was handed in"));
    for (const std::string& flag : cell.flags)
        lines.append(flagWords(flag));
    if (cell.override)
        lines.append(GradeWords::tr("changed by hand: %1").arg(shownText(cell.override->reason)));
    return lines.join(QLatin1Char('\n'));
}

QString flagWords(const std::string& flag)
{
    return phrase(kFlags, flag);
}

QString whyWords(const std::string& why)
{
    return phrase(kWhys, why);
}

QString momentText(std::int64_t utcMs, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(utcMs), QLocale::ShortFormat);
}

QString secondText(std::int64_t utcMs, const QLocale& locale)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs);
    //: a day, a time of day
    return GradeWords::tr("%1, %2").arg(locale.toString(moment.date(), QLocale::ShortFormat),
                                        moment.time().toString(QStringLiteral("HH:mm:ss")));
}

QString gradeSummary(const GradeTable& table, const QLocale& locale)
{
    if (table.rows.empty())
        return GradeWords::tr("No students yet. Take in the roster, then the hand-ins.");
    qsizetype with = 0;
    qsizetype missing = 0;
    for (const GradeRow& row : table.rows) {
        for (const GradeCell& cell : row.cells)
            (cell.state == CellState::Missing ? missing : with) += 1;
    }
    QStringList facts{GradeWords::tr("Students: %1").arg(locale.toString(qsizetype(table.rows.size()))),
                      GradeWords::tr("with a result: %1").arg(locale.toString(with)),
                      GradeWords::tr("missing: %1").arg(locale.toString(missing))};
    if (!table.parked.empty())
        facts.append(GradeWords::tr("hand-ins of unknown students, kept aside: %1")
                         .arg(locale.toString(qsizetype(table.parked.size()))));
    if (table.waiting > 0)
        facts.append(GradeWords::tr("hand-ins that wait for a version of their lab, to be installed here: %1")
                         .arg(locale.toString(qlonglong(table.waiting))));
    return facts.join(QStringLiteral(" · "));
}

} // namespace foresight::ui
