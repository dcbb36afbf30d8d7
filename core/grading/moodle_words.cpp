// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/moodle_words.h"

namespace foresight {

// Facts from Moodle's language packs (the strings firstname, lastname, idnumber, username, email, group, groups and
// feedback of moodle.php, real of grades.php, labelsep of langconfig.php), read for de, es and fr in the packs of
// Moodle 2.8 to 3.6, and for en in Moodle 4. tests/data/lms/README.md says where.
const std::vector<MoodleWords>& moodleWords()
{
    static const std::vector<MoodleWords> all{
        {"en",
         {"First name"},
         {"Last name", "Surname"},
         {"ID number"},
         {"Username"},
         {"Email address"},
         {"Groups", "Group"},
         {"Real"},
         {"Feedback"},
         {": "}},
        {"de",
         {"Vorname"},
         {"Nachname"},
         {"ID-Nummer"},
         {"Anmeldename"},
         {"E-Mail-Adresse"},
         {"Gruppen", "Gruppe"},
         {"Punkte"},
         {"Rückmeldung", "Feedback"},
         {": "}},
        {"es",
         {"Nombre"},
         {"Apellido(s)"},
         {"Número de ID"},
         {"Nombre de usuario"},
         {"Dirección de correo"},
         {"Grupos", "Grupo"},
         {"Real"},
         {"Retroalimentación"},
         {":", ": "}},
        {"fr",
         {"Prénom"},
         {"Nom", "Nom de famille"},
         {"Numéro d'identification"},
         {"Nom d'utilisateur"},
         {"Adresse de courriel"},
         {"Groupes", "Groupe"},
         {"Brut"},
         {"Feedback"},
         {": ", "\u00A0"}},
    };
    return all;
}

} // namespace foresight
