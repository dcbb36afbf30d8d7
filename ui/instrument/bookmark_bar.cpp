// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/bookmark_bar.h"

#include "core/lab/comparison_text.h"
#include "ui/instrument/readout.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr qsizetype kLabelLength = 28;

} // namespace

BookmarkBar::BookmarkBar(const Readout& readout, QWidget* parent)
    : QWidget(parent), m_readout(readout), m_save(new QPushButton(tr("Bookmark"), this)),
      m_restore(new QPushButton(tr("Go back to it"), this)), m_row(nullptr), m_words(textLabel({}, {}, this))
{
    const Theme& theme = Theme::current();
    nameWidget(this, QStringLiteral("bookmarkBar"), tr("Bookmarks"));
    nameWidget(m_save, QStringLiteral("bookmarkPushButton"), tr("Bookmark these settings"));
    m_save->setIcon(theme.icon(QStringLiteral("plus")));
    m_save->setToolTip(tr("Keep these settings to compare with (Ctrl+B)"));
    nameWidget(m_restore, QStringLiteral("restorePushButton"), tr("Go back to the bookmark's settings"));
    m_restore->setProperty("role", QStringLiteral("link"));
    m_words->setObjectName(QStringLiteral("comparisonLabel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.scaled(8));
    auto* row = new QWidget(this);
    m_row = new FlowLayout(row);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacings(theme.scaled(8), theme.scaled(8));
    m_row->addWidget(m_save);
    layout->addWidget(row);
    auto* compared = new QHBoxLayout;
    compared->setSpacing(theme.scaled(8));
    compared->addWidget(m_words, 1);
    compared->addWidget(m_restore, 0, Qt::AlignTop);
    layout->addLayout(compared);
    m_restore->hide();
    m_words->hide();
    connect(m_save, &QPushButton::clicked, this, &BookmarkBar::saveRequested);
    connect(m_restore, &QPushButton::clicked, this, &BookmarkBar::restoreRequested);
}

QString BookmarkBar::labelOf(const Bookmark& bookmark) const
{
    const Settings story = m_readout.story();
    QString words = qtText(settingsText(m_readout.text(), m_readout.act().id, bookmark.settings, story));
    if (words.isEmpty()) {
        words = tr("story");
    }
    if (words.size() > kLabelLength) {
        words = words.left(kLabelLength - 1) + QChar(0x2026);
    }
    //: name of a bookmark, what its settings are
    return tr("%1 · %2").arg(qtText(bookmark.name), words);
}

void BookmarkBar::addButton(const Bookmark& bookmark)
{
    auto* button = new QPushButton(labelOf(bookmark), this);
    button->setProperty("role", QStringLiteral("choice"));
    button->setCheckable(true);
    const QString words =
        qtText(settingsText(m_readout.text(), m_readout.act().id, bookmark.settings, m_readout.story()));
    nameWidget(button, QStringLiteral("bookmark%1PushButton").arg(qtText(bookmark.name)), button->text());
    button->setAccessibleDescription(
        tr("Compare with bookmark %1: %2").arg(qtText(bookmark.name), words.isEmpty() ? tr("story") : words));
    button->setToolTip(button->accessibleDescription());
    connect(button, &QPushButton::toggled, this, [this, name = bookmark.name](bool checked) {
        if (checked) {
            m_chosen = name;
        } else if (m_chosen == name) {
            m_chosen.clear();
        }
        for (std::size_t i = 0; i < m_buttons.size(); ++i) {
            m_buttons[i]->setChecked(m_bookmarks[i].name == m_chosen);
        }
        Q_EMIT chosenChanged();
    });
    m_row->addWidget(button);
    button->show();
    setTabOrder(m_buttons.empty() ? m_save : m_buttons.back(), button);
    m_buttons.push_back(button);
}

void BookmarkBar::update(const std::vector<Bookmark>& bookmarks)
{
    m_bookmarks = bookmarks;
    for (std::size_t i = m_buttons.size(); i < bookmarks.size(); ++i) {
        addButton(bookmarks[i]);
    }
    const Bookmark* compared = chosen();
    m_restore->setVisible(compared != nullptr && m_editable);
    m_words->setVisible(compared != nullptr);
    if (compared == nullptr) {
        return;
    }
    m_restore->setText(tr("Go back to %1").arg(qtText(compared->name)));
    m_restore->setEnabled(compared->settings != m_readout.settings());
    const bool same = compared->settings == m_readout.settings();
    m_words->setText(same ? tr("These are the settings of %1.").arg(qtText(compared->name))
                          : qtText(comparisonText(m_readout.text(), m_readout.act().id, m_readout.act().explore.cards,
                                                  m_readout.settings(), compared->settings, compared->name)));
}

const Bookmark* BookmarkBar::chosen() const
{
    for (const Bookmark& bookmark : m_bookmarks) {
        if (bookmark.name == m_chosen) {
            return &bookmark;
        }
    }
    return nullptr;
}

void BookmarkBar::setEditable(bool editable)
{
    m_editable = editable;
    m_save->setVisible(editable);
}

} // namespace foresight::ui
