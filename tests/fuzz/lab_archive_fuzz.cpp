// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_text.h"
#include "core/base/portable_path.h"
#include "core/lab/lab_archive.h"
#include "core/lab/lab_index.h"
#include "target.h"

using namespace foresight;

namespace {

void checkArchive(std::string_view bytes)
{
    const auto archive = parseLabArchive(bytes, "pack");
    if (!archive) {
        fuzz::demand(archive.error().place.starts_with("pack"), "a fault has its place");
        fuzz::demand(!errorLine(archive.error()).empty(), "a fault has words");
        return;
    }
    std::size_t all = 0;
    for (const LabFile& file : archive->files) {
        fuzz::demand(pathFault(file.name).empty(), "no name leads anywhere else");
        fuzz::demand(file.bytes.size() <= kLabFileBytes, "a file keeps to its limit");
        all += file.bytes.size();
    }
    fuzz::demand(all <= kLabBytes && archive->files.size() <= kLabFiles, "an archive keeps to its limits");
    fuzz::demand(archive->manifest.disagreement(archive->files).empty(), "the files are those of the manifest");
    fuzz::demand(!archive->signature || archive->signature->fits(archive->manifestBytes), "a signature fits");
}

} // namespace

/// A packed lab, its manifest and signature alone, and the index of labs without its hash.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = fuzz::text(data, size);
    checkArchive(bytes);
    if (const auto manifest = parseLabManifest(bytes, "file")) {
        fuzz::demand(manifest->text() == bytes, "only what is written so is a manifest");
        fuzz::demand(isPackableName(manifest->id) && isPackableName(manifest->version), "it names folders");
    }
    if (const auto signature = parseLabSignature(bytes, "file"))
        fuzz::demand(signature->text() == bytes, "only what is written so is a signature");
    const LabIndex index = LabIndex::parse(bytes, "own-C");
    fuzz::demand(LabIndex::parse(index.text(), "own-C") == index, "an index can be written and read again");
    return 0;
}
