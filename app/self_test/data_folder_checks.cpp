// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/self_test/self_test.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/iso_time.h"
#include "core/ledger/installation_key.h"
#include "core/ledger/ledger.h"
#include "core/ledger/storage_plan.h"
#include "core/ledger/surroundings.h"

#include <algorithm>
#include <optional>
#include <system_error>

#include <unistd.h>

namespace foresight::app {

namespace {

namespace fs = std::filesystem;

/// Removes the folders that were not there before.
class Traceless
{
public:
    explicit Traceless(const fs::path& folder)
    {
        std::error_code ignored;
        fs::path each = fs::absolute(folder, ignored);
        while (!each.empty() && fs::symlink_status(each, ignored).type() == fs::file_type::not_found) {
            m_missing.push_back(each);
            each = each.parent_path();
        }
    }
    Traceless(const Traceless&) = delete;
    Traceless& operator=(const Traceless&) = delete;
    ~Traceless()
    {
        for (const fs::path& folder : m_missing)
            ::rmdir(folder.c_str()); // only when empty: a program that started meanwhile keeps its files
    }

private:
    std::vector<fs::path> m_missing; ///< innermost first
};

/// Writes as the programs write and reads it back.
Result<void> tryFile(const fs::path& folder)
{
    constexpr std::size_t kSize = std::size_t{64} * 1024; // about what a session at one lab takes
    const fs::path file = folder / (".self-test-" + std::to_string(::getpid()));
    const std::string content(kSize, 't');
    Result<void> tried = writeFile(file, content);
    if (tried) {
        const auto back = readFile(file, kSize);
        if (!back)
            tried = fail(back.error());
        else if (*back != content)
            tried = fail({ErrorCode::FileUnreadable, file.string(), {}, "does not read back as it was written"});
    }
    std::error_code ignored;
    fs::remove(file, ignored);
    return tried;
}

/// The ledgers in a data folder, in the order of their folders' names.
Result<std::vector<fs::path>> ledgersIn(const fs::path& dataDir)
{
    std::vector<fs::path> files;
    const fs::path learners = dataDir / "learners";
    const auto there = checkFolder(learners);
    if (!there && there.error().code == ErrorCode::FileMissing)
        return files;
    if (!there)
        return fail(there.error());
    std::error_code fault;
    for (fs::directory_iterator each(learners, fault), end; !fault && each != end; each.increment(fault)) {
        const fs::path file = each->path() / "ledger.sqlite";
        if (fs::symlink_status(file, fault).type() != fs::file_type::not_found)
            files.push_back(file);
        fault.clear();
    }
    if (fault)
        return fail(errorFromErrno(fault.value(), learners));
    std::sort(files.begin(), files.end());
    return files;
}

/// The latest time of a last event; nothing where there is no event that can be read.
std::optional<std::int64_t> latestIn(const fs::path& file)
{
    std::optional<std::int64_t> latest;
    const auto ledger = Ledger::openFile(file, LedgerMode::ReadOnly);
    const auto attempts = ledger ? (*ledger)->attempts() : fail(ledger.error());
    if (!attempts)
        return latest;
    for (const AttemptInfo& attempt : *attempts) {
        const auto events = (*ledger)->storedEvents(attempt);
        if (events && !events->empty())
            latest = std::max(latest.value_or(events->back().utcMs), events->back().utcMs);
    }
    return latest;
}

std::string brokenAttempt(const LedgerReport& report)
{
    const auto broken = std::find_if(report.attempts.begin(), report.attempts.end(),
                                     [](const LedgerReport::Attempt& attempt) { return attempt.firstBad.has_value(); });
    if (broken == report.attempts.end())
        return {};
    return broken->lab + ", attempt " + std::to_string(broken->attempt) + ", event " +
           std::to_string(*broken->firstBad) + ": " + broken->reason;
}

/// A learner's folder can be made in the mirror and written to. The mirror's own folder is never made.
Result<void> tryMirror(const fs::path& mirror)
{
    if (auto there = checkFolder(mirror); !there)
        return there;
    const fs::path folder = mirror / (".self-test-" + std::to_string(::getpid()));
    const Traceless traceless(folder);
    auto made = makePrivateFolder(folder);
    return made ? tryFile(folder) : made;
}

std::string behindText(const fs::path& ledger, const CheckedMirror& checked)
{
    std::string text = "The mirror lacks " + std::to_string(checked.behind) + " event(s) of " + ledger.string();
    for (const MirrorContents::Stop& stop : checked.stops)
        text += "; " + stop.file.string() + " ends at line " + std::to_string(stop.line);
    return text + ".";
}

} // namespace

SelfCheck checkProfile(const fs::path& dataDir)
{
    const std::string name = "profile";
    const Traceless traceless(dataDir);
    if (const auto made = makePrivateFolder(dataDir); !made)
        return failed(name, made.error());
    if (const auto tried = tryFile(dataDir); !tried)
        return failed(name, tried.error());
    std::error_code ignored;
    const fs::perms others = fs::perms::group_write | fs::perms::others_write;
    if ((fs::status(dataDir, ignored).permissions() & others) != fs::perms::none) {
        return failed(name, dataDir.string() + ": Other users may write to this folder.",
                      "Take that right from them (chmod go-w).");
    }
    const auto key = InstallationKey::open(dataDir);
    if (!key && key.error().code != ErrorCode::FileMissing)
        return failed(name, key.error());
    return passed(name, dataDir.string());
}

SelfCheck checkClock(const Clock& clock, const fs::path& dataDir)
{
    constexpr std::int64_t kFirstYear = 1'767'225'600'000; // 2026: no version of the program is older
    constexpr std::int64_t kTolerance = std::int64_t{5} * 60 * 1000;
    const std::string name = "clock";
    const std::string remedy = "Set the machine's clock and have it kept by a time server.";
    const std::int64_t now = clock.utcMs();
    const std::string time = isoTime(now);
    if (now < kFirstYear)
        return failed(name, "The clock says " + time + ", which is before this program was made.", remedy);
    if (const std::int64_t before = clock.monotonicMs(); clock.monotonicMs() < before)
        return failed(name, "The clock that counts from the machine's start goes back.", remedy);
    const auto files = ledgersIn(dataDir);
    for (const fs::path& file : files ? *files : std::vector<fs::path>()) {
        const auto latest = latestIn(file);
        if (latest && *latest > now + kTolerance) {
            return failed(name,
                          "The clock says " + time + ", but " + file.string() + " has an event of " + isoTime(*latest) +
                              ": it is behind now or was ahead then.",
                          remedy);
        }
    }
    return passed(name, time);
}

SelfCheck checkLedgers(const fs::path& dataDir)
{
    const std::string name = "ledger";
    const auto files = ledgersIn(dataDir);
    if (!files)
        return failed(name, files.error());
    for (const fs::path& file : *files) {
        const auto report = verifyLedger(file);
        if (!report)
            return failed(name, report.error());
        if (!report->sound) {
            return failed(name,
                          file.string() + ": Events do not follow from one another (" + brokenAttempt(*report) + ").",
                          "Keep the file as it is and tell the instructor; work can go on in another folder.");
        }
    }
    return passed(name, files->empty() ? "none yet" : std::to_string(files->size()) + " sound");
}

SelfCheck checkMirror(const Policy& policy, const fs::path& dataDir)
{
    const std::string name = "mirror";
    const auto plan = storagePlan({}, policy.settings);
    if (!plan)
        return failed(name, plan.error());
    if (plan->mirror.empty())
        return passed(name, "none asked for");
    if (const auto tried = tryMirror(plan->mirror); !tried)
        return failed(name, tried.error());
    const auto files = ledgersIn(dataDir);
    if (!files)
        return failed(name, files.error());
    std::size_t cut = 0;
    for (const fs::path& file : *files) {
        const auto checked = checkedMirror(file, plan->mirror);
        if (!checked)
            return failed(name, checked.error());
        if (checked->behind > 0)
            return failed(
                name, behindText(file, *checked),
                "Open a lab as this user: what is missing is copied then. If it is not, look at the rights and "
                "the room of the mirror's folder.");
        cut += checked->stops.size();
    }
    std::string says = plan->mirror.string() + "; can be written, nothing behind";
    if (cut > 0)
        says += "; " + std::to_string(cut) + " segment(s) cut short, what they lack stands in others";
    return passed(name, std::move(says));
}

} // namespace foresight::app
