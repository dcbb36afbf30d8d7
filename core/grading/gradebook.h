// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/grading/course.h"
#include "core/grading/grade_table.h"
#include "core/grading/lab_shelf.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace foresight {

class OpenKeys;

/// Who does something to a gradebook, and when: the audit trail names both.
struct Author
{
    std::string who;
    std::int64_t utcMs = 0;
};

/// What became of a file that was offered. Stable names in importVerdictName().
enum class ImportVerdict {
    Accepted,
    Duplicate,         ///< the same content is there already
    Damaged,           ///< not a sound hand-in: reason and place say why
    Unreadable,        ///< could not be read as a file: reason is the error's name
    WrongLab,          ///< of a lab that this course has not
    LabVersionDiffers, ///< kept, and counts as soon as the version of the lab it was done with is installed
    UnknownStudent,    ///< kept, and counts as soon as the roster has the student
    NewerAttempt,      ///< accepted; signed after what the student has handed in for this lab
    OlderAttempt,      ///< accepted; signed before something that the student has handed in for this lab
    AnothersHandIn,    ///< kept; its ledger is that of someone who is known under another number
    TooNew,            ///< of a later format version than this program reads
    Sealed,            ///< not opened: reason is "no-key", "key-locked" or "other-course", detail says for whom it is
};
[[nodiscard]] std::string importVerdictName(ImportVerdict verdict);
/// Whether the file's hand-in is in the gradebook now.
[[nodiscard]] bool isKept(ImportVerdict verdict);

struct ImportedFile
{
    std::filesystem::path file;
    ImportVerdict verdict = ImportVerdict::Accepted;
    std::string reason;
    std::int64_t place = 0; ///< line, or sequence number for a broken chain
    std::string learnerId;
    std::string lab;
    std::string detail = {}; ///< of a sealed one: the course, and the words of the keys that it is for
};

/// Where a hand-in comes from, for comparing hand-ins with each other. Ledger, key and head are hex, and empty for
/// hand-ins that came in before they were kept.
struct HandInOrigin
{
    std::string contentHash;
    std::string lab;
    std::string learnerId;
    std::string ledgerId;
    std::string installKey; ///< public key of the installation that signed
    std::string headHash;   ///< of the last event
};

struct ImportProgress
{
    std::int64_t read = 0;
    std::int64_t known = 0; ///< read and still to come, as far as is known
};

/// How to import. All functions are called on the thread that imports; only the finder is called on others too, never
/// on two at once.
struct ImportOptions
{
    LabFinder labs;
    Author author;
    std::function<void(const ImportedFile&)> each = {};       ///< told in order, and only of what is durable
    std::function<void(const ImportProgress&)> progress = {}; ///< told several times a second and at the end
    std::function<bool()> cancelled = {};                     ///< asked often; true ends the import
    bool passOver = false;                     ///< pass named files over that are no hand-ins, as those in folders are
    unsigned threads = 0;                      ///< that read; 0: as many as the machine has cores
    std::shared_ptr<const OpenKeys> keys = {}; ///< that open sealed hand-ins
};

struct ImportSummary
{
    std::map<ImportVerdict, std::int64_t> counts;
    std::int64_t passedOver = 0; ///< files and archive entries that are no hand-ins
    bool cancelled = false;      ///< what had been read by then is in
};

/// What a roster would change: shown before it is applied.
struct RosterPreview
{
    struct Changed
    {
        Student before;
        Student after;
    };
    std::vector<Student> added;
    std::vector<Changed> changed;
    std::vector<Changed> returned; ///< were dropped, and are on the roster again
    std::vector<Student> absent;   ///< on the roster so far and not in the new one
    int unchanged = 0;
};

/// What becomes of students who are not in a new roster.
enum class RosterDrops {
    Keep, ///< they stay
    Drop, ///< they are marked, and their work is kept
};

/// What changed in the roster.
struct RosterChange
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int returned = 0;
    int absent = 0;  ///< not in the new roster,
    int dropped = 0; ///< and marked so
};

/// A standing in words, as changes are compared and the audit trail keeps it: "missing", "excused" or the points.
inline constexpr const char* kMissing = "missing";
inline constexpr const char* kExcused = "excused";
[[nodiscard]] std::string standingText(const GradeCell& cell);

/// Hand-ins that no grade is made of yet: the version of the lab that they were done with is not installed.
struct WaitingHandIns
{
    std::string lab;
    std::string version;
    std::string labHash;
    int count = 0;
};

struct GradeChange
{
    int graded = 0; ///< students x items with a grade
    int changed = 0;
    int unchanged = 0;
    int missing = 0; ///< students of the roster x items without one
    std::vector<WaitingHandIns> waiting = {};
};

/// The rubric that an item is graded by.
struct ItemRubric
{
    Rubric rubric;
    std::set<std::string> pending; ///< ids of lines that were added and are not applied yet
    int version = 0; ///< counts the changes made in this gradebook; 0 is the course file's or the lab's own

    /// The lines that count.
    [[nodiscard]] Rubric applied() const;
};

/// What setting a rubric changed, by lines' ids. Added lines change no grade until they are applied; removed and
/// repriced ones do when grades are made again; reworded ones never do.
struct RubricChange
{
    std::vector<std::string> added;
    std::vector<std::string> removed;
    std::vector<std::string> repriced; ///< other points, another award or another act
    std::vector<std::string> reworded;
    int version = 0;
};

/// The rubric that setRubric() makes of one.
[[nodiscard]] ItemRubric rubricAfter(const ItemRubric& before, const Rubric& rubric, bool apply);

/// What making grades again would do to the points that stand now.
struct GradePreview
{
    int graded = 0; ///< students x items that would have a grade
    int risen = 0;  ///< would have more points than now, or the first
    int fallen = 0; ///< fewer, or none any more
    int byHand = 0; ///< would be computed otherwise, but what was set by hand stays
};

/// What setting a rubric would change.
struct RubricPreview
{
    RubricChange lines;
    GradePreview grades;
};

/// How much a table carries. Each holds what those before it hold.
enum class TableDetail {
    Grades,
    Lines, ///< GradeCell::lines
    Work,  ///< GradeCell::work
};

/// What the audit trail keeps of an export.
struct ExportNote
{
    std::string format;
    std::string sha256; ///< of the file written
    int students = 0;
    std::vector<std::string> items;
    bool merged = false; ///< into the platform's own file
    bool pseudonymous = false;
};

struct AuditRow
{
    std::int64_t utcMs = 0;
    std::string who;
    std::string action; ///< "create", "course", "roster", "roster-dropped", "roster-returned", "import", "grade",
                        ///< "override", "override-cleared", "comment", "extension", "choice", "assignment", "rubric",
                        ///< "hold", "hold-ended", "purge", "export"; with "-refused" when changed meanwhile
    std::string studentId;
    std::string item;
    std::string oldValue;
    std::string newValue;
    std::string reason;
};

/// A hold stops a purge: of the whole course (no subject) or of what belongs to one student.
struct Hold
{
    std::string subject; ///< student number; empty for the course
    std::string reason;
    std::string who;
    std::int64_t utcMs = 0;
};

struct PurgeRequest
{
    std::string term; ///< as the instructor typed it: has to be the course's term, or its id when it has none
    std::string reason;
    bool beforeRetention = false; ///< although the retention day has not come or is not named
};

struct PurgeReport
{
    int students = 0;
    int handIns = 0;
    int held = 0; ///< students who stay because of a hold
};

/// What one student's points in one item are made of, and what became of them.
struct CellDetails
{
    std::vector<ItemScore> lines;  ///< of the computed grade
    std::vector<AuditRow> history; ///< newest first
};

/// The gradebook of one course: one SQLite file. Hand-ins are kept as they came, grades can be made from them again at
/// any time, overrides stand beside the grades, and every change leaves a row in the audit trail.
class Gradebook
{
public:
    /// Makes a gradebook from a course file. Errors: FileExists, CourseInvalid, those of readFile() and of writing.
    [[nodiscard]] static Result<Gradebook> create(const std::filesystem::path& file,
                                                  const std::filesystem::path& courseFile, const Author& author);
    /// Errors: FileMissing, DatabaseCorrupt, DatabaseForeign, DatabaseTooNew, DatabaseLocked, ....
    [[nodiscard]] static Result<Gradebook> open(const std::filesystem::path& file);
    Gradebook(Gradebook&&) noexcept;
    Gradebook& operator=(Gradebook&&) noexcept;
    ~Gradebook();

    [[nodiscard]] const Course& course() const;
    /// Puts another course file in place of the one that is there; grades change when they are made again. Errors as
    /// create(), and UsageInvalid for the file of another course.
    [[nodiscard]] Result<void> setCourse(const std::filesystem::path& courseFile, const Author& author);
    /// The same with settings that were changed here: the gradebook keeps them as courseText().
    [[nodiscard]] Result<void> setCourse(const Course& changed, const Author& author);
    /// What grades made after setCourse() would change; nothing of it is kept. Errors: those of grade().
    [[nodiscard]] Result<GradePreview> previewCourse(const Course& changed, const LabFinder& labs) const;

    /// What importRoster() would change.
    [[nodiscard]] Result<RosterPreview> previewRoster(const std::vector<Student>& students) const;
    /// Adds students and changes those who are there. Nobody is removed, because work hangs on them: students who are
    /// not in the new roster stay, or are marked as dropped; who comes back is on the roster again.
    [[nodiscard]] Result<RosterChange> importRoster(const std::vector<Student>& students, const Author& author,
                                                    RosterDrops drops = RosterDrops::Keep);
    /// Takes one hand-in file. A fault of the file is a verdict; an error means that the gradebook cannot be written.
    [[nodiscard]] Result<ImportedFile> importFile(const std::filesystem::path& file, const LabFinder& labs,
                                                  const Author& author);
    /// Takes the hand-ins behind paths: files, folders and archives (see HandInSource). Reading, verifying and
    /// recomputing run side by side, and what is read goes in many at a time; a program that is killed meanwhile leaves
    /// a gradebook with some of them, and importing again takes the others. A fault of a file is a verdict; an error
    /// means that the gradebook cannot be written, and what was told of by then is in.
    [[nodiscard]] Result<ImportSummary> importPaths(const std::vector<std::filesystem::path>& paths,
                                                    const ImportOptions& options);
    /// Grades every student in every item. Doing it again changes nothing. Errors: those of the lab finder.
    [[nodiscard]] Result<GradeChange> grade(const LabFinder& labs, const Author& author);
    /// The rubric that grading uses for an item. Errors: UnknownName (item, rubric), those of the lab finder.
    [[nodiscard]] Result<ItemRubric> rubric(const std::string& item, const LabFinder& labs) const;
    /// Sets an item's rubric; grades change when they are made again. Lines that were not there before are pending
    /// until applyRubric(), unless `apply` or none of the lines was there before. Errors: UnknownName (item, act),
    /// TextInvalid (no lines), ValueOutOfRange (points), those of the lab finder.
    [[nodiscard]] Result<RubricChange> setRubric(const std::string& item, const Rubric& rubric, bool apply,
                                                 const LabFinder& labs, const Author& author);
    /// What setRubric() would change, and what the grades made after it; nothing of it is kept. Errors as there.
    [[nodiscard]] Result<RubricPreview> previewRubric(const std::string& item, const Rubric& rubric, bool apply,
                                                      const LabFinder& labs) const;
    /// Lets the pending lines count. Errors: UnknownName (item).
    [[nodiscard]] Result<void> applyRubric(const std::string& item, const Author& author);
    // What an instructor sets by hand. `seen` is what stood there when they decided (standingText(), or the comment):
    // when it is not so any more, nothing changes, the audit trail keeps what was meant, and the error is
    // ChangedMeanwhile. Errors of all: StudentUnknown, UnknownName (item), TextInvalid (no reason).

    /// Sets points, or excuses without points. Errors also: ValueNotANumber.
    [[nodiscard]] Result<void> setOverride(const std::string& studentId, const std::string& item,
                                           std::optional<double> points, const std::string& reason,
                                           const Author& author, const std::optional<std::string>& seen = {});
    /// Lets the computed grade count again.
    [[nodiscard]] Result<void> clearOverride(const std::string& studentId, const std::string& item,
                                             const std::string& reason, const Author& author,
                                             const std::optional<std::string>& seen = {});
    /// A comment for the student; an empty one takes it away.
    [[nodiscard]] Result<void> setComment(const std::string& studentId, const std::string& item,
                                          const std::string& text, const Author& author,
                                          const std::optional<std::string>& seen = {});
    /// A deadline of the student's own, or the item's again; counts when grades are made again.
    [[nodiscard]] Result<void> setExtension(const std::string& studentId, const std::string& item,
                                            std::optional<std::int64_t> dueUtcMs, const std::string& reason,
                                            const Author& author);
    /// The hand-in that counts, where the course's policy is "chosen"; an empty hash takes the choice back. Errors
    /// also: Refused (another policy), UnknownName (no hand-in of that student for that item).
    [[nodiscard]] Result<void> chooseAttempt(const std::string& studentId, const std::string& item,
                                             const std::string& contentHash, const std::string& reason,
                                             const Author& author);
    /// Gives a hand-in to a student, whatever number it names; an empty number undoes it.
    [[nodiscard]] Result<void> assignHandIn(const std::string& contentHash, const std::string& studentId,
                                            const std::string& reason, const Author& author);

    /// Notes in the audit trail that grades went out: with the file's hash, and with the version of the policies that
    /// made the grades, which changes with the course file and with every rubric.
    [[nodiscard]] Result<void> noteExport(const ExportNote& note, const Author& author);

    [[nodiscard]] Result<std::vector<Hold>> holds() const;
    /// Errors: StudentUnknown, TextInvalid (no reason).
    [[nodiscard]] Result<void> setHold(const std::string& studentId, const std::string& reason, const Author& author);
    [[nodiscard]] Result<void> endHold(const std::string& studentId, const std::string& reason, const Author& author);
    /// Whether purge() would begin. Errors: UsageInvalid (another term), TextInvalid (no reason), OnHold.
    [[nodiscard]] Result<void> checkPurge(const PurgeRequest& request, const Author& author) const;
    /// Takes out everything that names a student: roster, hand-ins, grades, comments, reasons. What stays: hashes of
    /// hand-ins, and the audit trail with codes in place of numbers; only the receipt says which key makes the codes.
    /// `keep` stores the receipt (JSON) somewhere else; without it nothing is removed. Students under a hold stay as
    /// they are. Errors: those of checkPurge() and of `keep`.
    [[nodiscard]] Result<PurgeReport> purge(const PurgeRequest& request,
                                            const std::function<Result<void>(const std::string& receipt)>& keep,
                                            const Author& author);
    /// A copy of the whole gradebook in a new file, whose pages were checked; without one nothing is left behind.
    /// Errors: FileExists, those of writing.
    [[nodiscard]] Result<void> backup(const std::filesystem::path& target) const;
    /// All that is held on one student, as JSON. Errors: StudentUnknown.
    [[nodiscard]] Result<std::string> person(const std::string& studentId) const;

    /// Students and what they have, as it is at one moment, whatever others write meanwhile.
    [[nodiscard]] Result<GradeTable> table(TableDetail detail = TableDetail::Grades) const;
    /// A student's hand-ins for an item, or for all when it is empty, by time of signing. Errors: UnknownName (item).
    [[nodiscard]] Result<std::vector<KeptHandIn>> handInsOf(const std::string& studentId,
                                                            const std::string& item = {}) const;
    /// Every hand-in, by time of signing.
    [[nodiscard]] Result<std::vector<KeptHandIn>> handIns() const;
    /// Every hand-in's origin, by time of signing.
    [[nodiscard]] Result<std::vector<HandInOrigin>> origins() const;
    /// The bytes of a hand-in as they came. Errors: UnknownName.
    [[nodiscard]] Result<std::string> handInBytes(const std::string& contentHash) const;
    [[nodiscard]] Result<std::vector<AuditRow>> audit() const;
    /// The rubric's lines and the history of one student's item; both may be empty.
    [[nodiscard]] Result<CellDetails> cellDetails(const std::string& studentId, const std::string& item) const;

private:
    [[nodiscard]] Result<void> putCourse(const std::string& file, std::string content, const Author& author);

    struct Parts;
    explicit Gradebook(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace foresight
