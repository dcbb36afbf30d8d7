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
    const std::vector<FormPlace> about = m_table ? places() : std::vector<FormPlace>();
    QStringList named;
    for (const FormPlace& place : about) {
        if (named.size() < kNamed)
            named.append(words(place));
    }
    if (const int more = static_cast<int>(about.size()) - static_cast<int>(named.size()); more > 0)
        named.append(tr("%n more", nullptr, more));
    setVisible(!about.empty());
    m_show->setVisible(std::any_of(about.begin(), about.end(), isShown));
    //: a list of what it is about
    m_text->setText(tr("Typed earlier and not saved: %1.").arg(named.join(QStringLiteral("; "))));
}

std::vector<FormPlace> DraftsCard::places() const
{
    std::vector<FormPlace> found;
    for (const FormDraft& draft : m_session.drafts().all()) {
        const FormPlace place{{}, draft.place.student, draft.place.item};
        if (draft.isEarlier && std::find(found.begin(), found.end(), place) == found.end())
            found.push_back(place);
    }
    return found;
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
    std::vector<FormPlace> shown = places();
    std::erase_if(shown, [](const FormPlace& place) { return !isShown(place); });
    if (shown.empty())
        return;
    const auto before = std::find(shown.begin(), shown.end(), m_shown);
    m_shown = before == shown.end() || before + 1 == shown.end() ? shown.front() : *(before + 1);
    Q_EMIT placeRequested(m_shown);
}

} // namespace foresight::ui
