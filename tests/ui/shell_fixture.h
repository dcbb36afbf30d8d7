// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/dialogs.h"
#include "ui/qt_text.h"
#include "ui/student/lab_view.h"
#include "ui/student/lab_wizard.h"
#include "ui/student/main_window.h"
#include "ui/student/step_page.h"
#include "ui/student/student_session.h"

#include <QApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace foresight::ui {

inline const Learner kAda{"4711", "Ada"};
inline const QString kLab = QStringLiteral("data-gravity-trap");

/// The student program's window over a data folder of its own, with Lab 04 and room for a lab of the test's.
class ShellFixture : public QObject
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    ManualClock m_clock;

    std::filesystem::path folder(const char* name) const { return coreText(m_folder->path()) + "/" + name; }

    StudentPlaces places() const
    {
        return {folder("data"), {FORESIGHT_LABS, folder("labs")}, FORESIGHT_HANDBOOK, folder("translations")};
    }

    MainWindow& open(const QString& lab = {})
    {
        m_window = std::make_unique<MainWindow>(places(), m_clock, QLocale(QStringLiteral("en_GB")));
        m_window->start(lab);
        m_window->show();
        awaitOpening();
        return *m_window;
    }

    /// The program as it is after the first start.
    MainWindow& openKnown(const QString& lab = {})
    {
        auto settings = AppSettings::open(folder("data"));
        Q_ASSERT(settings && settings->setLearner(kAda));
        return open(lab);
    }

    template <typename T>
    T& named(const char* name)
    {
        T* found = nullptr;
        const auto there = [&] { return (found = m_window->findChild<T*>(QLatin1String(name))) != nullptr; };
        if (!QTest::qWaitFor(there)) { // labs are read beside the window
            qFatal("no widget named %s", name);
        }
        return *found;
    }

    /// A lab is opened, and the record read, beside the window.
    void awaitOpening() const
    {
        if (!QTest::qWaitFor([this] { return !m_window->isOpening() && !m_window->isReadingRecord(); }, 60'000)) {
            qFatal("the lab or the record was not read");
        }
    }

    QString shownArea()
    {
        awaitOpening();
        return named<QStackedWidget>("areasStackedWidget").currentWidget()->objectName();
    }
    LabView& lab() const
    {
        awaitOpening();
        if (m_window->labView() == nullptr) {
            qFatal("no lab is open");
        }
        return *m_window->labView();
    }
    LabWizard& wizard() const { return lab().wizard(); }
    StudentSession& session() const { return lab().session(); }
    /// What a label says, without the places where a long word may break.
    QString unbrokenText(const char* name) { return named<QLabel>(name).text().remove(QChar(0x200B)); }
    QString errorTitle()
    {
        return named<QWidget>("errorPage").findChild<QLabel*>(QStringLiteral("areaTitleLabel"))->text();
    }

    void freshFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Theme::of(*qApp).apply({});
    }
    void closeAll()
    {
        m_window.reset();
        Dialogs::instance().reset();
    }
};

} // namespace foresight::ui
