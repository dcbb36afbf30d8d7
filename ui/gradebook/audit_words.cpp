// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/audit_words.h"

#include "ui/gradebook/grade_words.h"
#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <utility>

namespace foresight::ui {

namespace {

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

using Phrase = std::pair<const char*, const char*>;

constexpr std::array kActions{
    Phrase{"create", QT_TRANSLATE_NOOP("AuditWords", "gradebook made")},
    Phrase{"course", QT_TRANSLATE_NOOP("AuditWords", "course file changed")},
    Phrase{"roster", QT_TRANSLATE_NOOP("AuditWords", "roster")},
    Phrase{"roster-dropped", QT_TRANSLATE_NOOP("AuditWords", "left the roster")},
    Phrase{"roster-returned", QT_TRANSLATE_NOOP("AuditWords", "back on the roster")},
    Phrase{"import", QT_TRANSLATE_NOOP("AuditWords", "hand-in imported")},
    Phrase{"grade", QT_TRANSLATE_NOOP("AuditWords", "points computed")},
    Phrase{"override", QT_TRANSLATE_NOOP("AuditWords", "points by hand")},
    Phrase{"override-cleared", QT_TRANSLATE_NOOP("AuditWords", "computed points again")},
    Phrase{"comment", QT_TRANSLATE_NOOP("AuditWords", "comment")},
    Phrase{"extension", QT_TRANSLATE_NOOP("AuditWords", "deadline for a student")},
    Phrase{"choice", QT_TRANSLATE_NOOP("AuditWords", "attempt chosen")},
    Phrase{"assignment", QT_TRANSLATE_NOOP("AuditWords", "hand-in assigned")},
    Phrase{"rubric", QT_TRANSLATE_NOOP("AuditWords", "rubric changed")},
    Phrase{"hold", QT_TRANSLATE_NOOP("AuditWords", "hold")},
    Phrase{"hold-ended", QT_TRANSLATE_NOOP("AuditWords", "hold ended")},
    Phrase{"purge", QT_TRANSLATE_NOOP("AuditWords", "purge")},
    Phrase{"export", QT_TRANSLATE_NOOP("AuditWords", "grades exported")},
};

} // namespace

QString actionWords(const std::string& action)
{
    constexpr std::string_view refused = "-refused";
    if (action.size() > refused.size() && action.ends_with(refused))
        return AuditWords::tr("%1: refused, changed meanwhile")
            .arg(actionWords(action.substr(0, action.size() - refused.size())));
    for (const auto& [known, words] : kActions) {
        if (action == known)
            return AuditWords::tr(words);
    }
    return qtText(action);
}

QString historyWords(const std::vector<AuditRow>& rows, const QLocale& locale)
{
    QStringList paragraphs;
    for (const AuditRow& row : rows) {
        QString line = AuditWords::tr("%1, %2: %3")
                           .arg(momentText(row.utcMs, locale), shownText(row.who), actionWords(row.action));
        if (row.oldValue != row.newValue)
            line += AuditWords::tr(", %1 → %2")
                        .arg(row.oldValue.empty() ? QStringLiteral("–") : shownText(row.oldValue),
                             row.newValue.empty() ? QStringLiteral("–") : shownText(row.newValue));
        if (!row.reason.empty())
            line += AuditWords::tr(". %1").arg(shownText(row.reason));
        paragraphs.append(line);
    }
    return paragraphs.isEmpty() ? AuditWords::tr("No changes yet") : paragraphs.join(QStringLiteral("\n"));
}

} // namespace foresight::ui
