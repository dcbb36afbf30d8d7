// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/work_words.h"

#include "core/grading/replay_words.h"
#include "ui/gradebook/grade_words.h"
#include "ui/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace foresight::ui {

namespace {

struct WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkWords)
};

constexpr std::size_t kShortKey = 12; ///< digits of a key that tell installations apart

QString verdictWords(const Replay& replay, const QLocale& locale)
{
    const Submission& submission = replay.submission;
    if (replay.verdict.sound())
        return WorkWords::tr("Chain and signature hold over %1 events; signed %2 by the installation %3", nullptr,
                             static_cast<int>(replay.events.size()))
            .arg(locale.toString(qsizetype(replay.events.size())), momentText(submission.signedUtcMs, locale),
                 qtText(submission.publicKey.substr(0, kShortKey)));
    return WorkWords::tr("Not sound: %1 at %2")
        .arg(qtText(submissionFaultName(replay.verdict.fault)), locale.toString(qlonglong{replay.verdict.place}));
}

QString labWords(const Replay& replay)
{
    const Genesis& genesis = replay.submission.genesis;
    const QString state = shownParagraphs(labStateWords(replay));
    return state.isEmpty() ? WorkWords::tr("Lab %1, version %2, as it is installed here")
                                 .arg(shownText(genesis.lab), shownText(genesis.labVersion))
                           : WorkWords::tr("Lab %1. %2").arg(shownText(genesis.lab), state);
}

QString evidenceWords(const IntegrityEvidence& evidence)
{
    const QString value = shownText(evidence.value);
    if (evidence.firstSeq <= 0)
        return WorkWords::tr("%1: %2").arg(shownText(evidence.studentId), value);
    return evidence.firstSeq == evidence.lastSeq
               ? WorkWords::tr("%1, event %2: %3").arg(shownText(evidence.studentId)).arg(evidence.firstSeq).arg(value)
               : WorkWords::tr("%1, events %2 to %3: %4")
                     .arg(shownText(evidence.studentId))
                     .arg(evidence.firstSeq)
                     .arg(evidence.lastSeq)
                     .arg(value);
}

} // namespace

QString handInChoice(const ShownWork& work, const KeptHandIn& handIn, const QLocale& locale)
{
    const QString text =
        WorkWords::tr("Attempt %1, %2").arg(handIn.attempt).arg(secondText(handIn.signedUtcMs, locale));
    //: a hand-in, the one of several whose points count
    return work.counts(handIn) ? WorkWords::tr("%1 (counts)").arg(text) : text;
}

QStringList pointsFacts(const ShownWork& work, const QLocale& locale)
{
    const GradeCell& cell = work.cell.cell();
    QStringList facts;
    if (cell.state == CellState::Missing)
        facts.append(work.handIns.empty() ? WorkWords::tr("Nothing was handed in. Missing is not 0 points.")
                                          : WorkWords::tr("None of the hand-ins counts."));
    if (cell.override)
        facts.append(
            WorkWords::tr("By hand, %1: %2").arg(shownText(cell.override->who), shownText(cell.override->reason)));
    if (cell.grade && cell.grade->penalty > 0)
        facts.append(WorkWords::tr("Computed: %1, less %2 for lateness")
                         .arg(pointsText(cell.grade->raw, locale), pointsText(cell.grade->penalty, locale)));
    if (!work.handIns.empty() && cell.handIn && !work.counts(work.handIns[work.shown]))
        facts.append(WorkWords::tr("These points are not those of the hand-in shown here, but of this one: %1")
                         .arg(handInChoice(work, *cell.handIn, locale)));
    if (cell.dueUtcMs)
        facts.append(WorkWords::tr("Due %1").arg(momentText(*cell.dueUtcMs, locale)));
    if (!cell.comment.empty())
        facts.append(WorkWords::tr("Comment: %1").arg(shownParagraphs(cell.comment)));
    return facts;
}

QStringList fileFacts(const ShownWork& work, const QLocale& locale)
{
    if (!work.replay)
        return {};
    const Genesis& genesis = work.replay->submission.genesis;
    QStringList facts{verdictWords(*work.replay, locale),
                      WorkWords::tr("Receipt %1").arg(qtText(work.replay->submission.receipt)), labWords(*work.replay),
                      genesis.learnerName.empty()
                          ? WorkWords::tr("The file names the number %1").arg(shownText(genesis.learnerId))
                          : WorkWords::tr("The file names %1, number %2")
                                .arg(shownText(genesis.learnerName), shownText(genesis.learnerId)),
                      WorkWords::tr("Done with %1").arg(shownText(genesis.program))};
    if (work.replay->refusal)
        facts.append(
            WorkWords::tr("From event %1 on, events do not follow from those before them and count as not done")
                .arg(work.replay->refusedSeq));
    return facts;
}

QStringList flagFacts(const ShownWork& work, const std::vector<IntegrityFlag>& flags)
{
    QStringList facts;
    if (work.handIns.empty())
        return facts;
    const KeptHandIn& shown = work.handIns[work.shown];
    if (work.counts(shown)) {
        for (const std::string& flag : work.cell.cell().flags)
            facts.append(WorkWords::tr("⚑ %1").arg(flagWords(flag)));
    } else if (shown.scripted) {
        facts.append(WorkWords::tr("⚑ %1").arg(flagWords("scripted")));
    }
    for (const IntegrityFlag& flag : flags) {
        const bool concerned = std::any_of(flag.evidence.begin(), flag.evidence.end(),
                                           [&](const auto& each) { return each.contentHash == shown.contentHash; });
        if (!concerned)
            continue;
        QStringList lines{WorkWords::tr("⚑ %1").arg(shownWords(flag.sentence))};
        for (const IntegrityEvidence& each : flag.evidence)
            lines.append(WorkWords::tr("– %1").arg(evidenceWords(each)));
        facts.append(lines.join(QLatin1Char('\n')));
    }
    return facts;
}

} // namespace foresight::ui
