// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Small tools of gradebook*_tables.cpp.
namespace foresight::gradebook_sql {

template <typename Value>
void bindOne(SQLite::Statement& statement, int place, const Value& value)
{
    statement.bind(place, value);
}

template <typename Value>
void bindOne(SQLite::Statement& statement, int place, const std::optional<Value>& value)
{
    if (value) {
        statement.bind(place, *value);
    } else {
        statement.bind(place);
    }
}

template <typename... Values>
void bindAll(SQLite::Statement& statement, const Values&... values)
{
    int place = 0;
    (bindOne(statement, ++place, values), ...);
}

/// Runs a statement with its values and makes it ready for the next.
template <typename... Values>
void runOnce(SQLite::Statement& statement, const Values&... values)
{
    bindAll(statement, values...);
    statement.exec();
    statement.reset();
}

/// Every row of a query, each made by `read`.
template <typename Read, typename... Values>
auto rows(const Database& database, const char* sql, Read read, const Values&... values)
    -> Result<std::vector<decltype(read(std::declval<SQLite::Statement&>()))>>
{
    using Rows = std::vector<decltype(read(std::declval<SQLite::Statement&>()))>;
    return database.run([&](SQLite::Database& db) -> Result<Rows> {
        SQLite::Statement statement(db, sql);
        bindAll(statement, values...);
        Rows found;
        while (statement.executeStep()) {
            found.push_back(read(statement));
        }
        return found;
    });
}

/// Runs one statement with its values.
template <typename... Values>
Result<void> change(const Database& database, const char* sql, const Values&... values)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement statement(db, sql);
        bindAll(statement, values...);
        statement.exec();
        return {};
    });
}

/// Whether a query has a row.
template <typename... Values>
Result<bool> hasRow(const Database& database, const char* sql, const Values&... values)
{
    return database.run([&](SQLite::Database& db) -> Result<bool> {
        SQLite::Statement statement(db, sql);
        bindAll(statement, values...);
        return statement.executeStep();
    });
}

inline std::string textAt(SQLite::Statement& row, int column)
{
    return row.getColumn(column).getString();
}

/// Holds until the row is left.
inline std::string_view viewAt(SQLite::Statement& row, int column)
{
    const SQLite::Column value = row.getColumn(column);
    const char* text = value.getText();
    return {text, static_cast<std::size_t>(value.getBytes())};
}

} // namespace foresight::gradebook_sql
