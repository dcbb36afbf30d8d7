// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_fold.h"

#include "core/session/session_parts.h"

namespace foresight {

void SessionFold::take(const Event& event)
{
    m_first = m_first.value_or(event.seq);
    m_last = event.seq;
    if (m_folded.refusal)
        return;
    m_folded.refusal = follow(m_rules, m_folded.state, event);
    m_folded.refusedSeq = m_folded.refusal ? event.seq : 0;
}

Result<SessionState> SessionFold::state(int attempt) const
{
    if (m_folded.refusal)
        return fail(refused(*m_folded.refusal, std::to_string(m_folded.refusedSeq)));
    if (m_first && m_folded.state.attempt != attempt)
        return fail(refused(Refusal::OutOfOrder, std::to_string(*m_first)));
    return m_folded.state;
}

} // namespace foresight
