// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/tour.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr int kWidth = 320;
constexpr int kGap = 12;
constexpr int kRing = 4; ///< around the target

} // namespace

Tour::Tour(std::vector<Stop> stops, QWidget* window)
    : QFrame(window), m_stops(std::move(stops)), m_before(window->focusWidget()), m_ring(new QFrame(window)),
      m_count(textLabel({}, QStringLiteral("caption"))), m_title(textLabel({}, QStringLiteral("section"))),
      m_text(textLabel({})), m_next(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("confirm"));
    nameWidget(this, QStringLiteral("tourFrame"), tr("Short tour"));
    std::erase_if(m_stops, [](const Stop& stop) { return stop.target == nullptr || !stop.target->isVisible(); });
    m_ring->setObjectName(QStringLiteral("tourRing"));
    m_ring->setProperty("role", QStringLiteral("tourRing"));
    m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.scaled(16), theme.scaled(12), theme.scaled(16), theme.scaled(12));
    column->setSpacing(theme.scaled(6));
    for (QLabel* label : {m_count, m_title, m_text})
        column->addWidget(label);
    m_title->setObjectName(QStringLiteral("tourTitleLabel"));
    auto* row = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close the tour"));
    nameWidget(close, QStringLiteral("tourClosePushButton"), close->text());
    m_next->setObjectName(QStringLiteral("tourNextPushButton"));
    m_next->setProperty("role", QStringLiteral("primary"));
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_next);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &Tour::end);
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_position + 1 < m_stops.size() ? showStop(m_position + 1) : end(); });
    window->installEventFilter(this);
    if (m_stops.empty())
        deleteLater();
    else
        showStop(0);
}

Tour::~Tour()
{
    delete m_ring;
}

void Tour::showStop(std::size_t position)
{
    m_position = position;
    const Stop& stop = m_stops[position];
    const QLocale locale = window()->locale();
    //: place in the tour, how many places it has
    m_count->setText(
        tr("%1 of %2")
            .arg(locale.toString(static_cast<int>(position + 1)), locale.toString(static_cast<int>(m_stops.size()))));
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_next->setText(position + 1 < m_stops.size() ? tr("Next") : tr("Done"));
    m_next->setAccessibleName(m_next->text());
    m_next->setAccessibleDescription(stop.title + QStringLiteral(". ") + stop.text);
    m_ring->show();
    show();
    place();
    m_ring->raise();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
}

/// Under the target, above it, or beside it: where there is room in the window.
void Tour::place()
{
    const QWidget* target = m_stops[m_position].target;
    if (target == nullptr)
        return;
    QWidget* window = parentWidget();
    const QRect room = window->rect();
    const QRect about = QRect(target->mapTo(window, QPoint()), target->size()) & room;
    m_ring->setGeometry(about.adjusted(-kRing, -kRing, kRing, kRing) & room);
    const int width = std::min(Theme::current().scaled(kWidth), room.width() - 2 * kGap);
    const QSize size(width, std::max(heightForWidth(width), sizeHint().height()));
    QPoint at(about.left(), about.bottom() + kGap);
    if (at.y() + size.height() > room.bottom())
        at.setY(about.top() - kGap - size.height());
    if (at.y() < room.top()) { // as high as the window: beside it
        at.setY(room.center().y() - size.height() / 2);
        at.setX(about.center().x() < room.center().x() ? about.right() + kGap : about.left() - kGap - width);
    }
    at.setX(std::clamp(at.x(), room.left() + kGap, std::max(room.left() + kGap, room.right() - kGap - width)));
    at.setY(std::clamp(at.y(), room.top() + kGap, std::max(room.top() + kGap, room.bottom() - kGap - size.height())));
    setGeometry(QRect(at, size));
}

void Tour::end()
{
    parentWidget()->removeEventFilter(this);
    if (m_before != nullptr)
        m_before->setFocus(Qt::OtherFocusReason);
    close();
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !m_stops.empty())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace foresight::ui
