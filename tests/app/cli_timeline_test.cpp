// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_fixture.h"

#include <QJsonArray>
#include <QtTest>

using namespace foresight;
using foresight::test::CommandLine;
using foresight::test::Said;

namespace {

const char* const kCourse = "id: MLSYS-101\nlabs:\n  - {lab: data-gravity-trap, item: L, points: 10}\n";
const char* const kScript = "context: cloud\nacts:\n  pipeline: {predict: C, confidence: fairly-sure, "
                            "reason: small, explore: [{storage: nvme, gpus: 4}]}\n";

/// A gradebook: student 1 handed in twice, the second time little; student 2 nothing.
struct Desk : CommandLine
{
    std::string gradebook = path("gb.db");

    Desk()
    {
        run({"gradebook", "create", gradebook, "--course", write("course.yaml", kCourse)});
        run({"gradebook", "roster", gradebook, write("roster.csv", "student_id\n1\n2\n")});
        const std::string first = handIn("ada", "1");
        run({"lab", "play", "data-gravity-trap", "--script", write("small.yaml", kScript), "--data-dir", path("other"),
             "--learner", "1"});
        const std::string second = path("second.foresight");
        run({"submission", "export", "--data-dir", path("other"), "--learner", "1", "--lab", "data-gravity-trap", "-o",
             second});
        run({"gradebook", "import", gradebook, first});
        run({"gradebook", "import", gradebook, second});
        run({"gradebook", "grade", gradebook});
    }

    Said timeline(const std::string& student, std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), {"gradebook", "timeline", gradebook, "--student", student, "--item", "L"});
        return run(more);
    }
    /// Content hash of the hand-in with few events.
    [[nodiscard]] std::string small() const
    {
        for (const QJsonValue& each : timeline("1", {"--json"}).object()[QStringLiteral("hand_ins")].toArray()) {
            const std::string hash = each[QStringLiteral("content_hash")].toString().toStdString();
            const QJsonObject said = timeline("1", {"--json", "--hand-in", hash}).object();
            if (said[QStringLiteral("timeline")][QStringLiteral("events")].toArray().size() < 10) {
                return hash;
            }
        }
        return {};
    }
};

/// Plain blanks between number and unit.
std::string plain(const std::string& text)
{
    return QString::fromStdString(text).replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
}

} // namespace

class CliTimelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsEveryEvent();
    void documentHasSettingsAndFigures();
    void countingHandInIsShown();
    void nothingHandedIn();
    void labIsNotThere();
    void usage_data();
    void usage();
};

void CliTimelineTest::printsEveryEvent()
{
    const Desk desk;
    const Said said = desk.timeline("1", {"--hand-in", desk.small()});
    QCOMPARE(said.code, 0);
    const std::string out = plain(said.out);
    const std::size_t events = out.find("\n1\t");
    QVERIFY(events != std::string::npos);
    QCOMPARE(QString::fromStdString(out.substr(events)), QString());
}

QTEST_GUILESS_MAIN(CliTimelineTest)
#include "cli_timeline_test.moc"
