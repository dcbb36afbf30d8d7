// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_state.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace foresight::ui {

class FlowLayout;
class Readout;

/// Saved settings to compare with: the chosen one is drawn as an outline and compared in words.
class BookmarkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BookmarkBar(const Readout& readout, QWidget* parent = nullptr);

    /// Brings buttons and words up to the session's bookmarks and the present settings.
    void update(const std::vector<Bookmark>& bookmarks);
    /// The bookmark to compare with; null when none is chosen.
    [[nodiscard]] const Bookmark* chosen() const;
    void setEditable(bool editable);

Q_SIGNALS:
    void saveRequested();
    void chosenChanged();
    /// The chosen bookmark's settings are wanted back.
    void restoreRequested();

private:
    void addButton(const Bookmark& bookmark);
    [[nodiscard]] QString labelOf(const Bookmark& bookmark) const;

    const Readout& m_readout;
    std::vector<Bookmark> m_bookmarks;
    std::vector<QPushButton*> m_buttons;
    std::string m_chosen; ///< name
    QPushButton* m_save;
    QPushButton* m_restore;
    FlowLayout* m_row;
    QLabel* m_words;
    bool m_editable = true;
};

} // namespace foresight::ui
