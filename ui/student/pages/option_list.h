// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <string>
#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace foresight::ui {

/// Answers of a question as rows: letter, text, one choice or several. Letters are positions; ids are what the session
/// records.
class OptionList final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        std::string id;
        QString text;
        QString detail; ///< a second line; may be empty
        QString icon;   ///< of the theme; may be empty
    };

    enum class Takes { One, Several };

    /// `lettered`: shows A, B, C ... before the texts.
    OptionList(const std::vector<Row>& rows, const QString& accessibleName, bool lettered = true,
               QWidget* parent = nullptr);
    OptionList(const std::vector<Row>& rows, const QString& accessibleName, Takes takes, QWidget* parent = nullptr);

    /// Id of the chosen row, the first when there are several; empty when none is.
    [[nodiscard]] std::string chosen() const;
    /// In the order of the rows.
    [[nodiscard]] std::vector<std::string> allChosen() const;
    /// Chooses these and no others; tells nobody.
    void setChosen(const std::vector<std::string>& ids);
    void choose(const std::string& id);
    /// As a press of the row: takes one of several back when it is chosen already.
    void chooseAt(std::size_t position);
    /// Shows the choice but takes none any more.
    void freeze();
    /// Takes one row out of the choice, with the reason written beside it.
    void retire(const std::string& id, const QString& reason);
    /// The button of the chosen row, or of the first that can be chosen; null when there is neither.
    [[nodiscard]] QWidget* focusTarget() const;

Q_SIGNALS:
    void choiceChanged(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRows(const std::vector<Row>& rows, const QString& accessibleName, bool lettered);
    void addRow(const Row& row, std::size_t position, bool lettered);
    [[nodiscard]] QAbstractButton* makeButton(const Row& row, const QString& spoken, QWidget* frame);
    void press(QAbstractButton* button);
    void showChecked(QAbstractButton* button, bool checked);

    struct Built
    {
        std::string id;
        QWidget* frame;
        QAbstractButton* button;
    };
    std::vector<Built> m_rows;
    QButtonGroup* m_group;
    Takes m_takes = Takes::One;
    bool m_frozen = false;
};

} // namespace foresight::ui
