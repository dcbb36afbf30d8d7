// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/quantity_text.h"

#include <QTest>

#include <cmath>

using namespace foresight;

namespace {

Unit unit(const char* text)
{
    return parseUnit(text).value();
}

/// No-break spaces as plain ones, so that expectations can be read.
QString plainSpaces(const std::string& text)
{
    return QString::fromStdString(text).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace

class QuantityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUnits_data();
    void readsUnits();
    void refusesUnits_data();
    void refusesUnits();
    void writesForPeople_data();
    void writesForPeople();
    void readsTypedValues_data();
    void readsTypedValues();
    void refusesTypedValues_data();
    void refusesTypedValues();
    void numbersReadBack();
};

void QuantityTest::readsUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("factor");
    QTest::addColumn<QString>("dimension");
    QTest::newRow("none") << "" << 1.0 << "1";
    QTest::newRow("per cent") << "%" << 0.01 << "1";
    QTest::newRow("milliseconds") << "ms" << 1e-3 << "s";
    QTest::newRow("gigabytes are decimal") << "GB" << 1e9 << "B";
    QTest::newRow("line rate in bits") << "Gbps" << 1.25e8 << "B/s";
    QTest::newRow("bandwidth") << "GB/s" << 1e9 << "B/s";
    QTest::newRow("price") << "USD/GB" << 1e-9 << "USD/B";
    QTest::newRow("work per image") << "GFLOP/image" << 1e9 << "FLOP/item";
    QTest::newRow("work rate") << "TFLOPS" << 1e12 << "FLOP/s";
    QTest::newRow("product") << "USD*h" << 3600.0 << "s USD";
}

void QuantityTest::readsUnits()
{
    QFETCH(QString, text);
    const auto parsed = parseUnit(text.toStdString());
    QVERIFY(parsed.has_value());
    QTEST(parsed->factor, "factor");
    QTEST(QString::fromStdString(dimensionText(parsed->dimension)), "dimension");
}

void QuantityTest::refusesUnits_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"GiB", "kib", "furlong", "GB/", "/s", "GB//s", "ks", "m", "K", "%%"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void QuantityTest::refusesUnits()
{
    QFETCH(QString, text);
    QVERIFY(!parseUnit(text.toStdString()));
}

void QuantityTest::writesForPeople_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unitText");
    QTest::addColumn<QString>("fixedUnit"); // "-": the most readable
    QTest::addColumn<int>("decimals");      // -1: three significant digits
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, double value, const char* in, const char* fixed, int decimals,
                        const char* locale, const char* expected) {
        QTest::newRow(name) << value << QString::fromLatin1(in) << QString::fromLatin1(fixed) << decimals
                            << QString::fromLatin1(locale) << QString::fromUtf8(expected);
    };
    row("hours and minutes", 4000, "s", "-", -1, "en", "1 h 7 min");
    row("whole hours", 6, "h", "-", -1, "en", "6 h");
    row("minutes and seconds", 80, "s", "-", -1, "en", "1 min 20 s");
    row("rounding carries", 3599.8, "s", "-", -1, "en", "1 h");
    row("rounding carries to minutes", 59.96, "s", "-", -1, "en", "1 min");
    row("days", 400000, "s", "-", -1, "en", "4 d 15 h");
    row("many days", 8e7, "s", "-", -1, "en", "926 d");
    row("under a second", 0.8, "s", "-", -1, "en", "0.8 s");
    row("a tenth of a second", 0.1, "s", "-", -1, "en", "0.1 s");
    row("milliseconds", 0.0696, "s", "-", -1, "en", "69.6 ms");
    row("microseconds", 2e-5, "s", "-", -1, "en", "20 µs");
    row("no time", 0, "s", "-", -1, "en", "0 s");
    row("negative time", -90, "s", "-", -1, "en", "-1 min 30 s");
    row("terabytes", 50000, "GB", "-", -1, "en", "50 TB");
    row("rounding to the next prefix", 999.96, "GB", "-", -1, "en", "1 TB");
    row("petabyte", 1e6, "GB", "-", -1, "en", "1 PB");
    row("bytes", 12, "B", "-", -1, "en", "12 B");
    row("bandwidth", 0.15, "GB/s", "-", -1, "en", "150 MB/s");
    row("bandwidth in its unit", 0.15, "GB/s", "GB/s", -1, "en", "0.15 GB/s");
    row("money in thousands", 4000, "USD", "-", -1, "en", "$4,000");
    row("money with cents", 0.8, "USD", "-", -1, "en", "$0.80");
    row("whole money", 120, "USD", "-", -1, "en", "$120");
    row("price", 0.08, "USD/GB", "USD/GB", -1, "en", "$0.08/GB");
    row("hourly", 20, "USD/h", "USD/h", -1, "en", "$20/h");
    row("no money", 0, "USD", "-", -1, "en", "$0");
    row("per cent", 0.22576, "1", "%", 1, "en", "22.6 %");
    row("per cent in full", 1, "1", "%", 1, "en", "100.0 %");
    row("tiny per cent does not vanish", 0.00004, "1", "%", 1, "en", "0.004 %");
    row("rate", 207.6, "image/s", "image/s", 0, "en", "208 images/s");
    row("tokens", 35.4, "token/s", "token/s", 1, "en", "35.4 tokens/s");
    row("by the request", 2500, "B/request", "B/request", 0, "en", "2,500 B/request");
    row("large count groups digits", 17500, "image/s", "image/s", -1, "en", "17,500 images/s");
    row("comma locale", 0.22576, "1", "%", 1, "de", "22,6 %");
    row("comma locale groups", 4000, "USD", "-", -1, "de", "4.000 $");
    row("money in the C locale", 4000, "USD", "-", -1, "C", "$4,000");
    row("Arabic digits", 50, "TB", "-", -1, "ar_EG", "٥٠ TB");
}

void QuantityTest::writesForPeople()
{
    QFETCH(double, value);
    QFETCH(QString, unitText);
    QFETCH(QString, fixedUnit);
    QFETCH(int, decimals);
    QFETCH(QString, locale);
    QuantityFormat format;
    if (fixedUnit != QLatin1String("-"))
        format.unit = parseUnit(fixedUnit.toStdString());
    if (decimals >= 0)
        format.decimals = decimals;
    const Quantity quantity = Quantity::of(value, parseUnit(unitText.toStdString()).value());
    QTEST(plainSpaces(quantityText(quantity, format, QLocale(locale))), "expected");
}

void QuantityTest::readsTypedValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("assumed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("expected"); // in the assumed unit
    const auto row = [](const char* text, const char* assumed, const char* locale, double expected) {
        QTest::addRow("%s in %s", text, locale)
            << QString::fromUtf8(text) << QString::fromLatin1(assumed) << QString::fromLatin1(locale) << expected;
    };
    row("50 TB", "GB", "en", 50000);
    row("50TB", "GB", "en", 50000);
    row("50", "GB", "en", 50);
    row("1.5", "h", "en", 1.5);
    row("1,5", "h", "en", 1.5);
    row("1,5", "h", "de", 1.5);
    row("1.5", "h", "de", 1.5);
    row("1.500", "GB", "de", 1500);
    row("1,500", "GB", "en", 1500);
    row("1.234,5 GB", "GB", "de", 1234.5);
    row("1,234.5 GB", "GB", "en", 1234.5);
    row("50 000", "GB", "fr", 50000);
    row("50'000", "GB", "de_CH", 50000);
    row("90 min", "h", "en", 1.5);
    row("$0.08", "USD/GB", "en", 0.08);
    row("0.08 USD/GB", "USD/GB", "en", 0.08);
    row("$20", "USD/h", "en", 20);
    row("80 %", "%", "en", 80);
    row("80", "%", "en", 80);
    row("1e3", "GB", "en", 1000);
    row("٥٠", "GB", "ar_EG", 50);
    row("+5", "GB", "en", 5);
    row("-5", "GB", "en", -5);
    row("2 h 12 min", "s", "en", 7920);
    row("1 h 7 min 30 s", "h", "de", 1.125);
    row("1,5 h 6min", "h", "de", 1.6);
}

void QuantityTest::readsTypedValues()
{
    QFETCH(QString, text);
    QFETCH(QString, assumed);
    QFETCH(QString, locale);
    QFETCH(double, expected);
    const Unit in = parseUnit(assumed.toStdString()).value();
    const TypedValue typed = parseTyped(text.toStdString(), in, QLocale(locale));
    QVERIFY(typed.quantity.has_value());
    QCOMPARE(typed.quantity->in(in), expected);
}

void QuantityTest::refusesTypedValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const QString& text, TypedValueFault fault) {
        QTest::newRow(name) << text << static_cast<int>(fault);
    };
    row("empty", QString(), TypedValueFault::Empty);
    row("spaces", QStringLiteral("   "), TypedValueFault::Empty);
    row("words", QStringLiteral("lots"), TypedValueFault::NotANumber);
    row("unit alone", QStringLiteral("TB"), TypedValueFault::NotANumber);
    row("two points", QStringLiteral("1.2.3"), TypedValueFault::NotANumber);
    row("misplaced groups", QStringLiteral("1,2,3"), TypedValueFault::NotANumber);
    row("infinity", QStringLiteral("1e999"), TypedValueFault::NotANumber);
    row("not a number", QStringLiteral("nan"), TypedValueFault::NotANumber);
    row("unknown unit", QStringLiteral("5 parsecs"), TypedValueFault::UnknownUnit);
    row("binary prefix", QStringLiteral("5 GiB"), TypedValueFault::UnknownUnit);
    row("another dimension", QStringLiteral("5 h"), TypedValueFault::WrongUnit);
    row("formula", QStringLiteral("=1+1"), TypedValueFault::NotANumber);
    row("bidi override", QStringLiteral("5\u202E0"), TypedValueFault::UnknownUnit);
}

void QuantityTest::refusesTypedValues()
{
    QFETCH(QString, text);
    QFETCH(int, fault);
    const TypedValue typed = parseTyped(text.toStdString(), unit("GB"), QLocale(QStringLiteral("en")));
    QVERIFY(!typed.quantity.has_value());
    QCOMPARE(static_cast<int>(typed.fault), fault);
}

void QuantityTest::numbersReadBack()
{
    for (const double value : {0.1, 1.0 / 3, 602112.0, 5e-324, 1.7976931348623157e308, -0.0, 22.576173708920187})
        QCOMPARE(parseNumber(numberText(value)).value(), value);
    for (const char* text : {"", "1,5", "0x10", "nan", "inf", "1e999", " 1", "1 ", "+1"})
        QVERIFY2(!parseNumber(text), text);
}

QTEST_GUILESS_MAIN(QuantityTest)
#include "quantity_test.moc"
