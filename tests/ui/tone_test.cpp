// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/instrument/tone.h"
#include "ui/instrument/tone_player.h"

#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>

using namespace foresight::ui;

namespace {

qint16 sampleAt(const QByteArray& samples, int index)
{
    return qFromLittleEndian<qint16>(samples.constData() + 2 * index);
}

/// Hertz by counting how often the wave rises through zero.
double measuredPitch(const QByteArray& samples)
{
    const int count = static_cast<int>(samples.size()) / 2;
    int rises = 0;
    int first = -1;
    int last = -1;
    for (int i = 1; i < count; ++i) {
        if (sampleAt(samples, i - 1) < 0 && sampleAt(samples, i) >= 0) {
            first = first < 0 ? i : first;
            last = i;
            ++rises;
        }
    }
    return (rises - 1.0) * kToneRate / (last - first);
}

} // namespace

class ToneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitchRisesWithTheShare_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("pitch");
        QTest::newRow("idle") << 0.0 << 220.0;
        QTest::newRow("half") << 0.5 << 440.0;
        QTest::newRow("busy") << 1.0 << 880.0;
        QTest::newRow("below") << -1.0 << 220.0;
        QTest::newRow("above") << 7.0 << 880.0;
    }

    void pitchRisesWithTheShare()
    {
        QFETCH(double, share);
        QFETCH(double, pitch);
        QCOMPARE(pitchOf(share), pitch);
        QVERIFY(std::abs(measuredPitch(toneOf(share)) - pitch) < 0.02 * pitch);
    }

    void swellsAndFades()
    {
        const QByteArray tone = toneOf(0.5);
        QCOMPARE(int(sampleAt(tone, 0)), 0);
        QCOMPARE(int(sampleAt(tone, static_cast<int>(tone.size()) / 2 - 1)), 0);
    }

    /// What comes while a tone sounds is one tone, the last.
    void playsTheLastOfWhatCame()
    {
        const QTemporaryDir folder;
        const QByteArray path = qgetenv("PATH");
        const QString heard = pretendPlayer(folder);
        QVERIFY(TonePlayer::isThere());
        TonePlayer player;
        for (const double share : {0.0, 0.2, 0.4, 1.0})
            player.play(share);
        const QByteArray expected = toneOf(0.0) + toneOf(1.0);
        QTRY_COMPARE(QFile(heard).size(), qint64{expected.size()});
        QFile file(heard);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), expected);
        qputenv("PATH", folder.path().toUtf8() + "/nowhere");
        QVERIFY(!TonePlayer::isThere());
        qputenv("PATH", path);
    }

    /// Silent by default; when it is wanted, the page sounds at changes and not when it is opened.
    void pageSoundsWhenWanted()
    {
        const QTemporaryDir folder;
        const QByteArray path = qgetenv("PATH");
        const QString heard = pretendPlayer(folder);
        foresight::ui::test::PageFixture fixture;
        fixture.toExplore("pipeline");
        const auto page = fixture.page(foresight::StepKind::Explore, "pipeline");
        auto* storage = foresight::ui::test::find<QComboBox>(*page, "storageComboBox");
        storage->setFocus();
        QTest::keyClick(storage, Qt::Key_Down);
        QVERIFY(!QFile::exists(heard));
        Theme::current().apply({ThemeChoice::Light, 100, true, true});
        page->leave();
        page->enter();
        QVERIFY(!QFile::exists(heard));
        QTest::keyClick(storage, Qt::Key_Down);
        const auto& looked = fixture.act("pipeline").lastLook;
        const QByteArray expected = toneOf(looked->outputs.at("gpu_utilization_pct") / 100);
        QTRY_COMPARE(QFile(heard).size(), qint64{expected.size()});
        Theme::current().apply({ThemeChoice::Light, 100, true});
        qputenv("PATH", path);
    }

private:
    /// Puts a player first on the path that writes what it is given into a file; answers the file.
    static QString pretendPlayer(const QTemporaryDir& folder)
    {
        const QString heard = folder.filePath(QStringLiteral("heard"));
        QFile script(folder.filePath(QStringLiteral("aplay")));
        if (!script.open(QIODevice::WriteOnly))
            qFatal("the player cannot be written");
        script.write("#!/bin/sh\ncat >>'" + heard.toUtf8() + "'\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", folder.path().toUtf8() + ":" + qgetenv("PATH"));
        return heard;
    }
};

QTEST_MAIN(ToneTest)
#include "tone_test.moc"
