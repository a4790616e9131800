using Microsoft.EntityFrameworkCore;

namespace Buendnisnetz.Database;

/// <summary>The embedded database: one file, no server.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, ModuleCatalog catalog) : Db(options, catalog);
