// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace foresight::ui {

/// A heading button that folds and unfolds what stands under it.
class DisclosureBox final : public QWidget
{
    Q_OBJECT

public:
    /// The button is called <name>DisclosurePushButton.
    DisclosureBox(const QString& title, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void opened();

private:
    QPushButton* m_button;
    QWidget* m_body;
    QVBoxLayout* m_content;
};

} // namespace foresight::ui
