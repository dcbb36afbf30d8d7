// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/submission/hand_in_desk.h"

using namespace foresight;

/// What can be done with hand-ins and attempts that are not the latest.
class ReceiptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptsComeBackFromTheLedger()
    {
        Desk desk;
        std::vector<std::string> given;
        for (int i = 0; i < 2; ++i) {
            desk.clock.advance(60'000);
            given.push_back(desk.handIn(desk.target())->receipt);
        }
        QVERIFY(given[0] != given[1]);
        desk.clock.advance(3'600'000);
        const AttemptInfo attempt = **desk.ledger().latestAttempt(kLab);
        const auto records = handInsOf(attempt, desk.stored(), &desk.key);
        QCOMPARE(records.size(), std::size_t{2});
        for (std::size_t i = 0; i < records.size(); ++i) {
            QCOMPARE(records[i].receipt, given[i]);
            QCOMPARE(records[i].number, static_cast<int>(i) + 1);
            QCOMPARE(records[i].receipt,
                     readSubmissionFile(desk.target().parent_path() / records[i].file)->submission.receipt);
        }
        const auto other = InstallationKey::openOrCreate(desk.folder() / "other");
        QCOMPARE(handInsOf(attempt, desk.stored(), &*other).front().receipt, std::string());
        QCOMPARE(handInsOf(attempt, desk.stored(), nullptr).front().receipt, std::string());
    }

    void earlierAttemptCanStillBeHandedIn()
    {
        Desk desk;
        QVERIFY(desk.beginAnother());
        QCOMPARE(codeName(desk.handIn(desk.target())), std::string("refused")); // the latest is not finished
        const auto done = foresight::handIn(desk.ledger(), smallLab(), desk.key, desk.clock, desk.target(), 1);
        QVERIFY2(done.has_value(), codeName(done).c_str());
        QCOMPARE(readSubmissionFile(done->file)->submission.genesis.attempt, 1);
        const auto none = foresight::handIn(desk.ledger(), smallLab(), desk.key, desk.clock, desk.target(), 3);
        QCOMPARE(codeName(none), std::string("nothing-to-hand-in"));
    }
};

QTEST_GUILESS_MAIN(ReceiptsTest)
#include "receipts_test.moc"
