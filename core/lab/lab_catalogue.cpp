// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_catalogue.h"

#include "core/base/error_text.h"
#include "core/lab/lab.h"
#include "core/lab/lab_folders.h"
#include "core/lab/text_renderer.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace foresight {

namespace {

namespace fs = std::filesystem;

std::string wordsOf(const std::string& language, const QLocale& locale)
{
    return (language.empty() ? "own" : language) + "-" + locale.name().toStdString();
}

template <typename Specs>
std::vector<std::string> idsOf(const Specs& specs)
{
    std::vector<std::string> ids;
    for (const auto& spec : specs) {
        ids.push_back(spec.id);
    }
    return ids;
}

LabSummary summaryOf(const std::shared_ptr<const Lab>& lab, const QLocale& locale)
{
    const LabDefinition& definition = lab->definition();
    const std::string context = definition.contexts.empty() ? std::string() : definition.contexts.front().id;
    const TextRenderer text(lab, {context, definition.defaultProfile().id}, locale);
    LabSummary summary;
    summary.id = definition.id;
    summary.version = definition.version;
    summary.hash = lab->contentHash();
    summary.title = text.render(definition.title);
    summary.summary = text.render(definition.summary);
    summary.volume = definition.volume;
    summary.number = definition.number;
    summary.chapterNumber = definition.chapterNumber;
    summary.chapterTitle = text.render(definition.chapterTitle);
    summary.minutesLeast = definition.minutesLeast;
    summary.minutesMost = definition.minutesMost;
    summary.contexts = idsOf(definition.contexts);
    summary.profiles = idsOf(definition.profiles);
    summary.acts = idsOf(definition.acts);
    summary.seal = sealOf(lab->folder());
    return summary;
}

/// A folder of the path; its summary where the index has it.
struct Candidate
{
    fs::path folder;
    std::string name;
    std::string stamp;
    std::string id;
    std::string version;
    const LabSummary* known = nullptr;
};

Candidate candidateIn(const fs::path& folder, const fs::path& root, const LabIndex& index)
{
    Candidate candidate{folder, folder.lexically_relative(root).generic_string(), folderStamp(folder), {}, {}, nullptr};
    candidate.known = index.find(folder.string(), candidate.stamp);
    if (candidate.known) {
        candidate.id = candidate.known->id;
        candidate.version = candidate.known->version;
    } else {
        const LabIdentity identity = identityOf(folder);
        candidate.id = identity.id;
        candidate.version = identity.version;
    }
    return candidate;
}

Fault faultOf(const Error& error, const fs::path& folder)
{
    const auto words = errorText(error);
    return {errorName(error.code), (folder / "lab.yaml").string(), 0, 0, {}, words.title, words.remedy};
}

CatalogueEntry readEntry(const fs::path& folder, const std::string& language, const QLocale& locale)
{
    CatalogueEntry entry{folder, {}, true, {}};
    const auto lab = Lab::read(folder, language, &entry.faults);
    if (lab) {
        entry.lab = summaryOf(*lab, locale);
    } else if (entry.faults.empty()) {
        entry.faults.push_back(faultOf(lab.error(), folder));
    }
    return entry;
}

void judge(CatalogueEntry& entry, const LabTerms& terms)
{
    if (!entry.lab) {
        return;
    }
    entry.isTrusted = mayGrade(entry.lab->seal, entry.folder, terms).has_value();
    if (const Result<void> may = mayOpen(entry.lab->seal, entry.folder, terms); !may) {
        entry.faults.push_back(faultOf(may.error(), entry.folder));
        entry.lab.reset();
    }
}

auto place(const CatalogueEntry& entry)
{
    return entry.lab ? std::tuple(0, entry.lab->number, entry.lab->id) : std::tuple(1, 0, entry.folder.string());
}

} // namespace

Catalogue labCatalogue(const std::vector<fs::path>& path, const LabTerms& terms, const std::string& language,
                       const QLocale& locale, const fs::path& indexFile)
{
    const LabIndex index = LabIndex::read(indexFile, wordsOf(language, locale));
    std::vector<Candidate> candidates;
    for (const fs::path& folder : path) {
        for (const fs::path& lab : labFoldersIn(folder)) {
            candidates.push_back(candidateIn(lab, folder, index));
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return compareVersions(a.version, b.version) > 0; });
    Catalogue catalogue;
    LabIndex next(wordsOf(language, locale));
    std::set<std::string> ids;
    for (const Candidate& candidate : candidates) {
        if (ids.contains(candidate.id)) {
            continue;
        }
        CatalogueEntry entry{candidate.folder, {}, true, {}};
        if (candidate.known) {
            entry.lab = *candidate.known;
        } else {
            entry = readEntry(candidate.folder, language, locale);
            ++catalogue.read;
        }
        if (entry.lab && !ids.insert(entry.lab->id).second) {
            continue;
        }
        if (entry.lab) {
            next.put(candidate.folder.string(), {candidate.stamp, *entry.lab});
        }
        judge(entry, terms);
        entry.name = candidate.name;
        catalogue.labs.push_back(std::move(entry));
    }
    if (!indexFile.empty() && !(next == index)) {
        next.write(indexFile);
    }
    std::stable_sort(catalogue.labs.begin(), catalogue.labs.end(),
                     [](const CatalogueEntry& a, const CatalogueEntry& b) { return place(a) < place(b); });
    return catalogue;
}

fs::path labIndexFile(const fs::path& dataDir, const std::string& language, const QLocale& locale)
{
    return dataDir / "lab-index" / (wordsOf(language, locale) + ".json");
}

} // namespace foresight
