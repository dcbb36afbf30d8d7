// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "tests/core/grading/import_bench.h"
#include "tests/core/submission/seal_bench.h"

#include <QTest>

#include <memory>

using namespace foresight;
using namespace foresight::test;

namespace {

std::shared_ptr<const OpenKeys> keysOf(const std::vector<unsigned char>& fills)
{
    return std::make_shared<const OpenKeys>(openKeys(fills));
}

struct SealedBench : ImportBench
{
    std::string seal(const std::string& name, const std::string& plain, const StudentCourse& course) const
    {
        write(name, sealed(plain, course).value());
        return name;
    }
    QStringList importWith(const std::vector<std::string>& names, std::shared_ptr<const OpenKeys> keys)
    {
        ImportOptions with = options();
        with.keys = std::move(keys);
        return import(names, with);
    }
};

} // namespace

class ImportSealedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealedAndPlainOnesAreTheSameHandIn()
    {
        SealedBench bench;
        const std::string plain = bench.whole("S1");
        bench.seal("a.foresight", plain, courseFor({1}));
        bench.seal("b.foresight", plain, courseFor({1, 2})); // sealed anew: other bytes
        bench.write("c.foresight", plain);
        QCOMPARE(bench.importWith({"a.foresight", "b.foresight", "c.foresight"}, keysOf({1})),
                 lines({"a.foresight: accepted", "b.foresight: duplicate", "c.foresight: duplicate"}));
        const std::vector<HandInOrigin> origins = bench.gradebook.origins().value();
        QCOMPARE(origins.size(), std::size_t{1});
        QCOMPARE(origins.front().contentHash, readSubmission(plain).submission.contentHash);
    }

    void keysOfEarlierTermsAndOfOthersOpen()
    {
        SealedBench bench;
        bench.seal("old.foresight", bench.whole("S1"), courseFor({3}));
        bench.seal("escrow.foresight", bench.whole("S2"), courseFor({9, 4}));
        QCOMPARE(bench.importWith({"old.foresight", "escrow.foresight"}, keysOf({1, 3, 4})),
                 lines({"old.foresight: accepted", "escrow.foresight: accepted"}));
    }

    void withoutTheKeyNothingIsStoredAndTheNeededKeyIsNamed()
    {
        SealedBench bench;
        bench.seal("a.foresight", bench.whole("S1"), courseFor({7}));
        std::string detail;
        ImportOptions options = bench.options();
        options.keys = keysOf({1});
        options.each = [&detail](const ImportedFile& file) { detail = file.detail; };
        bench.gradebook.importPaths({bench.path("a.foresight")}, options).value();
        QCOMPARE(detail, "course \"MLSYS-101\" 2026-fall, key \"" + keyWords(keyOf(7).publicKey()) + "\"");
        QCOMPARE(bench.importWith({"a.foresight"}, {}), lines({"a.foresight: sealed (no-key)"}));
        OpenKeys locked;
        locked.addLocked(keyOf(7).publicKey());
        QCOMPARE(bench.importWith({"a.foresight"}, std::make_shared<const OpenKeys>(std::move(locked))),
                 lines({"a.foresight: sealed (key-locked)"}));
        QCOMPARE(bench.kept(), std::size_t{0});
        QCOMPARE(bench.importWith({"a.foresight"}, keysOf({7})), lines({"a.foresight: accepted"}));
    }

    void hasToBeForThisCourse()
    {
        SealedBench bench;
        StudentCourse other = courseFor({1});
        other.id = "MLSYS-102";
        bench.seal("a.foresight", bench.whole("S1"), other);
        QCOMPARE(bench.importWith({"a.foresight"}, keysOf({1})), lines({"a.foresight: sealed (other-course)"}));
        QCOMPARE(bench.kept(), std::size_t{0});
    }

    void damagedOnesAreRefusedAndOthersGoOn()
    {
        SealedBench bench;
        const std::string good = sealed(bench.whole("S1"), courseFor({1})).value();
        std::string changed = good;
        changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
        bench.write("a.foresight", changed);
        bench.write("b.foresight", good.substr(0, good.size() - 1));
        bench.write("c.foresight", good + "x");
        bench.seal("d.foresight", "foresight-submission 1\nno such thing\n", courseFor({1}));
        bench.write("e.foresight", "foresight-sealed 2\n");
        bench.write("f.foresight", good);
        QCOMPARE(
            bench.importWith({"a.foresight", "b.foresight", "c.foresight", "d.foresight", "e.foresight", "f.foresight"},
                             keysOf({1})),
            lines({"a.foresight: damaged (seal-broken)", "b.foresight: damaged (truncated)",
                   "c.foresight: damaged (malformed)", "d.foresight: damaged (malformed)",
                   "e.foresight: too-new (too-new)", "f.foresight: accepted"}));
        QCOMPARE(bench.kept(), std::size_t{1});
    }

    /// In a folder they are found by how they begin, whatever they are called.
    void foldersAreLookedThrough()
    {
        SealedBench bench;
        bench.seal("in/upload_1.bin", bench.whole("S1"), courseFor({1}));
        bench.write("in/notes.txt", "foresight-seal is not how one begins");
        QCOMPARE(bench.importWith({"in"}, keysOf({1})), lines({"upload_1.bin: accepted"}));
        QCOMPARE(bench.summary.passedOver, std::int64_t{1});
    }
};

QTEST_GUILESS_MAIN(ImportSealedTest)
#include "import_sealed_test.moc"
