// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/comparison_text.h"

#include <QTest>

using namespace foresight;

Q_DECLARE_METATYPE(Settings)
Q_DECLARE_METATYPE(std::vector<std::string>)

class ComparisonTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysHowMuchMoreOrLess_data();
    void saysHowMuchMoreOrLess();
    void sameSettingsAreSaidToBeTheSame();
    void namesTheSettingsThatDiffer();
    void saysNothingWithoutValues();

private:
    [[nodiscard]] QString compared(const std::string& act, const std::vector<std::string>& outputs, const Settings& now,
                                   const Settings& before) const;
    std::unique_ptr<TextRenderer> m_text;
};

void ComparisonTextTest::initTestCase()
{
    const auto lab = Lab::read(FORESIGHT_LABS "/data-gravity-trap");
    QVERIFY(lab.has_value());
    m_text = std::make_unique<TextRenderer>(*lab, Scenario{"cloud", {}}, QLocale::c());
}

QString ComparisonTextTest::compared(const std::string& act, const std::vector<std::string>& outputs,
                                     const Settings& now, const Settings& before) const
{
    const std::string text = comparisonText(*m_text, act, outputs, now, before, "A");
    return QString::fromStdString(text).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

void ComparisonTextTest::saysHowMuchMoreOrLess_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<std::vector<std::string>>("outputs");
    QTest::addColumn<Settings>("now");
    QTest::addColumn<Settings>("before");
    QTest::addColumn<QString>("said");
    using Outputs = std::vector<std::string>;
    const Settings ssd{{"storage", std::string("ssd")}};
    QTest::newRow("counted, first in the sentence")
        << "pipeline" << Outputs{"gpu_utilization_pct", "images_per_s"} << ssd << Settings{}
        << "Against A, SATA SSD instead of Hard disk: 3.7 times as many images a second (761.2 images/s instead of "
           "207.6 images/s); GPU utilisation 82.8 % instead of 22.6 %.";
    QTest::newRow("counted, fewer") << "pipeline" << Outputs{"images_per_s"} << Settings{} << ssd
                                    << "Against A, Hard disk instead of SATA SSD: 27 % as many images a second (207.6 "
                                       "images/s instead of 761.2 images/s).";
    QTest::newRow("equal to the last digit")
        << "pipeline" << Outputs{"gpu_utilization_pct", "images_per_s"} << Settings{{"gpus", 4.0}} << Settings{}
        << "Against A, GPUs 4 instead of 1: GPU utilisation 5.6 % instead of 22.6 %; unchanged: Images per second "
           "207.6 "
           "images/s.";
    QTest::newRow("times") << "pipeline" << Outputs{"compute_ms", "epoch_h"} << Settings{{"batch_size", 256.0}}
                           << Settings{}
                           << "Against A, Batch size 256 images instead of 64 images: Compute 4.0 times as long (278.4 "
                              "ms instead of 69.6 ms); unchanged: Time per epoch 22 h 13 min.";
    QTest::newRow("from nothing there is no ratio")
        << "pipeline" << Outputs{"wait_ms"} << Settings{} << Settings{{"storage", std::string("nvme")}}
        << "Against A, Hard disk instead of NVMe drive: I/O wait 187.3 ms instead of 0.0 ms.";
    QTest::newRow("less time, more than one setting")
        << "gravity" << Outputs{"transfer_s"} << Settings{{"dataset_gb", 5000.0}, {"budget_h", 12.0}} << Settings{}
        << "Against A, Dataset 5 TB instead of 50 TB, Time budget 12 h instead of 6 h: Transfer time down to 10 % (6 "
           "min "
           "40 s instead of 1 h 7 min).";
    QTest::newRow("money and shares") << "gravity" << Outputs{"egress_usd", "budget_share_pct"}
                                      << Settings{{"dataset_gb", 500'000.0}} << Settings{}
                                      << "Against A, Dataset 500 TB instead of 50 TB: Egress cost 10 times as high "
                                         "($40,000 instead of $4,000); Share "
                                         "of the budget 185 % instead of 18.5 %.";
    QTest::newRow("an amount of data") << "gravity" << Outputs{"break_even_gb"} << Settings{{"budget_h", 9.0}}
                                       << Settings{}
                                       << "Against A, Time budget 9 h instead of 6 h: Break-even volume 1.5 times as "
                                          "large (405 TB instead of 270 TB).";
    QTest::newRow("hardly any more") << "gravity" << Outputs{"transfer_s"} << Settings{{"dataset_gb", 51'000.0}}
                                     << Settings{}
                                     << "Against A, Dataset 51 TB instead of 50 TB: Transfer time 1 h 8 min instead of "
                                        "1 h 7 min.";
}

void ComparisonTextTest::saysHowMuchMoreOrLess()
{
    QFETCH(QString, act);
    QFETCH(std::vector<std::string>, outputs);
    QFETCH(Settings, now);
    QFETCH(Settings, before);
    QTEST(compared(act.toStdString(), outputs, now, before), "said");
}

void ComparisonTextTest::sameSettingsAreSaidToBeTheSame()
{
    QCOMPARE(compared("pipeline", {"images_per_s"}, {{"workers", 4.0}}, {}), QStringLiteral("The same settings as A."));
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
    QCOMPARE(compared("pipeline", {"images_per_s"}, {{"gpus", 99.0}}, {}), QString());
}

QTEST_GUILESS_MAIN(ComparisonTextTest)
#include "comparison_text_test.moc"
