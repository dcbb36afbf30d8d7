// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/parked_panel.h"

#include "core/base/text.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/gradebook_session.h"
#include "ui/gradebook/text_table_model.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/theme.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

/// As a keyboard gives it: without the marks that isolate a name within a line.
QString typed(QString text)
{
    constexpr char16_t kFirstStrongIsolate = 0x2068;
    constexpr char16_t kPopIsolate = 0x2069;
    return text.remove(QChar(kFirstStrongIsolate)).remove(QChar(kPopIsolate));
}

} // namespace

ParkedPanel::ParkedPanel(GradebookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new TextTableModel(this)),
      m_view(areaTable(m_model, QStringLiteral("parkedTableView"), tr("Hand-ins kept aside"), this))
{
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows); // a hand-in is chosen, not its number
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(textLabel(tr("Choose a hand-in and say whose it is. It counts as soon as it has a student."),
                                QStringLiteral("lead"), this));
    layout->addWidget(m_view);
    addForm();
}

void ParkedPanel::addForm()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    const auto field = [&](const char* name, const QString& title) {
        auto* made = new QLineEdit(row);
        made->setPlaceholderText(title);
        made->setMinimumWidth(Theme::current().scaled(220));
        nameWidget(made, QString::fromLatin1(name), title);
        flow->addWidget(made);
        return made;
    };
    m_student = field("parkedStudentLineEdit", tr("Student: name or number"));
    m_reason = field("parkedReasonLineEdit", tr("Reason"));
    m_reason->setMaxLength(static_cast<int>(kReasonLimit));
    auto* assign = areaButton(tr("Assign"), QStringLiteral("parkedAssignPushButton"), QStringLiteral("secondary"), row);
    flow->addWidget(assign);
    connect(assign, &QPushButton::clicked, this, &ParkedPanel::assign);
    connect(m_reason, &QLineEdit::returnPressed, this, &ParkedPanel::assign);
    m_fault = textLabel({}, QStringLiteral("error"), this);
    m_fault->setObjectName(QStringLiteral("parkedFaultLabel"));
    m_fault->hide();
    layout()->addWidget(row);
    layout()->addWidget(m_fault);
}

void ParkedPanel::show(const std::shared_ptr<const GradeTable>& table)
{
    m_table = table;
    QList<QList<TableCell>> rows;
    for (const KeptHandIn& handIn : table->parked)
        rows.append({{shownText(handIn.learnerId), {}},
                     {shownText(handIn.learnerName), {}},
                     {shownText(handIn.lab), {}},
                     {momentText(handIn.signedUtcMs, locale()), {}},
                     {shownText(handIn.file), {}}});
    m_model->setTable({tr("Number in it"), tr("Name in it"), tr("Lab"), tr("Handed in"), tr("File")}, rows);
    m_numbers.clear();
    QStringList words;
    for (const GradeRow& row : table->rows) {
        const QString number = qtText(row.student.studentId);
        const QString both = typed(tr("%1 (%2)").arg(studentName(row.student), number));
        m_numbers.emplace(number, row.student.studentId);
        m_numbers.emplace(both, row.student.studentId);
        words.append(both);
    }
    auto* completer = new QCompleter(words, m_student);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_student->completer();
    m_student->setCompleter(completer);
    showFieldFault(m_fault, {}, nullptr);
}

void ParkedPanel::showFault(const QString& text, QWidget* field)
{
    showFieldFault(m_fault, text, field);
    field->setFocus();
}

void ParkedPanel::assign()
{
    const QModelIndex chosen = m_view->currentIndex();
    const auto student = m_numbers.find(typed(m_student->text().trimmed()));
    const std::string reason = storable(coreText(m_reason->text().trimmed()), kReasonLimit);
    if (!chosen.isValid())
        return showFault(tr("Hand-in: choose one in the table above."), m_view);
    if (student == m_numbers.end())
        return showFault(tr("Student: nobody on the roster is called so; choose from the list, or give the number."),
                         m_student);
    if (reason.empty())
        return showFault(tr("Reason: say how you know whose it is."), m_reason);
    const std::string hash = m_table->parked[static_cast<std::size_t>(chosen.row())].contentHash;
    const std::string number = student->second;
    if (m_session.change([&](Gradebook& gradebook, const Author& author) {
            return gradebook.assignHandIn(hash, number, reason, author);
        })) {
        m_student->clear();
        m_reason->clear();
        m_session.grade();
    }
}

} // namespace foresight::ui
