// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/input_text.h"

#include <QTest>

using namespace foresight;

namespace {

InputSpec input(const char* unit, double least, double greatest, double step = 1, int decimals = 0)
{
    InputSpec spec;
    spec.unit = *parseUnit(unit);
    spec.least = least;
    spec.greatest = greatest;
    spec.step = step;
    spec.decimals = decimals;
    return spec;
}

InputSpec dataset()
{
    InputSpec spec = input("GB", 10, 1e6);
    spec.scale = Scale::Logarithmic;
    spec.stepsPerDecade = 20;
    return spec;
}

InputSpec named(const QString& name)
{
    if (name == QLatin1String("dataset"))
        return dataset();
    if (name == QLatin1String("workers"))
        return input("1", 1, 32);
    if (name == QLatin1String("batch"))
        return input("image", 16, 512, 16);
    if (name == QLatin1String("efficiency"))
        return input("%", 10, 100);
    if (name == QLatin1String("egress"))
        return input("USD/GB", 0, 0.12, 0.01, 2);
    return input("h", 1, 72);
}

QString plainSpaces(const std::string& text)
{
    return QString::fromStdString(text).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace

class InputTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsInForce_data();
    void showsWhatIsInForce();
    void readsBackWhatItShows_data();
    void readsBackWhatItShows();
    void readsTypedValues_data();
    void readsTypedValues();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
};

void InputTextTest::showsWhatIsInForce_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("story") << "dataset" << 50'000.0 << "50 TB";
    QTest::newRow("least") << "dataset" << 10.0 << "10 GB";
    QTest::newRow("greatest") << "dataset" << 1e6 << "1 PB";
    QTest::newRow("no digit lost") << "dataset" << 51'234.0 << "51,234 GB";
    QTest::newRow("between two gigabytes") << "dataset" << 51'234.5 << "51,234.5 GB";
    QTest::newRow("count") << "workers" << 4.0 << "4";
    QTest::newRow("items") << "batch" << 64.0 << "64 images";
    QTest::newRow("percentage") << "efficiency" << 100.0 << "100 %";
    QTest::newRow("uneven percentage") << "efficiency" << 33.5 << "33.5 %";
    QTest::newRow("price") << "egress" << 0.08 << "$0.08/GB";
    QTest::newRow("finer price") << "egress" << 0.085 << "$0.085/GB";
    QTest::newRow("hours") << "budget" << 6.0 << "6 h";
}

void InputTextTest::showsWhatIsInForce()
{
    QFETCH(QString, input);
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(plainSpaces(inputText(named(input), value, QLocale(QLocale::English, QLocale::UnitedStates))), text);
}

void InputTextTest::readsBackWhatItShows_data()
{
    showsWhatIsInForce_data();
}

void InputTextTest::readsBackWhatItShows()
{
    QFETCH(QString, input);
    QFETCH(double, value);
    for (const QLocale& locale : {QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::German)}) {
        const std::string text = inputText(named(input), value, locale);
        const InputReading reading = readInput(named(input), text, locale);
        QVERIFY2(reading.value.has_value(), text.c_str());
        QCOMPARE(*reading.value, value);
    }
}

void InputTextTest::readsTypedValues_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("unit") << "dataset"
                          << "50 TB" << 50'000.0;
    QTest::newRow("no space") << "dataset"
                              << "50TB" << 50'000.0;
    QTest::newRow("own unit") << "dataset"
                              << "270000" << 270'000.0;
    QTest::newRow("comma") << "dataset"
                           << "1,5 TB" << 1'500.0;
    QTest::newRow("point") << "dataset"
                           << "1.5 TB" << 1'500.0;
    QTest::newRow("greatest") << "dataset"
                              << "1 PB" << 1e6;
    QTest::newRow("minutes as hours") << "budget"
                                      << "90 min" << 1.5;
    QTest::newRow("percentage") << "efficiency"
                                << "33" << 33.0;
    QTest::newRow("count off the slider's steps") << "batch"
                                                  << "65" << 65.0;
}

void InputTextTest::readsTypedValues()
{
    QFETCH(QString, input);
    QFETCH(QString, text);
    QFETCH(double, value);
    const InputReading reading = readInput(named(input), text.toStdString(), QLocale::c());
    QVERIFY(reading.value.has_value());
    QCOMPARE(*reading.value, value);
    QCOMPARE(reading.fault, InputFault::None);
}

void InputTextTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const char* input, const char* text, InputFault fault) {
        QTest::newRow(name) << QString::fromLatin1(input) << QString::fromLatin1(text) << static_cast<int>(fault);
    };
    row("empty", "workers", "", InputFault::Empty);
    row("spaces", "workers", "  ", InputFault::Empty);
    row("word", "workers", "many", InputFault::NotANumber);
    row("not a number", "workers", "nan", InputFault::NotANumber);
    row("infinite", "dataset", "1e999", InputFault::NotANumber);
    row("another dimension", "dataset", "6 h", InputFault::WrongUnit);
    row("no such unit", "dataset", "5 zorkmids", InputFault::UnknownUnit);
    row("too small", "workers", "0", InputFault::OutOfRange);
    row("negative", "workers", "-4", InputFault::OutOfRange);
    row("too great", "dataset", "2 PB", InputFault::OutOfRange);
    row("half a worker", "workers", "4.5", InputFault::NotWhole);
}

void InputTextTest::refusesWhatCannotBe()
{
    QFETCH(QString, input);
    QFETCH(QString, text);
    QFETCH(int, fault);
    const InputReading reading = readInput(named(input), text.toStdString(), QLocale::c());
    QVERIFY(!reading.value.has_value());
    QCOMPARE(static_cast<int>(reading.fault), fault);
}

QTEST_GUILESS_MAIN(InputTextTest)
#include "input_text_test.moc"
