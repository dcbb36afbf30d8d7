// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/drafts_card.h"

#include "core/base/text.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/gradebook_session.h"
#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr qsizetype kNamed = 3; ///< more are only counted

/// The course's settings are behind a menu, whatever is looked at.
bool isShown(const FormPlace& place)
{
    return !place.item.empty();
}

} // namespace

DraftsCard::DraftsCard(GradebookSession& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_text(textLabel({}, {}, this)),
      m_show(areaButton(tr("Show it"), QStringLiteral("draftsShowPushButton"), QStringLiteral("secondary"), this))
{
    setProperty("role", QStringLiteral("notice"));
    m_text->setObjectName(QStringLiteral("draftsLabel"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_show, 0, Qt::AlignLeading);
    connect(m_show, &QPushButton::clicked, this, &DraftsCard::showNext);
    connect(&session.drafts(), &FormDrafts::changed, this, &DraftsCard::refresh);
    hide();
}

void DraftsCard::setTable(const std::shared_ptr<const GradeTable>& table)
{
    m_table = table;
    std::vector<FormPlace> gone;
    for (const FormDraft& draft : m_session.drafts().all()) {
        if (!exists(draft.place))
            gone.push_back(draft.place);
    }
    for (const FormPlace& place : gone)
        m_session.drafts().drop(place);
    refresh();
}

bool DraftsCard::exists(const FormPlace& place) const
{
    const auto isThere = [&place](const GradeRow& row) { return row.student.studentId == place.student; };
    const bool item = place.item.empty() || m_session.course().labOfItem(place.item) != nullptr;
    return item && (place.student.empty() || std::any_of(m_table->rows.begin(), m_table->rows.end(), isThere));
}

void DraftsCard::refresh()
{
    QStringList named;
    qsizetype more = 0;
    bool leads = false;
    for (const FormDraft& draft : m_session.drafts().all()) {
        if (!draft.isEarlier || !m_table)
            continue;
        leads = leads || isShown(draft.place);
        if (named.size() < kNamed)
            named.append(words(draft.place));
        else
            ++more;
    }
    if (more > 0)
        named.append(tr("%n more", nullptr, static_cast<int>(more)));
    setVisible(!named.isEmpty());
    m_show->setVisible(leads);
    //: a list of what it is about
    m_text->setText(tr("Typed earlier and not saved: %1.").arg(named.join(QStringLiteral("; "))));
}

QString DraftsCard::words(const FormPlace& place) const
{
    if (place.item.empty())
        return tr("the course's settings");
    if (place.student.empty())
        return tr("the rubric of %1").arg(shownText(place.item));
    const auto row = std::find_if(m_table->rows.begin(), m_table->rows.end(),
                                  [&place](const GradeRow& each) { return each.student.studentId == place.student; });
    //: a student's name and the name of an item
    return tr("%1, %2").arg(row == m_table->rows.end() ? shownText(place.student) : studentName(row->student),
                            shownText(place.item));
}

/// One after the other, each time the button is pressed.
void DraftsCard::showNext()
{
    std::vector<FormPlace> places;
    for (const FormDraft& draft : m_session.drafts().all()) {
        if (draft.isEarlier && isShown(draft.place))
            places.push_back(draft.place);
    }
    if (places.empty())
        return;
    const auto before = std::find(places.begin(), places.end(), m_shown);
    m_shown = before == places.end() || before + 1 == places.end() ? places.front() : *(before + 1);
    Q_EMIT placeRequested(m_shown);
}

} // namespace foresight::ui
