// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/formula_view.h"

#include "ui/theme.h"

#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace foresight::ui {

namespace {

constexpr double kUnitsPerEm = 1000; ///< of the drawing's view box
constexpr double kSize = 1.25;       ///< against running text, so that small signs stay readable

} // namespace

FormulaView::FormulaView(const QByteArray& svg, const QString& spoken, QWidget* parent)
    : QWidget(parent), m_renderer(std::make_unique<QSvgRenderer>(svg))
{
    setAccessibleName(spoken);
    setToolTip(spoken);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

FormulaView::~FormulaView() = default;

bool FormulaView::isDrawable() const
{
    return m_renderer->isValid();
}

QSizeF FormulaView::naturalSize() const
{
    return m_renderer->viewBoxF().size() / kUnitsPerEm * QFontInfo(font()).pixelSize() * kSize;
}

QSize FormulaView::sizeHint() const
{
    return naturalSize().toSize();
}

QSize FormulaView::minimumSizeHint() const
{
    return {1, sizeHint().height()};
}

void FormulaView::paintEvent(QPaintEvent*)
{
    if (!isDrawable()) {
        return;
    }
    const QSizeF size = naturalSize().scaled(QSizeF(this->size()).boundedTo(naturalSize()), Qt::KeepAspectRatio);
    const qreal ratio = devicePixelRatioF();
    // The drawing gives the shape, the theme the colour.
    QImage image((size * ratio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter shape(&image);
    m_renderer->render(&shape);
    shape.setCompositionMode(QPainter::CompositionMode_SourceIn);
    shape.fillRect(image.rect(), Theme::current().colors().text);
    shape.end();
    QPainter painter(this);
    const qreal left = isRightToLeft() ? width() - size.width() : 0;
    painter.drawImage(QRectF(QPointF(left, (height() - size.height()) / 2), size), image);
}

} // namespace foresight::ui
