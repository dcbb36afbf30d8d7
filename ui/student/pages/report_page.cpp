// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/report_page.h"

#include "ui/dialogs.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/pages/report_act.h"
#include "ui/student/pages/report_export_card.h"
#include "ui/student/pages/report_file.h"
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
    addHeading(tr("Report and hand in"), tr("What you predicted, what you observed, and how you explained it."));
    m_handIns = addHolder(content(), QStringLiteral("handIns"));
    m_acts = addHolder(content(), QStringLiteral("reportActs"));
    m_leftOut = addHolder(content(), QStringLiteral("leftOut"));
    m_export = new ReportExportCard(session());
    content()->addWidget(m_export);
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
    Q_EMIT primaryChanged();
}

void ReportPage::addHandIn()
{
    auto* notice = roleFrame(QStringLiteral("notice"));
    notice->setObjectName(QStringLiteral("handInNotice"));
    const bool handedIn = session().state().handIns > 0;
    notice->setProperty("level", handedIn ? QStringLiteral("good") : QStringLiteral("neutral"));
    auto* state = textLabel(handedIn ? tr("Handed in.") : tr("Not handed in yet."), QStringLiteral("strong"));
    state->setObjectName(QStringLiteral("handInStateLabel"));
    frameLayout(notice)->addWidget(state);
    if (!m_receipt.isEmpty()) {
        auto* receipt = textLabel(tr("Receipt %1").arg(m_receipt), QStringLiteral("figure"));
        receipt->setObjectName(QStringLiteral("receiptLabel"));
        receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        frameLayout(notice)->addWidget(receipt);
        frameLayout(notice)->addWidget(textLabel(
            tr("Keep this code. It belongs to the file %1, which goes to your instructor.").arg(m_receiptFile)));
    }
    const QLocale& locale = session().text().locale();
    for (const Event& event : session().events()) {
        if (const auto* handIn = std::get_if<HandedIn>(&event.body)) {
            //: number of a hand-in, file name, time of day
            frameLayout(notice)->addWidget(textLabel(
                tr("Hand-in %1: %2, at %3")
                    .arg(locale.toString(handIn->number), qtText(handIn->file), clockTime(event.utcMs, locale)),
                QStringLiteral("caption")));
        }
    }
    m_handIns->addWidget(notice);
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
    m_receipt = qtText(result->receipt);
    m_export->setReceipt(m_receipt);
    m_receiptFile = QFile::decodeName(QByteArray::fromStdString(result->file.string()));
    refresh();
}

} // namespace foresight::ui
