// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/limited_text_edit.h"

#include "core/base/text.h"
#include "ui/qt_text.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace foresight::ui {

namespace {

std::size_t lengthOf(const QString& text)
{
    return codePoints(coreText(text));
}

} // namespace

LimitedTextEdit::LimitedTextEdit(std::size_t limit, QWidget* parent) : QPlainTextEdit(parent), m_limit(limit)
{
    setTabChangesFocus(true);
}

void LimitedTextEdit::setLimitedText(const QString& text)
{
    setPlainText(qtText(firstCodePoints(coreText(text), m_limit)));
}

std::size_t LimitedTextEdit::room() const
{
    const std::size_t held = lengthOf(toPlainText());
    const std::size_t replaced = lengthOf(textCursor().selectedText());
    return m_limit - std::min(m_limit, held - std::min(held, replaced));
}

QString LimitedTextEdit::fitting(const QString& text)
{
    const std::size_t left = room();
    const std::size_t offered = lengthOf(text);
    if (offered <= left) {
        return text;
    }
    const std::size_t wanted = m_limit - left + offered;
    Q_EMIT lengthCut(static_cast<qsizetype>(wanted));
    return qtText(firstCodePoints(coreText(text), left));
}

void LimitedTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText() && !isReadOnly()) {
        textCursor().insertText(fitting(source->text()));
        ensureCursorVisible();
    }
}

bool LimitedTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText();
}

void LimitedTextEdit::keyPressEvent(QKeyEvent* event)
{
    const bool inserts =
        !event->text().isEmpty() && (event->text().at(0).isPrint() || event->text() == QStringLiteral("\r"));
    const bool plain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (inserts && plain && !isReadOnly() && room() < lengthOf(event->text())) {
        const std::size_t wanted = m_limit - room() + lengthOf(event->text());
        Q_EMIT lengthCut(static_cast<qsizetype>(wanted));
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void LimitedTextEdit::inputMethodEvent(QInputMethodEvent* event)
{
    const QString kept = fitting(event->commitString());
    if (kept != event->commitString()) {
        event->setCommitString(kept, event->replacementStart(), event->replacementLength());
    }
    QPlainTextEdit::inputMethodEvent(event);
}

} // namespace foresight::ui
