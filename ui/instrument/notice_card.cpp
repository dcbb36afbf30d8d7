// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/notice_card.h"

#include "ui/instrument/level_words.h"
#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

NoticeCard::NoticeCard(const Readout& readout, const std::string& verdict, QWidget* parent)
    : QFrame(parent), m_readout(readout), m_verdict(verdict), m_title(textLabel({}, QStringLiteral("strong"))),
      m_text(textLabel({})), m_advice(new QVBoxLayout)
{
    const Theme& theme = Theme::current();
    setProperty("role", QStringLiteral("notice"));
    setObjectName(qtText(verdict) + QStringLiteral("NoticeCard"));
    m_text->setObjectName(qtText(verdict) + QStringLiteral("NoticeLabel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(16), theme.scaled(10), theme.scaled(16), theme.scaled(10));
    layout->setSpacing(theme.scaled(4));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    m_advice->setSpacing(theme.scaled(2));
    layout->addLayout(m_advice);
    update();
}

void NoticeCard::update()
{
    const VerdictRule* rule = m_readout.rule(m_verdict);
    const QString text = rule != nullptr ? m_readout.rendered(rule->text) : QString();
    setVisible(!text.isEmpty());
    if (text.isEmpty()) {
        return;
    }
    const QString title = tr("%1: %2").arg(m_readout.rendered(m_readout.spec().verdict(m_verdict)->label),
                                           m_readout.rendered(rule->label));
    m_title->setText(levelMark(rule->level) + QLatin1Char(' ') + title);
    setStyleProperty(*m_title, "level", levelName(rule->level));
    setStyleProperty(*this, "level", levelName(rule->level));
    m_text->setText(unbroken(text));
    setAccessibleName(title);
    setAccessibleDescription(text);
    const std::vector<QString> advice = m_readout.advice(*rule);
    if (advice != m_shownAdvice) {
        clearLayout(m_advice);
        for (const QString& line : advice) {
            m_advice->addWidget(textLabel(tr("• %1").arg(line)));
        }
        m_shownAdvice = advice;
    }
}

} // namespace foresight::ui
