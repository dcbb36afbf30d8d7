// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/learner_record.h"

#include "core/base/text.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/record_words.h"

#include <QCoreApplication>
#include <QTextStream>

#include <optional>

namespace foresight::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("record", text);
}

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

    void read(const AttemptInfo& attempt, const std::vector<StoredEvent>& stored) const
    {
        std::vector<Event> events;
        for (const StoredEvent& event : stored) {
            auto parsed = parseStored(event);
            events.push_back(parsed ? std::move(*parsed)
                                    : Event{event.seq, event.attempt, event.act, event.utcMs, event.monotonicMs,
                                            UnknownEvent{event.type}});
        }
        const std::shared_ptr<const Lab> lab = labNamed(labs, attempt.lab);
        const std::optional<TextRenderer> text = rendererFor(lab, events, locale);
        const TextRenderer* renderer = text ? &*text : nullptr;
        const QString title = lab ? qtText(text->render(lab->definition().title)) : qtText(attempt.lab);
        const QString name = attempt.attempt > 1 ? words("%1, attempt %2").arg(title).arg(attempt.attempt) : title;
        for (std::size_t i = 0; i < events.size(); ++i) {
            const QString act = lab && lab->definition().act(events[i].act) ? actName(lab->definition(), events[i].act)
                                                                            : qtText(events[i].act);
            record.rows.push_back(
                {name, act, dayAndTime(events[i].utcMs, locale), eventWords(events[i], renderer), stored[i]});
        }
        for (const HandInRecord& handIn : handInsOf(attempt, stored, key)) {
            record.handIns.push_back({name, qtText(handIn.receipt), handInLine(handIn, locale)});
        }
        if (lab) {
            addDesign(name, lab->definition(), designRecord(lab->definition(), events), *renderer);
        }
    }

    void addDesign(const QString& name, const LabDefinition& lab, const DesignRecord& design,
                   const TextRenderer& text) const
    {
        for (const RecordField& field : lab.record) {
            const QString value = recordFieldText(field, design, text);
            record.design.push_back(
                {name, recordFieldName(field, text), value.isEmpty() ? words("not known yet") : value});
        }
    }
};

} // namespace

Result<LearnerRecord> readRecord(const std::filesystem::path& dataDir, const Learner& learner,
                                 const std::vector<LabEntry>& labs, const QLocale& locale)
{
    const std::filesystem::path file = Ledger::fileFor(dataDir, learner.id);
    LearnerRecord record{learner, qtText(file.string()), {}, {}, {}, {}};
    auto ledger = Ledger::openFile(file, LedgerMode::ReadOnly);
    if (!ledger) {
        return ledger.error().code == ErrorCode::FileMissing ? Result<LearnerRecord>(record) : fail(ledger.error());
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
        AttemptReader{record, labs, locale, key ? &*key : nullptr}.read(attempt, *stored);
    }
    return record;
}

QString recordAsText(const LearnerRecord& record)
{
    QString text;
    QTextStream out(&text);
    out << words("My record") << "\n\n";
    out << words("Student number: %1").arg(qtText(shownName(record.learner.id))) << '\n';
    out << words("Name: %1").arg(qtText(shownName(record.learner.name))) << '\n';
    out << words("Ledger: %1").arg(record.file) << '\n';
    out << words("Ledger identifier (random): %1").arg(record.ledgerId) << "\n\n";
    if (!record.handIns.empty()) {
        out << words("Hand-ins") << '\n';
        for (const LearnerRecord::HandIn& handIn : record.handIns) {
            out << "  " << handIn.lab << ". " << handIn.line << '\n';
        }
        out << '\n';
    }
    out << words("Design record") << '\n';
    for (const LearnerRecord::Field& field : record.design) {
        out << "  " << field.lab << ": " << field.name << ": " << field.value << '\n';
    }
    out << '\n' << words("Events, each with its stored form") << '\n';
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
