// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace foresight::ui {

struct FormDraft;

/// Says over a form that what stands in it was typed earlier and is not saved, and lets it be discarded. Hidden while
/// there is nothing to say.
class DraftNotice final : public QFrame
{
    Q_OBJECT

public:
    /// `name` goes before the names of its parts.
    DraftNotice(const QString& name, QWidget* parent);

    /// With more to say after it, or nothing; null hides.
    void show(const FormDraft* draft, const QString& more = {});

Q_SIGNALS:
    void discarded();

private:
    QLabel* m_text;
};

} // namespace foresight::ui
