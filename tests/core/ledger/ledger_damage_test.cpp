// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include "ledger_fixture.h"

#include <QRandomGenerator>

using namespace foresight;
namespace fs = std::filesystem;

namespace {

/// What a reader gets to see of a ledger; nothing when it cannot be opened or is not sound.
std::optional<std::vector<StoredEvent>> soundEvents(const fs::path& file)
{
    const auto report = verifyLedger(file);
    if (!report || !report->sound)
        return std::nullopt;
    const auto reader = Ledger::openFile(file, LedgerMode::ReadOnly);
    if (!reader)
        return std::nullopt;
    const auto attempt = (*reader)->latestAttempt("data-gravity-trap");
    if (!attempt || !*attempt)
        return std::vector<StoredEvent>();
    return (*reader)->storedEvents(**attempt).value();
}

} // namespace

/// Ledgers that bad disks and bad copies leave behind: found, or the same as before; never changed by us.
class LedgerDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture.make(30);
        m_whole = LedgerFixture::bytes(m_fixture.file());
        QVERIFY(m_whole.size() > 8192);
    }

    void init() { LedgerFixture::write(m_fixture.file(), m_whole); }

    void filesThatAreNoLedgers_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("text") << QByteArray("this is no database at all\n").repeated(1000);
        QTest::newRow("zeros") << QByteArray(qsizetype{64} * 1024, '\0');
        QTest::newRow("magic and zeros") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
        QTest::newRow("wrong magic") << "SQLite format 4" + QByteArray::fromStdString(m_whole).mid(15);
        QTest::newRow("half a header") << QByteArray::fromStdString(m_whole).left(50);
    }

    void filesThatAreNoLedgers()
    {
        QFETCH(QByteArray, content);
        LedgerFixture::write(m_fixture.file(), content.toStdString());
        QCOMPARE(codeOf(m_fixture.open()), ErrorCode::DatabaseCorrupt);
        QCOMPARE(codeOf(m_fixture.openToRead()), ErrorCode::DatabaseCorrupt);
        QCOMPARE(codeOf(verifyLedger(m_fixture.file())), ErrorCode::DatabaseCorrupt);
        QCOMPARE(LedgerFixture::bytes(m_fixture.file()), content.toStdString());
    }

    void cutFilesAreFound_data()
    {
        QTest::addColumn<qint64>("size");
        const auto whole = static_cast<qint64>(m_whole.size());
        for (const qint64 size :
             {qint64(1), qint64(16), qint64(99), qint64(100), qint64(512), qint64(4095), qint64(4096), qint64(4097)})
            QTest::addRow("%lld bytes left", size) << size;
        for (int part = 1; part < 10; ++part)
            QTest::addRow("%d tenths left", part) << whole * part / 10;
        for (const qint64 lost : {qint64(1), qint64(2), qint64(100), qint64(2048), qint64(4096), qint64(8192)})
            QTest::addRow("%lld bytes lost", lost) << whole - lost;
    }

    void cutFilesAreFound()
    {
        QFETCH(qint64, size);
        const std::string cut = m_whole.substr(0, static_cast<std::size_t>(size));
        LedgerFixture::write(m_fixture.file(), cut);
        const auto report = verifyLedger(m_fixture.file());
        // SQLite rounds a last page that is cut short up again; then every event must still be there.
        if (report && report->sound)
            QVERIFY(soundEvents(m_fixture.file())->size() == 30 && size > static_cast<qint64>(m_whole.size()) - 4096);
        else
            QVERIFY(report || report.error().code == ErrorCode::DatabaseCorrupt);
        if (!report)
            QCOMPARE(codeOf(m_fixture.open()), ErrorCode::DatabaseCorrupt);
        else
            QVERIFY(m_fixture.open().has_value() == report->sound);
        if (!report || !report->sound)
            QCOMPARE(LedgerFixture::bytes(m_fixture.file()), cut);
    }

    void flippedBitsAreFoundOrHarmless()
    {
        const std::vector<StoredEvent> events = soundEvents(m_fixture.file()).value();
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int found = 0;
        for (int flip = 0; flip < 300; ++flip) {
            std::string damaged = m_whole;
            const auto at = static_cast<std::size_t>(random.bounded(static_cast<quint32>(damaged.size())));
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << random.bounded(8)));
            LedgerFixture::write(m_fixture.file(), damaged);
            const auto seen = soundEvents(m_fixture.file());
            found += seen ? 0 : 1;
            QVERIFY2(!seen || *seen == events, qPrintable(QStringLiteral("seed %1, byte %2").arg(seed).arg(at)));
            QCOMPARE(LedgerFixture::bytes(m_fixture.file()), damaged);
        }
        QVERIFY2(found > 30, "most bytes of a ledger matter");
    }

    /// A chain says nothing about pages that hold no event.
    void damageBesideTheEventsIsFound()
    {
        const std::string draft(500, 'd');
        {
            const auto ledger = m_fixture.open();
            const auto attempt = (*ledger)->latestAttempt("data-gravity-trap");
            QVERIFY((*ledger)->store(**attempt)->saveDraft("note/pipeline/gap", draft).has_value());
        }
        std::string content = LedgerFixture::bytes(m_fixture.file());
        const std::size_t at = content.rfind(draft);
        QVERIFY(at != std::string::npos);
        constexpr std::size_t kPage = 4096;
        content[at / kPage * kPage] = '\0'; // says what kind of page it is
        LedgerFixture::write(m_fixture.file(), content);
        QCOMPARE(codeOf(m_fixture.open()), ErrorCode::DatabaseCorrupt);
        QCOMPARE(codeOf(verifyLedger(m_fixture.file())), ErrorCode::DatabaseCorrupt);
        QCOMPARE(LedgerFixture::bytes(m_fixture.file()), content);
    }

    void journalOfAnotherFileDoesNoHarm()
    {
        const LedgerFixture other;
        other.make(3);
        const fs::path journal = m_fixture.file().string() + "-journal";
        LedgerFixture::write(journal, LedgerFixture::bytes(other.file()));
        const auto seen = soundEvents(m_fixture.file());
        QVERIFY(!seen || seen->size() == 30);
        fs::remove(journal);
    }

private:
    LedgerFixture m_fixture;
    std::string m_whole;
};

QTEST_GUILESS_MAIN(LedgerDamageTest)
#include "ledger_damage_test.moc"
