// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/form_drafts.h"

#include "ui/gradebook/gradebook_memory.h"
#include "ui/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace foresight::ui {

namespace {

constexpr int kSoonMs = 1000; ///< after the last key; a crash loses no more
constexpr int kFrame = 4;     ///< values before the fields

QString written(const FormDraft& draft)
{
    QJsonArray values{draft.place.form, qtText(draft.place.student), qtText(draft.place.item),
                      static_cast<qint64>(draft.utcMs)};
    for (const QString& field : draft.fields)
        values.append(field);
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

std::optional<FormDraft> readBack(const QString& text)
{
    const QJsonArray values = QJsonDocument::fromJson(text.toUtf8()).array();
    if (values.size() < kFrame)
        return std::nullopt;
    FormDraft draft{{values[0].toString(), coreText(values[1].toString()), coreText(values[2].toString())},
                    values[3].toInteger(),
                    {},
                    true};
    for (qsizetype i = kFrame; i < values.size(); ++i)
        draft.fields.append(values[i].toString());
    return draft;
}

} // namespace

FormDrafts::FormDrafts(GradebookMemory& memory, const Clock& clock, QObject* parent)
    : QObject(parent), m_memory(memory), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &FormDrafts::keep);
}

FormDrafts::~FormDrafts()
{
    keep();
}

void FormDrafts::use(const QString& gradebook)
{
    keep();
    m_gradebook = gradebook;
    m_drafts.clear();
    for (const QString& text : m_memory.drafts(gradebook)) {
        if (auto draft = readBack(text))
            m_drafts.push_back(std::move(*draft));
    }
    Q_EMIT changed();
}

const FormDraft* FormDrafts::find(const FormPlace& place) const
{
    const auto it = std::find_if(m_drafts.begin(), m_drafts.end(),
                                 [&place](const FormDraft& draft) { return draft.place == place; });
    return it == m_drafts.end() ? nullptr : &*it;
}

void FormDrafts::note(const FormPlace& place, const QStringList& fields)
{
    std::erase_if(m_drafts, [&place](const FormDraft& draft) { return draft.place == place; });
    m_drafts.push_back({place, m_clock.utcMs(), fields});
    m_soon.start();
    Q_EMIT changed();
}

void FormDrafts::drop(const FormPlace& place)
{
    if (std::erase_if(m_drafts, [&place](const FormDraft& draft) { return draft.place == place; }) == 0)
        return;
    m_soon.start();
    Q_EMIT changed();
}

void FormDrafts::keep()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    QStringList texts;
    for (const FormDraft& draft : m_drafts)
        texts.append(written(draft));
    m_memory.setDrafts(m_gradebook, texts);
}

} // namespace foresight::ui
