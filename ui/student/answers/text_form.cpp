// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/text_form.h"

#include "core/base/text.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/limited_text_edit.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kLines = 5;

} // namespace

TextForm::TextForm(const AskedQuestion& asked, QWidget* parent)
    : AnswerForm(asked, parent),
      m_edit(new LimitedTextEdit(static_cast<std::size_t>(std::max(0, asked.question.textLimit)), this)),
      m_count(textLabel({}, QStringLiteral("caption"), this))
{
    nameWidget(m_edit, QStringLiteral("answerLimitedTextEdit"), asked.stem());
    m_count->setObjectName(QStringLiteral("answerCountLabel"));
    m_edit->setFixedHeight(QFontMetrics(m_edit->font()).lineSpacing() * kLines + Theme::current().scaled(20));
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // free height goes below
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(4));
    layout->addWidget(m_edit);
    layout->addWidget(m_count);
    connect(m_edit, &LimitedTextEdit::textChanged, this, [this] {
        showCount();
        Q_EMIT changed();
    });
    connect(m_edit, &LimitedTextEdit::lengthCut, this, &TextForm::showCut);
    showCount();
}

void TextForm::showCount()
{
    const std::string text = coreText(m_edit->toPlainText());
    const auto written = static_cast<int>(codePoints(text));
    //: how much of a text is written; %1 is that number, %2 how many characters it may have
    const QString words =
        tr("%1 of %2 characters", nullptr, written)
            .arg(asked().text.locale().toString(written), asked().text.locale().toString(question().textLimit));
    m_count->setText(words);
    m_edit->setAccessibleDescription(words);
}

void TextForm::showCut(qsizetype offered)
{
    const QLocale& locale = asked().text.locale();
    // Told when the text that was cut is in, which changes the count.
    QMetaObject::invokeMethod(
        this,
        [this, words = tr("Kept the first %1 of %2 characters.", nullptr, static_cast<int>(offered))
                           .arg(locale.toString(question().textLimit),
                                locale.toString(static_cast<qlonglong>(offered)))] { m_count->setText(words); },
        Qt::QueuedConnection);
}

QString TextForm::draft() const
{
    return m_edit->toPlainText();
}

void TextForm::setDraft(const QString& draft)
{
    m_edit->setLimitedText(draft);
}

AnswerParts TextForm::parts() const
{
    return answerParts(question(), coreText(m_edit->toPlainText()));
}

void TextForm::showParts(const AnswerParts& parts)
{
    m_edit->setLimitedText(qtText(parts.text));
}

QString TextForm::words(AnswerFault fault) const
{
    return fault == AnswerFault::Empty ? tr("Write your answer first.") : AnswerForm::words(fault);
}

void TextForm::focusFirst()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool TextForm::textHasFocus() const
{
    return m_edit->hasFocus();
}

} // namespace foresight::ui
