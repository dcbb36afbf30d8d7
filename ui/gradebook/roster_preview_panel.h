// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/roster_reader.h"
#include "core/grading/roster_sample.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace foresight::ui {

class GradebookSession;
class TextTableModel;

/// A roster file before it is taken in: where it comes from, which column holds what, what it would change, or what is
/// wrong with it.
class RosterPreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    RosterPreviewPanel(GradebookSession& session, QWidget* parent);

    void show(const QString& file);

Q_SIGNALS:
    void closed();
    void said(const QString& text);

private:
    void addColumns();
    void addButtons();
    void read();
    void fillColumns(const RosterMapping& mapping);
    void takeColumns();
    void showChanges();
    void showFaults();
    void showUnreadable(const Error& error);
    void apply();

    GradebookSession& m_session;
    TextTableModel* m_sampleModel;
    TextTableModel* m_changes;
    QLabel* m_what;
    QLabel* m_summary;
    QWidget* m_columns = nullptr;
    QMap<RosterField, QComboBox*> m_fields;
    QCheckBox* m_drop = nullptr;
    QPushButton* m_apply = nullptr;
    QString m_file;
    RosterOptions m_options;
    RosterSample m_sample;
    RosterRead m_read;
    RosterPreview m_preview;
};

} // namespace foresight::ui
