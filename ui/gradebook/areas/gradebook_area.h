// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/gradebook_session.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace foresight::ui {

/// A screen of the gradebook beside the rail: a title, a line under it and a column that scrolls when it is too tall.
/// It is drawn anew by refresh() when it is looked at and something has changed since, and not before.
class GradebookArea : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name and what the window finds the area by.
    GradebookArea(GradebookSession& session, const QString& name, const QString& title, QWidget* parent);

    [[nodiscard]] QString title() const;
    /// Students, hand-ins or grades changed: refresh now if looked at, otherwise when next shown.
    void markChanged();
    /// Turns to a student's item, as another area asked; either may be empty.
    virtual void showFor(const std::string&, const std::string&) {}
    /// Files dropped on the window while this area is looked at; false leaves them to Import.
    virtual bool takeDropped(const QStringList&) { return false; }

    /// What is lost when the window is closed now, as a sentence; empty when nothing is.
    [[nodiscard]] virtual QString unsaved() const { return {}; }
    /// Somebody agreed that it is lost.
    virtual void discard() {}

Q_SIGNALS:
    /// A sentence for the window's status strip.
    void said(const QString& text);
    /// Another area is asked for, with the student and item to show there; either may be empty.
    void areaRequested(const QString& name, const std::string& studentId, const std::string& item);

protected:
    virtual void refresh() = 0;
    void showEvent(QShowEvent* event) override;
    void setTitle(const QString& title);
    void setLead(const QString& lead);
    /// Scrolls to what was just shown, when it is out of sight.
    void bringIntoView(QWidget* widget);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] GradebookSession& session() const { return m_session; }

private:
    void applyMeasures();

    GradebookSession& m_session;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_outer = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_lead = nullptr;
    bool m_stale = true;
};

} // namespace foresight::ui
