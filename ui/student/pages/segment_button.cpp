// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/segment_button.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace foresight::ui {

namespace {

class AccessibleSegment final : public QAccessibleWidget
{
public:
    explicit AccessibleSegment(QWidget* widget) : QAccessibleWidget(widget, QAccessible::RadioButton) {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        if (name == pressAction()) {
            button()->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    [[nodiscard]] SegmentButton* button() const { return static_cast<SegmentButton*>(widget()); }
};

QAccessibleInterface* makeAccessible(const QString& key, QObject* object)
{
    return key == QLatin1String(SegmentButton::staticMetaObject.className())
               ? new AccessibleSegment(qobject_cast<QWidget*>(object))
               : nullptr;
}

} // namespace

SegmentButton::SegmentButton(const QString& text, const QString& position, QWidget* parent) : QToolButton(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("role", QStringLiteral("segment"));
    setProperty("position", position);
}

} // namespace foresight::ui
