// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/option_list.h"

#include "ui/icon_mark.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QFontMetrics>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr int kIcon = 28;

} // namespace

OptionList::OptionList(const std::vector<Row>& rows, const QString& accessibleName, bool lettered, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    addRows(rows, accessibleName, lettered);
}

OptionList::OptionList(const std::vector<Row>& rows, const QString& accessibleName, Takes takes, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_takes(takes)
{
    m_group->setExclusive(takes == Takes::One);
    addRows(rows, accessibleName, true);
}

void OptionList::addRows(const std::vector<Row>& rows, const QString& accessibleName, bool lettered)
{
    setAccessibleName(accessibleName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(8));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        addRow(rows[i], i, lettered);
    }
    layout->addStretch(1); // free height goes below the rows
    connect(m_group, &QButtonGroup::buttonToggled, this, &OptionList::showChecked);
}

void OptionList::addRow(const Row& row, std::size_t position, bool lettered)
{
    auto* frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("option"));
    frame->setProperty("checked", false);
    const Theme& theme = Theme::current();
    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(theme.scaled(12), theme.scaled(10), theme.scaled(12), theme.scaled(10));
    line->setSpacing(theme.scaled(10));

    const QString letter = optionLetter(position);
    QAbstractButton* button = makeButton(row, lettered ? tr("%1: %2").arg(letter, row.text) : row.text, frame);
    m_group->addButton(button, static_cast<int>(position));
    line->addWidget(button, 0, Qt::AlignTop);

    // The first line of the text stands level with the button, however many lines follow.
    const int drop = std::max(0, (button->sizeHint().height() - QFontMetrics(font()).height()) / 2);
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(0, drop, 0, 0);
    texts->setSpacing(theme.scaled(4));
    if (lettered) {
        auto* letterLabel = textLabel(letter, QStringLiteral("letter"));
        letterLabel->setWordWrap(false);
        QFont bold = letterLabel->font();
        bold.setBold(true);
        letterLabel->setFont(bold);
        letterLabel->setContentsMargins(0, drop, 0, 0);
        line->addWidget(letterLabel, 0, Qt::AlignTop);
    }
    auto* text = textLabel(breakable(row.text), row.detail.isEmpty() ? QString() : QStringLiteral("section"));
    texts->addWidget(text);
    if (!row.detail.isEmpty()) {
        texts->addWidget(textLabel(row.detail, QStringLiteral("lead")));
    }
    texts->addStretch(1);
    line->addLayout(texts, 1);
    if (!row.icon.isEmpty()) {
        line->addWidget(new IconMark(kIcon, row.icon), 0, Qt::AlignTop);
    }

    frame->installEventFilter(this);
    frame->setCursor(Qt::PointingHandCursor);
    button->installEventFilter(this);
    layout()->addWidget(frame);
    m_rows.push_back({row.id, frame, button});
}

QAbstractButton* OptionList::makeButton(const Row& row, const QString& spoken, QWidget* frame)
{
    QAbstractButton* button = nullptr;
    if (m_takes == Takes::Several) {
        button = new QCheckBox(frame);
        nameWidget(button, QStringLiteral("option%1CheckBox").arg(qtText(row.id)), spoken);
    } else {
        button = new QRadioButton(frame);
        nameWidget(button, QStringLiteral("option%1RadioButton").arg(qtText(row.id)), spoken);
    }
    button->setAccessibleDescription(row.detail);
    return button;
}

std::string OptionList::chosen() const
{
    const auto all = allChosen();
    return all.empty() ? std::string() : all.front();
}

std::vector<std::string> OptionList::allChosen() const
{
    std::vector<std::string> ids;
    for (const Built& row : m_rows) {
        if (row.button->isChecked()) {
            ids.push_back(row.id);
        }
    }
    return ids;
}

void OptionList::setChosen(const std::vector<std::string>& ids)
{
    const QSignalBlocker blocker(this);
    const bool isExclusive = m_group->exclusive();
    m_group->setExclusive(false); // or none could be chosen again
    for (const Built& row : m_rows) {
        row.button->setChecked(std::find(ids.begin(), ids.end(), row.id) != ids.end());
    }
    m_group->setExclusive(isExclusive);
}

void OptionList::press(QAbstractButton* button)
{
    button->setChecked(m_takes == Takes::One || !button->isChecked());
}

void OptionList::choose(const std::string& id)
{
    for (const Built& row : m_rows) {
        if (row.id == id) {
            row.button->setChecked(true);
        }
    }
}

void OptionList::chooseAt(std::size_t position)
{
    if (position < m_rows.size() && m_rows[position].button->isEnabled()) {
        press(m_rows[position].button);
        m_rows[position].button->setFocus(Qt::ShortcutFocusReason);
    }
}

void OptionList::freeze()
{
    m_frozen = true;
    for (const Built& row : m_rows) {
        row.button->setEnabled(false);
        row.frame->setCursor(Qt::ArrowCursor);
    }
}

void OptionList::retire(const std::string& id, const QString& reason)
{
    for (const Built& row : m_rows) {
        if (row.id == id) {
            m_group->setExclusive(false);
            row.button->setChecked(false);
            m_group->setExclusive(true);
            row.button->setEnabled(false);
            row.button->setAccessibleDescription(reason);
            row.frame->setCursor(Qt::ArrowCursor);
            for (QLabel* text : row.frame->findChildren<QLabel*>()) {
                setStyleProperty(*text, "role", QStringLiteral("lead"));
            }
            auto* label = textLabel(reason, QStringLiteral("caption"), row.frame);
            label->setWordWrap(false);
            row.frame->layout()->addWidget(label);
        }
    }
}

QWidget* OptionList::focusTarget() const
{
    if (m_rows.empty()) {
        return nullptr;
    }
    const auto open =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Built& row) { return row.button->isEnabled(); });
    if ((m_takes == Takes::One && m_group->checkedButton() != nullptr) || open == m_rows.end()) {
        return m_group->checkedButton();
    }
    return open->button;
}

void OptionList::showChecked(QAbstractButton* button, bool checked)
{
    for (const Built& row : m_rows) {
        if (row.button == button) {
            setStyleProperty(*row.frame, "checked", checked);
            if (checked || m_takes == Takes::Several) {
                Q_EMIT choiceChanged(qtText(row.id));
            }
        }
    }
}

bool OptionList::eventFilter(QObject* watched, QEvent* event)
{
    for (const Built& row : m_rows) {
        if (watched == row.frame && event->type() == QEvent::MouseButtonRelease && row.button->isEnabled()) {
            press(row.button);
            row.button->setFocus(Qt::MouseFocusReason);
        }
        if (watched == row.button && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
            setStyleProperty(*row.frame, "focused", event->type() == QEvent::FocusIn);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foresight::ui
