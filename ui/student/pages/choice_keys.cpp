// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/choice_keys.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <QWidget>

namespace foresight::ui {

namespace {

/// Whether the question has the focus: one of its choices, or the page as a whole, which is no stop of Tab. A letter
/// pressed, or said to a computer that listens, anywhere else chooses nothing (WCAG 2.1.4).
bool isAtTheQuestion(const QWidget* widget)
{
    return widget == nullptr || qobject_cast<const QRadioButton*>(widget) != nullptr ||
           qobject_cast<const QCheckBox*>(widget) != nullptr || (widget->focusPolicy() & Qt::TabFocus) == 0;
}

/// Sees key presses that no widget of the page wanted: they are sent on to the page. A shortcut would take the letters
/// from text fields too.
class ChoiceKeys final : public QObject
{
public:
    ChoiceKeys(QWidget* page, std::function<void(std::size_t)> choose) : QObject(page), m_choose(std::move(choose))
    {
        page->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress && isAtTheQuestion(QApplication::focusWidget())) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool plain = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
            if (plain && key->key() >= Qt::Key_A && key->key() <= Qt::Key_I) {
                m_choose(static_cast<std::size_t>(key->key() - Qt::Key_A));
                return true;
            }
            if (plain && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
                m_choose(static_cast<std::size_t>(key->key() - Qt::Key_1));
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void(std::size_t)> m_choose;
};

} // namespace

void connectChoiceKeys(QWidget* page, const std::function<void(std::size_t)>& choose)
{
    new ChoiceKeys(page, choose);
}

} // namespace foresight::ui
