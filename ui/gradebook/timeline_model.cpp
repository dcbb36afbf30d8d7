// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/timeline_model.h"

#include "core/session/event_words.h"
#include "ui/gradebook/grade_words.h"
#include "ui/qt_text.h"

#include <utility>

namespace foresight::ui {

void TimelineModel::setReplay(std::shared_ptr<const Replay> replay, const QLocale& locale)
{
    m_replay = std::move(replay);
    m_locale = locale;
    m_text.reset();
    if (m_replay) {
        if (auto text = replayText(*m_replay, locale))
            m_text.emplace(std::move(*text));
    }
    setHeaders({tr("After"), tr("What happened"), tr("Act"), tr("Time"), tr("No.")}, {kSince, kNumber});
    rebuild();
}

int TimelineModel::recordCount() const
{
    return m_replay ? static_cast<int>(m_replay->events.size()) : 0;
}

QString TimelineModel::text(int record, int column) const
{
    const auto at = static_cast<std::size_t>(record);
    const Event& event = m_replay->events[at];
    switch (column) {
    case kSince:
        return qtText(elapsedText(m_replay->moments[at].sinceStartMs));
    case kWhat:
        return shownWords(momentSentence(*m_replay, at, m_text ? &*m_text : nullptr));
    case kAct:
        return shownWords(replayActName(*m_replay, event.act));
    case kTime:
        return secondText(event.utcMs, m_locale);
    default:
        return m_locale.toString(qlonglong{event.seq});
    }
}

QString TimelineModel::hint(int record, int column) const
{
    if (column != kWhat)
        return {};
    const EventWords words =
        eventWords(m_replay->events[static_cast<std::size_t>(record)], m_text ? &*m_text : nullptr);
    return words.details.empty() ? shownWords(words.what)
                                 : tr("%1. %2").arg(shownWords(words.what), shownWords(words.details));
}

int TimelineModel::compared(int a, int b, int) const
{
    return threeWay(a, b);
}

} // namespace foresight::ui
