// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace foresight::ui {

/// A line icon beside words that say the same. It is no image to assistive technology: there is nothing to read twice.
class IconMark final : public QWidget
{
    Q_OBJECT

public:
    /// `side` in pixels at normal text size; `icon` is a name of the theme.
    explicit IconMark(int side, const QString& icon = {}, QWidget* parent = nullptr);

    void setIcon(const QString& icon);
    [[nodiscard]] const QString& icon() const { return m_icon; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
    QString m_icon;
};

} // namespace foresight::ui
