// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/model_query.h"
#include "core/ledger/ledger.h"
#include "core/session/design_record.h"

namespace foresight::cli {

namespace {

QJsonValue valueJson(const RecordValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag;
    }
    if (const auto* number = std::get_if<double>(&value)) {
        return *number;
    }
    const auto* text = std::get_if<std::string>(&value);
    return text ? QJsonValue(QString::fromStdString(*text)) : QJsonValue();
}

QJsonObject valuesJson(const std::map<std::string, RecordValue>& values)
{
    QJsonObject object;
    for (const auto& [id, value] : values) {
        object[QString::fromStdString(id)] = valueJson(value);
    }
    return object;
}

std::string valueText(const RecordValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? "yes" : "no";
    }
    if (const auto* number = std::get_if<double>(&value)) {
        return numberText(*number);
    }
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : "not known yet";
}

class LedgerDesign final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("design", "The design record of the last attempt in a ledger");
        command->add_option("FILE", m_file, "Ledger file")->required();
        command->add_option("--lab", m_lab, "Lab id, when the ledger has several");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<DesignRecord> record = read(terminal);
        if (!record) {
            return report(terminal, record.error());
        }
        if (m_json) {
            QJsonObject document;
            document[QStringLiteral("chapter")] = record->chapter;
            document[QStringLiteral("design")] = valuesJson(record->design);
            document[QStringLiteral("now")] = valuesJson(record->now);
            printJson(terminal, document);
            return kDone;
        }
        terminal.out << "chapter = " << record->chapter << '\n';
        for (const auto& [id, value] : record->design) {
            terminal.out << id << " = " << valueText(value) << '\n';
        }
        for (const auto& [id, value] : record->now) {
            terminal.out << id << ", now = " << valueText(value) << '\n';
        }
        return kDone;
    }

private:
    [[nodiscard]] Result<DesignRecord> read(const Terminal& terminal) const
    {
        const Result<std::unique_ptr<Ledger>> ledger = Ledger::openFile(m_file, LedgerMode::ReadOnly);
        if (!ledger) {
            return fail(ledger.error());
        }
        const Result<AttemptInfo> attempt = chosenAttempt(**ledger);
        if (!attempt) {
            return fail(attempt.error());
        }
        const auto lab = labFor(terminal, attempt->lab);
        if (!lab) {
            return fail(lab.error());
        }
        const Result<std::vector<Event>> events = (*ledger)->store(*attempt)->events();
        if (!events) {
            return fail(events.error());
        }
        return designRecord((*lab)->definition(), *events);
    }

    [[nodiscard]] Result<AttemptInfo> chosenAttempt(const Ledger& ledger) const
    {
        const Result<std::vector<AttemptInfo>> attempts = ledger.attempts();
        if (!attempts) {
            return fail(attempts.error());
        }
        for (auto it = attempts->rbegin(); it != attempts->rend(); ++it) {
            if (m_lab.empty() || it->lab == m_lab) {
                return *it;
            }
        }
        return fail({ErrorCode::NothingToHandIn, m_file, {ledger.learner().id, m_lab}, {}});
    }

    std::string m_file;
    std::string m_lab;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> ledgerDesign()
{
    return std::make_unique<LedgerDesign>();
}

} // namespace foresight::cli
