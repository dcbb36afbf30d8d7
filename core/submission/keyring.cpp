// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/keyring.h"

#include "core/base/text.h"
#include "core/submission/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <iterator>

namespace foresight {

namespace {

constexpr std::int64_t kVersion = 1;
/// Terms of ten years.
constexpr std::size_t kKeyLimit = 32;
/// What a file may ask for a try at a passphrase: what we ask ourselves, and nothing that stops a machine.
constexpr std::int64_t kMostOperations = 4;
constexpr std::int64_t kMostMemory = std::int64_t{256} * 1024 * 1024;
constexpr std::int64_t kLeastMemory = 8 * 1024;

template <typename Bytes>
QString hexText(const Bytes& bytes)
{
    return QString::fromStdString(hex(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size())));
}

QJsonObject secretJson(const LockedSecret& secret)
{
    return {{QStringLiteral("cipher"), QStringLiteral("argon2id-xchacha20poly1305")},
            {QStringLiteral("operations"), static_cast<qint64>(secret.cost.operations)},
            {QStringLiteral("memory"), static_cast<qint64>(secret.cost.memory)},
            {QStringLiteral("salt"), hexText(secret.salt)},
            {QStringLiteral("nonce"), hexText(secret.nonce)},
            {QStringLiteral("box"), hexText(secret.box)}};
}

QJsonObject keyJson(const KeyEntry& key)
{
    return {{QStringLiteral("name"), QString::fromStdString(key.name)},
            {QStringLiteral("public_key"), hexText(key.key)},
            {QStringLiteral("made_utc_ms"), static_cast<qint64>(key.madeUtcMs)},
            {QStringLiteral("read_back_utc_ms"), static_cast<qint64>(key.readBackUtcMs)},
            {QStringLiteral("secret"), secretJson(key.secret)}};
}

std::string ringText(const std::vector<KeyEntry>& keys, const std::vector<Recipient>& others)
{
    QJsonArray list;
    for (const KeyEntry& key : keys)
        list.append(keyJson(key));
    const QJsonObject json{{QStringLiteral("foresight_keys"), static_cast<qint64>(kVersion)},
                           {QStringLiteral("keys"), list},
                           {QStringLiteral("others"), recipientsJson(others)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented).toStdString();
}

LockedSecret readSecret(JsonFields fields)
{
    LockedSecret secret;
    const std::int64_t operations = fields.number("operations");
    const std::int64_t memory = fields.number("memory");
    if (fields.text("cipher") != "argon2id-xchacha20poly1305")
        fields.blame("cipher");
    if (operations < 1 || operations > kMostOperations || memory < kLeastMemory || memory > kMostMemory)
        fields.blame("operations and memory: more than a passphrase may cost");
    secret.cost = {static_cast<std::uint64_t>(operations), static_cast<std::size_t>(memory)};
    fields.bytes("salt", secret.salt.data(), secret.salt.size());
    fields.bytes("nonce", secret.nonce.data(), secret.nonce.size());
    fields.bytes("box", secret.box.data(), secret.box.size());
    return secret;
}

Error badName()
{
    return {ErrorCode::UsageInvalid,
            {},
            {},
            "a key needs a name of at most " + std::to_string(kNameLimit) + " characters in one line"};
}

Result<void> longEnough(const Secret& passphrase)
{
    if (!isUtf8(passphrase.text()) || codePoints(passphrase.text()) < kPassphraseLeast)
        return fail({ErrorCode::PassphraseShort, {}, {std::to_string(kPassphraseLeast)}, {}});
    return {};
}

bool isKeyName(const std::string& name)
{
    return !name.empty() && isCourseName(name);
}

/// The keys of a keyring that a passphrase opens.
Result<std::vector<const KeyEntry*>> openedBy(const std::vector<KeyEntry>& keys, const Secret& passphrase)
{
    std::vector<const KeyEntry*> opened;
    for (const KeyEntry& key : keys) {
        if (const auto open = CourseKey::opened(key.key, key.secret, passphrase))
            opened.push_back(&key);
        else if (open.error().code != ErrorCode::PassphraseWrong)
            return fail(open.error());
    }
    if (opened.empty())
        return fail({ErrorCode::PassphraseWrong, {}, {}, {}});
    return opened;
}

} // namespace

Result<Keyring> Keyring::parse(std::string_view content, const std::string& file)
{
    auto fields = JsonFields::read(content, file, "foresight_keys", kVersion);
    if (!fields)
        return fail(fields.error());
    Keyring ring;
    for (JsonFields& each : fields->objects("keys", kKeyLimit)) {
        KeyEntry key;
        key.name = each.text("name");
        key.key = each.publicKey("public_key");
        key.madeUtcMs = each.number("made_utc_ms");
        key.readBackUtcMs = each.number("read_back_utc_ms");
        key.secret = readSecret(each.object("secret"));
        if (!isKeyName(key.name) || ring.find(key.key))
            each.blame("keys: a name cannot be shown, or a key stands there twice");
        ring.m_keys.push_back(std::move(key));
    }
    ring.m_others = fields->recipients("others");
    return fields->good() ? Result<Keyring>(std::move(ring)) : fail(fields->fault());
}

std::string Keyring::text() const
{
    return ringText(m_keys, m_others);
}

const KeyEntry* Keyring::find(const PublicKey& key) const
{
    const auto found =
        std::find_if(m_keys.begin(), m_keys.end(), [&key](const KeyEntry& entry) { return entry.key == key; });
    return found == m_keys.end() ? nullptr : &*found;
}

bool Keyring::has(const PublicKey& key) const
{
    return find(key) ||
           std::any_of(m_others.begin(), m_others.end(), [&key](const Recipient& each) { return each.key == key; });
}

Result<KeyEntry> Keyring::current() const
{
    if (m_keys.empty())
        return fail({ErrorCode::KeyMissing, {}, {}, {}});
    return m_keys.back();
}

Result<KeyEntry> Keyring::make(const std::string& name, const Secret& passphrase, std::int64_t utcMs,
                               const PassphraseCost& cost)
{
    if (!isKeyName(name))
        return fail(badName());
    if (auto enough = longEnough(passphrase); !enough)
        return fail(std::move(enough.error()));
    if (m_keys.size() == kKeyLimit)
        return fail({ErrorCode::TooLarge, {}, {std::to_string(kKeyLimit)}, "keys in one file"});
    if (!m_keys.empty() && !m_keys.back().isFinished())
        return fail({ErrorCode::KeyUnfinished, {}, {keyWords(m_keys.back().key)}, {}});
    const CourseKey key = CourseKey::drawn();
    const auto locked = key.locked(passphrase, cost);
    if (!locked)
        return fail(locked.error());
    m_keys.push_back({name, key.publicKey(), utcMs, 0, *locked});
    return m_keys.back();
}

Result<std::string> Keyring::backup() const
{
    const auto key = current();
    return key ? Result<std::string>(ringText({*key}, {})) : fail(key.error());
}

Result<void> Keyring::confirm(const Keyring& backup, const Secret& passphrase, std::int64_t utcMs)
{
    const auto opened = openedBy(backup.m_keys, passphrase);
    if (!opened)
        return fail(opened.error());
    bool known = false;
    for (const KeyEntry* each : *opened) {
        for (KeyEntry& key : m_keys) {
            if (key.key == each->key) {
                key.readBackUtcMs = utcMs;
                known = true;
            }
        }
    }
    return known ? Result<void>() : fail({ErrorCode::KeyMissing, {}, {keyWords(opened->front()->key)}, {}});
}

Result<int> Keyring::restore(const Keyring& backup, const Secret& passphrase, std::int64_t utcMs)
{
    if (backup.m_keys.empty())
        return fail({ErrorCode::KeyMissing, {}, {}, {}});
    const auto opened = openedBy(backup.m_keys, passphrase);
    if (!opened)
        return fail(opened.error());
    int added = 0;
    const bool isFirst = m_keys.empty(); // then they come in their own order, the current one last
    for (const KeyEntry* each : *opened) {
        if (find(each->key))
            continue;
        if (m_keys.size() == kKeyLimit)
            return fail({ErrorCode::TooLarge, {}, {std::to_string(kKeyLimit)}, "keys in one file"});
        KeyEntry key = *each;
        key.readBackUtcMs = utcMs; // this was its backup
        m_keys.insert(isFirst ? m_keys.end() : m_keys.end() - 1, std::move(key));
        ++added;
    }
    return added;
}

Result<Keyring> Keyring::underPassphrase(const Secret& before, const Secret& after, const PassphraseCost& cost) const
{
    if (auto enough = longEnough(after); !enough)
        return fail(std::move(enough.error()));
    if (m_keys.empty())
        return fail({ErrorCode::KeyMissing, {}, {}, {}});
    Keyring changed;
    for (const KeyEntry& entry : m_keys) {
        const auto open = CourseKey::opened(entry.key, entry.secret, before);
        if (!open && open.error().code == ErrorCode::PassphraseWrong)
            continue; // a key of its own passphrase keeps it
        const auto locked = open ? open->locked(after, cost) : fail(open.error());
        if (!locked)
            return fail(locked.error());
        changed.m_keys.push_back(entry);
        changed.m_keys.back().secret = *locked;
    }
    return changed.m_keys.empty() ? fail({ErrorCode::PassphraseWrong, {}, {}, {}})
                                  : Result<Keyring>(std::move(changed));
}

void Keyring::takeSecrets(const Keyring& readBack, std::int64_t utcMs)
{
    for (KeyEntry& key : m_keys) {
        if (const KeyEntry* other = readBack.find(key.key)) {
            key.secret = other->secret;
            key.readBackUtcMs = utcMs;
        }
    }
}

Result<void> Keyring::addOther(const Recipient& other)
{
    if (!isKeyName(other.name))
        return fail(badName());
    if (m_others.size() + 1 == kRecipientLimit)
        return fail({ErrorCode::TooLarge, {}, {std::to_string(kRecipientLimit)}, "keys that a hand-in is sealed to"});
    if (has(other.key))
        return fail({ErrorCode::UsageInvalid, {}, {}, "this key is here already"});
    m_others.push_back(other);
    return {};
}

Result<void> Keyring::remove(const PublicKey& key)
{
    const auto isKey = [&key](const auto& each) { return each.key == key; };
    if (std::erase_if(m_others, isKey) > 0)
        return {};
    const KeyEntry* own = find(key);
    if (!own)
        return fail({ErrorCode::KeyMissing, {}, {keyWords(key)}, {}});
    if (own->isFinished()) // what was sealed to it could never be read again
        return fail({ErrorCode::Refused, {}, {"key-finished"}, {}});
    std::erase_if(m_keys, isKey);
    return {};
}

Result<StudentCourse> Keyring::studentCourse(const std::string& id, const std::string& term) const
{
    const auto key = current();
    if (!key)
        return fail(key.error());
    if (!key->isFinished())
        return fail({ErrorCode::KeyUnfinished, {}, {keyWords(key->key)}, {}});
    if (id.empty() || !isCourseName(id) || !isCourseName(term))
        return fail({ErrorCode::UsageInvalid, {}, {}, "the course's name or term cannot stand in one line"});
    StudentCourse course{id, term, {{key->name, key->key}}};
    std::copy_if(m_others.begin(), m_others.end(), std::back_inserter(course.recipients),
                 [&key](const Recipient& other) { return other.key != key->key; });
    return course;
}

Result<OpenKeys> Keyring::open(const Secret& passphrase) const
{
    OpenKeys keys;
    for (const KeyEntry& entry : m_keys) {
        auto open = CourseKey::opened(entry.key, entry.secret, passphrase);
        if (open)
            keys.add(std::move(*open));
        else if (open.error().code == ErrorCode::PassphraseWrong)
            keys.addLocked(entry.key);
        else
            return fail(open.error());
    }
    if (keys.openCount() == 0)
        return fail({m_keys.empty() ? ErrorCode::KeyMissing : ErrorCode::PassphraseWrong, {}, {}, {}});
    return keys;
}

OpenKeys Keyring::locked() const
{
    OpenKeys keys;
    for (const KeyEntry& entry : m_keys)
        keys.addLocked(entry.key);
    return keys;
}

} // namespace foresight
