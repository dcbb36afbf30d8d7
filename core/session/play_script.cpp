// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/play_script.h"

#include "core/lab/answer.h"
#include "core/lab/yaml_fields.h"

#include <limits>

namespace foresight {

namespace {

Settings readSettings(YamlFields& fields, const YamlNode* node)
{
    Settings settings;
    if (!fields.isMap(node)) {
        return settings;
    }
    for (std::size_t i = 0; i < node->keys.size(); ++i) {
        const std::string text = fields.scalar(node->children[i]);
        const std::optional<double> number = parseNumber(text);
        settings[node->keys[i]] = number ? Setting{*number} : Setting{text};
    }
    return settings;
}

/// An answer as a script may write it: text or a number as it is, a list of ids, or a mapping of items to what they
/// get.
std::string readAnswer(YamlFields& fields, const YamlNode* node)
{
    std::string answer;
    if (node && node->kind == YamlKind::List) {
        for (const YamlNode* item : node->children) {
            answer += (answer.empty() ? "" : ",") + fields.scalar(item);
        }
        return answer;
    }
    if (node && node->kind == YamlKind::Map) {
        for (std::size_t i = 0; i < node->keys.size(); ++i) {
            answer += (answer.empty() ? "" : ",") + node->keys[i] + "=" + fields.scalar(node->children[i]);
        }
        return answer;
    }
    return fields.scalar(node);
}

PlayAct readAct(YamlFields& fields, const std::string& id, const YamlNode* node)
{
    PlayAct act;
    act.act = id;
    if (!fields.isMap(node, {"predict", "confidence", "reason", "place", "explore", "observe", "reflect"})) {
        return act;
    }
    if (const YamlNode* predict = node->find("predict")) {
        act.predict = readAnswer(fields, predict);
    }
    const std::string confidence =
        fields.word(node, "confidence", {"guess", "fairly-sure", "very-sure"}, confidenceName(Confidence::Guess));
    act.confidence = confidenceFromName(confidence).value_or(Confidence::Guess);
    act.reason = fields.text(node, "reason");
    act.place = fields.number(node, "place", std::numeric_limits<double>::min());
    for (const YamlNode* look : fields.list(node, "explore")) {
        act.explore.push_back(readSettings(fields, look));
    }
    act.observe = fields.number(node, "observe", std::numeric_limits<double>::lowest());
    for (const YamlNode* answer : fields.list(node, "reflect")) {
        act.reflect.push_back(readAnswer(fields, answer));
    }
    return act;
}

/// One script on its way through a session.
class Player
{
public:
    Player(const PlayScript& script, Session& session, const std::function<void(std::int64_t)>& pause,
           const Beginning& beginning)
        : m_script(script), m_session(session), m_pause(pause), m_beginning(beginning)
    {
    }

    Result<void> play(const std::string& program)
    {
        take("start", m_session.start(m_script.profile, program, true, m_beginning));
        endAt({StepKind::Brief, {}});
        if (going() && !m_script.context.empty()) {
            take("context", m_session.chooseContext(m_script.context));
        } else {
            m_ended = true;
        }
        for (const PlayAct& act : m_script.acts) {
            if (going()) {
                predict(act);
            }
            if (going()) {
                explore(act);
            }
            if (going()) {
                understand(act);
            }
        }
        endAt({StepKind::Report, {}});
        const bool everyAct = m_script.acts.size() == m_session.rules().acts.size();
        if (going() && everyAct) {
            take("finish", m_session.finishLab());
        }
        return m_outcome;
    }

private:
    [[nodiscard]] bool going() const { return m_outcome && !m_ended; }

    /// The step has come: what comes before it is done.
    void endAt(const Step& step) { m_ended = m_ended || m_script.until == step; }

    /// Notes how a step went; the first that fails is the outcome.
    template <typename T>
    void take(const std::string& step, const Result<T>& result)
    {
        if (!result) {
            Error error = result.error();
            error.place = error.place.empty() ? step : step + ": " + error.place;
            m_outcome = fail(std::move(error));
        } else if (m_pause && m_script.pauseMs > 0) {
            m_pause(m_script.pauseMs);
        }
    }

    void predict(const PlayAct& act)
    {
        endAt({StepKind::Message, act.act});
        if (going()) {
            take(act.act, m_session.openAct(act.act));
        }
        endAt({StepKind::Predict, act.act});
        if (act.predict.empty()) {
            m_ended = true;
        } else if (going()) {
            take(act.act + ".predict", m_session.lockPrediction(act.act, canonical(act.act, true, act.predict),
                                                                act.confidence, act.reason, act.place));
        }
    }

    /// The answer as events hold it; as written where it is none, for the session to say why.
    [[nodiscard]] std::string canonical(const std::string& act, bool predicts, const std::string& answer) const
    {
        const Act* definition = m_session.lab().definition().act(act);
        return definition
                   ? canonicalAnswer(predicts ? definition->predict : definition->reflect, answer).value_or(answer)
                   : answer;
    }

    void explore(const PlayAct& act)
    {
        endAt({StepKind::Explore, act.act});
        if (act.explore.empty() || !going()) {
            m_ended = true;
            return;
        }
        take(act.act + ".explore", m_session.openSimulator(act.act));
        for (std::size_t i = 0; i < act.explore.size() && going(); ++i) {
            take(act.act + ".explore[" + std::to_string(i) + "]", m_session.explore(act.act, act.explore[i]));
        }
        if (going() && act.observe) {
            observe(act);
        }
    }

    void observe(const PlayAct& act)
    {
        const Act* definition = m_session.lab().definition().act(act.act);
        if (!definition || !definition->observe) {
            const Error error{ErrorCode::UnknownName, {}, {"observation", act.act}, {}};
            take(act.act + ".observe", Result<void>(fail(error)));
            return;
        }
        take(act.act + ".observe", m_session.recordObservation(act.act, definition->observe->output, *act.observe));
    }

    void understand(const PlayAct& act)
    {
        endAt({StepKind::Reveal, act.act});
        if (act.reflect.empty() || !going()) {
            m_ended = true;
            return;
        }
        take(act.act + ".reveal", m_session.reveal(act.act));
        endAt({StepKind::Reflect, act.act});
        for (std::size_t i = 0; i < act.reflect.size() && going(); ++i) {
            take(act.act + ".reflect[" + std::to_string(i) + "]",
                 m_session.answerReflection(act.act, canonical(act.act, false, act.reflect[i])));
        }
        if (going() && !m_session.state().act(act.act).reflectionClosed) {
            m_ended = true;
        }
        endAt({StepKind::Equation, act.act});
        if (going()) {
            take(act.act + ".equation", m_session.openEquation(act.act));
        }
        if (going()) {
            take(act.act + ".finish", m_session.finishAct(act.act));
        }
    }

    const PlayScript& m_script;
    Session& m_session;
    const std::function<void(std::int64_t)>& m_pause;
    const Beginning& m_beginning;
    Result<void> m_outcome;
    bool m_ended = false;
};

} // namespace

Result<PlayScript> readPlayScript(const std::filesystem::path& file)
{
    Result<YamlFields> fields = YamlFields::read(file);
    if (!fields) {
        return fail(fields.error());
    }
    PlayScript script;
    const YamlNode* root = fields->root();
    if (fields->isMap(root, {"context", "profile", "acts", "hand_in", "pause_ms"})) {
        script.context = fields->text(root, "context");
        script.profile = fields->text(root, "profile");
        script.handIn = fields->text(root, "hand_in");
        script.pauseMs = static_cast<std::int64_t>(fields->number(root, "pause_ms", 0).value_or(0));
        const YamlNode* acts = root->find("acts");
        for (std::size_t i = 0; fields->isMap(acts) && i < acts->keys.size(); ++i) {
            script.acts.push_back(readAct(*fields, acts->keys[i], acts->children[i]));
        }
    }
    const Result<void> outcome = fields->outcome();
    return outcome ? Result<PlayScript>(std::move(script)) : fail(outcome.error());
}

Result<void> play(const PlayScript& script, Session& session, const std::string& program,
                  const std::function<void(std::int64_t)>& pause, const Beginning& beginning)
{
    return Player(script, session, pause, beginning).play(program);
}

} // namespace foresight
