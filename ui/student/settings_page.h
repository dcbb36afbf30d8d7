// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "ui/student/area_page.h"
#include "ui/theme.h"

#include <QStringList>

class QCheckBox;
class QComboBox;
class QSlider;

namespace foresight::ui {

/// How the program looks and speaks, and who works here. Every change applies at once.
class SettingsPage final : public AreaPage
{
    Q_OBJECT

public:
    explicit SettingsPage(const QStringList& languages, QWidget* parent = nullptr);

    void setAppearance(const Appearance& appearance);
    void setLanguage(const QString& code);
    void focusLanguage();
    void setLearner(const Learner& learner, const QString& folder);
    /// Shown when a choice could not be kept for the next start.
    void setFailure(const QString& text);

Q_SIGNALS:
    void appearanceChanged(const foresight::ui::Appearance& appearance);
    void languageChanged(const QString& code);
    void learnerChangeRequested();

private:
    void addTextSize();
    void addTheme();
    void addTones();
    void addLanguage(const QStringList& codes);
    void addMotion();
    void addLearner();
    void addRow(QWidget* field, const QString& label, const QString& name, const QString& hint = {});
    /// One that the policy may decide instead.
    void addChoice(QComboBox* field, const QString& label, const QString& name, bool locked);
    void choose();

    QSlider* m_textSize = nullptr;
    QLabel* m_textSizeValue = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox* m_tones = nullptr;
    QCheckBox* m_motion = nullptr;
    QLabel* m_learner = nullptr;
    QLabel* m_folder = nullptr;
    QLabel* m_failure = nullptr;
    bool m_showing = false;
};

} // namespace foresight::ui
