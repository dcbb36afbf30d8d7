// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/grading/item_statistics.h"
#include "core/submission/submission.h"
#include "gradebook_figures.h"
#include "hand_in_generator.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fstream>
#include <iostream>
#include <malloc.h>
#include <thread>
#include <unistd.h>

namespace foresight::bench {

namespace {

const Author kAuthor{"bench", 1'791'000'000'000};
constexpr double kFloorGoal = 3;
constexpr double kMostMiB = 250;
constexpr double kProgressGoal = 0.5;
constexpr double kCancelGoal = 0.2;
constexpr int kCancels = 8;

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Of all threads of this process.
double processorSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

/// The most memory this process has had since the last reset.
double peakMiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string row; std::getline(status, row);) {
        if (row.starts_with("VmHWM:")) {
            return QByteArray::fromStdString(row).simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

void resetPeak()
{
    malloc_trim(0); // what earlier measurements have freed is not this one's
    std::ofstream("/proc/self/clear_refs") << "5";
}

/// What cannot be done with less: read the same bytes, hash them, check one signature, insert one row.
double floorSeconds(const std::filesystem::path& files, const std::filesystem::path& folder)
{
    const InstallationKey key = *InstallationKey::openOrCreate(folder / "data");
    const std::string message(200, 'm');
    const std::string signature = key.sign(message);
    const std::string publicKey = key.publicKeyHex();
    SQLite::Database database((folder / "floor.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"
                  "CREATE TABLE hand_in (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
    return secondsOf([&] {
        SQLite::Transaction transaction(database);
        SQLite::Statement insert(database, "INSERT INTO hand_in VALUES (?, ?)");
        for (const auto& entry : std::filesystem::recursive_directory_iterator(files)) {
            if (!entry.is_regular_file()) {
                continue;
            }
            const std::string bytes = *readFile(entry.path(), kSubmissionLimit);
            if (!verifySignature(publicKey, message, signature)) {
                qFatal("the floor's signature does not fit");
            }
            insert.bind(1, hex(blake2b(bytes)));
            insert.bindNoCopy(2, bytes.data(), static_cast<int>(bytes.size()));
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    });
}

/// A gradebook with everything imported and graded, and what that took.
struct Made
{
    Gradebook gradebook;
    double importSeconds = 0;
    double importProcessorSeconds = 0;
    double gradeSeconds = 0;
    double longestSilence = 0; ///< without progress
    double beforeMiB = 0;
    double importMiB = 0;
    double gradeMiB = 0;
};

Made make(const HandInGenerator& generator, const std::filesystem::path& files, const std::filesystem::path& folder)
{
    Made made{*Gradebook::create(folder / "gb.db", generator.course(), kAuthor)};
    made.gradebook.importRoster(generator.roster(), kAuthor).value();
    resetPeak();
    made.beforeMiB = peakMiB();
    const double processorBefore = processorSeconds();
    made.importSeconds = secondsOf([&] {
        ImportOptions options{generator.labs(), kAuthor};
        auto told = std::chrono::steady_clock::now();
        options.progress = [&](const ImportProgress&) {
            made.longestSilence = std::max(made.longestSilence, secondsSince(told));
            told = std::chrono::steady_clock::now();
        };
        made.gradebook.importPaths({files}, options).value();
    });
    made.importProcessorSeconds = processorSeconds() - processorBefore;
    made.importMiB = peakMiB();
    resetPeak();
    made.gradeSeconds = secondsOf([&] { made.gradebook.grade(generator.labs(), kAuthor).value(); });
    made.gradeMiB = peakMiB();
    return made;
}

struct Measured
{
    std::vector<std::string> lines;
    double perHandIn = 0; ///< seconds
    double floorPerHandIn = 0;
    double mib = 0;
};

Measured measureSize(int students, int labs, bool exports)
{
    const QTemporaryDir temporary;
    const std::filesystem::path folder = temporary.path().toStdString();
    const HandInGenerator generator(folder, students, labs);
    const std::filesystem::path files = generator.writeAll();
    ::sync(); // what the generator and the floor have written must not be written during what is measured next
    const double floor = floorSeconds(files, folder);
    ::sync();
    const Made made = make(generator, files, folder);
    const double all = made.importSeconds + made.gradeSeconds;
    const std::string name = std::to_string(students) + " x " + std::to_string(labs);
    Measured measured;
    measured.perHandIn = all / students / labs;
    measured.floorPerHandIn = floor / students / labs;
    measured.mib = std::max(made.importMiB, made.gradeMiB);
    measured.lines = {name + ": import " + number(made.importSeconds) + " s, grade " + number(made.gradeSeconds) +
                          " s, floor " + number(floor) + " s",
                      name + ": importing keeps " + number(made.importProcessorSeconds / made.importSeconds) + " of " +
                          std::to_string(std::thread::hardware_concurrency()) + " processors busy",
                      line(name + ", ratio to the floor", all / floor, "", kFloorGoal),
                      line(name + ", longest time without progress", made.longestSilence, " s", kProgressGoal),
                      name + ": memory before " + number(made.beforeMiB) + " MiB, importing " + number(made.importMiB) +
                          " MiB, grading " + number(made.gradeMiB) + " MiB",
                      line(name + ", memory", measured.mib, " MiB", kMostMiB)};
    if (exports) {
        const std::vector<std::string> more = benchExports(made.gradebook, generator);
        measured.lines.insert(measured.lines.end(), more.begin(), more.end());
    }
    return measured;
}

/// From the moment at which an import is told to end until it has ended.
std::string cancelLatency(int students, int labs)
{
    const QTemporaryDir temporary;
    const std::filesystem::path folder = temporary.path().toStdString();
    const HandInGenerator generator(folder, students, labs);
    const std::filesystem::path files = generator.writeAll();
    double longest = 0;
    for (int run = 1; run <= kCancels; ++run) {
        Gradebook gradebook =
            *Gradebook::create(folder / ("gb" + std::to_string(run) + ".db"), generator.course(), kAuthor);
        gradebook.importRoster(generator.roster(), kAuthor).value();
        auto told = std::chrono::steady_clock::now();
        std::int64_t asked = 0;
        const std::int64_t most = std::int64_t{students} * labs * run / kCancels;
        ImportOptions options{generator.labs(), kAuthor};
        options.cancelled = [&] {
            if (++asked == most) { // it asks at least once for each hand-in
                told = std::chrono::steady_clock::now();
            }
            return asked >= most;
        };
        const ImportSummary summary = gradebook.importPaths({files}, options).value();
        if (!summary.cancelled) {
            qFatal("the import was not cancelled");
        }
        longest = std::max(longest, secondsSince(told));
    }
    return line("longest of " + std::to_string(kCancels) + " cancelled imports, until it had ended", longest, " s",
                kCancelGoal);
}

std::string regrade(int students, int labs)
{
    const QTemporaryDir temporary;
    const std::filesystem::path folder = temporary.path().toStdString();
    const HandInGenerator generator(folder, students, labs);
    Made made = make(generator, generator.writeAll(), folder);
    for (const CourseLab& item : made.gradebook.course().labs) {
        Rubric rubric = made.gradebook.rubric(item.item, generator.labs())->rubric;
        rubric.items.front().points += 1;
        made.gradebook.setRubric(item.item, rubric, true, generator.labs(), kAuthor).value();
    }
    const double seconds = secondsOf([&] { made.gradebook.grade(generator.labs(), kAuthor).value(); });
    return line("re-grade of " + std::to_string(students) + " x " + std::to_string(labs), seconds, " s", 1);
}

std::string statistics()
{
    constexpr std::size_t kStudents = 1'000;
    constexpr std::size_t kItems = 120;
    MarksTable table;
    for (std::size_t item = 0; item < kItems; ++item) {
        table.items.push_back(std::to_string(item));
        table.maximum.push_back(10);
    }
    std::uint32_t state = 1;
    for (std::size_t student = 0; student < kStudents; ++student) {
        table.students.push_back(std::to_string(student));
        table.marks.emplace_back();
        for (std::size_t item = 0; item < kItems; ++item) {
            state = state * 1'664'525 + 1'013'904'223;
            table.marks.back().emplace_back(static_cast<double>(state >> 16 & 7));
        }
    }
    const double seconds = secondsOf([&] {
        static_cast<void>(itemStatistics(table));
        static_cast<void>(testStatistics(table));
    });
    return line("statistics of 1000 x 120", seconds, " s", 0.2);
}

/// One size of a course; the exports are measured where they have a goal.
struct Size
{
    int students = 0;
    int labs = 0;
    bool exports = false;
};

/// A small course takes a second only: the run of several whose time is in the middle.
Measured measureSmall(const Size& size)
{
    constexpr std::size_t kRuns = 5;
    std::vector<Measured> runs;
    for (std::size_t run = 0; run < kRuns; ++run) {
        runs.push_back(measureSize(size.students, size.labs, size.exports));
    }
    std::sort(runs.begin(), runs.end(), [](const Measured& a, const Measured& b) { return a.perHandIn < b.perHandIn; });
    return runs[kRuns / 2];
}

void benchSizes(const std::vector<Size>& sizes, Size regraded)
{
    std::optional<Measured> first;
    for (const Size& size : sizes) {
        const bool isYardstick = !first && sizes.size() > 1;
        const Measured measured =
            isYardstick ? measureSmall(size) : measureSize(size.students, size.labs, size.exports);
        first = first ? first : measured;
        for (const std::string& each : measured.lines) {
            std::cout << each << '\n';
        }
        constexpr double kLinear = 1.1;
        std::cout << line("time a hand-in, to that of the first size", measured.perHandIn / first->perHandIn, "",
                          kLinear)
                  << "\nthe floor's, to that of the first size: "
                  << number(measured.floorPerHandIn / first->floorPerHandIn)
                  << "\nmemory, to that of the first size: " << number(measured.mib / first->mib) << std::endl;
    }
    std::cout << regrade(regraded.students, regraded.labs) << '\n'
              << cancelLatency(regraded.students, 2) << '\n'
              << statistics() << std::endl;
}

} // namespace

} // namespace foresight::bench

/// Import and grading of a course, against reading, hashing, checking and inserting the same bytes; progress,
/// cancelling, memory, exports, re-grading, statistics. With --full up to a hundred thousand hand-ins, which takes
/// minutes; with two numbers that many students and labs.
int main(int argc, char* argv[])
{
    using foresight::bench::benchSizes;
    if (argc > 2) {
        const int students = QByteArray(argv[1]).toInt();
        const int labs = QByteArray(argv[2]).toInt();
        benchSizes({{students, labs, true}}, {100, 20});
    } else if (argc > 1 && std::string_view(argv[1]) == "--full") {
        benchSizes({{1'000, 10, true}, {10'000, 10, true}, {100'000, 1}}, {1'000, 20});
    } else {
        benchSizes({{100, 10}, {1'000, 10, true}}, {100, 20});
    }
    return 0;
}
