// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/report_page.h"

#include "ui/dialogs.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/attempt_card.h"
#include "ui/student/pages/course_card.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/pages/report_act.h"
#include "ui/student/pages/report_export_card.h"
#include "ui/student/pages/report_file.h"
#include "ui/student/pages/tab_chain.h"
#include "ui/theme.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

QVBoxLayout* addHolder(QVBoxLayout* content, const QString& name)
{
    auto* holder = new QWidget;
    holder->setObjectName(name);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(16));
    content->addWidget(holder);
    return layout;
}

} // namespace

ReportPage::ReportPage(StudentSession& session, QWidget* parent) : StepPage(Step{StepKind::Report, {}}, session, parent)
{
}

QString ReportPage::primaryText() const
{
    return session().state().handIns > 0 ? tr("Hand in again") : tr("Hand in");
}

bool ReportPage::primaryEnabled() const
{
    return session().state().finished;
}

QString ReportPage::primaryReason() const
{
    if (!primaryEnabled()) {
        return tr("The lab is not finished yet.");
    }
    return session().state().handIns > 0 ? tr("Handing in again makes a new file; the earlier one stays.") : QString();
}

bool ReportPage::activatePrimary()
{
    if (primaryEnabled()) {
        handIn();
    }
    return false; // the last step
}

void ReportPage::build()
{
    if (!session().state().finished) {
        session().finishLab(); // when the program ended between the last act and this
    }
    const QString lead = tr("What you predicted, what you observed, and how you explained it.");
    const int attempt = session().attempt().attempt;
    addHeading(tr("Report and hand in"),
               attempt > 1 || session().latestAttempt() > 1 ? tr("Attempt %1. %2").arg(attempt).arg(lead) : lead);
    m_handIns = addHolder(content(), QStringLiteral("handIns"));
    m_course = new CourseCard(session());
    connect(m_course, &CourseCard::refreshed, this, &ReportPage::orderTabs);
    content()->addWidget(m_course);
    m_acts = addHolder(content(), QStringLiteral("reportActs"));
    m_leftOut = addHolder(content(), QStringLiteral("leftOut"));
    m_export = new ReportExportCard(session());
    content()->addWidget(m_export);
    auto* attempts = new AttemptCard(session());
    connect(attempts, &AttemptCard::attemptRequested, this, &ReportPage::attemptRequested);
    content()->addWidget(attempts);
    m_attempts = attempts;
}

void ReportPage::refresh()
{
    if (m_handIns == nullptr) {
        return;
    }
    clearLayout(m_handIns);
    clearLayout(m_acts);
    clearLayout(m_leftOut);
    addHandIn();
    addActs();
    addLeftOut();
    orderTabs();
    Q_EMIT primaryChanged();
}

void ReportPage::orderTabs()
{
    if (m_attempts != nullptr) {
        chainTabs(*this, {m_handIns->parentWidget(), m_course, m_acts->parentWidget(), m_leftOut->parentWidget(),
                          m_export, m_attempts});
    }
}

void ReportPage::addHandIn()
{
    const std::vector<HandInRecord> records = session().handIns();
    auto* notice = roleFrame(QStringLiteral("notice"));
    notice->setObjectName(QStringLiteral("handInNotice"));
    notice->setProperty("level", records.empty() ? QStringLiteral("neutral") : QStringLiteral("good"));
    auto* state = textLabel(records.empty() ? tr("Not handed in yet.") : tr("Handed in."), QStringLiteral("strong"));
    state->setObjectName(QStringLiteral("handInStateLabel"));
    frameLayout(notice)->addWidget(state);
    if (!records.empty()) {
        addReceipt(frameLayout(notice), records.back());
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        auto* line = textLabel(handInLine(records[i], session().text().locale()), QStringLiteral("caption"));
        line->setObjectName(QStringLiteral("handIn%1Label").arg(i + 1));
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        frameLayout(notice)->addWidget(line);
    }
    m_handIns->addWidget(notice);
}

void ReportPage::addReceipt(QVBoxLayout* layout, const HandInRecord& last)
{
    m_export->setReceipt(qtText(last.receipt));
    if (last.receipt.empty()) {
        return;
    }
    auto* receipt = textLabel(tr("Receipt %1").arg(qtText(last.receipt)), QStringLiteral("figure"));
    receipt->setObjectName(QStringLiteral("receiptLabel"));
    receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(receipt);
    const QString file = m_handedInFile.isEmpty() ? qtText(last.file) : m_handedInFile;
    layout->addWidget(
        textLabel(tr("Keep this code. It belongs to the file %1, which goes to your instructor.").arg(file)));
}

void ReportPage::addActs()
{
    for (const Act& act : session().lab().acts) {
        m_acts->addWidget(makeReportAct(session(), act));
    }
}

void ReportPage::addLeftOut()
{
    struct Part
    {
        QString words;
        Step step;
    };
    std::vector<Part> parts;
    for (const Act& act : session().lab().acts) {
        const ActState& state = session().state().act(act.id);
        const QString name = actName(session().lab(), act.id);
        if (state.prediction && state.prediction->reason.empty()) {
            parts.push_back({tr("%1: no reason for the prediction").arg(name), {StepKind::Predict, act.id}});
        }
        if (act.observe && !state.observation) {
            parts.push_back({tr("%1: no observation recorded").arg(name), {StepKind::Explore, act.id}});
        }
    }
    if (parts.empty()) {
        return;
    }
    auto* card = roleFrame(QStringLiteral("card"));
    nameWidget(card, QStringLiteral("leftOutCard"), tr("Optional parts left out"));
    frameLayout(card)->addWidget(textLabel(tr("Optional parts left out"), QStringLiteral("section")));
    for (const Part& part : parts) {
        auto* link = new QPushButton(part.words);
        link->setProperty("role", QStringLiteral("link"));
        nameWidget(link, QStringLiteral("leftOut%1PushButton").arg(frameLayout(card)->count()), part.words);
        connect(link, &QPushButton::clicked, this, [this, step = part.step] { Q_EMIT stepRequested(step); });
        frameLayout(card)->addWidget(link, 0, Qt::AlignLeft);
    }
    m_leftOut->addWidget(card);
}

void ReportPage::handIn()
{
    const QString file = askReportFile(this, session(), tr("Hand in"), QStringLiteral(".foresight"),
                                       tr("Foresight hand-ins (*.foresight)"));
    if (file.isEmpty()) {
        return;
    }
    const auto result = session().handIn(filePath(file));
    if (!result) {
        Dialogs::instance().showError(this, result.error());
        return;
    }
    m_handedInFile = QFile::decodeName(QByteArray::fromStdString(result->file.string()));
    refresh();
}

} // namespace foresight::ui
