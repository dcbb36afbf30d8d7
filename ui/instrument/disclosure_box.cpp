// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/disclosure_box.h"

#include "ui/instrument/heading_button.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

DisclosureBox::DisclosureBox(const QString& title, const QString& name, QWidget* parent)
    : QWidget(parent), m_button(new HeadingButton(unbroken(title), this)), m_body(new QWidget(this)),
      m_content(new QVBoxLayout(m_body))
{
    m_button->setProperty("role", QStringLiteral("disclosure"));
    m_button->setCheckable(true);
    nameWidget(m_button, name + QStringLiteral("DisclosurePushButton"), title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(4));
    layout->addWidget(m_button);
    layout->addWidget(m_body);
    m_content->setContentsMargins(0, Theme::current().scaled(4), 0, 0);
    m_content->setSpacing(Theme::current().scaled(8));
    m_body->hide();
    connect(m_button, &QPushButton::toggled, this, &DisclosureBox::setOpen);
    setOpen(false);
}

bool DisclosureBox::isOpen() const
{
    return m_button->isChecked();
}

void DisclosureBox::setOpen(bool open)
{
    m_button->setChecked(open);
    m_button->setAccessibleDescription(open ? tr("Unfolded") : tr("Folded"));
    m_body->setVisible(open);
    if (open) {
        Q_EMIT opened();
    }
}

} // namespace foresight::ui
