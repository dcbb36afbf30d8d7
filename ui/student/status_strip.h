// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>
#include <QString>

#include <optional>
#include <vector>

class QLabel;

namespace foresight::ui {

class IconMark;
class StudentSession;

/// One line under the lab: context, state of the predictions, what the design record shows, and when it was saved last.
/// Says nothing about right or wrong.
class StatusStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(StudentSession& session, QWidget* parent = nullptr);

    /// Says that the work is saved but its copy (a snapshot) could not be made, until one is made.
    void showNoCopy(const foresight::Error& error);
    void showCopied();

private:
    /// An icon and words side by side.
    struct Item
    {
        QWidget* box = nullptr;
        IconMark* icon = nullptr;
        QLabel* text = nullptr;
    };

    Item addItem(const QString& name);
    void setItem(const Item& item, const QString& icon, const QString& text);
    /// What is done later, and as a tip why; nothing when it is done.
    void setLate(const Item& item, const QString& text, const std::optional<Error>& why);
    void refresh();
    void refreshPredictions();
    void refreshRecord();
    void applyMeasures();
    void showSaved(qint64 utcMs);
    void showFailure(const foresight::Error& error);
    void showMirror();

    StudentSession& m_session;
    QWidget* m_items = nullptr;
    Item m_context;
    std::vector<Item> m_predictions;
    std::vector<Item> m_fields; ///< one for each field of the record with a label
    Item m_copy;                ///< only in view while the last snapshot failed
    Item m_mirror;              ///< only in view while the mirror is behind
    QLabel* m_saved = nullptr;
};

} // namespace foresight::ui
