// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/receipt_paper.h"

#include "ui/gradebook/grade_words.h"
#include "ui/qt_text.h"

#include <QCoreApplication>

namespace foresight::ui {

namespace {

struct ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptWords)
};

QString row(const QString& what, const QString& words)
{
    return QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n")
        .arg(what.toHtmlEscaped(), words.toHtmlEscaped());
}

} // namespace

QString ReceiptPaper::html() const
{
    const QLocale locale;
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                  "style-src 'unsafe-inline'\">\n<title>%3</title>\n"
                                  "<style>body { font-family: sans-serif; max-width: 40em; margin: 2em auto; } "
                                  "th { text-align: start; padding-inline-end: 1em; vertical-align: top; } "
                                  ".code { font-size: 1.6em; }</style>\n</head>\n<body>\n<h1>%3</h1>\n"
                                  "<p class=\"code\">%4</p>\n<table>\n")
                       .arg(locale.bcp47Name(),
                            locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                            title.toHtmlEscaped(), code.toHtmlEscaped());
    for (const auto& [what, words] : lines)
        page += row(what, words);
    return page + QStringLiteral("</table>\n</body>\n</html>\n");
}

ReceiptPaper receiptPaper(const ShownWork& work, const QLocale& locale)
{
    if (!work.replay || work.handIns.empty())
        return {};
    const Submission& submission = work.replay->submission;
    const Genesis& genesis = submission.genesis;
    ReceiptPaper paper{ReceiptWords::tr("Receipt of a hand-in"), qtText(submission.receipt), {}};
    paper.lines = {{ReceiptWords::tr("Student number"), shownText(genesis.learnerId)},
                   {ReceiptWords::tr("Name in the file"), shownText(genesis.learnerName)},
                   {ReceiptWords::tr("Item"), shownText(work.cell.lab.item)},
                   {ReceiptWords::tr("Lab"), shownText(genesis.lab + ' ' + genesis.labVersion)},
                   {ReceiptWords::tr("Attempt"), locale.toString(genesis.attempt)},
                   {ReceiptWords::tr("Signed"), secondText(submission.signedUtcMs, locale)},
                   {ReceiptWords::tr("Events"), locale.toString(qsizetype(submission.events.size()))},
                   {ReceiptWords::tr("Hash of the file"), qtText(submission.contentHash)}};
    return paper;
}

} // namespace foresight::ui
