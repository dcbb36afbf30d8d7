// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/work_summary.h"

#include "core/base/file.h"
#include "core/grading/replay_words.h"
#include "core/session/event_words.h"
#include "ui/dialogs.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/work_words.h"
#include "ui/instrument/card_grid.h"
#include "ui/labels.h"
#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace foresight::ui {

namespace {

constexpr int kLeastColumn = 200;

QString quoted(const std::string& text)
{
    return WorkSummary::tr("“%1”").arg(shownParagraphs(text));
}

/// Right and wrong in words, apart from points.
QString rightWords(bool right)
{
    return right ? WorkSummary::tr("as the model says") : WorkSummary::tr("not as the model says");
}

QFrame* actColumn(const QString& title, const QString& name)
{
    auto* frame = roleFrame(QStringLiteral("card"));
    nameWidget(frame, name, title);
    frameLayout(frame)->setSpacing(Theme::current().scaled(4));
    frameLayout(frame)->addWidget(textLabel(title, QStringLiteral("caption")));
    return frame;
}

void add(QFrame* frame, const QString& text, const QString& role = {})
{
    frameLayout(frame)->addWidget(textLabel(breakable(text), role));
}

QFrame* predicted(const ActStory& story)
{
    auto* frame = actColumn(WorkSummary::tr("Predicted"), QStringLiteral("predictedCard"));
    if (!story.confidence) {
        add(frame, WorkSummary::tr("not locked"), QStringLiteral("lead"));
    } else {
        add(frame, shownWords(story.predicted), QStringLiteral("strong"));
        add(frame, story.right ? WorkSummary::tr("%1; %2").arg(qtText(foresight::confidenceWords(*story.confidence)),
                                                               rightWords(*story.right))
                               : qtText(foresight::confidenceWords(*story.confidence)));
        add(frame, story.reason.empty() ? WorkSummary::tr("no reason given") : quoted(story.reason),
            QStringLiteral("lead"));
    }
    frameLayout(frame)->addStretch(1);
    return frame;
}

QFrame* observed(const ActStory& story, const QLocale& locale)
{
    auto* frame = actColumn(WorkSummary::tr("Observed"), QStringLiteral("observedCard"));
    if (!story.model.empty())
        add(frame, WorkSummary::tr("The model: %1").arg(shownWords(story.model)), QStringLiteral("strong"));
    add(frame, story.observed.empty() ? WorkSummary::tr("nothing read off")
                                      : WorkSummary::tr("Read off: %1").arg(shownWords(story.observed)));
    add(frame,
        WorkSummary::tr("Settings tried: %1 · missions met: %2")
            .arg(locale.toString(qsizetype(story.looks)), locale.toString(qsizetype(story.missions))),
        QStringLiteral("lead"));
    frameLayout(frame)->addStretch(1);
    return frame;
}

QFrame* explained(const ActStory& story)
{
    auto* frame = actColumn(WorkSummary::tr("Explained"), QStringLiteral("explainedCard"));
    int number = 0;
    for (const ActStory::Try& each : story.tries) {
        add(frame, shownWords(each.answer), QStringLiteral("strong"));
        ++number;
        if (each.right)
            add(frame, *each.right ? WorkSummary::tr("try %1: right").arg(number)
                                   : WorkSummary::tr("try %1: not right").arg(number));
    }
    if (story.tries.empty())
        add(frame, WorkSummary::tr("not answered"), QStringLiteral("lead"));
    for (const std::string& note : story.notes)
        add(frame, quoted(note), QStringLiteral("lead"));
    frameLayout(frame)->addStretch(1);
    return frame;
}

QLabel* factsLabel(const char* name, QFrame* frame)
{
    QLabel* label = textLabel({}, {}, frame);
    label->setObjectName(QString::fromLatin1(name));
    frameLayout(frame)->addWidget(label);
    return label;
}

} // namespace

WorkSummary::WorkSummary(QWidget* parent) : QScrollArea(parent)
{
    nameWidget(this, QStringLiteral("workSummaryScrollArea"), tr("Summary of the work"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* surface = new QWidget(this);
    auto* column = new QVBoxLayout(surface);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().scaled(12));
    column->addWidget(makePoints());
    m_acts = new QVBoxLayout;
    m_acts->setSpacing(Theme::current().scaled(8));
    column->addLayout(m_acts);
    column->addWidget(makeFlags());
    column->addWidget(makeFile());
    column->addStretch(1);
    setWidget(surface);
}

QFrame* WorkSummary::makePoints()
{
    QFrame* card = roleFrame(QStringLiteral("card"), this);
    m_points = textLabel({}, QStringLiteral("figure"), card);
    m_points->setObjectName(QStringLiteral("workPointsLabel"));
    auto* change =
        areaButton(tr("Show in &Grades"), QStringLiteral("workGradesPushButton"), QStringLiteral("secondary"), card);
    connect(change, &QPushButton::clicked, this, &WorkSummary::gradesRequested);
    auto* head = new QHBoxLayout;
    head->addWidget(m_points, 1);
    head->addWidget(change);
    frameLayout(card)->addLayout(head);
    m_pointsFacts = factsLabel("workPointsFactsLabel", card);
    return card;
}

QFrame* WorkSummary::makeFile()
{
    m_file = roleFrame(QStringLiteral("card"), this);
    frameLayout(m_file)->addWidget(textLabel(tr("About the file"), QStringLiteral("section"), m_file));
    m_fileFacts = factsLabel("workFileLabel", m_file);
    m_fileFacts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* receipt = areaButton(tr("Save the &receipt…"), QStringLiteral("workReceiptPushButton"),
                               QStringLiteral("secondary"), m_file);
    connect(receipt, &QPushButton::clicked, this, &WorkSummary::saveReceipt);
    frameLayout(m_file)->addWidget(receipt, 0, Qt::AlignLeading);
    return m_file;
}

QFrame* WorkSummary::makeFlags()
{
    m_flags = roleFrame(QStringLiteral("card"), this);
    frameLayout(m_flags)->addWidget(textLabel(tr("What a person should look at"), QStringLiteral("section"), m_flags));
    frameLayout(m_flags)->addWidget(
        textLabel(tr("Flags are advice: they never change points, and each of them can have an innocent explanation."),
                  QStringLiteral("lead"), m_flags));
    m_flagTexts = factsLabel("workFlagsLabel", m_flags);
    return m_flags;
}

void WorkSummary::show(const ShownWork& work, const SharedFlags& flags)
{
    const std::string file = work.handIns.empty() ? std::string() : work.handIns[work.shown].contentHash;
    const std::string shown = work.cell.student().studentId + '\n' + file;
    if (std::exchange(m_shown, shown) != shown)
        verticalScrollBar()->setValue(0); // somebody else's: from the beginning
    showPoints(work);
    showActs(work);
    showFlags(work, flags);
    showFile(work);
}

void WorkSummary::showPoints(const ShownWork& work)
{
    const GradeCell& cell = work.cell.cell();
    const QString standing = standingWords(cell, locale());
    m_points->setText(cell.points ? tr("%1 of %2").arg(standing, pointsText(work.cell.lab.points, locale()))
                      : cell.state == CellState::Missing ? tr("missing")
                                                         : standing);
    const QString facts = pointsFacts(work, locale()).join(QLatin1Char('\n'));
    m_pointsFacts->setText(facts);
    m_pointsFacts->setVisible(!facts.isEmpty());
}

void WorkSummary::showFile(const ShownWork& work)
{
    m_fileFacts->setText(fileFacts(work, locale()).join(QLatin1Char('\n')));
    m_receipt = receiptPaper(work, locale());
    m_file->setVisible(work.replay != nullptr);
}

void WorkSummary::saveReceipt()
{
    auto may = mayExportUnder(policyInForce());
    if (may && !m_receipt.isEmpty()) {
        const QString file = Dialogs::instance().saveFile(
            this, tr("Save the receipt"), m_receipt.code + QStringLiteral(".html"), tr("Web pages (*.html)"));
        if (file.isEmpty())
            return;
        may = writeFile(coreText(file), coreText(m_receipt.html()));
    }
    if (!may)
        Dialogs::instance().showError(this, may.error());
}

void WorkSummary::showFlags(const ShownWork& work, const SharedFlags& flags)
{
    static const std::vector<IntegrityFlag> kNone;
    QStringList texts = flagFacts(work, flags ? *flags : kNone);
    if (!flags)
        texts.append(tr("Comparing with the other hand-ins…"));
    else if (texts.isEmpty())
        texts.append(tr("Nothing was noticed."));
    m_flagTexts->setText(texts.join(QLatin1Char('\n')));
    m_flags->setVisible(!work.handIns.empty());
}

void WorkSummary::showActs(const ShownWork& work)
{
    clearLayout(m_acts);
    if (!work.replay)
        return;
    auto text = replayText(*work.replay, locale());
    for (const ActStory& story : actStories(*work.replay, text ? &*text : nullptr)) {
        m_acts->addWidget(textLabel(shownWords(story.title), QStringLiteral("section")));
        auto* grid = new CardGrid(kLeastColumn);
        grid->setObjectName(shownText(story.act) + QStringLiteral("StoryGrid"));
        grid->addCard(predicted(story));
        grid->addCard(observed(story, locale()));
        grid->addCard(explained(story));
        m_acts->addWidget(grid);
    }
}

} // namespace foresight::ui
