// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_draft.h"
#include "ui/preview/rehearsal_desk.h"

#include <QFileSystemWatcher>
#include <QLocale>
#include <QMainWindow>
#include <QTimer>

class QComboBox;
class QLabel;
class QSplitter;

namespace foresight::ui {

class DraftPanel;
class LabView;

/// A lab on its author's desk: any step of it as learners will see it, read anew whenever its folder changes, with the
/// checker's faults and what the texts are bound to beside it. A lab that cannot be shown keeps its last page on screen
/// and says so. Nothing of it is kept.
class PreviewWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `dataDir`: where the author's looks are kept while the window is there.
    PreviewWindow(std::filesystem::path folder, const std::filesystem::path& dataDir, const Clock& clock,
                  const QLocale& locale, QWidget* parent = nullptr);
    ~PreviewWindow() override;

    /// The page on screen; null before the lab could be shown for the first time.
    [[nodiscard]] LabView* labView() const { return m_view; }
    /// Reads the folder again and shows the same step.
    void reload();
    /// Shows a step as a learner comes to it, who has done everything before and nothing of it.
    void jumpTo(const Step& step);

private:
    void makeBar();
    [[nodiscard]] QComboBox* addChoice(QLayout& bar, const QString& name, const QString& title);
    void watch();
    void fillChoices();
    void showAt(const Step& wanted);
    void showState(bool isCurrent);
    void followStep();
    void showBindings();
    [[nodiscard]] std::string chosen(const QComboBox& box) const;

    std::filesystem::path m_folder;
    QLocale m_locale;
    RehearsalDesk m_desk;
    LabDraft m_draft;
    std::vector<Step> m_steps;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write a file in several moves
    QComboBox* m_step = nullptr;
    QComboBox* m_context = nullptr;
    QComboBox* m_language = nullptr;
    QLabel* m_state = nullptr;
    QSplitter* m_split = nullptr;
    QWidget* m_empty = nullptr;
    LabView* m_view = nullptr;
    DraftPanel* m_panel = nullptr;
};

} // namespace foresight::ui
