// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso_time.h"
#include "core/base/qt_text.h"
#include "core/base/word_locale.h"
#include "core/grading/integrity_parts.h"
#include "core/units/quantity.h"

#include <algorithm>

namespace foresight::integrity_parts {

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kClockStep =
    std::int64_t{5} * 60 * kSecond; ///< steps of a clock that is being set right are smaller
/// Between locking a prediction and reflecting lie missions, a reveal and a choice; nobody does them in less.
constexpr std::int64_t kLeastToReflect = 5 * kSecond;
/// Between two locks lies all of that, and the next act's message.
constexpr std::int64_t kLeastToLock = 10 * kSecond;

std::int64_t seqOf(const HandInFacts& handIn, const EventFact& event)
{
    return &event - handIn.events.data() + 1;
}

/// The longer of what two clocks say: after a restart the monotonic one may stand where it stood before.
std::int64_t msBetween(const EventFact& from, const EventFact& to)
{
    return std::max(to.monotonicMs - from.monotonicMs, to.utcMs - from.utcMs);
}

/// Whether the time between two decisions is one that nobody needs; not known when both clocks went back.
bool isInhuman(const EventFact& from, const EventFact& to)
{
    const std::int64_t passed = msBetween(from, to);
    if (from.deed != Deed::Locked || passed < 0) {
        return false;
    }
    return to.deed == Deed::Locked ? passed < kLeastToLock : to.act == from.act && passed < kLeastToReflect;
}

/// Every digit of a value, as the language writes it.
QString figure(double value)
{
    return qt(numberText(value)).replace(QLatin1Char('.'), wordLocale().decimalPoint());
}

} // namespace

void addClock(Flags& flags, const HandInFacts& handIn)
{
    const EventFact* latest = nullptr;
    const EventFact* before = nullptr;
    for (const EventFact& event : handIn.events) {
        // The monotonic clock starts again with the computer: another run, with a clock of its own to judge.
        if (!before || event.monotonicMs < before->monotonicMs) {
            latest = &event;
        }
        before = &event;
        if (event.utcMs >= latest->utcMs) {
            latest = &event;
        } else if (latest->utcMs - event.utcMs > kClockStep) {
            IntegrityFlag flag{IntegrityKind::ClockBackwards, {}, {}};
            const std::int64_t passed = (event.monotonicMs - latest->monotonicMs) / kSecond;
            flag.evidence.push_back(evidenceOf(handIn, seqOf(handIn, *latest), seqOf(handIn, event),
                                               str(IntegrityWords::tr("%1, then %2, %3 s later")
                                                       .arg(qt(isoTime(latest->utcMs)), qt(isoTime(event.utcMs)))
                                                       .arg(passed))));
            flag.sentence = str(IntegrityWords::tr(
                "The computer's clock went back by more than five minutes while the work went on. Somebody may have "
                "set it, the learner or not; when the hand-in arrived is what counts."));
            flags.push_back(std::move(flag));
            return;
        }
    }
}

void addRate(Flags& flags, const HandInFacts& handIn)
{
    if (handIn.scripted) {
        return; // says so itself
    }
    const EventFact* before = nullptr;
    for (const EventFact& event : handIn.events) {
        if (event.deed == Deed::Other) {
            continue;
        }
        if (before && isInhuman(*before, event)) {
            IntegrityFlag flag{IntegrityKind::InhumanRate, {}, {}};
            flag.evidence.push_back(evidenceOf(
                handIn, seqOf(handIn, *before), seqOf(handIn, event),
                str(IntegrityWords::tr("%1 ms from the lock to the next decision").arg(msBetween(*before, event)))));
            flag.sentence =
                str(IntegrityWords::tr("Decisions follow each other faster than a person can explore, read and choose. "
                                       "A program may have made the hand-in."));
            flags.push_back(std::move(flag));
            return;
        }
        before = &event;
    }
}

void addRecomputation(Flags& flags, const HandInFacts& handIn)
{
    constexpr std::size_t kShown = 5;
    if (handIn.disagreements.empty()) {
        return;
    }
    IntegrityFlag flag{IntegrityKind::Recomputation, {}, {}};
    for (std::size_t i = 0; i < std::min(handIn.disagreements.size(), kShown); ++i) {
        const Disagreement& each = handIn.disagreements[i];
        const QString model = each.computed ? figure(*each.computed) : IntegrityWords::tr("nothing", "no value");
        flag.evidence.push_back(evidenceOf(handIn, each.seq, each.seq,
                                           str(IntegrityWords::tr("%1: recorded %2, the model says %3")
                                                   .arg(qt(each.output), figure(each.recorded), model))));
    }
    const int n = static_cast<int>(handIn.disagreements.size());
    flag.sentence =
        str(n == 1 ? IntegrityWords::tr("1 recorded figure is not what the model produces from the recorded settings. "
                                        "The program or the lab that was used may have been changed.")
                   : IntegrityWords::tr("%n recorded figures are not what the model produces from the recorded "
                                        "settings. The program or the lab that was used may have been changed.",
                                        nullptr, n));
    flags.push_back(std::move(flag));
}

void addOlderCopy(Flags& flags, const HandInFacts& handIn)
{
    if (handIn.olderCopies.empty()) {
        return;
    }
    IntegrityFlag flag{IntegrityKind::OlderCopy, {}, {}};
    for (const TextFact& note : handIn.olderCopies) {
        flag.evidence.push_back(evidenceOf(handIn, note.seq, note.seq, note.excerpt));
    }
    flag.sentence = str(IntegrityWords::tr(
        "The ledger was restored from an older copy: when it was opened, it lacked events that had been recorded "
        "before. Restoring a backup after a fault does the same."));
    flags.push_back(std::move(flag));
}

} // namespace foresight::integrity_parts
