// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"
#include "core/session/play_script.h"
#include "first_paint.h"
#include "ui/language.h"
#include "ui/student/app_settings.h"
#include "ui/student/lab_view.h"
#include "ui/student/lab_wizard.h"
#include "ui/student/main_window.h"
#include "ui/student/student_session.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <iostream>
#include <sys/resource.h>

using namespace foresight;

namespace {

const std::string kLab = "data-gravity-trap";
constexpr std::chrono::seconds kCalm{5};     ///< until what opening a lab began is over
constexpr std::chrono::seconds kWatched{10}; ///< then

/// A learner who has worked through the whole lab, so that every step is open.
bool prepare(const std::filesystem::path& dataDir)
{
    const Learner learner{"bench", "Ada"};
    auto settings = ui::AppSettings::open(dataDir);
    const auto lab = Lab::read(std::filesystem::path(FORESIGHT_LABS) / kLab);
    auto ledger = Ledger::open(dataDir, learner, true);
    const auto script = readPlayScript(std::filesystem::path(FORESIGHT_TEST_DATA) / "play" / "ada.yaml");
    if (!settings || !settings->setLearner(learner) || !lab || !ledger || !script)
        return false;
    const auto attempt = (*ledger)->beginAttempt(kLab, (*lab)->definition().version, (*lab)->contentHash(),
                                                 std::string(64, 'a'), "bench", 1'790'000'000'000);
    if (!attempt)
        return false;
    const auto store = (*ledger)->store(*attempt);
    const SystemClock clock;
    auto session = Session::resume(*lab, *store, clock);
    return session && play(*script, *session, "bench").has_value();
}

/// Opens every step of the lab and says how much memory the program then holds.
void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

int showSteps(ui::MainWindow& window)
{
    ui::LabWizard& wizard = window.labView()->wizard();
    int shown = 0;
    for (const Step& step : stepsOf(window.labView()->session().lab())) {
        shown += wizard.showStep(step) ? 1 : 0;
        settle();
    }
    return shown;
}

/// Every step and every screen beside the lab, in one language after another.
int showAll(ui::MainWindow& window)
{
    int shown = 0;
    for (const QString& code : ui::Language::codes(FORESIGHT_TRANSLATIONS)) {
        window.useLanguage(code);
        shown += showSteps(window);
        for (const auto show : {&ui::MainWindow::showRecord, &ui::MainWindow::showSettings}) {
            (window.*show)();
            while (window.isReadingRecord())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            settle();
            ++shown;
        }
        window.showHandbook({});
        settle();
        ++shown;
        window.showLab();
    }
    return shown;
}

/// Milliseconds of processor time that the program has used so far.
double usedMs()
{
    struct rusage used
    {
    };
    ::getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/// Leaves the open lab alone and says how many milliseconds of each second it uses.
int idle(ui::MainWindow& window)
{
    if (!window.labView())
        return 1;
    double before = 0;
    QTimer::singleShot(kCalm, &window, [&before] { before = usedMs(); });
    QTimer::singleShot(kCalm + kWatched, &window, [&before] {
        std::cout << (usedMs() - before) / static_cast<double>(kWatched.count()) << std::endl;
        QCoreApplication::quit();
    });
    return QApplication::exec();
}

int visit(ui::MainWindow& window, bool inAllLanguages)
{
    if (!window.labView())
        return 1;
    const int shown = inAllLanguages ? showAll(window) : showSteps(window);
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            std::cout << shown << " " << line.mid(6).simplified().split(' ').front().toStdString() << std::endl;
    return 0;
}

} // namespace

/// foresight_bench_student start|prepare|visit|languages|idle DATADIR: the student program without what a desktop adds
/// to it.
int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    const std::filesystem::path dataDir = arguments[2].toStdString();
    if (arguments[1] == QLatin1String("prepare"))
        return prepare(dataDir) ? 0 : 1;
    const SystemClock clock;
    const bool languages = arguments[1] == QLatin1String("languages");
    const std::filesystem::path translations = languages ? FORESIGHT_TRANSLATIONS : "";
    ui::MainWindow window({dataDir, {std::filesystem::path(FORESIGHT_LABS)}, FORESIGHT_HANDBOOK, translations}, clock,
                          QLocale(QLocale::English, QLocale::UnitedStates));
    window.resize(1366, 768);
    const bool isIdle = arguments[1] == QLatin1String("idle");
    if (languages || isIdle || arguments[1] == QLatin1String("visit")) {
        window.start(QString::fromStdString(kLab));
        window.show();
        while (window.isOpening())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return isIdle ? idle(window) : visit(window, languages);
    }
    const bench::EndAtFirstPaint end;
    window.start();
    window.show();
    return QApplication::exec();
}
