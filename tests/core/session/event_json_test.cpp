// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event_json.h"

#include <QTest>

#include <limits>

using namespace foresight;

Q_DECLARE_METATYPE(EventBody)

namespace {

Explored lookWith(double value)
{
    return {{{"storage", "hdd"}, {"workers", 4.0}}, {{"total_ms", value}}, {{"health", "starved"}}};
}

/// Every type once, in the order of EventBody.
std::vector<EventBody> allKinds()
{
    return {LabStarted{"data-gravity-trap", "1.0.0", "ab12", "calibrated", "foresight 0.1.0", true},
            ContextChosen{"cloud"},
            ActOpened{},
            PredictionLocked{"B", Confidence::FairlySure, "slow disk"},
            lookWith(308.28),
            MissionMet{"healthy"},
            BookmarkSaved{"A", {{"gpus", 4.0}}},
            ObservationRecorded{"gpu_utilization_pct", 22.6},
            Revealed{},
            ReflectionAnswered{"C", 2},
            EquationOpened{},
            ActFinished{},
            LabFinished{},
            HandedIn{"lab.foresight", 1},
            Note{"gap", "I forgot the disk"},
            UnknownEvent{"hint_asked"}};
}

} // namespace

class EventJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookIsCheckedAsItIsParsed_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char* payload) { QTest::newRow(payload) << QByteArray(payload); };
        row(R"({"outputs":{"a":1},"settings":{"b":2,"c":"x"},"verdicts":{"d":"y"}})");
        row(R"({"verdicts":{},"settings":{},"outputs":{}})");
        row(R"({"outputs":{},"settings":{},"verdicts":{},"more":[1,{"x":null}]})");
        row(R"({"outputs":{"a":1e999},"settings":{},"verdicts":{}})");
        row(R"({"outputs":{"a":"1"},"settings":{},"verdicts":{}})");
        row(R"({"outputs":{"a":null},"settings":{},"verdicts":{}})");
        row(R"({"outputs":{},"settings":{"b":true},"verdicts":{}})");
        row(R"({"outputs":{},"settings":{"b":[1]},"verdicts":{}})");
        row(R"({"outputs":{},"settings":{},"verdicts":{"d":1}})");
        row(R"({"outputs":{},"settings":{},"verdicts":[]})");
        row(R"({"outputs":{},"settings":{}})");
        row(R"({"settings":{},"verdicts":{}})");
        row(R"({"outputs":{"a":1,"a":2},"settings":{},"verdicts":{"d":"y","d":"z"}})");
        row(R"({"outputs":{},"settings":{},"verdicts":{"d":"\u00e9"}} )");
        row(R"({"outputs":{},"settings":{},"verdicts":{})");
        row("[]");
        row("");
    }
    void aLookIsCheckedAsItIsParsed()
    {
        QFETCH(QByteArray, payload);
        const auto parsed = parseEventBody("explored", payload.toStdString());
        std::string verdicts;
        const auto checked = checkLook(payload.toStdString(), verdicts);
        QCOMPARE(checked.has_value(), parsed.has_value());
        if (!parsed) {
            QCOMPARE(checked.error().code, parsed.error().code);
            QCOMPARE(checked.error().args, parsed.error().args);
            QCOMPARE(checked.error().cause, parsed.error().cause);
        }
    }

    void checkedLooksTellTheirVerdictsApart()
    {
        const auto shown = [](const std::map<std::string, std::string>& verdicts, double output) {
            std::string text;
            QTest::qVerify(checkLook(eventPayload(Explored{{}, {{"a", output}}, verdicts}), text).has_value(),
                           "checked", "", __FILE__, __LINE__);
            return text;
        };
        QVERIFY(shown({{"a", "x"}}, 1) == shown({{"a", "x"}}, 2));
        QVERIFY(shown({{"a", "x"}}, 1) != shown({{"a", "y"}}, 1));
        QVERIFY(shown({{"a", "x"}}, 1) != shown({{"b", "x"}}, 1));
        QVERIFY(shown({{"a", "bx"}}, 1) != shown({{"ab", "x"}}, 1));
        QVERIFY(shown({}, 1) != shown({{"a", "x"}}, 1));
    }

    void typesAndPayloadsAreStable_data()
    {
        QTest::addColumn<EventBody>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("payload");
        const std::vector<std::pair<const char*, const char*>> expected = {
            {"lab_started", R"({"lab":"data-gravity-trap","lab_hash":"ab12","profile":"calibrated",)"
                            R"("program":"foresight 0.1.0","scripted":true,"version":"1.0.0"})"},
            {"context_chosen", R"({"context":"cloud"})"},
            {"act_opened", "{}"},
            {"prediction_locked", R"({"answer":"B","confidence":"fairly-sure","reason":"slow disk"})"},
            {"explored", R"({"outputs":{"total_ms":308.28},"settings":{"storage":"hdd","workers":4},)"
                         R"("verdicts":{"health":"starved"}})"},
            {"mission_met", R"({"mission":"healthy"})"},
            {"bookmark_saved", R"({"name":"A","settings":{"gpus":4}})"},
            {"observation_recorded", R"({"output":"gpu_utilization_pct","value":22.6})"},
            {"revealed", "{}"},
            {"reflection_answered", R"({"answer":"C","try":2})"},
            {"equation_opened", "{}"},
            {"act_finished", "{}"},
            {"lab_finished", "{}"},
            {"handed_in", R"({"file":"lab.foresight","number":1})"},
            {"note", R"({"about":"gap","text":"I forgot the disk"})"},
            {"hint_asked", "{}"},
        };
        const std::vector<EventBody> bodies = allKinds();
        QCOMPARE(bodies.size(), std::variant_size_v<EventBody>);
        QCOMPARE(bodies.size(), expected.size());
        for (std::size_t i = 0; i < bodies.size(); ++i) {
            QCOMPARE(bodies[i].index(), i);
            QTest::newRow(expected[i].first)
                << bodies[i] << QByteArray(expected[i].first) << QByteArray(expected[i].second);
        }
    }

    void typesAndPayloadsAreStable()
    {
        QFETCH(EventBody, body);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, payload);
        QCOMPARE(QByteArray::fromStdString(eventTypeName(body)), type);
        QCOMPARE(QByteArray::fromStdString(eventPayload(body)), payload);
        const auto back = parseEventBody(type.toStdString(), payload.toStdString());
        QVERIFY(back.has_value());
        QVERIFY(*back == body);
    }

    void aPlaceIsWrittenOnlyWhereThereIsOne()
    {
        const PredictionLocked locked{"B", Confidence::Guess, "", 7200.5};
        const std::string payload = eventPayload(locked);
        QCOMPARE(payload, std::string(R"({"answer":"B","confidence":"guess","placed":7200.5,"reason":""})"));
        QVERIFY(std::get<PredictionLocked>(*parseEventBody("prediction_locked", payload)) == locked);
        const auto without = parseEventBody("prediction_locked", R"({"answer":"B","confidence":"guess","reason":""})");
        QVERIFY(!std::get<PredictionLocked>(*without).placed);
        const auto wrong =
            parseEventBody("prediction_locked", R"({"answer":"B","confidence":"guess","placed":"2 h","reason":""})");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().args, (std::vector<std::string>{"placed"}));
    }

    void numbersReadBackAsTheSameDouble_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
        QTest::newRow("sum") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
        QTest::newRow("integer") << 1e6 << QByteArray("1000000");
        QTest::newRow("largest exact integer") << 9007199254740992.0 << QByteArray("9007199254740992");
        QTest::newRow("negative") << -22.6 << QByteArray("-22.6");
        QTest::newRow("huge") << 1e300 << QByteArray("1e+300");
        QTest::newRow("smallest") << 5e-324 << QByteArray("5e-324");
        QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333333333333333");
    }

    void numbersReadBackAsTheSameDouble()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, text);
        const std::string payload = eventPayload(ObservationRecorded{"total_ms", value});
        QCOMPARE(QByteArray::fromStdString(payload), R"({"output":"total_ms","value":)" + text + "}");
        const auto back = parseEventBody("observation_recorded", payload);
        QVERIFY(back.has_value());
        QCOMPARE(std::get<ObservationRecorded>(*back).value, value);
    }

    void textsReadBackByteForByte_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("lines and quotes") << QByteArray("a \"b\"\n\tc \\ d");
        QTest::newRow("arabic, emoji") << QByteArray(
            "\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac");
        QTest::newRow("override and noncharacter") << QByteArray("\xe2\x80\xae"
                                                                 "abc\xef\xbf\xbf");
        QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8"
                                                      "b");
        QTest::newRow("sql") << QByteArray("Robert'); DROP TABLE events;--");
    }

    void textsReadBackByteForByte()
    {
        QFETCH(QByteArray, text);
        const PredictionLocked locked{"B", Confidence::VerySure, text.toStdString()};
        const std::string payload = eventPayload(locked);
        QVERIFY2(payload.find('\n') == std::string::npos, "a payload is one line");
        const auto back = parseEventBody("prediction_locked", payload);
        QVERIFY(back.has_value());
        QVERIFY(*back == EventBody(locked));
    }

    void bothReadersAgree_data() { typesAndPayloadsAreStable_data(); }

    /// Payloads as the program writes them are read by a reader of our own, everything else by Qt. A space in front
    /// makes no difference but to take the second way.
    void bothReadersAgree()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, payload);
        const QByteArray marks = "{}[]\":,\\ \t\n-+.0159eEtfnulra/\x01\x7f\xc3\xa9\xff";
        const auto agree = [&type](const QByteArray& bytes) {
            const auto ours = parseEventBody(type.toStdString(), bytes.toStdString());
            const auto qts = parseEventBody(type.toStdString(), " " + bytes.toStdString());
            return ours.has_value() == qts.has_value() &&
                   (ours ? *ours == *qts : ours.error().args == qts.error().args);
        };
        QVERIFY(agree(payload));
        for (qsizetype at = 0; at < payload.size(); ++at) {
            for (const char mark : marks) {
                QByteArray changed = payload;
                changed[at] = mark;
                QVERIFY2(agree(changed), changed.constData());
                QByteArray longer = payload;
                longer.insert(at, mark);
                QVERIFY2(agree(longer), longer.constData());
            }
            QByteArray shorter = payload;
            shorter.remove(at, 1);
            QVERIFY2(agree(shorter), shorter.constData());
            QVERIFY2(agree(payload.left(at)), payload.left(at).constData());
        }
    }

    void bothReadersAgreeOnNumbers_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char* number : {"0",
                                   "-0",
                                   "-0.0",
                                   "0e9",
                                   "00",
                                   "01",
                                   "-1",
                                   "+1",
                                   "1.",
                                   ".5",
                                   "1.0",
                                   "1e5",
                                   "1E+5",
                                   "1e-5",
                                   "1e",
                                   "1e+",
                                   "123456789012345678901234567890",
                                   "9007199254740993",
                                   "9223372036854775807",
                                   "9223372036854775808",
                                   "-9223372036854775809",
                                   "18446744073709551616",
                                   "1e308",
                                   "1e309",
                                   "4.9e-324",
                                   "1e-400",
                                   "2147483647",
                                   "2147483648",
                                   "0.1",
                                   "2.5",
                                   "nan",
                                   "inf",
                                   "0x10",
                                   "1_0",
                                   "true",
                                   "null",
                                   "\"1\"",
                                   "[1]",
                                   "{}"}) {
            QTest::newRow(number) << QByteArray(number);
        }
    }

    void bothReadersAgreeOnNumbers()
    {
        QFETCH(QByteArray, number);
        for (const auto& [type, before] : {std::pair("observation_recorded", R"({"output":"x","value":)"),
                                           std::pair("reflection_answered", R"({"answer":"A","try":)"),
                                           std::pair("bookmark_saved", R"({"name":"A","settings":{"x":)")}) {
            const bool inSettings = std::string_view(type) == "bookmark_saved";
            const std::string payload = before + number.toStdString() + (inSettings ? "}}" : "}");
            const auto ours = parseEventBody(type, payload);
            const auto qts = parseEventBody(type, " " + payload);
            QCOMPARE(ours.has_value(), qts.has_value());
            if (ours) {
                QVERIFY(*ours == *qts);
            }
        }
    }

    void keysComeInAnyOrderAndTheLastCounts()
    {
        const auto swapped = parseEventBody("observation_recorded", R"({"value":2,"output":"x"})");
        QVERIFY(swapped && *swapped == EventBody(ObservationRecorded{"x", 2}));
        const auto twice = parseEventBody("observation_recorded", R"({"output":"x","output":"y","value":2})");
        const auto spaced = parseEventBody("observation_recorded", R"( {"output":"x","output":"y","value":2})");
        QVERIFY(twice && spaced && *twice == *spaced);
    }

    void givenValuesAreKept()
    {
        LabStarted started{"l", "1", "ab", "p", "test", false};
        started.given = {{"busy", {22.6, "record", "data-gravity-trap", 2}},
                         {"jobs", {40.0, "drawn"}},
                         {"link", {std::string("fast"), "default", "data-gravity-trap", 0, "not-done"}}};
        started.seed = "5eed";
        const std::string payload = eventPayload(started);
        QCOMPARE(QByteArray::fromStdString(payload),
                 QByteArray(R"({"course":"","given":{"busy":{"attempt":2,"from":"record","lab":"data-gravity-trap",)"
                            R"("value":22.6},"jobs":{"from":"drawn","value":40},"link":{"from":"default",)"
                            R"("lab":"data-gravity-trap","value":"fast","why":"not-done"}},"lab":"l","lab_hash":"ab",)"
                            R"("profile":"p","program":"test","scripted":false,"seed":"5eed","version":"1"})"));
        const auto back = parseEventBody("lab_started", payload);
        QVERIFY(back && std::get<LabStarted>(*back) == started);
    }

    void faultsNameTheField_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char* name, const char* type, const char* payload, const char* field) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(payload) << QByteArray(field);
        };
        row("missing", "prediction_locked", R"({"answer":"B","confidence":"guess"})", "reason");
        row("mistyped", "context_chosen", R"({"context":1})", "context");
        row("unknown confidence", "prediction_locked", R"({"answer":"B","confidence":"certain","reason":""})",
            "confidence");
        row("flag as text", "lab_started",
            R"({"lab":"l","version":"1","lab_hash":"","profile":"","program":"","scripted":"no"})", "scripted");
        row("given list", "lab_started",
            R"({"lab":"l","version":"1","lab_hash":"","profile":"","program":"","scripted":true,"given":[]})", "given");
        row("given without a source", "lab_started",
            R"({"lab":"l","version":"1","lab_hash":"","profile":"","program":"","scripted":true,)"
            R"("given":{"a":{"value":1}}})",
            "given");
        row("given truth", "lab_started",
            R"({"lab":"l","version":"1","lab_hash":"","profile":"","program":"","scripted":true,)"
            R"("given":{"a":{"value":true,"from":"drawn"}}})",
            "given");
        row("given attempt zero", "lab_started",
            R"({"lab":"l","version":"1","lab_hash":"","profile":"","program":"","scripted":true,)"
            R"("given":{"a":{"value":1,"from":"record","attempt":0}}})",
            "given");
        row("seed as number", "lab_started",
            R"({"lab":"l","version":"1","lab_hash":"","profile":"","program":"","scripted":true,"seed":7})", "seed");
        row("null number", "observation_recorded", R"({"output":"x","value":null})", "value");
        row("text for an output", "explored", R"({"outputs":{"a":"1"},"settings":{},"verdicts":{}})", "outputs");
        row("list for settings", "explored", R"({"outputs":{},"settings":[],"verdicts":{}})", "settings");
        row("try zero", "reflection_answered", R"({"answer":"A","try":0})", "try");
        row("half a try", "reflection_answered", R"({"answer":"A","try":1.5})", "try");
        row("huge number", "handed_in", R"({"file":"f","number":3000000000})", "number");
    }

    void faultsNameTheField()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, field);
        const auto body = parseEventBody(type.toStdString(), payload.toStdString());
        QVERIFY(!body.has_value());
        QCOMPARE(body.error().code, ErrorCode::FormatInvalid);
        QCOMPARE(body.error().args, std::vector<std::string>{field.toStdString()});
    }

    void onlyObjectsArePayloads_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("number") << QByteArray("1");
        QTest::newRow("cut") << QByteArray("{\"a\":");
        QTest::newRow("more after it") << QByteArray("{} {}");
        QTest::newRow("broken utf-8") << QByteArray("{\"a\":\"\xff\"}");
        QTest::newRow("nested too deeply") << "{\"a\":" + QByteArray(100000, '[');
    }

    void onlyObjectsArePayloads()
    {
        QFETCH(QByteArray, payload);
        for (const char* type : {"act_opened", "hint_asked", "note"}) {
            const auto body = parseEventBody(type, payload.toStdString());
            QVERIFY2(!body.has_value(), type);
            QCOMPARE(body.error().code, ErrorCode::FormatInvalid);
        }
    }

    void nonFiniteNumbersDoNotReadBack()
    {
        for (const double value : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
            QVERIFY(!parseEventBody("explored", eventPayload(lookWith(value))).has_value());
            QVERIFY(!parseEventBody("observation_recorded", eventPayload(ObservationRecorded{"x", value})).has_value());
        }
        QVERIFY(!parseEventBody("observation_recorded", R"({"output":"x","value":1e999})").has_value());
    }

    void unknownTypesAndFieldsAreKept()
    {
        const auto unknown = parseEventBody("hint_asked", R"({"which":3})");
        QVERIFY(unknown.has_value());
        QVERIFY(*unknown == EventBody(UnknownEvent{"hint_asked"}));
        QVERIFY(parseEventBody("mission_met", R"({"mission":"m","later_field":true})").has_value());
    }

    void confidenceNames()
    {
        for (const char* name : {"guess", "fairly-sure", "very-sure"}) {
            const auto confidence = confidenceFromName(name);
            QVERIFY(confidence.has_value());
            QCOMPARE(confidenceName(*confidence), std::string(name));
        }
        QVERIFY(!confidenceFromName("Guess").has_value());
        QVERIFY(!confidenceFromName("").has_value());
    }
};

QTEST_GUILESS_MAIN(EventJsonTest)
#include "event_json_test.moc"
