// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/restore_job.h"

#include "core/lab/lab_library.h"
#include "core/lab/text_renderer.h"
#include "ui/qt_text.h"

#include <QtConcurrent>

namespace foresight::ui {

namespace {

RestoreOffer offerFor(const DamagedLedger& ledger)
{
    RestoreOffer offer{planRestore(ledger.file, ledger.mirror), {}};
    if (!offer.plan || !*offer.plan) {
        return offer;
    }
    for (const LostEvents& lost : (*offer.plan)->lost) {
        if (offer.titles.contains(lost.lab)) {
            continue;
        }
        if (const auto lab = findLab(lost.lab, ledger.labs, ledger.language)) {
            const TextRenderer text(*lab, {}, ledger.locale);
            offer.titles[lost.lab] = qtText(text.render((*lab)->definition().title));
        }
    }
    return offer;
}

} // namespace

RestoreJob::RestoreJob(QObject* parent) : QObject(parent)
{
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] { Q_EMIT found(m_looking.result()); });
    connect(&m_restoring, &QFutureWatcherBase::finished, this, [this] { Q_EMIT restored(m_restoring.result()); });
}

RestoreJob::~RestoreJob()
{
    m_looking.waitForFinished();
    m_restoring.waitForFinished();
}

void RestoreJob::look(const DamagedLedger& ledger)
{
    m_looking.setFuture(QtConcurrent::run([ledger] { return offerFor(ledger); }));
}

void RestoreJob::restore(const DamagedLedger& ledger, std::int64_t utcMs)
{
    m_restoring.setFuture(
        QtConcurrent::run([ledger, utcMs] { return RestoreAnswer{restoreLedger(ledger.file, utcMs, ledger.mirror)}; }));
}

} // namespace foresight::ui
