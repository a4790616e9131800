#!/usr/bin/env bash
#/ Usage: findings/efcore-sqlite-list-in-limited-row.sh
#/ A list of names within twelve rows makes SQLite work out the list of every row of the table first.
#
# Believed: twelve rows, each with a short list of names, cost twelve look-ups by the index, wherever the names stand.
# Seen:     EF Core 10.0.15, SQLite, the newest twelve of 100,000 projects with two carriers each, an index on the carriers' project:
#             a list of a column of the carriers themselves       twelve look-ups, about 1 ms
#             a list of names from the table they point to        MATERIALIZE: all 200,000 carriers are joined and kept, about 1,000 ms
#             the first and the second of these names, singly     twelve look-ups each, about 2 ms
# Means:    EF Core writes such a list as LEFT JOIN (SELECT ... INNER JOIN ...). SQLite does not flatten a subquery that is a join itself
#           and stands at the right of a LEFT JOIN, so it works it out for the whole table. A page grows with the table from the day on which a
#           name moves into a table of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > Finding.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <NoWarn>EF1002;EF1003</NoWarn>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="[10.0.15]" /></ItemGroup>
</Project>
PROJECT
cat > Finding.cs <<'CODE'
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

using var db = new Projects();
db.Database.ExecuteSqlRaw("""
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
    INSERT INTO Project (Id, Title) SELECT i, 'Projekt ' || i FROM n;
    INSERT INTO Alliance (Id, Name) SELECT Id, 'Bündnis ' || Id FROM Project WHERE Id <= 600;
    INSERT INTO Carrier (ProjectId, AllianceId, Label) SELECT Id, 1 + Id % 600, 'A' FROM Project;
    INSERT INTO Carrier (ProjectId, AllianceId, Label) SELECT Id, 1 + (Id + 7) % 600, 'B' FROM Project;
    ANALYZE;
    """);
var newest = db.Set<Project>().OrderByDescending(project => project.Id).Take(12);
var own = Says("own column, as a list          ",
    newest.Select(project => new { project.Title, Names = project.Carriers.Select(who => who.Label).ToList() }));
var others = Says("another table's name, as a list",
    newest.Select(project => new { project.Title, Names = project.Carriers.Select(who => who.Alliance!.Name).ToList() }));
var single = Says("another table's name, singly   ", newest.Select(project => new
{
    project.Title,
    First = project.Carriers.OrderBy(who => who.Id).Select(who => who.Alliance!.Name).FirstOrDefault(),
    Second = project.Carriers.OrderBy(who => who.Id).Skip(1).Select(who => who.Alliance!.Name).FirstOrDefault(),
}));
return !own && others && !single ? 0 : 1;

bool Says<T>(string name, IQueryable<T> rows)
{
    _ = rows.ToList();
    var clock = Stopwatch.StartNew();
    var count = rows.ToList().Count;
    clock.Stop();
    using var command = rows.CreateDbCommand();
    command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
    using var reader = command.ExecuteReader();
    var plan = new List<string>();
    while (reader.Read()) plan.Add(reader.GetString(3));
    var isWhole = plan.Any(step => step.StartsWith("MATERIALIZE"));
    Console.WriteLine($"{name}  {count} rows  {clock.Elapsed.TotalMilliseconds,7:0.0} ms");
    foreach (var step in plan) Console.WriteLine($"      {step}");
    return isWhole;
}

sealed class Project
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public List<Carrier> Carriers { get; } = [];
}

sealed class Carrier
{
    public int Id { get; set; }
    public int ProjectId { get; set; }
    public int AllianceId { get; set; }
    public Alliance? Alliance { get; set; }
    public string Label { get; set; } = "";
}

sealed class Alliance
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

sealed class Projects : DbContext
{
    public Projects()
    {
        Database.OpenConnection();
        Database.EnsureCreated();
    }

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:");

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Project>();
        model.Entity<Carrier>();
        model.Entity<Alliance>();
    }
}
CODE
dotnet run
