// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"
#include "ui/gradebook/areas/gradebook_area.h"

class QCheckBox;
class QComboBox;
class QFrame;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace foresight::ui {

class TextTableModel;

/// Writes grades out: a format, its options, what the file would hold and who would be in it, and only then the file.
class ExportArea final : public GradebookArea
{
    Q_OBJECT

public:
    ExportArea(GradebookSession& session, QWidget* parent);

    /// Chooses a format by its name.
    void chooseFormat(const QString& name);

protected:
    void refresh() override;

private:
    void addFormats();
    [[nodiscard]] QFrame* makeOptions();
    void addMerge(QFrame* card);
    void addPreview();
    void adaptOptions();
    void forgetPreview();
    void chooseMergeFile();
    void choosePseudonymKey(bool on);
    [[nodiscard]] Result<ExportOptions> options() const;
    [[nodiscard]] const ExportFormat& format() const;
    /// Makes the export and shows it; false when it cannot be made, which is said in the area.
    bool preview();
    void showPreview();
    void showFault(const Error& error);
    void write();

    QListWidget* m_formats = nullptr;
    QComboBox* m_missing = nullptr;
    QCheckBox* m_rest = nullptr;
    QCheckBox* m_comma = nullptr;
    QCheckBox* m_pseudonyms = nullptr;
    QListWidget* m_items = nullptr;
    QWidget* m_mergeRow = nullptr;
    QLabel* m_mergeText = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_table = nullptr;
    TextTableModel* m_rows;
    QPlainTextEdit* m_text = nullptr;
    QString m_mergeFile;
    QString m_keyFile;
    std::optional<ExportedFile> m_made;
};

} // namespace foresight::ui
