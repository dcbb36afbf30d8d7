// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/json_grammar.h"

#include "core/session/event_json.h"

#include <QTest>

using namespace foresight;

/// JSON as RFC 8259 spells it, and nothing that Qt's parser would take besides.
class JsonGrammarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"{}", "[]", "0", "-0", "12.50e+3", "1E-2", "true", "false", "null", "\"\"", " [ 1 , { } ] ",
              "{\"a\":{\"b\":[1,2,\"\\u00e9\\n\\\"\\\\\\/\"]}}", "\"\x7f\"", "\"\xc3\xa9\""})
            QTest::addRow("%s", text) << QByteArray(text);
        QTest::newRow("100 deep") << QByteArray(100, '[') + QByteArray(100, ']');
    }
    void takesWhatTheStandardSays()
    {
        QFETCH(QByteArray, text);
        QVERIFY(isStrictJson(text.toStdString()));
        for (qsizetype end = 0; end < text.trimmed().size(); ++end) { // no beginning of a list or object is one
            if (text.startsWith('{') || text.startsWith('['))
                QVERIFY2(!isStrictJson(text.left(end).toStdString()), text.left(end).constData());
        }
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"",         " ",        "{",           "[",
                                 "{]",       "[1,]",     "{\"a\":1,}",  "{a:1}",
                                 "{\"a\"}",  "{\"a\":}", "01",          "1.",
                                 ".5",       "+1",       "-",           "1e",
                                 "1e+",      "0x1",      "NaN",         "Infinity",
                                 "tru",      "nulll",    "'a'",         "\"a",
                                 "\"\\x\"",  "\"\\ \"",  "\"\\u12g4\"", "\"\\u123\"",
                                 "\"\x02\"", "\"a\tb\"", "\"a\nb\"",    "\xef\xbb\xbf{}",
                                 "{}{}",     "[1 2]",    "[,1]"})
            QTest::addRow("%s", text) << QByteArray(text);
        QTest::newRow("NUL") << QByteArray("\"\0\"", 3);
        QTest::newRow("101 deep") << QByteArray(101, '[') + QByteArray(101, ']');
        QTest::newRow("100,000 deep") << QByteArray(100'000, '[');
    }
    void refusesEverythingElse()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!isStrictJson(text.toStdString()));
    }

    void payloadsAreReadByIt()
    {
        QVERIFY(parseEventBody("note", "{\"about\":\"a\",\"text\":\"b\\u0002\"}").has_value());
        QVERIFY(!parseEventBody("note", "{\"about\":\"a\",\"text\":\"b\x02\"}").has_value());
        QVERIFY(!parseEventBody("note", "{\"about\":\"a\",\"text\":\"b\\ \"}").has_value());
        QVERIFY(!parseEventBody("observation_recorded", "{\"output\":\"o\",\"value\":1.}").has_value());
    }

    void aPlacedPredictionIsAboveZero()
    {
        const std::string head = "{\"answer\":\"B\",\"confidence\":\"guess\",\"reason\":\"\",\"placed\":";
        QVERIFY(parseEventBody("prediction_locked", head + "0.5}").has_value());
        for (const char* value : {"0}", "-1}", "\"1\"}"})
            QVERIFY2(!parseEventBody("prediction_locked", head + value).has_value(), value);
    }
};

QTEST_GUILESS_MAIN(JsonGrammarTest)
#include "json_grammar_test.moc"
