// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/self_test/screen_checks.h"

#include "core/base/error_text.h"

#include <QAccessible>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPushButton>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <iostream>

namespace foresight::app {

namespace {

const char* kAccessibility = "accessibility";

/// What is wrong with the bus that assistive technology listens on; empty when it answers.
QString busFault()
{
    constexpr int kPatienceMs = 3000;
    const QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected())
        return QStringLiteral("the session bus does not answer");
    const QDBusMessage asked =
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
    const QDBusMessage answer = session.call(asked, QDBus::Block, kPatienceMs);
    const bool answered = answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty() &&
                          !answer.arguments().constFirst().toString().isEmpty();
    return answered ? QString() : QStringLiteral("org.a11y.Bus does not answer");
}

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") &&
            QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")));
}

/// Checked before anything connects: a bus address of the environment may name another machine.
bool isLocalBus()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    return address.isEmpty() || address.startsWith(QLatin1String("unix:"));
}

/// Without any font Qt still names families; they draw boxes, and have no table of characters.
bool hasLetter(QFontDatabase::WritingSystem system, uint letter)
{
    const QStringList families = QFontDatabase::families(system);
    return std::any_of(families.begin(), families.end(), [letter](const QString& family) {
        const QRawFont font = QRawFont::fromFont(QFont(family));
        return font.isValid() && !font.fontTable("cmap").isEmpty() && font.supportsCharacter(letter);
    });
}

std::vector<SelfCheck> allChecks(const SelfTestRequest& request, const Policy& policy)
{
    const SystemClock clock;
    return {checkProfile(request.dataDir),       checkFonts(),        checkAccessibility(),
            checkClock(clock, request.dataDir),  checkPolicy(policy), checkLedgers(request.dataDir),
            checkMirror(policy, request.dataDir)};
}

} // namespace

SelfCheck checkFonts()
{
    struct Letters
    {
        QFontDatabase::WritingSystem system;
        const char* name;
        uint sample;
        const char* package;
    };
    constexpr std::array<Letters, 3> kLetters{
        {{QFontDatabase::Latin, "Latin", U'a', "fonts-noto-core"},
         {QFontDatabase::Arabic, "Arabic", U'\u0633', "fonts-noto-core"},
         {QFontDatabase::SimplifiedChinese, "Chinese", U'\u8bfe', "fonts-noto-cjk"}}};
    std::string names;
    for (const Letters& letters : kLetters) {
        if (!hasLetter(letters.system, letters.sample)) {
            return failed("fonts", std::string("No font has ") + letters.name + " letters.",
                          std::string("Install one, such as the package ") + letters.package + ".");
        }
        names += (names.empty() ? "" : ", ") + std::string(letters.name);
    }
    return passed("fonts", names);
}

SelfCheck checkAccessibility()
{
    const std::string remedy = "Install at-spi2-core and log in again.";
    const QPushButton button(QStringLiteral("name"));
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QPushButton*>(&button));
    if (interface == nullptr || interface->role() != QAccessible::Button ||
        interface->text(QAccessible::Name) != QStringLiteral("name")) {
        return failed(kAccessibility, "Qt does not say what a control is.", "Install the Qt packages again.");
    }
    if (!hasSessionBus())
        return passed(kAccessibility, "controls have names; no desktop session here in which to look for its bus");
    if (!isLocalBus()) {
        return failed(kAccessibility, "DBUS_SESSION_BUS_ADDRESS names no socket of this machine; it was not tried.",
                      "Unset it, or log in again.");
    }
    const QString fault = busFault();
    if (!fault.isEmpty())
        return failed(kAccessibility, "Screen readers cannot be reached: " + fault.toStdString() + ".", remedy);
    return passed(kAccessibility, "controls have names; the accessibility bus answers");
}

std::optional<int> selfTested(int argc, char** argv, const char* program, const Policy& policy)
{
    constexpr int kUsage = 2;
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (!asksForSelfTest(words))
        return std::nullopt;
    const auto request = selfTestRequest(words, policy);
    if (!request) {
        std::cerr << program << ": " << errorLine(request.error()) << '\n';
        return kUsage;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // The answer is the output: what Qt says of a shell without a desktop session is nothing that is wrong with it.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QApplication application(argc, argv);
    const SelfTestAnswer answer = selfTestAnswer(program, allChecks(*request, policy), request->json);
    std::cout << answer.text << std::flush;
    return std::cout ? answer.code : 1;
}

} // namespace foresight::app
