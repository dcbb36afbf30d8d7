// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/privacy_dialog.h"

#include "core/base/error_text.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "ui/dialogs.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/gradebook_session.h"
#include "ui/gradebook/text_table_model.h"
#include "ui/handbook_window.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

namespace {

QLineEdit* addField(QVBoxLayout* column, const char* name, const QString& title, std::size_t most)
{
    QWidget* parent = column->parentWidget();
    auto* field = new QLineEdit(parent);
    field->setMaxLength(static_cast<int>(most));
    nameWidget(field, QString::fromLatin1(name), title);
    column->addWidget(fieldLabel(title, field, parent));
    column->addWidget(field);
    return field;
}

QVBoxLayout* addCard(QVBoxLayout* column, const QString& title)
{
    QFrame* card = roleFrame(QStringLiteral("card"), column->parentWidget());
    frameLayout(card)->addWidget(textLabel(title, QStringLiteral("section"), card));
    column->addWidget(card);
    return frameLayout(card);
}

void say(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

const std::string& typedTerm(const Course& course)
{
    return course.term.empty() ? course.id : course.term;
}

} // namespace

PrivacyDialog::PrivacyDialog(GradebookSession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_holdRows(new TextTableModel(this))
{
    setObjectName(QStringLiteral("privacyDialog"));
    setProperty(kHelpAnchor, QStringLiteral("privacy"));
    setWindowTitle(tr("Privacy"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("privacyScrollArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields in it are what the keyboard goes to
    auto* surface = new QWidget(scroll);
    auto* column = new QVBoxLayout(surface);
    column->addWidget(textLabel(tr("Privacy"), QStringLiteral("title"), surface));
    addHolds(column);
    addPerson(column);
    addPurge(column);
    column->addStretch();
    scroll->setWidget(surface);
    auto* close = areaButton(tr("Close"), QStringLiteral("privacyClosePushButton"), QStringLiteral("secondary"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(scroll, 1);
    outer->addWidget(close, 0, Qt::AlignTrailing);
    const QSize room = parent ? parent->size() : QSize(700, 640);
    resize(std::min(Theme::current().scaled(660), room.width()), std::min(Theme::current().scaled(640), room.height()));
    connect(&session, &GradebookSession::changed, this, &PrivacyDialog::refresh);
    refresh();
    m_holdStudent->setFocus();
}

QLabel* PrivacyDialog::addFault(QVBoxLayout* column, const char* name)
{
    QLabel* label = textLabel({}, QStringLiteral("error"), column->parentWidget());
    label->setObjectName(QString::fromLatin1(name));
    label->hide();
    column->addWidget(label);
    return label;
}

void PrivacyDialog::addHolds(QVBoxLayout* outer)
{
    QVBoxLayout* column = addCard(outer, tr("Holds"));
    QWidget* card = column->parentWidget();
    column->addWidget(textLabel(tr("A hold keeps a student's work, or the whole course, from being purged: for an "
                                   "appeal, for instance."),
                                QStringLiteral("caption"), card));
    m_table = areaTable(m_holdRows, QStringLiteral("holdTableView"), tr("Holds"), card);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMaximumHeight(Theme::current().scaled(180));
    column->addWidget(m_table);
    m_holdStudent =
        addField(column, "holdStudentLineEdit", tr("&Student number; empty for the whole course"), kNameLimit);
    m_holdReason =
        addField(column, "holdReasonLineEdit", tr("&Reason, for a new hold or for ending one"), kReasonLimit);
    m_holdFault = addFault(column, "holdFaultLabel");
    auto* add = areaButton(tr("&Add a hold"), QStringLiteral("holdAddPushButton"), QStringLiteral("secondary"), card);
    m_end =
        areaButton(tr("&End the chosen hold"), QStringLiteral("holdEndPushButton"), QStringLiteral("secondary"), card);
    auto* row = new QWidget(card);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    for (QPushButton* each : {add, m_end}) {
        each->setAutoDefault(false);
        flow->addWidget(each);
    }
    column->addWidget(row);
    connect(add, &QPushButton::clicked, this, &PrivacyDialog::addHold);
    connect(m_end, &QPushButton::clicked, this, &PrivacyDialog::endHold);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { m_end->setEnabled(index.isValid()); });
}

void PrivacyDialog::addPerson(QVBoxLayout* outer)
{
    QVBoxLayout* column = addCard(outer, tr("All that is held on a student"));
    QWidget* card = column->parentWidget();
    m_person = addField(column, "personLineEdit", tr("Student &number"), kNameLimit);
    m_personFault = addFault(column, "personFaultLabel");
    auto* write = areaButton(tr("E&xport all that is held…"), QStringLiteral("personPushButton"),
                             QStringLiteral("secondary"), card);
    write->setAutoDefault(false);
    column->addWidget(write, 0, Qt::AlignLeading);
    connect(write, &QPushButton::clicked, this, &PrivacyDialog::exportPerson);
}

void PrivacyDialog::addPurge(QVBoxLayout* outer)
{
    QVBoxLayout* column = addCard(outer, tr("Purge"));
    QWidget* card = column->parentWidget();
    column->addWidget(textLabel(tr("Takes away hand-ins, names, grades and texts of everybody who is not on hold. "
                                   "Hashes and the audit trail with codes in place of numbers stay; only the receipt "
                                   "can say whose a code is. There is no way back but a copy."),
                                QStringLiteral("caption"), card));
    m_until = textLabel({}, {}, card);
    m_until->setObjectName(QStringLiteral("retentionLabel"));
    column->addWidget(m_until);
    m_early = new QCheckBox(tr("&Before that day, all the same"), card);
    nameWidget(m_early, QStringLiteral("purgeEarlyCheckBox"), tr("Before the retention day"));
    column->addWidget(m_early);
    m_copy = new QCheckBox(tr("Write a &copy of the gradebook first"), card);
    nameWidget(m_copy, QStringLiteral("purgeCopyCheckBox"), tr("Write a copy of the gradebook first"));
    m_copy->setChecked(true);
    column->addWidget(m_copy);
    m_reason = addField(column, "purgeReasonLineEdit", tr("Reason &why"), kReasonLimit);
    m_term = addField(column, "purgeTermLineEdit", tr("&Type the course's term to go on"), kNameLimit);
    m_purgeFault = addFault(column, "purgeFaultLabel");
    auto* go = areaButton(tr("&Purge…"), QStringLiteral("purgePushButton"), QStringLiteral("secondary"), card);
    go->setAutoDefault(false);
    column->addWidget(go, 0, Qt::AlignLeading);
    m_done = textLabel({}, {}, card);
    m_done->setObjectName(QStringLiteral("purgeDoneLabel"));
    m_done->hide();
    column->addWidget(m_done);
    connect(go, &QPushButton::clicked, this, &PrivacyDialog::purge);
}

void PrivacyDialog::refresh()
{
    if (auto holds = m_session.gradebook().holds())
        m_holds = std::move(*holds);
    QList<QList<TableCell>> rows;
    for (const Hold& hold : m_holds)
        rows.append({{hold.subject.empty() ? tr("the course") : shownText(hold.subject), {}},
                     {shownText(hold.reason), shownText(hold.reason)},
                     {shownText(hold.who), {}},
                     {momentText(hold.utcMs, locale()), {}}});
    m_holdRows->setTable({tr("Held"), tr("Reason"), tr("By"), tr("Since")}, rows);
    m_table->setVisible(!m_holds.empty());
    m_end->setVisible(!m_holds.empty());
    m_end->setEnabled(m_table->currentIndex().isValid());
    const Course& course = m_session.course();
    const std::optional<std::int64_t>& day = course.retentionUtcMs;
    const bool early = !day || m_session.author().utcMs < *day;
    m_until->setText(day ? tr("The work is to be kept until %1.")
                               .arg(locale().toString(QDateTime::fromMSecsSinceEpoch(*day, QTimeZone::utc()).date()))
                         : tr("No retention day is set; see Course > Settings."));
    m_early->setVisible(early);
}

void PrivacyDialog::changeHold(const std::function<Result<void>(Gradebook&, const Author&)>& work)
{
    if (storable(coreText(m_holdReason->text().trimmed()), kReasonLimit).empty()) {
        say(m_holdFault, tr("Reason: say why, so that the change can be understood later."));
        m_holdReason->setFocus();
        return;
    }
    Result<void> done;
    (void)m_session.change([&](Gradebook& gradebook, const Author& author) {
        done = work(gradebook, author);
        return Result<void>{}; // what went wrong is said here
    });
    say(m_holdFault, done ? QString() : qtText(errorLine(done.error())));
    if (done) {
        m_holdStudent->clear();
        m_holdReason->clear();
    }
}

void PrivacyDialog::addHold()
{
    changeHold([this](Gradebook& gradebook, const Author& author) {
        return gradebook.setHold(coreText(m_holdStudent->text().trimmed()), coreText(m_holdReason->text()), author);
    });
}

void PrivacyDialog::endHold()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const std::string subject = m_holds[static_cast<std::size_t>(m_holdRows->recordAt(row))].subject;
    changeHold([this, subject](Gradebook& gradebook, const Author& author) {
        return gradebook.endHold(subject, coreText(m_holdReason->text()), author);
    });
}

void PrivacyDialog::exportPerson()
{
    const auto text = m_session.gradebook().person(coreText(m_person->text().trimmed()));
    say(m_personFault, text ? QString() : qtText(errorLine(text.error())));
    if (!text)
        return m_person->setFocus();
    const QString file = Dialogs::instance().saveFile(this, tr("Write all that is held to"), tr("student.json"),
                                                      tr("JSON files (*.json)"));
    if (file.isEmpty())
        return;
    if (const auto written = writeFile(coreText(file), *text); !written)
        say(m_personFault, qtText(errorLine(written.error())));
}

PurgeRequest PrivacyDialog::request() const
{
    return {coreText(m_term->text().trimmed()), coreText(m_reason->text().trimmed()),
            m_early->isVisibleTo(this) && m_early->isChecked()};
}

bool PrivacyDialog::copied()
{
    if (!m_copy->isChecked())
        return true;
    const QString file = Dialogs::instance().saveFile(this, tr("Write a copy of the gradebook to"),
                                                      tr("before-purge.fgb"), tr("Gradebooks (*.fgb)"));
    if (file.isEmpty())
        return false;
    Result<void> done = m_session.gradebook().backup(coreText(file));
    if (done) {
        const auto opened = Gradebook::open(coreText(file)); // a copy that cannot be opened is none
        done = opened ? Result<void>{} : fail(opened.error());
    }
    if (!done)
        say(m_purgeFault, qtText(errorLine(done.error())));
    return done.has_value();
}

void PrivacyDialog::purge()
{
    m_done->hide();
    say(m_purgeFault, {});
    const Course& course = m_session.course();
    if (request().reason.empty()) {
        say(m_purgeFault, tr("Reason: say why, so that the change can be understood later."));
        return m_reason->setFocus();
    }
    if (request().term != typedTerm(course)) {
        say(m_purgeFault, tr("Term: type %1, as it stands in the course's settings. Nothing was removed.")
                              .arg(shownText(typedTerm(course))));
        return m_term->setFocus();
    }
    if (const auto allowed = m_session.gradebook().checkPurge(request(), m_session.author()); !allowed)
        return say(m_purgeFault, qtText(errorLine(allowed.error())));
    if (!copied())
        return;
    const QString receipt = Dialogs::instance().saveFile(this, tr("Write the receipt to"), tr("purge-receipt.json"),
                                                         tr("JSON files (*.json)"));
    if (receipt.isEmpty())
        return;
    if (std::error_code ignored; std::filesystem::exists(coreText(receipt), ignored))
        return say(m_purgeFault, qtText(errorLine({ErrorCode::FileExists, coreText(receipt), {}, {}})));
    if (!Dialogs::instance().confirm(
            this, tr("Purge the course?"),
            tr("Everything that names a student of %1 is taken away now.").arg(shownText(typedTerm(course))),
            tr("Purge")))
        return;
    Result<PurgeReport> report = PurgeReport{};
    (void)m_session.change([&](Gradebook& gradebook, const Author& author) {
        const auto keep = [&receipt](const std::string& text) { return writeFile(coreText(receipt), text); };
        report = gradebook.purge(request(), keep, author);
        return Result<void>{}; // what went wrong is said here
    });
    if (!report)
        return say(m_purgeFault, qtText(errorLine(report.error())));
    m_term->clear();
    say(m_done,
        tr("Removed: %1 and %2. On hold: %3. The receipt is written.")
            .arg(tr("%n students", "removed", static_cast<int>(report->students)),
                 tr("%n hand-ins", "removed", static_cast<int>(report->handIns)), locale().toString(report->held)));
}

} // namespace foresight::ui
