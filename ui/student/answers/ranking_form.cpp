// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/ranking_form.h"

#include "ui/labels.h"
#include "ui/student/answers/ranking_row.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

RankingForm::RankingForm(const AskedQuestion& asked, QWidget* parent)
    : AnswerForm(asked, parent), m_state(textLabel({}, QStringLiteral("caption"))),
      m_keep(new QPushButton(tr("Keep this order")))
{
    for (const Option& option : asked.question.options) {
        m_order.push_back(option.id);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(4));
    layout->addWidget(textLabel(tr("First on top. Drag a line, use its arrows, or press Alt+Up and Alt+Down."),
                                QStringLiteral("caption")));
    addRows();
    addFoot();
    showOrder();
}

void RankingForm::addRows()
{
    const int places = static_cast<int>(m_order.size());
    for (int place = 1; place <= places; ++place) {
        auto* row = new RankingRow(place, places);
        const auto at = static_cast<std::size_t>(place - 1);
        row->installEventFilter(this);
        connect(row, &RankingRow::upRequested, this, [this, at] { move(at, at == 0 ? 0 : at - 1); });
        connect(row, &RankingRow::downRequested, this, [this, at] { move(at, at + 1); });
        connect(row, &RankingRow::focusMoved, this, [this, at](int by) {
            const auto to = static_cast<std::size_t>(
                std::clamp<int>(static_cast<int>(at) + by, 0, static_cast<int>(m_rows.size()) - 1));
            m_rows[to]->setFocus(Qt::OtherFocusReason);
        });
        m_rows.push_back(row);
        layout()->addWidget(row);
    }
}

void RankingForm::addFoot()
{
    m_state->setObjectName(QStringLiteral("rankingStateLabel"));
    nameWidget(m_keep, QStringLiteral("keepOrderPushButton"), m_keep->text());
    m_keep->setProperty("role", QStringLiteral("link"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_keep);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_meant = true;
        m_rows.front()->setFocus(Qt::OtherFocusReason); // the button goes away
        showOrder();
        m_state->setText(tr("The order stays as it is."));
        Q_EMIT changed();
    });
}

void RankingForm::showOrder()
{
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        m_rows[place]->setWords(asked().words(question().option(m_order[place])->text, m_order[place]));
    }
    m_keep->setVisible(!m_meant);
}

void RankingForm::move(std::size_t from, std::size_t to)
{
    if (to >= m_rows.size()) {
        return;
    }
    m_rows[to]->setFocus(Qt::OtherFocusReason); // goes with what was moved
    if (to == from) {
        return;
    }
    const auto item = m_order.begin() + static_cast<std::ptrdiff_t>(from);
    const auto place = m_order.begin() + static_cast<std::ptrdiff_t>(to);
    from < to ? std::rotate(item, item + 1, place + 1) : std::rotate(place, item, item + 1);
    m_meant = true;
    showOrder();
    const QLocale& locale = asked().text.locale();
    //: what was moved in a ranking, its place now, how many there are
    m_state->setText(tr("%1 is now number %2 of %3.")
                         .arg(m_rows[to]->words(), locale.toString(static_cast<int>(to + 1)),
                              locale.toString(static_cast<int>(m_rows.size()))));
    Q_EMIT changed();
}

std::size_t RankingForm::placeOf(const QObject* row) const
{
    return static_cast<std::size_t>(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

std::size_t RankingForm::placeAt(int y) const
{
    std::size_t place = 0;
    while (place + 1 < m_rows.size() && y > m_rows[place]->geometry().bottom()) {
        ++place;
    }
    return place;
}

void RankingForm::dragTo(const QPoint& at)
{
    const std::size_t to = placeAt(at.y());
    if (to != m_drag->place) {
        m_rows[m_drag->place]->setDragged(false);
        move(m_drag->place, to);
        m_drag->place = to;
    }
    m_rows[to]->setDragged(true);
}

void RankingForm::endDrag(bool keeps)
{
    const Drag drag = *m_drag;
    m_drag.reset();
    m_rows[drag.place]->setDragged(false);
    if (!keeps && m_order != drag.before) {
        m_order = drag.before;
        m_meant = drag.wasMeant;
        showOrder();
        m_state->setText(tr("The order is as it was."));
        Q_EMIT changed();
    }
}

bool RankingForm::eventFilter(QObject* watched, QEvent* event)
{
    const std::size_t place = placeOf(watched);
    if (place == m_rows.size()) {
        return AnswerForm::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
            m_drag = Drag{place, m_order, m_meant};
            return true;
        }
        break;
    case QEvent::MouseMove:
        if (m_drag) {
            dragTo(mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()));
            return true;
        }
        break;
    case QEvent::MouseButtonRelease:
        if (m_drag) {
            endDrag(true);
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (m_drag && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            endDrag(false);
            return true;
        }
        break;
    default:
        break;
    }
    return AnswerForm::eventFilter(watched, event);
}

AnswerParts RankingForm::parts() const
{
    AnswerParts parts;
    if (m_meant) {
        parts.ids = m_order;
    }
    return parts;
}

void RankingForm::showParts(const AnswerParts& parts)
{
    m_meant = !parts.ids.empty() && parts.ids.size() == m_order.size();
    if (m_meant) {
        m_order = parts.ids;
    }
    showOrder();
}

QString RankingForm::words(AnswerFault) const
{
    return tr("Put the list in order, or keep the order shown.");
}

void RankingForm::focusFirst()
{
    if (!m_rows.empty()) {
        m_rows.front()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace foresight::ui
