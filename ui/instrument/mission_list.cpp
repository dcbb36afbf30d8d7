// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/mission_list.h"

#include "ui/icon_mark.h"
#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kIcon = 18;

} // namespace

MissionList::MissionList(const Readout& readout, QWidget* parent)
    : QFrame(parent), m_title(textLabel(tr("Missions"), QStringLiteral("section"))),
      m_count(textLabel({}, QStringLiteral("caption"))), m_fold(new QPushButton), m_body(new QWidget)
{
    const Theme& theme = Theme::current();
    setProperty("role", QStringLiteral("card"));
    nameWidget(this, QStringLiteral("missionList"), tr("Missions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(16), theme.scaled(12), theme.scaled(16), theme.scaled(12));
    layout->setSpacing(theme.scaled(8));
    m_fold->setProperty("role", QStringLiteral("disclosure"));
    m_fold->setCheckable(true);
    m_fold->setObjectName(QStringLiteral("missionsFoldPushButton"));
    connect(m_fold, &QPushButton::toggled, this, &MissionList::showFolded);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    layout->addWidget(m_title);
    m_count->setObjectName(QStringLiteral("missionCountLabel"));
    layout->addWidget(m_count);
    layout->addWidget(m_body);
    auto* rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.scaled(8));
    for (const Mission& mission : readout.act().explore.missions) {
        auto* frame = new QWidget;
        frame->setObjectName(QStringLiteral("mission_%1").arg(qtText(mission.id)));
        auto* line = new QHBoxLayout(frame);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.scaled(8));
        auto* icon = new IconMark(kIcon);
        line->addWidget(icon, 0, Qt::AlignTop);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(theme.scaled(2));
        const QString text = readout.rendered(mission.text);
        texts->addWidget(textLabel(text));
        auto* hint = textLabel(readout.rendered(mission.hint), QStringLiteral("caption"));
        texts->addWidget(hint);
        line->addLayout(texts, 1);
        rows->addWidget(frame);
        m_rows.push_back({mission.id, text, frame, icon, hint});
    }
    showFolded();
}

void MissionList::setFoldable(bool foldable)
{
    m_foldable = foldable;
    showFolded();
}

void MissionList::showFolded()
{
    m_fold->setVisible(m_foldable);
    m_title->setVisible(!m_foldable);
    m_count->setVisible(!m_foldable);
    m_body->setVisible(!m_foldable || m_fold->isChecked());
    m_fold->setAccessibleDescription(m_fold->isChecked() ? tr("Unfolded") : tr("Folded"));
}

void MissionList::showMet(const std::set<std::string>& met)
{
    for (const Row& row : m_rows) {
        const bool isMet = met.count(row.id) > 0;
        row.icon->setIcon(isMet ? QStringLiteral("check") : QStringLiteral("circle"));
        row.hint->setVisible(!isMet);
        //: a mission and whether it is met
        row.frame->setAccessibleName(isMet ? tr("%1: met").arg(row.text) : tr("%1: open").arg(row.text));
    }
    const QLocale locale;
    const QString count = locale.toString(static_cast<int>(met.size()));
    const QString all = locale.toString(static_cast<int>(m_rows.size()));
    m_count->setText(tr("%1 of %2 met").arg(count, all));
    m_fold->setText(tr("Missions: %1 of %2 met").arg(count, all));
    m_fold->setAccessibleName(m_fold->text());
}

} // namespace foresight::ui
