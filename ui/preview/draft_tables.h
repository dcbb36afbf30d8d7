// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_draft.h"
#include "core/lab/text_renderer.h"
#include "core/session/steps.h"

#include <QLocale>
#include <QTableWidget>

#include <optional>

namespace foresight::ui {

/// A table whose last column takes the room and wraps; its rows come from a lab's folder and are plain text.
class DraftTable : public QTableWidget
{
    Q_OBJECT

public:
    DraftTable(const QString& name, const QString& title, const QStringList& headers, QWidget* parent);

    /// Path of a row in lab.yaml.
    [[nodiscard]] std::string path(int row) const;

Q_SIGNALS:
    /// A row was chosen by Enter or a double click.
    void pathChosen(const std::string& path);

protected:
    void addRow(const std::string& path, const QStringList& cells);
    /// Gives columns and rows the room that their words need; after the last row.
    void measure();
};

/// What is wrong with a lab: place, what it is, what to do.
class FaultTable final : public DraftTable
{
    Q_OBJECT

public:
    explicit FaultTable(QWidget* parent = nullptr);
    void setFaults(const Faults& faults);
};

/// What the figures and words of a step are bound to, and what they say now.
class BindingTable final : public DraftTable
{
    Q_OBJECT

public:
    explicit BindingTable(QWidget* parent = nullptr);
    /// Those that a step shows in this context; of all steps without one.
    void setBindings(const std::vector<Binding>& bindings, const LabDefinition& lab, const std::optional<Step>& step,
                     const TextRenderer& text);
};

} // namespace foresight::ui
