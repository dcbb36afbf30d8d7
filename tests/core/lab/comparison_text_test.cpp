// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/comparison_text.h"

#include <QTest>

using namespace foresight;

class ComparisonTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatDiffersAndWhatDoesNot();
    void namesTheSettingsThatDiffer();
    void saysNothingWithoutValues();

private:
    [[nodiscard]] QString compared(const Settings& now, const Settings& before) const;
    std::unique_ptr<TextRenderer> m_text;
};

void ComparisonTextTest::initTestCase()
{
    const auto lab = Lab::read(FORESIGHT_LABS "/data-gravity-trap");
    QVERIFY(lab.has_value());
    m_text = std::make_unique<TextRenderer>(*lab, Scenario{"cloud", {}}, QLocale::c());
}

QString ComparisonTextTest::compared(const Settings& now, const Settings& before) const
{
    const std::string text =
        comparisonText(*m_text, "pipeline", {"gpu_utilization_pct", "images_per_s"}, now, before, "A");
    return QString::fromStdString(text).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

void ComparisonTextTest::saysWhatDiffersAndWhatDoesNot()
{
    QCOMPARE(compared({{"gpus", 4.0}}, {}), QStringLiteral("Now against A: GPU utilisation 5.6 % instead of 22.6 %; "
                                                           "Images per second unchanged at 207.6 images/s."));
}

void ComparisonTextTest::namesTheSettingsThatDiffer()
{
    const Settings story = m_text->model("pipeline").defaults();
    Settings settings = story;
    QCOMPARE(settingsText(*m_text, "pipeline", settings, story), std::string());
    settings["storage"] = std::string("nvme");
    settings["workers"] = 8.0;
    QCOMPARE(settingsText(*m_text, "pipeline", settings, story), std::string("NVMe drive, DataLoader workers 8"));
}

void ComparisonTextTest::saysNothingWithoutValues()
{
    QCOMPARE(compared({{"gpus", 99.0}}, {}), QString());
}

QTEST_GUILESS_MAIN(ComparisonTextTest)
#include "comparison_text_test.moc"
