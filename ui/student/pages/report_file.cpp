// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/report_file.h"

#include "ui/dialogs.h"
#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/student/student_session.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace foresight::ui {

QString reportFileName(const StudentSession& session, const QString& suffix)
{
    static const QRegularExpression kUnfit(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString name = qtText(session.lab().id + '-' + session.learner().id);
    return name.replace(kUnfit, QStringLiteral("_")) + suffix;
}

QString askReportFile(QWidget* parent, const StudentSession& session, const QString& title, const QString& suffix,
                      const QString& filter)
{
    const auto& drop = policyInForce().dropFolder;
    const bool dropped = drop && suffix == QLatin1String(".foresight"); // where hand-ins are collected
    const QDir folder(dropped ? qtText(drop->string())
                              : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return Dialogs::instance().saveFile(parent, title, folder.filePath(reportFileName(session, suffix)), filter);
}

std::filesystem::path filePath(const QString& file)
{
    return std::filesystem::path(QFile::encodeName(file).toStdString());
}

} // namespace foresight::ui
