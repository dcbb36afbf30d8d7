-- Who has handed in of a ledger is asked with every hand-in that comes: answered from the index alone, without looking at
-- rows that lie all over the file.
DROP INDEX submissions_by_ledger;
CREATE INDEX submissions_by_ledger ON submissions (ledger_id, learner_id);
