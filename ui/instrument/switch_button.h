// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace foresight::ui {

/// A check box that looks like a switch, with the words of its position behind it. To keyboard and assistive technology
/// it is a check box.
class SwitchButton final : public QCheckBox
{
    Q_OBJECT

public:
    explicit SwitchButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    [[nodiscard]] QSize track() const;
};

} // namespace foresight::ui
