// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/replay_view.h"

#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/replay_screen_view.h"
#include "ui/gradebook/timeline_model.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace foresight::ui {

namespace {

constexpr int kScreenWidth = 350; ///< so that charts are whole
constexpr int kBeside = 500;      ///< from this width on, timeline and screen stand side by side

} // namespace

ReplayView::ReplayView(QWidget* parent) : QWidget(parent), m_model(new TimelineModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(8));
    layout->addWidget(makeControls());
    m_position = textLabel({}, QStringLiteral("caption"), this);
    m_position->setObjectName(QStringLiteral("replayPositionLabel"));
    layout->addWidget(m_position);
    m_table = areaTable(m_model, QStringLiteral("timelineTableView"), tr("Timeline"), this);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.row() != m_at)
            goTo(now.row());
    });
    m_screen = new ReplayScreenView(this);
    m_splitter = areaSplitter(QStringLiteral("replaySplitter"), this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_screen);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({2000, 3000}); // in proportion to each other
    layout->addWidget(m_splitter, 1);
}

QWidget* ReplayView::makeControls()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_previous =
        areaButton(tr("Pre&vious"), QStringLiteral("replayPreviousPushButton"), QStringLiteral("secondary"), row);
    m_next = areaButton(tr("Ne&xt"), QStringLiteral("replayNextPushButton"), QStringLiteral("secondary"), row);
    m_slider = new QSlider(Qt::Horizontal, row);
    nameWidget(m_slider, QStringLiteral("replaySlider"), tr("Event"));
    layout->addWidget(m_previous);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_next);
    connect(m_slider, &QSlider::valueChanged, this, &ReplayView::goTo);
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_at + 1); });
    return row;
}

void ReplayView::setReplay(std::shared_ptr<const Replay> replay)
{
    m_replay = std::move(replay);
    const int count = m_replay ? static_cast<int>(m_replay->events.size()) : 0;
    m_screen->setReplay(m_replay);
    {
        const QSignalBlocker quietSlider(m_slider);
        const QSignalBlocker quietTable(m_table->selectionModel());
        m_model->setReplay(m_replay, locale());
        m_slider->setRange(0, std::max(0, count - 1));
    }
    goTo(0);
}

void ReplayView::goTo(int at)
{
    const int count = m_model->rowCount();
    if (!m_replay || at < 0 || at >= count)
        return;
    m_at = at;
    {
        const QSignalBlocker quietSlider(m_slider);
        m_slider->setValue(at);
    }
    if (m_table->currentIndex().row() != at)
        m_table->setCurrentIndex(m_model->index(at, 0));
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < count);
    const QString what = m_model->index(at, TimelineModel::kWhat).data().toString();
    //: number of an event, how many there are, time since the start, what happened
    m_position->setText(tr("Event %1 of %2, %3 after the start: %4")
                            .arg(locale().toString(at + 1), locale().toString(count),
                                 m_model->index(at, TimelineModel::kSince).data().toString(), what));
    m_slider->setAccessibleDescription(what);
    m_stale = true;
    if (isVisible())
        draw();
}

void ReplayView::draw()
{
    if (m_replay && std::exchange(m_stale, false))
        m_screen->show(static_cast<std::size_t>(m_at));
}

void ReplayView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
    draw();
}

void ReplayView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReplayView::arrange()
{
    const Theme& theme = Theme::current();
    const bool beside = width() >= theme.scaled(kBeside);
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_screen->setMinimumHeight(theme.scaled(beside ? 200 : 320));
    m_screen->setMinimumWidth(beside ? theme.scaled(kScreenWidth) : 0);
}

} // namespace foresight::ui
