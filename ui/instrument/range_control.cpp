// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/range_control.h"

#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace foresight::ui {

RangeControl::RangeControl(const End& lower, const End& upper, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_lower(lower.input), m_upper(upper.input), m_ends{lower.story, upper.story},
      m_from(new NumberControl(lower.input, lower.words, lower.story, locale, this)),
      m_to(new NumberControl(upper.input, upper.words, upper.story, locale, this))
{
    //: the two ends of a range, each with its name
    nameWidget(this, qtText(m_lower.id) + QStringLiteral("RangeControl"),
               tr("From %1 to %2").arg(lower.words.label, upper.words.label));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(4));
    layout->addWidget(m_from);
    layout->addWidget(m_to);
    connect(m_from, &NumberControl::moved, this,
            [this](double value) { take(withLower(m_lower, m_upper, m_ends, value)); });
    connect(m_to, &NumberControl::moved, this,
            [this](double value) { take(withUpper(m_lower, m_upper, m_ends, value)); });
    for (NumberControl* each : {m_from, m_to}) {
        connect(each, &NumberControl::settled, this, [this] { Q_EMIT settled(change()); });
    }
}

void RangeControl::take(const RangeEnds& ends)
{
    // The end that moves waits for its own rest; only one that was taken along or held back is shown anew.
    m_ends = ends;
    if (m_from->value() != ends.lower) {
        m_from->showValue(ends.lower);
    }
    if (m_to->value() != ends.upper) {
        m_to->showValue(ends.upper);
    }
    Q_EMIT moved(change());
}

Settings RangeControl::change() const
{
    return {{m_lower.id, m_ends.lower}, {m_upper.id, m_ends.upper}};
}

void RangeControl::showSettings(const Settings& settings)
{
    const auto lower = settings.find(m_lower.id);
    const auto upper = settings.find(m_upper.id);
    if (lower == settings.end() || upper == settings.end()) {
        return;
    }
    m_ends = {std::get<double>(lower->second), std::get<double>(upper->second)};
    if (!m_from->hasOpenFault(m_ends.lower)) {
        m_from->showValue(m_ends.lower);
    }
    if (!m_to->hasOpenFault(m_ends.upper)) {
        m_to->showValue(m_ends.upper);
    }
}

void RangeControl::settlePending()
{
    m_from->settlePending();
    m_to->settlePending();
}

} // namespace foresight::ui
