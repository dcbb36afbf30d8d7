// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/learner_record.h"

#include "core/base/text.h"
#include "core/ledger/restore.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/record_words.h"

#include <QCoreApplication>
#include <QTextStream>

#include <optional>

namespace foresight::ui {

namespace {

struct LearnerRecordWords
{
    Q_DECLARE_TR_FUNCTIONS(LearnerRecordWords)
};

constexpr std::size_t kReviewQuestions = 3; ///< a lab

std::shared_ptr<const Lab> labNamed(const std::vector<LabEntry>& labs, const std::string& id)
{
    for (const LabEntry& entry : labs) {
        if (entry.lab && entry.lab->definition().id == id) {
            return entry.lab;
        }
    }
    return nullptr;
}

/// The renderer of an attempt in its context and profile; nothing when the lab is not installed.
std::optional<TextRenderer> rendererFor(const std::shared_ptr<const Lab>& lab, const std::vector<Event>& events,
                                        const QLocale& locale)
{
    if (!lab) {
        return std::nullopt;
    }
    return TextRenderer(lab, recordedScenario(lab->definition(), events), locale);
}

struct AttemptReader
{
    LearnerRecord& record;
    const std::vector<LabEntry>& labs;
    const QLocale& locale;
    const InstallationKey* key; ///< null when there is none
    std::uint32_t reviewSeed;
    const std::stop_token& stop;

    void read(const AttemptInfo& attempt, const std::vector<StoredEvent>& stored) const
    {
        std::vector<Event> events;
        for (const StoredEvent& event : stored) {
            if (stop.stop_requested()) {
                return;
            }
            auto parsed = parseStored(event);
            events.push_back(parsed ? std::move(*parsed)
                                    : Event{event.seq, event.attempt, event.act, event.utcMs, event.monotonicMs,
                                            UnknownEvent{event.type}});
        }
        const std::shared_ptr<const Lab> lab = labNamed(labs, attempt.lab);
        const std::optional<TextRenderer> text = rendererFor(lab, events, locale);
        const TextRenderer* renderer = text ? &*text : nullptr;
        const QString title = lab ? qtText(text->render(lab->definition().title)) : qtText(attempt.lab);
        const QString name =
            attempt.attempt > 1 ? LearnerRecordWords::tr("%1, attempt %2").arg(title).arg(attempt.attempt) : title;
        for (std::size_t i = 0; i < events.size() && !stop.stop_requested(); ++i) {
            const QString act = lab && lab->definition().act(events[i].act) ? actName(lab->definition(), events[i].act)
                                                                            : qtText(events[i].act);
            record.rows.push_back(
                {name, act, dayAndTime(events[i].utcMs, locale), eventWords(events[i], renderer), stored[i]});
        }
        for (const HandInRecord& handIn : handInsOf(attempt, stored, key)) {
            record.handIns.push_back({name, qtText(handIn.receipt), handInLine(handIn, locale)});
        }
        if (lab) {
            record.calibration.add(lab->definition(), attempt.attempt, events);
            addReview(attempt, events, *renderer);
            addDesign(name, lab->definition(), designRecord(lab->definition(), events), *renderer);
        }
    }

    /// About the first attempt's acts, in the context that was chosen in it.
    void addReview(const AttemptInfo& attempt, const std::vector<Event>& events, const TextRenderer& text) const
    {
        std::vector<std::string> acts;
        for (const Event& event : events) {
            if (std::holds_alternative<Revealed>(event.body) && text.lab().definition().act(event.act) != nullptr) {
                acts.push_back(event.act);
            }
        }
        if (attempt.attempt > 1 || acts.empty()) {
            return;
        }
        for (const ReviewQuestion& question : reviewQuestions(text, acts, kReviewQuestions, reviewSeed)) {
            record.review.push_back(reviewWords(question, text));
        }
    }

    void addDesign(const QString& name, const LabDefinition& lab, const DesignRecord& design,
                   const TextRenderer& text) const
    {
        for (const RecordField& field : lab.record) {
            const QString value = recordFieldText(field, design, text);
            record.design.push_back({name, recordFieldName(field, text),
                                     value.isEmpty() ? LearnerRecordWords::tr("not known yet") : value});
        }
    }
};

} // namespace

Result<LearnerRecord> readRecord(const std::filesystem::path& dataDir, const Learner& learner,
                                 const std::vector<LabEntry>& labs, const QLocale& locale, std::uint32_t reviewSeed,
                                 const std::filesystem::path& mirror, const std::stop_token& stop)
{
    const std::filesystem::path file = Ledger::fileFor(dataDir, learner.id);
    LearnerRecord record{learner, qtText(file.string()), {}, {}, {}, {}, {}, {}};
    auto ledger = Ledger::openFile(file, LedgerMode::ReadOnly, stop);
    if (!ledger) {
        const bool none = ledger.error().code == ErrorCode::FileMissing && !hasCopies(file, mirror);
        return none ? Result<LearnerRecord>(record) : fail(ledger.error());
    }
    record.ledgerId = qtText((*ledger)->ledgerId());
    const auto attempts = (*ledger)->attempts();
    if (!attempts) {
        return fail(attempts.error());
    }
    const auto key = InstallationKey::open(dataDir);
    for (const AttemptInfo& attempt : *attempts) {
        const auto stored = (*ledger)->storedEvents(attempt);
        if (!stored) {
            return fail(stored.error());
        }
        AttemptReader{record, labs, locale, key ? &*key : nullptr, reviewSeed, stop}.read(attempt, *stored);
    }
    return record;
}

QString recordAsText(const LearnerRecord& record)
{
    QString text;
    QTextStream out(&text);
    out << LearnerRecordWords::tr("My record") << "\n\n";
    out << LearnerRecordWords::tr("Student number: %1").arg(qtText(shownName(record.learner.id))) << '\n';
    out << LearnerRecordWords::tr("Name: %1").arg(qtText(shownName(record.learner.name))) << '\n';
    out << LearnerRecordWords::tr("Ledger: %1").arg(record.file) << '\n';
    out << LearnerRecordWords::tr("Ledger identifier (random): %1").arg(record.ledgerId) << "\n\n";
    if (!record.handIns.empty()) {
        out << LearnerRecordWords::tr("Hand-ins") << '\n';
        for (const LearnerRecord::HandIn& handIn : record.handIns) {
            out << "  " << handIn.lab << ". " << handIn.line << '\n';
        }
        out << '\n';
    }
    out << LearnerRecordWords::tr("Design record") << '\n';
    for (const LearnerRecord::Field& field : record.design) {
        out << "  " << field.lab << ": " << field.name << ": " << field.value << '\n';
    }
    out << '\n' << LearnerRecordWords::tr("Events, each with its stored form") << '\n';
    for (const LearnerRecord::Row& row : record.rows) {
        out << '\n' << row.stored.seq << "  " << row.time << "  " << row.lab << "  " << row.act << '\n';
        out << "  " << qtText(row.words.what) << ". " << qtText(row.words.details) << '\n';
        out << "  " << qtText(row.stored.type) << ' ' << qtText(row.stored.payload) << '\n';
        out << "  utc_ms " << row.stored.utcMs << ", mono_ms " << row.stored.monotonicMs << ", hash "
            << qtText(hex(row.stored.hash)) << '\n';
    }
    return text;
}

} // namespace foresight::ui
