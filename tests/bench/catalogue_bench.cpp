// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/lab/lab_archive.h"
#include "core/lab/lab_catalogue.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_folders.h"
#include "core/lab/lab_library.h"
#include "measure.h"

#include <QTemporaryDir>

#include <sys/stat.h>

#include <fstream>
#include <iostream>

using namespace foresight;
namespace fs = std::filesystem;

namespace {

constexpr int kLabs = 100;
constexpr int kRuns = 40;
constexpr int kFewRuns = 5;

/// A hundred labs as large as Lab 04, each with an id of its own.
void makeLabs(const fs::path& folder)
{
    const std::vector<LabFile> files = labFilesIn(FORESIGHT_LABS "/data-gravity-trap").value();
    for (int i = 0; i < kLabs; ++i) {
        const std::string id = "lab-" + std::to_string(i);
        for (const LabFile& file : files) {
            const fs::path path = folder / id / file.name;
            fs::create_directories(path.parent_path());
            std::string bytes = file.bytes;
            if (file.name == "lab.yaml")
                bytes.replace(bytes.find("id: data-gravity-trap"), 21, "id: " + id);
            std::ofstream(path, std::ios::binary) << bytes;
        }
    }
}

/// What nobody can do without who wants to know whether a file has changed: list the folders, look at each file.
int lookAtEverything(const fs::path& folder)
{
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        struct stat status
        {
        };
        files += ::stat(entry.path().c_str(), &status) == 0 ? 1 : 0;
    }
    return files;
}

/// One lab read, and checked in full, each against what nobody can do without: its file read and taken apart as YAML.
/// Whether it was not sound.
bool benchLab(const fs::path& lab)
{
    bool failed = false;
    const auto parse = [&](int) {
        auto content = readFile(lab / "lab.yaml", kYamlBytes);
        failed = failed || !content || !YamlTree(std::move(*content), {}).root();
    };
    const auto read = [&](int) { failed = failed || !Lab::read(lab); };
    const auto check = [&](int) { failed = failed || !checkLab(lab).empty(); };
    const std::string name = lab.filename().string();
    std::cout << bench::pairLine(name + " read, against its YAML", bench::timed(kRuns, read, parse), 0) << std::endl;
    std::cout << bench::pairLine(name + " checked in full, against its YAML", bench::timed(kRuns, check, parse), 0)
              << std::endl;
    return failed;
}

} // namespace

/// foresight_bench_labs: the list of a hundred labs, and each shipped lab read and checked.
int main()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    makeLabs(root / "labs");
    const QLocale locale(QLocale::English);
    const std::vector<fs::path> path{root / "labs"};
    const fs::path index = root / "index.json";
    bool failed = false;
    const auto list = [&](int expected, const fs::path& file) {
        const Catalogue catalogue = labCatalogue(path, {}, {}, locale, file);
        failed = failed || catalogue.labs.size() != kLabs || catalogue.read != expected;
    };
    const auto look = [&](int) { failed = failed || lookAtEverything(root / "labs") < kLabs; };
    const auto read = [&](int) { failed = failed || !Lab::read(FORESIGHT_LABS "/data-gravity-trap"); };
    std::cout << bench::pairLine("100 labs from no index, against looking at their files",
                                 bench::timed(
                                     kFewRuns, [&](int) { list(kLabs, {}); }, look),
                                 0)
              << std::endl;
    list(kLabs, index);
    std::cout << bench::pairLine("100 labs from the index, against looking at their files",
                                 bench::timed(
                                     kRuns, [&](int) { list(0, index); }, look),
                                 3)
              << std::endl;
    std::cout << bench::pairLine("100 labs from the index, against reading one lab",
                                 bench::timed(
                                     kRuns, [&](int) { list(0, index); }, read),
                                 3)
              << std::endl;
    for (const fs::path& lab : labFoldersIn(FORESIGHT_LABS))
        failed = benchLab(lab) || failed;
    if (failed)
        std::cout << "a list or a lab was not what it should be" << std::endl;
    return failed ? 1 : 0;
}
