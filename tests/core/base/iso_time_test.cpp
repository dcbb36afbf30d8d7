// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso_time.h"

#include <QDateTime>
#include <QtTest>

#include <random>

using namespace foresight;

class IsoTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void agreesWithTheCalendar();
};

void IsoTimeTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("utcMs");
    QTest::newRow("epoch") << "1970-01-01T00:00:00Z" << qint64{0};
    QTest::newRow("east") << "2026-10-01T23:59:00+02:00" << qint64{1'790'891'940'000};
    QTest::newRow("west") << "2026-10-01T16:29:00-05:30" << qint64{1'790'891'940'000};
    QTest::newRow("without seconds") << "2026-10-01T21:59Z" << qint64{1'790'891'940'000};
    QTest::newRow("leap day") << "2028-02-29T00:00:00Z" << qint64{1'835'395'200'000};
    QTest::newRow("before the epoch") << "1969-12-31T23:59:59Z" << qint64{-1000};
}

void IsoTimeTest::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, utcMs);
    const auto time = parseIsoTime(text.toStdString());
    QVERIFY(time);
    QCOMPARE(qint64{*time}, utcMs);
}

void IsoTimeTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "2026-10-01", "2026-10-01T23:59:00", "2026-10-01 23:59:00Z", "2026-02-29T00:00:00Z",
                             "2026-13-01T00:00:00Z", "2026-10-00T00:00:00Z", "2026-10-01T24:00:00Z",
                             "2026-10-01T23:60:00Z", "2026-10-01T23:59:00+2:00", "2026-10-01T23:59:00Zx",
                             "2026-10-01T23:59:00+02", "26-10-01T23:59:00Z", "2026-10-01T-1:59:00Z", "tomorrow"}) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    }
}

void IsoTimeTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseIsoTime(text.toStdString()));
}

void IsoTimeTest::agreesWithTheCalendar()
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 500; ++round) {
        const auto utcMs = static_cast<qint64>(random() % 4'000'000'000ULL) * 1000;
        const QString expected = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate);
        QCOMPARE(QString::fromStdString(isoTime(utcMs)), expected);
        QCOMPARE(qint64{*parseIsoTime(expected.toStdString())}, utcMs);
    }
}

QTEST_APPLESS_MAIN(IsoTimeTest)
#include "iso_time_test.moc"
