// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <memory>

class QSvgRenderer;

namespace foresight::ui {

/// A formula drawn from an SVG file in the text's colour and size; to a screen reader it is the formula as it is
/// spoken.
class FormulaView final : public QWidget
{
    Q_OBJECT

public:
    FormulaView(const QByteArray& svg, const QString& spoken, QWidget* parent = nullptr);
    ~FormulaView() override;

    [[nodiscard]] bool isDrawable() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSizeF naturalSize() const;
    std::unique_ptr<QSvgRenderer> m_renderer;
};

} // namespace foresight::ui
