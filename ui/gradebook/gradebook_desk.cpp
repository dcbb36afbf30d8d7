// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/gradebook_desk.h"

#include "core/grading/hand_in_files.h"
#include "ui/dialogs.h"
#include "ui/gradebook/gradebook_window.h"
#include "ui/policy.h"
#include "ui/qt_text.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace foresight::ui {

namespace {

/// Whether two paths lead to one file, by whatever name.
bool isSameFile(const std::filesystem::path& a, const std::filesystem::path& b)
{
    std::error_code fault;
    return std::filesystem::equivalent(a, b, fault) && !fault;
}

void raise(GradebookWindow& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace

GradebookDesk::GradebookDesk(GradebookPlaces places, const Clock& clock, const QLocale& reader,
                             std::function<void(QWidget&)> show, QObject* parent)
    : QObject(parent), m_places(std::move(places)), m_clock(clock), m_reader(reader), m_locale(reader),
      m_show(std::move(show))
{
    speak();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { noteUse(now); });
}

GradebookDesk::~GradebookDesk()
{
    for (GradebookWindow* window : windows())
        delete window;
}

void GradebookDesk::speak()
{
    const QStringList codes = Language::codes(m_places.translations);
    const QString set = languageUnderPolicy(codes);
    const QString chosen = set.isEmpty() ? GradebookMemory(m_places.memory).language() : set;
    const bool known = codes.contains(chosen);
    const QString code = known ? chosen : Language::best(codes, m_reader.uiLanguages());
    m_language.use(code, m_places.translations);
    m_locale = known ? Language::locale(code, m_reader) : Language::locale(m_reader.name(), m_reader);
}

void GradebookDesk::useLanguage(const QString& code)
{
    const QList<GradebookWindow*> before = windows();
    for (GradebookWindow* window : before) {
        if (window->session().importing()) {
            Dialogs::instance().inform(window, tr("Language"),
                                       tr("An import is running. Change the language when it has "
                                          "ended."));
            return;
        }
    }
    GradebookMemory(m_places.memory).setLanguage(code);
    speak();
    m_windows.clear();
    for (auto it = before.crbegin(); it != before.crend(); ++it) { // the one used last comes last, and in front
        const QString file = (*it)->session().isOpen() ? qtText((*it)->session().file().string()) : QString();
        const QByteArray place = (*it)->saveGeometry();
        delete *it;
        GradebookWindow& window = made();
        window.restoreGeometry(place);
        window.openFile(file);
    }
}

void GradebookDesk::keepTyped() const
{
    for (GradebookWindow* window : windows())
        window->keepTyped();
}

QList<GradebookWindow*> GradebookDesk::windows() const
{
    QList<GradebookWindow*> there;
    for (const QPointer<GradebookWindow>& window : m_windows) {
        if (window)
            there.append(window);
    }
    return there;
}

void GradebookDesk::noteUse(QWidget* focused)
{
    auto* window = focused ? qobject_cast<GradebookWindow*>(focused->window()) : nullptr;
    if (window && m_windows.removeOne(QPointer<GradebookWindow>(window)))
        m_windows.prepend(window);
}

GradebookWindow* GradebookDesk::windowWith(const QString& gradebook) const
{
    for (GradebookWindow* window : windows()) {
        if (window->session().isOpen() && isSameFile(window->session().file(), coreText(gradebook)))
            return window;
    }
    return nullptr;
}

GradebookWindow& GradebookDesk::made()
{
    auto* window = new GradebookWindow(m_places.labs, m_clock);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setLocale(m_locale);
    window->setHandbook(m_places.handbook, m_language.code());
    window->remember(m_places.memory);
    window->setElsewhere([this, window](const QString& file) { return opensElsewhere(*window, file); });
    window->setLanguages(Language::codes(m_places.translations), m_language.code());
    // Later, because the window that asks goes.
    connect(window, &GradebookWindow::languageRequested, this, &GradebookDesk::useLanguage, Qt::QueuedConnection);
    m_windows.prepend(window);
    m_show(*window);
    return *window;
}

GradebookWindow& GradebookDesk::windowFor(const QString& gradebook)
{
    const QList<GradebookWindow*> there = windows();
    if (gradebook.isEmpty())
        return there.isEmpty() ? made() : *there.first();
    if (GradebookWindow* window = windowWith(gradebook))
        return *window;
    const auto empty =
        std::find_if(there.begin(), there.end(), [](GradebookWindow* each) { return !each->session().isOpen(); });
    return empty == there.end() ? made() : **empty;
}

void GradebookDesk::open(const QStringList& files)
{
    QStringList handIns;
    QStringList gradebooks;
    for (const QString& file : files)
        (isHandInPath(coreText(file)) ? handIns : gradebooks).append(file);
    if (gradebooks.isEmpty())
        gradebooks.append(QString()); // the window used last
    for (const QString& gradebook : std::as_const(gradebooks)) {
        GradebookWindow& window = windowFor(gradebook);
        raise(window);
        window.openFile(gradebook);
        if (!handIns.isEmpty())
            window.openFiles(std::exchange(handIns, {})); // they go to the first
    }
}

bool GradebookDesk::opensElsewhere(GradebookWindow& asking, const QString& gradebook)
{
    GradebookWindow* has = windowWith(gradebook);
    if (!has && !asking.session().isOpen())
        return false;
    GradebookWindow& window = has ? *has : windowFor(gradebook);
    raise(window);
    if (!has)
        window.openFile(gradebook);
    return true;
}

} // namespace foresight::ui
