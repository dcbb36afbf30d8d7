// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/sentence_board.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace foresight::ui {

namespace {

constexpr int kLeastWidth = 160;
constexpr int kBetweenLines = 6;

/// Whether a text runs from right to left; nothing for figures and signs alone.
std::optional<bool> directionOf(const QString& text)
{
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirL:
            return false;
        case QChar::DirR:
        case QChar::DirAL:
            return true;
        default:
            break;
        }
    }
    return std::nullopt;
}

bool runsAgainst(const QString& word, bool isRightToLeft)
{
    const auto direction = directionOf(word);
    return direction && *direction != isRightToLeft;
}

} // namespace

std::vector<SentencePart> sentenceWords(const QString& words, bool isRightToLeft)
{
    const QString text = unbroken(breakable(words));
    std::vector<SentencePart> parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    bool hasSpace = !text.isEmpty() && text.front().isSpace();
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString segment = text.mid(from, to - from);
        from = to;
        const QString word = segment.trimmed();
        if (!word.isEmpty()) {
            const bool joinsRun =
                !parts.empty() && runsAgainst(word, isRightToLeft) && runsAgainst(parts.back().word, isRightToLeft);
            if (joinsRun) {
                parts.back().word += (hasSpace ? QStringLiteral(" ") : QString()) + word;
            } else {
                parts.push_back({word, nullptr, false, hasSpace});
            }
        }
        hasSpace = segment.back().isSpace() || (word.isEmpty() && hasSpace);
    }
    return parts;
}

SentenceBoard::SentenceBoard(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceBoard::setParts(std::vector<SentencePart> parts, bool isRightToLeft)
{
    m_parts = std::move(parts);
    m_isRightToLeft = isRightToLeft;
    setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    for (const SentencePart& part : m_parts) {
        if (part.widget != nullptr) {
            part.widget->setParent(this);
            part.widget->show();
        }
    }
    arrange();
}

QSize SentenceBoard::sizeOf(const SentencePart& part, int most) const
{
    if (part.widget != nullptr) {
        const QSize hint = part.widget->sizeHint();
        return {std::max(std::min(hint.width(), most), part.widget->minimumSizeHint().width()), hint.height()};
    }
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(part.word), metrics.height()};
}

SentenceBoard::Arrangement SentenceBoard::arrangement(int width) const
{
    Arrangement made;
    const int space = QFontMetrics(font()).horizontalAdvance(QLatin1Char(' '));
    const int between = Theme::current().scaled(kBetweenLines);
    int x = 0;
    int top = 0;
    int lineHeight = 0;
    std::size_t lineStart = 0;
    const auto endLine = [&](std::size_t end) {
        for (std::size_t i = lineStart; i < end; ++i) {
            made.places[i].moveTop(top + (lineHeight - made.places[i].height()) / 2);
        }
        lineStart = end;
        top += lineHeight;
        lineHeight = 0;
    };
    for (std::size_t i = 0; i < m_parts.size();) {
        // What may not be torn apart comes as one.
        std::size_t end = i + 1;
        int wide = sizeOf(m_parts[i], width).width();
        for (; end < m_parts.size() && m_parts[end].isJoined; ++end) {
            wide += sizeOf(m_parts[end], width).width();
        }
        const int before = m_parts[i].hasSpace ? space : 0;
        if (x > 0 && x + before + wide > width) {
            endLine(i);
            top += between;
            x = 0;
        }
        x += x > 0 ? before : 0;
        const int over = std::max(0, wide - width);
        for (; i < end; ++i) {
            // A widget gives way to the words that stay beside it.
            const QSize size = sizeOf(m_parts[i], std::max(0, sizeOf(m_parts[i], width).width() - over));
            made.places.emplace_back(QPoint(x, 0), size);
            x += size.width();
            lineHeight = std::max(lineHeight, size.height());
        }
    }
    endLine(m_parts.size());
    made.height = top;
    if (m_isRightToLeft) {
        for (QRect& place : made.places) {
            place.moveLeft(width - place.x() - place.width());
        }
    }
    return made;
}

int SentenceBoard::heightForWidth(int width) const
{
    return arrangement(width).height;
}

QSize SentenceBoard::sizeHint() const
{
    int wide = 0;
    for (const SentencePart& part : m_parts) {
        wide += sizeOf(part, QWIDGETSIZE_MAX).width() + QFontMetrics(font()).horizontalAdvance(QLatin1Char(' '));
    }
    wide = std::min(wide, Theme::current().scaled(4 * kLeastWidth));
    return {wide, heightForWidth(wide)};
}

QSize SentenceBoard::minimumSizeHint() const
{
    int wide = Theme::current().scaled(kLeastWidth);
    for (const SentencePart& part : m_parts) {
        wide = std::max(wide, sizeOf(part, 0).width());
    }
    return {wide, QFontMetrics(font()).height()};
}

void SentenceBoard::arrange()
{
    m_places = arrangement(width()).places;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].widget != nullptr) {
            m_parts[i].widget->setGeometry(m_places[i]);
        }
    }
    update();
}

void SentenceBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SentenceBoard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange();
    }
}

bool SentenceBoard::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) { // a widget in it has another size
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void SentenceBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setLayoutDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].widget == nullptr) {
            painter.drawText(m_places[i], Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, m_parts[i].word);
        }
    }
}

} // namespace foresight::ui
