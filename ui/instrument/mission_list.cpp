// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/mission_list.h"

#include "ui/icon_mark.h"
#include "ui/instrument/heading_button.h"
#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr int kIcon = 18;
constexpr std::int64_t kHintAfterMs = 120'000;
constexpr int kLookEveryMs = 2'000;

} // namespace

MissionList::MissionList(const Readout& readout, const Clock* clock, QWidget* parent)
    : QFrame(parent), m_clock(clock), m_fold(new HeadingButton({}, this)), m_body(new QWidget), m_hint(nullptr),
      m_hintText(nullptr), m_hintButton(nullptr), m_sinceMs(now()), m_active(clock != nullptr)
{
    const Theme& theme = Theme::current();
    setProperty("role", QStringLiteral("card"));
    nameWidget(this, QStringLiteral("missionList"), tr("Missions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(16), theme.scaled(12), theme.scaled(16), theme.scaled(12));
    layout->setSpacing(theme.scaled(8));
    m_fold->setProperty("role", QStringLiteral("disclosure"));
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    m_fold->setObjectName(QStringLiteral("missionsFoldPushButton"));
    connect(m_fold, &QPushButton::toggled, this, &MissionList::showFolded);
    layout->addWidget(m_fold);
    layout->addWidget(m_body);
    auto* rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.scaled(8));
    for (const Mission& mission : readout.act().explore.missions) {
        addRow(mission, readout, rows);
    }
    addHint(rows);
    auto* timer = new QTimer(this);
    timer->setInterval(kLookEveryMs);
    connect(timer, &QTimer::timeout, this, &MissionList::tick);
    timer->start();
    showFolded();
}

void MissionList::addRow(const Mission& mission, const Readout& readout, QVBoxLayout* rows)
{
    auto* frame = new QWidget;
    frame->setObjectName(QStringLiteral("mission_%1").arg(qtText(mission.id)));
    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::current().scaled(8));
    auto* icon = new IconMark(kIcon);
    line->addWidget(icon, 0, Qt::AlignTop);
    const QString text = readout.rendered(mission.text);
    line->addWidget(textLabel(text), 1);
    rows->addWidget(frame);
    m_rows.push_back({mission.id, text, readout.rendered(mission.hint), frame, icon, false});
}

void MissionList::addHint(QVBoxLayout* layout)
{
    m_hint = roleFrame(QStringLiteral("notice"));
    m_hint->setObjectName(QStringLiteral("missionHintFrame"));
    m_hintText = textLabel({});
    m_hintText->setObjectName(QStringLiteral("missionHintLabel"));
    frameLayout(m_hint)->addWidget(m_hintText);
    layout->addWidget(m_hint);
    m_hintButton = new QPushButton;
    m_hintButton->setProperty("role", QStringLiteral("link"));
    m_hintButton->setObjectName(QStringLiteral("missionHintPushButton"));
    layout->addWidget(m_hintButton, 0, Qt::AlignLeading);
    connect(m_hintButton, &QPushButton::clicked, this, [this] {
        m_offered = true;
        showHint(m_hint->isHidden());
    });
    showHint(false);
}

const MissionList::Row* MissionList::hinted() const
{
    const auto open =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.isMet && !row.hint.isEmpty(); });
    return open != m_rows.end() ? &*open : nullptr;
}

void MissionList::showHint(bool shown)
{
    const Row* row = hinted();
    const bool useful = m_active && row != nullptr;
    m_hintButton->setText(shown ? tr("Hide the hint") : tr("Show a hint"));
    m_hintButton->setAccessibleName(m_hintButton->text());
    m_hint->setVisible(shown && useful);
    m_hintButton->setVisible(useful);
    if (useful) {
        //: hint for a mission
        m_hintText->setText(unbroken(tr("Hint: %1").arg(row->hint)));
        m_hint->setAccessibleName(m_hintText->text());
        //: the mission that a hint is for
        m_hintButton->setAccessibleDescription(tr("For the mission: %1").arg(row->text));
    }
}

void MissionList::tick()
{
    if (!m_offered && m_active && isVisible() && now() - m_sinceMs >= kHintAfterMs) {
        m_offered = true;
        showHint(true);
    }
}

void MissionList::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_sinceMs = now();
}

void MissionList::setActive(bool active)
{
    if (m_active != active) {
        m_active = active;
        showHint(!m_hint->isHidden());
    }
}

void MissionList::setFolded(bool folded)
{
    m_fold->setChecked(!folded);
}

void MissionList::showFolded()
{
    m_body->setVisible(m_fold->isChecked());
    m_fold->setAccessibleDescription(m_fold->isChecked() ? tr("Unfolded") : tr("Folded"));
}

void MissionList::showMet(const std::set<std::string>& met)
{
    bool progress = false;
    for (Row& row : m_rows) {
        const bool isMet = met.count(row.id) > 0;
        progress = progress || isMet != row.isMet;
        row.isMet = isMet;
        row.icon->setIcon(isMet ? QStringLiteral("check") : QStringLiteral("circle"));
        //: a mission and whether it is met
        row.frame->setAccessibleName(isMet ? tr("%1: met").arg(row.text) : tr("%1: open").arg(row.text));
    }
    if (progress) {
        m_sinceMs = now();
        m_offered = false;
        showHint(false);
    }
    const QLocale locale;
    const QString count = locale.toString(static_cast<int>(met.size()));
    const QString all = locale.toString(static_cast<int>(m_rows.size()));
    m_fold->setText(tr("Missions: %1 of %2 met").arg(count, all));
    m_fold->setAccessibleName(m_fold->text());
}

} // namespace foresight::ui
