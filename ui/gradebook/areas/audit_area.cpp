// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/audit_area.h"

#include "core/base/file.h"
#include "ui/dialogs.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/audit_model.h"
#include "ui/gradebook/audit_words.h"
#include "ui/gradebook/grade_words.h"
#include "ui/labels.h"
#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace foresight::ui {

AuditArea::AuditArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("audit"), tr("Audit"), parent), m_model(new AuditModel(this))
{
    setLead(tr("Every change with who made it, when and why; the newest first."));
    addFilters();
    QTableView* table = areaTable(m_model, QStringLiteral("auditTableView"), tr("Audit trail"), this);
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    column()->addWidget(table, 1);
    auto* save =
        areaButton(tr("Write as CSV…"), QStringLiteral("auditCsvPushButton"), QStringLiteral("secondary"), this);
    connect(save, &QPushButton::clicked, this, &AuditArea::writeCsv);
    column()->addWidget(save, 0, Qt::AlignTrailing);
}

void AuditArea::addFilters()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    const auto field = [&](const char* name, const QString& title) {
        auto* made = new QLineEdit(row);
        made->setPlaceholderText(title);
        made->setClearButtonEnabled(true);
        made->setMinimumWidth(Theme::current().scaled(170));
        nameWidget(made, QString::fromLatin1(name), title);
        connect(made, &QLineEdit::textChanged, this, &AuditArea::applyFilter);
        flow->addWidget(made);
        return made;
    };
    const auto combo = [&](const char* name, const QString& title) {
        auto* made = new QComboBox(row);
        nameWidget(made, QString::fromLatin1(name), title);
        connect(made, &QComboBox::currentIndexChanged, this, &AuditArea::applyFilter);
        flow->addWidget(made);
        return made;
    };
    m_student = field("auditStudentLineEdit", tr("Student number"));
    m_text = field("auditTextLineEdit", tr("Find in the rows"));
    m_item = combo("auditItemComboBox", tr("Item"));
    m_action = combo("auditActionComboBox", tr("What"));
    m_who = combo("auditWhoComboBox", tr("Who"));
    m_shown = textLabel({}, QStringLiteral("caption"), this);
    m_shown->setObjectName(QStringLiteral("auditShownLabel"));
    column()->addWidget(row);
    column()->addWidget(m_shown);
}

void AuditArea::fillFilters()
{
    std::set<std::string> actions;
    std::set<std::string> people;
    std::set<std::string> items;
    for (const AuditRow& row : m_model->rows()) {
        actions.insert(row.action);
        people.insert(row.who);
        if (!row.item.empty())
            items.insert(row.item);
    }
    const auto fill = [](QComboBox* combo, const QString& all, const std::set<std::string>& values, auto words) {
        const QSignalBlocker quiet(combo);
        const QVariant chosen = combo->currentData();
        combo->clear();
        combo->addItem(all, QString());
        for (const std::string& value : values)
            combo->addItem(words(value), qtText(value));
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    fill(m_item, tr("All items"), items, shownText);
    fill(m_action, tr("All changes"), actions, actionWords);
    fill(m_who, tr("Everybody"), people, shownText);
}

void AuditArea::refresh()
{
    m_model->setRows(session().audit(), locale());
    fillFilters();
    applyFilter();
}

void AuditArea::applyFilter()
{
    const auto chosen = [](const QComboBox* combo) { return coreText(combo->currentData().toString()); };
    m_model->setFilter({m_text->text().trimmed(), coreText(m_student->text().trimmed()), chosen(m_item),
                        chosen(m_action), chosen(m_who)});
    m_shown->setText(
        tr("Shown: %1 of %2")
            .arg(locale().toString(m_model->rowCount()), locale().toString(qsizetype(m_model->rows().size()))));
}

void AuditArea::showFor(const std::string& studentId, const std::string& item)
{
    m_student->setText(qtText(studentId));
    m_item->setCurrentIndex(std::max(0, m_item->findData(qtText(item))));
}

void AuditArea::writeCsv()
{
    if (const auto may = mayExportUnder(policyInForce()); !may)
        return Dialogs::instance().showError(this, may.error());
    const QString file =
        Dialogs::instance().saveFile(this, tr("Write the audit trail to"), tr("audit.csv"), tr("CSV files (*.csv)"));
    if (file.isEmpty())
        return;
    if (const auto written = writeFile(coreText(file), m_model->csv()); !written)
        return Dialogs::instance().showError(this, written.error());
    Q_EMIT said(tr("Written: %1").arg(shownText(coreText(file))));
}

} // namespace foresight::ui
